"""Shared passages side by side: what a copy keeps, drops, adds and changes."""

from typing import Any

import numpy as np
import pandas as pd

from analysis.measure.reuse import alignment, search, syllables
from analysis.measure.reuse import cluster as groups
from analysis.measure.reuse import shingles as index
from analysis.measure.reuse import word_differences as wording
from analysis.tables.checked import checked

#: The least number of words two printings of one quotation have in common.
MIN_QUOTED = 8
#: How many words of a passage anything that is published may show.
EXCERPT = 25

_ALIGNED = ["passage_id", "first_id", "article_id", "step", "change", "first_words", "words"]
_PLACES = ["first_start", "first_end", "start", "end"]
_CARRIED = ["kind", "speaker", "source_as_printed", "part", "sentence_id"]


@checked
def aligned(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Every later copy word by word beside the first: what reuse kept and what it edited.

    Parameters
    ----------
    passages
        any table of `passage_id`, `article_id`, `start`, `end`, `nth_copy`, such as the
        answer of `find_passages` or `shared_quotations`
    articles
        the table of that name: `article_id`, `text`

    Returns
    -------
    pandas.DataFrame
        one row a word: `passage_id`, `first_id` and `article_id` (the article of the first copy and
        of this one), `step` from 1, `change` (*shared*, *changed* for another, *added* in the copy,
        or *dropped* from the first), `first_words` and `words` as printed, and where they stand in
        their articles (`first_start`, `first_end`, `start`, `end`). Ordered by passage, copy and
        step

    Notes
    -----
    Case and the place of a tone mark are no change.

    Examples
    --------
    >>> texts = ["Bến tàu sẽ mở lại vào tháng tới", "Bến tàu vừa mở lại vào đầu tháng tới"]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": 0,
    ...                       "end": [len(text) for text in texts], "nth_copy": [1, 2]})
    >>> rows = aligned(table, articles)
    >>> rows[rows["change"] != "shared"][["change", "first_words", "words"]].values.tolist()
    [['changed', 'sẽ', 'vừa'], ['added', '', 'đầu']]
    """
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    ordered = passages.sort_values(["passage_id", "nth_copy"]).to_dict("records")
    printed = [texts[row["article_id"]][row["start"] : row["end"]] for row in ordered]
    rows: list[dict[str, object]] = []
    first = 0
    for n, (row, spans) in enumerate(zip(ordered, wording.words_of_texts(printed), strict=True)):
        if row["passage_id"] != ordered[first]["passage_id"] or n == 0:
            first, first_spans = n, spans
            continue
        both = (first_spans, spans)
        for step, one in enumerate(wording.steps(printed[first], printed[n], words=both), 1):
            rows.append(
                {
                    "passage_id": row["passage_id"],
                    "first_id": ordered[first]["article_id"],
                    "article_id": row["article_id"],
                    "step": step,
                    "change": one.change,
                    **_word("first_", one.first, printed[first], ordered[first]["start"]),
                    **_word("", one.here, printed[n], row["start"]),
                }
            )
    return pd.DataFrame(rows, columns=_ALIGNED + _PLACES).astype({x: "Int64" for x in _PLACES})


def _word(prefix: str, span: wording.Span | None, text: str, offset: int) -> dict[str, object]:
    if span is None:
        return {f"{prefix}words": "", f"{prefix}start": None, f"{prefix}end": None}
    return {
        f"{prefix}words": text[slice(*span)],
        f"{prefix}start": offset + span[0],
        f"{prefix}end": offset + span[1],
    }


@checked
def excerpts(rows: pd.DataFrame, *, n_words: int = EXCERPT) -> pd.DataFrame:
    """The rows of `aligned` that may be shown: at most `n_words` words a copy.

    Parameters
    ----------
    rows
        the table of `aligned`
    n_words
        how many words of a copy are shown at most

    Returns
    -------
    pandas.DataFrame
        the rows kept, from the beginning or, where nothing is edited there, from shortly before the
        first edit. `cut_before` and `cut_after` say whether words were left out before and after

    Examples
    --------
    >>> rows = pd.DataFrame({"passage_id": "p", "article_id": "b", "change": "shared",
    ...                      "words": "chợ hoa mở sớm".split()})
    >>> excerpts(rows, n_words=2)[["words", "cut_before", "cut_after"]].values.tolist()
    [['chợ', False, True], ['hoa', False, True]]
    """
    kept = []
    for _, copy in rows.groupby(["passage_id", "article_id"], sort=False):
        edits = [n for n, change in enumerate(copy["change"]) if change != "shared"]
        start = max(0, edits[0] - n_words // 3) if edits and edits[0] >= n_words else 0
        some = copy.iloc[start : start + n_words]
        kept.append(some.assign(cut_before=start > 0, cut_after=start + n_words < len(copy)))
    empty = rows.assign(cut_before=False, cut_after=False)
    return pd.concat(kept, ignore_index=True) if kept else empty


@checked
def shared_quotations(quotations: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The same quotation in several articles: who prints more of it, and whose it is said to be.

    Parameters
    ----------
    quotations, articles
        the tables of those names; captions are left out

    Returns
    -------
    pandas.DataFrame
        `passage_id`, `nth_copy`, `article_id`, `quotation_id`, `start`, `end`, `n_words`,
        `n_shared`, `n_trimmed`, `n_other`, and `kind`, `speaker`, `source_as_printed`, `part`,
        `sentence_id` of the quotation. `aligned` takes the table. Ordered by group, then by length

    Notes
    -----
    The first row of a group (`nth_copy` 1) is the fullest printing; the others say how many
    of its words they have (`n_shared`), leave out (`n_trimmed`) and print otherwise
    (`n_other`). A missing `speaker` beside a named one is a statement attributed in one
    article and not in the other. Direct and reported speech are compared with one another.

    Examples
    --------
    >>> said = "Chợ nổi sẽ mở lại vào đầu tháng tới sau khi bến tàu được sửa xong"
    >>> quotations = pd.DataFrame({"row_id": ["q", "r"], "article_id": ["a", "b"], "start": [1, 5],
    ...     "end": [66, 70], "content": said, "part": "body", "kind": "direct", "sentence_id": 1,
    ...     "speaker": ["Phạm Thị Quýt", None], "source_as_printed": None})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"]})
    >>> found = shared_quotations(quotations, articles)
    >>> found[["nth_copy", "quotation_id", "n_words", "n_shared"]].values.tolist()
    [[1, 'q', 14, 14], [2, 'r', 14, 14]]
    """
    dates = articles.reindex(columns=["article_id", *groups.WHEN])
    said = quotations[quotations["part"] != "caption"].drop(columns=groups.WHEN, errors="ignore")
    said = said.merge(dates, on="article_id", how="left")
    texts = said.assign(text=said["content"].fillna(""), printed_in=said["article_id"])
    found = search.quoted(texts.assign(article_id=said["row_id"]), min_words=MIN_QUOTED)
    told: dict[str, dict[Any, Any]] = said.set_index("row_id", drop=False).to_dict("index")  # type: ignore[assignment]
    rows: list[dict[str, object]] = []
    for name, copies in found.groupby("passage_id", sort=True):
        ids = list(dict.fromkeys(copies["article_id"]))
        if len({told[one]["article_id"] for one in ids}) < 2:
            continue
        cut = dict(
            zip(ids, wording.words_of_texts([told[one]["content"] for one in ids]), strict=True)
        )
        ids.sort(key=lambda one: (-len(cut[one]), told[one]["article_id"], one))
        full = wording.folded_words(told[ids[0]]["content"], cut[ids[0]])
        for place, one in enumerate(ids, start=1):
            row = told[one]
            here = wording.folded_words(row["content"], cut[one])
            shared, _ = wording.count_edits(full, here)
            rows.append(
                {
                    "passage_id": name,
                    "nth_copy": place,
                    "article_id": row["article_id"],
                    "quotation_id": one,
                    "start": row["start"],
                    "end": row["end"],
                    "n_words": len(here),
                    "n_shared": shared,
                    "n_trimmed": len(full) - shared,
                    "n_other": len(here) - shared,
                    **{column: row[column] for column in _CARRIED},
                }
            )
    return pd.DataFrame(rows, columns=[*_QUOTED, *_CARRIED])


