"""The finding of each figure in one sentence with its number: its title, in both languages.

A title claims no more than its table: where nothing can be compared it counts what was printed.
"""

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import heatmap
from analysis.measure.coverage import periods
from analysis.measure.voices import reporting_verbs

_TIME = ("time", "times", "lần")
#: The lengths of a period, in both languages.
_PERIODS = {
    "hour": ("hour", "giờ"),
    "day": ("day", "ngày"),
    "week": ("week", "tuần"),
    "month": ("month", "tháng"),
    "quarter": ("quarter", "quý"),
    "year": ("year", "năm"),
}


def parts(table: pd.DataFrame, lang: str) -> str:
    """How much of the files is not the article."""
    total = int(table["n_characters"].sum())
    out = int(table.loc[table["part"] == "left out", "n_characters"].sum())
    held = formats.counted_noun(total, ("character", "characters", "ký tự"), lang)
    if not out:
        return pick(
            lang,
            f"All of the {held} in the files are the articles'; nothing is left out",
            f"Cả {held} của các tệp đều thuộc bài báo; không bỏ ra gì",
        )
    share = formats.small_percent(out / max(total, 1), lang)
    return pick(
        lang,
        f"{share} of the {held} in the files are not the article and are left out",
        f"{share} trong {held} của các tệp không thuộc bài báo và bị bỏ ra",
    )


def load_report(table: pd.DataFrame, lang: str) -> str:
    """How many articles were read, and how many things were not."""
    counts = table[table["section"] == "count"]
    n = int(counts.loc[counts["what"] == "read", "n"].sum())
    out = int(counts.loc[counts["what"] == "left out", "n"].sum())
    days = counts[(counts["what"] == "dates") & (counts["reason"] == "missing")]
    undated, left = formats.number(int(days["n"].sum()), lang), formats.number(out, lang)
    read = formats.counted_noun(n, formats.ARTICLE, lang)
    return pick(
        lang,
        f"{read} read, {left} rows or files left out; {undated} of the articles without a day",
        f"Đọc được {read}, bỏ ra {left} dòng hoặc tệp; {undated} bài không rõ ngày",
    )


def timeline(table: pd.DataFrame, lang: str) -> str:
    """How many articles state their day, or which period is the fullest."""
    if "unit" not in table:
        own = table[table["row"].notna() & (table["mark"] != "spoken")]
        n_rows, doubtful = own["row"].nunique(), set(own.loc[own["mark"] == "conflict", "row"])
        stated = len(set(own.loc[own["mark"] == "stated", "row"]) - doubtful)
        of = formats.counted_noun(n_rows, formats.ARTICLE, lang)
        if n_rows and stated == n_rows:
            days = own.loc[own["mark"] == "stated", "date_from"]
            return _spread(days, of, lang)
        number = formats.number(stated, lang)
        said = f"{number} of {of} {'states its day' if stated == 1 else 'state their day'}"
        if not stated:
            return pick(lang, f"None of {of} states its day", f"Không bài nào trong {of} ghi ngày")
        no = pick(lang, " and no source contradicts it", " mà không nguồn nào nói khác")
        return pick(lang, said, f"{number} trên {of} ghi rõ ngày đăng") + no * bool(doubtful)
    counts = table[table["mark"] == "count"]
    dated = int(counts["n_articles"].sum())
    if not dated:
        return pick(lang, "No article states its day", "Không bài nào ghi ngày đăng")
    begins, most, others = periods.fullest(table)
    of = formats.counted_noun(dated, formats.ARTICLE, lang)
    n, unit = formats.number(most, lang), str(table["unit"].iloc[0])
    if others:
        many = _PERIODS[unit][1]
        return pick(
            lang,
            f"No {unit} stands out: {others + 1} have {n} each of {of} with a day",
            f"Không {many} nào nổi bật: {others + 1} {many} có {n} trên {of}",
        )
    when = _when(begins, unit, lang)
    return pick(
        lang,
        f"More articles appeared {when} than at any other time: {n} of {of} with a day",
        f"Nhiều bài nhất {when}: {n} trên {of} có ngày",
    )


