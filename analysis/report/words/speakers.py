"""Who speaks, in words: titles and captions of the speakers figures, computed from the tables."""

from collections.abc import Hashable
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure.voices import countable, reporting_verbs, speakers
from analysis.pipeline import Tables
from analysis.report.words import reasons
from analysis.tables import kept, vocabulary

_NOBODY = ("Nobody is quoted by name.", "Không ai được dẫn lời có tên.")
_STANCES = {
    "neutral": "trung tính",
    "asserting": "thêm sức nặng",
    "distancing": "giữ khoảng cách",
}


def heard(tables: Tables) -> pd.DataFrame:
    """The quotations with every speaker under the one name the corpus gives them."""
    return kept.copied(
        tables, "heard", lambda: speakers.canonical(tables.quotations, tables.speakers)
    )


def subtitle(table: pd.DataFrame, lang: str = "en") -> str:
    """What is counted, as the form of the table has it."""
    if (table["mark"] == "share").any():
        return pick(
            lang,
            "share of articles in which the speaker is quoted or reported",
            "tỉ lệ số bài dẫn lời người nói, trực tiếp hoặc thuật lại",
        )
    return pick(
        lang,
        "quotations, reporting sentences and interview turns, by speaker and article",
        "lời trích, câu thuật lại và lượt trả lời phỏng vấn, theo người nói và bài",
    )


def method(quotations: pd.DataFrame, lang: str = "en") -> str:
    """How it was counted, and what was left out: for the footer."""
    captions = int((quotations["part"] == "caption").sum())
    left = formats.counted_noun(captions, ("row", "rows", "dòng"), lang)
    if not captions:
        return pick(
            lang,
            "Quotations and speakers by rules; captions are not counted (none holds any).",
            "Lời trích và người nói theo quy tắc; không tính chú thích ảnh (không có lời nào).",
        )
    return pick(
        lang,
        f"Quotations and speakers by rules; captions ({left}) are not counted.",
        f"Lời trích và người nói theo quy tắc; không tính chú thích ảnh ({left}).",
    )


def finding(found: pd.DataFrame, lang: str = "en") -> str:
    """What a `voices.table` says, in sentences that claim no more than it holds.

    With few articles it counts and ranks nobody; with many it names a speaker as heard most
    only where the interval lies above that of every other.
    """
    if "group" in found.columns:
        return _few(found, lang)
    named = found[(found["mark"] == "share") & ~found["speaker"].isin(countable.LAST)]
    if not len(named):
        return pick(lang, *_NOBODY)
    if "enough" in named and not named["enough"].all():
        return _counted(named, lang)
    first = named.iloc[0]
    others = named["high"].iloc[1:].max() if len(named) > 1 else 0.0
    share, low, high = (formats.percent(first[k], lang) for k in ("share_articles", "low", "high"))
    of = formats.counted_noun(int(first["n_articles_of"]), formats.ARTICLE, lang)
    said = pick(
        lang,
        f"{first['speaker']} is heard in {share} of {of} (95% interval {low} to {high})",
        f"{first['speaker']} có mặt trong {share} của {of} (khoảng tin cậy 95 % từ {low} đến "
        f"{high})",
    )
    if first["low"] > others:
        said += pick(lang, ", more than any other speaker.", ", nhiều hơn mọi nguồn khác.")
    else:
        said += pick(
            lang,
            "; the interval overlaps that of the next, so nobody is said to be heard most.",
            "; khoảng này chồng lên khoảng của nguồn kế tiếp nên không nói ai nhiều nhất.",
        )
    unnamed = found[(found["mark"] == "share") & (found["speaker"] == countable.UNNAMED)]
    if not len(unnamed):
        return said
    part = formats.percent(unnamed["share_articles"].iloc[0], lang)
    return said + pick(
        lang,
        f" Unnamed sources stand in {part} of the articles.",
        f" Nguồn không nêu tên có trong {part} số bài.",
    )


def _counted(named: pd.DataFrame, lang: str) -> str:
    """Those heard in most articles, in counts: too few articles for a share."""
    listed = _with_counts(named["speaker"].head(3), named["n_articles"].head(3))
    of = formats.number(int(named["n_articles_of"].iloc[0]), lang)
    reason = reasons.told(str(named["reason"].iloc[0]), lang)
    return pick(
        lang,
        f"Heard by name, in articles of {of}: {listed}; no share is estimated: {reason}.",
        f"Người được nêu tên, số bài trên {of}: {listed}; không ước lượng tỉ lệ: {reason}.",
    )


def _few(found: pd.DataFrame, lang: str) -> str:
    n = int((found["mark"] == "article").sum())
    articles = formats.counted_noun(n, formats.ARTICLE, lang)
    rows = found[(found["mark"] == "speaker") & (found["group"] == "named")]
    if not len(rows):
        return pick(
            lang,
            f"In {articles} nobody is quoted by name.",
            f"Trong {articles} không ai được dẫn lời có tên.",
        )
    several = rows[rows["n_articles"] > 1]
    people = formats.counted_noun(len(rows), ("person is", "people are", "người"), lang)
    said = pick(
        lang,
        f"{people} quoted or reported by name in {articles}",
        f"{people} được dẫn lời có tên trong {articles}",
    )
    if len(several):
        each = _with_counts(several["speaker"], several["n_articles"])
        said += pick(lang, f"; in more than one: {each}", f"; trong nhiều bài: {each}")
    elif n > 1:
        said += pick(lang, ", each in one of them", ", mỗi người trong một bài")
    sums = (int(rows[f"words_{kind}"].sum()) for kind in ("direct", "indirect", "answers"))
    direct, reported, answered = (formats.number(value, lang) for value in sums)
    said += pick(
        lang,
        f". {direct} of their words stand in quotation marks; sentences that report them "
        f"hold {reported} words, which are the reporters'.",
        f". {direct} từ của họ nằm trong ngoặc kép; các câu thuật lại có {reported} từ, là lời "
        "của phóng viên.",
    )
    if int(rows["words_answers"].sum()):
        said += pick(
            lang,
            f" Interview turns hold {answered} words.",
            f" Các lượt trả lời phỏng vấn có {answered} từ.",
        )
    return said


