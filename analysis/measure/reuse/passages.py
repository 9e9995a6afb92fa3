"""Text reuse: passages that several articles print, and who prints them.

`find` makes the table `passages`; the rest read it: `aligned` and `excerpts` show two copies
side by side, `pairs`, `by_outlet` and `reprinted` sum them up,
`shown`, `taken` and `matrix` are what the charts draw. `quotations` sets the printings of one
quotation side by side, `attributed` says whose words each copy is given as, `repeats` looks within
one article, `masks` says which names are everybody's. To count each passage once, see `copies`.
"""

from analysis.measure.reuse.figure_tables import matrix, shown, taken
from analysis.measure.reuse.search import MIN_WORDS, WINDOW_DAYS, find, masks
from analysis.measure.reuse.sharing import FEW, by_outlet, pairs, reprinted
from analysis.measure.reuse.side_by_side import aligned, attributed, excerpts, quotations, repeats

__all__ = [
    "FEW",
    "MIN_WORDS",
    "WINDOW_DAYS",
    "aligned",
    "attributed",
    "by_outlet",
    "excerpts",
    "find",
    "masks",
    "matrix",
    "pairs",
    "quotations",
    "repeats",
    "reprinted",
    "shown",
    "taken",
]
