"""An eighth batch of small corpora, each in another journalist's hand.

As `event_corpora` says: invented, the whole table written before anything was run on it.
"""

from measure.event_corpora import DEAD, INJURED, MISSING, corpus

EIGHTH = (
    corpus(
        "mine collapse in a company bulletin and a wire", "sập hầm lò Mông Khê; vụ sập hầm lò Mông Khê",
        ("2025-08-05", "2025-08-08"),
        {"trapped": "người, thợ lò, công nhân / mắc kẹt, bị kẹt / level",
         "dead": "người, thợ lò, công nhân / +die / total",
         "rescued": "người, thợ lò, công nhân / +rescue / total"},
        """
== 2025-08-05, Bản tin Than Đông Bắc
Thông tin ban đầu về sự cố tại Mông Khê
Hồi 2h15 ngày 5/8 xảy ra vụ sập hầm lò Mông Khê. Thời điểm xảy ra sự cố có 9 thợ lò bị kẹt ở mức -150.
== 2025-08-06, Thông Tấn Vùng Biên
Cứu được 4 thợ lò trong vụ sập hầm lò Mông Khê
Đến 19h ngày 5/8, lực lượng cứu hộ mỏ đã cứu được 4 thợ lò; 5 người còn mắc kẹt, theo Tổng giám đốc Công ty than Ngô Văn Lực.
== 2025-08-08, Bản tin Than Đông Bắc
Kết thúc công tác cứu nạn
Rạng sáng 8/8, nạn nhân cuối cùng được đưa lên mặt đất. Vụ sập hầm lò Mông Khê làm 3 thợ lò tử vong, 6 người được cứu sống.
        """,
        """
        trapped 9 @2025-08-05
        rescued 4 @2025-08-05 | Lực
        trapped 5 @2025-08-05 | Lực
        dead 3 @2025-08-08
        rescued 6 @2025-08-08
        """,
        """
        rescued 6 revises 4
        """,
    ),
    corpus(
        "ferry to the islands in a provincial paper", "lật tàu du lịch ở vịnh Hòn Nghê; vụ lật tàu du lịch Hòn Nghê",
        ("2025-07-19", "2025-07-22"),
        {"aboard": "người, du khách, hành khách / chở, trên tàu, trên phà / total",
         "dead": DEAD, "rescued": "người, du khách / +rescue / total", "missing": MISSING},
        """
== 2025-07-19, Báo Hòn Nghê
Lật tàu du lịch ở vịnh Hòn Nghê trong cơn giông
Khoảng 13h30 ngày 19/7, tàu du lịch chở 53 người (48 hành khách, 5 thuyền viên) bị lật do giông lốc. Đến 16h, đã cứu được 11 người, tìm thấy 3 thi thể.
== 2025-07-20, Báo Hòn Nghê
Vụ lật tàu du lịch Hòn Nghê: 35 người tử vong
Tính đến 7h ngày 20/7, cơ quan chức năng đã tìm thấy 35 thi thể; 10 người được cứu, trong đó có 2 trẻ em; 8 người còn mất tích. Con số cứu được được điều chỉnh do một người đã tử vong tại bệnh viện.
== 2025-07-21, Tin Biển Đông
Hàng nghìn người tìm kiếm nạn nhân vụ lật tàu du lịch Hòn Nghê
Phó chủ tịch UBND tỉnh Mạc Thị Sương cho biết đến 17h ngày 20/7 số người chết là 37, còn 6 người mất tích.
        """,
        """
        aboard 53 @2025-07-19
        ? aboard 48
        rescued 11 @2025-07-19
        dead 3 @2025-07-19
        dead 35 @2025-07-20
        rescued 10 @2025-07-20
        ? rescued 2
        missing 8 @2025-07-20
        dead 37 @2025-07-20 | Sương
        missing 6 @2025-07-20 | Sương
        """,
        """
        dead 35 revises 3
        dead 37 revises 35
        rescued 10 corrects 11
        ? aboard 48 part_of 53
        ? rescued 2 part_of 10
        """,
    ),
    corpus(
        "half marathon at night, tabloid", "giải chạy Đêm Phố Cổ; Đêm Phố Cổ Half Marathon",
        ("2025-11-22", "2025-11-22"),
        {"runners": "vận động viên, runner, người / +compete, +attend / total",
         "medics": "nhân viên y tế, bác sĩ / +help, túc trực / total",
         "hospital": "vận động viên, runner, người / nhập viện, cấp cứu / total"},
        """
== 2025-11-21, Phố Đêm
Hơn 11.000 runner sẽ "đổ bộ" phố cổ tối mai
Tối 22/11, giải chạy Đêm Phố Cổ sẽ chào đón 11.240 runner tranh tài ở ba cự ly. 120 nhân viên y tế sẽ túc trực.
== 2025-11-23, Phố Đêm
Toát mồ hôi giữa đêm lạnh cùng giải chạy Đêm Phố Cổ
Có 10.872 runner xuất phát lúc 20h tối 22/11 tại giải chạy Đêm Phố Cổ. 14 runner phải nhập viện vì kiệt sức.
== 2025-11-24, Thể Thao & Sức Khỏe
Một giải chạy, mười bốn ca nhập viện
Bác sĩ Kim Oanh, phụ trách y tế giải chạy Đêm Phố Cổ, nói 14 vận động viên nhập viện đều đã về nhà.
        """,
        """
        runners >11000 !expected
        runners 11240 !expected
        medics 120 !expected
        runners 10872 @2025-11-22
        hospital 14 @2025-11-22
        ? hospital 14
        """,
        """
        ? runners 11240 agrees >11000
        """,
    ),
    corpus(
        "strike at a garment firm, union against boss", "ngừng việc ở Công ty May Sao Khuê; công nhân May Sao Khuê ngừng việc",
        ("2025-02-06", "2025-02-08"),
        {"strikers": "công nhân, lao động, người / ngừng việc, đình công / each"},
        """
== 2025-02-06, Người Lao Động Mới
Công nhân May Sao Khuê ngừng việc đòi thưởng Tết
Sáng 6/2, hơn 1.700 công nhân May Sao Khuê ngừng việc. Chủ tịch Công đoàn các khu công nghiệp xác nhận con số này là 1.720 người.
== 2025-02-07, Báo Khu Đông
Vụ ngừng việc ở Công ty May Sao Khuê: ngày thứ hai
Ông Kang Min-ho, giám đốc công ty, nói có 800 công nhân ngừng việc trong ngày 7/2, trong khi công đoàn đưa ra con số 1.500.
== 2025-02-09, Người Lao Động Mới
Công nhân May Sao Khuê đi làm lại
Hôm 8/2, khoảng 300 công nhân vẫn ngừng việc trước khi hai bên đạt thỏa thuận vào buổi chiều.
        """,
        """
        strikers >1700 @2025-02-06
        strikers 1720 @2025-02-06 | Công đoàn
        strikers 800 @2025-02-07 | Kang
        strikers 1500 @2025-02-07 | công đoàn
        strikers ~300 @2025-02-08
        """,
        """
        strikers 1720 agrees >1700
        strikers 1500 conflicts 800
        """,
    ),
    corpus(
        "wildfire evacuation abroad with a range", "cháy rừng Sierra Alba; đám cháy Sierra Alba",
        ("2025-08-12", "2025-08-20"),
        {"evacuated": "người, cư dân, người dân / +evacuate / total",
         "hectares": "ha, hecta, héc-ta / thiêu rụi, cháy, tàn phá / total",
         "firefighters": "lính cứu hỏa, nhân viên cứu hỏa / +help, tham gia, chiến đấu / each",
         "dead": DEAD},
        """
== 2025-08-13, Thời Sự Quốc Tế
Cháy rừng Sierra Alba lan nhanh
Giới chức vùng cho biết 6.000 người đã phải sơ tán tính đến tối 12/8. Cháy rừng Sierra Alba đã thiêu rụi từ 3.000 đến 4.000 ha.
== 2025-08-15, Thời Sự Quốc Tế
Lính cứu hỏa đầu tiên thiệt mạng trong đám cháy Sierra Alba
Thủ hiến vùng Carlos Irala thông báo hôm 14/8 rằng 9.500 người đã sơ tán, 11.200 ha bị thiêu rụi. Khoảng 1.300 lính cứu hỏa tham gia dập lửa.
== 2025-08-21, Môi Trường 24h
Đám cháy Sierra Alba được khống chế
Sau 9 ngày, đám cháy Sierra Alba tàn phá 26.800 ha và khiến 4 người thiệt mạng, theo số liệu vùng công bố ngày 20/8.
        """,
        """
        evacuated 6000 @2025-08-12 | giới chức
        hectares 3000-4000
        evacuated 9500 @2025-08-14 | Irala
        hectares 11200 @2025-08-14 | Irala
        firefighters ~1300 @2025-08-14
        hectares 26800 @2025-08-20
        dead 4 @2025-08-20
        """,
        """
        evacuated 9500 revises 6000
        hectares 11200 revises 3000-4000
        hectares 26800 revises 11200
        """,
    ),
    corpus(
        "science olympiad with teams", "Olympic Tin học Trẻ Đông Á; Olympic Tin học Trẻ",
        ("2025-05-16", "2025-05-20"),
        {"teams": "đoàn, đội / +compete, +attend / total", "contestants": "thí sinh, học sinh / +compete, +sit_exam, +attend / total",
         "golds": "huy chương vàng, HCV / giành, đoạt / total"},
        """
== 2025-05-09, Tuổi Học Trò
Chủ nhà sẵn sàng cho Olympic Tin học Trẻ Đông Á
Theo ban tổ chức, 14 đoàn với 102 thí sinh đã đăng ký dự Olympic Tin học Trẻ Đông Á.
== 2025-05-16, Tuổi Học Trò
Khai mạc Olympic Tin học Trẻ Đông Á
Sáng 16/5, 13 đoàn cùng 97 thí sinh đã có mặt tại lễ khai mạc Olympic Tin học Trẻ Đông Á. Một đoàn rút lui vào phút chót.
== 2025-05-21, Báo Trạng Nguyên
Đoàn chủ nhà đoạt 5 huy chương vàng
Tại lễ bế mạc Olympic Tin học Trẻ Đông Á tối 20/5, đoàn chủ nhà đoạt 5 huy chương vàng, hơn năm ngoái 2 huy chương.
        """,
        """
        teams 14 !registered | an tổ chức
        contestants 102 !registered | an tổ chức
        teams 13 @2025-05-16
        contestants 97 @2025-05-16
        golds 5 @2025-05-20
        """,
        "",
    ),
    corpus(
        "market fire households, a portal", "cháy chợ Tam Kỳ Thượng; vụ cháy chợ Tam Kỳ Thượng",
        ("2025-03-14", "2025-03-15"),
        {"stalls": "ki-ốt, quầy hàng, gian hàng, sạp / thiêu rụi, +damage, cháy / total",
         "traders": "hộ, hộ kinh doanh, tiểu thương / bị ảnh hưởng, +help, +damage / total",
         "trucks": "xe chữa cháy / huy động, điều động / total"},
        """
== 2025-03-14, Cổng TTĐT Tam Kỳ Thượng
Thông tin vụ cháy chợ Tam Kỳ Thượng
Khoảng 1h ngày 14/3 xảy ra cháy chợ Tam Kỳ Thượng. Công an tỉnh điều động 14 xe chữa cháy. Thống kê ban đầu, lửa thiêu rụi khoảng 80 ki-ốt.
== 2025-03-15, Báo Quảng Thượng
Tiểu thương chợ Tam Kỳ Thượng trắng tay
Kết quả kiểm đếm đến chiều 14/3 cho thấy vụ cháy chợ Tam Kỳ Thượng thiêu rụi 112 ki-ốt, 96 hộ kinh doanh bị ảnh hưởng.
== 2025-03-18, Báo Quảng Thượng
Hỗ trợ tiểu thương chợ Tam Kỳ Thượng
Sau khi rà soát lại, UBND huyện cho biết ngày 17/3 có 109 ki-ốt bị cháy, giảm 3 ki-ốt so với thống kê trước. 96 hộ kinh doanh được hỗ trợ mỗi hộ 10 triệu đồng.
        """,
        """
        trucks 14 @2025-03-14
        stalls ~80 @2025-03-14
        stalls 112 @2025-03-14
        traders 96 @2025-03-14
        stalls 109 @2025-03-17 | UBND huyện
        ? traders 96
        """,
        """
        stalls 112 revises ~80
        stalls 109 corrects 112
        """,
    ),
    corpus(
        "climate march over two Saturdays", "tuần hành Hành Tinh Mát; cuộc tuần hành Hành Tinh Mát",
        ("2025-09-20", "2025-09-27"),
        {"marchers": "người, người tuần hành, sinh viên / +march, +attend / each"},
        """
== 2025-09-21, Xanh Online
Tuần hành Hành Tinh Mát tại Oslavik
Ban tổ chức nói 22.000 người đổ ra đường trong cuộc tuần hành Hành Tinh Mát ở Oslavik hôm thứ Bảy. Cảnh sát đưa ra con số 9.000.
== 2025-09-21, Quốc Tế & Bạn
Giới trẻ Oslavik xuống đường
Khoảng 10.000 người, phần lớn là sinh viên, dự tuần hành Hành Tinh Mát hôm 20/9, hãng tin NTB đưa tin.
== 2025-09-28, Xanh Online
Thứ Bảy thứ hai của tuần hành Hành Tinh Mát
Ngày 27/9, 30.000 người tham gia tuần hành Hành Tinh Mát ở Oslavik, theo ban tổ chức; cảnh sát ước tính 14.000 người.
        """,
        """
        marchers 22000 @2025-09-20 | an tổ chức
        marchers 9000 @2025-09-20 | ảnh sát
        marchers ~10000 @2025-09-20 | NTB
        marchers 30000 @2025-09-27 | an tổ chức
        marchers ~14000 @2025-09-27 | ảnh sát
        """,
        """
        marchers 9000 conflicts 22000
        marchers ~10000 conflicts 22000
        marchers ~14000 conflicts 30000
        marchers ~10000 agrees 9000
        """,
    ),
    corpus(
        "refuge boats saved by a coast guard", "chiến dịch cứu nạn ngoài khơi Lampara; cứu nạn Lampara",
        ("2025-06-02", "2025-06-05"),
        {"rescued": "người, người di cư / +rescue / total", "dead": "người, người di cư / +die / total",
         "missing": "người, người di cư / +missing / level"},
        """
== 2025-06-03, Hải Dương Quốc Tế
Cứu 212 người di cư ngoài khơi Lampara
Tuần duyên Ý ngày 2/6 thông báo đã cứu được 212 người di cư trong chiến dịch cứu nạn ngoài khơi Lampara. 7 thi thể được vớt lên.
== 2025-06-04, Hải Dương Quốc Tế
Số người được cứu ngoài khơi Lampara lên 268
Hôm 3/6, thêm 56 người di cư được đưa vào bờ, nâng tổng số người được cứu trong chiến dịch cứu nạn ngoài khơi Lampara lên 268. Khoảng 30 người vẫn mất tích, theo Tổ chức Di cư Quốc tế.
== 2025-06-05, Báo Nam Âu
Mười một người chết ngoài khơi Lampara
Tính đến ngày 4/6, 11 người đã thiệt mạng, Tuần duyên cho biết khi kết thúc chiến dịch cứu nạn ngoài khơi Lampara.
        """,
        """
        rescued 212 @2025-06-02 | Tuần duyên
        dead 7 @2025-06-02
        rescued 268 @2025-06-03
        missing ~30 @2025-06-03 | Di cư Quốc tế
        dead 11 @2025-06-04 | Tuần duyên
        ? dead 11
        """,
        """
        rescued 268 revises 212
        dead 11 revises 7
        """,
    ),
    corpus(
        "food festival by a tourism office", "Lễ hội Ẩm thực Cửa Sông; Lễ hội Ẩm thực Cửa Sông lần thứ 3",
        ("2025-04-29", "2025-05-03"),
        {"visitors": "lượt khách, du khách, khách, thực khách / +visit, +attend / each",
         "booths": "gian hàng / +attend, giới thiệu, trưng bày / total",
         "dishes": "món, món ăn / giới thiệu, trình diễn / total"},
        """
== 2025-04-29, Ẩm Thực Việt
Lễ hội Ẩm thực Cửa Sông mở màn với 75 gian hàng
Tối 29/4, Lễ hội Ẩm thực Cửa Sông khai mạc, quy tụ 75 gian hàng giới thiệu 230 món ăn.
== 2025-05-01, Báo Cửa Sông
Lễ hội Ẩm thực Cửa Sông chật kín khách ngày lễ
Riêng ngày 30/4, lễ hội đón 18.600 lượt khách, cao hơn hẳn mức 11.000 lượt khách của ngày khai mạc.
== 2025-05-04, Báo Cửa Sông
Bế mạc Lễ hội Ẩm thực Cửa Sông
Sau 5 ngày, Lễ hội Ẩm thực Cửa Sông đón tổng cộng 71.000 lượt khách, Giám đốc Sở Du lịch Phan Huy Cận cho biết.
        """,
        """
        booths 75 @2025-04-29
        dishes 230 @2025-04-29
        visitors 18600 @2025-04-30
        ? visitors 11000 @2025-04-29
        ? visitors 11000
        visitors 71000 | Cận
        """,
        "",
    ),
    corpus(
        "bird park measles of pupils, school health", "đợt cúm B ở Trường THCS Ba Làng; cúm B tại Trường THCS Ba Làng",
        ("2025-12-01", "2025-12-12"),
        {"absent": "học sinh, em / nghỉ học, phải nghỉ học / each",
         "cases": "ca, trường hợp, học sinh / +infect / total"},
        """
== 2025-12-02, Báo Nhà Trường
Nhiều học sinh nghỉ học vì cúm B tại Trường THCS Ba Làng
Ngày 1/12, 86 học sinh nghỉ học do cúm B tại Trường THCS Ba Làng. Xét nghiệm xác định 12 trường hợp dương tính.
== 2025-12-04, Báo Nhà Trường
Số học sinh nghỉ học tăng
Hôm qua 3/12, có 131 học sinh phải nghỉ học, bà Lục Thị Quế, hiệu trưởng Trường THCS Ba Làng, cho biết. Đợt cúm B ở Trường THCS Ba Làng đến nay ghi nhận 29 trường hợp dương tính.
== 2025-12-10, Y Tế Cơ Sở
Dịch cúm B lắng xuống
Đến ngày 9/12, đợt cúm B ở Trường THCS Ba Làng có 41 ca mắc; số học sinh nghỉ học trong ngày còn 22 em.
        """,
        """
        absent 86 @2025-12-01
        cases 12 @2025-12-01
        absent 131 @2025-12-03 | Quế
        cases 29
        cases 41 @2025-12-09
        absent 22 @2025-12-09
        """,
        """
        cases 29 revises 12
        cases 41 revises 29
        """,
    ),
    corpus(
        "highway pile-up, hospitals and police", "tai nạn liên hoàn cao tốc Bắc Sơn; vụ tai nạn liên hoàn trên cao tốc Bắc Sơn",
        ("2025-01-11", "2025-01-11"),
        {"dead": DEAD, "injured": INJURED, "vehicles": "xe, ô tô, phương tiện / va chạm, tông, hư hỏng, liên quan / total"},
        """
== 2025-01-11, Giao Thông Mới
Sương mù dày đặc, 17 ô tô tông nhau trên cao tốc Bắc Sơn
Khoảng 6h30 sáng 11/1, 17 ô tô va chạm trong vụ tai nạn liên hoàn trên cao tốc Bắc Sơn. Cục CSGT cho biết bước đầu có 2 người tử vong, 9 người bị thương.
== 2025-01-11, Báo Trung Du
Vụ tai nạn liên hoàn trên cao tốc Bắc Sơn: một nạn nhân tử vong ở bệnh viện
Chiều 11/1, Bệnh viện Đa khoa Trung Du thông báo một nạn nhân không qua khỏi, nâng số người chết lên 3. Bệnh viện đang điều trị 8 người bị thương.
== 2025-01-12, Giao Thông Mới
Khởi tố vụ tai nạn liên hoàn cao tốc Bắc Sơn
Vụ tai nạn làm 3 người chết, 8 người bị thương, 19 ô tô hư hỏng, theo kết luận ban đầu của Công an tỉnh ngày 12/1.
        """,
        """
        vehicles 17 @2025-01-11
        dead 2 @2025-01-11 | CSGT
        injured 9 @2025-01-11 | CSGT
        dead 3 @2025-01-11 | Bệnh viện
        injured 8 @2025-01-11 | Bệnh viện
        vehicles 19 @2025-01-12/2025-01-11
        ? dead 3
        ? injured 8
        """,
        """
        dead 3 revises 2
        ? injured 8 corrects 9
        ? vehicles 19 revises 17
        """,
    ),
    corpus(
        "lantern drifting pilgrimage abroad", "lễ hành hương Kandala; hành hương Kandala",
        ("2025-10-01", "2025-10-07"),
        {"pilgrims": "người, tín đồ, khách hành hương / +visit, +attend / each",
         "fainted": "người, tín đồ / ngất xỉu, nhập viện / each"},
        """
== 2025-10-02, Tôn Giáo & Đời Sống
Hàng trăm nghìn người đổ về lễ hành hương Kandala
Ngày đầu tiên 1/10, lễ hành hương Kandala thu hút 240.000 tín đồ, theo chính quyền bang. 35 người ngất xỉu vì nắng nóng.
== 2025-10-05, Tôn Giáo & Đời Sống
Cao điểm hành hương Kandala
Hôm 4/10, 610.000 tín đồ dự lễ hành hương Kandala, chính quyền bang thông báo, trong khi ban quản lý đền nói có tới 900.000 người.
== 2025-10-08, Thế Giới Phương Đông
Kandala tiễn khách
Trong bảy ngày, lễ hành hương Kandala đón khoảng 2,4 triệu tín đồ.
        """,
        """
        ? pilgrims vague
        pilgrims 240000 @2025-10-01 | chính quyền
        fainted 35 @2025-10-01
        pilgrims 610000 @2025-10-04 | chính quyền
        pilgrims 900000 @2025-10-04 | quản lý đền
        pilgrims ~2400000
        """,
        """
        pilgrims 900000 conflicts 610000
        """,
    ),
    corpus(
        "trade pact signed by turns", "Hiệp định Hành lang Xanh",
        ("2025-03-18", "2025-03-20"),
        {"signed": "nước, quốc gia, nền kinh tế / +sign / total",
         "ministers": "bộ trưởng / +attend / total"},
        """
== 2025-03-18, Kinh Tế Đối Ngoại
Lễ ký Hiệp định Hành lang Xanh bắt đầu
18 bộ trưởng có mặt tại lễ ký Hiệp định Hành lang Xanh sáng 18/3. Đến trưa cùng ngày, đã có 11 nước ký.
== 2025-03-19, Kinh Tế Đối Ngoại
Thêm 4 nước ký Hiệp định Hành lang Xanh
Hôm 19/3, thêm 4 nước đặt bút ký, nâng tổng số nước ký Hiệp định Hành lang Xanh lên 15.
== 2025-03-21, Tài Chính Ngày Nay
Hiệp định Hành lang Xanh: 21 nền kinh tế đặt bút ký
Lễ ký khép lại chiều 20/3 với 21 nền kinh tế ký Hiệp định Hành lang Xanh, trong đó 8 nước là đảo quốc, Tổng thư ký Yuna Park công bố.
        """,
        """
        ministers 18 @2025-03-18
        signed 11 @2025-03-18
        signed 15 @2025-03-19
        signed 21 @2025-03-20 | Park
        signed 8 @2025-03-20
        """,
        """
        signed 15 revises 11
        signed 21 revises 15
        signed 8 part_of 21
        """,
    ),
)  # fmt: skip
