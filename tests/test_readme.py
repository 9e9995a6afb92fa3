"""What the README shows runs as it stands, in both languages."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("name", ["README.md", "README.vi.md"])
def test_the_library_section_runs_as_it_stands(name, tmp_path, monkeypatch):
    (code,) = CODE.findall((ROOT / name).read_text("utf-8"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    known = {}
    exec(compile(code, name, "exec"), known)
    assert (tmp_path / "who_speaks.pdf").read_bytes().startswith(b"%PDF")
    assert set(known["week"].articles["outlet"]) == {"Tiền Phong"}
    assert len(known["lines"]) > 0
    assert len(known["claims"]) > 0
    assert known["said"]["speaker"].tolist() == ["Nguyễn Thị Lụa"]
    assert known["right"].f1("participation") > 0.9


def test_both_languages_show_the_same_code():
    def bare(name):
        (code,) = CODE.findall((ROOT / name).read_text("utf-8"))
        return [line.split("  #")[0] for line in code.splitlines() if line.strip()]

    assert bare("README.md") == bare("README.vi.md")


@pytest.mark.parametrize("name", ["README.md", "README.vi.md", "CONTRIBUTING.md"])
def test_links_lead_somewhere(name):
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / name).read_text("utf-8")):
        assert (ROOT / target).exists(), target
