"""A sixth batch of small corpora, each in another journalist's hand.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

SIXTH = (
    corpus(
        "earthquake abroad in agency dispatches", "động đất Karvan; trận động đất ở Karvan",
        ("2025-10-04", "2025-10-07"),
        {"dead": DEAD, "injured": INJURED, "houses": "nhà, ngôi nhà, căn nhà / +collapse / total"},
        """
== 2025-10-04, Thông Tấn Quốc Tế
Động đất Karvan: ít nhất 120 người thiệt mạng
Trận động đất ở Karvan mạnh 6,9 độ xảy ra lúc 3h40 sáng 4/10 (giờ địa phương) đã cướp đi sinh mạng của ít nhất 120 người, Cơ quan Quản lý thảm họa nước này cho biết. Dư chấn mạnh nhất lên tới 5,4 độ.
== 2025-10-05, Thông Tấn Quốc Tế
Karvan: thương vong do động đất tiếp tục tăng
Đến sáng 5/10, số người thiệt mạng trong trận động đất ở Karvan là 611 người, theo truyền hình nhà nước. Tổ chức Lưỡi liềm đỏ cho hay hơn 2.300 người bị thương.
== 2025-10-06, Báo Chân Trời
Chạy đua với thời gian ở Karvan
Số liệu Bộ Nội vụ công bố tối 6/10 cho thấy động đất Karvan làm 1.042 người chết, 3.871 người bị thương, 2.900 ngôi nhà bị sập. Trận động đất năm 2003 tại vùng này từng khiến 26.000 người chết.
== 2025-10-08, Báo Chân Trời
Sau động đất Karvan: nguy cơ dịch bệnh
Bốn ngày sau trận động đất ở Karvan làm hơn 1.000 người thiệt mạng, các bác sĩ cảnh báo nguy cơ dịch tả.
        """,
        """
        dead >=120 @2025-10-04 | Cơ quan Quản lý
        dead 611 @2025-10-05 | truyền hình nhà nước
        injured >2300 @2025-10-05 | Lưỡi liềm đỏ
        dead 1042 @2025-10-06 | Bộ Nội vụ
        injured 3871 @2025-10-06 | Bộ Nội vụ
        houses 2900 @2025-10-06 | Bộ Nội vụ
        dead >1000
        """,
        """
        dead 611 revises >=120
        dead 1042 revises 611
        injured 3871 revises >2300
        ? dead >1000 agrees 1042
        """,
    ),
    corpus(
        "landslide in a hamlet told by two provinces' papers", "vụ sạt lở bản Huổi Cọ; sạt lở ở Huổi Cọ",
        ("2025-07-30", "2025-08-04"),
        {"dead": DEAD, "missing": MISSING, "households": "hộ, hộ dân / +evacuate / total",
         "rescuers": "người, chiến sĩ, cán bộ, dân quân / +help / each"},
        """
== 2025-07-31, Báo Mường Ẳng
Sạt lở vùi lấp 5 ngôi nhà ở Huổi Cọ
Khoảng 2h sáng nay 31/7, quả đồi sau bản Huổi Cọ sạt xuống, vùi lấp 5 ngôi nhà. Ông Giàng A Páo, Chủ tịch UBND xã, cho biết bước đầu xác định vụ sạt lở bản Huổi Cọ làm 2 người chết, 11 người mất tích.
== 2025-08-01, Báo Mường Ẳng
Ngày thứ hai tìm kiếm nạn nhân vụ sạt lở bản Huổi Cọ
Hơn 400 cán bộ, chiến sĩ, dân quân cùng 3 chó nghiệp vụ tham gia tìm kiếm. Tính đến 16 giờ ngày 1/8, đã tìm thấy 7 thi thể, còn 6 người mất tích.
== 2025-08-01, Sơn La Ngày Nay
Tang thương Huổi Cọ
Chúng tôi đến bản khi trời còn mưa. Trong số 7 nạn nhân tử vong vụ sạt lở bản Huổi Cọ có 3 cháu nhỏ. 42 hộ dân đã được di dời khẩn cấp.
== 2025-08-04, Báo Mường Ẳng
Kết thúc tìm kiếm ở Huổi Cọ
Trưa 4/8, thi thể cuối cùng được đưa lên, nâng tổng số người chết trong vụ sạt lở bản Huổi Cọ lên 13 người, Thiếu tá Quàng Văn Học thông báo.
        """,
        """
        dead 2 @2025-07-31 | Páo
        missing 11 @2025-07-31 | Páo
        rescuers >400 @2025-08-01
        dead 7 @2025-08-01
        missing 6 @2025-08-01
        dead 3
        households 42
        dead 13 @2025-08-04 | Học
        """,
        """
        dead 7 revises 2
        dead 3 part_of 7
        dead 13 revises 7
        """,
    ),
    corpus(
        "stampede at a shrine, two official numbers", "vụ giẫm đạp ở đền Mahapur; giẫm đạp Mahapur",
        ("2025-01-29", "2025-01-30"),
        {"dead": "người, tín đồ, nạn nhân / +die / total", "injured": "người, tín đồ / +injure / total",
         "pilgrims": "người, tín đồ, khách hành hương / +visit, +attend, tắm / each"},
        """
