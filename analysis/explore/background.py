"""One long computation beside the page: it says how far it is, and can be stopped.

It runs in a thread of its own, so that the kernel goes on answering. What it makes is handed
over when it is whole; stopped, it hands over nothing, and whatever was there before stays.
"""

import asyncio
import ctypes
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
#: How often it is looked whether it is done, in seconds, and how often it is told.
_LOOK, _TELL = 0.02, 15


class Stopped(BaseException):
    """Somebody asked to stop. No `except Exception` on the way may take it for a failure."""


class Work(Generic[T]):
    """A computation that tells its `step`, and how many of `total` are `done` in it."""

    def __init__(self, do: "Callable[[Work[T]], T]") -> None:
        self.step, self.done, self.total = "", 0, 0
        self.stopped = False
        self._do = do
        self._made: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def at(self, step: str, done: int = 0, total: int = 0) -> None:
        """Say what is being done; where it was asked to stop, it ends here."""
        if self.stopped:
            raise Stopped
        self.step, self.done, self.total = step, done, total

    def stop(self) -> None:
        """End it, in the middle of a long step too; what it has made so far is dropped."""
        self.stopped = True
        if self._thread.is_alive() and self._thread.ident is not None:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self._thread.ident), ctypes.py_object(Stopped)
            )

    def _run(self) -> None:
        try:
            self._made.append(self._do(self))
        except Stopped:
            self.stopped = True
        except BaseException as error:
            self._error = error

    async def finished(self, tell: Callable[[], None]) -> T | None:
        """What it made, or nothing when it was stopped; `tell` is called now and then.

        What goes wrong in it is raised here.
        """
        self._thread.start()
        looked = 0
        while self._thread.is_alive():
            await asyncio.sleep(_LOOK)
            looked += 1
            if looked % _TELL == 0 and not self.stopped:
                tell()
        if self.stopped:
            return None
        if self._error is not None:
            raise self._error
        return self._made[0]
