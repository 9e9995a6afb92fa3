"""One number for one thing: figures, tables, the concordance and the explorer count alike.

Where a figure counts something else by design (each shared passage once, sentences instead of
uses) the table says so in a column, and the test holds it to that column.
"""

import numpy as np
import pytest
import six_events

from analysis import pipeline, study
from analysis.explore.index import SentenceIndex
from analysis.measure import copies
from analysis.measure.terms import vocabulary
from analysis.report.shown import charts

#: Article counts on both sides of every change of form.
CASES = [("flood", 5), ("summit", 13), ("epidemic", 60)]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: f"{case[0]} {case[1]}")
def tables(request, tmp_path_factory):
    event, n = request.param
    folder = tmp_path_factory.mktemp(event)
    six_events.write(folder / "articles", event, n=n)
    (folder / "study.toml").write_text(_spelled(six_events.study(event)), "utf-8")
    return pipeline.load(folder / "articles", study.read_study(folder / "study.toml"))


def _spelled(text):
    """The study with two words of running text as one more term, in two spellings."""
    return text + '\n[[terms]]\nname = "wayside"\nvariants = ["người", "chuyện"]\n'


@pytest.fixture(scope="module")
def uses(tables):
    rows = tables.terms
    found = {term: len(own) for term, own in rows.groupby("term")}
    assert len(found) > 3
    assert rows.loc[rows["term"] == "wayside", "as_printed"].str.lower().nunique() == 2
    return found


@pytest.fixture(scope="module")
def articles_with(tables):
    return tables.terms.groupby("term")["article_id"].nunique().to_dict()


def test_the_cloud_counts_what_the_table_of_terms_holds(tables, uses, articles_with):
    drawn = charts.cloud(tables).data[""].set_index("word")
    printed = vocabulary.spelled(tables.terms)  # a term bears its usual spelling in the cloud
    shown = [term for term in uses if printed[term] in drawn.index]
    assert len(shown) > 2
    own = {term: drawn.loc[printed[term]] for term in shown}
    assert {term: int(row["n"]) for term, row in own.items()} == {t: uses[t] for t in shown}
    with_it = {term: int(row["n_articles_with"]) for term, row in own.items()}
    assert with_it == {term: articles_with[term] for term in shown}


def test_the_heat_map_counts_what_the_table_of_terms_holds(tables, uses):
    drawn = charts.terms(tables).data[""]
    rows = drawn.groupby("term")["n"].sum()
    told = copies.counted(tables.articles, tables.passages, stories=tables.stories)
    once = told.rows(tables.terms)["term"].value_counts()
    modes = set(drawn["counted"])
    expected = uses if modes == {copies.WITH} or not len(tables.passages) else dict(once)
    assert {term: int(n) for term, n in rows.items() if n} == expected


def test_figures_over_time_count_the_same_uses(tables, uses, articles_with):
    data = charts.terms_time(tables).data
    if "uses" in data:  # an article each
        rows = data["uses"].groupby("term")["n"].sum()
        told = {term: int(n) for term, n in rows.items()}
        assert told == {term: uses[term] for term in told}
        return
    rows = data["terms"] if "terms" in data else data["uses"]
    told = rows.set_index("term")["n_articles_with"].astype(int).to_dict()
    assert told == {term: articles_with[term] for term in told}


def test_spellings_and_places_add_up_to_the_same_uses(tables, uses):
    spelled = charts.spellings(tables)
    assert spelled.figure is not None
    rows = spelled.data[""].groupby("term")["n"].sum()
    assert {term: int(n) for term, n in rows.items()} == {term: uses[term] for term in rows.index}
    ticks, spread = charts.xray(tables).data, charts.dispersion(tables).data
    assert not (ticks and spread)
    if not (ticks or spread):  # too few articles for a spread, too many to see each
        return
    rows = (ticks or spread)["articles" if ticks else "spread"]
    told = rows.groupby("term")["n"].sum()
    assert {term: int(n) for term, n in told.items()} == {term: uses[term] for term in told.index}
    if ticks:
        told = ticks["uses"]["term"].value_counts()
        assert told.to_dict() == {term: uses[term] for term in told.index}


def test_the_concordance_lists_every_use_of_a_spelling(tables):
    for printed, rows in tables.terms.groupby(tables.terms["as_printed"].str.lower()):
        found = tables.kwic(str(printed))
        assert len(found) >= len(rows)
        places = set(zip(found["article_id"], found["start"], strict=True))
        assert set(zip(rows["article_id"], rows["start"], strict=True)) <= places


def test_the_explorer_lists_as_many_sentences_as_hold_a_term(tables):
    index = SentenceIndex(tables)
    everything = np.ones(len(index), dtype=bool)
    facet = index.facets["term"]
    told = dict(zip(facet.values, facet.counts(everything).tolist(), strict=True))
    sentences = tables.sentences.sort_values(["article_id", "start"])
    expected = {}
    for term, rows in tables.terms.groupby("term"):
        held = set()
        for name, start in zip(rows["article_id"], rows["start"], strict=True):
            own = sentences[(sentences["article_id"] == name) & (sentences["start"] <= start)]
            held.add((name, int(own["start"].iloc[-1])))
        expected[term] = len(held)
    assert {term: n for term, n in told.items() if n} == expected


def test_a_speaker_is_heard_in_as_many_articles_in_figure_and_table(tables):
    data = charts.speakers(tables).data
    rows = tables.quotations[tables.quotations["part"] != "caption"]
    if "shares" in data:
        drawn = data["shares"].set_index("speaker")["n_articles"]
        named = [name for name in drawn.index if name not in ("unnamed sources", "documents")]
    else:
        named_rows = data["speakers"][data["speakers"]["group"] == "named"]
        drawn = named_rows.set_index("speaker")["n_articles"]
        named = list(drawn.index)
    told = rows.groupby("speaker")["article_id"].nunique()
    aliases = set(tables.speakers["speaker"])
    asked = [name for name in named if name in told.index and name in aliases]
    assert asked
    assert all(int(drawn[name]) >= int(told[name]) for name in asked)
