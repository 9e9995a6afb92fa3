"""Where a claim stands in print: the sentence behind every number, in few words."""

from collections import Counter

import pandas as pd

from analysis.tables.checked import checked

#: No more than so many words of one printed sentence are shown.
WORDS = 25
_COLUMNS = ["claim_id", "as_printed", "article_id", "part", "sentence_id", "excerpt", "row_id"]


@checked
def mentions(
    claims: pd.DataFrame,
    quantities: pd.DataFrame,
    evidence: pd.DataFrame,
    *,
    words: int = WORDS,
) -> pd.DataFrame:
    """Every printing of every claim, with the words around the number.

    Parameters
    ----------
    claims
        the table of that name: `claim_id`
    quantities
        the table of that name: `row_id`, `article_id`, `as_printed`, `part`, `sentence`,
        `sentence_id`, `start`
    evidence
        the table `claim_evidence`: `claim_id`, `row_id`
    words
        the most words that are shown of one sentence

    Returns
    -------
    pandas.DataFrame
        one row a mention: `claim_id`, `as_printed`, `article_id`, `part`, `sentence_id`, `excerpt`,
        `row_id`; claims in their order, mentions by article and position

    Notes
    -----
    `excerpt` is cut from the sentence around the number; where several numbers of one sentence are
    listed they share the `words`, so that the table never shows more of a sentence than that. Words
    are counted as syllables, of which a sentence has at least as many.

    Examples
    --------
    >>> quantities = pd.DataFrame({"row_id": ["r"], "article_id": ["a"], "as_printed": ["40 đội"],
    ...     "part": ["body"], "sentence": ["Đã có 40 đội tới sân."], "sentence_id": [1],
    ...     "start": [6]})
    >>> claims = pd.DataFrame({"claim_id": ["c"]})
    >>> found = mentions(claims, quantities, pd.DataFrame({"claim_id": ["c"], "row_id": ["r"]}))
    >>> found[["claim_id", "excerpt"]].values.tolist()
    [['c', 'Đã có 40 đội tới sân.']]
    """
    rows_of: list[dict[str, object]] = quantities.to_dict("records")  # type: ignore[assignment]
    known = {str(row["row_id"]): row for row in rows_of}
    rests: dict[str, list[str]] = {}
    for claim, row_id in zip(evidence["claim_id"], evidence["row_id"], strict=True):
        rests.setdefault(claim, []).append(row_id)
    pairs = [
        (claim, known[row_id]) for claim in claims["claim_id"] for row_id in rests.get(claim, [])
    ]
    n_sharing = Counter((row["article_id"], row["sentence"]) for _, row in pairs)
    rows = [
        {
            "claim_id": claim,
            "as_printed": row["as_printed"],
            "article_id": row["article_id"],
            "part": row["part"],
            "sentence_id": row["sentence_id"],
            "excerpt": excerpt(
                str(row["sentence"]),
                str(row["as_printed"]),
                words=words // n_sharing[(row["article_id"], row["sentence"])],
            ),
            "row_id": row["row_id"],
            "start": row["start"],
            "claim": number,
        }
        for (claim, row), number in zip(pairs, _ranks(pairs), strict=True)
    ]
    rows.sort(key=lambda row: (row["claim"], str(row["article_id"]), row["start"]))
    return pd.DataFrame(rows, columns=_COLUMNS).astype(
        {name: "str" for name in _COLUMNS if name != "sentence_id"} | {"sentence_id": "Int64"}
    )


@checked
def printing_lines(mentions: pd.DataFrame, *, most: int = 40) -> str:
    """The mentions as lines of text, claim by claim; past `most` lines the rest is counted.

    Parameters
    ----------
    mentions
        the table of `mentions`
    most
        how many lines are printed at most

    Returns
    -------
    str
        a line a claim and, indented below it, a line a mention; a sentence where there is none

    Examples
    --------
    >>> table = pd.DataFrame({"claim_id": ["c"], "as_printed": ["40 đội"], "article_id": ["a"],
    ...                       "part": ["body"], "excerpt": ["Đã có 40 đội tới sân."]})
    >>> print(printing_lines(table))
    40 đội (c)
        a, body: Đã có 40 đội tới sân.
    """
    lines = []
    for claim, rows in mentions.groupby("claim_id", sort=False):
        lines.append(f"{rows['as_printed'].iloc[0]} ({claim})")
        lines += [f"    {row.article_id}, {row.part}: {row.excerpt}" for row in rows.itertuples()]
    if len(lines) > most:
        lines = [*lines[:most], f"({len(lines) - most:,} more lines)"]
    return "\n".join(lines) or "No participation number is printed."


def excerpt(sentence: str, around: str, *, words: int = WORDS) -> str:
    """The sentence, or at most so many words of it around some words that stand in it.

    Parameters
    ----------
    sentence
        the sentence as printed
    around
        words of it that are to be seen; where it does not hold them the beginning is shown
    words
        how many words are shown at most, parted by spaces

    Returns
    -------
    str
        the words, with … where some were left out

    Examples
    --------
    >>> excerpt("Đến tối qua, 40 đội của mười tỉnh đã tới sân.", "40 đội", words=5)
    '… qua, 40 đội của mười …'
    """
    place = max(0, sentence.find(around))
    before, after = sentence[:place].split(), sentence[place:].split()
    if len(before) + len(after) <= words:
        return " ".join(before + after)
    core = max(1, min(len(around.split()), words))
    spare = words - core
    left = min(len(before), max(spare // 2, spare - (len(after) - core)))
    right = min(len(after), words - left)
    opens = "… " if left < len(before) else ""
    closes = " …" if right < len(after) else ""
    kept = before[len(before) - left :] + after[:right]
    return f"{opens}{' '.join(kept)}{closes}"


def _ranks(pairs: list[tuple[str, dict[str, object]]]) -> list[int]:
    order = {claim: k for k, claim in enumerate(dict.fromkeys(claim for claim, _ in pairs))}
    return [order[claim] for claim, _ in pairs]
