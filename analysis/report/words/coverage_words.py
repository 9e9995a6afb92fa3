"""What the tables of coverage say: the parts of the files, and when the articles appeared."""

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure.coverage import periods

_UNITS = {
    "few": (
        "a line an article, by the earliest day it can have; pale bands are milestones",
        "mỗi dòng một bài, theo ngày sớm nhất có thể; dải nhạt là các mốc",
    ),
    "many": (
        "articles {} by outlet, in the order of their first article",
        "số bài {} theo báo, xếp theo bài đầu tiên",
    ),
}
_A_UNIT = {
    "hour": ("an hour", "mỗi giờ"),
    "day": ("a day", "mỗi ngày"),
    "week": ("a week", "mỗi tuần"),
    "month": ("a month", "mỗi tháng"),
    "year": ("a year", "mỗi năm"),
}
_NAMES = {"hour": "giờ", "day": "ngày", "week": "tuần", "month": "tháng", "year": "năm"}
_METHODS = {
    "few": (
        "Days as printed or as the manifest knows them; dates spoken of outside the "
        "panels, or longer than a week, are not drawn.",
        "Ngày theo bài in hoặc theo tệp kê khai; ngày được nhắc tới mà nằm ngoài "
        "khung, hoặc dài hơn một tuần, không được vẽ.",
    ),
    "many": ("Articles without a day are counted apart.", "Bài không rõ ngày được đếm riêng."),
    "copies": (
        "A copy is an article at least half of which earlier articles printed.",
        "Bài chép lại là bài có ít nhất một nửa đã in ở bài trước.",
    ),
}
#: How the day of an article is known: what one article does, what several do, in Vietnamese.
_KNOWN = {
    "stated": ("states its day", "state their day", "ghi rõ ngày đăng"),
    "conflict": (
        "has sources that disagree about its day",
        "have sources that disagree about their day",
        "có các nguồn nói khác nhau về ngày đăng",
    ),
    "bounds": (
        "can only be placed between bounds",
        "can only be placed between bounds",
        "chỉ biết nằm giữa hai mốc",
    ),
    "unknown": ("has no day at all", "have no day at all", "không có ngày nào"),
}


def parts_unit(table: pd.DataFrame, lang: str = "en") -> str:
    """What a bar of a table of `composition.parts` stands for: the subtitle of its chart."""
    few = table.empty or (table["n_articles"] == 1).all()
    bar = ("an article", "một bài") if few else (
        "an outlet, its articles added up", "một báo, cộng các bài của báo đó"
    )  # fmt: skip
    return pick(
        lang,
        f"characters without spaces; a bar {bar[0]}",
        f"số ký tự không kể khoảng trắng; mỗi thanh {bar[1]}",
    )


def parts_sentences(table: pd.DataFrame, lang: str = "en") -> str:
    """What a table of `composition.parts` says, in sentences."""
    if table.empty:
        return pick(lang, "There is no article.", "Không có bài nào.")
    total = int(table["n_characters"].sum())
    out = int(table.loc[table["part"] == "left out", "n_characters"].sum())
    n = formats.counted_noun(
        int(table.drop_duplicates("row")["n_articles"].sum()), formats.ARTICLE, lang
    )
    body = int(table.loc[table["part"] == "body", "n_characters"].sum())
    held, left, running = (formats.number(value, lang) for value in (total, out, body))
    left_share, body_share = (_share(k, max(total, 1), lang) for k in (out, body))
    return pick(
        lang,
        f"The files of {n} hold {held} characters; {left} of them "
        f"({left_share}) are not the article and are left out, and {running} "
        f"({body_share}) are running text.",
        f"Các tệp của {n} có {held} ký tự; {left} ký tự ({left_share}) không thuộc bài và bị bỏ "
        f"ra, {running} ({body_share}) là thân bài.",
    )


