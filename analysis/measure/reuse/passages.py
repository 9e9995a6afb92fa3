"""Text reuse: passages that several articles print, and who prints them.

`find_passages` makes the table `passages`; the rest read it: `aligned` and `excerpts` show two
copies side by side, `pairs`, `copied_between_outlets` and `reprinted` sum them up,
`shown`, `taken` and `matrix` are what the charts draw. `shared_quotations` sets the printings of
one
quotation side by side, `attributed` says whose words each copy is given as, `repeats` looks within
one article, `masks` says which names are everybody's. To count each passage once, see `copies`.
"""

from analysis.measure.reuse.figure_tables import matrix, shown, taken
from analysis.measure.reuse.search import MIN_WORDS, WINDOW_DAYS, find_passages, masks
from analysis.measure.reuse.sharing import FEW, copied_between_outlets, pairs, reprinted
from analysis.measure.reuse.side_by_side import (
    aligned,
    attributed,
    excerpts,
    repeats,
    shared_quotations,
)

__all__ = [
    "FEW",
    "MIN_WORDS",
    "WINDOW_DAYS",
    "aligned",
    "attributed",
    "copied_between_outlets",
    "excerpts",
    "find_passages",
    "masks",
    "matrix",
    "pairs",
    "repeats",
    "reprinted",
    "shared_quotations",
    "shown",
    "taken",
]