def _spread(days: pd.Series, of: str, lang: str) -> str:
    """Of articles that all state their day: the fullest day, or that they stand on so many."""
    span = formats.span_of_days(days.min(), days.max(), lang)
    counts = days.value_counts()
    if len(counts) == 1:
        return pick(lang, f"{formats.capital(of)} appeared on one day, {span}",
                    f"{formats.capital(of)} đăng trong một ngày, {span}")  # fmt: skip
    if (counts == counts.max()).sum() == 1:
        n, day = formats.number(int(counts.max()), lang), formats.day(str(counts.idxmax()), lang)
        return pick(lang, f"{n} of {of} appeared on {day}, more than on any other day",
                    f"{n} trên {of} đăng ngày {day}, nhiều hơn mọi ngày khác")  # fmt: skip
    n_days = formats.number(len(counts), lang)
    return pick(lang, f"{of} appeared on {n_days} days, {span}; no day has most",
                f"{of} đăng trong {n_days} ngày, {span}; không ngày nào nhiều nhất")  # fmt: skip


def _when(begins: str, unit: str, lang: str) -> str:
    """A period as part of a sentence."""
    day, hour = formats.day(begins, lang), begins[11:]
    if unit == "hour":
        return pick(lang, f"on {day} after {hour}", f"ngày {day} sau {hour}")
    if unit == "week":
        return pick(lang, f"in the week from {day}", f"trong tuần từ {day}")
    if unit == "month":
        month = formats.month(begins, lang)
        return pick(lang, f"in {month}", f"trong tháng {month}")
    if unit == "quarter":
        month = formats.month(begins, lang)
        return pick(lang, f"in the quarter from {month}", f"trong quý từ {month}")
    if unit == "year":
        return pick(lang, f"in {begins[:4]}", f"trong năm {begins[:4]}")
    return pick(lang, f"on {day}", f"ngày {day}")


def speakers(table: pd.DataFrame, lang: str) -> str:
    """Who is heard in how many articles; heard most only beyond the next one's interval."""
    if "group" in table.columns:  # the few form, told by its columns also where nobody speaks
        return _speakers_few(table, lang)
    rows = table[(table["mark"] == "share") & ~table["speaker"].isin(_TOGETHER)]
    if rows.empty:
        return pick(lang, "Nobody is quoted by name", "Không ai được trích dẫn có tên")
    rows = rows.sort_values(["n_articles", "row"], ascending=[False, True], kind="stable")
    first = rows.iloc[0]
    n, of = (formats.number(int(first[k]), lang) for k in ("n_articles", "n_articles_of"))
    name = formats.capital(str(first["speaker"]))
    said = pick(
        lang, f"{name} is heard in {n} of {of} articles", f"{name} có mặt trong {n}/{of} bài"
    )
    if len(rows) == 1:
        return said
    if _enough(first) and float(first["low"]) > float(rows["high"].iloc[1:].max()):
        return said + pick(lang, ", more than any other speaker", ", nhiều hơn mọi nguồn khác")
    other = rows.iloc[1]
    m = formats.number(int(other["n_articles"]), lang)
    return said + pick(
        lang,
        f", {other['speaker']} in {m}: too close to say who is heard most",
        f", {other['speaker']} trong {m}: chưa đủ để nói ai nhiều nhất",
    )


_TOGETHER = ("unnamed sources", "nobody named", "documents", "unknown")


def _enough(row: pd.Series) -> bool:
    return bool(pd.notna(row["enough"]) and row["enough"])


