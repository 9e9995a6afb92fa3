"""A project is about its own articles wherever it stands, and never about anybody else's."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from analysis import cli, pipeline
from analysis import project as projects
from analysis.explore.correct import decisions
from analysis.report import figures, notebook, outputs, runner
from analysis.tables.errors import InputError, StudyError

ARTICLES = [
    ("Đèo Sương mở đường", "Ngày 3/2/2025, bà Lý Thị Ngà nói: “Có 40 người đến dự”."),
    ("Chợ Đèo Sương đông khách", "Ông Đỗ Văn Bến cho biết có 250 khách đến chợ."),
    ("Tin vắn", "Đường lên đèo mở lại sáng nay."),
]
DRAWN = """\
import pandas as pd
from analysis.chart import composition as chart
from analysis.chart.canvas import bar_panel
from analysis.report import figures, notebook
data = pd.DataFrame({"value": ["a"], "n_sentences": [len(tables.articles)], "n_sentences_kept": 1})
figure = bar_panel.draw(data, labels=notebook.labels(tables, "Bao nhiêu bài?"))
figures.export(figure, "bai", data=data, caption="Bài.", alt="Số bài.")"""


@pytest.fixture
def articles(tmp_path):
    """Articles as a CSV in a folder of its own."""
    path = tmp_path / "bài của tôi" / "articles.csv"
    path.parent.mkdir()
    rows = [f'{n},"{title}","{text}"' for n, (title, text) in enumerate(ARTICLES)]
    path.write_text("\n".join(["id,title,text", *rows]) + "\n", "utf-8")
    return path


@pytest.fixture
def small(tmp_path, monkeypatch):
    """The package's notebooks, were there only two short ones."""
    folder = tmp_path / "package" / "notebooks"
    folder.mkdir(parents=True)
    for stem in ("1_bai", "2_khac"):
        new = nbformat.v4
        cells = [new.new_markdown_cell(f"# Notebook {stem}", id="q")]
        begin = f'import analysis as an\n\ntables = an.begin("{stem}")\nlen(tables.articles)'
        cells += [new.new_code_cell(begin, id="a"), new.new_code_cell(DRAWN, id="b")]
        book = new.new_notebook(cells=cells[: 3 if stem == "1_bai" else 2])
        (folder / f"{stem}.ipynb").write_text(nbformat.writes(book), "utf-8")
    monkeypatch.setattr(runner, "notebooks_folder", lambda: folder)
    monkeypatch.delenv(notebook.FIGURES, raising=False)
    monkeypatch.setattr(figures, "_here", [])
    return folder


@pytest.fixture
def made(tmp_path, articles, small):
    """A project of the articles, beside them."""
    assert cli.main(["new-study", str(tmp_path / "dự án"), str(articles)]) == 0
    return tmp_path / "dự án"


@pytest.fixture
def drawing(made):
    """The same project with the one notebook that draws, where another shows nothing more."""
    (made / "notebooks" / "2_khac.ipynb").unlink()
    return made


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_new_project_holds_all_that_its_reader_needs(made, articles):
    names = set(files(made))
    assert {"project.toml", "study.toml", "corpus.toml", "README.md", "explorer.ipynb"} <= names
    assert {"notebooks/1_bai.ipynb", "notebooks/2_khac.ipynb"} <= names
    project = projects.open_(made)
    assert project.articles == (articles.resolve(),)
    assert str(articles.parent.parent) not in (made / "project.toml").read_text("utf-8")
    source = "".join(
        json.loads((made / "notebooks/1_bai.ipynb").read_bytes())["cells"][1]["source"]
    )
    assert 'an.begin("1_bai", project="..")' in source
    assert len((made / "README.md").read_text("utf-8").splitlines()) <= 12


def test_what_its_reader_wrote_beside_the_articles_is_taken_over(tmp_path, articles, small):
    study = articles.parent / "study.toml"
    study.write_text('name = "Đèo"\n', "utf-8")
    assert cli.main(["new-study", str(tmp_path / "p"), str(articles)]) == 0
    assert (tmp_path / "p" / "study.toml").read_text("utf-8") == 'name = "Đèo"\n'


