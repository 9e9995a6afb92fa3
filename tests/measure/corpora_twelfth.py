"""A twelfth batch of small corpora, by a writer who had not seen the package.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

TWELFTH = (
    corpus(
        "quake abroad, two countries added up",
        "động đất Nastria; trận động đất ở Nastria; động đất ở biên giới Nastria - Ludova",
        ("2025-03-21", "2025-03-27"),
        {
            "dead": DEAD,
            "injured": INJURED,
            "rescuers": "nhân viên cứu hộ, lính cứu hộ, binh sĩ, người / triển khai, tham gia cứu hộ, cử, điều động / each",
            "buildings": "tòa nhà, ngôi nhà, nhà / +collapse, +damage / total",
        },
        """
== 2025-03-22, Việt Báo Quốc Tế
Động đất 7,4 độ ở biên giới Nastria - Ludova, gần 500 người chết
Trận động đất 7,4 độ Richter làm rung chuyển vùng biên giới Nastria - Ludova lúc 2h06 hôm thứ Sáu (21/3). Tính đến 22h cùng ngày, thảm họa đã khiến 483 người thiệt mạng, gồm 451 người ở Nastria và 32 người ở Ludova. Số người bị thương ở cả hai nước vượt 2.000. Chấn tiêu nằm ở độ sâu 9 km. Nastria đã triển khai 5.500 binh sĩ tới vùng Karaz.
== 2025-03-23, Tin Nhanh Năm Châu
Nastria quốc tang ba ngày sau động đất
Phát biểu trên truyền hình tối 22/3, Tổng thống Nastria Edvin Soral thông báo quốc tang ba ngày sau khi số người chết do động đất ở nước này vượt mốc 800. "Hơn 3.700 ngôi nhà đã đổ sập, nhiều ngôi làng không còn trên bản đồ", ông nói. Trong khi đó, Ludova xác nhận 41 người tử vong. Năm 1976, cũng tại Karaz, một trận động đất làm 2.300 người chết.
== 2025-03-27, Việt Báo Quốc Tế
Đoàn cứu hộ Việt Nam rời Nastria
Chiều 26/3, 38 lính cứu hộ Việt Nam kết thúc nhiệm vụ sau trận động đất ở Nastria. Theo số liệu chính thức mới nhất của Cơ quan Khẩn cấp Quốc gia, 1.109 người Nastria đã thiệt mạng, 5.230 người bị thương. Con số tại Ludova là 44 người chết.
        """,
        """
        ? dead <500
        dead 483 @2025-03-21
        dead 451 @2025-03-21
        dead 32 @2025-03-21
        injured >2000
        rescuers 5500
        dead >800 @2025-03-22 | Soral
        buildings >3700 | Soral
        dead 41 | Ludova
        ? rescuers 38
        dead 1109 | Cơ quan Khẩn cấp
        injured 5230 | Cơ quan Khẩn cấp
        dead 44
        """,
        """
        dead 451 part_of 483
        dead 32 part_of 483
        ? dead 451 supports 483
        ? dead 32 supports 483
        ? dead <500 agrees 483
        ? dead 483 agrees <500
        dead >800 revises 451
        ? dead >800 revises 483
        dead 41 revises 32
        dead 1109 revises >800
        dead 44 revises 41
        ? injured 5230 revises >2000
        """,
    ),
    corpus(
        "refugees over a river",
        "khủng hoảng tị nạn Tarkand; dòng người tị nạn Tarkand; người tị nạn Tarkand",
        ("2025-04-02", "2025-05-02"),
        {
            "refugees": "người, người tị nạn, dân thường / vượt biên, chạy sang, tị nạn, lánh nạn, vượt sông / total",
            "camp": "người, người tị nạn / sức chứa, tiếp nhận tối đa / level",
            "dead": DEAD,
        },
        """
== 2025-04-05, Báo Năm Châu
Hơn 12.000 người Tarkand vượt sông chạy sang Ombria
Giao tranh bùng phát tại tỉnh miền Đông đã đẩy 12.400 người vượt sông Saru sang nước láng giềng Ombria chỉ trong ba ngày, Cao ủy LHQ về người tị nạn (UNHCR) cho biết hôm 4/4. Hơn một nửa là trẻ em. Trại Belin nơi họ trú chân vốn chỉ có sức chứa 5.000 người. Ít nhất 9 người chết đuối khi qua sông.
== 2025-04-16, Thời Sự Toàn Cầu
UNHCR: dòng người tị nạn Tarkand đã lên tới 57.000
Phát ngôn viên UNHCR Maria Donk ngày 15/4 nói với báo giới tại Genève rằng tổng số người tị nạn Tarkand chạy sang Ombria đã lên 57.000, mỗi ngày thêm chừng 4.000 người. Chính phủ Ombria đưa ra con số cao hơn, 71.000 người lánh nạn tính đến 15/4, vì tính cả những người ở nhờ nhà họ hàng. LHQ kêu gọi 85 triệu USD viện trợ.
== 2025-05-02, Báo Năm Châu
Một tháng khủng hoảng tị nạn Tarkand
Sau một tháng, khoảng 90.000 người đã sang Ombria lánh nạn. Hôm qua, UNHCR khánh thành trại thứ hai tại Mirel với sức chứa 30.000 người. "Cuộc khủng hoảng năm 2016 với 120.000 người có thể lặp lại", bà Donk cảnh báo.
        """,
        """
        ? refugees >12000
        refugees 12400 @2025-04-04 | Cao ủy
        camp 5000 !capacity
        dead >=9
        refugees 57000 @2025-04-15 | Donk
        refugees 71000 @2025-04-15 | Chính phủ Ombria
        refugees ~90000
        camp 30000 !capacity
        """,
        """
        ? refugees >12000 agrees 12400
        ? refugees 12400 agrees >12000
        refugees 57000 revises 12400
        refugees 71000 conflicts 57000
        refugees ~90000 revises 57000
        ? refugees ~90000 revises 71000
        """,
    ),
    corpus(
        "layoffs at a carmaker, in and out of the country",
        "Norvell cắt giảm nhân sự; đợt sa thải của Norvell; Norvell sa thải",
        ("2025-02-04", "2025-06-30"),
        {
            "laid_off": "người, nhân viên, lao động, việc làm, công nhân / sa thải, cắt giảm, mất việc, nghỉ việc / total",
            "staff": "nhân viên, người, lao động / làm việc, sử dụng / level",
        },
        """
