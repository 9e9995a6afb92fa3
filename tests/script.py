"""Runs a script of this folder as the command `run` does: whoever has read enough ends it quietly.

.venv/bin/python -P tests/script.py tests/grid.py 1 5 --quick
"""

import os
import runpy
import sys

if __name__ == "__main__":
    del sys.argv[0]
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
        sys.stdout.flush()
    except BrokenPipeError:
        # Python must not complain of what it still holds back when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
