"""When outlets printed what: each article with the day it states, or the days it can have.

With few articles (`FEW`) `timeline` gives each a line of its own (see `measure.lines`); with many
it counts by period (see `measure.periods`). Nothing here says why an outlet was silent, and a
period that was not collected is never a zero.
"""

import pandas as pd

from analysis.measure import policy
from analysis.measure.coverage import article_timeline, periods
from analysis.measure.stories import first_movers

#: Up to so many articles each one is shown by itself.
FEW = policy.LINES
#: The words under a chart, by form and language.
UNITS = {
    ("few", "en"): "a line an article, by the earliest day it can have; pale bands are milestones",
    ("few", "vi"): "mỗi dòng một bài, theo ngày sớm nhất có thể; dải nhạt là các mốc",
    ("many", "en"): "articles {a unit} by outlet, in the order of their first article",
    ("many", "vi"): "số bài {a unit} theo báo, xếp theo bài đầu tiên",
}
A_UNIT = {
    ("hour", "en"): "an hour",
    ("hour", "vi"): "mỗi giờ",
    ("day", "en"): "a day",
    ("day", "vi"): "mỗi ngày",
    ("week", "en"): "a week",
    ("week", "vi"): "mỗi tuần",
    ("month", "en"): "a month",
    ("month", "vi"): "mỗi tháng",
    ("year", "en"): "a year",
    ("year", "vi"): "mỗi năm",
}
METHODS = {
    ("few", "en"): "Days as printed or as the manifest knows them; dates spoken of outside the "
    "panels, or longer than a week, are not drawn.",
    ("few", "vi"): "Ngày theo bài in hoặc theo tệp kê khai; ngày được nhắc tới mà nằm ngoài "
    "khung, hoặc dài hơn một tuần, không được vẽ.",
    ("many", "en"): "Articles without a day are counted apart.",
    ("many", "vi"): "Bài không rõ ngày được đếm riêng.",
    ("copies", "en"): "A copy is an article at least half of which earlier articles printed.",
    ("copies", "vi"): "Bài chép lại là bài có ít nhất một nửa đã in ở bài trước.",
}


def timeline(
    articles: pd.DataFrame,
    dates: pd.DataFrame,
    *,
    milestones: pd.DataFrame | None = None,
    collected: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """What the timeline draws: a line an article while they are few, counts when they are many.

    articles, dates, passages: the tables of those names. milestones: `label`, `label_vi`,
    `date_from`, `date_to`. collected: what was collected, see `periods.status`; without it no
    zero is claimed. stories: the table of that name; with it the first mover of each story that
    several outlets tell is marked (`stories.first_movers`). The column `unit` tells the two forms
    apart: only the second has it. Nothing is counted as covered or missed on the strength of few
    articles.
    """
    told = None if stories is None else first_movers(stories, articles)
    firsts = frozenset() if told is None else frozenset(told["article_id"])
    if len(articles) > FEW:
        return periods.by_period(
            articles, milestones=milestones, collected=collected, passages=passages, firsts=firsts
        )
    return article_timeline.placed(
        articles, dates, milestones=milestones, collected=collected, firsts=firsts
    )


def days(table: pd.DataFrame) -> pd.DataFrame:
    """How the day of each article is known, from a `timeline` table; by outlet when many.

    Columns while few: `label` (its first words), `outlet`, `day` (a key of `lines.MARKS`),
    `date_from`, `date_to`, `basis`. Many: `outlet`, `n_articles`, `n_undated`, `first_period`,
    `last_period` (the first and last with an article).
    """
    if "unit" not in table:
        own = table[table["row"].notna() & (table["mark"] != "spoken")]
        short = own["label"].map(lambda text: " ".join(str(text).split()[:7]))
        columns = ["label", "outlet", "mark", "date_from", "date_to", "basis"]
        named = own.assign(label=short)[columns].rename(columns={"mark": "day"})
        return named.reset_index(drop=True)
    full = table[(table["mark"] == "count") & (table["n_articles"] > 0)].groupby("row")
    undated = table[table["mark"] == "undated"].groupby("row")["n_articles"].sum()
    names = table[table["row"].notna()].groupby("row")["outlet"].first()
    counted = pd.DataFrame({"outlet": names, "n_articles": full["n_articles"].sum()})
    counted["n_undated"] = undated
    counted = counted.assign(
        first_period=full["date_from"].min(), last_period=full["date_to"].max()
    )
    numbers = {"n_articles": "Int64", "n_undated": "Int64"}
    return counted.fillna({name: 0 for name in numbers}).astype(numbers).reset_index(drop=True)


def placed(table: pd.DataFrame) -> int:
    """How many articles a `timeline` table holds: on a line of their own, counted, or undated."""
    if "unit" in table:
        return int(table.loc[table["mark"].isin(["count", "undated"]), "n_articles"].sum())
    return int(table.loc[table["mark"] != "spoken", "row"].nunique())


def unit(table: pd.DataFrame, lang: str = "en") -> str:
    """What a mark of a `timeline` table stands for: the subtitle of its chart."""
    form = "many" if "unit" in table else "few"
    said = UNITS[form, lang]
    return said if form == "few" else said.replace("{a unit}", A_UNIT[table["unit"].iloc[0], lang])


def method(table: pd.DataFrame, lang: str = "en") -> str:
    """How a `timeline` table came to be and what it leaves out: a sentence for the footer."""
    if "unit" not in table:
        return METHODS["few", lang]
    said = METHODS["many", lang]
    if table["n_without_copies"].notna().any():
        said += " " + METHODS["copies", lang]
    return said


def finding(table: pd.DataFrame) -> str:
    """What a `timeline` table says, in sentences that claim no more than it holds."""
    if "unit" in table:
        return periods.finding(table)
    marks = table[table["row"].notna() & (table["mark"] != "spoken")]
    n = marks["row"].nunique()
    if not n:
        return "There is no article to place in time."
    conflict = set(marks.loc[marks["mark"] == "conflict", "row"])
    stated = set(marks.loc[marks["mark"] == "stated", "row"]) - conflict
    unknown = set(marks.loc[marks["mark"] == "unknown", "row"])
    counts = {
        "states its day": len(stated),
        "has sources that disagree about its day": len(conflict),
        "can only be placed between bounds": n - len(stated) - len(conflict) - len(unknown),
        "has no day at all": len(unknown),
    }
    words = {"states": "state", "has": "have", "can": "can"}
    parts = []
    for what, k in counts.items():
        verb, _, rest = what.partition(" ")
        if k:
            said = f"{verb} {rest}" if k == 1 else f"{words[verb]} {rest.replace('its', 'their')}"
            parts.append(f"{k} {said}")
    listed = ", ".join(parts[:-1]) + " and " * (len(parts) > 1) + parts[-1]
    return f"Of {n} article{'s' * (n != 1)}, {listed}. So few show when, not how much."