== 2025-02-05, Kinh Tế Xanh
Hãng xe Norvell cắt giảm 7.500 việc làm
Norvell sẽ cắt giảm 7.500 việc làm trên toàn cầu trong hai năm, tương đương 9% lực lượng lao động, tổng giám đốc Henrik Faber thông báo hôm 4/2. Riêng tại Việt Nam, nhà máy ở Thuận Lộc dự kiến sa thải khoảng 320 công nhân. Lợi nhuận quý IV của hãng giảm 61%, còn 210 triệu USD.
== 2025-04-22, Người Làm Công
Công nhân Norvell Thuận Lộc lần lượt nhận thông báo nghỉ việc
Chị Võ Thị Bé, 38 tuổi, làm ở dây chuyền sơn 11 năm, là một trong 287 người mất việc tại nhà máy Thuận Lộc trong đợt sa thải của Norvell. Ông Đinh Hoàng Phúc, chủ tịch công đoàn cơ sở, cho biết nhà máy hiện còn sử dụng 1.460 lao động. Người nghỉ việc nhận 3 tháng lương.
== 2025-06-30, Kinh Tế Xanh
Norvell sa thải nhanh hơn kế hoạch
Tính đến cuối tháng 6, Norvell đã cắt giảm 4.150 nhân viên, hơn một nửa mục tiêu 7.500 người. Hãng đối thủ Kestrel hồi tháng 5 cũng tuyên bố sa thải 3.000 người.
        """,
        """
        laid_off 7500 !expected | Faber
        laid_off ~320 !expected
        laid_off 287
        staff 1460 | Phúc
        laid_off 4150
        """,
        """
        ? laid_off ~320 part_of 7500
        ? laid_off 287 part_of 4150
        ? laid_off 4150 revises 287
        """,
    ),
    corpus(
        "blackout after a substation fire",
        "mất điện diện rộng ở Hòa Khương; sự cố mất điện Hòa Khương",
        ("2025-06-11", "2025-06-12"),
        {
            "customers": "khách hàng, hộ, hộ dân, gia đình / mất điện, cúp điện, cắt điện / level",
            "restored": "khách hàng, hộ, hộ dân / có điện, khôi phục, cấp điện trở lại / total",
            "stuck": "người / mắc kẹt, kẹt / total",
        },
        """
== 2025-06-11, Báo Hòa Khương
Cháy trạm biến áp, 186.000 khách hàng mất điện
Lúc 13h25 hôm nay 11/6, trạm biến áp 220 kV Đồi Sim bốc cháy khiến 186.000 khách hàng trên địa bàn TP Hòa Khương và hai huyện lân cận bị mất điện giữa lúc nhiệt độ ngoài trời lên tới 39,5 độ C. Cảnh sát cứu hộ đã đưa 23 người mắc kẹt trong thang máy ra ngoài an toàn.
== 2025-06-11, Tin Nhanh 247
Sự cố mất điện Hòa Khương: Gần nửa số hộ đã có điện
Đến 20h, ngành điện khôi phục cho 84.000 khách hàng; khoảng 102.000 khách hàng vẫn mất điện, theo ông Phạm Trường Giang, Giám đốc Công ty Điện lực. Công suất thiếu hụt 310 MW. Sự cố năm 2020 chỉ ảnh hưởng 40.000 hộ.
== 2025-06-12, Báo Hòa Khương
Điện đã trở lại với toàn thành phố
6h15 sáng 12/6, toàn bộ 186.000 khách hàng bị ảnh hưởng bởi vụ mất điện diện rộng ở Hòa Khương đã được cấp điện trở lại. Ngành điện cho hay thiệt hại ước 27 tỷ đồng, chưa kể các doanh nghiệp phải ngừng sản xuất.
        """,
        """
        customers 186000 @2025-06-11
        stuck 23 @2025-06-11
        restored 84000 @2025-06-11
        customers ~102000 @2025-06-11 | Giang
        restored 186000 @2025-06-12
        """,
        """
        restored 186000 revises 84000
        """,
    ),
    corpus(
        "school lunch poisoning",
        "ngộ độc ở Trường Tiểu học Bình Sơn 2; vụ ngộ độc Trường Tiểu học Bình Sơn 2",
        ("2025-10-21", "2025-10-24"),
        {
            "sick": "học sinh, em, trẻ, người, ca / ngộ độc, nhập viện, cấp cứu, đau bụng, nôn / total",
            "in_hospital": "học sinh, em, trẻ / điều trị, nằm viện, theo dõi / level",
            "meals": "suất ăn, suất, học sinh / ăn bán trú, ăn trưa, phục vụ, cung cấp / each",
        },
        """
== 2025-10-22, Gia Đình Trẻ
47 học sinh tiểu học nhập viện sau bữa trưa bán trú
Chiều tối 21/10, nhiều học sinh Trường Tiểu học Bình Sơn 2 đau bụng, nôn ói sau khi ăn món cơm gà. Đến 22h, Bệnh viện Đa khoa Phú Thuận tiếp nhận 47 em. Trưa hôm đó, có 612 học sinh ăn bán trú tại trường, mỗi suất 32.000 đồng.
== 2025-10-22, Báo Phú Thuận
Số học sinh nghi ngộ độc ở Bình Sơn 2 tăng lên 93
Bà Trương Mỹ Linh, Phó chủ tịch UBND TP Phú Thuận, sáng nay xác nhận đã có 93 học sinh nhập viện trong vụ ngộ độc ở Trường Tiểu học Bình Sơn 2, trong đó 71 em ở Bệnh viện Đa khoa, 22 em ở Bệnh viện Nhi. Không có ca nào nguy kịch. Cơ sở Ngon Việt cung cấp 612 suất ăn cho trường.
== 2025-10-24, Gia Đình Trẻ
Vụ ngộ độc Trường Tiểu học Bình Sơn 2: do khuẩn Salmonella
Kết quả xét nghiệm cho thấy thịt gà nhiễm khuẩn. Tổng cộng 105 học sinh bị ngộ độc. Tới chiều 24/10, chỉ còn 14 em đang điều trị, sức khỏe ổn định. Năm ngoái, cơ sở này từng bị phạt 25 triệu đồng sau một vụ khiến 30 công nhân nhập viện.
        """,
        """
        sick 47 @2025-10-21
        meals 612 @2025-10-21
        ? meals 612
        sick 93 @2025-10-22 | Linh
        sick 71 @2025-10-22
        sick 22 @2025-10-22
        sick 105
        in_hospital 14 @2025-10-24
        """,
        """
        sick 93 revises 47
        sick 71 part_of 93
        sick 22 part_of 93
        ? sick 71 supports 93
        ? sick 22 supports 93
        sick 105 revises 93
        """,
    ),
    corpus(
        "fishermen rescued after boats sank",
        "chìm tàu cá ở vùng biển Hòn Mác; vụ chìm tàu cá Hòn Mác",
        ("2025-11-13", "2025-11-17"),
        {
            "rescued": "ngư dân, thuyền viên, người / +rescue / total",
            "missing": "ngư dân, thuyền viên, người / +missing / level",
            "dead": "ngư dân, thuyền viên, người / +die / total",
            "vessels": "tàu, tàu cá, phương tiện, máy bay / tìm kiếm, tham gia, huy động / each",
        },
        """