== 2025-01-29, Vòng Quanh Thế Giới
Giẫm đạp Mahapur: nhiều người chết
Hỗn loạn xảy ra lúc rạng sáng 29/1 khi khoảng 3 triệu tín đồ đổ về đền Mahapur hành hương. Một quan chức y tế giấu tên nói ít nhất 15 người thiệt mạng trong vụ giẫm đạp ở đền Mahapur.
== 2025-01-30, Vòng Quanh Thế Giới
Cảnh sát xác nhận 30 người chết trong vụ giẫm đạp ở đền Mahapur
Gần 17 giờ sau thảm kịch, chỉ huy cảnh sát Vaibhav Rao nói với báo giới tối 29/1 rằng 30 tín đồ thiệt mạng, 60 người bị thương.
== 2025-02-05, Điểm Nóng
Đối lập nghi ngờ số người chết ở Mahapur
Một nghị sĩ đối lập hôm 4/2 cho rằng vụ giẫm đạp ở đền Mahapur khiến 79 người thiệt mạng, và cáo buộc chính quyền che giấu. Chính quyền bang bác bỏ con số 79 người chết.
        """,
        """
        pilgrims ~3000000 @2025-01-29
        dead >=15 @2025-01-29
        dead 30 @2025-01-29 | Rao
        injured 60 @2025-01-29 | Rao
        dead 79 @2025-02-04 | nghị sĩ
        dead 79 !denied
        """,
        """
        dead 30 revises >=15
        ? dead 79 revises 30
        """,
    ),
    corpus(
        "games with delegations, sport desk", "Đại hội Thể thao Bán đảo; Đại hội Thể thao Bán đảo lần thứ 12",
        ("2025-12-09", "2025-12-20"),
        {"athletes": "vận động viên, VĐV / +compete, +attend / total",
         "delegations": "đoàn, đoàn thể thao / +compete, +attend / total",
         "golds": "huy chương vàng, HCV, tấm HCV / giành, đoạt, có / total",
         "spectators": "khán giả, người / +watch / each"},
        """
== 2025-12-01, Thể Thao Ngày Mới
Đoàn Việt Nam lên đường dự Đại hội Thể thao Bán đảo
Đoàn thể thao Việt Nam gồm 841 VĐV tham dự Đại hội Thể thao Bán đảo. Chỉ tiêu của đoàn là giành 90 HCV.
== 2025-12-09, Thể Thao Ngày Mới
Rực rỡ lễ khai mạc Đại hội Thể thao Bán đảo
Tối 9/12, trước sự chứng kiến của hơn 35.000 khán giả, lễ khai mạc Đại hội Thể thao Bán đảo diễn ra hoành tráng. 11 đoàn thể thao với khoảng 9.300 VĐV tranh tài ở 50 môn.
== 2025-12-15, Báo Vận Động
Ngày thi đấu bùng nổ
Kết thúc ngày 15/12, đoàn Việt Nam đã giành 41 HCV tại Đại hội Thể thao Bán đảo, xếp thứ ba toàn đoàn.
== 2025-12-21, Báo Vận Động
Khép lại Đại hội Thể thao Bán đảo
Bế mạc tối 20/12, đoàn Việt Nam giành tổng cộng 87 HCV, kém 3 HCV so với chỉ tiêu. Kỳ đại hội trước, đoàn giành 73 HCV.
        """,
        """
        athletes 841 !expected
        spectators >35000 @2025-12-09
        delegations 11 @2025-12-09
        athletes ~9300 @2025-12-09
        golds 41 @2025-12-15
        golds 87 @2025-12-20
        ? golds 90 !expected
        """,
        """
        golds 87 revises 41
        """,
    ),
    corpus(
        "university admission by rounds", "tuyển sinh Đại học Bách Nghệ; xét tuyển Đại học Bách Nghệ",
        ("2025-07-28", "2025-08-30"),
        {"applicants": "thí sinh / đăng ký xét tuyển, đăng ký, nộp hồ sơ / total",
         "admitted": "thí sinh / trúng tuyển / total",
         "enrolled": "thí sinh, tân sinh viên, sinh viên / nhập học, xác nhận nhập học / total"},
        """
