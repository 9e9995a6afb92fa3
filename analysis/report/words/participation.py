"""Participation numbers made ready to draw and to read: the chart's rows, its title and caption."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.participation import participation as chart
from analysis.measure.claims import claims as measured
from analysis.measure.claims import superseded
from analysis.report.words import claim_words as words
from analysis.report.words import findings
from analysis.study import Study

Claim = Mapping[str, Any]
_DRAWN = [
    "kind", "claim_id", "measure", "label", "unit", "counts", "noun", "status", "occasion",
    "place", "subset", "as_of", "as_of_basis", "as_of_time", "part_of_day", "phrase", "value",
    "value_max", "qualifier", "low", "high", "outlet", "n_outlets", "says", "says_type",
    "says_class", "told_as", "printed_on", "n_articles", "n_independent", "n_mentions", "doubt",
    "restates", "relation", "other_id", "is_empty",
]  # fmt: skip
_NUMBERS = {
    "value": "Int64", "value_max": "Int64", "low": "Float64", "high": "Float64",
    "n_outlets": "Int64", "n_articles": "Int64", "n_independent": "Int64", "n_mentions": "Int64",
    "subset": "boolean", "is_empty": "boolean",
}  # fmt: skip
#: The relations that a chart draws.
_JOINS = ("restates", "revises", "corrects", "conflicts", "part_of")
_LISTED = [
    "measure", "as_printed", "as_of", "basis", "status", "occasion", "says", "outlets",
    "n_mentions", "relation", "claim_id",
]  # fmt: skip
#: An alternative text says the last state of so many series at most.
_SERIES = 12


def figure_rows(
    claims: pd.DataFrame,
    articles: pd.DataFrame,
    study: Study,
    *,
    evidence: pd.DataFrame,
    relations: pd.DataFrame,
    quantities: pd.DataFrame | None = None,
    lang: str = "en",
) -> pd.DataFrame:
    """What the chart of participation numbers draws; one table, four kinds of row.

    `claim`: one distinct claim, in words of the language; `counts` says whether it is of a
    total, of each occasion or a level. `relation`: `claim_id` stands in `relation` to
    `other_id`. `band`: what suits all claims of one
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
            "label": words.measure_label(measure, study, lang),
            "unit": units.get(measure) or measure,
            "noun": row["noun"],
            "status": words.status_words(row, lang),
            "occasion": words.occasion(row, study, lang),
        }

    outlets = _outlets(evidence, articles)
    everyone = records(claims)
    found = [_drawn(row, outlets) | named(row) for row in everyone]
    by_id = {str(row["claim_id"]): row for row in everyone}
    found += [
        {"kind": "relation"} | _kept(row) | named(by_id[row["claim_id"]])
        for row in records(relations)
        if row["relation"] in _JOINS
    ]
    if chart.participation_form(len(claims)) == "many":
        bands = measured.compatible(claims)
        found += [{"kind": "band"} | _kept(row) | named(row) for row in records(bands)]
        late = superseded.late(claims, articles, evidence, relations, quantities=quantities)
        found += [
            {"kind": "late", "n_articles": 1} | _kept(row) | named(row) for row in records(late)
        ]
    found.sort(key=lambda row: order.get(str(row["measure"]), len(order)))
    data = pd.DataFrame(found, columns=_DRAWN, dtype="object")
    text = [name for name in _DRAWN if name not in _NUMBERS]
    data[text] = data[text].where(data[text].notna() & (data[text] != ""), None)
    return data.astype(dict.fromkeys(text, "str") | _NUMBERS)


def _outlets(evidence: pd.DataFrame, articles: pd.DataFrame) -> Mapping[str, str]:
    """The outlet of each claim that one outlet alone prints."""
    named = dict(zip(articles["article_id"], articles["outlet"], strict=True))
    found: dict[str, set[str]] = {}
    for claim, article in zip(evidence["claim_id"], evidence["article_id"], strict=True):
        outlet = named.get(article)
        found.setdefault(claim, set()).add(outlet if isinstance(outlet, str) else "")
    return {claim: next(iter(some)) for claim, some in found.items() if len(some) == 1}


