"""What stopped, lost or misled the first people who tried the tool on articles of their own.

`MET` is the list: what they met, and the tests that hold it. A test of this file proves that
every one named is there; those at the end hold what no other file does.
"""

import ast
from pathlib import Path

import pytest

from analysis import cli, pipeline, study
from analysis.explore.correct import decisions
from analysis.measure.coverage import periods
from analysis.report import notebook, outputs
from analysis.report.words import coverage_words
from analysis.tables import schema
from analysis.tables.errors import AnalysisError, StudyError

TESTS = Path(__file__).resolve().parent
#: What was met → file and names of the tests that failed before it was mended.
MET: dict[str, tuple[str, ...]] = {
    "tables --out writes over the reader's own articles.csv": (
        "report/test_outputs.py::test_tables_never_write_over_the_articles_of_their_reader",
        "report/test_outputs.py::test_an_output_folder_that_mixes_with_the_input_is_refused",
    ),
    "figures of twenty articles without terms crash and throw away what was done": (
        "test_grid.py::test_every_notebook_runs_whatever_is_missing",
        "test_grid_no_outlets.py::test_every_notebook_runs_where_no_outlet_is_known",
        "test_project.py::test_one_failing_notebook_takes_no_other_and_the_status_says_so",
    ),
    "a report's notebooks, run again, answer about another corpus": (
        "test_project.py::test_a_report_of_articles_is_a_project_and_its_notebooks_stay_about_them",
        "test_project.py::test_the_environment_alone_never_makes_a_project_answer_about_other_articles",
        "explore/test_new_user.py::test_from_ones_own_articles_to_figures_with_the_correction_in_them",
    ),
    "the corpus.toml that new-study writes is never read": (
        "test_project.py::test_the_manifest_of_the_project_is_the_one_that_is_read_and_says_so",
        "propose/test_proposals.py::test_the_proposed_manifest_is_read",
    ),
    "a term inside a longer word is not counted": (
        "extract/test_terms.py::test_a_term_is_found_whatever_longer_word_it_is_part_of",
        "extract/test_terms.py::test_a_search_for_the_syllables_the_table_and_the_concordance_give_one_count",
    ),
    "folders of outlets are ignored, and 28 stubs written": (
        "corpus/test_outlets.py::test_folders_called_after_outlets_name_them_in_one_line",
        "propose/test_proposals.py::test_folders_are_one_block_and_no_stub_an_article",
        "propose/test_proposals.py::test_a_folder_its_reader_spelled_keeps_its_spelling",
    ),
    "dates in file names are ignored": (
        "corpus/test_outlets.py::test_the_day_in_the_name_of_a_file_is_used_where_nothing_says_another",
    ),
    "new-study proposes nothing and names no next step": (
        "propose/test_proposals.py::test_what_an_invented_event_is_made_of_is_proposed",
        "propose/test_proposals.py::test_what_is_proposed_says_what_it_rests_on",
        "propose/test_proposals.py::test_the_command_proposes_says_so_and_what_to_do_next",
    ),
    "figure": ("test_run.py::test_an_unknown_command_is_answered_with_those_there_are",),
    "--studdy": ("test_run.py::test_messages_name_the_command_as_it_was_typed",),
    "missing folder, empty folder, no such study, format xlsx": (
        "test_cli.py::test_a_mistake_is_answered_by_one_sentence_and_status_2",
    ),
    "empty csv": ("test_newcomer.py::test_a_folder_of_nothing_readable_says_why_of_each",),
    "bad date or missing quote in a study": (
        "test_newcomer.py::test_a_study_that_is_no_toml_is_answered_with_the_place",
    ),
    "[[mesures]]": ("test_newcomer.py::test_a_key_nearly_right_is_answered_with_the_right_one",),
    "xlsx": (
        "corpus/test_mistakes.py::test_a_file_that_is_not_what_its_ending_says_is_one_sentence",
    ),
    "odd columns": (
        "corpus/test_mistakes.py::test_a_table_without_a_text_column_is_told_the_two_lines_to_write",
    ),
    "31 November": (
        "corpus/test_mistakes.py::test_a_day_that_is_in_no_calendar_is_named_and_is_no_paragraph",
    ),
    "new-study twice": (
        "test_project.py::test_a_folder_that_cannot_become_a_project_is_refused_untouched",
    ),
    "out is a file, or a place that cannot be written": (
        "report/test_runner.py::test_a_folder_that_cannot_be_written_is_told_before_the_work",
        "test_newcomer.py::test_an_output_folder_that_cannot_be_is_refused_in_a_sentence",
    ),
    "Ctrl-C": (
        "test_stopping.py::test_figures_stop_at_once_and_leave_the_old_ones",
        "test_stopping.py::test_other_commands_stop_at_once_too",
        "test_stopping.py::test_a_score_stops_while_its_annotated_articles_are_read",
        "test_stopping.py::test_jupyterlab_stops_without_a_question_and_ends_its_kernels",
        "test_stopping.py::test_an_export_that_is_stopped_leaves_the_old_one",
    ),
    "unwritable checkout": (
        "test_run.py::test_an_unwritable_checkout_is_not_answered_with_a_package",
    ),
    "Python 2.7, 3.6 to 3.10": (
        "test_run.py::test_an_old_python_is_told_what_to_do",
        "test_run.py::test_an_old_python_says_what_is_needed",
    ),
    "another user or Python with a complete environment": (
        "test_run.py::test_a_whole_environment_serves_whichever_python_calls",
    ),
    "run check | head": (
        "test_stopping.py::test_whoever_has_read_enough_is_not_answered_with_a_traceback",
    ),
    "another directory": ("test_run.py::test_without_a_command_it_says_what_there_is",),
    "run lab as root": ("report/test_lab.py::test_root_is_told_and_let_in",),
    "out is the input": (
        "report/test_outputs.py::test_an_output_folder_that_mixes_with_the_input_is_refused",
    ),
}


