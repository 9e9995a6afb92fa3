"""Which outlet an article is from: prefix, address, folder; never a word of the text."""

import pytest

from analysis.corpus import corpus
from analysis.corpus.metadata import outlets

BODY = "\n\nHơn 300 gian hàng đã đăng ký, ban tổ chức cho biết.\n"


def first(tmp_path, text, *, url="", name="a.txt"):
    import json

    if url:
        record = {"url": url, "title": "Hội chợ mở cửa", "text": text + BODY}
        (tmp_path / "a.jsonl").write_text(json.dumps(record), "utf-8")
    else:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Hội chợ mở cửa\n\n{text}{BODY}", "utf-8")
    return corpus.read_corpus([tmp_path]).articles[0]


def test_the_lexicon_has_outlets_of_every_kind_each_named_once():
    known = outlets.known_outlets()
    names = [outlet.name for outlet in known]
    assert len(names) == len(set(names)) >= 120
    kinds = {"national", "provincial", "television", "radio", "agency", "magazine", "portal"}
    assert kinds <= {outlet.kind for outlet in known} <= kinds | {"state", "foreign", ""}
    domains = [domain for outlet in known for domain in outlet.domains]
    assert len(domains) == len(set(domains))


@pytest.mark.parametrize("outlet", outlets.known_outlets(), ids=lambda outlet: outlet.name)
def test_every_outlet_is_known_by_each_of_its_domains(outlet):
    for domain in outlet.domains:
        for address in (
            f"https://{domain}/bai-1.htm",
            f"http://www.{domain}/",
            f"https://amp.{domain}/b",
        ):
            assert outlets.by_address(address) == outlet.name


@pytest.mark.parametrize(
    "text",
    [
        "VN-Index giảm 12 điểm trong phiên sáng nay.",
        "HNX-Index giảm nhẹ trong phiên sáng nay.",
        "ND-CP là ký hiệu của nghị định.",
        "VN - Trung Quốc ký 12 văn kiện hợp tác.",
        "ASEAN - Nhật Bản ký 5 văn kiện hợp tác.",
        "TP - HCM là cách viết sai, nhiều người cho biết.",
        "PL - đội bóng của phường - thắng trận đầu.",
        "VTV - đơn vị giữ bản quyền - sẽ phát trận đấu.",
        "U23-Việt Nam thắng trận đầu ở Lạc Hải.",
    ],
)
def test_a_word_that_opens_a_sentence_is_no_outlet_and_nothing_is_cut(tmp_path, text):
    article = first(tmp_path, text)
    assert text in article.text
    assert article.outlet == ""


@pytest.mark.parametrize(
    "text",
    [
        "VN-Index giảm 12 điểm.",
        "VN - Trung Quốc ký 12 văn kiện.",
        "TPO - Sáng 5/3, hội chợ mở cửa.",
    ],
)
def test_a_prefix_never_speaks_against_the_address(tmp_path, text):
    article = first(tmp_path, text, url="https://vneconomy.vn/bai-1.htm")
    assert (article.outlet, text in article.text) == ("VnEconomy", True)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("TPO - Sáng 5/3, hội chợ Lạc Hải mở cửa.", "Tiền Phong"),
        ("(Dân trí) - Hội chợ Lạc Hải mở cửa sáng 5/3.", "Dân trí"),
        ("PLO- Sáng 5/3, hội chợ Lạc Hải mở cửa.", "Pháp luật TP.HCM"),
        ("SGGPO – “Hội chợ đông vui”, bà Lê Thị Mận nói.", "Sài Gòn Giải Phóng"),
        ("NDO - 300 gian hàng mở cửa sáng 5/3 ở Lạc Hải.", "Nhân Dân"),
    ],
)  # fmt: skip
def test_a_prefix_as_outlets_print_it_is_the_outlet_and_is_cut(tmp_path, text, outlet):
    article = first(tmp_path, text)
    assert article.outlet == outlet
    assert article.text.split("\n\n")[1][0] in "SH“3"


def test_an_abbreviation_of_several_meanings_is_the_outlets_own_at_its_address(tmp_path):
    article = first(
        tmp_path, "ND - Sáng 5/3, hội chợ Lạc Hải mở cửa.", url="https://nhandan.vn/a.html"
    )
    assert (article.outlet, article.text.split("\n\n")[1][:4]) == ("Nhân Dân", "Sáng")


def test_two_outlets_nobody_knows_never_become_one(tmp_path):
    rows = ["url,text"] + [
        f'https://{host}/a,"Sáng 5/3, hội chợ mở cửa.{BODY}"'
        for host in ("amp.xa-lac.example", "ven-do.example")
    ]
    (tmp_path / "in.csv").write_text("\n".join(rows), "utf-8")
    found = corpus.read_corpus([tmp_path])
    assert [(a.outlet, a.outlet_basis) for a in found.articles] == [
        ("xa-lac.example", "inferred"),
        ("ven-do.example", "inferred"),
    ]
    assert not [issue for issue in found.all_issues if issue.what == "twice"]


def test_folders_called_after_outlets_name_them_in_one_line(tmp_path):
    for folder in ("vnexpress", "Báo Sao Mai", "kinh-te/tuoitre"):
        first(tmp_path, "Sáng 5/3, hội chợ mở cửa.", name=f"{folder}/a.txt")
    found = corpus.read_corpus([tmp_path])
    assert {a.article_id: a.outlet for a in found.articles} == {
        "Báo Sao Mai/a": "Báo Sao Mai",
        "kinh-te/tuoitre/a": "Tuổi Trẻ",
        "vnexpress/a": "VnExpress",
    }
    assert [i.found for i in found.issues] == [
        "outlets were called after their folders: 'Báo Sao Mai'"
    ]


@pytest.mark.parametrize(
    "folders", [("dot 1", "dot 2"), ("2025-11", "2025-12"), ("kinh-te", "thoi-su")]
)
def test_folders_of_days_batches_and_sections_are_no_outlets(tmp_path, folders):
    for folder in folders:
        first(tmp_path, "Sáng 5/3, hội chợ mở cửa.", name=f"{folder}/a.txt")
    assert {a.outlet for a in corpus.read_corpus([tmp_path]).articles} == {""}


@pytest.mark.parametrize(
    "name",
    ["2025-11-14-hoi-cho.txt", "20251114_a.txt", "hoi cho 14.11.2025.txt", "14-11-2025/a.txt"],
)
def test_the_day_in_the_name_of_a_file_is_used_where_nothing_says_another(tmp_path, name):
    article = first(tmp_path, "Sáng nay, hội chợ mở cửa.", name=name)
    assert (article.published_on, article.published_basis) == ("2025-11-14", "inferred")
