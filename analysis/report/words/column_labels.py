"""What the columns of tables are called where people read them."""

from analysis.chart.canvas.formats import pick

#: Columns that name rows for programs; no reader is shown them.
IDENTIFIERS = frozenset(
    {"article_id", "row_id", "passage_id", "quotation_id", "sentence_id", "mark", "row", "letter"}
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
}


def label(name: str, lang: str = "en") -> str:
    """What a column is called in a table for readers.

    >>> label("n_articles"), label("n_articles", "vi"), label("found_in_lead")
    ('articles', 'số bài', 'found in lead')
    """
    if name in LABELS:
        return pick(lang, *LABELS[name])
    return name.removeprefix("n_").replace("_", " ")
