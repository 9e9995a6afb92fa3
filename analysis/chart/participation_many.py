"""Many participation numbers: a panel a series, time against value."""

from collections.abc import Mapping

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart import theme


@theme.styled
def draw(
    data: pd.DataFrame,
    styles: Mapping[str, theme.Style],
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
) -> Figure:
    """A panel a series."""
    raise NotImplementedError
