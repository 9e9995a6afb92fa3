"""A tenth batch of small corpora, plain again, written when the ninth had been worked with.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

TENTH = (
    corpus(
        "quake abroad, plain",
        "động đất ở Karsina; trận động đất Karsina",
        ("2025-02-10", "2025-02-16"),
        {
            "dead": DEAD,
            "injured": INJURED,
            "missing": MISSING,
            "houses": "nhà, ngôi nhà, tòa nhà, công trình / +collapse, +damage / total",
            "rescued": "người, nạn nhân / +rescue / total",
        },
        """
== 2025-02-11, Tin Thế Giới Mới
Động đất ở Karsina, hàng trăm người thiệt mạng
Trận động đất Karsina mạnh 6,9 độ xảy ra lúc 4h12 ngày 10/2. Bộ Y tế Karsina tối 10/2 thông báo ít nhất 312 người thiệt mạng và 1.800 người bị thương. Hơn 900 tòa nhà bị sập.
== 2025-02-12, Tin Thế Giới Mới
Số người chết trong trận động đất Karsina vượt 600
Cơ quan quản lý thảm họa Karsina ngày 11/2 cho biết số người chết do trận động đất Karsina đã lên tới 641 người, trong khi số người bị thương là 3.250. Lực lượng cứu hộ đã đưa 74 người còn sống ra khỏi đống đổ nát.
== 2025-02-14, Báo Quốc Tế Ngày Nay
Động đất ở Karsina: Hy vọng tắt dần
Tính đến sáng 14/2, động đất ở Karsina đã cướp đi sinh mạng của 1.024 người, làm 4.900 người bị thương, theo Reuters. Khoảng 150 người vẫn mất tích.
        """,
        """
        ? dead vague
        dead >=312 @2025-02-10 | Bộ Y tế
        injured 1800 @2025-02-10 | Bộ Y tế
        houses >900
        ? dead >600
        dead 641 @2025-02-11 | Cơ quan quản lý
        injured 3250 @2025-02-11 | Cơ quan quản lý
        rescued 74 @2025-02-11
        dead 1024 @2025-02-14 | Reuters
        injured 4900 @2025-02-14 | Reuters
        missing ~150 @2025-02-14
        """,
        """
        dead 641 revises >=312
        dead 1024 revises 641
        injured 3250 revises 1800
        injured 4900 revises 3250
        ? dead 641 agrees >600
        """,
    ),
    corpus(
        "landslide in a mountain commune, plain",
        "sạt lở đất ở xã Tả Van Lùng; vụ sạt lở Tả Van Lùng",
        ("2025-08-20", "2025-08-24"),
        {
            "dead": DEAD,
            "missing": MISSING,
            "injured": INJURED,
            "rescuers": "người, chiến sĩ, cán bộ, dân quân / +help, tìm kiếm, huy động / each",
        },
        """
== 2025-08-21, Báo Hoàng Khê
Sạt lở đất ở xã Tả Van Lùng vùi lấp 6 ngôi nhà
Rạng sáng 21/8, sạt lở đất ở xã Tả Van Lùng đã vùi lấp 6 ngôi nhà. Đến 10 giờ cùng ngày, lực lượng chức năng tìm thấy 3 thi thể, 11 người còn mất tích. Tỉnh huy động 220 cán bộ, chiến sĩ tham gia tìm kiếm.
== 2025-08-22, Tin Miền Núi
Tìm thấy thêm 4 thi thể trong vụ sạt lở Tả Van Lùng
Chủ tịch UBND xã Giàng A Chớ cho biết, đến 18h ngày 21/8 đã tìm thấy thêm 4 thi thể, nâng tổng số người chết trong vụ sạt lở Tả Van Lùng lên 7 người, còn 7 người mất tích.
== 2025-08-24, Báo Hoàng Khê
Vụ sạt lở Tả Van Lùng: tìm thấy nạn nhân cuối cùng
Chiều 23/8, thi thể nạn nhân cuối cùng đã được tìm thấy. Như vậy, vụ sạt lở Tả Van Lùng làm 14 người chết, 5 người bị thương.
        """,
        """
        dead 3 @2025-08-21
        missing 11 @2025-08-21
        rescuers 220 @2025-08-21
        dead 7 @2025-08-21 | Chớ
        missing 7 @2025-08-21 | Chớ
        dead 14 @2025-08-23
        injured 5 @2025-08-23
        """,
        """
        dead 7 revises 3
        dead 14 revises 7
        """,
    ),
    corpus(
        "peace march by two counters, plain",
        "tuần hành vì hòa bình ở Lundby; cuộc tuần hành ở Lundby",
        ("2025-05-10", "2025-05-10"),
        {
            "marchers": "người, người tham gia / +march, +attend / each",
            "arrested": "người, người biểu tình, đối tượng / +arrest / each",
            "injured": "người, cảnh sát / +injure / each",
        },
        """