@pytest.mark.parametrize("where", ["in the articles", "there already", "a README of somebody"])
def test_a_folder_that_cannot_become_a_project_is_refused_untouched(
    tmp_path, articles, small, where
):
    folder = articles.parent / "p" if where == "in the articles" else tmp_path / "p"
    given = articles.parent
    if where == "a README of somebody":
        folder.mkdir()
        (folder / "README.md").write_text("của tôi", "utf-8")
    elif where == "there already":
        assert cli.main(["new-study", str(folder), str(given)]) == 0
    before = files(tmp_path)
    assert cli.main(["new-study", str(folder), str(given)]) == 2
    assert files(tmp_path) == before


def test_the_manifest_of_the_project_is_the_one_that_is_read_and_says_so(capsys, made, articles):
    theirs = articles.parent / "corpus.toml"
    theirs.write_text('[[articles]]\nid = "0"\noutlet = "Báo Beside"\n', "utf-8")
    text = (made / "corpus.toml").read_text("utf-8")
    (made / "corpus.toml").write_text('[[articles]]\nid = "0"\noutlet = "Báo Đèo"\n', "utf-8")
    assert text
    assert pipeline.load(made).articles["outlet"].dropna().tolist() == ["Báo Đèo"]
    capsys.readouterr()
    cli.main(["check", str(made)])
    said = capsys.readouterr()
    assert "Báo Đèo" in said.out
    assert f"{made / 'corpus.toml'} is read, and {theirs} is not" in said.err


def test_corrections_live_in_the_project(made, articles):
    tables = pipeline.load(made)
    row = tables.quantities.iloc[0]
    decisions.decide(
        tables,
        {"table": "quantities", "row_id": row["row_id"], "action": "reject", "reviewer": "lan"},
    )
    assert (made / "corrections.csv").is_file()
    assert not (articles.parent / "corrections.csv").exists()
    again = pipeline.load(made)
    assert len(again.quantities) == len(tables.quantities) - 1


def test_a_notebook_of_the_project_is_about_its_articles(made, monkeypatch):
    monkeypatch.chdir(made / "notebooks")
    tables = notebook.begin("1_bai", project="..")
    assert len(tables.articles) == len(ARTICLES)
    assert figures.here().folder == made / "figures"
    # One's own notebook, that names no project, is about the one it lies in.
    assert len(notebook.begin("cua_toi").articles) == len(ARTICLES)


@pytest.mark.parametrize("names", [True, False], ids=["names its project", "names none"])
def test_the_environment_alone_never_makes_a_project_answer_about_other_articles(
    made, monkeypatch, names
):
    monkeypatch.chdir(made / "notebooks")
    monkeypatch.setenv(notebook.INPUT, json.dumps([str(pipeline.DEMO)]))
    tables = notebook.begin("1_bai", project=".." if names else None)
    if names:
        assert len(tables.articles) == len(ARTICLES)
        assert figures.here().folder == made / "figures"
    else:
        assert figures.here().folder == Path.cwd() / "figures"


def test_a_notebook_taken_out_of_its_project_says_which_path_is_missing(
    made, tmp_path, monkeypatch
):
    elsewhere = tmp_path / "nơi khác" / "sổ"
    elsewhere.mkdir(parents=True)
    monkeypatch.chdir(elsewhere)
    with pytest.raises(InputError) as caught:
        notebook.begin("1_bai", project="..")
    assert str(elsewhere.parent) in str(caught.value)


def test_articles_that_went_away_are_named(made, articles, monkeypatch):
    shutil.move(articles.parent, articles.parent.with_name("khác"))
    monkeypatch.chdir(made / "notebooks")
    with pytest.raises(InputError) as caught:
        notebook.begin("1_bai", project="..")
    assert str(articles) in str(caught.value)


def test_project_and_articles_can_be_moved_together(made, articles, tmp_path, monkeypatch):
    moved = tmp_path / "máy khác"
    moved.mkdir()
    shutil.move(made, moved / made.name)
    shutil.move(articles.parent, moved / articles.parent.name)
    monkeypatch.chdir(moved / made.name / "notebooks")
    assert len(notebook.begin("1_bai", project="..").articles) == len(ARTICLES)


