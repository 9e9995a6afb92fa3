"""Small corpora of other people's events with everything a careful reader writes down of them.

Invented: events, outlets, people and places. Each corpus is a study (names of the event, its
span, measures), a few short articles of several outlets and the whole expected table. They were
written in batches, each before anything had been run on it; what a batch scored at its first
sight is in `FIRST_SIGHT`, for whoever wants to know how far cases that were worked with flatter.

A measure is written `nouns / predicates and +families / kind`. A claim is written
`measure number [!status] [@day] [| voice]`, the number with `~` about, `>` over, `<` nearly,
`>=` at least, `<=` at most; a relation `measure later relation earlier`. A line that begins with
`?` may be there or not; days and voices that are not written are not asked. `apart` and
`restates` are not listed.
"""

from dataclasses import dataclass

from analysis.study import Event, Measure, Study

DEAD = "người, nạn nhân / +die / total"
INJURED = "người, nạn nhân / +injure / total"
MISSING = "người, nạn nhân / +missing / level"


@dataclass(frozen=True)
class Corpus:
    """One event as a few outlets tell it, and what should come of it."""

    name: str
    study: Study
    articles: tuple[dict[str, str], ...]
    claims: tuple[str, ...]
    relations: tuple[str, ...]


def _measure(name: str, text: str) -> Measure:
    nouns, predicates, kind = (part.strip() for part in text.split("/"))
    words = [word.strip() for word in predicates.split(",") if word.strip()]
    return Measure(
        name,
        tuple(noun.strip() for noun in nouns.split(",")),
        tuple(word for word in words if not word.startswith("+")),
        kind=kind,
        families=tuple(word[1:] for word in words if word.startswith("+")),
    )


def corpus(
    name: str,
    names: str,
    span: tuple[str, str],
    measures: dict[str, str],
    articles: str,
    claims: str,
    relations: str = "",
) -> Corpus:
    """A corpus as it is written below; articles are parted by a line `== day, outlet`."""
    found = []
    for block in articles.split("== ")[1:]:
        head, title, text = block.strip().split("\n", 2)
        day, outlet = head.split(", ", 1)
        found.append({"published_on": day, "outlet": outlet, "title": title, "text": text.strip()})
    called = tuple(part.strip() for part in names.split(";"))
    study = Study(
        name=name,
        event=Event(name=called[0], names=called, starts_on=span[0], ends_on=span[1]),
        measures=tuple(_measure(key, text) for key, text in measures.items()),
    )
    return Corpus(name, study, tuple(found), _lines(claims), _lines(relations))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


