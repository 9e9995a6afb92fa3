"""A fifth batch of small corpora, each in another journalist's hand.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

FIFTH = (
    corpus(
        "bus crash as a live blog", "vụ xe khách lao vực Đèo Mây Trắng; xe khách lao vực ở Đèo Mây Trắng",
        ("2025-11-07", "2025-11-08"),
        {"dead": DEAD, "injured": INJURED, "aboard": "người, hành khách / chở, trên xe / total"},
        """
== 2025-11-07, Nhịp Sống 24h
TRỰC TIẾP: Xe khách lao vực ở Đèo Mây Trắng
11h20: Lực lượng cứu hộ tỉnh thông báo đã đưa được 6 thi thể lên mặt đường.
9h05: Lãnh đạo UBND huyện xác nhận vụ xe khách lao vực Đèo Mây Trắng làm ít nhất 4 người chết. Trên xe có 39 hành khách.
7h30: Tiếp nhận tin báo, công an huyện huy động 60 cán bộ, chiến sĩ tới hiện trường.
== 2025-11-07, Báo Thượng Du
Hiện trường thảm khốc vụ xe khách lao vực Đèo Mây Trắng
Theo Giám đốc Công an tỉnh, đến 17h chiều 7/11, vụ tai nạn đã cướp đi sinh mạng 8 người, 21 người khác bị thương, hiện cấp cứu tại Bệnh viện Đa khoa tỉnh.
== 2025-11-08, Nhịp Sống 24h
Xe khách lao vực ở Đèo Mây Trắng: Thêm một nạn nhân qua đời tại bệnh viện
Bác sĩ Lò Văn Ún, Phó giám đốc Bệnh viện Đa khoa tỉnh, cho biết một bệnh nhân đã không qua khỏi vào rạng sáng 8/11, nâng tổng số người tử vong lên 9. 20 người bị thương còn lại đã qua cơn nguy kịch.
        """,
        """
        dead 6 @2025-11-07 | cứu hộ
        dead >=4 @2025-11-07 | UBND huyện
        aboard 39 @2025-11-07
        dead 8 @2025-11-07 | Công an tỉnh
        injured 21 @2025-11-07 | Công an tỉnh
        dead 9 @2025-11-08 | Ún
        injured 20 @2025-11-08
        """,
        """
        dead 6 revises >=4
        dead 8 revises 6
        dead 9 revises 8
        ? injured 20 corrects 21
        """,
    ),
    corpus(
        "dengue by a ministry portal", "dịch sốt xuất huyết tỉnh Đông Lạc; sốt xuất huyết Đông Lạc",
        ("2025-06-01", "2025-12-31"),
        {"cases": "ca, ca mắc, trường hợp / +infect / total",
         "deaths": "ca, trường hợp, người / +die / total",
         "hotspots": "ổ dịch / phát hiện, ghi nhận, xử lý, đang hoạt động / total"},
        """
