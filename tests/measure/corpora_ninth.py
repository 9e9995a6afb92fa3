"""A ninth batch of small corpora, in the plainest words that papers print.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

NINTH = (
    corpus(
        "flood of three provincial papers, plain",
        "lũ lụt Hà Sa; mưa lũ Hà Sa; trận lũ Hà Sa",
        ("2024-09-09", "2024-09-14"),
        {
            "dead": DEAD,
            "missing": MISSING,
            "houses": "nhà, ngôi nhà, căn nhà / +flood, +damage / total",
            "evacuated": "người, hộ, hộ dân / +evacuate / total",
        },
        """
== 2024-09-10, Báo Hà Sa
Mưa lũ Hà Sa: 9 người chết, 12 người mất tích
Theo báo cáo của Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tỉnh, tính đến 17 giờ ngày 10/9, mưa lũ Hà Sa đã làm 9 người chết, 12 người mất tích. Hơn 3.400 ngôi nhà bị ngập. Tỉnh đã sơ tán 1.250 hộ dân đến nơi an toàn.
== 2024-09-11, Tin Trung Bộ
Số người chết do lũ lụt Hà Sa tăng lên 15
Sáng nay (11/9), ông Lê Quang Tạo, Chánh Văn phòng UBND tỉnh, cho biết số người chết do lũ lụt Hà Sa đã tăng lên 15 người, 8 người vẫn đang mất tích. Đến nay toàn tỉnh có 5.100 ngôi nhà bị ngập.
== 2024-09-13, Báo Hà Sa
Hà Sa khắc phục hậu quả mưa lũ
Đến chiều 12/9, nước lũ đã rút. Trận lũ Hà Sa khiến 18 người thiệt mạng, 3 người mất tích và 5.640 căn nhà bị hư hỏng, theo thống kê của Sở Nông nghiệp và Phát triển nông thôn.
        """,
        """
        dead 9 @2024-09-10 | Ban Chỉ huy
        missing 12 @2024-09-10 | Ban Chỉ huy
        houses >3400 @2024-09-10
        evacuated 1250 @2024-09-10
        dead 15 @2024-09-11 | Tạo
        missing 8 @2024-09-11 | Tạo
        houses 5100 @2024-09-11
        dead 18 @2024-09-12 | Sở Nông nghiệp
        missing 3 @2024-09-12 | Sở Nông nghiệp
        houses 5640 @2024-09-12 | Sở Nông nghiệp
        """,
        """
        dead 15 revises 9
        dead 18 revises 15
        houses 5100 revises >3400
        houses 5640 revises 5100
        """,
    ),
    corpus(
        "karaoke fire, plain",
        "cháy quán karaoke Ngân Hà; vụ cháy karaoke Ngân Hà",
        ("2024-05-18", "2024-05-19"),
        {
            "dead": DEAD,
            "injured": INJURED,
            "rescued": "người, nạn nhân / +rescue / total",
            "trucks": "xe chữa cháy / huy động, điều động / total",
        },
        """
== 2024-05-19, Báo Phú Thịnh
Cháy quán karaoke Ngân Hà, 11 người tử vong
Khoảng 22h30 ngày 18/5, cháy quán karaoke Ngân Hà ở phường Tân Hòa. Công an thành phố đã huy động 12 xe chữa cháy cùng hơn 80 cán bộ, chiến sĩ đến hiện trường. Đến 5h ngày 19/5, lực lượng chức năng xác định 11 người tử vong, 19 người bị thương. 24 người được giải cứu an toàn.
== 2024-05-19, Thời Báo Đêm
Vụ cháy karaoke Ngân Hà: 13 người chết
Trưa 19/5, Đại tá Vũ Mạnh Cường, Phó Giám đốc Công an thành phố, xác nhận đã có 13 người chết trong vụ cháy karaoke Ngân Hà.
== 2024-05-21, Báo Phú Thịnh
Thêm một nạn nhân vụ cháy karaoke Ngân Hà tử vong
Sáng 21/5, Bệnh viện Đa khoa Phú Thịnh cho biết một nạn nhân bị bỏng nặng đã qua đời, nâng tổng số người chết trong vụ cháy karaoke Ngân Hà lên 14. Hiện còn 9 người đang điều trị.
        """,
        """
        trucks 12 @2024-05-18
        dead 11 @2024-05-19 | ực lượng chức năng
        injured 19 @2024-05-19 | ực lượng chức năng
        rescued 24 @2024-05-19
        dead 13 @2024-05-19 | Cường
        dead 14 @2024-05-21 | Bệnh viện
        """,
        """
        dead 13 revises 11
        dead 14 revises 13
        """,
    ),
    corpus(
        "pension march, plain",
        "tuần hành phản đối tăng tuổi hưu ở Valmora; tuần hành ở Valmora; biểu tình ở Valmora",
        ("2025-01-18", "2025-01-25"),
        {
            "marchers": "người, người biểu tình / +march, +attend / each",
            "arrested": "người, người biểu tình / +arrest / each",
            "police": "cảnh sát / +help, huy động, triển khai / each",
        },
        """