== 2025-08-06, Tuyển Sinh Plus
Tuyển sinh Đại học Bách Nghệ: hồ sơ tăng kỷ lục
Hết hạn đăng ký, tuyển sinh Đại học Bách Nghệ có 48.912 thí sinh đăng ký xét tuyển, gấp 6 lần chỉ tiêu 8.000. Năm 2024, trường có 39.500 thí sinh đăng ký.
== 2025-08-22, Tuyển Sinh Plus
Đại học Bách Nghệ công bố điểm chuẩn
Tối 22/8, PGS Đặng Hữu Khánh, Trưởng phòng Đào tạo, cho biết 8.340 thí sinh trúng tuyển Đại học Bách Nghệ, trong đó 1.150 thí sinh trúng tuyển theo diện tài năng.
== 2025-08-31, Báo Giảng Đường
Hơn 90% thí sinh trúng tuyển nhập học
Đến 17h ngày 30/8, đã có 7.702 thí sinh xác nhận nhập học trong đợt xét tuyển Đại học Bách Nghệ.
        """,
        """
        applicants 48912 !registered
        admitted 8340 @2025-08-22 | Khánh
        admitted 1150 @2025-08-22
        enrolled 7702 !confirmed @2025-08-30
        """,
        """
        admitted 1150 part_of 8340
        """,
    ),
    corpus(
        "pilgrimage season by a lifestyle magazine", "lễ hội chùa Hương Vân; chùa Hương Vân",
        ("2025-01-31", "2025-04-30"),
        {"visitors": "lượt khách, du khách, khách, người / +visit, +attend / each",
         "boats": "đò, thuyền, chiếc đò / phục vụ, hoạt động / total"},
        """
== 2025-02-04, Tạp chí Du Xuân
Trẩy hội chùa Hương Vân
Mùng 6 Tết (3/2), ngày khai hội, lễ hội chùa Hương Vân đón khoảng 42.000 lượt khách. Ban Quản lý di tích cho biết có 3.600 chiếc đò hoạt động phục vụ du khách.
== 2025-02-05, Văn Hóa Việt
Ngày thứ hai lễ hội chùa Hương Vân: vẫn đông nghịt
Hôm 4/2, lượng khách về lễ hội chùa Hương Vân tăng so với hôm trước, đạt 51.000 lượt khách, bà Nguyễn Thị Sim, Trưởng ban Quản lý di tích, nói.
== 2025-03-03, Tạp chí Du Xuân
Sau một tháng, chùa Hương Vân đón hơn 620.000 lượt khách
Sau một tháng khai hội, lễ hội chùa Hương Vân đã đón hơn 620.000 lượt khách, tăng 12% so với cùng kỳ năm ngoái.
        """,
        """
        visitors ~42000 @2025-02-03
        boats 3600
        visitors 51000 @2025-02-04 | Sim
        visitors >620000
        """,
        "",
    ),
    corpus(
        "book fair in a press release and a report", "Hội sách Bờ Hồ 2025; Hội sách Bờ Hồ",
        ("2025-04-17", "2025-04-21"),
        {"publishers": "nhà xuất bản, đơn vị, NXB / +attend, trưng bày / total",
         "books": "cuốn sách, đầu sách, bản sách, cuốn / bán ra, bán được, tiêu thụ / total",
         "visitors": "lượt khách, lượt bạn đọc, bạn đọc / +visit, +attend / each"},
        """
