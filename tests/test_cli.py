"""What a newcomer meets: one sentence, the right exit status, nothing half written."""

from pathlib import Path

import pytest

from analysis import cli
from analysis.tables import schema

SECOND = Path(__file__).resolve().parent / "second_event"


def run(capsys, *arguments):
    status = cli.main(list(arguments))
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_tables_of_a_folder_are_written(capsys, tmp_path):
    status, _, said = run(capsys, "tables", str(SECOND), "--out", str(tmp_path / "ra"))
    assert status == 0
    assert (tmp_path / "ra" / "quotations.csv").is_file()
    n = len(schema.TABLES) + 1
    assert said.splitlines()[-1].startswith(f"Wrote {n} files to ")


def test_without_an_input_it_says_that_it_reads_the_seeds(capsys, tmp_path):
    status, _, said = run(capsys, "tables", "--out", str(tmp_path / "ra"))
    assert status == 0
    assert said.startswith("No input named: reading the project's own seed corpus.\n")


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (["tables", "không có", "--out", "ra"], "There is no file or folder 'không có'"),
        (["tables", ".", "--out", "../ra"], "'.' holds no articles: no file ends in "),
        (["tables"], "tables INPUT needs --out DIR: where the files go."),
        (["tables", ".", "--out", "ra"], "ra lies in ."),
        (["table"], "There is no command 'table'. Did you mean 'tables'? Choose one of: "),
        (["tables", ".", "--out", "ra", "--fast"], "Unrecognized arguments: --fast"),
        (["tables", "demo", "--out", "ra", "--format", "xml"], "There is no format 'xml'."),
        (["tables", "demo", "--out", "ra", "--study", "x.toml"], "x.toml: there is no such study."),
        (["figures", "demo"], "figures INPUT needs --out DIR"),
        (["figures", "demo", "--out", "ra", "--lang", "fr"], "There is no language 'fr'."),
        (["figures", "demo", "--out", "ra", "--width", "5"], "There is no width '5'."),
        (["figures", "demo", "--out", "ra", "--format", "gif"], "There is no figure format 'gif'."),
        (["new-study", "mới", "không có"], "There is no file or folder 'không có'."),
        (["lab", "không có"], "There is no file or folder 'không có'."),
        (["lab", "."], ". is no project. Make one of these articles: "),
        (["explore", "."], ". is no project. Make one of these articles: "),
        (["score", "ra", "vàng.jsonl"], "vàng.jsonl: there is no such annotated set."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_mistake_is_answered_by_one_sentence_and_status_2(
    capsys, tmp_path, monkeypatch, arguments, begins
):
    monkeypatch.chdir(tmp_path)
    status, out, said = run(capsys, *arguments)
    assert status == 2
    assert out == ""
    assert said.startswith(begins)
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_study_with_a_typo_is_answered_with_file_key_found_and_allowed(capsys, tmp_path):
    study = tmp_path / "nghiên cứu.toml"
    study.write_text('name = "Hội"\n[[measures]]\nname = "a"\nnoun = ["đội"]\n', encoding="utf-8")
    status, _, said = run(
        capsys, "tables", str(SECOND), "--study", str(study), "--out", str(tmp_path / "ra")
    )
    assert status == 2
    assert said == (
        "nghiên cứu.toml: measures[1].nouns: is missing; write a list of texts. "
        "What stands there is noun.\n"
    )
    assert not (tmp_path / "ra").exists()


def test_one_bad_file_among_many_is_left_out_and_said(capsys, tmp_path):
    corpus = tmp_path / "bài"
    corpus.mkdir()
    (corpus / "tốt.txt").write_text("Tin\n\nÔng Lý Bá nói: “Mưa to lắm”.\n", encoding="utf-8")
    (corpus / "rỗng.txt").write_bytes(b"")
    (corpus / "nhị phân.txt").write_bytes(bytes(range(256)) * 8)
    status, out, _ = run(capsys, "check", str(corpus))
    assert status == 1
    assert "rỗng" in out
    assert "nhị phân" in out
    status, _, _ = run(capsys, "tables", str(corpus), "--out", str(tmp_path / "ra"))
    assert status == 0


def test_a_new_study_can_be_used_as_it_is_written(capsys, tmp_path):
    folder = tmp_path / "mới"
    status, _, said = run(capsys, "new-study", str(folder), str(SECOND))
    assert status == 0
    assert "study.toml" in said
    study = folder / "study.toml"
    status, _, said = run(
        capsys, "tables", str(SECOND), "--study", str(study), "--out", str(tmp_path / "ra")
    )
    assert status == 0, said