== 2025-01-19, Thế Giới Hôm Nay
Hàng chục nghìn người biểu tình ở Valmora phản đối tăng tuổi hưu
Ngày 18/1, khoảng 60.000 người đã xuống đường tuần hành ở Valmora phản đối kế hoạch tăng tuổi hưu. Theo cảnh sát, số người tham gia tuần hành là 35.000. Nhà chức trách đã triển khai 2.000 cảnh sát để bảo đảm an ninh. 14 người bị bắt giữ.
== 2025-01-19, Tin Nhanh Quốc Tế
Cảnh sát bắt 14 người trong cuộc biểu tình ở Valmora
Cảnh sát Valmora ngày 19/1 thông báo đã bắt 14 người trong cuộc biểu tình ở Valmora một ngày trước đó. Liên đoàn Lao động ước tính có 80.000 người tham gia tuần hành hôm 18/1.
== 2025-01-26, Thế Giới Hôm Nay
Cuộc tuần hành thứ hai ở Valmora
Hôm qua, hơn 90.000 người lại tuần hành ở Valmora. Bộ Nội vụ cho biết 23 người đã bị bắt.
        """,
        """
        ? marchers vague
        marchers ~60000 @2025-01-18
        marchers 35000 @2025-01-18 | cảnh sát
        police 2000 @2025-01-18
        arrested 14 @2025-01-18
        ? arrested 14
        marchers 80000 @2025-01-18 | Liên đoàn Lao động
        marchers >90000 @2025-01-25
        arrested 23 @2025-01-25 | Bộ Nội vụ
        """,
        """
        marchers 80000 conflicts 35000
        marchers ~60000 conflicts 35000
        ? marchers 80000 conflicts ~60000
        """,
    ),
    corpus(
        "cup final, plain",
        "chung kết Cúp Hoàng Liên; trận chung kết Cúp Hoàng Liên",
        ("2025-06-28", "2025-06-28"),
        {
            "spectators": "khán giả, người hâm mộ, người, cổ động viên / +watch, +attend / each",
            "tickets": "vé / bán ra, bán hết, phát hành / total",
            "police": "cảnh sát, chiến sĩ, cán bộ / +help, huy động, bảo vệ / each",
        },
        """
== 2025-06-26, Bóng Đá Việt
Chung kết Cúp Hoàng Liên: 20.000 vé đã bán hết
Trưởng ban tổ chức Nguyễn Hoài Sơn cho biết 20.000 vé trận chung kết Cúp Hoàng Liên đã được bán hết sau ba ngày. Sân Tam Thanh có sức chứa 22.000 chỗ ngồi. Dự kiến 600 cảnh sát sẽ được huy động bảo vệ trận đấu.
== 2025-06-29, Bóng Đá Việt
Sông Lam Đỏ vô địch Cúp Hoàng Liên
Tối 28/6, trước sự chứng kiến của hơn 21.000 khán giả, Sông Lam Đỏ thắng 2-1 trong trận chung kết Cúp Hoàng Liên.
== 2025-06-29, Thể Thao Miền Bắc
Đêm hội trên sân Tam Thanh
21.350 khán giả đã đến sân theo dõi trận chung kết Cúp Hoàng Liên tối qua, theo ban tổ chức. Công an tỉnh huy động 650 cán bộ, chiến sĩ bảo vệ trận đấu.
        """,
        """
        tickets 20000 @2025-06-26 | Sơn
        ? spectators 22000 !capacity
        police 600 !expected
        spectators >21000 @2025-06-28
        spectators 21350 @2025-06-28 | an tổ chức
        police 650 @2025-06-28
        """,
        """
        spectators 21350 agrees >21000
        """,
    ),
    corpus(
        "graduation exam, plain",
        "kỳ thi tốt nghiệp THPT tỉnh Nam Kha; thi tốt nghiệp THPT ở Nam Kha",
        ("2025-06-26", "2025-06-28"),
        {
            "registered": "thí sinh / đăng ký dự thi, đăng ký / total",
            "sat": "thí sinh / +sit_exam / each",
            "absent": "thí sinh / +absent / each",
            "suspended": "thí sinh / bị đình chỉ, đình chỉ / each",
            "staff": "cán bộ, giáo viên / coi thi, làm nhiệm vụ, huy động / total",
        },
        """
