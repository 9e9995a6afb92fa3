"""Claims in words: what a number says, when, and who says so, in English and in Vietnamese."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.study import Study

#: Words before and after the number, for each qualifier: English, Vietnamese.
QUALIFIERS = {
    "exact": ("{}", "{}"),
    "range": ("{}", "{}"),
    "about": ("about {}", "khoảng {}"),
    "nearly": ("nearly {}", "gần {}"),
    "over": ("more than {}", "hơn {}"),
    "under": ("fewer than {}", "dưới {}"),
    "at_least": ("at least {}", "ít nhất {}"),
    "up_to": ("up to {}", "tối đa {}"),
}
STATUSES = {
    "invited": "được mời",
    "registered": "đã đăng ký",
    "expected": "dự kiến",
    "confirmed": "đã xác nhận",
    "actual": "thực tế",
    "required": "cần có",
    "capacity": "sức chứa",
    "denied": "bị bác bỏ",
}
PARTS = {"morning": "sáng", "noon": "trưa", "afternoon": "chiều", "evening": "tối"}
BASES = {
    "event": ("day of the event", "ngày diễn ra"),
    "published": ("day of printing", "ngày đăng"),
    "unknown": ("day not known", "không rõ ngày"),
}
Claim = Mapping[str, Any]


def are_of_no_event(claims: pd.DataFrame) -> bool:
    """Whether the study names no event, so that claims of two articles are never compared."""
    return "compared_within" in claims and bool(claims["compared_within"].notna().any())


def of_no_event(lang: str = "en") -> str:
    """What that means for a reader, as a clause."""
    return formats.pick(
        lang,
        "the study names no event, so no article's numbers are held against another's",
        "nghiên cứu không nêu tên sự kiện nên không so số của bài này với bài khác",
    )


def claim_number(claim: Claim, lang: str = "en") -> str:
    """The number with its qualifier: "nearly 100", "hơn 2.500", "20–25"; as printed if vague."""
    if not is_known(claim["value"]) or claim["qualifier"] == "vague":
        return str(claim["as_printed"])
    value = formats.number(int(claim["value"]), lang)
    if is_known(claim["value_max"]):
        value = f"{value}–{formats.number(int(claim['value_max']), lang)}"
    pattern = QUALIFIERS.get(str(claim["qualifier"]), QUALIFIERS["exact"])
    return formats.pick(lang, *pattern).format(value)


def number_and_noun(claim: Claim, lang: str = "en") -> str:
    """The number with what is counted; the noun stays Vietnamese, for it decides.

    Vague words (`hàng chục người dân`) name it themselves.
    """
    if claim_number(claim, lang) == str(claim["as_printed"]):
        return claim_number(claim, lang)
    return f"{claim_number(claim, lang)} {claim['noun']}"


def when(claim: Claim, lang: str = "en", *, year: bool = True) -> str:
    """The time the claim speaks of: "25 Oct 2025, afternoon", "chiều 25/10/2025"."""
    if not is_known(claim["as_of"]):
        return formats.pick(lang, *BASES["unknown"])
    day = formats.day(str(claim["as_of"]), lang, year=year)
    if is_known(claim["as_of_time"]):
        hour = str(claim["as_of_time"])
        return formats.pick(lang, f"{day}, {hour}", f"{hour} {day}")
    if not is_known(claim["part_of_day"]):
        return day
    part = str(claim["part_of_day"])
    return formats.pick(lang, f"{day}, {part}", f"{PARTS.get(part, part)} {day}")


def by_when(claim: Claim, study: Study, lang: str = "en") -> str:
    """The same in a title: "by the afternoon of 25 Oct", "at the close on 26 Oct"."""
    day = formats.day(str(claim["as_of"]), lang, year=False)
    part = str(claim["part_of_day"]) if is_known(claim["part_of_day"]) else ""
    if is_known(claim["as_of_time"]):
        hour = str(claim["as_of_time"])
        return formats.pick(lang, f"by {hour} on {day}", f"đến {hour} {day}")
    if part:
        return formats.pick(lang, f"by the {part} of {day}", f"đến {PARTS.get(part, part)} {day}")
    if claim["as_of"] == study.event.ends_on and claim["as_of_basis"] == "event":
        return formats.pick(lang, f"at the close on {day}", f"khi bế mạc {day}")
    return formats.pick(lang, f"by {day}", f"đến {day}")


def on_day(claim: Claim, lang: str = "en") -> str:
    """The day of an occasion in a title: "on 10 May", "ngày 10/5"."""
    day = formats.day(str(claim["as_of"]), lang, year=False)
    return formats.pick(lang, f"on {day}", f"ngày {day}")


def who(claim: Claim, lang: str = "en") -> str:
    """Who says so; outlets in their own voice by name, many of them by their number."""
    if not is_known(claim["asserted_by"]):
        return formats.pick(lang, "outlet not known", "không rõ báo")
    if claim["asserted_by_type"] == "outlet" and int(claim["n_outlets"]) > 2:
        n = int(claim["n_outlets"])
        return formats.pick(lang, f"{n} outlets", f"{n} báo")
    return str(claim["asserted_by"]).replace("; ", ", ")


def status_words(claim: Claim, lang: str = "en") -> str:
    """The status in words; empty when none is known."""
    value = str(claim["status"]) if is_known(claim["status"]) else ""
    return formats.pick(lang, value, STATUSES.get(value, value))


def occasion(claim: Claim, study: Study, lang: str = "en") -> str:
    """The session in words; empty for the event as a whole."""
    if not is_known(claim["occasion"]):
        return ""
    name = str(claim["occasion"])
    printed = {one.name: one.variants[0] for one in study.occasions}
    return formats.pick(lang, name, printed.get(name, name))


def measure_label(measure: str, study: Study, lang: str = "en") -> str:
    """What the study calls the measure; its name where it has no label."""
    for one in study.measures:
        if one.name == measure:
            named = formats.pick(lang, one.label, one.label_vi) or one.label
            return named or one.name.replace("_", " ")
    return measure.replace("_", " ")


def full(claim: Claim, lang: str = "en") -> str:
    """Number, noun, time and source in one phrase."""
    extra = [when(claim, lang), who(claim, lang)]
    return f"{number_and_noun(claim, lang)} ({', '.join(extra)})"


def said_number(claim: Claim) -> tuple[str, ...]:
    """The number and its qualifier, to tell whether two claims say the same."""
    return tuple(str(claim[name]) for name in ("value", "value_max", "qualifier"))


def is_known(value: Any) -> bool:
    """Whether a cell holds anything."""
    return bool(pd.notna(value)) and value != ""