== 2025-11-14, Tin Biển
Hai tàu cá chìm, 13 ngư dân mất tích ở Hòn Mác
Gió giật cấp 9 đêm 13/11 đã nhấn chìm hai tàu cá của ngư dân Cửa Trà cách đảo Hòn Mác khoảng 30 hải lý. Trên hai tàu có 24 thuyền viên. Tàu hàng Ocean Lily đi ngang qua cứu được 11 người; 13 ngư dân mất tích.
== 2025-11-15, Báo Duyên Hải
Vụ chìm tàu cá Hòn Mác: cứu thêm 5 ngư dân bám can nhựa
Theo Bộ đội Biên phòng tỉnh, sau 31 giờ lênh đênh, 5 ngư dân được tàu kiểm ngư vớt sáng 15/11, nâng tổng số người được cứu lên 16. Hiện còn 8 người chưa rõ tung tích. Có 9 tàu và 1 máy bay tham gia tìm kiếm. Mỗi chiếc tàu cá trị giá khoảng 3 tỷ đồng.
== 2025-11-17, Tin Biển
Dừng tìm kiếm diện rộng các ngư dân Hòn Mác
Sau bốn ngày, lực lượng chức năng tìm thấy thi thể 3 ngư dân, 5 người vẫn mất tích. 16 ngư dân được cứu sống đã về với gia đình. Vùng biển này hồi tháng 2 cũng xảy ra vụ chìm tàu cá làm 2 người chết.
        """,
        """
        missing 13
        rescued 11
        rescued 16 @2025-11-15 | Bộ đội Biên phòng
        ? rescued 16
        ? rescued 5
        missing 8 @2025-11-15
        ? vessels 9
        ? vessels 1
        dead 3
        missing 5
        """,
        """
        rescued 16 revises 11
        """,
    ),
    corpus(
        "forest fire fought for three days",
        "cháy rừng núi Bà Vang; vụ cháy rừng Bà Vang",
        ("2025-04-10", "2025-04-13"),
        {
            "fighters": "người, chiến sĩ, cán bộ, kiểm lâm, dân quân / dập lửa, chữa cháy, huy động, tham gia / each",
            "evacuated": "hộ, hộ dân, người / +evacuate / total",
            "hectares": "ha, héc ta, hecta / cháy, thiêu rụi, thiệt hại / total",
            "injured": INJURED,
        },
        """
== 2025-04-11, Báo Sơn Lộ
Căng mình chữa cháy rừng núi Bà Vang
Ngọn lửa bùng lên chiều 10/4 tại tiểu khu 112 đến 17h ngày 11/4 vẫn chưa được khống chế. Hơn 800 người gồm 350 chiến sĩ quân đội, 120 kiểm lâm, còn lại là dân quân và người dân tham gia dập lửa. Ước tính khoảng 45 ha rừng thông bị cháy. 62 hộ dân thôn Hạ đã phải sơ tán.
== 2025-04-12, Môi Trường Xanh
Cháy rừng Bà Vang: thiệt hại có thể tới 100 ha
Ông Lại Thế Vinh, Chi cục trưởng Kiểm lâm, nói diện tích rừng bị cháy đến trưa 12/4 đã là 78 ha và "có thể lên đến 100 ha nếu gió không đổi hướng". Lực lượng chữa cháy được tăng lên 1.300 người. Hai dân quân bị bỏng nhẹ.
== 2025-04-13, Báo Sơn Lộ
Dập tắt hoàn toàn đám cháy ở Bà Vang
Rạng sáng 13/4, vụ cháy rừng Bà Vang được dập tắt nhờ cơn mưa lớn. Thống kê sơ bộ cho thấy 83 ha rừng bị thiêu rụi, 2 người bị thương. Người dân 62 hộ sơ tán đã về nhà. Vụ cháy lớn nhất trước đó, năm 2010, thiêu rụi 60 ha.
        """,
        """
        fighters >800
        fighters 350
        fighters 120
        hectares ~45
        evacuated 62
        ? evacuated 62
        ? hectares <=100 !expected
        hectares 78 @2025-04-12 | Vinh
        ? hectares 100 !expected | Vinh
        fighters 1300
        injured 2
        hectares 83
        """,
        """
        fighters 350 part_of >800
        fighters 120 part_of >800
        ? fighters 1300 revises >800
        hectares 78 revises ~45
        hectares 83 revises 78
        """,
    ),
    corpus(
        "fraud trial with thousands of victims",
        "xét xử vụ lừa đảo Kim Phát; phiên tòa Kim Phát; vụ án Kim Phát",
        ("2025-08-04", "2025-08-22"),
        {
            "defendants": "bị cáo, người / hầu tòa, ra tòa, lãnh án, tuyên phạt, xét xử / each",
            "victims": "bị hại, nhà đầu tư, nạn nhân, người / triệu tập, tham dự, có mặt, lừa / each",
            "lawyers": "luật sư / bào chữa, tham gia / each",
        },
        """
