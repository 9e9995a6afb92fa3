"""How a process of ours keeps house: what is read stays, and need not be gone through again."""

import gc

#: New objects before Python looks for some that nobody holds any more; of itself after 700.
_BETWEEN = 10_000


def collect_rarely() -> None:
    """Let this process look for what nobody holds any more only now and then.

    The lists of words and what is read of the articles stay, and to go through all of it again
    and again took a sixth of the time of tables and figures. For commands and notebooks, which
    are processes of our own; whoever uses the library keeps the house as they wish.

    >>> collect_rarely()
    >>> gc.get_threshold()[0]
    10000
    """
    gc.set_threshold(_BETWEEN)
