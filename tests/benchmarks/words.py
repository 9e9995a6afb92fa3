"""How right and how fast texts are cut into words, beside other ways to do it.

    python3 run bench words [TREEBANK.conllu | ARTICLES.jsonl[.gz]]...

A CoNLL-U file (such as the test part of UD Vietnamese-VTB) is joined to running text, cut, and
scored: word F1 over character spans, punctuation included. Without one the score is skipped. Speed
is over the articles of a file (invented ones without), on one core, beside a plain pattern that
takes syllables for words, and underthesea and pyvi where they are installed.
"""

import gzip
import importlib.util
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402

from analysis.text import words  # noqa: E402

Span = tuple[int, int]
Cut = Callable[[str], list[Span]]
BEFORE = frozenset((",", ".", "...", ":", ";", "!", "?", ")", "”", "%"))
AFTER = frozenset(("(", "“"))
SYLLABLE = re.compile(r"\w+(?:[.,/-]\w+)*|\.{3}|[^\w\s]")
SECONDS = 20.0


def treebank(path: Path) -> Iterator[list[str]]:
    """The words of each sentence of a CoNLL-U file."""
    sentence: list[str] = []
    for line in path.read_text("utf-8").split("\n"):
        fields = line.split("\t")
        if fields[0].isdigit():
            sentence.append(fields[1].strip())
        elif sentence and not line.strip():
            yield sentence
            sentence = []


def running(sentence: list[str]) -> tuple[str, list[Span]]:
    """The words of a treebank as running text, and where each stands."""
    text, spans = "", []
    for word in sentence:
        glued = word in BEFORE or (text and text[-1] in AFTER)
        text += word if glued or not text else f" {word}"
        spans.append((len(text) - len(word), len(text)))
    return text, spans


def score(path: Path, cut: Cut) -> tuple[float, float, float]:
    """Precision, recall and F1 of a segmenter's spans on a treebank."""
    right = found = wanted = 0
    for sentence in treebank(path):
        text, gold = running(sentence)
        spans = cut(text)
        right += len(set(gold) & set(spans))
        found += len(spans)
        wanted += len(gold)
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def texts(path: str) -> list[str]:
    """The texts of a file of records, or of invented articles."""
    if not path:
        return list(many_articles.pages(n=1500).values())
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def plain(text: str) -> list[Span]:
    """The peer: every syllable is a word."""
    return [match.span() for match in SYLLABLE.finditer(text)]


def segmenters() -> dict[str, Cut]:
    """Those there are on this machine."""
    found: dict[str, Cut] = {"dictionary": words.tokens, "syllables (plain pattern)": plain}
    if importlib.util.find_spec("underthesea"):
        found["underthesea"] = lambda text: words.tokens(text, segmenter="underthesea")
    if importlib.util.find_spec("pyvi"):
        from pyvi import ViTokenizer

        found["pyvi (no offsets)"] = lambda text: [(0, 0)] * ViTokenizer.tokenize(text).count(" ")
    return found


def speed(listed: list[str], cut: Cut) -> float:
    """Megabytes a second; a slow segmenter is stopped after a while."""
    began, size = time.process_time(), 0
    for text in listed:
        cut(text)
        size += len(text.encode())
        if time.process_time() - began > SECONDS:
            break
    return size / 1e6 / (time.process_time() - began)


def main() -> int:
    """Print scores and speeds, each with its ratio to ours."""
    given = sys.argv[1:]
    banks = [Path(path) for path in given if path.endswith(".conllu")]
    source = next((path for path in given if ".jsonl" in path), "")
    ours = segmenters()
    for bank in banks:
        for name, cut in ours.items():
            if "offsets" not in name:
                print("words: {} {}: P {:.4f} R {:.4f} F1 {:.4f}".format(
                    bank.name, name, *score(bank, cut)))  # fmt: skip
    if not banks:
        print("words: no CoNLL-U file given; nothing scored")
    listed = texts(source)
    words.count_words(listed[0])
    base = speed(listed, words.word_spans)
    print(f"words: {len(listed):,} articles; words.spans {base:.2f} MB/s")
    for name, cut in ours.items():
        rate = speed(listed, cut)
        print(f"words: {name:26} {rate:7.2f} MB/s, {rate / base:6.2f} times words.spans")
    for name in ("underthesea", "pyvi"):
        if not importlib.util.find_spec(name):
            print(f"words: {name} is not installed; skipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
