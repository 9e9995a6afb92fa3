"""How fast dates and counted numbers are read, whether time grows with the text, and beside whom.

The peer is what an analyst writes in an afternoon: one alternation of number words, one of all
the counted nouns, one pattern for dates, over the text as printed, no year, qualifier, measure,
day or speaker. `dateparser` stands beside it where it is installed. A file of articles (JSON
Lines with `id` and `text`, `.gz` or not), where one is named, is read besides the invented ones.
"""

import gc
import gzip
import importlib.util
import json
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from invented import article as invented  # noqa: E402

from analysis import study  # noqa: E402
from analysis.corpus.article import Article  # noqa: E402
from analysis.corpus.layout import layout  # noqa: E402
from analysis.extract import dates, records  # noqa: E402
from analysis.extract.document import Document  # noqa: E402
from analysis.extract.quantities import quantities  # noqa: E402
from analysis.text.numbers import counted  # noqa: E402

STUDY = study.parse_study(
    {
        "name": "bench",
        "event": {"names": ["Công ước Thủy Vân"], "starts_on": "2025-03-12", "ends_on": "2025-03-13"},
        "measures": [{"name": "signed", "nouns": ["nước", "quốc gia"], "predicates": ["ký", "đặt bút ký"]}],
    }
)  # fmt: skip
TELLING = (
    "Chiều 12/3, lễ ký Công ước Thủy Vân diễn ra bên sông với sự tham dự của hơn 90 quốc gia.",
    "Tính đến sáng nay, 65 nước đã ký và 12 tổ chức quốc tế gửi thông điệp tới hội nghị.",
    "Trong hai ngày 12 và 13/3/2025, ban tổ chức đón khoảng 2.500 đại biểu; hôm qua mưa to.",
)
PLAIN = (
    "Bà con ven sông kể chuyện mùa nước, chuyện bến thuyền và những đêm thả đèn thuở trước.",
    "Người giữ đò cho rằng con nước về sớm, bờ bãi vì thế xanh hơn mọi mùa rất nhiều.",
    "Không ai nhớ rõ chiếc cầu gỗ dựng từ bao giờ, chỉ biết nó đã thay ván nhiều lần.",
    "Ông Lê Văn Tám nói rằng việc giữ gìn bến nước là chuyện của cả làng chứ chẳng riêng ai.",
    "Theo bà Sáu, muốn con sông trong trở lại thì trước hết phải thôi đổ rác xuống lòng sông.",
)
#: About one row a kilobyte of text, as in the news.
SENTENCES = tuple(sentence for telling in TELLING for sentence in (telling, *(PLAIN * 5)))


PLAIN_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|hôm qua|hôm nay|sáng nay|chiều nay")


def corpus(megabytes: float) -> list[Article]:
    """Invented articles of some 3 KB each, as many as make so much text."""
    paragraphs = [" ".join(SENTENCES[k:] + SENTENCES[:k]) for k in (0, 26, 52)]
    one = invented(*paragraphs, published_on="2025-03-14", outlet="Báo Sông")
    count = max(1, round(megabytes * 1e6 / len(one.text.encode())))
    return [replace(one, article_id=str(n), text=one.text + " " * (n % 7)) for n in range(count)]


def ours(articles: list[Article]) -> int:
    """Dates and quantities together, as the pipeline asks for them."""
    rows = 0
    for one in articles:
        document = Document(one, STUDY)
        found = dates.find(document)
        records.number_rows("dates", found)
        rows += len(found) + len(quantities.find(document, dates=found))
    return rows


def plain(articles: list[Article]) -> int:
    """The peer: plain alternations over the printed text."""
    nouns = "|".join(
        sorted((n for n, k in counted.counted_nouns().kinds.items() if k != "other"), key=len)[::-1]
    )
    pattern = re.compile(
        rf"(?:\d[\d.,]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|hàng trăm) (?:{nouns})\b", re.I
    )
    return sum(
        len(pattern.findall(one.text)) + len(PLAIN_DATE.findall(one.text)) for one in articles
    )


def searched(articles: list[Article]) -> int:
    """The outside peer, dates only."""
    from dateparser.search import search_dates

    return sum(len(search_dates(one.text, languages=["vi"]) or []) for one in articles)


def speed(work: Callable[[list[Article]], int], articles: list[Article]) -> float:
    """Megabytes a second of processor time, the best of three."""
    megabytes = sum(len(one.text.encode()) for one in articles) / 1e6
    work(articles[:20])
    best = 0.0
    for _ in range(2):
        gc.collect()
        begun = time.process_time()
        work(articles)
        best = max(best, megabytes / (time.process_time() - begun))
    return best


def main() -> None:
    """Print the table."""
    articles = corpus(2)
    reached, peer = speed(ours, articles), speed(plain, articles[:60])
    print("Dates and quantities together, one core, 2 MB of invented articles")
    print(f"  this library                      {reached:7.2f} MB/s   (goal 3.00)")
    print(f"  plain alternations, no facts      {peer:7.2f} MB/s   ratio {reached / peer:.2f}")
    if importlib.util.find_spec("dateparser"):
        outside = speed(searched, articles[:30])
        print(
            f"  dateparser search, dates only     {outside:7.2f} MB/s   ratio {reached / outside:.1f}"
        )
    else:
        print("  dateparser search, dates only     not installed (pip install dateparser)")
    for path in sys.argv[1:]:
        some = texts(path)
        reached, peer = speed(ours, some), speed(plain, some[:200])
        print(f"The same over {len(some):,} articles of {Path(path).name}")
        print(f"  this library                      {reached:7.2f} MB/s   (goal 3.00)")
        print(f"  plain alternations, no facts      {peer:7.2f} MB/s   ratio {reached / peer:.2f}")
    print("Growth with the length of one article (one paragraph to a line)")
    for times in (1, 4, 16):
        long = invented(*[" ".join(SENTENCES)] * (20 * times), published_on="2025-03-14")
        print(f"  {len(long.text.encode()) / 1e6:5.2f} MB   {speed(ours, [long]):7.2f} MB/s")
    line = "; ".join(sentence.rstrip(".") for sentence in SENTENCES)
    for what, joint, piece, sizes in (
        ("sentences joined by semicolons", "; ", line, (1, 5)),
        ("one list of counted nouns", " và ", "40 nước, 12 tổ chức", (0.05, 0.25)),
        ("dates with a year and without", ", ", "ngày 5/9/2020 và 6/9", (0.1, 0.5)),
    ):
        print(f"One line without a full stop: {what}")
        for megabytes in sizes:
            copies = round(megabytes * 1e6 / len(piece.encode()))
            spent = seconds(invented(joint.join([piece] * copies)))
            print(f"  {megabytes:5.2f} MB   {spent:5.2f} s   {spent / megabytes:6.2f} s/MB")


def seconds(long: Article) -> float:
    """The better of two readings of one article, in processor time."""
    spent = []
    for _ in range(2):
        gc.collect()
        begun = time.process_time()
        ours([long])
        spent.append(time.process_time() - begun)
    return min(spent)


def texts(path: str) -> list[Article]:
    """The articles of a file of texts."""
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [layout.lay_out(one["id"], one["text"]) for one in map(json.loads, lines)]


if __name__ == "__main__":
    main()
