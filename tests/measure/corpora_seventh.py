"""A seventh batch of small corpora, each in another journalist's hand.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

SEVENTH = (
    corpus(
        "concert nights by an entertainment desk", "concert Ngàn Sao Hội Tụ; Ngàn Sao Hội Tụ",
        ("2025-06-13", "2025-06-14"),
        {"audience": "khán giả, người hâm mộ, fan, người / +watch, +attend / each",
         "tickets": "vé / bán ra, bán hết, phát hành / total"},
        """
== 2025-06-01, Giải Trí 365
Vé concert Ngàn Sao Hội Tụ "bay" trong 40 phút
Chỉ sau 40 phút mở bán hôm qua, 24.000 vé concert Ngàn Sao Hội Tụ đã bán hết. Sân vận động Mỹ Lộc có sức chứa 30.000 người.
== 2025-06-14, Giải Trí 365
Biển người trong đêm đầu Ngàn Sao Hội Tụ
Tối qua (13/6), gần 25.000 khán giả phủ kín sân vận động Mỹ Lộc trong đêm diễn đầu tiên của concert Ngàn Sao Hội Tụ.
== 2025-06-15, Sao Và Nhạc
Concert Ngàn Sao Hội Tụ khép lại với cơn mưa pháo giấy
Đêm thứ hai, tối 14/6, concert Ngàn Sao Hội Tụ thu hút 26.200 khán giả, nhà sản xuất Trịnh Gia Bảo tiết lộ. Tính cả hai đêm, hơn 51.000 khán giả đã đến sân.
        """,
        """
        tickets 24000 @2025-05-31
        ? audience 30000 !capacity
        audience <25000 @2025-06-13
        audience 26200 @2025-06-14 | Bảo
        audience >51000
        """,
        """
        ? audience 26200 part_of >51000
        """,
    ),
    corpus(
        "measles by a newspaper and the ministry", "dịch sởi tỉnh Cao Lạng; sởi ở Cao Lạng",
        ("2025-01-01", "2025-06-30"),
        {"cases": "ca, ca sởi, ca mắc, trường hợp, bệnh nhân / +infect / total",
         "deaths": "ca, trường hợp, bệnh nhi, trẻ / +die / total",
         "in_hospital": "bệnh nhi, bệnh nhân, ca / điều trị, nằm viện / level"},
        """
== 2025-03-04, Báo Cao Lạng
Dịch sởi tỉnh Cao Lạng diễn biến phức tạp
Từ đầu năm đến ngày 3/3, toàn tỉnh ghi nhận 615 ca mắc sởi, rải rác ở 9/11 huyện. Riêng tuần qua có 140 ca mắc mới. Bệnh viện Đa khoa tỉnh hiện điều trị 88 bệnh nhi.
== 2025-03-18, Sức Khỏe Việt
Một bệnh nhi tử vong do sởi ở Cao Lạng
Cục Phòng bệnh (Bộ Y tế) ngày 17/3 thông tin, tính đến nay dịch sởi tỉnh Cao Lạng đã có 1.032 ca mắc, một trẻ tử vong.
== 2025-04-01, Báo Cao Lạng
Số ca sởi ở Cao Lạng bắt đầu giảm
Lũy tích đến 31/3, sởi ở Cao Lạng ghi nhận 1.290 ca mắc, 2 ca tử vong; số bệnh nhi đang điều trị giảm còn 54.
        """,
        """
        cases 615 @2025-03-03
        in_hospital 88
        cases 1032 @2025-03-17 | Cục Phòng bệnh
        deaths 1 @2025-03-17 | Cục Phòng bệnh
        cases 1290 @2025-03-31
        deaths 2 @2025-03-31
        in_hospital 54 @2025-03-31
        ? cases 140
        ? deaths 1
        """,
        """
        cases 1032 revises 615
        cases 1290 revises 1032
        deaths 2 revises 1
        """,
    ),
    corpus(
        "plane crash, nationality by nationality", "vụ rơi máy bay Orientis 8821; chuyến bay Orientis 8821",
        ("2025-02-19", "2025-02-21"),
        {"aboard": "người, hành khách / chở, có mặt trên, trên khoang / total",
         "dead": "người, hành khách, nạn nhân / +die / total",
         "survivors": "người, hành khách / sống sót, +rescue / total"},
        """
