"""Numbers that are printed and that no measure of the study takes: how many, and why."""

import pandas as pd

from analysis.chart.canvas import formats

_NUMBERS = ("number", "numbers", "số")
#: Why a number is none of the study's, in words; the rest is said as the table says it.
REASONS = {
    "no measure": (
        "are counted by a study without measures",
        "được đếm khi nghiên cứu chưa có chỉ số nào",
    ),
    "no noun of the study": ("count something no measure asks for", "đếm thứ không chỉ số nào hỏi"),
    "no predicate": ("have no predicate of a measure beside them", "không có động từ của chỉ số"),
    "not an article of the event": (
        "stand in articles that show nothing of the event",
        "nằm trong bài không cho thấy sự kiện",
    ),
    "another event": ("are of another event", "thuộc sự kiện khác"),
    "another edition": ("are of another edition", "thuộc kỳ khác"),
    "another year": ("are of another year", "thuộc năm khác"),
    "a day outside the event": ("are of a day outside the event", "thuộc ngày ngoài sự kiện"),
    "only an increase": ("are only an increase", "chỉ là phần tăng thêm"),
    "not done": ("are of what was not done", "nói về điều không xảy ra"),
    "another predicate is nearer": (
        "stand nearer to another deed",
        "gần một hành động khác hơn",
    ),
    "names again who was named": ("name again who was named", "gọi lại người đã nêu"),
    "a rate, an average, an increment or an ordinal": (
        "are a rate, an average, an increment or an ordinal",
        "là tỉ lệ, trung bình, phần tăng hoặc thứ tự",
    ),
    "two measures together": ("count two measures together", "đếm chung hai chỉ số"),
    "not what is required": ("are not what is required", "không phải số cần có"),
    "before the event": ("are told before the event began", "được nêu trước sự kiện"),
}
_COLUMNS = ["why_not", "as_printed", "article_id", "sentence"]


def not_taken_sentences(quantities: pd.DataFrame | None, *, lang: str = "en") -> list[str]:
    """How many numbers were found, how many are the study's, and why the others are not."""
    if quantities is None or quantities.empty:
        return []
    left = quantities[quantities["measure"].isna()]
    found = formats.counted_noun(len(quantities), _NUMBERS, lang)
    mine = len(quantities) - len(left)
    told = formats.pick(
        lang,
        f"{found} of people, states and bodies found: {mine:,} of the study's measures, "
        f"{len(left):,} not",
        f"Tìm thấy {found} đếm người, nước và tổ chức: {mine} thuộc chỉ số của nghiên cứu, "
        f"{len(left)} không",
    )
    why = _why(left).value_counts().sort_index().sort_values(ascending=False, kind="stable")
    reasons = [
        f"{n:,} {formats.pick(lang, _of_number(english, int(n)), vietnamese)}"
        for name, n in why.items()
        for english, vietnamese in [REASONS.get(str(name), (str(name), str(name)))]
    ]
    return [told + (f" ({'; '.join(reasons)})." if reasons else ".")]


def _of_number(reason: str, n: int) -> str:
    """A reason with its verb as it is said of so many.

    >>> _of_number("are of another year", 1), _of_number("stand nearer to another deed", 2)
    ('is of another year', 'stand nearer to another deed')
    """
    verb, _, rest = reason.partition(" ")
    return f"{_SINGULAR[verb]} {rest}" if n == 1 and verb in _SINGULAR else reason


#: Verbs of the reasons as they are said of one number.
_SINGULAR = {"are": "is", "have": "has", "stand": "stands", "count": "counts", "name": "names"}


def not_taken_listing(quantities: pd.DataFrame, *, words: int = 25) -> pd.DataFrame:
    """The numbers no measure takes, a row each, by reason: what a study could still ask for.

    Columns: why_not, as_printed, article_id, sentence (at most so many words of it).
    """
    left = quantities[quantities["measure"].isna()]
    rows = left.assign(why_not=_why(left))[_COLUMNS]
    rows["sentence"] = [
        _around(str(sentence), str(printed), words)
        for sentence, printed in zip(rows["sentence"], rows["as_printed"], strict=True)
    ]
    order = ["why_not", "article_id", "as_printed", "sentence"]
    return rows.sort_values(order, kind="stable").reset_index(drop=True)


def _why(left: pd.DataFrame) -> pd.Series:
    """Why each number is none of the study's; a study without a measure asks for none."""
    return left["why_not"].fillna("").replace("", "no measure")


def _around(sentence: str, printed: str, words: int) -> str:
    place = max(0, sentence.find(printed))
    before, after = sentence[:place].split(), sentence[place:].split()
    left = before[-(words // 2) :] if before else []
    right = after[: words - len(left)]
    opens = "… " if len(left) < len(before) else ""
    closes = " …" if len(right) < len(after) else ""
    return f"{opens}{' '.join([*left, *right])}{closes}"
