"""What shows that an article is about the study's event, and where it shows it.

Whose number a number is, is decided at the number (`event`). The article only has to give some
evidence: a name of the event as printed; all content syllables of a name in one sentence, in
any order; the kind of event it is with two terms of the study behind it (`công ước ... Liên hợp
quốc ... tội phạm mạng`); or a date of the event beside an occasion, a place or a term of the
study. A date beside a person of the study is too weak and is none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from analysis.corpus.article import Article
from analysis.extract.quantities import families
from analysis.extract.quantities.clause import listed_words
from analysis.extract.records import DateExpression
from analysis.extract.wording import words_of
from analysis.study import Study
from analysis.tables import vocabulary
from analysis.text import normalise, phrases, place_names, whole_word_find
from analysis.text.wordlist import entries

_SYLLABLE = re.compile(r"[^\W_]+")
_END = re.compile(r"[.;:!?\n]")
#: Fewer content syllables than these are too plain to be found apart.
_LEAST, _REACH, _BESIDE = 3, 80, 160
#: In so long an event a date says little: then two terms have to stand beside it.
_LONG, _SPAN = 31, 11
#: Of how many sentences the words of a name are gathered, and how many make it one.
_FIRST, _REST = 6, 2
#: Of so many words of a name one may be left out.
_MANY = 5
#: Words for what kind of thing an event is, which name none.
_KINDS = frozenset(words_of("no_event_name"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows it (`basis`, empty for nothing) and the places that do, in order."""

    basis: str = ""
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _FoldedEvent:
    """A study's event made ready: what is looked for, folded."""

    names: tuple[str, ...]
    syllables: tuple[frozenset[str], ...]
    heads: tuple[str, ...]
    occasions: re.Pattern[str]
    places: re.Pattern[str]
    terms: re.Pattern[str]
    term_of: Mapping[str, str]
    cores: tuple[tuple[str, frozenset[str]], ...] = ()


@lru_cache(maxsize=16)
def _asked(study: Study) -> _FoldedEvent:
    event = study.event
    names = tuple(normalise.folded(name) for name in (*event.names, event.name_vi) if name)
    plain = {normalise.folded(line) for line in entries("function_words.txt")}
    together = []
    for name in names:
        content = frozenset(s for s in _SYLLABLE.findall(name) if s not in plain)
        if len(content) >= _LEAST:
            together.append(content)
    heads = tuple(
        head
        for head in listed_words("event_words", "head")
        if any(f" {head} " in f" {name} " for name in names)
    )
    told = "\n".join([*names, *(normalise.folded(v) for o in study.occasions for v in o.variants)])
    known = [normalise.folded(place) for place in event.places]
    for line in entries("places.txt"):
        place = line.split("\t")[0]
        if " " in place and place in told and re.search(rf"(?<!\w){re.escape(place)}(?!\w)", told):
            known.append(place)
    cores = _cores(event.names)
    known += [core for core, _ in cores]
    term_of = {normalise.folded(v): term.name for term in study.terms for v in term.variants}
    return _FoldedEvent(
        names,
        tuple(together),
        heads,
        phrases.pattern(normalise.folded(v) for o in study.occasions for v in o.variants),
        phrases.pattern(known),
        phrases.pattern(term_of),
        term_of,
        tuple(
            (core, rest)
            for core, name in cores
            for rest in (frozenset(_SYLLABLE.findall(name)) - plain - _KINDS,)
            if len(rest) >= _REST and core not in place_names.place_names()
        ),
    )


def _cores(names: Sequence[str]) -> list[tuple[str, str]]:
    """What is written with capitals in a name of the event behind its first word, folded: `Santa
    Rita` of `vụ bắt cóc trường Santa Rita`. It stands beside a date as a place does."""
    found = []
    for name in names:
        run: list[str] = []
        for word in [*name.split(" "), ""]:
            if word[:1].isupper():
                run.append(normalise.folded(word))
                continue
            if len(run) > 1 or (run and _is_no_syllable(run[0])):
                core = " ".join(run)
                found.append((core, normalise.folded(name).replace(core, " ")))
            run = []
    return found


def _is_no_syllable(word: str) -> bool:
    """Whether one word is a name by itself, as no Vietnamese syllable is: `sunwei`, `luna7`."""
    return len(word) >= _LEAST + 1 and _VIETNAMESE.fullmatch(word) is None


#: A syllable of Vietnamese, without its tone: onset, vowels, coda.
_VIETNAMESE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
    r"[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)


def names_the_event(folded: str, study: Study) -> bool:
    """Whether the words name the study's event; a study that names none is named everywhere."""
    asked = _asked(study)
    return not asked.names or bool(whole_word_find.whole_words(folded, asked.names))


def event_evidence(
    article: Article, folded: str, study: Study, dates: Sequence[DateExpression] = ()
) -> Evidence:
    """What shows that the article is about the study's event; a study without names asks nothing.

    `basis` is *name*, *words* (of a name), *terms*, *date and occasion*, *date and place*, *date
    and term*, *date and deeds* (of two measures), *any article* where the study names no event,
    and empty where nothing shows it.
    """
    asked = _asked(study)
    if not asked.names:
        return Evidence(vocabulary.NO_EVENT_NAMED)
    if found := whole_word_find.whole_words(folded, asked.names):
        return Evidence("name", tuple(found))
    if found := list(_syllables(article, folded, asked)):
        return Evidence("words", tuple(found))
    if found := list(_apart(article, folded, asked)):
        return Evidence("words", tuple(found))
    if found := list(_head_and_terms(folded, asked)):
        return Evidence("terms", tuple(found))
    return _dated(folded, asked, study, dates)


