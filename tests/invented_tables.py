"""Tables of a corpus nobody printed, of any size: what the charts are tried on.

Places, people and outlets are invented. The same arguments give the same tables.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from analysis.corpus import load_report as loading
from analysis.corpus.article import Article
from analysis.corpus.metadata.manifest import Collection
from analysis.measure.reuse import cluster, sharing
from analysis.tables import schema

FIRST = ("Nhật báo", "Thời báo", "Báo", "Tạp chí", "Cổng thông tin", "Đài Phát thanh Truyền hình")
SECOND = ("Sông Lim", "Núi Mơ", "Cửa Biển Xanh", "Người làm vườn", "Vịnh Lá", "Đồng Sậy", "Bến Gỗ",
          "Lao động miền thượng", "Khe Đá", "Đảo Cát")  # fmt: skip
GIVEN = ("Trần Thị Mận", "Lê Quang Thới", "Nguyễn Phúc Bảo Khương", "Hoàng Lài", "Đỗ Vĩnh Sậy",
         "Vương Thế Đồng", "Phan Ngọc Bích Liễu", "Krzysztof Wiśniewski-Lewandowski")  # fmt: skip
BODIES = ("Ban Quản lý chợ nổi và bến thuyền huyện Cửa Biển Xanh", "Công an xã Bến Gỗ",
          "Sở Văn hóa tỉnh Sông Lim")  # fmt: skip
ROLES = ("Chủ tịch Ủy ban nhân dân huyện Cửa Biển Xanh kiêm Trưởng ban tổ chức", "giám đốc",
         "tiểu thương", None)  # fmt: skip
CLASSES = (None, "government", "citizens", "police", "business", "foreign_government", "experts",
           "culture_and_sport", "citizens", "court", "media", "hospital", "school")  # fmt: skip
CUES = ("cho biết", "nói", "khẳng định", "nhấn mạnh", "phân trần", "theo", "chia sẻ")
TERMS = {
    "floating market": ("chợ nổi", "Chợ nổi Sông Lim", "chợ trên sông"),
    "bến thuyền": ("bến thuyền", "bến tàu thuyền"),
    "an toàn đường thủy nội địa và cứu hộ": ("an toàn đường thủy",),
    "hợp tác": ("hợp tác",),
    "du lịch sinh thái cộng đồng": ("du lịch cộng đồng", "du lịch sinh thái"),
    "ghe": ("ghe", "xuồng ghe"),
    "nước sạch": ("nước sạch",),
    "lễ hội": ("lễ hội",),
    "hàng rong": ("hàng rong",),
    "người bán": ("người bán", "tiểu thương"),
    "vé": ("vé",),
    "khách": ("khách", "du khách"),
}
FILLER = ("sáng trưa chiều dòng nước lên đường cây cam bưởi gạo sóng mưa nắng mẻ cá phiên sạp hàng "
          "rổ dừa mái chèo đò ngang bờ kè cầu gỗ đèn lồng tiếng rao bếp lửa").split()  # fmt: skip
LABEL = "Chợ nổi mở lại sau một năm sửa bến: hàng trăm ghe xuồng từ các xã ven sông về từ rạng sáng"
DAY = date(2031, 3, 3)
#: What articles count: the measure, its noun, its values over time.
NUMBERS = (
    ("boats", "ghe", (40, 55, 72, 96, 110)),
    ("stalls", "sạp", (300, 320)),
    ("visitors", "khách", (9_500, 12_000, 30_000)),
)
#: Up to so many articles passages are drawn word by word.
FEW = sharing.FEW


@dataclass(frozen=True)
class Invented:
    """The tables the charts are computed from."""

    articles: pd.DataFrame
    quotations: pd.DataFrame
    terms: pd.DataFrame
    passages: pd.DataFrame
    dates: pd.DataFrame
    parts: pd.DataFrame
    left_out: pd.DataFrame
    quantities: pd.DataFrame
    load_report: pd.DataFrame
    milestones: pd.DataFrame
    outlets: tuple[str, ...]


def outlets(n: int) -> tuple[str, ...]:
    """So many names of outlets, short and long."""
    names = [f"{a} {b}" for b in SECOND for a in FIRST]
    return tuple(names[:n])


def tables(n_articles: int, n_outlets: int, *, days: bool = True, span: int = 0) -> Invented:
    """A corpus of so many articles; with `days` most have one, spread over `span` days."""
    draw = random.Random(f"{n_articles} {n_outlets} {days}")
    names = outlets(n_outlets)
    span = span or max(3, min(400, n_articles))
    rows: dict[str, list[dict[str, object]]] = {
        name: []
        for name in (
            "articles", "quotations", "terms", "dates", "parts", "left_out", "quantities",
        )
    }  # fmt: skip
    for k in range(n_articles):
        outlet = names[min(int(draw.expovariate(3.0) * n_outlets), n_outlets - 1)]
        _article(rows, f"a{k:05}", outlet, (draw, days, span))
    made = {name: schema.frame(name, listed) for name, listed in rows.items()}
    milestones = pd.DataFrame(
        [
            {"label": "Bridge closed", "label_vi": "Cầu đóng", "date_from": "2031-03-03"},
            {"label": "Market reopens", "label_vi": "Chợ nổi mở lại", "date_from": "2031-03-05"},
        ]
    ).assign(date_to=lambda table: table["date_from"])
    passages = _passages(made["articles"], draw)
    more = {"milestones": milestones, "load_report": _load_report(made["articles"], span)}
    return Invented(**made, **more, passages=passages, outlets=names)


def _load_report(articles: pd.DataFrame, span: int) -> pd.DataFrame:
    """What loading says of these articles, some of whose days nobody collected."""
    counts = loading.LoadCounts()
    for row in articles.to_dict("records"):
        known = {
            name: str(row[column])
            for name, column in (("outlet", "outlet"), ("published_on", "published_on"))
            if isinstance(row[column], str)
        }
        counts.add(Article(str(row["article_id"]), str(row["text"]), (), (), **known))
    counts.left_out.update({"rows: blank": 3, "files: it is empty": 2})
    counts.repaired["encoding"] += 1
    last = (DAY + timedelta(span)).isoformat()
    collected = Collection(period_from=DAY.isoformat(), period_to=last)
    return schema.frame("load_report", loading.counted_rows(counts, collected))


def _quantity(name: str, k: int, day: int, draw: random.Random) -> dict[str, object]:
    """A counted number: of boats ever more, of stalls now one number and now another, of visitors
    as the organisers or the police say."""
    measure, noun, values = draw.choice(NUMBERS)
    value = values[min(day // 4, len(values) - 1)] if draw.random() < 0.8 else draw.choice(values)
    printed = f"{value} {noun}"
    said = draw.choice((None, *BODIES[1:], GIVEN[0]))
    stated = {"as_of": (DAY + timedelta(day)).isoformat(), "as_of_basis": "stated"}
    return {"row_id": f"{name}-n{k}", "article_id": name, "start": 40 + 30 * k,
            "end": 40 + 30 * k + len(printed), "as_printed": printed, "value": value,
            "qualifier": draw.choice(("exact", "exact", "over", "nearly", "about")), "noun": noun,
            "measure": measure, "status": draw.choice(("actual", "actual", "registered")),
            "asserted_by": said, "asserted_by_type": "outlet" if said is None else "institution",
            "part": "body", "sentence_id": k, "sentence": printed,
            **(stated if draw.random() < 0.7 else {"as_of_basis": "unknown"})}  # fmt: skip


def _article(
    rows: dict[str, list[dict[str, object]]],
    name: str,
    outlet: str,
    how: tuple[random.Random, bool, int],
) -> None:
    draw, days, span = how
    text = " ".join(draw.choices(FILLER, k=30)) + ". "
    uses = []
    for term in draw.choices(list(TERMS), weights=range(len(TERMS), 0, -1), k=draw.randint(1, 8)):
        word = draw.choice(TERMS[term])
        uses.append({"article_id": name, "term": term, "as_printed": word, "start": len(text),
                     "end": len(text) + len(word), "part": "body",
                     "in_quotation": draw.random() < 0.2})  # fmt: skip
        text += word + " " + " ".join(draw.choices(FILLER, k=12)) + ". "
    rows["terms"] += [{**use, "row_id": f"{name}-{k}"} for k, use in enumerate(uses)]
    about: dict[str, object] = {
        "article_id": name,
        "label": " ".join(LABEL.split()[draw.randint(0, 4) :]),
    }
    about |= {"outlet": outlet if draw.random() < 0.95 else None, "outlet_basis": "stated"}
    about |= {"title": LABEL, "text": text, "n_words": len(text.split()), "language": "vi"}
    begun = int(min(draw.expovariate(4.0), 0.99) * span)
    day = (DAY + timedelta(begun)).isoformat()
    if days and draw.random() < 0.95:
        about |= {"published_on": day, "published_basis": "stated"}
    elif draw.random() < 0.5:
        about |= {"published_earliest": "2031-03-03", "published_basis": "inferred"}
    rows["articles"].append(about)
    numbers = random.Random(f"numbers of {name}")
    for k in range(numbers.choice((0, 1, 1, 2))):
        rows["quantities"].append(_quantity(name, k, begun, numbers))
    for k in range(draw.randint(0, 4)):
        rows["quotations"].append(_quotation(name, k, draw))
    rows["dates"].append({"row_id": f"{name}-d", "article_id": name, "date_from": "2031-03-05",
                          "date_to": "2031-03-06"})  # fmt: skip
    cut = [0, 20, 60, len(text)]
    for part, start, end in zip(("title", "lead", "body"), cut, cut[1:], strict=False):
        rows["parts"].append({"article_id": name, "part": part, "start": start, "end": end,
                              "source_start": start, "source_end": end})  # fmt: skip
    rows["left_out"].append({"article_id": name, "reason": "related item", "n_characters": 40,
                             "source_start": len(text), "source_end": len(text) + 40,
                             "begins": "xem thêm"})  # fmt: skip


def _quotation(name: str, k: int, draw: random.Random) -> dict[str, object]:
    who = draw.random()
    named = {"speaker": draw.choice(GIVEN), "speaker_type": "person", "role": draw.choice(ROLES)}
    if who > 0.7:
        named = {"speaker": draw.choice(BODIES), "speaker_type": "institution", "role": None}
    if who > 0.9:
        named = {"speaker": None, "speaker_type": "unnamed", "role": None}
    kind = draw.choices(("direct", "indirect", "answer"), weights=(5, 4, 1))[0]
    return {"row_id": f"{name}-q{k}", "article_id": name, "kind": kind, **named,
            "cue": None if kind == "answer" else draw.choice(CUES), "start": 30 + 10 * k,
            "end": 38 + 10 * k, "content": "mưa to", "n_words": draw.randint(3, 40),
            "speaker_class": CLASSES[(int(name[1:]) * 3 + k) % len(CLASSES)],
            "part": draw.choices(("title", "lead", "body"), weights=(1, 2, 12))[0]}  # fmt: skip


def _passages(articles: pd.DataFrame, draw: random.Random) -> pd.DataFrame:
    """Some passages that two and more articles print, the longest in very many.

    While articles are few each is in one pair at most, and prints what its partner begins with.
    """
    names = list(articles["article_id"])
    if len(names) <= FEW:
        return _pairs(articles, draw)
    rows = []
    for k in range(min(25, len(names) // 2)):
        size = min(len(names), 2 if k else max(2, min(80, len(names) // 3)))
        for nth, (name, earliest) in enumerate(_ranked(articles, draw.sample(names, size)), 1):
            rows.append({"passage_id": f"p{k:02}", "article_id": name, "start": 0, "end": 90,
                         "n_words": 22, "n_edits": nth % 3, "nth_copy": nth,
                         "is_earliest": earliest})  # fmt: skip
    return schema.frame("passages", rows)


def _ranked(articles: pd.DataFrame, names: list[str]) -> list[tuple[str, str]]:
    """The articles in the order of what is known of their days, and whether each was first."""
    when = dict(zip(articles["article_id"], cluster.published(articles), strict=True))
    known = [when[name] for name in names]
    copies = [cluster.Copy(k, 0, 0) for k in range(len(names))]
    order = sorted(copies, key=lambda copy: (known[copy.article][0] or "9999", names[copy.article]))
    return [(names[c.article], cluster._is_earliest(c, copies, known)) for c in order]


def _pairs(articles: pd.DataFrame, draw: random.Random) -> pd.DataFrame:
    """Pairs of articles that begin alike: the text of the later one is changed to do so."""
    places = list(range(len(articles)))
    draw.shuffle(places)
    texts, names = list(articles["text"]), list(articles["article_id"])
    rows = []
    for k, pair in enumerate(zip(places[::2], places[1::2], strict=False)):
        ranked = _ranked(articles, [names[place] for place in pair])
        first, later = (names.index(name) for name, _ in ranked)
        end = texts[first].rindex(" ", 0, 90)
        texts[later] = texts[first][:end] + texts[later][end:]
        for nth, (name, earliest) in enumerate(ranked, start=1):
            rows.append({"passage_id": f"p{k:02}", "article_id": name,
                         "start": 0, "end": end, "n_words": len(texts[first][:end].split()),
                         "n_edits": 0, "nth_copy": nth,
                         "is_earliest": earliest})  # fmt: skip
    articles["text"] = pd.Series(texts, index=articles.index, dtype=articles["text"].dtype)
    return schema.frame("passages", rows)
