"""Who speaks, in words: titles and captions of the speakers figures, computed from the tables."""

import pandas as pd

from analysis.chart.canvas import formats
from analysis.measure.voices import speakers, voices
from analysis.pipeline import Tables


def heard(tables: Tables) -> pd.DataFrame:
    """The quotations with every speaker under the one name the corpus gives them."""
    return speakers.canonical(tables.quotations, tables.speakers)


def title(table: pd.DataFrame) -> str:
    """The finding of a `voices.table` in one line: its first sentence, or the question."""
    first = voices.finding(table).split(". ")[0].split("; the interval")[0].rstrip(".")
    return first if (table["mark"] == "share").any() else "Who speaks in which article?"


def subtitle(table: pd.DataFrame) -> str:
    """What is counted, as the form of the table has it."""
    if (table["mark"] == "share").any():
        return "share of articles in which the speaker is quoted or reported"
    return "quotations, reporting sentences and interview turns, by speaker and article"


def method(quotations: pd.DataFrame) -> str:
    """How it was counted, and what was left out: for the footer."""
    captions = int((quotations["part"] == "caption").sum())
    left = formats.counted(captions, ("row", "rows", "dòng"))
    return f"Quotations and speakers by rules; captions ({left}) are not counted."


def printings(tables: Tables, *, most: int = 20) -> pd.DataFrame:
    """Under which names and offices each quoted person was printed, and in how many articles.

    One row a person who is quoted, those printed in most articles first: `speaker`,
    `n_articles`, `names`, `offices` (joined by "; ", as printed, the most frequent first).
    Read it to see whether two people became one, or one person two.
    """
    quoted = set(
        heard(tables).loc[lambda rows: rows["speaker_type"] == "person", "speaker"].dropna()
    )
    rows = tables.speakers[tables.speakers["speaker"].isin(quoted)]
    listed = [
        {
            "speaker": name,
            "n_articles": own["article_id"].nunique(),
            "names": _listed(own["name_as_printed"]),
            "offices": _listed(own["office_as_printed"]),
        }
        for name, own in rows.groupby("speaker")
    ]
    table = pd.DataFrame(listed, columns=["speaker", "n_articles", "names", "offices"])
    order = ["n_articles", "speaker"]
    return (
        table.sort_values(order, ascending=[False, True], kind="stable")
        .head(most)
        .reset_index(drop=True)
    )


def _listed(printed: pd.Series) -> str:
    counts = printed.dropna().value_counts()
    return "; ".join(sorted(map(str, counts.index), key=lambda name: (-int(counts[name]), name)))
