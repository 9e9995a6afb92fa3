"""Tables of articles as people have them: columns, dialects of CSV, JSON in every shape, odd rows."""

import json
import unicodedata

import pytest

from analysis.corpus import corpus

TEXT = (
    "Sáng 11/5, chợ cá Lạc Hải mở cửa trở lại sau ba tháng sửa chữa.\n\n"
    "Hơn 120 tiểu thương đã nhận chỗ bán, ban quản lý chợ cho biết."
)
SECOND = (
    "Chiều 12/5, bến phà An Lộc ngừng chạy vì nước lớn.\n\n"
    "Khoảng 300 hành khách phải quay lại, theo chủ bến Trần Văn Mẫn."
)
LEAD = "Sau ba tháng, chợ cá đã sửa xong."


def read(tmp_path, name, data, manifest=""):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    if manifest:
        (tmp_path / "corpus.toml").write_text(manifest, "utf-8")
    return corpus.read_corpus([tmp_path])


def as_csv(header, *rows, mark=",", top=""):
    lines = [mark.join(header)] + [mark.join(f'"{v}"' for v in row) for row in rows]
    return top + "\n".join(lines) + "\n"


def as_json(records):
    return json.dumps(records, ensure_ascii=False)


def said(read, severity=None):
    return [i.found for i in read.all_issues if severity is None or i.severity == severity]


HEADER = ("Ngày", "Báo", "Tiêu đề", "Nội dung")
ROWS = (
    ("11/05/2026", "Báo Sao Mai", "Chợ cá mở cửa", TEXT),
    ("12/05/2026", "Tin Ven Đô", "Bến phà dừng", SECOND),
)


def table(articles):
    return [(a.published_on, a.outlet, a.title, a.text.partition("\n\n")[2]) for a in articles]


RIGHT = [("2026-05-11", *ROWS[0][1:]), ("2026-05-12", *ROWS[1][1:])]


@pytest.mark.parametrize(
    "data",
    [
        as_csv(HEADER, *ROWS),
        as_csv(HEADER, *ROWS, mark=";"),
        as_csv(HEADER, *ROWS, mark="\t"),
        as_csv(HEADER, *ROWS, mark=";", top="sep=;\n"),
        as_csv(HEADER, *ROWS, top="sep=,\r\n"),
        as_csv(HEADER, *ROWS, mark=";", top='"sep=;"\n'),
        as_csv(HEADER, *ROWS, mark="\t", top="\ufeffsep=\t\n"),
        as_csv(HEADER, *ROWS).encode("utf-8-sig"),
        as_csv(HEADER, *ROWS, mark="\t").encode("utf-16"),
        unicodedata.normalize("NFD", as_csv(HEADER, *ROWS)),
        as_csv(HEADER, *ROWS, top="Danh sách bài báo tháng 5;;;\n", mark=";"),
        as_csv(HEADER, *ROWS, top="\n,,,\n"),
        as_csv(HEADER, ROWS[0], ("",) * 4, ROWS[1], ("", " ", "", "")),
        as_csv(HEADER, ROWS[0], HEADER, ROWS[1], HEADER),
        as_csv(HEADER, *ROWS).replace("\n", "\r\n"),
    ],
    ids="comma semicolon tab sep sep-comma sep-in-marks bom-sep bom utf-16 nfd title-line blank-top "
    "blank-rows header-again crlf".split(),
)
def test_a_csv_is_read_in_every_dialect(tmp_path, data):
    assert table(read(tmp_path, "in.csv", data).articles) == RIGHT


def test_a_csv_of_windows_1258_is_read_with_its_vietnamese_header(tmp_path):
    decomposed = as_csv(HEADER, *ROWS)
    for composed, apart in (("ộ", "ô\u0323"), ("ề", "ê\u0300"), ("ợ", "ơ\u0323"), ("ở", "ơ\u0309")):
        decomposed = decomposed.replace(composed, apart)
    encodable = "".join(
        c if _fits(c) else unicodedata.normalize("NFD", c).replace("\u0302", "") for c in decomposed
    )
    found = read(tmp_path, "in.csv", encodable.encode("cp1258", "replace"))
    assert [a.outlet for a in found.articles] == ["Báo Sao Mai", "Tin Ven Đô"]
    assert "the file is not plain UTF-8: cp1258" in said(found, "repaired")


def _fits(character):
    try:
        character.encode("cp1258")
    except UnicodeEncodeError:
        return False
    return True


