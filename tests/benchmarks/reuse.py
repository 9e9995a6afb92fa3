"""How fast shared passages are found, how much memory it takes, and which planted ones are found.

    python3 run bench reuse [ARTICLES.jsonl[.gz]] [N]

Reads records with `id` and `text` (invented articles without a file), plants 100 paragraphs into
other articles, 50 as they are and 50 edited (see `tests/planted_copies.py`), and looks for them, in
all the articles and in 400 and 20 of them. The peer is datasketch's MinHash LSH over paragraphs (64 permutations, threshold
0.5), on the same articles in the same run. Each measurement has a process of its own; what is
allocated at the most is measured apart from the time, for a quarter, a half and all of the text.
"""

import gzip
import json
import multiprocessing
import resource
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402
import pandas as pd  # noqa: E402
import planted_copies  # noqa: E402

import analysis as an  # noqa: E402
from analysis.measure.reuse import passages  # noqa: E402
from analysis.text import words  # noqa: E402

Pair = frozenset[str]
Measured = tuple[float, float, set[Pair], int]


def articles(path: str, n: int) -> list[tuple[str, str]]:
    """The (id, text) of the articles of a file, or of invented ones."""
    if not path:
        with tempfile.TemporaryDirectory() as folder:
            made = an.load(many_articles.write(folder, n=n or 2000)).articles
        return list(zip(made["article_id"], made["text"], strict=True))
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [(str(record["id"]), record["text"]) for record in records][: n or None]


def ours(corpus: list[tuple[str, str]]) -> Measured:
    """Seconds, megabytes, pairs of articles and passages found by this library."""
    table = pd.DataFrame(corpus, columns=["article_id", "text"])
    words.count_words("đọc sẵn từ điển")
    before, began = _memory(), time.process_time()
    found = passages.find_passages(table)
    seconds = time.process_time() - began
    together = found.groupby("passage_id")["article_id"].apply(list)
    pairs = {frozenset((a, b)) for ids in together for a in ids for b in ids if a != b}
    return seconds, _memory() - before, pairs, len(together)


def allocated(corpus: list[tuple[str, str]]) -> Measured:
    """Megabytes that this library holds at the most while it looks for passages."""
    table = pd.DataFrame(corpus, columns=["article_id", "text"])
    words.count_words("đọc sẵn từ điển")
    tracemalloc.start()
    passages.find_passages(table)
    return 0.0, tracemalloc.get_traced_memory()[1] / 1e6, set(), 0


def peer(corpus: list[tuple[str, str]]) -> Measured:
    """The same of datasketch, paragraph by paragraph."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found]

    before, began = _memory(), time.process_time()
    index, pairs = MinHashLSH(threshold=0.5, num_perm=64), set()
    for name, text in corpus:
        for n, paragraph in enumerate(text.split("\n")):
            some = paragraph.lower().split()
            if len(some) < passages.MIN_WORDS:
                continue
            sketch = MinHash(num_perm=64)
            sketch.update_batch([" ".join(some[k : k + 3]).encode() for k in range(len(some) - 2)])
            pairs |= {frozenset((name, other.split("\t")[0])) for other in index.query(sketch)}
            index.insert(f"{name}\t{n}", sketch)
    pairs = {pair for pair in pairs if len(pair) == 2}
    return time.process_time() - began, _memory() - before, pairs, len(pairs)


def recall(corpus: list[tuple[str, str]]) -> str:
    """How many copies planted in some articles are found, and how many there were."""
    texts, planted = planted_copies.plant(dict(corpus))
    *_, pairs, _ = ours(list(texts.items()))
    return f"{sum(pair in pairs for pair in planted)} of {len(planted)}"


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def alone(measure: Callable[[Any], Measured], corpus: list[tuple[str, str]]) -> Measured:
    """A measurement in a fresh process, so that memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, (corpus,))


def main() -> int:
    """Print speed, memory and recall of both, and the ratio."""
    paths = [one for one in sys.argv[1:] if Path(one).is_file()]
    counts = [int(one) for one in sys.argv[1:] if one.isdigit()]
    given = articles(paths[0] if paths else "", counts[0] if counts else 0)
    for few in (20, 400):
        print(f"reuse: of copies planted in {few} articles, found {recall(given[:few])}")
    texts, planted = planted_copies.plant(dict(given))
    corpus = list(texts.items())
    n = len(corpus)
    rows = {f"passages, {n // 2:,} articles": (alone(ours, corpus[: n // 2]), n // 2)}
    rows[f"passages, {n:,} articles"] = (alone(ours, corpus), n)
    try:
        import datasketch  # type: ignore[import-not-found]  # noqa: F401

        rows[f"datasketch, {n:,} articles"] = (alone(peer, corpus), n)
    except ImportError:
        print("reuse: datasketch is not installed; its row is skipped (pip install datasketch)")
    print(f"{'':34}{'articles/s':>12}{'MB':>8}{'verbatim':>10}{'edited':>8}{'reported':>10}")
    for name, ((seconds, megabytes, pairs, reported), size) in rows.items():
        whole = size == n
        found = [sum(pair in pairs for pair in planted[k::2]) for k in (0, 1)]
        counts_of = [f"{k}/{len(planted[i::2])}" if whole else "" for i, k in enumerate(found)]
        print(
            f"{name:34}{size / seconds:>12,.0f}{megabytes:>8,.0f}{counts_of[0]:>10}"
            f"{counts_of[1]:>8}{reported:>10,}"
        )
    for part in (4, 2, 1):
        some = corpus[: n // part]
        millions = sum(len(text) for _, text in some) / 1e6
        held = alone(allocated, some)[1]
        print(
            f"memory: {millions:6.1f} million characters {held:6.0f} MB, {held / millions:.1f} each"
        )
    times = [seconds for (seconds, *_), size in rows.values() if size == n]
    if len(times) == 2:
        print(f"passages is {times[1] / times[0]:.1f} times as fast as datasketch.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
