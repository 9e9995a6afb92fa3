"""An eleventh batch of small corpora, by a writer who had not seen the package.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

ELEVENTH = (
    corpus(
        "flood with households and heads",
        "mưa lũ ở Thạch Lâm; đợt lũ Thạch Lâm; lũ lớn ở Thạch Lâm",
        ("2025-10-03", "2025-10-08"),
        {
            "dead": DEAD,
            "missing": MISSING,
            "households": "hộ, hộ dân / +evacuate / total",
            "moved": "người, nhân khẩu / +evacuate / total",
            "flooded": "nhà, ngôi nhà, căn nhà / +flood / level",
        },
        """
== 2025-10-04, Báo Thạch Lâm
Thạch Lâm: Nước sông Cẩm lên nhanh, di dời khẩn cấp hơn 1.200 hộ dân
Theo báo cáo nhanh của Ban Chỉ huy Phòng thủ dân sự tỉnh, đến 16 giờ ngày 4/10, mưa lũ ở Thạch Lâm đã làm 2 người chết, 1 người mất tích do bị nước cuốn khi đi thả lưới. Toàn tỉnh có 3.415 nhà bị ngập, trong đó huyện Cẩm Sơn 2.100 nhà, huyện Yên Thọ 1.315 nhà. Các địa phương đã di dời 1.240 hộ với 4.860 nhân khẩu đến nơi an toàn. Mực nước sông Cẩm tại trạm Bến Lội lúc 15 giờ là 7,82 m, trên báo động 3 là 0,32 m.
== 2025-10-05, Tin Nhanh 247
Đợt lũ Thạch Lâm: 5 người chết, nhiều xã vẫn bị cô lập
Sáng 5/10, ông Lê Văn Sửu, Chánh Văn phòng Ban Chỉ huy Phòng thủ dân sự tỉnh Thạch Lâm, cho hay số người thiệt mạng do lũ đã tăng lên 5. Hiện vẫn còn 2 người chưa tìm thấy. Gần 5.000 người đã phải rời nhà đi sơ tán, tá túc ở trường học và nhà thờ.
Người cao tuổi ở đây chưa quên trận lũ năm 2013 từng cướp đi sinh mạng của 17 người.
== 2025-10-07, Báo Thạch Lâm
Nước rút, Thạch Lâm dồn sức dọn bùn
Đến trưa 7/10, nước đã rút ở hầu hết các xã, chỉ còn 260 căn nhà ở vùng trũng Yên Thọ bị ngập. Cùng ngày, lực lượng tìm kiếm đã thấy thi thể của hai nạn nhân cuối cùng, nâng số người chết trong đợt lũ Thạch Lâm lên 7. Tỉnh huy động 600 bộ đội, công an giúp dân dọn vệ sinh. Thiệt hại ban đầu ước khoảng 94 tỷ đồng.
        """,
        """
        ? households >1200
        dead 2 @2025-10-04 | Ban Chỉ huy
        missing 1 @2025-10-04 | Ban Chỉ huy
        flooded 3415 @2025-10-04 | Ban Chỉ huy
        flooded 2100 @2025-10-04
        flooded 1315 @2025-10-04
        households 1240 @2025-10-04
        moved 4860 @2025-10-04
        dead 5 @2025-10-05 | Sửu
        missing 2 @2025-10-05
        moved <5000
        flooded 260 @2025-10-07
        dead 7 @2025-10-07
        """,
        """
        flooded 2100 part_of 3415
        flooded 1315 part_of 3415
        ? flooded 2100 supports 3415
        ? flooded 1315 supports 3415
        ? households >1200 agrees 1240
        ? households 1240 agrees >1200
        dead 5 revises 2
        dead 7 revises 5
        ? moved <5000 agrees 4860
        ? moved <5000 revises 4860
        """,
    ),
    corpus(
        "karaoke fire, the firemen counted apart",
        "cháy quán karaoke Ánh Hồng; vụ cháy karaoke Ánh Hồng",
        ("2025-03-14", "2025-03-15"),
        {"dead": DEAD, "injured": INJURED, "rescued": "người, nạn nhân / +rescue / total"},
        """
== 2025-03-15, Phố Cảng Online
Cháy quán karaoke lúc nửa đêm, 9 người chết
Khoảng 23h40 ngày 14/3, lửa bốc lên từ tầng 2 quán karaoke Ánh Hồng (phường Cầu Vồng, TP Hải Lăng) khi trong quán có 31 khách. Hơn 70 cảnh sát cùng 12 xe chữa cháy được điều đến. Tới 3h, 9 thi thể được đưa ra ngoài, 14 người được cứu sống qua đường mái nhà bên cạnh.
== 2025-03-15, Báo Thời Cuộc
Vụ cháy karaoke Ánh Hồng: Thêm hai nạn nhân không qua khỏi
Chiều 15/3, bác sĩ Trần Quý Nhân, Phó giám đốc Bệnh viện Hải Lăng, cho biết hai trong số các ca nặng đã tử vong do ngạt khói, đưa tổng số người chết vì hỏa hoạn lên 11. Bệnh viện đang điều trị cho 8 người bị thương, trong đó có 2 lính cứu hỏa bị bỏng tay. Quán có giấy phép kinh doanh từ năm 2021, diện tích mỗi sàn 95 m2.
== 2025-03-16, Phố Cảng Online
Khởi tố chủ quán karaoke Ánh Hồng
Công an TP Hải Lăng ngày 16/3 khởi tố vụ án, bắt tạm giam chủ quán 42 tuổi để điều tra vụ cháy làm 11 người chết, 8 người bị thương. Trước đó, cuối năm 2024, quán từng bị phạt 60 triệu đồng vì lối thoát nạn bị chặn.
        """,
        """
        dead 9 @2025-03-15
        rescued 14 @2025-03-15
        dead 11 @2025-03-15 | Nhân
        injured 8 @2025-03-15 | Nhân
        ? dead 11
        ? injured 8
        ? dead 2
        ? injured 2
        """,
        """
        dead 11 revises 9
        ? injured 2 part_of 8
        ? dead 2 part_of 11
        """,
    ),
    corpus(
        "protest against a pension bill, four counters",
        "biểu tình phản đối luật hưu trí ở Velmont; biểu tình ở Velmont",
        ("2025-01-18", "2025-01-25"),
        {
            "protesters": "người, người biểu tình / +march / each",
            "arrested": "người, người biểu tình, đối tượng / +arrest / each",
            "police": "cảnh sát, nhân viên cảnh sát / triển khai, huy động, điều động / each",
        },
        """
