"""Resolution tables: what is named, what describes it, who speaks, and whom the words mean.

Each stage has a table of invented sentences of its own, so that a broken phrase is seen where it
breaks and not as a wrong speaker three stages later.
"""

import extracted
import invented
import pytest

from analysis.extract.document import Document
from analysis.extract.speech.subjects import subject


def document(*paragraphs):
    return Document(invented.article(*paragraphs))


def table(cases):
    """Parameters whose ids are the words of the case."""
    return [pytest.param(*case, id=case[0]) for case in cases]


def is_wrong(*case, why):
    """A case that is read wrongly today; the day it is read rightly, its test says so."""
    return pytest.param(*case, id=case[0], marks=pytest.mark.xfail(strict=True, reason=why))


#: What these tables found and what is still read wrongly.
WRONG = [
    is_wrong("Một nhân chứng tên Lù A Sình kể nước lên nhanh.", "Một nhân chứng", "Lù A Sình",
             why="a name behind a bare tên is read as the end of the description"),
    is_wrong("Trưởng bản Nà Pắc, anh Lò Văn Pấng, nói cầu đã gãy.", "Trưởng bản Nà Pắc",
             "Lò Văn Pấng", why="the place of an office is taken for the name of who holds it"),
    is_wrong("Bà Đỗ Thị Nhài (chủ sạp rau) nói chợ sẽ mở lại.", "chủ sạp rau", "Đỗ Thị Nhài",
             why="an occupation that no list holds is no description"),
]  # fmt: skip


#: A sentence, and what is named in it: words and kind.
MENTIONS = [
    ("Bà Đỗ Thị Nhài cho biết chợ mở lại.", [("Bà Đỗ Thị Nhài", "person")]),
    ("Đại úy Lê Quang Thuyên nói đò đã về bến.", [("Đại úy Lê Quang Thuyên", "person")]),
    ("UBND huyện Mường Khao cho biết đường đã thông.", [("UBND huyện Mường Khao", "body")]),
    ("Công ty Cổ phần Gạch Sông Lim khẳng định lò đã tắt.",
     [("Công ty Cổ phần Gạch Sông Lim", "body")]),
    ("Báo Sông Hồng cho biết nước đang rút.", [("Báo Sông Hồng", "media")]),
    ("Nhiều người dân cho biết nước lên nhanh.", [("Nhiều người dân", "unnamed")]),
    ("Một cán bộ xã nói cầu đã gãy.", [("Một cán bộ xã", "title")]),
    ("Thông cáo của Bộ Thủy lợi nêu rõ đê an toàn.",
     [("Thông cáo", "document"), ("Bộ Thủy lợi", "body")]),
    ("Chủ tịch UBND xã Nậm Pồ Lò Văn Pấng cho biết 7 nhà bị cuốn.",
     [("Chủ tịch UBND xã Nậm Pồ Lò Văn Pấng", "person")]),
    ("Giám đốc Sở Y tế tỉnh Sơn Hà cho biết thuốc đã đủ.",
     [("Giám đốc Sở Y tế tỉnh Sơn Hà", "title")]),
    ("Người phát ngôn Bộ Ngoại giao Trần Thu Mây nói sẽ xác minh.",
     [("Người phát ngôn Bộ Ngoại giao Trần Thu Mây", "person")]),
    ("WHO khẳng định dịch còn kéo dài.", [("WHO", "body")]),
    ("Họ cho biết sẽ ở lại.", [("Họ", "unnamed")]),
    ("Cô Vàng Thị Say nói lớp học đã có điện.", [("Cô Vàng Thị Say", "person")]),
    ("Cô giáo Vàng Thị Say và thầy Lò Văn Pấng nói lớp đã có điện.",
     [("Cô giáo Vàng Thị Say", "person"), ("thầy Lò Văn Pấng", "person")]),
]  # fmt: skip