== 2025-02-19, Tin Thế Giới 24h
Máy bay chở 96 người rơi ở dãy Altun
Chuyến bay Orientis 8821 chở 96 người, gồm 90 hành khách và 6 thành viên phi hành đoàn, mất liên lạc lúc 14h10 chiều 19/2, Cục Hàng không nước này cho biết.
== 2025-02-20, Tin Thế Giới 24h
Tìm thấy 61 thi thể trong vụ rơi máy bay Orientis 8821
Tính đến 9h sáng 20/2, lực lượng cứu hộ đã tìm thấy 61 thi thể tại hiện trường vụ rơi máy bay Orientis 8821. Hai người sống sót đang nguy kịch.
== 2025-02-21, Hàng Không & Đời Sống
Không còn hy vọng tìm thấy người sống sót
Bộ trưởng Giao thông Arman Seit tuyên bố tối 20/2: 94 người thiệt mạng trong vụ rơi máy bay Orientis 8821. Đây là vụ tai nạn thảm khốc nhất kể từ năm 1999, khi 143 người thiệt mạng.
        """,
        """
        aboard 96 @2025-02-19 | Cục Hàng không
        aboard 90 @2025-02-19
        dead 61 @2025-02-20
        survivors 2 @2025-02-20
        dead 94 @2025-02-20 | Seit
        """,
        """
        aboard 90 part_of 96
        dead 94 revises 61
        """,
    ),
    corpus(
        "protest in three cities", "biểu tình phản đối tăng giá xăng ở Tarkanya; cuộc biểu tình phản đối tăng giá xăng",
        ("2025-11-15", "2025-11-17"),
        {"protesters": "người, người biểu tình / +march, tham gia / each",
         "arrested": "người, người biểu tình / +arrest / each",
         "injured": "người, cảnh sát / +injure / each"},
        """
== 2025-11-16, Quốc Tế Hôm Nay
Bạo loạn vì giá xăng ở Tarkanya
Hôm thứ Bảy 15/11, khoảng 40.000 người biểu tình phản đối tăng giá xăng tại thủ đô Sirat và 12.000 người ở thành phố cảng Mozan, theo Bộ Nội vụ Tarkanya. 106 người bị bắt trên cả nước.
== 2025-11-17, Quốc Tế Hôm Nay
Ngày thứ hai biểu tình phản đối tăng giá xăng ở Tarkanya
Số người xuống đường tại Sirat hôm Chủ nhật 16/11 giảm còn 15.000, cảnh sát ước tính. 31 người bị bắt, 9 cảnh sát bị thương.
== 2025-11-18, Diễn Đàn Trung Đông
Phe đối lập: 100.000 người xuống đường
Trong thông cáo phát đi tối 17/11, Liên minh Đối lập nói cuộc biểu tình phản đối tăng giá xăng tại Sirat hôm 15/11 có 100.000 người tham gia.
        """,
        """
        protesters ~40000 @2025-11-15 | Bộ Nội vụ
        protesters 12000 @2025-11-15
        arrested 106 @2025-11-15
        protesters 15000 @2025-11-16 | cảnh sát
        arrested 31 @2025-11-16
        injured 9 @2025-11-16
        protesters 100000 @2025-11-15 | Liên minh Đối lập
        ? protesters 100000
        """,
        """
        protesters 100000 conflicts ~40000
        """,
    ),
    corpus(
        "high school exam as a telegram of the ministry", "Kỳ thi tốt nghiệp THPT 2025; thi tốt nghiệp THPT 2025",
        ("2025-06-26", "2025-06-27"),
        {"registered": "thí sinh / đăng ký dự thi, đăng ký / total",
         "present": "thí sinh / đến làm thủ tục, dự thi, đến dự thi / each",
         "absent": "thí sinh / +absent / each",
         "suspended": "thí sinh / bị đình chỉ, đình chỉ / each"},
        """
