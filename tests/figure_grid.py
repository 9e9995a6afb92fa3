"""Every chart on a grid of corpora: five articles to 12,000, one outlet to sixty, three widths.

`python3 run grid --figures FOLDER` draws the whole grid, prints what `layout.check` finds, and
leaves the pictures in the folder to be looked at.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
from invented_tables import TERMS, Invented, tables
from matplotlib.figure import Figure

from analysis.chart import composition as parts_chart
from analysis.chart.canvas import layout, theme
from analysis.chart.reuse import matrix, reuse, taken
from analysis.chart.speakers import speakers, verbs
from analysis.chart.terms import (
    dispersion,
    heatmap,
    keyness,
    rates,
    spellings,
    usage_time,
    word_cloud,
    xray,
)
from analysis.chart.timeline import timeline
from analysis.measure import policy
from analysis.measure.coverage import composition, coverage
from analysis.measure.reuse import passages, sharing
from analysis.measure.terms import frequency, usage, vocabulary, word_index
from analysis.measure.terms import keyness as keyness_measure
from analysis.measure.terms import usage_time as usage_time_measure
from analysis.measure.terms import xray as xray_measure
from analysis.measure.voices import reporting_verbs, voices

Table = Callable[[Invented], pd.DataFrame]

ARTICLES, OUTLETS = (5, 13, 50, 400), (1, 4, 30, 60)
#: The largest corpus, once: its tables are made, not read.
MOST = (12_000, 60)
WIDTHS = (theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE)
FOOTER = {
    "en": "Corpus: a floating market, invented articles, 3 Mar 2031 – 6 Apr 2032. By rules.",
    "vi": "Ngữ liệu: một khu chợ nổi, các bài báo bịa ra, 3/3/2031 – 6/4/2032. Theo luật.",
}
TITLE = {
    "en": "In 12 of 50 articles the floating market is named; most often in Nhật báo Sông Lim",
    "vi": "12 trên 50 bài nhắc tới chợ nổi; nhiều nhất ở Nhật báo Sông Lim",
}


def corpora() -> Iterator[tuple[str, Invented]]:
    """The grid: a name and its tables; as many outlets as there are articles."""
    for n in ARTICLES:
        for of in OUTLETS:
            for days in (True, False):
                if of <= n:
                    yield f"{n}x{of}{'' if days else '-undated'}", tables(n, of, days=days)
    yield "{}x{}".format(*MOST), tables(*MOST)


def _timeline(made: Invented) -> pd.DataFrame:
    return coverage.timeline(
        made.articles, made.dates, milestones=made.milestones, passages=made.passages
    )


def _voices(made: Invented) -> pd.DataFrame:
    return voices.table(made.quotations, made.articles, passages=made.passages)


def _verbs(made: Invented) -> pd.DataFrame:
    return reporting_verbs.by_outlet(made.quotations, made.articles)


def _rates(made: Invented) -> pd.DataFrame:
    found = frequency.rates(made.terms, made.articles, names=list(TERMS), passages=made.passages)
    return frequency.by_difference(found)


def _sure_rates(made: Invented) -> pd.DataFrame:
    return _rates(made).loc[lambda table: table["enough"]]


def _keyness(made: Invented) -> pd.DataFrame:
    """Claims as a table of tests has them: of invented words none would differ."""
    outlets = frequency.outlet_by_article(made.articles)
    words = word_index.word_counts(word_index.build(made.articles, whole=made.terms))
    found = keyness_measure.compare_all(words, outlets)
    sizes = found.groupby("outlet")["n_articles_target"].transform("max")
    order = found.groupby("outlet").cumcount()
    told = found.assign(claim=(sizes >= policy.LEAST.difference) & (order < 9))
    return told[told["claim"]]


def _xray(made: Invented) -> pd.DataFrame:
    found = xray_measure.table(made.terms, made.articles, names=list(TERMS))
    return found[found["mark"] != "spread"]


def _dispersion(made: Invented) -> pd.DataFrame:
    found = xray_measure.table(made.terms, made.articles, names=list(TERMS))
    return found[found["mark"] == "spread"]


def _spellings(made: Invented) -> pd.DataFrame:
    few = len(made.articles) <= xray_measure.MOST_ARTICLES
    return usage.spellings(made.terms, made.articles, by="article_id" if few else "outlet")


def _cloud(made: Invented) -> pd.DataFrame:
    found = word_index.word_counts(word_index.build(made.articles, whole=made.terms))
    return vocabulary.table(found, most=40)


def _clouds(made: Invented) -> pd.DataFrame:
    found = word_index.word_counts(word_index.build(made.articles, whole=made.terms))
    return vocabulary.table(found, frequency.outlet_by_article(made.articles), most=30)


def _time(made: Invented) -> pd.DataFrame:
    names = usage_time_measure.most_used(made.terms, list(TERMS))
    around = (made.milestones, None)
    return usage_time_measure.table(made.terms, made.articles, names=names, around=around)


def _reprints(made: Invented) -> pd.DataFrame:
    """The passages printed most; invented copies are not alike, so few are not aligned."""
    few = len(made.articles) <= sharing.FEW
    found = made.passages.head(0) if few else made.passages
    return passages.shown(found, made.articles)


def _matrix(made: Invented) -> pd.DataFrame:
    few = len(made.articles) <= sharing.FEW
    return passages.matrix(made.passages.head(0) if few else made.passages, made.articles)


def _taken(made: Invented) -> pd.DataFrame:
    """Who printed after whom; an agency is credited in some of the articles."""
    if len(made.articles) <= sharing.FEW:
        return pd.DataFrame()
    credited = [k % 9 == 4 for k in range(len(made.articles))]
    agency = made.articles["agency"].mask(credited, "Thông tấn xã Cửa Biển")
    return passages.taken(made.passages, made.articles.assign(agency=agency))


def _parts(made: Invented) -> pd.DataFrame:
    return composition.parts(made.articles, made.parts, left_out=made.left_out)


Drawn = tuple[Callable[..., Figure], Table, dict[str, Any]]
#: Every chart: what draws it, what its table is computed by, and what else it is told.
CHARTS: dict[str, Drawn] = {
    "parts": (parts_chart.draw, _parts, {}),
    "timeline": (timeline.draw, _timeline, {"outlets": True}),
    "speakers": (speakers.draw, _voices, {"outlets": True}),
    "verbs": (verbs.draw, _verbs, {}),
    "heatmap": (heatmap.draw, _rates, {"outlets": True}),
    "keyness": (keyness.draw, _keyness, {"outlets": True, "absent": True}),
    "xray": (xray.draw, _xray, {"outlets": True, "absent": True}),
    "dispersion": (dispersion.draw, _dispersion, {"absent": True}),
    "spellings": (spellings.draw, _spellings, {"outlets": True}),
    "cloud": (word_cloud.draw, _cloud, {}),
    "clouds": (word_cloud.draw, _clouds, {"outlets": True}),
    "time": (usage_time.draw, _time, {}),
    "reprints": (reuse.draw, _reprints, {"absent": True}),
    "taken": (taken.draw, _taken, {"absent": True}),
    "matrix": (matrix.draw, _matrix, {"absent": True}),
    "rates": (rates.draw, _sure_rates, {"outlets": True, "absent": True}),
}


def pictures(
    made: Invented, names: tuple[str, ...] = (), widths: tuple[float, ...] = WIDTHS
) -> Iterator[tuple[str, Figure]]:
    """Every chart of a corpus at every width, the languages in turn; absent ones are left out."""
    for n, (name, (draw, table, how)) in enumerate(CHARTS.items()):
        if names and name not in names:
            continue
        data = table(made)
        if data.empty and how.get("absent"):
            continue
        more = {"outlets": made.outlets} if how.get("outlets") else {}
        for width in widths:
            lang = ("en", "vi")[(n + WIDTHS.index(width)) % 2]
            labels = theme.Labels(TITLE[lang], "", FOOTER[lang])
            figure = draw(data, labels=labels, width=width, lang=lang, **more)
            yield f"{name}-{width:.0f}-{lang}", figure


def words(made: Invented) -> frozenset[str]:
    """Every word of a name or a headline of these tables: none may be cut in the middle."""
    columns = [made.articles["label"], made.articles["outlet"].dropna()]
    columns += [made.quotations[name].dropna() for name in ("speaker", "role", "cue")]
    columns += [made.terms["as_printed"], made.terms["term"]]
    printed = {word for column in columns for text in set(column) for word in text.split()}
    return frozenset(word.strip(".,:") for word in printed)


def main(folder: str = "", only: str = "", *names: str) -> int:
    """Draw the grid; how many findings there are. `only` is the name of one corpus of it."""
    found = 0
    for corpus, made in corpora():
        if only and corpus not in only.split(","):
            continue
        vocabulary = words(made)
        widths = (theme.TWO_COLUMNS,) if len(made.articles) == MOST[0] else WIDTHS
        for name, figure in pictures(made, names, widths):
            for problem in layout.check(figure, words=vocabulary):
                found += 1
                print(f"{corpus} {name}: {problem}", flush=True)
            if folder:
                Path(folder).mkdir(parents=True, exist_ok=True)
                with theme.settings():
                    figure.savefig(Path(folder) / f"{corpus}-{name}.png", dpi=144)
    return found


if __name__ == "__main__":
    sys.exit(min(main(*sys.argv[1:]), 1))