def _speakers_few(table: pd.DataFrame, lang: str) -> str:
    n = int((table["mark"] == "article").sum())
    of = formats.counted_noun(n, formats.ARTICLE, lang)
    rows = table[(table["mark"] == "speaker") & (table["group"] == "named")]
    if rows.empty:
        return pick(lang, f"Nobody is quoted by name in {of}", f"Không ai được nêu tên trong {of}")
    people = formats.number(len(rows), lang)
    several = rows[rows["n_articles"] > 1]
    said = pick(
        lang,
        f"{people} {'person is' if len(rows) == 1 else 'people are'} heard by name in {of}",
        f"{people} người được nêu tên trong {of}",
    )
    if len(several) == 1 and n > 1:
        name, k = str(several["speaker"].iloc[0]), int(several["n_articles"].iloc[0])
        return said + pick(lang, f", only {name} in more than one ({k})",
                           f", chỉ {name} có trong nhiều bài ({k})")  # fmt: skip
    if n < 2:
        return said
    if len(several) in (0, len(rows)):
        none = pick(lang, ", each in one", ", mỗi người trong một bài")
        every = pick(lang, ", each in more than one", ", ai cũng có trong nhiều bài")
        return said + (every if len(several) else none)
    number = formats.number(len(several), lang)
    return said + pick(
        lang, f", {number} of them in more than one", f", {number} người trong nhiều bài"
    )


def verbs(table: pd.DataFrame, quotations: pd.DataFrame, lang: str) -> str:
    """Which verb is used most, and how many lend weight or keep a distance."""
    uses = table.groupby("cue", sort=False)["n"].sum()
    if uses.empty or not int(uses.max()):
        return pick(lang, "No quotation has a reporting verb", "Không lời nào có động từ dẫn")
    top = uses.sort_values(ascending=False, kind="stable").index[0]
    cued = quotations[(quotations["part"] != "caption") & quotations["cue"].notna()]
    stances = [reporting_verbs.stance_of(str(cue)) for cue in cued["cue"]]
    n, of = formats.number(int(uses[top]), lang), formats.number(len(cued), lang)
    said = pick(lang, f"“{top}” introduces {n} of {of} reported statements",
                f"“{top}” dẫn {n} trên {of} lời")  # fmt: skip
    lend, keep = (stances.count(k) for k in ("asserting", "distancing"))
    parts = [
        pick(lang, f"in {formats.number(k, lang)} {words[0]}",
             words[1].format(formats.number(k, lang)))
        for k, words in (
            (lend, ("the verb lends weight", "động từ của {} lời thêm sức nặng")),
            (keep, ("it keeps a distance" if lend else "the verb keeps a distance",
                    "động từ " * (not lend) + "của {} lời giữ khoảng cách")),
        )
        if k
    ]  # fmt: skip
    if not parts:
        return said + pick(lang, "; no verb lends weight or keeps a distance",
                           "; không động từ nào thêm sức nặng hay giữ khoảng cách")  # fmt: skip
    return said + "; " + ", ".join(parts)


def terms(counts: pd.DataFrame, lang: str) -> str:
    """Which term is used most: `counts` has `term`, `n`, `n_articles_with`, `n_articles`."""
    found = counts.groupby("term", sort=False)[["n", "n_articles_with", "n_articles"]].sum()
    if found.empty or not int(found["n"].max()):
        return pick(lang, "None of the terms is used", "Không thuật ngữ nào được dùng")
    top = found.sort_values("n", ascending=False, kind="stable").iloc[0]
    n = formats.counted_noun(int(top["n"]), _TIME, lang)
    if tied := int((found["n"] == top["n"]).sum()) - 1:
        return _tied(f"“{top.name}”", tied, n, lang)
    k, of = (formats.number(int(top[c]), lang) for c in ("n_articles_with", "n_articles"))
    return pick(
        lang,
        f"“{top.name}” is used most: {n}, in {k} of {of} articles",
        f"“{top.name}” được dùng nhiều nhất: {n}, trong {k}/{of} bài",
    )


#: What a table of reuse calls the outlets it sums up, and those nobody knows.
_NO_OUTLET = ("other outlets", "outlet unknown")