== 2025-05-11, Báo Năm Châu
Hàng nghìn người tuần hành vì hòa bình ở Lundby
Hàng nghìn người đã tham gia cuộc tuần hành ở Lundby hôm thứ Bảy (10/5). Ban tổ chức cho biết có 25.000 người tham gia, trong khi cảnh sát ước tính chỉ có khoảng 9.000 người.
== 2025-05-11, Quốc Tế 360
Đụng độ trong cuộc tuần hành ở Lundby
Ít nhất 32 người đã bị bắt trong cuộc tuần hành ở Lundby ngày 10/5, người phát ngôn cảnh sát Eva Strand cho biết. 6 cảnh sát bị thương nhẹ.
== 2025-05-12, Báo Năm Châu
Cảnh sát Lundby thả người biểu tình
Ngày 11/5, cảnh sát cho biết đã thả 20 trong số 32 người bị bắt trong cuộc tuần hành ở Lundby.
        """,
        """
        ? marchers vague
        marchers 25000 @2025-05-10 | an tổ chức
        marchers ~9000 @2025-05-10 | cảnh sát
        arrested >=32 @2025-05-10 | Strand
        injured 6 @2025-05-10
        ? arrested 32
        """,
        """
        marchers 25000 conflicts ~9000
        ? arrested 32 agrees >=32
        """,
    ),
    corpus(
        "national match, plain",
        "trận Việt Hà gặp Mộc Lan; trận đấu giữa Việt Hà và Mộc Lan; trận Việt Hà - Mộc Lan",
        ("2025-11-18", "2025-11-18"),
        {
            "spectators": "khán giả, người hâm mộ, cổ động viên, người / +watch, +attend / each",
            "tickets": "vé / bán ra, phát hành, mở bán / total",
            "security": "người, cán bộ, chiến sĩ, nhân viên / +help, làm nhiệm vụ, bảo đảm an ninh / each",
        },
        """
== 2025-11-15, Thể Thao Số
Mở bán 35.000 vé trận Việt Hà gặp Mộc Lan
Liên đoàn Bóng đá cho biết sẽ phát hành 35.000 vé trận Việt Hà gặp Mộc Lan. Ban tổ chức dự kiến có hơn 1.000 nhân viên an ninh làm nhiệm vụ.
== 2025-11-19, Thể Thao Số
Việt Hà hòa Mộc Lan
Trận Việt Hà gặp Mộc Lan diễn ra tối 18/11 trước 33.420 khán giả, con số cao nhất từ đầu mùa.
== 2025-11-19, Nhịp Cầu Sân Cỏ
Khán đài đỏ rực
Theo thống kê của ban tổ chức, có 33.420 khán giả vào sân xem trận Việt Hà - Mộc Lan tối 18/11. Khoảng 2.000 cổ động viên Mộc Lan có mặt trên khán đài.
        """,
        """
        tickets 35000 !expected
        security >1000 !expected | an tổ chức
        spectators 33420 @2025-11-18
        spectators ~2000 @2025-11-18
        """,
        """
        ? spectators ~2000 part_of 33420
        """,
    ),
    corpus(
        "entrance exam to grade ten, plain",
        "kỳ thi vào lớp 10 Thanh Châu; thi vào lớp 10 ở Thanh Châu",
        ("2025-06-07", "2025-06-08"),
        {
            "registered": "thí sinh, học sinh / đăng ký dự thi, đăng ký / total",
            "absent": "thí sinh / +absent / each",
            "rooms": "phòng thi / bố trí, tổ chức / total",
            "violations": "thí sinh / vi phạm quy chế, bị đình chỉ, bị lập biên bản / each",
        },
        """
