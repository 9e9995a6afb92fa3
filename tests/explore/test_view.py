"""Whatever is chosen, a count shown is the number of sentences listed."""

import random

import pytest

import analysis as an
from analysis.explore import days, histogram, view
from analysis.explore.index import FACETS, SentenceIndex
from analysis.explore.view import View
from analysis.measure.coverage import lettering
from analysis.tables.errors import AnalysisError, UnknownChoiceError


@pytest.fixture(scope="module")
def index():
    return SentenceIndex(an.load("demo"))


def kept(index, chosen):
    return int(view.apply_view(index, chosen).keep.sum())


@pytest.mark.parametrize("seed", range(12))
def test_the_count_beside_a_value_is_what_choosing_it_lists(index, seed):
    chance = random.Random(seed)
    start = View()
    for name in chance.sample(FACETS, 2):
        values = sorted(index.facets[name].values)
        if values:
            start = start.with_(**{name: (chance.choice(values),)})
    counts = view.apply_view(index, start).counts
    for name in FACETS:
        for value, n in counts[name].items():
            assert kept(index, start.with_(**{name: (value,)})) == n


def test_nothing_chosen_keeps_every_sentence(index):
    assert kept(index, View()) == len(index) == len(index.tables.sentences)


def test_every_sentence_has_one_outlet_one_day_and_one_part(index):
    counts = view.apply_view(index, View()).counts
    for name in ("outlet", "date", "part"):
        assert sum(counts[name].values()) == len(index)


def test_leaving_copies_out_never_raises_a_count(index):
    with_copies = view.apply_view(index, View()).counts
    without = view.apply_view(index, View(copies=False)).counts
    for name in FACETS:
        assert all(n <= with_copies[name][value] for value, n in without[name].items())


def test_a_search_finds_what_the_text_holds_with_and_without_diacritics(index):
    words = next(t for t in index.texts if t).split()[0].strip(",.:“”")
    exact = index.search(words, exact_marks=True)
    loose = index.search(words, exact_marks=False)
    assert exact.any()
    assert (exact <= loose).all()


def test_a_span_of_days_keeps_the_days_in_it(index):
    days = [d for d in index.facets["date"].values if d]
    chosen = view.apply_view(index, View(date_from=days[0], date_to=days[0]))
    assert int(chosen.keep.sum()) == view.apply_view(index, View()).counts["date"][days[0]]


def test_the_line_of_python_opens_the_same_view():
    chosen = View(term=("a", "b"), query="hội chợ", copies=False)
    arguments = chosen.code().removeprefix("explore.open(tables, ").removesuffix(")")
    again = view.parse_view(eval(f"dict({arguments})", {"dict": dict}))
    assert again == chosen


def test_an_unknown_filter_is_answered_with_those_there_are():
    with pytest.raises(UnknownChoiceError) as error:
        view.parse_view({"outlets": ["x"]})
    assert str(error.value) == (
        "There is no filter 'outlets'. Choose one of: outlet, date, speaker, measure, claim, term, "
        "part, date_from, date_to, query, exact_marks, copies, context."
    )


def test_a_filter_of_the_wrong_kind_is_answered_with_what_is_wanted():
    with pytest.raises(AnalysisError) as error:
        view.parse_view({"outlet": "Báo Sông"})
    assert str(error.value) == "The filter outlet is 'Báo Sông'; wanted is a list of texts."


def test_many_days_are_shown_as_weeks_and_many_weeks_as_months_and_years():
    days = {f"2025-0{month}-{day:02}": 1 for month in range(1, 4) for day in range(1, 29)}
    unit, weeks = histogram.bins(days, days)
    assert (unit, sum(b.n for b in weeks)) == ("week", 84)
    assert weeks[0].key == "2024-12-30/2025-01-05"
    months = {f"2025-{month:02}-05": 1 for month in range(1, 13)}
    assert histogram.bins(months, [])[0] == "month"
    years = {f"{year}-05-0{day}": 1 for year in range(1990, 2020) for day in range(1, 4)}
    assert histogram.bins(years, [])[1][0].key == "1990-01-01/1990-12-31"


def test_the_columns_keep_their_places_whatever_is_chosen():
    days = ["2025-10-08", "2025-10-25", "2025-10-26"]
    every = histogram.bins(dict.fromkeys(days, 2), days)[1]
    some = histogram.bins({"2025-10-25": 1}, days)[1]
    assert [b.key for b in some] == [b.key for b in every]
    assert (len(some), [b.n for b in some if b.n]) == (19, [1])
    assert histogram.bins({}, [])[1] == []


def test_the_bounds_of_a_day_are_shown_and_certainly_within_or_out(index):
    values = index.facets["date"].values
    assert "2026-03-19..2026-03-21" in values
    assert days.day_in_words("2026-03-19..2026-03-21", "vi") == "19–21/3/2026"
    bounded = view.apply_view(index, View(date=("2026-03-19..2026-03-21",)))
    span = view.apply_view(index, View(date_from="2026-03-19", date_to="2026-03-21"))
    short = view.apply_view(index, View(date_from="2026-03-19", date_to="2026-03-20"))
    assert bounded.keep.any()
    assert (bounded.keep <= span.keep).all()
    assert not (bounded.keep & short.keep).any()


def test_articles_are_in_the_order_of_time_under_the_letters_of_the_figures(index):
    articles = index.tables.articles
    assert index.article_ids == lettering.order(articles)
    assert dict(zip(index.article_ids, index.letters, strict=True)) == lettering.letters(articles)
    assert (index.article[1:] >= index.article[:-1]).all()


def test_what_is_no_day_is_answered_with_how_to_write_one():
    with pytest.raises(AnalysisError) as error:
        days.read_day("31/2/2025", "en")
    assert str(error.value) == "31/2/2025 is no day; write it as 25/10/2025 or 2025-10-25."