== 2025-06-24, Báo Nam Kha
Nam Kha sẵn sàng cho kỳ thi tốt nghiệp THPT
Theo Sở Giáo dục và Đào tạo, kỳ thi tốt nghiệp THPT tỉnh Nam Kha năm nay có 18.642 thí sinh đăng ký dự thi. Tỉnh huy động hơn 2.300 cán bộ, giáo viên làm nhiệm vụ coi thi.
== 2025-06-26, Giáo Dục Mới
112 thí sinh Nam Kha vắng thi môn Ngữ văn
Sáng 26/6, trong buổi thi môn Ngữ văn của kỳ thi tốt nghiệp THPT tỉnh Nam Kha, có 18.530 thí sinh dự thi, 112 thí sinh vắng mặt. Có 2 thí sinh bị đình chỉ do mang điện thoại vào phòng thi.
== 2025-06-28, Báo Nam Kha
Kỳ thi tốt nghiệp THPT tỉnh Nam Kha kết thúc an toàn
Chiều 27/6, kỳ thi tốt nghiệp THPT tỉnh Nam Kha đã kết thúc. Bà Trần Thị Hoa, Giám đốc Sở Giáo dục và Đào tạo, cho biết buổi thi cuối có 18.498 thí sinh dự thi, vắng 144 thí sinh. Không có thí sinh nào bị đình chỉ.
        """,
        """
        registered 18642 !registered | Sở Giáo dục
        staff >2300 !expected
        sat 18530 @2025-06-26
        absent 112 @2025-06-26
        suspended 2 @2025-06-26
        ? suspended 0
        sat 18498 @2025-06-27 | Hoa
        absent 144 @2025-06-27 | Hoa
        """,
        "",
    ),
    corpus(
        "dengue epidemic, plain",
        "dịch sốt xuất huyết ở Kiên Bình; sốt xuất huyết Kiên Bình",
        ("2025-07-01", "2025-09-30"),
        {
            "cases": "ca, ca mắc, trường hợp / +infect / total",
            "deaths": "ca, trường hợp, người / +die / total",
            "patients": "bệnh nhân, ca / điều trị, nằm viện / level",
        },
        """
== 2025-07-15, Báo Kiên Bình
Sốt xuất huyết Kiên Bình tăng nhanh
Theo Trung tâm Kiểm soát bệnh tật tỉnh, từ đầu tháng 7 đến ngày 14/7, dịch sốt xuất huyết ở Kiên Bình đã khiến 1.120 người mắc bệnh, ghi nhận 1.120 ca mắc, trong đó 2 ca tử vong.
== 2025-08-06, Sức Khỏe Đồng Bằng
Sốt xuất huyết Kiên Bình: hơn 3.000 ca mắc
Tính đến ngày 5/8, toàn tỉnh ghi nhận 3.065 ca mắc sốt xuất huyết, 5 trường hợp tử vong. Hiện có 214 bệnh nhân đang điều trị tại các bệnh viện.
== 2025-09-03, Báo Kiên Bình
Dịch sốt xuất huyết ở Kiên Bình hạ nhiệt
Bác sĩ Đỗ Văn Khoa, Giám đốc Sở Y tế, cho biết đến hết ngày 2/9, dịch sốt xuất huyết ở Kiên Bình đã có 4.810 ca mắc và 6 ca tử vong. Số bệnh nhân đang điều trị giảm còn 96 người.
        """,
        """
        cases 1120 @2025-07-14 | Trung tâm Kiểm soát bệnh tật
        deaths 2 @2025-07-14 | Trung tâm Kiểm soát bệnh tật
        ? cases >3000
        cases 3065 @2025-08-05
        deaths 5 @2025-08-05
        patients 214 @2025-08-06/2025-08-05
        cases 4810 @2025-09-02 | Khoa
        deaths 6 @2025-09-02 | Khoa
        patients 96 @2025-09-02/2025-09-03
        """,
        """
        cases 3065 revises 1120
        cases 4810 revises 3065
        deaths 5 revises 2
        deaths 6 revises 5
        ? cases 3065 agrees >3000
        """,
    ),
    corpus(
        "summit of river nations, plain",
        "Hội nghị thượng đỉnh Sông Ngòi; thượng đỉnh Sông Ngòi",
        ("2025-10-21", "2025-10-23"),
        {
            "leaders": "lãnh đạo, nguyên thủ, nguyên thủ quốc gia / +attend / total",
            "delegates": "đại biểu / +attend / total",
            "countries": "nước, quốc gia, quốc gia và vùng lãnh thổ / +attend, +sign / total",
            "reporters": "phóng viên, nhà báo / +report, +attend / total",
        },
        """
