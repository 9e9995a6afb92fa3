"""Whose the words are: sources far from their verbs, in words no list has, or only meant."""

import extracted
import invented
import pytest

from analysis.study import EMPTY


def rows(*paragraphs):
    return extracted.quotations(invented.article(*paragraphs), EMPTY)


def reported(*paragraphs):
    """Who is reported in an article, in order."""
    return [row["speaker"] for row in rows(*paragraphs) if row["kind"] == "indirect"]


def direct(*paragraphs):
    """Who is quoted in an article with which words, in order."""
    return [
        (row["speaker"], row["content"]) for row in rows(*paragraphs) if row["kind"] == "direct"
    ]


IN_WORDS_NO_LIST_HAS = {
    "a body with an unknown second half": (
        "Hội đồng tuyển sinh nhà trường cho biết điểm chuẩn năm nay cao hơn.",
        "Hội đồng tuyển sinh nhà trường",
    ),
    "an office of a far body": (
        "Quan chức tuần duyên Hàn Quốc cho biết con tàu đã được kéo về cảng.",
        "Quan chức tuần duyên Hàn Quốc",
    ),
    "people nobody could list": (
        "Bạn bè của chị Vi Thị Nhàn cho biết chị không dùng mạng xã hội.",
        "Bạn bè của chị Vi Thị Nhàn",
    ),
    "a class of people": (
        "Tuy nhiên, giới học giả Lào cho rằng con đập nên được xây muộn hơn.",
        "giới học giả Lào",
    ),
    "an opinion": ("Có ý kiến cho rằng phiên chợ nên dời sang chủ nhật.", "ý kiến"),
    "a province": (
        "Tỉnh Quảng Ninh cho rằng tuyến xe mới có lợi cho cả hai bên.",
        "tỉnh Quảng Ninh",
    ),
    "whoever the news is from": (
        "Ngày 15/3, thông tin từ UBND tỉnh Cà Mau cho biết đã nhận đủ hồ sơ.",
        "UBND tỉnh Cà Mau",
    ),
    "somebody unnamed up to the comma": (
        "Theo một người bán áo mưa ở dốc Nhà Thờ, sáng qua chỉ bán được hai chiếc.",
        "một người bán áo mưa ở dốc Nhà Thờ",
    ),
    "an official who wants no name": (
        "Theo một quan chức giấu tên, số tiền ấy chưa hề được chuyển.",
        "một quan chức giấu tên",
    ),
}


@pytest.mark.parametrize(
    ("sentence", "speaker"), IN_WORDS_NO_LIST_HAS.values(), ids=list(IN_WORDS_NO_LIST_HAS)
)
def test_a_source_is_read_up_to_its_verb(sentence, speaker):
    assert reported(sentence) == [speaker]


FAR_FROM_THE_VERB = {
    "an office between": (
        "Bà Tạ Thị Mùi, người đứng đầu Hội Nữ công và Câu lạc bộ Dệt lanh, nói rằng sợi đã hết.",
        "Tạ Thị Mùi",
    ),
    "a firm behind a dash": (
        "Ông Lò Văn Pản - Tổng giám đốc Mường Farm khẳng định giá heo sẽ còn tăng.",
        "Lò Văn Pản",
    ),
    "an affiliation without a comma": (
        "Thạc sĩ Ngô Bá Khởi thuộc Quỹ Nghiên cứu Sông Trà, Liên đoàn Luật sư, cho rằng bờ kè yếu.",
        "Ngô Bá Khởi",
    ),
    "a foreign mayor of an unknown town": (
        "Tomas Belmonte, thị trưởng Valdoria, cho biết nước đã rút khỏi chợ cũ.",
        "Tomas Belmonte",
    ),
    "an office before the name": (
        "Theo phó trưởng khoa Kinh tế của một trường đại học lớn, ông Pavel Orlov, giá sẽ giảm.",
        "Pavel Orlov",
    ),
    "at the end of the sentence": (
        "Lào hy vọng hợp tác lâu dài trong việc trồng rừng, ông Vilay nói khi thăm vườn ươm.",
        "Vilay",
    ),
    "before a view that opens the sentence": (
        "Cho rằng giá lúa còn lên, ông Lại Văn Sáu chưa chịu bán.",
        "Lại Văn Sáu",
    ),
    "in a passive": (
        "Lý do chậm trễ được ông Lại Văn Sáu giải thích là do thiếu cát.",
        "Lại Văn Sáu",
    ),
}


