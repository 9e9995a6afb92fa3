"""What the tables of terms say, in sentences whose numbers are computed."""

import re

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure.copies import ONCE
from analysis.measure.terms import keyness
from analysis.report.words import reasons

NOTHING = (
    "None of the study's terms is used in these articles.",
    "Không thuật ngữ nào của nghiên cứu được dùng trong các bài này.",
)
_REMARK = re.compile(r"(?<=\S)\s+\([^()]*\)$")
_TERM = ("term", "terms", "thuật ngữ")
_USE = ("use", "uses", "lần dùng")
#: How shared passages were counted, in Vietnamese; the keys are `copies.MODES`.
_MODES = {
    "with copies": "kể cả bản chép",
    "once": "mỗi đoạn tính một lần",
    "own words": "chỉ tính lời riêng",
}


def without_remark(name: str) -> str:
    """The name of a term without a remark in brackets behind it.

    >>> without_remark("convention (other mentions)"), without_remark("(all)")
    ('convention', '(all)')
    """
    return _REMARK.sub("", name) or name


def xray_sentences(table: pd.DataFrame, lang: str = "en") -> str:
    """The finding of an `xray.table`: how much is drawn, and the term used most."""
    if table.empty:
        return pick(lang, *NOTHING)
    if (table["mark"] == "spread").any():
        return _spread(table, lang)
    articles = table[table["mark"] == "article"]
    uses = table[table["mark"] == "use"]
    first = str(articles["term"].iloc[0])
    of_first = articles.loc[articles["term"] == first, "n"]
    quoted = formats.number(int(uses["quoted"].fillna(False).astype(bool).sum()), lang)
    n = formats.counted_noun(len(uses), _USE, lang)
    terms = formats.counted_noun(articles["term"].nunique(), _TERM, lang)
    where = formats.counted_noun(articles["article_id"].nunique(), formats.ARTICLE, lang)
    most = formats.counted_noun(int(of_first.sum()), _USE, lang)
    spread = formats.counted_noun(int((of_first > 0).sum()), formats.ARTICLE, lang)
    return pick(
        lang,
        f"{n} of {terms} in {where}; most often {first} ({most} in {spread}). {quoted} of them "
        "stand in quoted words.",
        f"{n} của {terms} trong {where}; nhiều nhất là {first} ({most} trong {spread}). {quoted} "
        "lần nằm trong lời trích.",
    )


def _spread(table: pd.DataFrame, lang: str) -> str:
    asked = int(table["enough"].eq(True).sum()) if "enough" in table else len(table)
    terms = formats.counted_noun(len(table), _TERM, lang)
    if not asked:
        why = reasons.listed(table["reason"], lang)
        return pick(
            lang,
            f"{terms}; of none is said how evenly it is spread: {why}.",
            f"{terms}; không nói thuật ngữ nào rải đều đến đâu: {why}.",
        )
    clustered = ", ".join(table.loc[table["spread"] == "clustered", "term"])
    said = pick(
        lang,
        "none is bunched in few articles beyond what chance gives",
        "không thuật ngữ nào dồn vào ít bài vượt mức ngẫu nhiên",
    )
    if clustered:
        said = pick(
            lang,
            f"beyond chance in few articles: {clustered}",
            f"dồn vào ít bài vượt mức ngẫu nhiên: {clustered}",
        )
    over = formats.counted_noun(int(table["n_articles"].max()), formats.ARTICLE, lang)
    return pick(lang, f"{terms} over {over}; {said}.", f"{terms} trên {over}; {said}.")


def spellings_sentences(table: pd.DataFrame, lang: str = "en") -> str:
    """The finding of a `usage.spellings` table: which terms are spelled in several ways."""
    if table.empty:
        return pick(
            lang,
            "No term is printed in two spellings in these articles.",
            "Không thuật ngữ nào được in theo hai cách viết trong các bài này.",
        )
    said = []
    for term, rows in table.groupby("term", sort=False):
        totals = rows.groupby("spelling", sort=False)["n"].sum()
        said.append(f"{term}: " + ", ".join(f"{s} {n}" for s, n in totals.items()))
    several = pick(lang, "Printed in several ways", "Được in theo nhiều cách")
    return f"{several}. {'; '.join(said)}."


