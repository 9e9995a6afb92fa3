"""One number for one thing: figures, tables, the concordance and the explorer count alike.

Where a figure counts something else by design (each shared passage once, sentences instead of
uses) the table says so in a column, and the test holds it to that column.
"""

import re
from pathlib import Path

import numpy as np
import pytest
import six_events

from analysis import pipeline, study
from analysis.explore.index import SentenceIndex
from analysis.measure import copies
from analysis.measure.terms import vocabulary
from analysis.report.shown import charts, listings

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


# What is said in words: the seeds and an invented corpus, in both languages.


@pytest.fixture(scope="module", params=["the seeds", "flood 50", "summit 13"])
def spoken(request, tmp_path_factory):
    if request.param == "the seeds":
        return pipeline.load()
    event, n = request.param.split()
    folder = tmp_path_factory.mktemp(event)
    six_events.write(folder / "articles", event, n=int(n))
    (folder / "study.toml").write_text(_spelled(six_events.study(event)), "utf-8")
    return pipeline.load(folder / "articles", study.read_study(folder / "study.toml"))


def numbers(text, lang):
    """Every whole number that a sentence says, names and examples in quotes left out."""
    plain = re.sub(r"“[^”]*”|\d+([.,]\d+)? ?%", "", text)
    plain = plain.replace("95 interval", "")
    mark = "," if lang == "en" else "."
    return [int(n.replace(mark, "")) for n in re.findall(rf"\d+(?:\{mark}\d{{3}})*", plain)]


def by_reader(rows, tables, lang):
    """Uses and articles of each term under the name that a sentence of the language calls it."""
    shown = charts.called_in_sentences(rows, tables, lang)
    found = shown.groupby("term")["article_id"].agg(["size", "nunique"])
    return {name: (int(n), int(k)) for name, n, k in found.itertuples()}


