"""The files a new project begins with, proposed from its articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from analysis import pipeline
from analysis import study as studies
from analysis.propose import outlets
from analysis.propose import study as proposing


@dataclass(frozen=True, slots=True)
class Files:
    """The text of `study.toml`, what is added to `corpus.toml`, and a sentence about both."""

    study: str
    manifest: str
    said: str


def propose_from_files(
    inputs: Sequence[str | Path],
    *,
    tell: Callable[[str, int, int], None] = lambda stage, done, total: None,
    strict: bool | None = None,
) -> Files:
    """What the articles of some inputs propose; they are read as any command reads them.

    Parameters
    ----------
    inputs
        files or folders of articles
    tell
        is called with the stage, how many articles are done, and of how many
    strict
        raise what an article raises, instead of leaving the article out; None means as the
        environment variable ANALYSIS_STRICT says, else not

    Returns
    -------
    Files
        `study`, the text of a `study.toml`; `manifest`, what is to be added to `corpus.toml` about
        outlets and days, empty where nothing is; `said`, a sentence about the proposal

    Raises
    ------
    InputError
        when nothing can be read

    Examples
    --------
    >>> found = propose_from_files([pipeline.DEMO])
    >>> found.study.count("[event]"), found.said[:29]
    (1, 'Proposed from 8 articles: 2 n')
    """
    reading = partial(tell, "Reading articles")
    tables = pipeline.load(list(inputs), studies.EMPTY, tell=reading, strict=strict)
    for done in tables.extracting():
        tell("Finding words, numbers, days and people", done, len(tables.corpus.articles))
    found = proposing.propose_study(tables)
    return Files(proposing.study_text(found), outlets.block(tables.corpus.articles), found.summary)
