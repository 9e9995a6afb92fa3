"""How text is laid out: broken lines, Markdown, live blogs, galleries, pages printed twice."""

import textwrap
from pathlib import Path

import pytest
import web_pages

from analysis import pipeline
from analysis.corpus import corpus
from analysis.corpus.layout import datelines
from analysis.corpus.readers import hard_wraps

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def tables(tmp_path, text, name="a.txt", study=None):
    (tmp_path / name).write_text(text, "utf-8")
    return pipeline.load(tmp_path, study)


def parts(article):
    return [(p.part, article.text[p.start : p.end]) for p in article.parts]


WRAPPED = (
    "Ngư dân vay vốn\n\nBà Nguyễn Thị Hoà, Giám đốc Sở Thuỷ sản, cho\nbiết: “Chúng tôi sẽ hỗ trợ ngư dân đổi máy tàu,\n"
    "mỗi tàu được vay 200 triệu đồng trong ba\nnăm”.\n\nĐến hết tháng 4, ở phường Lạc Hải có khoảng 1.\n200 ngư dân đã đăng ký vay theo\n"
    "chương trình này, nhiều nhất là ở An Lộc.\n"
)


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_quotation_and_a_number_survive_lines_broken_at_a_width(tmp_path, ending):
    text = WRAPPED.replace("\n", ending)
    found = tables(tmp_path, text)
    article = found.corpus.articles[0]
    quoted = found.quotations[found.quotations["kind"] == "direct"]
    assert quoted["speaker"].tolist() == ["Nguyễn Thị Hoà"]
    content = article.text[quoted["start"].iloc[0] : quoted["end"].iloc[0]]
    assert (
        content
        == "Chúng tôi sẽ hỗ trợ ngư dân đổi máy tàu, mỗi tàu được vay 200 triệu đồng trong ba năm"
    )
    assert "khoảng 1.200 ngư dân" in article.text
    assert 1200 in found.quantities["value"].tolist()
    assert [i.what for i in article.issues if i.severity == "repaired"] == ["layout"]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("at", [45, 60, 72, 90])
def test_a_seed_broken_at_a_width_has_its_paragraphs_again(tmp_path, seed, at):
    paragraphs = [" ".join(p.split()) for p in seed.read_text("utf-8").split("\n") if p.strip()]
    broken = "\n\n".join(textwrap.fill(p, at, break_long_words=False) for p in paragraphs)
    whole = hard_wraps.undone(broken)
    assert len(whole) == len(broken)
    again = [" ".join(p.replace("\u2060", "").split()) for p in whole.split("\n\n")]
    assert sum(a == b for a, b in zip(again, paragraphs, strict=True)) >= 0.95 * len(paragraphs)


def by_width(paragraph, at):
    """The lines of a paragraph set in letters of many widths, as a page of a PDF is."""
    said, room = [""], 0.0
    for word in paragraph.split():
        needs = sum(0.42 if c in "iíìịlĩtjfr.,:;“” " else 1.45 if c.isupper() or c in "mw" else 1.0 for c in f" {word}")  # fmt: skip
        if said[-1] and room + needs > at:
            said, room = [*said, ""], 0.0
        said[-1] = f"{said[-1]} {word}".strip()
        room += needs
    return said


LONGER = [
    web_pages.STORIES[n]["title"] + "\n" + "\n".join((web_pages.STORIES[n]["lead"], *web_pages.STORIES[n]["p"]))
    for n in range(3)
]  # fmt: skip


@pytest.mark.parametrize("at", [60, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "    ", "\t"], ids=["flush", "indented", "tab"])
@pytest.mark.parametrize("width", ["letters", "measured"])
def test_paragraphs_without_blank_lines_between_them_are_found_again(at, indent, width):
    right = wrong = 0
    for text in (*(path.read_text("utf-8") for path in SEEDS), *LONGER):
        paragraphs = [" ".join(p.split()) for p in text.split("\n") if p.strip()]
        lines = [
            textwrap.wrap(p, at, break_long_words=False, break_on_hyphens=False)
            if width == "letters"
            else by_width(p, at)
            for p in paragraphs
        ]
        broken = "\n".join(indent + "\n".join(one) for one in lines)
        whole = hard_wraps.undone(broken)
        assert len(whole) == len(broken)
        again = [" ".join(p.replace("\u2060", "").split()) for p in whole.split("\n")]
        right += sum(p in again for p in paragraphs)
        wrong += sum(p not in again for p in paragraphs)
    # A last line that happens to be full ends nothing that can be seen.
    assert right >= 0.92 * (right + wrong)