def _tied(first: str, others: int, n: str, lang: str) -> str:
    """Of several used as often nobody is said to be used most."""
    more = formats.counted_noun(others, ("other term", "other terms", "thuật ngữ khác"), lang)
    return pick(lang, f"No term is used most: {first} and {more} {n} each",
                f"Không thuật ngữ nào nhiều nhất: {first} và {more} đều {n}")  # fmt: skip


def xray(table: pd.DataFrame, lang: str, *, all_drawn: bool = True) -> str:
    """Which term is used most, and how many of the uses are somebody's quoted words.

    Where not every term has room (`all_drawn`), the uses counted are those of all terms all the
    same, and the title says so.
    """
    if table.empty:
        return terms(pd.DataFrame(columns=["term", "n", "n_articles_with", "n_articles"]), lang)
    rows = table[table["mark"] == "article"]
    counts = rows.assign(n_articles_with=(rows["n"] > 0).astype(int), n_articles=1)
    said = terms(counts, lang)
    uses = table[table["mark"] == "use"]
    quoted = int(uses["quoted"].fillna(False).astype(bool).sum())
    q, of = formats.number(quoted, lang), formats.number(len(uses), lang)
    k = formats.number(rows["term"].nunique(), lang)
    which = pick(lang, "all terms drawn", "mọi thuật ngữ được vẽ")
    if not all_drawn:
        which = pick(lang, f"all {k} terms, drawn or not,", f"cả {k} thuật ngữ, vẽ hay không,")
    return said + pick(
        lang,
        f"; {q} of {of} {'use' if len(uses) == 1 else 'uses'} of {which} are quoted",
        f"; {q} trên {of} lần dùng của {which} là trong lời trích",
    )


def dispersion(table: pd.DataFrame, lang: str) -> str:
    """Which terms are bunched in few articles beyond chance, or that none is."""
    bunched = table.loc[table["spread"] == "clustered", "term"].tolist()
    asked = int(table["enough"].eq(True).sum())
    of = formats.counted_noun(asked, ("term", "terms", "thuật ngữ"), lang)
    if not bunched:
        return pick(lang, f"None of {of} is bunched in few articles beyond chance",
                    f"Không thuật ngữ nào trong {of} dồn vào ít bài")  # fmt: skip
    named = ", ".join(f"“{term}”" for term in bunched[:3])
    rest = f" (+{len(bunched) - 3})" if len(bunched) > 3 else ""
    return pick(lang, f"Bunched in few articles beyond chance: {named}{rest}, of {of}",
                f"Dồn vào ít bài hơn mức ngẫu nhiên: {named}{rest}, trong {of}")  # fmt: skip


def spellings(table: pd.DataFrame, lang: str) -> str:
    """The term printed most in several ways, and its usual spelling."""
    if table.empty:
        return pick(
            lang, "No term is printed in two spellings", "Không thuật ngữ nào có hai cách viết"
        )
    totals = table.groupby("term", sort=False)["n"].sum()
    top = totals.sort_values(ascending=False, kind="stable").index[0]
    ways = table[table["term"] == top].groupby("spelling", sort=False)["n"].sum()
    ways = ways.sort_values(ascending=False, kind="stable")
    n, of = formats.number(int(ways.iloc[0]), lang), formats.number(int(ways.sum()), lang)
    if (tied := int((ways == ways.iloc[0]).sum())) > 1:
        some = tied < len(ways)
        them, each = (f"{tied} of them ", f"{tied} cách ") if some else ("", "mỗi cách ")
        return pick(lang, f"“{top}” is printed in {len(ways)} ways, {them}{n} of {of} times each",
                    f"“{top}” được in theo {len(ways)} cách, {each}{n}/{of} lần")  # fmt: skip
    return pick(
        lang,
        f"“{top}” is printed in {len(ways)} ways, {n} of {of} times as “{ways.index[0]}”",
        f"“{top}” được in theo {len(ways)} cách, {n}/{of} lần là “{ways.index[0]}”",
    )