def test_rows_that_are_no_articles_are_counted_by_reason_in_one_line_each(tmp_path):
    rows = [ROWS[0], ("",) * 4, HEADER, ("",) * 4]
    rows += [("12/05/2026", "Báo Sao Mai", "Rỗng", ""), ("12/05/2026", "B", "T", " ")]
    rows += [("12/05/2026", "B", "T", "Mời quý độc giả đón xem chương trình tối nay.")]
    rows += [("12/05/2026", "B", "T", "Chợ cá sáng 11/5. Ảnh: An Bình")]
    rows += [("12/05/2026", "B", "Video: Chợ cá mở cửa", "Chợ cá đông vui.")]
    found = read(tmp_path, "in.csv", as_csv(HEADER, *rows))
    assert len(found.articles) == 1
    assert said(found, "left out") == [
        "in.csv: 1 row is a video page",
        "in.csv: 1 row is only a caption",
        "in.csv: 1 row is only an invitation",
        "in.csv: 1 row is the header again",
        "in.csv: 2 rows are blank",
        "in.csv: 2 rows are without a text",
    ]


FULL = TEXT


@pytest.mark.parametrize(
    "record",
    [
        {"text": None, "maintext": FULL, "title": "Chợ cá mở cửa", "description": LEAD},
        {"content": "", "body": FULL, "title": "Chợ cá mở cửa", "summary": LEAD},
        {"content": "Kinh tế", "noi_dung_chi_tiet": FULL + FULL, "title": "Chợ cá mở cửa", "sapo": LEAD},
        {"news_content": FULL, "news_title": "Chợ cá mở cửa", "sapo": LEAD},
        {"articleBody": FULL, "headline": "Chợ cá mở cửa", "alternativeHeadline": LEAD},
        {"HD": "Chợ cá mở cửa", "LP": LEAD, "TD": FULL},
        {"metadata": {"title": "Chợ cá mở cửa", "description": LEAD}, "text": FULL},
        {"title": {"rendered": "Chợ cá mở cửa"}, "excerpt": {"rendered": f"<p>{LEAD}</p>"},
         "content": {"rendered": "".join(f"<p>{p}</p>" for p in FULL.split("\n\n"))}},
        {"title": "Chợ cá mở cửa", "lead": LEAD, "text": FULL.split("\n\n")},
        {"title": "Chợ cá mở cửa", "lead": LEAD,
         "body": [{"type": "paragraph", "text": p} for p in FULL.split("\n\n")]},
        {"title": "Chợ cá mở cửa",
         "body": {"summary": [LEAD], "sections": [{"headline": [], "paragraphs": FULL.split("\n\n")}]}},
    ],
    ids="news-please empty-content by-content crawler schema.org factiva nested wordpress paragraphs "
    "objects fundus".split(),
)  # fmt: skip
def test_the_text_is_the_column_that_holds_it(tmp_path, record):
    found = read(tmp_path, "in.json", as_json([record]))
    (article,) = found.articles
    assert (article.title, article.lead) == ("Chợ cá mở cửa", LEAD)
    for paragraph in FULL.split("\n\n"):
        assert paragraph in article.text.split("\n\n")


@pytest.mark.parametrize(
    "made",
    [
        lambda records: (".json", as_json(records)),
        lambda records: (".json", json.dumps(records, ensure_ascii=False, indent=2)),
        lambda records: (".jsonl", as_json(records)),
        lambda records: (".jsonl", json.dumps(records, ensure_ascii=False, indent=1)),
        lambda records: (".jsonl", "\n".join(map(as_json, records))),
        lambda records: (".json", "\n".join(map(as_json, records))),
        lambda records: (".json", "\n".join(json.dumps(r, indent=1) for r in records)),
        lambda records: (".txt", as_json(records)),
        lambda records: (".txt", "\n".join(map(as_json, records))),
        lambda records: (".json", as_json({"status": "ok", "articles": records})),
        lambda records: (".json", as_json({"data": {"items": records}, "n": 2})),
        lambda records: (".json", as_json({str(n): r for n, r in enumerate(records)})),
        lambda records: (".json", "\ufeff" + as_json(records)),
    ],
    ids="array pretty array-jsonl pretty-jsonl lines lines-json objects txt-array txt-lines wrapped "
    "wrapped-twice by-key bom".split(),
)
def test_json_is_read_in_every_shape(tmp_path, made):
    records = [dict(zip(HEADER, row, strict=True)) for row in ROWS]
    ending, data = made(records)
    assert table(read(tmp_path, f"in{ending}", data).articles) == RIGHT


def test_a_cut_emoji_is_a_sign_of_damage_and_stops_nothing(tmp_path):
    data = '{"title": "Tin \\ud83d", "text": ' + as_json(TEXT) + "}"
    found = read(tmp_path, "in.jsonl", data)
    assert found.articles[0].title == "Tin \ufffd"


def test_objects_nested_without_end_are_one_sentence(tmp_path):
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    found = read(tmp_path, "in.json", '{"a":' * 100_000)
    assert any(one.startswith("in.json: line 1 is no JSON") for one in said(found, "left out"))


