"""A thirteenth batch of small corpora, by a writer who had not seen the package.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, MISSING, corpus

THIRTEENTH = (
    corpus(
        "flooded coal mine, shift by shift",
        "bục nước mỏ than Khe Giang; sự cố mỏ than Khe Giang",
        ("2025-06-17", "2025-06-22"),
        {
            "trapped": "thợ mỏ, công nhân, thợ lò, người / mắc kẹt, kẹt / level",
            "rescued": "thợ mỏ, công nhân, thợ lò, người / +rescue, đưa lên, tiếp cận / total",
            "dead": "thợ mỏ, công nhân, thợ lò, người / +die / total",
        },
        """
== 2025-06-17, Báo Mỏ
Bục nước trong lò, 15 thợ mỏ mắc kẹt ở độ sâu 180 m
Sự cố mỏ than Khe Giang xảy ra lúc 1h50 sáng 17/6, khi ca ba đang làm việc. Trong lò có 52 công nhân, 37 người kịp thoát ra theo giếng phụ. 15 thợ lò bị mắc kẹt ở mức âm 180 m. Sáu máy bơm công suất 1.200 m3/h được lắp đặt ngay trong đêm.
== 2025-06-19, Tin Nhanh 247
Khe Giang: Tiếng gõ từ lòng đất
23h ngày 18/6, đội cứu hộ đưa lên mặt đất 6 thợ mỏ đầu tiên sau 45 giờ. Ông Bùi Quang Thiệp, Phó tổng giám đốc tập đoàn, nói: "Chúng tôi nghe được tiếng gõ ống, hy vọng 9 người còn lại vẫn sống". Sự cố mỏ than Khe Giang là vụ bục nước thứ hai trong 5 năm ở vùng than này; vụ trước làm 3 người chết.
== 2025-06-20, Báo Mỏ
Thêm 7 thợ lò Khe Giang trở về
Rạng sáng 20/6, 7 thợ lò nữa được cứu, nâng tổng số người được giải cứu lên 13. Hai thợ mỏ vẫn kẹt trong lò, chưa rõ sống chết. Nước trong giếng chính còn dâng, mỗi giờ thêm chừng 10 cm.
== 2025-06-22, Tin Nhanh 247
Không có phép màu cuối cùng
Thi thể của hai thợ lò cuối cùng trong vụ bục nước mỏ than Khe Giang được tìm thấy trưa 22/6. Tổng kết lại, 13 người được cứu sống, 2 người tử vong. Gia đình mỗi nạn nhân được hỗ trợ 250 triệu đồng.
        """,
        """
        trapped 15 @2025-06-17
        rescued 6 @2025-06-18
        ? trapped 9
        rescued 13 @2025-06-20
        ? rescued 13
        trapped 2
        dead 2 @2025-06-22
        ? rescued 7
        ? rescued 37
        """,
        """
        rescued 13 revises 6
        """,
    ),
    corpus(
        "derailment, the rail firm against the hospital",
        "tàu trật bánh ở Ga Lăng Sơn Hạ; vụ tàu SH8 trật bánh",
        ("2025-03-08", "2025-03-10"),
        {
            "aboard": "hành khách, người / chở, trên tàu / each",
            "dead": "hành khách, người / +die / total",
            "injured": "hành khách, người, bệnh nhân / +injure / total",
        },
        """
== 2025-03-08, Đường Sắt & Đời Sống
Tàu SH8 trật bánh, 5 toa lật nghiêng
Vào 4h32 hôm nay 8/3, đoàn tàu SH8 gồm 13 toa chở 318 hành khách trật bánh khi cách Ga Lăng Sơn Hạ chừng 2 km. Tổng công ty Đường sắt cho biết có 1 hành khách tử vong, 24 người bị thương. Tuyến Bắc Nam gián đoạn hơn 11 giờ, 9 đoàn tàu phải dừng chờ.
== 2025-03-08, Báo Lăng Sơn
Bệnh viện nói số người bị thương trong vụ tàu trật bánh là 41
Trái với con số của ngành đường sắt, bác sĩ Hồ Thị Nhàn (Bệnh viện Lăng Sơn) khẳng định chiều 8/3 rằng viện này cùng trạm y tế ba xã đã tiếp nhận 41 người bị thương. "Nhiều người tự đi xe máy tới nên đường sắt không nắm được", bà nói. Vụ tàu SH8 trật bánh cũng khiến đường ngang bị hư hại 60 m.
== 2025-03-10, Đường Sắt & Đời Sống
Thông tin mới nhất vụ tàu SH8 trật bánh
Tổng công ty Đường sắt ngày 10/3 điều chỉnh số người bị thương trong vụ tàu SH8 trật bánh từ 24 lên 41. Số hành khách thiệt mạng tăng lên 2 sau khi một cụ ông 69 tuổi mất tại bệnh viện đêm 9/3. Hành khách được hoàn 100% tiền vé.
        """,
        """
        aboard 318
        dead 1 @2025-03-08 | Tổng công ty Đường sắt
        injured 24 @2025-03-08 | Tổng công ty Đường sắt
        injured 41 @2025-03-08 | Nhàn
        ? injured 41
        dead 2
        """,
        """
        ? injured 41 conflicts 24
        ? injured 41 corrects 24
        ? injured 41 revises 24
        dead 2 revises 1
        """,
    ),
    corpus(
        "book fair told by an interview",
        "Hội sách Sông Lụa; hội sách Sông Lụa 2025",
        ("2025-04-17", "2025-04-21"),
        {
            "visitors": "lượt người, lượt khách, độc giả, bạn đọc, người / +visit, +attend / each",
            "publishers": "đơn vị, nhà xuất bản, NXB, công ty sách / +attend, góp mặt / each",
            "sold": "bản, cuốn, cuốn sách, bản sách / bán, bán ra, tiêu thụ / each",
        },
        """
