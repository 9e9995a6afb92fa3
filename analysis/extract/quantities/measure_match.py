"""Which of the study's measures a counted noun states, at which stage, on which occasion."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import cast

from analysis.extract.quantities import event as events
from analysis.extract.quantities import families
from analysis.extract.quantities.clause import (
    Clause,
    Said,
    listed_pattern,
    listed_words,
    predicates_in_reach,
)
from analysis.extract.wording import any_of, words_of
from analysis.lexicons.kinds import AsOfKind, StatusKind
from analysis.study import Measure, Study
from analysis.tables import vocabulary
from analysis.text import normalise, phrases
from analysis.text.numbers import counted, numbers
from analysis.text.numbers.counted import Counted

_PAST = re.compile(r"\b(?:đã|vừa|từng)(?: \w+)? $")
_OF = re.compile(rf" (?:{any_of('by_whom')})(?: các)? ")
_SHARED = re.compile(r"^.{0,60} (?:có|với) sự $")
#: Words a family brings that are said of much else, so that they have to stand near.
_LIGHT_OF_FAMILY = words_of("light_of_family")
_ENDS_IN = tuple(f" {word}" for word in words_of("particle"))
#: What is said of everybody who is anywhere: brought by a family, it needs the event nearby.
_PLAIN = words_of("says_they_are_there")
#: How far off, in words, a predicate may stand: a light one, one that is doubted, any at all.
_LIGHT, _LOOSE, _FARTHEST = 12, 12, 60
_REACH, _FAR, _SERIAL = 90, 160, 20
#: What a predicate costs that the counted noun has swallowed.
_SWALLOWED = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a counted noun states; `weak` when another mention may say better.

    Where it states no measure, `why` says why not. `subset` is true where its words make it a
    part of a number before it. `rule` is the shape by which it was read (`rules.MEASURED`).
    """

    measure: str = ""
    status: str = ""
    occasion: str = ""
    weak: bool = False
    why: str = ""
    subset: bool = False
    rule: str = ""


#: Why a number is none of the study's, in the words of the table.
NO_NOUN = "no noun of the study"
NO_PREDICATE = "no predicate"
OTHER_EVENT = "another event"
OTHER_EDITION = "another edition"
OTHER_YEAR = "another year"
ADDED = "only an increase"
NOT_DONE = "not done"
OTHER_DEED = "another predicate is nearer"
PARTY = "names again who was named"
NO_TOTAL = "a rate, an average, an increment or an ordinal"
TOGETHER = "two measures together"
NOT_REQUIRED = "not what is required"
#: A number that a measure would take is refused for these, and listed as not taken.
REFUSALS = frozenset((OTHER_EVENT, OTHER_EDITION, OTHER_YEAR, NOT_DONE, TOGETHER))
NONE = Verdict(why=NO_NOUN)


def refused(why: str) -> Verdict:
    """No measure, for this reason."""
    return Verdict(why=why)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of an article around a number: its events, and where its parts begin.

    `elsewhere`: it opens on another event. `recent` is where the few sentences before begin.
    """

    named: list[events.EventMention]
    sentence: int
    paragraph: int
    before: int
    published: str | None = None
    opening: int = 0
    elsewhere: bool = False
    recent: int = 0


@dataclass(frozen=True, slots=True)
class StudyPatterns:
    """A study made ready: its predicates and occasions as patterns over folded text."""

    study: Study
    light: frozenset[str]
    brought: frozenset[str]
    bare: Mapping[str, str]
    wanted: re.Pattern[str]
    outcomes: re.Pattern[str]
    measures: Mapping[str, frozenset[str]]
    occasions: re.Pattern[str]
    names: Mapping[str, str]
    parted: tuple[tuple[str, str, str], ...] = ()
    active: Mapping[str, frozenset[str]] = field(default_factory=dict)
    fitting: dict[str, list[Measure]] = field(default_factory=dict)


@lru_cache(maxsize=16)
def asked(study: Study) -> StudyPatterns:
    """The study made ready to be looked up."""
    measures: dict[str, set[str]] = {}
    given: set[str] = set()
    for measure in study.measures:
        for predicate, own in families.predicates_of(measure, study).items():
            measures.setdefault(predicate, set()).add(measure.name)
            if own:
                given.add(predicate)
    for predicate in families.rivals(study):
        measures.setdefault(predicate, set())
    names = {normalise.folded(v): o.name for o in study.occasions for v in o.variants}
    light = {
        *listed_words("event_words", "light"),
        *(w for w in _LIGHT_OF_FAMILY if w not in given),
    }
    bare = {normalise.folded(noun): m.name for m in study.measures for noun in m.bare_nouns}
    active = _active(study)
    return StudyPatterns(
        study,
        frozenset(light),
        frozenset(w for w in measures if w not in given and (w in light or w in _PLAIN)),
        bare,
        phrases.pattern(measures),
        phrases.pattern(families.outcome_words()),
        {
            words: frozenset(which) or active.get(words, frozenset())
            for words, which in {**active, **measures}.items()
        },
        phrases.pattern(names),
        names,
        tuple(_parting(measures)),
        active,
    )


def _parting(words: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Predicates a number may part, with their verb and the rest: `đưa ... ra`, `đưa ... ra xét
    xử`."""
    for one in words:
        for particle in _ENDS_IN:
            verb, found, more = one.partition(particle)
            if found and verb and (not more or more[0] == " "):
                yield one, verb, f"{particle}{more}".strip()
                break


def _active(study: Study) -> dict[str, frozenset[str]]:
    """The verbs that do what befell those of a measure, each with the measures that say so."""
    found: dict[str, set[str]] = {}
    for measure in study.measures:
        for verb in families.active(measure, study):
            found.setdefault(verb, set()).add(measure.name)
    return {verb: frozenset(which) for verb, which in found.items()}


@lru_cache(maxsize=16)
def single(study: Study) -> re.Pattern[str] | None:
    """What makes a `một người` a count: what became of him, where the study asks for it."""
    words = families.outcome_words() & asked(study).measures.keys()
    return phrases.pattern(words) if words else None


def candidates(noun: str, study: Study) -> list[Measure]:
    """The measures that count such a noun; it may go on (`tổ chức quốc tế` for `tổ chức`).

    Nouns joined under one number (`cán bộ, chiến sĩ`) are counted by who counts one of them.
    """
    known = asked(study).fitting
    if noun not in known:
        known[noun] = _candidates(noun, study)
    return known[noun]


def fitting(one: Counted, clause: Clause, study: Study) -> list[Measure]:
    """The measures that count such a noun, or whose number it is told to be."""
    noun = clause.text[one.noun_start : one.noun_end]
    known = candidates(one.head if counted.is_implied(noun) else noun, study)
    told = _of_figure_noun(one, clause, study)
    return [*known, *(measure for measure in told if measure not in known)] if told else known


def _of_figure_noun(one: Counted, clause: Clause, study: Study) -> list[Measure]:
    """The measures of those whose number is told, where a plainer word stands behind it: `số
    bệnh nhân đang điều trị giảm còn 96 người`."""
    if one.head not in _PLAIN_NOUNS:
        return []
    led = _FIGURE.search(clause.text, max(clause.begin, clause.at - _FAR), clause.at)
    if led is None:
        return []
    return [
        measure
        for measure in study.measures
        if any(_begins(led["who"], noun) for noun in counted_by(measure))
    ]


#: What stands behind a number for those named before it.
_PLAIN_NOUNS = words_of("plain_noun")


def _candidates(noun: str, study: Study) -> list[Measure]:
    members = [noun, *(noun.split(", ") if ", " in noun else ())]
    return [
        measure
        for measure in study.measures
        if any(_begins(member, known) for known in counted_by(measure) for member in members)
    ]