def test_another_programs_project_toml_is_none_of_ours(tmp_path, monkeypatch):
    (tmp_path / "project.toml").write_text('[tool]\nname = "x"\n', "utf-8")
    assert projects.enclosing_project(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('articles = "a.csv"', "articles: found 'a.csv'"),
        (
            'articles = ["a.csv"]\nstudies = "x"',
            "studies: there is no such key; did you mean study?",
        ),
        ('articles = ["a.csv"]\n[figures]\nwidth = "wide"', "figures.width: found 'wide'"),
        ('articles = ["a.csv"]\n[figures]\nformats = ["gif"]', "figures.formats: found 'gif'"),
        ('articles = ["a.csv"]\nstudy = "s.toml"', "study: 's.toml' is not there"),
        ('articles = ["a.csv"]\ncorrections = "x.csv"', "corrections: found 'x.csv'"),
        ('articles = ["b.csv"]', "articles: 'b.csv' is not there"),
    ],
)
def test_a_mistake_in_it_is_answered_with_key_found_and_allowed(tmp_path, text, says):
    (tmp_path / "a.csv").write_text("id,text\n1,Tin\n", "utf-8")
    (tmp_path / "project.toml").write_text(text, "utf-8")
    with pytest.raises((StudyError, InputError)) as caught:
        projects.open_(tmp_path)
    assert says in str(caught.value)


def test_figures_fill_the_project_and_are_its_own_the_next_time(capsys, made):
    assert cli.main(["figures", str(made), "--quiet"]) == 0
    first = files(made)
    assert {"figures/1_bai_bai.png", "index.html", "pages/1_bai.html", "outputs.json"} <= set(first)
    book = json.loads(first["notebooks/1_bai.ipynb"])
    assert book["cells"][1]["outputs"][0]["data"]["text/plain"] == [str(len(ARTICLES))]
    assert cli.main(["figures", str(made), "--quiet"]) == 0
    assert files(made) == first
    assert "yours" not in capsys.readouterr().err


def test_what_its_reader_changed_is_kept(capsys, drawing):
    cli.main(["figures", str(drawing), "--quiet"])
    path = drawing / "figures" / "1_bai_bai.csv"
    path.write_text("ghi chú", "utf-8")
    own = drawing / "notebooks" / "1_bai.ipynb"
    own.write_bytes(own.read_bytes().replace(b"# Notebook", b"# My own notebook"))
    capsys.readouterr()
    assert cli.main(["figures", str(drawing), "--quiet"]) == 0
    assert (drawing / "figures" / "1_bai_bai.yours.csv").read_text("utf-8") == "ghi chú"
    assert b"# My own notebook" in own.read_bytes()
    assert "yours is kept as 1_bai_bai.yours.csv" in capsys.readouterr().err
    assert b"My own notebook" in (drawing / "pages" / "1_bai.html").read_bytes()


def test_a_figure_drawn_in_jupyterlab_is_known_as_ours(drawing, monkeypatch):
    monkeypatch.chdir(drawing / "notebooks")
    tables = notebook.begin("1_bai", project="..")
    exec(DRAWN, {"tables": tables})
    assert "figures/1_bai_bai.png" in outputs.recorded(drawing)
    assert cli.main(["figures", str(drawing), "--quiet"]) == 0


def test_a_strangers_figure_in_the_way_is_refused_before_the_work(capsys, made):
    (made / "figures").mkdir()
    (made / "figures" / "1_bai_cua_ai.png").write_bytes(b"x")
    before = files(made)
    assert cli.main(["figures", str(made)]) == 2
    assert "was not written by this program" in capsys.readouterr().err
    assert files(made) == before


@pytest.mark.parametrize("how", ["the command", "the project"])
def test_language_width_and_formats_reach_every_figure(drawing, how):
    wished = ["--lang", "vi", "--width", "column", "--format", "pdf,png"]
    if how == "the project":
        text = (drawing / "project.toml").read_text("utf-8").replace("# lang", "lang")
        text = text.replace("# width", "width").replace('"page"', '"column"')
        text = text.replace('"en"', '"vi"').replace("# formats", "formats")
        text = text.replace('["png", "svg"]', '["pdf", "png"]')
        (drawing / "project.toml").write_text(text, "utf-8")
        wished = []
    assert cli.main(["figures", str(drawing), "--quiet", *wished]) == 0
    names = sorted(name for name in files(drawing) if name.startswith("figures/"))
    assert names == [f"figures/1_bai_bai.{end}" for end in ("csv", "pdf", "png", "txt")]
    png = (drawing / "figures" / "1_bai_bai.png").read_bytes()
    assert int.from_bytes(png[16:20], "big") == int(85 / 25.4 * 300)
    book = json.loads((drawing / "notebooks" / "1_bai.ipynb").read_bytes())
    assert "image/png" in book["cells"][2]["outputs"][0]["data"]
    assert b'<html lang="vi">' in (drawing / "index.html").read_bytes()


