"""Who says a number: the speaker of the words it stands in, else the outlet."""

from collections.abc import Mapping, Sequence

Row = Mapping[str, object]
#: What a source of quoted words is as the one who asserts a number.
TYPES = {
    "person": "person",
    "institution": "institution",
    "document": "institution",
    "unnamed": "unnamed",
    "generic": "unnamed",
}
_NEAREST = {"direct": 0, "answer": 1, "indirect": 2}


def asserted(
    quotations: Sequence[Row], outlet: str, *, start: int, end: int
) -> tuple[str, str, str]:
    """Who asserts the number at `start:end`, of what type, and in which quotation.

    Words in quotation marks count before an interview turn, and that before a reporting
    sentence; of two of one kind the shorter. Outside of all of them the outlet asserts.
    """
    holding = [q for q in quotations if _int(q["start"]) <= start and end <= _int(q["end"])]
    if not holding:
        return outlet, "outlet", ""
    quotation = min(
        holding, key=lambda q: (_NEAREST.get(str(q["kind"]), 3), _int(q["end"]) - _int(q["start"]))
    )
    speaker = str(quotation.get("speaker") or "")
    kind = TYPES.get(str(quotation.get("speaker_type") or ""), "unnamed" if not speaker else "person")
    return speaker, kind if speaker else "unnamed", str(quotation.get("row_id") or "")


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