def load_report(table: pd.DataFrame, lang: str = "en") -> str:
    """What a table of `loading.loading_summary` says, in sentences."""
    counts = table[table["section"] == "count"]

    def n(what: str, reason: str = "") -> str:
        own = counts[counts["what"] == what]
        own = own[own["reason"] == reason] if reason else own
        return formats.number(int(own["n"].fillna(0).sum()), lang)

    compared = not bool(counts.loc[counts["reason"] == "nearly", "n"].isna().any())
    near = (
        n("twice", "nearly") if compared else pick(lang, "an unknown number", "chưa rõ bao nhiêu")
    )
    days = table[(table["section"] == "calendar") & table["date_from"].notna()]
    gaps = formats.number(int((days["state"] == "not collected").sum()), lang)
    none = formats.number(int((days["state"] == "no article").sum()), lang)
    unit = str(days["unit"].iloc[0]) if len(days) else "day"
    return pick(
        lang,
        f"{n('read')} articles were read; {n('left out')} rows or files were left out and "
        f"{n('repaired')} things repaired. Printed before: {n('twice', 'word for word')} word for "
        f"word, {near} nearly so. Without a day: {n('dates', 'missing')}; day in doubt: "
        f"{n('dates', 'in doubt')}; outlet unknown: {n('outlets', 'unknown')}. In the calendar (a "
        f"box is {_A_UNIT[unit][0]} of an outlet) {none} boxes were collected and hold no dated "
        f"article, {gaps} were not collected.",
        f"Đọc được {n('read')} bài; bỏ ra {n('left out')} dòng hoặc tệp, sửa {n('repaired')} chỗ. "
        f"{n('twice', 'word for word')} bài trùng từng chữ với bài trước, {near} bài gần trùng; "
        f"{n('dates', 'missing')} bài không rõ ngày, {n('dates', 'in doubt')} bài có ngày còn nghi "
        f"ngờ, {n('outlets', 'unknown')} bài không rõ báo. Trong lịch (mỗi ô là một "
        f"{_NAMES[unit]} của một báo), {none} ô có thu thập mà không có bài ghi ngày, "
        f"{gaps} ô không thu thập.",
    )


def load_report_unit(table: pd.DataFrame, lang: str = "en") -> str:
    """What a bar and a box of the chart of `loading_summary` stand for."""
    days = table[table["section"] == "calendar"]
    unit = str(days["unit"].iloc[0]) if len(days) else "day"
    return pick(
        lang,
        f"articles, rows and files; in the calendar a row is an outlet, a box {_A_UNIT[unit][0]}",
        f"số bài, dòng và tệp; trong lịch mỗi hàng một báo, mỗi ô một {_NAMES[unit]}",
    )


def timeline_unit(table: pd.DataFrame, lang: str = "en") -> str:
    """What a mark of a `coverage.timeline` table stands for: the subtitle of its chart."""
    if "unit" not in table:
        return pick(lang, *_UNITS["few"])
    said = pick(lang, *_UNITS["many"])
    return said.format(pick(lang, *_A_UNIT[str(table["unit"].iloc[0])]))


def timeline_method(table: pd.DataFrame, lang: str = "en") -> str:
    """How a `coverage.timeline` table came to be and what it leaves out: for the footer."""
    if "unit" not in table:
        return pick(lang, *_METHODS["few"])
    said = pick(lang, *_METHODS["many"])
    if table["n_without_copies"].notna().any():
        said += " " + pick(lang, *_METHODS["copies"])
    return said


def timeline_sentences(table: pd.DataFrame, lang: str = "en") -> str:
    """What a `coverage.timeline` table says, in sentences that claim no more than it holds."""
    if "unit" in table:
        return period_sentences(table, lang)
    marks = table[table["row"].notna() & (table["mark"] != "spoken")]
    n = marks["row"].nunique()
    if not n:
        return pick(
            lang, "There is no article to place in time.", "Không có bài nào để đặt theo thời gian."
        )
    conflict = set(marks.loc[marks["mark"] == "conflict", "row"])
    stated = set(marks.loc[marks["mark"] == "stated", "row"]) - conflict
    unknown = set(marks.loc[marks["mark"] == "unknown", "row"])
    counts = {
        "stated": len(stated),
        "conflict": len(conflict),
        "bounds": n - len(stated) - len(conflict) - len(unknown),
        "unknown": len(unknown),
    }
    said = [
        f"{k} " + pick(lang, one if k == 1 else several, f"bài {vietnamese}")
        for (one, several, vietnamese), k in zip(_KNOWN.values(), counts.values(), strict=True)
        if k
    ]
    both = pick(lang, " and ", " và ") * (len(said) > 1)
    listed = ", ".join(said[:-1]) + both + said[-1]
    of = formats.counted_noun(n, formats.ARTICLE, lang)
    return pick(
        lang,
        f"Of {of}, {listed}. So few show when, not how much.",
        f"Trong {of}, {listed}. Ít bài như vậy cho thấy khi nào, không cho thấy bao nhiêu.",
    )