@lru_cache(maxsize=64)
def counted_by(measure: Measure) -> tuple[str, ...]:
    """Every folded noun a measure counts: its own, those of its families, what stands for them."""
    own = tuple(normalise.folded(noun) for noun in measure.nouns)
    return (*own, *families.bare_nouns(measure), *families.stand_ins(measure))


def stands_for_counted(noun: str, measure: Measure) -> bool:
    """Whether a noun only stands for one of the measure that was counted before it."""
    if any(_begins(noun, normalise.folded(own)) for own in measure.nouns):
        return False
    standing = families.stand_ins(measure)
    return any(behind and _begins(noun, word) for word, behind in standing.items()) and not any(
        _begins(noun, word) for word, behind in standing.items() if not behind
    )


def is_stand_in(head: str, study: Study) -> bool:
    """Whether a noun is counted only because it stands for one of the study's."""
    return counted.is_added_noun(head) and any(
        families.stand_ins(measure).get(head, False) for measure in study.measures
    )


def _begins(noun: str, known: str) -> bool:
    """Whether a counted noun is a known one that goes on, and no other noun of the lexicon
    (`nhà văn` is no `nhà`)."""
    if not noun.startswith(known) or noun[len(known) : len(known) + 1].isalnum():
        return False
    return len(noun) == len(known) or not counted.is_another(noun, known)


def verdict(one: Counted, clause: Clause, study: Study, around: Around) -> Verdict:
    """What one counted noun states, read from its clause; its sentence names the occasion.

    Refused are numbers of another event or edition, of what was not done, and what only came
    on top of another number. What is a part of another number is said to be one.
    """
    noun = clause.text[one.noun_start : one.noun_end]
    fits = fitting(one, clause, study)
    if not fits:
        return NONE
    if why := _of_another(clause, study, around):
        return refused(why)
    ready = asked(study)
    by_name = {measure.name: measure for measure in fits}
    every, said, rule = _heard(one, clause, ready, by_name, around)
    theirs = every[0] if every and said and every[0].cost < said[0].cost else None
    if (
        theirs
        and theirs.words not in ready.light
        and not _is_led(said[0], clause)
        and clause.stop <= theirs.start < clause.behind
        and not _comes_from(clause)
    ):
        return refused(OTHER_DEED)
    if not said and counted.is_whole(clause.text, one):
        return refused(PARTY)
    if not said:
        deeds = [s for s in every if s.words not in _WHENCE and not _is_of_last(s, clause)]
        if (role := _role(one, clause, fits, around)) and not deeds:
            status = _status(clause, None, role)
            return Verdict(role.name, status, _occasion(clause, ready), rule="role_noun")
        return _without_predicate(noun, one.number.kind, clause, ready, fits, every)
    best = said[0]
    if rule != "predicate_active":
        best = _past_a_clause(clause, _led_to(clause, said, ready, by_name), said)
    measure = _meant(best, clause, ready, by_name)
    stated = Stated(one, clause, ready, by_name, around, best, measure)
    for why, holds in _REFUSED_WHERE:
        if holds(stated):
            return refused(why)
    status = _status(clause, best, measure)
    if measure.status == "required" and status != "required":
        return refused(NOT_REQUIRED)
    light = best.words in ready.light
    occasion = _occasion(clause, ready)
    if best.cost > (_LIGHT if light else _FARTHEST):
        return Verdict(occasion=occasion, weak=True, status=status, why=NO_PREDICATE)
    return Verdict(
        measure.name,
        status,
        occasion,
        weak=light or best.cost > _LOOSE,
        subset=counted.is_share(one) or events.is_subset(clause, one.head, _counted(measure)),
        rule=rule or _where(best, one),
    )


def _heard(
    one: Counted,
    clause: Clause,
    ready: StudyPatterns,
    fitting: Mapping[str, Measure],
    around: Around,
) -> tuple[list[Said], list[Said], str]:
    """The predicates beside a counted noun, those of its own measures, and by which rule.

    The rule is empty for a predicate that stands there as it is in the study or its family.
    """
    hidden = _hidden(clause, ready, events.mentions_near(around.named, clause))
    inside = (0, 0)
    if one.kind in ("person", "affected", "study"):
        inside = (one.noun_start + len(one.head.split(" ")[0]), one.noun_end)
    every = _outside(one, clause, ready, fitting, hidden)
    every = every or predicates_in_reach(clause, ready.wanted, hidden, inside=inside)
    every = [s for s in every if ready.measures[s.words] or not _is_of_another(one, clause, s)]
    every = [s for s in every if not _stands_off(one, clause, s)]
    every = _of_part_or_whole(one, clause, every)
    if not every and (counted.is_share(one) or counted.is_whole(clause.text, one)):
        return [], [], ""
    if not _is_near(clause, around):
        every = [s for s in every if s.words not in ready.brought]
    said = [s for s in every if ready.measures[s.words] & fitting.keys()]
    rule = ""
    if not said and _FIGURE_LED.search(clause.text, max(0, one.start - _JOIN), one.start):
        rule = "event_name"
        every = predicates_in_reach(clause, ready.wanted, [], inside=inside)
        said = [s for s in every if ready.measures[s.words] & fitting.keys()]
    if not said and inside != (0, 0) and one.head in _counted_by(list(fitting.values())):
        # The study's own noun is no one's deed: `8.400 điểm bỏ phiếu mở cửa`.
        every = predicates_in_reach(clause, ready.wanted, hidden)
        said = [s for s in every if ready.measures[s.words] & fitting.keys()]
    light_only = bool(said) and said[0].words in ready.light and said[0].cost > _LIGHT
    if (not said or light_only) and (joined := _joined(clause, around.named, one)):
        rule = "event_name"
        every = predicates_in_reach(
            clause, ready.wanted, [h for h in hidden if h != joined], inside=inside
        )
        said = [s for s in every if ready.measures[s.words] & fitting.keys()]
    if behind := _behind_aside(clause, ready, fitting):
        return every, [behind], "predicate_behind"
    if governing := _governing(clause, said, ready, fitting):
        return every, governing, "predicate_governs"
    if not said:
        rule, said = "predicate_parted", _parted(clause, ready, fitting)
    own = clause.opens < clause.at and any(s.start >= clause.stop and s.cost <= 2 for s in every)
    if not own and (done := _done_to(clause, ready, fitting)):
        return [done, *every], [done, *said], "predicate_active"
    return every, said, rule


def _outside(
    one: Counted,
    clause: Clause,
    ready: StudyPatterns,
    fitting: Mapping[str, Measure],
    hidden: Sequence[tuple[int, int]],
) -> list[Said]:
    """The predicates outside a noun that several measures count whole, where one of them is right
    beside it: it says more than the verb in the noun (`trục xuất 500 người di cư`)."""
    if " " not in one.head or sum(one.head in counted_by(m) for m in fitting.values()) < 2:
        return []
    every = predicates_in_reach(clause, ready.wanted, hidden)
    mine = [s for s in every if ready.measures[s.words] & fitting.keys()]
    beside = [
        s
        for s in mine
        if (s.start < clause.at and s.cost <= 1)
        or (s.start >= clause.stop and _ON_THE_WAY.fullmatch(clause.text, clause.stop, s.start))
    ]
    return every if beside and beside[0] == mine[0] else []


_ON_THE_WAY = re.compile(rf"(?: (?:{any_of('on_their_way')}))* ")


def _behind_aside(
    clause: Clause, ready: StudyPatterns, fitting: Mapping[str, Measure]
) -> Said | None:
    """The predicate behind words in commas on some of those counted: `5 người khác, trong đó có
    2 trẻ em, bị thương`."""
    aside = _AMONG_THEM.match(clause.text, clause.stop)
    words = ready.wanted.match(clause.text, aside.end()) if aside else None
    if words is None or words[0] not in families.outcome_words():
        return None  # `dự` of `dự định` is no deed
    if not ready.measures[words[0]] & fitting.keys():
        return None
    return Said(words[0], *words.span(), 1)


