"""What the claims amount to, sentence by sentence, computed from the table."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.report.words import claim_words as words
from analysis.report.words import participation
from analysis.study import Study

Claim = Mapping[str, Any]
#: How many claims of one kind are told one by one before the rest is counted.
TOLD = 4


def sentences(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> list[str]:
    """What the claims amount to, sentence by sentence, computed from the table.

    First how much was printed; then, by measure, how the first number stands to the last; then
    what revises, what only repeats, what conflicts and what speaks of a session alone.
    """
    by_id = {str(row["claim_id"]): row for row in participation.records(claims)}
    everyone = list(by_id.values())
    if not everyone:
        return [participation.title(claims, study, lang=lang) + "."]
    told = [_counts(everyone, lang)]
    told += _first_and_last(everyone, study, lang)
    told += _told(everyone, "revises", lambda a, b: _revised(a, b, study, lang), by_id, lang)
    told += _told(everyone, "restates", lambda a, b: _restated(a, b, lang), by_id, lang)
    torn = _told(everyone, "conflicts_with", lambda a, b: _torn(a, b, study, lang), by_id, lang)
    if not torn:
        torn = [formats.pick(lang, "No two claims conflict.", "Không có hai số nào mâu thuẫn.")]
    return told + torn + _sessions(everyone, study, lang)


def _counts(everyone: Sequence[Claim], lang: str) -> str:
    articles = {name for claim in everyone for name in str(claim["articles"]).split("; ")}
    mentions = sum(int(claim["n_mentions"]) for claim in everyone)
    counted = formats.counted
    printed = counted(mentions, ("printed number", "printed numbers", "số đã in"), lang)
    where = counted(len(articles), ("article", "articles", "bài"), lang)
    distinct = counted(len(everyone), ("distinct claim", "distinct claims", "phát biểu"), lang)
    n = len({claim["measure"] for claim in everyone})
    measures = counted(n, ("measure", "measures", "chỉ số"), lang)
    return formats.pick(
        lang,
        f"{printed} in {where} come down to {distinct} of {measures}.",
        f"{printed} trong {where} là {distinct} khác nhau về {measures}.",
    )


def _first_and_last(everyone: Sequence[Claim], study: Study, lang: str) -> list[str]:
    told = []
    for measure in dict.fromkeys(str(claim["measure"]) for claim in everyone):
        dated = [c for c in everyone if c["measure"] == measure and words.known(c["as_of"])]
        dated = [
            c for c in dated if not words.known(c["occasion"]) and not words.known(c["restates"])
        ]
        if len(dated) < 2 or dated[0]["as_of"] == dated[-1]["as_of"]:
            continue
        first, last = dated[0], dated[-1]
        if first["claim_id"] in str(last["revises"]).split("; ") or words.said(first) == words.said(
            last
        ):
            continue
        differ = [
            name
            for name, key in (("noun", "noun"), ("status", "status"))
            if words.known(first[key]) and words.known(last[key]) and first[key] != last[key]
        ]
        label = words.capital(words.label(measure, study, lang))
        text = f"{label}: " + formats.pick(
            lang,
            f"from {words.full(first, lang)} to {words.full(last, lang)}",
            f"từ {words.full(first, lang)} đến {words.full(last, lang)}",
        )
        if differ:
            named = " and ".join(differ)
            vi = " và ".join({"noun": "đối tượng đếm", "status": "trạng thái"}[d] for d in differ)
            text += formats.pick(
                lang,
                f"; they differ in {named}, so no line joins them",
                f"; khác nhau về {vi} nên không nối thành một đường",
            )
        told.append(text + ".")
    return told


def _told(
    everyone: Sequence[Claim],
    column: str,
    tell: Any,
    by_id: Mapping[str, Claim],
    lang: str,
) -> list[str]:
    pairs = [
        (claim, by_id[other])
        for claim in everyone
        if words.known(claim[column])
        for other in str(claim[column]).split("; ")
        if column != "conflicts_with" or str(claim["claim_id"]) < other
    ]
    apart = {
        (words.said(a), a["noun"], words.said(b), a["measure"]): (a, b) for a, b in reversed(pairs)
    }
    pairs = list(reversed(apart.values()))
    told = [tell(claim, other) for claim, other in pairs[:TOLD]]
    if len(pairs) > TOLD:
        rest = len(pairs) - TOLD
        told.append(formats.pick(lang, f"({rest:,} more of the kind.)", f"(Còn {rest} cặp nữa.)"))
    return told


def _revised(later: Claim, earlier: Claim, study: Study, lang: str) -> str:
    label = words.capital(words.label(str(later["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {words.full(earlier, lang)} is an earlier state of {words.full(later, lang)}, "
        "not a conflict.",
        f"{label}: {words.full(earlier, lang)} là trạng thái trước của {words.full(later, lang)}, "
        "không phải mâu thuẫn.",
    )


def _restated(later: Claim, earlier: Claim, lang: str) -> str:
    phrase, printed, before = words.counted(later, lang), "", words.when(earlier, lang)
    if words.known(later["printed_first"]):
        day = formats.day(str(later["printed_first"]), lang)
        printed = formats.pick(lang, f"printed {day}, ", f"in ngày {day}, ")
    return formats.pick(
        lang,
        f"“{phrase}”, {printed}repeats the number of {before} without a date of its own: "
        "no new observation.",
        f"“{phrase}”, {printed}nhắc lại số của {before} mà không nêu ngày: "
        "không phải quan sát mới.",
    )


def _torn(one: Claim, other: Claim, study: Study, lang: str) -> str:
    label = words.capital(words.label(str(one["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {words.full(one, lang)} conflicts with {words.full(other, lang)}.",
        f"{label}: {words.full(one, lang)} mâu thuẫn với {words.full(other, lang)}.",
    )


def _sessions(everyone: Sequence[Claim], study: Study, lang: str) -> list[str]:
    named = [claim for claim in everyone if words.known(claim["occasion"])]
    apart = {(words.said(c), c["noun"], c["occasion"]): c for c in reversed(named)}
    held = list(reversed(apart.values()))
    told = [
        formats.pick(
            lang,
            f"“{words.counted(claim, lang)}” counts the {words.occasion(claim, study, lang)} alone "
            "and is compared with nothing else.",
            f"“{words.counted(claim, lang)}” chỉ nói về {words.occasion(claim, study, lang)}, "
            "không so với số khác.",
        )
        for claim in held[:TOLD]
    ]
    if len(held) > TOLD:
        rest = len(held) - TOLD
        told.append(formats.pick(lang, f"({rest:,} more of sessions.)", f"(Còn {rest} số nữa.)"))
    return told
