"""Women and men among the people quoted, where the text itself says so (*bà*, *ông*).

A name says nothing: only a form of address or a title that is a woman's or a man's does
(`lexicons/titles.txt`). A person addressed both ways, or neither, is "not said".
"""

import re
from functools import cache

import numpy as np
import pandas as pd

from analysis.measure import copies, intervals, policy
from analysis.measure.policy import Least
from analysis.tables.checked import checked
from analysis.text import normalise, wordlist

#: The word that stands right before a place, without punctuation between.
_BEFORE = re.compile(r"\w+ ?\Z")
SEXES = {"f": "women", "m": "men", "": "not said"}


def gender_of(printed: pd.Series) -> str:
    """What the printings of one person say together: f, m, or empty.

    Parameters
    ----------
    printed
        the words in which one person is named, as printed

    Returns
    -------
    str
        f where some of them say that it is a woman and none a man, m the other way round, empty
        where none says either or they disagree

    Notes
    -----
    A name alone says nothing.

    Examples
    --------
    >>> gender_of(pd.Series(["bà Lan", "nữ Đại sứ"])), gender_of(pd.Series(["Minh"]))
    ('f', '')
    """
    said = {sex for words in printed if (sex := _one(str(words)))}
    return said.pop() if len(said) == 1 else ""


@checked
def women_and_men(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    speakers: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """How many women and men are quoted by name, in how many articles, with how many words.

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name; people outside captions count
    articles
        the table of that name: `article_id`, `n_words`, and `text` where `speakers` are given
    speakers
        the table of that name; with it the words before every printing of a name are read too
    passages
        the shared passages; articles that print the same text are one draw
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles that report a woman or a man

    Returns
    -------
    pandas.DataFrame
        one row for women, men and not said: `sex`, `n_speakers` of `n_speakers_of`, `n_quotations`
        (direct and reported rows), `n_direct` and `words_direct` (direct quotations), `n_articles`
        out of `n_articles_of`, `share_quotations` (of the direct and reported rows of women and
        men; missing where it is not said, and below `least.share` such articles: then `enough` is
        false and `reason` says why) with `low` and `high`, `bound_low` and `bound_high`

    Notes
    -----
    `bound_low` is the share of all rows were nobody of those not said one of them, `bound_high`
    were all of them: what is known without a guess, and wide where most are not said.

    References
    ----------
    Bounds that need no guess of what is missing, Manski 1989, Journal of Human
    Resources 24; the interval is that of `intervals.shares`.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "n_words": [50]})
    >>> said = pd.DataFrame({"article_id": "a", "part": "body", "kind": "direct", "n_words": [5, 8],
    ...     "speaker_type": "person", "speaker": ["Quýt", "Minh"],
    ...     "source_as_printed": ["bà Quýt", "Minh"]})
    >>> found = women_and_men(said, articles)
    >>> found[["sex", "n_speakers", "bound_low", "bound_high"]].values.tolist()
    [['women', 1, 0.5, 1.0], ['men', 0, 0.0, 0.5], ['not said', 1, nan, nan]]
    """
    rows = quotations[
        (quotations["part"] != "caption")
        & (quotations["speaker_type"] == "person")
        & quotations["speaker"].notna()
    ]
    said = pd.concat([_printed(rows), _addressed(speakers, articles)], ignore_index=True)
    sex = {str(name): gender_of(own["printed"]) for name, own in said.groupby("speaker")}
    rows = rows.assign(sex=rows["speaker"].map(sex).fillna(""))
    reported = rows[rows["kind"] != "answer"]
    ids = [str(name) for name in articles["article_id"]]
    counted = pd.crosstab(reported["article_id"], reported["sex"])
    each = counted.reindex(index=ids, columns=list(SEXES), fill_value=0)
    known = each["f"] + each["m"]
    clusters = copies.draws(articles, passages, stories)
    asked = clusters[(known > 0).to_numpy()]
    reason = policy.share_reason(len(asked), asked.nunique(), least)
    total, unsaid = int(each.to_numpy().sum()), int(each[""].sum())
    listed = []
    for key, word in SEXES.items():
        own = rows[rows["sex"] == key]
        found = intervals.share(each[key], known, clusters=clusters)
        n = int(each[key].sum())
        shown = bool(key) and not reason
        direct = own[own["kind"] == "direct"]
        listed.append(
            {
                "sex": word,
                "n_speakers": own["speaker"].nunique(),
                "n_speakers_of": rows["speaker"].nunique(),
                "n_quotations": int((own["kind"] != "answer").sum()),
                "n_direct": len(direct),
                "words_direct": int(direct["n_words"].fillna(0).sum()),
                "n_articles": own["article_id"].nunique(),
                "n_articles_of": len(ids),
                "share_quotations": found.estimate if shown else np.nan,
                "low": found.low if shown else np.nan,
                "high": found.high if shown else np.nan,
                "bound_low": n / total if key and total else np.nan,
                "bound_high": (n + unsaid) / total if key and total else np.nan,
                "enough": not reason,
                "reason": reason,
            }
        )
    return pd.DataFrame(listed)


def _printed(rows: pd.DataFrame) -> pd.DataFrame:
    said = rows[rows["source_as_printed"].notna()]
    return pd.DataFrame({"speaker": said["speaker"], "printed": said["source_as_printed"]})


def _addressed(speakers: pd.DataFrame | None, articles: pd.DataFrame) -> pd.DataFrame:
    """The word before each printing of a name or office, and the office itself."""
    if speakers is None:
        return pd.DataFrame(columns=["speaker", "printed"])
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    listed = []
    columns = ("speaker", "article_id", "start", "office_as_printed")
    for name, article_id, start, office in zip(*(speakers[c] for c in columns), strict=True):
        before = _BEFORE.search(
            str(texts.get(article_id, ""))[max(0, int(start) - 20) : int(start)]
        )
        words = before[0] if before else ""
        listed.append(
            {"speaker": name, "printed": words if pd.isna(office) else f"{words}; {office}"}
        )
    return pd.DataFrame(listed, columns=["speaker", "printed"])


def _one(words: str) -> str:
    said = {_words()[found] for found in _pattern().findall(normalise.folded(words))}
    return said.pop() if len(said) == 1 else ""


@cache
def _words() -> dict[str, str]:
    rows = [line.split("\t") for line in wordlist.entries("titles.txt")]
    listed = {normalise.folded(row[0]): row[2] for row in rows if len(row) > 2 and row[2]}
    return listed | {"nữ": "f"}


@cache
def _pattern() -> re.Pattern[str]:
    listed = sorted(_words(), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)")
