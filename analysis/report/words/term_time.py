"""What a table of term usage over time says, in sentences whose numbers are computed."""

from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.chart.timeline import timeline
from analysis.measure.terms import change, usage_time
from analysis.report.words import reasons, term_words

#: A period as part of a sentence, what several are called, and one in a heading.
_PERIODS = {
    "hour": ("{}", "{}"),
    "day": ("{}", "ngày {}"),
    "week": ("the week from {}", "tuần từ {}"),
    "month": ("{}", "tháng {}"),
    "quarter": ("the quarter from {}", "quý từ {}"),
    "year": ("{}", "năm {}"),
}
_PLURAL = {
    "hour": ("hours", "giờ"),
    "day": ("days", "ngày"),
    "week": ("weeks", "tuần"),
    "month": ("months", "tháng"),
    "quarter": ("quarters", "quý"),
    "year": ("years", "năm"),
}


def subtitle(table: pd.DataFrame, lang: str = "en") -> str:
    """What a mark of a `usage_time.table` stands for: the subtitle of its chart."""
    if (table["mark"] == "term").any():
        period = str(table["period"].iloc[0])
        return pick(
            lang,
            f"The articles of each {period} that use the term, all outlets together",
            f"Số bài mỗi {_PLURAL[period][1]} có dùng thuật ngữ, gộp mọi báo",
        )
    return pick(
        lang,
        "The terms used most, article by article",
        "Các thuật ngữ được dùng nhiều nhất, từng bài",
    )


def method(table: pd.DataFrame, lang: str = "en") -> str:
    """How its intervals came to be; empty where it has none."""
    if not table["mark"].eq("share").any() or not table["enough"].eq(True).any():
        return ""
    level = formats.percent(usage_time.LEVEL, lang)
    return pick(
        lang,
        "Intervals: 95 %, articles as the unit; copies and stories are one draw. Change: other "
        f"orders of the draws, at {level} false discoveries.",
        "Khoảng tin cậy 95 %, đơn vị là bài; bản chép và cùng câu chuyện tính là một. Thay đổi: "
        f"so với thứ tự xáo trộn, {level} kết luận sai.",
    )


def finding(table: pd.DataFrame, lang: str = "en") -> str:
    """What a `usage_time.table` says: article by article while these are few; when many, which
    terms' shares change beyond chance, or that none does, or that nothing can be estimated."""
    if not table["mark"].isin(["use", "term"]).any():
        return pick(lang, *term_words.NOTHING)
    return _many(table, lang) if (table["mark"] == "term").any() else _few(table, lang)


def _few(table: pd.DataFrame, lang: str) -> str:
    uses, placed = table[table["mark"] == "use"], table[table["mark"] != "use"]
    said = []
    for k, (row, own) in enumerate(uses.groupby("row", sort=True)):
        marks = [
            {str(name): "" if pd.isna(v) else v for name, v in mark.items()}
            for mark in placed[placed["row"] == row].to_dict("records")
        ]
        top = own.sort_values("n", ascending=False, kind="stable").iloc[0]
        most = pick(lang, f", most often {top['term']} ({top['n']})",
                    f", nhiều nhất là {top['term']} ({top['n']})") * bool(top["n"])  # fmt: skip
        words = formats.number(int(own["n_words"].iloc[0]), lang)
        n, terms = int(own["n"].sum()), int((own["n"] > 0).sum())
        letter, day = chr(ord("A") + k), timeline.day_words(marks, lang)
        said.append(
            pick(
                lang,
                f"{letter} ({day}) has {formats.counted_noun(n, ('use', 'uses', ''))} of "
                f"{formats.counted_noun(terms, ('term', 'terms', ''))} in {words} words{most}",
                f"{letter} ({day}) dùng {n} lần {terms} thuật ngữ trong {words} từ{most}",
            )
        )
    n_articles = formats.counted_noun(len(said), formats.ARTICLE, lang)
    return pick(
        lang,
        f"{n_articles}, each by itself: no share of a period is estimated of so "
        f"few, and nothing is known of the days between. {'; '.join(said)}.",
        f"{n_articles}, xét từng bài: ít như vậy không ước lượng tỉ lệ của khoảng thời gian nào, "
        f"và không biết gì về các ngày ở giữa. {'; '.join(said)}.",
    )


def _many(table: pd.DataFrame, lang: str) -> str:
    judged, shares = table[table["mark"] == "term"], table[table["mark"] == "share"]
    period = str(table["period"].iloc[0])
    periods = shares.drop_duplicates("date_from")
    sure = int(periods["enough"].eq(True).sum())
    undated = int(table.loc[table["mark"] == "undated", "n_articles"].sum())
    without = formats.counted_noun(undated, ("article has", "articles have", "bài"), lang)
    left = pick(lang, f" {without} no day.", f" {without} không rõ ngày.") * bool(undated)
    one, several = period, _PLURAL[period][1]
    if sure < 2:
        less = periods[~periods["enough"].eq(True)].sort_values("n_articles", kind="stable")
        why = f" ({reasons.told(less['reason'].iloc[-1], lang)})" if len(less) else ""
        have = f"one {one} alone has enough of them" if sure else f"no {one} has enough"
        alone = f"chỉ một {several} có đủ" if sure else f"không {several} nào có đủ"
        return pick(
            lang,
            f"Too few articles to speak of a change over time: {have}{why}.{left}",
            f"Quá ít bài để nói về thay đổi theo thời gian: {alone}{why}.{left}",
        )
    claims = judged[judged["claim"].eq(True)]
    over = pick(
        lang,
        f"over the {sure} {_PLURAL[period][0]} with enough articles",
        f"trong {sure} {several} có đủ bài",
    )
    rising = _rising(judged, lang)
    if claims.empty:
        none = pick(
            lang,
            f"For none of {len(judged)} terms does the share of articles change {over} by more "
            "than chance gives.",
            f"Không thuật ngữ nào trong {len(judged)} có tỉ lệ số bài thay đổi {over} vượt mức "
            "ngẫu nhiên.",
        )
        return f"{none}{rising}{left}"
    said = [
        _change(shares[shares["term"] == term], str(term), period, lang) for term in claims["term"]
    ]
    head = pick(
        lang,
        f"{len(claims)} of {len(judged)} terms change {over} by more than chance gives.",
        f"{len(claims)} trong {len(judged)} thuật ngữ thay đổi {over} vượt mức ngẫu nhiên.",
    )
    return f"{head} {'; '.join(said)}.{rising}{left}"