== 2025-04-18, Đọc & Viết
Hội sách Sông Lụa mở cửa đón bạn đọc
Tối 17/4, Hội sách Sông Lụa 2025 khai mạc bên bờ kè phường Bến Đá. 96 đơn vị, trong đó có 27 nhà xuất bản, góp mặt với hơn 40.000 đầu sách. Ban tổ chức đặt mục tiêu đón 120.000 lượt khách và bán ra 200.000 bản sách.
== 2025-04-22, Văn Hóa Trẻ
Giám đốc hội sách: "Người trẻ vẫn đọc, nhưng đọc khác"
Kết thúc Hội sách Sông Lụa, chúng tôi trò chuyện với chị Kiều Thanh Tâm, giám đốc chương trình.
- Chị hài lòng với kết quả chứ?
- Rất hài lòng. Chúng tôi đón chừng 135.000 lượt người trong năm ngày, riêng ngày 19/4 có tới 41.000 lượt người. Doanh thu 16 tỷ đồng.
- Lượng sách bán thế nào?
- Các đơn vị báo về 187.000 cuốn đã bán, hơi thấp hơn kỳ vọng. Năm ngoái là 150.000 cuốn.
== 2025-04-22, Đọc & Viết
Hơn 130.000 người đến hội sách Sông Lụa
Hội sách Sông Lụa khép lại với hơn 130.000 lượt người tham quan, gần 190.000 cuốn sách được tiêu thụ, theo thông cáo phát đi chiều muộn của ban tổ chức.
        """,
        """
        publishers 96 @2025-04-17
        publishers 27
        visitors 120000 !expected | Ban tổ chức
        sold 200000 !expected | Ban tổ chức
        visitors ~135000 | Tâm
        visitors 41000 @2025-04-19 | Tâm
        sold 187000 | Tâm
        visitors >130000
        sold <190000
        """,
        """
        publishers 27 part_of 96
        visitors 41000 part_of ~135000
        visitors >130000 agrees ~135000
        sold <190000 agrees 187000
        ? visitors 41000 part_of >130000
        """,
    ),
    corpus(
        "farmers on tractors",
        "nông dân Ostia biểu tình; cuộc biểu tình của nông dân Ostia",
        ("2025-02-10", "2025-02-14"),
        {
            "tractors": "máy kéo, xe, chiếc máy kéo / +march, chặn, đổ về, phong tỏa, kéo về / each",
            "farmers": "nông dân, người / +march, đổ về, kéo về / each",
            "detained": "nông dân, người / +arrest / each",
        },
        """
== 2025-02-11, Kinh Tế Xanh
Máy kéo phong tỏa thủ đô Ostia
Hơn 900 máy kéo từ sáu tỉnh hôm 10/2 kéo về thủ đô Velen, chặn bốn cửa ngõ trong nhiều giờ để phản đối nhập khẩu ngũ cốc giá rẻ. Nghiệp đoàn Đất Mẹ nói 12.000 nông dân tham gia biểu tình; cảnh sát giao thông chỉ ước chừng 5.000. Giá lúa mì tại Ostia đã giảm 34% trong một năm.
== 2025-02-12, Báo Đối Thoại
Nông dân Ostia biểu tình ngày thứ hai
Đến tối 11/2, số máy kéo đổ về Velen tăng lên 1.400, theo Bộ Nội vụ. Tại cửa khẩu Dravina, khoảng 200 nông dân phong tỏa đường ray xe lửa. Cảnh sát dùng hơi cay và bắt giữ 17 người, sau đó thả 11 người.
== 2025-02-15, Kinh Tế Xanh
Chính phủ Ostia nhượng bộ, nông dân rút máy kéo
Sáng 14/2, cuộc biểu tình của nông dân Ostia chấm dứt khi chính phủ hứa hỗ trợ 75 euro mỗi hecta. Trong ngày cuối, chỉ còn chừng 3.000 người xuống đường. Hồi năm 2022, 20.000 nông dân nước láng giềng Karelund cũng từng biểu tình vì lý do tương tự.
        """,
        """
        tractors >900 @2025-02-10
        farmers 12000 @2025-02-10 | Đất Mẹ
        farmers ~5000 @2025-02-10 | cảnh sát giao thông
        tractors 1400 @2025-02-11 | Bộ Nội vụ
        ? farmers ~200
        detained 17
        farmers ~3000 @2025-02-14
        """,
        """
        farmers ~5000 conflicts 12000
        """,
    ),
    corpus(
        "referendum on a bridge",
        "trưng cầu ý dân Isla Brava; cuộc trưng cầu ý dân ở Isla Brava",
        ("2025-09-14", "2025-09-15"),
        {
            "voters": "cử tri, người, người dân / +vote / each",
            "for": "phiếu, người, cử tri / thuận, đồng ý, ủng hộ / each",
            "against": "phiếu, người, cử tri / chống, phản đối / each",
            "stations": "điểm bỏ phiếu, điểm / mở cửa, bố trí / each",
        },
        """
== 2025-09-13, Thời Sự Toàn Cầu
Isla Brava hỏi dân: nên hay không nên xây cầu?
Ngày mai, 81.200 cử tri đảo Isla Brava được mời đi bỏ phiếu trong cuộc trưng cầu ý dân về cây cầu 14 km nối đảo với đất liền. Chính quyền bố trí 63 điểm bỏ phiếu. Dự án ước tốn 1,9 tỷ euro. Theo một thăm dò hồi tháng 8 trên 1.000 người, 54% ủng hộ.
== 2025-09-15, Nhịp Sống Toàn Cầu
Dân đảo nói không với cầu tỷ đô
Kết quả kiểm phiếu cuộc trưng cầu ý dân Isla Brava công bố rạng sáng 15/9: 29.874 phiếu chống, 27.102 phiếu thuận, trong tổng số 57.340 cử tri đã bỏ phiếu. Số còn lại là phiếu trắng hoặc hỏng. Thị trưởng Marta Oyen, người vận động cho dự án, tuyên bố tôn trọng kết quả.
== 2025-09-16, Thời Sự Toàn Cầu
Sau trưng cầu ý dân Isla Brava
Gần 30.000 người phản đối cây cầu đã thắng thế hôm Chủ nhật, song gần một nửa cử tri bỏ phiếu muốn nó. Năm 1999, một cuộc trưng cầu ý dân tương tự chỉ có 18.000 người đi bỏ phiếu.
        """,
        """
        ? voters 81200 !invited
        ? voters 81200 !expected
        ? voters 81200 !registered
        ? stations 63
        ? stations 63 !expected
        against 29874
        for 27102
        voters 57340
        against <30000
        """,
        """
        against <30000 agrees 29874
        """,
    ),
    corpus(
        "scam compound raid and flights home",
        "triệt phá khu lừa đảo Golden Bay; khu lừa đảo Golden Bay",
        ("2025-05-20", "2025-06-12"),
        {
            "freed": "người, người Việt, công dân, nạn nhân / +rescue, đưa ra khỏi / total",
            "arrested": "người, nghi phạm, đối tượng, quản lý / +arrest / total",
            "returned": "người, công dân, người Việt / về nước, hồi hương, bàn giao / total",
        },
        """