_AMONG_THEM = re.compile(
    rf"""
    (?:[ ]khác)?,[ ](?:{any_of("among_them")})[ ][^,;.:\n]{{2,60}},  # khác, trong đó có hai em nhỏ,
    (?:[ ](?:{any_of("found_to_be")}))*[ ]                           # đã
    """,
    re.VERBOSE,
)


def _of_part_or_whole(one: Counted, clause: Clause, every: list[Said]) -> list[Said]:
    """The predicates that are those of a part, or of the whole it is named with.

    `8 trong số 13 người mất tích đã được cứu`: what stands right behind the noun tells who the
    whole are where more is said behind it, and that is said of the part alone.
    """
    if not (counted.is_share(one) or counted.is_whole(clause.text, one)):
        return every
    behind = sorted((s for s in every if s.start >= one.noun_end), key=lambda s: s.start)
    adjacent = next(
        (s for s in behind if _RIGHT_BEHIND.fullmatch(clause.text, one.noun_end, s.start)), None
    )
    more = _SAYS_MORE.search(clause.text, adjacent.end, clause.behind) if adjacent else None
    if not counted.is_share(one):
        return [adjacent] if adjacent and more else []
    if more is None:
        return every
    later = [s for s in every if s.start < clause.at or s.start > more.start()]
    return later or (every if _WHO_THEY_ARE.match(more[0]) else [])


_RIGHT_BEHIND = re.compile(rf" (?:(?:{any_of('aspect', 'passive')}|phải) )*")
_WHO_THEY_ARE = re.compile(rf" (?:{any_of('is_or_comes_from')}) ")
_SAYS_MORE = re.compile(
    rf" (?:{any_of('is_or_comes_from', 'ongoing')}|được)(?: (?:{any_of('passive')}))? "
)


def _stands_off(one: Counted, clause: Clause, said: Said) -> bool:
    """Whether words before a number that say it only right beside it stand further off: the
    bodies of others (`thi thể anh Hòa và hai ngư dân`), what was done before nobody is counted."""
    if said.start >= clause.at:
        return False
    if one.number.kind == "zero":
        return True
    own = one.noun_end <= clause.at and said.start - one.noun_end == 1  # số người tử vong: 15
    if not own and clause.text.endswith("người ", 0, said.start) and said.cost > _THOSE:
        return True  # `những người biểu tình phản đối kế hoạch di dời một triệu người`
    return said.words in _BODIES and clause.text[said.end : clause.opens].strip() not in _OF_WHOM


_THOSE = 6
_BODIES = ("thi thể", "thi thể của", "thi hài")
_OF_WHOM = ("", *words_of("of_the_dead"))
#: A number spoken of as one, whose predicate may be in the name of the event alone.
_FIGURE_LED = re.compile(r"(?<!\w)con số $")


def _done_to(clause: Clause, ready: StudyPatterns, fitting: Mapping[str, Measure]) -> Said | None:
    """The verb right before a number that does what a predicate says befell those counted."""
    if not any(which & fitting.keys() for which in ready.active.values()):
        return None
    by = _BY_WHOM.match(clause.text, clause.stop, clause.behind)
    if by and ready.active.get(by["deed"], frozenset()) & fitting.keys():
        return Said(by["deed"], *by.span("deed"), 1)
    led = _QUALIFIED.search(clause.text, max(clause.begin, clause.opens - _REACH), clause.opens)
    at = led.start() if led else clause.opens - 1
    for verb, which in ready.active.items():
        begin = at - len(verb)
        if begin < 0:
            continue  # nothing stands before a number that opens a headline
        if not which & fitting.keys() or not clause.text.endswith(verb, 0, at):
            continue
        if verb == _TAKES_IN and not _HOSPITAL.search(clause.text, clause.sentence, begin):
            continue
        if begin <= clause.begin or not clause.text[begin - 1].isalnum():
            return Said(verb, begin, at, 1)
    return None


#: Who did it, between the passive and its verb: `64 người được bộ đội biên phòng cứu trong lũ`.
_BY_WHOM = re.compile(
    rf"""
    [ ](?:đã[ ])?(?:{any_of("passive")})[ ](?:[^\W\d_]+[ ]){{2,6}}?    # được bộ đội biên phòng
    (?P<deed>[^\W\d_]+(?:[ ][^\W\d_]+)?)                            # cứu
    (?=[ ](?:{any_of("behind_deed")})(?!\w)|[.,;]|$)                 # trong lũ
    """,
    re.VERBOSE,
)
#: Who takes somebody in so that he is in hospital: `Bệnh viện tiếp nhận 47 em`.
_TAKES_IN = families.TAKES_IN
_HOSPITAL = re.compile(rf"(?<!\w)(?:{any_of('hospital')})(?!\w)")
#: What may stand between a verb and the number of those it is done to.
_QUALIFIED = re.compile(rf"(?: (?:{any_of('whole_or_about')}))* $")


def _without_predicate(
    noun: str,
    kind: str,
    clause: Clause,
    ready: StudyPatterns,
    fitting: Sequence[Measure],
    every: Sequence[Said],
) -> Verdict:
    """What a counted noun states without a predicate of its measures; `every` are others'."""
    rule, bare = "bare_noun", [measure for measure in fitting if _is_bare(noun, measure)]
    if every and not bare and clause.stop <= every[0].start < clause.behind:
        return refused(OTHER_DEED)
    if not bare and len(fitting) == 1 and _status(clause, None, fitting[0]) == "capacity":
        rule, bare = "capacity", list(fitting)
    occasion = _occasion(clause, ready)
    if bare and kind not in vocabulary.TOTALS:
        return refused(NO_TOTAL)
    if bare:
        return Verdict(bare[0].name, _status(clause, None, bare[0]), occasion, rule=rule)
    status = _status(clause, None, fitting[0])
    return Verdict(occasion=occasion, weak=True, status=status, why=NO_PREDICATE)


@dataclass(frozen=True, slots=True)
class Stated:
    """A counted noun with the predicate and the measure it seems to state."""

    one: Counted
    clause: Clause
    ready: StudyPatterns
    fitting: Mapping[str, Measure]
    around: Around
    best: Said
    measure: Measure


def _is_only_somebody(stated: Stated) -> bool:
    """Whether `một người` is somebody told of, and no toll of one.

    A toll of one says what became of him right beside him, in a list of such counts or behind
    words that lead to it: `tỉnh có một người chết`, `làm chết một người`.
    """
    one, clause, best = stated.one, stated.clause, stated.best
    if not counted.is_single(clause.text, one):
        return False
    if best.words not in families.outcome_words() or not families.is_outcome(stated.measure):
        return True
    if _DESCRIBED.match(clause.text, clause.stop):
        return True
    if best.start < clause.at:
        return best.cost > 1 or _MAKES.search(clause.text, clause.begin, clause.at) is None
    if best.start > clause.stop and not _ONLY_ADVERBS.fullmatch(
        clause.text, clause.stop, best.start
    ):
        return True
    led = _LEADS_ONE.search(clause.text, max(clause.sentence, clause.at - _JOIN), clause.at)
    if led is None and not (
        clause.at <= clause.sentence and _LIST_OPENS.match(clause.text, best.end)
    ):
        return True
    return _TELLS_ON.match(clause.text, best.end) is not None