== 2025-01-19, Thế Giới Hôm Nay
Velmont: Biển người xuống đường phản đối cải cách hưu trí
Biểu tình ở Velmont hôm 18/1 đã quy tụ 400.000 người theo ước tính của Liên đoàn Lao động Tự do, trong khi Bộ Nội vụ nước này đưa ra con số 112.000. Riêng tại thủ đô Orsay, cảnh sát đếm được 38.000 người tuần hành từ quảng trường Cộng hòa tới trụ sở quốc hội. Khoảng 9.000 cảnh sát được triển khai trên toàn quốc.
== 2025-01-19, Tin Sông Lam
Hàng trăm nghìn người Velmont biểu tình chống luật hưu trí
Hãng tin AFP dẫn nguồn tin cảnh sát cho hay hơn 110.000 người đã xuống đường trên khắp Velmont trong ngày thứ Bảy. Ít nhất 64 người bị bắt giữ vì ném đá vào lực lượng an ninh. Năm 2019, một làn sóng tương tự từng huy động 250.000 người và buộc chính phủ rút dự luật.
== 2025-01-26, Thế Giới Hôm Nay
Đợt biểu tình thứ hai ở Velmont thu hẹp
Một tuần sau đợt đầu, biểu tình ở Velmont ngày 25/1 chỉ còn 71.000 người tham gia, Bộ Nội vụ cho biết. Công đoàn nói con số này là 230.000. Cảnh sát tạm giữ 19 người.
        """,
        """
        protesters 400000 @2025-01-18 | Liên đoàn Lao động
        protesters 112000 @2025-01-18 | Bộ Nội vụ
        protesters 38000 @2025-01-18 | cảnh sát
        police ~9000 @2025-01-18
        ? protesters vague
        protesters >110000
        arrested >=64
        protesters 71000 @2025-01-25 | Bộ Nội vụ
        protesters 230000 @2025-01-25 | Công đoàn
        arrested 19 @2025-01-25
        """,
        """
        protesters 400000 conflicts 112000
        ? protesters 112000 conflicts 400000
        ? protesters 38000 part_of 112000
        ? protesters 38000 part_of 400000
        protesters >110000 agrees 112000
        ? protesters >110000 conflicts 400000
        ? protesters 400000 conflicts >110000
        protesters 230000 conflicts 71000
        """,
    ),
    corpus(
        "cup final with tickets, capacity and a gate",
        "chung kết Cúp Hoa Phượng; trận chung kết Cúp Hoa Phượng",
        ("2025-08-30", "2025-08-30"),
        {
            "spectators": "khán giả, người, cổ động viên, CĐV / +watch / each",
            "seats": "chỗ, chỗ ngồi, khán giả / sức chứa, chứa / level",
            "stewards": "cảnh sát, nhân viên an ninh, tình nguyện viên / +help, huy động, bảo vệ / each",
        },
        """
== 2025-08-29, Thể Thao Miền Đông
Sân Tân Lập sẵn sàng cho trận chung kết Cúp Hoa Phượng
Ban tổ chức trận chung kết Cúp Hoa Phượng giữa Thép Vĩnh Hà và CLB Biên Giang cho biết khoảng 18.000 khán giả dự kiến đến sân Tân Lập vào tối mai. Sân có sức chứa 22.000 chỗ ngồi nhưng khán đài D đóng cửa để sửa chữa. Giá vé từ 100.000 đến 400.000 đồng. Sẽ có 650 cảnh sát và nhân viên an ninh được huy động.
== 2025-08-30, Bóng Đá 360
Thép Vĩnh Hà lên ngôi sau loạt sút luân lưu
Trước sự chứng kiến của 16.740 khán giả, Thép Vĩnh Hà thắng CLB Biên Giang 5-4 trên chấm luân lưu trong trận chung kết Cúp Hoa Phượng. Hai đội hòa 1-1 sau 120 phút. Đây là danh hiệu thứ 3 trong lịch sử đội bóng thành lập năm 1987. Tiền thưởng cho nhà vô địch là 2 tỷ đồng.
== 2025-08-31, Thể Thao Miền Đông
Đêm vỡ òa ở Tân Lập
Gần 17.000 cổ động viên có mặt trên sân Tân Lập tối 30/8 đã không phải ra về thất vọng. "Tôi đi 140 km để xem chung kết Cúp Hoa Phượng", anh Đỗ Mạnh Hùng, 34 tuổi, nói. Trận chung kết năm ngoái chỉ có 9.200 người xem.
        """,
        """
        spectators ~18000 !expected @2025-08-29 | Ban tổ chức
        seats 22000 !capacity
        stewards 650 !expected
        spectators 16740
        spectators <17000 @2025-08-30
        """,
        """
        spectators <17000 agrees 16740
        """,
    ),
    corpus(
        "graduation exam, subjects and absentees",
        "kỳ thi tốt nghiệp THPT ở Sơn Bình; kỳ thi tốt nghiệp THPT tỉnh Sơn Bình",
        ("2025-06-26", "2025-06-27"),
        {
            "candidates": "thí sinh / +sit_exam / each",
            "absent": "thí sinh, em / +absent / each",
            "staff": "cán bộ, giáo viên, giám thị / coi thi, làm nhiệm vụ, điều động / each",
            "disciplined": "thí sinh / đình chỉ, vi phạm / each",
        },
        """