FIRST = (
    corpus(
        "flood told in a list of lines", "lũ quét Suối Cát; trận lũ quét Suối Cát",
        ("2025-08-11", "2025-08-16"),
        {"dead": DEAD, "missing": MISSING, "injured": INJURED,
         "evacuated": "người, hộ, hộ dân / +evacuate / total"},
        """
== 2025-08-12, Báo Đầu Nguồn
Lũ quét Suối Cát gây thiệt hại nặng
Văn phòng Ban Chỉ huy Phòng chống thiên tai tỉnh vừa có báo cáo cập nhật lúc 18h ngày 12/8 về lũ quét Suối Cát. Cụ thể:
- 14 người chết;
- 5 người mất tích;
- 22 người bị thương.
Chính quyền đã sơ tán 310 hộ dân ra khỏi vùng nguy hiểm.
== 2025-08-13, Tin Sáng
Thêm nạn nhân lũ quét Suối Cát
Trưa 13/8, trao đổi với phóng viên, bà Phan Thị Nguyệt, Chủ tịch huyện Suối Cát, thông tin số người thiệt mạng trong trận lũ quét Suối Cát đã lên tới 17. Hai trong số 5 người mất tích được tìm thấy còn sống.
== 2025-08-14, Báo Đầu Nguồn
Lũ quét Suối Cát: nỗ lực tìm kiếm
Đến 7h sáng 14/8, vẫn còn 3 người mất tích sau lũ quét Suối Cát. Đã có 19 nạn nhân tử vong được xác định danh tính.
        """,
        """
        dead 14 @2025-08-12 | Ban Chỉ huy
        missing 5 @2025-08-12 | Ban Chỉ huy
        injured 22 @2025-08-12 | Ban Chỉ huy
        evacuated 310 @2025-08-12
        dead 17 @2025-08-13 | Nguyệt
        missing 3 @2025-08-14
        dead 19 @2025-08-14
        ? missing 5
        ? missing 2
        """,
        """
        dead 17 revises 14
        dead 19 revises 17
        """,
    ),
    corpus(
        "fire with a toll that falls", "vụ cháy chung cư Lam Kiều; cháy chung cư Lam Kiều",
        ("2025-02-19", "2025-02-20"),
        {"dead": DEAD, "injured": INJURED, "rescued": "người, cư dân / +rescue / total"},
        """
== 2025-02-20, Đô Thị Mới
Cháy chung cư Lam Kiều, ít nhất 21 người thiệt mạng
Đêm 19/2, lửa bùng lên từ tầng hầm chung cư Lam Kiều. Đến 6h sáng 20/2, ít nhất 21 người thiệt mạng trong vụ cháy chung cư Lam Kiều, 37 người bị thương, theo Phòng Cảnh sát PCCC và Cứu nạn cứu hộ. Lính cứu hỏa giải cứu được 64 cư dân.
== 2025-02-20, Sông Hàn Online
Công an điều chỉnh số người chết vụ cháy chung cư Lam Kiều
Chiều 20/2, Công an thành phố cho biết con số chính xác là 19 người tử vong chứ không phải 21 người như công bố ban đầu. Nguyên nhân vụ cháy chung cư Lam Kiều đang được điều tra.
== 2025-02-22, Thời Sự Phương Nam
Nỗi đau ở Lam Kiều
Ba ngày sau vụ cháy chung cư Lam Kiều khiến 19 người tử vong, nhiều gia đình vẫn chưa nhận được thi thể người thân.
        """,
        """
        dead >=21 @2025-02-20 | Phòng Cảnh sát
        injured 37 @2025-02-20 | Phòng Cảnh sát
        rescued 64 @2025-02-20
        dead 19 @2025-02-20 | Công an thành phố
        ? dead 21 !denied
        ? dead 19
        """,
        """
        dead 19 corrects >=21
        """,
    ),
    corpus(
        "march counted by two, in two towns", "tuần hành vì khí hậu; cuộc tuần hành vì khí hậu",
        ("2025-09-20", "2025-09-27"),
        {"marchers": "người, người biểu tình, học sinh / +march, tham gia / each",
         "arrested": "người / +arrest / each"},
        """
== 2025-09-21, Hành Tinh
Hàng vạn người tuần hành vì khí hậu ở Nordhaven
Theo ban tổ chức, 45.000 người đã tham gia cuộc tuần hành vì khí hậu ở Nordhaven hôm thứ Bảy 20/9. Cảnh sát thành phố ước tính đám đông chỉ khoảng 18.000 người.
== 2025-09-21, Báo Núi
Bảy người bị bắt trong cuộc tuần hành vì khí hậu
Cảnh sát Nordhaven cho biết 7 người bị bắt giữ trong cuộc tuần hành vì khí hậu hôm 20/9 vì ném pháo sáng.
== 2025-09-28, Hành Tinh
Tuần hành vì khí hậu lan sang thành phố thứ hai
Thứ Bảy 27/9, hơn 30.000 người tuần hành vì khí hậu tại Port Elswick, đài truyền hình quốc gia đưa tin.
        """,
        """
        ? marchers vague
        marchers 45000 @2025-09-20 | an tổ chức
        marchers ~18000 @2025-09-20 | ảnh sát
        arrested 7 @2025-09-20 | ảnh sát
        marchers >30000 @2025-09-27 | đài truyền hình
        """,
        """
        marchers ~18000 conflicts 45000
        """,
    ),
    corpus(
        "match with a capacity and two counts", "trận derby Bình Lâm; derby Bình Lâm",
        ("2025-04-05", "2025-04-05"),
        {"spectators": "khán giả, cổ động viên, người / +watch / each",
         "guards": "nhân viên an ninh, cảnh sát / +help, bảo vệ / each"},
        """
== 2025-04-04, Sân Cỏ
Trước giờ bóng lăn ở derby Bình Lâm
Sân Cầu Mây, sức chứa 16.000 chỗ, sẽ là nơi diễn ra trận derby Bình Lâm chiều mai 5/4. Ban tổ chức sân dự kiến đón 14.000 khán giả. 450 nhân viên an ninh sẽ được huy động bảo vệ trận đấu.
== 2025-04-06, Sân Cỏ
Derby Bình Lâm: chủ nhà thắng ngược
Trận derby Bình Lâm chiều 5/4 diễn ra trước 13.700 khán giả.
== 2025-04-06, Bóng Tròn
Bữa tiệc bóng đá ở Cầu Mây
Khoảng 13.500 cổ động viên đã đến sân Cầu Mây xem trận derby Bình Lâm hôm qua.
        """,
        """
        spectators 14000 !expected @2025-04-05
        guards 450 !expected
        spectators 13700 @2025-04-05
        spectators ~13500 @2025-04-05
        ? spectators 16000 !capacity
        """,
        """
        spectators ~13500 agrees 13700
        """,
    ),
    corpus(
        "exam day by day, with places", "kỳ thi vào lớp 10 Hải An; thi vào lớp 10 Hải An",
        ("2025-06-03", "2025-06-04"),
        {"candidates": "thí sinh, học sinh / +sit_exam / each",
         "absent": "thí sinh / +absent / each", "rooms": "phòng thi / bố trí / total"},
        """
== 2025-06-02, Giáo Dục Hải An
Hơn 24.000 thí sinh đăng ký dự thi vào lớp 10 Hải An
Theo Sở Giáo dục và Đào tạo, có 24.318 thí sinh đăng ký dự thi vào lớp 10 Hải An năm nay, tăng 1.200 so với năm trước. Toàn thành phố bố trí 1.020 phòng thi.
== 2025-06-03, Báo Cửa Biển
Buổi thi đầu tiên kỳ thi vào lớp 10 Hải An diễn ra an toàn
Sáng 3/6, 24.190 thí sinh đã có mặt làm bài thi môn Ngữ văn, 128 thí sinh vắng mặt, theo báo cáo nhanh của Sở Giáo dục và Đào tạo về kỳ thi vào lớp 10 Hải An.
== 2025-06-04, Báo Cửa Biển
Kết thúc kỳ thi vào lớp 10 Hải An
Buổi thi cuối sáng 4/6 của kỳ thi vào lớp 10 Hải An ghi nhận 141 thí sinh vắng thi, không có thí sinh nào vi phạm quy chế.
        """,
        """
        candidates >24000 !registered
        candidates 24318 !registered | Sở Giáo dục
        rooms 1020 !expected
        candidates 24190 @2025-06-03 | Sở Giáo dục
        absent 128 @2025-06-03 | Sở Giáo dục
        absent 141 @2025-06-04
        """,
        """
        ? candidates >24000 agrees 24318
        """,
    ),
    corpus(
        "epidemic: cases, deaths, week by week", "dịch sốt xuất huyết Bến Tràm; sốt xuất huyết ở Bến Tràm",
        ("2025-07-01", "2025-09-30"),
        {"cases": "ca, ca mắc, trường hợp, người / +infect / total",
         "deaths": "ca, trường hợp, người, bệnh nhân / +die / total",
         "in_hospital": "bệnh nhân, người / đang điều trị, nằm viện / level"},
        """
== 2025-08-04, Sức Khỏe Cộng Đồng
Dịch sốt xuất huyết Bến Tràm vào đỉnh
Thống kê của Trung tâm Kiểm soát bệnh tật tỉnh cho thấy tính đến ngày 3/8, dịch sốt xuất huyết Bến Tràm đã có 2.045 ca mắc, 2 ca tử vong. Hiện 186 bệnh nhân đang điều trị tại các bệnh viện.
== 2025-08-18, Báo Miệt Vườn
Sốt xuất huyết ở Bến Tràm chưa giảm
Tính đến 17/8, toàn tỉnh ghi nhận 2.790 ca mắc sốt xuất huyết, trong đó 640 ca là trẻ em dưới 15 tuổi. Trong tuần qua có thêm 310 ca mắc mới. Đến nay đã có 3 người tử vong do sốt xuất huyết ở Bến Tràm.
== 2025-08-18, Sức Khỏe Cộng Đồng
Bệnh viện Bến Tràm quá tải
Bác sĩ Dương Minh Trí, Giám đốc Bệnh viện Đa khoa Bến Tràm, cho biết ngày 18/8 có 240 bệnh nhân đang điều trị trong đợt dịch sốt xuất huyết Bến Tràm.
        """,
        """
        cases 2045 @2025-08-03 | Trung tâm Kiểm soát
        deaths 2 @2025-08-03 | Trung tâm Kiểm soát
        in_hospital 186
        cases 2790 @2025-08-17
        cases 640 @2025-08-17
        deaths 3 @2025-08-18
        in_hospital 240 @2025-08-18 | Trí
        """,
        """
        cases 2790 revises 2045
        cases 640 part_of 2790
        deaths 3 revises 2
        """,
    ),
    corpus(
        "summit: registered, expected, came", "Hội nghị cấp cao Lưu vực Nam; cấp cao Lưu vực Nam",
        ("2025-11-18", "2025-11-19"),
        {"delegates": "đại biểu / +attend / total",
         "countries": "nước, quốc gia, quốc gia và vùng lãnh thổ / +attend / total",
         "press": "phóng viên, nhà báo / +report / total"},
        """
== 2025-11-12, Đối Ngoại
Sẵn sàng cho Hội nghị cấp cao Lưu vực Nam
Bộ Ngoại giao cho biết đến ngày 11/11 đã có 1.150 đại biểu của 38 nước đăng ký tham dự Hội nghị cấp cao Lưu vực Nam. Khoảng 400 phóng viên dự kiến đến đưa tin.
== 2025-11-18, Báo Cố Đô
Khai mạc Hội nghị cấp cao Lưu vực Nam
Sáng 18/11, Hội nghị cấp cao Lưu vực Nam khai mạc với sự có mặt của 1.210 đại biểu đến từ 41 quốc gia và vùng lãnh thổ, trong đó có 9 nước lần đầu tham dự.
== 2025-11-19, Đối Ngoại
Cấp cao Lưu vực Nam thông qua tuyên bố chung
Tại họp báo bế mạc chiều 19/11, Thứ trưởng Tạ Quang Vinh nói 452 phóng viên trong và ngoài nước đã đưa tin về Hội nghị cấp cao Lưu vực Nam.
        """,
        """
        delegates 1150 !registered @2025-11-11 | Bộ Ngoại giao
        countries 38 !registered @2025-11-11 | Bộ Ngoại giao
        press ~400 !expected
        delegates 1210 @2025-11-18
        countries 41 @2025-11-18
        countries 9 @2025-11-18
        press 452 @2025-11-19 | Vinh
        """,
        """
        ? countries 9 part_of 41
        """,
    ),
    corpus(
        "accession: signatures and ratifications", "Hiệp định Biển Xanh",
        ("2025-05-06", "2025-05-08"),
        {"signed": "nước, quốc gia / +sign / total",
         "ratified": "nước, quốc gia, văn kiện phê chuẩn / +ratify / total"},
        """
== 2025-05-06, Quốc Tế Nhật Báo
Hiệp định Biển Xanh mở ký
Sáng 6/5, đại diện 29 nước đặt bút ký Hiệp định Biển Xanh tại Lisport.
== 2025-05-07, Quốc Tế Nhật Báo
Thêm chữ ký cho Hiệp định Biển Xanh
Hết ngày 6/5, 34 nước đã ký Hiệp định Biển Xanh, Ban Thư ký thông báo. Hiệp định cần ít nhất 30 nước phê chuẩn để có hiệu lực.
== 2025-05-09, Báo Sóng
Bế mạc lễ ký Hiệp định Biển Xanh
Tổng cộng 51 quốc gia đã ký Hiệp định Biển Xanh sau ba ngày, Tổng Thư ký Helena Brandt phát biểu tại lễ bế mạc hôm 8/5. Bà kêu gọi 51 nước này sớm phê chuẩn.
== 2025-10-15, Báo Sóng
Hiệp định Biển Xanh có 12 thành viên
Tính đến 14/10, 12 nước đã phê chuẩn Hiệp định Biển Xanh.
        """,
        """
        signed 29 @2025-05-06
        signed 34 @2025-05-06 | Ban Thư ký
        ratified >=30 !required
        signed 51 @2025-05-08 | Brandt
        ratified 12 @2025-10-14
        ? ratified 51 !expected
        """,
        """
        ? signed 34 revises 29
        signed 51 revises 34
        """,
    ),
    corpus(
        "festival: a day as a part of all days", "Festival Hoa Tam Sơn",
        ("2025-12-24", "2025-12-28"),
        {"visitors": "du khách, lượt khách, lượt du khách, khách / +visit, +attend / each",
         "artists": "nghệ sĩ, nghệ nhân / +attend, biểu diễn / total"},
        """
== 2025-12-25, Du Lịch Cao Nguyên
Đêm khai mạc Festival Hoa Tam Sơn
Đêm khai mạc Festival Hoa Tam Sơn 24/12 thu hút khoảng 25.000 du khách. Chương trình có 320 nghệ sĩ tham gia biểu diễn.
== 2025-12-29, Báo Đồi Thông
Festival Hoa Tam Sơn đón hơn 180.000 lượt khách
Trong 5 ngày diễn ra, từ 24 đến 28/12, Festival Hoa Tam Sơn đón hơn 180.000 lượt khách, trong đó 12.000 lượt khách quốc tế, Ban tổ chức cho biết. Năm ngoái, festival đón 150.000 lượt khách.
        """,
        """
        visitors ~25000 @2025-12-24
        artists 320 @2025-12-24
        visitors >180000 | an tổ chức
        visitors 12000
        """,
        """
        visitors 12000 part_of >180000
        ? visitors ~25000 part_of >180000
        """,
    ),
    corpus(
        "strike counted by union and firm", "đình công ở nhà máy Hưng Đạt; cuộc đình công tại Hưng Đạt",
        ("2025-03-03", "2025-03-05"),
        {"strikers": "công nhân, lao động, người / đình công, ngừng việc, nghỉ việc tập thể / each"},
        """
== 2025-03-03, Lao Động Mới
Đình công ở nhà máy Hưng Đạt
Sáng 3/3, khoảng 4.200 công nhân đình công ở nhà máy Hưng Đạt để phản đối cách tính lương mới, theo Liên đoàn Lao động huyện. Trong khi đó, đại diện công ty nói chỉ có 2.600 công nhân ngừng việc.
== 2025-03-04, Báo Khu Công Nghiệp
Ngày thứ hai của cuộc đình công tại Hưng Đạt
Số người tham gia cuộc đình công tại Hưng Đạt trong ngày 4/3 giảm còn 1.900 người, Liên đoàn Lao động huyện thông tin.
== 2025-03-06, Lao Động Mới
Công nhân Hưng Đạt trở lại làm việc
Toàn bộ công nhân đã trở lại xưởng sau ba ngày đình công ở nhà máy Hưng Đạt.
        """,
        """
        strikers ~4200 @2025-03-03 | Liên đoàn Lao động
        strikers 2600 @2025-03-03 | công ty
        strikers 1900 @2025-03-04 | Liên đoàn Lao động
        """,
        """
        strikers 2600 conflicts ~4200
        """,
    ),
    corpus(
        "election: turnout by the hour", "bầu cử tổng thống Astoria; cuộc bầu cử tổng thống Astoria",
        ("2025-10-26", "2025-10-26"),
        {"voters": "cử tri, người / +vote / total", "stations": "điểm bỏ phiếu / mở cửa / total",
         "observers": "quan sát viên / giám sát, +attend / total"},
        """
== 2025-10-26, Toàn Cầu
Cử tri Astoria đi bầu tổng thống
Ngày 26/10, 8.400 điểm bỏ phiếu trên khắp Astoria mở cửa từ 7h trong cuộc bầu cử tổng thống Astoria. Tính đến 12h, 1,9 triệu cử tri đã đi bỏ phiếu, theo Ủy ban Bầu cử Trung ương.
== 2025-10-27, Toàn Cầu
Bầu cử tổng thống Astoria: cử tri đi bầu đông kỷ lục
Ủy ban Bầu cử Trung ương cho hay đến 20h ngày 26/10, đã có 4,6 triệu cử tri bỏ phiếu trong cuộc bầu cử tổng thống Astoria. 250 quan sát viên nước ngoài giám sát cuộc bầu cử.
== 2025-10-27, Báo Đông
Đối lập Astoria phản đối kết quả
Đảng Mặt trận Mới cáo buộc gian lận, cho rằng chỉ 3,1 triệu cử tri đi bỏ phiếu tính đến 20h ngày 26/10 trong cuộc bầu cử tổng thống Astoria.
        """,
        """
        stations 8400 @2025-10-26
        voters 1900000 @2025-10-26 | Ủy ban Bầu cử
        voters 4600000 @2025-10-26 | Ủy ban Bầu cử
        observers 250
        voters 3100000 @2025-10-26 | Mặt trận Mới
        """,
        """
        voters 4600000 revises 1900000
        voters 3100000 conflicts 4600000
        ? voters 3100000 revises 1900000
        """,
    ),
    corpus(
        "recall of cars", "đợt triệu hồi xe Vento; triệu hồi Vento",
        ("2025-04-14", "2025-05-30"),
        {"recalled": "xe, ô tô, chiếc / triệu hồi, thu hồi / total",
         "repaired": "xe, chiếc / khắc phục, sửa chữa, thay thế / total"},
        """
== 2025-04-14, Xe Và Đời
Triệu hồi Vento vì lỗi túi khí
Hãng Arvo thông báo triệu hồi 12.400 xe Vento sản xuất từ 2021 đến 2023 để kiểm tra túi khí. Đợt triệu hồi xe Vento kéo dài đến hết tháng 5.
== 2025-04-28, Báo Giao Thông Mới
Arvo mở rộng đợt triệu hồi xe Vento
Ngày 27/4, Cục Đăng kiểm cho biết số xe bị triệu hồi trong đợt triệu hồi xe Vento đã tăng lên 15.900 xe. Đến nay 3.200 xe đã được khắc phục.
        """,
        """
        recalled 12400 @2025-04-14 | Arvo
        recalled 15900 @2025-04-27 | Cục Đăng kiểm
        repaired 3200 @2025-04-28/2025-04-27
        """,
        """
        recalled 15900 revises 12400
        """,
    ),
    corpus(
        "rescue from a mine", "vụ sập mỏ Khe Lim; sập hầm mỏ Khe Lim",
        ("2025-01-15", "2025-01-19"),
        {"trapped": "công nhân, thợ mỏ, người / mắc kẹt / level",
         "rescued": "công nhân, thợ mỏ, người / +rescue, đưa ra ngoài / total",
         "dead": "công nhân, thợ mỏ, người / +die / total"},
        """
== 2025-01-15, Vùng Mỏ
Sập hầm mỏ Khe Lim, 11 công nhân mắc kẹt
Khoảng 3h sáng 15/1, vụ sập mỏ Khe Lim khiến 11 công nhân mắc kẹt ở độ sâu 120 m.
== 2025-01-17, Vùng Mỏ
Cứu được 6 thợ mỏ trong vụ sập mỏ Khe Lim
Lúc 21h ngày 16/1, 6 thợ mỏ được cứu sống trong vụ sập mỏ Khe Lim. 5 người còn mắc kẹt, ông Lương Đức Thọ, Giám đốc công ty than, xác nhận.
== 2025-01-19, Báo Than
Kết thúc cứu nạn vụ sập mỏ Khe Lim
Đến trưa 19/1, thêm 3 công nhân được đưa ra ngoài an toàn, nâng tổng số người được cứu trong vụ sập mỏ Khe Lim lên 9. Hai thợ mỏ đã tử vong.
        """,
        """
        trapped 11 @2025-01-15
        rescued 6 @2025-01-16
        trapped 5 @2025-01-16 | Thọ
        rescued 9 @2025-01-19
        dead 2 @2025-01-19
        """,
        """
        rescued 9 revises 6
        """,
    ),
    corpus(
        "storm abroad, by regions", "siêu bão Ilaya; bão Ilaya",
        ("2025-09-22", "2025-09-26"),
        {"dead": DEAD, "missing": MISSING, "evacuated": "người / +evacuate / total"},
        """
== 2025-09-24, Năm Châu
Bão Ilaya càn quét Maluray
Cơ quan quản lý thảm họa quốc gia Maluray ngày 24/9 thông báo bão Ilaya đã cướp đi sinh mạng của 33 người, gồm 20 người ở tỉnh Kasan, 13 người ở tỉnh Dorong. Hơn 90.000 người phải sơ tán.
== 2025-09-25, Báo Biển Đông
Số người chết vì siêu bão Ilaya tiếp tục tăng
Số người thiệt mạng vì siêu bão Ilaya tại Maluray tính đến tối 25/9 là 48, trong khi 17 người vẫn mất tích, hãng tin MNA dẫn lời người phát ngôn Cơ quan quản lý thảm họa Ari Latuna.
== 2025-09-25, Năm Châu
Kasan tan hoang sau bão Ilaya
Riêng tỉnh Kasan, 31 người đã chết vì bão Ilaya tính đến ngày 25/9.
        """,
        """
        dead 33 @2025-09-24 | Cơ quan quản lý
        dead 20 @2025-09-24
        dead 13 @2025-09-24
        evacuated >90000
        dead 48 @2025-09-25 | Latuna
        missing 17 @2025-09-25 | Latuna
        dead 31 @2025-09-25
        """,
        """
        dead 20 part_of 33
        dead 13 part_of 33
        dead 20 supports 33
        dead 13 supports 33
        dead 48 revises 33
        dead 31 part_of 48
        ? dead 31 revises 20
        """,
    ),
    corpus(
        "bus crash: hospital and police", "vụ lật xe khách đèo Lũng Mây; lật xe khách trên đèo Lũng Mây",
        ("2025-07-25", "2025-07-26"),
        {"dead": "người, hành khách, nạn nhân / +die / total",
         "injured": "người, hành khách, nạn nhân / +injure / total",
         "aboard": "người, hành khách / chở, trên xe / total"},
        """
== 2025-07-25, An Toàn Giao Thông
Lật xe khách trên đèo Lũng Mây, 9 người tử vong
Vào khoảng 1h45 ngày 25/7, xe khách chở 32 người bị lật khi xuống đèo Lũng Mây. Vụ lật xe khách đèo Lũng Mây làm 9 người tử vong tại chỗ, 18 người bị thương.
== 2025-07-25, Báo Vùng Cao
Vụ lật xe khách đèo Lũng Mây: thêm một nạn nhân tử vong
Chiều 25/7, Bệnh viện Đa khoa khu vực xác nhận một nạn nhân trong vụ lật xe khách đèo Lũng Mây đã không qua khỏi, nâng số người chết lên 10.
        """,
        """
        dead 9 @2025-07-25
        aboard 32 @2025-07-25
        injured 18 @2025-07-25
        dead 10 @2025-07-25 | Bệnh viện
        """,
        """
        dead 10 revises 9
        """,
    ),
    corpus(
        "race with entries and finishers", "giải chạy Sương Mai; Marathon Sương Mai",
        ("2025-03-30", "2025-03-30"),
        {"runners": "vận động viên, VĐV, runner, người / +compete, +attend / total",
         "volunteers": "tình nguyện viên / +help / total"},
        """
== 2025-03-27, Thể Thao Cộng Đồng
Giải chạy Sương Mai lập kỷ lục đăng ký
Giải chạy Sương Mai năm nay có 9.600 vận động viên đăng ký, Trưởng ban tổ chức Hà Tuấn Kiệt cho biết tại buổi họp báo chiều 27/3.
== 2025-03-30, Báo Hồ Xanh
Sôi động Marathon Sương Mai
Sáng 30/3, gần 9.000 vận động viên tranh tài tại giải chạy Sương Mai, trong đó 2.100 VĐV chạy cự ly 42 km. 600 tình nguyện viên được huy động phục vụ giải.
== 2025-03-31, Thể Thao Cộng Đồng
Giải chạy Sương Mai: 8.874 người về đích
Theo số liệu của ban tổ chức, 8.874 người đã hoàn thành giải chạy Sương Mai hôm 30/3.
        """,
        """
        runners 9600 !registered @2025-03-27 | Kiệt
        runners <9000 @2025-03-30
        runners 2100 @2025-03-30
        volunteers 600 @2025-03-30
        runners 8874 @2025-03-30 | an tổ chức
        """,
        """
        runners 2100 part_of <9000
        ? runners 8874 agrees <9000
        """,
    ),
    corpus(
        "shooting abroad, the same day", "vụ xả súng ở Milltown; xả súng tại Milltown",
        ("2025-02-08", "2025-02-08"),
        {"dead": DEAD, "injured": INJURED},
        """
== 2025-02-09, Thế Giới 24
Xả súng tại Milltown khiến ít nhất 6 người chết
Ít nhất 6 người thiệt mạng và 15 người bị thương trong vụ xả súng ở Milltown tối 8/2, cảnh sát trưởng Dale Corbin nói trong cuộc họp báo lúc 22h.
== 2025-02-09, Tin Ngày
Vụ xả súng ở Milltown: Thống đốc công bố số nạn nhân mới
Sáng 9/2, Thống đốc Anne Reyes cho biết 8 người đã chết trong vụ xả súng ở Milltown, tăng 2 người so với công bố trước. Trong số các nạn nhân có 3 trẻ em.
== 2025-02-10, Tin Ngày
Milltown tưởng niệm nạn nhân
Hàng trăm người thắp nến tưởng niệm 8 người thiệt mạng trong vụ xả súng ở Milltown.
        """,
        """
        dead >=6 @2025-02-08 | Corbin
        injured 15 @2025-02-08 | Corbin
        dead 8 @2025-02-09 | Reyes
        ? dead 8
        ? dead 3 @2025-02-09
        """,
        """
        dead 8 revises >=6
        ? dead 3 part_of 8
        """,
    ),
    corpus(
        "food poisoning with a denial", "vụ ngộ độc ở Trường Tiểu học Đồi Sim; ngộ độc Đồi Sim",
        ("2025-10-07", "2025-10-10"),
        {"sick": "học sinh, người, em, trẻ / nhập viện, ngộ độc, cấp cứu / total",
         "discharged": "học sinh, em, trẻ / +recover / total",
         "dead": "học sinh, em, trẻ / +die / total"},
        """
== 2025-10-07, Y Tế Hôm Nay
Ngộ độc Đồi Sim: 46 học sinh nhập viện
Trưa 7/10, 46 học sinh nhập viện sau bữa ăn bán trú trong vụ ngộ độc ở Trường Tiểu học Đồi Sim.
== 2025-10-08, Báo Phụ Huynh
Sở Y tế bác tin có học sinh tử vong vụ ngộ độc Đồi Sim
Sở Y tế tỉnh sáng 8/10 bác bỏ thông tin 2 học sinh tử vong trong vụ ngộ độc Đồi Sim. Tổng số học sinh phải nhập viện đến nay là 73 em, trong đó 4 em bị nặng.
== 2025-10-10, Y Tế Hôm Nay
Đa số học sinh vụ ngộ độc Đồi Sim đã ra viện
Đến chiều 9/10, đã có 61 em xuất viện, 12 em còn nằm viện sau vụ ngộ độc ở Trường Tiểu học Đồi Sim.
        """,
        """
        sick 46 @2025-10-07
        dead 2 !denied | Sở Y tế
        sick 73 @2025-10-08
        sick 4 @2025-10-08
        discharged 61 @2025-10-09
        """,
        """
        sick 73 revises 46
        sick 4 part_of 73
        """,
    ),
    corpus(
        "vaccination campaign", "chiến dịch tiêm sởi Phú Lương",
        ("2025-03-10", "2025-03-31"),
        {"vaccinated": "trẻ, trẻ em / được tiêm, tiêm chủng, tiêm / total",
         "target": "trẻ, trẻ em / cần tiêm, thuộc diện tiêm / total"},
        """
== 2025-03-14, Báo Sức Trẻ
Chiến dịch tiêm sởi Phú Lương đạt gần nửa chặng đường
Sau bốn ngày, chiến dịch tiêm sởi Phú Lương đã tiêm cho 21.300 trẻ, Trung tâm Y tế dự phòng cho biết hôm 14/3.
== 2025-03-22, Y Tế Hôm Nay
Chiến dịch tiêm sởi Phú Lương về đích sớm
Đến hết ngày 21/3, 44.870 trẻ đã được tiêm trong chiến dịch tiêm sởi Phú Lương. Trung bình mỗi ngày có 4.000 trẻ được tiêm.
        """,
        """
        vaccinated 21300 @2025-03-14 | Trung tâm Y tế
        vaccinated 44870 @2025-03-21
        """,
        """
        vaccinated 44870 revises 21300
        """,
    ),
    corpus(
        "refugees counted by two bodies", "giao tranh ở Karsun; xung đột Karsun",
        ("2025-06-01", "2025-06-20"),
        {"displaced": "người, người dân / +evacuate, chạy loạn, lánh nạn / total",
         "dead": "người, dân thường, binh sĩ / +die / total"},
        """
== 2025-06-05, Quan Sát
Giao tranh ở Karsun: hàng chục nghìn người chạy loạn
Cao ủy Liên Hợp Quốc về người tị nạn cho biết tính đến ngày 4/6, 62.000 người đã phải rời bỏ nhà cửa do giao tranh ở Karsun. Chính phủ Karsun nói chỉ có khoảng 35.000 người sơ tán tính đến ngày 4/6.
== 2025-06-12, Quan Sát
Xung đột Karsun: số người tị nạn tăng gấp đôi
Đến 11/6, số người dân lánh nạn vì xung đột Karsun đã vượt 120.000 người, theo Cao ủy Liên Hợp Quốc về người tị nạn. Ít nhất 310 dân thường thiệt mạng, trong đó có 45 trẻ em.
        """,
        """
        ? displaced vague
        displaced 62000 @2025-06-04 | Cao ủy
        displaced ~35000 @2025-06-04 | Chính phủ
        displaced >120000 @2025-06-11 | Cao ủy
        dead >=310 @2025-06-11
        ? dead 45 @2025-06-11
        """,
        """
        displaced ~35000 conflicts 62000
        displaced >120000 revises 62000
        ? displaced >120000 revises ~35000
        ? dead 45 part_of >=310
        """,
    ),
)  # fmt: skip