def rates_sentences(
    table: pd.DataFrame,
    found: pd.DataFrame | None = None,
    lang: str = "en",
    *,
    printed: pd.DataFrame | None = None,
) -> str:
    """The finding of a `frequency.rates` table: what was printed, and which differences between
    outlets are claimed (`found`, a table of `differences`), or why none is.

    What outlets may be compared by counts each shared passage once; what was printed counts every
    copy and is taken from `printed` where that is given.
    """
    counted = table if printed is None else printed
    if counted.empty or not counted["n"].sum():
        return pick(lang, *NOTHING)
    uses = formats.counted_noun(int(counted["n"].sum()), _USE, lang)
    n_terms = int(counted.loc[counted["n"] > 0, "term"].nunique())
    terms = formats.counted_noun(n_terms, _TERM, lang)
    used = pick(lang, f"{uses} of {terms}", f"{uses} của {terms}")
    named = table[table["enough"].astype(bool) & (table["outlet"] != "unknown")]
    if named["outlet"].nunique() < 2:
        return f"{_too_few(table, lang)} {pick(lang, 'What was printed', 'Đã in')}: {used}."
    if found is None:
        return pick(
            lang,
            f"{used} were printed; intervals alone claim no difference between outlets.",
            f"Đã in {used}; riêng các khoảng tin cậy không khẳng định khác biệt nào giữa các báo.",
        )
    return differing(found, lang=lang)


def _too_few(table: pd.DataFrame, lang: str) -> str:
    """How many outlets are too small to be compared, and how small the largest of them is."""
    lacking = table[~table["enough"].astype(bool)].drop_duplicates("outlet")
    if lacking.empty and table["outlet"].nunique() > 1:
        return pick(
            lang,
            "Only one outlet is named, so none is compared.",
            "Chỉ một báo có tên nên không so sánh.",
        )
    if lacking.empty:
        return pick(
            lang,
            "All articles are of one outlet, so none is compared.",
            "Mọi bài là của một báo nên không so sánh.",
        )
    if set(lacking["outlet"]) == {"unknown"} and table["outlet"].nunique() == 1:
        return pick(
            lang,
            "No article names its outlet, so none is compared.",
            "Không bài nào nêu báo nên không so sánh.",
        )
    first = lacking.sort_values(["n_articles", "outlet"], ascending=[False, True]).iloc[0]
    once = "counted" in table and set(table["counted"].dropna()) == {ONCE}
    how = pick(lang, "; each shared passage counted once", "; mỗi đoạn trùng tính một lần")
    why = reasons.told(str(first["reason"]), lang) + (how if once else "")
    k, n, name = len(lacking), table["outlet"].nunique(), outlet(first["outlet"], lang)
    return pick(
        lang,
        f"Too few articles to compare outlets: {k} of {n} {'is' if k == 1 else 'are'} too small, "
        f"the largest of them {name} ({why}).",
        f"Quá ít bài để so sánh các báo: {k}/{n} báo có quá ít bài, nhiều nhất là {name} ({why}).",
    )


def outlet(name: object, lang: str = "en") -> str:
    """An outlet as a sentence names it; the one that is not known in the figure's language.

    >>> outlet("unknown", "vi"), outlet("Báo Sông", "vi")
    ('không rõ báo', 'Báo Sông')
    """
    return pick(lang, "unknown", "không rõ báo") if str(name) == "unknown" else str(name)