== 2025-08-04, Công Lý Mới
Sáng nay xét xử vụ lừa đảo Kim Phát: 34 bị cáo hầu tòa
TAND TP Hải Lăng sáng 4/8 mở phiên sơ thẩm xét xử vụ lừa đảo Kim Phát. 34 bị cáo hầu tòa, trong đó Chủ tịch HĐQT Tạ Ngọc Lân bị cáo buộc chiếm đoạt 1.870 tỷ đồng của 6.630 nhà đầu tư. Tòa triệu tập 6.630 bị hại, song chỉ khoảng 900 người có mặt, phải ngồi ở hai rạp che ngoài sân. 41 luật sư đăng ký bào chữa. Phiên tòa dự kiến kéo dài 15 ngày.
== 2025-08-05, Phố Cảng Online
Bị hại Kim Phát: "Tôi mất 3 tỷ đồng dưỡng già"
Ngày thứ hai của phiên tòa Kim Phát, số bị hại đến dự giảm còn chừng 500 người. Bà Nguyễn Thị Bình, 71 tuổi, đi xe đò 90 km từ 3h sáng để nghe chủ tọa thẩm vấn.
== 2025-08-22, Công Lý Mới
Tạ Ngọc Lân lãnh án chung thân
Chiều 22/8, Hội đồng xét xử tuyên phạt Tạ Ngọc Lân án chung thân. 33 bị cáo còn lại lãnh án từ 2 năm tù treo đến 18 năm tù. Tòa buộc các bị cáo liên đới bồi thường cho 6.630 bị hại trong vụ án Kim Phát.
        """,
        """
        defendants 34 @2025-08-04
        victims 6630
        ? victims 6630 !invited
        victims ~900 @2025-08-04
        ? lawyers 41
        ? lawyers 41 !registered
        victims ~500 @2025-08-05
        defendants 33 @2025-08-22
        """,
        """
        ? victims ~900 part_of 6630
        ? victims ~500 part_of 6630
        ? defendants 33 part_of 34
        """,
    ),
    corpus(
        "census with enumerators and a count",
        "tổng điều tra dân số tỉnh Ninh Hạ; cuộc tổng điều tra dân số Ninh Hạ",
        ("2025-04-01", "2025-12-10"),
        {
            "enumerators": "điều tra viên, tổ trưởng, người / thu thập, huy động, tập huấn, tham gia / each",
            "surveyed": "hộ, hộ dân / điều tra, thu thập, khảo sát, hoàn thành / total",
            "population": "người, nhân khẩu / dân số, sinh sống, cư trú / level",
        },
        """
== 2025-04-01, Báo Ninh Hạ
Ninh Hạ ra quân tổng điều tra dân số
Sáng 1/4, cuộc tổng điều tra dân số Ninh Hạ chính thức bắt đầu. Toàn tỉnh huy động 2.316 điều tra viên và 402 tổ trưởng, thu thập thông tin tại 285.000 hộ trong 25 ngày. Mỗi điều tra viên được hỗ trợ 12.000 đồng một phiếu.
== 2025-04-14, Tin Thống Kê
Ninh Hạ: gần hai phần ba số hộ đã được điều tra
Cục Thống kê tỉnh cho biết hết ngày 13/4 đã thu thập xong thông tin của 181.900 hộ dân, đạt 63,8%. Huyện Ninh Trung dẫn đầu với 35.400 hộ. Khó khăn nhất là các khu nhà trọ, nơi công nhân đi làm ca đêm.
== 2025-12-10, Báo Ninh Hạ
Dân số Ninh Hạ vượt 1,1 triệu người
Kết quả chính thức tổng điều tra dân số tỉnh Ninh Hạ công bố hôm nay: đến 0h ngày 1/4/2025, dân số toàn tỉnh là 1.104.752 người, trong đó nam 548.120 người, nữ 556.632 người. Mật độ 612 người/km2. Tại cuộc điều tra năm 2019, Ninh Hạ có 1.020.300 người. Tổng số hộ đã điều tra là 287.460.
        """,
        """
        enumerators 2316 @2025-04-01
        enumerators 402 @2025-04-01
        surveyed 285000 !expected
        surveyed 181900 @2025-04-13 | Cục Thống kê
        surveyed 35400
        ? population >1100000
        population 1104752 @2025-04-01
        population 548120
        population 556632
        surveyed 287460
        """,
        """
        surveyed 35400 part_of 181900
        population 548120 part_of 1104752
        population 556632 part_of 1104752
        ? population 548120 supports 1104752
        ? population 556632 supports 1104752
        ? population 1104752 agrees >1100000
        ? population >1100000 agrees 1104752
        surveyed 287460 revises 181900
        """,
    ),
    corpus(
        "trade fair with booths and buyers",
        "Hội chợ Nông sản Cửu Thanh; hội chợ Cửu Thanh",
        ("2025-09-11", "2025-09-15"),
        {
            "booths": "gian hàng / +attend, trưng bày, quy mô / each",
            "firms": "doanh nghiệp, đơn vị, hợp tác xã / +attend / each",
            "visitors": "lượt khách, lượt người, khách / +visit / each",
            "contracts": "hợp đồng, biên bản ghi nhớ / +sign / total",
        },
        """
