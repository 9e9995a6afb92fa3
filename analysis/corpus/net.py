"""One article that a rule cannot stand never takes the others: the net under every stage.

What raises is left out with its file, the stage and a sentence. A fault that the net catches
is still a fault of the program: `strict` takes the net away, and the tests use it.
"""

import os
import traceback
from pathlib import Path

from analysis.corpus.article import LoadIssue

#: What the stages are called in a sentence.
READING, LAYOUT, EXTRACTION = "reading", "layout", "extraction"
#: Set to anything, the net is taken away wherever nobody says otherwise.
STRICT = "ANALYSIS_STRICT"
_REMEDY = (
    "A fault of this program, not of the file: please report it with the file. "
    "The other articles are not touched; --strict stops at it."
)


def is_strict(asked: bool | None) -> bool:
    """Whether the net is taken away: as asked, else as the environment says."""
    return bool(os.environ.get(STRICT)) if asked is None else asked


def caught(error: Exception, stage: str, *, article_id: str, path: str) -> LoadIssue:
    """The issue for an article or a file that raised something at a stage."""
    said = " ".join(str(error).split())[:120]
    what = f"{type(error).__name__}{': ' if said else ''}{said}{_place(error)}"
    found = f"{path or article_id}: left out, because its {stage} stopped ({what})"
    return LoadIssue("left out", stage, found, _REMEDY, article_id)


def _place(error: Exception) -> str:
    """Where in the program it was raised: the module, without the line, which may move."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "analysis" in Path(frame.filename).parts]
    return f", in {Path(ours[-1].filename).stem}.{ours[-1].name}" if ours else ""