def title(
    claims: pd.DataFrame,
    study: Study,
    *,
    relations: pd.DataFrame,
    quantities: pd.DataFrame | None = None,
    lang: str = "en",
) -> str:
    """The finding in one line: a number and what became of it, who counts differently, a count.

    A revision is named only where both its days are said (stated, or the event's own), one
    thing is counted, and neither number is vague, doubted or from before the event. A conflict of
    two voices comes before it where more articles stand behind it, and always before a repeat.
    With `quantities`, numbers that no measure takes are not passed over in silence.
    """
    if words.are_of_no_event(claims):
        return f"{_counted(claims, lang)}; {words.of_no_event(lang)}"
    chain, torn = findings.chain(claims, relations, study), findings.torn(claims, relations)
    if chain and not (torn and _weight(torn) > 2 * _weight(chain)):
        return _chain_title(chain, study, lang)
    if torn:
        return _torn_title(torn, study, lang)
    if claims.empty:
        return _none(quantities, lang)
    if peak := findings.peak(claims, study):
        label = formats.capital(words.measure_label(str(peak[0]["measure"]), study, lang))
        told = ", ".join(f"{words.claim_number(c, lang)} {words.on_day(c, lang)}" for c in peak)
        return f"{label}: {told}"
    return _counted(claims, lang)


def _counted(claims: pd.DataFrame, lang: str) -> str:
    """How many claims there are and how many say of which day, where no number stands out."""
    n = formats.counted_noun(len(claims), ("claim", "claims", "phát biểu"), lang)
    k = formats.counted_noun(claims["measure"].nunique(), ("measure", "measures", "chỉ số"), lang)
    dated = int(claims["as_of"].notna().sum())
    say = "says" if dated == 1 else "say"
    return formats.pick(
        lang,
        f"{n} of {k}; {formats.number(dated)} {say} as of which day",
        f"{n} thuộc {k}; {formats.number(dated, 'vi')} nói rõ tính đến ngày nào",
    )


def _weight(some: Sequence[Claim]) -> int:
    return sum(int(claim["n_articles"]) for claim in some)


def _chain_title(chain: Sequence[Claim], study: Study, lang: str) -> str:
    first, last = chain
    label = formats.capital(words.measure_label(str(first["measure"]), study, lang))
    fell = int(last["value"]) < int(first["value"])
    joint = formats.pick(lang, "corrected to ", "sửa thành ") if fell else ""
    return (
        f"{label}: {words.claim_number(first, lang)} {words.by_when(first, study, lang)}, "
        f"{joint}{words.claim_number(last, lang)} {words.by_when(last, study, lang)}"
    )


def _torn_title(torn: Sequence[Claim], study: Study, lang: str) -> str:
    label = formats.capital(words.measure_label(str(torn[0]["measure"]), study, lang))
    sides = [f"{words.claim_number(c, lang)} ({words.who(c, lang)})" for c in torn]
    against = formats.pick(lang, " against ", ", trong khi ")
    day = ""
    if words.is_known(torn[0]["as_of"]) and torn[0]["as_of_basis"] != "published":
        day = " " + words.on_day(torn[0], lang)
    return f"{label}{day}: {against.join(sides)}"


def _none(quantities: pd.DataFrame | None, lang: str) -> str:
    n = 0 if quantities is None else len(quantities)
    if not n:
        return formats.pick(
            lang, "No participation numbers are printed", "Không có số liệu tham dự"
        )
    numbers = formats.counted_noun(n, ("printed number", "printed numbers", "số đã in"), lang)
    return formats.pick(
        lang,
        f"None of {numbers} belongs to a measure of this study",
        f"Không số nào trong {numbers} thuộc chỉ số của nghiên cứu",
    )