def test_a_headline_does_not_run_into_the_text_under_it():
    text = (
        "Hàng trăm nhà vườn mở cửa đón khách\nTrong ba ngày, các nhà vườn ở Lạc Hải đón\nhơn 2.000 lượt khách, ban quản lý cho\n"
        "biết. Năm ngoái chỉ có 900 lượt đến thăm\nvà mua cây về trồng.\n"
    )
    assert hard_wraps.undone(text).split("\n")[0] == "Hàng trăm nhà vườn mở cửa đón khách"


@pytest.mark.parametrize(
    "text",
    [
        "Danh sách đội dự giải\n\nĐội Cồn Lau\nĐội Lạc Hải\nĐội An Lộc\nĐội Mây Trắng\nĐội Vịnh Mây",
        "Chợ cá mở cửa\nSáng 5/3, chợ cá mở cửa.\nChợ có 120 chỗ bán.\nBà con rất vui.\nChợ mở từ 4h sáng.",
        "- Vay vốn\n- Đổi máy\n- Bán chung\n- Góp kho lạnh",
    ],
    ids=["a list", "a sentence a line", "bullets"],
)
def test_short_lines_that_nobody_broke_stay_lines(text):
    assert hard_wraps.undone(text) == text


MARKDOWN = "# Hội nghị nghề cá\n\n*12/5/2026*\n\n> “Dầu đắt quá, ra khơi là lỗ”, ông Lê Quý Tuỳ nói.\n\nCó **200 ngư dân** tham gia.\n\n## Vay vốn\n\nXem [bản tin](http://a.vn) của _chợ_ ở đây, ban tổ chức nói.\n"


@pytest.mark.parametrize(
    "text", [MARKDOWN, MARKDOWN.replace("\n\n", "\n"), MARKDOWN.replace("**", "__")]
)
def test_the_marks_of_markdown_are_no_text(tmp_path, text):
    found = tables(tmp_path, text)
    article = found.corpus.articles[0]
    assert (article.title, article.published_on) == ("Hội nghị nghề cá", "2026-05-12")
    assert not set("#>*_[]()") & set(article.text)
    assert found.quotations["speaker"].tolist()[0] == "Lê Quý Tuỳ"
    assert 200 in found.quantities["value"].tolist()


def test_a_hashtag_and_a_star_are_no_markdown(tmp_path):
    text = "Chợ cá mở cửa\n\nSáng 5/3, chợ cá 5 * sao mở cửa.\n\nBà con rất vui, ban quản lý nói.\n\n#chợcá #LạcHải"
    article = tables(tmp_path, text).corpus.articles[0]
    assert "5 * sao" in article.text


@pytest.mark.parametrize("space", ["&amp;nbsp;", "&amp;#160;", "&nbsp;", "&amp;amp;nbsp;"][:3])
def test_what_was_escaped_twice_is_read_twice(tmp_path, space):
    text = f"Cháy kho &amp;ndash; nhiều người chạy\n\nCó 1{space}200 ngư dân tham gia.\n\nBà Nguyễn Thị Hoà nói: &amp;ldquo;Chúng tôi hỗ trợ bà con&amp;#8221;.\n"
    found = tables(tmp_path, text)
    assert "&" not in found.corpus.articles[0].text
    assert found.quotations[["kind", "speaker"]].values.tolist() == [["direct", "Nguyễn Thị Hoà"]]


LIVE = (
    "Cập nhật bão số 3\n\n08:00 12/5/2026\n\nBão số 3 đang mạnh lên, ban chỉ huy cho biết.\n\n{}\n\nCó 300 chiến sĩ trực ở bờ kè Lạc Hải.\n\n"
    "{}\n\nNước sông lên nhanh ở An Lộc, nhiều nhà ngập.\n\n{}\n\nCó 100 chiến sĩ tham gia trực.\n"
)


@pytest.mark.parametrize(
    "stamps",
    [
        ("21:30", "18h45", "09:00, 11/5"),
        ("21:30", "18:45", "10:00 | 11/05"),
        ("[12/5 - 21:30]", "[12/5 - 18:45]", "[11/5 - 20:15]"),
    ],
    ids=["clock", "bars", "brackets"],
)
def test_an_entry_of_a_live_blog_has_its_own_day(tmp_path, stamps):
    found = tables(tmp_path, LIVE.format(*stamps))
    rows = found.quantities.set_index("value")["as_of"].to_dict()
    assert str(rows[100]) == "2026-05-11"
    assert [text for part, text in parts(found.corpus.articles[0]) if part == "heading"] == list(
        stamps
    )


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("Cập nhật lúc 10:00, 15/01/2026 | Đăng lúc 08:00, 12/01/2026", "2026-01-12T08:00"),
        ("Cập nhật 15/01/2026 10:00 (đăng 12/01/2026 08:00)", "2026-01-12T08:00"),
        ("Đăng lúc 08:00, 12/01/2026 - Cập nhật lúc 10:00, 15/01/2026", "2026-01-12T08:00"),
        ("Đăng: 12/01/2026 08:00; cập nhật: 15/01/2026 10:00", "2026-01-12T08:00"),
        ("12/01/2026 08:00 | Cập nhật 10:00 15/01/2026", "2026-01-12T08:00"),
    ],
)
def test_the_time_is_that_of_publication_and_not_of_the_update(line, at):
    stamp = datelines.stamp(line)
    assert stamp.at == at