== 2025-05-22, An Ninh Miền Tây
Cảnh sát Marupa giải cứu hơn 600 người khỏi khu lừa đảo
Trong chiến dịch ngày 20/5, cảnh sát Marupa ập vào khu lừa đảo Golden Bay, giải cứu 634 người thuộc 11 quốc tịch, bắt giữ 48 nghi phạm. Trong số người được cứu có 172 người Việt, Đại sứ quán Việt Nam tại Marupa xác nhận. Nhiều người kể bị bán với giá 3.000-8.000 USD.
== 2025-05-30, Pháp Luật Ngày Nay
Chuyến bay đầu tiên đưa 86 công dân về nước
Tối 29/5, 86 công dân Việt Nam trong vụ triệt phá khu lừa đảo Golden Bay đã về nước an toàn qua sân bay Tân Hòa Lạc. Cơ quan chức năng sàng lọc, tạm giữ 4 đối tượng bị tình nghi là quản lý. Dự kiến 86 người còn lại hồi hương trong tháng 6.
== 2025-06-12, An Ninh Miền Tây
Toàn bộ người Việt ở Golden Bay đã hồi hương
Đại sứ quán Việt Nam cho biết với chuyến bay hôm 11/6, tổng cộng 171 người Việt được giải cứu khỏi khu lừa đảo Golden Bay đã hồi hương; một người ở lại điều trị lao phổi. Số nghi phạm bị bắt ở Marupa hiện là 63.
        """,
        """
        ? freed >600
        freed 634 @2025-05-20
        freed 172 | Đại sứ quán
        arrested 48 @2025-05-20
        returned 86 @2025-05-29
        ? arrested 4
        returned 86 !expected
        ? freed 171
        returned 171 @2025-06-11 | Đại sứ quán
        arrested 63
        """,
        """
        ? freed 634 agrees >600
        ? freed >600 agrees 634
        freed 172 part_of 634
        returned 171 revises 86
        arrested 63 revises 48
        """,
    ),
    corpus(
        "volcano with an exclusion zone",
        "núi lửa Merawan phun trào; vụ phun trào núi lửa Merawan; núi lửa Merawan",
        ("2025-11-28", "2025-12-04"),
        {
            "evacuated": "người, người dân, cư dân / +evacuate / total",
            "shelters": "người, người dân / trú, ở trong, nương náu / level",
            "dead": DEAD,
            "flights": "chuyến bay / hủy, hoãn / each",
        },
        """
== 2025-11-29, Thế Giới Hôm Nay
Marupa sơ tán khẩn 14.000 dân vì núi lửa
Núi lửa Merawan phun cột tro cao 8 km lúc 16h20 ngày 28/11, buộc giới chức Marupa mở rộng vùng nguy hiểm lên 7 km. Theo Cơ quan Giảm nhẹ Thiên tai, 14.300 cư dân ở 9 làng đã được sơ tán ngay trong đêm. 57 chuyến bay tại sân bay Kotara bị hủy.
== 2025-12-01, Tin Nhanh Năm Châu
Merawan tiếp tục nổ, số người sơ tán tăng gấp đôi
Đến trưa 30/11, khoảng 29.000 người phải rời nhà đi sơ tán vì vụ phun trào núi lửa Merawan. Hai người leo núi thiệt mạng, thi thể được tìm thấy ở độ cao 2.100 m. Số chuyến bay bị hủy trong ngày 30/11 là 112. Năm 1963, Merawan từng giết chết hơn 1.100 người.
== 2025-12-04, Thế Giới Hôm Nay
Tro bụi lắng xuống, người dân Merawan chờ ngày về
Tính đến 3/12, còn 11.500 người trú trong 38 nhà tập thể và trường học. Số người chết do núi lửa Merawan vẫn là 2, bất chấp tin đồn 20 người bị vùi lấp mà cảnh sát gọi là bịa đặt. Tổng cộng 29.400 người đã được sơ tán kể từ hôm 28/11.
        """,
        """
        ? evacuated 14000
        evacuated 14300 @2025-11-28 | Cơ quan Giảm nhẹ
        flights 57
        evacuated ~29000 @2025-11-30
        dead 2
        flights 112 @2025-11-30
        ? dead 2
        shelters 11500 @2025-12-03
        ? dead 20 !denied
        evacuated 29400
        """,
        """
        ? evacuated 14300 agrees 14000
        ? evacuated 14000 agrees 14300
        ? evacuated 14300 revises 14000
        evacuated ~29000 revises 14300
        ? dead 2 agrees 2
        ? evacuated ~29000 revises 14000
        evacuated 29400 agrees ~29000
        ? evacuated 29400 revises ~29000
        ? evacuated 29400 revises 14300
        """,
    ),
    corpus(
        "school games with athletes and delegations",
        "Đại hội Thể thao học sinh Biên Giang; đại hội thể thao học sinh; HS Games 2025",
        ("2025-07-20", "2025-07-27"),
        {
            "athletes": "vận động viên, VĐV / +attend, +compete, tranh tài / each",
            "delegations": "đoàn / +attend, +compete / each",
            "medals": "huy chương vàng, HCV / giành, đoạt, có / total",
            "referees": "trọng tài / điều hành, làm nhiệm vụ / each",
        },
        """
