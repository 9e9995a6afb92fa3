"""What the figures of shared passages print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

ARROW_FROM_ARTICLE_THAT = (
    "Arrow: from the article that appeared first. Articles in order of the earliest day known.",
    "Mũi tên: từ bài đăng trước. Các bài xếp theo ngày sớm nhất có thể.",
)
CELL_IS_SHARE = (
    "A cell is the share of {whose}, in %, the darkest {largest}.",
    "Mỗi ô: tỉ lệ % trong {whose}, đậm nhất {largest}.",
)
#: What a cell is a share of.
OF_LATER = ("the later outlet's words", "số từ của báo đăng sau")
OF_BOTH = ("the words of both outlets", "số từ của cả hai báo")
WHERE_ORDER_IS_NOT = (" where the order is not known", " nếu không rõ báo nào đăng trước")
MORE_PAIRS = ("more pair", "more pairs", "cặp nữa")
NOT_SHOWN_PAIRS = (
    " Not shown: {pairs}, of outlets that share fewer words.",
    " Không vẽ: {pairs}, của các báo trùng ít từ hơn.",
)
NO_TWO_ARTICLES_SHARE = ("No two articles share a passage.", "Không hai bài nào có đoạn chung.")
EARLIER_ROW_AND_LATER = ("Earlier (row) and later (column)", "Báo đăng trước (hàng), sau (cột)")
ORDER_NOT_KNOWN = ("Order not known", "Không rõ báo nào đăng trước")
AGENCY = ("agency", "hãng tin")
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
NOT_SHOWN_MORE = ("Not shown: {n_left} more {noun}.", "Không vẽ: {n_left2} đoạn nữa.")
WORDS = ("word", "words", "từ")
NOT_SHOWN_MORE_2 = ("Not shown: {n_left} more {noun}.", "Không vẽ: {n_left} đoạn nữa.")
IN_BOTH = ("in both", "có ở cả hai")
EARLIER = ("earlier", "trước")
ORDER_UNKNOWN = ("order unknown", "không rõ thứ tự")
ONLY_IN_ONE_OR = ("only in one, or changed", "chỉ một bên có, hoặc đã đổi")
SAME_DAY = ("same day", "cùng ngày")
MORE_IT = ("; {more} more {prints} it", "; {more} bài nữa")
#: The groups in the order drawn: English, Vietnamese.
GROUPS = {
    "credit": ("taken from an agency that is credited", "lấy của hãng tin được ghi tên"),
    "time": ("by their days one printed before the other", "theo ngày đăng, một báo in trước"),
    "unknown": ("which printed before is not known", "không rõ báo nào in trước"),
}
#: The heads of the share of the later outlet's words, and of the days.
OF = ("of its words", "từ của báo sau")
WHEN = ("earliest of them, usually after", "bài sớm nhất, thường sau")
NO_TWO_OUTLETS_SHARE = ("No two outlets share a passage.", "Không hai báo nào có đoạn chung.")
NOT_SHOWN_MORE_WITH = (
    "Not shown: {n} more {noun} with fewer words.",
    "Không vẽ: {n} cặp nữa, ít từ hơn.",
)
WHAT_IS_KNOWN_DAYS = (
    "by what is known of their days one printed before the other",
    "theo những gì biết về ngày, một báo in trước",
)
DAYS_OR_HOURS_SAY = (
    "by their days or hours one printed before the other",
    "theo ngày hoặc giờ đăng, một báo in trước",
)
WORDS_2 = ("words", "số từ")
ARTICLES = ("articles", "số bài")
DAYS = ("day", "days", "ngày")
