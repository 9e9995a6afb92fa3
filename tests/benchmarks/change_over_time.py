"""Whether tests of time hold their level, and which finds what: simulated articles and days.

    python3 run bench change_over_time [TERMS]

Terms are used in a share of articles that does not change (null), is higher from a day on (step),
or rises from the first day to the last (line); with each article a draw of its own, and with
stories of one to five articles that share their terms (`stories`). Each is asked by the product's
own calls: `change.before_after`, `change.trend` and the test of any difference between weeks in
`usage_time.table`. Beside it, whether `timing.lead_lag` and `timing.leads` find a planted lead of a
day and none where there is none. Writes figures/benchmarks/change_over_time.csv, leads.csv and a
figure.
"""

import sys
from datetime import date, timedelta
from pathlib import Path

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from analysis.measure import timing  # noqa: E402
from analysis.measure.terms import change, usage_time  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
FIRST_DAY, DAYS, ARTICLES = date(2026, 3, 2), 42, 240
#: The share of articles that use a term, and how much more at the end.
SHARE, MORE = 0.25, {"null": 0.0, "step": 0.2, "line": 0.3}
#: So many terms a corpus: each is one simulation, and all share its days.
TERMS, EACH, SEED = 1000, 100, 20261127
LEVEL, SERIES, LONG = 0.05, 100, 84
Array = npt.NDArray[np.float64]


