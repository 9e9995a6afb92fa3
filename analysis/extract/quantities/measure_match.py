"""Which of the study's measures a counted noun states, at which stage, on which occasion."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.extract.quantities import event as events
from analysis.extract.quantities.clause import Clause, Said, lexicon, pattern, predicates
from analysis.study import Measure, Study
from analysis.text import normalise, phrases
from analysis.text.numbers.counted import Counted
from analysis.text.wordlist import lines

_PAST = re.compile(r"\b(?:đã|vừa|từng)(?: \w+)? $")
_OF = re.compile(r" (?:của|bởi|từ)(?: các)? ")
_SHARED = re.compile(r"^.{0,60} (?:có|với) sự $")
#: How far off, in words, a predicate may stand: a light one, one that is doubted, any at all.
_LIGHT, _LOOSE, _FARTHEST = 12, 12, 60
_REACH, _FAR, _SERIAL = 90, 160, 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a counted noun states; `weak` when another mention may say better."""

    measure: str = ""
    status: str = ""
    occasion: str = ""
    weak: bool = False
    refused: bool = False


NONE = Verdict()
REFUSED = Verdict(refused=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """A study made ready: its predicates and occasions as patterns over folded text."""

    study: Study
    wanted: re.Pattern[str]
    measures: Mapping[str, frozenset[str]]
    occasions: re.Pattern[str]
    names: Mapping[str, str]


@lru_cache(maxsize=16)
def asked(study: Study) -> Asked:
    """The study made ready to be looked up."""
    measures: dict[str, set[str]] = {}
    for measure in study.measures:
        for predicate in measure.predicates:
            measures.setdefault(normalise.folded(predicate), set()).add(measure.name)
    names = {normalise.folded(v): o.name for o in study.occasions for v in o.variants}
    return Asked(
        study,
        phrases.pattern(measures),
        {words: frozenset(which) for words, which in measures.items()},
        phrases.pattern(names),
        names,
    )


def candidates(noun: str, study: Study) -> list[Measure]:
    """The measures that count such a noun; it may go on (`tổ chức quốc tế` for `tổ chức`)."""
    return [
        measure
        for measure in study.measures
        if any(_begins(noun, normalise.folded(known)) for known in measure.nouns)
    ]


def _begins(noun: str, known: str) -> bool:
    return noun.startswith(known) and not noun[len(known) : len(known) + 1].isalnum()


def verdict(
    one: Counted,
    clause: Clause,
    study: Study,
    *,
    named: list[events.Mention],
    paragraph: int,
) -> Verdict:
    """What one counted noun states, read from its clause; its sentence names the occasion.

    Refused are numbers of another event or edition, of what was not done, and parts of
    another number of the same clause.
    """
    noun = clause.text[one.noun_start : one.noun_end]
    fitting = candidates(noun, study)
    if not fitting:
        return NONE
    other_year = events.is_other_year(clause, study)
    if events.is_other_edition(clause) or events.is_added(clause):
        return REFUSED
    if events.is_other(clause, named, paragraph=paragraph):
        return REFUSED
    ready = asked(study)
    hidden = [(m.start, m.end) for m in events.near(named, clause) if m.own]
    hidden += [m.span() for m in ready.occasions.finditer(clause.text, clause.begin, clause.end)]
    hidden += [m.span() for m in _as_of().finditer(clause.text, clause.begin, clause.end)]
    by_name = {measure.name: measure for measure in fitting}
    every = predicates(clause, ready.wanted, hidden)
    said = [s for s in every if ready.measures[s.words] & by_name.keys()]
    if said and every[0].cost < said[0].cost and clause.stop <= every[0].start < clause.behind:
        return REFUSED
    occasion = _occasion(clause, ready)
    if not said:
        bare = [measure for measure in fitting if not measure.predicates]
        if bare:
            return Verdict(bare[0].name, _status(clause, None, bare[0]), occasion)
        return Verdict(occasion=occasion, weak=True, status=_status(clause, None, fitting[0]))
    best = _led_to(clause, said, ready, by_name)
    if _denied(clause.text, best):
        return REFUSED
    name = min(ready.measures[best.words] & by_name.keys(), key=list(by_name).index)
    measure = by_name[name]
    if other_year and measure.status != "required":
        return REFUSED
    if events.is_subset(clause, one.head) and (best.start < clause.at or best.cost > 3):
        return REFUSED
    status = _status(clause, best, measure)
    if measure.status == "required" and status != "required":
        return NONE
    light = best.words in lexicon("event_words", "light")
    if best.cost > (_LIGHT if light else _FARTHEST):
        return Verdict(occasion=occasion, weak=True, status=status)
    return Verdict(name, status, occasion, weak=light or best.cost > _LOOSE)


@lru_cache(maxsize=1)
def _as_of() -> re.Pattern[str]:
    return phrases.pattern(line.split("\t")[0] for line in lines("as_of_words.txt"))


def _led_to(
    clause: Clause, said: Sequence[Said], ready: Asked, fitting: Mapping[str, Measure]
) -> Said:
    """The nearest predicate, or the one a light word leads to or completes.

    `tham gia ký` is about signing; so is `ký ... của đại diện`, and taking part in a
    negotiation (`đàm phán ... có sự tham gia của`) is negotiating.
    """
    best = said[0]
    light = lexicon("event_words", "light")
    for _ in range(3):
        if best.words not in light:
            return best
        following = [
            s
            for s in said
            if (0 <= s.start - best.end <= _SERIAL and s.cost < best.cost + 6)
            or (best.end <= clause.at and _completed(clause.text[s.end : best.start]))
        ]
        following = [s for s in following if ready.measures[s.words] & fitting.keys()]
        if not following:
            return best
        best = min(following, key=lambda s: abs(s.start - best.start))
    return best


def _completed(gap: str) -> bool:
    """Whether a light word only completes what stands before it, across these words."""
    return bool(_OF.fullmatch(gap)) or (_SHARED.search(gap) is not None and "," not in gap)


def _denied(text: str, said: Said) -> bool:
    before = text[max(0, said.start - 14) : said.start]
    return any(
        before.endswith((f" {word} ", f" {word} được ")) for word in lexicon("event_words", "not")
    )


def _occasion(clause: Clause, ready: Asked) -> str:
    """The study's name for the occasion the sentence names, nearest before the number."""
    found = list(ready.occasions.finditer(clause.text, clause.opening, clause.end))
    if not found:
        return ""
    before = [match for match in found if match.end() <= clause.at]
    nearest = before[-1] if before else found[0]
    return ready.names[" ".join(nearest[0].split())]


_AT, _SPOKEN, _TOLD = 40, 90, 4000
_LED = re.compile(r"(?<!\w)(?:tại|trong|ở) (?:các )?$")


def carried(clause: Clause, study: Study) -> str:
    """The occasion at which a speech was told of, for a sentence on what followed that speech."""
    opening = pattern("event_words", "after").match(clause.text, clause.sentence)
    if opening is None:
        return ""
    ready = asked(study)
    speech = pattern("event_words", "speech")
    spoken = ""
    for match in ready.occasions.finditer(
        clause.text, max(0, clause.sentence - _TOLD), clause.sentence
    ):
        start, end = match.span()
        line = clause.text.rfind("\n", 0, start) + 1
        led = _LED.search(clause.text, max(line, start - _AT), start)
        if led and (
            speech.search(clause.text, max(line, start - _AT), start)
            or (_opens(clause.text, led.start()) and speech.search(clause.text, end, end + _SPOKEN))
        ):
            spoken = ready.names[" ".join(match[0].split())]
    return spoken


def _opens(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n" or text[max(0, at - 2) : at] == ". "


#: Which status wins where words of several stand near a number.
STATUSES = ("required", "invited", "registered", "confirmed", "expected")


def _status(clause: Clause, said: Said | None, measure: Measure) -> str:
    end = max(clause.stop, min(said.end + 12, clause.end)) if said else clause.behind
    begin = max(clause.begin, clause.at - _REACH)
    if said is None or said.start >= clause.at:
        begin = max(begin, clause.since)
    elif clause.earlier:
        begin = max(begin, min(clause.since, said.start))
    if said and said.end < clause.at:
        begin = max(begin, said.start - 40)
    reach = clause.text[begin : clause.at] + " \n " + clause.text[clause.stop : end]
    for status in STATUSES:
        if (status == "required") != (measure.status == "required"):
            continue
        where = (
            clause.text[max(0, clause.begin - _FAR) : clause.behind]
            if status == "required"
            else reach
        )
        if not pattern("status_words", status).search(where):
            continue
        if status == "expected" and said and _done(clause.text, said):
            continue
        return status
    if measure.status and measure.status != "required":
        return measure.status
    return "actual"


def _done(text: str, said: Said) -> bool:
    return _PAST.search(text[max(0, said.start - 16) : said.start]) is not None