== 2025-09-15, Cổng thông tin Sở Y tế Đông Lạc
Tình hình dịch sốt xuất huyết tỉnh Đông Lạc tuần 37
Tuần 37 (từ ngày 8/9 đến 14/9), toàn tỉnh ghi nhận 412 ca mắc sốt xuất huyết Đông Lạc, giảm 6% so với tuần trước. Cộng dồn từ đầu năm đến ngày 14/9 ghi nhận 9.870 ca mắc, 5 ca tử vong. Toàn tỉnh phát hiện 233 ổ dịch.
== 2025-09-22, Cổng thông tin Sở Y tế Đông Lạc
Tình hình dịch sốt xuất huyết tỉnh Đông Lạc tuần 38
Cộng dồn từ đầu năm đến ngày 21/9 ghi nhận 10.241 ca mắc, 6 ca tử vong, tăng 1 ca so với tuần trước. Trong đó, 3.120 ca mắc là trẻ em dưới 15 tuổi.
== 2025-09-23, Báo Ven Sông
Sốt xuất huyết Đông Lạc vượt mốc 10.000 ca
Số liệu của Sở Y tế cho thấy, tính đến 21/9, sốt xuất huyết Đông Lạc đã có hơn 10.200 ca mắc; 6 người tử vong. Cùng kỳ năm ngoái, tỉnh này ghi nhận 4.300 ca mắc.
        """,
        """
        ? cases 412
        cases 9870 @2025-09-14
        deaths 5 @2025-09-14
        hotspots 233
        cases 10241 @2025-09-21
        deaths 6 @2025-09-21
        cases 3120 @2025-09-21
        cases >10200 @2025-09-21 | Sở Y tế
        ? cases >10000
        ? cases 10000
        """,
        """
        cases 10241 revises 9870
        deaths 6 revises 5
        cases 3120 part_of 10241
        cases >10200 agrees 10241
        ? cases >10000 agrees 10241
        ? cases >10000 agrees >10200
        ? cases >10200 revises 9870
        """,
    ),
    corpus(
        "school poisoning by a tabloid", "vụ ngộ độc ở Trường tiểu học Hoa Gạo; ngộ độc tại Trường tiểu học Hoa Gạo",
        ("2025-04-09", "2025-04-11"),
        {"poisoned": "học sinh, em, trẻ, cháu / nhập viện, ngộ độc, có triệu chứng / total",
         "discharged": "học sinh, em, cháu / xuất viện, ra viện / total"},
        """
== 2025-04-09, Chuyện Phố
HOẢNG HỒN: Hàng loạt học sinh ôm bụng nhập viện sau bữa trưa bán trú
Trưa nay (9/4), phụ huynh Trường tiểu học Hoa Gạo tá hỏa khi con em mình đồng loạt đau bụng, nôn ói. Ban đầu có 24 học sinh phải nhập viện. Đến 21h cùng ngày, con số này đã tăng lên 57 em, theo hiệu trưởng Bùi Thị Mận. Vụ ngộ độc ở Trường tiểu học Hoa Gạo đang được làm rõ.
== 2025-04-10, Báo Đồng Chiêm
Ngộ độc tại Trường tiểu học Hoa Gạo: số học sinh nhập viện tiếp tục tăng
Đến 10h sáng 10/4, đã có 73 học sinh nhập viện nghi do ngộ độc thực phẩm, Chi cục An toàn vệ sinh thực phẩm tỉnh báo cáo. Trong số này, 12 em xuất viện.
== 2025-04-11, Chuyện Phố
Sức khỏe các bé trong vụ ngộ độc ở Trường tiểu học Hoa Gạo giờ ra sao?
Trao đổi với PV, đại diện Bệnh viện Nhi Đồng Chiêm cho hay tới chiều 11/4 đã có 66 em được xuất viện, chỉ còn 7 em đang theo dõi.
        """,
        """
        poisoned 24 @2025-04-09
        poisoned 57 @2025-04-09 | Mận
        poisoned 73 @2025-04-10 | Chi cục An toàn
        discharged 12 @2025-04-10
        discharged 66 @2025-04-11 | Bệnh viện Nhi
        """,
        """
        poisoned 57 revises 24
        poisoned 73 revises 57
        discharged 66 revises 12
        """,
    ),
    corpus(
        "flood in a television script", "trận lũ sông Nậm Rốm Hạ; lũ trên sông Nậm Rốm Hạ",
        ("2025-08-20", "2025-08-25"),
        {"dead": DEAD, "missing": MISSING, "houses": "nhà, căn nhà, ngôi nhà / +flood, +damage, cuốn trôi / total",
         "evacuated": "hộ, hộ dân / +evacuate / total"},
        """
