"""What a measure's words bring: the predicates of their families, and what kind of count it is."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from analysis.extract.wording import words_of
from analysis.study import Measure, Study, predicate_families
from analysis.text import normalise, phrases
from analysis.text.wordlist import entries

#: A family of so plain words that any other family of a measure says more.
_PLAIN = "attend"
#: Families of those who take part in something, and what is said of all of them.
_TAKING_PART = ("report", "compete", "help", "watch", "visit", "march", "sit_exam", "attend")
_JOIN = words_of("joins")
#: Who will take part has put his name down for it.
_REGISTER = words_of("registers")
#: What an event does to draw those who come, whatever they do there.
_DRAWS = words_of("draws")
#: The same and how they come, by what they come for: no family's own words.
_DRAWN = {
    "watch": (*_DRAWS, *words_of("draws_spectators")),
    "visit": (*_DRAWS, *words_of("draws_visitors")),
    "march": (*_DRAWS, *words_of("draws_marchers")),
    "compete": _DRAWS,
    "sit_exam": (*_DRAWS, "bước vào"),
    "report": _DRAWS,
    "help": ("quy tụ", "tập hợp"),
}
_EACH = ("march", "watch", "visit", "absent", "sit_exam")
_LEVEL = ("missing",)
#: Nouns of those who come anew on every day or to every occasion.
_COMERS = words_of("comers")
#: What happens to those of one occasion where the study counts each occasion's crowd.
_OF_THE_DAY = ("arrest", "injure")


#: What became of people: one of them is not the other, whether or not a study asks for both.
_OUTCOMES = ("die", "injure", "missing", "evacuate", "rescue", "arrest", "infect", "recover")


def rivals(study: Study) -> frozenset[str]:
    """The folded predicates that say another outcome than those a study asks for.

    Empty where the study asks for no outcome: `900 cử tri bị thương đi bỏ phiếu` voted.
    """
    asked = {family for measure in study.measures for family in families_of(measure)}
    if not asked & set(_OUTCOMES):
        return frozenset()
    return frozenset(
        normalise.folded(words)
        for family in _OUTCOMES
        if family not in asked
        for words in predicate_families()[family]
    )


@cache
def outcome_words() -> frozenset[str]:
    """The folded predicates that say what became of people."""
    return frozenset(
        normalise.folded(words) for family in _OUTCOMES for words in predicate_families()[family]
    )


#: Who does what a family says by their name alone.
_ROLES = {
    "attend": words_of("guests"),
    "watch": words_of("spectators"),
    "compete": words_of("competitors"),
    "march": ("người biểu tình", "người tuần hành"),
    "visit": words_of("visitors"),
    "sit_exam": ("thí sinh",),
    "infect": ("ca mắc", "ca nhiễm", "ca bệnh"),
}


def is_role(noun: str, measure: Measure) -> bool:
    """Whether a noun says by itself what the measure asks for: spectators watch.

    >>> is_role("khán giả", Measure("crowd", ("khán giả",), families=("watch",)))
    True
    """
    return any(noun in _ROLES.get(family, ()) for family in families_of(measure))


def is_outcome(measure: Measure) -> bool:
    """Whether a measure counts what became of people: the dead, the injured, the arrested."""
    return bool(set(families_of(measure)) & set(_OUTCOMES))


@cache
def _brought() -> dict[str, tuple[str, ...]]:
    """The nouns a family brings, which say themselves what became of those counted."""
    found: dict[str, list[str]] = {}
    for line in entries("family_nouns.txt"):
        noun, family = line.split("\t")
        found.setdefault(family, []).append(normalise.folded(noun))
    return {family: tuple(some) for family, some in found.items()}


@lru_cache(maxsize=64)
def bare_nouns(measure: Measure) -> tuple[str, ...]:
    """The folded nouns a measure counts that need no predicate: its own, its families'.

    >>> bare_nouns(Measure("dead", ("người",), ("chết",)))[:2]
    ('thi thể', 'thi hài')
    """
    own = tuple(normalise.folded(noun) for noun in measure.bare_nouns)
    asked = measure.predicates or measure.families
    families = families_of(measure) if asked else ()
    return tuple(
        dict.fromkeys((*own, *(n for family in families for n in _brought().get(family, ()))))
    )


@cache
def _standing() -> dict[str, tuple[tuple[str, bool], ...]]:
    """What stands for a noun: each with whether that noun must have been counted before."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for line in entries("stand_ins.txt"):
        word, noun, when = line.split("\t")
        found.setdefault(normalise.folded(noun), []).append(
            (normalise.folded(word), when == "behind")
        )
    return {noun: tuple(some) for noun, some in found.items()}


@lru_cache(maxsize=64)
def stand_ins(measure: Measure) -> dict[str, bool]:
    """The folded nouns that stand for those of a measure; true for one that must stand behind.

    >>> found = stand_ins(Measure("homes", ("ngôi nhà", "hộ dân")))
    >>> found["căn"], found["hộ"]
    (True, False)
    """
    own = {normalise.folded(noun) for noun in measure.nouns}
    found: dict[str, bool] = {}
    for noun in sorted(own):
        for word, behind in _standing().get(noun, ()):
            if word not in own:
                found[word] = found.get(word, True) and behind
    return found