== 2025-06-25, Giáo Dục Sơn Bình
Sơn Bình: 21.306 thí sinh đăng ký dự thi tốt nghiệp THPT
Kỳ thi tốt nghiệp THPT tỉnh Sơn Bình năm nay có 21.306 thí sinh đăng ký dự thi tại 48 điểm thi, tăng 1.150 em so với năm trước. Trong số này có 19.870 thí sinh đang học lớp 12, còn lại là thí sinh tự do. Sở Giáo dục và Đào tạo điều động 2.940 cán bộ, giáo viên làm nhiệm vụ coi thi.
== 2025-06-26, Tin Sớm
Ngày thi đầu tiên: nhiều thí sinh vắng vì ngủ quên
Sáng 26/6, môn Ngữ văn của kỳ thi tốt nghiệp THPT ở Sơn Bình có 21.194 thí sinh dự thi, 112 thí sinh vắng mặt. Buổi chiều, môn Toán vắng 118 em. Một thí sinh ở điểm thi Trường THPT Lê Lai bị đình chỉ vì mang điện thoại vào phòng thi.
== 2025-06-27, Giáo Dục Sơn Bình
Kỳ thi tốt nghiệp THPT ở Sơn Bình kết thúc an toàn
Theo ông Vũ Đình Khải, Phó giám đốc Sở, sáng nay 20.985 thí sinh đã làm bài thi tự chọn. Toàn kỳ thi có 3 thí sinh vi phạm quy chế bị đình chỉ. Bài thi sẽ được chấm từ ngày 30/6, kết quả công bố lúc 8h ngày 16/7.
        """,
        """
        candidates 21306 !registered
        ? candidates 19870 !registered
        staff 2940 !expected
        candidates 21194 @2025-06-26
        absent 112 @2025-06-26
        absent 118 @2025-06-26
        disciplined 1 @2025-06-26
        candidates 20985 @2025-06-27 | Khải
        disciplined 3
        """,
        """
        ? candidates 19870 part_of 21306
        ? disciplined 1 part_of 3
        ? disciplined 3 revises 1
        """,
    ),
    corpus(
        "diphtheria in a highland district",
        "dịch bạch hầu ở Ea Lốp; ổ dịch bạch hầu Ea Lốp",
        ("2025-07-01", "2025-08-10"),
        {
            "cases": "ca, trường hợp, người, bệnh nhân / +infect / total",
            "dead": "người, ca, bệnh nhân / +die / total",
            "vaccinated": "người, trẻ / tiêm, tiêm vắc xin, tiêm chủng / total",
            "isolated": "người / cách ly / level",
        },
        """
== 2025-07-06, Sức Khỏe Cao Nguyên
Ổ dịch bạch hầu Ea Lốp ghi nhận 7 ca mắc
Trung tâm Kiểm soát bệnh tật tỉnh (CDC) cho biết tính đến ngày 5/7, ổ dịch bạch hầu Ea Lốp đã ghi nhận 7 ca mắc, trong đó 1 ca tử vong là bé trai 9 tuổi. Ngành y tế đang cách ly 43 người tiếp xúc gần. Từ năm 2020 đến nay, toàn tỉnh từng có 35 ca bạch hầu.
== 2025-07-14, Báo Đắk Ninh
Bạch hầu ở Ea Lốp lan ra hai xã mới
Số ca mắc bạch hầu tại huyện Ea Lốp đến chiều 13/7 đã là 19 ca, tăng 12 ca so với tuần trước. Bác sĩ H'Lan Niê, Giám đốc Trung tâm Y tế huyện, cho biết thêm: "Chưa ghi nhận thêm trường hợp tử vong. Số người phải cách ly hiện là 127". Huyện đã tiêm vắc xin Td cho 6.400 người.
== 2025-08-10, Sức Khỏe Cao Nguyên
Công bố hết dịch bạch hầu ở Ea Lốp
Sau 28 ngày không có ca bệnh mới, hôm nay 10/8, UBND huyện công bố hết dịch bạch hầu ở Ea Lốp. Tổng cộng 24 người mắc bệnh, 2 người tử vong. Chiến dịch tiêm chủng đạt 11.850 người, bằng 96% kế hoạch.
        """,
        """
        cases 7 @2025-07-05 | Trung tâm Kiểm soát
        dead 1 @2025-07-05
        isolated 43
        cases 19 @2025-07-13
        isolated 127 | H'Lan
        vaccinated 6400
        cases 24
        dead 2
        vaccinated 11850
        """,
        """
        cases 19 revises 7
        cases 24 revises 19
        dead 2 revises 1
        vaccinated 11850 revises 6400
        """,
    ),
    corpus(
        "summit that fewer leaders came to",
        "Hội nghị thượng đỉnh Vành đai Xanh; thượng đỉnh Vành đai Xanh",
        ("2025-11-04", "2025-11-05"),
        {
            "leaders": "nguyên thủ, lãnh đạo, nhà lãnh đạo / +attend / each",
            "countries": "nước, quốc gia, đoàn / +attend / each",
            "delegates": "đại biểu / +attend / each",
            "press": "phóng viên, nhà báo / +attend, +report, đăng ký / each",
        },
        """
== 2025-10-28, Việt Báo Quốc Tế
Hơn 30 nguyên thủ sẽ dự thượng đỉnh Vành đai Xanh
Người phát ngôn nước chủ nhà Baruna hôm 27/10 thông báo 34 nguyên thủ đã xác nhận tham dự Hội nghị thượng đỉnh Vành đai Xanh diễn ra tại Port Selim ngày 4 và 5/11. Dự kiến có khoảng 2.000 đại biểu và 800 phóng viên. An ninh được siết chặt trong bán kính 5 km.
== 2025-11-04, Việt Báo Quốc Tế
Khai mạc Hội nghị thượng đỉnh Vành đai Xanh
Sáng 4/11 (giờ địa phương), Hội nghị thượng đỉnh Vành đai Xanh khai mạc với sự tham dự của đại diện 41 quốc gia, trong đó 27 nước cử nguyên thủ hoặc người đứng đầu chính phủ. Bảy nhà lãnh đạo hủy chuyến đi vào phút chót vì bão ở Đông Dương Hải.
== 2025-11-06, Báo Đối Thoại
Thượng đỉnh Vành đai Xanh bế mạc, không ra tuyên bố chung
Sau hai ngày họp, 27 nhà lãnh đạo dự thượng đỉnh Vành đai Xanh rời Port Selim mà không đạt được đồng thuận về quỹ khí hậu 50 tỷ USD. Ban tổ chức nói có 1.850 đại biểu và hơn 900 nhà báo từ 52 nước tới đưa tin. Hội nghị lần trước, năm 2023, có 29 nguyên thủ.
        """,
        """
        ? leaders >30 !expected
        ? leaders >30 !confirmed
        leaders 34 !confirmed | Người phát ngôn
        delegates ~2000 !expected
        ? press 800 !expected
        ? press ~800 !expected
        countries 41 @2025-11-04
        ? countries 27
        leaders 27
        ? leaders 7 !denied
        delegates 1850 | Ban tổ chức
        press >900 | Ban tổ chức
        """,
        """
        ? leaders >30 agrees 34
        ? leaders 34 agrees >30
        ? countries 27 part_of 41
        """,
    ),
    corpus(
        "a convention gathers ratifications",
        "Công ước Morava; Công ước Morava về sông ngòi",
        ("2025-02-01", "2025-09-30"),
        {
            "signed": "nước, quốc gia, thành viên / +sign / total",
            "ratified": "nước, quốc gia, thành viên, văn kiện / +ratify / total",
        },
        """
