"""How fast articles become tables, all of them, and how long the library takes to be imported.

    python3 run bench tables [ARTICLES] [--beside CHECKOUT]

ARTICLES is a file or folder that `load` reads; without it 400 invented articles are. With
`--beside`, the same is measured of another checkout, in turn with this one in one run, so that
what else the machine does meets both: the ratio is the median of the ratios of neighbours. Each
reading is a process of its own, in processor time; the lexicons are read within it.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests")]

import many_articles  # noqa: E402

TURNS = 5
#: What one reading does; prints seconds to import the package, to import with it what loading
#: needs (pandas above all), to load, to extract, for all; and megabytes.
READING = """
import sys, time
begun = time.process_time()
import analysis as an
front = time.process_time()
from analysis import pipeline
from analysis.tables import schema
imported = time.process_time()
tables = an.load(sys.argv[1], study=sys.argv[2] or None)
loaded = time.process_time()
tables.rows
extracted = time.process_time()
for name in schema.TABLES:
    tables.table(name)
done = time.process_time()
size = sum(len(one.text.encode()) for one in tables.corpus.articles) / 1e6
print(front - begun, imported - begun, loaded - imported, extracted - loaded, done - imported, size)
"""


def reading(checkout: Path, articles: str, study: str) -> list[float]:
    """What one reading by a checkout printed."""
    told = subprocess.run(
        [sys.executable, "-P", "-c", READING, articles, study],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(value) for value in told.stdout.split()]


def main() -> None:
    """Print the table."""
    asked = sys.argv[1:]
    beside = Path(asked[asked.index("--beside") + 1]).resolve() if "--beside" in asked else None
    given = [one for one in asked if one != "--beside" and Path(one).resolve() != beside]
    with TemporaryDirectory() as folder:
        articles, study = (str(Path(given[0]).resolve()) if given else ""), ""
        if not articles:
            many_articles.write(Path(folder))
            articles = folder
        elif (seeds := ROOT / "seeds" / "study.toml").is_file():
            study = str(seeds)
        mine, other = [], []
        for _ in range(TURNS):
            mine.append(reading(ROOT, articles, study))
            if beside:
                other.append(reading(beside, articles, study))
    print(f"{mine[0][5]:.2f} MB of articles, one core, median of {TURNS}")
    print(
        f"{'':14}{'import s':>10}{'pandas s':>10}{'load s':>10}{'extract s':>11}{'all s':>8}{'MB/s':>8}"
    )
    for name, found in (("this", mine), ("beside it", other)):
        if found:
            front, begun, load, extract, every, size = (statistics.median(c) for c in zip(*found))  # noqa: B905
            print(
                f"{name:14}{front:>10.2f}{begun:>10.2f}{load:>10.2f}{extract:>11.2f}{every:>8.2f}"
                f"{size / every:>8.2f}"
            )
    print("import s: the package alone; pandas s: with what loading imports; to be below 0.6 s")
    if other:
        ratios = [b[4] / a[4] for a, b in zip(mine, other, strict=True)]
        print(f"{statistics.median(ratios):.2f} times as fast as the other checkout")


if __name__ == "__main__":
    main()
