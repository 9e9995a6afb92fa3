"""Counting anew after a decision: told while it lasts, stopped without a trace, taken back."""

import asyncio
import re
import threading
import time

import many_articles
import pandas as pd
import pytest

import analysis as an
from analysis.explore import counting, explorer, labels, view
from analysis.explore.background import Work
from analysis.explore.correct import review_queue
from analysis.explore.explorer import Explorer
from analysis.explore.index import FACETS, SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels.checking import Checking
from analysis.explore.panels.facets import MORE, VALUES, Looking
from analysis.explore.panels.lines import HITS, PER_PAGE
from analysis.explore.panels.panels import Panels
from analysis.explore.view import View
from analysis.tables import schema

SAID = labels.labels_in("en")


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nhiều bài")
    many_articles.write(folder, n=45)
    return folder


@pytest.fixture
def one(articles):
    yield Explorer(an.load(articles), View())
    (articles / "corrections.csv").unlink(missing_ok=True)


def asked(one, **what):
    """What the explorer shows after it was asked something."""
    asked.number += 1
    one.request = {**what, "number": asked.number}
    return one.regions


asked.number = 0


def decision(one, **what):
    row = one.tables.quotations.iloc[0]
    return {
        "do": "decide", "action": "correct", "table": "quotations", "row_id": row["row_id"],
        "field": "speaker", "value": "Lý Thị Thử", "reviewer": "Hoa", **what,
    }  # fmt: skip


def forever(before, tables, lang, work):
    """A count that never ends by itself."""
    work.at("step_claims")
    while True:
        time.sleep(0.001)


def written(tables):
    return {name: tables.table(name).to_csv(index=False) for name in schema.TABLES}


def test_what_a_long_computation_says_is_told_and_what_it_makes_is_handed_over():
    go_on, told = threading.Event(), []

    def count(work):
        work.at("step_reading", 3, 7)
        go_on.wait(10)
        return "made"

    def tell():
        told.append((work.step, work.done, work.total))
        go_on.set()

    work = Work(count)
    assert asyncio.run(work.finished(tell)) == "made"
    assert told[0] == ("step_reading", 3, 7)


def test_what_goes_wrong_in_a_long_computation_is_raised_where_it_is_waited_for():
    def fail(work):
        raise ValueError("không đọc được")

    with pytest.raises(ValueError, match="không đọc được"):
        asyncio.run(Work(fail).finished(lambda: None))


def test_a_long_step_is_stopped_in_its_middle():
    work = Work(lambda work: forever(None, None, "en", work))
    assert asyncio.run(work.finished(work.stop)) is None


def reading(monkeypatch, articles):
    """What is said while a corpus is read, with every look told."""
    monkeypatch.setattr(explorer, "QUICK", 1)
    monkeypatch.setattr("analysis.explore.background._TELL", 1)
    said = []

    async def watch(stop):
        one = Explorer(an.load(articles), View())

        def note(change):
            said.append(str(change["new"].get("message", "")))
            if stop and SAID["step_reading"] in said[-1]:
                one.request = {"do": "stop", "number": 1}

        one.observe(note, names="regions")
        await one._task
        one.unobserve(note, names="regions")
        return one

    return watch, said


def test_reading_many_articles_says_how_far_it_is(monkeypatch, articles):
    watch, said = reading(monkeypatch, articles)
    one = asyncio.run(watch(stop=False))
    far = [int(n) for n in re.findall(r"(\d+) / 45", "".join(said))]
    assert far == sorted(far)
    assert len(set(far)) > 1
    assert SAID["step_passages"] in "".join(said)
    assert said[-1] == ""
    assert "sentences, in 45 articles" in one.regions["status"]


def test_reading_can_be_stopped_and_begun_again(monkeypatch, articles):
    watch, said = reading(monkeypatch, articles)
    one = asyncio.run(watch(stop=True))
    assert SAID["stopped"] in said[-1]
    assert one.counted is None
    assert "rows" not in one.tables.kept
    asked(one, do="again")
    assert "sentences, in 45 articles" in one.regions["status"]


def test_a_decision_that_is_stopped_leaves_everything_as_it_was(monkeypatch, one, articles):
    monkeypatch.setattr(counting, "again", forever)
    monkeypatch.setattr("analysis.explore.background._TELL", 1)
    before, tables, counted = written(one.tables), one.tables, one.counted
    one.observe(
        lambda change: SAID["step_claims"] in change["new"]["message"] and one.stop(),
        names="regions",
    )
    made = asked(one, **decision(one))
    assert made["message"] == SAID["kept_as_was"]
    assert made["answered"] == asked.number
    assert one.tables is tables
    assert one.counted is counted
    assert written(one.tables) == before
    assert sorted(path.name for path in articles.iterdir() if path.is_file()) == [
        "corpus.toml", "study.toml",
    ]  # fmt: skip


def test_a_decision_is_kept_only_when_all_is_counted(monkeypatch, one, articles):
    def fails(before, tables, lang, work):
        raise ValueError("đếm hỏng")

    monkeypatch.setattr(counting, "again", fails)
    made = asked(one, **decision(one))
    assert "đếm hỏng" in made["message"]
    assert not (articles / "corrections.csv").exists()


def test_a_decision_is_counted_as_if_everything_were_counted_anew(one, articles):
    made = asked(one, **decision(one))
    assert "1 row decided on, 1 of them corrected" in made["message"]
    anew = Explorer(an.load(articles), View())
    assert written(one.tables) == written(anew.tables)
    for name in ("facets", "lines"):
        assert made[name] == anew.regions[name]
    assert one.counted.doubts.equals(anew.counted.doubts)
    for table in ("quotations", "quantities", "dates", "terms"):
        row = one.tables.table(table).iloc[3]
        article, start = one.panels.index.number(row["article_id"]), int(row["start"])
        mine = one.counted.marks.within(article, start, start + 40)
        assert mine == anew.counted.marks.within(article, start, start + 40)