def _rising(judged: pd.DataFrame, lang: str) -> str:
    """Which terms rise or fall over the whole time, by their own test."""
    if "trend_claim" not in judged:
        return ""
    said = []
    for _, row in judged[judged["trend_claim"].eq(True)].iterrows():
        way = pick(lang, "rises", "tăng") if row["trend"] > 0 else pick(lang, "falls", "giảm")
        low, high = sorted(abs(100 * row[end]) for end in ("trend_low", "trend_high"))
        points = f"{abs(100 * row['trend']):.0f}"
        said.append(
            pick(
                lang,
                f"{row['term']} {way} by {points} points in {change.DAYS} days "
                f"({low:.0f} to {high:.0f})",
                f"{row['term']} {way} {points} điểm trong {change.DAYS} ngày "
                f"(từ {low:.0f} đến {high:.0f})",
            )
        )
    whole = pick(lang, "Over the whole time", "Trong cả thời gian:")
    return f" {whole} {'; '.join(said)}." if said else ""


def milestone(table: pd.DataFrame, label: str = "", lang: str = "en") -> str:
    """What a `change.before_after` table says: which terms are used in more or fewer articles
    from a day on, or how large a change would have been found."""
    if table.empty:
        return pick(lang, *term_words.NOTHING)
    day = formats.day(str(table["day"].iloc[0]), lang)
    at = f"{label} ({day})" if label else day
    tested = table[table["p"].notna()]
    if tested.empty:
        why = reasons.told(str(table["reason"].iloc[0]), lang)
        return pick(
            lang,
            f"Before and after {at} nothing is compared: {why}.",
            f"Không so sánh trước và sau {at}: {why}.",
        )
    claims = tested[tested["claim"]]
    if claims.empty:
        return pick(
            lang,
            f"Of {len(tested)} terms none changes at {at} by more than chance gives; "
            f"{_findable(tested, lang)}.",
            f"Trong {len(tested)} thuật ngữ không thuật ngữ nào thay đổi ở {at} vượt mức ngẫu "
            f"nhiên; {_findable(tested, lang)}.",
        )
    said = []
    for _, row in claims.iterrows():
        before, after = (formats.percent(row[f"share_{k}"], lang) for k in ("before", "after"))
        low, high = (f"{100 * row[end]:+.0f}" for end in ("low", "high"))
        said.append(
            pick(
                lang,
                f"{row['term']} from {before} to {after} ({low} to {high} points)",
                f"{row['term']} từ {before} đến {after} (từ {low} đến {high} điểm)",
            )
        )
    head = pick(
        lang,
        f"{len(claims)} of {len(tested)} terms change at {at} by more than chance gives",
        f"{len(claims)} trong {len(tested)} thuật ngữ thay đổi ở {at} vượt mức ngẫu nhiên",
    )
    return f"{head}: {'; '.join(said)}."


def _findable(tested: pd.DataFrame, lang: str) -> str:
    known = tested["detectable"].dropna()
    if known.empty:
        return pick(
            lang,
            "with so few articles none could have been found",
            "với ít bài như vậy không thể tìm ra thay đổi nào",
        )
    low, high = 100 * known.min(), 100 * known.max()
    return pick(
        lang,
        f"changes of {low:.0f} to {high:.0f} points and more would mostly have been found",
        f"thay đổi từ {low:.0f}–{high:.0f} điểm trở lên phần lớn đã được tìm ra",
    )


def _change(rows: pd.DataFrame, term: str, period: str, lang: str) -> str:
    """The highest and the lowest share of a term, with intervals and denominators."""
    sure = rows[rows["enough"].eq(True)].sort_values(["share", "date_from"])
    low, high = sure.iloc[0], sure.iloc[-1]
    (top, most), (bottom, least) = (
        (_when(row, period, lang), _share(row, lang)) for row in (high, low)
    )
    return pick(
        lang,
        f"{term}: highest in {top}, {most}; lowest in {bottom}, {least}",
        f"{term}: cao nhất {top}, {most}; thấp nhất {bottom}, {least}",
    )


def _when(row: Any, period: str, lang: str) -> str:
    begins = str(row["date_from"])
    if period == "year":
        return pick(lang, *_PERIODS["year"]).format(begins[:4])
    day = formats.month(begins, lang) if period == "month" else formats.day(begins, lang)
    return pick(lang, *_PERIODS[period]).format(day)


def _share(row: Any, lang: str) -> str:
    """A share in words: what it is of, and its interval."""
    low, high = (f"{100 * row[end]:.0f}" for end in ("share_low", "share_high"))
    articles = formats.number(int(row["n_articles"]), lang)
    return pick(
        lang,
        f"{100 * row['share']:.0f} % of {articles} articles ({low} to {high})",
        f"{100 * row['share']:.0f} % của {articles} bài (từ {low} đến {high})",
    )
