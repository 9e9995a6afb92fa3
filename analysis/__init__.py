"""News-coverage analysis, Vietnamese first: tables in, tables out, and a chart is the last step.

>>> import analysis as an
>>> tables = an.load("demo")
>>> len(tables.articles) > 0
True
"""

from analysis.errors import AnalysisError
from analysis.pipeline import Tables, load
from analysis.study import Study

__version__ = "1.0.0"
__all__ = ["AnalysisError", "Study", "Tables", "begin", "load"]


def begin(stem: str) -> Tables:
    """The corpus a notebook works on, with figures exported under the notebook's name.

    See `analysis.report.notebook.begin`, which this calls; it is imported when called, so
    that the library loads without the notebook machinery.
    """
    from analysis.report import notebook

    return notebook.begin(stem)
