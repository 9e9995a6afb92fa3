"""What was read, left out, repaired and doubted, in words."""

from analysis.corpus.corpus import Corpus


def report(corpus: Corpus) -> tuple[str, int]:
    """The text and the exit status: 0 when nothing needs a look, 1 otherwise."""
    return f"{len(corpus.articles)} articles read.", int(bool(corpus.issues))
