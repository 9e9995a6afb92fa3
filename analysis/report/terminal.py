"""How far a command is, told on the terminal: the only place that asks the clock.

Nothing of it reaches a table, a figure or any stored output.
"""

import io
import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

#: Nothing is said of what is over sooner.
_QUIET_SECONDS = 2.0
#: On a terminal the line is drawn anew so often, elsewhere a new line is written so often.
_REDRAW, _LINE = 0.5, 10.0
_BAR = 24


class Progress:
    """One line that says what is done, how fast and how long still, and is gone in the end.

    A call tells the step, how much of it is done, and of how much; a line of words is said
    above the bar.
    """

    def __init__(self, stream: TextIO, *, quiet: bool = False) -> None:
        self._stream, self._quiet = stream, quiet
        self._tty = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._lock = threading.Lock()
        self._step, self._done, self._total = "", 0, 0
        self._start = self._began = time.monotonic()
        self._told = self._start - _LINE
        self._drawn = False
        self._over = threading.Event()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Tell how far it is."""
        with self._lock:
            if step != self._step:
                self._step, self._began = step, time.monotonic()
            self._done, self._total = done, total

    def say(self, line: str) -> None:
        """Say something that stays."""
        with self._lock:
            self._clear()
            self._put(f"{line}\n")

    def watch(self) -> None:
        """Show it again and again until it is over; runs beside the work."""
        while not self._over.wait(_REDRAW):
            with self._lock:
                self._show(time.monotonic())

    def end(self) -> None:
        """Leave nothing on the terminal."""
        self._over.set()
        with self._lock:
            self._clear()

    def _show(self, now: float) -> None:
        if self._quiet or self._done >= self._total or now - self._start < _QUIET_SECONDS:
            return
        words = line(self._step, self._done, self._total, now - self._began)
        if self._tty:
            width = shutil.get_terminal_size().columns - 1
            self._put(f"\r\x1b[2K{words[:width]}")
            self._drawn = True
        elif now - self._told >= _LINE:
            self._put(f"{words}\n")
            self._told = now

    def _clear(self) -> None:
        if self._drawn:
            self._put("\r\x1b[2K")
            self._drawn = False

    def _put(self, words: str) -> None:
        """Write it at once. A stream that is full or that nobody reads stops no work."""
        with suppress(OSError):
            self._stream.write(words)
            self._stream.flush()


def line(step: str, done: int, total: int, seconds: float) -> str:
    """One line about a step: a bar, how much of how much, how fast, how long still.

    >>> line("Reading articles", 300, 1200, 6.0)
    'Reading articles  ██████░░░░░░░░░░░░░░░░░░  300 of 1,200, 50 a second, about 18 s left'
    >>> line("Comparing articles", 0, 13, 70.0)
    'Comparing articles  ░░░░░░░░░░░░░░░░░░░░░░░░  0 of 13, for 1 min 10 s'
    """
    full = round(_BAR * done / total) if total else 0
    said = f"{step}  {'█' * full}{'░' * (_BAR - full)}  {done:,} of {total:,}"
    if not done or seconds <= 0:
        return f"{said}, for {_length(seconds)}"
    speed = done / seconds
    told = f"{speed:,.0f} a second" if speed >= 1 else f"{_length(1 / speed)} each"
    return f"{said}, {told}, about {_length((total - done) / speed)} left"


def _length(seconds: float) -> str:
    """A length of time as it is said.

    >>> _length(7.2), _length(200)
    ('7 s', '3 min 20 s')
    """
    whole = round(seconds)
    return f"{whole // 60} min {whole % 60} s" if whole >= 60 else f"{whole} s"


@contextmanager
def progress(stream: TextIO | None, *, quiet: bool = False) -> Iterator[Progress]:
    """Tell on a stream how far it is; `quiet` tells only what is said. None is a closed one."""
    shown = Progress(stream if stream is not None else io.StringIO(), quiet=quiet)
    beside = threading.Thread(target=shown.watch, daemon=True)
    beside.start()
    try:
        yield shown
    finally:
        shown.end()
        beside.join()
