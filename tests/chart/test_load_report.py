"""The chart of loading prints at every size, and tells a day without an article from no collecting."""

from datetime import date, timedelta
from random import Random

import matplotlib.pyplot as plt
import pytest

from analysis.chart import load_report as chart
from analysis.chart.canvas import layout, theme
from analysis.corpus import load_report as loading
from analysis.corpus.article import Article
from analysis.corpus.metadata.manifest import Collection
from analysis.measure.coverage import loading as summed
from analysis.tables import schema

FIRST = date(2025, 1, 6)


def table(n, outlets, days, *, period=True):
    """The summary of so many invented articles of so many outlets over so many days."""
    made, counts = Random(n + outlets + days), loading.LoadCounts()
    for k in range(n):
        day = (FIRST + timedelta(made.randrange(days))).isoformat() if k % 9 else ""
        outlet = f"Báo Sao Mai Lạc Hải {made.randrange(outlets)}" if outlets and k % 11 else ""
        counts.add(Article(f"a{k}", f"chữ {k}", (), (), outlet=outlet, published_on=day))
    counts.left_out.update({"rows: blank": 3, "files: it is empty": 2, "rows: xa lạ": 7})
    counts.repaired["encoding"] += 1
    last = (FIRST + timedelta(days - 1)).isoformat()
    known = {"period_from": FIRST.isoformat(), "period_to": last} if period else {}
    rows = loading.counted_rows(counts, Collection(**known))
    return summed.loading_summary(schema.frame("load_report", rows))


@pytest.mark.parametrize(("n", "outlets", "days"), [
    (0, 0, 1), (5, 0, 1), (5, 1, 30), (5, 60, 3_000), (40, 4, 30), (400, 1, 300), (400, 60, 1), (400, 60, 300),
])  # fmt: skip
def test_it_prints_at_every_width_in_both_languages(n, outlets, days):
    made = table(n, outlets, days, period=bool(n % 2))
    labels = theme.Labels("400 articles read, 12 rows or files left out", "What was read?", "Corpus: invented.")  # fmt: skip
    for k, width in enumerate((theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE)):
        figure = chart.draw(made, labels=labels, width=width, lang=("en", "vi")[(k + n) % 2])
        assert layout.check(figure) == []
        plt.close(figure)


def test_the_counts_and_the_calendar_are_those_of_the_report():
    made = table(40, 4, 30)
    counts = made[made["section"] == "count"].set_index(["what", "reason"])["n"]
    assert counts["read", ""] == 40
    assert counts["left out", "files"] == 2
    assert counts["left out", "blank"] == 3
    days = made[made["section"] == "calendar"]
    assert days["n"].sum() == 40
    assert days.loc[days["date_from"].isna(), "n"].sum() == counts["dates", "missing"]
    assert set(days.loc[days["n"] == 0, "state"]) == {"no article"}


def test_a_stretch_half_of_which_was_not_collected_is_neither():
    import pandas as pd

    def report(reasons):
        days = [(FIRST + timedelta(30 * k)).isoformat() for k in range(60)]
        rows = [("articles", "", "Báo Núi", day, 1) for day in days]
        rows += [("articles", why, "Báo Núi", (FIRST + timedelta(10 + k)).isoformat(), None)
                 for k, why in enumerate(reasons)]  # fmt: skip
        made = pd.DataFrame(rows, columns=["what", "reason", "outlet", "published_on", "n"])
        return summed.loading_summary(made.assign(out_of=None))

    def states(reasons):
        found = report(reasons)
        assert set(found["unit"]) == {"month"}
        return set(found["state"])

    assert states(["not collected"]) == {"articles"}

    week = pd.DataFrame(
        [("articles", "", "Báo Núi", "2025-01-06", 1), ("articles", "", "Báo Núi", "2025-12-29", 1)]
        + [("articles", ("not collected", "no article")[k % 2], "Báo Núi", f"2025-02-{3 + k:02}", None) for k in range(7)]
        + [("articles", "not collected", "Báo Núi", f"2025-03-{3 + k:02}", None) for k in range(7)],
        columns=["what", "reason", "outlet", "published_on", "n"],
    )  # fmt: skip
    found = summed.loading_summary(week.assign(out_of=None)).set_index("date_from")["state"]
    assert found["2025-02-03"] == "not known"
    assert found["2025-03-03"] == "not collected"
