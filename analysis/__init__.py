"""News-coverage analysis, Vietnamese first: tables in, tables out, and a chart is the last step.

>>> import analysis as an
>>> tables = an.load("demo")
>>> len(tables.articles) > 0
True
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from analysis.tables.drawn import PAGES
from analysis.tables.errors import AnalysisError

if TYPE_CHECKING:
    from analysis import explore
    from analysis.evaluate.scoring import score
    from analysis.pipeline import Tables, load
    from analysis.report.figures import language, show
    from analysis.report.notebook import begin
    from analysis.report.shown import checks
    from analysis.report.shown import listings as listing
    from analysis.report.shown.prose import findings
    from analysis.strings import dates, quantities, quotations
    from analysis.study import Study

__version__ = "1.0.0"
__all__ = [
    "AnalysisError",
    "Study",
    "Tables",
    "begin",
    "chart",
    "checks",
    "dates",
    "explore",
    "findings",
    "language",
    "listing",
    "load",
    "quantities",
    "quotations",
    "score",
    "show",
]

#: Where the names of this package live; they are imported when first used, so that a small
#: script does not wait for the notebook machinery.
_HOMES = {
    "Study": "analysis.study",
    "Tables": "analysis.pipeline",
    "begin": "analysis.report.notebook",
    "dates": "analysis.strings",
    "findings": "analysis.report.shown.prose",
    "language": "analysis.report.figures",
    "load": "analysis.pipeline",
    "quantities": "analysis.strings",
    "quotations": "analysis.strings",
    "score": "analysis.evaluate.scoring",
    "show": "analysis.report.figures",
}
#: Modules under the name a user types: `an.listing.offices(tables)`, `an.explore.open(tables)`.
_MODULES = {
    "checks": "analysis.report.shown.checks",
    "explore": "analysis.explore",
    "listing": "analysis.report.shown.listings",
}


def _article(tables: object, article_id: str) -> object:
    """The page of one article, which is made where pages are and only when one is shown."""
    return import_module("analysis.explore.panels.reader").article(tables, article_id)


PAGES["article"] = _article


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name in _MODULES:
        return import_module(_MODULES[name])
    raise AttributeError(f"the package analysis has no {name!r}; it has {', '.join(__all__)}")


def __dir__() -> list[str]:
    """What Tab shows: what a user types, and nothing of the machinery."""
    return [*__all__, "__version__"]


class _Package(ModuleType):
    """The package with `an.chart`: every figure in one call, `an.chart.speakers(tables)`.

    The folder `analysis/chart` (a checked table in, a figure out) has the same name, and the
    import system would put it here whenever one of its modules is imported.
    """

    @property
    def chart(self) -> ModuleType:
        """The figures, each in one call from some tables."""
        return import_module("analysis.report.shown.charts")

    @chart.setter
    def chart(self, folder: ModuleType) -> None:
        """The folder stays reachable as `from analysis.chart import ...`."""


sys.modules[__name__].__class__ = _Package
