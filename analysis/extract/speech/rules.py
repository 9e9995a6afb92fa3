"""The names of the shapes by which speech is found, each with an example.

A row of `quotations` carries the name of the rule that made it, so that precision can be asked
by rule, and a rule that never fires is seen. The examples are run as tests.
"""

#: Words in quotation marks.
DIRECT = {
    "postposed": "“Chợ sẽ mở lại vào tuần sau”, bà Nguyễn Thị Lụa nói.",
    "postposed_according": "“Chợ sẽ mở lại vào tuần sau”, theo bà Nguyễn Thị Lụa.",
    "postposed_relay": "“Chợ sẽ mở lại vào tuần sau”, báo Sông Hồng dẫn lời bà Nguyễn Thị Lụa.",
    "postposed_inner": (
        "“Chợ sẽ mở lại vào tuần sau”, vừa dọn hàng bà Nguyễn Thị Lụa vừa nói với khách."
    ),
    "postposed_unlisted": "“Chợ sẽ mở lại vào tuần sau”, chủ sạp rau đầu ngõ cho biết.",
    "said_so": "“Chợ sẽ mở lại vào tuần sau” - đó là chia sẻ của bà Nguyễn Thị Lụa.",
    "colon_subject": "Bà Nguyễn Thị Lụa nói: “Chợ sẽ mở lại vào tuần sau”.",
    "colon_relay": "Theo bà Nguyễn Thị Lụa: “Chợ sẽ mở lại vào tuần sau”.",
    "colon_first_named": "Bà Nguyễn Thị Lụa, chủ sạp rau: “Chợ sẽ mở lại vào tuần sau”.",
    "colon_unnamed": (
        "Bà Nguyễn Thị Lụa cho biết hàng đã về. Rồi thêm một câu: “Chợ sẽ mở lại vào tuần sau”."
    ),
    "headline_speaker": "Bà Nguyễn Thị Lụa: Tôi tin “chợ sẽ mở lại vào tuần sau”\n\nChợ đông.",
    "noun_of_speech": "Câu nói nổi tiếng của bà Nguyễn Thị Lụa: “Chợ sẽ mở lại vào tuần sau”.",
    "inside_the_marks": "“Tôi tin chợ sẽ mở lại - bà Nguyễn Thị Lụa nói - vào tuần sau”.",
    "goes_on": "“Chợ sẽ mở lại”, bà Nguyễn Thị Lụa nói, “nhưng phải chờ nước rút hết đã”.",
    "listed": "Bà Nguyễn Thị Lụa nói: “Chợ sẽ mở lại”, “nước rồi sẽ rút hết thôi”.",
    "alone": "Bà Nguyễn Thị Lụa nói đã khóc.\n“Tôi chờ ngày chợ mở lại đã lâu lắm rồi.”",
    "woven": "Bà Nguyễn Thị Lụa nói rằng “chợ sẽ mở lại vào tuần sau”.",
    "woven_according": "Theo bà Nguyễn Thị Lụa, “chợ sẽ mở lại vào tuần sau”.",
    "woven_passive": "Khu chợ được mô tả là “nơi đông vui nhất vùng sông nước”.",
    "woven_when": "Ai cũng ngạc nhiên khi nói “chợ sẽ mở lại vào tuần sau” bà Nguyễn Thị Lụa cười.",
    "woven_ends": "Chợ “sẽ mở lại vào tuần sau”, báo Sông Hồng dẫn lời bà Nguyễn Thị Lụa.",
    "woven_first_named": (
        "Lát sau mẹ cháu bé chạy ra thấy đò lật mới hô lớn “cứu người với bà con ơi” "
        "khiến ai cũng chạy lại."
    ),
    "woven_unnamed": (
        "Bà Nguyễn Thị Lụa cho biết hàng đã về. Rồi nói rằng “chợ sẽ mở lại vào tuần sau”."
    ),
    "echo": (
        "“Chợ sẽ mở lại tuần sau” là tin vui\n\n“Chợ sẽ mở lại tuần sau thôi”, bà Nguyễn Thị Lụa "
        "nói với khách quen sáng nay."
    ),
}

#: Sentences that report what somebody said.
REPORTED = {
    "subject": "Bà Nguyễn Thị Lụa cho biết chợ sẽ mở lại vào tuần sau.",
    "according": "Theo bà Nguyễn Thị Lụa, chợ sẽ mở lại vào tuần sau.",
    "relay": "Báo Sông Hồng dẫn lời bà Nguyễn Thị Lụa rằng chợ sẽ mở lại vào tuần sau.",
    "chained_verb": ("Ông Lê Văn Tám cũng viết giấy cam kết, hứa không đậu thuyền ở đầu chợ nữa."),
    "opening_name": (
        "Bà Nguyễn Thị Lụa gọi điện cho con trai ở xa nói rằng, chợ sẽ mở lại vào tuần sau."
    ),
    "unlisted_subject": "Nhiều chủ sạp rau ở đầu ngõ cho biết chợ sẽ mở lại vào tuần sau.",
    "notice": ("Bộ Giao thông vận tải cho biết bến đã mở. Thông cáo của bộ này nêu chợ sẽ mở lại."),
    "said_so": "Đó là chia sẻ của bà Nguyễn Thị Lụa về ngày chợ mở lại.",
    "elided_subject": "Bà Nguyễn Thị Lụa nói chợ sẽ mở lại. Cho biết thêm rằng hàng đã về đủ.",
}

#: Turns of an interview.
ANSWERED = {
    "interview_turn": (
        "Hỏi: Bao giờ chợ mở lại?\n\nBà Nguyễn Thị Lụa: Tôi tin là tuần sau.\n\n"
        "Hỏi: Hàng về chưa?\n\nBà Nguyễn Thị Lụa: Hàng của tôi về đủ rồi."
    ),
}

#: Every rule by name.
RULES = {**DIRECT, **REPORTED, **ANSWERED}