@pytest.mark.parametrize("lang", ["en", "vi"])
class TestSentences:
    def test_every_footer_says_how_many_articles_there_are(self, spoken, lang):
        noun = "articles" if lang == "en" else "bài báo"
        for name in charts.__all__:
            drawn = getattr(charts, name)(spoken, lang=lang)
            if drawn.figure is not None:
                assert f" {len(spoken.articles)} {noun}, " in drawn.caption, name

    def test_the_term_of_a_title_has_the_uses_of_the_table(self, spoken, lang):
        known = by_reader(spoken.terms, spoken, lang)
        told = 0
        for chart in (charts.terms, charts.xray, charts.spellings, charts.terms_time):
            drawn = chart(spoken, lang=lang)
            first = re.match(r"“([^”]+)”", drawn.title)
            if drawn.figure is None or not first:
                continue
            n, with_it = known[first[1]]
            said, of = numbers(drawn.title, lang), len(spoken.articles)
            told += 1
            if chart is charts.spellings:
                assert said[2] == n
                assert int(drawn.data[""].groupby("term")["n"].sum().max()) == n
            elif chart is charts.terms_time:
                assert said[:2] == [with_it, of]
            else:
                assert said[:3] == [n, with_it, of]
        assert told

    def test_the_uses_of_a_caption_add_up_to_those_of_its_table(self, spoken, lang):
        drawn = charts.terms(spoken, lang=lang)
        uses, terms = len(spoken.terms), spoken.terms["term"].nunique()
        assert numbers(drawn.alt, lang)[-2:] == [uses, terms]
        xray = charts.xray(spoken, lang=lang)
        if "uses" in xray.data:
            n = len(xray.data["uses"])
            quoted = int(xray.data["uses"]["quoted"].astype(bool).sum())
            said = numbers(xray.alt, lang)
            assert (said[0], said[-1]) == (n, quoted)
            assert numbers(xray.title, lang)[-2:] == [quoted, n]
            own = spoken.terms[spoken.terms["term"].isin(xray.data["uses"]["term"])]
            assert len(own) == n

    def test_the_cloud_says_the_numbers_of_its_table(self, spoken, lang):
        drawn = charts.cloud(spoken, lang=lang)
        rows = drawn.data[""]
        counts = [int(n) for n in rows["n"].head(5)]
        assert numbers(drawn.alt, lang) == counts
        n, k = int(rows["n"].iloc[0]), int(rows["n_articles_with"].iloc[0])
        alone = (rows["n"] == n).sum() == 1
        expected = [n, k, len(spoken.articles)] if alone else [int((rows["n"] == n).sum()) - 1, n]
        assert numbers(drawn.title, lang) == expected

    def test_verbs_are_as_many_in_title_caption_and_rows(self, spoken, lang):
        drawn = charts.verbs(spoken, lang=lang)
        rows = drawn.data[""]
        heard = spoken.quotations[spoken.quotations["part"] != "caption"]
        stances = rows.groupby("stance")["n"].sum()
        asserting, distancing = (int(stances.get(name, 0)) for name in ("asserting", "distancing"))
        total = int(rows["n"].sum())
        assert total == int(heard["cue"].notna().sum())
        top = int(rows.groupby("cue")["n"].sum().max())
        # a title names no stance that nothing has
        told = [n for n in (asserting, distancing) if n]
        assert numbers(drawn.title, lang) == [top, total, *told]
        assert numbers(drawn.alt, lang)[-2:] == [asserting, distancing]
        assert total == int(rows.drop_duplicates("outlet")["n_of"].sum())

    def test_speakers_are_as_many_in_title_caption_and_rows(self, spoken, lang):
        drawn = charts.speakers(spoken, lang=lang)
        n = len(spoken.articles)
        if "shares" in drawn.data:
            rows = drawn.data["shares"].sort_values("n_articles", ascending=False)
            rows = rows[~rows["speaker"].isin(["unnamed sources", "documents", "nobody named"])]
            assert numbers(drawn.title, lang)[:2] == [int(rows["n_articles"].iloc[0]), n]
            return
        rows = drawn.data["speakers"]
        named = rows[rows["group"] == "named"]
        several = int((named["n_articles"] > 1).sum())
        title = numbers(drawn.title, lang)
        assert title[:2] == [len(named), n]
        assert title[2] == several or several == 1
        words = [int(named[f"words_{kind}"].sum()) for kind in ("direct", "indirect")]
        said = numbers(drawn.alt, lang)
        assert said[:2] == [len(named), n]
        assert all(number in said for number in words if number)
        cells = drawn.data["quotations"]
        kinds = ["n_direct", "n_indirect", "n_answers"]
        assert cells[kinds].sum().tolist() == rows[kinds].sum().tolist()

    def test_passages_are_as_many_in_title_and_caption(self, spoken, lang):
        drawn = charts.passages(spoken, lang=lang)
        found = spoken.passages
        sharing, n = found["article_id"].nunique(), found["passage_id"].nunique()
        expected = [sharing, len(spoken.articles), n]
        assert numbers(drawn.title, lang) == expected
        assert numbers(drawn.alt, lang)[:3] == expected
        pairs = charts.matrix(spoken, lang=lang)
        if "" in pairs.data and "share" in pairs.data[""]:
            rows = pairs.data[""]
            nameless = rows[["source", "outlet"]].isin(["other outlets", "outlet unknown"])
            two = ~nameless.any(axis=1) & (rows["source"] != rows["outlet"])
            most = int(rows.loc[two, "n_words"].max())
            assert numbers(pairs.title, lang)[0] == most
            assert most in charts.taken(spoken, lang=lang).data[""]["n_words"].tolist()

    def test_the_files_hold_as_many_characters_in_title_and_rows(self, spoken, lang):
        drawn = charts.parts(spoken, lang=lang)
        rows = drawn.data[""]
        total = int(rows["n_characters"].sum())
        out = int(rows.loc[rows["part"] == "left out", "n_characters"].sum())
        assert numbers(drawn.title, lang) == [total]
        assert numbers(drawn.alt, lang)[:3] == [len(spoken.articles), total, out]
        assert int(rows.drop_duplicates("row")["n_articles"].sum()) == len(spoken.articles)

    def test_the_articles_of_the_timeline_are_those_of_the_corpus(self, spoken, lang):
        drawn = charts.timeline(spoken, lang=lang)
        n = len(spoken.articles)
        if "articles" in drawn.data:
            assert drawn.data["articles"]["article_id"].nunique() == n
            assert n in numbers(drawn.title, lang)
            return
        every = int(drawn.data["all_outlets"]["n_articles"].sum())
        dated = int(spoken.articles["published_on"].notna().sum())
        assert every == dated == int(drawn.data["outlets"]["n_articles"].sum())
        assert numbers(drawn.alt, lang)[0] == n
        assert dated in numbers(drawn.title, lang)

    def test_loading_says_of_articles_days_and_outlets_what_the_tables_say(self, spoken, lang):
        drawn = charts.load_report(spoken, lang=lang)
        rows, articles = drawn.data[""], spoken.articles
        counts, days = (rows[rows["section"] == name] for name in ("count", "calendar"))
        undated = int(articles["published_on"].isna().sum())
        out = int(counts.loc[counts["what"] == "left out", "n"].sum())
        assert numbers(drawn.title, lang) == [len(articles), out, undated]
        assert numbers(drawn.alt, lang)[:2] == [len(articles), out]
        assert int(days["n"].sum()) == len(articles)
        assert int(days.loc[days["date_from"].isna(), "n"].sum()) == undated
        unknown = int(articles["outlet"].isna().sum())
        assert int(days.loc[days["outlet"].fillna("") == "", "n"].sum()) == unknown
        told = listings.read(spoken, lang=lang).paragraphs[0]
        head = numbers(told, lang)[:3] if unknown else numbers(told, lang)[:2]
        assert head == [len(articles), articles["outlet"].nunique(), unknown][: len(head)]
        left = sum(
            int(n.replace(".", "").replace(",", "")) for n in re.findall(r"× ([\d.,]*\d)", told)
        )
        assert left == len(spoken.left_out)

    def test_claims_are_as_many_in_figure_caption_and_listing(self, spoken, lang):
        drawn = charts.claims(spoken, lang=lang)
        n, printed = len(spoken.claims), len(spoken.claim_evidence)
        assert numbers(drawn.subtitle, lang)[:2] == [n, printed]
        assert int((drawn.data[""]["kind"] == "claim").sum()) == n
        told = listings.told(spoken, lang=lang).paragraphs[0]
        within = spoken.claim_evidence["article_id"].nunique()
        measures = spoken.claims["measure"].nunique()
        assert numbers(told, lang) == [printed, within, n, measures]

    def test_two_outlets_share_as_many_words_in_the_list_and_in_the_matrix(self, spoken, lang):
        listed, drawn = (chart(spoken, lang=lang) for chart in (charts.taken, charts.matrix))
        assert listed.title == drawn.title
        if listed.figure is None:
            return
        keys = ["source", "outlet", "basis"]
        own, other = listed.data[""].set_index(keys), drawn.data[""].set_index(keys)
        both = own.index.intersection(other.index)
        assert len(both)
        for column in ("n_words", "n_articles", "n_passages"):
            assert own.loc[both, column].tolist() == other.loc[both, column].tolist()

    def test_terms_asked_for_their_spread_are_those_of_the_title(self, spoken, lang):
        drawn = charts.dispersion(spoken, lang=lang)
        if drawn.figure is None:
            assert len(spoken.articles) <= 13
            return
        rows = drawn.data["spread"]
        assert numbers(drawn.title, lang)[-1] == int(rows["enough"].sum())
        assert numbers(drawn.alt, lang)[:2] == [len(rows), len(spoken.articles)]
        assert set(rows["n_articles"]) == {len(spoken.articles)}

    def test_why_outlets_are_not_compared_names_their_articles(self, spoken, lang):
        told = charts.keyness(spoken, lang=lang)
        assert told.figure is None
        nameless = {"en": "unknown", "vi": "không rõ báo"}[lang]
        sizes = spoken.articles["outlet"].fillna(nameless).value_counts()
        names = "|".join(sorted(map(re.escape, sizes.index), key=len, reverse=True))
        said = re.findall(rf"({names})\D*?(\d+)", told.alt)
        assert {name: int(n) for name, n in said} == sizes.to_dict()
        rates = charts.rates(spoken, lang=lang)
        assert rates.figure is None
        n, terms = numbers(rates.alt, lang)[-2:]
        assert terms == spoken.terms["term"].nunique()
        assert n == len(spoken.terms)

    def test_women_men_and_the_others_are_the_people_of_the_figure(self, spoken, lang):
        said = numbers(listings.women(spoken, lang=lang).paragraphs[0], lang)
        assert said[0] == sum(said[1:4])
        drawn = charts.speakers(spoken, lang=lang)
        if "shares" not in drawn.data:
            rows = drawn.data["speakers"]
            assert said[0] == int((rows["group"] == "named").sum())


def test_every_chart_of_the_front_door_is_counted_here():
    own = Path(__file__).read_text("utf-8")
    assert [name for name in charts.__all__ if f"charts.{name}" not in own] == []
