"""What is installed elsewhere: a wheel without the articles, whole without the checkout."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SECOND = ROOT / "tests" / "second_event"
PARTS = ("analysis", "notebooks", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    source = tmp_path_factory.mktemp("source")
    leave = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", "*.egg-info")
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=leave)
        else:
            shutil.copy(ROOT / name, source / name)
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--no-build-isolation", "--wheel-dir", str(out), str(source)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if "setuptools" in made.stderr and made.returncode and not os.environ.get("CI"):
        pytest.skip("this environment's setuptools is older than the lock's")
    assert made.returncode == 0, made.stderr
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def site(wheel, tmp_path_factory):
    place = tmp_path_factory.mktemp("nơi khác")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def elsewhere(site, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(site)}
    command = [sys.executable, "-P", *arguments]
    return subprocess.run(
        command, cwd=site, env=environment, capture_output=True, text=True, check=False
    )


def test_the_wheel_holds_every_file_of_the_package_and_no_seed_article(wheel):
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if name.startswith("analysis/")}
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "analysis").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    wanted |= {f"analysis/notebooks/{path.name}" for path in ROOT.glob("notebooks/*.ipynb")}
    assert held == wanted
    seeds = {path.name for path in (ROOT / "seeds").glob("*.txt")}
    assert not {Path(name).name for name in held} & seeds


def test_the_ten_lines_work_away_from_the_checkout(site):
    code = "import analysis as an; print(len(an.load('demo').quotations) > 0, an.__file__)"
    done = elsewhere(site, "-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"True {site}")


def test_tables_of_a_folder_are_written_away_from_the_checkout(site, tmp_path):
    out = tmp_path / "ra"
    done = elsewhere(site, "-m", "analysis", "tables", str(SECOND), "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert (out / "claims.csv").is_file()


def test_the_explorer_finds_its_page_away_from_the_checkout(site):
    code = "import analysis as an; from analysis import explore; "
    code += "print(len(explore.open(an.load('demo'))._repr_html_()) > 1000)"
    done = elsewhere(site, "-c", code)
    assert done.stdout == "True\n", done.stderr