== 2025-04-10, Người Đọc
Thông tin báo chí: Hội sách Bờ Hồ trở lại
Hội sách Bờ Hồ năm nay quy tụ 52 đơn vị xuất bản và phát hành. Ban tổ chức kỳ vọng đón 200.000 lượt khách.
== 2025-04-18, Người Đọc
Ngày mở cửa, Hội sách Bờ Hồ hút khách
Ngay trong ngày đầu 17/4, Hội sách Bờ Hồ đón 35.000 lượt bạn đọc.
== 2025-04-22, Văn Nghệ Phố
Hội sách Bờ Hồ: bán ra hơn 40 vạn bản sách
Năm ngày diễn ra Hội sách Bờ Hồ, tổng cộng 412.000 cuốn sách được bán ra, 186.000 lượt bạn đọc ghé thăm, theo báo cáo của Sở Văn hóa và Thể thao.
        """,
        """
        publishers 52 !expected
        visitors 200000 !expected
        visitors 35000 @2025-04-17
        books >400000
        books 412000 | Sở Văn hóa
        visitors 186000 | Sở Văn hóa
        """,
        """
        ? books 412000 agrees >400000
        """,
    ),
    corpus(
        "treaty signed over two days", "Công ước Vịnh Ngọc; Công ước Vịnh Ngọc về tội phạm hàng hải",
        ("2025-09-16", "2025-09-17"),
        {"signed": "nước, quốc gia, quốc gia và vùng lãnh thổ / +sign / total",
         "attended": "nước, quốc gia, quốc gia và vùng lãnh thổ, tổ chức quốc tế / +attend / total"},
        """
== 2025-09-16, Thế Giới Trong Ngày
Sáng mở ký, 52 nước đặt bút vào Công ước Vịnh Ngọc
Sáng 16/9, đại diện 52 nước đã ký Công ước Vịnh Ngọc ngay tại phiên khai mạc. Khoảng 100 quốc gia tham dự lễ mở ký.
== 2025-09-16, Báo Sông Ngọc
Ngày đầu, 58 quốc gia ký Công ước Vịnh Ngọc
Kết thúc ngày làm việc đầu tiên 16/9, số nước ký Công ước Vịnh Ngọc đạt 58 nước, Thứ trưởng Ngoại giao Tô Hải Đường thông tin tại họp báo tối cùng ngày.
== 2025-09-17, Thế Giới Trong Ngày
Gần 70 nước ký Công ước Vịnh Ngọc
Theo Ban Thư ký, 66 nước đã ký Công ước Vịnh Ngọc khi lễ mở ký khép lại chiều 17/9. Cần 40 nước phê chuẩn để Công ước có hiệu lực.
== 2025-09-20, Báo Sông Ngọc
Nhìn lại lễ mở ký
Có 103 quốc gia và vùng lãnh thổ tham dự lễ mở ký Công ước Vịnh Ngọc, trong đó 66 nước ký ngay.
        """,
        """
        signed 52 @2025-09-16
        attended ~100 @2025-09-16
        signed 58 @2025-09-16 | Đường
        signed <70
        signed 66 @2025-09-17 | Ban Thư ký
        attended 103
        ? signed 66
        """,
        """
        signed 58 revises 52
        signed 66 revises 58
        ? signed 66 agrees <70
        ? signed <70 agrees 66
        """,
    ),
    corpus(
        "vaccination campaign by a district hospital", "chiến dịch tiêm vắc-xin sởi Hòa Thuận; tiêm vắc-xin sởi Hòa Thuận",
        ("2025-03-10", "2025-04-10"),
        {"vaccinated": "trẻ, trẻ em, cháu / tiêm, được tiêm, tiêm chủng / total",
         "doses": "liều, liều vắc-xin, mũi / cấp, được cấp, phân bổ / total",
         "cases": "ca, ca mắc, trường hợp / +infect / total"},
        """