def rates(table: pd.DataFrame, finding: str, lang: str) -> str:
    """Whose rate stands apart from all others', else which term is used most."""
    if not heatmap.is_rates(table):
        return terms(table, lang)
    first = finding.split(". ")[0].split("; ")[0].rstrip(".")
    claims = pick(lang, "are claims: ", "là kết luận: ")
    if claims in first:
        first = first.split(claims, 1)[1]
    return formats.capital(first)


def time(table: pd.DataFrame, finding: str, lang: str) -> str:
    """Which terms change over time, or when the term used most was used most."""
    uses = table[table["mark"] == "use"]
    if len(uses):
        return _in_every(uses, lang)
    judged, shares = table[table["mark"] == "term"], table[table["mark"] == "share"]
    if judged.empty or not int(judged["n_articles_with"].max()):
        return pick(lang, "None of the terms is used", "Không thuật ngữ nào được dùng")
    changed = judged[judged["claim"].eq(True)]
    if len(changed):
        k, of = formats.number(len(changed), lang), formats.number(len(judged), lang)
        named = ", ".join(f"“{term}”" for term in changed["term"][:2])
        return pick(lang, f"{k} of {of} terms change over time beyond chance: {named}",
                    f"{k}/{of} thuật ngữ thay đổi vượt ngẫu nhiên: {named}")  # fmt: skip
    top = judged.sort_values("n_articles_with", ascending=False, kind="stable").iloc[0]
    rows = shares[shares["term"] == top["term"]].sort_values(
        ["n_articles_with", "date_from"], ascending=[False, True], kind="stable"
    )
    n, of = (formats.number(int(top[c]), lang) for c in ("n_articles_with", "n_articles"))
    said = pick(lang, f"“{top['term']}” stands in {n} of {of} articles",
                f"“{top['term']}” có trong {n}/{of} bài")  # fmt: skip
    if rows.empty:
        return said
    if tied := int((judged["n_articles_with"] == top["n_articles_with"]).sum()) - 1:
        more = formats.counted_noun(tied, ("other term", "other terms", "thuật ngữ khác"), lang)
        return pick(lang, f"“{top['term']}” and {more} stand in most articles: {n} of {of} each",
                    f"“{top['term']}” và {more} có trong nhiều bài nhất: đều {n}/{of}")  # fmt: skip
    if (drawn := int(rows["n_articles_with"].sum())) < int(top["n_articles_with"]):
        k = formats.number(drawn, lang)
        far = bool((table["mark"] == "outside").any())
        own = pick(lang, f" ({k} drawn)" if far else f" ({k} with a day)",
                   f" (vẽ {k} bài)" if far else f" ({k} bài rõ ngày)")  # fmt: skip
        said += own
    when = _when(str(rows["date_from"].iloc[0]), str(table["period"].iloc[0]), lang)
    most = int(rows["n_articles_with"].iloc[0])
    k = formats.number(most, lang)
    if (rows["n_articles_with"] == most).sum() > 1:
        unit = pick(lang, *_PERIODS[str(table["period"].iloc[0])])
        return said + pick(lang, f", in no {unit} more than {k}", f", không {unit} nào quá {k}")
    return said + pick(lang, f", more of them {when} ({k}) than at any other time",
                       f", nhiều nhất {when} ({k})")  # fmt: skip


def _in_every(uses: pd.DataFrame, lang: str) -> str:
    """How many of the terms stand in every article, else in how many the widest stands."""
    found = (uses["n"] > 0).groupby(uses["term"], sort=False).sum().astype(int)
    n, of = int(uses["article_id"].nunique()), formats.number(len(found), lang)
    every = int((found == n).sum())
    articles = formats.counted_noun(n, formats.ARTICLE, lang)
    if every:
        k, stand = formats.number(every, lang), "stands" if every == 1 else "stand"
        return pick(lang, f"{k} of {of} terms {stand} in all {articles}",
                    f"{k} trên {of} thuật ngữ có trong cả {articles}")  # fmt: skip
    top = found.sort_values(ascending=False, kind="stable")
    k = formats.number(int(top.iloc[0]), lang)
    return pick(lang, f"No term stands in all {articles}; “{top.index[0]}” in {k}",
                f"Không thuật ngữ nào trong cả {articles}; “{top.index[0]}” trong {k}")  # fmt: skip


