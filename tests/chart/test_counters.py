"""Who counts what: which series get a row a class of counter, and what stands in the rows."""

import pandas as pd
import pytest

from analysis.chart.canvas import theme
from analysis.chart.participation import counters, participation
from analysis.report.words.participation import _DRAWN

DAYS = ("2025-05-10", "2025-05-17", "2025-05-24", "2025-05-31")


def claims(*said: tuple[str | None, str, int], kind: str = "each") -> pd.DataFrame:
    """Rows as a chart gets them: (class of counter, day, number)."""
    rows = [
        {"kind": "claim", "claim_id": f"c{k}", "measure": "marchers", "label": "marchers",
         "unit": "marchers", "counts": kind, "noun": "người", "status": "actual", "subset": False,
         "as_of": day, "as_of_basis": "event", "phrase": f"{value} người", "value": value,
         "qualifier": "exact", "n_outlets": 1, "outlet": "Báo Sông", "says_class": name,
         "printed_on": day, "n_articles": 2, "n_mentions": 2}
        for k, (name, day, value) in enumerate(said)
    ]  # fmt: skip
    data = pd.DataFrame(rows, columns=_DRAWN, dtype="object")
    text = ["says_class", "restates", "doubt", "told_as", "occasion", "place", "as_of_time",
            "part_of_day", "status", "says"]  # fmt: skip
    return data.astype(dict.fromkeys(text, "str")).where(data.notna(), None)


BOTH = [("police", day, 1000 + 100 * k) for k, day in enumerate(DAYS)]
BOTH += [("organiser", day, 4000 + 300 * k) for k, day in enumerate(DAYS)]


@pytest.mark.parametrize(
    ("said", "kind", "expected"),
    [
        (BOTH, "each", ["organiser", "police"]),
        (BOTH, "total", ["organiser", "police"]),
        ([*BOTH[:1], *BOTH[4:5]], "each", ["organiser", "police"]),
        ([*BOTH[:1], *BOTH[4:5]], "total", []),
        (BOTH[:4], "each", []),
        ([BOTH[0], BOTH[5]], "each", []),
        ([*BOTH, (None, DAYS[0], 3000)], "each", ["organiser", "police", ""]),
    ],
    ids=["a march", "a total torn for days", "one day", "one day of a total", "one counter",
         "never the same day", "and nobody named"],
)  # fmt: skip
def test_a_class_of_counter_has_a_row_where_another_counts_the_same_day(said, kind, expected):
    assert sorted(counters.counter_rows(claims(*said, kind=kind))) == sorted(expected)


@pytest.mark.parametrize("width", [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_rows_are_named_and_their_numbers_do_not_touch(width, lang):
    said = [(name, day, value + k) for k in range(3) for name, day, value in BOTH]
    figure = participation.many.draw(
        claims(*said), theme.outlet_styles([]), labels=participation.ASKED, width=width, lang=lang
    )
    named = {name: counters.row_name(name, lang) for name in ("police", "organiser")}
    axes = [a for a in figure.axes if set(named.values()) & {t.get_text() for t in a.texts}]
    assert len(axes) == len(named)
    figure.canvas.draw()
    for one in axes:
        boxes = [t.get_window_extent() for t in one.texts]
        assert not any(a.overlaps(b) for k, a in enumerate(boxes) for b in boxes[k + 1 :]), [
            t.get_text() for t in one.texts
        ]
