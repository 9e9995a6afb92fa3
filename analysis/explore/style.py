"""The look of everything `explore` shows, light and dark, and how it stands in a page."""

from functools import cache
from importlib.resources import files

from analysis.markup import Markup


@cache
def sheet() -> str:
    """The style sheet: JupyterLab's own colours where there are any."""
    return files("analysis").joinpath("explore/explorer.css").read_text("utf-8")


#: Classes that tell MathJax, which JupyterLab runs over every page, to leave the words alone:
#: an article that prints “$10 tỷ đến $20 tỷ” holds no formula.
NO_MATHEMATICS = "tex2jax_ignore mathjax_ignore"


def with_style(made: Markup) -> str:
    """Markup with its style sheet, to stand in a notebook or an exported page."""
    return f'<style>{sheet()}</style><div class="vnc {NO_MATHEMATICS}">{made}</div>'
