"""`python -m analysis`: the command line."""

import sys

if __name__ == "__main__":
    try:
        from analysis.cli import main

        status = main()
    except KeyboardInterrupt:  # before a command could say so itself
        status = 130
    sys.exit(status)