SECOND = (
    corpus(
        "typhoon at home, four reports a day", "bão Hải Yến; cơn bão Hải Yến",
        ("2025-10-18", "2025-10-22"),
        {"dead": DEAD, "missing": MISSING, "injured": INJURED,
         "homes": "ngôi nhà, căn nhà, nhà / tốc mái, hư hỏng, sập / total"},
        """
== 2025-10-19, Thời Báo Miền Duyên Hải
Bão Hải Yến: 4 người thiệt mạng, hàng nghìn căn nhà tốc mái
Thông tin từ Cục Quản lý đê điều, tính đến 10h ngày 19/10, bão Hải Yến đã làm 4 người thiệt mạng, 11 người bị thương, 2.350 căn nhà tốc mái.
== 2025-10-19, Tin Nhanh Biển
Số nạn nhân thiệt mạng do bão Hải Yến tăng lên 7
Cập nhật đến 16h ngày 19/10 từ Cục Quản lý đê điều: 7 người chết, 5 người mất tích do bão Hải Yến.
== 2025-10-20, Thời Báo Miền Duyên Hải
Khắc phục hậu quả bão Hải Yến
Sau một đêm tìm kiếm, lực lượng cứu hộ tìm thấy thêm 2 thi thể. Như vậy, đến sáng 20/10 đã có 9 người chết vì bão Hải Yến, 3 người còn mất tích.
        """,
        """
        dead 4 @2025-10-19 | Cục Quản lý đê điều
        injured 11 @2025-10-19 | Cục Quản lý đê điều
        homes 2350 @2025-10-19
        dead 7 @2025-10-19 | Cục Quản lý đê điều
        missing 5 @2025-10-19
        dead 9 @2025-10-20
        missing 3 @2025-10-20
        ? homes vague
        """,
        """
        dead 7 revises 4
        dead 9 revises 7
        """,
    ),
    corpus(
        "warehouse fire: hospitals and ministry", "hỏa hoạn kho hàng Tân Phong; vụ hỏa hoạn tại kho Tân Phong",
        ("2025-05-14", "2025-05-15"),
        {"dead": "công nhân, người, nạn nhân / +die / total",
         "injured": "công nhân, người, nạn nhân / +injure / total"},
        """
== 2025-05-14, Phố Cảng
Hỏa hoạn kho hàng Tân Phong: nhiều công nhân thương vong
Đến 20h tối 14/5, Bệnh viện Cảng Đông tiếp nhận 26 người bị thương trong vụ hỏa hoạn kho hàng Tân Phong. Ông Đinh Văn Sự, Phó giám đốc bệnh viện, cho biết đã có 3 công nhân tử vong.
== 2025-05-15, Nhịp Sống Cảng
Vụ hỏa hoạn tại kho Tân Phong: số người chết là 5
Bộ Công an thông báo trưa 15/5: 5 công nhân thiệt mạng và 31 người bị thương trong vụ hỏa hoạn tại kho Tân Phong.
        """,
        """
        injured 26 @2025-05-14 | Bệnh viện Cảng Đông
        dead 3 @2025-05-14 | Sự
        dead 5 @2025-05-15 | Bộ Công an
        injured 31 @2025-05-15 | Bộ Công an
        """,
        """
        dead 5 revises 3
        injured 31 revises 26
        """,
    ),
    corpus(
        "rally: two evenings, three counters", "mít tinh phản đối sân bay Đồng Rạng; phản đối sân bay Đồng Rạng",
        ("2025-07-04", "2025-07-06"),
        {"crowd": "người, người dân / tụ tập, mít tinh, biểu tình, tham gia / each"},
        """
== 2025-07-05, Dân Ý
Đông đảo người dân mít tinh phản đối sân bay Đồng Rạng
Tối 4/7, theo ước tính của cảnh sát, khoảng 6.000 người tham gia mít tinh phản đối sân bay Đồng Rạng. Những người tổ chức lại khẳng định có tới 15.000 người.
== 2025-07-05, Bản Tin Vùng
Cuộc mít tinh phản đối sân bay Đồng Rạng qua ảnh
Nhóm nghiên cứu Đại học Rạng Đông đếm được 9.200 người tham gia cuộc mít tinh phản đối sân bay Đồng Rạng tối 4/7.
== 2025-07-07, Dân Ý
Phản đối sân bay Đồng Rạng: tối thứ ba
Tối Chủ nhật 6/7, gần 4.500 người dân lại tụ tập phản đối sân bay Đồng Rạng.
        """,
        """
        crowd ~6000 @2025-07-04 | ảnh sát
        crowd 15000 @2025-07-04 | tổ chức
        crowd 9200 @2025-07-04 | Nhóm nghiên cứu
        crowd <4500 @2025-07-06
        """,
        """
        crowd 15000 conflicts ~6000
        crowd 9200 conflicts ~6000
        crowd 9200 conflicts 15000
        """,
    ),
    corpus(
        "tennis final in two sessions", "giải quần vợt Vân Hồ mở rộng; Vân Hồ mở rộng",
        ("2025-09-05", "2025-09-07"),
        {"spectators": "khán giả, người xem / +watch / each", "players": "tay vợt / +compete / total"},
        """
== 2025-09-05, Cây Vợt
Khai mạc giải quần vợt Vân Hồ mở rộng
Sáng 5/9, giải quần vợt Vân Hồ mở rộng khởi tranh với sự góp mặt của 64 tay vợt đến từ 18 quốc gia. Ngày đầu tiên có 3.200 khán giả đến sân.
== 2025-09-08, Thể Thao Tuần
Vân Hồ mở rộng khép lại
Trận chung kết chiều 7/9 thu hút 5.600 khán giả. Ban tổ chức cho hay cả giải quần vợt Vân Hồ mở rộng đón 12.900 khán giả sau ba ngày thi đấu.
        """,
        """
        players 64 @2025-09-05
        spectators 3200 @2025-09-05
        spectators 5600 @2025-09-07
        spectators 12900 | an tổ chức
        """,
        """
        ? spectators 5600 part_of 12900
        ? spectators 3200 part_of 12900
        """,
    ),
    corpus(
        "civil service exam with cheats", "kỳ thi công chức tỉnh Lâm Hà; thi công chức Lâm Hà",
        ("2025-08-23", "2025-08-24"),
        {"registered": "thí sinh, người / đăng ký, nộp hồ sơ / total",
         "sat": "thí sinh / +sit_exam, có mặt / each", "passed": "thí sinh, người / trúng tuyển, đỗ / total"},
        """
== 2025-08-20, Nội Vụ
Thi công chức Lâm Hà: 1 chọi 9
Sở Nội vụ tỉnh cho biết 1.845 người nộp hồ sơ vào kỳ thi công chức tỉnh Lâm Hà, trong đó 212 người thuộc diện ưu tiên.
== 2025-08-23, Báo Lâm Hà
Hơn 1.700 thí sinh bước vào kỳ thi công chức tỉnh Lâm Hà
Sáng 23/8, 1.716 thí sinh làm bài thi vòng một kỳ thi công chức tỉnh Lâm Hà.
== 2025-09-12, Báo Lâm Hà
Công bố kết quả thi công chức Lâm Hà
Có 203 thí sinh trúng tuyển kỳ thi công chức tỉnh Lâm Hà, Hội đồng thi thông báo ngày 12/9.
        """,
        """
        registered 1845 !registered | Sở Nội vụ
        registered 212 !registered
        sat >1700 @2025-08-23
        sat 1716 @2025-08-23
        passed 203 @2025-09-12 | Hội đồng thi
        """,
        """
        registered 212 part_of 1845
        ? sat >1700 agrees 1716
        """,
    ),
    corpus(
        "bird flu on farms", "dịch cúm gia cầm Ba Hòn; cúm gia cầm ở Ba Hòn",
        ("2025-02-01", "2025-03-15"),
        {"culled": "con gà, gia cầm, con gia cầm, con vịt, con / tiêu hủy / total",
         "farms": "hộ, trang trại, hộ chăn nuôi / ghi nhận, có dịch, phát sinh / total"},
        """
== 2025-02-10, Nông Thôn Mới
Cúm gia cầm ở Ba Hòn lây lan
Chi cục Chăn nuôi và Thú y cho biết đến ngày 9/2, dịch cúm gia cầm Ba Hòn đã phát sinh ở 14 hộ chăn nuôi, buộc tiêu hủy 8.700 con gia cầm.
== 2025-02-24, Báo Ruộng Đồng
Dịch cúm gia cầm Ba Hòn: tiêu hủy hơn 21.000 con
Lũy kế đến ngày 23/2, toàn huyện đã tiêu hủy 21.350 con gia cầm do dịch cúm gia cầm Ba Hòn, số hộ có dịch tăng lên 33 hộ.
        """,
        """
        farms 14 @2025-02-09 | Chi cục Chăn nuôi
        culled 8700 @2025-02-09 | Chi cục Chăn nuôi
        culled >21000
        culled 21350 @2025-02-23
        farms 33 @2025-02-23
        """,
        """
        culled 21350 revises 8700
        farms 33 revises 14
        ? culled 21350 agrees >21000
        ? culled >21000 revises 8700
        """,
    ),
    corpus(
        "energy summit: leaders and countries by day", "Thượng đỉnh Năng lượng Nam Bán Cầu",
        ("2025-03-24", "2025-03-26"),
        {"leaders": "nguyên thủ, lãnh đạo, nhà lãnh đạo / +attend / total",
         "countries": "nước, quốc gia / +attend / total",
         "pledged": "nước, quốc gia / cam kết, ký tuyên bố / total"},
        """
== 2025-03-24, Toàn Cảnh
Thượng đỉnh Năng lượng Nam Bán Cầu khai mạc
32 nguyên thủ và đại diện của 58 quốc gia có mặt tại lễ khai mạc Thượng đỉnh Năng lượng Nam Bán Cầu sáng 24/3, nước chủ nhà thông báo.
== 2025-03-25, Báo Xanh
Ngày thứ hai Thượng đỉnh Năng lượng Nam Bán Cầu
Đến tối 25/3, 27 quốc gia đã cam kết cắt giảm than đá tại Thượng đỉnh Năng lượng Nam Bán Cầu.
== 2025-03-26, Toàn Cảnh
Thượng đỉnh Năng lượng Nam Bán Cầu bế mạc
Chủ tịch hội nghị Rosa Medina tuyên bố 35 quốc gia đã cam kết cắt giảm than đá khi bế mạc Thượng đỉnh Năng lượng Nam Bán Cầu chiều 26/3.
== 2025-03-26, Báo Xanh
Bên lề thượng đỉnh
Một số nhà quan sát hoài nghi vì 35 nước cam kết chỉ chiếm một phần ba lượng than tiêu thụ, theo ghi nhận tại Thượng đỉnh Năng lượng Nam Bán Cầu.
        """,
        """
        leaders 32 @2025-03-24
        countries 58 @2025-03-24
        pledged 27 @2025-03-25
        pledged 35 @2025-03-26 | Medina
        """,
        """
        pledged 35 revises 27
        """,
    ),
    corpus(
        "joining a club of cities", "Mạng lưới Thành phố Sách",
        ("2025-04-21", "2025-04-23"),
        {"members": "thành phố / gia nhập, là thành viên, tham gia / total"},
        """
== 2025-04-21, Văn Nghệ Trẻ
Thêm 8 thành phố vào Mạng lưới Thành phố Sách
Ngày 21/4, Mạng lưới Thành phố Sách kết nạp thêm 8 thành phố, nâng tổng số thành phố tham gia lên 63.
== 2025-04-23, Tri Thức
Mạng lưới Thành phố Sách có 65 thành viên
Tính đến 23/4, đã có 65 thành phố gia nhập Mạng lưới Thành phố Sách, Ban Thư ký cho biết.
        """,
        """
        members 63 @2025-04-21
        members 65 @2025-04-23 | Ban Thư ký
        """,
        """
        members 65 revises 63
        """,
    ),
    corpus(
        "lantern festival with a falling second night", "lễ hội đèn lồng Cẩm Thủy",
        ("2025-09-12", "2025-09-14"),
        {"visitors": "lượt khách, du khách, người / +visit, tham gia / each",
         "boats": "chiếc thuyền, thuyền / diễu hành, tham gia / each"},
        """
== 2025-09-13, Du Lịch Phố Cổ
Lung linh lễ hội đèn lồng Cẩm Thủy
Đêm 12/9, lễ hội đèn lồng Cẩm Thủy đón khoảng 18.000 lượt khách. Màn diễu hành có 45 chiếc thuyền tham gia.
== 2025-09-14, Báo Sông Quê
Mưa lớn, lễ hội đèn lồng Cẩm Thủy vắng khách
Đêm 13/9 chỉ có 6.500 lượt khách đến tham quan lễ hội đèn lồng Cẩm Thủy, Phòng Văn hóa thị xã thống kê.
== 2025-09-15, Du Lịch Phố Cổ
Khép lại lễ hội đèn lồng Cẩm Thủy
Ba đêm lễ hội đèn lồng Cẩm Thủy thu hút tổng cộng 41.000 lượt khách. Mùa lễ hội trước đón 38.000 lượt khách.
        """,
        """
        visitors ~18000 @2025-09-12
        boats 45 @2025-09-12
        visitors 6500 @2025-09-13 | Phòng Văn hóa
        visitors 41000
        """,
        """
        ? visitors 6500 part_of 41000
        ? visitors ~18000 part_of 41000
        """,
    ),
    corpus(
        "nurses' strike over regions", "đình công của y tá Lorrania; y tá Lorrania đình công",
        ("2025-11-03", "2025-11-05"),
        {"strikers": "y tá, nhân viên y tế, người / đình công, ngừng việc, bãi công / each",
         "cancelled": "ca mổ, cuộc hẹn / hủy, hoãn / each"},
        """
== 2025-11-03, Thế Giới Y Khoa
Y tá Lorrania đình công đòi tăng lương
Công đoàn Y tế Lorrania tuyên bố 21.000 y tá đã ngừng việc trong ngày đầu đình công của y tá Lorrania hôm 3/11. Bộ Y tế nước này đưa ra con số 12.500.
== 2025-11-05, Tin Bốn Phương
Hàng nghìn ca mổ bị hoãn
Theo Bộ Y tế Lorrania, 3.400 ca mổ bị hoãn trong ngày 4/11 do đình công của y tá Lorrania.
        """,
        """
        strikers 21000 @2025-11-03 | Công đoàn
        strikers 12500 @2025-11-03 | Bộ Y tế
        cancelled 3400 @2025-11-04 | Bộ Y tế
        ? cancelled vague
        """,
        """
        strikers 12500 conflicts 21000
        """,
    ),
    corpus(
        "parliament vote with a recount", "bỏ phiếu luận tội Tổng thống Ferro; luận tội Tổng thống Ferro",
        ("2025-12-02", "2025-12-02"),
        {"for": "nghị sĩ, phiếu / ủng hộ, tán thành, bỏ phiếu thuận / total",
         "against": "nghị sĩ, phiếu / phản đối, bỏ phiếu chống / total"},
        """
== 2025-12-02, Chính Trường
Quốc hội bỏ phiếu luận tội Tổng thống Ferro
Chiều 2/12, 198 nghị sĩ bỏ phiếu thuận, 97 nghị sĩ bỏ phiếu chống trong cuộc bỏ phiếu luận tội Tổng thống Ferro.
== 2025-12-03, Chính Trường
Kiểm đếm lại phiếu luận tội Tổng thống Ferro
Sau khi kiểm đếm lại, Ban Thư ký Quốc hội sáng 3/12 đính chính: 196 nghị sĩ bỏ phiếu thuận trong cuộc bỏ phiếu luận tội Tổng thống Ferro, không phải 198.
        """,
        """
        for 198 @2025-12-02
        against 97 @2025-12-02
        for 196 @2025-12-03 | Ban Thư ký
        ? for 198 !denied
        """,
        """
        for 196 corrects 198
        """,
    ),
    corpus(
        "milk powder recall", "vụ thu hồi sữa bột Mộc An; thu hồi sữa Mộc An",
        ("2025-06-09", "2025-06-30"),
        {"boxes": "hộp, hộp sữa, thùng / thu hồi / total",
         "children": "trẻ, trẻ em, bé / nhập viện, ngộ độc, tiêu chảy / total"},
        """
== 2025-06-09, Người Tiêu Dùng
Thu hồi sữa Mộc An nghi nhiễm khuẩn
Cục An toàn thực phẩm yêu cầu doanh nghiệp thu hồi toàn bộ lô sữa bột Mộc An. Đến chiều 9/6 đã có 11 trẻ nhập viện vì tiêu chảy.
== 2025-06-16, Gia Đình Và Trẻ
Vụ thu hồi sữa bột Mộc An: 48.000 hộp được thu hồi
Đến ngày 15/6, công ty Mộc An đã thu hồi 48.200 hộp, đạt 80% lô hàng. Số trẻ nhập viện trong vụ thu hồi sữa bột Mộc An dừng ở 19 trẻ.
        """,
        """
        children 11 @2025-06-09
        boxes 48000
        boxes 48200 @2025-06-15
        children 19
        """,
        """
        children 19 revises 11
        ? boxes 48200 revises 48000
        ? boxes 48200 agrees 48000
        """,
    ),
    corpus(
        "ferry rescue at sea", "vụ chìm phà Ngọc Hải; phà Ngọc Hải",
        ("2025-08-29", "2025-08-31"),
        {"rescued": "người, hành khách / +rescue / total", "dead": "người, hành khách / +die / total",
         "missing": "người, hành khách / +missing / level", "aboard": "người, hành khách / chở, trên phà / total"},
        """
== 2025-08-29, Biển Khơi
Chìm phà Ngọc Hải, hàng chục người mất tích
Phà Ngọc Hải chở 118 hành khách bị chìm lúc 14h ngày 29/8. Đến 18h cùng ngày, 71 người được cứu sống, 6 người thiệt mạng, theo Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải.
== 2025-08-30, Tin Hải Đảo
Vụ chìm phà Ngọc Hải: tìm thấy thêm 5 thi thể
Trưa 30/8, thượng tá Mai Hồng Quân thông tin số người chết trong vụ chìm phà Ngọc Hải là 11, số người được cứu là 79. Lực lượng chức năng vẫn tìm kiếm 28 người mất tích.
        """,
        """
        aboard 118 @2025-08-29
        rescued 71 @2025-08-29 | Trung tâm Phối hợp
        dead 6 @2025-08-29 | Trung tâm Phối hợp
        dead 11 @2025-08-30 | Quân
        rescued 79 @2025-08-30 | Quân
        missing 28 @2025-08-30
        ? missing vague
        """,
        """
        dead 11 revises 6
        rescued 79 revises 71
        """,
    ),
    corpus(
        "earthquake abroad: government and rebels", "động đất Tashvar; trận động đất ở Tashvar",
        ("2025-11-10", "2025-11-14"),
        {"dead": DEAD, "injured": INJURED},
        """
== 2025-11-11, Bốn Biển
Động đất Tashvar: ít nhất 240 người chết
Trận động đất ở Tashvar hôm 10/11 khiến ít nhất 240 người chết, 900 người bị thương, hãng thông tấn quốc gia dẫn lời Bộ Nội vụ.
== 2025-11-12, Bốn Biển
Số nạn nhân động đất Tashvar tăng gấp đôi
Tính đến sáng 12/11, 512 người đã thiệt mạng do động đất Tashvar, Bộ Nội vụ thông báo. Phe đối lập kiểm soát miền bắc cho biết tính đến sáng 12/11 có 870 người thiệt mạng.
== 2025-11-14, Thời Cuộc
Kết thúc tìm kiếm sau động đất Tashvar
Tổng thống Tashvar ngày 14/11 công bố con số cuối cùng: 633 người chết, 2.100 người bị thương trong trận động đất ở Tashvar.
        """,
        """
        dead >=240
        injured 900
        dead 512 @2025-11-12 | Bộ Nội vụ
        dead 870 @2025-11-12 | đối lập
        dead 633 @2025-11-14
        injured 2100 @2025-11-14
        """,
        """
        dead 512 revises >=240
        ? dead 870 revises >=240
        dead 870 conflicts 512
        dead 633 revises 512
        injured 2100 revises 900
        """,
    ),
    corpus(
        "landslide with a denied rumour asserted elsewhere", "sạt lở đồi Bạch Mai; vụ sạt lở đồi Bạch Mai",
        ("2025-07-19", "2025-07-21"),
        {"dead": DEAD, "trapped": "người, hộ / mắc kẹt, bị vùi lấp / level"},
        """
== 2025-07-19, Mạng Tin 24
Sạt lở đồi Bạch Mai, 30 người thiệt mạng
Vụ sạt lở đồi Bạch Mai sáng 19/7 làm 30 người thiệt mạng.
== 2025-07-19, Báo Đồi Xanh
Chính quyền nói gì về vụ sạt lở đồi Bạch Mai
Chiều 19/7, UBND huyện khẳng định không có chuyện 30 người thiệt mạng trong vụ sạt lở đồi Bạch Mai; đến 15h mới xác định 4 người chết.
== 2025-07-20, Báo Đồi Xanh
Vụ sạt lở đồi Bạch Mai: tìm thấy nạn nhân thứ năm
Đến 9h ngày 20/7, số người chết trong vụ sạt lở đồi Bạch Mai tăng lên 5 người.
        """,
        """
        dead 30 @2025-07-19
        dead 30 !denied @2025-07-19 | UBND huyện
        dead 4 @2025-07-19 | UBND huyện
        dead 5 @2025-07-20
        """,
        """
        dead 5 revises 4
        ? dead 4 corrects 30
        ? dead 5 corrects 30
        """,
    ),
    corpus(
        "trade fair with booths and deals", "Hội chợ Nông sản Trường Giang",
        ("2025-10-02", "2025-10-06"),
        {"booths": "gian hàng / +attend, trưng bày / total",
         "firms": "doanh nghiệp / +attend / total", "visitors": "lượt khách, khách / +visit / each"},
        """
== 2025-10-02, Kinh Tế Vùng
Khai mạc Hội chợ Nông sản Trường Giang
Hội chợ Nông sản Trường Giang khai mạc tối 2/10, quy tụ 280 gian hàng của 160 doanh nghiệp, trong đó 35 doanh nghiệp nước ngoài.
== 2025-10-07, Kinh Tế Vùng
Hội chợ Nông sản Trường Giang thành công
Sau năm ngày, Hội chợ Nông sản Trường Giang đón 62.000 lượt khách tham quan, Sở Công Thương báo cáo.
        """,
        """
        booths 280 @2025-10-02
        firms 160 @2025-10-02
        firms 35 @2025-10-02
        visitors 62000 | Sở Công Thương
        """,
        """
        firms 35 part_of 160
        """,
    ),
    corpus(
        "arrests after a riot", "bạo loạn ở Port Karim; vụ bạo loạn Port Karim",
        ("2025-01-11", "2025-01-15"),
        {"arrested": "người, nghi phạm / +arrest / total", "injured": "người, cảnh sát, sĩ quan / +injure / total"},
        """
== 2025-01-12, Sự Kiện Quốc Tế
Bạo loạn ở Port Karim: 140 người bị bắt
Người phát ngôn cảnh sát Omar Said ngày 12/1 nói 140 người bị bắt sau đêm bạo loạn ở Port Karim, 22 cảnh sát bị thương.
== 2025-01-15, Sự Kiện Quốc Tế
Port Karim yên ắng trở lại
Tính đến 14/1, cảnh sát đã bắt giữ 263 người liên quan vụ bạo loạn Port Karim, trong số này có 58 người dưới 18 tuổi.
        """,
        """
        arrested 140 @2025-01-12 | Said
        injured 22 @2025-01-12 | Said
        arrested 263 @2025-01-14
        arrested 58 @2025-01-14
        """,
        """
        arrested 263 revises 140
        arrested 58 part_of 263
        """,
    ),
    corpus(
        "census of households moved", "dự án thủy điện Nậm Sơn; di dân Nậm Sơn",
        ("2025-03-01", "2025-12-31"),
        {"moved": "hộ, hộ dân / +evacuate, tái định cư / total"},
        """
== 2025-05-06, Báo Vùng Cao Mới
Di dân Nậm Sơn: 640 hộ phải chuyển đi
Theo kế hoạch, 640 hộ dân sẽ phải di dời để nhường đất cho dự án thủy điện Nậm Sơn.
== 2025-09-02, Điện Lực
Tiến độ di dân Nậm Sơn
Đến cuối tháng 8, 415 hộ đã di dời khỏi lòng hồ dự án thủy điện Nậm Sơn, Ban Quản lý dự án cho biết.
== 2025-12-03, Điện Lực
Dự án thủy điện Nậm Sơn tích nước
Tính đến 30/11, toàn bộ 638 hộ dân đã di dời phục vụ dự án thủy điện Nậm Sơn.
        """,
        """
        moved 640 !expected
        moved 415 | Ban Quản lý
        moved 638 @2025-11-30
        ? moved 640 !expected
        """,
        """
        moved 638 revises 415
        """,
    ),
    corpus(
        "book launch tour, three cities", "hành trình Sách Về Bản",
        ("2025-10-10", "2025-10-25"),
        {"pupils": "học sinh, em / +attend, nhận sách, giao lưu / each"},
        """
== 2025-10-11, Tuổi Hồng
Hành trình Sách Về Bản đến Mường Lay
Ngày 10/10, 450 học sinh Mường Lay tham gia giao lưu trong hành trình Sách Về Bản.
== 2025-10-19, Tuổi Hồng
Hành trình Sách Về Bản ở Phong Thổ
Hơn 300 học sinh tham dự buổi giao lưu của hành trình Sách Về Bản tại Phong Thổ ngày 18/10.
== 2025-10-26, Giáo Dục Miền Núi
Khép lại hành trình Sách Về Bản
Sau hai tuần, hành trình Sách Về Bản đã trao sách cho 1.900 học sinh, đại diện ban tổ chức nói.
        """,
        """
        pupils 450 @2025-10-10
        pupils >300 @2025-10-18
        ? pupils 1900
        """,
        "",
    ),
    corpus(
        "cave flooding told in one long article", "vụ kẹt hang Thẳm Nước",
        ("2025-06-21", "2025-06-24"),
        {"trapped": "người, học sinh, du khách / mắc kẹt, bị kẹt / level",
         "rescued": "người, học sinh, du khách / +rescue / total"},
        """
== 2025-06-22, Tin Rừng
Giải cứu người trong vụ kẹt hang Thẳm Nước
Chiều 21/6, mưa lũ khiến 13 du khách mắc kẹt trong hang, trong đó có 4 học sinh. Vụ kẹt hang Thẳm Nước được báo cho Bộ đội Biên phòng lúc 17h. Đến 22h ngày 21/6, 5 người đã được đưa ra ngoài. Đến 5h ngày 22/6, thêm 6 người được cứu, nâng tổng số người được giải cứu lên 11; 2 người còn mắc kẹt.
== 2025-06-22, Báo Núi Đá
Toàn bộ 13 du khách vụ kẹt hang Thẳm Nước đã ra ngoài an toàn
Trưa 22/6, 13 du khách trong vụ kẹt hang Thẳm Nước đã được giải cứu an toàn, Bộ đội Biên phòng thông báo.
        """,
        """
        trapped 13 @2025-06-21
        trapped 4 @2025-06-21
        rescued 5 @2025-06-21
        rescued 11 @2025-06-22
        trapped 2 @2025-06-22
        rescued 13 @2025-06-22 | Biên phòng
        """,
        """
        trapped 4 part_of 13
        rescued 11 revises 5
        rescued 13 revises 11
        """,
    ),
)  # fmt: skip