== 2025-02-12, Pháp Lý Quốc Tế
Tanvia gia nhập Công ước Morava
Ngày 11/2, Tanvia trở thành nước thứ 16 phê chuẩn Công ước Morava về sông ngòi liên quốc gia. Văn kiện này đã được 58 quốc gia ký kết và chỉ có hiệu lực 90 ngày sau khi đủ 20 nước phê chuẩn.
== 2025-06-03, Nhật Báo Thời Luận
Công ước Morava còn thiếu hai văn kiện để có hiệu lực
Liên Hợp Quốc cho biết tính đến cuối tháng 5, đã có 18 quốc gia phê chuẩn Công ước Morava. Hai nước láng giềng Ostia và Karelund ký thêm trong tháng 4, đưa số nước ký lên 60. Bên lề phiên họp, 5 nước ký thỏa thuận riêng về chia sẻ dữ liệu thủy văn.
== 2025-09-18, Pháp Lý Quốc Tế
Đủ số nước phê chuẩn, Công ước Morava sẽ có hiệu lực vào tháng 12
Với việc Ostia nộp lưu chiểu hôm 17/9, 20 nước đã phê chuẩn Công ước Morava. Như vậy một phần ba trong số 60 nước ký đã hoàn tất thủ tục trong nước. Theo luật sư Phan Tiến Lộc, con số này "chậm hơn kỳ vọng".
        """,
        """
        ratified 16 @2025-02-11
        signed 58
        ratified 20 !required
        ratified 18 | Liên Hợp Quốc
        signed 60
        ? signed 60
        ? signed 2
        ratified 20 @2025-09-17
        """,
        """
        ratified 18 revises 16
        ratified 20 revises 18
        signed 60 revises 58
        """,
    ),
    corpus(
        "flower festival by day and in all",
        "Lễ hội hoa Phù Liễn; lễ hội hoa Phù Liễn 2025",
        ("2025-12-05", "2025-12-08"),
        {
            "visitors": "lượt khách, khách, du khách, lượt người, người / +visit, +attend / each",
            "artists": "nghệ nhân, diễn viên, nghệ sĩ / biểu diễn, +attend / each",
            "stalls": "gian hàng / +attend, trưng bày / each",
        },
        """
== 2025-12-06, Du Lịch Phù Liễn
Ngày đầu lễ hội hoa đón 42.000 lượt khách
Lễ hội hoa Phù Liễn 2025 khai mạc tối 5/12 với màn trình diễn của 350 nghệ sĩ, diễn viên. Theo Ban Tổ chức, trong ngày đầu tiên lễ hội đón 42.000 lượt khách. 180 gian hàng của 23 tỉnh, thành tham gia trưng bày. Đường hoa dài 1,2 km được kết từ hơn 2 triệu chậu hoa.
== 2025-12-07, Tin Tức Bốn Mùa
Phù Liễn kẹt cứng ngày thứ Bảy
Hôm qua (6/12), lượng khách đổ về lễ hội hoa Phù Liễn tăng gần gấp đôi, đạt 78.000 lượt người, theo ông Trịnh Công Hoan, Phó chủ tịch thị xã. Các bãi xe quá tải từ 15h; giá gửi ô tô bị đẩy lên 150.000 đồng. Công suất phòng khách sạn đạt 97%.
== 2025-12-09, Du Lịch Phù Liễn
Bế mạc lễ hội hoa Phù Liễn
Sau 4 ngày, lễ hội hoa Phù Liễn đã thu hút khoảng 210.000 lượt khách, trong đó có 6.300 khách quốc tế, vượt mục tiêu 180.000 lượt khách đề ra ban đầu. Doanh thu du lịch ước đạt 165 tỷ đồng. Năm 2023, lễ hội đón 140.000 lượt khách.
        """,
        """
        artists 350 @2025-12-05
        visitors 42000 @2025-12-05 | Ban Tổ chức
        stalls 180
        visitors 78000 @2025-12-06 | Hoan
        visitors ~210000
        visitors 6300
        visitors 180000 !expected
        """,
        """
        visitors 6300 part_of ~210000
        ? visitors 42000 part_of ~210000
        ? visitors 78000 part_of ~210000
        """,
    ),
    corpus(
        "strike over a Tet bonus",
        "đình công ở Công ty Giày Tân Phúc; vụ đình công Giày Tân Phúc; ngừng việc tại Công ty Giày Tân Phúc",
        ("2025-01-07", "2025-01-10"),
        {
            "strikers": "công nhân, người, lao động, người lao động / đình công, ngừng việc, nghỉ việc / each",
            "back": "công nhân, người, lao động, người lao động / trở lại, đi làm lại, quay lại / each",
        },
        """
== 2025-01-08, Lao Động Miền Tây
Công nhân Giày Tân Phúc ngừng việc đòi công khai thưởng Tết
Sáng 7/1, khoảng 3.500 công nhân thuộc ba xưởng may ngừng việc tại Công ty Giày Tân Phúc (KCN Bình Trị). Công ty hiện có 8.200 lao động, mức thưởng năm ngoái là 1,3 tháng lương. Đến trưa 8/1, số người đình công đã lên 5.200.
== 2025-01-09, Kinh Tế Ngày
Phía doanh nghiệp nói chỉ 2.000 người nghỉ việc
Trả lời báo chí về vụ đình công Giày Tân Phúc, bà Chen Li Hua, trợ lý tổng giám đốc, khẳng định ngày 8/1 chỉ có khoảng 2.000 công nhân nghỉ việc, "không phải 5.000 như một số trang mạng đưa". Liên đoàn Lao động tỉnh thì ghi nhận 5.200 người.
== 2025-01-11, Lao Động Miền Tây
Hơn 8.000 công nhân Giày Tân Phúc đi làm lại
Sau khi công ty đồng ý thưởng 1,5 tháng lương, sáng 10/1, 8.050 công nhân đã trở lại nhà máy, chấm dứt bốn ngày đình công ở Công ty Giày Tân Phúc. Mỗi người còn được hỗ trợ 500.000 đồng tiền tàu xe.
        """,
        """
        strikers ~3500 @2025-01-07
        strikers 5200 @2025-01-08 | Liên đoàn Lao động
        strikers ~2000 @2025-01-08 | Chen Li Hua
        ? strikers 5000 !denied
        ? back >8000
        back 8050 @2025-01-10
        """,
        """
        strikers ~2000 conflicts 5200
        ? back 8050 agrees >8000
        ? back >8000 agrees 8050
        """,
    ),
    corpus(
        "coach off a pass, and a slip about the driver",
        "tai nạn xe khách trên đèo Mũi Trâu; vụ tai nạn đèo Mũi Trâu; lật xe khách đèo Mũi Trâu",
        ("2025-04-29", "2025-04-30"),
        {
            "dead": DEAD,
            "injured": INJURED,
            "aboard": "người, hành khách, khách / chở, trên xe / each",
        },
        """