== 2025-07-21, Thể Thao Học Đường
HS Games 2025: 4.500 VĐV tranh tài 11 môn
Tối 20/7, lễ khai mạc HS Games 2025 diễn ra tại Nhà thi đấu Biên Giang. 52 đoàn tham dự với 4.512 vận động viên, tranh 208 bộ huy chương. Có 340 trọng tài làm nhiệm vụ. Pháo hoa kéo dài 10 phút.
== 2025-07-24, Báo Biên Giang
Chủ nhà tạm dẫn đầu với 19 HCV
Sau bốn ngày thi đấu tại đại hội thể thao học sinh, tính đến 18h ngày 24/7, đoàn Biên Giang đã giành 19 HCV, hơn đoàn Hải Lăng 3 HCV. VĐV Ngô Gia Bảo (lớp 9, 15 tuổi) một mình đoạt 4 huy chương vàng bơi lội.
== 2025-07-28, Thể Thao Học Đường
Biên Giang nhất toàn đoàn
HS Games 2025 bế mạc tối 27/7. Biên Giang giành tổng cộng 34 HCV, xếp trên Hải Lăng (31 HCV) và An Khương (20 HCV). Kỳ đại hội trước, năm 2021, chỉ có 47 đoàn với 3.900 VĐV.
        """,
        """
        ? athletes 4500
        athletes 4512 @2025-07-20
        delegations 52 @2025-07-20
        referees 340
        medals 19 @2025-07-24
        ? medals 4
        medals 34
        ? medals 31
        ? medals 20
        """,
        """
        ? athletes 4512 agrees 4500
        ? athletes 4500 agrees 4512
        medals 34 revises 19
        ? medals 4 part_of 19
        """,
    ),
    corpus(
        "wedding feast poisoning in a village",
        "ngộ độc đám cưới bản Pá Nậm; vụ ngộ độc tiệc cưới Pá Nậm",
        ("2025-12-13", "2025-12-16"),
        {
            "sick": "người, khách, ca, bệnh nhân, trường hợp / ngộ độc, nhập viện, cấp cứu, điều trị / total",
            "guests": "khách, khách mời, người / dự tiệc, ăn cỗ, dự cưới, mời / each",
            "dead": "người, bệnh nhân / +die / total",
        },
        """
== 2025-12-14, Tin Tây Bắc
Đi ăn cỗ cưới, 28 người nhập viện
Trưa 13/12, khoảng 180 người dự cưới tại nhà anh Quàng Văn Ín, bản Pá Nậm. Từ 20h, nhiều người đau đầu, mờ mắt. Tính đến 7h sáng 14/12 đã có 28 người nhập viện tại Trung tâm Y tế huyện Mường Lò Xo, trong đó 4 người nặng phải chuyển tuyến tỉnh. Nghi do rượu ngâm.
== 2025-12-15, Sức Khỏe Cao Nguyên
Vụ ngộ độc tiệc cưới Pá Nậm: một người tử vong
Bác sĩ Cầm Thị Hương, Giám đốc Trung tâm Y tế, cho biết đến chiều qua (14/12), số ca nhập viện vì ngộ độc đám cưới bản Pá Nậm là 45. Một bệnh nhân nam 57 tuổi không qua khỏi. Mẫu rượu có nồng độ methanol gấp 200 lần mức cho phép.
== 2025-12-16, Tin Tây Bắc
Sau đám cưới buồn ở Pá Nậm
Bố cô dâu nói gia đình mời 160 khách, "nhưng người trong bản kéo đến đông, có lẽ hơn 200 người ăn cỗ". Đến hôm nay 16/12, 45 người ngộ độc thì 39 người đã ra viện, 1 người chết, 5 người còn nằm lại.
        """,
        """
        guests ~180 @2025-12-13
        sick 28 @2025-12-14
        ? sick 4
        sick 45 @2025-12-14 | Hương
        ? sick 45
        dead 1
        ? dead 1
        guests 160 !invited
        guests >200
        ? sick 5
        """,
        """
        sick 45 revises 28
        ? sick 4 part_of 28
        ? guests >200 conflicts ~180
        """,
    ),
    corpus(
        "passengers stranded by an airport IT failure",
        "sự cố hệ thống sân bay Tân Hòa Lạc; sân bay Tân Hòa Lạc tê liệt",
        ("2025-08-29", "2025-08-30"),
        {
            "stranded": "hành khách, khách, người / mắc kẹt, kẹt, vạ vật, chờ / level",
            "flights": "chuyến bay, chuyến / chậm, hoãn, bị ảnh hưởng / each",
            "cancelled": "chuyến bay, chuyến / hủy / each",
        },
        """
== 2025-08-29, Hàng Không 24
Sân bay Tân Hòa Lạc tê liệt trước kỳ nghỉ lễ
Từ 14h10 chiều 29/8, hệ thống làm thủ tục của sân bay Tân Hòa Lạc bất ngờ sập. Đến 18h, ước tính 7.000 hành khách mắc kẹt trong nhà ga, 94 chuyến bay bị chậm. Nhiều gia đình trải chiếu nằm trước quầy. Cảng hàng không phát 5.000 chai nước và 2.000 suất ăn nhẹ.
== 2025-08-30, Tin Sớm
Hơn 200 chuyến bay bị ảnh hưởng vì sự cố hệ thống
Theo Cục Hàng không, sự cố hệ thống sân bay Tân Hòa Lạc kéo dài 9 giờ khiến 213 chuyến bay bị ảnh hưởng, gồm 176 chuyến chậm và 37 chuyến phải hủy. Khi hệ thống khởi động lại lúc 23h15 ngày 29/8, vẫn còn khoảng 2.500 khách chờ. Ngày thường, sân bay phục vụ 60.000 khách.
        """,
        """
        ? stranded 7000 @2025-08-29
        ? stranded ~7000 @2025-08-29
        flights 94 @2025-08-29
        ? flights >200
        flights 213 | Cục Hàng không
        flights 176
        cancelled 37
        ? flights 37
        stranded ~2500 @2025-08-29
        """,
        """
        flights 176 part_of 213
        ? flights 37 part_of 213
        ? flights 213 agrees >200
        ? flights >200 agrees 213
        """,
    ),
    corpus(
        "heat deaths abroad, estimate and registry",
        "nắng nóng Karelund; đợt nắng nóng Karelund; nắng nóng kỷ lục ở Karelund",
        ("2025-07-04", "2025-07-20"),
        {
            "dead": "người, nạn nhân, ca, trường hợp / +die / total",
            "hospital": "người, bệnh nhân / nhập viện, cấp cứu / total",
            "schools": "trường, trường học / đóng cửa / level",
        },
        """