@pytest.mark.parametrize("what", MET)
def test_whatever_a_newcomer_met_is_held_by_a_test(what: str) -> None:
    for named in MET[what]:
        file, _, name = named.partition("::")
        tree = ast.parse((TESTS / file).read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, named


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"a.csv": b""}, ["a.csv: it is empty."]),
        (
            {"a.csv": b"", "b.txt": b""},
            ["a.csv: it is empty", "(and 1 more file that cannot be read)"],
        ),
    ],
    ids=["one", "two"],
)
def test_a_folder_of_nothing_readable_says_why_of_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], files: dict[str, bytes], says: list[str]
) -> None:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    assert cli.main(["check", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert all(one in said for one in says)


WRONG = {
    "a day": ("name = 'a'\n[event]\nstarts_on = 2025-13-40\n", "(at line 3, column"),
    "a missing quotation mark": ('name = "a\n', "(at line 1, column"),
    "brackets without end": (
        f"x = {'[' * 5000}{']' * 5000}\n",
        "brackets stand inside brackets too deep",
    ),
    "a number without end": (f"x = {'9' * 5000}\n", "more digits than can be read"),
}


@pytest.mark.parametrize("how", WRONG)
def test_a_study_that_is_no_toml_is_answered_with_the_place(tmp_path: Path, how: str) -> None:
    text, place = WRONG[how]
    path = tmp_path / "study.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(StudyError) as caught:
        study.read_study(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: this is not a study in TOML: ")
    assert place in said
    assert "Mend that place; `new-study DIR` writes one to compare with." in said
    assert len(said) < len(str(path)) + 300


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("[[mesures]]\nname = 'x'", "measures"), ("[[term]]\nname = 'x'", "terms"),
     ("[events]\nname = 'x'", "event")],
    ids=["mesures", "term", "events"],
)  # fmt: skip
def test_a_key_nearly_right_is_answered_with_the_right_one(
    tmp_path: Path, wrong: str, right: str
) -> None:
    (tmp_path / "study.toml").write_text(f"name = 'a'\n{wrong}\n", "utf-8")
    with pytest.raises(StudyError, match=f"did you mean {right}\\?"):
        study.read_study(tmp_path / "study.toml")


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "ơ" * 128], ids=["zero", "long", "bytes"])
def test_an_output_folder_that_cannot_be_is_refused_in_a_sentence(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(AnalysisError) as caught:
        outputs.writable(tmp_path / name / "ra")
    assert str(caught.value).startswith("No folder can be called ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["-", "  ", "~", "ra\nxuống", "a;b", "$HOME"])
def test_an_output_folder_of_an_odd_name_is_that_folder(tmp_path: Path, name: str) -> None:
    outputs.writable(tmp_path / name)
    outputs.write_outputs(tmp_path / name, {"a.csv": b"1"})
    assert (tmp_path / name / "a.csv").read_bytes() == b"1"


def test_a_term_as_long_as_a_book_is_only_not_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tin\n\nSáng nay, hội chợ mở.\n", "utf-8")
    words = " ".join(["chợ"] * 3_000)
    (tmp_path / "study.toml").write_text(
        f'name = "a"\n[[terms]]\nname = "dài"\nvariants = ["{words}", "hội chợ"]\n', "utf-8"
    )
    tables = pipeline.load(tmp_path)
    assert tables.terms["as_printed"].tolist() == ["hội chợ"]


@pytest.mark.parametrize("n", [5_000, 200_000])
def test_marks_without_number_on_one_letter_are_read(tmp_path: Path, n: int) -> None:
    (tmp_path / "a.txt").write_text(f"Tin\n\nSáng nay, hội ch{'o' + chr(0x301) * n} mở.\n", "utf-8")
    tables = pipeline.load(tmp_path)
    assert len(tables.articles) == 1
    assert len(tables.sentences) >= 1


def test_what_was_put_right_added_and_rejected_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Hội chợ\n\nSáng nay có 40 người. Chiều có 50 khách. Tối có 60 bạn.\n", "utf-8"
    )
    tables = pipeline.load(tmp_path)
    ids = tables.quantities["row_id"].tolist()
    told = {"table": "quantities", "reviewer": "Hoa"}
    decisions.decide(tables, {**told, "row_id": ids[0], "action": "reject"})
    decisions.decide(tables, {**told, "row_id": ids[1], "action": "accept"})
    decisions.decide(
        tables, {**told, "row_id": ids[2], "action": "correct", "field": "value", "value": "61"}
    )
    after = pipeline.load(tmp_path)
    assert after.n_by_action == {"corrected": 1, "added": 0, "rejected": 1}
    lines = notebook.summary(after).splitlines()
    assert lines[-1] == "Rows put right by hand: 1 corrected, 0 added, 1 rejected"
    assert lines[-2] == "Rows a reviewer decided on: 3"


@pytest.mark.parametrize(
    ("outlets", "says", "vietnamese"),
    [
        (["Báo A", "Báo B", None], "12 articles of 2 outlets and of unknown ones; ",
         "12 bài của 2 báo và không rõ báo; "),
        (["Báo A", "Báo B"], "12 articles of 2 outlets; ", "12 bài của 2 báo; "),
        (["Báo A"], "12 articles of 1 outlet; ", "12 bài của 1 báo; "),
        ([None], "12 articles of unknown outlets; ", "12 bài không rõ báo; "),
        ([f"Báo {k}" for k in range(12)], "12 articles of 12 outlets; ", "12 bài của 12 báo; "),
    ],
    ids=["two and unknown", "two", "one", "unknown", "more than rows"],
)  # fmt: skip
def test_only_what_is_named_is_counted_as_an_outlet(
    outlets: list[str | None], says: str, vietnamese: str
) -> None:
    rows = [
        {
            "article_id": f"a{k:02}",
            "outlet": outlets[k % len(outlets)],
            "published_on": f"2025-03-{k + 1:02}",
            "n_words": 9,
        }
        for k in range(12)
    ]
    table = periods.by_period(schema.frame("articles", rows))
    assert coverage_words.period_sentences(table).startswith(says)
    assert coverage_words.period_sentences(table, "vi").startswith(vietnamese)
