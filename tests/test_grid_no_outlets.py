"""The other half of the fast part of `run grid`: no outlet is known. See `test_grid.py`."""

import grid
import pytest


@pytest.mark.parametrize("case", [c for c in grid.cases(grid.FAST) if not c.outlets], ids=str)
def test_every_notebook_runs_where_no_outlet_is_known(case: grid.Case) -> None:
    assert grid.failures(case, quick=True) == []
