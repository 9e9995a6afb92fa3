"""The explorer: filters and linked views over a corpus, every count leading to its sentences."""

import asyncio
import gc
from collections.abc import Callable, Mapping
from importlib.resources import files

import anywidget
import traitlets

from analysis import markup
from analysis.chart import formats
from analysis.errors import AnalysisError
from analysis.explore import export, filters, labels, live, review, style, view
from analysis.explore.index import FACETS, Index
from analysis.explore.marks import Marks
from analysis.explore.panels import Panels
from analysis.explore.picture import Picture
from analysis.explore.view import View
from analysis.markup import Markup
from analysis.pipeline import Tables

#: With more articles than this, reading takes long enough to show how far it is.
QUICK = 150
#: How many steps `Index.prepared` tells of.
STEPS = 5

Request = Mapping[str, object]


class Explorer(anywidget.AnyWidget):
    """A corpus in JupyterLab: choose a value in one view and the others follow.

    `tables` are the tables shown, under the decisions made so far; `view` is what is chosen.
    """

    _esm = files("analysis").joinpath("explore/explorer.js").read_text("utf-8")
    _css = style.sheet()
    regions = traitlets.Dict().tag(sync=True)
    request = traitlets.Dict().tag(sync=True)

    def __init__(self, tables: Tables, chosen: View, *, lang: str = "en") -> None:
        super().__init__()
        self.said = labels.of(lang)
        self.lang = lang
        self.tables = tables
        self.view = chosen
        self.page = 0
        self._stopped = False
        self._open_sentence: int | None = None
        self.observe(self._asked, names="request")
        if len(tables.corpus.articles) <= QUICK:
            self._build()
        else:
            self._reading = asyncio.get_running_loop().create_task(self._read())

    def __repr__(self) -> str:
        return f"Explorer({len(self.tables.corpus.articles)} articles, {self.view.code()})"

    async def _read(self) -> None:
        """The first pass a few articles at a time; what stops it is shown."""
        try:
            await self._read_on()
        except AnalysisError as error:
            self.regions = {"status": markup.element("p", str(error), role="alert")}

    async def _read_on(self) -> None:
        total = len(self.tables.corpus.articles)
        for done in self.tables.extracting():
            if done % 20 == 0:
                self._say(done, total)
                await asyncio.sleep(0)
            if self._stopped:
                return self._give_up()
        self._say()
        await asyncio.sleep(0)
        index = Index(self.tables)
        for done, _ in enumerate(index.prepared(), start=1):
            self._say(done, STEPS)
            await asyncio.sleep(0)
            if self._stopped:
                return self._give_up()
        self._build(index)
        # Millions of rows stay as they are: looking through them for garbage at every turn
        # would make an answer wait. What an earlier explorer left behind is let go first.
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _give_up(self) -> None:
        self.regions = {"status": markup.element("p", self.said["stopped"])}

    def _say(self, done: int = 0, total: int = 0) -> None:
        self.regions = {"status": filters.progress(self.lang, done, total)}

    def _count(self, index: Index | None = None) -> None:
        self.index = index or Index(self.tables, self.__dict__.get("index"))
        self.marks = Marks(self.index)
        self.panels = Panels(self.index, self.marks, self.lang)
        self.kept = view.apply(self.index, self.view)

    def _build(self, index: Index | None = None) -> None:
        self._count(index)
        self._show(controls=self.panels.filters.controls(self.view), doubts=self.panels.doubts())

    def _show(self, *, answered: object = 0, **other: Markup) -> None:
        self.regions = {
            **self.regions,
            "status": self.panels.filters.status(self.kept),
            "facets": self.panels.filters.facets(self.view, self.kept),
            "lines": self.panels.lines.page(self.view, self.kept, self.page),
            **other,
            "answered": answered,
        }

    def _asked(self, change: Mapping[str, object]) -> None:
        asked: Request = change["new"]  # type: ignore[assignment]
        action = ACTIONS.get(str(asked.get("do")))
        if action is None:
            return
        try:
            other = action(self, asked) or {}
        except AnalysisError as error:
            other = self._refusal(asked, str(error))
        except Exception as error:
            self._show(answered=asked.get("number", 0), **self._refusal({}, repr(error)))
            raise
        if "index" in self.__dict__:
            self._show(answered=asked.get("number", 0), **other)

    def _refusal(self, asked: Request, words: str) -> dict[str, Markup]:
        """What was wrong, above the form as it was filled in."""
        said = markup.element("p", words, role="alert", class_="vnc-alert")
        given = {k: str(v) for k, v in asked.items()}
        form = self._form(given) if given.get("do") == "decide" else None
        return {"review": markup.joined([said, form])}

    def _form(self, given: Mapping[str, str]) -> Markup:
        """The form as it is filled in."""
        if given.get("action") == "add":
            span = int(given["start"]), int(given["end"])
            return review.added(given["article_id"], span, lang=self.lang, chosen=given)
        return review.form(
            self.tables, given["table"], given["row_id"], lang=self.lang, chosen=given
        )

    def _choose(self, chosen: View) -> None:
        self.view, self.page = chosen, 0
        self.kept = view.apply(self.index, chosen)

    def choose(self, asked: Request) -> dict[str, Markup] | None:
        """Take a value of a facet, or let it go when it is chosen already."""
        facet, value = str(asked["facet"]), str(asked["value"])
        if facet not in FACETS:
            return None
        if facet == "date" and "/" in value:
            first, last = value.split("/", 1)
            same = (self.view.date_from, self.view.date_to) == (first, last)
            ends = ("", "") if same else (first, last)
            self._choose(self.view.with_(date_from=ends[0], date_to=ends[1]))
            return {"controls": self.panels.filters.controls(self.view)}
        now: tuple[str, ...] = getattr(self.view, facet)
        now = tuple(v for v in now if v != value) if value in now else (*now, value)
        self._choose(self.view.with_(**{facet: now}))
        return None

    def filter(self, asked: Request) -> None:
        """Take what the controls say: words, days, copies."""
        names = ("query", "exact_marks", "date_from", "date_to", "copies")
        self._choose(view.parse({**_as_dict(self.view), **{n: asked[n] for n in names}}))

    def arrange(self, asked: Request) -> None:
        """Show whole sentences, or words in context in some order."""
        self.page = 0
        self.view = view.parse({**_as_dict(self.view), "context": asked["context"]})

    def clear(self, asked: Request) -> dict[str, Markup]:
        """Let go of every filter."""
        self._choose(View())
        return {"controls": self.panels.filters.controls(self.view)}

    def turn(self, asked: Request) -> None:
        """Another page of the same sentences."""
        self.page = max(int(str(asked["page"])), 0)

    def read(self, asked: Request) -> dict[str, Markup]:
        """Open the article of a sentence there."""
        sentence = int(str(asked["value"]))
        if not 0 <= sentence < len(self.index):
            raise AnalysisError(f"There is no sentence {sentence}.")
        self._open_sentence = sentence
        return {"reader": self.panels.read(sentence)}

    def close_article(self, asked: Request) -> dict[str, Markup]:
        """Close the article."""
        self._open_sentence = None
        return {"reader": Markup(""), "review": Markup("")}

    def row(self, asked: Request) -> dict[str, Markup]:
        """Show the form for one row."""
        made = review.form(self.tables, str(asked["table"]), str(asked["row_id"]), lang=self.lang)
        return {"review": made}

    def add(self, asked: Request) -> dict[str, Markup]:
        """Show the form for a row that was missed, at the words selected in the article."""
        if self._open_sentence is None or "start" not in asked:
            raise AnalysisError(self.said["select_first"])
        article = self.index.article_ids[int(self.index.article[self._open_sentence])]
        span = int(str(asked["start"])), int(str(asked["end"]))
        return {"review": review.added(article, span, lang=self.lang)}

    def form(self, asked: Request) -> dict[str, Markup]:
        """Draw the form again for another decision."""
        given = {k: str(v) for k, v in asked.items()}
        return {"review": self._form(given)}

    def decide(self, asked: Request) -> dict[str, Markup]:
        """Keep the decision and count everything again."""
        given = {k: str(v) for k, v in asked.items()}
        self.tables = review.decide(self.tables, given)
        counting = markup.element("p", self.said["working"])
        self.regions = {**self.regions, "status": counting}
        self._count()
        n = sum(self.tables.n_reviewed.values())
        saved = markup.element(
            "p", self.said["saved"].format(n=formats.number(n, self.lang)), class_="vnc-saved"
        )
        other = {
            "review": saved,
            "controls": self.panels.filters.controls(self.view),
            "doubts": self.panels.doubts(),
        }
        if self._open_sentence is not None:
            other["reader"] = self.panels.read(self._open_sentence)
        return other

    def export(self, asked: Request) -> dict[str, Markup]:
        """Write one view as a figure with its data and caption."""
        facet = str(asked["value"])
        if facet not in FACETS:
            return {}
        path = export.facet(self.index, self.view, self.kept, facet, lang=self.lang)
        words = self.said["exported"].format(path=path)
        return {"review": markup.element("p", words, class_="vnc-saved")}

    def export_lines(self, asked: Request) -> dict[str, Markup]:
        """Write every line listed, with its reference, for a spreadsheet."""
        path = export.lines(self.panels.lines, self.view, self.kept)
        words = self.said["exported"].format(path=path)
        return {"review": markup.element("p", words, class_="vnc-saved")}

    def stop(self, asked: Request) -> None:
        """Stop reading; what is done so far is dropped."""
        self._stopped = True

    def nothing(self, asked: Request) -> None:
        """Nothing to do but to answer."""


