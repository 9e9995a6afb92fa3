"""From files to tables: offsets hold, nothing leaks between articles, bytes are the same."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

import analysis as an
from analysis import pipeline
from analysis import study as studies
from analysis.report import tables as files
from analysis.tables import schema
from analysis.tables.errors import InputError, UnknownChoiceError

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
SECOND = ROOT / "tests" / "second_event"
SPANS = {
    "quotations": "content", "quantities": "as_printed", "dates": "as_printed",
    "terms": "as_printed",
}  # fmt: skip
EXTRACTED = ("quotations", "quantities", "dates", "terms", "sentences", "parts", "people")


@pytest.fixture(scope="module", params=["seeds", "demo", "second event"])
def tables(request):
    return an.load({"seeds": SEEDS, "demo": "demo", "second event": SECOND}[request.param])


@pytest.fixture(scope="module")
def seeds():
    return an.load(SEEDS)


@pytest.mark.parametrize("name", SPANS)
def test_a_row_holds_exactly_the_words_at_its_place(tables, name):
    texts = dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))
    rows = tables.table(name)
    assert len(rows)
    for row in rows.to_dict("records"):
        assert texts[row["article_id"]][row["start"] : row["end"]] == row[SPANS[name]]


def test_parts_cover_the_text_without_overlap(tables):
    for row in tables.articles.to_dict("records"):
        parts = tables.parts[tables.parts["article_id"] == row["article_id"]]
        at = 0
        for start, end in zip(parts["start"], parts["end"], strict=True):
            assert row["text"][at:start].strip() == ""
            assert at <= start < end
            at = end
        assert row["text"][at:].strip() == ""


def test_every_row_has_an_id_of_its_own(tables):
    for name in ("quotations", "quantities", "dates", "terms"):
        assert tables.table(name)["row_id"].is_unique


def test_rows_stand_in_the_order_of_articles_and_places(tables):
    for name in ("parts", "sentences", *SPANS):
        rows = tables.table(name)
        order = list(zip(rows["article_id"], rows["start"], strict=True))
        assert order == sorted(order)


def test_the_tables_on_hand_are_the_tables_of_the_contract(tables):
    for name in schema.TABLES:
        data = tables.table(name)
        pd.testing.assert_frame_equal(data, schema.typed(name, data))


def test_another_article_changes_no_row_of_the_others(tmp_path, seeds):
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for name in ("corpus.toml", "study.toml"):
        (tmp_path / name).write_bytes((SEEDS / name).read_bytes())
    (tmp_path / "them.txt").write_text("Tin thêm\n\nÔng Lý Bá nói: “Mưa to lắm”.\n", "utf-8")
    more = an.load(tmp_path)
    for name in EXTRACTED:
        rows = more.table(name)
        mine = rows[rows["article_id"] != "them"].reset_index(drop=True)
        pd.testing.assert_frame_equal(mine, seeds.table(name))


def test_without_the_study_s_people_and_the_manifest_no_count_is_lower(tmp_path, seeds):
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    bare = an.load(tmp_path, replace(seeds.study, people=()))
    for name in EXTRACTED:
        assert len(bare.table(name)) >= len(seeds.table(name)), name
    assert bare.quantities["measure"].notna().sum() >= seeds.quantities["measure"].notna().sum()
    assert bare.quotations["speaker"].notna().sum() >= seeds.quotations["speaker"].notna().sum()


def test_several_processes_give_the_tables_of_one(seeds):
    two = an.load(SEEDS, workers=2)
    for name in EXTRACTED:
        pd.testing.assert_frame_equal(two.table(name), seeds.table(name))


def written(folder, out, **settings):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    command = [sys.executable, "-P", "-m", "analysis", "tables", str(SEEDS), "--out", str(out)]
    subprocess.run(command, check=True, cwd=folder, env=environment, capture_output=True)
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def test_two_runs_write_the_same_bytes_whatever_the_surroundings(tmp_path):
    here, there = tmp_path / "đây", tmp_path / "kia"
    here.mkdir()
    there.mkdir()
    one = written(here, tmp_path / "một", PYTHONHASHSEED="1", TZ="Asia/Ho_Chi_Minh", LC_ALL="C")
    two = written(there, tmp_path / "hai", PYTHONHASHSEED="2", TZ="America/Lima", LC_ALL="C.UTF-8")
    assert list(one) == sorted([*(f"{name}.csv" for name in schema.TABLES), "manifest.json"])
    assert one == two


def test_parquet_holds_the_same_tables_typed(tmp_path, seeds):
    files.write_tables(seeds, tmp_path, form="parquet")
    back = pd.read_parquet(tmp_path / "quantities.parquet")
    assert back["value"].dropna().astype(int).tolist() == (
        seeds.quantities["value"].dropna().astype(int).tolist()
    )
    assert back["as_of"].dropna().map(str).tolist() == seeds.quantities["as_of"].dropna().tolist()


def test_a_csv_read_back_holds_the_words_at_their_places(tmp_path, seeds):
    files.write_tables(seeds, tmp_path)
    articles = pd.read_csv(tmp_path / "articles.csv").set_index("article_id")["text"]
    sentences = pd.read_csv(tmp_path / "quotations.csv")
    for row in sentences.to_dict("records"):
        assert articles[row["article_id"]][row["start"] : row["end"]] == row["content"]


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(tmp_path):
    corpus = tmp_path / "in"
    corpus.mkdir()
    (corpus / "a.txt").write_text("=HYPERLINK(1)\n\n@SUM(1) mở chợ hôm nay.\n", encoding="utf-8")
    out = tmp_path / "out"
    files.write_tables(an.load(corpus, studies.EMPTY), out)
    assert pd.read_csv(out / "articles.csv")["label"][0].startswith("'=HYPERLINK(1)")


def test_an_unknown_format_is_answered_with_those_there_are(tmp_path, seeds):
    with pytest.raises(UnknownChoiceError) as error:
        files.write_tables(seeds, tmp_path / "out", form="xlsx")
    assert str(error.value) == "There is no format 'xlsx'. Choose one of: csv, parquet."
    assert not (tmp_path / "out").exists()


def test_without_the_seeds_loading_nothing_says_what_can_be_loaded(monkeypatch, tmp_path):
    monkeypatch.setattr(pipeline, "SEEDS", tmp_path / "seeds")
    with pytest.raises(InputError) as error:
        an.load()
    assert str(error.value) == (
        "This installation has no seed corpus: the articles are only in the project's checkout. "
        'Name a folder of articles, or use load("demo").'
    )


def test_an_impossible_date_is_reported_and_not_guessed(tmp_path):
    text = "Hội xuân\n\nNgày 31/2/2024, ban tổ chức họp.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    tables = an.load(tmp_path, studies.EMPTY)
    assert tables.dates.empty
    issue = tables.load_issues[tables.load_issues["what"] == "impossible date"].iloc[0]
    assert issue["found"] == "31/2/2024"


def test_a_day_without_a_year_can_be_written_as_parquet(tmp_path):
    text = "Hội xuân\n\nNgày 25/10, ban tổ chức họp.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    files.write_tables(an.load(tmp_path, studies.EMPTY), tmp_path / "ra", form="parquet")
    back = pd.read_parquet(tmp_path / "ra" / "dates.parquet")
    assert back["date_from"].tolist() == ["--10-25"]