== 2025-07-08, Báo Đối Thoại
Nắng nóng Karelund: hơn 80 người chết trong bốn ngày
Bộ Y tế Karelund ngày 7/7 xác nhận 83 ca tử vong liên quan tới đợt nắng nóng Karelund bắt đầu từ hôm 4/7; phần lớn là người trên 75 tuổi sống một mình. 1.260 người phải nhập viện do say nắng. Nhiệt độ tại Branik chạm 44,1 độ C, phá kỷ lục năm 2007.
== 2025-07-13, Thế Giới Hôm Nay
Karelund đóng cửa 540 trường học vì nắng nóng
Trong bối cảnh số người chết do nắng nóng tăng lên 149 (tính tới ngày 12/7), Karelund cho đóng cửa 540 trường học và cấm làm việc ngoài trời từ 11h đến 16h. Ông Jens Adler, chuyên gia dịch tễ Đại học Branik, cảnh báo con số thật "có thể vượt 400 người".
== 2025-07-21, Báo Đối Thoại
Mưa dông chấm dứt 16 ngày đổ lửa ở Karelund
Theo số liệu cuối cùng của Bộ Y tế, nắng nóng kỷ lục ở Karelund khiến 188 người tử vong, khoảng 3.400 người nhập viện. Còn nghiên cứu của Đại học Branik dựa trên số tử vong vượt mức ước tính 430 người đã chết. Đợt nóng năm 2003 ở nước này gây ra 700 ca tử vong.
        """,
        """
        ? dead >80
        dead 83 @2025-07-07 | Bộ Y tế
        hospital 1260 | Bộ Y tế
        dead 149 @2025-07-12
        schools 540
        ? dead >400 !expected | Adler
        ? dead >400 | Adler
        dead 188 | Bộ Y tế
        hospital ~3400
        ? dead 430 | Đại học Branik
        ? dead ~430 | Đại học Branik
        """,
        """
        ? dead 83 agrees >80
        ? dead >80 agrees 83
        dead 149 revises 83
        dead 188 revises 149
        hospital ~3400 revises 1260
        ? dead 430 conflicts 188
        ? dead ~430 conflicts 188
        """,
    ),
    corpus(
        "bird flu on duck farms",
        "dịch cúm gia cầm ở Láng Sậy; ổ dịch cúm gia cầm Láng Sậy",
        ("2025-02-03", "2025-02-28"),
        {
            "culled": "con, con gia cầm, con vịt, con gà, gia cầm / tiêu hủy, chôn lấp / total",
            "households": "hộ, hộ chăn nuôi, hộ dân / có dịch, xuất hiện dịch, thiệt hại, +infect / total",
            "vaccinated": "con, con gia cầm, liều / tiêm, tiêm phòng / total",
            "people": "người / theo dõi, xét nghiệm / total",
        },
        """
== 2025-02-05, Nông Thôn Phương Nam
Tiêu hủy 4.200 con vịt nhiễm cúm ở Láng Sậy
Chiều 4/2, lực lượng thú y xã Láng Sậy đã tiêu hủy 4.200 con vịt của 3 hộ chăn nuôi có dịch. Mẫu xét nghiệm dương tính với A/H5N1. 11 người tiếp xúc trực tiếp với đàn vịt được theo dõi sức khỏe trong 14 ngày. Giá vịt hơi rớt còn 38.000 đồng/kg.
== 2025-02-12, Báo Hậu Trạch
Cúm gia cầm lan ra 9 hộ
Ông Thạch Sang, Trưởng trạm Chăn nuôi và Thú y, cho biết tính đến 11/2, dịch cúm gia cầm ở Láng Sậy đã xuất hiện tại 9 hộ, số gia cầm phải tiêu hủy là 15.750 con. Huyện tiêm phòng bao vây được 120.000 con trong tổng đàn 310.000 con.
== 2025-02-28, Nông Thôn Phương Nam
Láng Sậy khống chế xong ổ dịch
Sau 21 ngày không phát sinh thêm, ổ dịch cúm gia cầm Láng Sậy coi như được khống chế. Tổng cộng hơn 16.000 con gia cầm của 10 hộ bị tiêu hủy. 24 người đã được xét nghiệm, tất cả âm tính. Người chăn nuôi được hỗ trợ 35.000 đồng mỗi con.
        """,
        """
        culled 4200 @2025-02-04
        households 3 @2025-02-04
        people 11
        households 9 @2025-02-11 | Sang
        culled 15750 @2025-02-11 | Sang
        vaccinated 120000
        culled >16000
        households 10
        people 24
        """,
        """
        culled 15750 revises 4200
        culled >16000 revises 15750
        households 9 revises 3
        households 10 revises 9
        ? people 24 revises 11
        """,
    ),
    corpus(
        "peace accord signed by some of the groups",
        "Hiệp định hòa bình Jabari; lễ ký hiệp định Jabari",
        ("2025-10-30", "2025-11-20"),
        {
            "groups": "nhóm, nhóm vũ trang, phe, tổ chức / +sign / total",
            "witnesses": "nước, quốc gia, tổ chức quốc tế / chứng kiến, +attend / each",
            "fighters": "tay súng, chiến binh, người / giải giáp, hạ vũ khí, giao nộp / total",
        },
        """
== 2025-10-29, Việt Báo Quốc Tế
14 nhóm vũ trang Qasira sẽ ký hiệp định hòa bình
Chính phủ Qasira cho biết 14 nhóm vũ trang sẽ ký Hiệp định hòa bình Jabari vào ngày 30/10, chấm dứt 12 năm nội chiến khiến hơn 80.000 người thiệt mạng. Theo dự thảo, khoảng 25.000 tay súng sẽ được giải giáp trong vòng một năm.
== 2025-10-31, Tin Nhanh Năm Châu
Hiệp định Jabari được ký, ba phe vắng mặt
Tại lễ ký hiệp định Jabari hôm 30/10, 11 nhóm vũ trang đặt bút ký trước sự chứng kiến của đại diện 19 nước và 4 tổ chức quốc tế. Ba nhóm còn lại từ chối đến phút chót vì bất đồng về chia sẻ dầu mỏ. Đặc phái viên LHQ Omar Keddah gọi đây là "một nửa hòa bình".
== 2025-11-20, Việt Báo Quốc Tế
Thêm hai nhóm tham gia hiệp định Jabari
Ngày 19/11, hai nhóm vũ trang ở miền bắc ký tên vào Hiệp định hòa bình Jabari, đưa số nhóm đã ký lên 13. Phái bộ LHQ thông báo 2.300 chiến binh đã hạ vũ khí, còn rất xa mục tiêu 25.000 người.
        """,
        """
        groups 14 !expected | Chính phủ Qasira
        fighters ~25000 !expected
        groups 11 @2025-10-30
        witnesses 19 @2025-10-30
        witnesses 4 @2025-10-30
        ? groups 3 !denied
        groups 13 @2025-11-19
        ? groups 2
        fighters 2300 | Phái bộ LHQ
        ? fighters 25000 !expected
        """,
        """
        groups 13 revises 11
        ? fighters 25000 agrees ~25000
        """,
    ),
    corpus(
        "drought and water trucks",
        "hạn mặn Cồn Dừa; đợt hạn mặn ở Cồn Dừa",
        ("2025-03-01", "2025-04-20"),
        {
            "thirsty": "hộ, hộ dân, gia đình / thiếu nước, khát / level",
            "trucks": "xe bồn, chuyến xe, xe, sà lan / chở nước, cấp nước, huy động / each",
            "hectares": "ha, héc ta / thiệt hại, mất trắng, chết / total",
        },
        """