== 2025-06-25, Báo Tri Thức Trẻ
Hơn 1,1 triệu thí sinh làm thủ tục dự thi
Cả nước có 1.165.289 thí sinh đăng ký dự thi Kỳ thi tốt nghiệp THPT 2025, trong đó 24.950 thí sinh tự do.
== 2025-06-26, Báo Tri Thức Trẻ
Buổi thi Ngữ văn: 12 thí sinh bị đình chỉ
Bộ GD&ĐT thông tin nhanh về buổi thi sáng 26/6 của Kỳ thi tốt nghiệp THPT 2025: số thí sinh đến dự thi là 1.151.687, vắng mặt 13.602 thí sinh; 12 thí sinh bị đình chỉ do mang điện thoại.
== 2025-06-27, Giáo Dục Thủ Đô
Buổi thi cuối, 5 thí sinh bị đình chỉ
Sáng 27/6, buổi thi cuối cùng Kỳ thi tốt nghiệp THPT 2025 có 5 thí sinh bị đình chỉ, 14.011 thí sinh vắng mặt.
        """,
        """
        registered 1165289 !registered
        registered 24950 !registered
        present 1151687 @2025-06-26 | Bộ GD
        absent 13602 @2025-06-26 | Bộ GD
        suspended 12 @2025-06-26
        suspended 5 @2025-06-27
        absent 14011 @2025-06-27
        ? registered >1100000 !registered
        ? present >1100000 !expected
        ? present >1100000
        """,
        """
        registered 24950 part_of 1165289
        ? registered 1165289 agrees >1100000
        """,
    ),
    corpus(
        "factory fire told by hours", "vụ cháy xưởng nệm Tân Khai; cháy xưởng nệm Tân Khai",
        ("2025-05-18", "2025-05-19"),
        {"dead": "người, công nhân, nạn nhân / +die / total", "injured": "người, công nhân / +injure / total",
         "trapped": "người, công nhân / mắc kẹt, bị kẹt / level",
         "trucks": "xe chữa cháy, xe cứu hỏa / huy động, điều động / total"},
        """
== 2025-05-18, Phương Nam Online
Cháy lớn ở xưởng nệm Tân Khai, nhiều công nhân mắc kẹt
15h40: Cảnh sát PCCC huy động 18 xe chữa cháy đến hiện trường vụ cháy xưởng nệm Tân Khai.
16h15: Ông Lâm Văn Bền, quản đốc, cho biết còn 7 công nhân mắc kẹt bên trong.
17h30: Tìm thấy 2 thi thể ở tầng hai.
== 2025-05-19, Phương Nam Online
5 người chết trong vụ cháy xưởng nệm Tân Khai
Đến 22h đêm 18/5, lực lượng cứu nạn đã đưa ra ngoài 5 thi thể; 11 người bị thương đang điều trị tại Bệnh viện Đa khoa khu vực, Công an tỉnh cho hay.
== 2025-05-19, Báo Đồng Bằng
Chủ xưởng nệm Tân Khai bị tạm giữ
Công an tạm giữ chủ xưởng để điều tra vụ cháy xưởng nệm Tân Khai khiến 5 người tử vong.
        """,
        """
        trucks 18 @2025-05-18
        trapped 7 @2025-05-18 | Bền
        dead 2 @2025-05-18
        dead 5 @2025-05-18 | Công an tỉnh
        injured 11 @2025-05-18 | Công an tỉnh
        ? dead 5
        """,
        """
        dead 5 revises 2
        """,
    ),
    corpus(
        "football final with two crowd figures", "chung kết Cúp Đồng Bằng; trận chung kết Cúp Đồng Bằng",
        ("2025-07-06", "2025-07-06"),
        {"spectators": "khán giả, cổ động viên, CĐV, người / +watch / each",
         "police": "cảnh sát, chiến sĩ, nhân viên an ninh / +help, bảo đảm an ninh / each"},
        """