def differing(table: pd.DataFrame, *, most: int = 6, lang: str = "en") -> str:
    """The finding of a `differences` table: its claims, or how large a difference would have
    been found; one sentence a mode where it holds several."""
    modes = list(dict.fromkeys(table["counted"].dropna()))
    if len(modes) > 1 and table["p"].notna().any():
        said = []
        for mode in modes:
            named = pick(lang, mode, _MODES.get(mode, mode))
            own = differing(table[table["counted"] == mode], most=most, lang=lang)
            said.append(f"{formats.capital(named)}: {own}")
        return " ".join(said)
    tested = table[table["p"].notna()]
    if tested.empty:
        why = reasons.listed(table["reason"].dropna(), lang)
        none = pick(
            lang,
            "No term is compared between outlets",
            "Không thuật ngữ nào được so sánh giữa các báo",
        )
        return f"{none}{': ' + why if why else ''}."
    claims = tested[tested["claim"]]
    of = formats.number(len(tested), lang)
    if claims.empty:
        return pick(
            lang,
            f"No difference among {of} comparisons of terms is beyond what chance gives; "
            f"{_could(tested, lang)}.",
            f"Không khác biệt nào trong {of} so sánh thuật ngữ vượt mức ngẫu nhiên; "
            f"{_could(tested, lang)}.",
        )
    told = [_difference(row, lang) for _, row in claims.head(most).iterrows()]
    left = formats.number(len(claims) - most, lang)
    more = pick(lang, f"; and {left} more", f"; và {left} khác biệt nữa")
    n = formats.number(len(claims), lang)
    head = pick(
        lang,
        f"{n} of {of} comparisons of terms are claims: ",
        f"{n} trong {of} so sánh thuật ngữ là kết luận: ",
    )
    rest = tested[~tested["claim"]]
    others = pick(lang, "For the others", "Với các so sánh khác,")
    tail = f" {others} {_could(rest, lang)}." if len(rest) else ""
    return f"{head}{'; '.join(told)}{more * (len(claims) > most)}.{tail}"


def _difference(row: pd.Series, lang: str) -> str:
    """One claim: the two shares with their counts, and the difference with its interval."""
    low, high = (f"{100 * row[end]:+.0f}" for end in ("low", "high"))
    own, other = (formats.percent(row[name], lang) for name in ("share", "share_against"))
    against = str(row["against"])
    if against == keyness.OTHERS:
        against = pick(lang, against, "các báo khác")
    return pick(
        lang,
        f"{row['term']} in {own} of {row['n_articles']} articles of {row['outlet']}, "
        f"in {other} of {row['n_articles_against']} of {against} ({low} to {high} points)",
        f"{row['term']} trong {own} của {row['n_articles']} bài {row['outlet']}, "
        f"trong {other} của {row['n_articles_against']} bài {against} (từ {low} đến {high} điểm)",
    )


def _could(rows: pd.DataFrame, lang: str) -> str:
    """How large a difference would have been found, in points."""
    known = rows["detectable"].dropna()
    if known.empty:
        return pick(
            lang,
            "with so few articles none could have been found",
            "với ít bài như vậy không thể tìm ra khác biệt nào",
        )
    low, high = 100 * known.min(), 100 * known.max()
    span = f"{low:.0f}"
    if round(low) != round(high):
        span = pick(lang, f"{low:.0f} to {high:.0f}", f"{low:.0f}–{high:.0f}")
    never = len(rows) - len(known)
    rest = pick(lang, f" (and none at all in {never} of them)",
                f" (không thể tìm ra ở {never} so sánh)")  # fmt: skip
    return pick(
        lang,
        f"differences of {span} points and more would mostly have been found",
        f"khác biệt từ {span} điểm trở lên phần lớn đã được tìm ra",
    ) + rest * bool(never)


def keyness_sentences(
    table: pd.DataFrame, outlets: dict[str, str], *, most: int = 8, lang: str = "en"
) -> str:
    """The finding of a `keyness` table: its claims, surest first, or why there is none and how
    large a difference would have been found."""
    if table.empty or not table["enough"].any():
        if reason := keyness.enough(outlets):
            return reasons.told(reason, lang)
        why = reasons.listed(table["reason"] if len(table) else ["no words"], lang)
        return pick(lang, f"No outlet is compared: {why}.", f"Không so sánh báo nào: {why}.")
    tested = formats.number(int(table["p"].notna().sum()), lang)
    claims = table[table["claim"]]
    warned = table[
        (table["p_corrected"] < keyness.LEVEL) & ~table["claim"] & table["reason"].ne("")
    ]
    tail = pick(
        lang,
        f" {len(warned)} more carry a warning and are not claimed.",
        f" {len(warned)} từ khác kèm cảnh báo và không được kết luận.",
    ) * bool(len(warned))
    if claims.empty:
        return pick(
            lang,
            f"No difference among {tested} comparisons of words is beyond what chance gives; "
            f"{_needed(table, lang)}.{tail}",
            f"Không khác biệt nào trong {tested} so sánh từ vượt mức ngẫu nhiên; "
            f"{_needed(table, lang)}.{tail}",
        )
    said = [_claim(row, lang) for _, row in claims.head(most).iterrows()]
    left = len(claims) - most
    more = pick(lang, f"; and {left} more", f"; và {left} từ nữa") * (left > 0)
    head = pick(
        lang,
        f"{len(claims)} of {tested} comparisons are claims. ",
        f"{len(claims)} trong {tested} so sánh là kết luận. ",
    )
    return f"{head}{'; '.join(said)}{more}.{tail}"