def keyness(table: pd.DataFrame, lang: str) -> str:
    """The surest claim."""
    claims = table[table["claim"].astype(bool)]
    row = claims.iloc[0]
    ratio = float(row["log_ratio"])
    times = formats.number(2 ** abs(ratio), lang, decimals=1)
    how = pick(lang, "as often as", "nhiều") if ratio >= 0 else pick(lang, "less often than", "ít")
    n = formats.number(len(claims), lang)
    more = f"; the surest of {n} claims" if len(claims) > 1 else ""
    if not int(row.get("n_target", 1)):
        return pick(lang, f"{row['outlet']} never prints “{row['item']}”, the others do{more}",
                    f"{row['outlet']} không bao giờ dùng “{row['item']}”, các báo khác có dùng; "
                    f"{n} kết luận")  # fmt: skip
    if not int(row.get("n_reference", 1)):
        return pick(lang, f"Only {row['outlet']} prints “{row['item']}”{more}",
                    f"Chỉ {row['outlet']} dùng “{row['item']}”; {n} kết luận")  # fmt: skip
    return pick(
        lang,
        f"{row['outlet']} prints “{row['item']}” {times} times {how} the others{more}",
        f"{row['outlet']} dùng “{row['item']}” {how} gấp {times} lần báo khác; {n} kết luận",
    )


def cloud(table: pd.DataFrame, lang: str) -> str:
    """The word printed most; of several outlets the one that any of them prints most, and who."""
    if table.empty:
        return pick(lang, "There is no word to show", "Không có từ nào")
    if table["outlet"].nunique() > 1:
        return _cloud_of_outlets(table, lang)
    row = table.iloc[0]
    n = formats.counted_noun(int(row["n"]), _TIME, lang)
    if tied := int((table["n"] == row["n"]).sum()) - 1:
        more = formats.counted_noun(tied, ("other", "others", "từ khác"), lang)
        return pick(lang, f"No word is printed most: “{row['word']}” and {more} {n} each",
                    f"Không từ nào nhiều nhất: “{row['word']}” và {more} đều {n}")  # fmt: skip
    k, of = (formats.number(int(row[c]), lang) for c in ("n_articles_with", "n_articles"))
    return pick(
        lang,
        f"“{row['word']}” is the word printed most: {n}, in {k} of {of} articles",
        f"“{row['word']}” là từ được in nhiều nhất: {n}, trong {k}/{of} bài",
    )


def _cloud_of_outlets(table: pd.DataFrame, lang: str) -> str:
    """The highest count of all lists, with the outlet whose it is: no sum over cut lists."""
    row = table.sort_values("n", ascending=False, kind="stable").iloc[0]
    n = formats.counted_noun(int(row["n"]), _TIME, lang)
    if tied := int((table["n"] == row["n"]).sum()) - 1:
        more = formats.counted_noun(tied, ("other", "others", "từ khác"), lang)
        return pick(lang, f"No outlet prints one word most: “{row['word']}” and {more} {n} each",
                    f"Không báo nào in một từ nhiều nhất: “{row['word']}” và {more} đều "
                    f"{n}")  # fmt: skip
    k, of = (formats.number(int(row[c]), lang) for c in ("n_articles_with", "n_articles"))
    name = _outlet(str(row["outlet"]), lang)
    return pick(
        lang,
        f"The word one outlet prints most is “{row['word']}”: {n} "
        f"in {k} of {of} articles of {name}",
        f"Từ một báo in nhiều nhất là “{row['word']}”: {n}, trong {k}/{of} bài của {name}",
    )