#: A sentence, a description in it, and the name it describes.
APPOSITION = [
    ("Ông Lê Quang Thuyên, Giám đốc Sở Y tế, cho biết thuốc đã đủ.", "Giám đốc Sở Y tế",
     "Lê Quang Thuyên"),
    ("Giám đốc Sở Y tế, ông Lê Quang Thuyên, cho biết thuốc đã đủ.", "Giám đốc Sở Y tế",
     "Lê Quang Thuyên"),
    ("Bà Đỗ Thị Nhài (chủ tịch xã) nói chợ sẽ mở lại.", "chủ tịch xã", "Đỗ Thị Nhài"),
    ("Bà Đỗ Thị Nhài - chủ tịch xã Nậm Pồ - nói chợ sẽ mở lại.", "chủ tịch xã Nậm Pồ",
     "Đỗ Thị Nhài"),
    ("Ông Lê Quang Thuyên, nguyên Giám đốc Sở Y tế, cho biết thuốc đã đủ.",
     "nguyên Giám đốc Sở Y tế", "Lê Quang Thuyên"),
    ("Một nhân chứng có tên Lù A Sình kể nước lên nhanh.", "Một nhân chứng", "Lù A Sình"),
    ("Ông Lê Quang Thuyên, người dân xã Nậm Pồ, kể nước lên nhanh.", "người dân xã Nậm Pồ",
     "Lê Quang Thuyên"),
    ("Trưởng phòng Y tế, anh Lò Văn Pấng, nói cầu đã gãy.", "Trưởng phòng Y tế", "Lò Văn Pấng"),
    ("Luật sư Khuất Thị Vân, đại diện bị hại, đề nghị hoãn phiên tòa.", "đại diện bị hại",
     "Khuất Thị Vân"),
    ("Anh Lò Văn Pấng, chồng chị Say, nói cầu đã gãy.", "chồng chị Say", "Lò Văn Pấng"),
    ("Ông Lê Quang Thuyên, Giám đốc Sở Y tế, và bà Đỗ Thị Nhài cho biết thuốc đã đủ.",
     "Giám đốc Sở Y tế", "Lê Quang Thuyên"),
    ("Nghệ sĩ Sao Mây (tên thật là Đỗ Thị Nhài) nói sẽ hát lại.", "Đỗ Thị Nhài", "Sao Mây"),
]  # fmt: skip

#: A sentence, and the words of the subject of its first reporting verb; empty where it has none.
SUBJECTS = [
    ("Bà Đỗ Thị Nhài cho biết chợ mở lại.", "Bà Đỗ Thị Nhài"),
    ("Sáng 5/3, bà Đỗ Thị Nhài cho biết chợ mở lại.", "bà Đỗ Thị Nhài"),
    ("Trao đổi với phóng viên, bà Đỗ Thị Nhài cho biết chợ mở lại.", "bà Đỗ Thị Nhài"),
    ("Bà Đỗ Thị Nhài, trong buổi họp sáng 5/3, cho biết chợ mở lại.", "Bà Đỗ Thị Nhài"),
    ("Tại cuộc gặp với ông Lê Quang Thuyên, bà Đỗ Thị Nhài cho biết chợ mở lại.",
     "bà Đỗ Thị Nhài"),
    ("Bà Đỗ Thị Nhài đã gặp ông Lê Quang Thuyên và cho biết chợ mở lại.", "Bà Đỗ Thị Nhài"),
    ("UBND xã Nậm Pồ vừa có văn bản thông báo chợ mở lại.", "UBND xã Nậm Pồ"),
    ("Bà Đỗ Thị Nhài cũng thẳng thắn thừa nhận chợ còn bẩn.", "Bà Đỗ Thị Nhài"),
    ("Thay mặt tiểu thương, bà Đỗ Thị Nhài bày tỏ chợ sẽ sạch.", "bà Đỗ Thị Nhài"),
    ("Đại diện của UBND xã Nậm Pồ cho biết chợ mở lại.", "Đại diện của UBND xã Nậm Pồ"),
    ("Chợ Nậm Pồ được bà Đỗ Thị Nhài khẳng định là sẽ mở lại.", "bà Đỗ Thị Nhài"),
    ("Chồng bà Đỗ Thị Nhài cho biết chợ mở lại.", "Chồng bà Đỗ Thị Nhài"),
    ("Cùng ngày, Công an huyện Mường Khao xác nhận đã bắt hai người.",
     "Công an huyện Mường Khao"),
    ("Một số hộ dân cho biết nước có mùi.", "Một số hộ dân"),
    ("Rồi cho biết chợ mở lại.", ""),
]  # fmt: skip