== 2025-09-08, Kinh Tế Đồng Bằng
Gần 300 doanh nghiệp đăng ký dự Hội chợ Nông sản Cửu Thanh
Hội chợ Nông sản Cửu Thanh diễn ra từ ngày 11 đến 15/9, quy mô dự kiến 450 gian hàng. Đã có 296 doanh nghiệp, hợp tác xã của 28 tỉnh, thành và 7 quốc gia đăng ký tham gia. Tổng diện tích trưng bày 12.000 m2.
== 2025-09-11, Báo Cửu Thanh
Khai mạc hội chợ nông sản lớn nhất vùng
Sáng nay, Hội chợ Nông sản Cửu Thanh khai mạc với 468 gian hàng của 310 doanh nghiệp tham gia. Tại lễ khai mạc, Bí thư Tỉnh ủy Cao Thị Nhạn cho biết năm 2024 tỉnh xuất khẩu 1,4 tỷ USD nông sản.
== 2025-09-16, Kinh Tế Đồng Bằng
Hội chợ Cửu Thanh: 64 hợp đồng được ký
Qua 5 ngày, hội chợ Cửu Thanh đón khoảng 85.000 lượt khách tham quan, ông Huỳnh Tấn Đạt, Giám đốc Trung tâm Xúc tiến thương mại, cho hay. Riêng hai ngày cuối tuần có 52.000 lượt khách. Các bên đã ký 64 hợp đồng và 19 biên bản ghi nhớ, trị giá 730 tỷ đồng.
        """,
        """
        ? firms <300 !registered
        booths 450 !expected
        firms 296 !registered
        booths 468 @2025-09-11
        firms 310 @2025-09-11
        visitors ~85000 | Đạt
        visitors 52000
        contracts 64
        contracts 19
        """,
        """
        ? firms 296 agrees <300
        ? firms <300 agrees 296
        visitors 52000 part_of ~85000
        """,
    ),
    corpus(
        "marathon, starters and finishers",
        "Marathon Đảo Ngọc Trai; giải Marathon Đảo Ngọc Trai 2025",
        ("2025-07-13", "2025-07-13"),
        {
            "runners": "VĐV, vận động viên, runner, người / +compete, xuất phát / each",
            "finishers": "VĐV, vận động viên, runner, người / hoàn thành, cán đích, về đích / each",
            "treated": "VĐV, vận động viên, runner, người / sơ cứu, cấp cứu, sốc nhiệt / total",
        },
        """
== 2025-07-12, Nhịp Chạy
8.600 runner đổ về Đảo Ngọc Trai
Trước giờ G, giải Marathon Đảo Ngọc Trai 2025 thông báo 8.600 VĐV đã đăng ký ở bốn cự ly 5 km, 10 km, 21 km và 42 km. Trong đó cự ly 42 km có 1.240 VĐV, gấp rưỡi mùa trước. Hơn 400 tình nguyện viên trực dọc đường chạy.
== 2025-07-13, Thể Thao Miền Đông
Kỷ lục mới ở Marathon Đảo Ngọc Trai
3h30 sáng 13/7, 7.940 vận động viên xuất phát tại quảng trường Ngọc Trai. Ở cự ly 42 km nam, Đoàn Văn Lĩnh về nhất với thành tích 2 giờ 31 phút 12 giây. Theo tổ y tế, 26 người phải cấp cứu vì sốc nhiệt, không ai nguy hiểm tính mạng.
== 2025-07-14, Nhịp Chạy
Nắng nóng quật ngã nhiều runner
Ban tổ chức Marathon Đảo Ngọc Trai sáng nay công bố kết quả: 7.512 VĐV hoàn thành phần thi, đạt tỷ lệ 94,6% trong số 7.940 người xuất phát. Cự ly full marathon có 986 người cán đích. Năm 2024, giải có 6.100 người tham gia.
        """,
        """
        ? runners 8600
        runners 8600 !registered
        runners 1240 !registered
        runners 7940 @2025-07-13
        ? runners 7940
        treated 26 @2025-07-13 | tổ y tế
        finishers 7512 | Ban tổ chức
        finishers 986
        """,
        """
        runners 1240 part_of 8600
        finishers 986 part_of 7512
        """,
    ),
    corpus(
        "plane down in the hills, passengers and crew",
        "rơi máy bay Aerolina 318; tai nạn máy bay Aerolina; vụ rơi máy bay ở Sierra Nuva",
        ("2025-01-29", "2025-02-01"),
        {
            "aboard": "người, hành khách, thành viên phi hành đoàn / chở, trên máy bay, có mặt trên / each",
            "dead": "người, hành khách, nạn nhân / +die / total",
            "survivors": "người, hành khách / sống sót, +rescue / total",
            "bodies": "thi thể / tìm thấy, thu hồi, đưa về, nhận dạng / total",
        },
        """
== 2025-01-29, Tin Nhanh Năm Châu
Máy bay chở 94 người rơi ở Sierra Nuva
Chiếc máy bay mang số hiệu Aerolina 318 chở 88 hành khách và 6 thành viên phi hành đoàn đã mất liên lạc lúc 10h42 hôm nay (29/1) khi đang bay từ Costaval tới thủ đô Sierra Nuva, quãng đường 410 km. Bộ Giao thông xác nhận máy bay rơi xuống vùng đồi, chưa rõ thương vong.
== 2025-01-30, Báo Năm Châu
Tai nạn máy bay Aerolina: 3 người sống sót kỳ diệu
Lực lượng cứu hộ tìm được 3 người sống sót, gồm một bé gái 6 tuổi, trong vụ rơi máy bay ở Sierra Nuva. 57 thi thể đã được đưa về nhà xác thủ đô tính tới tối 29/1. Theo hãng Aerolina, 4 hành khách mang quốc tịch nước ngoài. Một số báo trước đó viết trên máy bay có 98 người, hãng khẳng định con số đúng là 94.
== 2025-02-01, Tin Nhanh Năm Châu
Vụ Aerolina 318: tìm thấy đủ 91 thi thể
Sau ba ngày, đội tìm kiếm hôm 31/1 đã thu hồi đủ 91 thi thể trong vụ rơi máy bay Aerolina 318, Bộ trưởng Giao thông Luis Arcón thông báo. Như vậy 91 người thiệt mạng, 3 người sống sót. Đây là tai nạn thảm khốc nhất ở nước này kể từ năm 1994, khi 110 người chết.
        """,
        """
        aboard 94
        aboard 88
        aboard 6
        survivors 3
        ? survivors 3
        bodies 57 @2025-01-29
        ? aboard 98
        ? aboard 98 !denied
        ? aboard 4
        bodies 91 @2025-01-31 | Arcón
        dead 91
        """,
        """
        aboard 88 part_of 94
        aboard 6 part_of 94
        ? aboard 88 supports 94
        ? aboard 6 supports 94
        bodies 91 revises 57
        ? aboard 94 corrects 98
        ? aboard 98 conflicts 94
        ? aboard 94 conflicts 98
        """,
    ),
    corpus(
        "ferry sinks, the manifest does not tell",
        "chìm phà Bintari; vụ chìm phà Bintari; thảm kịch phà Bintari",
        ("2025-08-16", "2025-08-20"),
        {
            "aboard": "người, hành khách / chở, trên phà, danh sách / each",
            "dead": DEAD,
            "missing": MISSING,
            "rescued": "người, hành khách / +rescue / total",
        },
        """