#: What tells who he is: `bắt một người đàn ông có râu quai nón`.
_DESCRIBED = re.compile(rf" (?:(?:{any_of('one_described')}) |\d)")
_LIST_OPENS = re.compile(
    rf"""
    (?:,|[ ]và)[ ](?:(?:{any_of("about_or_at_least")}|trên)[ ])?  # và ít nhất
    (?:\d|(?:{any_of("numeral")}|năm|nhiều|hàng)[ ])              # hai
    """,
    re.VERBOSE,
)
_MAKES = re.compile(rf"(?<!\w)(?:{any_of('brings_more')}) ")
_ONLY_ADVERBS = re.compile(rf"(?: (?:{any_of('aspect', 'passive')}|khác|cũng))* ")
_LEADS_ONE = re.compile(
    rf"(?:(?<!\w)(?:{any_of('brings_number')})(?: (?:{any_of('at_least_also')}))*|[,;:(]) $"
)
_TELLS_ON = re.compile(
    rf" (?:{any_of('tells_or_is_named')}|là (?:{any_of('relative_address')}))(?!\w)"
)


def _is_new(stated: Stated) -> bool:
    """Whether those counted only came on top: `tuần qua có 140 ca mắc mới`."""
    one, clause = stated.one, stated.clause
    if families.measure_kind(stated.measure, stated.ready.study) != "total":
        return False
    told = clause.text[one.noun_start : one.noun_end + 5]
    return _NEW.match(told) is not None


_NEW = re.compile(rf"(?:{any_of('counted_one')})(?: [^\W\d_]+){{0,2}} mới(?!\w)")


def _is_not_done(stated: Stated) -> bool:
    """Whether the predicate is denied, or a condition."""
    clause = stated.clause
    if _denied(clause.text, stated.best):
        return True
    return _IF.search(clause.text, clause.sentence, clause.at) is not None


def _is_a_rule(stated: Stated) -> bool:
    """Whether the words are a law's and nobody is counted: `giết 2 người trở lên`."""
    told = stated.clause.text[stated.one.noun_start : stated.one.noun_end + len(_OR_MORE) + 1]
    return _OR_MORE in told and families.is_outcome(stated.measure)


_OR_MORE = "trở lên"


def _is_called_upon(stated: Stated) -> bool:
    """Whether those counted are asked to do it, or may do it, or are a target."""
    clause = stated.clause
    begin = max(clause.sentence, clause.at - _REACH)
    if _CALLED.search(clause.text, begin, clause.at):
        return True
    may = _ELIGIBLE.match(clause.text, clause.stop)
    if events.is_subset(clause, stated.one.head, _counted(stated.measure)):
        return False  # `1.612 người đến hiến máu, trong đó 1.389 người đủ điều kiện`
    return may is not None and not may.start() <= stated.best.start < may.end()


def is_target(clause: Clause) -> bool:
    """Whether a number is what was to be reached: `hơn một nửa mục tiêu 7.500 người`."""
    begin = max(clause.sentence, clause.at - _JOIN)
    return _TARGET.search(clause.text, begin, clause.at) is not None


_TARGET = re.compile(rf"(?<!\w)(?:{any_of('target')})(?: (?:{any_of('target_is')}))* $")


def _is_grave_only(stated: Stated) -> bool:
    """Whether nobody is told to be in a grave state, who may be hurt all the same: `không có ca
    nào nguy kịch`."""
    grave = stated.best.words in _GRAVE and stated.best.words not in {
        normalise.folded(words) for words in stated.measure.predicates
    }
    return stated.one.number.kind == "zero" and grave


_GRAVE = words_of("grave_state")


def _is_let_go(stated: Stated) -> bool:
    """Whether those counted were let go, who are no number of those arrested: `thả 20 trong số
    32 người bị bắt`."""
    if "arrest" not in families.families_of(stated.measure):
        return False
    begin = max(stated.clause.begin, stated.one.start - _JOIN)
    return _FREED.search(stated.clause.text, begin, stated.one.start) is not None


_FREED = re.compile(rf"(?<!\w)(?:{any_of('released')})(?: (?:{any_of('number_released')}))* $")


def _is_who_is_left(stated: Stated) -> bool:
    clause = stated.clause
    left = _REMAIN.search(clause.text, max(clause.begin, clause.at - _JOIN), clause.at)
    kind = families.measure_kind(stated.measure, stated.ready.study)
    # `chỉ còn 900 công nhân đình công`: so many still did on that day.
    behind = stated.best.start >= stated.one.noun_start
    still = kind == "each" and behind and stated.best.cost <= _SWALLOWED
    return left is not None and kind != "level" and not still


def _is_named_again(stated: Stated) -> bool:
    """Whether it counts again some who were named or counted before."""
    clause = stated.clause
    only = _ONLY.match(clause.text, clause.stop)
    if only and (only[1] == "duy nhất" or not clause.text[stated.one.number.at].isdigit()):
        return True
    if _POINTED.match(clause.text, clause.stop) and not clause.text[stated.one.number.at].isdigit():
        return True
    if events.is_in_a_house(clause) or _is_of_a_house(stated):
        return True
    return stated.best.cost > 2 and _is_party(stated.one, clause)


def _is_of_a_house(stated: Stated) -> bool:
    """Whether those counted are somebody's children or kin, who are no toll by themselves."""
    asked_for = stated.one.head in counted_by(stated.measure)
    kin = stated.one.head in listed_words("event_words", "kin")
    return kin and not asked_for and families.is_outcome(stated.measure)


def _has_its_own(stated: Stated) -> bool:
    """Whether what befell those counted is said behind them, in words no measure asks for, and
    the predicate is that of others before them: `217 hộ di dời, 230 hộ khác bị cô lập`."""
    clause, best = stated.clause, stated.best
    if best.start >= clause.at or stated.best.words in stated.ready.active:
        return False
    gap = clause.text[best.end : clause.opens]
    if ";" in gap and _TELLS_MORE.match(clause.text, clause.stop, clause.end):
        return True
    if "," not in gap and ";" not in gap and not _MEANWHILE.search(gap):
        return False
    return tells_its_own(clause)


def _is_of_the_one_before(stated: Stated) -> bool:
    """Whether the predicate is that of the same noun counted before a comma, and other words
    follow: `9 nhà bị sập, 15 nhà tốc mái`. A list that goes on is read as one."""
    clause, best = stated.clause, stated.best
    last = clause.earlier[-1] if clause.earlier else ""
    if best.start >= clause.at or not last:
        return False
    if not any(_begins(last, noun) for noun in counted_by(stated.measure)):
        return False
    gap = clause.text[best.end : clause.opens]
    follows = clause.text[clause.stop : clause.stop + 2]
    goes_on = _GOES_ON.match(clause.text, clause.stop)
    return "," in gap and follows[:1] == " " and follows[1:].isalpha() and goes_on is None


_GOES_ON = re.compile(rf" (?:{any_of('and')}|lẫn|hay|hoặc)(?!\w)")


def tells_its_own(clause: Clause) -> bool:
    """Whether words right behind those counted tell something else of them: `7 người rơi xuống`."""
    own = _BEFALLEN.match(clause.text, clause.stop)
    return own is not None and own.end() <= clause.end


#: What befell those counted, said behind them; and what parts them from a deed before.
_BEFALLEN = re.compile(
    rf"""
    (?:[ ](?:{any_of("other_or_remaining")}))?         # còn lại
    (?:[ ](?:{any_of("aspect")}|cũng|mới|chỉ)){{0,2}}  # cũng đã
    [ ](?:{any_of("befalls_or_acts")})[ ]              # được
    """,
    re.VERBOSE,
)
#: Behind a semicolon a clause has its own words: `phản ứng sau tiêm; 37 trẻ sốt nhẹ`.
_TELLS_MORE = re.compile(rf" (?!(?:{any_of('says_no_more')})(?!\w))[^\W\d_]+")
_MEANWHILE = re.compile(rf" (?:{any_of('when_clause')}) ")