def _sources(table: pd.DataFrame, lang: str) -> str:
    """Whose articles they are: how many outlets are named, and whether some are not."""
    n, unknown = periods.how_many_outlets(table)
    named = formats.counted_noun(n, ("outlet", "outlets", "báo"), lang)
    if not n:
        return pick(lang, "unknown outlets", "không rõ báo")
    more = pick(lang, " and of unknown ones", " và không rõ báo") if unknown else ""
    return pick(lang, named, f"của {named}") + more


def period_sentences(table: pd.DataFrame, lang: str = "en") -> str:
    """What a table of `periods.by_period` says, in sentences with their denominators."""
    counts, undated = table[table["mark"] == "count"], table[table["mark"] == "undated"]
    n, missing = int(counts["n_articles"].sum()), int(undated["n_articles"].sum())
    total, left = (formats.number(value, lang) for value in (n + missing, missing))
    sources = _sources(table, lang)
    lacking = f"{left} state{'s' * (missing == 1)} no day"
    said = [
        pick(
            lang,
            f"{formats.counted_noun(n + missing, formats.ARTICLE)} of {sources}; {lacking}.",
            f"{total} bài {sources}; {left} bài không ghi ngày.",
        )
    ]
    if n:
        said.append(_fullest(table, n, lang))
    once = counts["n_without_copies"]
    if once.notna().any():
        copied = formats.number(n - int(once.sum()), lang)
        said.append(
            pick(
                lang,
                f"{copied} dated articles are mostly copies of earlier ones.",
                f"{copied} bài có ngày chủ yếu chép lại bài trước.",
            )
        )
    if (counts["collected"] == "no").any():
        said.append(
            pick(
                lang,
                "Some periods were not collected; they are hatched, not zero.",
                "Có khoảng không thu thập; chỗ đó gạch chéo, không phải bằng không.",
            )
        )
    if (counts["collected"] == "unknown").any() and not (counts["collected"] == "yes").any():
        said.append(
            pick(
                lang,
                "What was collected is not recorded, so an empty period is not a zero.",
                "Không ghi lại đã thu thập những gì, nên khoảng trống không phải bằng không.",
            )
        )
    return " ".join(said)


def _fullest(table: pd.DataFrame, n: int, lang: str) -> str:
    begins, most, others = periods.fullest(table)
    unit = str(table["unit"].iloc[0])
    articles = formats.counted_noun(most, formats.ARTICLE, lang)
    share = formats.percent(most / n, lang)
    english = formats.day(begins[:10]) + begins[10:]
    english = english if unit in ("day", "hour") else f"that from {english}"
    when = formats.day(begins[:10], "vi") + begins[10:]
    when = when if unit in ("day", "hour") else f"bắt đầu {when}"
    same = (f" and {others} more as high", f" và {others} {_NAMES[unit]} khác bằng thế")
    english_same, vietnamese_same = same if others else ("", "")
    return pick(
        lang,
        f"The fullest {unit} is {english}{english_same}, with {articles} ({share} of those dated).",
        f"{_NAMES[unit].capitalize()} nhiều bài nhất là {when}{vietnamese_same}: {articles} "
        f"({share} số bài có ngày).",
    )


def _share(k: int, n: int, lang: str) -> str:
    """A share as a percentage; something is never called nothing.

    >>> _share(3, 900, "en"), _share(0, 900, "en"), _share(3, 900, "vi")
    ('under 1%', '0%', 'dưới 1 %')
    """
    if 0 < k < 0.005 * n:
        return formats.pick(lang, "under ", "dưới ") + formats.percent(0.01, lang)
    return formats.percent(k / n, lang)


