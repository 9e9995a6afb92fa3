"""The explorer: filters and linked views over a corpus, every count leading to its sentences."""

import asyncio
import gc
from collections.abc import Callable, Coroutine, Mapping
from importlib.resources import files

import anywidget
import pandas as pd
import traitlets

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import actions, counting, labels, style, view
from analysis.explore.actions import Request
from analysis.explore.background import Work
from analysis.explore.correct import decisions as review
from analysis.explore.correct import review_queue
from analysis.explore.counting import CountedTables
from analysis.explore.handle import Shown
from analysis.explore.panels import facets, filters
from analysis.explore.panels.facets import Looking
from analysis.explore.panels.panels import Panels
from analysis.explore.panels.still_page import Picture
from analysis.explore.view import View
from analysis.markup import Markup
from analysis.pipeline import Tables
from analysis.report import progress
from analysis.tables.errors import AnalysisError

#: With more articles than this, reading takes long enough to show how far it is.
QUICK = 150


class Explorer(anywidget.AnyWidget, Shown):
    """A corpus in JupyterLab: choose a value in one view and the others follow.

    `tables` are the tables shown, under the decisions made so far; `view` is what is chosen.
    """

    _esm = files("analysis").joinpath("explore/explorer.js").read_text("utf-8")
    _css = style.sheet()
    regions = traitlets.Dict().tag(sync=True)
    request = traitlets.Dict().tag(sync=True)

    def __init__(self, tables: Tables, chosen: View, *, lang: str = "en") -> None:
        super().__init__()
        self.said = labels.labels_in(lang)
        self.lang = lang
        self.tables = tables
        self.view = chosen
        self.page = 0
        self.checking = False
        self.looking = Looking()
        self.before: list[View] = []
        self.decided: list[tuple[list[review.Line], pd.DataFrame]] = []
        self.who: dict[str, str] = {}
        self.open_sentence: int | None = None
        self.counted = None
        self._work: Work[CountedTables] | None = None
        self._answered = 0
        self._drawn: object = None
        self._drawn_of: CountedTables | None = None
        self.observe(self._asked, names="request")
        if len(tables.corpus.articles) <= QUICK:
            self._take(counting.count_first(tables, lang))
            self.show()
        else:
            self.read_on()

    def __repr__(self) -> str:
        return f"Explorer({len(self.tables.corpus.articles)} articles, {self.view.code()})"

    def read_on(self) -> None:
        """Read the corpus beside the page, telling how far it is."""
        self.regions = {"message": filters.progress_bar(self.lang, "", 0, 0)}
        self._start(self._first())

    def _start(self, doing: Coroutine[None, None, None]) -> None:
        try:
            self._task = asyncio.get_running_loop().create_task(doing)
        except RuntimeError:
            asyncio.run(doing)

    async def _first(self) -> None:
        made = await self._worked(lambda work: counting.count_first(self.tables, self.lang, work))
        if made is None:
            again = facets.button(self.said["begin_again"], data_do="again")
            said = None if self._failed else self.said["stopped"]
            self.regions = {"message": markup.joined([said or self._failed, " ", again])}
            return
        self._take(made)
        self.show(message=Markup(""))
        # Millions of rows stay as they are: looking through them for garbage at every turn
        # would make an answer wait. What an earlier explorer left behind is let go first.
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    async def _worked(
        self, do: Callable[[Work[CountedTables]], CountedTables]
    ) -> CountedTables | None:
        """What a long computation makes; nothing when it was stopped or went wrong."""
        self._work, self._failed = Work(do), Markup("")
        try:
            return await self._work.finished(self._tell)
        except AnalysisError as error:
            self._failed = markup.element("span", str(error), role="alert")
        except Exception as error:
            self._failed = markup.element("span", repr(error), role="alert")
        finally:
            self._work = None
        return None

    def _tell(self) -> None:
        if self._work is not None:
            far = self._work.step, self._work.done, self._work.total
            self.regions = {**self.regions, "message": filters.progress_bar(self.lang, *far)}

    def _take(self, made: CountedTables) -> None:
        self.counted, self.tables = made, made.tables
        self.panels = Panels(made.index, made.marks, self.lang)
        self.kept = view.apply_view(made.index, self.view)

    def show(self, answered: object = 0, **other: Markup) -> None:
        """Draw again what has changed; `other` are regions made already."""
        self._answered = max(self._answered, int(str(answered)))
        made: dict[str, object] = {**self.regions, **other, "answered": self._answered}
        state = self.view, self.page, self.checking, self.looking
        same = self.counted is self._drawn_of and state == self._drawn
        if self.counted is not None and not same:
            self._drawn, self._drawn_of = state, self.counted
            panels, rows = self.panels, self.counted.doubts
            listed = (
                panels.checking(rows).page(self.page)
                if self.checking
                else panels.lines.page(self.view, self.kept, self.page)
            )
            made |= {
                "status": panels.filters.status(self.kept, len(rows), undo=bool(self.decided)),
                "controls": panels.filters.controls(self.view),
                "chosen": panels.filters.chosen(self.view, undo=bool(self.before)),
                "facets": panels.facets.all(self.view, self.kept, self.looking),
                "lines": listed,
                "help": made.get("help") or panels.filters.help(),
                "further": self.said["further"],
            }
        self.regions = made

    def _asked(self, change: Mapping[str, object]) -> None:
        asked: Request = change["new"]  # type: ignore[assignment]
        action = actions.ACTIONS.get(str(asked.get("do")))
        if action is None or (self.counted is None and action not in actions.WHILE_READING):
            return
        try:
            other = action(self, asked)
        except AnalysisError as error:
            other = actions.refusal(self, asked, str(error))
        except Exception as error:
            self.show(asked.get("number", 0), **actions.refusal(self, {}, repr(error)))
            raise
        if other is not None:
            self.show(asked.get("number", 0), **{"message": Markup(""), **other})

    def choose(self, chosen: View, *, undone: bool = False) -> None:
        """Take another view; the one before can be had back unless this is that."""
        if chosen != self.view:
            if not undone:
                self.before.append(self.view)
            self.view = chosen
            self.kept = view.apply_view(self.panels.index, chosen)
        self.page, self.checking = 0, False

    def recount(
        self, decisions: pd.DataFrame, answered: object, said: Callable[[], Markup]
    ) -> None:
        """Count again under other decisions and then keep them; stopped, all stays as it was."""
        if self._work is not None:
            raise AnalysisError(self.said["still_counting"])
        self._start(self._again(decisions, answered, said))

    async def _again(
        self, decisions: pd.DataFrame, answered: object, said: Callable[[], Markup]
    ) -> None:
        before = self.counted
        assert before is not None

        def count(work: Work[CountedTables]) -> CountedTables:
            work.at("step_tables")
            return counting.again(before, before.tables.reviewed(decisions), self.lang, work)

        made = await self._worked(count)
        if made is not None:
            try:
                review.keep(before.tables, decisions)
            except AnalysisError as error:
                made, self._failed = None, markup.element("span", str(error), role="alert")
        if made is None:
            self.show(answered, message=self._failed or markup.escaped(self.said["kept_as_was"]))
            return
        self._take(made)
        other = {"review": Markup(""), "message": said()}
        if self.open_sentence is not None:
            other["reader"] = self.panels.read(self.open_sentence)
        self.show(answered, **other)

    def stop(self) -> None:
        """Stop what is being computed; what it has made so far is dropped."""
        if self._work is not None:
            self._work.stop()

    def so_far(self, label: str) -> Markup:
        """How many rows were decided on and how many corrected, under one of the labels."""
        numbers = review_queue.n_decided(self.tables), sum(self.tables.n_reviewed.values())
        decided = labels.counted_label("n_decided", numbers[0], self.lang)
        corrected = formats.number(numbers[1], self.lang)
        words = self.said[label].format(decided=decided, corrected=corrected)
        return markup.element("span", words, class_="vnc-saved")


def open(tables: Tables, *, lang: str = "en", **chosen: object) -> "Explorer | Picture":
    """The explorer on some tables; what is chosen may be given as the explorer writes it.

    Parameters
    ----------
    tables
        as `an.load` gives them
    lang
        the language of its words: `en` or `vi`
    chosen
        a value or several for a facet, or a switch: `term=("tội phạm mạng",)`, `copies=False`

    Returns
    -------
    Explorer or Picture
        the explorer, where somebody looks on in JupyterLab; in a notebook that is executed, a
        still picture of the same view

    Raises
    ------
    UnknownChoiceError
        for a facet there is none of

    Examples
    --------
    >>> import analysis as an
    >>> open(an.load("demo"), copies=False).view.copies
    False
    """
    wanted = view.parse_view(chosen)
    return (
        Explorer(tables, wanted, lang=lang) if progress.is_live() else Picture(tables, wanted, lang)
    )
