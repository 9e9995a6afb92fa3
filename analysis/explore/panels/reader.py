"""An article as a page to read: its parts, what was found in it, and what was left out.

Marks are told apart by a sign and an outline, not by colour alone; every mark can be reached
by keyboard and says what it is. All markup is made by `analysis.markup`.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import days, labels, session, style
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import SIGNS, Mark, Marks, Segment
from analysis.explore.panels import filters
from analysis.explore.panels.facets import Facets
from analysis.markup import Markup
from analysis.measure.coverage import lettering
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

    index: SentenceIndex
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
        label, outlet, day = self.index.facts(self.number)
        facts = [self.index.letters[self.number], outlet, days.day_in_words(day, self.lang)]
        parts = self.index.parts_of(self.article_id)
        return markup.element(
            "article",
            # A headline among the parts is not said twice.
            None if parts and parts[0][0] == "title" else markup.element("h3", self._cut(label)),
            markup.element("p", " · ".join(fact for fact in facts if fact), class_="vnc-ref"),
            filters.legend(labels.labels_in(self.lang)),
            self._paragraphs(parts, focus),
            self._left_out(),
            class_="vnc-article",
            lang=str(row["language"] or "vi"),
        )

    def _repr_html_(self) -> str:
        return style.with_style(self.html())

    def _cut(self, text: str) -> str:
        return session.shortened(text, self.words)

    def _paragraphs(
        self, parts: list[tuple[str, int, int]], focus: tuple[int, int] | None
    ) -> list[Markup]:
        """The paragraphs; those shown whole make one passage with what follows them."""
        made, run = [], 0
        for part, start, end in parts:
            words = None if self.words is None else self.words - run
            n = len(self.index.texts[self.number][start:end].split())
            run = run + n if words is not None and n <= words else 0
            made.append(self._paragraph((part, start, end), focus, words))
        return made

    def _paragraph(
        self, place: tuple[str, int, int], focus: tuple[int, int] | None, words: int | None
    ) -> Markup:
        part, start, end = place
        end, shortened = self._within_words(start, end, words)
        segments = self.marks.segments(self.number, start, end)
        return markup.element(
            "h4" if part in ("title", "heading") else "p",
            segment_markup(
                segments,
                start,
                told=Facets(self.index, self.lang).tells,
                focus=focus,
                still=self.still,
            ),
            " …" if shortened else None,
            class_=f"vnc-part vnc-part-{part}",
            data_part=part,
        )

    def _within_words(self, start: int, end: int, words: int | None) -> tuple[int, bool]:
        text = self.index.texts[self.number][start:end]
        cut = session.shortened(text, words)
        return (end, False) if cut == text else (start + len(cut) - 2, True)

    def _left_out(self) -> Markup | None:
        rows = self.index.left_out_of(self.article_id)
        if not rows:
            return None
        said = labels.labels_in(self.lang)
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


Tell = Callable[[Mark], str]


def segment_markup(
    segments: list[Segment],
    start: int,
    *,
    told: Tell,
    focus: tuple[int, int] | None = None,
    hits: Iterable[tuple[int, int]] = (),
    still: bool = False,
) -> list[Markup]:
    """Runs of text with their marks: each mark's first run carries its sign and its row.

    `focus` is the stretch to bring into view, `hits` are what was searched for; where it is
    `still`, a sign says what it stands for and leads nowhere. A sign, what is printed before it
    without a space, and the word behind it are never parted by the end of a line.
    """
    found = list(hits)
    made: list[Markup] = []
    held: list[Markup] = []
    at = start

    def piece(segment: Segment, text: str, signs: list[Markup]) -> Markup:
        nonlocal at
        inside = focus is not None and focus[0] <= at < focus[1]
        hit = any(first <= at < last for first, last in found)
        run = markup.element(
            "span",
            text,
            data_start=at,
            class_="vnc-focus" if inside else "vnc-hit" if hit else None,
            data_focus="1" if inside else None,
        )
        at += len(text)
        return markup.element("mark", signs, run, class_=_kinds(segment)) if segment.marks else run

    for n, segment in enumerate(segments):
        signs = [_sign(mark, told(mark), still) for mark in segment.opens]
        followed = n + 1 < len(segments) and bool(segments[n + 1].opens)
        head, middle, tail = _cut_for_signs(segment.text, bool(signs or held), followed)
        if head or signs:
            whole = followed and not middle and not tail
            held.append(piece(segment, head, signs))
            if not whole or head[-1:].isspace():
                made.append(markup.element("span", held, class_="vnc-keep"))
                held = []
        if middle:
            made.append(piece(segment, middle, []))
        if tail:
            held.append(piece(segment, tail, []))
    return [*made, *held]


_FIRST_WORD, _UP_TO_SPACE = re.compile(r"\s*\S+"), re.compile(r"\S{1,12}$")


def _cut_for_signs(text: str, opens: bool, followed: bool) -> tuple[str, str, str]:
    """A run as what must stay with the sign before it, the rest, and what with the next sign."""
    head = ""
    if opens and (match := _FIRST_WORD.match(text)):
        head = match[0]
    rest = text[len(head) :]
    tail = match[0] if followed and (match := _UP_TO_SPACE.search(rest)) else ""
    return head, rest[: len(rest) - len(tail)], tail


def _kinds(segment: Segment) -> str:
    return " ".join(f"vnc-{kind}" for kind in dict.fromkeys(m.kind for m in segment.marks))


def _sign(mark: Mark, tells: str, still: bool) -> Markup:
    told = {"class_": f"vnc-sign vnc-{mark.kind}", "title": tells, "aria_label": tells}
    told |= {"data_row": mark.row_id, "data_table": mark.table}
    if still:
        return markup.element("span", SIGNS[mark.kind], role="note", tabindex=0, **told)
    return markup.element("button", SIGNS[mark.kind], type="button", **told)


def article_tables(tables: Tables, article_id: str) -> Tables:
    """The rows of one article alone, under the names the whole corpus gives its speakers."""
    alone = Tables(tables.corpus, tables.study, decisions=tables.decisions, home=tables.home)
    for name in _OF_AN_ARTICLE:
        rows = tables.table(name)
        alone.kept[name] = rows[rows["article_id"] == article_id].reset_index(drop=True)
    alone.kept["speakers"] = tables.speakers
    return alone


def require_article(tables: Tables, article_id: str) -> None:
    """Raise `AnalysisError` when there is no such article."""
    if not (tables.articles["article_id"] == article_id).any():
        raise AnalysisError(
            f"There is no article {article_id!r} among {len(tables.articles)}; "
            "see tables.articles['article_id']."
        )


def article(tables: Tables, article_id: str, *, lang: str = "en", full: bool = False) -> Reader:
    """One article of the tables, to be read with everything that was found in it.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    article_id
        as `tables.articles["article_id"]` has it
    lang
        "en" or "vi", of the words around the article
    full
        whether an article is shown in full in a notebook that is executed to be published, too;
        else every paragraph is shortened there to 25 words

    Returns
    -------
    Reader
        it draws itself in a notebook, with the letter the whole corpus gives the article; in
        JupyterLab it is shown in full

    Raises
    ------
    AnalysisError
        when there is no such article

    Notes
    -----
    `full` is for a corpus of one's own.

    Examples
    --------
    >>> import analysis as an
    >>> tables = an.load("demo")
    >>> article(tables, tables.articles["article_id"].iloc[0])
    Article('ban-mai/01_hop-bao')
    """
    require_article(tables, article_id)
    letters = lettering.letters(tables.articles)
    index = SentenceIndex(article_tables(tables, article_id), letters=letters)
    return Reader(
        index, Marks(index), article_id, lang, None if full else session.most_words_shown()
    )
