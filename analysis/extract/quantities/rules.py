"""The names of the shapes by which a number is read, each with an example.

A row of `quantities` carries the name of the rule that made it, so that precision can be asked
by rule, and a rule that never fires is seen. The examples are run as tests, of a study of the
flood `lũ Sông Bưởi` and a march: of the dead, of those brought out, of gunmen killed, of teams,
visitors, spectators, marchers.
"""

#: What makes a counted noun a number of one of the study's measures.
MEASURED = {
    "predicate_behind": "Do lũ Sông Bưởi, 12 người thiệt mạng trong đêm.",
    "predicate_before": "Lũ Sông Bưởi làm thiệt mạng 12 người trong đêm.",
    "predicate_active": "Sau lũ Sông Bưởi, biên phòng tiêu diệt 9 tay súng ở cửa rừng.",
    "predicate_in_noun": "Sau lũ Sông Bưởi, 700 người biểu tình đứng trước trụ sở xã.",
    "predicate_governs": "Lũ Sông Bưởi cướp đi sinh mạng của 12 người, 9 đội cứu hộ bỏ mạng.",
    "predicate_parted": "Sau lũ Sông Bưởi, thuyền nan đưa 12 em nhỏ ra ngoài ngay trong đêm.",
    "event_name": "Sáng nay 3.000 người tuần hành vì sông Lam Thủy.",
    "role_noun": "Chung kết giải bơi vì lũ Sông Bưởi diễn ra với 900 khán giả.",
    "bare_noun": "Sau lũ Sông Bưởi, 15 đội cứu hộ ngủ lại ở trường.",
    "capacity": "Hội thảo về lũ Sông Bưởi họp ở nhà văn hóa có sức chứa 300 khách.",
    "next_in_list": "Lũ Sông Bưởi làm 12 người thiệt mạng ở Mường Tè và 7 người ở Nậm Pồ.",
    "part_of_list": "Lũ Sông Bưởi làm 12 người thiệt mạng, trong đó có 7 người ở Nậm Pồ.",
    "next_sentence": (
        "Lũ Sông Bưởi làm 12 người thiệt mạng. Trong số đó có 7 người là học sinh nội trú."
    ),
    "another_figure": (
        "Lũ Sông Bưởi làm 12 người thiệt mạng. Con số chính thức là 14 người, theo huyện."
    ),
    "no_noun_done": "Lũ Sông Bưởi làm 12 người thiệt mạng, 3 tử vong ở bệnh viện.",
    "no_noun_figure": "Lũ Sông Bưởi làm 12 người thiệt mạng. Con số chính thức là 14.",
    "no_noun_voice": "Lũ Sông Bưởi làm 12 người thiệt mạng, bệnh viện huyện nói 14.",
    "no_noun_part": "Lũ Sông Bưởi làm 12 người thiệt mạng, trong đó huyện Mây Gió 7.",
    "headline": (
        "Lũ Sông Bưởi: 12 người chưa về\n\nDo lũ Sông Bưởi, 12 người thiệt mạng trong đêm."
    ),
    "said_elsewhere": (
        "Do lũ Sông Bưởi, 12 người thiệt mạng trong đêm.\n\nXã Nậm Pồ lập danh sách 12 người."
    ),
}

#: What makes a counted noun a row though it is of no measure.
COUNTED = {
    "counted_body": "Sau lũ Sông Bưởi, 40 đoàn công tác về xã.",
    "counted_people": "Sau lũ Sông Bưởi, 40 giáo viên dọn bùn ở trường.",
    "counted_taking_part": "Sau lũ Sông Bưởi, 11 xã tham gia quyên góp.",
    "not_taken": "Xã lo nếu có 12 người thiệt mạng vì lũ Sông Bưởi thì trường nghỉ.",
}

#: Every rule by name.
RULES = {**MEASURED, **COUNTED}
