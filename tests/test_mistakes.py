"""Mistakes of a first day: each is one plain sentence and the right status, and loses nothing.

Every case was tried by hand once and answered badly: with a crash, with silence, or with a
sentence about something else.
"""

import os
import shutil
import subprocess
import sys
import tomllib
import unicodedata
from pathlib import Path

import pytest

from analysis import cli, pipeline
from analysis import project as projects
from analysis.tables import keys

PAGE = (
    "Hội chợ Bến Vạn mở lần {n}\n\n06:19 05/03/2026\n\nSáng nay, hội chợ Bến Vạn mở cửa.\n\n"
    "Hơn {n} gian hàng đã đăng ký dự hội chợ Bến Vạn, ban tổ chức cho biết.\n"
)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Four articles of a day, in a folder of their own."""
    return pages(tmp_path / "bài của tôi")


def pages(folder: Path, n: int = 4) -> Path:
    folder.mkdir(parents=True)
    for k in range(n):
        (folder / f"{k}.txt").write_text(PAGE.format(n=300 + k), "utf-8")
    return folder


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds such a project and its articles."""
    room = tmp_path_factory.mktemp("một lần")
    given = pages(room / "bài của tôi")
    assert cli.main(["new-study", str(room / "nghiên cứu"), str(given), "--quiet"]) == 0
    return room


@pytest.fixture
def project(articles: Path, made_once: Path) -> Path:
    """A project of them, beside them: it names them by where they lie from it."""
    return Path(shutil.copytree(made_once / "nghiên cứu", articles.parent / "nghiên cứu"))


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = cli.main([str(one) for one in arguments])
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return status, told.out, told.err


# ---- names of commands, paths and options -------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("chek", "check"), ("figure", "figures"), ("new_study", "new-study"), ("newstudy", "new-study"),
     ("table", "tables"), ("explorer", "explore"), ("scores", "score")],
)  # fmt: skip
def test_a_command_nearly_right_is_answered_with_the_right_one(
    capsys: pytest.CaptureFixture[str], typed: str, meant: str
) -> None:
    status, _, said = run(capsys, typed, "bài")
    assert status == 2
    assert said.startswith(f"There is no command {typed!r}. Did you mean {meant!r}? Choose one of:")


@pytest.mark.parametrize("command", ["check", "figures", "tables", "lab", "explore", "new-study"])
@pytest.mark.parametrize(
    ("given", "says"),
    [("", "An empty name was given."), ("  ", "An empty name was given."),
     ("https://bao.vn/tin", "'https://bao.vn/tin' is an address, and nothing is fetched."),
     ("bài/*.txt", "There is no file or folder 'bài/*.txt'. Check the path.")],
    ids=["empty", "blank", "address", "pattern"],
)  # fmt: skip
def test_a_path_that_is_none_is_said_to_be_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    command: str, given: str, says: str,
) -> None:  # fmt: skip
    """An unset variable of a shell is an empty name, and never the folder one stands in."""
    monkeypatch.chdir(tmp_path)
    pages(tmp_path / "khác")
    further = {"figures": ["--out", "ra"], "tables": ["--out", "ra"]}.get(command, [])
    called = [command, "mới", given] if command == "new-study" else [command, given, *further]
    status, out, said = run(capsys, *called)
    assert (status, out) == (2, "")
    assert says in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["khác"]


@pytest.mark.parametrize("n", ["0", "-3", "hai", "1.5"])
def test_processes_are_counted_from_one(
    capsys: pytest.CaptureFixture[str], articles: Path, n: str
) -> None:
    status, _, said = run(capsys, "check", articles, f"--workers={n}")
    assert status == 2
    assert f"{n!r} is no whole number from 1 on" in said


@pytest.mark.parametrize("formats", [",", "png,", "png;svg", "PNG"])
def test_a_figure_format_that_is_none_is_refused_before_the_work(
    capsys: pytest.CaptureFixture[str], project: Path, formats: str
) -> None:
    status, _, said = run(capsys, "figures", project, "--format", formats)
    assert status == 2
    assert said.startswith("There is no figure format ")