def _is_of_another_year(stated: Stated) -> bool:
    if stated.measure.status == "required":
        return False
    return events.is_other_year(stated.clause, stated.ready.study)


_ACCESSION = ("sign", "ratify")


def _is_no_total(stated: Stated) -> bool:
    """Whether a number is no total, nor the place in the order of those that have joined.

    The fifth state to ratify makes them five; when the twentieth will is no number of states
    that did.
    """
    kind = stated.one.number.kind
    if kind != "ordinal" or not set(families.families_of(stated.measure)) & set(_ACCESSION):
        return kind not in vocabulary.TOTALS
    before = stated.clause.text[max(0, stated.one.start - _JOIN) : stated.one.start]
    if stated.measure.status == "required":
        return False
    if _WHEN.search(before):
        return True
    behind = stated.clause.text[stated.one.end : stated.clause.end]
    return stated.best.start < stated.one.end and not _JOINS.match(behind)


#: `trở thành nước thứ 24 phê chuẩn`.
_JOINS = re.compile(rf" (?:(?:{any_of('formally_done')}) )*(?:{any_of('joins_treaty')})(?!\w)")
_WHEN = re.compile(rf"(?<!\w)(?:{any_of('once_done')})(?: có)? $")


#: Why a number that has its predicate is none of the measure all the same, first come first said.
_REFUSED_WHERE: tuple[tuple[str, Callable[[Stated], bool]], ...] = (
    (PARTY, _is_only_somebody),
    (ADDED, _is_new),
    (NOT_DONE, _is_not_done),
    (NOT_DONE, _is_called_upon),
    (NOT_DONE, _is_a_rule),
    (NOT_DONE, _is_who_is_left),
    (NOT_DONE, _is_let_go),
    (OTHER_DEED, _is_grave_only),
    (PARTY, _is_named_again),
    (TOGETHER, lambda s: _is_two_together(s.clause, s.best, s.ready, s.fitting)),
    (OTHER_EVENT, lambda s: _to_something_else(s.clause, s.best, s.around.named)),
    (NO_TOTAL, _is_no_total),
    (OTHER_DEED, _has_its_own),
    (NO_PREDICATE, _is_of_the_one_before),
    (OTHER_YEAR, _is_of_another_year),
)


def _where(best: Said, one: Counted) -> str:
    """The name of the rule that a predicate beside a counted noun makes."""
    if best.start < one.start:
        return "predicate_before"
    return "predicate_in_noun" if best.start < one.noun_end else "predicate_behind"


@lru_cache(maxsize=64)
def _counted(measure: Measure) -> tuple[str, ...]:
    return (*(normalise.folded(noun) for noun in measure.nouns), *families.bare_nouns(measure))


def _is_of_another(one: Counted, clause: Clause, said: Said) -> bool:
    """Whether an outcome nobody asks for is that of the next number: `bắt 9 người, 14 người bị
    thương`."""
    return said.start > one.noun_end and any(
        True for _ in numbers.bare_numbers(clause.text[one.noun_end : said.start] + " ")
    )


def bare_verdict(one: Counted, clause: Clause, study: Study, last: Verdict) -> Verdict:
    """What a number says whose noun is left out and whose deed follows: `10 mất tích`."""
    ready = asked(study)
    fitting = {m.name: m for m in candidates(one.head, study)}
    behind = [
        s
        for s in predicates_in_reach(clause, ready.wanted, [])
        if s.start >= one.end and ready.measures[s.words] & fitting.keys()
    ]
    if not behind or last.why in (OTHER_EVENT, OTHER_EDITION, OTHER_YEAR):
        return refused(NO_PREDICATE)
    best = behind[0]
    name = min(ready.measures[best.words] & fitting.keys(), key=list(fitting).index)
    part = name == last.measure and events.is_subset(clause, one.head)
    status = _status(clause, best, fitting[name])
    return Verdict(name, status, last.occasion, subset=part, rule="no_noun_done")


def same_verdict(clause: Clause, study: Study, last: Verdict, *, part: bool, rule: str) -> Verdict:
    """What a number says that is another word on the count before it, or a part of it."""
    measure = next((m for m in study.measures if m.name == last.measure), None)
    if measure is None:
        return NONE
    status = _status(clause, None, measure)
    if status == "actual" and last.status != "denied":
        status = last.status
    return Verdict(measure.name, status, last.occasion, subset=part, rule=rule)


def is_done(clause: Clause) -> bool:
    """Whether the words beside a number tell it as done: `đã ký`, `vừa ký`."""
    start = max(clause.begin, clause.at - _REACH)
    return _DONE.search(clause.text, start, min(clause.behind, clause.end)) is not None


_DONE = re.compile(rf"(?<!\w)(?:{any_of('just_done')})(?!\w)(?! (?:{any_of('not_yet_done')}))")


def _of_another(clause: Clause, study: Study, around: Around) -> str:
    """Why the number is not of the study's event; empty where it may be."""
    if events.is_other_edition(clause, study, around.published):
        return OTHER_EDITION
    if events.is_added_number(clause):
        return ADDED
    if events.is_background(
        clause.text,
        clause,
        study,
        sentence=around.sentence,
        paragraph=around.paragraph,
        before=around.before,
    ):
        return OTHER_YEAR
    if events.is_of_another_month(clause, study, sentence=around.sentence):
        return OTHER_YEAR
    if events.is_years_ago(clause, study, around.published):
        return OTHER_YEAR
    if events.is_of_another_deed(clause, study, sentence=around.sentence):
        return OTHER_EVENT
    if events.is_elsewhere(clause.text, study, sentence=around.sentence, before=around.before):
        return OTHER_EVENT
    named = study.event.names or study.event.name_vi or study.event.other_events
    if named and events.is_other(
        clause,
        around.named,
        paragraph=around.paragraph,
        recent=around.recent,
        elsewhere=around.elsewhere,
    ):
        return OTHER_EVENT
    return ""


def _is_bare(noun: str, measure: Measure) -> bool:
    if not (measure.predicates or measure.families):
        return True
    return any(_begins(noun, known) for known in families.bare_nouns(measure))


def _hidden(
    clause: Clause, ready: StudyPatterns, named: Sequence[events.EventMention]
) -> list[tuple[int, int]]:
    """Places whose words are a name and say nothing of a number: `ký` in `Lễ ký`."""
    hidden = [
        (m.start, m.end)
        for m in named
        if m.own
        and clause.text[m.start : m.end] not in ready.measures
        and events.is_printed_name(clause.text[m.start : m.end], ready.study)
    ]
    for words in (ready.occasions, _as_of()):
        hidden += [m.span() for m in words.finditer(clause.text, clause.begin, clause.end)]
    return hidden


#: What stands around a number of those whose name says it all: `với 22.000 khán giả.`
_PLAIN_BEFORE = re.compile(
    rf"""
    (?<!\w)(?:{any_of("leads_to_number")})                         # ước đạt
    (?:[ ](?:{any_of("about_or_at_least")}|tới|tổng[ ]cộng))*[ ]$  # khoảng
    """,
    re.VERBOSE,
)
_PLAIN_BEHIND = re.compile(
    rf"(?:(?: (?:{any_of('and_with')})|,)(?: (?:{any_of('about_or_at_least')}))? \d.*)?"
    rf"(?: (?:{any_of('whose_or_where')}) .*)?[ .]*"
)


def _is_led(said: Said, clause: Clause) -> bool:
    """Whether the predicate stands just before the number, or its list, and so governs it."""
    if said.start >= clause.at:
        return False
    if said.cost <= 1:
        return True
    last = clause.stop == clause.closes and clause.opens < clause.at
    return not last and _LEADS_LIST.fullmatch(clause.text, said.end, clause.opens) is not None


_LEADS_LIST = re.compile(rf" ?(?:(?:{any_of('at', 'until')}|trên|ra|của) ?){{0,2}}")