== 2025-03-12, Báo Cồn Dừa
Hơn 9.000 hộ dân thiếu nước ngọt
Đợt hạn mặn ở Cồn Dừa đến sớm hơn mọi năm gần một tháng, độ mặn 4‰ vào sâu 62 km. Theo UBND huyện, hiện có 9.340 hộ thiếu nước sinh hoạt. Quân khu huy động 16 xe bồn, mỗi ngày chở 240 m3 nước phát cho dân.
== 2025-04-02, Nông Thôn Phương Nam
Cồn Dừa khát giữa bốn bề sông nước
Dưới cái nắng 37 độ, ông Ba Khía, 66 tuổi, đẩy xe đi 4 km mua nước giá 120.000 đồng/m3. Tính đến ngày 31/3, số hộ thiếu nước do hạn mặn Cồn Dừa đã lên tới 13.800, 1.450 ha lúa mất trắng. Phó chủ tịch huyện Lê Thị Cẩm Tú nói diện tích lúa thiệt hại có thể lên 2.000 ha nếu tháng 4 không mưa.
== 2025-04-20, Báo Cồn Dừa
Cơn mưa vàng trên đất Cồn Dừa
Ba trận mưa liên tiếp giúp số hộ thiếu nước giảm còn 2.100. Tổng kết đợt hạn mặn ở Cồn Dừa, 1.620 ha lúa bị thiệt hại. Đợt hạn lịch sử năm 2016 từng làm 5.000 ha lúa chết.
        """,
        """
        ? thirsty >9000
        thirsty 9340 | UBND huyện
        trucks 16
        thirsty 13800 @2025-03-31
        hectares 1450 @2025-03-31
        ? hectares 2000 !expected | Tú
        ? hectares <=2000 !expected | Tú
        thirsty 2100
        hectares 1620
        """,
        """
        ? thirsty 9340 agrees >9000
        ? thirsty >9000 agrees 9340
        hectares 1620 revises 1450
        """,
    ),
    corpus(
        "pagoda wall falls on festival goers",
        "sập tường chùa Linh Mai; vụ sập tường chùa Linh Mai",
        ("2025-02-12", "2025-02-14"),
        {
            "dead": DEAD,
            "injured": "người, nạn nhân, em, trẻ / +injure / total",
            "pilgrims": "người, phật tử, du khách, lượt khách / hành hương, trẩy hội, +attend, +visit / each",
        },
        """
== 2025-02-12, Tin Sông Lam
SẬP TƯỜNG CHÙA: ÍT NHẤT 2 NGƯỜI CHẾT
Khoảng 9h30 ngày 12/2 (Rằm tháng Giêng), bức tường bao cao 3 m, dài 17 m phía đông chùa Linh Mai đổ ập xuống dòng người đi lễ. Ít nhất 2 người chết, hơn chục người bị thương. Theo Ban quản lý di tích, lúc đó có chừng 6.000 phật tử trẩy hội.
== 2025-02-12, Báo Hà An
[Cập nhật 16h] Ba người tử vong, 15 người bị thương vì sập tường chùa Linh Mai
Ông Đặng Xuân Kính, Chủ tịch UBND huyện Hà An, cho biết tới 16h, vụ sập tường chùa Linh Mai làm 3 người tử vong, 15 người bị thương, trong đó 6 em dưới 10 tuổi. Các nạn nhân được hỗ trợ từ 5 đến 20 triệu đồng. "Chùa đã xin tu bổ hai lần mà chưa được duyệt", ông nói.
== 2025-02-14, Tin Sông Lam
Vụ tường chùa Linh Mai: không có nạn nhân thứ tư
Trước thông tin lan truyền rằng 4 người đã chết, chiều 13/2 Bệnh viện Hà An bác bỏ và khẳng định số người tử vong trong vụ sập tường chùa Linh Mai là 3. Hiện còn 9 người nằm viện.
        """,
        """
        dead >=2 @2025-02-12
        ? injured >10
        ? injured vague
        pilgrims ~6000 @2025-02-12 | Ban quản lý
        dead 3 @2025-02-12 | Kính
        ? dead 3
        injured 15 @2025-02-12 | Kính
        injured 6
        ? dead 4 !denied
        """,
        """
        dead 3 revises >=2
        injured 6 part_of 15
        ? injured 15 agrees >10
        ? injured 15 revises >10
        """,
    ),
    corpus(
        "hostages let go in batches",
        "khủng hoảng con tin Hotel Meridia; vụ bắt cóc con tin Hotel Meridia",
        ("2025-01-15", "2025-01-18"),
        {
            "held": "con tin, người / bắt giữ, giam giữ, cầm giữ, còn trong tay, bị giữ / level",
            "released": "con tin, người / thả, phóng thích, trả tự do, +rescue / total",
            "dead": "con tin, người, tay súng, cảnh sát / +die, tiêu diệt, bắn hạ / total",
        },
        """
