"""Who is counted as taking part, and who is only spoken of: victims, families, rates, parties."""

import extracted
import pytest
from invented import article


def printed(*paragraphs):
    one = article(*paragraphs)
    return [row["as_printed"] for row in extracted.quantities(one)]


@pytest.mark.parametrize(
    "text",
    [
        "Số người thiệt mạng vì lũ ở Bạch Mã được xác định là 38 người.",
        "Kẻ lạ mặt bắn chết 13 người ở bến Thủy Vân.",
        "Thuyền gần đó cứu vớt được 9 ngư dân.",
        "Ít nhất 12 người khác, trong độ tuổi từ 20 đến 40, bị thương.",
        "Còn 8 người trong tình trạng nguy kịch.",
        "Vỡ đê làm nhiều nhà với 6.600 người bị ảnh hưởng.",
        "Chiếc thuyền chở 40 hành khách cập bến.",
        "Huyện sẽ di dời 1.800 người dân ven sông.",
    ],
)
def test_people_to_whom_something_happens_are_no_participants(text):
    assert printed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bến đò mỗi ngày đón khoảng 300 khách.",
        "Làng đón 2.000 du khách mỗi năm.",
    ],
)
def test_a_number_of_each_day_or_year_is_a_rate(text):
    assert printed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gia đình ông Tám có 6 người.",
        "Làng chài 5.100 người nằm bên sông.",
        "Hơn 68.000 người Việt đang làm việc tại xứ Mây.",
        "Bến xe hiện có 70 nhân viên.",
        "Hãng đò phục vụ 34.000 khách hàng.",
        "Nhu cầu lao động của huyện là 3.600 người.",
    ],
)
def test_families_inhabitants_staff_and_customers_are_standing_numbers(text):
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Quan hệ giữa hai nước ngày càng tốt.", []),
        ("Hai người cùng đi chợ.", []),
        ("Chỉ có hai nước bỏ phiếu trắng.", ["hai nước"]),
        ("Hai nước láng giềng cử đoàn tới.", ["Hai nước láng giềng"]),
        ("Hai thủ tướng gặp nhau bên sông.", ["Hai thủ tướng"]),
        ("Ba nước cùng ký biên bản.", []),
        ("Bốn nước cùng ký biên bản.", ["Bốn nước"]),
    ],
)
def test_parties_named_before_are_no_count(text, found):
    assert printed(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Công an làm việc với 1 người trong làng.", []),
        ("Lễ hội có 12 nước và 1 tổ chức quốc tế tham dự.", ["12 nước", "1 tổ chức quốc tế"]),
    ],
)
def test_a_single_one_counts_only_in_a_list(text, found):
    assert printed(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cùng số, cùng ngày tháng năm ban hành.", []),
        ("Mẫu đơn theo phụ lục 1 ban hành năm ngoái.", []),
        ("Sư đoàn 11 quân đội xứ Mây đóng ở núi.", []),
        ("Hãng đò nằm trong “Top 500 doanh nghiệp” xứ Mây.", []),
        ("Con số 615 đại diện cho một ngày hội.", []),
        ("Thợ làm hơn 800 cặp cánh diều.", []),
        ("Có 20 cặp vợ chồng dự hội.", ["20 cặp vợ chồng"]),
        ("Bà Sáu kể bốn năm đại học trôi nhanh.", []),
        ("Chị Sáu là sinh viên năm 4 trường Bến Đò.", []),
        ("Trường học ở Q. 7 tổ chức hội đua.", []),
        ("Ba năm đội tuyển không thua.", []),
        ("Chiều 2-7 hội đồng họp.", []),
        ("Đội thuyền chia thành hai nhóm.", []),
        ("Trận mưa khiến 45 lính cứu hỏa phải ra sông.", ["45 lính cứu hỏa"]),
        ("Có 15 phụ huynh dự họp.", ["15 phụ huynh"]),
    ],
)
def test_what_only_looks_like_counted_people_is_none(text, found):
    assert printed(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hội đua nâng tổng số đoàn tranh tài lên 16.", [(16, "exact", "đoàn")]),
        ("Số nước dự hội năm nay lên tới hơn 40, trong đó có xứ Mây.", [(40, "over", "nước")]),
        ("Số lượng thí sinh đăng ký là 1.250.", [(1250, "exact", "thí sinh")]),
        ("Lũ nâng tổng số người chết lên 38.", []),
        ("Số nước dự hội lên tới 40 tỷ đồng.", []),
        ("Số người chết vì lũ đã lên tới 31, còn mưa lớn.", []),
        ("Một số người dân chờ đến 3, 4 ngày.", []),
        ("Số doanh nghiệp mới tăng tới 49,7% trong năm.", []),
        ("Nhà số 5, 16.", []),
    ],
)
def test_the_noun_may_stand_before_its_number(text, found):
    rows = extracted.quantities(article(text), dated=False)
    assert [(row["value"], row["qualifier"], row["noun"]) for row in rows] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Có 6 trong 9 thẩm phán đồng ý.", [(6, "thẩm phán")]),
        ("Luật có ở 19 trên 23 bang.", [(19, "bang")]),
        ("Cứ 9 trong 10 người thích đua thuyền.", []),
        ("Xứ Mây là 1 trong 20 quốc gia dự hội.", [(20, "quốc gia")]),
    ],
)
def test_a_part_of_a_whole_is_counted_and_a_rate_is_not(text, found):
    rows = extracted.quantities(article(text), dated=False)
    assert [(row["value"], row["noun"]) for row in rows] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Có 84 em học sinh nghèo trong xã.", []),
        ("Có 84 em học sinh tham gia đua thuyền.", ["84 em học sinh"]),
        ("Hội đua có sự tham gia của 13 tỉnh.", ["13 tỉnh"]),
        ("Dịch lan ra 13 tỉnh.", []),
    ],
)
def test_children_and_places_count_where_they_take_part(text, found):
    assert printed(text) == found