== 2025-06-05, Báo Thanh Châu
Hơn 21.000 thí sinh đăng ký thi vào lớp 10 ở Thanh Châu
Năm nay, kỳ thi vào lớp 10 Thanh Châu có 21.364 thí sinh đăng ký dự thi, tăng hơn 1.200 thí sinh so với năm ngoái. Sở GD&ĐT bố trí 896 phòng thi tại 38 điểm thi.
== 2025-06-07, Giáo Dục Ngày Mới
86 thí sinh vắng mặt ngày đầu kỳ thi vào lớp 10 Thanh Châu
Sáng 7/6, ở môn Ngữ văn, có 86 thí sinh vắng mặt, ông Mai Xuân Lộc, Phó Giám đốc Sở GD&ĐT, thông tin. 1 thí sinh bị đình chỉ vì sử dụng điện thoại.
== 2025-06-08, Báo Thanh Châu
Kết thúc kỳ thi vào lớp 10 Thanh Châu
Báo cáo của Sở GD&ĐT cho thấy, trong buổi thi môn Toán sáng 8/6, 97 thí sinh vắng mặt. Toàn tỉnh không có thí sinh vi phạm quy chế thi.
        """,
        """
        registered >21000 !registered
        registered 21364 !registered
        rooms 896 !expected
        absent 86 @2025-06-07 | Lộc
        violations 1 @2025-06-07
        absent 97 @2025-06-08 | Sở GD&ĐT
        ? violations 0
        """,
        """
        registered 21364 agrees >21000
        """,
    ),
    corpus(
        "flu outbreak in schools, plain",
        "dịch cúm ở Hồng Lam; dịch cúm A ở Hồng Lam; ổ dịch cúm Hồng Lam",
        ("2025-03-03", "2025-03-28"),
        {
            "cases": "ca, ca mắc, học sinh, người, trường hợp / +infect / total",
            "deaths": "ca, người, trường hợp / +die / total",
            "schools": "trường, trường học / đóng cửa, cho học sinh nghỉ học, tạm đóng cửa / total",
        },
        """
== 2025-03-06, Báo Hồng Lam
Hồng Lam ghi nhận 210 ca cúm
Chiều 6/3, Sở Y tế Hồng Lam thông báo địa phương đã ghi nhận 210 ca mắc trong dịch cúm ở Hồng Lam. 5 trường học phải tạm đóng cửa.
== 2025-03-12, Đời Sống Khỏe
Dịch cúm A ở Hồng Lam: thêm 95 ca mắc mới
Trong ngày 11/3, Hồng Lam ghi nhận thêm 95 ca mắc mới, nâng tổng số ca mắc trong dịch cúm ở Hồng Lam lên 640 ca. Đã có 1 trường hợp tử vong.
== 2025-03-25, Báo Hồng Lam
Dịch cúm ở Hồng Lam được kiểm soát
Theo bà Hà Thị Nhạn, Giám đốc CDC Hồng Lam, từ đầu dịch đến ngày 24/3, toàn tỉnh có 1.185 người mắc cúm, 2 người tử vong, 17 trường học phải tạm đóng cửa.
        """,
        """
        ? cases 210
        cases 210 @2025-03-06 | Sở Y tế
        schools 5 @2025-03-06
        cases 640 @2025-03-11
        deaths 1 @2025-03-11/2025-03-12
        cases 1185 @2025-03-24 | Nhạn
        deaths 2 @2025-03-24 | Nhạn
        schools 17 @2025-03-24 | Nhạn
        """,
        """
        cases 640 revises 210
        cases 1185 revises 640
        deaths 2 revises 1
        schools 17 revises 5
        """,
    ),
    corpus(
        "climate conference, plain",
        "Hội nghị Khí hậu Port Elva; hội nghị khí hậu ở Port Elva",
        ("2025-11-03", "2025-11-14"),
        {
            "delegates": "đại biểu, người / +attend / total",
            "countries": "nước, quốc gia, bên / +attend / total",
            "signed": "nước, quốc gia / +sign, tham gia cam kết / total",
        },
        """