== 2025-10-18, Báo Ngoại Giao Mới
Hơn 1.500 đại biểu sẽ dự Hội nghị thượng đỉnh Sông Ngòi
Tại cuộc họp báo chiều 17/10, Thứ trưởng Ngoại giao Phạm Thu Giang cho biết đã có 26 quốc gia xác nhận tham dự Hội nghị thượng đỉnh Sông Ngòi. Dự kiến sẽ có hơn 1.500 đại biểu và 400 phóng viên tham dự.
== 2025-10-21, Tin Thủ Đô
Khai mạc Hội nghị thượng đỉnh Sông Ngòi
Sáng 21/10, Hội nghị thượng đỉnh Sông Ngòi khai mạc với sự tham dự của lãnh đạo 28 nước. Hội nghị thu hút 1.640 đại biểu trong nước và quốc tế. Gần 450 phóng viên đưa tin về sự kiện.
== 2025-10-24, Báo Ngoại Giao Mới
Bế mạc Hội nghị thượng đỉnh Sông Ngòi
Ngày 23/10, Hội nghị thượng đỉnh Sông Ngòi bế mạc. Theo Bộ Ngoại giao, tổng cộng 1.712 đại biểu đến từ 28 quốc gia đã tham dự hội nghị.
        """,
        """
        delegates >1500 !expected
        countries 26 !confirmed | Giang
        reporters 400 !expected
        countries 28 @2025-10-21
        delegates 1640 @2025-10-21
        reporters <450 @2025-10-21
        delegates 1712 @2025-10-23 | Bộ Ngoại giao
        ? countries 28 @2025-10-23
        """,
        """
        delegates 1712 revises 1640
        """,
    ),
    corpus(
        "accession to a plastics treaty, plain",
        "Hiệp ước Bảo vệ Rạn San hô; Hiệp ước Rạn San hô",
        ("2024-11-04", "2025-06-30"),
        {
            "signed": "nước, quốc gia / +sign / total",
            "ratified": "nước, quốc gia, thành viên / +ratify, gia nhập / total",
        },
        """
== 2024-11-05, Báo Đại Dương
42 nước ký Hiệp ước Bảo vệ Rạn San hô
Ngày 4/11, tại lễ mở ký ở Port Mirano, 42 nước đã ký Hiệp ước Bảo vệ Rạn San hô. Hiệp ước sẽ có hiệu lực sau khi 30 quốc gia phê chuẩn.
== 2025-02-11, Thế Giới & Biển
Thêm nước tham gia Hiệp ước Rạn San hô
Theo Ban thư ký, tính đến ngày 10/2, đã có 57 quốc gia ký Hiệp ước Rạn San hô, trong đó 16 quốc gia đã phê chuẩn.
== 2025-04-03, Báo Đại Dương
Tuvara gia nhập Hiệp ước Rạn San hô
Hôm 2/4, Tuvara nộp văn kiện gia nhập, trở thành quốc gia thứ 24 phê chuẩn Hiệp ước Rạn San hô.
== 2025-06-16, Thế Giới & Biển
Hiệp ước Rạn San hô đủ điều kiện có hiệu lực
Tổng thư ký hiệp ước Helga Norén thông báo ngày 15/6 rằng 61 nước đã ký và 30 nước đã phê chuẩn Hiệp ước Rạn San hô.
        """,
        """
        signed 42 @2024-11-04
        ? ratified 30 !required
        signed 57 @2025-02-10 | Ban thư ký
        ratified 16 @2025-02-10 | Ban thư ký
        ratified 24 @2025-04-02
        signed 61 @2025-06-15 | Norén
        ratified 30 @2025-06-15 | Norén
        """,
        """
        signed 57 revises 42
        signed 61 revises 57
        ratified 24 revises 16
        ratified 30 revises 24
        """,
    ),
    corpus(
        "storm evacuation, plain",
        "bão số 7 ở Quảng Yên; bão số 7; bão Quảng Yên",
        ("2025-10-02", "2025-10-05"),
        {
            "evacuated": "người, người dân, nhân khẩu / +evacuate / total",
            "boats": "tàu, tàu cá, tàu thuyền, phương tiện / vào nơi trú tránh, neo đậu, về bờ, tránh trú / total",
            "roofs": "nhà, ngôi nhà, căn nhà / tốc mái / total",
            "dead": DEAD,
            "injured": INJURED,
        },
        """