def subtitle(claims: pd.DataFrame, *, lang: str = "en") -> str:
    """What a row of the chart is, and how many printings stand behind the rows."""
    n = formats.counted_noun(len(claims), ("claim", "claims", "phát biểu"), lang)
    mentions = int(claims["n_mentions"].sum()) if len(claims) else 0
    printed = formats.counted_noun(
        mentions, ("printed number", "printed numbers", "số đã in"), lang
    )
    return formats.pick(
        lang,
        f"{n} resting on {printed}; a claim is what somebody says of a time, however often printed",
        f"{n} từ {printed}; mỗi dòng là điều một nguồn nói về một thời điểm",
    )


def alt(
    claims: pd.DataFrame,
    study: Study,
    *,
    relations: pd.DataFrame,
    quantities: pd.DataFrame | None = None,
    lang: str = "en",
) -> str:
    """The chart for those who cannot see it: its finding and every series' last state."""
    told = title(claims, study, relations=relations, quantities=quantities, lang=lang)
    lines = [told if told.endswith("?") else told + "."]
    for claim in _last_states(claims)[:_SERIES]:
        label = formats.capital(words.measure_label(str(claim["measure"]), study, lang))
        extra = [words.status_words(claim, lang), words.occasion(claim, study, lang)]
        kind = ", ".join(filter(None, extra))
        lines.append(f"{label}{f' ({kind})' if kind else ''}: {words.full(claim, lang)}.")
    return " ".join(lines)


def _last_states(claims: pd.DataFrame) -> list[Claim]:
    """The last state of each series; where no day is known, what is printed most often."""
    series: dict[tuple[object, ...], list[Claim]] = {}
    for claim in records(claims):
        if not words.is_known(claim["doubt"]):
            key = claim["measure"], claim["noun"], claim["occasion"], claim["status"]
            series.setdefault(key, []).append(claim)
    return [
        listed[-1]
        if any(words.is_known(claim["as_of"]) for claim in listed)
        else max(listed, key=lambda claim: int(claim["n_mentions"]))
        for listed in series.values()
    ]


def _drawn(claim: Claim, outlets: Mapping[str, str]) -> dict[str, object]:
    return _kept(claim) | {
        "kind": "claim",
        "counts": claim["kind"],
        "phrase": str(claim["as_printed"]),
        "outlet": outlets.get(str(claim["claim_id"])),
        "says": claim["asserted_by"] if claim["asserted_by_type"] != "outlet" else None,
        "says_type": claim["asserted_by_type"],
        "says_class": claim["asserted_by_class"],
        "printed_on": claim["printed_first"],
        "relation": None,
    }


def _kept(row: Claim) -> dict[str, object]:
    return {name: row[name] for name in _DRAWN if name in row and name != "kind"}


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as mappings by column name."""
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def claim_listing(claims: pd.DataFrame, study: Study, *, lang: str = "en") -> pd.DataFrame:
    """The claims as a person reads them, a row each: what, as printed, when, who, and how the
    claim stands to others. Columns: measure, as_printed, as_of, basis, status, occasion,
    says, outlets, n_mentions, relation, claim_id."""
    rows = [
        {
            "measure": words.measure_label(str(claim["measure"]), study, lang),
            "as_printed": claim["as_printed"],
            "as_of": words.when(claim, lang),
            "basis": claim["as_of_basis"],
            "status": words.status_words(claim, lang),
            "occasion": words.occasion(claim, study, lang),
            "says": words.who(claim, lang),
            "outlets": claim["outlets"] if words.is_known(claim["outlets"]) else "",
            "n_mentions": claim["n_mentions"],
            "relation": claim["relation"],
            "claim_id": claim["claim_id"],
        }
        for claim in records(claims)
    ]
    return pd.DataFrame(rows, columns=_LISTED)