def test_a_report_of_articles_is_a_project_and_its_notebooks_stay_about_them(
    tmp_path, articles, small
):
    (small / "1_bai.ipynb").unlink()
    report = tmp_path / "báo cáo"
    assert cli.main(["figures", str(articles), "--out", str(report), "--quiet"]) == 0
    assert projects.open_(report).articles == (articles.resolve(),)
    path = report / "notebooks" / "2_khac.ipynb"
    settings = {k: v for k, v in os.environ.items() if not k.startswith("ANALYSIS_")}
    code = (
        "import nbformat, nbclient, sys; b = nbformat.read(sys.argv[1], 4); "
        "nbclient.NotebookClient(b, resources={'metadata': {'path': sys.argv[2]}}).execute(); "
        "print(b.cells[1].outputs[0]['data']['text/plain'])"
    )
    command = [sys.executable, "-P", "-c", code, str(path), str(path.parent)]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    assert done.stdout == f"{len(ARTICLES)}\n", done.stderr
    assert cli.main(["figures", str(report), "--quiet"]) == 0
    assert cli.main(["figures", str(articles), "--out", str(report), "--quiet"]) == 0


def test_one_failing_notebook_takes_no_other_and_the_status_says_so(capsys, made):
    path = made / "notebooks" / "2_khac.ipynb"
    path.write_bytes(path.read_bytes().replace(b"len(tables.articles)", b"len(tables.nothing)"))
    assert cli.main(["figures", str(made), "--quiet"]) == 1
    said = capsys.readouterr().err
    assert "2_khac.ipynb stopped under “Notebook 2_khac” (code cell 1): its code failed" in said
    assert "Executed 1 of 2 notebooks" in said
    assert (made / "figures" / "1_bai_bai.png").is_file()
    page = (made / "index.html").read_text("utf-8")
    assert "2_khac.ipynb stopped under" in page
    assert 'role="alert"' in page


def test_tables_of_a_project_go_into_it(capsys, made):
    assert cli.main(["tables", str(made), "--quiet"]) == 0
    assert (made / "tables" / "articles.csv").is_file()
    assert cli.main(["tables", str(made), "--quiet"]) == 0


def test_a_project_is_named_alone_and_with_its_own_study(capsys, made, articles):
    assert cli.main(["check", str(made), str(articles)]) == 2
    assert "is a project; name it alone." in capsys.readouterr().err
    assert cli.main(["check", str(made), "--study", str(made / "corpus.toml")]) == 2
    assert "is a project with a study of its own" in capsys.readouterr().err


CHECKOUT = pipeline.SEEDS.parent


@pytest.mark.skipif(not pipeline.SEEDS.is_dir(), reason="only in a checkout")
@pytest.mark.parametrize("stands", ["in the checkout", "elsewhere"])
def test_figures_of_other_articles_never_go_into_the_checkout(
    articles, tmp_path, monkeypatch, stands
):
    monkeypatch.delenv(notebook.FIGURES, raising=False)
    monkeypatch.setenv(notebook.INPUT, json.dumps([str(articles)]))
    monkeypatch.chdir(CHECKOUT / "notebooks" if stands == "in the checkout" else tmp_path)
    notebook.begin("1_corpus")
    assert CHECKOUT not in figures.here().folder.parents


@pytest.mark.skipif(not pipeline.SEEDS.is_dir(), reason="only in a checkout")
def test_what_is_taken_away_from_the_explorer_is_never_among_the_committed_figures(monkeypatch):
    monkeypatch.delenv(notebook.FIGURES, raising=False)
    monkeypatch.delenv(notebook.INPUT, raising=False)
    monkeypatch.chdir(CHECKOUT / "notebooks")
    notebook.begin("7_explore")
    assert figures.here().folder == CHECKOUT / "figures"
    assert figures.taken_away().folder == CHECKOUT / "notebooks" / "exported"
    assert "exported/" in (CHECKOUT / ".gitignore").read_text("utf-8").splitlines()


def test_outside_of_any_project_figures_go_where_one_stands(monkeypatch, tmp_path):
    monkeypatch.delenv(notebook.FIGURES, raising=False)
    monkeypatch.setattr(figures, "_here", [])
    monkeypatch.chdir(tmp_path)
    assert figures.here().folder == tmp_path / "figures"
    notebook.begin("cua_toi")
    assert figures.here().folder == tmp_path / "figures"