THIRD = (
    corpus(
        "dam flood by two ministries", "vỡ đập Khe Sanh Hạ; vụ vỡ đập Khe Sanh Hạ",
        ("2025-09-03", "2025-09-06"),
        {"dead": DEAD, "missing": MISSING, "evacuated": "người, người dân, hộ dân / +evacuate / total"},
        """
== 2025-09-04, Thủy Lợi Ngày Nay
Vỡ đập Khe Sanh Hạ: ít nhất 8 người chết, 20 người mất tích
Ít nhất 8 người thiệt mạng, 20 người mất tích sau vụ vỡ đập Khe Sanh Hạ rạng sáng 3/9, theo số liệu của Bộ Nông nghiệp và Môi trường đến 7h ngày 4/9. Khoảng 1.800 người dân vùng hạ du đã được sơ tán.
== 2025-09-05, Báo Hạ Du
Khe Sanh Hạ sau ba ngày vỡ đập
Số người tử vong vì vụ vỡ đập Khe Sanh Hạ đã lên 15, Bộ Nông nghiệp và Môi trường công bố chiều 5/9; số mất tích giảm còn 11.
== 2025-09-06, Tin Chiều
Thủ tướng thị sát vùng vỡ đập
Thủ tướng yêu cầu hỗ trợ gia đình 15 nạn nhân thiệt mạng trong vụ vỡ đập Khe Sanh Hạ.
        """,
        """
        dead >=8 @2025-09-04 | Bộ Nông nghiệp
        missing 20 @2025-09-04 | Bộ Nông nghiệp
        evacuated ~1800
        dead 15 @2025-09-05 | Bộ Nông nghiệp
        missing 11 @2025-09-05
        ? dead 15
        """,
        """
        dead 15 revises >=8
        """,
    ),
    corpus(
        "nightclub fire abroad with a spokesman", "vụ cháy hộp đêm Lumina; hộp đêm Lumina",
        ("2025-03-15", "2025-03-16"),
        {"dead": DEAD, "injured": INJURED},
        """
== 2025-03-16, Quốc Tế 365
Cháy hộp đêm Lumina, hàng chục người chết
Bộ trưởng Nội vụ Pance Tosev cho biết sáng 16/3 rằng 51 người đã thiệt mạng trong vụ cháy hộp đêm Lumina. Hơn 100 người bị thương được đưa tới bệnh viện ở thủ đô.
== 2025-03-17, Quốc Tế 365
Số người chết vụ cháy hộp đêm Lumina tăng lên 59
Bộ Nội vụ cập nhật hôm nay 17/3: 59 người chết, 155 người bị thương. Cảnh sát đã bắt 15 nghi phạm sau vụ cháy hộp đêm Lumina.
        """,
        """
        ? dead vague
        dead 51 @2025-03-16 | Tosev
        injured >100 @2025-03-16
        dead 59 @2025-03-17 | Bộ Nội vụ
        injured 155 @2025-03-17 | Bộ Nội vụ
        """,
        """
        dead 59 revises 51
        ? injured 155 revises >100
        ? injured 155 agrees >100
        """,
    ),
    corpus(
        "farmers' march on tractors", "nông dân biểu tình ở Vellmar; cuộc biểu tình của nông dân Vellmar",
        ("2025-01-08", "2025-01-15"),
        {"protesters": "nông dân, người / +march, tham gia / each",
         "tractors": "máy kéo, xe / tham gia, đổ về, kéo về / each"},
        """
== 2025-01-08, Thế Giới Nông Nghiệp
Máy kéo phong tỏa thủ đô Vellmar
Khoảng 5.500 nông dân cùng 1.300 máy kéo đổ về thủ đô trong cuộc biểu tình của nông dân Vellmar ngày 8/1, theo cảnh sát. Hiệp hội Nông dân thì nói có 12.000 nông dân tham gia.
== 2025-01-16, Thế Giới Nông Nghiệp
Nông dân biểu tình ở Vellmar đợt hai
Sau một tuần, ngày 15/1, 8.000 nông dân lại xuống đường trong cuộc biểu tình của nông dân Vellmar, vẫn theo số liệu của cảnh sát.
        """,
        """
        protesters ~5500 @2025-01-08 | cảnh sát
        tractors 1300 @2025-01-08 | cảnh sát
        protesters 12000 @2025-01-08 | Hiệp hội Nông dân
        protesters 8000 @2025-01-15 | cảnh sát
        """,
        """
        protesters 12000 conflicts ~5500
        """,
    ),
    corpus(
        "friendly match with tickets", "trận giao hữu Hồng Lạc - Tây Á; giao hữu Hồng Lạc - Tây Á",
        ("2025-10-11", "2025-10-11"),
        {"spectators": "khán giả, người hâm mộ, người / +watch / each", "tickets": "vé / bán ra, bán hết, phát hành / total"},
        """
== 2025-10-09, Bóng Lăn
Vé trận giao hữu Hồng Lạc - Tây Á bán chạy
Tính đến trưa 9/10, 21.000 vé trận giao hữu Hồng Lạc - Tây Á đã bán ra. Sân Lạc Long chứa được 30.000 người.
== 2025-10-11, Bóng Lăn
Cháy vé trận giao hữu Hồng Lạc - Tây Á
Toàn bộ 28.500 vé trận giao hữu Hồng Lạc - Tây Á đã bán hết vào chiều 10/10.
== 2025-10-12, Thể Thao Sáng
Hồng Lạc hòa Tây Á
Hơn 27.000 người hâm mộ đến sân Lạc Long tối 11/10 cổ vũ trận giao hữu Hồng Lạc - Tây Á. Ban tổ chức thống kê chính xác là 27.412 khán giả.
        """,
        """
        tickets 21000 @2025-10-09
        tickets 28500 @2025-10-10
        ? spectators 30000 !capacity
        spectators >27000 @2025-10-11
        spectators 27412 @2025-10-11 | an tổ chức
        """,
        """
        tickets 28500 revises 21000
        spectators 27412 agrees >27000
        """,
    ),
    corpus(
        "university entrance exam abroad", "kỳ thi đại học Suneung Bắc; thi Suneung Bắc",
        ("2025-11-13", "2025-11-13"),
        {"registered": "thí sinh / đăng ký / total", "absent": "thí sinh / +absent / each",
         "cheats": "thí sinh / gian lận, bị đình chỉ / total"},
        """
== 2025-11-12, Du Học
Hơn nửa triệu thí sinh đăng ký thi Suneung Bắc
Bộ Giáo dục nước này cho biết 554.174 thí sinh đăng ký thi Suneung Bắc năm nay, trong đó 371.897 thí sinh là học sinh lớp 12.
== 2025-11-14, Du Học
Thi Suneung Bắc: 9,4% thí sinh bỏ thi
Ngày 13/11, 52.000 thí sinh vắng mặt trong buổi sáng kỳ thi đại học Suneung Bắc. Có 41 thí sinh bị đình chỉ vì gian lận.
        """,
        """
        ? registered >500000 !registered
        registered 554174 !registered | Bộ Giáo dục
        registered 371897 !registered
        absent 52000 @2025-11-13
        cheats 41 @2025-11-13
        """,
        """
        registered 371897 part_of 554174
        ? registered 554174 agrees >500000
        """,
    ),
    corpus(
        "rabies cases by province", "đợt dịch dại Tây Sơn Thượng; dịch dại ở Tây Sơn Thượng",
        ("2025-01-01", "2025-06-30"),
        {"deaths": "ca, người, trường hợp / +die / total", "bitten": "người / bị cắn, tiêm phòng, phơi nhiễm / total"},
        """
== 2025-04-02, Sức Khỏe Vùng Cao
Dịch dại ở Tây Sơn Thượng: 7 người tử vong
Từ đầu năm đến hết tháng 3, đợt dịch dại Tây Sơn Thượng khiến 7 người tử vong, gồm 4 người ở Krông Ana và 3 người ở Đắk Lua, Viện Vệ sinh dịch tễ thông báo.
== 2025-06-02, Báo Cao Nguyên Đỏ
Thêm ca tử vong do dại
Đến ngày 1/6, số ca tử vong trong đợt dịch dại Tây Sơn Thượng là 10 ca, tăng 3 ca so với cuối tháng 3.
        """,
        """
        deaths 7
        deaths 4
        deaths 3
        deaths 10 @2025-06-01
        """,
        """
        deaths 4 part_of 7
        deaths 3 part_of 7
        deaths 4 supports 7
        deaths 3 supports 7
        deaths 10 revises 7
        """,
    ),
    corpus(
        "youth parliament with delegations", "Nghị viện Trẻ châu Á; phiên họp Nghị viện Trẻ châu Á",
        ("2025-08-05", "2025-08-08"),
        {"delegates": "đại biểu / +attend / total", "delegations": "đoàn, đoàn đại biểu / +attend / total"},
        """
== 2025-07-28, Thanh Niên Mới
Chuẩn bị cho Nghị viện Trẻ châu Á
Theo Trung ương Đoàn, 24 đoàn với khoảng 300 đại biểu đã xác nhận tham dự Nghị viện Trẻ châu Á.
== 2025-08-05, Thanh Niên Mới
Nghị viện Trẻ châu Á nhóm họp
Sáng nay 5/8, Nghị viện Trẻ châu Á khai mạc, có 26 đoàn và 318 đại biểu tham dự.
== 2025-08-06, Báo Nhịp Trẻ
Nghị viện Trẻ châu Á bàn về khí hậu
318 đại biểu dự Nghị viện Trẻ châu Á đã chia thành sáu ủy ban thảo luận hôm qua.
        """,
        """
        delegations 24 !confirmed | Trung ương Đoàn
        delegates ~300 !confirmed | Trung ương Đoàn
        delegations 26 @2025-08-05
        delegates 318 @2025-08-05
        """,
        "",
    ),
    corpus(
        "court statute: accession of states", "Quy chế Tòa án Biển; Tòa án Biển",
        ("2025-02-10", "2025-02-12"),
        {"signed": "nước, quốc gia / +sign / total", "acceded": "nước, quốc gia / +ratify / total"},
        """
== 2025-02-11, Luật Quốc Tế
44 nước ký Quy chế Tòa án Biển
Hôm 10/2, 44 nước đã ký Quy chế Tòa án Biển, vượt dự kiến 40 nước của ban tổ chức.
== 2025-02-13, Luật Quốc Tế
Lễ ký Quy chế Tòa án Biển khép lại
Kết thúc ba ngày mở ký, tính đến 12/2 đã có 57 quốc gia ký Quy chế Tòa án Biển, trong đó có 20 nước châu Phi.
== 2025-08-02, Công Lý
Quy chế Tòa án Biển đi vào thực tế
Đến cuối tháng 7, 9 nước đã phê chuẩn Quy chế Tòa án Biển. Quy chế sẽ có hiệu lực khi có 25 nước phê chuẩn.
        """,
        """
        signed 44 @2025-02-10
        signed 57 @2025-02-12
        signed 20 @2025-02-12
        acceded 9
        acceded 25 !required
        ? signed 40 !expected
        """,
        """
        signed 57 revises 44
        signed 20 part_of 57
        """,
    ),
    corpus(
        "kite festival, a day as a part", "Liên hoan Diều Bến Hải",
        ("2025-06-14", "2025-06-16"),
        {"teams": "đội, câu lạc bộ / +compete, +attend / total", "visitors": "lượt khách, khách, người / +visit / each"},
        """
== 2025-06-14, Báo Gió
Rực rỡ Liên hoan Diều Bến Hải
18 câu lạc bộ trong nước và 7 đội quốc tế tranh tài tại Liên hoan Diều Bến Hải, khai mạc chiều 14/6.
== 2025-06-17, Báo Gió
Liên hoan Diều Bến Hải đón gần 50.000 lượt khách
Theo Phòng Du lịch, Liên hoan Diều Bến Hải đón gần 50.000 lượt khách trong ba ngày; riêng Chủ nhật 15/6 có 22.000 lượt khách.
        """,
        """
        teams 18 @2025-06-14
        teams 7 @2025-06-14
        visitors <50000 | Phòng Du lịch
        visitors 22000 @2025-06-15
        """,
        """
        visitors 22000 part_of <50000
        """,
    ),
    corpus(
        "bus drivers' strike: routes", "tài xế xe buýt Nam Thành đình công; đình công xe buýt Nam Thành",
        ("2025-05-19", "2025-05-21"),
        {"strikers": "tài xế, người / đình công, bỏ việc, ngừng việc / each", "routes": "tuyến, tuyến xe / ngừng chạy, tê liệt, ngừng hoạt động / each"},
        """
== 2025-05-19, Giao Thông Đô Thị
Tài xế xe buýt Nam Thành đình công
Hơn 900 tài xế ngừng việc, 42 tuyến ngừng chạy trong ngày 19/5 vì đình công xe buýt Nam Thành, Sở Giao thông vận tải xác nhận.
== 2025-05-21, Giao Thông Đô Thị
Đình công xe buýt Nam Thành hạ nhiệt
Sang ngày 20/5, số tuyến ngừng chạy vì đình công xe buýt Nam Thành còn 17 tuyến.
        """,
        """
        strikers >900 @2025-05-19 | Sở Giao thông
        routes 42 @2025-05-19 | Sở Giao thông
        routes 17 @2025-05-20
        """,
        "",
    ),
    corpus(
        "local election turnout corrected", "bầu cử Hội đồng thành phố Lysvik; bầu cử Lysvik",
        ("2025-09-14", "2025-09-14"),
        {"voters": "cử tri, người / +vote / total", "candidates": "ứng cử viên, ứng viên / tranh cử, ứng cử / total"},
        """
== 2025-09-13, Châu Âu Hôm Nay
Lysvik trước ngày bầu cử
88 ứng cử viên tranh cử 45 ghế trong cuộc bầu cử Hội đồng thành phố Lysvik ngày 14/9.
== 2025-09-15, Châu Âu Hôm Nay
Bầu cử Lysvik: cử tri đi bầu thấp
Ủy ban Bầu cử Lysvik thông báo 212.000 cử tri đã đi bỏ phiếu trong cuộc bầu cử Hội đồng thành phố Lysvik hôm 14/9.
== 2025-09-17, Tin Bắc Âu
Đính chính số cử tri bầu cử Lysvik
Ngày 16/9, Ủy ban Bầu cử Lysvik điều chỉnh số cử tri đi bỏ phiếu trong cuộc bầu cử Hội đồng thành phố Lysvik xuống 208.500 người do lỗi nhập liệu.
        """,
        """
        candidates 88 !expected
        voters 212000 @2025-09-14 | Ủy ban Bầu cử
        voters 208500 @2025-09-16 | Ủy ban Bầu cử
        """,
        """
        voters 208500 corrects 212000
        """,
    ),
    corpus(
        "toy recall in two countries", "đợt thu hồi đồ chơi Bubu; đồ chơi Bubu",
        ("2025-11-20", "2025-12-20"),
        {"recalled": "sản phẩm, món đồ chơi, hộp / thu hồi / total", "injuries": "trẻ, trẻ em / bị thương, hóc, nuốt phải / total"},
        """
== 2025-11-20, Tiêu Dùng An Toàn
Thu hồi đồ chơi Bubu vì nguy cơ hóc
Ủy ban An toàn Sản phẩm cho biết 96.000 món đồ chơi Bubu bị thu hồi sau khi 6 trẻ nuốt phải linh kiện.
== 2025-12-05, Mẹ Và Bé
Đồ chơi Bubu: số sản phẩm thu hồi lên 140.000
Nhà sản xuất thông báo hôm 4/12 tổng số sản phẩm bị thu hồi trong đợt thu hồi đồ chơi Bubu đã lên tới 140.000 sản phẩm.
        """,
        """
        recalled 96000 @2025-11-20 | Ủy ban An toàn
        injuries 6 @2025-11-20 | Ủy ban An toàn
        recalled 140000 @2025-12-04 | Nhà sản xuất
        """,
        """
        recalled 140000 revises 96000
        """,
    ),
    corpus(
        "avalanche rescue by hours", "vụ lở tuyết Karzan; lở tuyết ở Karzan",
        ("2025-02-27", "2025-03-01"),
        {"buried": "công nhân, người / bị vùi lấp, mắc kẹt / level", "rescued": "công nhân, người / +rescue / total",
         "dead": "công nhân, người / +die / total"},
        """
== 2025-02-28, Tin Núi Cao
Lở tuyết ở Karzan vùi lấp 55 công nhân
Vụ lở tuyết Karzan sáng 28/2 khiến 55 công nhân bị vùi lấp. Tính đến 20 giờ cùng ngày, quân đội cứu được 33 người.
== 2025-03-01, Tin Núi Cao
Lở tuyết ở Karzan: 4 người chết
Lúc 11h ngày 1/3, quân đội cho biết đã cứu được 50 công nhân trong vụ lở tuyết Karzan, nhưng 4 người trong số này sau đó tử vong.
        """,
        """
        buried 55 @2025-02-28
        rescued 33 @2025-02-28
        rescued 50 @2025-03-01 | uân đội
        dead 4 @2025-03-01
        """,
        """
        rescued 50 revises 33
        """,
    ),
    corpus(
        "train collision: two dispatches, one noun each", "vụ va chạm tàu hỏa Sohar; tai nạn tàu hỏa Sohar",
        ("2025-06-02", "2025-06-04"),
        {"dead": "người, hành khách, nạn nhân / +die / total", "injured": "người, hành khách, nạn nhân / +injure / total"},
        """
== 2025-06-02, Năm Châu Bốn Bể
Va chạm tàu hỏa ở Sohar, 38 hành khách thiệt mạng
Giám đốc đường sắt Idris Khan nói 38 hành khách thiệt mạng tại chỗ và hơn 200 người bị thương trong vụ va chạm tàu hỏa Sohar tối 2/6.
== 2025-06-03, Năm Châu Bốn Bể
Tai nạn tàu hỏa Sohar: hàng trăm người hiến máu
Con số thương vong trong vụ va chạm tàu hỏa Sohar tiếp tục tăng: 61 nạn nhân tử vong tính đến sáng 3/6.
== 2025-06-04, Đường Ray
Nhận dạng nạn nhân vụ va chạm tàu hỏa Sohar
Bộ Y tế cho hay 61 người thiệt mạng trong vụ va chạm tàu hỏa Sohar, trong đó 47 thi thể đã được nhận dạng.
        """,
        """
        dead 38 @2025-06-02 | Khan
        injured >200 @2025-06-02 | Khan
        dead 61 @2025-06-03
        ? dead 61
        ? dead 47
        """,
        """
        dead 61 revises 38
        ? dead 47 part_of 61
        """,
    ),
    corpus(
        "cyclone: an agency against opposition radio", "lốc xoáy Amara",
        ("2025-12-01", "2025-12-05"),
        {"dead": DEAD, "homeless": "người / mất nhà cửa, vô gia cư / total"},
        """
== 2025-12-03, Quan Sát Châu Phi
Lốc xoáy Amara tàn phá bờ biển
Cơ quan Ứng phó thảm họa cho biết tính đến ngày 2/12, lốc xoáy Amara làm 26 người thiệt mạng và 40.000 người mất nhà cửa.
== 2025-12-03, Bản Tin Lục Địa
Tranh cãi về số người chết do lốc xoáy Amara
Đài phát thanh Sao Mai của phe đối lập đưa tin tính đến ngày 2/12 có 90 người thiệt mạng do lốc xoáy Amara. Chính phủ bác bỏ con số này.
== 2025-12-05, Quan Sát Châu Phi
Lốc xoáy Amara: số người chết tăng lên 34
Đến 4/12, Cơ quan Ứng phó thảm họa ghi nhận 34 người thiệt mạng do lốc xoáy Amara.
        """,
        """
        dead 26 @2025-12-02 | Cơ quan Ứng phó
        homeless 40000 @2025-12-02 | Cơ quan Ứng phó
        dead 90 @2025-12-02 | Đài phát thanh
        dead 34 @2025-12-04 | Cơ quan Ứng phó
        """,
        """
        dead 90 conflicts 26
        dead 34 revises 26
        ? dead 34 corrects 90
        """,
    ),
    corpus(
        "charity walk in a table", "đi bộ gây quỹ Trái Tim Hồng",
        ("2025-04-27", "2025-04-27"),
        {"walkers": "người, tình nguyện viên, học sinh / đi bộ, +attend / each"},
        """
== 2025-04-28, Nhân Ái
Đi bộ gây quỹ Trái Tim Hồng thành công
Ngày 27/4, hơn 5.000 người tham gia đi bộ gây quỹ Trái Tim Hồng. Ban tổ chức công bố số liệu:
- 5.230 người tham gia đi bộ;
- trong đó 1.400 học sinh.
        """,
        """
        walkers >5000 @2025-04-27
        walkers 5230 @2025-04-27 | an tổ chức
        walkers 1400
        """,
        """
        walkers 5230 agrees >5000
        walkers 1400 part_of 5230
        """,
    ),
    corpus(
        "layoffs, planned and done", "đợt cắt giảm của hãng Norvik; Norvik cắt giảm nhân sự",
        ("2025-02-01", "2025-07-31"),
        {"laid_off": "nhân viên, lao động, người / cắt giảm, sa thải, mất việc / total"},
        """
== 2025-02-03, Doanh Thương
Norvik cắt giảm nhân sự quy mô lớn
Hãng Norvik dự kiến cắt giảm 3.000 nhân viên trong nửa đầu năm, theo thông báo ngày 3/2.
== 2025-05-12, Doanh Thương
Hơn 1.200 lao động Norvik đã mất việc
Tính đến ngày 10/5, 1.240 nhân viên đã bị sa thải trong đợt cắt giảm của hãng Norvik, công đoàn cho biết.
== 2025-07-31, Kinh Tế Toàn Cầu
Đợt cắt giảm của hãng Norvik kết thúc
Tổng giám đốc Lena Aas nói đến hết tháng 7, 2.850 nhân viên đã bị sa thải trong đợt cắt giảm của hãng Norvik.
        """,
        """
        laid_off 3000 !expected @2025-02-03
        laid_off >1200
        laid_off 1240 @2025-05-10 | công đoàn
        laid_off 2850 | Aas
        """,
        """
        laid_off 2850 revises 1240
        ? laid_off 1240 agrees >1200
        """,
    ),
    corpus(
        "art exhibition, weekly visitors", "triển lãm Sắc Gốm",
        ("2025-03-01", "2025-03-31"),
        {"visitors": "lượt khách, khách, người / +visit / each", "works": "tác phẩm / trưng bày, giới thiệu / total"},
        """
== 2025-03-01, Mỹ Thuật
Khai mạc triển lãm Sắc Gốm
Triển lãm Sắc Gốm trưng bày 150 tác phẩm của 32 nghệ nhân, mở cửa từ sáng 1/3. Ngày khai mạc có 1.100 lượt khách đến xem.
== 2025-03-09, Văn Hóa Phố
Triển lãm Sắc Gốm hút khách
Thứ Bảy 8/3, triển lãm Sắc Gốm đón 2.300 lượt khách, đông nhất từ khi mở cửa.
        """,
        """
        works 150 @2025-03-01
        visitors 1100 @2025-03-01
        visitors 2300 @2025-03-08
        """,
        "",
    ),
    corpus(
        "plane evacuation and a rumour", "sự cố máy bay AeroLuz 90; chuyến bay AeroLuz 90",
        ("2025-08-18", "2025-08-18"),
        {"aboard": "người, hành khách / chở, trên máy bay / total", "injured": "người, hành khách / +injure / total",
         "dead": "người, hành khách / +die / total"},
        """
== 2025-08-18, Hàng Không
Sự cố máy bay AeroLuz 90: hành khách thoát hiểm
Máy bay chở 174 hành khách trượt khỏi đường băng chiều 18/8. 12 người bị thương nhẹ trong sự cố máy bay AeroLuz 90, sân bay thông báo.
== 2025-08-19, Tin Đa Chiều
Hãng bác tin có người chết trên chuyến bay AeroLuz 90
Hãng AeroLuz sáng 19/8 phủ nhận thông tin 2 hành khách tử vong trên chuyến bay AeroLuz 90, cho biết 14 người bị thương.
        """,
        """
        aboard 174 @2025-08-18
        injured 12 @2025-08-18 | sân bay
        dead 2 !denied | AeroLuz
        injured 14 @2025-08-19 | AeroLuz
        """,
        """
        injured 14 revises 12
        """,
    ),
    corpus(
        "locust swarm: provinces over time", "nạn châu chấu Bình Nguyên",
        ("2025-05-01", "2025-06-30"),
        {"hectares": "ha, héc ta / bị hại, thiệt hại, bị phá / total", "households": "hộ, hộ dân / bị ảnh hưởng, thiệt hại / total"},
        """
== 2025-05-20, Nhà Nông
Nạn châu chấu Bình Nguyên lan rộng
Đến ngày 19/5, nạn châu chấu Bình Nguyên làm 320 ha ngô bị hại, 540 hộ dân bị ảnh hưởng, Chi cục Bảo vệ thực vật báo cáo.
== 2025-06-05, Nhà Nông
Nạn châu chấu Bình Nguyên chưa dứt
Tính tới 4/6, diện tích ngô bị hại do nạn châu chấu Bình Nguyên tăng lên 710 ha; số hộ bị ảnh hưởng là 1.150 hộ.
        """,
        """
        hectares 320 @2025-05-19
        households 540 @2025-05-19 | Chi cục Bảo vệ
        hectares 710 @2025-06-04
        households 1150 @2025-06-04
        """,
        """
        hectares 710 revises 320
        households 1150 revises 540
        """,
    ),
)  # fmt: skip