def _role(
    one: Counted, clause: Clause, fitting: Sequence[Measure], around: Around
) -> Measure | None:
    """The measure of those whose name says it all, where the event is spoken of."""
    if not _is_near(clause, around) or not _plainly(clause):
        return None
    return next((m for m in fitting if families.is_role(one.head, m)), None)


def _is_of_last(said: Said, clause: Clause) -> bool:
    """Whether a predicate of others stands behind the last of a list, and the number is another
    of it: `1.850 đại biểu và 900 nhà báo tới đưa tin`."""
    return clause.stop < clause.closes <= said.start


def _plainly(clause: Clause) -> bool:
    begin = max(clause.begin, clause.at - _JOIN - _JOIN)
    behind = clause.text[clause.stop : clause.behind]
    led = _PLAIN_BEFORE.search(clause.text, begin, clause.at)
    return led is not None and _PLAIN_BEHIND.fullmatch(behind) is not None


#: Who is left is no number of those it happened to: `chỉ còn lại 22 thí sinh`.
_REMAIN = re.compile(rf"(?<!\w)(?:{any_of('remains')})(?: (?:{any_of('approximation')}))? $")
#: A verb and its particle with the number between them: `trả 28 sinh viên về`, `đưa 12 em ra`.
_BEFORE_NUMBER = rf"(?: (?:{any_of('whole_or_more')})){{0,2}} $"
_OWN_CLAUSE = re.compile(rf" (?:{any_of('out_of')}) ")
_HAS_BEEN = re.compile(rf"(?<!\w)(?:đã|vừa|đang)(?: (?:{any_of('passive')}))? $")


def _meant(
    said: Said, clause: Clause, ready: StudyPatterns, fitting: Mapping[str, Measure]
) -> Measure:
    """The measure a predicate states: the one of what is required where the words require it."""
    order = list(fitting)
    noun = clause.text[clause.at : clause.stop].split(" ", 1)[-1]
    names = sorted(
        ready.measures[said.words] & fitting.keys(),
        key=lambda name: (-_longest_noun(noun, fitting[name]), order.index(name)),
    )
    asked_for = [fitting[name] for name in names if fitting[name].status == "required"]
    others = [fitting[name] for name in names if fitting[name].status != "required"]
    needed = _requires(clause) if asked_for else False
    return (asked_for if needed or not others else others)[0]


def _longest_noun(noun: str, measure: Measure) -> int:
    """How many words of a noun a measure names itself: `khách mời` are guests and no visitors."""
    own = (normalise.folded(words) for words in measure.nouns)
    return max((len(words.split(" ")) for words in own if _begins(noun, words)), default=0)


def _requires(clause: Clause) -> bool:
    """Whether a number is one that has to be reached: `có hiệu lực khi có 40 nước phê chuẩn`."""
    where = clause.text[max(clause.sentence, clause.begin - _FAR) : clause.behind]
    if is_done(clause) and "hiệu lực" not in where:
        return False
    return listed_pattern("status_words", "required").search(where) is not None


def _parted(clause: Clause, ready: StudyPatterns, fitting: Mapping[str, Measure]) -> list[Said]:
    """Predicates of verb and particle that a number parts."""
    before = clause.text[max(clause.begin, clause.at - _REACH) : clause.at]
    behind = clause.text[clause.stop : clause.behind]
    found = []
    for words, verb, particle in ready.parted:
        if not ready.measures[words] & fitting.keys():
            continue
        led = re.search(rf"(?<!\w){re.escape(verb)}{_BEFORE_NUMBER}", f"{before.rstrip()} ")
        if led and re.search(rf"(?<!\w){particle}(?!\w)", behind):
            found.append(Said(words, clause.at - 1, clause.at - 1, 2))
    return found


def _past_a_clause(clause: Clause, best: Said, said: Sequence[Said]) -> Said:
    """The later predicate where the nearest only tells who they are, or of whom: `8 cầu thủ
    của đội bóng bị mắc kẹt đã được đưa ra`, `8 người mất tích đã được cứu`."""
    tells_who = _OWN_CLAUSE.search(clause.text, clause.stop, best.start) or _RIGHT_BEHIND.fullmatch(
        clause.text, clause.stop, best.start
    )
    if best.start < clause.stop or not tells_who:
        return best
    for other in sorted(said, key=lambda one: one.start):
        begin = max(best.end, other.start - _JOIN)
        has_been = _HAS_BEEN.search(clause.text, begin, other.start) is not None
        parted = _PARTED.match(clause.text, best.end, other.start) is not None
        if other.start > best.end and has_been and not parted:
            return other
    return best


#: What follows is said of somebody else: `anh Bốn (làm 2 người bị thương) đã tử vong`.
_PARTED = re.compile(r"[^,]*,|[^(]*\)")
_IF = re.compile(
    rf"""
    (?<!\w)(?:{any_of("supposed")})(?:[ ][^\W_]+){{0,8}}[ ]  # nếu đò chở
    (?:(?:{any_of("about_or_at_least")})[ ])?$               # ít nhất
    """,
    re.VERBOSE,
)
#: Who is asked to do it, and who may: `kêu gọi 51 nước này sớm phê chuẩn`, `đủ điều kiện`.
_CALLED = re.compile(rf"(?<!\w)(?:{any_of('aimed_at')})(?: (?!đã |có )[^\W\d_]+){{0,2}} $")
_ELIGIBLE = re.compile(rf"(?: [^\W\d_]+){{0,2}} (?:{any_of('entitled')})(?!\w)")
#: The rest of those named before, or the only ones: `ba em còn lại`, `hai người duy nhất`.
_ONLY = re.compile(r" (duy nhất|còn lại)(?!\w)")
_WHENCE = ("đến từ", "từ", "của", "thuộc")
#: Few who were named before: `hai địa phương này`.
_POINTED = re.compile(rf" (?:{any_of('this')}|ấy|kể trên)(?!\w)")
_FROM = re.compile(rf"(?<!\w)(?:{any_of('from_whom')})(?: các)? $")


def _counted_by(fitting: Sequence[Measure]) -> set[str]:
    return {noun for measure in fitting for noun in _counted(measure)}


def _governing(
    clause: Clause,
    said: Sequence[Said],
    ready: StudyPatterns,
    fitting: Mapping[str, Measure],
) -> list[Said]:
    """The predicate just before a number, where what stands behind only tells who they are:
    `cứu được 23 người mắc kẹt`, `194 phiếu thuận`."""
    if said and said[0].start < clause.at and said[0].cost <= 1:
        return []
    if counts := _of_figure(clause, ready, fitting):
        return counts
    for match in ready.wanted.finditer(
        clause.text, max(clause.begin, clause.at - _JOIN), clause.at
    ):
        gap = clause.text[match.end() : clause.at]
        governs = _GOVERNS.fullmatch(gap) is not None and match[0] in _GOVERNING
        if governs and ready.measures[match[0]] & fitting.keys():
            return [Said(match[0], *match.span(), 1)]
    whole = ready.wanted.match(clause.text, clause.stop - len(_last_noun(clause)))
    if said and (led := _of_list(clause, said)):
        return [led]
    if whole and whole.end() > clause.stop and ready.measures[whole[0]] & fitting.keys():
        return [Said(whole[0], clause.stop, whole.end(), 0)]
    return []


#: Whose number it is, and what it has come to: `số người chết trong vụ cháy đã tăng lên 15`.
_FIGURE = re.compile(
    rf"""
    (?<!\w)(?:{any_of("number_of")})[ ]                             # số lượng
    (?P<who>[^\d.,;:!?]{{2,100}}?)                                  # người chết
    (?:[ ](?:{any_of("rises_or_falls")})(?:[ ][^\W\d_]+){{1,6}},)?  # tăng gần gấp đôi,
    (?:[ ](?:{any_of("still_now")}))*[ ](?:{any_of("amounts_to")})  # đã tăng
    (?:[ ](?:{any_of("rises_to")}))*[ ]$                            # lên
    """,
    re.VERBOSE,
)