== 2025-07-05, Bóng Đá Ngày Mai
Hơn 600 cảnh sát bảo đảm an ninh trận chung kết Cúp Đồng Bằng
Công an thành phố sẽ huy động 620 cảnh sát bảo đảm an ninh cho trận chung kết Cúp Đồng Bằng. Dự kiến 18.000 khán giả đến sân.
== 2025-07-06, Bóng Đá Ngày Mai
Hà Châu vô địch nghẹt thở
Trước 17.300 khán giả, Hà Châu hạ Long Mỹ ở loạt luân lưu trận chung kết Cúp Đồng Bằng tối nay.
== 2025-07-07, Cổ Động Viên
Khán đài vàng rực
Trận chung kết Cúp Đồng Bằng hôm qua chứng kiến khoảng 20.000 CĐV phủ kín khán đài, trong đó riêng CĐV Hà Châu có 8.000 người.
        """,
        """
        police >600 !expected
        police 620 !expected
        spectators 18000 !expected
        spectators 17300 @2025-07-06
        spectators ~20000 @2025-07-06
        spectators 8000 @2025-07-06
        """,
        """
        spectators 8000 part_of ~20000
        ? police 620 agrees >600
        ? spectators ~20000 conflicts 17300
        """,
    ),
    corpus(
        "local election abroad in a translated wire", "bầu cử quốc hội Lorvania; cuộc bầu cử quốc hội Lorvania",
        ("2025-09-28", "2025-09-28"),
        {"voters": "cử tri, người / +vote / total",
         "eligible": "cử tri, người / đủ điều kiện, có quyền bỏ phiếu, đăng ký bỏ phiếu / total",
         "candidates": "ứng cử viên, ứng viên / tranh cử, ra tranh cử / total"},
        """
== 2025-09-28, Bản Tin Châu Âu
Lorvania bỏ phiếu trong cuộc bầu cử then chốt
VARSK (EPN) - Cử tri Lorvania hôm Chủ nhật đi bỏ phiếu trong cuộc bầu cử quốc hội Lorvania được xem là mang tính bước ngoặt. Khoảng 3,3 triệu người đủ điều kiện bỏ phiếu. 22 đảng với 1.486 ứng cử viên tranh cử 101 ghế.
== 2025-09-29, Bản Tin Châu Âu
Đảng cầm quyền Lorvania giành đa số
VARSK (EPN) - Khi các điểm bỏ phiếu đóng cửa lúc 21h ngày 28/9, hơn 1,59 triệu cử tri đã bỏ phiếu trong cuộc bầu cử quốc hội Lorvania, Ủy ban Bầu cử Trung ương cho biết.
== 2025-09-30, Tạp chí Đông Âu
Lorvania sau bầu cử
Kết quả chính thức công bố ngày 29/9 cho thấy 1.609.579 cử tri đã đi bỏ phiếu, trong đó 277.964 cử tri ở nước ngoài.
        """,
        """
        eligible ~3300000
        candidates 1486
        voters >1590000 @2025-09-28 | Ủy ban Bầu cử
        voters 1609579
        voters 277964
        """,
        """
        voters 277964 part_of 1609579
        ? voters 1609579 agrees >1590000
        ? voters 1609579 revises >1590000
        """,
    ),
    corpus(
        "typhoon damage by a provincial command", "bão số 9 ở Thanh Hải; cơn bão số 9 tại Thanh Hải",
        ("2025-10-19", "2025-10-23"),
        {"dead": DEAD, "missing": MISSING, "injured": INJURED,
         "houses": "nhà, ngôi nhà, căn nhà / tốc mái, +damage, +collapse / total",
         "evacuated": "người, hộ, hộ dân / +evacuate / total",
         "boats": "tàu, tàu cá, thuyền / chìm, bị chìm / total"},
        """