#: What notebooks, pages and the folder of a project print, in English and Vietnamese.
FROM_NAMED_OUTLETS = ("{n} from {named} named outlets", "{n} bài của {named} báo có tên")
WITHOUT_STATED_DAY = (" ({undated:,} without a stated day)", " ({undated} bài không ghi ngày)")
NO_OUTLET_IS_NAMED = ("{n}; no outlet is named", "{n} bài, không bài nào nêu báo")
CORPUS = ("Corpus: {tables}", "Ngữ liệu: {tables}")
ARTICLES = ("Articles: {who}", "Bài: {who}")
PUBLISHED = ("Published: {articles}", "Đăng: {articles}")
LEFT_OUT_ARTICLES = ("Left out of the articles: {left}", "Đã bỏ khỏi bài: {left}")
REPAIRED_DOUBTFUL_OR_IN = (
    "Repaired, doubtful or in conflict: {doubts} note{s}",
    "Đã sửa, còn ngờ hoặc mâu thuẫn: {doubts} ghi chú",
)
ARTICLES_WITHOUT_STUDY = ("articles without a study", "các bài chưa có nghiên cứu")
NO_DAY_PUBLICATION_KNOWN = ("no day of publication known", "không rõ ngày đăng")
NOTHING = ("nothing", "không gì cả")
OUTLET_IS_UNKNOWN = ("; the outlet of {unknown} is unknown", "; {unknown} bài không rõ báo")
CORPUS_DIGEST = ("Corpus digest: ", "Mã ngữ liệu: ")
ROWS_PUT_RIGHT_BY = (
    "Rows put right by hand: {corrected} corrected, {added} added, {rejected} rejected",
    "Dòng chỉnh bằng tay: {corrected} sửa, {added} thêm, {rejected} bỏ",
)
ROWS_REVIEWER_DECIDED_ON = ("Rows a reviewer decided on: ", "Dòng đã có quyết định: ")
CORPUS_2 = ("Corpus", "Ngữ liệu")
ARTICLES_2 = ("article", "articles", "bài báo")
FILES = ("Files:", "Tệp:")
ALL_FINDINGS_AND_FIGURES = ("All findings and figures", "Mọi kết quả và hình")
LEFT_OUT_ARTICLES_2 = ("Left out of the articles", "Đã bỏ khỏi bài")
NOTES_ABOUT_FILES = ("Notes about the files", "Ghi chú về các tệp")
KNOWN_OUTLETS = ("known outlet", "known outlets", "báo đã biết")
NO_OUTLET = ("outlet unknown", "không rõ báo")
EMPTY = ("There is nothing to list.", "Không có gì để liệt kê.")
AND_MORE_ROW = ("and {more:,} more row{s}", "và {more_vi} dòng nữa")
YES = ("yes", "có")
NO = ("no", "không")
STUDY_NAMES_NO_MILESTONE = ("The study names no milestone.", "Nghiên cứu không nêu mốc nào.")
MORE_OFTEN = ("more often", "nhiều hơn")
LESS_OFTEN = ("less often", "ít hơn")
PRESS_RESTART_KERNEL_AND = (
    "Press **▶▶** (*Restart the kernel and run all cells*) above to open the explorer.",
    "Bấm **▶▶** (*Restart the kernel and run all cells*) ở trên để mở trình khám phá.",
)
README = (
    """\
# A study of my own

1. `{command} check {folder}` says what was read and what needs a look.
2. `study.toml` holds what is looked for, `corpus.toml` what is known of the articles: mend them.
3. `{command} figures {folder}` fills `figures/` and writes `index.html`: open it.
4. `{command} explore {folder}` reads and corrects; what you put right is in `corrections.csv`.
5. `{command} lab {folder}` opens the notebooks; `{command} tables {folder}` writes CSV files.

The articles stay where they are; `project.toml` says where. Move this folder and them together.
""",
    """\
# Nghiên cứu của tôi

1. `{command} check {folder}` cho biết đã đọc gì và cần xem lại gì.
2. `study.toml` giữ điều cần tìm, `corpus.toml` giữ điều đã biết về các bài: hãy sửa chúng.
3. `{command} figures {folder}` vẽ vào `figures/` và viết `index.html`: hãy mở ra.
4. `{command} explore {folder}` để đọc và sửa; điều đã sửa nằm trong `corrections.csv`.
5. `{command} lab {folder}` mở các sổ tay; `{command} tables {folder}` ghi tệp CSV.

Các bài vẫn ở chỗ cũ; `project.toml` nói ở đâu. Hãy chuyển thư mục này cùng với chúng.
""",
)