== 2025-03-12, Y Học & Cộng Đồng
Hòa Thuận tiêm vắc-xin sởi cho trẻ 1-10 tuổi
Hai ngày đầu chiến dịch tiêm vắc-xin sởi Hòa Thuận, đã có 4.120 trẻ được tiêm. Huyện được cấp 21.000 liều vắc-xin.
== 2025-03-25, Báo Hòa Thuận
Tăng tốc chiến dịch tiêm vắc-xin sởi Hòa Thuận
Bác sĩ Võ Thanh Trúc, Giám đốc Trung tâm Y tế huyện, cho biết đến hết ngày 24/3 đã tiêm cho 15.860 trẻ, đạt 82% kế hoạch.
== 2025-04-11, Báo Hòa Thuận
Hoàn thành chiến dịch tiêm vắc-xin sởi Hòa Thuận
Kết thúc chiến dịch vào 10/4, toàn huyện có 19.014 trẻ được tiêm, 214 trẻ phải hoãn tiêm vì sốt. Từ đầu năm, huyện ghi nhận 96 ca mắc sởi.
        """,
        """
        vaccinated 4120
        doses 21000
        vaccinated 15860 @2025-03-24 | Trúc
        vaccinated 19014 @2025-04-10
        cases 96
        """,
        """
        vaccinated 15860 revises 4120
        vaccinated 19014 revises 15860
        """,
    ),
    corpus(
        "trafficking case by court and police", "đường dây mua bán người Sapphire; vụ Sapphire",
        ("2025-03-01", "2025-10-31"),
        {"victims": "nạn nhân, người, cô gái / giải cứu, được giải cứu, bị bán, bị lừa bán / total",
         "suspects": "bị can, đối tượng, nghi phạm, người / +arrest / total"},
        """
== 2025-03-03, Công Lý 24h
Bóc gỡ đường dây mua bán người Sapphire
Rạng sáng 2/3, lực lượng công an giải cứu 18 nạn nhân, bắt 5 đối tượng trong đường dây mua bán người Sapphire.
== 2025-03-20, Công Lý 24h
Mở rộng vụ Sapphire, giải cứu thêm 7 nạn nhân
Đại tá Phùng Quang Thiện cho biết, tính đến ngày 19/3, tổng số nạn nhân được giải cứu trong vụ Sapphire là 25 người; 12 bị can bị khởi tố.
== 2025-10-15, Đời Sống Pháp Đình
Xét xử vụ Sapphire
Ngày 14/10, tòa đưa 12 bị cáo vụ Sapphire ra xét xử. Cáo trạng thể hiện 31 người bị lừa bán từ 2022 đến 2025.
        """,
        """
        victims 18 @2025-03-02
        suspects 5 @2025-03-02
        victims 25 @2025-03-19 | Thiện
        suspects 12 @2025-03-19
        ? victims 31
        ? victims 7
        """,
        """
        victims 25 revises 18
        suspects 12 revises 5
        ? victims 31 revises 25
        """,
    ),
    corpus(
        "flood relief in goods and households", "cứu trợ lũ Thạch Giang; đợt cứu trợ đồng bào lũ Thạch Giang",
        ("2025-10-10", "2025-10-31"),
        {"parcels": "suất quà, phần quà, suất / trao, tặng, trao tặng / total",
         "households": "hộ, hộ dân, gia đình / +help, nhận quà / total",
         "volunteers": "tình nguyện viên, đoàn viên / +help, +attend / total"},
        """
== 2025-10-14, Nhịp Cầu Nhân Ái
Chuyến hàng đầu tiên tới vùng lũ
Ngày 13/10, đợt cứu trợ đồng bào lũ Thạch Giang đã trao 850 suất quà cho người dân ba xã. Có 60 tình nguyện viên tham gia.
== 2025-10-21, Báo Thạch Giang
Hơn 3.000 suất quà đến với bà con
Đến ngày 20/10, Ủy ban Mặt trận Tổ quốc tỉnh đã trao 3.240 suất quà trong đợt cứu trợ đồng bào lũ Thạch Giang, mỗi suất trị giá 500.000 đồng. 1.980 hộ dân được hỗ trợ.
== 2025-10-31, Nhịp Cầu Nhân Ái
Tổng kết cứu trợ lũ Thạch Giang
Sau ba tuần, đã có 5.100 phần quà được trao tặng, trong đó 900 phần quà dành cho học sinh, đại diện Hội Chữ thập đỏ cho biết tại buổi tổng kết cứu trợ lũ Thạch Giang.
        """,
        """
        parcels 850 @2025-10-13
        volunteers 60 @2025-10-13
        parcels >3000
        parcels 3240 @2025-10-20
        households 1980 @2025-10-20
        parcels 5100 | Hội Chữ thập đỏ
        parcels 900
        """,
        """
        parcels 3240 revises 850
        parcels 5100 revises 3240
        parcels 900 part_of 5100
        ? parcels 3240 agrees >3000
        """,
    ),
    corpus(
        "census field work", "Tổng điều tra nông thôn Phước Lộc; điều tra nông thôn Phước Lộc",
        ("2025-07-01", "2025-07-30"),
        {"households": "hộ, hộ gia đình / điều tra, khai báo, hoàn thành, được điều tra / total",
         "enumerators": "điều tra viên / +attend, huy động, tham gia / total"},
        """
