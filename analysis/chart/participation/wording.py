"""What the figures of numbers print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

NOBODY_NAMED = ("nobody named", "không nêu ai")
OTHERS = ("others", "nguồn khác")
MORE_IN_TABLE = ("{n} more in the table", "còn {n} dòng trong bảng")
CLAIMS = ("claim", "claims", "phát biểu")
ROW_WHO_COUNTS_STEM = (
    "Row: who counts; stem: a number, its dot by independent articles. ",
    "Hàng: ai đếm; cọc: một con số, chấm theo số bài độc lập. ",
)
DOT_CLAIM_AREA_BY = (
    "Dot: a claim, area by independent articles. Ring: a repeat. "
    "Line: the total as it was revised; band: suits every claim. Cross: conflict. Tick: an "
    "article that still prints a number already revised.",
    "Chấm: phát biểu, cỡ theo số bài độc lập. Vòng: nhắc lại. "
    "Đường: tổng số qua các lần cập nhật; dải: hợp mọi nguồn. Dấu nhân: mâu thuẫn. "
    "Vạch: bài còn in số đã cũ.",
)
WITH = ("{rest} with {n}", "{rest} với {n}")
WITHOUT_DAY = ("{n} without a day", "{n} không rõ ngày")
WITHOUT_NUMBER = ("{n} without a number", "{n} không có số")
SEVERAL_DAYS_TOGETHER = ("{n} of several days together", "{n} gộp nhiều ngày")
IN_DOUBT = ("{n} in doubt", "{n} nghi vấn")
OTHER_NUMBERS = ("{n} of other numbers", "{n} của số khác")
NOT_DRAWN = ("Not drawn: ", "Không vẽ: ")
TICK_ARTICLE_THAT_STILL = (
    "Tick: an article that still prints a number already revised.",
    "Vạch: bài còn in số đã cũ.",
)
SMALLER_SERIES = ("smaller series", "smaller series", "chuỗi nhỏ hơn")
PARTS = ("part", "parts", "phần")
#: The marks and what they mean, in English and Vietnamese.
MEANINGS = {
    "exact": ("exact", "đúng số này"),
    "over": ("more than", "hơn"),
    "at_least": ("at least", "ít nhất"),
    "nearly": ("nearly; no lower end given", "gần; không nêu cận dưới"),
    "under": ("fewer than", "dưới"),
    "up_to": ("up to", "tối đa"),
    "about": ("about", "khoảng"),
    "range": ("from – to", "từ – đến"),
}
NO_ARTICLE_PRINTS_NUMBER = (
    "No article prints a number that the study asks for.",
    "Không bài nào in con số mà nghiên cứu hỏi.",
)
#: How claims are joined: line style, arrow, and the words of the key.
LINES = {
    "revises": ("solid", "-|>", ("later state", "trạng thái sau")),
    "restates": (
        (0, (1, 1.6)),
        "-",
        ("repeats, no new observation", "nhắc lại, không phải số mới"),
    ),
    "corrects": ("solid", "-|>", ("later state", "trạng thái sau")),
    "conflicts": ("solid", "-", ("conflict", "mâu thuẫn")),
}
SEVERAL_OR_UNKNOWN_OUTLETS = ("several or unknown outlets", "nhiều báo hoặc không rõ báo")
OUTLETS = ("{n} outlets", "{n} báo")
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
TIMES = {"morning": "sáng", "noon": "trưa", "afternoon": "chiều", "evening": "tối"}
BASES = {
    "event": ("event day", "ngày diễn ra"),
    "published": ("print day", "ngày đăng"),
}
HEADS = (
    ("as of", "tính đến", 0.235),
    ("as printed", "nguyên văn", 0.325),
    ("status, occasion", "trạng thái, dịp", 0.19),
    ("outlet, who says", "báo, ai nói", 0.25),
)
PART = ("part of the {whole}", "một phần của {whole}")
DAY_NOT_KNOWN = ("day not known", "không rõ ngày")
IN_DOUBT_2 = ("in doubt", "nghi vấn")
OUTLET_NOT_KNOWN = ("outlet not known", "không rõ báo")
REPEATS = ("repeats the number of {since}", "nhắc lại số của ngày {since}")
