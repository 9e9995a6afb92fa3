"""A notebook begins with the corpus it is told of, and its charts say what that corpus is."""

import json
import pickle
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from analysis import pipeline
from analysis.corpus.metadata import manifest
from analysis.report import figures, kernel, notebook, study_tables
from analysis.tables.errors import AnalysisError

SECOND = Path(__file__).resolve().parent.parent / "second_event"


@pytest.fixture
def told(monkeypatch, tmp_path):
    """A notebook of the second event, its figures going aside."""
    monkeypatch.setenv(notebook.INPUT, json.dumps([str(SECOND)]))
    monkeypatch.setenv(notebook.FIGURES, str(tmp_path / "hình"))
    monkeypatch.delenv(notebook.STUDY, raising=False)
    monkeypatch.setattr(figures, "_here", [])
    return notebook.begin("2_timeline")


def test_the_corpus_is_the_one_the_runner_names(told, tmp_path):
    assert len(told.articles) == len(list(SECOND.glob("*.txt")))
    assert figures._here == [figures.FiguresFolder(tmp_path / "hình", "2_timeline")]


def test_shown_by_itself_it_says_what_was_read(told):
    lines = repr(told).splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "Corpus",
        "Articles",
        "Published",
        "Left out of the articles",
        "Repaired, doubtful or in conflict",
        "Corpus digest",
    ]
    assert lines[0] == f"Corpus: {told.study.event.name or told.study.name}"
    assert str(SECOND) not in repr(told)


def test_the_footer_holds_corpus_number_span_and_the_method_and_not_what_is_left_out(told):
    labels = notebook.labels(told, "Khi nào?", subtitle="một hàng một bài", method="Đếm tay.")
    n = len(told.articles)
    assert labels.footer.startswith(f"Corpus: {notebook.corpus_name(told)}, {n} articles, ")
    assert notebook.corpus_span(told.articles) in labels.footer
    assert "Left out" not in labels.footer
    assert labels.footer.endswith(" Đếm tay.")
    assert (labels.title, labels.subtitle) == ("Khi nào?", "một hàng một bài")


def test_the_footer_is_vietnamese_when_asked(told):
    footer = notebook.labels(told, "Khi nào?", lang="vi").footer
    assert footer.startswith(
        f"Ngữ liệu: {notebook.corpus_name(told, 'vi')}, {len(told.articles)} bài báo"
    )


def test_the_order_of_outlets_is_that_of_the_manifest(told):
    listed = told.corpus.collection.outlets
    assert notebook.outlets_in_order(told)[: len(listed)] == listed


def test_what_was_collected_becomes_a_table_with_its_gaps(told):
    table = study_tables.collected(told.corpus.collection)
    assert table["collected"].all()
    assert table["outlet"].tolist() == list(told.corpus.collection.outlets)
    assert set(table["date_from"]) == {told.corpus.collection.period_from}


def test_a_gap_is_in_the_table_though_nobody_recorded_the_period():
    gap = manifest.Gap("2025-03-01", "2025-03-09", reason="nothing was looked for")
    (row,) = study_tables.collected(manifest.Collection(gaps=(gap,))).to_dict("records")
    assert (row["date_from"], row["date_to"], row["collected"]) == ("2025-03-01", "2025-03-09", 0)


def test_nothing_recorded_is_an_empty_table():
    assert study_tables.collected(pipeline.corpora.Corpus(()).collection).empty


def handed(folder):
    """The environment of a kernel whose runner hands it the tables of the second event."""
    aside = folder / "riêng"
    aside.mkdir(mode=0o700)
    asked = kernel.NotebookInputs.of([SECOND], None)
    return kernel.kernel_settings(aside, folder, replace(asked, tables=pipeline.load(SECOND)))


def test_tables_handed_on_are_the_same_tables(told, monkeypatch, tmp_path):
    monkeypatch.setenv(notebook.TABLES, handed(tmp_path)[notebook.TABLES])
    again = notebook.begin("2_timeline")
    assert again.articles.equals(told.articles)
    assert repr(again) == repr(told)


class Planted:
    """What a pickle can do to whoever opens it."""

    def __reduce__(self):
        return (pytest.fail, ("a stranger's file was opened",))


@pytest.mark.parametrize("how", ["only a path", "other bytes", "others may write", "gone"])
def test_no_tables_are_taken_but_those_the_runner_wrote(told, monkeypatch, tmp_path, how):
    setting = handed(tmp_path)[notebook.TABLES]
    path = Path(setting.partition(" ")[2])
    if how == "only a path":
        path.write_bytes(pickle.dumps(Planted()))
        setting = str(path)
    elif how == "other bytes":
        path.write_bytes(pickle.dumps(Planted()))
    elif how == "others may write":
        data = pickle.dumps(Planted())
        path.write_bytes(data)
        path.parent.chmod(0o777)
        setting = f"{sha256(data).hexdigest()} {path}"
    else:
        path.unlink()
    monkeypatch.setenv(notebook.TABLES, setting)
    with pytest.raises(AnalysisError) as caught:
        notebook.begin("2_timeline")
    assert "are not taken" in str(caught.value)


def test_a_stem_with_an_ending_is_refused():
    with pytest.raises(AnalysisError) as caught:
        notebook.begin("2_timeline.ipynb")
    assert str(caught.value) == (
        "begin() takes the notebook's file name without its ending, such as '3_participation'; "
        "found '2_timeline.ipynb'."
    )


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "no day of publication known"),
        ([("2025-03-04", None, None)], "4 Mar 2025"),
        ([("2025-03-04", None, None), (None, "2025-03-01", None)],
         "1–4 Mar 2025 (1 without a stated day)"),
    ],
    ids=["nothing", "one day", "a day and a bound"],
)  # fmt: skip
def test_the_span_counts_articles_without_a_stated_day(rows, said):
    from analysis.tables import schema

    names = ("published_on", "published_earliest", "published_latest")
    articles = schema.frame("articles", [dict(zip(names, row, strict=True)) for row in rows])
    assert notebook.corpus_span(articles) == said
