"""What the columns of tables are called where people read them."""

from analysis.chart.canvas.formats import pick

#: Columns that name rows for programs; no reader is shown them.
IDENTIFIERS = frozenset(
    {
        *("article_id", "row_id", "passage_id", "quotation_id", "sentence_id", "claim_id"),
        *("mark", "row", "letter"),
    }
)
#: Columns whose label is not simply their name with spaces: English, Vietnamese.
LABELS = {
    "article_id": ("article", "bài"),
    "outlet": ("outlet", "báo"),
    "label": ("headline", "tít"),
    "n": ("number", "số lượng"),
    "n_of": ("of", "trên tổng"),
    "n_articles": ("articles", "số bài"),
    "n_words": ("words", "số từ"),
    "n_once": ("counted once", "tính một lần"),
    "n_undated": ("without a day", "không rõ ngày"),
    "n_shared": ("words kept", "số từ giữ lại"),
    "n_trimmed": ("words left out", "số từ bỏ"),
    "n_other": ("words changed", "số từ đổi"),
    "n_together": ("times together", "số lần đi cùng"),
    "nth_copy": ("copy", "bản thứ"),
    "share_quoted": ("share quoted", "tỉ lệ trong lời trích"),
    "share_copied": ("share in copies", "tỉ lệ trong bản chép"),
    "date_from": ("from", "từ ngày"),
    "date_to": ("to", "đến ngày"),
    "first_period": ("first", "đầu tiên"),
    "last_period": ("last", "cuối cùng"),
    "basis": ("known from", "biết từ"),
    "day": ("day is", "ngày là"),
    "kind": ("printed as", "in dưới dạng"),
    "differs": ("articles disagree", "các bài khác nhau"),
    "speaker": ("speaker", "người nói"),
    "term": ("term", "thuật ngữ"),
    "log_dice": ("strength (at most 14)", "độ gắn (tối đa 14)"),
    "as_printed": ("as printed", "như in"),
    "left": ("before", "trước"),
    "node": ("word", "từ"),
    "right": ("after", "sau"),
    "item": ("what", "gì"),
    "start": ("from character", "từ ký tự"),
    "end": ("to character", "đến ký tự"),
    "again_start": ("again from character", "lặp từ ký tự"),
    "again_end": ("again to character", "lặp đến ký tự"),
    "measure": ("measure", "chỉ số"),
    "as_of": ("as of", "tính đến"),
    "part_of_day": ("part of day", "buổi"),
    "status": ("stage", "giai đoạn"),
    "occasion": ("occasion", "dịp"),
    "says": ("who says so", "ai nói"),
    "outlets": ("outlets", "các báo"),
    "n_mentions": ("times printed", "số lần in"),
    "n_claims": ("claims", "số phát biểu"),
    "n_pairs": ("pairs", "số cặp"),
    "relation": ("to the other", "so với số kia"),
    "noun": ("counted", "đếm gì"),
    "low": ("from", "từ"),
    "high": ("to", "đến"),
    "is_empty": ("no number suits", "không số nào hợp"),
    "word": ("word", "từ"),
    "reason": ("reason", "lý do"),
    "why_not": ("why not taken", "vì sao không lấy"),
    "what": ("what", "gì"),
    "n_in_copies": ("in copies", "trong bản chép"),
    "share_in_copies": ("share in copies", "tỉ lệ trong bản chép"),
    "part": ("part", "phần bài"),
    "excerpt": ("words around it", "đoạn quanh số"),
    "sentence": ("sentence", "câu"),
    "article": ("article", "bài"),
    "severity": ("how sure", "mức chắc"),
    "found": ("found", "thấy gì"),
    "remedy": ("what was or is to be done", "đã làm hoặc cần làm gì"),
    "fact": ("fact", "dữ kiện"),
    "out_of": ("of", "trên tổng"),
    "n_stretches": ("stretches", "số đoạn"),
    "n_characters": ("characters", "số ký tự"),
    "share": ("share", "tỉ lệ"),
    "headline": ("headline", "tít"),
    "lead": ("lead", "sa-pô"),
    "heading": ("subheading", "tít phụ"),
    "body": ("body", "thân bài"),
    "caption": ("caption", "chú thích ảnh"),
    "quotation": ("quotation", "lời trích"),
    "names": ("names printed", "tên đã in"),
    "offices": ("offices printed", "chức vụ đã in"),
    "source_as_printed": ("source as printed", "nguồn như in"),
    "sex": ("sex", "giới tính"),
    "n_speakers": ("speakers", "số người nói"),
    "n_speakers_of": ("of", "trên tổng"),
    "n_quotations": ("quotations", "số lời dẫn"),
    "n_direct": ("in quotation marks", "trong ngoặc kép"),
    "words_direct": ("words in quotation marks", "số từ trong ngoặc kép"),
    "n_articles_of": ("of articles", "trên số bài"),
    "share_quotations": ("share of quotations", "tỉ lệ lời dẫn"),
    "bound_low": ("at least", "ít nhất"),
    "bound_high": ("at most", "nhiều nhất"),
    "enough": ("enough articles", "đủ bài"),
}