== 2025-10-02, Báo Quảng Yên
Quảng Yên dự kiến sơ tán 25.000 người tránh bão số 7
UBND tỉnh Quảng Yên lên phương án sơ tán 25.000 người tránh bão số 7. Theo Bộ đội Biên phòng tỉnh, đến 16 giờ ngày 2/10, 3.870 tàu cá đã vào nơi tránh trú an toàn.
== 2025-10-03, Báo Quảng Yên
Quảng Yên hoàn thành sơ tán dân trước 12 giờ
Đến trưa nay 3/10, tỉnh đã sơ tán 21.600 người dân vùng ven biển đến nơi an toàn để tránh bão số 7. Chủ tịch UBND tỉnh Bùi Đức Thái yêu cầu các địa phương kiểm tra nơi ở của người dân.
== 2025-10-04, Tin Duyên Hải
Bão số 7 đổ bộ, 2 người chết
Đêm 3/10, bão số 7 đổ bộ Quảng Yên. Thống kê ban đầu đến 6 giờ sáng 4/10, bão làm 2 người chết, 11 người bị thương, 1.900 ngôi nhà bị tốc mái.
== 2025-10-06, Tin Duyên Hải
Quảng Yên thiệt hại nặng sau bão số 7
Theo báo cáo nhanh của Ban Chỉ huy Phòng thủ dân sự tỉnh, đến 17 giờ ngày 5/10, bão số 7 đã làm 4 người chết, 26 người bị thương; 4.230 căn nhà bị tốc mái.
        """,
        """
        evacuated 25000 !expected
        boats 3870 @2025-10-02 | Biên phòng
        evacuated 21600 @2025-10-03
        dead 2 @2025-10-04
        injured 11 @2025-10-04
        roofs 1900 @2025-10-04
        dead 4 @2025-10-05 | Ban Chỉ huy
        injured 26 @2025-10-05 | Ban Chỉ huy
        roofs 4230 @2025-10-05 | Ban Chỉ huy
        """,
        """
        dead 4 revises 2
        injured 26 revises 11
        roofs 4230 revises 1900
        """,
    ),
    corpus(
        "bus crash on a pass, plain",
        "tai nạn xe khách trên đèo Pha Luông; vụ tai nạn đèo Pha Luông; lật xe khách trên đèo Pha Luông",
        ("2025-03-22", "2025-03-23"),
        {"dead": DEAD, "injured": INJURED, "aboard": "người, hành khách / chở, trên xe / total"},
        """
== 2025-03-22, Báo Tây Sơn
Lật xe khách trên đèo Pha Luông, ít nhất 5 người chết
Khoảng 3h sáng 22/3, xe khách giường nằm chở 38 người lao xuống vực trên đèo Pha Luông. Theo thông tin ban đầu, vụ tai nạn làm ít nhất 5 người chết, 20 người bị thương.
== 2025-03-22, Giao Thông 24h
Tai nạn xe khách trên đèo Pha Luông: số người chết tăng lên 7
Chiều cùng ngày, ông Lò Văn Páo, Phó Chủ tịch UBND huyện, cho biết số nạn nhân tử vong trong vụ tai nạn xe khách trên đèo Pha Luông đã tăng lên 7 người, 24 người bị thương.
== 2025-03-24, Báo Tây Sơn
Vụ tai nạn đèo Pha Luông: tài xế khai ngủ gật
Vụ tai nạn đèo Pha Luông rạng sáng 22/3 khiến 8 người tử vong và 23 người bị thương. Cơ quan điều tra đã tạm giữ tài xế.
        """,
        """
        dead >=5 @2025-03-22
        injured 20 @2025-03-22
        aboard 38 @2025-03-22
        dead 7 @2025-03-22 | Páo
        injured 24 @2025-03-22 | Páo
        dead 8
        injured 23
        """,
        """
        dead 7 revises >=5
        injured 24 revises 20
        dead 8 revises 7
        ? injured 23 corrects 24
        """,
    ),
    corpus(
        "flower festival, plain",
        "Lễ hội Hoa Đồi Mây; lễ hội hoa Đồi Mây",
        ("2025-12-05", "2025-12-09"),
        {
            "visitors": "lượt khách, du khách, khách, lượt du khách, người / +visit, +attend / each",
            "booths": "gian hàng / +attend, trưng bày, giới thiệu / total",
            "artists": "nghệ sĩ, diễn viên, nghệ nhân / +attend, biểu diễn / total",
        },
        """