== 2025-08-17, Thế Giới Hôm Nay
Chìm phà ở Marupa, hàng chục người mất tích
Phà Bintari chở theo danh sách 132 hành khách lật úp gần đảo Selor, miền đông Marupa, tối 16/8. Đến sáng 17/8 có 84 người được cứu, 11 người chết, cơ quan tìm kiếm cứu nạn Marupa cho biết. Sóng cao 3 m cản trở công tác cứu hộ.
== 2025-08-18, Báo Năm Châu
Vụ chìm phà Bintari: nhiều người lên phà không có tên
Cảnh sát trưởng Dewan Suto tối 17/8 thừa nhận trên phà thực tế có khoảng 190 người, tức nhiều hơn gần 60 người so với danh sách. Ông cho biết số người chết đã là 29, 87 người được cứu và khoảng 74 người vẫn mất tích. Phà chỉ được phép chở 150 người.
== 2025-08-20, Thế Giới Hôm Nay
Marupa bắt thuyền trưởng phà Bintari
Thuyền trưởng 46 tuổi bị bắt hôm 19/8. Tính đến cùng ngày, thảm kịch phà Bintari đã cướp đi sinh mạng của 58 người, 45 người còn mất tích. Năm 2018, một vụ chìm phà khác ở Marupa làm 164 người thiệt mạng.
        """,
        """
        ? missing vague
        aboard 132
        ? aboard 132 !registered
        rescued 84 @2025-08-17 | cơ quan tìm kiếm
        dead 11 @2025-08-17 | cơ quan tìm kiếm
        aboard ~190 | Suto
        dead 29 @2025-08-17 | Suto
        rescued 87 @2025-08-17 | Suto
        missing ~74 @2025-08-17 | Suto
        ? aboard 150 !capacity
        dead 58 @2025-08-19
        missing 45 @2025-08-19
        """,
        """
        ? aboard ~190 corrects 132
        ? aboard ~190 conflicts 132
        ? aboard ~190 revises 132
        dead 29 revises 11
        rescued 87 revises 84
        dead 58 revises 29
        """,
    ),
    corpus(
        "job fair at a college",
        "ngày hội việc làm Trà Bình; Ngày hội việc làm Đại học Trà Bình",
        ("2025-05-24", "2025-05-24"),
        {
            "firms": "doanh nghiệp, công ty, nhà tuyển dụng / +attend, tuyển dụng / each",
            "jobs": "vị trí, việc làm, chỉ tiêu / tuyển, tuyển dụng / each",
            "seekers": "sinh viên, người, lao động, ứng viên / +attend, đến tìm, ứng tuyển / each",
            "hired": "sinh viên, người, ứng viên / trúng tuyển, nhận việc, được nhận / total",
        },
        """
== 2025-05-23, Báo Trà Bình
Hơn 2.800 việc làm chờ sinh viên
Ngày mai 24/5, Ngày hội việc làm Đại học Trà Bình sẽ quy tụ 65 doanh nghiệp với nhu cầu tuyển dụng 2.835 vị trí, lương từ 8 đến 25 triệu đồng. Nhà trường kỳ vọng thu hút 4.000 sinh viên.
== 2025-05-24, Giáo Dục & Việc Làm
Ngày hội việc làm Trà Bình: sinh viên kín sân trường từ 7h
Khoảng 3.200 sinh viên đã tham dự ngày hội việc làm Trà Bình sáng nay, theo Phòng Công tác sinh viên. 61 doanh nghiệp có mặt; 4 công ty báo bận. Trần Thảo Vy, 22 tuổi, nộp hồ sơ vào 5 nơi. "Em mong lương tầm 10 triệu", Vy nói.
== 2025-05-26, Báo Trà Bình
168 sinh viên được nhận ngay tại ngày hội
Tổng kết ngày hội việc làm Trà Bình, có 1.430 ứng viên được phỏng vấn tại chỗ, 168 người trúng tuyển ngay. Hiệu trưởng Lương Khắc Minh đánh giá tỷ lệ này cao hơn năm trước (95 người).
        """,
        """
        ? jobs >2800
        ? jobs >2800 !expected
        firms 65 !expected
        ? jobs 2835
        ? jobs 2835 !expected
        seekers 4000 !expected
        seekers ~3200 @2025-05-24 | Phòng Công tác sinh viên
        firms 61 @2025-05-24
        ? firms 4 !denied
        ? seekers 1430
        hired 168
        """,
        """
        ? jobs 2835 agrees >2800
        ? jobs >2800 agrees 2835
        ? seekers 1430 part_of ~3200
        """,
    ),
    corpus(
        "climate talks with walk-outs",
        "Hội nghị khí hậu Vesterholm; đàm phán khí hậu Vesterholm",
        ("2025-06-16", "2025-06-27"),
        {
            "countries": "nước, quốc gia, bên / +attend, +negotiate / each",
            "backers": "nước, quốc gia / ủng hộ, đồng ý, tán thành / total",
            "delegates": "đại biểu, nhà đàm phán / +attend / each",
            "marchers": "người, nhà hoạt động / +march / each",
        },
        """
