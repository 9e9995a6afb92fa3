"""Pages in the manner of many sites: what each line is, and that no character is lost."""

import random
from pathlib import Path

import pytest

from analysis.corpus.layout import layout, page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGES = sorted((HERE / "pages").glob("*.txt"))
FILES = [
    *sorted((ROOT / "seeds").glob("*.txt")),
    *sorted((ROOT / "tests" / "second_event").glob("*.txt")),
    *sorted((ROOT / "analysis" / "demo").rglob("*.txt")),
]
PACKED = """Hội chợ Lạc Hải mở cửa

Sáng 5/3, hội chợ mở cửa với 300 gian hàng.

Ông Nam nói hội chợ đông hơn năm ngoái.
Ông cho biết có 40 tỉnh tham gia.
Giá vé là 20.000 đồng.

Khách xem gian hàng của làng gốm.
Ông Nam trả lời báo chí
"""


def rows(article):
    """Parts and left-out stretches in the order of the file: (what, start, end)."""
    parts = [(part.source_start, part.source_end, part.part) for part in article.parts]
    left = [(one.source_start, one.source_end, one.reason) for one in article.left_out]
    return [(what, start, end) for start, end, what in sorted(parts + left)]


def labelled(path):
    """A page whose lines say before a tab what they are: the page, and what is expected."""
    raw, expected = [], []
    for line in path.read_text("utf-8").splitlines():
        names, _, text = line.partition("\t")
        expected += names.split("+") if names else []
        raw.append(text)
    return "\n".join(raw), expected


def assert_sound(raw):
    """Every character that is no space is in one row; offsets mean what they say."""
    article = layout.lay_out("x", raw)
    covered = [0] * len(raw)
    for _, start, end in rows(article):
        for at in range(start, end):
            covered[at] += 1
    wrong = [
        at for at, c in enumerate(raw) if covered[at] > 1 or (not covered[at] and not c.isspace())
    ]
    assert wrong == []
    end = 0
    for part in sorted(article.parts, key=lambda part: part.start):
        assert end <= part.start < part.end <= len(article.text)
        printed = page.read_page(raw[part.source_start : part.source_end]).text.strip()
        assert article.text[part.start : part.end] == printed
        assert article.text[end : part.start].strip() == ""
        end = part.end
    assert article.text[end:].strip() == ""
    for n, sentence in enumerate(article.sentences, start=1):
        inside = [p for p in article.parts if p.start <= sentence.start < sentence.end <= p.end]
        assert sentence.sentence_id == n
        assert [p.part for p in inside] == [sentence.part]
    for left in article.left_out:
        words = raw[left.source_start : left.source_end]
        assert left.n_characters == sum(not c.isspace() for c in words)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem.replace("_", " "))
def test_every_line_of_a_page_is_what_a_reader_takes_it_for(path):
    raw, expected = labelled(path)
    assert [what for what, _, _ in rows(layout.lay_out("x", raw))] == expected


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem.replace("_", " "))
@pytest.mark.parametrize("ending", ["\r\n", "\n \n", "\n\u200b"], ids=["crlf", "blanks", "unseen"])
def test_other_line_endings_change_nothing_a_reader_sees(path, ending):
    raw, expected = labelled(path)
    found = rows(layout.lay_out("x", raw.replace("\n", ending)))
    unseen = "invisible characters"
    if ending != "\n \n":
        assert [what for what, _, _ in found if what != unseen] == expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_parts_and_left_out_tile_a_file(path):
    assert_sound(path.read_text("utf-8"))