== 2025-10-19, Báo Thanh Hải
Thanh Hải sơ tán dân trước khi bão số 9 đổ bộ
Đến 17h ngày 19/10, tỉnh đã sơ tán 4.215 hộ với 16.300 người ở vùng xung yếu ven biển để tránh cơn bão số 9 tại Thanh Hải.
== 2025-10-20, Báo Thanh Hải
Bão số 9 quét qua, 3.100 nhà tốc mái
Báo cáo nhanh của Ban Chỉ huy Phòng thủ dân sự tỉnh lúc 8h ngày 20/10: bão số 9 ở Thanh Hải làm 1 người chết, 2 người mất tích, 14 người bị thương; 3.100 nhà bị tốc mái; 27 tàu cá bị chìm.
== 2025-10-21, Nhịp Sống Duyên Hải
Thiệt hại do bão số 9 tăng nhanh
Cập nhật đến 17h ngày 20/10, bão số 9 ở Thanh Hải đã làm 3 người chết, 22 người bị thương, 5.460 ngôi nhà bị tốc mái, 41 tàu cá bị chìm. Thiệt hại ước tính 350 tỷ đồng.
        """,
        """
        evacuated 4215 @2025-10-19
        evacuated 16300 @2025-10-19
        houses 3100 @2025-10-20 | Ban Chỉ huy
        dead 1 @2025-10-20 | Ban Chỉ huy
        missing 2 @2025-10-20 | Ban Chỉ huy
        injured 14 @2025-10-20 | Ban Chỉ huy
        boats 27 @2025-10-20 | Ban Chỉ huy
        dead 3 @2025-10-20
        injured 22 @2025-10-20
        houses 5460 @2025-10-20
        boats 41 @2025-10-20
        """,
        """
        dead 3 revises 1
        injured 22 revises 14
        houses 5460 revises 3100
        boats 41 revises 27
        """,
    ),
    corpus(
        "refugees crossing a border", "khủng hoảng biên giới Qarim; người tị nạn Qarim",
        ("2025-08-01", "2025-08-31"),
        {"crossed": "người, người tị nạn / vượt biên, chạy sang, sơ tán sang, đến / total",
         "camps": "trại, trại tị nạn / mở, dựng / total"},
        """
== 2025-08-05, Nhân Đạo Toàn Cầu
Hàng chục nghìn người chạy khỏi Qarim
Cao ủy tị nạn cho biết tính đến ngày 4/8, ít nhất 28.000 người đã chạy sang nước láng giềng vì khủng hoảng biên giới Qarim.
== 2025-08-12, Nhân Đạo Toàn Cầu
Số người tị nạn Qarim vượt 60.000
Người phát ngôn Cao ủy tị nạn Lise Aarnes nói hôm 11/8 rằng 63.400 người đã vượt biên kể từ đầu tháng, phân nửa là trẻ em. 6 trại tị nạn được dựng.
== 2025-08-20, Góc Nhìn Quốc Tế
Chính phủ Qarim phủ nhận có khủng hoảng
Chính phủ Qarim khẳng định chỉ có 20.000 người rời đi và cho rằng con số 63.400 người tị nạn Qarim bị thổi phồng.
        """,
        """
        ? crossed vague
        crossed >=28000 @2025-08-04 | Cao ủy
        crossed 63400 @2025-08-11 | Aarnes
        camps 6
        ? crossed >60000
        ? crossed 60000
        ? crossed 20000
        ? crossed 63400 !denied
        ? crossed 63400
        """,
        """
        crossed 63400 revises >=28000
        ? crossed >60000 revises >=28000
        ? crossed 63400 agrees >60000
        ? crossed 20000 conflicts 63400
        ? crossed 20000 corrects 63400
        """,
    ),
    corpus(
        "accession to a treaty, one state after another", "Nghị định thư Sông Băng",
        ("2024-03-05", "2025-12-31"),
        {"ratified": "nước, quốc gia, bên / +ratify / total",
         "signed": "nước, quốc gia / +sign / total"},
        """
== 2024-03-06, Luật & Biển
41 nước ký Nghị định thư Sông Băng
Hôm 5/3/2024, 41 nước ký Nghị định thư Sông Băng tại Reykholt.
== 2025-02-11, Luật & Biển
Nghị định thư Sông Băng có 17 nước phê chuẩn
Theo Ban Thư ký, tính đến ngày 10/2/2025 đã có 17 nước phê chuẩn Nghị định thư Sông Băng.
== 2025-09-02, Tin Pháp Quyền
Việt Nam là nước thứ 24 phê chuẩn Nghị định thư Sông Băng
Ngày 1/9/2025, Việt Nam nộp văn kiện, trở thành nước thứ 24 phê chuẩn Nghị định thư Sông Băng. Văn kiện sẽ có hiệu lực khi đủ 30 nước phê chuẩn.
== 2025-12-20, Luật & Biển
Nghị định thư Sông Băng đủ điều kiện có hiệu lực
Với việc Na Uy và Chile gia nhập hôm 19/12/2025, Nghị định thư Sông Băng đã có 31 nước phê chuẩn.
        """,
        """
        signed 41 @2024-03-05
        ratified 17 @2025-02-10 | Ban Thư ký
        ratified 24 @2025-09-01
        ratified 30 !required
        ratified 31 @2025-12-19
        """,
        """
        ratified 24 revises 17
        ratified 31 revises 24
        """,
    ),
    corpus(
        "port strike told by the union's Q&A", "đình công cảng Vịnh Xám; cuộc đình công ở cảng Vịnh Xám",
        ("2025-04-07", "2025-04-09"),
        {"strikers": "công nhân, người, thợ bốc xếp / đình công, tham gia đình công, ngừng việc / each",
         "ships": "tàu, tàu hàng / kẹt, ùn ứ, chờ, mắc kẹt / level"},
        """
