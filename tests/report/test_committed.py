"""What is committed is what the notebooks make: executed again, nothing differs."""

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from analysis import pipeline
from analysis.report import runner

ROOT = Path(__file__).resolve().parent.parent.parent
#: The packages that decide the bytes of pictures.
DRAWING = ("matplotlib", "numpy", "pillow", "wordcloud")


def reference():
    """Whether this is the platform whose pictures are committed: Linux, the locked versions."""
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    return sys.platform == "linux" and all(
        re.search(rf"^{name}=={re.escape(version(name))}\b", locked, re.MULTILINE)
        for name in DRAWING
    )


def files(folder):
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return {name: data for name, data in found.items() if not name.startswith(".")}


def said(data):
    """A notebook without its pictures."""
    book = json.loads(data)
    for cell in book["cells"]:
        for output in cell.get("outputs", []):
            output.get("data", {}).pop("image/png", None)
    return book


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    if not pipeline.SEEDS.is_dir():
        pytest.skip("the seeds are only in a checkout")
    out = tmp_path_factory.mktemp("lần chạy này")
    runner.run_notebooks(ROOT / "notebooks", out=out / "notebooks", figures=out / "figures")
    return out


def test_the_figures_are_those_the_notebooks_make(made):
    now, committed = files(made / "figures"), files(ROOT / "figures")
    assert sorted(now) == sorted(committed)
    exact = reference()
    for name, data in now.items():
        if exact or name.endswith((".csv", ".txt")):
            assert data == committed[name], f"{name} differs; run: python3 run figures"


def test_the_notebooks_say_what_they_said(made):
    now = files(made / "notebooks")
    committed = {n: d for n, d in files(ROOT / "notebooks").items() if n.endswith(".ipynb")}
    assert sorted(now) == sorted(committed)
    exact = reference()
    for name, data in now.items():
        assert said(data) == said(committed[name]), f"{name} differs; run: python3 run figures"
        assert data == committed[name] or not exact, f"pictures in {name} differ"