def corpus(
    chance: np.random.Generator, kind: str, *, stories: bool, n_terms: int
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame | None]:
    """Terms, articles and stories of one corpus."""
    sizes = chance.choice([1, 1, 2, 3, 5], ARTICLES) if stories else np.ones(ARTICLES, dtype=int)
    of = np.repeat(np.arange(ARTICLES), sizes)[:ARTICLES]
    begins = chance.integers(0, DAYS - 2, ARTICLES)
    days = begins[of] + (chance.integers(0, 3, ARTICLES) if stories else 0)
    later = (begins >= DAYS // 2) if kind == "step" else begins / (DAYS - 1)
    share = SHARE + MORE[kind] * later
    using = (chance.random((ARTICLES, n_terms)) < share[:, None])[of]
    names = np.array([f"t{k:04}" for k in range(n_terms)], dtype=object)
    ids = np.array([f"a{k:04}" for k in range(ARTICLES)], dtype=object)
    article, term = np.nonzero(using)
    terms = pd.DataFrame({"article_id": ids[article], "term": names[term], "start": 0, "end": 1})
    articles = pd.DataFrame({"article_id": ids, "outlet": "Báo Sông", "text": "", "n_words": 100})
    articles["published_on"] = [(FIRST_DAY + timedelta(int(day))).isoformat() for day in days]
    told = pd.DataFrame({"story_id": of.astype(str), "article_id": ids}) if stories else None
    return terms, articles, told


def found(
    chance: np.random.Generator, kind: str, *, stories: bool, n_terms: int
) -> dict[str, Array]:
    """The p of each term by each test."""
    terms, articles, told = corpus(chance, kind, stories=stories, n_terms=n_terms)
    names = [f"t{k:04}" for k in range(n_terms)]
    day = (FIRST_DAY + timedelta(DAYS // 2)).isoformat()
    moved = change.before_after(terms, articles, day=day, names=names, stories=told)
    rising = change.trend(terms, articles, names=names, stories=told)
    table = usage_time.table(terms, articles, names=names, stories=told)
    weeks = table[table["mark"] == "term"].set_index("term")["p"].reindex(names)
    return {
        "before and after": moved["p"].to_numpy(dtype=np.float64),
        "trend": rising["p"].to_numpy(dtype=np.float64),
        "any difference": weeks.to_numpy(dtype=np.float64),
    }


def simulated(n: int = TERMS, each: int = EACH) -> pd.DataFrame:
    """A row a test, a kind of change, and with or without stories: how many of n it finds."""
    rows = []
    for stories in (False, True):
        for kind in MORE:
            chance = np.random.default_rng([SEED, list(MORE).index(kind), int(stories)])
            every = [
                found(chance, kind, stories=stories, n_terms=each) for _ in range(max(1, n // each))
            ]
            for test in every[0]:
                p = np.concatenate([one[test] for one in every])
                share = float((p < LEVEL).mean())
                rows.append({"stories": stories, "change": kind, "test": test, "n": len(p),
                             "found": round(share, 4)})  # fmt: skip
    return pd.DataFrame(rows)


def series(chance: np.random.Generator, kind: str) -> pd.DataFrame:
    """Daily articles of two outlets: the one a day ahead, both together, only the week in
    common, or nothing."""
    week = np.tile([1.2, 1.2, 1.2, 1.2, 1.2, 0.6, 0.4], LONG // 7 + 2)
    bursts = [np.convolve(chance.gamma(0.7, 6, LONG + 9), [1, 0.5], "same") for _ in range(2)]
    lag = 1 if kind == "a day ahead" else 0
    one, other = bursts[0], bursts[0 if kind in ("a day ahead", "together") else 1]
    one, other = one[4 : 4 + LONG], other[4 - lag : 4 - lag + LONG]
    if kind == "only the week":
        one, other = one * week[:LONG], other * week[:LONG]
    days = pd.date_range("2026-01-05", periods=LONG).strftime("%Y-%m-%d")
    return pd.DataFrame({"A": chance.poisson(one), "B": chance.poisson(other)}, index=days)


def told(chance: np.random.Generator, kind: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Forty stories of two outlets: A a day before B in three of four, or who comes first by lot."""
    rows = []
    for k in range(40):
        day = FIRST_DAY + timedelta(int(chance.integers(0, 60)))
        first = chance.random() < (0.75 if kind == "a day ahead" else 0.5)
        for outlet in "AB":
            behind = 0 if (outlet == "A") == first else 1
            rows.append((f"s{k:02}", outlet, (day + timedelta(behind)).isoformat()))
    frame = pd.DataFrame(rows, columns=["story_id", "outlet", "published_on"])
    frame["article_id"] = [f"a{k:03}" for k in range(len(frame))]
    return frame[["story_id", "article_id"]], frame


def leads(n: int = SERIES) -> pd.DataFrame:
    """A row a kind of series: how often a lead is claimed, and how often that of one day."""
    rows = []
    for kind in ("a day ahead", "together", "only the week", "apart"):
        chance = np.random.default_rng([SEED, len(kind)])
        every = [timing.lead_lag(series(chance, kind)).iloc[0] for _ in range(n)]
        rows.append({"of": "daily numbers", "kind": kind, "n": n,
                     "claimed": sum(bool(one["claim"]) for one in every),
                     "a_day_ahead": sum(bool(one["claim"]) and one["lag"] == 1 for one in every),
                     "interval_holds": sum(one["low"] <= (kind == "a day ahead") <= one["high"]
                                           for one in every)})  # fmt: skip
    for kind in ("a day ahead", "by lot"):
        chance = np.random.default_rng([SEED, len(kind), 1])
        every = [timing.leads(*told(chance, kind)).iloc[0] for _ in range(n)]
        truth = 0.75 if kind == "a day ahead" else 0.5
        rows.append({"of": "stories", "kind": kind, "n": n,
                     "claimed": sum(bool(one["claim"]) for one in every),
                     "a_day_ahead": sum(bool(one["claim"]) and one["hours_ahead"] == 24
                                        for one in every),
                     "interval_holds": sum(one["low"] <= truth <= one["high"]
                                           for one in every)})  # fmt: skip
    return pd.DataFrame(rows)


def drawn(table: pd.DataFrame, path: Path) -> None:
    """How often each test finds each change."""
    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "change_over_time"
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 2.2), layout="constrained")
    panels = figure.subplots(1, 2, sharey=True)
    for panel, stories in zip(panels, (False, True), strict=True):
        own = table[table["stories"] == stories]
        for test, marker in zip(dict.fromkeys(own["test"]), "osD", strict=True):
            rows = own[own["test"] == test]
            panel.plot(rows["found"], range(len(rows)), marker, markersize=4, label=test)
        panel.axvline(LEVEL, color="#999999", linewidth=0.8)
        panel.set_yticks(range(len(MORE)), ["no change", "higher from a day on", "rising"])
        panel.set_xlim(0, 1)
        panel.margins(y=0.2)
        panel.tick_params(labelsize=7)
        panel.set_title("stories as draws" if stories else "articles as draws", fontsize=9)
        panel.set_xlabel(f"found at {LEVEL:.0%}", fontsize=8)
    panels[1].legend(fontsize=6, frameon=False, loc="lower right")
    figure.savefig(path, metadata={"Date": None, "Creator": None})


def main() -> int:
    """Print the tables and write them with their figure."""
    n = next((int(one) for one in sys.argv[1:] if one.isdigit()), TERMS)
    table = simulated(n)
    print(table.to_string(index=False), flush=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    table.to_csv(FOLDER / "change_over_time.csv", index=False, lineterminator="\n")
    drawn(table, FOLDER / "change_over_time.svg")
    lags = leads(max(10, n * SERIES // TERMS))
    print(lags.to_string(index=False))
    lags.to_csv(FOLDER / "leads.csv", index=False, lineterminator="\n")
    null = table.loc[table["change"] == "null", "found"]
    print(f"change_over_time: level {null.min():.3f} to {null.max():.3f} of {LEVEL}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