== 2025-04-08, Hàng Hải Mới
Hỏi - đáp về cuộc đình công ở cảng Vịnh Xám
- Có bao nhiêu người tham gia đình công?
- Công đoàn cảng cho biết 3.800 công nhân đình công trong ngày đầu, 7/4. Ban quản lý cảng nói con số chỉ là 2.100 người.
- Hàng hóa bị ảnh hưởng ra sao?
- Tính đến sáng 8/4, 34 tàu hàng đang chờ ngoài khơi vì đình công cảng Vịnh Xám.
== 2025-04-10, Hàng Hải Mới
Đình công cảng Vịnh Xám chấm dứt
Trong ngày cuối 9/4, chỉ còn 900 công nhân đình công. Đến tối 9/4, 12 tàu hàng còn chờ bốc dỡ.
        """,
        """
        strikers 3800 @2025-04-07 | Công đoàn
        strikers 2100 @2025-04-07 | quản lý cảng
        ships 34 @2025-04-08
        strikers 900 @2025-04-09
        ships 12 @2025-04-09
        """,
        """
        strikers 2100 conflicts 3800
        """,
    ),
    corpus(
        "recruitment day by a province's portal", "Ngày hội giao, nhận quân huyện Đông Triều Hạ; giao, nhận quân Đông Triều Hạ",
        ("2025-02-13", "2025-02-13"),
        {"recruits": "thanh niên, tân binh, công dân / nhập ngũ, lên đường, lên đường nhập ngũ / total"},
        """
== 2025-02-12, Cổng TTĐT Đông Triều Hạ
Sẵn sàng cho ngày hội giao, nhận quân
Theo Ban Chỉ huy Quân sự huyện, năm 2025 huyện được giao chỉ tiêu 180 công dân nhập ngũ. Giao, nhận quân Đông Triều Hạ diễn ra sáng 13/2.
== 2025-02-13, Cổng TTĐT Đông Triều Hạ
180 thanh niên lên đường nhập ngũ
Sáng 13/2, tại Ngày hội giao, nhận quân huyện Đông Triều Hạ, 180 thanh niên ưu tú lên đường nhập ngũ, trong đó có 22 thanh niên viết đơn tình nguyện.
== 2025-02-14, Báo Vùng Than
Rộn ràng ngày hội tòng quân
Hôm qua, giao, nhận quân Đông Triều Hạ có 180 tân binh lên đường về các đơn vị.
        """,
        """
        recruits 180 @2025-02-13
        recruits 22 @2025-02-13
        ? recruits 180 !expected
        """,
        """
        recruits 22 part_of 180
        """,
    ),
    corpus(
        "heat wave deaths and a slip", "đợt nắng nóng Meridia; nắng nóng ở Meridia",
        ("2025-06-20", "2025-07-10"),
        {"dead": "người, ca / +die / total", "hospital": "người, ca, bệnh nhân / nhập viện, cấp cứu / total"},
        """
