"""Rows for a regression: by hand, on the seeds, and on four hundred articles; the CLI writes them."""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import analysis as an
from analysis import cli
from analysis.measure import copies, models, robustness
from analysis.measure.policy import Least
from analysis.report import tables as files
from analysis.tables import schema

sys.path.append(str(Path(__file__).resolve().parents[1]))
import many_articles

ARTICLES = pd.DataFrame(
    {
        "article_id": list("abcd"),
        "outlet": ["Báo Núi", "Báo Sông", None, "Báo Núi"],
        "published_on": ["2026-03-04", "2026-03-02", "2026-03-05", None],
        "text": ["một hai ba bốn năm sáu"] * 2 + ["bảy tám"] * 2,
        "n_words": [6, 6, 2, 2],
    }
)
SHARED = pd.DataFrame(
    {
        "passage_id": "p",
        "article_id": ["b", "a"],
        "start": 0,
        "end": 22,
        "n_words": 6,
        "nth_copy": [1, 2],
    }
)
TOLD = pd.DataFrame({"story_id": ["a", "a", "a", "d"], "article_id": ["a", "b", "c", "d"]})
SAID = pd.DataFrame(
    {
        "row_id": ["q1", "q2", "q3", "q4"],
        "article_id": ["a", "b", "b", "d"],
        "start": [0, 0, 8, 0],
        "end": [7, 7, 14, 3],
        "kind": ["direct", "direct", "indirect", "direct"],
        "speaker": ["Lê Mận", "Lê Mận", None, "Vũ Sửu"],
        "speaker_type": ["person", "person", "unknown", "person"],
        "part": ["body", "body", "body", "caption"],
        "n_words": 2,
        # as the tables of a corpus have them
        "outlet": ["Báo Núi", "Báo Sông", "Báo Sông", "Báo Núi"],
        "published_on": ["2026-03-04", "2026-03-02", "2026-03-02", None],
    }
)


def test_one_row_an_article_by_hand():
    used = pd.DataFrame({"article_id": ["a", "a"], "term": "đê", "start": [0, 4], "end": [3, 7]})
    found = models.articles(
        ARTICLES,
        passages=SHARED,
        stories=TOLD,
        quotations=SAID,
        terms=used,
        names=["đê", "lũ"],
    )
    assert found["article_id"].tolist() == list("abcd")
    assert found["outlet"].tolist() == ["Báo Núi", "Báo Sông", "unknown", "Báo Núi"]
    assert found["day"].fillna(-1).tolist() == [2, 0, 3, -1]
    assert found["story"].tolist() == ["a", "a", "a", "d"]
    assert found["copy_cluster"].tolist() == ["a", "a", "c", "d"]
    assert found["draw"].tolist() == ["a", "a", "a", "d"]
    assert found["weight"].tolist() == pytest.approx([1 / 3] * 3 + [1])
    assert found["n_own_words"].tolist() == [0, 6, 2, 2]
    assert found["counts_once"].tolist() == [False, True, True, True]
    assert found["counts_own_words"].tolist() == [False, False, True, True]
    assert found[["n_quotations", "n_direct"]].values.tolist() == [[1, 1], [2, 1], [0, 0], [0, 0]]
    assert found[["term: đê", "term: lũ"]].values.tolist() == [[2, 0], [0, 0], [0, 0], [0, 0]]


def test_one_row_a_quotation_by_hand():
    found = models.quotations(SAID, ARTICLES, passages=SHARED, stories=TOLD)
    assert found["row_id"].tolist() == ["q1", "q2", "q3"]  # the caption is left out
    assert found["in_copy"].tolist() == [True, False, False]
    assert found["draw"].tolist() == ["a"] * 3
    assert found["weight"].tolist() == pytest.approx([1 / 3] * 3)
    assert found["outlet"].tolist() == ["Báo Núi", "Báo Sông", "Báo Sông"]
    assert list(found) == models.QUOTATIONS


def test_nothing_gives_empty_rows_with_all_columns():
    assert list(models.articles(ARTICLES.head(0))) == models.ARTICLES
    empty = models.quotations(SAID.head(0), ARTICLES)
    assert (len(empty), list(empty)) == (0, models.QUOTATIONS)


def checked(tables):
    """What holds of the rows of any corpus."""
    made = files.models(tables)
    articles, said = made["models_articles"], made["models_quotations"]
    names = [f"term: {term.name}" for term in tables.study.terms]
    assert list(articles) == [*models.ARTICLES, *names]
    assert articles["article_id"].tolist() == tables.articles["article_id"].tolist()
    draws = copies.draws(tables.articles, tables.passages, tables.stories)
    assert articles["weight"].sum() == pytest.approx(draws.nunique())
    assert articles.groupby("draw")["weight"].sum().to_numpy() == pytest.approx(1)
    assert articles[names].to_numpy().sum() == len(tables.terms)
    kept = tables.quotations[tables.quotations["part"] != "caption"]
    assert articles["n_quotations"].sum() == len(kept) == len(said)
    assert said.groupby("draw")["weight"].sum().to_numpy() == pytest.approx(1)
    assert set(said["article_id"]) <= set(articles["article_id"])
    assert (articles["n_own_words"] <= articles["n_words"]).all()
    return articles