== 2025-08-21, Truyền hình Miền Tây Bắc
Bản tin 19h: Lũ trên sông Nậm Rốm Hạ
Thưa quý vị và các bạn, lũ trên sông Nậm Rốm Hạ tiếp tục gây thiệt hại nặng. Tính đến 18 giờ hôm nay, đã có ba người chết, năm người mất tích. Hơn 1.400 ngôi nhà bị ngập. Ngay trong đêm qua, chính quyền các xã đã di dời 620 hộ dân đến nơi an toàn. Phóng viên Thu Hiền có mặt tại hiện trường.
== 2025-08-22, Truyền hình Miền Tây Bắc
Bản tin 19h: Nước rút, khẩn trương tìm người mất tích
Thưa quý vị, theo báo cáo nhanh của Sở Nông nghiệp và Môi trường, đến 18 giờ hôm nay, trận lũ sông Nậm Rốm Hạ đã làm bảy người chết, hai người vẫn mất tích. 1.730 ngôi nhà bị ngập, trong đó 46 ngôi nhà bị cuốn trôi hoàn toàn.
== 2025-08-23, Báo Điện Núi
Nậm Rốm Hạ ngày nước rút
Trở lại vùng rốn lũ sau trận lũ sông Nậm Rốm Hạ khiến 7 người chết, chúng tôi gặp bà Lường Thị Óng, 71 tuổi, đang dọn bùn.
        """,
        """
        dead 3 @2025-08-21
        missing 5 @2025-08-21
        houses >1400 @2025-08-21
        evacuated 620
        dead 7 @2025-08-22 | Sở Nông nghiệp
        missing 2 @2025-08-22
        houses 1730 @2025-08-22
        houses 46 @2025-08-22
        ? dead 7
        """,
        """
        dead 7 revises 3
        houses 1730 revises >1400
        houses 46 part_of 1730
        """,
    ),
    corpus(
        "ferry abroad by a translated wire", "vụ chìm phà MV Salangat; phà MV Salangat",
        ("2025-12-12", "2025-12-14"),
        {"dead": DEAD, "missing": MISSING, "rescued": "người, hành khách / +rescue / total",
         "aboard": "người, hành khách / chở, trên phà, trên tàu / total"},
        """
== 2025-12-12, Bản Tin Quốc Tế
Chìm phà ở Tamarao, hàng chục người mất tích
TAMARAO (NWP) - Một chiếc phà chở 187 hành khách đã lật úp ngoài khơi hòn đảo phía nam hôm thứ Sáu, giới chức cho biết. Tuần duyên nói họ đã vớt được 121 người từ phà MV Salangat, trong khi ít nhất 11 người được xác nhận đã chết. Phà MV Salangat được phép chở tối đa 150 hành khách.
== 2025-12-13, Bản Tin Quốc Tế
Số người chết vì chìm phà Tamarao lên 29
TAMARAO (NWP) - Số người chết trong vụ chìm phà MV Salangat đã tăng lên 29 vào thứ Bảy khi thợ lặn tìm thấy thêm 18 thi thể, người phát ngôn Tuần duyên Rodel Imbat nói với các phóng viên. 37 người vẫn mất tích.
== 2025-12-14, Thế Giới & Biển
Phà MV Salangat chở quá tải
Tuần duyên hôm 13/12 bác bỏ thông tin 60 người chết trong vụ chìm phà MV Salangat lan truyền trên mạng xã hội. Năm 2019, một vụ chìm phà khác ở Tamarao khiến 45 người thiệt mạng.
        """,
        """
        ? missing vague
        aboard 187 @2025-12-12
        rescued 121 @2025-12-12 | Tuần duyên
        dead >=11 @2025-12-12
        aboard <=150 !capacity
        dead 29 @2025-12-13 | Imbat
        missing 37 @2025-12-13
        dead 60 !denied | Tuần duyên
        """,
        """
        dead 29 revises >=11
        """,
    ),
    corpus(
        "marathon by a press release", "Giải chạy Vịnh Xanh Marathon 2025; Vịnh Xanh Marathon",
        ("2025-03-23", "2025-03-23"),
        {"runners": "vận động viên, VĐV, runner / +compete, +attend / total",
         "foreign": "vận động viên quốc tế, VĐV nước ngoài / +compete, +attend / total",
         "volunteers": "tình nguyện viên / +help / total"},
        """
