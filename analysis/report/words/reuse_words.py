"""What the tables of text reuse and of stories say, in sentences whose numbers are computed."""

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure import copies, policy
from analysis.measure import stories as told_stories
from analysis.measure.reuse import passages

PAIRS = ("pair shares a passage", "pairs share a passage", "cặp có trùng đoạn")
_PASSAGE = ("passage", "passages", "đoạn")
_TOLD = ("article_id", "other_id", "n_words")
_PAIR = ("pair", "pairs", "cặp")
#: With at most so many articles the pairs that share most are named.
FEW = policy.EACH


def unit(table: pd.DataFrame, lang: str = "en") -> str:
    """What a row of `passages.shown` or `passages.matrix` is: a chart's subtitle."""
    if "step" in table:
        n, of = table["passage_id"].nunique(), int(table["n_passages"].max() if len(table) else 0)
        more = f"the {n} longest of {of} passages" if n < of else "passages"
        vietnamese = f"{n} đoạn dài nhất trong {of} đoạn" if n < of else "những đoạn"
        return pick(
            lang,
            f"{more} that two articles share, side by side, at most 25 words of each",
            f"{vietnamese} hai bài cùng in, đặt cạnh nhau, mỗi bên nhiều nhất 25 từ",
        )
    if "rank" in table:
        return pick(
            lang,
            "passages printed by the most articles, their first words",
            "những đoạn có trong nhiều bài nhất, các từ đầu đoạn",
        )
    if "row" in table:
        return pick(
            lang, "words of shared passages, articles by articles", "số từ trùng, từng cặp bài"
        )
    own = bool((table["source"] == table["outlet"]).any())
    return pick(
        lang,
        f"share of an outlet's words in passages that another{' or it itself' * own} printed "
        "before, or an agency wrote",
        f"tỉ lệ số từ của một báo nằm trong đoạn báo khác{' hoặc chính báo ấy' * own} đã in trước, "
        "hoặc do hãng tin viết",
    )


def sharing_method(lang: str = "en") -> str:
    """What counts as shared, in the words of a chart's footer."""
    return pick(
        lang,
        f"Shared: at least {passages.MIN_WORDS} words in the same order, small edits allowed, at "
        f"most {passages.WINDOW_DAYS} days apart; "
        "names, numbers, terms of the study and common formulas do not count; captions are left "
        "out.",
        f"Trùng: ít nhất {passages.MIN_WORDS} từ cùng thứ tự, cho phép sửa nhỏ, cách nhau nhiều "
        f"nhất {passages.WINDOW_DAYS} ngày; không tính tên, "
        "số, thuật ngữ của nghiên cứu và câu công thức; không kể chú thích ảnh.",
    )


def finding(found: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> str:
    """What the table `passages` says, in two or three sentences that hold for any corpus.

    >>> finding(pd.DataFrame({"passage_id": []}), pd.DataFrame({"article_id": ["a", "b"]}))
    'No two of the 2 articles share a passage of 12 words or more, names and numbers left out.'
    """
    n = len(articles)
    if found.empty:
        return pick(
            lang,
            f"No two of the {n:,} articles share a passage of {passages.MIN_WORDS} words or more, "
            "names and numbers left out.",
            f"Không hai bài nào trong {formats.number(n, lang)} bài có chung đoạn từ "
            f"{passages.MIN_WORDS} từ trở lên, không kể tên và số.",
        )
    told = passages.pairs(found, articles)
    said = [_sharing(found, articles, lang)]
    if n <= FEW:
        names = dict(zip(articles["article_id"], articles["label"], strict=True))
        first = told.head(3)
        for one, other, n_words in zip(*(first[c] for c in _TOLD), strict=True):
            both = pick(lang, " and ", " và ").join(_begins(names[k]) for k in (one, other))
            words = formats.number(int(n_words), lang)
            said.append(
                pick(lang, f"{both} have {words} words in common.", f"{both} trùng {words} từ.")
            )
    known = formats.number(int((told["order"] == "known").sum()), lang)
    of = formats.counted_noun(len(told), _PAIR, lang)
    said.append(
        pick(
            lang,
            f"The days say for {known} of {of} which article was first, not who copied: both may "
            "print the same statement.",
            f"Ngày đăng cho biết bài nào trước ở {known} trên {of}, không cho biết ai chép ai: "
            "cả hai có thể in cùng một thông báo.",
        )
    )
    return " ".join(said)


def _sharing(found: pd.DataFrame, articles: pd.DataFrame, lang: str) -> str:
    n, total = len(articles), int(articles["n_words"].sum())
    later = total - int(copies.words_left(articles, found).sum())
    sharing = formats.number(found["article_id"].nunique(), lang)
    of = formats.counted_noun(n, formats.ARTICLE, lang)
    number = formats.counted_noun(found["passage_id"].nunique(), _PASSAGE, lang)
    copied, words = formats.number(later, lang), formats.number(total, lang)
    share = formats.percent(later / max(total, 1), lang, decimals=1)
    share = f" ({share})" if n > FEW else ""
    return pick(
        lang,
        f"{sharing} of {of} share {number}; later copies are {copied} of {words} words{share}.",
        f"{sharing} trên {of} có chung {number}; các bản in sau chiếm {copied} trên {words} "
        f"từ{share}.",
    )


def _begins(label: object, n_words: int = 8) -> str:
    words = str(label).split()
    return f"“{' '.join(words[:n_words])}{' …' if len(words) > n_words else ''}”"


def stories(found: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> str:
    """How many stories the articles tell, and which is told most, in counts."""
    if found.empty:
        return pick(lang, "There is no article.", "Không có bài nào.")
    several = told_stories.story_runs(found, articles)
    n = formats.counted_noun(len(found), formats.ARTICLE, lang)
    total = formats.counted_noun(
        found["story_id"].nunique(), ("story", "stories", "câu chuyện"), lang
    )
    said = pick(lang, f"{n} tell {total}", f"{n} kể {total}")
    if several.empty:
        none = pick(lang, "none is told twice", "không câu chuyện nào được kể hai lần")
        return f"{said}; {none}."
    top = several.iloc[0]
    outlets = formats.counted_noun(int(top["n_outlets"]), ("outlet", "outlets", "báo"), lang)
    articles_of = formats.counted_noun(int(top["n_articles_of"]), formats.ARTICLE, lang)
    more = formats.number(several["story_id"].nunique(), lang)
    return pick(
        lang,
        f"{said}; {more} are told more than once. Told most: {top['label']}, in {articles_of} of "
        f"{outlets}.",
        f"{said}; {more} được kể nhiều lần. Được kể nhiều nhất: {top['label']}, trong "
        f"{articles_of} của {outlets}.",
    )