#: One predicate told of those it befell, and of who did it: `bị tiêu diệt`, `tiêu diệt`.
_BEFELL = ("bị ", "được ")
#: Verbs of one syllable that can be turned so; another (`thương`) says something else.
_SHORT_DEEDS = words_of("short_deed")


@lru_cache(maxsize=64)
def active(measure: Measure, study: Study) -> frozenset[str]:
    """The folded verbs that do to those counted what a predicate says befell them.

    They say it only right before the number: `đã tiêu diệt 80 tay súng`.

    >>> killed = Measure("killed", ("tay súng",), ("bị tiêu diệt",))
    >>> sorted(active(killed, Study(measures=(killed,))))
    ['tiêu diệt']
    """
    found = set()
    for folded in predicates_of(measure, study):
        verb = next((folded.removeprefix(b) for b in _BEFELL if folded.startswith(b)), "")
        if " " in verb or verb in _SHORT_DEEDS:
            found.add(verb)
    if predicates_of(measure, study).keys() & _IN_HOSPITAL:
        found.add(TAKES_IN)
    others = {
        normalise.folded(words)
        for other in study.measures
        if other.name != measure.name
        for words in other.predicates
    }
    return frozenset(found - others)


#: What a hospital does, and what has become of those it does it to.
TAKES_IN = "tiếp nhận"
_IN_HOSPITAL = frozenset(("nhập viện", "cấp cứu"))


@lru_cache(maxsize=64)
def families_of(measure: Measure) -> tuple[str, ...]:
    """The families a measure belongs to: those it names, and those its predicates are of."""
    said = {normalise.folded(words) for words in measure.predicates}
    found = [
        family
        for family, words in predicate_families().items()
        if family in measure.families or said & {normalise.folded(word) for word in words}
    ]
    if len(found) > 1 and _PLAIN not in measure.families:
        found = [family for family in found if family != _PLAIN]
    return tuple(found)


@lru_cache(maxsize=64)
def predicates_of(measure: Measure, study: Study) -> dict[str, bool]:
    """The folded predicates of a measure, each with whether the study itself gives it.

    A measure gains the words of its families, but none that another measure of the same nouns
    gives for itself, and none of a family that another asks for by name: there the word means
    the other.

    >>> signed = Measure("signed", ("nước",), ("ký",))
    >>> list(predicates_of(signed, Study(measures=(signed,))))[:3]
    ['ký', 'ký kết', 'đặt bút ký']
    """
    found = {normalise.folded(words): True for words in measure.predicates}
    others = {
        normalise.folded(words)
        for other in study.measures
        if other.name != measure.name and _share_a_noun(measure, other)
        for words in other.predicates
    }
    if not (measure.predicates or measure.families):
        return {}
    asked = {f for other in study.measures if _share_a_noun(measure, other) for f in other.families}
    mine = [f for f in families_of(measure) if f in measure.families or f not in asked]
    if mine and all(family in _TAKING_PART for family in mine):
        for words in (*_JOIN, *_REGISTER):
            if words not in others:
                found.setdefault(words, False)
    for family in mine:
        for words in _DRAWN.get(family, ()):
            if words not in others:
                found.setdefault(words, False)
        for words in predicate_families()[family]:
            folded = normalise.folded(words)
            if folded not in others:
                found.setdefault(folded, False)
    return found


@lru_cache(maxsize=16)
def deeds(study: Study) -> frozenset[str]:
    """Every folded predicate that the measures of a study ask for."""
    return frozenset(words for one in study.measures for words in predicates_of(one, study))


@lru_cache(maxsize=16)
def nouns_of_measures(study: Study) -> frozenset[str]:
    """Every folded noun that the measures of a study count by name."""
    return frozenset(normalise.folded(noun) for one in study.measures for noun in one.nouns)


@lru_cache(maxsize=64)
def deed_pattern(measure: Measure, study: Study) -> re.Pattern[str]:
    """The predicates of a measure as a pattern over folded text."""
    return phrases.pattern(predicates_of(measure, study))


def _share_a_noun(one: Measure, other: Measure) -> bool:
    nouns = {normalise.folded(noun) for noun in one.nouns}
    return any(normalise.folded(noun) in nouns for noun in other.nouns)


@lru_cache(maxsize=64)
def measure_kinds(study: Study) -> Mapping[str, str]:
    """What a later number of each measure of a study is, by the measure's name; see
    `measure_kind`."""
    return {measure.name: measure_kind(measure, study) for measure in study.measures}


def measure_kind(measure: Measure, study: Study) -> str:
    """What a later number of the measure is: of a *total*, of *each* occasion, of a *level*.

    The study's own word wins. Else marchers, spectators and visitors are counted anew on each
    occasion, and so are those arrested or injured where the study counts marchers and no dead;
    the missing are a level, which falls as they are found; everything else is a running total.

    >>> measure_kind(Measure("m", ("người",), ("tuần hành",)), Study())
    'each'
    """
    if measure.kind:
        return measure.kind
    mine = families_of(measure)
    if any(family in _LEVEL for family in mine):
        return "level"
    nouns = {normalise.folded(noun) for noun in measure.nouns}
    if any(family in _EACH for family in mine) or nouns & set(_COMERS):
        return "each"
    asked = {family for other in study.measures for family in families_of(other)}
    crowd = "march" in asked and "die" not in asked
    if crowd and any(family in _OF_THE_DAY for family in mine):
        return "each"
    return "total"