def passages(found: pd.DataFrame, articles: pd.DataFrame, lang: str) -> str:
    """How many articles share a passage with another."""
    sharing = formats.number(found["article_id"].nunique(), lang)
    n = formats.number(found["passage_id"].nunique(), lang)
    of = formats.counted_noun(len(articles), formats.ARTICLE, lang)
    noun = "passage" if found["passage_id"].nunique() == 1 else "passages"
    return pick(lang, f"{sharing} of {of} print what another prints, too: {n} {noun} in all",
                f"{sharing} trên {of} in đoạn mà bài khác cũng in: tất cả {n} đoạn")  # fmt: skip


def _outlet(name: str, lang: str) -> str:
    """An outlet as a sentence of the language names it; those without a name too."""
    names = {
        "other outlets": ("other outlets", "các báo khác"),
        "outlet unknown": ("an unknown outlet", "một báo không rõ tên"),
        "unknown": ("an unknown outlet", "một báo không rõ tên"),
    }
    return pick(lang, *names.get(name, (name, name)))


def matrix(table: pd.DataFrame, lang: str) -> str:
    """Which two share most."""
    if "row" in table:
        top = table.sort_values("n_words", ascending=False, kind="stable").iloc[0]
        n = formats.number(int(top["n_words"]), lang)
        pair = pick(lang, "{} and {}", "{} và {}").format(top["column_letter"], top["row_letter"])
        if tied := int((table["n_words"] == top["n_words"]).sum()) - 1:
            more = formats.counted_noun(tied, ("other pair", "other pairs", "cặp khác"), lang)
            return pick(lang, f"Articles {pair} and {more} share {n} words each",
                        f"Bài {pair} và {more} đều trùng {n} từ")  # fmt: skip
        return pick(lang, f"Articles {pair} share most: {n} words",
                    f"Bài {pair} trùng nhiều nhất: {n} từ")  # fmt: skip
    ends = table[["source", "outlet"]]
    # A sentence is about two outlets with a name.
    single = table[~ends.isin(_NO_OUTLET).any(axis=1) & (table["source"] != table["outlet"])]
    top = (single if len(single) else table).sort_values(
        "n_words", ascending=False, kind="stable"
    ).iloc[0]  # fmt: skip
    n, share = (
        formats.number(int(top["n_words"]), lang),
        formats.small_percent(float(top["share"]), lang),
    )
    source, outlet = (_outlet(str(top[end]), lang) for end in ("source", "outlet"))
    if top["basis"] == "unknown" and source == outlet:
        return pick(lang, f"Articles of {outlet} share most with each other: {n} words",
                    f"Các bài của {outlet} trùng nhau nhiều nhất: {n} từ")  # fmt: skip
    if top["basis"] == "unknown":
        return pick(lang, f"{formats.capital(source)} and {outlet} share most: {n} words",
                    f"{formats.capital(source)} và {outlet} trùng nhiều nhất: {n} từ")  # fmt: skip
    total = formats.number(round(int(top["n_words"]) / max(float(top["share"]), 1e-9)), lang)
    if source == outlet:
        return pick(lang, f"{formats.capital(outlet)} printed {n} of its {total} words again, "
                          f"{share}",
                    f"{formats.capital(outlet)} in lại {n} trong {total} từ của mình, "
                    f"{share}")  # fmt: skip
    said = pick(
        lang,
        f"{formats.capital(outlet)} printed {n} words that {source} had printed before, {share} of "
        f"its {total}",
        f"{formats.capital(outlet)} in {n} từ mà {source} đã in trước, {share} trong {total} từ "
        "của báo này",
    )
    highest = single.sort_values("share", ascending=False, kind="stable").head(1)
    # Where outlets are summed up the highest share may be among them.
    if (
        len(highest)
        and not ends.isin(["other outlets"]).any(axis=None)
        and float(highest["share"].iloc[0]) > float(top["share"])
    ):
        row = highest.iloc[0]
        most, whose = formats.small_percent(float(row["share"]), lang), str(row["outlet"])
        said += pick(lang, f"; the highest share of two named outlets is {most}, in {whose}",
                     f"; tỉ lệ cao nhất giữa hai báo có tên là {most}, ở {whose}")  # fmt: skip
    return said