== 2025-03-10, Thể Thao Biển
THÔNG CÁO BÁO CHÍ: Vịnh Xanh Marathon 2025 sẵn sàng xuất phát
Ban tổ chức Vịnh Xanh Marathon trân trọng thông báo: tính đến hết ngày 9/3, giải đã nhận đăng ký của 8.640 vận động viên đến từ 42 tỉnh thành. Dự kiến có 700 tình nguyện viên phục vụ suốt đường chạy.
== 2025-03-23, Báo Cửa Vịnh
Hơn 8.000 runner chinh phục Vịnh Xanh Marathon
Sáng 23/3, 8.215 vận động viên đã xuất phát ở bốn cự ly của Vịnh Xanh Marathon, trong đó cự ly 42 km có 1.020 vận động viên.
== 2025-03-24, Thể Thao Biển
Những con số của Vịnh Xanh Marathon
Kết thúc giải, 7.902 VĐV về đích đúng thời gian quy định, ông Quách Đình Long, Trưởng ban tổ chức Vịnh Xanh Marathon, cho biết. 650 tình nguyện viên đã tham gia phục vụ.
        """,
        """
        runners 8640 !registered @2025-03-09 | an tổ chức
        volunteers 700 !expected
        runners >8000 @2025-03-23
        runners 8215 @2025-03-23
        runners 1020 @2025-03-23
        runners 7902 | Long
        volunteers 650
        """,
        """
        runners 8215 agrees >8000
        runners 1020 part_of 8215
        ? runners 7902 part_of 8215
        """,
    ),
    corpus(
        "exam as questions and answers", "kỳ thi tuyển sinh lớp 10 tỉnh Lam Khê; thi vào lớp 10 Lam Khê",
        ("2025-06-05", "2025-06-06"),
        {"candidates": "thí sinh / +sit_exam, đăng ký / total", "absent": "thí sinh / +absent / each",
         "violations": "thí sinh, trường hợp / vi phạm quy chế, bị đình chỉ / each"},
        """
== 2025-06-04, Báo Lam Khê
Giám đốc Sở GD&ĐT: "Đã sẵn sàng cho kỳ thi vào lớp 10 Lam Khê"
Phóng viên: Thưa ông, năm nay có bao nhiêu thí sinh dự thi vào lớp 10 Lam Khê?
Ông Hà Trọng Nghĩa: Toàn tỉnh có 17.506 thí sinh đăng ký dự thi, tăng 911 em so với năm trước. Chúng tôi bố trí 731 phòng thi tại 38 điểm thi.
Phóng viên: Chỉ tiêu tuyển sinh là bao nhiêu?
Ông Hà Trọng Nghĩa: Chỉ tiêu vào các trường công lập là 12.300 em.
== 2025-06-05, Học Đường
Ngày đầu kỳ thi tuyển sinh lớp 10 tỉnh Lam Khê: 96 thí sinh vắng mặt
Theo thống kê của Sở GD&ĐT, ngày 5/6 kỳ thi tuyển sinh lớp 10 tỉnh Lam Khê có 17.410 thí sinh dự thi, 96 thí sinh vắng mặt và 2 thí sinh vi phạm quy chế.
== 2025-06-06, Báo Lam Khê
Kỳ thi tuyển sinh lớp 10 tỉnh Lam Khê kết thúc an toàn
Ngày thi thứ hai (6/6) có 104 thí sinh vắng mặt; không có trường hợp nào vi phạm quy chế, Sở GD&ĐT thông tin.
        """,
        """
        candidates 17506 !registered | Nghĩa
        candidates 17410 @2025-06-05 | Sở GD
        absent 96 @2025-06-05 | Sở GD
        violations 2 @2025-06-05 | Sở GD
        absent 104 @2025-06-06 | Sở GD
        ? violations 0 @2025-06-06
        """,
        "",
    ),
    corpus(
        "swine fever by a provincial paper", "dịch tả lợn châu Phi ở Hương Ngàn; tả lợn châu Phi Hương Ngàn",
        ("2025-07-01", "2025-09-30"),
        {"culled": "con lợn, lợn, con / tiêu hủy, chết / total",
         "households": "hộ, hộ chăn nuôi / có lợn bệnh, xảy ra dịch, có dịch / total",
         "communes": "xã / có dịch, xảy ra dịch, công bố dịch / total"},
        """