def _of_figure(clause: Clause, ready: StudyPatterns, fitting: Mapping[str, Measure]) -> list[Said]:
    """The predicate of those whose number is told, where what follows is told of others: `số
    người chết đã tăng lên 15 người, 8 người mất tích`."""
    led = _FIGURE.search(clause.text, max(clause.begin, clause.at - _FAR), clause.at)
    nouns = {noun for measure in fitting.values() for noun in counted_by(measure)}
    if led is None or not any(_begins(led["who"], noun) for noun in sorted(nouns)):
        return []
    for match in ready.wanted.finditer(clause.text, *led.span("who")):
        if ready.measures[match[0]] & fitting.keys():
            return [Said(match[0], *match.span(), 0)]
    return []


def _of_list(clause: Clause, said: Sequence[Said]) -> Said | None:
    """The predicate just before the first of a list, where only the last has one behind it:
    `cướp sinh mạng của 61 người, hơn 25.000 ca nhập viện`."""
    if said[0].start < clause.closes or clause.closes == clause.stop:
        return None
    return next((s for s in said if s.start < clause.at and s.cost == 1), None)


_GOVERNS = re.compile(rf" ?(?:{any_of('saved_or_more')})? ?(?:(?:{any_of('approximation')}) )?")
#: Outcomes whose doers are others, so that they govern the number behind them.
_GOVERNING = frozenset(words_of("governing_outcome"))


def _last_noun(clause: Clause) -> str:
    return clause.text[clause.at : clause.stop].rsplit(" ", 1)[-1]


def _comes_from(clause: Clause) -> bool:
    """Whether those counted are where the doers come from: `3.000 người đến từ 92 nước đua tài`."""
    begin = max(clause.begin, clause.at - _JOIN)
    return _FROM.search(clause.text, begin, clause.at) is not None


def _is_party(one: Counted, clause: Clause) -> bool:
    """Whether it names again two who were named before: `quan hệ hai nước`."""
    bare = one.noun_end - one.noun_start == len(one.head) and one.qualifier == "exact"
    alone = clause.opens == clause.at and clause.stop == clause.closes
    spelled = not clause.text[one.number.at].isdigit()
    return bare and alone and spelled and one.number.value == 2 and one.kind == "state"


def _is_near(clause: Clause, around: Around) -> bool:
    """Whether the event is spoken of in the headline, or here, or in the paragraph before."""
    return any(
        m.own and (m.start < around.opening or around.before <= m.start <= clause.end)
        for m in around.named
    )


def _joined(
    clause: Clause, named: list[events.EventMention], one: Counted
) -> tuple[int, int] | None:
    """The name of the event where it says itself what is done, because words of taking part lead
    to it (`3.000 người tham gia tuần hành vì sông Lam Thủy`) or it stands behind who does it
    (`3.000 người tuần hành vì sông Lam Thủy`)."""
    for m in events.mentions_near(named, clause):
        if m.own and one.noun_start <= m.start <= one.noun_end + 1:
            return (m.start, m.end)
        if m.own and _AGAIN.fullmatch(clause.text, one.noun_end, m.start):
            return (m.start, m.end)
        if m.own and _JOINING.search(clause.text, max(clause.begin, m.start - _JOIN), m.start):
            return (m.start, m.end)
    return None


_JOIN = 24
#: How they do what the event's name says: `90.000 người lại tuần hành ở Valmora`.
_AGAIN = re.compile(
    rf"(?: (?:{any_of('whose_or_where')}|thuộc)"
    rf" (?:(?!(?:{any_of('together_already')}) )[^\W\d_]+ ?){{1,6}}?(?= ))?"
    rf"(?: (?:{any_of('together_already')}|bất ngờ))* "
)
_JOINING = re.compile(rf"(?<!\w)(?:{any_of('takes_part_in')})(?: (?:{any_of('gathering')}))? $")
#: What is signed or done beside the event: `12 nước ký bản ghi nhớ song phương`.
_ELSE = re.compile(
    rf"""
    [ ](?:với[ ]nhau[ ]|riêng[ ])?(?:(?:{any_of("plural")}|một)[ ]|\d+[ ])*  # với nhau một
    (?P<what>{any_of("agreement")})(?P<more>(?:[ ][^\W\d_]+){{0,6}})         # bản ghi nhớ hợp tác
    """,
    re.VERBOSE,
)


_MEMOS = ("bản ghi nhớ", "biên bản ghi nhớ", "thư ngỏ", "kiến nghị")


def _is_two_together(
    clause: Clause, said: Said, ready: StudyPatterns, fitting: Mapping[str, Measure]
) -> bool:
    """Whether one number counts two measures at once: `82 người chết và mất tích`."""
    if said.start < clause.at:
        return False
    more = _AND_DEED.match(clause.text, said.end, clause.end)
    other = ready.wanted.match(clause.text, more.end()) if more else None
    if other is None:
        return False
    mine = ready.measures[said.words] & fitting.keys()
    if re.match(r" ?\d", clause.text[other.end() : other.end() + 2]):
        return False
    theirs = ready.measures[other[0]]
    also = theirs & fitting.keys()
    return (bool(also) or not theirs) and not (mine & also)


_AND_DEED = re.compile(rf"(?: và|,| hoặc|/| hay)(?: (?:{any_of('befallen_now')}))* ")


def _to_something_else(clause: Clause, said: Said, named: Sequence[events.EventMention]) -> bool:
    """Whether what is done is done to something that is not the event.

    A document is the event's own where the event is named there, where it is pointed at (`này`,
    `nói trên`), or where the study's own predicate names it.
    """
    found = _ELSE.match(clause.text, said.end, min(clause.end, said.end + 60))
    if found is None or found.start("what") > clause.end:
        return False
    if any(m.own and m.start <= found.end() and found.start() <= m.end for m in named):
        return False
    told = found["what"] + found["more"]
    if found["what"] in _MEMOS and " này" not in told:
        return True
    return _OWNED.search(told) is None and _SIDES.search(told) is not None


_OWNED = re.compile(rf"(?<!\w)(?:{any_of('shown')})(?!\w)")
_SIDES = re.compile(rf"(?<!\w)(?:{any_of('agreement_kind')})(?!\w)")


@cache
def _as_of() -> re.Pattern[str]:
    kinds: tuple[AsOfKind, ...] = ("date", "now", "first", "last")
    return phrases.pattern(word for kind in kinds for word in listed_words("as_of_words", kind))


def _led_to(
    clause: Clause, said: Sequence[Said], ready: StudyPatterns, fitting: Mapping[str, Measure]
) -> Said:
    """The nearest predicate, or the one a light word leads to or completes.

    `tham gia ký` is about signing; so is `ký ... của đại diện`, and taking part in a
    negotiation (`đàm phán ... có sự tham gia của`) is negotiating.
    """
    best = said[0]
    for _ in range(3):
        if best.words not in ready.light:
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


_NOT_YET = re.compile(
    rf"(?<!\w)(?:(?:{any_of('not_yet')})(?: (?!có|rõ)[^\W_]+)?|{any_of('before_or_ever')}) $"
)


def _denied(text: str, said: Said) -> bool:
    before = text[max(0, said.start - 18) : said.start]
    if _NOT_YET.search(before):
        return True
    return any(
        before.endswith((f" {word} ", f" {word} được "))
        for word in listed_words("event_words", "not")
    )


