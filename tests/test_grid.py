"""The notebooks on corpora that lack things: the fast part of `run grid`.

1, 5, 13 and 20 articles, with and without outlets, with and without dates, each with the study
`new-study` writes, an empty one and a full one; those without outlets stand in
`test_grid_no_outlets.py`, so that two processes share them. Then twenty articles that have
nothing a notebook asks for, and twenty that have one of each.

`python3 run grid 1 5 13 20 --quick --jobs 2` walks the same 48 and says how long they take.
"""

from pathlib import Path

import grid
import notebook_code
import pytest
import six_events

from analysis import pipeline, study


@pytest.mark.parametrize("case", [c for c in grid.cases(grid.FAST) if c.outlets], ids=str)
def test_every_notebook_runs_whatever_is_missing(case: grid.Case) -> None:
    assert grid.failures(case, quick=True) == []


def test_the_fast_part_is_a_part_of_the_grid_and_meets_every_event_with_every_study() -> None:
    whole, fast = list(grid.cases()), list(grid.cases(grid.FAST))
    assert len(set(fast)) == len(fast) == 48
    assert set(fast) < set(whole)
    met = {(case.event, case.study) for case in fast}
    assert met == {(event, kind) for event in six_events.EVENTS for kind in grid.STUDIES}


#: An article with one quotation, number, day, term, person and headline, and nothing twice.
_ONE = (
    "Hội chợ Bến Vạn\n\nNgày 3/11/2025, 40 đại biểu tham dự hội chợ Bến Vạn.\n\n"
    "“Chợ đông”, ông Lê Văn Thụ nói. Chuyện sạt lở được nhắc.\n"
)
_NOTHING = "Gió thổi qua cánh đồng lúa chín {} và im."


@pytest.mark.parametrize("n_with", [0, 1], ids=["nothing", "one of each"])
def test_every_notebook_says_what_it_has_nothing_to_show_of(tmp_path: Path, n_with: int) -> None:
    words = ("vàng", "xanh", "xa", "gần", "rộng", "hẹp", "cao", "thấp", "ấm", "mát")
    for k in range(20):
        text = _ONE if k < n_with else _NOTHING.format(f"{words[k // 2]} {words[k % 10]}")
        (tmp_path / f"{k:02}.txt").write_text(text, "utf-8")
    (tmp_path / "study.toml").write_text(six_events.study("flood"), "utf-8")
    tables = pipeline.load(tmp_path, study.read_study(tmp_path / "study.toml"))
    said = {s: notebook_code.run(tables, tmp_path, s, quick=True) for s in notebook_code.STEMS}
    if not n_with:
        assert "None of the study's terms is used" in said["5_terms"].words
        assert "No term is printed in two spellings" in said["5_terms"].words
        assert "nobody is quoted" in said["4_speakers"].words.lower()
        assert "No participation number" in said["3_participation"].words
        assert "None of 20 articles says on which day it appeared" in said["2_timeline"].words
        assert "No two of the 20 articles share a passage" in said["6_reuse"].words