== 2025-04-29, An Toàn Giao Thông Mới
Xe khách lao xuống vực ở đèo Mũi Trâu, ít nhất 6 người tử vong
Khoảng 14h ngày 29/4, xe khách BKS 29F-xxx chở 28 người lưu thông hướng Bắc - Nam, khi đến km 43 đèo Mũi Trâu thì mất lái, lao xuống vực sâu khoảng 40 m. Đến 16h30, ít nhất 6 người tử vong tại chỗ, nhiều người bị thương nặng.
== 2025-04-29, Báo Kon Nẫm
Vụ tai nạn đèo Mũi Trâu: 8 người chết, 20 người bị thương
Tối 29/4, Chủ tịch UBND huyện A Yun Siu Blơih xác nhận vụ lật xe khách đèo Mũi Trâu khiến 8 người chết, gồm cả tài xế, và 20 người bị thương. 5 ca nặng nhất được chuyển lên tuyến trên bằng trực thăng. Trên đoạn đèo này, 5 năm qua đã xảy ra 13 vụ tai nạn, làm 22 người chết.
== 2025-04-30, Báo Kon Nẫm
Đính chính số người chết trên đèo Mũi Trâu
Trong bản tin tối 29/4 về vụ tai nạn đèo Mũi Trâu, chúng tôi đưa 8 người chết do nhầm lẫn khi tổng hợp. Con số đúng là 7 người chết và 21 người bị thương; tài xế bị thương nặng nhưng còn sống. Báo Kon Nẫm thành thật xin lỗi bạn đọc.
        """,
        """
        aboard 28 @2025-04-29
        dead >=6 @2025-04-29
        dead 8 @2025-04-29 | Siu Blơih
        injured 20 @2025-04-29 | Siu Blơih
        dead 7
        injured 21
        ? injured vague
        ? injured 5
        """,
        """
        dead 8 revises >=6
        dead 7 corrects 8
        injured 21 corrects 20
        ? injured 21 revises 20
        ? dead 7 agrees >=6
        ? dead 7 revises >=6
        """,
    ),
    corpus(
        "presidential election, turnout and observers",
        "bầu cử tổng thống Lucardia; cuộc bầu cử ở Lucardia",
        ("2025-05-18", "2025-06-01"),
        {
            "voters": "cử tri, người / +vote / each",
            "candidates": "ứng cử viên, ứng viên / tranh cử, tham gia, tranh / each",
            "observers": "quan sát viên / giám sát, cử, +attend / each",
        },
        """
== 2025-05-17, Tin Thế Giới Mới
Lucardia trước giờ bỏ phiếu
Hơn 9,4 triệu cử tri đã đăng ký bỏ phiếu trong cuộc bầu cử tổng thống Lucardia vào Chủ nhật này, với 8 ứng cử viên tranh cử. Liên minh Nam Đại Dương cử 120 quan sát viên giám sát. Cả nước có 17.600 điểm bỏ phiếu mở cửa từ 7h đến 18h.
== 2025-05-19, Nhịp Sống Toàn Cầu
Bầu cử Lucardia vào vòng hai
Ủy ban Bầu cử Quốc gia sáng 19/5 thông báo 6,1 triệu cử tri đã đi bỏ phiếu, tương đương 65%. Ông Dario Menk giành 41% phiếu bầu, bà Ilona Vetra 36%. Do không ai quá bán, hai ứng viên này sẽ tranh tài ở vòng hai ngày 1/6. Trong cuộc bầu cử ở Lucardia 5 năm trước, 5,8 triệu người đi bầu.
== 2025-06-02, Tin Thế Giới Mới
Bà Vetra đắc cử tổng thống Lucardia
Với 52,3% số phiếu, bà Ilona Vetra thắng cử. Gần 6,6 triệu cử tri tham gia bỏ phiếu vòng hai bầu cử tổng thống Lucardia hôm 1/6, Ủy ban Bầu cử Quốc gia cho biết. Phe ông Menk nói ít nhất 200.000 lá phiếu không hợp lệ, song không đưa ra bằng chứng.
        """,
        """
        voters >9400000 !registered
        candidates 8 !expected
        ? observers 120
        ? observers 120 !expected
        voters 6100000 | Ủy ban Bầu cử
        ? candidates 2
        voters <6600000 @2025-06-01 | Ủy ban Bầu cử
        """,
        """
        """,
    ),
    corpus(
        "evacuation plan before a storm, then the fact",
        "sơ tán dân tránh bão Hải Âu; bão Hải Âu",
        ("2025-09-20", "2025-09-24"),
        {
            "evacuated": "người, người dân, hộ, hộ dân / +evacuate / total",
            "boats": "tàu, tàu thuyền, tàu cá, phương tiện / neo đậu, trú, tránh trú, vào bờ / level",
            "dead": DEAD,
            "roofs": "nhà, ngôi nhà, căn nhà / +damage, +collapse, tốc mái / total",
        },
        """