@pytest.mark.parametrize(
    "advice", ["[columns]\ntext = 'news_content'\n", "[columns]\npublished_on = 'date'\n"]
)
def test_naming_one_column_leaves_the_others_guessed(tmp_path, advice):
    header = ("news_content", "title", "sapo", "url", "date", "author")
    row = (TEXT, "Chợ cá mở cửa", LEAD, "https://tuoitre.vn/cho-ca.htm", "11/05/2026", "An Bình")
    (article,) = read(tmp_path, "in.csv", as_csv(header, row), advice).articles
    assert (article.title, article.lead, article.byline) == ("Chợ cá mở cửa", LEAD, "An Bình")
    assert (article.url, article.published_on, article.outlet) == (row[3], "2026-05-11", "Tuổi Trẻ")


def test_advice_typed_in_one_form_fits_a_header_in_another(tmp_path):
    data = unicodedata.normalize("NFD", as_csv(("Ngày", "Nội dung bài"), ("11/05/2026", TEXT)))
    (article,) = read(tmp_path, "in.csv", data, '[columns]\ntext = "Nội dung bài"\n').articles
    assert article.text == TEXT


def test_the_mapping_and_what_was_not_used_are_shown(tmp_path):
    header = ("ma_bai", "noi_dung", "tieu_de", "ngay_dang", "chuyen_muc", "la_gi")
    row = ("b1", TEXT, "Chợ cá mở cửa", "11/05/2026", "Kinh tế", "x")
    found = read(tmp_path, "in.csv", as_csv(header, row))
    assert said(found, "note") == [
        "in.csv: id from 'ma_bai', text from 'noi_dung', title from 'tieu_de', published_on from "
        "'ngay_dang', section from 'chuyen_muc'; not used: 'la_gi'"
    ]
    assert [a.article_id for a in found.articles] == ["b1"]


def test_a_column_taken_by_what_it_holds_is_said_and_is_no_fault(tmp_path):
    found = read(
        tmp_path, "in.csv", as_csv(("a", "b"), ("https://a.vn/b", f"{TEXT} {TEXT} {TEXT}"))
    )
    told = "in.csv: text from 'b' (by what it holds), url from 'a' (by what it holds)"
    assert told in said(found, "note")
    assert told not in said(found, "unknown")


def test_a_table_without_a_header_is_read_by_what_it_holds(tmp_path):
    rows = [f'2026-05-11,https://tuoitre.vn/a.htm,"{TEXT} {TEXT} {TEXT}"'] * 2
    found = read(tmp_path, "in.csv", "\n".join(rows))
    assert [(a.outlet, a.published_on) for a in found.articles] == [("Tuổi Trẻ", "2026-05-11")] * 2


def test_cells_beyond_the_header_are_said(tmp_path):
    data = f'title,text\nChợ cá,"{TEXT}"\nBến phà,Nước lớn, phà dừng\n'
    assert said(read(tmp_path, "in.csv", data), "conflict") == [
        "in.csv: 1 rows hold more cells than the header names"
    ]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Hội chợ sách", "Hội chợ sách lần thứ 12 khai mạc sáng 5/3 tại Lạc Hải.\n\nHết."),
        ("Mưa lớn", "Chiều 3/4, Mưa lớn trút xuống phường An Lộc.\n\nHết."),
        ("Chợ cá mở cửa", "Chợ cá mở cửa\n\nSáng 5/3, chợ cá Lạc Hải mở cửa.\n\nHết."),
        ("Chợ cá mở cửa", "CHỢ CÁ MỞ CỬA\nSáng 5/3, chợ cá Lạc Hải mở cửa.\nHết."),
    ],
    ids=["opens the text", "stands in it", "is its first line", "in capitals"],
)
def test_the_headline_of_a_record_is_kept_whatever_the_text_opens_with(tmp_path, title, text):
    (article,) = read(tmp_path, "in.json", as_json([{"title": title, "text": text}])).articles
    assert article.title.lower() == title.lower()
    assert article.text.lower().count(title.lower()) == (
        2 if title in ("Hội chợ sách", "Mưa lớn") else 1
    )


@pytest.mark.parametrize(
    ("name", "outlet"),
    [("media_name", "Báo Sao Mai"), ("source.name", "Báo Sao Mai"), ("Source Title", "Báo Sao Mai"),
     ("SN", "Báo Sao Mai"), ("publisher.name", "Báo Sao Mai")],
)  # fmt: skip
def test_the_outlet_is_found_under_the_names_services_use(tmp_path, name, outlet):
    row = {name: outlet, "url": "https://xa-lac.example/a", "text": TEXT}
    (article,) = read(tmp_path, "in.json", as_json([row])).articles
    assert (article.outlet, article.outlet_basis) == (outlet, "manifest")


@pytest.mark.parametrize(
    "name", ["publishedAt", "Publication Date", "seendate", "PD", "publish_date", "Ngày đăng"]
)
def test_the_day_is_found_under_the_names_services_use(tmp_path, name):
    row = {name: "2026-05-11", "text": TEXT}
    (article,) = read(tmp_path, "in.json", as_json([row])).articles
    assert article.published_on == "2026-05-11"