== 2025-06-17, Môi Trường Xanh
194 bên nối lại đàm phán khí hậu Vesterholm
Hội nghị khí hậu Vesterholm khai mạc hôm 16/6 với sự tham gia của 194 bên và khoảng 6.200 đại biểu. Dự thảo mở đầu dài 48 trang với 312 chỗ còn bỏ trong ngoặc. Bên ngoài trung tâm hội nghị, 1.500 nhà hoạt động tuần hành đòi cắt trợ giá than.
== 2025-06-24, Việt Báo Quốc Tế
Liên minh ủng hộ lộ trình bỏ than có 71 nước
Sau cuộc họp kín tối 23/6, số nước ủng hộ lộ trình chấm dứt điện than tại Hội nghị khí hậu Vesterholm tăng lên 71, nhiều hơn 14 nước so với tuần trước, trưởng đoàn Đan Quốc Ingrid Holm nói. Cuối tuần qua, ngày 21/6, hơn 20.000 người tuần hành qua trung tâm thành phố, cảnh sát ước tính. Nhóm Trái Đất Ngay nói có 45.000 người.
== 2025-06-28, Môi Trường Xanh
Vesterholm kết thúc trong dở dang
Đàm phán khí hậu Vesterholm khép lại đêm 27/6, muộn 9 giờ. Bản lộ trình nhận được sự tán thành của 83 quốc gia, còn xa mới đủ 130 nước cần thiết. 12 nước xuất khẩu dầu rời phòng họp trước giờ biểu quyết.
        """,
        """
        countries 194 @2025-06-16
        delegates ~6200 @2025-06-16
        marchers 1500
        backers 71 @2025-06-23 | Holm
        marchers >20000 @2025-06-21 | cảnh sát
        marchers 45000 @2025-06-21 | Trái Đất Ngay
        backers 83 @2025-06-27
        backers 130 !required
        """,
        """
        backers 83 revises 71
        marchers 45000 conflicts >20000
        """,
    ),
    corpus(
        "gas explosion in an old block of flats",
        "nổ khí gas ở khu tập thể Lò Vôi; vụ nổ khu tập thể Lò Vôi",
        ("2025-12-02", "2025-12-04"),
        {
            "dead": DEAD,
            "injured": INJURED,
            "rehoused": "hộ, hộ dân, gia đình / bố trí, tạm cư, tái định cư, +evacuate / total",
            "flats": "căn hộ, căn nhà / +damage, +collapse / total",
        },
        """
== 2025-12-02, Đô Thị Mới
NÓNG: Nổ lớn ở khu tập thể cũ, nhiều người bị vùi lấp
Một tiếng nổ lớn phát ra từ căn hộ tầng 3 nhà B7 khu tập thể Lò Vôi (quận Đông, TP Hà Giao) lúc 19h15 tối 2/12. Nhân chứng kể thấy ít nhất 5 người bị thương được đưa đi cấp cứu. Tòa nhà 5 tầng xây năm 1974.
== 2025-12-03, Hà Giao Ngày Nay
Vụ nổ khu tập thể Lò Vôi: 2 người chết, 13 người bị thương
UBND quận Đông sáng 3/12 báo cáo nhanh: vụ nổ khiến 2 người tử vong là vợ chồng chủ căn hộ và 13 người bị thương; 9 căn hộ hư hỏng, trong đó 3 căn sập hoàn toàn. 40 hộ dân nhà B7 được bố trí ở tạm tại nhà khách phường. Chi phí sửa chữa ước 6 tỷ đồng.
== 2025-12-04, Đô Thị Mới
Thêm một nạn nhân vụ nổ Lò Vôi tử vong
Nam sinh 17 tuổi bị bỏng 85% cơ thể đã qua đời trưa nay, nâng số người chết trong vụ nổ khí gas ở khu tập thể Lò Vôi lên 3. 12 người bị thương vẫn nằm viện. Từ đầu năm thành phố xảy ra 4 vụ nổ gas, làm 6 người chết.
        """,
        """
        injured >=5 @2025-12-02
        dead 2 @2025-12-03 | UBND quận Đông
        injured 13 @2025-12-03 | UBND quận Đông
        flats 9 @2025-12-03
        flats 3
        rehoused 40
        dead 3 @2025-12-04
        ? injured 12
        """,
        """
        injured 13 revises >=5
        flats 3 part_of 9
        dead 3 revises 2
        ? injured 12 revises 13
        """,
    ),
    corpus(
        "parliament votes on a sugar tax",
        "biểu quyết luật thuế đường Ombria; bỏ phiếu thuế đường ở Ombria",
        ("2025-10-07", "2025-10-07"),
        {
            "yes": "nghị sĩ, phiếu, đại biểu / tán thành, thuận, ủng hộ / each",
            "no": "nghị sĩ, phiếu, đại biểu / chống, phản đối / each",
            "abstained": "nghị sĩ, phiếu, đại biểu / trắng, không bỏ phiếu / each",
        },
        """
== 2025-10-06, Thời Sự Toàn Cầu
Quốc hội Ombria trước cuộc biểu quyết luật thuế đường
Cuộc biểu quyết luật thuế đường Ombria sẽ diễn ra chiều 7/10. Liên minh cầm quyền cần 126 phiếu thuận trong tổng số 250 ghế. Báo Diario del Sur kiểm đếm cho thấy ít nhất 130 nghị sĩ ủng hộ dự luật. Mức thuế đề xuất là 20% với nước ngọt trên 5 g đường/100 ml.
== 2025-10-07, Tin Thế Giới Mới
Ombria thông qua thuế đường với cách biệt sít sao
Với 128 phiếu thuận, 115 phiếu chống và 7 phiếu trắng, Quốc hội Ombria hôm nay thông qua luật thuế đường sau 9 giờ tranh luận. Trong số 115 nghị sĩ phản đối có 6 người thuộc chính liên minh cầm quyền. Lần bỏ phiếu năm 2021, dự luật tương tự chỉ được 97 phiếu thuận.
        """,
        """
        yes 126 !required
        ? yes >=130
        ? yes >=130 !expected
        yes 128 @2025-10-07
        no 115 @2025-10-07
        abstained 7 @2025-10-07
        ? no 6
        """,
        """
        ? no 6 part_of 115
        ? yes 128 conflicts >=130
        """,
    ),
    corpus(
        "prisoners out through a wall",
        "vụ vượt ngục Fort Grana; vượt ngục ở Fort Grana",
        ("2025-09-01", "2025-09-12"),
        {
            "escaped": "tù nhân, phạm nhân, người / vượt ngục, trốn thoát, bỏ trốn / total",
            "recaptured": "tù nhân, phạm nhân, người / +arrest, bắt lại, ra đầu thú / total",
            "at_large": "tù nhân, phạm nhân, người / lẩn trốn, ngoài vòng pháp luật, truy nã / level",
            "dead": "tù nhân, phạm nhân, người / +die, bắn chết / total",
        },
        """
