"""With and without copies: counting each passage once never counts more."""

import random

import pandas as pd
import pytest

from analysis.measure import copies
from analysis.measure.reuse import passages


def table(*rows: tuple[str, str, int, int, int]) -> pd.DataFrame:
    columns = ["passage_id", "article_id", "start", "end", "nth_copy"]
    return pd.DataFrame(rows, columns=columns)


def test_every_copy_but_the_first_is_masked() -> None:
    found = table(("p", "a", 0, 10, 1), ("p", "b", 5, 15, 2), ("q", "b", 12, 30, 3))
    assert copies.mask(found).values.tolist() == [["b", 5, 30]]


def test_without_passages_nothing_changes() -> None:
    rows = pd.DataFrame({"article_id": ["a"], "start": [0], "end": [4]})
    assert copies.once(rows, None) is rows
    assert copies.once(rows, table()) is rows
    assert copies.mask(table()).empty


def test_a_row_counts_as_copied_when_half_of_it_is() -> None:
    found = table(("p", "a", 0, 10, 1), ("p", "b", 0, 10, 2))
    rows = pd.DataFrame({"article_id": "b", "start": [8, 8], "end": [12, 14]})
    assert copies.inside_copies(rows, found).tolist() == [True, False]


@pytest.mark.parametrize("seed", range(20))
def test_removing_copies_never_raises_a_count(seed: int) -> None:
    random.seed(seed)
    names = [f"a{n}" for n in range(6)]
    articles = pd.DataFrame({"article_id": names})
    articles["text"] = [" ".join(random.choices(["chợ", "sông", "đò"], k=40)) for _ in names]
    articles["n_words"] = 40
    found = table()
    for place in range(random.randrange(1, 8)):
        some = random.sample(names, 3)
        start = random.randrange(60)
        more = [(f"p{place}", name, start, start + 40, n) for n, name in enumerate(some, 1)]
        found = pd.concat([found, table(*more)], ignore_index=True)
    starts = [random.randrange(100) for _ in range(50)]
    rows = pd.DataFrame({"article_id": random.choices(names, k=50), "start": starts})
    rows["end"] = rows["start"] + 8
    kept = copies.once(rows, found)
    everywhere, once = (r.groupby("article_id").size() for r in (rows, kept))
    assert (once <= everywhere.reindex(once.index)).all()
    left = copies.words_left(articles, found)
    assert (left <= 40).all()
    assert (left >= 0).all()


def test_each_passage_is_kept_once_somewhere() -> None:
    said = "Bến tàu cũ sẽ được sửa lại trước mùa mưa để bà con hai bờ đi chợ mỗi sáng sớm"
    texts = [f"Tin một. {said}", said, f"{said} nhé."]
    articles = pd.DataFrame({"article_id": list("abc"), "text": texts, "n_words": 18})
    found = passages.find_passages(articles)
    masked = set(copies.mask(found)["article_id"])
    assert len(masked) == 2
    assert masked < set("abc")