== 2025-01-15, Thời Sự Toàn Cầu
Nhóm tay súng chiếm khách sạn, giữ khoảng 60 con tin
Sáng 15/1, năm tay súng xông vào Hotel Meridia ở trung tâm Costaval, giam giữ khoảng 60 con tin. Một nhân viên bảo vệ thiệt mạng. Chúng đòi thả 12 đồng bọn đang thụ án và 20 triệu USD.
== 2025-01-16, Nhịp Sống Toàn Cầu
Costaval: 22 phụ nữ và trẻ em được thả
Sau đêm thương lượng, nhóm bắt cóc thả 22 con tin lúc 5h sáng 16/1, toàn bộ là phụ nữ và trẻ em. Cảnh sát trưởng Ramiro Sal nói vẫn còn 41 con tin trong tay chúng, vì danh sách lễ tân cho thấy ban đầu có 63 người bị giữ chứ không phải 60.
== 2025-01-18, Thời Sự Toàn Cầu
Đặc nhiệm giải cứu con tin Hotel Meridia
Rạng sáng 18/1, đặc nhiệm đột kích, tiêu diệt cả năm tay súng, giải cứu 39 con tin. Hai con tin chết trong lúc đấu súng. Khủng hoảng con tin Hotel Meridia kết thúc sau 66 giờ với tổng cộng 61 người được trả tự do.
        """,
        """
        held ~60 @2025-01-15
        released 22 @2025-01-16
        held 41 @2025-01-16 | Sal
        held 63 | Sal
        ? held 60 !denied
        ? held 60
        ? dead 5
        ? released 39 @2025-01-18
        dead 2
        released 61 @2025-01-18
        """,
        """
        ? held 63 corrects ~60
        ? held 63 agrees ~60
        ? held 63 corrects 60
        released 61 revises 22
        ? released 39 part_of 61
        ? released 22 part_of 61
        ? dead 2 revises 1
        """,
    ),
    corpus(
        "regatta on two banks",
        "đua ghe ngo Vàm Trà; hội đua ghe ngo Vàm Trà",
        ("2025-11-04", "2025-11-05"),
        {
            "boats": "ghe, đội ghe, đội, chiếc ghe / +compete, tranh tài, tham gia / each",
            "rowers": "tay chèo, vận động viên, người / +compete, tranh tài / each",
            "spectators": "người, khán giả, du khách, người dân / +watch, cổ vũ, đổ về / each",
        },
        """
== 2025-11-03, Báo Hậu Trạch
52 đội ghe đăng ký đua ghe ngo Vàm Trà
Đến hạn chót, đã có 52 đội ghe (43 ghe nam, 9 ghe nữ) đăng ký thi đấu tại hội đua ghe ngo Vàm Trà. Đường đua nam dài 1.200 m, nữ 1.000 m. Giải nhất 200 triệu đồng. Tỉnh dự đoán 150.000 người đổ về hai bờ sông Vàm Trà trong hai ngày.
== 2025-11-05, Du Lịch Miệt Vườn
Sông Vàm Trà dậy sóng
Ngày tranh tài đầu tiên 4/11 của giải đua ghe ngo Vàm Trà có 50 đội tham gia, hai đội bỏ cuộc vì ghe bị thủng. Hơn 2.600 tay chèo tranh tài trong tiếng hò reo của khoảng 70.000 người xem, theo Sở Văn hóa. Một khán đài tạm bị nghiêng, 4 người xây xát nhẹ.
== 2025-11-06, Báo Hậu Trạch
Ghe Prek Som vô địch
Trước hơn 90.000 khán giả, đội ghe chùa Prek Som về nhất chiều 5/11. Hội đua ghe ngo Vàm Trà khép lại với 160.000 lượt người xem trong hai ngày. Bản thân ghe Prek Som dài 28 m, chở 60 tay chèo.
        """,
        """
        boats 52 !registered
        ? boats 43 !registered
        ? boats 9 !registered
        spectators 150000 !expected | Tỉnh
        boats 50 @2025-11-04
        rowers >2600 @2025-11-04
        spectators ~70000 @2025-11-04 | Sở Văn hóa
        spectators >90000 @2025-11-05
        ? spectators 160000
        ? rowers 60
        ? boats 2 !denied
        """,
        """
        ? boats 43 part_of 52
        ? boats 9 part_of 52
        ? boats 43 supports 52
        ? boats 9 supports 52
        ? spectators ~70000 part_of 160000
        ? spectators >90000 part_of 160000
        ? spectators ~70000 supports 160000
        ? spectators >90000 supports 160000
        """,
    ),
    corpus(
        "dam spill, a rumour and a district list",
        "xả lũ thủy điện Đắk Rinh Thượng; lũ do thủy điện Đắk Rinh Thượng xả tràn",
        ("2025-10-27", "2025-10-30"),
        {
            "isolated": "hộ, hộ dân, nhân khẩu, người / cô lập, chia cắt / level",
            "flooded": "nhà, ngôi nhà, hộ / +flood / level",
            "cattle": "con, trâu bò, gia súc, con gia súc / chết, cuốn trôi / total",
            "dead": DEAD,
            "missing": MISSING,
        },
        """
== 2025-10-28, Báo Kon Nẫm
Xả lũ trong đêm, hạ du trở tay không kịp
22h ngày 27/10, thủy điện Đắk Rinh Thượng xả tràn với lưu lượng 1.850 m3/s, gấp ba lần mức thông báo. Báo cáo lúc 10h ngày 28/10 của các xã như sau:
- Xã Đắk Bla Hạ: 410 nhà bị ngập;
- Xã Ngọk Tăng: 265 nhà bị ngập, 90 hộ bị cô lập;
- Xã Rờ Măng: 134 nhà bị ngập.
Cộng chung, 809 nhà bị ngập sâu từ 0,5 đến 2 m.
== 2025-10-29, Tin Nhanh 247
Một người mất tích vì thủy điện Đắk Rinh Thượng xả lũ
Bà Y Nhuôn, Phó chủ tịch huyện, cho biết đến 17h ngày 28/10 có 1 người mất tích, 340 con gia súc bị cuốn trôi. Bà cũng phủ nhận thông tin trên mạng nói 10 người chết: "Hoàn toàn sai sự thật, chưa có người nào thiệt mạng". Công ty thủy điện phân bua đã gửi công văn trước 2 giờ.
== 2025-10-30, Báo Kon Nẫm
Lũ rút, Ngọk Tăng vẫn chưa có đường vào
Sáng 30/10 chỉ còn 35 nhà bị ngập, song 90 hộ dân Ngọk Tăng vẫn bị chia cắt. Thi thể nạn nhân mất tích, ông A Thút, được tìm thấy cách nhà 6 km. Như vậy, lũ do thủy điện Đắk Rinh Thượng xả tràn làm 1 người chết, khoảng 400 con gia súc bị cuốn trôi.
        """,
        """
        flooded 410 @2025-10-28
        flooded 265 @2025-10-28
        isolated 90 @2025-10-28
        flooded 134 @2025-10-28
        flooded 809 @2025-10-28
        missing 1 @2025-10-28 | Nhuôn
        cattle 340 @2025-10-28 | Nhuôn
        ? dead 10 !denied
        ? dead 0
        flooded 35 @2025-10-30
        ? isolated 90 @2025-10-30
        dead 1
        cattle ~400
        """,
        """
        flooded 410 part_of 809
        flooded 265 part_of 809
        flooded 134 part_of 809
        ? flooded 410 supports 809
        ? flooded 265 supports 809
        ? flooded 134 supports 809
        cattle ~400 revises 340
        ? dead 1 revises 0
        """,
    ),
    corpus(
        "new museum, days after opening",
        "khai trương Bảo tàng Gốm Vạn Lò; Bảo tàng Gốm Vạn Lò",
        ("2025-05-18", "2025-05-25"),
        {
            "visitors": "lượt khách, khách, người, du khách, lượt người / +visit, xếp hàng / each",
            "guests": "đại biểu, khách mời / dự, +attend / each",
            "objects": "hiện vật / trưng bày, lưu giữ, trao tặng, hiến tặng / level",
            "limit": "khách, người / tối đa, sức chứa / level",
        },
        """
