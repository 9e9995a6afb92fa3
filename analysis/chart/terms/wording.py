"""What the figures of terms print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

ARTICLES = ("articles", "số bài")
WOULD_BE_SPREAD = (
    "0 would be spread evenly, 1 all in one article. Grey: by chance; filled: beyond it",
    "0 là rải đều, 1 là dồn cả vào một bài. Xám: do ngẫu nhiên; đặc: vượt ngẫu nhiên",
)
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
USES_PER_THOUSAND = (
    "Uses per 1,000 words, shaded within a row; in brackets the outlet's articles.",
    "Số lần trên 1.000 từ, tô đậm trong từng hàng; trong ngoặc: số bài của báo.",
)
MOST_USED_FIRST = (" Most used first.", " Dùng nhiều nhất đứng trước.")
NONE_TERMS_IS_USED = ("none of the terms is used", "không có thuật ngữ nào")
OTHERS = ("{names} others ({number})", "{names} báo khác ({number})")
USES_COUNTED_NO_RATES = (
    "Uses counted, no rates: no two named outlets have articles enough to compare. In brackets the "
    "articles.",
    "Số lần đếm được, không phải tỉ lệ: không có hai báo có tên đủ bài để so sánh. Trong ngoặc: "
    "số bài.",
)
USES_IN_ALL = ("uses in all outlets", "số lần ở mọi báo")
WITHOUT_RATES_THERE_IS = (
    " Without rates there is no interval.",
    " Không có tỉ lệ nên không có khoảng tin cậy.",
)
BELOW_95_INTERVAL = (" Below: 95% interval.", " Dưới: khoảng tin cậy 95 %.")
BLUE_ROWS_WITH_DIFFERENCE = (
    " Blue: rows with a difference beyond chance, its cell bold; grey: within chance.",
    " Xanh: hàng có khác biệt vượt ngẫu nhiên, ô đó in đậm; xám: trong mức ngẫu nhiên.",
)
GREY_NO_DIFFERENCE_IS = (
    " Grey: no difference is beyond chance.",
    " Xám: không có khác biệt nào vượt ngẫu nhiên.",
)
WITHOUT_COLUMN_WITH_ARTICLES = (
    " Without a column: {n} with {of} articles.",
    " Không có cột: {n} với {of} bài.",
)
NOT_SHOWN = (" Not shown: {n}.", " Không vẽ: {n}.")
OUTLETS = ("outlet", "outlets", "báo")
MORE_TERMS = ("more term", "more terms", "thuật ngữ nữa")
ONE_LOGARITHMIC_SCALE_FOR = (
    "One logarithmic scale for all, as wide as the words drawn ask for.",
    "Một thang log chung, rộng theo các từ được vẽ.",
)
NOT_SHOWN_MORE_CLAIMS = (" Not shown: {n_told} more claims.", " Không vẽ: {n_told} kết luận.")
TIMES = ("times", "số lần")
TIMES_AS_OFTEN_AS = (
    "times as often as all others, 95% interval",
    "gấp bao nhiêu lần các báo khác, khoảng 95 %",
)
ARTICLES_HERE_IN_OTHERS = ("articles: here · in the others", "số bài: ở đây · ở báo khác")
OUTLET_ARTICLES = ("of an outlet's articles", "trong số bài của báo")
USES_PER_THOUSAND_WORDS = ("uses per 1,000 words", "số lần trên 1.000 từ")
RATE_95_INTERVAL = ("rate, 95% interval", "tần suất, khoảng tin cậy 95 %")
NO_OUTLET_HAS_ENOUGH = ("no outlet has enough articles for a rate", "không báo nào đủ bài")
DIFFERS_FROM_OTHERS_BEYOND = ("differs from the others beyond chance", "khác biệt vượt ngẫu nhiên")
WITH_FEWER_ARTICLES = (" with fewer articles", " ít bài")
NOT_SHOWN_2 = ("Not shown: ", "Không vẽ: ")
MORE_TERMS_2 = ("more term", "more terms", "thuật ngữ khác")
EVERY_TERM_HAS_ONE = ("every term has one spelling", "mỗi thuật ngữ chỉ có một cách viết")
NOT_SHOWN_TERMS_PRINTED = (
    "Not shown: {terms} printed less.",
    "Không vẽ: {terms} ít in hơn.",
)
TERMS = ("term", "terms", "thuật ngữ")
WITHOUT_COLUMN = (
    "An article that prints none of them has no column.",
    "Bài không in thuật ngữ nào trong số này thì không có cột.",
)
OTHERS_2 = ("{names} others", "{names} báo khác")
NO_DAY = ("no day", "không rõ")
NOT_SHOWN_TERMS_USED = ("Not shown: {n} terms used less.", "Không vẽ: {n} thuật ngữ khác.")
FROM = ("from {day}", "từ {day}")
UNTIL = ("until {day}", "đến {day}")
WORDS = ("words", "số từ")
DAY = ("day", "ngày")
#: A period of the table in words: one of them, in English and in Vietnamese.
PERIODS = {
    "day": ("a day", "một ngày"),
    "week": ("a week", "một tuần"),
    "month": ("a month", "một tháng"),
    "quarter": ("a quarter", "một quý"),
    "year": ("a year", "một năm"),
}
#: Articles that no panel holds: what the table calls them, and how that is said.
LEFT = {
    "undated": ("Not drawn: {} without a day.", "Không vẽ: {} không rõ ngày."),
    "outside": (
        "Not drawn: {} of days far from all others.",
        "Không vẽ: {} có ngày cách xa các bài khác.",
    ),
}
ARTICLES_2 = ("{n} of {of} articles", "{n} trên {of} bài")
DRAWN = (", {k} drawn", ", vẽ {k}")
ARTICLES_3 = ("articles ", "số bài ")
ARTICLES_THAT_USE_IT = ("articles that use it", "bài có dùng")
OTHER_ARTICLES_PERIOD = ("other articles of the period", "bài khác trong kỳ")
NOT_COLLECTED = ("not collected", "không thu thập")
TOO_FEW_ARTICLES_FOR = ("too few articles for an interval", "quá ít bài để có khoảng")
NOT_SHOWN_WITH_FEWER = (
    "Not shown: {n_left} {noun} with fewer words.",
    "Không vẽ: {n_left} báo có ít từ hơn.",
)
NO_WORD = ("no word", "không có từ nào")
NOT_SHOWN_USED_LESS = (
    "Not shown: {n_left} {noun} used less.",
    "Không vẽ: {n_left} thuật ngữ ít dùng hơn.",
)
IN_OUTLET_WORDS = ("in the outlet's words", "lời của báo")
IN_QUOTED_WORDS = ("in quoted words", "trong lời trích dẫn")
WORDS_2 = ("word", "words", "từ")
TERMS_USED_LESS = ("Not shown: {terms} used less.", "Không vẽ: {terms} ít dùng hơn.")
CHANGES_BEYOND_CHANCE = (
    "share and interval: changes beyond chance",
    "tỷ lệ và khoảng: thay đổi vượt ngẫu nhiên",
)
CHANGES_WITHIN_CHANCE = (
    "share and interval: within chance",
    "tỷ lệ và khoảng: trong mức ngẫu nhiên",
)