def _needed(table: pd.DataFrame, lang: str, *, most: int = 3) -> str:
    """What a word would have had to do to be claimed, outlet by outlet."""
    found = keyness.detectable(table)
    if found.empty:
        return pick(
            lang,
            "no word stands in articles enough to be tested",
            "không từ nào có trong đủ bài để kiểm định",
        )
    known = found.dropna(subset=["needed"])
    share = formats.percent(found["share"].iloc[0], lang)
    if known.empty:
        return pick(
            lang,
            f"with so few articles a word in {share} of the other articles could not have been "
            "claimed at all",
            f"với ít bài như vậy, một từ có trong {share} số bài khác không thể được kết luận",
        )
    of = pick(lang, "of those of", "số bài của")
    each = ", ".join(
        f"{formats.percent(row['needed'], lang)} {of} {row['outlet']}"
        for _, row in known.head(most).iterrows()
    )
    return pick(
        lang,
        f"a word in {share} of the other articles would have had to stand in {each} to be found",
        f"một từ có trong {share} số bài khác phải có trong {each} mới được tìm ra",
    )


def _claim(row: pd.Series, lang: str) -> str:
    """One claim: whose, which word, how many times as often, and between what."""
    others = str(row.get("against") or keyness.OTHERS)
    if others == keyness.OTHERS:
        others = pick(lang, others, "các báo khác")
    if not row["n_target"]:
        return pick(
            lang,
            f"{row['outlet']} never prints {row['item']}, {others} {row['n_reference']} times",
            f"{row['outlet']} không in {row['item']} lần nào, {others} {row['n_reference']} lần",
        )
    if not row["n_reference"]:
        return pick(
            lang,
            f"only {row['outlet']} prints {row['item']}, {row['n_target']} times",
            f"chỉ {row['outlet']} in {row['item']}, {row['n_target']} lần",
        )
    low, middle, high = (
        formats.number(2 ** row[f"log_ratio{end}"], lang, decimals=1)
        for end in ("_low", "", "_high")
    )
    return pick(
        lang,
        f"{row['outlet']} prints {row['item']} {middle} times as often as {others} "
        f"({low} to {high})",
        f"{row['outlet']} in {row['item']} gấp {middle} lần {others} (từ {low} đến {high})",
    )


def copy_effects(everywhere: pd.DataFrame, once: pd.DataFrame, *, lang: str = "en") -> str:
    """Where counting each shared passage once changes a count of a `rates_sentences` table."""
    both = everywhere.merge(once, on=["term", "outlet"], suffixes=("", "_once"))
    changed = both[both["n"] != both["n_once"]]
    if changed.empty:
        return pick(
            lang,
            "No count changes when each shared passage counts once.",
            "Không số đếm nào thay đổi khi mỗi đoạn trùng chỉ tính một lần.",
        )
    among, to = pick(lang, "in", "ở"), pick(lang, "to", "còn")
    said = [f"{r.term} {among} {r.outlet} {r.n} {to} {r.n_once}" for r in changed.itertuples()]
    left = len(said) - 12
    shown = "; ".join(said[:12])
    shown += pick(lang, f"; and {left} more", f"; và {left} số nữa") * (left > 0)
    return pick(
        lang,
        f"{len(changed)} counts change when each shared passage counts once: {shown}.",
        f"{len(changed)} số đếm thay đổi khi mỗi đoạn trùng chỉ tính một lần: {shown}.",
    )


def cloud_words(table: pd.DataFrame, lang: str = "en") -> str:
    """What a word cloud shows, for those who cannot see it."""
    said = []
    for name, rows in table.groupby("outlet", sort=False):
        listed = ", ".join(f"{w} {n}" for w, n in zip(rows["word"][:5], rows["n"], strict=False))
        said.append(f"{outlet(name, lang)}: {listed}" if name else listed)
    if not said:
        return pick(lang, "There is no word to show.", "Không có từ nào.")
    return pick(lang, "Most printed. ", "Được in nhiều nhất. ") + "; ".join(said) + "."