== 2025-09-21, Báo Quảng Đức
Quảng Đức lên kế hoạch sơ tán 65.000 người tránh bão Hải Âu
Chiều 21/9, họp trực tuyến với 10 huyện, thị ven biển, Chủ tịch UBND tỉnh Hồ Văn Trọng yêu cầu hoàn thành việc sơ tán khoảng 65.000 người trước 15h ngày 22/9. Tâm bão Hải Âu cách bờ 380 km, sức gió cấp 13. Đến nay, 4.120 tàu cá với 19.600 ngư dân đã vào nơi tránh trú.
== 2025-09-22, Tin Biển
Quảng Đức đã sơ tán hơn 48.000 người
Theo Bộ Chỉ huy Quân sự tỉnh, tính đến 17h ngày 22/9, toàn tỉnh sơ tán được 48.730 người, trong đó 31.200 người sơ tán xen ghép tại chỗ, 17.530 người đến các điểm tập trung. Toàn bộ 4.135 tàu thuyền đã neo đậu an toàn. Vẫn còn vài trăm người ở lại lồng bè, phải cưỡng chế.
== 2025-09-24, Báo Quảng Đức
Quảng Đức gượng dậy sau bão
Bão Hải Âu đổ bộ rạng sáng 23/9 làm 1 người chết vì bị cây đổ đè, 2.870 ngôi nhà bị tốc mái. Nhờ sơ tán gần 49.000 người dân trước bão, thiệt hại về người thấp hơn nhiều so với trận bão năm 2006 (76 người chết). Từ trưa 24/9, bà con bắt đầu trở về nhà.
        """,
        """
        ? evacuated 65000 !expected
        evacuated ~65000 !expected | Trọng
        boats 4120 @2025-09-21
        ? evacuated >48000
        evacuated 48730 @2025-09-22 | Bộ Chỉ huy
        evacuated 31200 @2025-09-22
        evacuated 17530 @2025-09-22
        boats 4135 @2025-09-22
        dead 1
        roofs 2870
        evacuated <49000
        """,
        """
        evacuated 31200 part_of 48730
        evacuated 17530 part_of 48730
        ? evacuated 31200 supports 48730
        ? evacuated 17530 supports 48730
        ? evacuated 48730 agrees >48000
        ? evacuated >48000 agrees 48730
        evacuated <49000 agrees 48730
        ? evacuated <49000 agrees >48000
        """,
    ),
    corpus(
        "blood donation day",
        "ngày hội hiến máu Giọt Hồng; Giọt Hồng 2025",
        ("2025-04-06", "2025-04-12"),
        {
            "donors": "người, tình nguyện viên, sinh viên / hiến máu, đăng ký, tham gia / each",
            "units": "đơn vị máu / thu, tiếp nhận, thu được / each",
        },
        """
== 2025-04-06, Tuổi Xuân
Hơn 2.000 người đăng ký hiến máu tại Giọt Hồng 2025
Sáng nay 6/4, ngày hội hiến máu Giọt Hồng diễn ra tại Nhà văn hóa Thanh niên TP Đông Hà An. Đã có 2.150 người đăng ký hiến máu qua ứng dụng. Ban tổ chức dự kiến tiếp nhận 1.500 đơn vị máu. Anh Nguyễn Hữu Toàn, 29 tuổi, lần thứ 26 hiến máu, được tuyên dương.
== 2025-04-07, Y Tế Cộng Đồng
Thu được gần 1.400 đơn vị máu sau một ngày
Kết thúc ngày 6/4, 1.612 người đã đến tham gia hiến máu tại Giọt Hồng 2025, trong đó 1.389 người đủ điều kiện. Viện Huyết học tiếp nhận 1.389 đơn vị máu. Phần lớn người hiến là sinh viên.
== 2025-04-13, Tuổi Xuân
Tuần lễ Giọt Hồng khép lại
Qua một tuần, ngày hội hiến máu Giọt Hồng tổ chức tại 9 điểm đã thu được 5.720 đơn vị máu, Hội Chữ thập đỏ thành phố thông tin. Mỗi đơn vị máu có thể cứu sống ba người.
        """,
        """
        ? donors >2000 !registered
        donors 2150 !registered
        units 1500 !expected
        ? units <1400
        donors 1612 @2025-04-06
        donors 1389
        units 1389 @2025-04-06 | Viện Huyết học
        units 5720 | Hội Chữ thập đỏ
        """,
        """
        ? donors 2150 agrees >2000
        ? donors >2000 agrees 2150
        donors 1389 part_of 1612
        ? units 1389 agrees <1400
        ? units <1400 agrees 1389
        ? units 1389 part_of 5720
        """,
    ),
    corpus(
        "gambling ring raided in two provinces",
        "triệt phá sới bạc Cồn Én; vụ sới bạc Cồn Én",
        ("2025-02-22", "2025-03-20"),
        {
            "caught": "người, đối tượng, nghi phạm, con bạc / +arrest, đưa về trụ sở / total",
            "charged": "người, bị can, đối tượng / khởi tố / total",
            "officers": "cảnh sát, chiến sĩ, trinh sát / huy động, tham gia, bao vây / each",
        },
        """
== 2025-02-23, An Ninh Miền Tây
Đột kích sới bạc trên cù lao, tạm giữ 46 người
Đêm 22/2, hơn 120 cảnh sát bao vây khu vườn trên cù lao Cồn Én, bắt quả tang một sới bạc quy mô lớn. Công an tỉnh Tiền Lộc tạm giữ 46 người, thu 1,2 tỷ đồng, 31 xe máy và 3 bộ bài. Một số con bạc nhảy xuống sông bỏ trốn.
== 2025-02-25, Pháp Luật Ngày Nay
Thêm 12 người ra đầu thú trong vụ sới bạc Cồn Én
Thượng tá Lâm Chí Cường cho biết đến ngày 25/2, tổng số người bị tạm giữ trong vụ sới bạc Cồn Én là 58, sau khi 12 người bỏ trốn ra trình diện. Cầm đầu là Tư "Ghe", 51 tuổi, có 4 tiền án. Mỗi ngày sới thu xâu 40-50 triệu đồng.
== 2025-03-20, An Ninh Miền Tây
Khởi tố 37 bị can vụ sới bạc trên cù lao
Cơ quan Cảnh sát điều tra Công an tỉnh Tiền Lộc vừa khởi tố 37 bị can về tội Đánh bạc và Tổ chức đánh bạc, liên quan đường dây bị triệt phá ở Cồn Én tháng trước. 21 người khác bị xử phạt hành chính, mỗi người 1,5 triệu đồng.
        """,
        """
        officers >120 @2025-02-22
        caught 46
        caught 58 @2025-02-25 | Cường
        ? caught 12
        charged 37
        """,
        """
        caught 58 revises 46
        """,
    ),
    corpus(
        "measles vaccination drive, targets and tallies",
        "chiến dịch tiêm vắc xin sởi ở TP An Khương; chiến dịch tiêm sởi An Khương",
        ("2025-03-03", "2025-04-15"),
        {
            "vaccinated": "trẻ, trẻ em, em, học sinh, người / tiêm, tiêm chủng, được tiêm / total",
            "teams": "đội, đội tiêm / tiêm, triển khai, huy động, tổ chức / each",
        },
        """
