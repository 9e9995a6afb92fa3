"""The whole way of a new user, as the README says it, on articles nobody made it for.

    python3 run route                  a folder of texts, a CSV, JSON Lines, each of 28 and 400
    python3 run route 28 --shape csv   one of them
    .venv/bin/python -P tests/new_user_route.py --run "/tmp/bản sao/run" 28

Each walks `new-study`, `check`, `figures`, `explore` (started, asked for its page, stopped with
Ctrl-C), a correction, `figures` again, `tables`: every command is the one that the command before
printed or the project's README names. It stops with a sentence where a status is not what is
promised, where a file of the reader's changed, or where the correction is not in the figures.
With `--run` the commands are those of another checkout, say a fresh clone under a name with
spaces, whose environment its first call makes.
"""

import argparse
import csv
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

# The tests lie beside this file; `python -P` looks nowhere by itself.
sys.path.insert(0, str(Path(__file__).resolve().parent))
import lab
import six_events

SIZES = (28, 400)
#: How the articles lie, and the invented event they are about.
SHAPES = {"texts": "flood", "csv": "match", "jsonl": "epidemic"}
#: What the correction says, a number that no article prints.
RIGHT = 4321
#: The heading of a table in Vietnamese, as an analyst writes it.
_HEADER = ("tiêu đề", "nội dung", "ngày đăng", "báo")


class LostError(Exception):
    """A new user would not get further, or lost something; the message says where."""


def articles(folder: Path, shape: str, n: int) -> Path:
    """So many invented articles in that shape; the path a reader would name."""
    pages = six_events.pages(SHAPES[shape], n=n, seed=n)
    if shape == "texts":
        for name, text in pages.items():
            place, _, file = name.partition("/")
            target = folder / six_events.OUTLETS[place] / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        return folder
    folder.mkdir(parents=True)
    rows = list(_rows(pages))
    if shape == "csv":
        path = folder / "bài báo.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows([_HEADER, *rows])
        return path
    path = folder / "bai-bao.jsonl"
    keys = ("title", "text", "published_at", "source")
    records = (json.dumps(dict(zip(keys, row, strict=True)), ensure_ascii=False) for row in rows)
    path.write_text("\n".join(records) + "\n", "utf-8")
    return path


def _rows(pages: dict[str, str]) -> Iterator[tuple[str, str, str, str]]:
    """Headline, text, day and outlet of each page."""
    for name, page in pages.items():
        title, stamp, *body = page.strip().split("\n\n")
        day = "-".join(reversed(stamp.split()[-1].split("/")))
        yield title, "\n\n".join(body), day, six_events.OUTLETS[name.partition("/")[0]]


def digests(folder: Path) -> dict[str, str]:
    """What the reader's own files are."""
    found = [folder] if folder.is_file() else sorted(p for p in folder.rglob("*") if p.is_file())
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in found}


