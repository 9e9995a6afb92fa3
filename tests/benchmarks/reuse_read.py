"""How many reported passages of text reuse are copies, by what readers said of them.

    python3 run bench reuse_read ARTICLES.jsonl[.gz]

`tests/gold/vietnews_reuse.jsonl` holds 991 passages that readers judged who had not seen the
rules: offsets and a verdict each, no text. This looks for passages in the articles they come
from, in all of them and in some drawn at random, and counts the verdicts of those it reports.
"""

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import pandas as pd  # noqa: E402

import analysis as an  # noqa: E402
from analysis.measure.reuse import passages  # noqa: E402

READ = ROOT / "tests" / "gold" / "vietnews_reuse.jsonl"
#: A reported copy is one that was read when this part of it was.
SAME = 0.6
DRAWN = ((1000, 6), (2000, 6), (4000, 4))
NOT_COPIES = ("form", "formula", "title", "furniture")

Stretch = tuple[str, int, int]


class Verdicts:
    """What readers said of passages, found by where these stand."""

    def __init__(self, path: Path = READ) -> None:
        """Read the verdicts of a file."""
        self.said: list[str] = []
        self.places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            row = json.loads(line)
            self.said.append(row["verdict"])
            for article, start, end in row["copies"]:
                self.places[article].append((start, end, number))

    def of(self, copies: Sequence[Stretch]) -> str:
        """What was said of a passage with these copies; "not read" of one nobody read."""
        alike: dict[int, list[float]] = defaultdict(list)
        for article, start, end in copies:
            best: dict[int, float] = {}
            for low, high, number in self.places[article]:
                common = min(end, high) - max(start, low)
                if common > SAME * (end - start):
                    best[number] = common / (max(end, high) - min(start, low))
            for number, likeness in best.items():
                alike[number].append(likeness)
        both = {number: sum(some) for number, some in alike.items() if len(some) > 1}
        return self.said[max(both, key=lambda n: (both[n], n))] if both else "not read"


def counted(articles: pd.DataFrame, parts: pd.DataFrame, verdicts: Verdicts) -> Counter[str]:
    """The verdicts of the passages that these articles are said to share."""
    found = passages.find_passages(
        articles, parts=parts[parts["article_id"].isin(articles["article_id"])]
    )
    columns = [found[name].tolist() for name in ("passage_id", "article_id", "start", "end")]
    together: dict[str, list[Stretch]] = defaultdict(list)
    for name, article, start, end in zip(*columns, strict=True):
        together[name].append((article, int(start), int(end)))
    return Counter(verdicts.of(copies) for copies in together.values())


def line(title: str, counts: Counter[str]) -> str:
    """A row: how many are copies, may be, are not, and were not read."""
    wrong = sum(counts[kind] for kind in NOT_COPIES)
    read = counts.total() - counts["not read"]
    return (
        f"{title:30}{counts['copy']:8}{counts['doubtful']:10}{wrong:12}{counts['not read']:10}"
        f"{100 * wrong / max(1, read):13.1f}"
    )


def main() -> int:
    """Print the counts for all articles and for random ones."""
    paths = [one for one in sys.argv[1:] if Path(one).is_file()]
    if not paths:
        print("reuse_read: skipped; it needs the articles that were read (ARTICLES.jsonl[.gz])")
        return 0
    corpus = an.load(paths[0])
    articles, verdicts = corpus.articles, Verdicts()
    print(
        f"{'':30}{'copies':>8}{'doubtful':>10}{'no copies':>12}{'not read':>10}{'in 100 read':>13}"
    )
    print(line(f"all {len(articles):,}", counted(articles, corpus.parts, verdicts)))
    for size, times in DRAWN:
        if size >= len(articles):
            continue
        counts: Counter[str] = Counter()
        for draw in range(times):
            ids = random.Random(1000 * size + draw).sample(articles["article_id"].tolist(), size)
            counts += counted(articles[articles["article_id"].isin(ids)], corpus.parts, verdicts)
        print(line(f"{size:,} at random, {times} times", counts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