== 2025-11-03, Báo Xanh
Khai mạc Hội nghị Khí hậu Port Elva
Hội nghị Khí hậu Port Elva khai mạc ngày 3/11 với sự tham dự của gần 190 quốc gia. Ban tổ chức cho biết có khoảng 30.000 đại biểu đăng ký tham dự.
== 2025-11-09, Môi Trường & Phát Triển
45 nước ký cam kết tại Hội nghị Khí hậu Port Elva
Tại Hội nghị Khí hậu Port Elva ngày 8/11, 45 nước đã ký cam kết cắt giảm khí mê-tan.
== 2025-11-15, Báo Xanh
Hội nghị Khí hậu Port Elva bế mạc
Sau hai tuần làm việc, Hội nghị Khí hậu Port Elva đã bế mạc tối 14/11. Chủ tịch hội nghị Lars Winther cho biết 28.400 đại biểu từ 187 quốc gia đã tham dự; 62 nước đã ký cam kết cắt giảm khí mê-tan.
        """,
        """
        countries <190 @2025-11-03
        delegates ~30000 !registered | an tổ chức
        signed 45 @2025-11-08
        delegates 28400 @2025-11-14 | Winther
        countries 187 @2025-11-14 | Winther
        signed 62 @2025-11-14 | Winther
        """,
        """
        signed 62 revises 45
        ? countries 187 agrees <190
        """,
    ),
    corpus(
        "ferry and storm evacuation, plain",
        "bão Mây Trắng; cơn bão Mây Trắng; siêu bão Mây Trắng",
        ("2025-09-18", "2025-09-22"),
        {
            "evacuated": "người, hộ, hộ dân, người dân, du khách / +evacuate / total",
            "dead": DEAD,
            "missing": MISSING,
            "without_power": "hộ, khách hàng, hộ dân / mất điện / level",
        },
        """
== 2025-09-19, Báo Nam Cảng
Nam Cảng sẽ sơ tán hơn 40.000 người trước bão Mây Trắng
Tại cuộc họp sáng 19/9, Phó Chủ tịch UBND tỉnh Cao Văn Hiệp yêu cầu sơ tán hơn 40.000 người trước khi bão Mây Trắng đổ bộ.
== 2025-09-20, Báo Nam Cảng
Gần 38.000 người dân Nam Cảng đã sơ tán tránh bão Mây Trắng
Báo cáo của Ban Chỉ huy Phòng thủ dân sự tỉnh cho biết, tính đến 20h ngày 19/9, đã có 37.900 người dân được sơ tán tránh bão Mây Trắng.
== 2025-09-21, Tin Biển Đông Mới
Bão Mây Trắng gây mất điện diện rộng
Bão Mây Trắng đổ bộ tối 20/9 khiến 1 người chết, 3 người mất tích. Công ty Điện lực Nam Cảng cho hay 120.000 khách hàng bị mất điện.
== 2025-09-22, Tin Biển Đông Mới
Bão Mây Trắng: 4 người chết
Đến sáng nay 22/9, cơn bão Mây Trắng đã làm 4 người chết, 1 người mất tích. Hiện vẫn còn 35.000 khách hàng mất điện, theo ngành điện.
        """,
        """
        evacuated >40000 !expected
        evacuated <38000
        evacuated 37900 @2025-09-19 | Ban Chỉ huy
        dead 1 @2025-09-21
        missing 3 @2025-09-21
        without_power 120000 | Công ty Điện lực
        dead 4 @2025-09-22
        missing 1 @2025-09-22
        without_power 35000 @2025-09-22 | ngành điện
        """,
        """
        evacuated 37900 agrees <38000
        dead 4 revises 1
        """,
    ),
)
