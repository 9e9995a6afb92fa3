"""A view of the explorer, taken away: a facet as a figure with its data, the lines as a CSV."""

import pandas as pd

from analysis.chart.canvas import bar_panel as chart
from analysis.chart.canvas import formats, theme
from analysis.explore import labels
from analysis.explore.panels import words_in_context
from analysis.explore.panels.filters import Filters
from analysis.explore.panels.lines import Lines
from analysis.explore.view import Kept, View
from analysis.report import figures, notebook, spreadsheet
from analysis.tables.errors import AnalysisError

MOST = 20


#: What the lines are called where the browser keeps them.
FILE = "lines.csv"


def facet_table(kept: Kept, facet: str) -> pd.DataFrame:
    """What a view shows of one facet. Columns: value, n_lines, n_lines_kept (of how many): hits
    where words are shown in context, else sentences. Days in their order, everything else the
    most frequent first."""
    counts = kept.counts[facet]
    by_day = facet == "date"
    order = sorted(counts, key=lambda v: (v == "", v) if by_day else (-counts[v], v))
    rows = [{"value": v, "n_lines": counts[v]} for v in order]
    data = pd.DataFrame(rows, columns=["value", "n_lines"])
    return data.assign(n_lines_kept=kept.n_lines)


def write_lines(listed: Lines, chosen: View, kept: Kept) -> str:
    """Write every line of a view as a CSV that a spreadsheet can open; where it went.

    Columns: those of `lines_table`. No text in it can run as a formula.
    """
    place = figures.taken_away()
    name = f"{place.stem}_{FILE}"
    figures.write_figures(place, {name: csv_of_lines(listed, chosen, kept)})
    return str(place.folder / name)


def csv_of_lines(listed: Lines, chosen: View, kept: Kept) -> bytes:
    """Every line of a view as a CSV; it begins with the mark by which spreadsheets know UTF-8."""
    made = spreadsheet.safe(lines_table(listed, chosen, kept))
    text: str = made.to_csv(index=False, lineterminator="\n")
    return text.encode("utf-8-sig")


def lines_table(listed: Lines, chosen: View, kept: Kept) -> pd.DataFrame:
    """The lines of a view as a table, in the order they are listed.

    Columns: letter, outlet, published (the day, or its bounds), headline, text, speaker (who
    speaks in the sentence), reference, article_id, start, end; words in context have left, node
    and right in the place of text.
    """
    index = listed.index
    found = words_in_context.nodes(index, chosen, kept)
    table = words_in_context.context_lines(index, found)
    articles = index.article[found.sentence].tolist()
    facts = [index.facts(article) for article in articles]
    spoken = index.facets["speaker"]
    table = table.assign(
        letter=[index.letters[article] for article in articles],
        outlet=[outlet for _, outlet, _ in facts],
        published=[day for _, _, day in facts],
        headline=[label for label, _, _ in facts],
        text=table["node"],
        speaker=["; ".join(spoken.of(sentence)) for sentence in found.sentence.tolist()],
        reference=[listed.reference(sentence) for sentence in found.sentence.tolist()],
    )
    words = ["left", "node", "right"] if chosen.in_context else ["text"]
    first = ["letter", "outlet", "published", "headline"]
    return table[[*first, *words, "speaker", "reference", "article_id", "start", "end"]]


def facet(filters: Filters, chosen: View, kept: Kept, name: str) -> str:
    """Write one facet of a view as a figure with its data and a caption in words; where it went."""
    lang, facets = filters.facets.lang, filters.facets
    said = labels.labels_in(lang)
    data = facet_table(kept, name)
    if data.empty:
        raise AnalysisError(said["nothing_to_export"])
    values = [facets.called(name, value) for value in data["value"]]
    drawn = data.assign(value=values) if name == "date" else data.assign(value=values).head(MOST)
    kind = "n_hits" if chosen.in_context else "n_sentences"
    numbers = data["n_lines"].tolist()
    number, all_of = max(numbers), kept.n_lines
    top = numbers.index(number)
    title = said["export_title"].format(
        value=values[top],
        n=formats.number(number, lang),
        total=labels.counted_label(kind, all_of, lang),
    )
    by = said["hits_of" if chosen.in_context else "sentences_by_what"].format(what=said[name])
    narrowed = [words for words, _ in filters.narrowed(chosen)]
    only = f"{said['chosen']} {'; '.join(narrowed)}." if narrowed else said["nothing_chosen"]
    words = notebook.labels(facets.index.tables, title, subtitle=f"{by}. {only}", lang=lang)
    shown = drawn.rename(columns={"n_lines": "n_sentences"})
    figure = chart.draw(shown, labels=words, width=theme.TWO_COLUMNS, lang=lang)
    left = len(data) - len(drawn)
    more = [labels.counted_label("values_left", left, lang)] if left else []
    caption = " ".join([f"{by}: {filters.counted(kept)}.", only, *more])
    place = figures.taken_away()
    written, alt = data.assign(shown=values), f"{title}. {caption}"
    made = figures.export(figure, name, data=written, caption=caption, alt=alt, place=place)
    return str(place.folder / f"{made.stem}.{(place.look.formats or figures.USUAL)[0]}")