== 2025-05-18, Văn Hóa Trẻ
Bảo tàng Gốm Vạn Lò mở cửa
Sáng 18/5, Bảo tàng Gốm Vạn Lò chính thức khai trương trong sự hiện diện của 200 khách mời tham dự. Bảo tàng trưng bày 3.470 hiện vật, trong đó 512 hiện vật do người dân hiến tặng. Công trình rộng 5.600 m2, kinh phí 145 tỷ đồng, mỗi lượt chỉ đón tối đa 300 khách.
== 2025-05-20, Du Lịch Phù Liễn
Đội nắng xếp hàng vào bảo tàng gốm
Trong ngày Chủ nhật khai trương, 4.100 người đã tham quan Bảo tàng Gốm Vạn Lò; sang ngày 19/5 còn 1.900 người. "Tôi chờ 90 phút mà không tiếc", chị Lục Thị Hà ở Hà Giao nói. Vé vào cửa miễn phí đến hết tháng 5.
== 2025-05-26, Văn Hóa Trẻ
Một tuần, gần 20.000 lượt khách
Giám đốc bảo tàng Khổng Minh Tuệ cho biết từ 18/5 đến hết 25/5, Bảo tàng Gốm Vạn Lò đã đón 19.640 lượt khách tham quan, ngày cao điểm nhất là 24/5 với hơn 5.000 lượt khách. Bảo tàng Mỹ thuật gần đó cả tháng mới có 3.000 khách tham quan.
        """,
        """
        guests 200 @2025-05-18
        objects 3470
        objects 512
        limit 300 !capacity
        visitors 4100 @2025-05-18
        visitors 1900 @2025-05-19
        ? visitors <20000
        visitors 19640 | Tuệ
        visitors >5000 @2025-05-24 | Tuệ
        """,
        """
        objects 512 part_of 3470
        ? visitors 19640 agrees <20000
        ? visitors <20000 agrees 19640
        visitors >5000 part_of 19640
        ? visitors 4100 part_of 19640
        ? visitors 1900 part_of 19640
        """,
    ),
    corpus(
        "quarantined cruise ship",
        "tàu du lịch Aurora Star bị cách ly; tàu Aurora Star; ổ dịch trên tàu Aurora Star",
        ("2025-12-10", "2025-12-20"),
        {
            "aboard": "hành khách, thủy thủ, thuyền viên, người / chở, có mặt, trên tàu / each",
            "infected": "người, ca, hành khách, thủy thủ, trường hợp / +infect / total",
            "tested": "người, mẫu / xét nghiệm / total",
            "ashore": "hành khách, người, du khách / rời tàu, lên bờ / total",
        },
        """
== 2025-12-11, Sức Khỏe Cộng Đồng
Tàu du lịch chở 2.700 người bị cách ly ngoài khơi Vịnh Ngọc
Tàu Aurora Star chở 1.842 hành khách và 861 thủy thủ bị yêu cầu neo lại ngoài khơi từ 10/12 sau khi bác sĩ trên tàu báo có 37 ca nhiễm norovirus. Con tàu dài 294 m khởi hành từ Kotara ngày 3/12. Tới tối 10/12, nhà chức trách đã xét nghiệm 210 người.
== 2025-12-14, Báo Năm Châu
Số ca nhiễm trên tàu Aurora Star lên 164
Sở Y tế Vịnh Ngọc hôm 13/12 thông báo 164 người dương tính, gồm 141 hành khách và 23 thủy thủ. Ba người lớn tuổi được trực thăng chở vào bờ cấp cứu. 1.905 người đã được xét nghiệm. Hãng tàu thì cho rằng chỉ có khoảng 120 ca nhiễm thực sự, số còn lại là dương tính giả.
== 2025-12-20, Sức Khỏe Cộng Đồng
Hành khách Aurora Star được lên bờ
Sau mười ngày, ngày 19/12, 1.650 hành khách âm tính rời tàu Aurora Star lên bờ. Tổng số ca nhiễm cuối cùng là 192. Năm 2019, một tàu cùng hãng từng có 277 người nhiễm norovirus.
        """,
        """
        ? aboard 2700
        aboard 1842
        aboard 861
        infected 37
        tested 210 @2025-12-10
        infected 164 @2025-12-13 | Sở Y tế
        infected 141
        infected 23
        tested 1905
        infected ~120 | Hãng tàu
        ashore 1650 @2025-12-19
        infected 192
        ? ashore 3
        """,
        """
        ? aboard 1842 part_of 2700
        ? aboard 861 part_of 2700
        ? aboard 1842 supports 2700
        ? aboard 861 supports 2700
        infected 164 revises 37
        infected 141 part_of 164
        infected 23 part_of 164
        ? infected 141 supports 164
        ? infected 23 supports 164
        infected ~120 conflicts 164
        tested 1905 revises 210
        infected 192 revises 164
        """,
    ),
)