def held(tables, found):
    """What holds of the robustness table of any corpus: the same results under every choice."""
    assert list(found) == robustness.COLUMNS
    results = found.groupby(["choice", "value"], sort=False)[["result", "of"]].apply(
        lambda rows: tuple(rows.itertuples(index=False, name=None))
    )
    assert len(results) == 15
    assert set(results) == {results.iloc[0]}
    usual = found[found["is_default"]].drop(columns=["choice", "value", "is_default"])
    each = [rows.reset_index(drop=True) for _, rows in usual.groupby(found["choice"], sort=False)]
    assert len(each) == 5
    for other in each[1:]:
        pd.testing.assert_frame_equal(each[0], other)
    copied = found[found["result"] == "words in copies"].set_index(["choice", "value"])["estimate"]
    assert copied["least words", "8"] >= copied["least words", "20"]
    counts = found[found["result"] == "articles that count"].set_index(["choice", "value"])
    n = counts["estimate"]
    assert n["copies", "with copies"] == len(tables.articles)
    assert n["copies", "own words"] <= n["copies", "once"] <= n["copies", "with copies"]
    assert n["half", "0.7"] <= n["half", "0.5"] <= n["half", "0.3"]


def test_the_seeds_have_their_rows_and_claim_nothing():
    tables = an.load()
    checked(tables)
    found = files.robustness(tables)["robustness"]
    held(tables, found)
    assert found["claimed"].isna().all()
    assert found[["low", "high"]].isna().all().all()
    assert robustness.robustness_sentence(found) == (
        "No difference is claimed under the usual choices, so none rests on them."
    )


def test_four_hundred_articles_have_their_rows_and_a_planted_difference_holds(tmp_path):
    tables = an.load(many_articles.write(tmp_path, n=400, planted=True))
    articles = checked(tables)
    term = f"term: {many_articles.PLANTED_TERM}"
    names = {one.name for one in tables.study.terms}
    assert many_articles.PLANTED_TERM in names
    # ready for a regression: uses on the outlet with the words as exposure, a draw one case
    here = (articles["outlet"] == many_articles.PLANTED_OUTLET).to_numpy()
    rate = [
        np.average(articles[term][side], weights=articles["weight"][side]) for side in (here, ~here)
    ]
    assert rate[0] > 1.5 * rate[1]
    found = files.robustness(tables)["robustness"]
    held(tables, found)
    planted = found[
        (found["result"] == many_articles.PLANTED_TERM)
        & (found["of"] == many_articles.PLANTED_OUTLET)
    ]
    assert len(planted) == 15
    assert planted["estimate"].gt(0).all()
    # two choices leave an outlet too few articles; they do not count against a claim
    assert " claims hold under " in robustness.robustness_sentence(found)


def test_a_study_that_asks_for_more_is_asked_for_it_in_every_row():
    rows = [(f"a{k:02}", f"Báo {k % 2}", "2026-03-02", "một hai", 2) for k in range(60)]
    columns = ["article_id", "outlet", "published_on", "text", "n_words"]
    articles = pd.DataFrame(rows, columns=columns)
    terms = pd.DataFrame({"article_id": ["a00"], "term": "hai", "start": 4, "end": 7})
    usual = robustness.robustness_table(articles, terms, names=["hai"])
    asked = robustness.robustness_table(
        articles, terms, names=["hai"], least=Least(share=40, difference=40)
    )
    said = usual[usual["result"] == "hai"].set_index(["choice", "value"])["claimed"]
    assert said["least articles", "20"] == False  # noqa: E712  (a missing truth is neither)
    assert pd.isna(said["least articles", "50"])
    more = asked[asked["result"] == "hai"].set_index(["choice", "value"])["claimed"]
    assert more.drop([("least articles", "20"), ("least articles", "30")]).isna().all()
    assert more["least articles", "30"] == False  # noqa: E712
    defaults = asked[(asked["choice"] == "least articles") & asked["is_default"]]
    assert set(defaults["value"]) == {"40"}


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_the_command_line_writes_them_beside_the_tables(tmp_path, capsys, form):
    if form == "parquet":
        pytest.importorskip("pyarrow")
    out = tmp_path / "out"
    given = ["tables", "demo", "--out", str(out), "--models", "--robustness", "--format", form]
    assert cli.main([*given, "--quiet"]) == 0
    read = {"csv": pd.read_csv, "parquet": pd.read_parquet}[form]
    for name in ("models_articles", "models_quotations", "robustness"):
        assert len(read(out / f"{name}.{form}")) > 0
    # asked again without them, what this program wrote is taken away
    assert cli.main(["tables", "demo", "--out", str(out), "--format", form, "--quiet"]) == 0
    capsys.readouterr()
    left = {path.stem for path in out.iterdir() if path.suffix == f".{form}"}
    assert left == set(schema.TABLES)
