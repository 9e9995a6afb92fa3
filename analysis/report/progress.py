"""How far a long computation is, told in the cell of whoever looks on."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: With more articles than this, reading takes long enough to show how far it is.
QUICK = 150
#: It is told again after so many more articles.
_EVERY = 50
#: What is told the step, how many are done in it, of how many.
Tell = Callable[[str, int, int], None]


def is_live() -> bool:
    """Whether this runs in a notebook that somebody opened in JupyterLab.

    JupyterLab names the session to the kernels it starts; notebooks that are executed to be
    committed, compared or exported have no such name.
    """
    return bool(os.environ.get("JPY_SESSION_NAME"))


@contextmanager
def telling() -> Iterator[Tell]:
    """Tell in the cell how far it is, and leave nothing there in the end.

    JupyterLab's own button for stopping a cell ends it; nothing is kept then.
    """
    from IPython.display import clear_output, display

    shown = None

    def tell(step: str, done: int, total: int) -> None:
        nonlocal shown
        if total <= QUICK or (done % _EVERY and done != total):
            return
        words = {"text/plain": f"{step}: {done:,} of {total:,}. The ■ button above stops it."}
        if shown is None:
            shown = display(words, raw=True, display_id=True)  # type: ignore[no-untyped-call]
        else:
            shown.update(words, raw=True)

    try:
        yield tell
    finally:
        if shown is not None:
            clear_output(wait=True)  # type: ignore[no-untyped-call]