_QUOTED = ["passage_id", "nth_copy", "article_id", "quotation_id", "start", "end", "n_words"]
_QUOTED += ["n_shared", "n_trimmed", "n_other"]


@checked
def attributed(passages: pd.DataFrame, quotations: pd.DataFrame) -> pd.DataFrame:
    """Whose words each copy of a passage is printed as: somebody's, or the outlet's own.

    Parameters
    ----------
    passages
        the table of `find_passages`
    quotations
        a table of `article_id`, `start`, `end`, `kind`, `speaker`, such as `quotations` or
        `shared_quotations`

    Returns
    -------
    pandas.DataFrame
        `passage_id`, `nth_copy`, `article_id`, `n_words`, `kind`, `speaker`, `differs`. Ordered by
        passage and copy

    Notes
    -----
    The same words may be attributed in one article and not in another: `kind` is *direct*,
    *indirect* or *answer* where at least half of the copy stands in such a row of
    `quotations`, and *own words* where it does not; `differs` says that the copies of a
    passage disagree in kind or speaker.

    Examples
    --------
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": 0, "end": 9,
    ...                       "n_words": 2, "nth_copy": [1, 2]})
    >>> said = pd.DataFrame({"article_id": ["b"], "start": [0], "end": [9], "kind": ["direct"],
    ...                      "speaker": ["Phạm Thị Quýt"]})
    >>> attributed(table, said)[["kind", "differs"]].values.tolist()
    [['own words', True], ['direct', True]]
    """
    said: dict[str, list[tuple[int, int, str, str | None]]] = {}
    columns = (quotations[name] for name in ("article_id", "start", "end", "kind", "speaker"))
    for name, start, end, kind, speaker in zip(*columns, strict=True):
        who = None if pd.isna(speaker) else str(speaker)
        said.setdefault(str(name), []).append((int(start), int(end), str(kind), who))
    rows = []
    for copy in passages.sort_values(["passage_id", "nth_copy"]).to_dict("records"):
        start, end = int(copy["start"]), int(copy["end"])
        inside = [
            (min(end, b) - max(start, a), kind, who)
            for a, b, kind, who in said.get(str(copy["article_id"]), [])
            if 2 * (min(end, b) - max(start, a)) >= end - start
        ]
        _, kind, who = max(inside, key=lambda one: one[0], default=(0, "own words", None))
        told = (copy["passage_id"], copy["nth_copy"], copy["article_id"], copy["n_words"])
        rows.append((*told, kind, who))
    names = ["passage_id", "nth_copy", "article_id", "n_words", "kind", "speaker"]
    table = pd.DataFrame(rows, columns=names)
    both = table["kind"] + "\x1f" + table["speaker"].fillna("").astype(str)
    return table.assign(differs=both.groupby(table["passage_id"]).transform("nunique") > 1)


