"""Files that are broken in ways nobody foresaw: each is named, and none takes the others."""

import gzip
import json
import os
import random
from pathlib import Path

import pandas as pd
import pytest

from analysis import pipeline
from analysis.corpus import corpus, net
from analysis.corpus.layout import layout
from analysis.corpus.readers import finding
from analysis.extract.speech import quotations
from analysis.tables.errors import InputError

GOOD = "Chợ hoa Bến Vạn\n\n08:00 12/11/2025\n\nSáng nay, 40 hộ mở sạp bán hoa ở bến sông."


def folder(root: Path, **files: str | bytes) -> Path:
    """A folder with a good article and some files; `_d_` stands for the point in a name."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "good.txt").write_text(GOOD, "utf-8")
    for name, content in files.items():
        data = content.encode("utf-8") if isinstance(content, str) else content
        (root / name.replace("_d_", ".")).write_bytes(data)
    return root


def issues(root: Path) -> str:
    """Everything said of the files; the good article is always read."""
    read = corpus.read_corpus([root])
    assert "good" in [article.article_id for article in read.articles]
    return "\n".join(f"{i.article_id}|{i.severity}|{i.found}" for i in read.all_issues)


def test_a_cut_emoji_in_a_record_is_shown_as_one_and_said(tmp_path: Path) -> None:
    said = json.dumps({"id": "a", "title": "Tin \ud83d", "text": "Sáng nay, hội chợ mở."})
    tables = pipeline.load(folder(tmp_path, r_d_jsonl=said + "\n"))
    assert tables.articles.set_index("article_id").loc["a", "text"].startswith("Tin \ufffd")
    assert "half a character" in "".join(tables.load_issues["found"])
    for name in ("quotations", "quantities", "dates", "passages"):
        tables.table(name).to_csv().encode("utf-8")


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_archive_keeps_what_stands_before_the_damage(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    rows = [{"id": f"r{k}", "text": f"Bến {k} đông khách. " * 9} for k in range(60)]
    data = bytearray(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    for _ in range(3):
        data[chance.randrange(12, len(data))] ^= 0xFF
    assert "r.jsonl.gz" in issues(folder(tmp_path, r_d_jsonl_d_gz=bytes(data)))


@pytest.mark.parametrize("depth", [500, 100_000])
def test_a_record_nested_without_end_is_left_out(tmp_path: Path, depth: int) -> None:
    line = '{"id": ' + "[" * depth + "]" * depth + ', "text": "Sáng nay, hội chợ mở."}'
    assert "line 1" in issues(folder(tmp_path, r_d_jsonl=line + "\n"))


@pytest.mark.parametrize("unit", ["s", "ms", "us"])
@pytest.mark.parametrize("kind", ["timestamp", "duration"])
def test_a_day_no_calendar_has_is_no_day(tmp_path: Path, unit: str, kind: str) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    days = pa.array([2**50 if unit == "s" else 2**60, 0]).cast(getattr(pa, kind)(unit))
    table = pa.table({"id": ["a", "b"], "text": ["Chợ mở.", "Chợ tan."], "date": days})
    root = folder(tmp_path)
    pq.write_table(table, root / "r.parquet")
    assert "is none that is understood" in issues(root)


@pytest.mark.parametrize(
    "ids",
    [("a", "a", "a~2"), ("a~2", "a", "a"), ("a", "a", "a", "a~2", "a~3"), ("a~2", "a~2", "a")],
    ids=" ".join,
)
def test_every_article_has_an_id_of_its_own(ids: tuple[str, ...]) -> None:
    sources = [
        finding.FoundArticle(name, f"Bài {n}", "f.csv", str(n)) for n, name in enumerate(ids)
    ]
    named = [source.article_id for source in finding.named_once(sources)]
    assert len(set(named)) == len(ids)
    assert set(ids) <= set(named)


def test_a_folder_that_cannot_be_opened_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path / "in")
    (root / "shut").mkdir()
    (root / "shut" / "more.txt").write_text(GOOD, "utf-8")
    opened = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert "shut|left out|shut: it cannot be opened: Permission denied" in issues(root)


def test_folders_may_lie_as_deep_as_the_system_takes(tmp_path: Path) -> None:
    root = folder(tmp_path / "in")
    here = os.getcwd()
    try:
        os.chdir(root)
        for _ in range(1200):
            os.mkdir("d")
            os.chdir("d")
        os.chdir(here)
        assert "good" in [article.article_id for article in corpus.read_corpus([root]).articles]
    finally:
        os.chdir(root)
        depth = 0
        while Path("d").is_dir():
            os.chdir("d")
            depth += 1
        for _ in range(depth):  # what is too deep for whoever clears up is taken away here
            os.chdir("..")
            os.rmdir("d")
        os.chdir(here)


def test_one_article_that_raises_takes_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, bad_d_txt=GOOD.replace("hoa", "cá"), worse_d_txt="Tin cá\n\nCá về.")
    read, said = layout.lay_out, quotations.find
    monkeypatch.delenv(net.STRICT)

    def laid_out(name: str, *args: object, **known: object) -> object:
        return 1 / 0 if name == "worse" else read(name, *args, **known)  # type: ignore[arg-type]

    def extracted(document: object) -> object:
        return {}["row"] if "cá" in document.text else said(document)  # type: ignore

    monkeypatch.setattr(layout, "lay_out", laid_out)
    monkeypatch.setattr(quotations, "find", extracted)
    tables = pipeline.load(root)
    assert list(tables.articles["article_id"]) == ["good"]
    for name in ("parts", "sentences", "quotations", "quantities", "people", "passages"):
        assert set(tables.table(name)["article_id"]) <= {"good"}
    left = tables.load_issues[tables.load_issues["severity"] == "left out"]
    assert list(zip(left["article_id"], left["what"], strict=True)) == [
        ("bad", "extraction"),
        ("worse", "layout"),
    ]
    assert list(left["found"]) == [
        "bad.txt: left out, because its extraction stopped (KeyError: 'row', in annotate._found)",
        "worse.txt: left out, because its layout stopped "
        "(ZeroDivisionError: division by zero, in corpus._article)",
    ]
    with pytest.raises(ZeroDivisionError):
        pipeline.load(root, strict=True)


def line(**fields: str) -> dict[str, str]:
    """A decision about a number; all but these is in order."""
    usual = {
        "article_id": "good", "table": "quantities", "row_id": "x", "action": "correct",
        "field": "value", "value": "3", "start": "1", "end": "2", "reviewer": "m", "reason": "",
        "reviewed_on": "", "source_sha256": "",
    }  # fmt: skip
    return usual | fields


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        *(("start", value) for value in ("12.0", "1.234", "1e3", "abc", "²", "9" * 5000, "-1")),
        *(("value", value) for value in ("--5", "²", "9" * 5000, str(2**63), "5-", "1.000")),
        ("end", "0"),
        ("reviewed_on", "2025-W43-6"),
        ("reviewed_on", "20251025"),
    ],
)
def test_a_line_of_corrections_that_means_nothing_is_answered(
    tmp_path: Path, what: str, wrong: str
) -> None:
    root = folder(tmp_path)
    pd.DataFrame([line(**{what: wrong})]).to_csv(root / "corrections.csv", index=False)
    with pytest.raises(InputError, match=r"corrections\.csv: line 2: "):
        pipeline.load(root)


@pytest.mark.parametrize("mark", [";", "\t", ","], ids=["semicolons", "tabs", "commas"])
def test_corrections_saved_by_a_spreadsheet_are_the_same_corrections(
    tmp_path: Path, mark: str
) -> None:
    """Whatever stands between its columns, and with the empty rows it leaves behind."""
    root = folder(tmp_path)
    tables = pipeline.load(root)
    row = tables.quantities.iloc[0]
    sha = str(tables.articles.set_index("article_id").loc[row["article_id"], "source_sha256"])
    given = line(
        article_id=row["article_id"], table="quantities", row_id=row["row_id"], action="correct",
        field="value", value="77", source_sha256=sha, start="", end="",
    )  # fmt: skip
    text = pd.DataFrame([given]).to_csv(index=False, sep=mark)
    written = text + mark * (len(given) - 1) + "\n"
    (root / "corrections.csv").write_text(written, "utf-8-sig")
    after = pipeline.load(root)
    assert after.quantities.set_index("row_id").loc[row["row_id"], "value"] == 77


def test_a_correction_beyond_the_text_is_not_applied(tmp_path: Path) -> None:
    root = folder(tmp_path)
    sha = pipeline.load(root).articles["source_sha256"].iloc[0]
    far = line(action="add", start="100", end="9999", source_sha256=str(sha))
    pd.DataFrame([far]).to_csv(root / "corrections.csv", index=False)
    tables = pipeline.load(root)
    assert "its place lies beyond the end of good" in list(tables.load_issues["found"])
    assert "x" not in set(tables.quantities["row_id"])


@pytest.mark.parametrize("broken", ["Tuổi Trẻ\nSông Lim", "Báo<br>Núi Mơ", "Tin\r\n\r\nVen\tĐô"])
def test_a_name_is_one_line_however_the_file_breaks_it(tmp_path: Path, broken: str) -> None:
    root = folder(tmp_path)
    row = {"id": "a\nb", "text": GOOD, "outlet": broken, "byline": "Hạ\nMiên"}
    pd.DataFrame([row]).to_csv(root / "r.csv", index=False)
    tables = pipeline.load(root)
    for name in ("articles", "quantities", "dates", "people", "speakers", "parts"):
        for column in ("article_id", "outlet", "byline", "label", "noun", "office_as_printed"):
            for value in tables.table(name).get(column, pd.Series(dtype="str")).dropna():
                assert len(str(value).splitlines()) == 1, (name, column)


def test_names_and_offices_of_wrapped_lines_are_one_line(tmp_path: Path) -> None:
    text = "Hội chợ\n\nÔng Lê Văn Thụ, Chủ tịch\nỦy ban nhân dân tỉnh Sơn Hà, nói:\n“Chợ đông”."
    tables = pipeline.load(folder(tmp_path, wrapped_d_txt=text))
    for name, column in (("quotations", "role"), ("speakers", "office_as_printed")):
        assert not tables.table(name)[column].dropna().str.contains("\n").any(), name