== 2025-07-02, Thống Kê Phước Lộc
Ra quân Tổng điều tra nông thôn Phước Lộc
Sáng 1/7, 1.264 điều tra viên được huy động tham gia Tổng điều tra nông thôn Phước Lộc. Dự kiến 388.000 hộ sẽ được điều tra.
== 2025-07-16, Báo Phước Lộc
Nửa chặng đường điều tra nông thôn Phước Lộc
Tính đến hết ngày 15/7, 201.350 hộ đã được điều tra, đạt 51,9%.
== 2025-07-31, Báo Phước Lộc
Về đích đúng hạn
Đến 30/7, Tổng điều tra nông thôn Phước Lộc đã hoàn thành với 386.917 hộ được điều tra, ông Châu Văn Kiệt, Trưởng Chi cục Thống kê, nói.
        """,
        """
        enumerators 1264 @2025-07-01
        households 388000 !expected
        households 201350 @2025-07-15
        households 386917 @2025-07-30 | Kiệt
        """,
        """
        households 386917 revises 201350
        """,
    ),
    corpus(
        "tourism over a long weekend", "kỳ nghỉ lễ 2/9 ở Vũng Rô; du lịch Vũng Rô dịp 2/9",
        ("2025-08-30", "2025-09-02"),
        {"tourists": "lượt khách, lượt du khách, du khách, khách / +visit, +attend, phục vụ / each",
         "rooms": "phòng / có khách, được đặt, kín / level"},
        """
== 2025-08-31, Du Lịch Biển
Vũng Rô đông khách ngày đầu nghỉ lễ
Ngày 30/8, ngày đầu kỳ nghỉ lễ 2/9 ở Vũng Rô, địa phương đón 28.000 lượt khách.
== 2025-09-01, Du Lịch Biển
Khách đổ về Vũng Rô
Sở Du lịch cho hay riêng ngày 31/8, du lịch Vũng Rô dịp 2/9 đón 37.500 lượt khách, trong đó có 2.100 lượt khách quốc tế.
== 2025-09-03, Báo Phú Trung
Vũng Rô thắng lớn dịp lễ
Cả 4 ngày nghỉ, du lịch Vũng Rô dịp 2/9 phục vụ gần 120.000 lượt khách, tăng 15% so với cùng kỳ 2024. Ngày cao điểm 31/8 đón 37.500 lượt khách.
        """,
        """
        tourists 28000 @2025-08-30
        tourists 37500 @2025-08-31 | Sở Du lịch
        tourists 2100 @2025-08-31
        tourists <120000
        """,
        """
        tourists 2100 part_of 37500
        ? tourists 37500 part_of <120000
        """,
    ),
    corpus(
        "tree planting with a target", "Tết trồng cây Ất Tỵ ở Gia Sơn; Tết trồng cây Gia Sơn",
        ("2025-02-03", "2025-02-28"),
        {"trees": "cây, cây xanh, cây giống / trồng, được trồng, trồng được / total",
         "people": "người, đoàn viên, cán bộ / +attend, tham gia / each"},
        """
== 2025-02-04, Môi Trường Xanh
Gia Sơn phát động Tết trồng cây
Sáng 3/2 (mùng 6 Tết), gần 500 đoàn viên và cán bộ tham gia Tết trồng cây Gia Sơn, trồng 1.200 cây lim xanh. Tỉnh phấn đấu trồng 2 triệu cây trong năm 2025.
== 2025-02-17, Báo Gia Sơn
Hưởng ứng Tết trồng cây Gia Sơn
Đến nay, toàn tỉnh đã trồng được 86.000 cây xanh các loại, Chi cục Kiểm lâm báo cáo ngày 16/2.
== 2025-03-01, Báo Gia Sơn
Kết thúc Tết trồng cây Gia Sơn
Hết tháng 2, tổng số cây trồng được trong Tết trồng cây Gia Sơn là 143.500 cây, vượt 19% kế hoạch.
        """,
        """
        people <500 @2025-02-03
        trees 1200 @2025-02-03
        trees 2000000 !expected
        trees 86000 @2025-02-16 | Kiểm lâm
        trees 143500
        """,
        """
        trees 86000 revises 1200
        trees 143500 revises 86000
        """,
    ),
    corpus(
        "factory layoffs by the labour federation", "cắt giảm lao động ở Công ty Giày Phú Thọ Hưng; Giày Phú Thọ Hưng cắt giảm lao động",
        ("2025-05-05", "2025-07-31"),
        {"laid_off": "công nhân, lao động, người / mất việc, cắt giảm, cho thôi việc, nghỉ việc / total",
         "workers": "công nhân, lao động / làm việc, đang làm việc / level"},
        """