PIECES = [
    "Thời sự", "\n", "\n\n", " date 2026-03-04 ", "TPO - ", "(Dân trí) - ", "Ảnh: TTXVN", "Xem thêm:",
    "Ông Nam nói: “Được.”", "- Thưa ông, vì sao?", "- Vì thế.", "PV: Sao?", "Cùng chuyên mục", "\ufeff",
    "\u200b", "\xa0", "\r\n", "a\u0302\u0301", "06:19 25/10/2025", "Minh Minh", "Theo Reuters", "…", "”",
    "Hội chợ mở cửa", "Sáng 5/3, hội chợ có 300 gian hàng của 40 tỉnh.", "Bình luận (3)", "\t", "\x00",
    "Tags: a, b", "Chiều cùng ngày, ông Nam đến sớm hơn mọi người và ở lại.", "🙂", "각", "\u2028", "1.", "*",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_no_character_is_lost_in_mangled_pages(seed):
    chance = random.Random(seed)
    for _ in range(15):
        glue = chance.choice(["", " ", "\n", "\n\n"])
        assert_sound(glue.join(chance.choices(PIECES, k=chance.randint(0, 40))))


@pytest.mark.parametrize("seed", range(5))
def test_no_character_is_lost_in_random_characters(seed):
    chance = random.Random(seed)
    for _ in range(60):
        codes = [
            chance.choice((chance.randrange(0x300), chance.randrange(0x3000))) for _ in range(40)
        ]
        assert_sound("".join(map(chr, codes)))


def test_a_clean_article_keeps_its_text_as_it_is():
    article = layout.lay_out("x", PACKED)
    assert article.text == PACKED.strip("\n")
    assert [part.part for part in article.parts] == [
        "title", "lead", "body", "body", "body", "caption", "caption",
    ]  # fmt: skip
    assert article.left_out == ()


def test_captions_stand_last_in_the_text_wherever_they_were_printed():
    raw = "Cầu mới thông xe\n\nSáng 5/3, cầu thông xe.\n\nXe qua cầu. Ảnh: Hà Lê\n\nCầu dài 300 m, rộng 12 m.\n"
    article = layout.lay_out("x", raw)
    assert article.text == (
        "Cầu mới thông xe\n\nSáng 5/3, cầu thông xe.\n\nCầu dài 300 m, rộng 12 m.\n\nXe qua cầu. Ảnh: Hà Lê"
    )


def test_a_file_of_nothing_is_an_article_of_nothing():
    article = layout.lay_out("x", " \n\t\n")
    assert (article.text, article.parts, article.left_out, article.sentences) == ("", (), (), ())


def test_an_article_without_a_line_break_is_one_paragraph():
    sentence = "Hội chợ mở cửa từ 8 giờ và đóng cửa lúc 17 giờ mỗi ngày. "
    article = layout.lay_out("x", sentence * 2000)
    assert len(article.sentences) == 2000
    assert [part.part for part in article.parts] == ["body"]


def test_an_article_without_a_headline_is_called_by_its_first_words():
    raw = " date 2026-03-04 Sáng 4/3, cầu Lạc Hải dài 300 m chính thức thông xe sau hai năm thi công.\n"
    article = layout.lay_out("x", raw)
    assert (article.title, article.label) == (
        "",
        "Sáng 4/3, cầu Lạc Hải dài 300 m chính thức thông xe…",
    )


@pytest.mark.parametrize("label", ["published_on", "publish_date", "Ngày đăng"])
def test_a_day_under_any_of_its_labels_is_the_day_of_publication(label):
    text = f"title: Chợ cá mở cửa\n{label}: 2026-04-03\n\nHội chợ cá mở cửa sáng nay ở bến đò."
    assert layout.lay_out("x", text).published_on == "2026-04-03"


def test_fields_before_the_text_say_what_they_hold():
    raw = (
        "Tiêu đề: Cầu mới thông xe\nNguồn: Tiền Phong\nNgày: 05/03/2026 07:15\nTác giả: Hà Lê\n"
        "URL: https://tienphong.vn/cau-moi-post12.tpo\n\nSáng 5/3, cầu thông xe.\n\nCầu dài 300 m.\n"
    )
    article = layout.lay_out("x", raw)
    found = (article.title, article.outlet, article.published_at, article.byline, article.url)
    assert found == (
        "Cầu mới thông xe",
        "Tiền Phong",
        "2026-03-05T07:15",
        "Hà Lê",
        "https://tienphong.vn/cau-moi-post12.tpo",
    )
    assert [part.part for part in article.parts] == ["title", "lead", "body"]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Theo Reuters", "Reuters"),
        ("(Theo AFP)", "AFP"),
        ("Hà Lê (TTXVN)", "TTXVN"),
        ("Ảnh: TTXVN", ""),
        ("Theo Dân trí", ""),
    ],
)
def test_an_agency_is_one_credited_for_the_text(line, agency):
    raw = f"Cầu mới thông xe\n\nSáng 5/3, cầu thông xe.\n\nCầu dài 300 m, rộng 12 m.\n\n{line}\n"
    assert layout.lay_out("x", raw).agency == agency


@pytest.mark.parametrize(
    "line",
    [
        "Đại diện tòa soạn cho biết bản quyền thuộc về tác giả.",
        "Bình luận về trận đấu, ông Nam nói đội nhà xứng đáng thắng.",
        "Xem thêm ba trận nữa thì khán giả mới tin.",
        "Chia sẻ với phóng viên, bà Lan nói chợ đông hơn mọi năm.",
        "Trở lại làng sau ba năm, anh Tư thấy con đường đã khác.",
        "- Bánh đa nướng giòn, ăn với mắm.",
        "Điện thoại: 0999 000 111 là số của ban tổ chức, khách gọi lúc nào cũng được.",
    ],
)
def test_running_text_that_sounds_like_a_page_is_kept(line):
    raw = f"Chợ đêm Lạc Hải\n\nTối 5/3, chợ đêm mở cửa.\n\nChợ có 300 gian hàng.\n\n{line}\n\nChợ đóng lúc 23 giờ.\n"
    article = layout.lay_out("x", raw)
    assert line in article.text
    assert [part.part for part in article.parts] == ["title", "lead", "body", "body", "body"]


def test_a_last_block_that_goes_on_telling_is_no_list_of_captions():
    text = (
        "Lũ về đêm\n\nMưa lớn từ chiều qua.\n\n"
        "Nước lên nhanh ở bản Mòn.\nNhiều nhà phải dời lên đồi.\n\n"
        "Bà Vi Thị Lún nói: “Chúng tôi chỉ kịp dắt con trâu”.\n"
        "Theo bà Lún, cầu treo đã trôi.\nNgười dân chờ đò. Trời còn mưa.\n"
    )
    made = layout.lay_out("a", text)
    assert [part.part for part in made.parts][-3:] == ["body", "body", "body"]
    assert made.text == text.strip()
