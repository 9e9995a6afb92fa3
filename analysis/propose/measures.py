"""What is counted: nouns behind numbers, with what is said of them, as measures of a study."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.corpus.article import Article
from analysis.propose.proposal import least
from analysis.study import predicate_families
from analysis.text import normalise, phrases, wordlist
from analysis.text import words as segmenter
from analysis.text.numbers import numbers

_BEHIND, _BEFORE = 60, 40
_SHARE, _SURE = 0.05, 0.12
_MOST, _NOUNS, _PREDICATES = 10, 6, 6
#: What opens a noun of two words: `ngôi nhà`, `vụ cháy`, `con bò`.
_CLASSIFIERS = frozenset(
    ("ngôi", "căn", "chiếc", "con", "cái", "vụ", "tàu", "điểm", "suất", "bộ", "tờ", "quả", "cây",
     "em", "cuộc", "trường", "cơ", "khu", "toa", "đoàn")
)  # fmt: skip
_CLAUSE = re.compile(r"[,.;:!?…()“”\"\n]| và | nhưng | còn | trong khi ")
#: What says how far it is with a presence, and not by itself that there is one.
_HOW_FAR = frozenset(("xác nhận", "mời", "được mời", "gửi lời mời"))
#: Those whom a predicate speaks of whoever they are: one measure, whatever noun is printed.
_ALL_ONE = frozenset(
    ("die", "injure", "missing", "infect", "recover", "arrest", "evacuate", "rescue")
)


@dataclass(frozen=True, slots=True)
class ProposedMeasure:
    """A measure that is proposed: its nouns, its predicates, and what it rests on."""

    name: str
    label: str
    label_vi: str
    nouns: tuple[str, ...]
    predicates: tuple[str, ...]
    n_numbers: int
    n_articles: int
    sure: bool


@dataclass(frozen=True, slots=True)
class _Use:
    """One number: what it counts and what is said of it."""

    article: int
    noun: str
    family: str
    predicate: str


def propose_measures(articles: Sequence[Article]) -> list[ProposedMeasure]:
    """The measures that the articles print, those of most articles first; ten at most.

    A noun right behind a number and the predicate of a known family nearest to it in its
    clause, behind it before before it. Those who died or were hurt are one measure, whatever
    they are called; otherwise each noun is one of its own.
    """
    found: dict[tuple[str, str], list[_Use]] = {}
    for number, article in enumerate(articles):
        for one in _uses(number, article.text):
            together = one.family in _ALL_ONE and one.noun in _persons()
            key = (one.family, "" if together else one.noun)
            found.setdefault(key, []).append(one)
    made = [_counted(key, uses, len(articles)) for key, uses in found.items()]
    made = [one for one in made if one.n_articles >= least(len(articles), _SHARE)]
    made.sort(key=lambda one: (-one.n_articles, -one.n_numbers, one.name))
    return made[:_MOST]


#: What a measure of a family is called in the title of a figure, until somebody says it better.
_LABELS = {
    "absent": "Absent",
    "arrest": "Arrested",
    "attend": "Attending",
    "collapse": "Collapsed",
    "compete": "Competing",
    "damage": "Damaged",
    "die": "Deaths",
    "evacuate": "Evacuated",
    "flood": "Flooded",
    "help": "Helping",
    "infect": "Infected",
    "injure": "Injured",
    "march": "Marching",
    "missing": "Missing",
    "negotiate": "Negotiating",
    "ratify": "Ratifying",
    "recover": "Recovered",
    "report": "Reporting",
    "rescue": "Rescued",
    "seize": "Seized",
    "sign": "Signing",
    "sit_exam": "Sitting the exam",
    "speak": "Speaking",
    "visit": "Visiting",
    "vote": "Voting",
    "watch": "Watching",
}


def _counted(key: tuple[str, str], uses: list[_Use], n: int) -> ProposedMeasure:
    family, noun = key
    nouns = _most([one.noun for one in uses], _NOUNS)
    predicates = _most([one.predicate for one in uses], _PREDICATES)
    n_articles = len({one.article for one in uses})
    label = f"{nouns[0]} {predicates[0]}"
    who = "people" if noun == "người" else noun
    return ProposedMeasure(
        name=_slug(f"{who or 'people'} {family}"),
        label=_LABELS.get(family, family.replace("_", " ")) + (f" ({who})" if who else ""),
        label_vi=label,
        nouns=nouns,
        predicates=predicates,
        n_numbers=len(uses),
        n_articles=n_articles,
        sure=n_articles >= least(n, _SURE) and not _HOW_FAR.issuperset(predicates),
    )


def _most(listed: list[str], most: int) -> tuple[str, ...]:
    """What is listed most, first; what is listed once among many is left out."""
    counts = Counter(listed)
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    return tuple(word for word in ordered if counts[word] > 1 or len(listed) < 8)[:most] or (
        ordered[0],
    )


def _slug(words: str) -> str:
    """A name in plain small letters: `nguoi_die`."""
    plain = unicodedata.normalize("NFD", normalise.folded(words).replace("đ", "d"))
    return "_".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain if c.isascii())))


def _uses(number: int, text: str) -> Iterator[_Use]:
    folded = normalise.folded(text)
    for one in numbers.find_numbers(text):
        if one.kind != "count" or one.value in (None, 0, 1):
            continue
        end = _noun(folded, one.end)
        noun = folded[one.end : end].strip()
        if not noun or _is_model(text, one.start, one.end):
            continue
        said = _said(folded, one.start, end)
        if said is not None:
            yield _Use(number, noun, *said)


def _is_model(text: str, start: int, end: int) -> bool:
    """Whether a number is part of a name and counts nothing: capitals stand right behind it,
    and not because all is in capitals, as in `máy bay Sao Mai 9 PRO`.

    >>> _is_model("xe Sao Mai 90 PRO", 11, 13), _is_model("CÓ 90 NGƯỜI", 3, 5)
    (True, False)
    """
    before = text[:start].split()[-1:]
    return text[end : end + 2].strip()[:1].isupper() and not (before and before[0].isupper())


@cache
def _no_nouns() -> frozenset[str]:
    grammar = [w for w in wordlist.entries("function_words.txt") if w != "người"]
    return frozenset(map(normalise.folded, (*wordlist.entries("not_counted.txt"), *grammar)))


def _noun(folded: str, at: int) -> int:
    """Where the noun right behind a number ends; the same place where there is none."""
    window = folded[at : at + 40]
    if not window.startswith(" "):
        return at
    spans = segmenter.word_spans(window)
    if not spans or spans[0][0] != 1:
        return at
    start, end = spans[0]
    first = window[start:end]
    if first in _no_nouns() or not first.replace(" ", "").isalpha():
        return at
    if first in _CLASSIFIERS and len(spans) > 1 and window[end : spans[1][0]] == " ":
        second = window[slice(*spans[1])]
        if second in _no_nouns() or not second.replace(" ", "").isalpha():
            return at
        end = spans[1][1]
    return at + end


@cache
def _persons() -> frozenset[str]:
    """Nouns of human beings."""
    rows = (line.split("\t") for line in wordlist.entries("people_and_bodies.txt"))
    return frozenset(
        normalise.folded(noun) for noun, kind in rows if kind in ("person", "affected")
    )


@cache
def _families() -> tuple[re.Pattern[str], dict[str, str]]:
    known: dict[str, str] = {}
    for family, listed in predicate_families().items():
        for word in listed:
            known.setdefault(normalise.folded(word), family)
    return phrases.pattern(known), known


def _said(folded: str, start: int, end: int) -> tuple[str, str] | None:
    """The family and the words of the predicate nearest to a counted noun in its clause."""
    pattern, known = _families()
    stop = _CLAUSE.search(folded, end, end + _BEHIND)
    behind = pattern.search(folded, end, stop.start() if stop else end + _BEHIND)
    if behind:
        words = " ".join(behind[0].split())
        return known[words], words
    begin = max(0, start - _BEFORE)
    cuts = [match.end() for match in _CLAUSE.finditer(folded, begin, start)]
    before = list(pattern.finditer(folded, cuts[-1] if cuts else begin, start))
    if before:
        words = " ".join(before[-1][0].split())
        return known[words], words
    return None
