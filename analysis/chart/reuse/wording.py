"""What the figures of shared passages print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

ARROW_FROM_ARTICLE_THAT = (
    "Arrow: from the article that appeared first. Articles in order of the earliest day known.",
    "Mũi tên: từ bài đăng trước. Các bài xếp theo ngày sớm nhất có thể.",
)
CELL_IS_SHARE_LATER = (
    "A cell is the share of the later outlet's words, the darkest {largest}.",
    "Mỗi ô: tỉ lệ trong số từ của báo đăng sau, đậm nhất {largest}.",
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
    "time": ("the days say who was first", "ngày đăng cho biết ai trước"),
    "unknown": ("the order is not known", "không rõ ai trước"),
}
#: The heads of the share of the later outlet's words, and of the days.
OF = ("of its words", "từ của báo sau")
WHEN = ("from, behind the first", "từ ngày, sau bài đầu")
NO_TWO_OUTLETS_SHARE = ("No two outlets share a passage.", "Không hai báo nào có đoạn chung.")
NOT_SHOWN_MORE_WITH = (
    "Not shown: {n} more {noun} with fewer words.",
    "Không vẽ: {n} cặp nữa, ít từ hơn.",
)
WHAT_IS_KNOWN_DAYS = (
    "what is known of the days says who was first",
    "những gì biết về ngày cho thấy ai trước",
)
DAYS_OR_HOURS_SAY = ("days or hours say who was first", "ngày hoặc giờ cho biết ai trước")
WORDS_2 = ("words", "số từ")
ARTICLES = ("articles", "số bài")
DAYS = ("day", "days", "ngày")