def column_label(name: str, lang: str = "en") -> str:
    """What a column is called in a table for readers.

    >>> column_label("n_articles"), column_label("n_articles", "vi"), column_label("found_in_lead")
    ('articles', 'số bài', 'found in lead')
    """
    if name in LABELS:
        return pick(lang, *LABELS[name])
    return name.removeprefix("n_").replace("_", " ")


#: What a cell holds, by its column, in Vietnamese; English prints the word of the table.
VALUES = {
    "basis": {
        "event": "ngày sự kiện",
        "published": "ngày đăng",
        "stated": "ghi trong bài",
        "header": "đầu tệp",
        "manifest": "tệp kê khai",
        "given": "người thu thập cho",
        "inferred": "suy đoán",
        "unknown": "không rõ",
    },
    "relation": {
        "new": "số mới",
        "restates": "nhắc lại",
        "conflicts": "mâu thuẫn",
        "corrects": "sửa lại",
        "revises": "cập nhật",
        "agrees": "phù hợp",
        "supports": "ủng hộ",
        "part_of": "một phần",
        "sums": "cộng lại",
        "apart": "không so được",
    },
    "day": {
        "stated": "ghi rõ",
        "bounds": "giữa hai mốc",
        "conflict": "nguồn khác nhau",
        "not_before": "không trước",
        "not_after": "không sau",
        "unknown": "không rõ",
    },
    "part": {
        "title": "tít",
        "headline": "tít",
        "lead": "sa-pô",
        "heading": "tít phụ",
        "body": "thân bài",
        "question": "câu hỏi",
        "answer": "câu trả lời",
        "caption": "chú thích ảnh",
        "box": "hộp thông tin",
    },
    "part_of_day": {
        "morning": "sáng",
        "noon": "trưa",
        "afternoon": "chiều",
        "evening": "tối",
    },
    "severity": {
        "conflict": "mâu thuẫn",
        "unknown": "không rõ",
        "repaired": "đã sửa",
        "doubt": "còn ngờ",
        "note": "ghi chú",
    },
    "fact": {
        "outlet": "báo",
        "published_on": "ngày đăng",
        "agency": "hãng tin",
        "byline": "tác giả",
        "title": "tít",
        "url": "địa chỉ",
        "section": "chuyên mục",
    },
    "sex": {"women": "nữ", "men": "nam", "not said": "không rõ"},
    "kind": {
        "direct": "trích trực tiếp",
        "indirect": "thuật lại",
        "answer": "trả lời phỏng vấn",
        "own words": "lời của báo",
    },
    "what": {
        "words": "từ",
        "sentences": "câu",
        "quotations": "lời trích",
        "numbers": "số",
        "terms": "lần dùng thuật ngữ",
        "twice": "in hai lần",
        "outlet": "báo",
        "published_on": "ngày đăng",
    },
    "reason": {
        "related item": "bài liên quan",
        "page furniture": "khung trang",
        "date line": "dòng ngày giờ",
        "dateline": "nơi gửi tin",
        "byline": "tên tác giả",
        "source credit": "ghi nguồn",
        "outlet prefix": "tên báo đầu bài",
        "repeated caption": "chú thích in lặp",
        "section name": "tên chuyên mục",
        "reader comment": "bình luận của bạn đọc",
        "photo credit": "tên người chụp ảnh",
        "repeated headline": "tít in lặp",
        "repeated text": "đoạn in lặp",
        "other language": "tiếng khác",
        "field name": "tên trường",
        "bullet": "dấu đầu dòng",
        "invisible characters": "ký tự không nhìn thấy",
        "part": "một phần của số kia",
        "noun": "đếm thứ khác",
        "place": "nơi khác",
        "occasion": "dịp khác",
        "another day": "ngày khác",
        "status": "giai đoạn khác",
        "repeat": "chỉ nhắc lại",
        "doubt": "còn ngờ",
        "vague": "không nêu số",
        "date": "không có ngày",
        "time not known": "không rõ thời điểm",
        "wording": "nói quá chung",
        "denied": "bị bác bỏ",
    },
}


def cell_words(column: str, cell: str, lang: str = "en") -> str:
    """What a cell of this column says to a reader.

    >>> (cell_words("relation", "part_of"), cell_words("relation", "part_of", "vi"),
    ...  cell_words("term", "x", "vi"))
    ('part of', 'một phần', 'x')
    """
    known = VALUES.get(column, {})
    if cell not in known:
        return cell
    return pick(lang, cell.replace("_", " "), known[cell])
