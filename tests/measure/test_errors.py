"""Each error that was made once is made again, and the tests that name it must find it."""

import re
from pathlib import Path

import pytest
from measure.errors_made import ERRORS

HERE = Path(__file__).resolve().parent


class Outcomes:
    """Which tests of a run failed, and which errors were none of a test."""

    def __init__(self):
        self.failed, self.passed = set(), set()

    def pytest_runtest_logreport(self, report):
        name = re.sub(r"\[.*", "", report.nodeid.rsplit("/", 1)[-1])
        if report.when == "call" and not report.skipped:
            (self.failed if report.failed else self.passed).add(name)
        elif report.failed:
            raise AssertionError(f"{name} could not begin or end: {report.longreprtext}")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.what)
def test_an_error_made_again_is_found(error, capsys):
    seen = Outcomes()
    with error.made():
        for name in error.tests:  # the first case that finds it is enough
            pytest.main(["-q", "-x", "--no-header", "--tb=no", str(HERE / name)], plugins=[seen])
    assert seen.failed == set(error.tests), f"{error.what}: not found by its test"
