"""Whose number it is: the study's event, another event, or another edition of it."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from analysis.extract import dates
from analysis.extract.quantities.clause import Clause, lexicon, pattern
from analysis.study import Event, Study
from analysis.text import normalise, whole_word_find

_YEAR = re.compile(r"(?<![\d.])(?:19|20)\d\d(?!\d)")
_NUMBERED = re.compile(r"(?: [^\W\d]+){0,5} lần thứ \w+")
_FEW = 12
_FOLLOWING = re.compile(r"(?: \w[\w-]*){1,6}")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that names an event; `own` when it is the study's."""

    start: int
    end: int
    own: bool


@dataclass(frozen=True, slots=True)
class _Names:
    """A study's event as it is looked for: folded names, other events, known words, years."""

    own: tuple[str, ...]
    other: tuple[str, ...]
    known: str
    years: frozenset[str]


@lru_cache(maxsize=16)
def _names(event: Event, variants: tuple[str, ...]) -> _Names:
    own = tuple(normalise.folded(name) for name in (*event.names, event.name_vi) if name)
    other = tuple(normalise.folded(name) for name in event.other_events)
    terms = [normalise.folded(name) for name in variants]
    years = frozenset(day[:4] for day in (event.starts_on, event.ends_on) if day)
    return _Names(own, other, "\n".join([*own, *terms]), years)


def is_spoken_of(folded: str, study: Study) -> bool:
    """Whether the article names the study's event; a study that names none asks of all."""
    if not (study.event.names or study.event.name_vi):
        return True
    if not dates.is_named(folded, study.event):
        return False
    return any(whole_word_find.whole(folded, [name]) for name in _names(study.event, ()).own)


def mentions(text: str, folded: str, study: Study) -> list[Mention]:
    """The places of an article that name the study's event or another one, in order."""
    names = _names(study.event, tuple(v for term in study.terms for v in term.variants))
    found = [Mention(*span, False) for span in whole_word_find.whole(folded, names.other)]
    found += [Mention(*span, True) for span in whole_word_find.whole(folded, names.own)]
    for start, end in whole_word_find.whole(folded, lexicon("event_words", "head")):
        name = _name(text, end)
        if name and normalise.folded(name) not in names.known:
            found.append(Mention(start, end + 1 + len(name), False))
        elif not name and (numbered := _NUMBERED.match(folded, end)):
            found.append(Mention(start, numbered.end(), False))
    alone = [word for word in lexicon("event_words", "alone") if word not in names.known]
    found += [Mention(*span, False) for span in whole_word_find.whole(folded, alone)]
    return _longest(found)


def _longest(found: list[Mention]) -> list[Mention]:
    """The mentions without those that lie in a longer one; the study's words win a tie."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end, not m.own)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


def _name(text: str, at: int) -> str:
    """The capitalised words that follow at once; empty for none."""
    following = _FOLLOWING.match(text, at)
    words = following[0][1:].split(" ") if following else []
    length = next((n for n, word in enumerate(words) if not word[0].isupper()), len(words))
    return " ".join(words[:length])


def is_other(clause: Clause, named: list[Mention], *, paragraph: int) -> bool:
    """Whether the nearest event named in the clause, or else before it, is another one."""
    first, last = (bisect_left(named, at, key=_start) for at in (paragraph, clause.end))
    few = named[max(first, last - _FEW) : last]
    near = [m for m in few if clause.begin <= m.start and m.end <= clause.behind]
    if not near:
        near = [m for m in few if m.end <= clause.at]
    if not near:
        return False
    return not min(near, key=lambda m: _gap(m, clause)).own


def near(named: list[Mention], clause: Clause) -> list[Mention]:
    """The mentions that reach into the clause."""
    first, last = (bisect_left(named, at, key=_start) for at in (clause.begin, clause.end))
    return named[max(0, first - 1) : last]


def _start(mention: Mention) -> int:
    return mention.start


def _gap(mention: Mention, clause: Clause) -> int:
    if mention.end <= clause.at:
        return clause.at - mention.end
    return mention.start - clause.stop


def is_other_edition(clause: Clause) -> bool:
    """Whether the clause speaks of an earlier or later edition, or of what was surpassed."""
    reach = clause.text[clause.begin : clause.behind]
    return pattern("event_words", "edition").search(reach) is not None


def is_other_year(clause: Clause, study: Study) -> bool:
    """Whether the clause names years and none of them is the event's."""
    years = _names(study.event, ()).years
    printed = _YEAR.findall(clause.text[clause.begin : clause.at])
    printed += _YEAR.findall(clause.text[clause.stop : clause.behind])
    return bool(years and printed and not years & set(printed))


def _ahead(clause: Clause) -> str:
    return clause.text[clause.begin : clause.at].rstrip(" ").split(",")[-1].split(";")[-1].strip()


def is_added(clause: Clause) -> bool:
    """Whether the number is only what came on top of another: `thêm 7 nước`."""
    ahead = _ahead(clause)
    added = lexicon("event_words", "added")
    return any(ahead.endswith(f" {words}") or ahead == words for words in added)


def is_subset(clause: Clause, head: str) -> bool:
    """Whether the words just before make the number a part of one named before.

    `trong đó có 40 nước` is a part of the countries before it; `gồm 97 nước và 17 tổ chức`
    behind a number of delegations is not.
    """
    ahead = _ahead(clause)
    if head not in clause.earlier:
        return False
    known = lexicon("event_words", "subset")
    return any(ahead == words or ahead.startswith(f"{words} ") for words in known)


def goes_on(clause: Clause) -> bool:
    """Whether the sentence goes on about the number before it: `Trong số này, 58 nước ...`."""
    opening = clause.text[max(clause.begin, clause.at - 40) : clause.at]
    return any(
        f" {words} " in f" {opening} " or opening.startswith((f"{words},", f"{words} "))
        for words in lexicon("event_words", "subset")
        if words.startswith("trong số")
    )
