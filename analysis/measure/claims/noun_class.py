"""Whether two counted nouns count the same thing in other words."""

from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from analysis.lexicons.kinds import ClaimNounKind
from analysis.measure.claims import noun_forms
from analysis.text import normalise
from analysis.text.wordlist import entries, of_kind

#: What is measured, and heads of nouns that are said alone the second time.
_UNITS = frozenset(of_kind("claim_nouns.txt", "unit"))
#: What makes `ca ...` and `trường hợp ...` people: `trường hợp dương tính`, `ca mắc mới`.
_OF_CASES = of_kind("claim_nouns.txt", "of_case")
#: What narrows nothing: those from here and those from elsewhere are all.
_EVERYWHERE = tuple(f" {words}" for words in of_kind("claim_nouns.txt", "everywhere"))
#: Whom nouns of each kind count; cases of an illness, visits and votes are counted in people.
_COUNT: tuple[tuple[str, ClaimNounKind], ...] = (
    ("households", "household"), ("people", "visit"), ("people", "case"),
    ("people", "vote"), ("delegations", "delegation"),
)  # fmt: skip


@cache
def _people() -> frozenset[str]:
    rows = (line.split("\t") for line in entries("people_and_bodies.txt"))
    return frozenset(
        normalise.folded(noun) for noun, kind in rows if kind in ("person", "affected")
    )


@cache
def _modifiers() -> tuple[str, ...]:
    rows = (f"{line}\tbehind".split("\t")[:2] for line in entries("noun_modifiers.txt"))
    return tuple(sorted((words for words, side in rows if side == "behind"), key=len, reverse=True))


@cache
def _classifiers() -> frozenset[str]:
    rows = (line.split("\t") for line in entries("noun_modifiers.txt"))
    return frozenset(words for words, *side in rows if side == ["classifier"])


def completed(nouns: Iterable[str]) -> dict[str, str]:
    """The nouns of one measure that are short for another of it, each with that other.

    A classifier or a unit alone counts what the measure counts (`6.904 con`, `42 ha`), where
    the measure counts one thing.

    >>> completed(["con lợn", "con", "lợn"])["con"]
    'con lợn'
    >>> completed(["vụ", "vụ tai nạn", "vụ cháy"])
    {}
    """
    known = sorted({noun_forms.one_form(noun) for noun in nouns})
    found = {}
    for noun in known:
        longer = [one for one in known if one.startswith(f"{noun} ")]
        unit = noun.split(" ")[0] in _classifiers() | _UNITS
        if not unit and any(" và " in one or "; " in class_of_noun(one) for one in longer):
            continue
        others = [one for one in known if one != noun and one not in _classifiers()]
        if (
            not longer
            and noun in _classifiers()
            and len({class_of_noun(one) for one in others}) == 1
        ):
            longer = others[:1]
        longer.sort(key=len)
        if longer and all(b.startswith(a) for a, b in pairwise(longer)):
            found[noun] = longer[-1]
    return found


@cache
def class_of_noun(noun: str) -> str:
    """What a noun counts: its class, and the modifiers that narrow it.

    `người`, `nạn nhân` and `ca tử vong` are people of one measure; `phóng viên quốc tế` are
    narrower than `phóng viên`; `quốc gia và vùng lãnh thổ` count more than `quốc gia`.

    >>> class_of_noun("nạn nhân") == class_of_noun("người")
    True
    >>> class_of_noun("phóng viên quốc tế") == class_of_noun("phóng viên")
    False
    """
    text = noun_forms.one_form(noun)
    text = text.removesuffix(next((m for m in _EVERYWHERE if text.endswith(m)), ""))
    narrowed = []
    for _ in range(3):
        found = next((m for m in _modifiers() if text.endswith(f" {m}")), None)
        if found is None or text in _people() or " và " in found:
            break
        narrowed.append(found)
        text = text[: -len(found) - 1]
    return "; ".join([_class(text), *sorted(narrowed)])


def _class(text: str) -> str:
    first, _, rest = text.partition(" ")
    if rest and first in _classifiers() and text not in _people():
        text = rest  # `con lợn` and `lợn`
    for name, kind in _COUNT:
        if text in of_kind("claim_nouns.txt", kind):
            return name
    told_cases = text.startswith(("ca ", "trường hợp ")) and rest.split(" ")[-1] in _OF_CASES
    return "people" if text in _people() or told_cases else text
