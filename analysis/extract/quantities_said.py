"""Who says a number: the speaker of the words it stands in, else the outlet."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]
#: What a source of quoted words is as the one who asserts a number.
TYPES = {
    "person": "person",
    "institution": "institution",
    "document": "institution",
    "unnamed": "unnamed",
    "generic": "unnamed",
}
_FEW = 24
_FIRST = {"direct": 0, "answer": 1, "indirect": 2}


@dataclass(frozen=True, slots=True)
class Voices:
    """The quotations of one article in order of where they begin."""

    rows: tuple[Row, ...]
    starts: tuple[int, ...]


def voices(quotations: Sequence[Row]) -> Voices:
    """The quotations made ready to be looked up by place."""
    rows = sorted(quotations, key=lambda row: (_int(row["start"]), _int(row["end"])))
    return Voices(tuple(rows), tuple(_int(row["start"]) for row in rows))


def asserted(said: Voices, outlet: str, *, start: int, end: int) -> tuple[str, str, str]:
    """Who asserts the number at `start:end`, of what type, and in which quotation.

    Words in quotation marks count before an interview turn, and that before a reporting
    sentence; of two of one kind the shorter. Outside of all of them the outlet asserts.
    """
    n = bisect_right(said.starts, start)
    holding = [q for q in said.rows[max(0, n - _FEW) : n] if end <= _int(q["end"])]
    if not holding:
        return outlet, "outlet", ""
    quotation = min(
        holding, key=lambda q: (_FIRST.get(str(q["kind"]), 3), _int(q["end"]) - _int(q["start"]))
    )
    speaker = str(quotation.get("speaker") or "")
    kind = TYPES.get(str(quotation.get("speaker_type") or ""), "person")
    return speaker, kind if speaker else "unnamed", str(quotation.get("row_id") or "")


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