== 2025-07-21, Báo Hương Ngàn
Khẩn trương khống chế dịch tả lợn châu Phi ở Hương Ngàn
Theo Chi cục Chăn nuôi và Thú y, từ đầu tháng 7 đến ngày 20/7, dịch tả lợn châu Phi ở Hương Ngàn đã xảy ra tại 14 xã, buộc phải tiêu hủy 2.318 con lợn.
== 2025-08-04, Báo Hương Ngàn
Dịch tả lợn châu Phi lan rộng
Lũy kế đến ngày 3/8, tả lợn châu Phi Hương Ngàn đã xảy ra ở 912 hộ thuộc 27 xã; tổng số lợn tiêu hủy là 6.904 con, trọng lượng gần 400 tấn.
== 2025-08-20, Nông Thôn Mới
Hương Ngàn: bảy xã qua 21 ngày không phát sinh lợn bệnh
Ông Vi Văn Hặc, Chi cục trưởng Chăn nuôi và Thú y, cho biết đến nay đã tiêu hủy gần 8.000 con lợn do dịch tả lợn châu Phi ở Hương Ngàn. Trung bình mỗi ngày tiêu hủy 110 con.
        """,
        """
        communes 14 @2025-07-20 | Chi cục Chăn nuôi
        culled 2318 @2025-07-20 | Chi cục Chăn nuôi
        households 912 @2025-08-03
        communes 27 @2025-08-03
        culled 6904 @2025-08-03
        culled <8000 @2025-08-20 | Hặc
        """,
        """
        communes 27 revises 14
        culled 6904 revises 2318
        culled <8000 revises 6904
        """,
    ),
    corpus(
        "summit by agency telegrams", "Hội nghị thượng đỉnh Đối tác Đại dương; thượng đỉnh Đối tác Đại dương",
        ("2025-10-08", "2025-10-09"),
        {"leaders": "nguyên thủ, lãnh đạo, lãnh đạo cấp cao / +attend / total",
         "delegates": "đại biểu / +attend / total",
         "countries": "nước, quốc gia, nền kinh tế, quốc gia thành viên / +attend, +sign / total"},
        """
== 2025-10-02, Thông Tấn Nam Hải
Công tác chuẩn bị thượng đỉnh Đối tác Đại dương
Bộ Ngoại giao nước chủ nhà ngày 2/10 cho biết 17 nguyên thủ đã xác nhận tham dự Hội nghị thượng đỉnh Đối tác Đại dương. Khoảng 2.000 đại biểu dự kiến có mặt.
== 2025-10-08, Thông Tấn Nam Hải
Khai mạc thượng đỉnh Đối tác Đại dương
Sáng 8/10, Hội nghị thượng đỉnh Đối tác Đại dương khai mạc với sự tham dự của 19 nguyên thủ và hơn 1.800 đại biểu từ 44 nước. Vắng mặt đáng chú ý là 3 nước đảo phía tây.
== 2025-10-10, Báo Hải Trình
Tuyên bố chung được thông qua
Bế mạc ngày 9/10, thượng đỉnh Đối tác Đại dương thông qua tuyên bố chung với 41 nước ký, phát ngôn viên hội nghị Ines Ferro thông báo. Hội nghị năm 2023 có 35 nước tham dự.
        """,
        """
        leaders 17 !confirmed | Bộ Ngoại giao
        delegates ~2000 !expected | Bộ Ngoại giao
        leaders 19 @2025-10-08
        delegates >1800 @2025-10-08
        countries 44 @2025-10-08
        countries 41 | Ferro
        ? countries 3
        """,
        """
        ? countries 41 corrects 44
        """,
    ),
    corpus(
        "trial with defendants", "phiên tòa xét xử vụ án Công ty Đại Phú Quý; vụ án Đại Phú Quý",
        ("2025-05-12", "2025-05-23"),
        {"defendants": "bị cáo / hầu tòa, đưa ra xét xử, bị xét xử, có mặt / total",
         "victims": "bị hại, người / +attend, triệu tập, bị lừa, có đơn / total",
         "lawyers": "luật sư / bào chữa, +attend / total"},
        """
