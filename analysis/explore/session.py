"""Whether somebody is looking: in JupyterLab the user's own corpus is shown in full."""

from analysis.report import progress

#: How many words of a passage a page shows that is executed to be published.
SHORT = 25


def most_words_shown() -> int | None:
    """How many words of a passage may be shown here; none: all of them."""
    return None if progress.is_live() else SHORT


def shortened(text: str, words: int | None) -> str:
    """The first so many words and an ellipsis, or the whole text where it is no longer.

    >>> shortened("một hai ba", 2), shortened("một hai ba", None)
    ('một hai …', 'một hai ba')
    """
    every = text.split()
    if words is None or len(every) <= words:
        return text
    return " ".join(every[:words]) + " …"