@dataclass
class Route:
    """One walk: the words that call the program, where its reader stands, what was said."""

    program: Sequence[str]
    room: Path
    home: Path
    seconds: dict[str, float] = field(default_factory=dict)

    def surroundings(self) -> dict[str, str]:
        """An empty home, and nothing that a test or a session has set."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("ANALYSIS_", "JUPYTER"))}
        return {**kept, "HOME": str(self.home), "TMPDIR": str(self.room)}

    def call(self, *arguments: str, status: Sequence[int] = (0,)) -> str:
        """What a command says; it ends with one of these statuses."""
        begun = time.monotonic()
        done = subprocess.run(
            [*self.program, *arguments], env=self.surroundings(), cwd=self.room, text=True,
            capture_output=True, check=False,
        )  # fmt: skip
        said = done.stdout + done.stderr
        name = arguments[0] if arguments[0] not in self.seconds else f"{arguments[0]} again"
        self.seconds[name] = time.monotonic() - begun
        if done.returncode not in status or "Traceback" in said:
            raise LostError(f"{shlex.join(arguments)} ended with {done.returncode}:\n{said}")
        return said

    def opened(self, command: str, project: str) -> None:
        """Open JupyterLab, ask it for the page a browser would be shown, stop it with Ctrl-C."""
        port = lab.free_port()
        process = subprocess.Popen(
            [*self.program, command, project, "--no-browser", f"--port={port}"],
            env=self.surroundings(), cwd=self.room, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )  # fmt: skip
        said: list[str] = []
        address = ""
        assert process.stdout is not None
        try:
            for line in process.stdout:
                said.append(line)
                if found := re.search(r"http://127\.0\.0\.1:\d+\S*token=\w+", line):
                    address = found[0]
                    break
            if not address:
                raise LostError(f"{command} never said where it is open:\n{''.join(said)}")
            if b"jupyter-config-data" not in _page(address):
                raise LostError(f"{address} shows no page of JupyterLab.")
        finally:
            os.killpg(process.pid, signal.SIGINT)
            rest = _rest(process, command)
        if process.returncode not in (0, 130) or "Traceback" in rest:
            raise LostError(f"{command} ended with {process.returncode}:\n{rest}")


def walk(program: Sequence[str], room: Path, shape: str, n: int) -> Route:
    """From the articles to the figures with a correction in them. Raises `LostError`."""
    home = room / "nhà trống"
    home.mkdir()
    route = Route(program, room, home)
    given = articles(room / f"bài của tôi, {n}", shape, n)
    theirs = digests(given)
    project = room / "nghiên cứu của tôi"
    said = route.call("new-study", project.name, str(given))
    following = re.search(r"^Next: .*? (check .+)$", said, re.M)
    if not following:
        raise LostError(f"new-study does not say what is next:\n{said}")
    said = route.call(*shlex.split(following[1]), status=(0, 1))
    if not re.search(rf"\b{n} articles read", said):
        raise LostError(f"check does not say that {n} articles were read:\n{said}")
    commands = re.findall(r"`[^`]*? ((?:figures|explore|tables) [^`]+)`", _readme(project))
    route.call(*shlex.split(_one(commands, "figures")))
    note = project / "figures" / "ghi chú của tôi.txt"
    note.write_text("Xem lại hình 3.", "utf-8")
    route.opened(*shlex.split(_one(commands, "explore")))
    if str(RIGHT) in _drawn(project):
        raise LostError(f"{RIGHT} is in the figures before anybody wrote it.")
    reason = correct(route, project)
    route.call(*shlex.split(_one(commands, "figures")))
    if str(RIGHT) not in _drawn(project):
        raise LostError(f"The correction of {reason} is not in the figures.")
    route.call(*shlex.split(_one(commands, "tables")))
    with (project / "tables" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        if (kept := sum(1 for _ in csv.DictReader(file))) != n:
            raise LostError(f"articles.csv has {kept} rows of {n} articles.")
    if digests(given) != theirs or note.read_text("utf-8") != "Xem lại hình 3.":
        raise LostError("A file of the reader's was changed.")
    if not (project / "index.html").is_file():
        raise LostError("There is no index.html to begin with.")
    return route


def _rest(process: "subprocess.Popen[str]", command: str) -> str:
    """What it says until it ends."""
    try:
        return str(process.communicate(timeout=60)[0])
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise LostError(f"{command} was not ended by Ctrl-C.") from None


def _page(address: str) -> bytes:
    """What a browser is shown there; the address is told a moment before anybody answers."""
    for _ in range(120):
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                return bytes(answer.read())
        except OSError:
            time.sleep(0.5)
    raise LostError(f"Nobody answers at {address}.")


def _readme(project: Path) -> str:
    return (project / "README.md").read_text("utf-8")


def _one(commands: Sequence[str], name: str) -> str:
    found = [command for command in commands if command.startswith(f"{name} ")]
    if not found:
        raise LostError(f"The project's README does not name {name}.")
    return found[0]


def _drawn(project: Path) -> str:
    """The data of the figures of participation numbers."""
    found = sorted((project / "figures").glob("3_participation_*.csv"))
    return "\n".join(path.read_text("utf-8-sig") for path in found)


#: What the explorer does when its form is saved, on the number that a figure is drawn of.
_CORRECT = """
import sys, analysis as an
from analysis.explore.correct import decisions
tables = an.load(sys.argv[1])
claims = tables.claim_evidence.merge(tables.claims[["claim_id", "measure"]], on="claim_id")
rows = tables.quantities[tables.quantities["row_id"].isin(set(claims["row_id"]))]
row = rows[rows["measure"] == claims["measure"].value_counts().index[0]].iloc[0]
decisions.decide(tables, {"table": "quantities", "row_id": row["row_id"], "action": "correct",
                          "field": "value", "value": sys.argv[2], "reviewer": "Hoa"})
print(row["as_printed"])
"""


def correct(route: Route, project: Path) -> str:
    """Put a number right; the words that were printed."""
    python = Path(route.program[1]).parent / ".venv" / "bin" / "python"
    chosen = str(python) if route.program[-1].endswith("run") else sys.executable
    done = subprocess.run(
        [chosen, "-P", "-c", _CORRECT, str(project), str(RIGHT)], env=route.surroundings(),
        text=True, capture_output=True, check=False, cwd=route.room,
    )  # fmt: skip
    if done.returncode or not (project / "corrections.csv").is_file():
        raise LostError(f"Nothing could be put right:\n{done.stderr}")
    return done.stdout.strip()


def main() -> int:
    """Walk every route; 1 when one was lost."""
    parser = argparse.ArgumentParser(prog="run route", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, help="numbers of articles; none: 28, 400")
    parser.add_argument("--shape", choices=SHAPES, help="one shape of the articles alone")
    parser.add_argument("--run", metavar="FILE", help="the script `run` of another checkout")
    asked = parser.parse_args()
    program = (sys.executable, "-P", "-m", "analysis")
    if asked.run:
        program = ("python3", str(Path(asked.run).resolve()))  # type: ignore[assignment]
    worst = 0
    for n in asked.sizes or SIZES:
        for shape in [asked.shape] if asked.shape else SHAPES:
            with tempfile.TemporaryDirectory(prefix="người mới ") as room:
                try:
                    told = walk(program, Path(room), shape, n).seconds
                    said = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in told.items())
                except LostError as error:
                    worst, said = 1, f"LOST: {error}"
            print(f"{n} articles as {shape}: {said}", flush=True)
    return worst


if __name__ == "__main__":
    sys.exit(main())
