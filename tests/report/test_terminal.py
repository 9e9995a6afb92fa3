"""How far a command is: what is done, how fast, how long still; and nothing of it is kept."""

import io

import pytest

from analysis.report import terminal


class Tty(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(terminal.time, "monotonic", lambda: now[0])
    monkeypatch.setenv("TERM", "xterm")
    return now


def seen(stream, clock, *, quiet=False, seconds=30, said=False):
    """What a stream holds after so many seconds of ten articles a second."""
    clock[0] = 0.0
    shown = terminal.Progress(stream, quiet=quiet)
    for second in range(1, seconds + 1):
        clock[0] = second
        shown("Reading articles", second * 10, 1000)
        shown._show(clock[0])
    if said:
        shown.say("5_terms done (1 of 7)")
    shown.end()
    return stream.getvalue()


def test_a_pipe_gets_plain_lines_now_and_then(clock):
    lines = seen(io.StringIO(), clock).splitlines()
    assert len(lines) == 3
    assert ["20 of 1,000" in lines[0], "120 of 1,000" in lines[1]] == [True, True]
    assert lines[2].endswith("220 of 1,000, 10 a second, about 1 min 14 s left")
    assert not any("\r" in line or "\x1b" in line for line in lines)


def test_a_terminal_gets_one_line_that_is_gone_in_the_end(clock):
    text = seen(Tty(), clock)
    assert "\n" not in text
    assert text.count("\r\x1b[2KReading articles  ") == 29
    assert text.endswith("\r\x1b[2K")


def test_what_is_over_at_once_says_nothing_and_quiet_says_nothing(clock):
    assert seen(io.StringIO(), clock, seconds=1) == ""
    assert seen(Tty(), clock, quiet=True) == ""


def test_what_a_reader_should_know_is_said_however_quiet(clock):
    assert seen(io.StringIO(), clock, quiet=True, said=True) == "5_terms done (1 of 7)\n"
    assert seen(Tty(), clock, said=True).endswith("\r\x1b[2K5_terms done (1 of 7)\n")


def test_a_step_that_is_done_is_not_shown_as_if_it_went_on(clock):
    stream = io.StringIO()
    shown = terminal.Progress(stream)
    shown("Reading articles", 28, 28)
    clock[0] = 60.0
    shown._show(clock[0])
    assert stream.getvalue() == ""