BODY = (
    "Sáng nay, bão vào bờ ở Lạc Hải, nhiều nhà bị ngập sâu trong nước.",
    "Có 300 chiến sĩ trực ở bờ kè suốt đêm.",
    "Nước sông lên nhanh ở An Lộc, người dân chạy lụt.",
)


@pytest.mark.parametrize(
    "between", ["", "Bão vào bờ", "Chia sẻ"], ids=["nothing", "headline", "furniture"]
)
def test_a_text_printed_twice_counts_once(tmp_path, between):
    text = "\n\n".join(filter(None, ("Bão vào bờ", "08:00 12/5/2026", *BODY, between, *BODY)))
    found = tables(tmp_path, text)
    article = found.corpus.articles[0]
    assert article.text == "\n\n".join(("Bão vào bờ", *BODY))
    assert found.quantities["value"].tolist().count(300) == 1
    assert sum(left.reason == "repeated text" for left in article.left_out) >= 3


def test_a_paragraph_that_stands_again_is_left_out_and_is_no_caption(tmp_path):
    long = "Ban chỉ huy cho biết bão số 3 sẽ đi sâu vào đất liền trong đêm nay. Người dân ở vùng trũng được dời đi trước sáu giờ chiều."
    text = "\n\n".join(
        (
            "Bão vào bờ đêm nay",
            "08:00 12/5/2026",
            BODY[0],
            long,
            BODY[1],
            BODY[2],
            "Các trường học cho học sinh nghỉ từ ngày mai.",
            "Chợ cá cũng đóng cửa, ban quản lý cho biết.",
            long,
        )
    )
    article = tables(tmp_path, text).corpus.articles[0]
    assert [part for part, words in parts(article) if words == long] == ["body"]


def test_the_short_captions_of_a_gallery_are_captions(tmp_path):
    captions = [
        "Ảnh 1: Lúa chín trên đồi. Ảnh: An Bình",
        "Ảnh 4: Đội vô địch nhận cúp. Ảnh: An Bình",
        "Hình 5: Trẻ em chơi. Ảnh: An Bình",
    ]
    text = "\n\n".join(
        (
            "Mùa vàng Mây Trắng",
            "08:00 12/5/2026",
            "Mùa vàng ở Mây Trắng qua ống kính bạn đọc.",
            *captions[:2],
            "Nguồn: Báo Sao Mai",
            captions[2],
        )
    )
    article = tables(tmp_path, text).corpus.articles[0]
    assert [words for part, words in parts(article) if part == "caption"] == captions


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("''", "''"),
        ("``", "''"),
        (",,", "''"),
        ("″", "″"),
        ("「", "」"),
        ("『", "』"),
        ("‹", "›"),
        ("❝", "❞"),
        ("‘‘", "’’"),
        ("„", "”"),
        ("«", "»"),
        ("“", "”"),
    ],
)
def test_words_in_any_pair_of_marks_are_direct_and_without_the_marks(tmp_path, opens, closes):
    text = f"Bàn ghế mới\n\n{opens}Bàn ghế mới đã về{closes}, thầy Hồ Văn Sơn chia sẻ.\n\nHọc sinh rất vui trong ngày đầu tuần."
    found = tables(tmp_path, text)
    row = found.quotations.iloc[0]
    assert (row["kind"], row["speaker"]) == ("direct", "Hồ Văn Sơn")
    assert found.corpus.articles[0].text[row["start"] : row["end"]] == "Bàn ghế mới đã về"


def test_a_shortened_word_and_a_list_of_commas_open_no_quotation(tmp_path):
    text = "Chợ cá\n\nÔng John O'Brien, người 'mê cá', mua 3'' ống nước ở chợ.\n\nBà con rất vui, ban quản lý nói."
    assert (tables(tmp_path, text).quotations["kind"] == "direct").sum() == 0


def test_a_day_of_another_zone_is_the_day_in_viet_nam(tmp_path):
    found = tables(
        tmp_path,
        "Hội nghị nghề cá\n\n2026-05-11T22:30:00Z\n\nHội nghị có 20 đoàn tham dự hôm nay.\n\nBà con rất vui.",
    )
    article = found.corpus.articles[0]
    assert (article.published_on, article.published_at) == ("2026-05-12", "2026-05-12T05:30")
    assert article.byline == ""


def test_a_corpus_reads_the_same_from_its_parts(tmp_path):
    found = corpus.read_corpus([SEEDS[0].parent])
    assert len(found.articles) == len(SEEDS)
