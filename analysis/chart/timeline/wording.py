"""What the timelines print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

#: What an article of a row is called by the length of its period.
HEADS = {
    "hour": ("articles an hour", "bài mỗi giờ"),
    "day": ("articles a day", "bài mỗi ngày"),
    "week": ("articles a week", "bài mỗi tuần"),
    "month": ("articles a month", "bài mỗi tháng"),
    "year": ("articles a year", "bài mỗi năm"),
}
UNDATED = ("undated", "không rõ ngày")
NOT_DRAWN_ARTICLES_OTHER = (
    "Not drawn: {n_left} articles of other outlets; the row of all counts them.",
    "Không vẽ: {n_left} bài của các báo khác; hàng đầu có tính.",
)
PER_THOUSAND_ARTICLES = ("per 1,000 articles published", "trên 1.000 bài đã đăng")
ALL_OUTLETS = ("all outlets", "tất cả các báo")
ARTICLE = ("an article", "một bài")
ONE_THAT_MOSTLY_COPIES = ("one that mostly copies another", "bài phần lớn chép bài khác")
ARTICLES = ("articles", "số bài")
THOSE_THAT_MOSTLY_COPY = ("those that mostly copy others", "bài phần lớn chép bài khác")
NOT_WHOLLY_COLLECTED = ("not wholly collected", "không thu thập đủ")
#: Marks of the key: English, Vietnamese.
WORDS = {
    "stated": ("stated day", "ngày được ghi"),
    "conflict": ("sources disagree", "nguồn ghi khác nhau"),
    "bounds": ("between two days", "trong khoảng hai ngày"),
    "not_before": ("that day or later", "từ ngày đó trở đi"),
    "not_after": ("that day or earlier", "đến ngày đó"),
    "unknown": ("day unknown", "không rõ ngày"),
    "spoken": ("day or days the article speaks of", "ngày bài báo nhắc tới"),
}
#: An article that was the first of its story, in both forms.
FIRST = (
    "first with a story that another outlet tells too",
    "đăng đầu tiên một tin báo khác cũng có",
)
BREAKS = {
    "no": ("not collected", "không thu thập"),
    "yes": ("no article", "không có bài"),
    "unknown": ("collection not recorded", "không rõ có thu thập"),
}
DAY_UNKNOWN = ("day unknown", "không rõ ngày")
NO_ARTICLE = ("no article", "không có bài")
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
BETWEEN_AND = ("between {} and {}", "từ {} đến {}")
SOURCES_DISAGREE = (": sources disagree", ": nguồn ghi khác nhau")
INFERRED = (" (inferred)", " (suy đoán)")
NOT_BEFORE = ("not before ", "không trước ")
NOT_AFTER = ("not after ", "không sau ")
SEVERAL_SCALES = (
    "The stretches of time are not on one scale: a day is wider where more happened.",
    "Các khung thời gian không cùng thang: ngày có nhiều bài được vẽ rộng.",
)