def _with_counts(names: pd.Series, counts: pd.Series) -> str:
    return ", ".join(f"{name} ({n})" for name, n in zip(names, counts, strict=True))


def prominent(found: pd.DataFrame, lang: str = "en") -> str:
    """What a `prominence.table` says: who is heard in headlines and leads, in counts."""
    said = []
    for place, words in (("headline", ("headline", "tít")), ("lead", ("lead", "sa-pô"))):
        own = found[(found["panel"] == place) & (found["n"] > 0)]
        if not int(own["n"].sum()):
            continue
        names = _with_counts(own["item"].head(3), own["n"].head(3))
        left = len(own) - 3
        more = pick(lang, f" and {left} more", f" và {left} người khác") if left > 0 else ""
        where = pick(lang, f"in the {words[0]}", f"trong {words[1]}")
        said.append(f"{where}: {names}{more}")
    if not said:
        return pick(
            lang,
            "Nobody is heard by name in a headline or a lead.",
            "Không ai được dẫn lời có tên trong tít hoặc sa-pô.",
        )
    listed = "; ".join(said)
    return pick(
        lang, f"Heard by name {listed} (articles).", f"Được dẫn lời có tên {listed} (số bài)."
    )


def sexes(found: pd.DataFrame, lang: str = "en") -> str:
    """What a `gender.table` says, with how much of it is known."""
    own = found.set_index("sex")["n_speakers"]
    total = int(own.sum())
    if not total:
        return pick(lang, *_NOBODY)
    n, silent = (formats.number(int(k), lang) for k in (total, own["not said"]))
    women = formats.counted_noun(int(own["women"]), ("is a woman", "are women", "nữ"), lang)
    men = formats.counted_noun(int(own["men"]), ("is a man", "are men", "nam"), lang)
    said = pick(
        lang,
        f"Of {n} people quoted or reported by name the text says that {women} and {men}; "
        f"of {silent} it does not say.",
        f"Trong {n} người được dẫn lời có tên, bài cho biết {women} và {men}; {silent} người "
        "không rõ.",
    )
    return said + _bounds(found, lang)


def _bounds(found: pd.DataFrame, lang: str) -> str:
    """The share of women among the rows, and what it could be; nothing where articles are few."""
    row: dict[Hashable, Any] = found.set_index("sex").loc["women"].to_dict()
    if not row["enough"]:
        return ""
    share, low, high, least, most = (
        formats.percent(row[name], lang)
        for name in ("share_quotations", "low", "high", "bound_low", "bound_high")
    )
    return pick(
        lang,
        f" Women give {share} of the quotations of those whose sex is said "
        f"(95% interval {low} to {high}); of all, between {least} and {most}.",
        f" Phụ nữ chiếm {share} lời dẫn của những người rõ giới tính (khoảng tin cậy 95 % từ "
        f"{low} đến {high}); trên tất cả, giữa {least} và {most}.",
    )


def stances(quotations: pd.DataFrame, lang: str = "en") -> str:
    """How many quotations are reported with which stance, in counts."""
    known = reporting_verbs.known_cues(quotations)
    counted = quotations[(quotations["part"] != "caption") & (quotations["kind"] != "answer")]
    if not len(known):
        return pick(
            lang,
            "No quotation has a reporting verb that the list knows.",
            "Không lời nào có động từ dẫn nằm trong danh sách.",
        )
    each = ", ".join(
        f"{formats.number(int((known['stance'] == stance).sum()), lang)} "
        f"{pick(lang, stance, _STANCES[stance])}"
        for stance in vocabulary.STANCES
    )
    of, n = formats.number(len(counted), lang), formats.number(len(known), lang)
    return pick(
        lang,
        f"Of {of} quotations and reporting sentences {n} have a reporting "
        f"verb that the list knows: {each}.",
        f"Trong {of} lời trích và câu thuật lại, {n} có động từ dẫn nằm trong danh sách: {each}.",
    )


def printings(tables: Tables, *, most: int = 20) -> pd.DataFrame:
    """Under which names and offices each quoted person was printed, and in how many articles.

    One row a person who is quoted, those printed in most articles first: `speaker`,
    `n_articles`, `names`, `offices` (joined by "; ", as printed, the most frequent first).
    Read it to see whether two people became one, or one person two.
    """
    quoted = set(
        heard(tables).loc[lambda rows: rows["speaker_type"] == "person", "speaker"].dropna()
    )
    rows = tables.speakers[tables.speakers["speaker"].isin(quoted)]
    listed = [
        {
            "speaker": name,
            "n_articles": own["article_id"].nunique(),
            "names": _listed(own["name_as_printed"]),
            "offices": _listed(own["office_as_printed"]),
        }
        for name, own in rows.groupby("speaker")
    ]
    table = pd.DataFrame(listed, columns=["speaker", "n_articles", "names", "offices"])
    order = ["n_articles", "speaker"]
    return (
        table.sort_values(order, ascending=[False, True], kind="stable")
        .head(most)
        .reset_index(drop=True)
    )


def _listed(printed: pd.Series) -> str:
    counts = printed.dropna().value_counts()
    return "; ".join(sorted(map(str, counts.index), key=lambda name: (-int(counts[name]), name)))
