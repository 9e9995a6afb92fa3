"""An article as a page to read: its parts, what was found in it, and what was left out.

Marks are told apart by a sign and an outline, not by colour alone; every mark can be reached
by keyboard and says what it is. All markup is made by `analysis.markup`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import labels, session, style
from analysis.explore.index import Index
from analysis.explore.marks import SIGNS, Mark, Marks, Segment
from analysis.explore.panels import filters
from analysis.markup import Markup
from analysis.pipeline import Tables
from analysis.tables.errors import AnalysisError

_OF_AN_ARTICLE = (
    "articles", "parts", "left_out", "sentences", "quotations", "quantities", "dates", "terms"
)  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """One article that draws itself in a notebook.

    `words` shortens each paragraph; `still` where its signs lead to no form.
    """

    index: Index
    marks: Marks
    article_id: str
    lang: str = "en"
    words: int | None = None
    still: bool = True

    def __repr__(self) -> str:
        return f"Article({self.article_id!r})"

    @property
    def number(self) -> int:
        """The place of the article in the index."""
        return self.index.number(self.article_id)

    def html(self, *, focus: tuple[int, int] | None = None) -> Markup:
        """The article as markup; `focus` is the span to bring into view."""
        row = self.index.articles.iloc[self.number]
        facts = [row["outlet"], _day(row["published_on"], self.lang)]
        parts = self.index.parts_of(self.article_id)
        return markup.element(
            "article",
            markup.element("h3", self._cut(str(row["label"] or self.article_id))),
            markup.element("p", " · ".join(f for f in facts if isinstance(f, str) and f)),
            filters.legend(labels.of(self.lang)),
            [self._paragraph(part, start, end, focus) for part, start, end in parts],
            self._left_out(),
            class_="vnc-article",
            lang=str(row["language"] or "vi"),
        )

    def _repr_html_(self) -> str:
        return style.page(self.html())

    def _cut(self, text: str) -> str:
        return session.shortened(text, self.words)

    def _paragraph(self, part: str, start: int, end: int, focus: tuple[int, int] | None) -> Markup:
        end, shortened = self._within_words(start, end)
        segments = self.marks.segments(self.number, start, end)
        return markup.element(
            "h4" if part in ("title", "heading") else "p",
            segment_markup(segments, start, focus=focus, still=self.still),
            " …" if shortened else None,
            class_=f"vnc-part vnc-part-{part}",
            data_part=part,
        )

    def _within_words(self, start: int, end: int) -> tuple[int, bool]:
        text = self.index.texts[self.number][start:end]
        cut = self._cut(text)
        return (end, False) if cut == text else (start + len(cut) - 2, True)

    def _left_out(self) -> Markup | None:
        rows = self.index.left_out_of(self.article_id)
        if not rows:
            return None
        said = labels.of(self.lang)
        listed = [
            markup.element(
                "li",
                markup.element("strong", reason),
                f" ({said['characters'].format(n=formats.number(n, self.lang))}): ",
                self._cut(begins),
            )
            for reason, n, begins in rows
        ]
        summary = said["left_out"].format(n=len(rows))
        return markup.element(
            "details", markup.element("summary", summary), markup.element("ul", listed)
        )


def _day(day: object, lang: str) -> str:
    return formats.day(day, lang) if isinstance(day, str) else ""


def segment_markup(
    segments: list[Segment],
    start: int,
    *,
    focus: tuple[int, int] | None = None,
    hits: Iterable[tuple[int, int]] = (),
    still: bool = False,
) -> list[Markup | str]:
    """Runs of text with their marks: each mark's first run carries its sign and its row.

    `focus` is the stretch to bring into view, `hits` are what was searched for; where it is
    `still`, a sign says what it stands for and leads nowhere.
    """
    made: list[Markup | str] = []
    at = start
    for segment in segments:
        inside = focus is not None and focus[0] <= at < focus[1]
        found = any(first <= at < last for first, last in hits)
        run = markup.element(
            "span",
            segment.text,
            data_start=at,
            class_="vnc-focus" if inside else "vnc-hit" if found else None,
            data_focus="1" if inside else None,
        )
        at += len(segment.text)
        made.append(_marked(segment, run, still) if segment.marks else run)
    return made


def _marked(segment: Segment, run: Markup, still: bool) -> Markup:
    kinds = " ".join(f"vnc-{kind}" for kind in dict.fromkeys(m.kind for m in segment.marks))
    signs = [_sign(mark, still) for mark in segment.opens]
    return markup.element("mark", signs, run, class_=kinds)


def _sign(mark: Mark, still: bool) -> Markup:
    tells = f"{mark.kind}: {mark.tells}"
    told = {"class_": f"vnc-sign vnc-{mark.kind}", "title": tells, "aria_label": tells}
    told |= {"data_row": mark.row_id, "data_table": mark.table}
    if still:
        return markup.element("span", SIGNS[mark.kind], role="note", tabindex=0, **told)
    return markup.element("button", SIGNS[mark.kind], type="button", **told)


def excerpt(tables: Tables, article_id: str) -> Tables:
    """The rows of one article alone, under the names the whole corpus gives its speakers."""
    alone = Tables(tables.corpus, tables.study, decisions=tables.decisions, home=tables.home)
    for name in _OF_AN_ARTICLE:
        rows = tables.table(name)
        alone.__dict__[name] = rows[rows["article_id"] == article_id].reset_index(drop=True)
    alone.__dict__["speakers"] = tables.speakers
    return alone


def check(tables: Tables, article_id: str) -> None:
    """Raise `AnalysisError` when there is no such article."""
    if not (tables.articles["article_id"] == article_id).any():
        raise AnalysisError(
            f"There is no article {article_id!r} among {len(tables.articles)}; "
            "see tables.articles['article_id']."
        )


def article(tables: Tables, article_id: str, *, lang: str = "en", full: bool = False) -> Reader:
    """One article of the tables, to be read with everything that was found in it.

    In JupyterLab it is shown in full; in a notebook that is executed to be published every
    paragraph is shortened to 25 words, unless `full` (for a corpus of one's own). Raises
    `AnalysisError` when there is no such article.
    """
    check(tables, article_id)
    index = Index(excerpt(tables, article_id))
    return Reader(index, Marks(index), article_id, lang, None if full else session.words())
