"""How much processor time `run figures` takes on the seeds, beside another state of the project.

    python3 run bench figures [--beside COMMIT] [TIMES]

Both states are checked out in a folder of their own and run in turn, so that what else the machine
does falls on both; the least of TIMES runs is what counts. COMMIT is by default the one before the
figures were redrawn. Exit status 1 when the state at hand takes more than `MOST` times as long.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: The commit before the timeline was redrawn, the first of the figures to be.
BEFORE = "1e8508b^"
#: So much longer is within what two runs of one state differ by.
MOST = 1.05


def checked_out(commit: str, folder: Path) -> Path:
    """A work tree of a commit."""
    tree = folder / f"tree-{len(list(folder.iterdir()))}"
    git = ["git", "-C", str(ROOT), "worktree", "add", "--quiet", "--detach", str(tree), commit]
    subprocess.run(git, check=True)
    return tree


def seconds(tree: Path) -> float:
    """The processor time of one run there, kernels included."""
    known = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    asked = [sys.executable, "-P", "-c", "import analysis; print(analysis.__file__)"]
    found = subprocess.check_output(asked, cwd=tree, env=known, text=True).strip()
    if not Path(found).is_relative_to(tree):
        sys.exit(f"The state in {tree} is not the one that runs: {found}.")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-P", "-m", "analysis", "figures"]
    done = subprocess.run(command, cwd=tree, env=known, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"`figures` failed in {tree}: {done.stderr[-800:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Run both in turn; 1 when the state at hand is slower."""
    parser = argparse.ArgumentParser(prog="run bench figures")
    parser.add_argument("times", nargs="?", type=int, default=3, help="runs of each state")
    parser.add_argument("--beside", default=BEFORE, metavar="COMMIT", help="the other state")
    asked = parser.parse_args()
    trees: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="figures-beside-") as room:
        try:
            trees += [checked_out(asked.beside, Path(room))]
            trees += [checked_out("HEAD", Path(room))]
            taken = [[seconds(tree) for tree in trees] for _ in range(asked.times)]
        finally:
            for tree in trees:
                git = ["git", "-C", str(ROOT), "worktree", "remove", "--force", str(tree)]
                subprocess.run(git, check=False)
    before, now = (min(run[k] for run in taken) for k in range(2))
    each = "; ".join(f"{one:.1f} and {other:.1f}" for one, other in taken)
    print(f"figures: processor seconds before and now, in turn: {each}")
    print(f"figures: {now:.1f} s beside {before:.1f} s of {asked.beside}: ratio {now / before:.2f}")
    return int(now / before > MOST)


if __name__ == "__main__":
    sys.exit(main())