== 2025-09-02, Tin Nhanh Năm Châu
Gần 150 tù nhân vượt ngục sau vụ nổ tường
Rạng sáng 1/9, một vụ nổ làm sập bức tường phía tây nhà tù Fort Grana (Lucardia), tạo cơ hội cho 147 tù nhân trốn thoát. Nhà tù này xây cho 600 người nhưng đang giam 1.140 phạm nhân. 2 người bị lính gác bắn chết. Đến tối cùng ngày, cảnh sát bắt lại 31 tù nhân.
== 2025-09-05, Báo Đối Thoại
Lucardia: số tù nhân Fort Grana bị bắt lại đã lên 88
Bộ trưởng Tư pháp Petra Lunz hôm 4/9 nói 88 phạm nhân trong vụ vượt ngục Fort Grana đã bị bắt lại, 57 người vẫn lẩn trốn. Bà bác bỏ thông tin 300 tù nhân trốn thoát mà phe đối lập đưa ra.
== 2025-09-12, Tin Nhanh Năm Châu
Mười tù nhân cuối cùng của Fort Grana bị truy nã quốc tế
Cảnh sát Lucardia ngày 11/9 phát lệnh truy nã quốc tế 10 phạm nhân còn ngoài vòng pháp luật sau vụ vượt ngục ở Fort Grana. 135 người khác đã bị bắt lại hoặc ra đầu thú. Tiền thưởng cho mỗi tin báo là 5.000 USD.
        """,
        """
        ? escaped <150
        escaped 147 @2025-09-01
        dead 2
        recaptured 31 @2025-09-01
        recaptured 88 @2025-09-04 | Lunz
        at_large 57 @2025-09-04 | Lunz
        ? escaped 300 !denied
        at_large 10 @2025-09-11
        recaptured 135
        """,
        """
        ? escaped 147 agrees <150
        ? escaped <150 agrees 147
        recaptured 88 revises 31
        recaptured 135 revises 88
        """,
    ),
    corpus(
        "teachers march and the ministry counts schools",
        "giáo viên Palvia đình công; cuộc đình công của giáo viên Palvia",
        ("2025-11-18", "2025-11-21"),
        {
            "strikers": "giáo viên, người / đình công, bãi khóa, nghỉ dạy / each",
            "schools": "trường, trường học / đóng cửa, ngừng dạy / each",
            "pupils": "học sinh, trẻ em / nghỉ học, ở nhà / each",
            "marchers": "người, giáo viên / +march / each",
        },
        """
== 2025-11-19, Nhịp Sống Toàn Cầu
Giáo viên Palvia đình công, nửa triệu học sinh ở nhà
Công đoàn Giáo dục Palvia cho biết 62.000 giáo viên đã đình công trong ngày đầu tiên 18/11, đòi tăng lương 12%. 3.100 trường phải đóng cửa, khoảng 500.000 học sinh nghỉ học. Bộ Giáo dục nói số giáo viên đình công chỉ là 38.000 và 1.750 trường đóng cửa.
== 2025-11-21, Thời Sự Toàn Cầu
Biển áo đỏ trên đường phố Palvia
Hôm qua 20/11, 15.000 giáo viên tuần hành tới Bộ Giáo dục trong ngày thứ ba của cuộc đình công của giáo viên Palvia. "Tôi dạy 26 năm, lương chưa tới 900 USD", cô Anna Ruk nói. Theo Bộ Giáo dục, số trường đóng cửa đã giảm xuống 1.200. Công đoàn tuyên bố sẽ có 80.000 người tham gia đình công vào thứ Sáu.
        """,
        """
        ? pupils 500000
        strikers 62000 @2025-11-18 | Công đoàn
        schools 3100 @2025-11-18
        pupils ~500000 @2025-11-18
        strikers 38000 @2025-11-18 | Bộ Giáo dục
        schools 1750 @2025-11-18 | Bộ Giáo dục
        marchers 15000 @2025-11-20
        schools 1200 | Bộ Giáo dục
        strikers 80000 !expected | Công đoàn
        """,
        """
        strikers 38000 conflicts 62000
        schools 1750 conflicts 3100
        ? schools 1200 revises 1750
        ? pupils ~500000 agrees 500000
        """,
    ),
    corpus(
        "charity drive after a fire, helpers and homes",
        "Tết ấm xóm Chài; chương trình Tết ấm xóm Chài",
        ("2025-01-12", "2025-01-26"),
        {
            "families": "hộ, hộ dân, gia đình / tặng, nhận, hỗ trợ, trao / total",
            "volunteers": "tình nguyện viên, thanh niên, đoàn viên, người / +help, tham gia, gói / each",
            "gifts": "suất quà, phần quà, chiếc, bánh chưng / trao, tặng, gói, phát / total",
        },
        """
== 2025-01-13, Tuổi Xuân
240 bạn trẻ thức trắng đêm gói bánh chưng cho xóm Chài
Đêm 12/1, trong khuôn khổ chương trình Tết ấm xóm Chài, 240 tình nguyện viên đã gói 3.000 chiếc bánh chưng tại sân Nhà thiếu nhi Cửa Trà. Người lớn tuổi nhất là bà Tư Lụa, 78 tuổi. Tiền nếp, tiền thịt hết 96 triệu đồng, do bạn đọc đóng góp.
== 2025-01-20, Báo Duyên Hải
Tết ấm xóm Chài: trao 350 suất quà đợt một
Sáng 19/1, Tết ấm xóm Chài trao 350 suất quà, mỗi suất gồm 8 chiếc bánh, 10 kg gạo và 500.000 đồng, cho 350 hộ dân mất nhà sau vụ cháy tháng 11 năm ngoái. Vụ cháy khi ấy thiêu rụi 212 căn nhà.
== 2025-01-26, Tuổi Xuân
Khép lại mùa Tết ấm xóm Chài
Hết ngày 25/1, chương trình đã trao tổng cộng 620 suất quà cho 620 gia đình, vượt mục tiêu 500 hộ ban đầu. Chị Hà Mỹ Duyên, trưởng nhóm, cho biết tổng số tiền quyên góp đạt 1,15 tỷ đồng.
        """,
        """
        volunteers 240 @2025-01-12
        gifts 3000 @2025-01-12
        gifts 350 @2025-01-19
        families 350 @2025-01-19
        gifts 620 @2025-01-25
        families 620 @2025-01-25
        families 500 !expected
        """,
        """
        gifts 620 revises 350
        families 620 revises 350
        """,
    ),
)