def _syllables(article: Article, folded: str, asked: _FoldedEvent) -> Iterator[tuple[int, int]]:
    wanted = [some for some in asked.syllables if all(s in folded for s in some)]
    if not wanted:
        return
    for sentence in article.sentences:
        line = folded[sentence.start : sentence.end]
        for some in wanted:
            if all(s in line for s in some) and some <= set(_SYLLABLE.findall(line)):
                at = [line.find(s) for s in some]
                start, end = sentence.start + min(at), sentence.start + max(at)
                if end - start <= _BESIDE:
                    yield start, end
                    break


def _apart(article: Article, folded: str, asked: _FoldedEvent) -> Iterator[tuple[int, int]]:
    """What is written with capitals in a name, in the headline or the lead, where the rest of the
    name stands within the first sentences (`Giày Phú Hưng`, and below it `cắt giảm lao động`)."""
    some = article.sentences[:_FIRST]
    if not some or not asked.cores:
        return
    stop = some[min(1, len(some) - 1)].end
    said = set(_SYLLABLE.findall(folded[: some[-1].end]))
    for core, rest in asked.cores:
        if rest and len(rest - said) <= (len(rest) >= _MANY):
            yield from whole_word_find.whole_words(folded[:stop], (core,))


def _head_and_terms(folded: str, asked: _FoldedEvent) -> Iterator[tuple[int, int]]:
    """The kind of event with two terms behind it: `công ước Liên hợp quốc về tội phạm mạng`."""
    for start, end in whole_word_find.whole_words(folded, asked.heads):
        stop = min(len(folded), end + _REACH)
        if mark := _END.search(folded, end, stop):
            stop = mark.start()
        found = list(asked.terms.finditer(folded, end, stop))
        if len({_term(match, asked) for match in found}) >= 2:
            yield start, found[-1].end()


def _term(match: re.Match[str], asked: _FoldedEvent) -> str:
    return asked.term_of.get(" ".join(match[0].split()), match[0])


def _dated(
    folded: str, asked: _FoldedEvent, study: Study, dates: Sequence[DateExpression]
) -> Evidence:
    days = [(one.start, one.end) for one in dates if _is_of_event(one, study)]
    days = sorted({*days, *_short_ranges(folded, study)})
    if not days:
        return Evidence()
    event = study.event
    long = event.ends_on and _ordinal(event.ends_on) - _ordinal(event.starts_on) > _LONG
    spans = tuple(days)
    if asked.occasions.search(folded):
        return Evidence("date and occasion", spans)
    around = [folded[max(0, a - _BESIDE) : b + _BESIDE] for a, b in days]
    if not long and any(asked.places.search(text) for text in around):
        return Evidence("date and place", spans)
    needed = 2 if long else 1
    for text in around:
        named = {_term(match, asked) for match in asked.terms.finditer(text)}
        if len(named) >= needed:
            return Evidence("date and term", spans)
    if not long and _tells_deeds(folded, asked, study):
        return Evidence("date and deeds", spans)
    return Evidence()


def _tells_deeds(folded: str, asked: _FoldedEvent, study: Study) -> bool:
    """Whether words of a name of the event, and what two measures count besides, stand together:
    `sơ tán được 48.730 người` and `4.135 tàu thuyền đã neo đậu`, of `sơ tán dân tránh bão`."""
    if not any(
        whole_word_find.whole_words(folded, (f"{one} {two}",))
        for name in asked.names
        for one, two in pairwise(_SYLLABLE.findall(name))
        if f"{one} {two}" in families.deeds(study) | families.nouns_of_measures(study)
    ):
        return False
    told = {
        frozenset(match[0] for match in families.deed_pattern(measure, study).finditer(folded))
        for measure in study.measures
        if measure.predicates or measure.families
    }
    return len(told - {frozenset()}) >= _DEEDS


#: So many measures of different deeds tell the event where nothing names it.
_DEEDS = 2


#: Two days of one month in short, as headlines print them: `25 - 26.10`.
_RANGE = re.compile(
    r"(?<![\d.,/])(?P<a>\d{1,2}) ?[-–—] ?(?P<b>\d{1,2}) ?[./-] ?(?P<m>\d{1,2})(?![\d%])"
)


def _short_ranges(folded: str, study: Study) -> Iterator[tuple[int, int]]:
    """Places of ranges that are the first and last day of the event, its year not printed."""
    first, last = study.event.starts_on, study.event.ends_on
    if not (first and last):
        return
    wanted = (int(first[8:10]), int(last[8:10]), int(last[5:7]))
    for match in _RANGE.finditer(folded):
        if (int(match["a"]), int(match["b"]), int(match["m"])) == wanted:
            yield match.span()


def _is_of_event(one: DateExpression, study: Study) -> bool:
    """Whether a date printed in digits lies within the event."""
    first, last, event = one.date_from, one.date_to, study.event
    if not (first and last and event.starts_on) or first.startswith(("-", "X")):
        return False
    if not any(c.isdigit() for c in one.as_printed) or _ordinal(last) - _ordinal(first) > _SPAN:
        return False
    return event.starts_on <= first <= last <= (event.ends_on or event.starts_on)


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