def test_those_counted_are_not_the_ones_who_say_their_number():
    text = "Ba thuyền trưởng cho biết 40 đội đã về bến."
    said = {
        "row_id": "q1", "kind": "indirect", "speaker": "ba thuyền trưởng",
        "source_as_printed": "Ba thuyền trưởng", "speaker_type": "unnamed", "start": 0, "end": 43,
    }  # fmt: skip
    one = article(text, outlet="Báo Sông")
    found = extracted.quantities(one, quotations=[said], dated=False)
    assert [(row["noun"], row["asserted_by"], row["quotation_id"]) for row in found] == [
        ("thuyền trưởng", "Báo Sông", ""),
        ("đội", "ba thuyền trưởng", "q1"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Chiếc xe ngựa hất tung 4 chú lính ở dốc Mây.",
        "Quân xứ Mây tiêu diệt 81 tay súng.",
        "Số người chết là 26 người (tăng 17 người), lũ cuốn 9 căn nhà.",
        "Hôm qua 7 binh sĩ chính phủ và 13 phiến quân thiệt mạng.",
        "Hơn 60 tay súng xứ Gió đã bị tiêu diệt.",
        "Làng có 11 người chết và 13 mất tích, trong đó 20 người do đá lăn.",
        "Có 5.000 người xứ Gió, cộng đồng lớn thứ hai ở phía nam, sống tại bến Thủy Vân.",
        "Đá lăn ở dốc Mây, bị thương nặng 19 người.",
        "Kẻ lạ mặt sát hại cả ba người, rồi trốn.",
        "Vừa có 3 người ở xã Bạch Mã, huyện Mây, tỉnh Gió chết do ngạt khói.",
        "Bốn thợ khác, đều quê ở huyện Mây, tỉnh Gió bị thương.",
        "Sáu thợ, trong đó có ba nạn nhân xứ Mây, đã thiệt mạng.",
        "Trong số ấy 17 người đã qua đời.",
        "Trạm xá ghi nhận 109 trong số 198 du khách bị ngộ độc.",
        "Chín người mười ý, thuyền nào cũng nghiêng.",
    ],
)
def test_victims_in_lists_and_totals_and_people_of_proverbs_are_no_participants(text):
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bến Thủy Vân cần 100 đơn vị nhóm máu A.", []),
        ("Lượng máu hiến chỉ đạt gần 100 đơn vị.", []),
        ("Trạm nhận được 120-150 đơn vị nhóm O.", []),
        ("Ngày hội hiến máu có 12 đơn vị tham gia.", ["12 đơn vị"]),
        ("Viện Truyền máu kiểm tra 12 đơn vị.", ["12 đơn vị"]),
        ("Nhà in đang biên soạn 4 bộ.", []),
        ("Trường cần ít nhất 1 bộ SGK mới.", []),
        ("Chợ tặng 300 bộ áo phao.", []),
        ("Công an thu giữ 12 bộ hợp đồng.", []),
        ("Xứ Mây hiện có 22 bộ, cơ quan ngang bộ.", ["22 bộ"]),
        ("Hai bộ thống nhất đắp đê.", ["Hai bộ"]),
        ("Kho báo của 105 bộ, ngành, địa phương còn trống.", ["105 bộ"]),
        ("Hội đua trao 9 bộ huy chương.", []),
        ("Có 8 bộ, ngành góp ý.", ["8 bộ"]),
    ],
)
def test_units_of_blood_and_sets_of_things_are_no_bodies(text, found):
    assert printed(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Qua 9 mùa, gần 7 triệu lượt thanh niên tham gia đắp đê.", ["gần 7 triệu lượt thanh niên"]),
        ("Bến đò đón 300 lượt khách.", []),
        ("Ước tính có khoảng 30 gian hàng tham gia hội chợ.", ["khoảng 30 gian hàng"]),
        ("Chợ có 30 gian hàng bán cá.", []),
        ("Có 47 đội hình tham gia đắp đê.", ["47 đội hình"]),
        ("Thuyền trưởng đổi hai đội hình.", []),
        ("Mỗi năm có khoảng 150 học sinh từ ba làng tham gia hội đua.", ["khoảng 150 học sinh"]),
        ("Mỗi năm hội thu hút 90 vận động viên tranh tài.", ["90 vận động viên"]),
        ("Mỗi năm có khoảng 150 học sinh bỏ học.", []),
        ("Thuyền chở bốn thầy trò qua sông.", []),
        ("Hai cán bộ và ba người năm ngoái còn ở đây.", ["Hai cán bộ", "ba người"]),
        ("Khoảng 3 triệu phụ nữ (có tin nói 5 triệu), thuộc mọi làng, đã ra đường.",
         ["Khoảng 3 triệu phụ nữ"]),
        ("Khoảng 3 triệu phụ nữ, thuộc mọi làng, trồng lúa.", []),
        ("Công an, dân quân gần 200 người đã nỗ lực tìm kiếm nơi xảy ra đuối nước.",
         ["gần 200 người"]),
        ("Có 40 người bị đuối nước.", []),
        ("Hội đua có 6 người báo mất điện thoại.", ["6 người"]),
        ("Bão làng có 60 người bị mất điện.", []),
        ("Có 70 khách hàng trúng thưởng.", ["70 khách hàng"]),
        ("Hội đua có sự hiện diện của học sinh trung học 32 tỉnh thành.", ["32 tỉnh thành"]),
        ("Một nhóm gồm 5 em học sinh ra bến.", ["5 em học sinh"]),
        ("Hai tên trộm vào chùa.", ["Hai tên trộm"]),
        ("Ba chủ mưu ra tòa.", ["Ba chủ mưu"]),
        ("Hai NTK áo dài góp mặt.", ["Hai NTK"]),
    ],
)  # fmt: skip
def test_words_of_taking_part_make_participants_of_whom_is_else_only_spoken_of(text, found):
    assert [one for one in printed(text) if not one.startswith("ba làng")] == found
