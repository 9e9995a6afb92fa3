"""Small corpora with everything that should come of them: three lines or so, invented.

A case is a study, its articles (outlet, day of printing, text below the event's name as
headline), its claims and its relations. A claim is written `measure value [as of] ...`, a
relation `value relation value`; both say what a careful reader would write down.
"""

STUDIES = {
    "flood": {
        "name": "flood",
        "event": {
            "name_vi": "Trận lũ Bình Châu",
            "names": ["trận lũ Bình Châu", "lũ Bình Châu"],
            "starts_on": "2025-09-28",
            "ends_on": "2025-10-05",
        },
        "measures": [
            {"name": "dead", "nouns": ["người", "nạn nhân"], "predicates": ["chết", "thiệt mạng"]},
            {"name": "missing", "nouns": ["người"], "predicates": ["mất tích"]},
            {"name": "injured", "nouns": ["người"], "predicates": ["bị thương"]},
            {"name": "evacuated", "nouns": ["hộ dân", "hộ"], "predicates": ["sơ tán", "di dời"]},
        ],
    },
    "fire": {
        "name": "fire",
        "event": {
            "name_vi": "Vụ cháy chợ Vân Trì",
            "names": ["vụ cháy chợ Vân Trì", "cháy chợ Vân Trì"],
            "starts_on": "2025-03-04",
            "ends_on": "2025-03-10",
        },
        "measures": [
            {"name": "dead", "nouns": ["người"], "predicates": ["tử vong"]},
            {"name": "injured", "nouns": ["người"], "predicates": ["bị thương"]},
            {"name": "firefighters", "nouns": ["chiến sĩ"], "predicates": ["huy động"]},
        ],
    },
    "march": {
        "name": "march",
        "event": {
            "name_vi": "Tuần hành vì sông Lam Thủy",
            "names": ["tuần hành vì sông Lam Thủy"],
            "starts_on": "2025-05-10",
            "ends_on": "2025-05-24",
        },
        "measures": [
            {
                "name": "marchers",
                "nouns": ["người", "người biểu tình"],
                "predicates": ["tuần hành", "xuống đường", "tham gia"],
            },
            {"name": "arrested", "nouns": ["người"], "predicates": ["bị bắt", "bắt giữ"]},
        ],
    },
    "match": {
        "name": "match",
        "event": {
            "name_vi": "Cúp Sao Vàng",
            "names": ["Cúp Sao Vàng"],
            "starts_on": "2025-08-01",
            "ends_on": "2025-08-30",
        },
        "measures": [
            {"name": "spectators", "nouns": ["khán giả", "người"], "predicates": ["đến sân"]},
            {"name": "teams", "nouns": ["đội"], "predicates": ["tranh tài", "tham dự"]},
        ],
    },
    "exam": {
        "name": "exam",
        "event": {
            "name_vi": "Kỳ thi Mây Hà",
            "names": ["kỳ thi Mây Hà"],
            "starts_on": "2025-06-26",
            "ends_on": "2025-06-28",
        },
        "measures": [
            {"name": "candidates", "nouns": ["thí sinh"], "predicates": ["dự thi", "đăng ký"]},
            {"name": "absent", "nouns": ["thí sinh"], "predicates": ["vắng thi", "vắng"]},
        ],
    },
    "epidemic": {
        "name": "epidemic",
        "event": {
            "name_vi": "Dịch sởi Đồng Mây",
            "names": ["dịch sởi Đồng Mây"],
            "starts_on": "2025-03-01",
            "ends_on": "2025-06-30",
        },
        "measures": [
            {"name": "cases", "nouns": ["ca", "người"], "predicates": ["mắc", "nhiễm"]},
            {"name": "dead", "nouns": ["ca", "người"], "predicates": ["tử vong"]},
            {
                "name": "in_hospital",
                "nouns": ["bệnh nhân"],
                "predicates": ["đang điều trị"],
                "kind": "level",
            },
        ],
    },
    "summit": {
        "name": "summit",
        "event": {
            "name_vi": "Hội nghị thượng đỉnh Lam Giang",
            "names": ["Hội nghị thượng đỉnh Lam Giang"],
            "starts_on": "2025-06-10",
            "ends_on": "2025-06-11",
        },
        "measures": [
            {"name": "countries", "nouns": ["nước", "quốc gia"], "predicates": ["tham dự", "dự"]},
            {"name": "delegates", "nouns": ["đại biểu"], "predicates": ["tham dự", "dự"]},
            {"name": "press", "nouns": ["phóng viên"], "predicates": ["đưa tin", "tác nghiệp"]},
        ],
        "occasions": [
            {
                "name": "opening",
                "variants": ["lễ khai mạc", "phiên khai mạc"],
                "date_from": "2025-06-10",
                "date_to": "2025-06-10",
            },
        ],
    },
    "treaty": {
        "name": "treaty",
        "event": {
            "name_vi": "Công ước Thủy Vân",
            "names": ["Công ước Thủy Vân", "lễ ký Thủy Vân"],
            "starts_on": "2025-03-12",
            "ends_on": "2025-03-13",
        },
        "measures": [
            {"name": "signed", "nouns": ["nước", "quốc gia"], "predicates": ["ký", "đặt bút ký"]},
            {"name": "acceded", "nouns": ["nước"], "predicates": ["phê chuẩn", "gia nhập"]},
            {
                "name": "attending",
                "nouns": ["nước", "quốc gia", "quốc gia và vùng lãnh thổ"],
                "predicates": ["tham dự", "dự"],
            },
        ],
    },
    "festival": {
        "name": "festival",
        "event": {
            "name_vi": "Lễ hội đèn sông Thảo",
            "names": ["Lễ hội đèn sông Thảo"],
            "starts_on": "2025-04-10",
            "ends_on": "2025-04-13",
        },
        "measures": [
            {
                "name": "visitors",
                "nouns": ["khách", "du khách", "lượt khách"],
                "predicates": ["đón", "đến"],
            },
            {"name": "troupes", "nouns": ["đoàn"], "predicates": ["biểu diễn", "tham gia"]},
        ],
    },
}