def test_articles_named_twice_are_read_once(
    capsys: pytest.CaptureFixture[str], articles: Path
) -> None:
    (articles.parent / "nối").symlink_to(articles)
    given = [articles, articles, articles / "0.txt", articles.parent / "nối"]
    _, out, _ = run(capsys, "check", *given)
    assert out.startswith("4 articles read from 4 files.")
    assert "it was named more than once and is read once" in out
    assert len(pipeline.load(given).articles) == 4


def test_new_study_of_nothing_says_what_it_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, said = run(capsys, "new-study", tmp_path / "mới")
    assert status == 0
    assert "No articles were named, so these are the bare forms." in said
    assert "new-study my-study ARTICLES" in said


def test_one_article_is_one_article(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, _, said = run(capsys, "new-study", tmp_path / "p", pages(tmp_path / "b", 1))
    assert "Proposed from 1 article: " in said


# ---- a study or project that was damaged --------------------------------------------------


def test_a_study_saved_with_letters_in_pieces_finds_what_it_names(
    capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    """As macOS and some editors save it: every name would be found in no article at all."""
    _, before, _ = run(capsys, "check", project)
    for name in ("study.toml", "corpus.toml", "project.toml"):
        whole = (project / name).read_text("utf-8")
        (project / name).write_text(unicodedata.normalize("NFD", whole), "utf-8")
    _, after, _ = run(capsys, "check", project)
    assert after == before
    assert "hội chợ Bến Vạn' in 4 of 4 articles" in after


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1258", "latin-1"])
@pytest.mark.parametrize("name", ["study.toml", "corpus.toml", "project.toml"])
def test_a_file_not_saved_in_utf_8_is_told_to_be(
    capsys: pytest.CaptureFixture[str], project: Path, name: str, encoding: str
) -> None:
    whole = "# ứớộ\n" + (project / name).read_text("utf-8")
    (project / name).write_bytes(whole.encode(encoding, "replace").replace(b"?", b"\xff"))
    status, _, said = run(capsys, "check", project)
    assert status == 2
    assert f"{project / name}: this " in said
    assert "is not saved in UTF-8" in said
    assert "save it in UTF-8." in said


def test_quotation_marks_of_a_word_processor_are_named(
    capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    (project / "study.toml").write_text("name = “Hội chợ”\n", "utf-8")
    status, _, said = run(capsys, "check", project)
    assert status == 2
    assert 'Values stand in straight quotation marks: "..." and not “...”.' in said


@pytest.mark.parametrize(
    "damage",
    [lambda s: s.replace("articles", "Articles"), lambda s: s.replace("articles", "article"),
     lambda s: s.replace("=", ":"), lambda s: "", lambda s: "articles"],
    ids=["a capital", "a letter less", "colons", "emptied", "cut off"],
)  # fmt: skip
@pytest.mark.parametrize("command", ["check", "figures", "tables", "lab", "explore"])
def test_a_project_whose_file_was_damaged_is_still_a_project(
    capsys: pytest.CaptureFixture[str], project: Path, command: str, damage
) -> None:  # type: ignore[no-untyped-def]
    """And is not taken for a folder of articles whose notebooks nobody can read."""
    path = project / projects.FILE
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    status, _, said = run(capsys, command, project)
    assert status == 2
    assert said.startswith(f"{path}: ")


@pytest.mark.parametrize(
    "left",
    ["", "study.toml.txt", "Study 2.toml"],
    ids=["deleted", "another ending", "another name"],
)
def test_a_project_without_its_study_says_so(
    capsys: pytest.CaptureFixture[str], project: Path, left: str
) -> None:
    (project / "study.toml").rename(project / (left or "cũ.txt"))
    _, out, said = run(capsys, "check", project)
    assert f"{project} holds no study.toml, so nothing is looked for." in said
    assert (f"Is {left} meant?" in said) == bool(left)
    assert "4 articles read" in out


def test_a_folder_where_a_study_should_be_is_no_study(
    capsys: pytest.CaptureFixture[str], articles: Path
) -> None:
    status, _, said = run(capsys, "check", articles, "--study", articles)
    assert status == 2
    assert said == f"{articles}: this is no file that can be read: Is a directory.\n"


def test_a_name_as_long_as_a_page_is_shortened(
    capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    (project / "study.toml").write_text(
        f"name = 'x'\n[event]\nnames = ['{'chợ ' * 9000}chợ', \"hội\\nchợ\"]\n", "utf-8"
    )
    _, out, _ = run(capsys, "check", project)
    assert max(map(len, out.splitlines())) < 300


def test_a_line_of_outlets_that_fits_no_article_is_named(
    capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    (project / "corpus.toml").write_text('[outlets]\n"Báo Sông/" = "Báo Sông"\n', "utf-8")
    status, out, _ = run(capsys, "check", project)
    assert status == 1
    assert "names the outlet of 'Báo Sông/', and no article's id begins so" in out


# ---- odd names of files, folders and outlets ----------------------------------------------

ODD = ["CON", "=cmd()", "<b>đậm<", "$mathe$", "%s{0}", "a\nb", "tab\tở giữa", "xoá\x7fđi", "x" * 200,
       "  báo  cách ", "'nháy'", '"kép"', "\\ngược", "🎉", "\u202eđảo", "{{x}}", "[outlets]", "# thăng"]  # fmt: skip


def test_folders_of_any_name_may_be_outlets(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ODD:
        pages(tmp_path / "bài" / name, 1)
    project = tmp_path / 'dự "án"\nhai\x7f'
    assert run(capsys, "new-study", project, tmp_path / "bài")[0] == 0
    for name in ("study.toml", "corpus.toml", "project.toml"):
        tomllib.loads((project / name).read_text("utf-8"))
    tables = pipeline.load(project)
    assert len(tables.articles) == len(ODD)
    names = tables.articles["outlet"].dropna().tolist()
    assert all(name == " ".join(name.split()) for name in names)
    status, _, _ = run(capsys, "tables", project)
    assert status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only there are names any bytes")
@pytest.mark.parametrize("which", ["articles", "project", "report"])
def test_a_name_that_is_not_utf_8_is_refused_before_the_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, which: str
) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/t\xea\xff"))
    folder = pages(odd if which == "articles" else tmp_path / "bài")
    target = odd if which != "articles" else tmp_path / "mới"
    called = (
        ["new-study", target, folder] if which != "report" else ["figures", folder, "--out", odd]
    )
    status, _, said = run(capsys, *called)
    assert status == 2
    assert "is not in UTF-8, and a project is read on any system. Rename that" in said
    assert not target.exists()
    shutil.rmtree(odd, ignore_errors=True)


@pytest.mark.parametrize("mark", ["NaN", "null", "NULL", "None", "N/A", "NA", "-", "\\N", "<NA>"])
def test_what_a_program_writes_for_nothing_is_nothing(tmp_path: Path, mark: str) -> None:
    rows = [
        f"{mark},Sáng nay hội chợ Bến Vạn mở cửa đón khách.,{mark},{mark}",
        f"Tin,{mark},Báo A,",
    ]
    path = tmp_path / "bảng.csv"
    path.write_text("\n".join(["title,text,source,date", *rows]) + "\n", "utf-8")
    (row,) = pipeline.load(path).articles.to_dict("records")
    assert row["text"].startswith("Sáng nay")
    assert not isinstance(row["outlet"], str) or not row["outlet"]


@pytest.mark.parametrize("words", ['Tin "Ven"', "a\x7fb", "\\", "a\tb\nc", "\x00\x1f", "é́"])
def test_a_text_is_written_as_toml_reads_it(words: str) -> None:
    written = f"a = {keys.toml_string(words)}  # {keys.comment(words)}\n"
    assert tomllib.loads(written) == {"a": words}


# ---- odd surroundings -----------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="streams are closed as on POSIX")
@pytest.mark.parametrize("how", [">&-", "2>&-", ">&- 2>&- <&-", "2>/dev/full"])
def test_a_closed_or_full_stream_stops_no_work(tmp_path: Path, articles: Path, how: str) -> None:
    command = (
        f'"{sys.executable}" -P -m analysis tables "{articles}" --out "{tmp_path / "ra"}" {how}'
    )
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr
    assert done.returncode == 0
    assert (tmp_path / "ra" / "articles.csv").is_file()