def _as_dict(chosen: View) -> dict[str, object]:
    return {name: getattr(chosen, name) for name in View.__slots__}


#: What the page can ask for. Anything else is ignored.
ACTIONS: dict[str, Callable[[Explorer, Request], dict[str, Markup] | None]] = {
    "choose": Explorer.choose,
    "filter": Explorer.filter,
    "arrange": Explorer.arrange,
    "clear": Explorer.clear,
    "page": Explorer.turn,
    "read": Explorer.read,
    "close": Explorer.close_article,
    "row": Explorer.row,
    "add": Explorer.add,
    "form": Explorer.form,
    "decide": Explorer.decide,
    "export": Explorer.export,
    "export_lines": Explorer.export_lines,
    "stop": Explorer.stop,
    "copied": Explorer.nothing,
}


def open(tables: Tables, *, lang: str = "en", **chosen: object) -> "Explorer | Picture":
    """The explorer on some tables; what is chosen may be given as the explorer writes it.

    `explore.open(tables, term=("tội phạm mạng",), copies=False)` opens exactly the view that
    gave this line. In a notebook that is executed rather than looked at, it is a still
    picture of the same view. Raises `UnknownChoiceError` for a filter that does not exist.
    """
    wanted = view.parse(chosen)
    return Explorer(tables, wanted, lang=lang) if live.is_live() else Picture(tables, wanted, lang)