FOURTH = (
    corpus(
        "hail storm in two provinces", "trận mưa đá Sín Hồ; mưa đá ở Sín Hồ",
        ("2025-04-02", "2025-04-04"),
        {"injured": INJURED, "roofs": "ngôi nhà, nhà / tốc mái, thủng mái, hư hại / total"},
        """
== 2025-04-03, Báo Biên Cương
Mưa đá ở Sín Hồ: 1.150 nhà thủng mái
Trận mưa đá Sín Hồ chiều 2/4 khiến 6 người bị thương, 1.150 nhà thủng mái. Số liệu được Ban Chỉ huy Phòng thủ dân sự huyện tổng hợp đến 20h ngày 2/4.
== 2025-04-04, Tin Vùng Tây
Hơn 1.800 nhà hư hại sau trận mưa đá Sín Hồ
Đến chiều 3/4, tổng số nhà hư hại do trận mưa đá Sín Hồ là 1.840 nhà, theo Ban Chỉ huy Phòng thủ dân sự huyện.
        """,
        """
        injured 6
        roofs 1150
        roofs >1800
        roofs 1840 @2025-04-03 | Ban Chỉ huy
        """,
        """
        roofs 1840 revises 1150
        ? roofs 1840 agrees >1800
        """,
    ),
    corpus(
        "mine fire abroad, a minister and a union", "cháy mỏ than Zarkov; vụ cháy mỏ Zarkov",
        ("2025-10-28", "2025-10-30"),
        {"dead": "thợ mỏ, người / +die / total", "missing": "thợ mỏ, người / +missing / level"},
        """
== 2025-10-29, Hành Trình Quốc Tế
Cháy mỏ than Zarkov: 32 thợ mỏ thiệt mạng
Hãng thông tấn nhà nước đưa tin 32 thợ mỏ thiệt mạng, 14 người mất tích trong vụ cháy mỏ Zarkov tính đến 8h ngày 29/10.
== 2025-10-30, Hành Trình Quốc Tế
Vụ cháy mỏ Zarkov: tìm thấy thi thể cuối cùng
Bộ trưởng Tình trạng khẩn cấp Oleg Sarin cho biết ngày 30/10, đội cứu hộ tìm thấy toàn bộ thi thể, nâng số thợ mỏ thiệt mạng trong vụ cháy mỏ Zarkov lên 46.
        """,
        """
        dead 32 @2025-10-29 | Hãng thông tấn
        missing 14 @2025-10-29
        dead 46 @2025-10-30 | Sarin
        """,
        """
        dead 46 revises 32
        """,
    ),
    corpus(
        "march for wages: three counters", "tuần hành đòi tăng lương ở Bravia; cuộc tuần hành đòi tăng lương ở Bravia",
        ("2025-05-01", "2025-05-01"),
        {"marchers": "người, người lao động / +march, tham gia / each"},
        """
== 2025-05-02, Lao Động Thế Giới
Biển người tuần hành đòi tăng lương ở Bravia
Ngày 1/5, Tổng liên đoàn Lao động Bravia thông báo có 200.000 người tham gia tuần hành đòi tăng lương ở Bravia. Con số của cảnh sát là 75.000 người.
== 2025-05-02, Tin Nóng
Tuần hành đòi tăng lương ở Bravia kết thúc trong yên bình
Theo Bộ Nội vụ Bravia, khoảng 76.000 người xuống đường trong cuộc tuần hành đòi tăng lương ở Bravia hôm 1/5.
        """,
        """
        marchers 200000 @2025-05-01 | Tổng liên đoàn
        marchers 75000 @2025-05-01 | cảnh sát
        marchers ~76000 @2025-05-01 | Bộ Nội vụ
        """,
        """
        marchers 75000 conflicts 200000
        marchers ~76000 conflicts 200000
        marchers ~76000 agrees 75000
        """,
    ),
    corpus(
        "cup match, crowd revised by the stadium", "trận tứ kết Cúp Hoa Ban; tứ kết Cúp Hoa Ban",
        ("2025-07-19", "2025-07-19"),
        {"spectators": "khán giả, người hâm mộ / +watch / each"},
        """
== 2025-07-19, Cầu Trường
Trực tiếp tứ kết Cúp Hoa Ban
Có mặt trên khán đài tối 19/7 là hơn 9.000 khán giả, đông nhất mùa này, để theo dõi trận tứ kết Cúp Hoa Ban.
== 2025-07-20, Cầu Trường
Dư âm tứ kết Cúp Hoa Ban
Trận tứ kết Cúp Hoa Ban tối 19/7 đón 9.350 khán giả, đại diện sân Mường Thanh cho hay.
        """,
        """
        spectators >9000 @2025-07-19
        spectators 9350 @2025-07-19 | sân Mường Thanh
        """,
        """
        spectators 9350 agrees >9000
        """,
    ),
    corpus(
        "driving test scandal", "kỳ sát hạch lái xe Phú Cát; sát hạch lái xe ở Phú Cát",
        ("2025-03-22", "2025-03-23"),
        {"candidates": "thí sinh, học viên / +sit_exam, dự sát hạch / each", "failed": "thí sinh, học viên / trượt, không đạt / each"},
        """
== 2025-03-22, Tay Lái
Sát hạch lái xe ở Phú Cát: gần nửa số học viên trượt
Trong ngày 22/3, 410 học viên dự sát hạch tại kỳ sát hạch lái xe Phú Cát, 187 học viên không đạt, Sở Xây dựng thông tin.
== 2025-03-24, Báo Cửa Ngõ
Ngày thứ hai kỳ sát hạch lái xe Phú Cát
Ngày 23/3, tỷ lệ đạt cao hơn: trong 395 học viên dự sát hạch tại kỳ sát hạch lái xe Phú Cát chỉ có 98 học viên trượt.
        """,
        """
        candidates 410 @2025-03-22 | Sở Xây dựng
        failed 187 @2025-03-22 | Sở Xây dựng
        candidates 395 @2025-03-23
        failed 98 @2025-03-23
        """,
        "",
    ),
    corpus(
        "cholera in a camp", "dịch tả trại Umbala; dịch tả ở trại tị nạn Umbala",
        ("2025-08-01", "2025-10-31"),
        {"cases": "ca, người, trường hợp / +infect / total", "deaths": "ca, người, trường hợp / +die / total"},
        """
== 2025-08-20, Nhân Đạo
Dịch tả trại Umbala lan nhanh
Tổ chức Bác sĩ Tự nguyện cho hay, tính đến ngày 18/8, có 640 người nhiễm bệnh và 21 người tử vong trong đợt dịch tả trại Umbala.
== 2025-09-10, Nhân Đạo
Umbala oằn mình vì dịch tả
Ngày 9/9, Bộ Y tế thông báo số ca nhiễm trong đợt dịch tả ở trại tị nạn Umbala đã vượt 2.000, số ca tử vong là 58.
        """,
        """
        cases 640 @2025-08-18 | Bác sĩ Tự nguyện
        deaths 21 @2025-08-18 | Bác sĩ Tự nguyện
        cases >2000 @2025-09-09 | Bộ Y tế
        deaths 58 @2025-09-09 | Bộ Y tế
        """,
        """
        cases >2000 revises 640
        deaths 58 revises 21
        """,
    ),
    corpus(
        "ministers' meeting, invited and present", "Hội nghị Bộ trưởng Thủy sản Vành đai Đông",
        ("2025-06-17", "2025-06-18"),
        {"ministers": "bộ trưởng / +attend / total", "countries": "nước, quốc gia, nền kinh tế / +attend / total"},
        """
== 2025-06-10, Biển Và Người
Mời 20 nước dự Hội nghị Bộ trưởng Thủy sản Vành đai Đông
Việt Nam đã mời 20 nước dự Hội nghị Bộ trưởng Thủy sản Vành đai Đông, người phát ngôn Lê Thanh Tú nói tại họp báo chiều 10/6.
== 2025-06-17, Biển Và Người
Khai mạc Hội nghị Bộ trưởng Thủy sản Vành đai Đông
Sáng 17/6, 14 bộ trưởng và đại diện 18 nước dự khai mạc Hội nghị Bộ trưởng Thủy sản Vành đai Đông.
        """,
        """
        countries 20 !invited @2025-06-10 | Tú
        ministers 14 @2025-06-17
        countries 18 @2025-06-17
        """,
        "",
    ),
    corpus(
        "joining a patent pact", "Hiệp ước Bằng sáng chế Xanh",
        ("2025-09-22", "2025-09-24"),
        {"signed": "nước, quốc gia / +sign / total"},
        """
== 2025-09-22, Sở Hữu Trí Tuệ
Mở ký Hiệp ước Bằng sáng chế Xanh
Lễ mở ký Hiệp ước Bằng sáng chế Xanh diễn ra sáng 22/9 tại Geneva; trong hai giờ đầu có 16 nước ký.
== 2025-09-22, Khoa Học Và Luật
Hiệp ước Bằng sáng chế Xanh: 23 nước đã ký
Tính tới 17h ngày 22/9, đã có 23 nước ký Hiệp ước Bằng sáng chế Xanh, Tổng giám đốc Omar Haddad thông báo.
== 2025-09-25, Khoa Học Và Luật
Hiệp ước Bằng sáng chế Xanh thu về 38 chữ ký
Khép lại ba ngày, 38 quốc gia đã ký Hiệp ước Bằng sáng chế Xanh, trong đó 12 quốc gia thuộc châu Á.
        """,
        """
        signed 16 @2025-09-22
        signed 23 @2025-09-22 | Haddad
        signed 38
        signed 12
        """,
        """
        signed 23 revises 16
        signed 38 revises 23
        signed 12 part_of 38
        """,
    ),
    corpus(
        "fruit festival by days", "Tuần lễ Trái cây Lái Hiếu",
        ("2025-06-05", "2025-06-08"),
        {"visitors": "lượt khách, khách, du khách / +visit / each", "stalls": "gian hàng / +attend, trưng bày / total"},
        """
== 2025-06-06, Hương Đồng
Tuần lễ Trái cây Lái Hiếu khai trương
Tuần lễ Trái cây Lái Hiếu quy tụ 120 gian hàng; ngày khai trương 5/6 đón khoảng 9.000 lượt khách.
== 2025-06-09, Hương Đồng
Tuần lễ Trái cây Lái Hiếu khép lại
Qua bốn ngày, Tuần lễ Trái cây Lái Hiếu đón 46.500 lượt khách, riêng ngày cuối 8/6 đạt 15.200 lượt khách, Phòng Kinh tế thị xã tổng kết.
        """,
        """
        stalls 120 @2025-06-05
        visitors ~9000 @2025-06-05
        visitors 46500
        visitors 15200 @2025-06-08
        """,
        """
        visitors 15200 part_of 46500
        """,
    ),
    corpus(
        "pilots' strike: flights", "phi công AirNord đình công; đình công của phi công AirNord",
        ("2025-12-15", "2025-12-17"),
        {"strikers": "phi công, người / đình công, ngừng bay / each", "flights": "chuyến bay, chuyến / bị hủy, hủy / each"},
        """
== 2025-12-15, Hàng Không Mới
Hơn 200 chuyến bay bị hủy vì phi công AirNord đình công
Hiệp hội Phi công nói 780 phi công đình công trong ngày 15/12, còn hãng AirNord khẳng định chỉ 430 phi công. 214 chuyến bay bị hủy do đình công của phi công AirNord.
== 2025-12-16, Hàng Không Mới
Phi công AirNord đình công ngày thứ hai
Có 150 chuyến bay bị hủy hôm nay 16/12 vì đình công của phi công AirNord.
        """,
        """
        strikers 780 @2025-12-15 | Hiệp hội Phi công
        strikers 430 @2025-12-15 | AirNord
        flights >200 @2025-12-15
        flights 214 @2025-12-15
        flights 150 @2025-12-16
        """,
        """
        strikers 430 conflicts 780
        ? flights 214 agrees >200
        """,
    ),
    corpus(
        "referendum turnout", "trưng cầu dân ý ở Melina; cuộc trưng cầu dân ý Melina",
        ("2025-11-02", "2025-11-02"),
        {"voters": "cử tri, người / +vote / total"},
        """
== 2025-11-02, Địa Cầu
Melina trưng cầu dân ý
Tính đến 10h sáng 2/11, 310.000 cử tri đã bỏ phiếu trong cuộc trưng cầu dân ý Melina, Ủy ban Bầu cử cho biết.
== 2025-11-03, Địa Cầu
Cử tri Melina nói không
Ủy ban Bầu cử công bố tổng cộng 1,24 triệu cử tri đã bỏ phiếu trong cuộc trưng cầu dân ý Melina ngày 2/11.
        """,
        """
        voters 310000 @2025-11-02 | Ủy ban Bầu cử
        voters 1240000 @2025-11-02 | Ủy ban Bầu cử
        """,
        """
        voters 1240000 revises 310000
        """,
    ),
    corpus(
        "phone recall", "đợt thu hồi điện thoại Nexa; thu hồi điện thoại Nexa",
        ("2025-02-10", "2025-04-30"),
        {"recalled": "điện thoại, chiếc, máy / thu hồi / total", "burned": "trường hợp, người / bị bỏng, cháy nổ / total"},
        """
== 2025-02-10, Công Nghệ Sáng
Thu hồi điện thoại Nexa vì pin phồng
Nexa thông báo thu hồi 60.000 điện thoại bán ra trong năm 2024; 3 người bị bỏng.
== 2025-03-20, Số Hóa
Đợt thu hồi điện thoại Nexa gần xong
Đến ngày 18/3, hãng đã thu hồi 41.000 điện thoại trong đợt thu hồi điện thoại Nexa, số người bị bỏng tăng lên 5 người.
        """,
        """
        ? recalled 60000
        ? recalled 60000 !expected
        burned 3 @2025-02-10
        recalled 41000 @2025-03-18
        burned 5 @2025-03-18
        """,
        """
        burned 5 revises 3
        ? recalled 41000 corrects 60000
        """,
    ),
)  # fmt: skip
