"""More mistakes of a first week, in a project: files edited elsewhere, moved, deleted, renamed.

Like those of `test_mistakes.py`: each is one plain sentence that says what to do, the right
status, and nothing lost in silence.
"""

import csv
from pathlib import Path

import pytest
from test_mistakes import articles, made_once, project, run

#: Fixtures of that file, which pytest finds where they stand.
__all__ = ["articles", "made_once", "project"]

from analysis import pipeline
from analysis.explore.correct import decisions

# ---- what was put right stands no longer ----------------------------------------------------


def put_right(project: Path) -> tuple[str, str]:
    """Put one number right; the article, and the id of the row."""
    tables = pipeline.load(project)
    row = tables.quantities.iloc[0]
    asked = {"table": "quantities", "row_id": row["row_id"], "action": "correct"}
    decisions.decide(tables, {**asked, "field": "value", "value": "4321", "reviewer": "Hoa"})
    return str(row["article_id"]), str(row["row_id"])


@pytest.mark.parametrize(
    ("what", "why"),
    [(lambda path: path.unlink(), "is not in the corpus"),
     (lambda path: path.write_text(path.read_text("utf-8") + "\nThêm.\n", "utf-8"),
      "has changed since the review"),
     (lambda path: path.rename(path.with_name("khác.txt")), "is not in the corpus")],
    ids=["deleted", "edited", "renamed"],
)  # fmt: skip
def test_a_correction_of_an_article_that_changed_is_not_lost_in_silence(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    what,
    why: str,
) -> None:  # type: ignore[no-untyped-def]
    article, row_id = put_right(project)
    _, out, _ = run(capsys, "check", project)
    assert "1 decision in corrections.csv; it is applied." in out
    what(project.parent / "bài của tôi" / f"{article}.txt")
    status, out, _ = run(capsys, "check", project)
    assert status == 1
    assert "1 decision in corrections.csv; 1 not applied:" in out
    assert f"correction of quantities row {row_id}: the article {article} {why}." in out


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def save(path: Path, rows: list[list[str]], mark: str = ",", encoding: str = "utf-8-sig") -> None:
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, delimiter=mark).writerows(rows)


@pytest.mark.parametrize("mark", [";", "\t"], ids=["semicolons", "tabs"])
def test_corrections_that_a_spreadsheet_saved_are_applied_and_added_to(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    mark: str,
) -> None:
    put_right(project)
    path = project / "corrections.csv"
    save(path, [*rows_of(path), [""] * 12], mark)
    tables = pipeline.load(project)
    assert 4321 in tables.quantities["value"].tolist()
    other = tables.quantities.iloc[-1]
    asked = {"table": "quantities", "row_id": other["row_id"], "action": "reject"}
    decisions.decide(tables, {**asked, "reviewer": "Hoa"})
    assert len(rows_of(path)) == 3
    assert "2 decisions in corrections.csv; each is applied." in run(capsys, "check", project)[1]


def test_corrections_in_a_system_s_own_letters_are_told_to_be_saved_in_utf_8(
    capsys: pytest.CaptureFixture[str],
    project: Path,
) -> None:
    put_right(project)
    path = project / "corrections.csv"
    rows = rows_of(path)
    rows[1][rows[0].index("reason")] = "đọc lại"
    save(path, rows, encoding="cp1258")
    status, _, said = run(capsys, "check", project)
    assert status == 2
    assert "Save it again as one; in a spreadsheet that is “CSV UTF-8”" in said
    assert "codec" not in said


# ---- a part of a project, and no project ----------------------------------------------------


@pytest.mark.parametrize("name", ["study.toml", "corpus.toml", "corrections.csv"])
@pytest.mark.parametrize("command", ["check", "figures", "tables", "lab", "explore"])
def test_whoever_names_a_file_of_the_project_is_told_to_name_the_project(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    command: str,
    name: str,
) -> None:
    put_right(project)
    status, _, said = run(capsys, command, project / name)
    assert status == 2
    assert said == f"{project / name} is a file of the project {project}. Name the project.\n"


def test_a_study_is_no_article(
    capsys: pytest.CaptureFixture[str],
    articles: Path,
    project: Path,
) -> None:
    alone = articles.parent / "study.toml"
    (project / "study.toml").rename(alone)
    status, _, said = run(capsys, "check", alone)
    assert status == 2
    assert "is a study and no article. Name the articles, and behind them --study" in said
    assert run(capsys, "check", articles, "--study", alone)[0] in (0, 1)


@pytest.mark.parametrize("command", ["check", "figures", "tables", "lab", "explore"])
def test_a_project_whose_project_toml_is_gone_is_told_how_to_write_it(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    command: str,
) -> None:
    (project / "project.toml").unlink()
    status, _, said = run(capsys, command, project)
    assert status == 2
    assert f"{project} was a project, and its project.toml is gone." in said
    line = said.strip().rpartition("in one line: ")[2]
    (project / "project.toml").write_text(line.replace("my-articles", "bài của tôi"), "utf-8")
    assert run(capsys, "check", project)[0] in (0, 1)