def _occasion(clause: Clause, ready: StudyPatterns) -> str:
    """The study's name for the occasion the sentence names, nearest before the number."""
    found = [
        match
        for match in ready.occasions.finditer(clause.text, clause.opening, clause.end)
        if not _is_venue(clause.text, match.start(), clause.opening)
    ]
    if not found:
        return ""
    before = [match for match in found if match.end() <= clause.at]
    nearest = before[-1] if before else found[0]
    return ready.names[" ".join(nearest[0].split())]


#: Where somebody speaks: `phát biểu tại phiên bế mạc` says nothing of a number.
_VENUE = re.compile(
    rf"""
    (?<!\w)(?:{any_of("says_in_public")})(?:[ ][^\W\d_]+){{0,3}}[ ]  # phát biểu ngắn
    (?:{any_of("on_occasion")})[ ](?:cuộc[ ]|buổi[ ])?$              # tại buổi
    """,
    re.VERBOSE,
)


def _is_venue(text: str, at: int, opens: int) -> bool:
    return _VENUE.search(text, max(opens, at - _AT), at) is not None


_AT, _SPOKEN, _TOLD = 40, 90, 4000
_LED = re.compile(r"(?<!\w)(?:tại|trong|ở) (?:các )?$")


def carried(clause: Clause, study: Study) -> str:
    """The occasion at which a speech was told of, for a sentence on what followed that speech."""
    opening = listed_pattern("event_words", "after").match(clause.text, clause.sentence)
    if opening is None:
        return ""
    ready = asked(study)
    speech = listed_pattern("event_words", "speech")
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


def _status(clause: Clause, said: Said | None, measure: Measure) -> str:
    if _IS_DENIED.search(clause.text, clause.stop, clause.behind) or _is_a_rumour(clause):
        return "denied"
    if is_target(clause):
        return "expected"
    return _status_near(clause, said, measure)


def _is_a_rumour(clause: Clause) -> bool:
    """Whether a number is what is told around, and its sentence says that it is not so: `Trước
    thông tin lan truyền rằng 4 người đã chết, bệnh viện bác bỏ`."""
    begin = max(clause.sentence, clause.at - _REACH)
    if not _RUMOUR.search(clause.text, begin, clause.at):
        return False
    return _DENIES.match(clause.text, clause.stop, clause.end) is not None


_RUMOUR = re.compile(rf"(?<!\w)(?:{any_of('rumour')})(?!\w)[^.,;:]*$")
_DENIES = re.compile(rf"[^.;:\d]{{0,40}},[^.;:]{{0,60}} (?:{any_of('says_not_so')})(?!\w)")


def _status_near(clause: Clause, said: Said | None, measure: Measure) -> str:
    end = max(clause.stop, min(said.end + 12, clause.end)) if said else clause.behind
    begin = max(clause.begin, clause.at - _REACH)
    if said is None or said.start >= clause.at:
        begin = max(begin, clause.since)
    elif clause.earlier:
        begin = max(begin, min(clause.since, said.start))
    if said and said.end < clause.at:
        begin = max(begin, said.start - 40)
    reach = clause.text[begin : clause.at] + " \n " + clause.text[clause.stop : end]
    reach = _compared().sub(" ", reach)
    if measure.status != "required" and _is_required(clause):
        return "required"
    if measure.status != "required" and _is_only_possible(clause, said):
        return "expected"
    for status in vocabulary.STATUS_FIRST:
        if (status == "required") != (measure.status == "required"):
            continue
        if status in _OF_GUESTS and families.is_outcome(measure):
            continue  # nobody is invited to be hurt, and who confirms a toll leaves it one
        told = _told_of(status, clause, reach)
        if not listed_pattern("status_words", cast(StatusKind, status)).search(told):
            continue
        if status == "expected" and said and _is_not_ahead(clause, told, said, measure):
            continue
        return status
    if measure.status and measure.status != "required":
        return measure.status
    return "actual"


@cache
def _compared() -> re.Pattern[str]:
    """What a number is held against that was expected: `nhiều hơn chúng tôi dám mong`."""
    hoped = phrases.phrases_inside(listed_words("status_words", "expected"))
    return re.compile(
        rf"(?<!\w)(?:{any_of('held_against')})(?: [^\W\d_]+){{0,4}}? (?:{hoped})(?!\w)"
    )


def _is_not_ahead(clause: Clause, told: str, said: Said, measure: Measure) -> bool:
    """Whether what sounds expected is told as done, or is only what the measure counts: `34 tàu
    hàng đang chờ`."""
    if _done(clause.text, said):
        return True
    if said.words not in {normalise.folded(words) for words in measure.predicates}:
        return False
    rest = told.replace(said.words, " ")
    return not listed_pattern("status_words", "expected").search(rest)


def _is_only_possible(clause: Clause, said: Said | None) -> bool:
    """Whether a number is what may have come, or has to come yet, also where the words tell it
    as done: `có thể có tới 100 người đã chết`, `22.000 người cần phải sơ tán`."""
    may = listed_pattern("status_words", "possible")
    begin = max(clause.sentence, clause.begin, clause.at - _REACH)
    places = [(begin, clause.at)]
    if said and said.start >= clause.stop:
        places.append((clause.stop, said.start))
    elif said and said.end <= clause.at:
        places = [(max(clause.sentence, said.start - _REACH), said.start), (said.end, clause.at)]
    return any(
        (_TO_DO if found[0] in _REQUESTS else _LEADS_TO).fullmatch(clause.text, found.end(), end)
        for opens, end in places
        for found in may.finditer(clause.text, opens, end)
    )


#: What is asked of somebody, and up to what he is to do: `yêu cầu hoàn thành việc sơ tán`.
_REQUESTS = words_of("request")
_TO_DO = re.compile(r"(?: (?!đã |vừa |là )[^\W\d_]+){0,9} ?")


#: A few words that lead from a possibility to what is possible.
_LEADS_TO = re.compile(rf"(?: (?:{any_of('cause_to_number')}))* ?")


def _told_of(status: str, clause: Clause, reach: str) -> str:
    """The words that may tell of a status: for what is required the whole clause; for what is
    confirmed no report, because who confirms that 150 were aboard is not one of them."""
    if status == "required":
        return clause.text[max(0, clause.begin - _FAR) : clause.behind]
    if status != "confirmed":
        return reach
    before, behind = reach.split(" \n ", 1)
    return f"{_REPORTS.sub(' ', before)} \n {behind}"


_OF_GUESTS = ("invited", "registered", "confirmed")
_REPORTS = re.compile(rf"(?<!sự )xác nhận(?! (?:{any_of('confirms_plan')}))")
#: `con số 23.000 người ... bị cảnh sát phủ nhận`.
_IS_DENIED = re.compile(rf"(?<!\w)bị (?:[^\W\d_]+ ){{0,5}}(?:{any_of('refuted')})(?!\w)")


#: How many it takes: `cần ít nhất 30 nước phê chuẩn`, `sau khi 40 nước phê chuẩn`.
_REQUIRES = re.compile(
    rf"(?<!\w)(?:{any_of('condition_of_force')}) (?:(?:{any_of('condition_met_by')}) )*$"
)
_IN_FORCE = re.compile(rf"(?<!\w)(?:{any_of('in_force')})(?!\w)")


_NEEDS = re.compile(any_of("need"))


def _is_required(clause: Clause) -> bool:
    """Whether the number is what it takes for something to come into force."""
    led = _REQUIRES.search(clause.text, max(clause.sentence, clause.at - _REACH), clause.at)
    if led is None:
        return False
    needs = _NEEDS.match(led[0]) is not None
    begin, end = max(clause.sentence, clause.at - _FAR), min(clause.end, clause.stop + _FAR)
    return needs or _IN_FORCE.search(clause.text, begin, end) is not None


def _done(text: str, said: Said) -> bool:
    return _PAST.search(text[max(0, said.start - 16) : said.start]) is not None