== 2025-05-11, Pháp Luật & Cuộc Sống
Mai xét xử vụ án Đại Phú Quý
Ngày 12/5, TAND tỉnh sẽ đưa 34 bị cáo trong vụ án Đại Phú Quý ra xét xử. Tòa triệu tập 2.156 bị hại. 61 luật sư đăng ký bào chữa.
== 2025-05-12, Pháp Luật & Cuộc Sống
Khai mạc phiên tòa xét xử vụ án Công ty Đại Phú Quý
Sáng 12/5, chỉ 33 bị cáo có mặt tại phiên tòa xét xử vụ án Công ty Đại Phú Quý, một bị cáo xin xét xử vắng mặt vì lý do sức khỏe. Khoảng 400 bị hại đến dự phiên tòa.
== 2025-05-24, Báo Công Tâm
Tuyên án vụ án Đại Phú Quý
Chiều 23/5, hội đồng xét xử tuyên phạt 34 bị cáo trong vụ án Đại Phú Quý tổng cộng 215 năm tù, trong đó 5 bị cáo được hưởng án treo.
        """,
        """
        defendants 34 !expected
        victims 2156
        lawyers 61 !registered
        defendants 33 @2025-05-12
        victims ~400 @2025-05-12
        ? defendants 34 @2025-05-23
        ? defendants 5
        """,
        """
        ? defendants 5 part_of 34
        ? defendants 34 revises 33
        """,
    ),
    corpus(
        "drug raid by police and a tabloid", "chuyên án VT525; đường dây ma túy Bảy Chuột",
        ("2025-05-20", "2025-06-30"),
        {"arrested": "người, đối tượng, nghi phạm, bị can / +arrest / total",
         "pills": "viên ma túy, viên, viên thuốc lắc / +seize / total",
         "bricks": "bánh heroin, bánh / +seize / total"},
        """
== 2025-05-21, An Ninh Phía Tây
Triệt phá đường dây ma túy Bảy Chuột
Đêm 20/5, Phòng Cảnh sát điều tra tội phạm về ma túy phối hợp Bộ đội Biên phòng phá chuyên án VT525, bắt 9 đối tượng, thu giữ 48 bánh heroin và 22.000 viên ma túy tổng hợp.
== 2025-05-22, Đời Lạ
"Ông trùm" Bảy Chuột sa lưới thế nào?
Đường dây ma túy Bảy Chuột tung hoành suốt 3 năm. Theo nguồn tin riêng, công an đã bắt giữ 11 người tính đến chiều 22/5.
== 2025-06-16, An Ninh Phía Tây
Khởi tố 14 bị can trong đường dây ma túy Bảy Chuột
Mở rộng chuyên án VT525, đến ngày 15/6 cơ quan điều tra đã khởi tố 14 bị can, thu giữ tổng cộng 65 bánh heroin, Đại tá Mạc Đình Sơn thông tin.
        """,
        """
        arrested 9 @2025-05-20
        bricks 48 @2025-05-20
        pills 22000 @2025-05-20
        arrested 11 @2025-05-22
        arrested 14 @2025-06-15
        bricks 65 @2025-06-15 | Sơn
        """,
        """
        arrested 11 revises 9
        arrested 14 revises 11
        bricks 65 revises 48
        """,
    ),
    corpus(
        "road deaths day by day over the holiday", "kỳ nghỉ Tết Ất Tỵ; nghỉ Tết Ất Tỵ",
        ("2025-01-25", "2025-02-02"),
        {"deaths": "người / +die / each", "injured": "người / +injure / each",
         "crashes": "vụ, vụ tai nạn, vụ tai nạn giao thông / xảy ra, ghi nhận / each"},
        """
