"""Whether two counted nouns count the same thing in other words."""

from functools import cache

from analysis.measure.claims import noun_forms
from analysis.text import normalise
from analysis.text.wordlist import entries

_HOUSEHOLDS = ("hộ", "hộ dân", "hộ gia đình", "gia đình", "nhà", "hộ chăn nuôi", "hộ nông dân")
_VISITS = ("lượt", "lượt khách", "lượt người")
#: Cases of an illness are counted in people.
_CASES = ("ca", "ca bệnh", "ca mắc", "ca nhiễm", "ca tử vong", "trường hợp", "nạn nhân", "thi thể")
_DELEGATIONS = ("đoàn", "phái đoàn", "đoàn đại biểu")


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
    narrowed = []
    for _ in range(3):
        found = next((m for m in _modifiers() if text.endswith(f" {m}")), None)
        if found is None or text in _people() or " và " in found:
            break
        narrowed.append(found)
        text = text[: -len(found) - 1]
    return "; ".join([_class(text), *sorted(narrowed)])


def _class(text: str) -> str:
    for name, some in (
        ("households", _HOUSEHOLDS), ("visits", _VISITS), ("people", _CASES),
        ("delegations", _DELEGATIONS),
    ):  # fmt: skip
        if text in some:
            return name
    return "people" if text in _people() else text
