"""What the figures of who speaks print, in English and Vietnamese.

Of a noun: one, several, Vietnamese.
"""

#: Columns for the prominent places: what the table calls them, English, Vietnamese.
PLACES = {
    "n_headline": ("headline", "tít"),
    "n_lead": ("lead", "sa-pô"),
    "n_first": ("heard first", "nói đầu"),
}
#: How `voices` names the sources it does not tell apart.
UNNAMED = {
    "unnamed sources": "nguồn không nêu tên",
    "nobody named": "không nêu ai",
    "documents": "văn bản",
}
#: The classes of sources as `quotations.speaker_class` has them: English, Vietnamese.
CLASSES = {
    "government": ("government", "chính quyền"),
    "police": ("police", "công an"),
    "military": ("military", "quân đội"),
    "party": ("party", "đảng, đoàn thể"),
    "parliament": ("parliament", "quốc hội, hội đồng"),
    "court": ("courts", "tòa án, kiểm sát"),
    "business": ("business", "doanh nghiệp"),
    "experts": ("experts", "chuyên gia"),
    "civil_society": ("civil society", "hội, tổ chức xã hội"),
    "citizens": ("citizens", "người dân"),
    "media": ("media", "báo chí"),
    "foreign_government": ("foreign governments", "chính phủ nước ngoài"),
    "international_body": ("international bodies", "tổ chức quốc tế"),
    "organiser": ("organisers", "ban tổ chức"),
    "hospital": ("hospitals", "bệnh viện"),
    "school": ("schools", "trường học"),
    "culture_and_sport": ("culture and sport", "văn hóa, thể thao"),
    "unnamed": ("unnamed, nothing said", "không nêu gì"),
    "not stated": ("capacity not stated", "không rõ tư cách"),
}
SPEAKERS = ("speaker", "speakers", "nguồn")
KINDS = ("class", "classes", "loại nguồn")
SHADED = (
    "Cells: articles, shaded by share where the outlet has enough of them for one.",
    "Ô: số bài, tô đậm theo tỉ lệ khi báo có đủ bài để tính.",
)
UNSHADED = ("Cells: articles.", "Ô: số bài.")
ALL_OUTLETS = ("all outlets, ", "mọi báo, ")
AT_MOST_EACH = ("{n} (at most {most} each)", "{n} (mỗi {nouns} tối đa {most})")
SHARE_ARTICLES_95_INTERVAL = (
    "share of articles, 95% interval",
    "tỉ lệ số bài, khoảng tin cậy 95 %",
)
NOBODY_IS_QUOTED_BY = ("nobody is quoted by name", "không ai được trích dẫn đích danh")
SAME_BY_CLASS_SOURCE = ("The same by class of source", "Cũng vậy, theo loại nguồn")
SHARE_ARTICLES_TOO_FEW = (
    "share of articles; too few for an interval",
    "tỉ lệ số bài; quá ít bài để có khoảng",
)
ON_SCALE_ITS_OWN = (", on a scale of its own", ", theo thang riêng")
FAR_RIGHT_ARTICLES_THAT = (
    "Far right: articles that hear the speaker there; heard first: before anybody else.",
    "Ngoài cùng bên phải: số bài có lời ở chỗ đó; nói đầu: trước mọi người khác.",
)
WITHOUT_COPIES = ("without copies", "không tính bài chép lại")
WITHOUT_COLUMN_OUTLETS_WITH = (
    "Without a column: {n} outlets with {of} articles.",
    "Không có cột riêng: {n} báo với {of} bài.",
)
WHOSE_OUTLET_IS_UNKNOWN = (
    "{articles} whose outlet is unknown {verb} in no column.",
    "{articles} không rõ báo không nằm trong cột nào.",
)
NOT_SHOWN = ("Not shown: ", "Không vẽ: ")
#: The columns at the right: words given to a speaker, then articles at a prominent place.
WORDS = {
    "words_direct": ("quoted", "trích"),
    "words_indirect": ("reporting", "thuật"),
    "words_answers": ("answering", "đáp"),
}
INSTITUTIONS_DOCUMENTS_UNNAMED_SOURCES = (
    "institutions, documents, unnamed sources",
    "cơ quan, văn bản, nguồn không nêu tên",
)
AND_MORE_WHO_ARE = ("and {n} more who are not shown", "và {n} nguồn khác không vẽ")
DIRECT_QUOTATION = ("direct quotation", "lời trích trực tiếp")
SENTENCE_THAT_REPORTS = ("sentence that reports", "câu thuật lại")
INTERVIEW_TURN = ("interview turn", "lượt trả lời phỏng vấn")
NOBODY_IS_QUOTED = ("nobody is quoted", "không ai được trích dẫn")
NOT_SAME_SOURCE = ("not the same source", "không phải cùng một nguồn")
WORDS_2 = ("words", "số từ")
ARTICLES = ("articles", "số bài")
AT_RIGHT_USES_BY = (
    "At the right: uses by outlet; in brackets all its reported quotations.",
    "Bên phải: số lần theo báo; trong ngoặc: tổng số lời có động từ dẫn.",
)
NOT_SHOWN_WITH_TOGETHER = (
    "Not shown: {n} with {rest} together.",
    "Không vẽ: {n}, tổng cộng {rest}.",
)
NO_REPORTING_VERB = ("no reporting verb", "không có động từ dẫn")
OUTLET_UNKNOWN = ("outlet unknown", "không rõ báo")
WITHOUT_COLUMN_OUTLETS_WITH_2 = (
    " Without a column: {n} with {of}.",
    " Không có cột: {n} với {of}.",
)
OUTLETS = ("outlet", "outlets", "báo")
VERBS = ("verb", "verbs", "động từ")
USES = ("use", "uses", "lần dùng")
HEARD_FIRST = (
    "Heard first: articles in which nobody is heard before.",
    "Nói đầu: số bài mà trước đó chưa ai lên tiếng.",
)
#: What a stance of a reporting verb does.
STANCES = {
    "neutral": ("neutral: hands the words on", "trung tính: chỉ chuyển lời"),
    "asserting": ("asserting: lends weight", "khẳng định: thêm sức nặng"),
    "distancing": ("distancing: keeps away", "giữ khoảng cách"),
    "": ("not in the list of verbs", "không có trong danh mục"),
}
