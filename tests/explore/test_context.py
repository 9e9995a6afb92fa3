"""Words in context and claims: what is counted is what is listed."""

import csv
import io

import many_articles
import pytest

import analysis as an
from analysis.explore import view
from analysis.explore.index import FACETS, SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels import export, reader, words_in_context
from analysis.explore.panels.lines import HITS
from analysis.explore.panels.panels import Panels
from analysis.explore.view import View
from analysis.tables.errors import UnknownChoiceError

TEXT = (
    "Tin suối nhỏ\n\n"
    "=Suối trong chảy. Trẻ em ra suối đục. Già làng giữ suối trong.\n"
    "Ở phố không có gì.\n"
)


@pytest.fixture
def brook(tmp_path):
    (tmp_path / "suối.txt").write_text(TEXT, encoding="utf-8")
    tables = an.load(tmp_path)
    index = SentenceIndex(tables)
    return index, Panels(index, Marks(index), "en")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nhiều bài")
    many_articles.write(folder, n=60)
    return SentenceIndex(an.load(folder))


def shown(index, chosen):
    table = words_in_context.context_lines(
        index, words_in_context.nodes(index, chosen, view.apply_view(index, chosen))
    )
    return list(zip(table["left"], table["node"], table["right"], strict=True))


def test_a_word_stands_between_its_neighbours(brook):
    assert shown(brook[0], View(query="suoi trong", context="place")) == [
        ("=", "Suối trong", "chảy. Trẻ em ra suối đục. Già làng giữ suối trong."),
        ("=Suối trong chảy. Trẻ em ra suối đục. Già làng giữ", "suối trong", "."),
    ]


def test_lines_are_ordered_by_the_words_beside_them(brook):
    right = [row[2].split(" ")[0] for row in shown(brook[0], View(query="suối", context="right"))]
    left = [row[0].split(" ")[-1] for row in shown(brook[0], View(query="suối", context="left"))]
    assert right == ["đục.", "nhỏ", "trong.", "trong"]  # where the second word is nothing, first
    assert left == ["=", "giữ", "ra", "Tin"]  # nothing, then g, r, t


@pytest.mark.parametrize("order", [o for o in view.CONTEXTS if o])
def test_every_order_lists_the_same_places(many, order):
    term = many.facets["term"].values[0]
    plain = shown(many, View(term=(term,), context="place"))
    other = shown(many, View(term=(term,), context=order))
    assert sorted(plain) == sorted(other)
    assert len(plain) == int((many.tables.terms["term"] == term).sum())


def test_the_count_above_the_places_is_the_number_of_them(many):
    chosen = View(query="nuoc", context="left")
    panels = Panels(many, Marks(many), "en")
    kept = view.apply_view(many, chosen)
    n = len(words_in_context.nodes(many, chosen, kept))
    made = "".join(panels.lines.page(chosen, kept, page) for page in range(-(-n // HITS)))
    assert made.count('class="vnc-line vnc-kwic"') == n == kept.n_lines > 25
    assert f"of {n:,}<" in made
    assert f">{n:,} hits in " in panels.filters.status(kept)


@pytest.mark.parametrize("chosen", [View(query="nuoc", context="place"), None])
def test_in_context_a_count_beside_a_value_is_the_number_of_hits_it_lists(many, chosen):
    chosen = chosen or View(term=many.facets["term"].values[:2], context="left")
    counts = view.apply_view(many, chosen).counts
    for name in FACETS:
        for value, n in counts[name].items():
            alone = view.apply_view(many, chosen.with_(**{name: (value,)}))
            assert alone.n_lines == n, (name, value)


def test_an_order_there_is_not_is_answered_with_those_there_are():
    with pytest.raises(UnknownChoiceError) as error:
        view.parse_view({"context": "up"})
    assert "place, left, right." in str(error.value)


def test_a_claim_lists_the_sentences_its_numbers_stand_in(many):
    claim = many.tables.claims.iloc[0]
    ids = claim["row_ids"].split("; ")
    rows = many.tables.quantities
    places = rows[rows["row_id"].isin(ids)][["article_id", "sentence_id"]].drop_duplicates()
    kept = view.apply_view(many, View(claim=(claim["claim_id"],)))
    assert int(kept.keep.sum()) == len(places)


def test_with_a_measure_chosen_only_its_claims_are_on_offer(many):
    measure = many.facets["measure"].values[0]
    chosen = View(measure=(measure,))
    made = Panels(many, Marks(many), "en").facets.all(chosen, view.apply_view(many, chosen))
    offered = [c for c in many.claims if f'data-choose="claim" data-value="{c}"' in made]
    assert offered
    assert {many.claims[c].measure for c in offered} == {measure}


def test_the_lines_listed_are_the_lines_exported_and_none_runs_in_a_spreadsheet(brook, tmp_path):
    index, panels = brook
    chosen = View(query="suối")
    kept = view.apply_view(index, chosen)
    table = export.lines_table(panels.lines, chosen, kept)
    assert len(table) == int(kept.keep.sum()) == 4
    assert table["text"].tolist()[1] == "=Suối trong chảy."
    assert table["reference"].tolist()[1] == "Tin suối nhỏ, no date known"
    assert (table["start"][1], table["end"][1]) == (14, 31)
    made = export.spreadsheet.safe(table).to_csv(index=False)
    assert list(csv.DictReader(io.StringIO(made)))[1]["text"] == "'=Suối trong chảy."


def test_one_article_is_read_with_its_own_rows_and_the_names_of_the_corpus(many):
    article_id = many.article_ids[7]
    alone = reader.article(many.tables, article_id, full=True)
    whole = reader.Reader(many, Marks(many), article_id)
    assert len(alone.index.articles) == 1
    assert alone.html() == whole.html()


def test_a_decision_keeps_what_rests_on_the_texts_and_counts_the_rest_anew(many):
    assert many._bare
    again = SentenceIndex(many.tables.reviewed(None), many)
    assert again._bare is many._bare
    assert again.tables is not many.tables
    assert "facets" not in again.kept
