"""A figure leaves as picture, vector, data and caption, the same bytes everywhere."""

import base64
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pandas as pd
import pytest
from matplotlib.image import imread

import analysis
from analysis.chart.canvas import theme
from analysis.report import figures
from analysis.tables.errors import AnalysisError

DATA = pd.DataFrame({"bến": ["chợ nổi", "=1+1", None], "số ghe": [3, -2, 0], "tỉ lệ": [0.5, 1, 0]})


@theme.styled
def chart():
    labels = theme.Labels("Bao nhiêu ghe về chợ?", "số ghe", "Ba bến, giá $5 và $7.")
    canvas = theme.figure(labels, height_mm=30, width=theme.ONE_COLUMN)
    canvas.axes(10, 8).bar(["Cái", "Răng", "Ngã"], [3, 1, 2], hatch="//")
    return canvas.figure


def export(folder, **changes):
    figures.export_to(folder, "9_market")
    words = {"data": DATA, "caption": "Số ghe theo bến.", "alt": "Ba cột; cột đầu cao nhất."}
    return figures.export(chart(), "boats", **(words | changes))


def test_four_files_bear_the_notebooks_name(tmp_path):
    export(tmp_path / "figures")
    names = sorted(path.name for path in (tmp_path / "figures").iterdir())
    assert names == [f"9_market_boats.{end}" for end in ("csv", "png", "svg", "txt")]


def test_the_csv_is_the_table_drawn_and_harmless_in_a_spreadsheet(tmp_path):
    export(tmp_path)
    text = (tmp_path / "9_market_boats.csv").read_bytes().decode("utf-8")
    assert text == "bến,số ghe,tỉ lệ\nchợ nổi,3,0.5\n'=1+1,-2,1.0\n,0,0.0\n"


def test_the_caption_file_holds_caption_and_alternative_text(tmp_path):
    export(tmp_path)
    text = (tmp_path / "9_market_boats.txt").read_text("utf-8")
    assert text == "Số ghe theo bến.\n\nAlternative text: Ba cột; cột đầu cao nhất.\n"


def test_the_picture_has_print_size_at_300_dots_an_inch(tmp_path):
    export(tmp_path)
    picture = imread(tmp_path / "9_market_boats.png")
    assert picture.shape[1] == int(85 / 25.4 * 300)


def test_the_svg_holds_no_date_and_no_font_is_needed_to_read_it(tmp_path):
    export(tmp_path)
    text = (tmp_path / "9_market_boats.svg").read_text("utf-8")
    assert "dc:date" not in text
    assert "<title>Ba cột; cột đầu cao nhất.</title>" in text
    assert "<text" not in text
    assert "$5" in text


def test_a_notebook_shows_the_picture_and_compares_the_digest(tmp_path):
    shown = export(tmp_path)
    data, metadata = shown._repr_mimebundle_()
    assert data["text/plain"] == repr(shown)
    assert repr(shown) == (
        "9_market_boats: 3 rows drawn, CSV digest 91d44776362d\nSố ghe theo bến."
    )
    assert metadata == {"image/png": {"alt": "Ba cột; cột đầu cao nhất."}}
    assert imread(BytesIO(base64.b64decode(data["image/png"]))).ndim == 3


def test_another_number_in_the_data_gives_another_digest(tmp_path):
    assert export(tmp_path).digest != export(tmp_path, data=DATA.replace(3, 4)).digest


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[2])
import test_figures
test_figures.export(sys.argv[1])
"""


def test_two_processes_write_the_same_bytes(tmp_path):
    library = Path(analysis.__file__).parent.parent
    for seed, zone in (("1", "UTC"), ("2", "Asia/Ho_Chi_Minh")):
        surroundings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        surroundings["PYTHONPATH"] = str(library)
        folder = str(Path(__file__).parent)
        command = [sys.executable, "-c", SCRIPT, str(tmp_path / seed), folder]
        subprocess.run(command, env=surroundings, check=True)
    files = {path.name: path.read_bytes() for path in (tmp_path / "1").iterdir()}
    assert files == {path.name: path.read_bytes() for path in (tmp_path / "2").iterdir()}
    assert len(files) == 4


def test_a_pdf_is_the_same_twice():
    assert figures.image(chart(), "pdf") == figures.image(chart(), "pdf")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"caption": " "},
            "The figure 'boats' has no caption. Say in it what is seen.",
        ),
        (
            {"alt": ""},
            "The figure 'boats' has no alternative text. Say in it what is seen.",
        ),
    ],
    ids=["no caption", "no alternative text"],
)
def test_a_figure_without_words_is_refused(tmp_path, changes, message):
    with pytest.raises(AnalysisError) as caught:
        export(tmp_path, **changes)
    assert str(caught.value) == message
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_no_file_name_is_refused(tmp_path):
    figures.export_to(tmp_path, "9_market")
    with pytest.raises(AnalysisError) as caught:
        figures.export(chart(), "../ghe", data=DATA, caption="a", alt="b")
    assert str(caught.value) == (
        "A figure's name is small letters, digits and _, because it becomes a file name; "
        "found '../ghe'."
    )


def test_a_figure_of_no_notebook_is_refused(monkeypatch):
    monkeypatch.setattr(figures, "_here", [])
    with pytest.raises(AnalysisError) as caught:
        figures.export(chart(), "boats", data=DATA, caption="a", alt="b")
    assert str(caught.value).startswith(
        "Nobody said which notebook this figure belongs to. Begin the notebook with"
    )


def test_a_folder_that_is_a_file_is_answered_and_left_alone(tmp_path):
    (tmp_path / "figures").write_text("ghe", "utf-8")
    with pytest.raises(AnalysisError) as caught:
        export(tmp_path / "figures")
    assert str(caught.value) == (
        f"The figures cannot be written to {tmp_path / 'figures'}: File exists. "
        "Make the folder writable or name another."
    )
    assert (tmp_path / "figures").read_text("utf-8") == "ghe"