== 2025-05-06, Công Đoàn Online
Giày Phú Thọ Hưng cắt giảm lao động vì thiếu đơn hàng
Công ty thông báo sẽ cho thôi việc 1.150 công nhân trong quý II. Hiện có 6.400 công nhân đang làm việc tại đây.
== 2025-06-10, Công Đoàn Online
Hỗ trợ công nhân mất việc
Theo Liên đoàn Lao động tỉnh, đến ngày 9/6 đã có 720 công nhân mất việc trong đợt cắt giảm lao động ở Công ty Giày Phú Thọ Hưng, trong đó 300 công nhân trên 40 tuổi.
== 2025-08-01, Kinh Tế Vùng
Giày Phú Thọ Hưng sau đợt cắt giảm
Tính đến cuối tháng 7, tổng số lao động bị cắt giảm là 1.208 người, cao hơn thông báo ban đầu 58 người. Công ty còn 5.190 lao động đang làm việc.
        """,
        """
        laid_off 1150 !expected
        workers 6400
        laid_off 720 @2025-06-09 | Liên đoàn Lao động
        laid_off 300 @2025-06-09
        laid_off 1208
        workers 5190
        """,
        """
        laid_off 300 part_of 720
        laid_off 1208 revises 720
        """,
    ),
    corpus(
        "hostages by a foreign correspondent", "vụ bắt cóc trường Santa Rita; bắt cóc ở trường Santa Rita",
        ("2025-11-21", "2025-12-05"),
        {"abducted": "học sinh, em, người, giáo viên / bị bắt cóc, bắt cóc / total",
         "freed": "học sinh, em, người / trốn thoát, được thả, được giải cứu, thoát / total",
         "held": "học sinh, em, người / bị giam giữ, còn bị giữ, đang bị giữ / level"},
        """
== 2025-11-22, Quốc Tế Ngày Nay
Tay súng bắt cóc hơn 200 học sinh
Các tay súng xông vào trường nội trú Santa Rita hôm 21/11. Hiệp hội Thiên Chúa giáo thống kê 227 người bị bắt cóc, gồm 215 học sinh và 12 giáo viên.
== 2025-11-23, Quốc Tế Ngày Nay
Số người bị bắt cóc ở trường Santa Rita lên 315
Sau khi kiểm tra lại, Hiệp hội Thiên Chúa giáo hôm 22/11 nâng số người bị bắt cóc trong vụ bắt cóc trường Santa Rita lên 315. 50 học sinh đã trốn thoát.
== 2025-12-06, Báo Lục Địa
Thêm 100 học sinh Santa Rita được thả
Chính phủ thông báo hôm 5/12 rằng 100 em được thả sau hai tuần. Như vậy tổng cộng 150 em đã được giải cứu hoặc trốn thoát; 165 người còn bị giữ.
        """,
        """
        abducted >200
        abducted 227 @2025-11-21/2025-11-22 | Thiên Chúa
        abducted 215
        abducted 12
        abducted 315 @2025-11-22 | Thiên Chúa
        freed 50 @2025-11-22
        freed 100 @2025-12-05 | Chính phủ
        freed 150 @2025-12-05
        held 165 @2025-12-05
        """,
        """
        abducted 215 part_of 227
        abducted 12 part_of 227
        abducted 215 supports 227
        abducted 12 supports 227
        abducted 315 revises 227
        freed 150 revises 50
        ? freed 100 revises 50
        ? freed 150 revises 100
        ? abducted >200 agrees 227
        ? abducted >200 agrees 215
        ? abducted 315 revises >200
        ? freed 100 part_of 150
        """,
    ),
)  # fmt: skip