@pytest.mark.parametrize(
    ("sentence", "speaker"), FAR_FROM_THE_VERB.values(), ids=list(FAR_FROM_THE_VERB)
)
def test_a_name_far_from_its_verb_speaks(sentence, speaker):
    assert reported(sentence) == [speaker]


def test_a_body_that_passes_words_on_does_not_speak_for_the_person():
    assert reported("Theo cơ quan điều tra, ông Lại Văn Sáu khai đã nhận hai thùng hàng.") == [
        "Lại Văn Sáu"
    ]


def test_two_sources_of_one_verb_are_two_rows():
    assert reported("Giới chức Lào và phó thủ tướng Thái Lan nói rằng cây cầu sẽ xong sớm.") == [
        "Giới chức Lào",
        "phó thủ tướng Thái Lan",
    ]


def test_a_newspaper_that_comments_speaks_for_itself():
    assert direct("Tờ Valdoria Times của Ý nhận định “trận lũ này là bài học cho cả châu Âu”.") == [
        ("Valdoria Times", "trận lũ này là bài học cho cả châu Âu")
    ]


def test_a_company_this_one_is_the_last_company():
    paragraphs = (
        "Công ty Sợi Mường Hoa đã gửi đơn. Huyện Bình Châu chưa trả lời.",
        "Theo tính toán của công ty này, thiệt hại khoảng 3 tỉ đồng.",
    )
    assert reported(*paragraphs) == ["Công ty Sợi Mường Hoa"]


def test_this_country_is_the_last_state_named():
    paragraphs = ("Lào vừa mở cửa khẩu mới.", "Nước này cho biết hàng hóa sẽ được miễn thuế.")
    assert reported(*paragraphs) == ["Lào"]


MEANT = {
    "an actress": ("diễn viên Vi Thị Nhàn", "Nữ diễn viên cho biết chị sẽ nghỉ một năm."),
    "a defendant": ("bị cáo Vi Thị Nhàn", "Tại tòa, bị cáo không thừa nhận hành vi của mình."),
    "this person": ("bà Vi Thị Nhàn", "Trao đổi với phóng viên, người này cho biết đã nộp đơn."),
}


@pytest.mark.parametrize(("named", "sentence"), MEANT.values(), ids=list(MEANT))
def test_a_word_for_somebody_named_before_means_them(named, sentence):
    assert reported(f"Sáng qua, {named} có mặt ở huyện.", sentence) == ["Vi Thị Nhàn"]


def test_a_pronoun_after_an_adverbial_means_whom_it_names():
    paragraphs = (
        "Ông Lại Văn Sáu cho biết đường đã thông.",
        "Trong chuyến thăm của Bộ trưởng Ngoại giao Tomas Belmonte, ông nói rằng quỹ đã có tiền.",
    )
    assert reported(*paragraphs) == ["Lại Văn Sáu", "Tomas Belmonte"]


