"""A view of the explorer, taken away: a facet as a figure with its data, the lines as a CSV."""

import pandas as pd

from analysis.chart.canvas import bar_panel as chart
from analysis.chart.canvas import theme
from analysis.explore import labels
from analysis.explore.index import Index
from analysis.explore.panels import words_in_context
from analysis.explore.panels.facets import Facets
from analysis.explore.panels.lines import Lines
from analysis.explore.view import Kept, View
from analysis.report import figures, notebook, spreadsheet

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


def lines(listed: Lines, chosen: View, kept: Kept) -> str:
    """Write every line of a view as a CSV that a spreadsheet can open; where it went.

    Columns: article_id, outlet, published_on, start, end, text, reference; words in context
    have left, node and right too. No text in it can run as a formula.
    """
    place = figures.taken_away()
    name = f"{place.stem}_lines.csv"
    made = spreadsheet.safe(lines_table(listed, chosen, kept))
    text = made.to_csv(index=False, lineterminator="\n")
    figures.write(place, {name: text.encode("utf-8-sig")})
    return str(place.folder / name)


def lines_table(listed: Lines, chosen: View, kept: Kept) -> pd.DataFrame:
    """The lines of a view as a table, in the order they are listed."""
    index = listed.index
    in_context = bool(chosen.context) and words_in_context.has_words(chosen)
    found = (
        words_in_context.nodes(index, chosen, kept)
        if in_context
        else words_in_context.whole(index, kept)
    )
    table = words_in_context.lines(index, found)
    articles = index.articles.set_index("article_id")[["outlet", "published_on"]]
    spans = zip(found.sentence.tolist(), table["start"], table["end"], strict=True)
    table = table.join(articles, on="article_id").assign(
        text=table["node"],
        reference=[listed.reference(n, (int(start), int(end))) for n, start, end in spans],
    )
    words = ["left", "node", "right"] if in_context else ["text"]
    first = ["article_id", "outlet", "published_on", "start", "end"]
    return table[[*first, *words, "reference"]]


def facet(index: Index, chosen: View, kept: Kept, name: str, *, lang: str = "en") -> str:
    """Write one facet of a view as a figure; where it went."""
    said = labels.of(lang)
    data = table(kept, name)
    if name != "date":
        data["value"] = [Facets(index, lang).called(name, value) for value in data["value"]]
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
    place = figures.taken_away()
    made = figures.export(figure, name, data=drawn, caption=caption, alt=alt, place=place)
    return str(place.folder / f"{made.stem}.{(place.look.formats or figures.USUAL)[0]}")
