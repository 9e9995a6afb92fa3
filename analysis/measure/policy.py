"""How much is enough: the one policy for small corpora, read by every measure.

Each question has its least number, in the unit that is compared (an outlet, a period) and in
independent articles (`copies.counted`): a share, a difference, an association, a description.
A measure answers with `enough` and `reason`; charts and sentences read those and nothing else.
A study may ask for more in its table `[least]`, never for less.

With 20 independent articles a term that half of them use has an interval some 45 points wide;
below, hardly a finding is left.
"""

from analysis.study import Least

__all__ = [
    "COUNTED",
    "EACH",
    "LEAST",
    "LINES",
    "Least",
    "difference_reason",
    "lacking",
    "share_reason",
    "spread_reason",
]

#: What the library asks for when a study asks for nothing.
LEAST = Least()
#: How figures are laid out, no claim: up to so many articles each is shown by itself (a column
#: of a figure, a line of a timeline), up to so many its words and quotations are counted.
EACH, LINES, COUNTED = 12, 25, 25


def lacking(n_articles: int, n_draws: int, needed: int, what: str) -> str:
    """Why so few are not enough; empty where they are.

    Parameters
    ----------
    n_articles
        how many articles there are
    n_draws
        how many of them are independent
    needed
        how many independent articles are asked for
    what
        what needs them, in words

    Returns
    -------
    str
        a reason that sentences and charts print as it is, or an empty text

    Examples
    --------
    >>> lacking(3, 3, 20, "a comparison")
    'only 3 articles; a comparison needs 20'
    >>> lacking(20, 9, 20, "a share")
    'only 9 of 20 articles are independent; a share needs 20'
    >>> lacking(20, 20, 20, "a share")
    ''
    """
    if n_draws >= needed:
        return ""
    if not n_articles:
        return f"no article; {what} needs {needed}"
    noun = "article" if n_articles == 1 else "articles"
    if n_draws >= n_articles or n_articles < needed:
        return f"only {n_articles} {noun}; {what} needs {needed}"
    are = "is" if n_draws == 1 else "are"
    return f"only {n_draws} of {n_articles} {noun} {are} independent; {what} needs {needed}"


def share_reason(
    n_articles: int, n_draws: int, least: Least = LEAST, *, what: str = "a share"
) -> str:
    """Why a share is not estimated, or empty where it is.

    Parameters
    ----------
    n_articles, n_draws
        how many articles there are, and how many of them are independent
    least
        what is enough; `least.share` is asked
    what
        what needs so many, in words

    Returns
    -------
    str
        the reason, or an empty text

    Examples
    --------
    >>> share_reason(1, 1)
    'only 1 article; a share needs 20'
    """
    return lacking(n_articles, n_draws, least.share, what)


def difference_reason(sides: tuple[tuple[int, int], tuple[int, int]], least: Least = LEAST) -> str:
    """Why two sides are not compared, or empty where they are.

    Parameters
    ----------
    sides
        articles and independent articles of each side
    least
        what is enough; each side needs `least.difference` independent articles

    Returns
    -------
    str
        the reason, about the side with fewer independent articles, or an empty text

    Examples
    --------
    >>> difference_reason(((3, 3), (50, 48))), difference_reason(((20, 20), (20, 20)))
    ('only 3 articles; a comparison needs 20', '')
    """
    fewest = min(sides, key=lambda side: (side[1], side[0]))
    return lacking(*fewest, least.difference, "a comparison")


def spread_reason(n_uses: int, size: tuple[int, int], least: Least = LEAST) -> str:
    """Why it is not said how evenly a term is spread over articles, or empty where it is.

    Parameters
    ----------
    n_uses
        how often the term is used
    size
        articles and independent articles
    least
        what is enough; `least.description` independent articles and `least.uses` uses are asked

    Returns
    -------
    str
        the reason, or an empty text; too few articles are told before too few uses

    Examples
    --------
    >>> spread_reason(9, (40, 40)), spread_reason(10, (5, 5)), spread_reason(10, (20, 20))
    ('only 9 uses; a spread needs 10', 'only 5 articles; a spread needs 20', '')
    """
    if reason := lacking(*size, least.description, "a spread"):
        return reason
    if n_uses < least.uses:
        return f"only {n_uses} use{'s' * (n_uses != 1)}; a spread needs {least.uses}"
    return ""