#: Paragraphs, the words that name the source of the last one, and whom they mean.
PEOPLE = [
    (("Bà Đỗ Thị Nhài cho biết chợ mở lại.", "Bà Nhài nói hàng đã về."), "Bà Nhài", "Đỗ Thị Nhài"),
    (("Bà Đỗ Thị Nhài cho biết chợ mở lại.", "Bà nói hàng đã về."), "Bà", "Đỗ Thị Nhài"),
    (("Bà Đỗ Thị Nhài cho biết chợ mở lại.", "Chị Nhài nói hàng đã về."), "Chị Nhài",
     "Đỗ Thị Nhài"),
    (("Giám đốc Sở Y tế Lê Quang Thuyên cho biết thuốc đủ.", "Giám đốc Sở Y tế nói dịch giảm."),
     "Giám đốc Sở Y tế", "Lê Quang Thuyên"),
    (("Giám đốc Sở Y tế Lê Quang Thuyên cho biết thuốc đủ.", "Vị giám đốc nói dịch giảm."),
     "Vị giám đốc", "Lê Quang Thuyên"),
    (("Ông Lê Quang Thuyên, Giám đốc Sở Y tế, cho biết thuốc đủ.", "Người này nói dịch giảm."),
     "Người này", "Lê Quang Thuyên"),
    (("Ông Lê Quang Thuyên cho biết thuốc đủ.", "Bà Đỗ Thị Nhài cho biết chợ mở.",
      "Ông nói dịch giảm."), "Ông", "Lê Quang Thuyên"),
    (("Ông Lê Quang Thuyên cho biết thuốc đủ.", "Ông Lò Văn Pấng cho biết cầu gãy.",
      "Ông nói thêm rằng đường tắc."), "Ông", "Lò Văn Pấng"),
    (("Ông Lê Quang Thuyên cho biết thuốc đủ.", "Ông Lò Văn Pấng cho biết cầu gãy.",
      "Ông Thuyên nói dịch giảm."), "Ông Thuyên", "Lê Quang Thuyên"),
    (("Công ty Gạch Sông Lim cho biết lò đã tắt.", "Công ty này khẳng định sẽ đền bù."),
     "Công ty này", "Công ty Gạch Sông Lim"),
    (("UBND huyện Mường Khao cho biết đường thông.", "Đơn vị này nói cầu sẽ xong."),
     "Đơn vị này", "UBND huyện Mường Khao"),
    (("Luật sư Khuất Thị Vân cho biết sẽ kháng cáo.", "Nữ luật sư nói hồ sơ đã đủ."),
     "Nữ luật sư", "Khuất Thị Vân"),
    (("Thiếu tá Lê Quang Thuyên cho biết đã bắt hai người.", "Thiếu tá Thuyên nói còn điều tra."),
     "Thiếu tá Thuyên", "Lê Quang Thuyên"),
    (("Em Vàng A Tủa kể nước lên nhanh.", "Tủa nói em sợ lắm."), "Tủa", "Vàng A Tủa"),
    (("Chủ tịch xã Nậm Pồ Lò Văn Pấng cho biết cầu gãy.",
      "Chủ tịch xã Mường Tè Giàng A Chứ cho biết đường tắc.",
      "Chủ tịch xã Nậm Pồ nói cần thêm gạo."), "Chủ tịch xã Nậm Pồ", "Lò Văn Pấng"),
    (("Nhiều người dân cho biết nước lên nhanh.", "Họ nói chưa kịp chạy."), "Họ",
     "Nhiều người dân"),
    (("Nghi phạm Lù A Sình bị bắt.", "Sình khai đã lấy xe."), "Sình", "Lù A Sình"),
    (("Bà Đỗ Thị Nhài cho biết chợ mở lại.", "Một phụ nữ nói hàng đắt."), "Một phụ nữ",
     "Một phụ nữ"),
]  # fmt: skip

