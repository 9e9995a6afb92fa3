"""Whether 95 % intervals hold the true share 95 times of 100, with and without copies.

    python3 run bench coverage_of_intervals [INTERVALS]

Articles are drawn from a world in which a given share of stories has a thing. With copies, three
stories in ten are printed 2 to 8 times, whole. Of each corpus the share of articles and its
interval (`intervals.shares`, a story one draw), and the rate per 1,000 words and its own
(`frequency.rate_ends`; articles of 300 to 800 words, one use or more with the thing, two on the
average) are set beside the truth. Writes
figures/benchmarks/coverage_of_intervals.csv and .svg.
"""

import sys
from pathlib import Path

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from analysis.measure import intervals  # noqa: E402
from analysis.measure.terms import frequency  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
SIZES, SHARES = (20, 30, 100, 400), (0.01, 0.02, 0.05, 0.1, 0.4)
COPIED, FEWEST, MOST = 0.3, 2, 8
INTERVALS, TOGETHER, SEED = 2000, 20, 20261127
#: Words of an article, and how likely one use more.
SHORTEST, LONGEST, AGAIN = 300, 800, 0.5
#: What is promised: everywhere, and at most where neither cases nor others are rare.
LEAST, GREATEST, COMMON = 0.93, 0.98, 10


def draws(chance: np.random.Generator, n: int, *, copied: bool) -> npt.NDArray[np.int64]:
    """The draw of each of n articles."""
    if not copied:
        return np.arange(n)
    found: list[int] = []
    while len(found) < n:
        again = chance.random() < COPIED
        times = int(chance.integers(FEWEST, MOST + 1)) if again else 1
        found += [len(found)] * times
    return np.array(found[:n])


def cells(
    n: int, *, copied: bool, n_intervals: int, shares: tuple[float, ...] = SHARES
) -> list[dict[str, object]]:
    """How often intervals hold each share, how often they lie too low, how wide they are; and
    how often those of rates hold the rate."""
    chance = np.random.default_rng([SEED, n, int(copied)])
    truth = np.array(shares)
    uses = 1 / (1 - AGAIN)
    rates = 1000 * truth * uses / ((SHORTEST + LONGEST) / 2)
    done, held, low, wide, of_rates = 0, *(np.zeros(len(shares)) for _ in range(4))
    while done < n_intervals:
        of = draws(chance, n, copied=copied)
        width = min(TOGETHER if copied else n_intervals, n_intervals - done)
        dice = chance.random((n, width))[of]
        having = np.concatenate([dice < share for share in shares], axis=1)
        table = intervals.shares(having, np.ones(having.shape), clusters=of)
        ends = table[["low", "high"]].to_numpy().reshape(len(shares), width, 2)
        below, above = ends[:, :, 0] <= truth[:, None], truth[:, None] <= ends[:, :, 1]
        held += (below & above).sum(axis=1)
        low += (~above).sum(axis=1)
        wide += (ends[:, :, 1] - ends[:, :, 0]).sum(axis=1)
        words = chance.integers(SHORTEST, LONGEST + 1, n)[of].astype(float)
        used = having * chance.geometric(1 - AGAIN, having.shape)[of]
        usual = np.full(having.shape[1], uses)
        ends_of_share = table[["low", "high"]].to_numpy().T
        least, most = (
            end.reshape(len(shares), width)
            for end in frequency.rate_ends(used, words, of, (ends_of_share, usual))
        )
        of_rates += ((least <= rates[:, None]) & (rates[:, None] <= most)).sum(axis=1)
        done += width
    return [
        {
            "n_articles": n,
            "share": share,
            "copies": copied,
            "coverage": round(held[k] / done, 4),
            "too_low": round(low[k] / done, 4),
            "width": round(wide[k] / done, 4),
            "rate_coverage": round(of_rates[k] / done, 4),
            "n_intervals": done,
            "common": bool(min(n * share, n * (1 - share)) >= COMMON),
        }
        for k, share in enumerate(shares)
    ]


def simulated(n_intervals: int = INTERVALS) -> pd.DataFrame:
    """A row a number of articles, share, and with or without copies."""
    return pd.DataFrame(
        [
            row
            for n in SIZES
            for copied in (False, True)
            for row in cells(n, copied=copied, n_intervals=n_intervals)
        ]
    )


def drawn(table: pd.DataFrame, path: Path) -> None:
    """The coverage as a small figure: a panel with copies and one without."""
    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "coverage_of_intervals"
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 2.6), layout="constrained")
    panels = figure.subplots(1, 2, sharey=True)
    for panel, copied in zip(panels, (False, True), strict=True):
        panel.axhspan(LEAST, GREATEST, color="#eeeeee")
        panel.axhline(0.95, color="#999999", linewidth=0.8)
        for n, marker in zip(SIZES, "osD^", strict=True):
            rows = table[(table["n_articles"] == n) & (table["copies"] == copied)]
            panel.plot(rows["share"], rows["coverage"], marker=marker, markersize=4, linewidth=1,
                       label=f"{n} articles")  # fmt: skip
            panel.plot(rows["share"], rows["rate_coverage"], marker=marker, markersize=3,
                       linewidth=0, markerfacecolor="none", color=panel.lines[-1].get_color())  # fmt: skip
        panel.set_xscale("log")
        panel.set_xticks(SHARES, [f"{share:.0%}" for share in SHARES])
        panel.minorticks_off()
        panel.set_title("with copies" if copied else "without copies", fontsize=9)
        panel.set_xlabel("true share of articles (hollow: rates)", fontsize=8)
        panel.tick_params(labelsize=7)
    panels[0].set_ylabel("intervals that hold it", fontsize=8)
    panels[0].set_ylim(0.85, 1.0)
    panels[1].legend(fontsize=7, frameon=False, loc="lower right")
    figure.savefig(path, metadata={"Date": None, "Creator": None})


def main() -> int:
    """Print the table and write it with its figure."""
    n_intervals = next((int(one) for one in sys.argv[1:] if one.isdigit()), INTERVALS)
    table = simulated(n_intervals)
    print(table.to_string(index=False))
    common = table[table["common"]]["coverage"]
    print(
        f"coverage_of_intervals: {table['coverage'].min():.3f} at least, {common.max():.3f} at most "
        f"where {COMMON} articles or more have the thing and lack it; of rates "
        f"{table['rate_coverage'].min():.3f} at least"
    )
    FOLDER.mkdir(parents=True, exist_ok=True)
    table.to_csv(FOLDER / "coverage_of_intervals.csv", index=False, lineterminator="\n")
    drawn(table, FOLDER / "coverage_of_intervals.svg")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
