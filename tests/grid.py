"""Every notebook on corpora of every size, with and without what a corpus may lack.

    python3 run grid                     all of it, about half an hour
    python3 run grid 1 13 --stop         these sizes; stop at the first notebook that fails
    python3 run grid --quick --jobs 2    figures are laid out and not written; two at once
    python3 run grid --log grid.txt      go on where an earlier call that wrote there ended
    python3 run grid --figures DIR       every chart on the grid of `figure_grid.py`, into DIR;
                                         with sizes: of these; goes on where it was stopped

1, 2, 5, 12, 13, 19, 20, 25, 26, 60, 400 articles × with and without outlets × with and
without dates × the study `new-study` writes, an empty one and a full one. The six invented
events take turns, so that each is met with every study and with all that may be missing. A
line a corpus, with its seconds; exit status 1 when a notebook failed.
"""

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from analysis import pipeline, study
from analysis.corpus import starter
from analysis.propose import files

# The tests lie beside this file; `python -P` looks nowhere by itself.
sys.path.insert(0, str(Path(__file__).resolve().parent))
import figure_grid
import notebook_code
import six_events

SIZES = (1, 2, 5, 12, 13, 19, 20, 25, 26, 60, 400)
#: Those that `run test` walks, with every study and all that may be missing.
FAST = (1, 5, 13, 20)
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


def cases(sizes: Iterable[int] = SIZES) -> Iterator[Case]:
    """Every combination of these sizes, each with the event it has in the whole grid."""
    events = sorted(six_events.EVENTS)
    at = {n: k for k, n in enumerate(dict.fromkeys([*SIZES, *sizes]))}
    for n in sizes:
        for turn, (outlets, dates) in enumerate(itertools.product((True, False), repeat=2)):
            for kind in STUDIES:
                yield Case(n, outlets, dates, kind, events[(at[n] + turn) % len(events)])


def tables(case: Case, folder: Path) -> pipeline.Tables:
    """The tables of a case, whose files are written into a folder."""
    articles = folder / "articles"
    six_events.write(articles, case.event, n=case.n, outlets=case.outlets, dates=case.dates)
    chosen: study.Study = study.EMPTY
    if case.study == "full":
        (folder / "full.toml").write_text(six_events.study(case.event), "utf-8")
        chosen = study.read_study(folder / "full.toml")
    elif case.study == "new-study":
        made = files.propose_from_files([articles], strict=True)
        starter.write_starter(folder / "project", [articles], study=made.study, known=made.manifest)
        chosen = study.read_study(folder / "project" / "study.toml")
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


def _timed(case: Case, *, quick: bool) -> tuple[list[str], float]:
    start = time.perf_counter()
    return failures(case, quick=quick), time.perf_counter() - start


def _passed(log: Path | None) -> set[str]:
    """The cases that an earlier call found to be well, as its log names them."""
    if log is None or not log.exists():
        return set()
    lines = (line.split(maxsplit=3) for line in log.read_text("utf-8").splitlines())
    return {parts[3] for parts in lines if parts[:1] == ["ok"]}


def main() -> int:
    """Walk the grid; 1 when a notebook failed."""
    parser = argparse.ArgumentParser(prog="run grid", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, help="numbers of articles; none: all")
    parser.add_argument("--stop", action="store_true", help="stop at the first that fails")
    parser.add_argument("--quick", action="store_true", help="draw figures small, write none")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="so many at once")
    parser.add_argument("--log", type=Path, metavar="FILE", help="kept; what is ok there is left")
    parser.add_argument("--figures", metavar="DIR", help="the grid of charts alone, into DIR")
    asked = parser.parse_args()
    if asked.figures:
        chosen = [name for name, n in figure_grid.names() if n in asked.sizes or not asked.sizes]
        return min(figure_grid.main(asked.figures, ",".join(chosen)), 1)
    passed = _passed(asked.log)
    left = [case for case in cases(asked.sizes or SIZES) if str(case) not in passed]
    worst, whole = 0, time.perf_counter()
    with ProcessPoolExecutor(asked.jobs) as pool:
        made = map if asked.jobs == 1 else pool.map
        for case, (found, seconds) in zip(
            left, made(partial(_timed, quick=asked.quick), left), strict=False
        ):
            said = f"{'FAILED' if found else 'ok':<7} {seconds:6.1f} s  {case}"
            print(said, *found, sep="\n        ", flush=True)
            if asked.log is not None:
                with asked.log.open("a", encoding="utf-8") as log:
                    print(said, file=log)
            worst = worst or int(bool(found))
            if found and asked.stop:
                pool.shutdown(cancel_futures=True)
                break
    print(f"{len(left)} corpora in {time.perf_counter() - whole:.0f} s", flush=True)
    return worst


if __name__ == "__main__":
    sys.exit(main())