== 2025-03-03, Báo An Khương
An Khương bắt đầu tiêm vắc xin sởi cho 52.000 trẻ
Từ hôm nay, chiến dịch tiêm vắc xin sởi ở TP An Khương được triển khai tại 168 trạm y tế và 240 trường học, mục tiêu tiêm cho 52.000 trẻ từ 1 đến 10 tuổi. Thành phố huy động 95 đội tiêm lưu động. Từ đầu năm, An Khương ghi nhận 613 ca sởi, 2 trẻ tử vong.
== 2025-03-17, Sức Khỏe Cộng Đồng
Sau hai tuần, hơn 30.000 trẻ An Khương được tiêm vắc xin sởi
Sở Y tế cho hay tính đến hết ngày 16/3 đã tiêm cho 30.418 trẻ, đạt 58,5%. Trong đó, nhóm 1-5 tuổi có 12.906 trẻ, nhóm 6-10 tuổi 17.512 trẻ. Không ghi nhận phản ứng nặng sau tiêm; 37 trẻ sốt nhẹ.
== 2025-04-16, Báo An Khương
Kết thúc chiến dịch tiêm sởi An Khương
Tổng kết chiến dịch tiêm sởi An Khương, bác sĩ Mai Thị Thu Hà, Giám đốc CDC, nói 49.655 trẻ đã được tiêm, đạt 95,5% kế hoạch. Kinh phí của chiến dịch là 7,8 tỷ đồng.
        """,
        """
        vaccinated 52000 !expected
        teams 95
        ? vaccinated >30000
        vaccinated 30418 @2025-03-16 | Sở Y tế
        vaccinated 12906 @2025-03-16
        vaccinated 17512 @2025-03-16
        vaccinated 49655 | Hà
        """,
        """
        vaccinated 12906 part_of 30418
        vaccinated 17512 part_of 30418
        ? vaccinated 12906 supports 30418
        ? vaccinated 17512 supports 30418
        ? vaccinated 30418 agrees >30000
        ? vaccinated >30000 agrees 30418
        vaccinated 49655 revises 30418
        ? vaccinated 49655 revises >30000
        """,
    ),
    corpus(
        "landslide on workers' huts, by the hour",
        "sạt lở ở thủy điện Nậm Hút; vụ sạt lở thủy điện Nậm Hút",
        ("2025-07-19", "2025-07-22"),
        {
            "dead": "người, công nhân, nạn nhân, thi thể / +die, tìm thấy / total",
            "missing": "người, công nhân, nạn nhân / +missing, vùi lấp / level",
            "injured": "người, công nhân / +injure / total",
        },
        """
== 2025-07-19, Tin Tây Bắc
Sạt lở ở thủy điện Nậm Hút, 11 công nhân bị vùi lấp
Khoảng 5h sáng 19/7, hàng nghìn khối đất đá đổ xuống khu lán trại của công nhân thủy điện Nậm Hút (huyện Mường Lò Xo). Thời điểm đó có 19 công nhân đang ngủ. 8 người chạy thoát, trong đó 3 người bị thương; 11 công nhân bị vùi lấp.
== 2025-07-19, Báo Hôm Nay
Tìm thấy 4 thi thể tại Nậm Hút
(Cập nhật 20h) Ông Lò Văn Páo, Bí thư Huyện ủy, cho biết đến 19h30 ngày 19/7 đã tìm thấy 4 thi thể trong vụ sạt lở thủy điện Nậm Hút, còn 7 người mất tích. Mưa lớn khiến công tác tìm kiếm phải tạm dừng. Gần 300 người và 4 máy xúc có mặt tại hiện trường.
== 2025-07-21, Tin Tây Bắc
Vụ sạt lở thủy điện Nậm Hút: Số người chết tăng lên 9
Đến 11h ngày 21/7, lực lượng cứu hộ tìm thấy thêm 5 thi thể nữa, nâng số người chết lên 9; 2 công nhân vẫn mất tích. Chủ đầu tư hỗ trợ mỗi gia đình nạn nhân 100 triệu đồng. Nạn nhân trẻ nhất mới 19 tuổi.
== 2025-07-22, Báo Hôm Nay
Khép lại cuộc tìm kiếm ở Nậm Hút
Thi thể cuối cùng được đưa lên lúc 15h chiều nay. Như vậy cả 11 công nhân bị vùi lấp trong vụ sạt lở ở thủy điện Nậm Hút đều đã tử vong.
        """,
        """
        missing 11 @2025-07-19
        injured 3 @2025-07-19
        dead 4 @2025-07-19 | Páo
        missing 7 @2025-07-19 | Páo
        dead 9 @2025-07-21
        missing 2 @2025-07-21
        dead 11 @2025-07-22
        """,
        """
        dead 9 revises 4
        dead 11 revises 9
        """,
    ),
    corpus(
        "gas leak in an electronics plant",
        "vụ ngộ độc khí ở nhà máy Sunwei; ngộ độc khí tại Công ty Sunwei",
        ("2025-05-12", "2025-05-16"),
        {
            "poisoned": "công nhân, người, nữ công nhân / ngộ độc, nhập viện, cấp cứu / total",
            "discharged": "công nhân, người / xuất viện, ra viện / total",
            "dead": "công nhân, người / +die / total",
        },
        """
