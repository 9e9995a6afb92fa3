"""Participation numbers made ready to draw and to read: the chart's rows, its title and caption."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.chart import formats
from analysis.chart import participation as chart
from analysis.measure import claims as measured
from analysis.measure import superseded
from analysis.report import claim_words as words
from analysis.study import Study

Claim = Mapping[str, Any]
_DRAWN = [
    "kind", "claim_id", "measure", "label", "unit", "noun", "status", "occasion", "as_of",
    "as_of_basis", "part_of_day", "phrase", "value", "value_max", "qualifier", "low", "high",
    "outlets", "says", "says_type", "printed_on", "n_articles", "n_mentions", "restates",
    "revises", "conflicts_with", "is_empty",
]  # fmt: skip
_NUMBERS = {
    "value": "Int64", "value_max": "Int64", "low": "Float64", "high": "Float64",
    "n_articles": "Int64", "n_mentions": "Int64", "is_empty": "boolean",
}  # fmt: skip
#: How many claims of one kind are told one by one before the rest is counted.
TOLD = 4


def rows(
    claims: pd.DataFrame, articles: pd.DataFrame, study: Study, *, lang: str = "en"
) -> pd.DataFrame:
    """What the chart of participation numbers draws; one table, three kinds of row.

    `claim`: one distinct claim, in words of the language. `band`: what suits all claims of one
    time (`low` to `high`; `is_empty` where nothing does). `late`: an article that prints a
    number after a later one was in print (`printed_on`). The last two are drawn, and given, only
    where there are many claims. Claims are ordered by the measures of
    the study, then by the time they speak of.
    """
    order = {one.name: k for k, one in enumerate(study.measures)}
    units = {one.name: one.unit for one in study.measures}

    def named(row: Claim) -> dict[str, object]:
        measure = str(row["measure"])
        return {
            "measure": measure,
            "label": words.label(measure, study, lang),
            "unit": units.get(measure) or measure,
            "noun": row["noun"],
            "status": words.status(row, lang),
            "occasion": words.occasion(row, study, lang),
        }

    found = [_drawn(row, lang) | named(row) for row in _records(claims)]
    if chart.form(len(claims)) == "many":
        bands = measured.compatible(claims)
        found += [{"kind": "band"} | _kept(row) | named(row) for row in _records(bands)]
        late = superseded.late(claims, articles)
        found += [
            {"kind": "late", "outlets": row["outlet"], "n_articles": 1} | _kept(row) | named(row)
            for row in _records(late)
        ]
    found.sort(key=lambda row: order.get(str(row["measure"]), len(order)))
    data = pd.DataFrame(found, columns=_DRAWN, dtype="object")
    text = [name for name in _DRAWN if name not in _NUMBERS]
    data[text] = data[text].where(data[text].notna() & (data[text] != ""), None)
    return data.astype(dict.fromkeys(text, "str") | _NUMBERS)


def title(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> str:
    """The finding in one line: a number and what became of it, else a conflict, else a count."""
    pick = formats.pick
    chain = _chain(claims)
    if chain:
        states = [f"{words.number(one, lang)} {words.by_when(one, study, lang)}" for one in chain]
        label = _capital(words.label(str(chain[0]["measure"]), study, lang))
        return f"{label}: {', '.join(states)}"
    torn = claims[claims["conflicts_with"].notna()]
    if len(torn):
        label = words.label(str(torn.iloc[0]["measure"]), study, lang)
        return pick(lang, f"Sources differ on {label}", f"Các nguồn nêu khác nhau: {label}")
    if claims.empty:
        return pick(lang, "No participation numbers are printed", "Không có số liệu tham dự")
    return pick(lang, "How many took part, and who says so?", "Bao nhiêu, và ai nói?")


def subtitle(claims: pd.DataFrame, *, lang: str = "en") -> str:
    """What a row of the chart is, and how many printings stand behind the rows."""
    n = formats.counted(len(claims), ("claim", "claims", "phát biểu"), lang)
    mentions = int(claims["n_mentions"].sum()) if len(claims) else 0
    printed = formats.counted(mentions, ("printed number", "printed numbers", "số đã in"), lang)
    return formats.pick(
        lang,
        f"{n} resting on {printed}; a claim is what somebody says of a time, however often printed",
        f"{n} từ {printed}; mỗi dòng là điều một nguồn nói về một thời điểm",
    )


def sentences(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> list[str]:
    """What the claims amount to, sentence by sentence, computed from the table.

    First how much was printed; then, by measure, how the first number stands to the last; then
    what revises, what only repeats, what conflicts and what speaks of a session alone.
    """
    by_id = {str(row["claim_id"]): row for row in _records(claims)}
    everyone = list(by_id.values())
    told = [_counts(everyone, lang)] if everyone else [title(claims, study, lang=lang) + "."]
    told += _first_and_last(everyone, study, lang)
    told += _told(everyone, "revises", lambda a, b: _revised(a, b, study, lang), by_id, lang)
    told += _told(everyone, "restates", lambda a, b: _restated(a, b, lang), by_id, lang)
    torn = _told(everyone, "conflicts_with", lambda a, b: _torn(a, b, study, lang), by_id, lang)
    if everyone and not torn:
        torn = [formats.pick(lang, "No two claims conflict.", "Không có hai số nào mâu thuẫn.")]
    return told + torn + _sessions(everyone, study, lang)


def alt(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> str:
    """The chart for those who cannot see it: its finding and every series' last state."""
    lines = [title(claims, study, lang=lang) + "."]
    last = {(c["measure"], c["noun"], c["occasion"], c["status"]): c for c in _records(claims)}
    for claim in list(last.values())[: 3 * TOLD]:
        label = _capital(words.label(str(claim["measure"]), study, lang))
        extra = [words.status(claim, lang), words.occasion(claim, study, lang)]
        kind = ", ".join(filter(None, extra))
        lines.append(f"{label}{f' ({kind})' if kind else ''}: {_full(claim, lang)}.")
    return " ".join(lines)


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
        dated = [c for c in dated if not words.known(c["occasion"])]
        if len(dated) < 2 or dated[0]["as_of"] == dated[-1]["as_of"]:
            continue
        first, last = dated[0], dated[-1]
        if first["claim_id"] in str(last["revises"]).split("; ") or _said(first) == _said(last):
            continue
        differ = [
            name
            for name, key in (("noun", "noun"), ("status", "status"))
            if words.known(first[key]) and words.known(last[key]) and first[key] != last[key]
        ]
        label = _capital(words.label(measure, study, lang))
        text = f"{label}: " + formats.pick(
            lang,
            f"from {_full(first, lang)} to {_full(last, lang)}",
            f"từ {_full(first, lang)} đến {_full(last, lang)}",
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
    apart = {(_said(a), a["noun"], _said(b), a["measure"]): (a, b) for a, b in reversed(pairs)}
    pairs = list(reversed(apart.values()))
    told = [tell(claim, other) for claim, other in pairs[:TOLD]]
    if len(pairs) > TOLD:
        rest = len(pairs) - TOLD
        told.append(formats.pick(lang, f"({rest:,} more of the kind.)", f"(Còn {rest} cặp nữa.)"))
    return told


def _revised(later: Claim, earlier: Claim, study: Study, lang: str) -> str:
    label = _capital(words.label(str(later["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {_full(earlier, lang)} is an earlier state of {_full(later, lang)}, "
        "not a conflict.",
        f"{label}: {_full(earlier, lang)} là trạng thái trước của {_full(later, lang)}, "
        "không phải mâu thuẫn.",
    )


def _restated(later: Claim, earlier: Claim, lang: str) -> str:
    phrase = words.counted(later, lang)
    day = (
        formats.day(str(later["printed_first"]), lang)
        if words.known(later["printed_first"])
        else "?"
    )
    return formats.pick(
        lang,
        f"“{phrase}”, printed {day}, repeats the number of {words.when(earlier)} "
        "and is no new observation.",
        f"“{phrase}”, in ngày {day}, nhắc lại số của {words.when(earlier, lang)}, "
        "không phải quan sát mới.",
    )


def _torn(one: Claim, other: Claim, study: Study, lang: str) -> str:
    label = _capital(words.label(str(one["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {_full(one, lang)} conflicts with {_full(other, lang)}.",
        f"{label}: {_full(one, lang)} mâu thuẫn với {_full(other, lang)}.",
    )


def _sessions(everyone: Sequence[Claim], study: Study, lang: str) -> list[str]:
    named = [claim for claim in everyone if words.known(claim["occasion"])]
    apart = {(_said(c), c["noun"], c["occasion"]): c for c in reversed(named)}
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


def _full(claim: Claim, lang: str) -> str:
    extra = [words.when(claim, lang), words.who(claim, lang)]
    return f"{words.counted(claim, lang)} ({', '.join(extra)})"


def _chain(claims: pd.DataFrame) -> list[Claim]:
    """First and last state of the series that says most: revised, in the most articles."""
    series: dict[object, list[Claim]] = {}
    for claim in _records(claims):
        if not words.known(claim["restates"]) and not words.known(claim["conflicts_with"]):
            key = tuple(str(claim[name]) for name in ("measure", "noun", "occasion", "status"))
            series.setdefault(key, []).append(claim)
    revised = [own for own in series.values() if any(words.known(c["revises"]) for c in own)]
    if not revised:
        return []
    own = max(revised, key=lambda one: sum(int(claim["n_articles"]) for claim in one))
    own = [claim for claim in own if words.known(claim["as_of"])]
    last = len(own) - 1
    while last > 1 and _said(own[last - 1]) == _said(own[-1]):
        last -= 1
    return [own[0], own[last]]


def _said(claim: Claim) -> tuple[str, ...]:
    return tuple(str(claim[name]) for name in ("value", "value_max", "qualifier"))


def _drawn(claim: Claim, lang: str) -> dict[str, object]:
    return _kept(claim) | {
        "kind": "claim",
        "phrase": str(claim["as_printed"]),
        "says": claim["asserted_by"] if claim["asserted_by_type"] != "outlet" else None,
        "says_type": claim["asserted_by_type"],
        "printed_on": claim["printed_first"],
    }


def _kept(row: Claim) -> dict[str, object]:
    return {name: row[name] for name in _DRAWN if name in row}


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