#: A sentence, and the words that name its source, from the first to the last that belong to it.
BOUNDARIES = [
    ("Một số hộ dân sống ở bến Cũ cho biết nước có mùi.", "Một số hộ dân sống ở bến Cũ"),
    ("Ông Lê Quang Thuyên cũng cho biết thuốc đủ.", "Ông Lê Quang Thuyên"),
    ("Ông Lê Quang Thuyên hôm qua cho biết thuốc đủ.", "Ông Lê Quang Thuyên"),
    ("Phó giám đốc Bệnh viện Đa khoa tỉnh Sơn Hà cho biết thuốc đủ.",
     "Phó giám đốc Bệnh viện Đa khoa tỉnh Sơn Hà"),
    ("Lãnh đạo Phòng Giáo dục và Đào tạo huyện Mường Khao cho biết học sinh nghỉ.",
     "Lãnh đạo Phòng Giáo dục và Đào tạo huyện Mường Khao"),
    ("Theo ông Lê Quang Thuyên, thuốc đủ.", "ông Lê Quang Thuyên"),
    ("Theo Sở Y tế tỉnh Sơn Hà, đến chiều 5/3 thuốc đủ.", "Sở Y tế tỉnh Sơn Hà"),
    ("Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh Sơn Hà cho biết đê an toàn.",
     "Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh Sơn Hà"),
    ("Một người bán hàng rong ở cổng chợ cho biết hàng ế.", "Một người bán hàng rong ở cổng chợ"),
    ("Chị H'Lan Niê cho biết rẫy đã khô.", "Chị H'Lan Niê"),
    ("Ông John Whitfield cho biết sẽ đầu tư thêm.", "Ông John Whitfield"),
    ("Trung tâm Dự báo Khí tượng Thủy văn Sơn Hà cho biết mưa sẽ dứt.",
     "Trung tâm Dự báo Khí tượng Thủy văn Sơn Hà"),
    ("Đại diện Công ty TNHH Hoa Đào cho biết lương sẽ tăng.", "Đại diện Công ty TNHH Hoa Đào"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), table(MENTIONS))
def test_what_is_named(text, named):
    read = document(text)
    found = [(read.text[m.start : m.end], m.kind) for m in read.mentions]
    assert found == named


@pytest.mark.parametrize(("text", "words", "name"), [*table(APPOSITION), *WRONG])
def test_a_description_belongs_to_the_name_beside_it(text, words, name):
    read = document(text)
    tied = {read.text[m.start : m.end]: m.apposed_to.name for m in read.mentions if m.apposed_to}
    assert tied == {words: name}


@pytest.mark.parametrize(("text", "words"), table(SUBJECTS))
def test_who_is_the_subject_of_a_reporting_verb(text, words):
    read = document(text)
    sentence = read.sentences[-1]
    cue = read.cues_in(sentence.start, sentence.end)[0]
    found = subject(read, cue, sentence.start)
    assert (read.text[found.start : found.end] if found else "") == words


@pytest.mark.parametrize(
    ("paragraphs", "words", "who"), [pytest.param(*case, id=case[0][-1]) for case in PEOPLE]
)
def test_whom_the_words_mean(paragraphs, words, who):
    row = extracted.quotations(invented.article(*paragraphs))[-1]
    assert (row["source_as_printed"], row["speaker"]) == (words, who)


@pytest.mark.parametrize(("text", "words"), table(BOUNDARIES))
def test_where_a_phrase_begins_and_ends(text, words):
    rows = extracted.quotations(invented.article(text))
    assert [row["source_as_printed"] for row in rows] == [words]


@pytest.mark.parametrize("word", ["Việc", "Nhờ", "Tàu", "Bão", "Một", "Chiếc", "Thấy", "Đón"])
def test_a_word_with_a_capital_from_its_sentence_is_no_part_of_a_name(word):
    read = invented.article(
        f"{word} Azkarin về khiến cả bản mừng.", "“Nước lên nhanh”, Azkarin nói."
    )
    assert extracted.quotations(read)[-1]["speaker"] == "Azkarin"


def test_a_first_name_that_is_an_everyday_word_stays_where_it_stands_inside_a_sentence():
    read = invented.article(
        "Tim Azkarin về, cả bản mừng cho Tim Azkarin.", "“Nước lên nhanh”, Azkarin nói."
    )
    assert extracted.quotations(read)[-1]["speaker"] == "Tim Azkarin"
