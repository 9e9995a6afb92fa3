"""Whether the headline results hold under other choices: a table for the appendix of a paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.measure import copies, policy
from analysis.measure.policy import Least
from analysis.measure.reuse import passages as reuse
from analysis.measure.terms import differences
from analysis.tables.checked import checked

COLUMNS = ["choice", "value", "is_default", "result", "of", "estimate", "low", "high", "claimed"]
#: What is tried: the least words of a passage, the days between its printings, how much of an
#: article must be its own, how copies count, and the independent articles a comparison needs.
LEAST_WORDS = (8, 12, 20)
WINDOWS = (30, 60, 90)
HALVES = (0.3, 0.5, 0.7)
LEAST_DRAWS = (20, 30, 50)


@dataclass(frozen=True, slots=True)
class _World:
    """What the results are computed from."""

    articles: pd.DataFrame
    terms: pd.DataFrame
    names: tuple[str, ...]
    stories: pd.DataFrame | None


@checked
def robustness_table(
    articles: pd.DataFrame,
    terms: pd.DataFrame,
    *,
    names: Sequence[str],
    parts: pd.DataFrame | None = None,
    masked: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
    tell: Callable[[str], None] = lambda choice: None,
) -> pd.DataFrame:
    """The headline results under other choices, one choice changed at a time.

    Parameters
    ----------
    articles, terms
        the tables of those names
    names
        the terms, in order
    parts, masked
        as `passages.find_passages` takes them (`parts`, and what is everybody's as its `terms`)
    stories
        the table of that name; without it no two articles are one draw for their story
    least
        what the study asks for; it holds in all rows but those that vary it
    tell
        called with each choice before it is tried

    Returns
    -------
    pandas.DataFrame
        `choice` (least words, window, half, copies, least articles), `value`, `is_default`,
        `result` (*words in copies*: the share of all words in later copies; *articles that count*;
        or a term, with the difference of the shares of articles), `of` (the outlet compared),
        `estimate`, `low`, `high` (missing where a result has none), `claimed`. Every choice has the
        same results in the same order

    Notes
    -----
    A result that is claimed under the default and not under its neighbours rests on the choice; one
    that keeps its sign and size does not. Passages are looked for anew for each length and window,
    which takes as long as they did.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "text": ["Chợ hoa mở sớm.", "Mưa lớn ở bến."], "n_words": [4, 4],
    ...     "published_on": ["2026-03-02", "2026-03-03"]})
    >>> terms = pd.DataFrame({"article_id": ["a"], "term": ["chợ"], "start": [0], "end": [3]})
    >>> found = robustness_table(articles, terms, names=["chợ"])
    >>> windows = found[found["choice"] == "window"]
    >>> windows[["value", "is_default", "result"]].values.tolist()[:2]
    [['30', False, 'words in copies'], ['30', False, 'articles that count']]
    """
    world = _World(articles, terms, tuple(names), stories)

    def found(least: int, window: int) -> pd.DataFrame:
        return reuse.find_passages(
            articles, parts=parts, terms=masked, min_words=least, window_days=window
        )

    usual = found(reuse.MIN_WORDS, reuse.WINDOW_DAYS)
    rows: list[pd.DataFrame] = []

    def add(choice: str, value: Any, default: Any, shared: pd.DataFrame, **how: Any) -> None:
        tell(f"{choice} {value}")
        one = _results(world, shared, **{"least": least, **how})
        rows.append(one.assign(choice=choice, value=str(value), is_default=value == default))

    def asking(n: int) -> Least:
        return least if n == least.difference else Least(share=n, difference=n)

    for length in LEAST_WORDS:
        shared = usual if length == reuse.MIN_WORDS else found(length, reuse.WINDOW_DAYS)
        add("least words", length, reuse.MIN_WORDS, shared)
    for days in WINDOWS:
        shared = usual if days == reuse.WINDOW_DAYS else found(reuse.MIN_WORDS, days)
        add("window", days, reuse.WINDOW_DAYS, shared)
    for half in HALVES:
        add("half", half, copies.HALF, usual, half=half)
    for mode in copies.MODES:
        add("copies", mode, copies.ONCE, usual, mode=mode)
    for n in sorted({*LEAST_DRAWS, least.difference}):
        add("least articles", n, least.difference, usual, least=asking(n))
    return pd.concat(rows, ignore_index=True)[COLUMNS]


@checked
def robustness_sentence(found: pd.DataFrame) -> str:
    """How many of the claims made under the defaults are made under every other choice.

    Parameters
    ----------
    found
        the table of `robustness_table`

    Returns
    -------
    str
        one sentence; where the corpus is too small under a choice to compare at all, that choice
        does not count against a claim

    Examples
    --------
    >>> found = pd.DataFrame({"choice": "window", "value": ["30", "60"],
    ...     "is_default": [False, True], "result": "chợ", "of": "Báo Sông",
    ...     "claimed": pd.array([True, True], dtype="boolean")})
    >>> robustness_sentence(found)
    '1 of 1 claims hold under all 2 choices.'
    """
    tested = found[found["claimed"].notna()]
    usual = tested[tested["is_default"] & tested["claimed"].eq(True)]
    keys = list(dict.fromkeys(zip(usual["result"], usual["of"], strict=True)))
    if not keys:
        return "No difference is claimed under the usual choices, so none rests on them."
    of_each = [tested[(tested["result"] == what) & (tested["of"] == of)] for what, of in keys]
    held = sum(bool(rows["claimed"].all()) for rows in of_each)
    choices = found[["choice", "value"]].drop_duplicates().shape[0]
    fewest = min(rows[["choice", "value"]].drop_duplicates().shape[0] for rows in of_each)
    where = f"all {choices} choices"
    if fewest < choices:
        where = f"every choice that leaves enough to compare (at least {fewest} of {choices})"
    return f"{held} of {len(keys)} claims hold under {where}."


def _results(
    world: _World,
    shared: pd.DataFrame,
    *,
    least: Least,
    mode: str = copies.ONCE,
    half: float = copies.HALF,
) -> pd.DataFrame:
    counted = copies.counted(world.articles, shared, mode=mode, half=half)
    total = max(int(world.articles["n_words"].sum()), 1)
    left = int(copies.words_left(world.articles, shared).sum())
    rows: list[dict[str, object]] = [
        {"result": "words in copies", "of": "", "estimate": 1 - left / total},
        {
            "result": "articles that count",
            "of": "",
            "estimate": int(counted.articles["counts"].sum()),
        },
    ]
    compared = differences.between_outlets(
        world.terms, world.articles, names=world.names, passages=shared, mode=mode,
        stories=world.stories, least=least, half=half,
    )  # fmt: skip
    for row in compared.to_dict("records"):
        rows.append(
            {
                "result": row["term"],
                "of": row["outlet"],
                "estimate": row["difference"],
                "low": row["low"],
                "high": row["high"],
                "claimed": bool(row["claim"]) if row["enough"] else None,
            }
        )
    columns = ["result", "of", "estimate", "low", "high", "claimed"]
    table = pd.DataFrame(rows, columns=columns)
    return table.astype({"estimate": "float64", "claimed": "boolean"})
