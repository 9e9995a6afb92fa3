"""What the claims amount to, sentence by sentence, computed from the table."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.report.words import claim_words as words
from analysis.report.words import not_taken, participation
from analysis.study import Study

Claim = Mapping[str, Any]
#: How many claims of one kind are told one by one before the rest is counted.
TOLD = 4


def sentences(
    claims: pd.DataFrame,
    study: Study,
    *,
    relations: pd.DataFrame,
    evidence: pd.DataFrame,
    quantities: pd.DataFrame | None = None,
    lang: str = "en",
) -> list[str]:
    """What the claims amount to, sentence by sentence, computed from the tables.

    First how much was printed; then, by measure, how the first number stands to the last; then
    what revises or corrects, what only repeats, what conflicts, what is a part, what is in
    doubt, and what speaks of a session alone. With `quantities` the last sentence counts what
    was not taken, and why.
    """
    by_id = {str(row["claim_id"]): row for row in participation.records(claims)}
    everyone = list(by_id.values())
    if not everyone:
        title = participation.title(
            claims, study, relations=relations, quantities=quantities, lang=lang
        )
        return [title + ".", *not_taken.not_taken_sentences(quantities, lang=lang)]
    pairs: dict[str, list[tuple[Claim, Claim]]] = {}
    for row in participation.records(relations):
        pair = (by_id[row["claim_id"]], by_id[row["other_id"]])
        pairs.setdefault(str(row["relation"]), []).append(pair)
    told = [_counts(everyone, evidence, lang), *_kinds(everyone, study, lang)]
    if words.are_of_no_event(claims):
        told.append(formats.capital(words.of_no_event(lang)) + ".")
    else:
        told += _first_and_last(everyone, pairs.get("revises", []), study, lang)
    told += _told(pairs.get("revises", []), lambda a, b: _revised(a, b, study, lang), lang)
    told += _told(pairs.get("corrects", []), lambda a, b: _corrected(a, b, study, lang), lang)
    told += _told(pairs.get("restates", []), lambda a, b: _restated(a, b, lang), lang)
    torn = _told(pairs.get("conflicts", []), lambda a, b: _torn(a, b, study, lang), lang)
    if not torn:
        torn = [formats.pick(lang, "No two claims conflict.", "Không có hai số nào mâu thuẫn.")]
    told += torn + _told(pairs.get("part_of", []), lambda a, b: _part(a, b, lang), lang)
    told += _doubted(everyone, lang) + _sessions(everyone, study, lang)
    return told + not_taken.not_taken_sentences(quantities, lang=lang)


def _counts(everyone: Sequence[Claim], evidence: pd.DataFrame, lang: str) -> str:
    mentions = sum(int(claim["n_mentions"]) for claim in everyone)
    counted = formats.counted_noun
    printed = counted(mentions, ("printed number", "printed numbers", "số đã in"), lang)
    where = counted(evidence["article_id"].nunique(), formats.ARTICLE, lang)
    distinct = counted(len(everyone), ("distinct claim", "distinct claims", "phát biểu"), lang)
    n = len({claim["measure"] for claim in everyone})
    measures = counted(n, ("measure", "measures", "chỉ số"), lang)
    return formats.pick(
        lang,
        f"{printed} in {where} come down to {distinct} of {measures}.",
        f"{printed} trong {where} là {distinct} khác nhau về {measures}.",
    )


def _kinds(everyone: Sequence[Claim], study: Study, lang: str) -> list[str]:
    """Which measures are no running totals, and that this is a guess where the study is silent."""
    said = {measure.name for measure in study.measures if measure.kind}
    told = []
    for kind, words_of in (
        ("each", ("counted anew on each occasion", "đếm lại ở mỗi dịp")),
        ("level", ("a level that rises and falls", "mức tại từng thời điểm")),
    ):
        names = dict.fromkeys(str(c["measure"]) for c in everyone if c["kind"] == kind)
        if not names:
            continue
        labels = ", ".join(words.measure_label(name, study, lang) for name in names)
        guessed = formats.pick(lang, " (guessed; `kind` in the study decides)", " (suy đoán)")
        more = "" if set(names) <= said else guessed
        told.append(f"{formats.capital(labels)}: {formats.pick(lang, *words_of)}{more}.")
    return told


def _first_and_last(
    everyone: Sequence[Claim], revised: Sequence[tuple[Claim, Claim]], study: Study, lang: str
) -> list[str]:
    told = []
    steps = {(str(a["claim_id"]), str(b["claim_id"])) for a, b in revised}
    for measure in dict.fromkeys(str(claim["measure"]) for claim in everyone):
        dated = [c for c in everyone if c["measure"] == measure and words.is_known(c["as_of"])]
        dated = [
            c
            for c in dated
            if not words.is_known(c["occasion"])
            and not words.is_known(c["restates"])
            and not words.is_known(c["doubt"])
            and c["kind"] == "total"
            and c["subset"] is not True
        ]
        if len(dated) < 2 or dated[0]["as_of"] == dated[-1]["as_of"]:
            continue
        first, last = dated[0], dated[-1]
        if (str(last["claim_id"]), str(first["claim_id"])) in steps:
            continue
        if words.said_number(first) == words.said_number(last):
            continue
        differ = [
            name
            for name, key in (("noun", "noun"), ("status", "status"))
            if words.is_known(first[key]) and words.is_known(last[key]) and first[key] != last[key]
        ]
        label = formats.capital(words.measure_label(measure, study, lang))
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


def _told(pairs: Sequence[tuple[Claim, Claim]], tell: Any, lang: str) -> list[str]:
    apart = {
        (words.said_number(a), a["noun"], words.said_number(b), a["measure"]): (a, b)
        for a, b in reversed(pairs)
    }
    pairs = list(reversed(apart.values()))
    told = [tell(claim, other) for claim, other in pairs[:TOLD]]
    if len(pairs) > TOLD:
        rest = len(pairs) - TOLD
        told.append(formats.pick(lang, f"({rest:,} more of the kind.)", f"(Còn {rest} cặp nữa.)"))
    return told


def _revised(later: Claim, earlier: Claim, study: Study, lang: str) -> str:
    label = formats.capital(words.measure_label(str(later["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {words.full(earlier, lang)} is an earlier state of {words.full(later, lang)}, "
        "not a conflict.",
        f"{label}: {words.full(earlier, lang)} là trạng thái trước của {words.full(later, lang)}, "
        "không phải mâu thuẫn.",
    )


def _corrected(later: Claim, earlier: Claim, study: Study, lang: str) -> str:
    label = formats.capital(words.measure_label(str(later["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {words.full(later, lang)} corrects {words.full(earlier, lang)}: the total fell.",
        f"{label}: {words.full(later, lang)} sửa lại {words.full(earlier, lang)}: tổng số giảm.",
    )


def _part(part: Claim, whole: Claim, lang: str) -> str:
    return formats.pick(
        lang,
        f"{words.number_and_noun(part, lang)} are a part of "
        f"{words.number_and_noun(whole, lang)} and are held against nothing.",
        f"{words.number_and_noun(part, lang)} là một phần của "
        f"{words.number_and_noun(whole, lang)}, không so với số khác.",
    )


def _doubted(everyone: Sequence[Claim], lang: str) -> list[str]:
    return [
        formats.pick(
            lang,
            f"In doubt: {words.full(claim, lang)}; {claim['doubt']}.",
            f"Nghi vấn: {words.full(claim, lang)}.",
        )
        for claim in everyone
        if words.is_known(claim["doubt"])
    ][:TOLD]


def _restated(later: Claim, earlier: Claim, lang: str) -> str:
    phrase, printed, before = words.number_and_noun(later, lang), "", words.when(earlier, lang)
    if words.is_known(later["printed_first"]):
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
    label = formats.capital(words.measure_label(str(one["measure"]), study, lang))
    return formats.pick(
        lang,
        f"{label}: {words.full(one, lang)} conflicts with {words.full(other, lang)}.",
        f"{label}: {words.full(one, lang)} mâu thuẫn với {words.full(other, lang)}.",
    )


def _sessions(everyone: Sequence[Claim], study: Study, lang: str) -> list[str]:
    named = [claim for claim in everyone if words.is_known(claim["occasion"])]
    apart = {(words.said_number(c), c["noun"], c["occasion"]): c for c in reversed(named)}
    held = list(reversed(apart.values()))
    told = [
        formats.pick(
            lang,
            f"“{words.number_and_noun(claim, lang)}” counts the "
            f"{words.occasion(claim, study, lang)} alone and is compared with nothing else.",
            f"“{words.number_and_noun(claim, lang)}” chỉ nói về "
            f"{words.occasion(claim, study, lang)}, không so với số khác.",
        )
        for claim in held[:TOLD]
    ]
    if len(held) > TOLD:
        rest = len(held) - TOLD
        told.append(formats.pick(lang, f"({rest:,} more of sessions.)", f"(Còn {rest} số nữa.)"))
    return told
