"""Numbers nobody should build on: a jump of a running total that is beyond what is plausible."""

from collections.abc import Sequence
from typing import Any

Row = dict[str, Any]
#: A single outlet's number this many times the state before it is doubted until another prints it.
JUMP = 5
#: What somebody is named for, of a later day that is stated, may have grown more than that.
VOICED = 20
#: What is planted, given or sold grows by any factor from its first day.
ANY = 1000
#: Small totals grow by more than that honestly.
LEAST = 20


def flag(claims: Sequence[Row]) -> None:
    """Write into each claim why it is doubted, or nothing.

    Only claims of running totals are looked at. One is doubted where a single outlet prints
    it, it is at least `JUMP` times (or less than one `JUMP`th of) every other number of its
    series around it, and no later number bears it out.
    """
    series: dict[tuple[object, ...], list[Row]] = {}
    for claim in claims:
        claim["doubt"] = ""
        if claim["kind"] == "total" and claim["value"] is not None and not claim["subset"]:
            key = (claim["measure"], claim["status"], claim["occasion"], claim["place"],
                   claim["noun_class"], claim["compared_within"])  # fmt: skip
            series.setdefault(key, []).append(claim)
    for group in series.values():
        for claim in group:
            claim["doubt"] = _why(claim, [c for c in group if c is not claim])


def _why(claim: Row, others: Sequence[Row]) -> str:
    if claim["n_outlets"] > 1 or not others:
        return ""
    value, when = claim["value"], claim["as_of"]
    dated = [c for c in others if c["as_of"]]
    if not when or not dated:
        return ""
    before = [c["value"] for c in dated if c["as_of"] <= when]
    after = [c["value"] for c in dated if c["as_of"] > when]
    # The greatest before it, and the middle one after it, which another slip does not move.
    near = [max(before)] if before else []
    near += [sorted(after)[len(after) // 2]] if after else []
    vouched = bool(before) and _is_vouched_for(claim, dated)
    jump = JUMP if not vouched else VOICED if claim["noun_class"] == "people" else ANY
    high = all(value >= jump * n and value - n >= LEAST for n in near)
    low = all(n >= JUMP * max(value, 1) and n - value >= LEAST for n in near) and bool(before)
    if high and before:
        return f"{value:,} is {value / max(*before, 1):.0f} times the number before it"
    if high and after:
        return f"{value:,} falls to {near[-1]:,} in later numbers"
    if low and after:
        return f"{value:,} is less than a fifth of the numbers around it"
    return ""


def _is_vouched_for(claim: Row, dated: Sequence[Row]) -> bool:
    """Whether somebody is named for a number that says its day, a later one than all before."""
    later = all(other["as_of"] < claim["as_of"] for other in dated)
    return later and claim["asserted_by_type"] != "outlet" and claim["as_of_basis"] == "stated"