== 2025-06-27, Khí Hậu Hôm Nay
Nắng nóng ở Meridia: 84 người tử vong
Bộ Y tế Meridia ngày 26/6 cho biết đợt nắng nóng Meridia đã làm 84 người tử vong, 1.150 người nhập viện.
== 2025-07-02, Khí Hậu Hôm Nay
Đợt nắng nóng Meridia chưa hạ nhiệt
Tính đến ngày 1/7, 213 người đã tử vong vì đợt nắng nóng Meridia, theo Bộ Y tế.
== 2025-07-03, Tin Vắn
Nắng nóng ở Meridia
Đến ngày 2/7 đợt nắng nóng Meridia làm 21.300 người chết.
== 2025-07-11, Khí Hậu Hôm Nay
Meridia dịu mát trở lại
Bộ Y tế chốt số người chết trong đợt nắng nóng Meridia ở mức 301 người, tính đến ngày 10/7.
        """,
        """
        dead 84 @2025-06-26 | Bộ Y tế
        hospital 1150 @2025-06-26 | Bộ Y tế
        dead 213 @2025-07-01 | Bộ Y tế
        dead 21300 @2025-07-02
        dead 301 @2025-07-10 | Bộ Y tế
        """,
        """
        dead 213 revises 84
        dead 301 revises 213
        """,
    ),
    corpus(
        "anniversary beside the new flood", "lũ lụt Bạch Thông 2025; lũ lụt ở Bạch Thông",
        ("2025-09-28", "2025-10-02"),
        {"dead": DEAD, "missing": MISSING, "flooded": "nhà, ngôi nhà, hộ / +flood / total"},
        """
== 2025-09-30, Báo Bạch Thông
Lũ lụt ở Bạch Thông: 4 người chết, 1 người mất tích
Đến 6h ngày 30/9, lũ lụt ở Bạch Thông làm 4 người chết, 1 người mất tích, khoảng 2.200 nhà ngập từ 0,5 đến 2 m.
== 2025-10-01, Thiên Tai Việt
Một năm sau cơn lũ lịch sử, Bạch Thông lại ngập
Cách đây tròn một năm, trận lũ tháng 9/2024 cướp đi sinh mạng 27 người ở Bạch Thông. Năm nay, tính đến ngày 30/9, lũ lụt ở Bạch Thông đã khiến 6 người thiệt mạng.
== 2025-10-03, Báo Bạch Thông
Bạch Thông thống kê thiệt hại
Sở Nông nghiệp và Môi trường ngày 2/10 báo cáo lũ lụt ở Bạch Thông làm 7 người chết, 3.045 nhà ngập.
        """,
        """
        dead 4 @2025-09-30
        missing 1 @2025-09-30
        flooded ~2200 @2025-09-30
        dead 6 @2025-09-30
        dead 7 @2025-10-02 | Sở Nông nghiệp
        flooded 3045 @2025-10-02 | Sở Nông nghiệp
        """,
        """
        dead 7 revises 6
        flooded 3045 revises ~2200
        ? dead 6 revises 4
        ? dead 6 conflicts 4
        """,
    ),
    corpus(
        "aid rally of delegates with ranges", "Diễn đàn Phụ nữ Ven biển; Diễn đàn Phụ nữ Ven biển 2025",
        ("2025-11-05", "2025-11-06"),
        {"delegates": "đại biểu / +attend / total",
         "countries": "nước, quốc gia / +attend, đến từ / total",
         "papers": "tham luận, bài tham luận / trình bày, gửi tới, được trình bày / total"},
        """
== 2025-10-28, Phụ Nữ & Biển
Diễn đàn Phụ nữ Ven biển dự kiến đón 350-400 đại biểu
Ban tổ chức Diễn đàn Phụ nữ Ven biển cho biết dự kiến có từ 350 đến 400 đại biểu tham dự.
== 2025-11-05, Báo Đầm Phá
Khai mạc Diễn đàn Phụ nữ Ven biển
Diễn đàn Phụ nữ Ven biển khai mạc sáng 5/11 với hơn 370 đại biểu đến từ 16 nước. 45 bài tham luận sẽ được trình bày trong hai ngày.
== 2025-11-07, Phụ Nữ & Biển
Diễn đàn Phụ nữ Ven biển ra tuyên bố chung
Sau hai ngày làm việc, 382 đại biểu đã thông qua tuyên bố chung, bà Lê Thị Bích Đào, Trưởng ban tổ chức Diễn đàn Phụ nữ Ven biển, phát biểu bế mạc chiều 6/11.
        """,
        """
        delegates 350-400 !expected
        delegates >370 @2025-11-05
        countries 16 @2025-11-05
        papers 45 !expected
        ? delegates 382
        """,
        """
        ? delegates 382 agrees >370
        """,
    ),
)  # fmt: skip
