"""The notebooks on corpora that lack things: the fast part of `run grid`.

1, 5, 13 and 20 articles, each with every study and every pair of flags somewhere; then twenty
articles that have nothing a notebook asks for, and twenty that have one of each.
"""

from pathlib import Path

import grid
import notebook_code
import pytest
import six_events
from grid import Case

from analysis import pipeline, study

#: Every pair of two choices stands in one of these twelve (a pairwise design).
CASES = [
    Case(1, True, True, "new-study", "flood"),
    Case(1, False, False, "empty", "march"),
    Case(1, False, True, "full", "match"),
    Case(5, False, True, "new-study", "summit"),
    Case(5, True, False, "empty", "exam"),
    Case(5, True, False, "full", "epidemic"),
    Case(13, False, False, "new-study", "march"),
    Case(13, True, True, "empty", "match"),
    Case(13, True, True, "full", "summit"),
    Case(20, True, False, "new-study", "exam"),
    Case(20, False, True, "empty", "epidemic"),
    Case(20, False, False, "full", "flood"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_notebook_runs_whatever_is_missing(case: Case) -> None:
    assert grid.failures(case, quick=True) == []


def test_the_fast_part_holds_every_pair_of_choices() -> None:
    columns = [("n", (1, 5, 13, 20)), ("study", grid.STUDIES)]
    columns += [("outlets", (True, False)), ("dates", (True, False))]
    for k, (one, values) in enumerate(columns):
        for other, others in columns[k + 1 :]:
            met = {(getattr(case, one), getattr(case, other)) for case in CASES}
            assert met == {(a, b) for a in values for b in others}, (one, other)


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
    tables = pipeline.load(tmp_path, study.load(tmp_path / "study.toml"))
    said = {s: notebook_code.run(tables, tmp_path, s, quick=True) for s in notebook_code.STEMS}
    if not n_with:
        assert "None of the study's terms is used" in said["5_terms"].words
        assert "No term is printed in two spellings" in said["5_terms"].words
        assert "nobody is quoted" in said["4_speakers"].words.lower()
        assert "No participation number" in said["3_participation"].words
        assert "None of 20 articles says on which day it appeared" in said["2_timeline"].words
        assert "No two of the 20 articles share a passage" in said["6_reuse"].words