== 2025-01-28, Giao Thông & Đời Sống
Ngày thứ ba nghỉ Tết Ất Tỵ: 21 người chết vì tai nạn giao thông
Theo Cục Cảnh sát giao thông, trong ngày 27/1, cả nước xảy ra 48 vụ tai nạn giao thông, làm chết 21 người, bị thương 35 người.
== 2025-01-29, Giao Thông & Đời Sống
Ngày thứ tư nghỉ Tết Ất Tỵ: tai nạn giảm
Ngày 28/1, cả nước xảy ra 39 vụ tai nạn giao thông, làm 15 người chết, 30 người bị thương.
== 2025-02-03, Báo Xa Lộ
209 người chết vì tai nạn giao thông trong kỳ nghỉ Tết Ất Tỵ
Trong 9 ngày nghỉ Tết Ất Tỵ, cả nước xảy ra 445 vụ tai nạn giao thông, làm chết 209 người, bị thương 384 người. So với cùng kỳ Tết năm trước, giảm 30 người chết.
        """,
        """
        crashes 48 @2025-01-27 | Cảnh sát giao thông
        deaths 21 @2025-01-27 | Cảnh sát giao thông
        injured 35 @2025-01-27 | Cảnh sát giao thông
        crashes 39 @2025-01-28
        deaths 15 @2025-01-28
        injured 30 @2025-01-28
        crashes 445
        deaths 209
        injured 384
        """,
        "",
    ),
    corpus(
        "forest fire in hectares", "vụ cháy rừng Hòn Khói Đá; cháy rừng ở Hòn Khói Đá",
        ("2025-04-28", "2025-05-02"),
        {"burned": "ha, héc-ta, ha rừng / cháy, thiêu rụi, thiệt hại / total",
         "firefighters": "người, chiến sĩ, lượt người / +help, tham gia chữa cháy, dập lửa / each"},
        """
== 2025-04-29, Báo Duyên Hải
Trắng đêm dập lửa ở Hòn Khói Đá
Trưa 28/4, vụ cháy rừng Hòn Khói Đá bùng phát. Đến 6h sáng 29/4, lửa đã thiêu rụi khoảng 15 ha rừng phòng hộ. Hơn 300 người được huy động tham gia chữa cháy.
== 2025-04-30, Lâm Nghiệp Xanh
Cháy rừng ở Hòn Khói Đá bùng phát trở lại
Chiều 30/4, ông Trịnh Công Bảo, Hạt trưởng Kiểm lâm, cho biết diện tích rừng bị cháy đã lên tới 42 ha. 850 chiến sĩ quân đội, công an, kiểm lâm được điều động trong ngày.
== 2025-05-03, Báo Duyên Hải
Khống chế hoàn toàn vụ cháy rừng Hòn Khói Đá
Sau 5 ngày, đám cháy được dập tắt. Kiểm đếm bước đầu, 47,5 ha rừng bị thiệt hại.
        """,
        """
        burned ~15 @2025-04-29
        firefighters >300
        burned 42 @2025-04-30 | Bảo
        firefighters 850 @2025-04-30
        ? burned 48
        ? burned 47
        """,
        """
        burned 42 revises ~15
        ? burned 48 revises 42
        ? burned 47 revises 42
        """,
    ),
    corpus(
        "power cut by a utility", "sự cố mất điện diện rộng Phú Hải; mất điện ở Phú Hải",
        ("2025-09-29", "2025-10-02"),
        {"without": "hộ, khách hàng, hộ dân, hộ gia đình / mất điện, chưa có điện / level",
         "restored": "hộ, khách hàng, hộ dân, hộ gia đình / khôi phục, có điện trở lại, cấp điện trở lại / total"},
        """