NAMES = {
    "a name that is a word": ("Ông Giao cho rằng đập nước nên xây sớm.", "Giao"),
    "a name that is a land": ("Nghệ sĩ Đức Khuê cho hay vở diễn dài ba giờ.", "Đức Khuê"),
    "a name after a firm of no name": (
        "Chủ tịch Ủy ban quản lý vốn tại doanh nghiệp Lại Văn Sáu cho biết quỹ đã đủ.",
        "Lại Văn Sáu",
    ),
    "a name with a spaced hyphen": ("Han Do - yun, nhà thơ, cho biết ông viết từ năm 12 tuổi.", "Han Do - yun"),
    "a name that holds a district": ("Bà Lò Thị Thanh Xuân cho biết trường có thêm ba lớp.", "Lò Thị Thanh Xuân"),
    "a lawyer after theo": ("Tuy nhiên theo luật sư Ngô Bá Khởi, đơn kiện đã quá hạn.", "Ngô Bá Khởi"),
    "somebody called": ("Một người có tên Maren Holt cho biết tàu đã rời bến.", "Maren Holt"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "speaker"), NAMES.values(), ids=list(NAMES))
def test_a_name_is_read_whole(sentence, speaker):
    assert reported(sentence) == [speaker]


NOT_SPEECH = {
    "pictures are shared": "Chị Vi Thị Nhàn chia sẻ hình ảnh phiên chợ lên trang cá nhân.",
    "coal": "Anh Lại Văn Sáu làm ở mỏ than từ năm 2012.",
    "a street": "Vụ va chạm xảy ra ở ngã tư Phạm Hùng giao Xuân Thủy.",
    "the aforesaid": "Anh Lại Văn Sáu đã nhận khoản tiền nói trên từ tháng trước.",
    "thought, not said": "Ông Lại Văn Sáu được cho là vẫn lo lắng về vụ mùa.",
}


@pytest.mark.parametrize("sentence", NOT_SPEECH.values(), ids=list(NOT_SPEECH))
def test_what_only_looks_like_speech_is_no_row(sentence):
    assert reported(sentence) == []


def test_a_headline_sums_up_and_is_no_report():
    article = invented.article("Chợ họp từ sáng.", title="Ông Lại Văn Sáu cho biết chợ sẽ dời")
    assert [row["speaker"] for row in extracted.quotations(article, EMPTY)] == []


def test_quotations_in_a_row_are_one_speakers():
    words = ["một mùa lúa không ai quên", "không có cách nào khác hơn"]
    text = f"Ông Lại Văn Sáu gọi đó là “{words[0]}” và “{words[1]}”."
    assert direct(text) == [("Lại Văn Sáu", words[0]), ("Lại Văn Sáu", words[1])]


def test_this_is_what_somebody_said():
    words = "Tôi không nhận một đồng nào của bà con"
    text = f"“{words}”, đây là lời khẳng định của ông Lại Văn Sáu với phóng viên."
    assert direct(text) == [("Lại Văn Sáu", words)]


def test_a_policy_in_marks_is_no_quotation():
    text = "Ông Lại Văn Sáu cho biết xã sẽ triển khai “chính sách trồng rừng gỗ lớn”."
    assert direct(text) == []
    assert reported(text) == ["Lại Văn Sáu"]


def test_whom_a_question_greets_gives_the_answers():
    asked = "Chào nghệ nhân Vi Thị Nhàn, năm nay bản mình dệt được nhiều lanh không?"
    told = "Tôi thấy lanh năm nay tốt, nhưng người dệt thì mỗi năm một ít đi."
    article = invented.article(
        "Nghệ nhân Vi Thị Nhàn kể về Lò Thị Mai. Lò Thị Mai và Lò Thị Mai là hai người.",
        asked,
        told,
        "Chị có định mở lớp dạy cho lớp trẻ trong bản không?",
        "Tôi có mở rồi, tối nào cũng có bốn năm em đến học.",
        "Chị mong điều gì nhất cho nghề dệt của bản trong những năm tới?",
        "Tôi chỉ mong có người mua đều, bấy giờ các em mới theo nghề được.",
    )
    answers = [row for row in extracted.quotations(article, EMPTY) if row["kind"] == "answer"]
    assert [row["speaker"] for row in answers] == ["Vi Thị Nhàn"] * 3