CASES = [
    (
        "flood: a toll rises day by day",
        "flood",
        [
            ("Báo Sông", "2025-09-29", "Tính đến sáng 29/9, lũ làm 21 người thiệt mạng."),
            ("Báo Núi", "2025-09-30", "Đến sáng 30/9 đã có 49 người chết."),
            ("Báo Đồng", "2025-10-01", "Số người chết tính đến sáng 1/10 đã lên tới 82."),
        ],
        [
            "dead 21, 2025-09-29, morning",
            "dead 49, 2025-09-30, morning",
            "dead 82, 2025-10-01, morning",
        ],
        [
            "dead 49 revises dead 21",
            "dead 82 revises dead 49",
        ],
    ),
    (
        "flood: the same toll in three outlets is one claim",
        "flood",
        [
            ("Báo Sông", "2025-10-01", "Tính đến ngày 1/10, 52 người chết."),
            ("Báo Núi", "2025-10-02", "Lũ đã cướp đi sinh mạng của 52 người."),
            ("Báo Đồng", "2025-10-01", "Đến hết ngày 1/10, 52 nạn nhân thiệt mạng."),
        ],
        [
            "dead 52, 2025-10-01, x3",
        ],
        [],
    ),
    (
        "flood: repeated a week later",
        "flood",
        [
            ("Báo Sông", "2025-10-01", "Tính đến ngày 1/10, 52 người chết."),
            ("Báo Núi", "2025-10-08", "Trận lũ đã làm 52 người chết."),
        ],
        [
            "dead 52 again, 2025-10-08",
            "dead 52, 2025-10-01",
        ],
        [
            "dead 52 again restates dead 52",
        ],
    ),
    (
        "flood: a part by cause",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Lũ làm 52 người chết, trong đó 30 người do sạt lở đất."),
        ],
        [
            "dead 30, part, 2025-10-02",
            "dead 52, 2025-10-02",
        ],
        [
            "dead 30 part_of dead 52",
        ],
    ),
    (
        "flood: parts by place that add up, in one article",
        "flood",
        [
            (
                "Báo Sông",
                "2025-10-02",
                "Có 52 người chết, gồm 30 người ở Mây Hà và 22 người ở Gió Lộng.",
            ),
        ],
        [
            "dead 22, part, Gió Lộng, 2025-10-02",
            "dead 30, part, Mây Hà, 2025-10-02",
            "dead 52, 2025-10-02",
        ],
        [
            "dead 22 part_of dead 52",
            "dead 22 supports dead 52",
            "dead 30 part_of dead 52",
            "dead 30 supports dead 52",
        ],
    ),
    (
        "flood: places in two articles, the whole in a third",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Tại Mây Hà, 30 người chết vì lũ."),
            ("Báo Núi", "2025-10-02", "Gió Lộng có 22 người chết."),
            ("Báo Đồng", "2025-10-02", "Cả nước có 52 người chết vì lũ."),
        ],
        [
            "dead 22, Gió Lộng, 2025-10-02",
            "dead 30, Mây Hà, 2025-10-02",
            "dead 52, 2025-10-02",
        ],
        [
            "dead 22 part_of dead 52",
            "dead 22 supports dead 52",
            "dead 30 apart dead 22 (place)",
            "dead 30 part_of dead 52",
            "dead 30 supports dead 52",
        ],
    ),
    (
        "flood: dead, missing and injured in a breath",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Đến ngày 2/10, 52 người chết, 10 mất tích, 34 bị thương."),
        ],
        [
            "dead 52, 2025-10-02",
            "injured 34, 2025-10-02",
            "missing 10, 2025-10-02",
        ],
        [],
    ),
    (
        "flood: a denied rumour",
        "flood",
        [
            (
                "Báo Sông",
                "2025-10-02",
                "Công an bác bỏ tin 100 người thiệt mạng. Con số chính thức là 40.",
            ),
        ],
        [
            "dead 100 denied, 2025-10-02, Công an",
            "dead 40, 2025-10-02",
        ],
        [
            "dead 40 apart dead 100 denied (status)",
        ],
    ),
    (
        "flood: the toll is corrected",
        "flood",
        [
            ("Báo Sông", "2025-10-01", "Đến ngày 1/10, lũ làm 52 người chết."),
            ("Báo Núi", "2025-10-03", "Đến ngày 3/10, số người chết được điều chỉnh xuống 49."),
        ],
        [
            "dead 49, 2025-10-03",
            "dead 52, 2025-10-01",
        ],
        [
            "dead 49 corrects dead 52",
        ],
    ),
    (
        "flood: one outlet's slip",
        "flood",
        [
            ("Báo Sông", "2025-09-30", "Tính đến 30/9, 52 người chết."),
            ("Báo Núi", "2025-09-30", "Tính đến 30/9, 5.200 người chết."),
            ("Báo Đồng", "2025-10-01", "Tính đến 1/10, 60 người chết."),
        ],
        [
            "dead 52, 2025-09-30",
            "dead 5200, 2025-09-30, doubt",
            "dead 60, 2025-10-01",
        ],
        [
            "dead 5200 apart dead 52 (doubt)",
            "dead 60 revises dead 52",
        ],
    ),
    (
        "flood: two numbers of one day, no hour",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Lũ làm 40 người chết."),
            ("Báo Núi", "2025-10-02", "Lũ khiến 45 người thiệt mạng."),
        ],
        [
            "dead 40, 2025-10-02",
            "dead 45, 2025-10-02",
        ],
        [
            "dead 45 apart dead 40 (time not known)",
        ],
    ),
    (
        "flood: morning and afternoon",
        "flood",
        [
            ("Báo Sông", "2025-09-29", "Tính đến sáng 29/9, 40 người chết."),
            ("Báo Núi", "2025-09-29", "Tính đến chiều 29/9, 52 người chết."),
        ],
        [
            "dead 40, 2025-09-29, morning",
            "dead 52, 2025-09-29, afternoon",
        ],
        [
            "dead 52 revises dead 40",
        ],
    ),
    (
        "flood: both state the day and differ",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Tính đến ngày 1/10, 40 người chết."),
            ("Báo Núi", "2025-10-02", "Tính đến ngày 1/10, 47 người chết."),
        ],
        [
            "dead 40, 2025-10-01",
            "dead 47, 2025-10-01",
        ],
        [
            "dead 47 conflicts dead 40",
        ],
    ),
    (
        "flood: ministry and province in one article",
        "flood",
        [
            (
                "Báo Sông",
                "2025-10-02",
                "Bộ Nông nghiệp cho biết 40 người chết, công an tỉnh nói 45 người chết.",
            ),
        ],
        [
            "dead 40, 2025-10-02, Bộ Nông nghiệp",
            "dead 45, 2025-10-02, công an tỉnh",
        ],
        [
            "dead 45 conflicts dead 40",
        ],
    ),
    (
        "flood: households moved, expected and done",
        "flood",
        [
            ("Báo Sông", "2025-09-30", "Huyện dự kiến di dời 1.500 hộ dân trong đêm 30/9."),
            ("Báo Núi", "2025-10-01", "Đến ngày 1/10, 1.200 hộ dân đã được sơ tán."),
        ],
        [
            "evacuated 1200, 2025-10-01",
            "evacuated 1500 expected, 2025-09-30, evening",
        ],
        [
            "evacuated 1200 apart evacuated 1500 expected (status)",
        ],
    ),
    (
        "flood: an older flood in the background",
        "flood",
        [
            (
                "Báo Sông",
                "2025-10-02",
                "Đến ngày 2/10, 52 người chết.\n\nNăm 2018, lũ từng làm 77 người chết. Khi đó 12 người mất tích.",
            ),
        ],
        [
            "dead 52, 2025-10-02",
        ],
        [],
    ),
    (
        "flood: the day of the flood is not the day of the count",
        "flood",
        [
            ("Báo Sông", "2025-10-02", "Trận lũ hôm 28/9 làm 40 người chết."),
            ("Báo Núi", "2025-10-04", "Đến ngày 4/10, 43 người chết."),
        ],
        [
            "dead 40, 2025-10-02",
            "dead 43, 2025-10-04",
        ],
        [
            "dead 43 revises dead 40",
        ],
    ),
    (
        "flood: missing people are a level",
        "flood",
        [
            ("Báo Sông", "2025-09-30", "Đến ngày 30/9, 20 người mất tích."),
            ("Báo Núi", "2025-10-03", "Đến ngày 3/10, còn 6 người mất tích."),
        ],
        [
            "missing 20, 2025-09-30",
            "missing 6, 2025-10-03",
        ],
        [
            "missing 6 apart missing 20 (another day)",
        ],
    ),
    (
        "fire: dead and crews",
        "fire",
        [
            (
                "Báo Sông",
                "2025-03-05",
                "Sáng 5/3, 4 người tử vong. Khoảng 300 chiến sĩ được huy động.",
            ),
            ("Báo Núi", "2025-03-06", "Sáng 6/3, số người tử vong là 6."),
        ],
        [
            "dead 4, 2025-03-05, morning",
            "dead 6, 2025-03-06, morning",
            "firefighters ~300, 2025-03-05, morning",
        ],
        [
            "dead 6 revises dead 4",
        ],
    ),
    (
        "fire: hospital and police",
        "fire",
        [
            (
                "Báo Sông",
                "2025-03-05",
                "Công an cho biết 9 người bị thương. Bệnh viện nói có 14 người bị thương.",
            ),
        ],
        [
            "injured 14, 2025-03-05, Bệnh viện",
            "injured 9, 2025-03-05, Công an",
        ],
        [
            "injured 9 conflicts injured 14",
        ],
    ),
    (
        "march: organisers and police in one sentence",
        "march",
        [
            (
                "Báo Sông",
                "2025-05-11",
                "Ban tổ chức nói có 9.000 người xuống đường, cảnh sát nói 1.500.",
            ),
        ],
        [
            "marchers 1500, 2025-05-11, cảnh sát",
            "marchers 9000, 2025-05-11, Ban tổ chức",
        ],
        [
            "marchers 9000 conflicts marchers 1500",
        ],
    ),
    (
        "march: police in the next sentence",
        "march",
        [
            (
                "Báo Sông",
                "2025-05-11",
                "Theo ban tổ chức, 10.000 người đã tham gia. Cảnh sát đưa ra con số 2.500.",
            ),
        ],
        [
            "marchers 10000, 2025-05-11, ban tổ chức",
            "marchers 2500, 2025-05-11, Cảnh sát",
        ],
        [
            "marchers 2500 conflicts marchers 10000",
        ],
    ),
    (
        "march: three Saturdays are three occasions",
        "march",
        [
            ("Báo Sông", "2025-05-11", "Ngày 10/5, 3.000 người tham gia tuần hành."),
            ("Báo Núi", "2025-05-18", "Ngày 17/5, 5.000 người xuống đường."),
            ("Báo Đồng", "2025-05-25", "Ngày 24/5 có 9.000 người biểu tình."),
        ],
        [
            "marchers 3000, 2025-05-10",
            "marchers 5000, 2025-05-17",
            "marchers 9000, 2025-05-24",
        ],
        [
            "marchers 5000 apart marchers 3000 (another day)",
            "marchers 9000 apart marchers 5000 (another day)",
        ],
    ),
    (
        "march: one day in two cities",
        "march",
        [
            ("Báo Sông", "2025-05-11", "Tại Mây Hà, 5.000 người tuần hành ngày 10/5."),
            ("Báo Núi", "2025-05-11", "Ở Gió Lộng, 1.200 người tuần hành ngày 10/5."),
        ],
        [
            "marchers 1200, Gió Lộng, 2025-05-10",
            "marchers 5000, Mây Hà, 2025-05-10",
        ],
        [
            "marchers 1200 apart marchers 5000 (place)",
        ],
    ),
    (
        "march: a range, an estimate and an outlier",
        "march",
        [
            ("Báo Sông", "2025-05-11", "Ngày 10/5, 20.000 - 25.000 người tham gia."),
            ("Báo Núi", "2025-05-11", "Khoảng 22.000 người tham gia cuộc tuần hành ngày 10/5."),
            ("Báo Đồng", "2025-05-11", "Ngày 10/5 có 40.000 người tham gia."),
        ],
        [
            "marchers 20000-25000, 2025-05-10",
            "marchers 40000, 2025-05-10",
            "marchers ~22000, 2025-05-10",
        ],
        [
            "marchers 20000-25000 agrees marchers ~22000",
            "marchers 40000 conflicts marchers 20000-25000",
            "marchers 40000 conflicts marchers ~22000",
        ],
    ),
    (
        "march: arrests of two nights",
        "march",
        [
            ("Báo Sông", "2025-05-11", "Ngày 10/5, 36 người bị bắt."),
            ("Báo Núi", "2025-05-18", "Ngày 17/5, cảnh sát bắt giữ 12 người."),
        ],
        [
            "arrested 12, 2025-05-17",
            "arrested 36, 2025-05-10",
        ],
        [
            "arrested 12 apart arrested 36 (another day)",
        ],
    ),
    (
        "match: crowd and capacity",
        "match",
        [
            ("Báo Sông", "2025-08-10", "Tối 9/8, 22.000 khán giả đến sân Mây."),
            ("Báo Núi", "2025-08-08", "Sân Mây đủ sức đón 30.000 khán giả."),
        ],
        [
            "spectators 22000, 2025-08-09, evening",
            "spectators 30000 capacity, 2025-08-08",
        ],
        [
            "spectators 22000 apart spectators 30000 capacity (status)",
        ],
    ),
    (
        "match: two evenings",
        "match",
        [
            ("Báo Sông", "2025-08-10", "Tối 9/8, 22.000 khán giả đến sân."),
            ("Báo Núi", "2025-08-14", "Tối 13/8 có 18.500 khán giả đến sân."),
        ],
        [
            "spectators 18500, 2025-08-13, evening",
            "spectators 22000, 2025-08-09, evening",
        ],
        [
            "spectators 18500 apart spectators 22000 (another day)",
        ],
    ),
    (
        "match: teams against the season before",
        "match",
        [
            ("Báo Sông", "2025-08-02", "Giải có 16 đội tranh tài. Mùa trước có 12 đội tham dự."),
        ],
        [
            "teams 16, 2025-08-02",
        ],
        [],
    ),
    (
        "exam: registered, sitting, absent",
        "exam",
        [
            ("Báo Sông", "2025-06-25", "Có 12.438 thí sinh đăng ký dự thi."),
            ("Báo Núi", "2025-06-26", "Sáng 26/6, 12.340 thí sinh dự thi, vắng 98 thí sinh."),
        ],
        [
            "absent 98, 2025-06-26, morning",
            "candidates 12340, 2025-06-26, morning",
            "candidates 12438 registered, 2025-06-25",
        ],
        [
            "candidates 12340 apart candidates 12438 registered (status)",
        ],
    ),
    (
        "exam: last year is another edition",
        "exam",
        [
            (
                "Báo Sông",
                "2025-06-26",
                "Ngày 26/6, 12.340 thí sinh dự thi. Năm ngoái có 11.900 thí sinh dự thi.",
            ),
        ],
        [
            "candidates 12340, 2025-06-26",
        ],
        [],
    ),
    (
        "epidemic: cases and deaths as of days",
        "epidemic",
        [
            ("Báo Sông", "2025-04-02", "Tính đến 1/4, có 320 ca mắc, 4 ca tử vong."),
            ("Báo Núi", "2025-04-09", "Tính đến 8/4, có 410 người mắc, 5 người tử vong."),
        ],
        [
            "cases 320, 2025-04-01",
            "cases 410, 2025-04-08",
            "dead 4, 2025-04-01",
            "dead 5, 2025-04-08",
        ],
        [
            "cases 410 revises cases 320",
            "dead 5 revises dead 4",
        ],
    ),
    (
        "epidemic: patients in hospital fall",
        "epidemic",
        [
            ("Báo Sông", "2025-04-02", "Đến ngày 1/4, 57 bệnh nhân đang điều trị."),
            ("Báo Núi", "2025-04-09", "Đến ngày 8/4, 31 bệnh nhân đang điều trị."),
        ],
        [
            "in_hospital 31, 2025-04-08",
            "in_hospital 57, 2025-04-01",
        ],
        [
            "in_hospital 31 apart in_hospital 57 (another day)",
        ],
    ),
    (
        "summit: expected, then counted",
        "summit",
        [
            ("Báo Sông", "2025-06-08", "Hội nghị dự kiến có khoảng 5.000 đại biểu tham dự."),
            ("Báo Núi", "2025-06-12", "Ngày 11/6, 4.200 đại biểu đã tham dự."),
        ],
        [
            "delegates 4200, 2025-06-11",
            "delegates ~5000 expected, 2025-06-08",
        ],
        [
            "delegates 4200 apart delegates ~5000 expected (status)",
        ],
    ),
    (
        "summit: more than seventy and seventy-two",
        "summit",
        [
            ("Báo Sông", "2025-06-11", "Sáng 11/6, hơn 70 nước tham dự."),
            ("Báo Núi", "2025-06-11", "Sáng 11/6, 72 nước tham dự."),
        ],
        [
            "countries 72, 2025-06-11, morning",
            "countries >70, 2025-06-11, morning",
        ],
        [
            "countries >70 agrees countries 72",
        ],
    ),
    (
        "summit: the opening and the whole",
        "summit",
        [
            ("Báo Sông", "2025-06-11", "Lễ khai mạc có hơn 60 nước tham dự."),
            ("Báo Núi", "2025-06-12", "Ngày 11/6, 72 nước tham dự."),
        ],
        [
            "countries 72, 2025-06-11",
            "countries >60, opening, 2025-06-10",
        ],
        [
            "countries 72 apart countries >60 (occasion)",
        ],
    ),
    (
        "summit: press and foreign press",
        "summit",
        [
            (
                "Báo Sông",
                "2025-06-11",
                "Có 3.000 phóng viên đưa tin, trong đó có 2.000 phóng viên nước ngoài.",
            ),
        ],
        [
            "press 2000, part, 2025-06-11",
            "press 3000, 2025-06-11",
        ],
        [
            "press 2000 part_of press 3000",
        ],
    ),
    (
        "summit: printed before it begins, nothing is actual",
        "summit",
        [
            ("Báo Sông", "2025-06-09", "Khoảng 3.000 đại biểu tham dự hội nghị tuần này."),
        ],
        [
            "delegates ~3000 expected, 2025-06-09",
        ],
        [],
    ),
    (
        "treaty: afternoon, about, close, and a part",
        "treaty",
        [
            ("Báo Sông", "2025-03-12", "Chiều 12/3, 65 nước đã ký Công ước."),
            ("Báo Núi", "2025-03-12", "Tối 12/3, khoảng 70 nước đã ký."),
            (
                "Báo Đồng",
                "2025-03-13",
                "Chiều 13/3, 72 nước đã ký, trong đó 64 nước ký tại hội trường.",
            ),
        ],
        [
            "signed 64, part, 2025-03-13, afternoon",
            "signed 65, 2025-03-12, afternoon",
            "signed 72, 2025-03-13, afternoon",
            "signed ~70, 2025-03-12, evening",
        ],
        [
            "signed 64 part_of signed 72",
            "signed 72 agrees signed ~70",
            "signed 72 revises signed 65",
            "signed ~70 agrees signed 65",
        ],
    ),
    (
        "treaty: countries and territories",
        "treaty",
        [
            ("Báo Sông", "2025-03-13", "Hơn 110 nước dự lễ ký ngày 12/3."),
            ("Báo Núi", "2025-03-14", "Ngày 12/3, 119 quốc gia và vùng lãnh thổ tham dự."),
        ],
        [
            "attending 119, 2025-03-12",
            "attending >110, 2025-03-12",
        ],
        [
            "attending 119 apart attending >110 (noun)",
        ],
    ),
    (
        "treaty: signing something else",
        "treaty",
        [
            (
                "Báo Sông",
                "2025-03-13",
                "Ngày 13/3, 72 nước đã ký. Bên lề, 12 nước ký bản ghi nhớ song phương.",
            ),
        ],
        [
            "signed 72, 2025-03-13",
        ],
        [],
    ),
    (
        "treaty: accessions grow for months",
        "treaty",
        [
            ("Báo Sông", "2025-05-02", "Tính đến ngày 1/5, 12 nước phê chuẩn."),
            ("Báo Núi", "2025-07-02", "Tính đến ngày 1/7, 19 nước phê chuẩn."),
        ],
        [
            "acceded 12, 2025-05-01",
            "acceded 19, 2025-07-01",
        ],
        [
            "acceded 19 revises acceded 12",
        ],
    ),
    (
        "treaty: a minister and the outlets say one number",
        "treaty",
        [
            ("Báo Sông", "2025-03-13", "Bộ trưởng Lê Văn Mây cho biết 72 nước đã ký ngày 13/3."),
            ("Báo Núi", "2025-03-13", "Ngày 13/3, 72 quốc gia đặt bút ký."),
            ("Báo Đồng", "2025-03-14", "72 nước đã ký Công ước Thủy Vân."),
        ],
        [
            "signed 72, 2025-03-13, Lê Văn Mây, x3",
        ],
        [],
    ),
    (
        "festival: a day each",
        "festival",
        [
            ("Báo Sông", "2025-04-11", "Ngày 10/4, lễ hội đón 8.000 lượt khách."),
            ("Báo Núi", "2025-04-12", "Ngày 11/4, lễ hội đón 12.000 lượt khách."),
            ("Báo Đồng", "2025-04-12", "Hơn 12.000 lượt khách đến lễ hội ngày 11/4."),
        ],
        [
            "visitors 12000, 2025-04-11",
            "visitors 8000, 2025-04-10",
            "visitors >12000, 2025-04-11",
        ],
        [
            "visitors 12000 apart visitors 8000 (another day)",
            "visitors >12000 agrees visitors 12000",
            "visitors >12000 apart visitors 8000 (another day)",
        ],
    ),
    (
        "festival: the edition before",
        "festival",
        [
            (
                "Báo Sông",
                "2025-04-11",
                "Lễ hội có 24 đoàn tham gia biểu diễn. Kỳ trước chỉ có 15 đoàn tham gia.",
            ),
        ],
        [
            "troupes 24, 2025-04-11",
        ],
        [],
    ),
]