== 2025-12-03, Báo Lâm Viên
Lễ hội Hoa Đồi Mây dự kiến đón 100.000 lượt khách
Ban tổ chức cho biết Lễ hội Hoa Đồi Mây dự kiến đón khoảng 100.000 lượt khách. Lễ hội có 150 gian hàng tham gia.
== 2025-12-06, Báo Lâm Viên
Tưng bừng khai mạc Lễ hội Hoa Đồi Mây
Tối 5/12, hơn 12.000 người đã dự lễ khai mạc Lễ hội Hoa Đồi Mây. Chương trình nghệ thuật có sự tham gia của 500 nghệ sĩ, diễn viên.
== 2025-12-08, Du Lịch Xanh
Du khách đổ về Đồi Mây
Theo Sở Văn hóa, Thể thao và Du lịch, ngày 7/12, Lễ hội Hoa Đồi Mây đón 34.000 lượt khách tham quan.
== 2025-12-10, Báo Lâm Viên
Lễ hội Hoa Đồi Mây thu hút 118.000 lượt khách
Tối 9/12, Lễ hội Hoa Đồi Mây đã bế mạc. Sau 5 ngày, lễ hội thu hút 118.000 lượt khách, ông Hà Trọng Nghĩa, Trưởng ban tổ chức, nói.
        """,
        """
        visitors ~100000 !expected | an tổ chức
        ? visitors 100000 !expected
        booths 150 !expected
        visitors >12000 @2025-12-05
        artists 500 @2025-12-05
        visitors 34000 @2025-12-07 | Sở Văn hóa
        visitors 118000 @2025-12-09 | Nghĩa
        """,
        """
        ? visitors 34000 part_of 118000
        ? visitors >12000 part_of 118000
        ? visitors 100000 agrees ~100000
        """,
    ),
    corpus(
        "measles vaccination, plain",
        "chiến dịch tiêm vắc-xin sởi Tân Lộc; chiến dịch tiêm sởi Tân Lộc",
        ("2025-04-01", "2025-04-30"),
        {
            "vaccinated": "trẻ, trẻ em / tiêm, được tiêm, tiêm chủng / total",
            "doses": "liều, liều vắc-xin, mũi / cấp, được cấp, tiếp nhận / total",
            "sites": "điểm tiêm, điểm / bố trí, tổ chức, triển khai / total",
        },
        """
== 2025-04-01, Báo Tân Lộc
Tân Lộc ra quân tiêm vắc-xin sởi
Sáng 1/4, Sở Y tế phát động chiến dịch tiêm vắc-xin sởi Tân Lộc. Toàn tỉnh bố trí 186 điểm tiêm. Mục tiêu của chiến dịch là tiêm cho 45.000 trẻ từ 1 đến 10 tuổi. Bộ Y tế đã cấp 48.000 liều vắc-xin cho tỉnh.
== 2025-04-11, Y Tế Cộng Đồng
Gần 20.000 trẻ được tiêm trong chiến dịch tiêm sởi Tân Lộc
Sau 10 ngày, chiến dịch tiêm sởi Tân Lộc đã tiêm cho 19.840 trẻ, đạt 44% kế hoạch, theo báo cáo của Sở Y tế ngày 10/4.
== 2025-05-02, Báo Tân Lộc
Tân Lộc vượt kế hoạch tiêm sởi
Bà Ngô Thị Lành, Phó Giám đốc Sở Y tế, cho biết tính đến hết ngày 30/4, chiến dịch tiêm sởi Tân Lộc đã tiêm được 45.920 trẻ, đạt 102% kế hoạch.
        """,
        """
        sites 186 @2025-04-01
        vaccinated 45000 !expected
        doses 48000
        vaccinated <20000 @2025-04-10/2025-04-11
        vaccinated 19840 @2025-04-10 | Sở Y tế
        vaccinated 45920 @2025-04-30 | Lành
        """,
        """
        vaccinated 19840 agrees <20000
        vaccinated 45920 revises 19840
        """,
    ),
)
