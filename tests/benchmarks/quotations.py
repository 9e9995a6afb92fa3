"""How fast quotations and speakers are found, beside a recogniser of names, and that the time
is linear.

    python3 run bench quotations [TEXTS.jsonl]

TEXTS has one object a line with `id` and `text` (.gz is read too); without it, invented text is
repeated. The peer is underthesea's named-entity recogniser on the same text, when installed: it
finds names only, so it does less.
"""

import gzip
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from analysis.corpus.layout import layout  # noqa: E402
from analysis.extract import people  # noqa: E402
from analysis.extract.document import Document  # noqa: E402
from analysis.extract.speech import quotations  # noqa: E402

INVENTED = """Đê Bến Gỗ vá xong trước bão

Thứ trưởng Bộ Thủy lợi Nguyễn Hoàng Dự cho biết đê Bến Gỗ đã vá xong chiều qua.

“Nước còn lên, nhưng đê giữ được”, ông Dự nói. Theo bà Lã Thị Tươi, kho còn ba tấn thóc.
Chợ họp từ sáng sớm. Thuyền về muộn hơn mọi ngày, cá ít mà giá không cao.
Ông Cù Huy Tạc cho rằng lúa sẽ chín sớm, nhưng nhiều chủ vườn lo bưởi rụng.
"""
MOST_ARTICLES = 1000
MOST_FOR_PEER = 60


def texts(path):
    """The texts of a file of articles, or invented ones."""
    if path is None:
        return [INVENTED] * MOST_ARTICLES
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for _, line in zip(range(MOST_ARTICLES), lines)]  # noqa: B905


def seconds(work, things):
    """Processor time of some work over things, after a first one that warms up."""
    work(things[0])
    begun = time.process_time()
    for thing in things:
        work(thing)
    return time.process_time() - begun


def read(article):
    """Quotations and the names of an article."""
    document = Document(article)
    people.find(document, quotations.find(document))


def size(some):
    """Megabytes of text."""
    return sum(len(text.encode()) for text in some) / 1e6


def peer():
    """underthesea's recogniser, or None when it is not installed."""
    try:
        from underthesea import ner
    except ImportError:
        return None
    return ner


def main():
    """Print a table."""
    some = texts(sys.argv[1] if len(sys.argv) > 1 else None)
    articles = [layout.lay_out(f"a{n}", text) for n, text in enumerate(some)]
    ours = size(some) / seconds(read, articles)
    print(f"{'quotations and speakers':<34}{ours:8.2f} MB/s")
    recogniser = peer()
    if recogniser is None:
        print("underthesea is not installed: no peer")
    else:
        few = some[:MOST_FOR_PEER]
        theirs = size(few) / seconds(recogniser, few)
        print(f"{'underthesea, names only':<34}{theirs:8.2f} MB/s   ratio {ours / theirs:.0f}")
    line = " ".join(" ".join(some).split())
    line *= 1 + 2_000_000 // len(line)
    for times in (1, 2, 4):
        long = layout.lay_out("long", line[: times * 500_000])
        spent = seconds(read, [long])
        print(
            f"{'one line without a break':<24}{len(long.text) / 1e6:6.2f} M characters {spent:6.2f} s"
        )


if __name__ == "__main__":
    main()
