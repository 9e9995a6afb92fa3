"""A view drawn without a kernel, for pages that are published."""

from analysis import markup
from analysis.explore import counting, session, style, view
from analysis.explore.handle import Shown
from analysis.explore.panels.panels import Panels
from analysis.explore.view import Kept, View
from analysis.pipeline import Tables


class Picture(Shown):
    """A view that draws itself without a kernel: filters with counts and the first lines.

    Every passage is shortened to 25 words, so that the page may be published.
    """

    def __init__(self, tables: Tables, chosen: View, lang: str) -> None:
        self.view = chosen
        self.tables = tables
        self.lang = lang
        self.counted = counting.count_first(tables, lang)
        index, marks = self.counted.index, self.counted.marks
        self.kept: Kept = view.apply_view(index, chosen)
        self._panels = Panels(index, marks, lang, session.SHORT)

    def __repr__(self) -> str:
        return f"{self._panels.filters.counted(self.kept)}: {self.view.code()}"

    def _repr_html_(self) -> str:
        panels, kept = self._panels, self.kept
        right = markup.element("div", panels.lines.page(self.view, kept, 0))
        left = markup.element("div", panels.facets.all(self.view, kept))
        columns = markup.element("div", left, right, class_="vnc-columns")
        return style.with_style(markup.joined([panels.filters.status(kept), columns]))