# ---- a study edited by hand -----------------------------------------------------------------

WRONG = {
    "a day as it is printed": ("[event]\nstarts_on = 26/10/2025\n", "A day is written 2025-10-26."),
    "a day with dots": ("[event]\nstarts_on = 26.10.2025\n", "A day is written 2025-10-26."),
    "a path of Windows": (
        'label = "C:\\Users\\Hoa"\n',
        "Write / in paths in place of a backslash.",
    ),
    "a key twice": ('name = "b"\n', "A key or a heading stands there twice: keep one."),
    "a heading twice": ("[event]\n[event]\n", "A key or a heading stands there twice: keep one."),
    "no comma": ('[[terms]]\nname = "a"\nvariants = ["b" "c"]\n', "are parted by commas"),
    "a semicolon": ('[[terms]]\nname = "a"\nvariants = ["b"; "c"]\n', "are parted by commas"),
    "a key in Vietnamese": ('[[terms]]\ntên = "a"\n', "A key with other letters than a to z"),
    "a colon": ("terms: a\n", 'A line is a key, an equals sign and a value: a = "b".'),
    "braces": ('{"terms": 1}\n', 'A line is a key, an equals sign and a value: a = "b".'),
    "a text for a list": (
        '[[terms]]\nname = "a"\nvariants = "marathon, giải chạy"\n',
        'allowed is a list of texts that are not empty: variants = ["marathon", "giải chạy"].',
    ),
    "nothing of a term": ("[[terms]]\n", "terms[1].name: is missing; write a text in quotation"),
}


@pytest.mark.parametrize("how", WRONG)
def test_a_study_edited_by_hand_is_told_what_is_meant(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    how: str,
) -> None:
    written, says = WRONG[how]
    (project / "study.toml").write_text(f'name = "a"\n{written}', "utf-8")
    status, _, said = run(capsys, "check", project)
    assert status == 2
    assert says in said
    assert "none." not in said


@pytest.mark.parametrize(
    ("day", "looks"), [("2015-03-05", True), ("2027-09-01", True), ("2026-06-01", False)]
)
def test_an_event_of_another_year_than_its_articles_is_asked_about(
    capsys: pytest.CaptureFixture[str],
    project: Path,
    day: str,
    looks: bool,
) -> None:
    """Those of the project appeared on 5 March 2026; an event of June is still to come."""
    names = 'names = ["hội chợ Bến Vạn"]'
    text = f'name = "a"\n[event]\nname = "Hội chợ"\n{names}\nstarts_on = {day}\n'
    (project / "study.toml").write_text(text, "utf-8")
    status, out, _ = run(capsys, "check", project)
    assert status == 1 or not looks
    assert ("appeared within a year of it; is the year right?" in out) == looks


# ---- what was tried and was right, and stays so ---------------------------------------------


def test_articles_moved_after_new_study_are_asked_for_by_name(
    capsys: pytest.CaptureFixture[str],
    project: Path,
) -> None:
    (project.parent / "bài của tôi").rename(project.parent / "bài cũ")
    for command in ("check", "figures", "tables", "lab", "explore"):
        status, _, said = run(capsys, command, project)
        assert status == 2
        assert "articles: '../bài của tôi' is not there" in said
        assert "write in project.toml where it is now" in said


def test_a_project_renamed_or_moved_with_its_articles_goes_on(
    capsys: pytest.CaptureFixture[str],
    project: Path,
) -> None:
    put_right(project)
    project.rename(project.parent / "tên khác")
    project.parent.rename(project.parent.with_name("chỗ khác"))
    moved = project.parent.with_name("chỗ khác") / "tên khác"
    _, out, _ = run(capsys, "check", moved)
    assert "4 articles read from 4 files." in out
    assert "1 decision in corrections.csv; it is applied." in out


def test_terms_of_any_letters_reach_the_tables(
    capsys: pytest.CaptureFixture[str],
    project: Path,
) -> None:
    """Names with quotation marks, signs and slashes, spellings that look like a pattern, tabs."""
    text = "name = '=1+1'\n[event]\nname = '<script>$x$\"'\nnames = ['hội chợ Bến Vạn']\n"
    for name, variant in {
        "a/b\\c: *?|": "gian hàng", "=cmd()": "hội\tchợ", "<b>$": "HỘI CHỢ", "'nháy": "chợ.*(",
    }.items():  # fmt: skip
        text += f"[[terms]]\nname = '''{name}'''\nvariants = ['{variant}']\n"
    (project / "study.toml").write_text(text, "utf-8")
    status, out, _ = run(capsys, "check", project)
    assert status == 1
    assert "not in the articles in any of its spellings" in out
    assert "1 of 6 lines of the study need a look." in out
    assert run(capsys, "tables", project)[0] == 0
    found = pipeline.load(project).terms
    assert set(found["term"]) >= {"a/b\\c: *?|"}
