"""Participation numbers made ready to draw and to read: the chart's rows, its title and caption."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.participation import participation as chart
from analysis.measure.claims import claims as measured
from analysis.measure.claims import superseded
from analysis.report.words import claim_words as words
from analysis.study import Study

Claim = Mapping[str, Any]
_DRAWN = [
    "kind", "claim_id", "measure", "label", "unit", "noun", "status", "occasion", "as_of",
    "as_of_basis", "part_of_day", "phrase", "value", "value_max", "qualifier", "low", "high",
    "outlets", "says", "says_type", "printed_on", "n_articles", "n_independent", "n_mentions",
    "restates", "revises", "conflicts_with", "is_empty",
]  # fmt: skip
_NUMBERS = {
    "value": "Int64", "value_max": "Int64", "low": "Float64", "high": "Float64",
    "n_articles": "Int64", "n_independent": "Int64", "n_mentions": "Int64", "is_empty": "boolean",
}  # fmt: skip
_LISTED = [
    "measure", "as_printed", "as_of", "basis", "status", "occasion", "says", "outlets",
    "n_mentions", "relation", "claim_id",
]  # fmt: skip
#: An alternative text says the last state of so many series at most.
_SERIES = 12


def rows(
    claims: pd.DataFrame,
    articles: pd.DataFrame,
    study: Study,
    *,
    evidence: pd.DataFrame,
    relations: pd.DataFrame,
    lang: str = "en",
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

    found = [_drawn(row, lang) | named(row) for row in records(claims)]
    if chart.form(len(claims)) == "many":
        bands = measured.compatible(claims)
        found += [{"kind": "band"} | _kept(row) | named(row) for row in records(bands)]
        late = superseded.late(claims, articles, evidence, relations)
        found += [
            {"kind": "late", "outlets": row["outlet"], "n_articles": 1} | _kept(row) | named(row)
            for row in records(late)
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
        label = words.capital(words.label(str(chain[0]["measure"]), study, lang))
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


def alt(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> str:
    """The chart for those who cannot see it: its finding and every series' last state."""
    lines = [title(claims, study, lang=lang) + "."]
    last = {(c["measure"], c["noun"], c["occasion"], c["status"]): c for c in records(claims)}
    for claim in list(last.values())[:_SERIES]:
        label = words.capital(words.label(str(claim["measure"]), study, lang))
        extra = [words.status(claim, lang), words.occasion(claim, study, lang)]
        kind = ", ".join(filter(None, extra))
        lines.append(f"{label}{f' ({kind})' if kind else ''}: {words.full(claim, lang)}.")
    return " ".join(lines)


def _chain(claims: pd.DataFrame) -> list[Claim]:
    """First and last state of the series that says most: revised, in the most articles."""
    series: dict[object, list[Claim]] = {}
    for claim in records(claims):
        if not words.known(claim["restates"]) and not words.known(claim["conflicts_with"]):
            key = tuple(str(claim[name]) for name in ("measure", "noun", "occasion", "status"))
            series.setdefault(key, []).append(claim)
    revised = [own for own in series.values() if any(words.known(c["revises"]) for c in own)]
    if not revised:
        return []
    own = max(revised, key=lambda one: sum(int(claim["n_articles"]) for claim in one))
    own = [claim for claim in own if words.known(claim["as_of"])]
    last = len(own) - 1
    while last > 1 and words.said(own[last - 1]) == words.said(own[-1]):
        last -= 1
    return [own[0], own[last]]


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


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as mappings by column name."""
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def listing(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> pd.DataFrame:
    """The claims as a person reads them, a row each: what, as printed, when, who, and how the
    claim stands to others. Columns: measure, as_printed, as_of, basis, status, occasion,
    says, outlets, n_mentions, relation, claim_id."""
    rows = [
        {
            "measure": words.label(str(claim["measure"]), study, lang),
            "as_printed": claim["as_printed"],
            "as_of": words.when(claim, lang),
            "basis": claim["as_of_basis"],
            "status": words.status(claim, lang),
            "occasion": words.occasion(claim, study, lang),
            "says": words.who(claim, lang),
            "outlets": claim["outlets"] if words.known(claim["outlets"]) else "",
            "n_mentions": claim["n_mentions"],
            "relation": claim["relation"],
            "claim_id": claim["claim_id"],
        }
        for claim in records(claims)
    ]
    return pd.DataFrame(rows, columns=_LISTED)
