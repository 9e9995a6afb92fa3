"""Every notebook on corpora of every size, with and without what a corpus may lack.

    python3 run grid                 all of it, about an hour
    python3 run grid 1 13 --stop     these sizes; stop at the first notebook that fails

1, 2, 5, 12, 13, 19, 20, 25, 26, 60, 400 articles × with and without outlets × with and
without dates × the study `new-study` writes, an empty one and a full one. Each size takes the
six invented events in turn. A line a corpus; exit status 1 when a notebook failed.
"""

import argparse
import itertools
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from analysis import pipeline, study
from analysis.corpus import starter
from analysis.propose import files

# The tests lie beside this file; `python -P` looks nowhere by itself.
sys.path.insert(0, str(Path(__file__).resolve().parent))
import notebook_code
import six_events

SIZES = (1, 2, 5, 12, 13, 19, 20, 25, 26, 60, 400)
STUDIES = ("new-study", "empty", "full")


@dataclass(frozen=True)
class Case:
    """One corpus and its study."""

    n: int
    outlets: bool
    dates: bool
    study: str
    event: str

    def __str__(self) -> str:
        what = ("with" if self.outlets else "no", "with" if self.dates else "no")
        return f"{self.n} articles, {what[0]} outlets, {what[1]} dates, {self.study}, {self.event}"


def cases(sizes: tuple[int, ...] = SIZES) -> Iterator[Case]:
    """Every combination; the events take turns."""
    events = itertools.cycle(sorted(six_events.EVENTS))
    flags = (True, False)
    for n, outlets, dates, kind in itertools.product(sizes, flags, flags, STUDIES):
        yield Case(n, outlets, dates, kind, next(events))


def tables(case: Case, folder: Path) -> pipeline.Tables:
    """The tables of a case, whose files are written into a folder."""
    articles = folder / "articles"
    six_events.write(articles, case.event, n=case.n, outlets=case.outlets, dates=case.dates)
    chosen: study.Study = study.EMPTY
    if case.study == "full":
        (folder / "full.toml").write_text(six_events.study(case.event), "utf-8")
        chosen = study.load(folder / "full.toml")
    elif case.study == "new-study":
        made = files.of([articles], strict=True)
        starter.write(folder / "project", [articles], study=made.study, known=made.manifest)
        chosen = study.load(folder / "project" / "study.toml")
    return pipeline.load(articles, chosen)


def failures(case: Case, *, quick: bool = False) -> list[str]:
    """What stopped in each notebook of a case; nothing when all ran."""
    found = []
    with tempfile.TemporaryDirectory(prefix="grid-") as room:
        folder = Path(room)
        made = tables(case, folder)
        for stem in notebook_code.STEMS:
            try:
                notebook_code.run(made, folder / "figures", stem, quick=quick)
            except notebook_code.CellError as error:
                found.append(str(error))
    return found


def main() -> int:
    """Walk the grid; 1 when a notebook failed."""
    parser = argparse.ArgumentParser(prog="run grid", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, help="numbers of articles; none: all")
    parser.add_argument("--stop", action="store_true", help="stop at the first that fails")
    parser.add_argument("--quick", action="store_true", help="draw figures small, write none")
    asked = parser.parse_args()
    worst = 0
    for case in cases(tuple(asked.sizes) or SIZES):
        found = failures(case, quick=asked.quick)
        print(f"{'FAILED' if found else 'ok':<7} {case}", *found, sep="\n        ", flush=True)
        worst = worst or int(bool(found))
        if found and asked.stop:
            break
    return worst


if __name__ == "__main__":
    sys.exit(main())
