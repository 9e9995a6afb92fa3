"""The list of errors names tests that are there."""

import re
from pathlib import Path

HERE = Path(__file__).resolve().parent


def test_every_error_once_made_has_its_test():
    rows = [
        line.split("|")
        for line in (HERE / "ERRORS.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and "`" in line
    ]
    assert len(rows) > 20
    for _, wrong, tests, _ in rows:
        path = ""
        for named in re.findall(r"`([^`]+)`", tests):
            path, _, test = (named if not named.startswith("::") else path + named).partition("::")
            source = (HERE.parent / path).read_text(encoding="utf-8")
            assert not test or f"def {test}(" in source, f"{wrong.strip()}: {named}"
