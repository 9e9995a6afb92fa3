"""What the report on loading and of composed figures print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

#: Parts in the order of the bar: colour (darker is closer to the headline), English, Vietnamese.
PARTS = {
    "title": ("#16324f", "headline", "tít"),
    "lead": ("#2f6690", "lead", "sa-pô"),
    "heading": ("#7a5195", "subheading", "tít phụ"),
    "body": ("#a9c6de", "body", "thân bài"),
    "question": ("#7a4b00", "question", "câu hỏi"),
    "answer": ("#e3b968", "answer", "câu trả lời"),
    "caption": ("#5b8c74", "caption", "chú thích ảnh"),
    "left out": ("", "left out", "bỏ ra"),
}
NOT_SHOWN_ROWS_FEWER = (
    "Not shown: {rows} of fewer characters.",
    "Không vẽ: {rows} ít ký tự hơn.",
)
ROWS = ("row", "rows", "hàng")
NO_ARTICLE = ("no article", "không có bài")
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
WHAT = {
    ("read", ""): ("read as articles", "đọc thành bài"),
    ("left out", "files"): ("left out: files that cannot be read", "bỏ ra: tệp không đọc được"),
    ("left out", "blank"): ("left out: blank rows", "bỏ ra: dòng trống"),
    ("left out", "the header again"): ("left out: the header again", "bỏ ra: dòng đầu bảng"),
    ("left out", "without a text"): ("left out: rows without a text", "bỏ ra: dòng không có bài"),
    ("left out", "only a caption"): ("left out: only a caption", "bỏ ra: chỉ có chú thích ảnh"),
    ("left out", "only an invitation"): ("left out: only an invitation", "bỏ ra: chỉ có lời mời"),
    ("left out", "a video page"): ("left out: video pages", "bỏ ra: trang video"),
    ("left out", "not the article but the notice of a page"): (
        "left out: notices of a page", "bỏ ra: thông báo của trang",
    ),
    ("repaired", "encoding"): ("repaired: encoding", "đã sửa: bảng mã"),
    ("repaired", "markup"): ("repaired: markup taken out", "đã sửa: bỏ thẻ định dạng"),
    ("repaired", "layout"): ("repaired: broken lines", "đã sửa: dòng bị ngắt"),
    ("twice", "word for word"): ("printed before, word for word", "trùng từng chữ với bài trước"),
    ("twice", "nearly"): ("printed before, nearly so", "gần trùng với bài trước"),
    ("dates", "missing"): ("without a day", "không rõ ngày"),
    ("dates", "in doubt"): ("day in doubt", "ngày còn nghi ngờ"),
    ("outlets", "unknown"): ("outlet unknown", "không rõ báo"),
}  # fmt: skip
OTHER = {
    "left out": ("left out: {}", "bỏ ra: {}"),
    "repaired": ("repaired: {}", "đã sửa: {}"),
}
OTHER_OUTLETS = ("{rest} other outlets", "{rest} báo khác")
ALL = ("all", "tổng")
NO_DAY = ("no day", "không ngày")
ARTICLE = ("{span} article {each}", "{span} bài {each}")
COLLECTED_NO_ARTICLE = ("collected, no dated article", "có thu thập, không có bài ghi ngày")
NOT_COLLECTED = ("not collected", "không thu thập")