def test_a_decision_can_be_taken_back_and_the_one_before_it_holds_again(one, articles):
    path = articles / "corrections.csv"
    asked(one, **decision(one))
    first = path.read_bytes()
    asked(one, **decision(one, value="Lý Văn Thử"))
    assert one.tables.quotations["speaker"][0] == "Lý Văn Thử"
    asked(one, do="undo")
    assert path.read_bytes() == first
    assert one.tables.quotations["speaker"][0] == "Lý Thị Thử"
    made = asked(one, do="undo")
    assert "0 rows decided on, 0 of them corrected" in made["message"]
    assert not path.exists()
    assert SAID["no_decision"] in asked(one, do="undo")["message"]


def test_taking_back_leaves_what_somebody_else_decided_in_the_meantime(one, articles):
    path = articles / "corrections.csv"
    asked(one, **decision(one))
    mine = pd.read_csv(path, dtype="str", keep_default_na=False)
    other = one.tables.quotations.iloc[5]
    theirs = mine.assign(
        row_id=other["row_id"], start=str(other["start"]), end=str(other["end"]), reviewer="Na",
        article_id=other["article_id"],
        source_sha256=one.tables.articles.set_index("article_id")["source_sha256"][
            other["article_id"]
        ],
    )  # fmt: skip
    pd.concat([mine, theirs]).to_csv(path, index=False)
    asked(one, do="undo")
    assert pd.read_csv(path)["reviewer"].tolist() == ["Na"]
    assert one.tables.quotations["speaker"][5] == "Lý Thị Thử"


def test_who_decided_is_asked_once_and_the_day_each_time(one):
    asked(one, **decision(one, reviewed_on="2026-03-01"))
    row = one.tables.quotations.iloc[1]
    made = asked(one, do="row", table="quotations", row_id=row["row_id"])["review"]
    assert 'value="Hoa"' in made
    assert 'value="2026-03-01"' not in made
    assert f'value="{row["speaker"]}"' in made


def test_the_last_choice_can_be_undone(one):
    everything = one.regions["lines"]
    term = one.panels.index.facets["term"].values[0]
    asked(one, do="choose", facet="term", value=term)
    asked(one, do="filter", query="nuoc", exact_marks=False, date_from="", date_to="", copies=True)
    assert asked(one, do="back")["lines"] != everything
    assert one.view == View(term=(term,))
    assert asked(one, do="back")["lines"] == everything


def test_what_is_chosen_stands_above_the_lists_and_can_be_let_go_there(one):
    asked(one, do="filter", query="nuoc", exact_marks=False, date_from="", date_to="", copies=False)
    made = asked(one, do="choose", facet="term", value="nước sạch")["chosen"]
    assert re.findall(r">([^<]*) ✕<", made) == [
        "term: nước sạch", "words: nuoc", "without copied passages",
    ]  # fmt: skip
    asked(one, do="drop", value="query")
    made = asked(one, do="drop", value="copies")["chosen"]
    assert re.findall(r">([^<]*) ✕<", made) == ["term: nước sạch"]


@pytest.fixture(scope="module")
def panels(articles):
    index = SentenceIndex(an.load(articles))
    return Panels(index, Marks(index), "en")


VIEWS = [
    View(), View(query="nuoc"), View(query="nuoc", context="left"),
    View(term=("nước sạch",), context="right"), View(copies=False),
]  # fmt: skip


@pytest.mark.parametrize("chosen", VIEWS, ids=lambda chosen: chosen.code())
def test_no_view_sends_more_rows_than_it_shows(panels, chosen):
    kept = view.apply_view(panels.index, chosen)
    made = panels.lines.page(chosen, kept, 0)
    first, last = map(int, re.search(r"(\d+)–(\d+) of", made).groups())
    shown = len(re.findall('class="vnc-line[" ]', made))
    assert shown == last - first + 1 <= (HITS if chosen.in_context else PER_PAGE)
    for name in FACETS:
        (listed,) = re.findall(
            f'data-facet="{name}".*?</fieldset>', panels.facets.all(chosen, kept), re.S
        ) or [""]
        columns = listed.count('class="vnc-h ')
        assert columns <= 31
        assert listed.count("<li>") - columns == listed.count("<progress") <= VALUES


def test_the_rows_to_check_are_sent_a_page_at_a_time(panels):
    rows = review_queue.check_first(panels.index.tables)
    assert len(rows) > PER_PAGE
    made = Checking(panels.lines, rows).page(0)
    assert made.count('class="vnc-line vnc-doubt"') == PER_PAGE
    assert f"rows 1–{PER_PAGE} of {len(rows)}" in made
    assert f"0 rows decided on so far, {len(rows)} to check" in made


def test_a_list_shows_more_when_asked_and_finds_without_diacritics(panels):
    counts = {f"Phạm Thị Số {n}": 100 - n for n in range(90)}
    each = {name: counts if name == "speaker" else {} for name in FACETS}
    kept = view.Kept(view.apply_view(panels.index, View()).keep, each)

    def listed(looking):
        return re.findall(r'data-value="(Phạm[^"]*)"', panels.facets.all(View(), kept, looking))

    assert listed(Looking()) == list(counts)[:VALUES]
    assert listed(Looking().showing_more("speaker")) == list(counts)[: VALUES + MORE]
    assert listed(Looking().finding("speaker", "pham thi so 77")) == ["Phạm Thị Số 77"]