@checked
def repeats(
    articles: pd.DataFrame,
    *,
    parts: pd.DataFrame | None = None,
    min_words: int = search.MIN_WORDS,
) -> pd.DataFrame:
    """What an article prints twice: pasted paragraphs, a lead that the body repeats.

    Parameters
    ----------
    articles
        the table of that name: `article_id`, `text`
    parts
        the table of that name; with it, captions are left out
    min_words
        the least number of words the two printings have in common

    Returns
    -------
    pandas.DataFrame
        `article_id`, `start`, `end` of the first printing, `again_start`, `again_end` of
        the second, `n_words` of the first. Ordered by article and position

    Examples
    --------
    >>> said = "Chợ nổi sẽ mở lại vào đầu tháng tới sau khi bến tàu được sửa xong hẳn."
    >>> repeats(pd.DataFrame({"article_id": ["a"], "text": [said + " Tin thêm. " + said]}))[
    ...     ["start", "again_start"]].values.tolist()
    [[0, 81]]
    """
    ordered = articles.sort_values("article_id", kind="stable").reset_index(drop=True)
    texts = search.compared(ordered, parts)
    tokens = syllables.hashed_syllables(texts)
    whole = index.shingles(tokens, index.SHINGLE)
    found = index.runs(tokens, whole, within=True)
    rows = []
    none = np.zeros(len(tokens.hashes), np.bool_)
    regions = alignment.regions(tokens, found, counts=tokens.plain, masked=none, least=min_words)
    for region in regions:
        (a, a_end), (b, b_end) = region.a, region.b
        text = texts[region.article_a]
        first = (int(tokens.start[a]), int(tokens.end[a_end - 1]))
        again = (int(tokens.start[b]), int(tokens.end[b_end - 1]))
        n_words = len(wording.words_of_texts([text[slice(*first)]])[0])
        if again[0] >= first[1] and n_words >= min_words:
            rows.append((ordered["article_id"].iloc[region.article_a], *first, *again, n_words))
    columns = ["article_id", "start", "end", "again_start", "again_end", "n_words"]
    return pd.DataFrame(sorted(rows), columns=columns)