== 2025-09-29, Năng Lượng Mới
Mất điện ở Phú Hải sau bão
Công ty Điện lực Phú Hải thông báo: lúc 8h ngày 29/9, khoảng 310.000 khách hàng bị mất điện do bão.
== 2025-09-30, Báo Phú Hải
Dồn lực khắc phục sự cố mất điện diện rộng Phú Hải
Đến 18h ngày 30/9, ngành điện đã khôi phục cho 205.000 khách hàng; còn 104.600 khách hàng chưa có điện, Phó giám đốc Công ty Điện lực Phú Hải Đoàn Nhật Minh nói.
== 2025-10-02, Báo Phú Hải
Cơ bản khắc phục xong sự cố mất điện diện rộng Phú Hải
Tới trưa 2/10, 301.000 khách hàng đã được cấp điện trở lại. Chỉ còn hơn 8.000 hộ ở vùng ngập sâu mất điện.
        """,
        """
        without ~310000 @2025-09-29 | Điện lực
        restored 205000 @2025-09-30
        without 104600 @2025-09-30 | Minh
        restored 301000 @2025-10-02
        without >8000 @2025-10-02
        """,
        """
        restored 301000 revises 205000
        """,
    ),
    corpus(
        "assembly vote", "nghị quyết về đại dương không rác; bỏ phiếu nghị quyết đại dương không rác",
        ("2025-12-03", "2025-12-03"),
        {"for": "nước, quốc gia, phiếu / ủng hộ, bỏ phiếu thuận, phiếu thuận, tán thành / total",
         "against": "nước, quốc gia, phiếu / bỏ phiếu chống, phiếu chống, phản đối / total",
         "abstained": "nước, quốc gia, phiếu / bỏ phiếu trắng, phiếu trắng / total"},
        """
== 2025-12-04, Ngoại Giao Nhân Dân
Đại hội đồng thông qua nghị quyết về đại dương không rác
Ngày 3/12 (giờ New York), với 142 phiếu thuận, 4 phiếu chống và 27 phiếu trắng, Đại hội đồng đã thông qua nghị quyết về đại dương không rác.
== 2025-12-04, Tin Thế Giới
142 nước ủng hộ nghị quyết về đại dương không rác
Kết quả kiểm phiếu hôm 3/12 cho thấy 142 nước bỏ phiếu thuận, 4 nước bỏ phiếu chống, 27 nước bỏ phiếu trắng đối với nghị quyết về đại dương không rác.
== 2025-12-06, Hành Tinh Xanh
Vì sao bốn nước nói không?
Bốn nước bỏ phiếu chống nghị quyết về đại dương không rác đều là nước sản xuất nhựa lớn.
        """,
        """
        for 142 @2025-12-03
        against 4 @2025-12-03
        abstained 27 @2025-12-03
        ? against 4
        """,
        "",
    ),
    corpus(
        "blood donation festival", "Lễ hội Xuân hồng Tân Biên; Xuân hồng Tân Biên",
        ("2025-02-15", "2025-02-16"),
        {"donors": "người, tình nguyện viên, người dân / hiến máu, đăng ký hiến máu, +attend / total",
         "units": "đơn vị máu, đơn vị / tiếp nhận, thu được, thu về / total"},
        """
== 2025-02-15, Sức Sống Mới
Nô nức đi hiến máu tại Xuân hồng Tân Biên
Chỉ trong buổi sáng 15/2, Lễ hội Xuân hồng Tân Biên đã tiếp nhận 1.120 đơn vị máu. Ban tổ chức đặt mục tiêu 3.000 đơn vị máu sau hai ngày.
== 2025-02-17, Sức Sống Mới
Lễ hội Xuân hồng Tân Biên thu về 3.418 đơn vị máu
Sau hai ngày, đã có hơn 4.600 người đăng ký hiến máu tại Lễ hội Xuân hồng Tân Biên; kết quả thu được 3.418 đơn vị máu. Năm ngoái, lễ hội thu được 2.950 đơn vị máu.
== 2025-02-17, Báo Tân Biên
Xuân hồng Tân Biên vượt mục tiêu
3.418 đơn vị máu đã được tiếp nhận, bà Kiều Thị Mơ, Chủ tịch Hội Chữ thập đỏ, nói về Xuân hồng Tân Biên.
        """,
        """
        units 1120 @2025-02-15
        units 3000 !expected
        donors >4600 !registered
        units 3418 | Mơ
        """,
        """
        units 3418 revises 1120
        """,
    ),
)  # fmt: skip
