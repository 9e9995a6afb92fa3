"""A view of the explorer as a figure with its data, caption and the line that reproduces it."""

from pathlib import Path

import pandas as pd

from analysis.chart import counts as chart
from analysis.chart import theme
from analysis.explore import labels
from analysis.explore.index import Index
from analysis.explore.view import Kept, View
from analysis.report import figures, notebook

MOST = 20


def table(kept: Kept, facet: str) -> pd.DataFrame:
    """What a view shows of one facet. Columns: value, n_sentences, n_sentences_kept (of how
    many). Days in their order, everything else the most frequent first."""
    counts = kept.counts[facet]
    by_day = facet == "date"
    order = sorted(counts, key=lambda v: (v == "", v) if by_day else (-counts[v], v))
    rows = [{"value": v, "n_sentences": counts[v]} for v in order]
    data = pd.DataFrame(rows, columns=["value", "n_sentences"])
    return data.assign(n_sentences_kept=int(kept.keep.sum()))


def facet(index: Index, chosen: View, kept: Kept, name: str, *, lang: str = "en") -> str:
    """Write one facet of a view as a figure; where it went."""
    said = labels.of(lang)
    data = table(kept, name)
    drawn = data if name == "date" else data.head(MOST)
    words = notebook.labels(
        index.tables,
        said[name],
        subtitle=f"{said['sentences']}; {chosen.code()}",
        lang=lang,
    )
    figure = chart.draw(drawn, labels=words, width=theme.TWO_COLUMNS, lang=lang)
    left = len(data) - len(drawn)
    caption = (
        f"{said[name]}: {said['sentences']}, {len(drawn)} of {len(data)} values"
        f"{f'; {left} more in the data' if left else ''}. {chosen.code()}"
    )
    top = drawn.iloc[0] if len(drawn) else None
    alt = f"{caption} {top['value']}: {top['n_sentences']}." if top is not None else caption
    place = figures.here()
    made = figures.export(figure, name, data=drawn, caption=caption, alt=alt)
    return str(Path(place.folder) / f"{made.stem}.png")