== 2025-05-12, Công Nhân Điện Tử
Hàng chục công nhân Sunwei nhập viện vì khó thở
Khoảng 10h ngày 12/5, nhiều công nhân xưởng hàn bản mạch của Công ty Sunwei (KCN Đồng Bãi) bị choáng, buồn nôn. Đến 15h, 63 công nhân phải nhập viện, trong đó 5 người nguy kịch. Xưởng rộng 4.500 m2, có 420 người làm việc mỗi ca.
== 2025-05-13, Báo Bắc Thành
Vụ ngộ độc khí ở nhà máy Sunwei: 88 người cấp cứu
Sáng 13/5, Giám đốc Sở Y tế Ngô Bá Tuyến cho biết số công nhân nhập viện trong vụ ngộ độc khí ở nhà máy Sunwei đã tăng lên 88. Ông bác bỏ tin đồn 3 công nhân đã tử vong lan truyền trên mạng. "Chưa có ai tử vong", ông nhấn mạnh.
== 2025-05-16, Công Nhân Điện Tử
80 công nhân Sunwei đã ra viện
Theo Bệnh viện Đa khoa Bắc Thành, đến 16/5, 80 công nhân trong vụ ngộ độc khí tại Công ty Sunwei đã xuất viện, 8 người tiếp tục điều trị. Nồng độ metanol đo được trong xưởng vượt ngưỡng 11 lần. Công ty bị đề nghị phạt 180 triệu đồng.
        """,
        """
        ? poisoned vague
        poisoned 63 @2025-05-12
        ? poisoned 5
        poisoned 88 @2025-05-13 | Tuyến
        ? dead 3 !denied
        discharged 80 @2025-05-16 | Bệnh viện
        """,
        """
        poisoned 88 revises 63
        ? poisoned 5 part_of 63
        """,
    ),
    corpus(
        "concert of a girl group, a hall and a crush",
        "đêm nhạc Luna7; concert Luna7 tại Hà Giao",
        ("2025-10-18", "2025-10-19"),
        {
            "audience": "khán giả, người, fan, người hâm mộ / +watch, +attend / each",
            "capacity": "chỗ, chỗ ngồi, khán giả, người / sức chứa / level",
            "injured": "người, khán giả, fan / +injure, ngất / total",
        },
        """
== 2025-10-18, Giải Trí 24
Fan đội nắng chờ concert Luna7 tại Hà Giao
Từ 6h sáng nay, hàng nghìn fan đã xếp hàng trước sân vận động Hà Giao. Ban tổ chức cho biết 35.000 vé của đêm diễn đầu đã bán hết sau 40 phút, vé đắt nhất 6,8 triệu đồng. Sân có sức chứa 40.000 khán giả. Nhóm gồm 7 thành viên, ra mắt năm 2019.
== 2025-10-19, Văn Hóa Trẻ
33.000 khán giả cháy hết mình với Luna7
Đêm nhạc Luna7 tối 18/10 diễn ra trong hơn 2 tiếng rưỡi với 26 bài hát. Theo công ty sản xuất Mây Media, 33.000 khán giả đã đến xem. Sự cố chen lấn ở cổng số 4 khiến 6 người ngất xỉu, được chăm sóc tại chỗ.
== 2025-10-20, Giải Trí 24
Đêm thứ hai của Luna7 đông hơn đêm đầu
Đêm nhạc Luna7 ngày 19/10 thu hút 36.500 khán giả, nâng tổng số người xem hai đêm lên gần 70.000, đơn vị tổ chức Mây Media thông báo. So với concert năm 2022 ở TP Vịnh Ngọc (21.000 người), quy mô lần này lớn hơn nhiều.
        """,
        """
        ? audience vague
        capacity 40000 !capacity
        audience 33000 @2025-10-18 | Mây Media
        injured 6 @2025-10-18
        audience 36500 @2025-10-19 | Mây Media
        audience <70000 | Mây Media
        """,
        """
        ? audience 33000 part_of <70000
        ? audience 36500 part_of <70000
        ? audience 33000 supports <70000
        ? audience 36500 supports <70000
        """,
    ),
    corpus(
        "crowd crush on a pilgrimage",
        "thảm kịch hành hương Al Zahir; lễ hành hương Al Zahir",
        ("2025-06-04", "2025-06-09"),
        {
            "pilgrims": "người, tín đồ, người hành hương / +attend, hành hương, đổ về / each",
            "dead": "người, tín đồ, người hành hương, nạn nhân / +die / total",
            "injured": "người, tín đồ, người hành hương / +injure / total",
        },
        """
== 2025-06-05, Quốc Tế Ngày Nay
Giẫm đạp tại lễ hành hương Al Zahir, hơn 100 người chết
Ít nhất 117 người thiệt mạng và 250 người bị thương trong vụ giẫm đạp trên cây cầu dẫn vào thánh địa Al Zahir hôm 4/6, theo Cơ quan Dân phòng Qasira. Khoảng 1,8 triệu tín đồ đang tham dự lễ hành hương Al Zahir năm nay, nhiệt độ ngoài trời lên đến 47 độ C.
== 2025-06-06, Tin Thế Giới Mới
Qasira nâng số người chết trong thảm kịch hành hương lên 204
Bộ trưởng Y tế Khalid Benomar tối 5/6 cho biết số nạn nhân tử vong trong thảm kịch hành hương Al Zahir là 204, số người bị thương lên tới 611. Đài truyền hình đối lập Sahra TV lại nói ít nhất 380 người đã chết, dẫn thống kê tại 5 bệnh viện. Vụ giẫm đạp năm 1998 ở chính nơi này làm 119 người thiệt mạng.
== 2025-06-09, Quốc Tế Ngày Nay
Nước mắt ngày trở về từ Al Zahir
Giới chức Qasira ngày 8/6 chốt số người chết ở mức 231, trong đó 48 người mang quốc tịch nước ngoài. Ban quản lý thánh địa thống kê tổng cộng 1.834.000 người đã hành hương về Al Zahir mùa này.
        """,
        """
        ? dead >100
        dead >=117 | Cơ quan Dân phòng
        ? injured 250 | Cơ quan Dân phòng
        ? injured >=250 | Cơ quan Dân phòng
        pilgrims ~1800000
        dead 204 @2025-06-05 | Benomar
        injured 611 @2025-06-05 | Benomar
        dead >=380 | Sahra TV
        dead 231 @2025-06-08 | Giới chức
        ? dead 48
        pilgrims 1834000 | Ban quản lý
        """,
        """
        dead 204 revises >=117
        ? injured 611 revises 250
        ? injured 611 revises >=250
        dead >=380 conflicts 204
        dead 231 revises 204
        ? dead 231 conflicts >=380
        ? dead 48 part_of 231
        pilgrims 1834000 agrees ~1800000
        ? dead >=117 agrees >100
        ? dead >100 agrees >=117
        """,
    ),
)
