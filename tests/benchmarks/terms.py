"""How fast words are indexed, terms counted and lines found, and in how much memory.

    python3 run bench terms [ARTICLES.jsonl[.gz]] [N]

The peers are scikit-learn's CountVectorizer (syllables for the index, the variants of the terms for
the term table) and Conc where it is installed, on the same articles in the same run. Each
measurement has a process of its own and counts its processor time, so that other work on the
machine does not count.
"""

import gzip
import importlib.util
import json
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from analysis.corpus.article import Article  # noqa: E402
from analysis.extract import terms  # noqa: E402
from analysis.measure.terms import concordance, frequency, word_index  # noqa: E402
from analysis.study import Study, Term  # noqa: E402

TERMS = {
    "police": ("công an", "cảnh sát"),
    "economy": ("kinh tế", "nền kinh tế"),
    "cooperation": ("hợp tác",),
    "United Nations": ("Liên hợp quốc", "Liên hiệp quốc", "LHQ"),
    "people": ("người dân", "nhân dân"),
    "school": ("học sinh", "trường học", "sinh viên"),
    "water": ("nước sạch", "nước ngầm", "nước thải", "nguồn nước"),
    "safety": ("an toàn", "an ninh", "an ninh mạng"),
    "law": ("pháp luật", "quy định", "luật pháp"),
    "traffic": ("giao thông", "tai nạn giao thông"),
}
STUDY = Study(terms=tuple(Term(name, variants) for name, variants in TERMS.items()))
QUERIES = ("kinh tế", "người dân", "an ninh", "cảnh sát giao thông", "nước", "của")
Texts = list[tuple[str, str]]


def articles(path: str, n: int) -> Texts:
    """The (id, text) of the articles of a file, or of invented ones."""
    if not path:
        return list(many_articles.pages(n=n or 2000).items())
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [(str(record["id"]), record["text"]) for record in records][: n or None]


def table(listed: Texts) -> pd.DataFrame:
    """The texts as the library's table."""
    return pd.DataFrame(listed, columns=["article_id", "text"])


def our_index(listed: Texts) -> dict[str, float]:
    """The index of real words, then the first page of lines for each query."""
    frame = table(listed)
    began = time.process_time()
    built = word_index.build(frame)
    found = {"seconds": time.process_time() - began, "words": len(built.ids)}
    waits = []
    for query in QUERIES:
        concordance.lines(built, query, first=20)
        began = time.process_time()
        concordance.lines(built, query, first=20)
        waits.append(1000 * (time.process_time() - began))
    return {**found, "page_ms": float(np.median(waits)), "worst_ms": max(waits)}


def their_index(listed: Texts) -> dict[str, float]:
    """CountVectorizer on syllables: counts without any place."""
    from sklearn.feature_extraction.text import CountVectorizer

    texts = [text for _, text in listed]
    began = time.process_time()
    counts = CountVectorizer(token_pattern=r"(?u)\w+").fit_transform(texts)
    return {"seconds": time.process_time() - began, "words": int(counts.sum())}


def conc_index(listed: Texts) -> dict[str, float]:
    """Conc with spaCy's plain tokeniser, then its first page of lines."""
    import spacy
    from conc.concordance import Concordance
    from conc.corpus import Corpus

    with tempfile.TemporaryDirectory() as folder:
        plain = spacy.blank("xx")
        for pipe in ("parser", "ner", "lemmatizer", "tagger", "senter", "tok2vec"):
            plain.add_pipe("sentencizer", name=pipe)  # Conc switches these off by name
        plain.add_pipe("sentencizer", name="attribute_ruler")
        plain.to_disk(f"{folder}/model")
        table(listed).to_csv(f"{folder}/articles.csv", index=False)
        began = time.process_time()
        corpus = Corpus("bench", "bench").build_from_csv(
            f"{folder}/articles.csv", folder, model=f"{folder}/model"
        )
        found = {"seconds": time.process_time() - began, "words": corpus.token_count}
        waits = []
        for query in QUERIES:
            began = time.process_time()
            Concordance(corpus).concordance(query, page_size=20, use_cache=False).to_frame()
            waits.append(1000 * (time.process_time() - began))
        return {**found, "page_ms": float(np.median(waits)), "worst_ms": max(waits)}


def our_terms(listed: Texts) -> dict[str, float]:
    """The term-by-article table, from the texts."""
    began = time.process_time()
    rows = [
        {"article_id": name, "term": term}
        for name, text in listed
        for _, _, term in terms.places(Article(name, text, (), ()).text, STUDY.terms)
    ]
    frame = pd.DataFrame(rows, columns=["article_id", "term"])
    known = table(listed).assign(outlet="", n_words=1)
    matrix = frequency.by_article(frame, known, names=list(TERMS))
    seconds = time.process_time() - began
    return {"seconds": seconds, "words": int(matrix[list(TERMS)].to_numpy().sum())}


def their_terms(listed: Texts) -> dict[str, float]:
    """CountVectorizer with the variants as its vocabulary."""
    from sklearn.feature_extraction.text import CountVectorizer

    variants = sorted({variant.lower() for listed in TERMS.values() for variant in listed})
    longest = max(len(variant.split()) for variant in variants)
    texts = [text for _, text in listed]
    began = time.process_time()
    counts = CountVectorizer(
        vocabulary=variants, ngram_range=(1, longest), token_pattern=r"(?u)\w+"
    ).transform(texts)
    return {"seconds": time.process_time() - began, "words": int(counts.sum())}


def measured(job: Callable[[Texts], dict[str, float]], listed: Texts) -> dict[str, float]:
    """What a job answers, with the memory of a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_run, (job, listed))


def _run(job: Callable[[Texts], dict[str, float]], listed: Texts) -> dict[str, float]:
    found = job(listed)
    return {**found, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def line(
    name: str, found: dict[str, float], ours: dict[str, float], size: tuple[int, float]
) -> str:
    """One row of the table: speed, memory, and the ratio to ours."""
    n, megabytes = size
    seconds = found["seconds"]
    said = (
        f"terms: {name:34} {seconds:6.2f} s {n / seconds:8,.0f} articles/s "
        f"{megabytes / seconds:5.1f} MB/s {found['megabytes']:6,.0f} MB, "
        f"{seconds / ours['seconds']:.2f} times our time"
    )
    if "page_ms" in found:
        said += f"; 20 lines: median {found['page_ms']:.1f} ms, worst {found['worst_ms']:.1f} ms"
    return said


def main() -> int:
    """Print each measurement with its peers."""
    given = sys.argv[1:]
    path = next((one for one in given if not one.isdigit()), "")
    listed = articles(path, next((int(one) for one in given if one.isdigit()), 0))
    size = (len(listed), sum(len(text.encode()) for _, text in listed) / 1e6)
    print(f"terms: {size[0]:,} articles, {size[1]:.1f} MB")
    ours = measured(our_index, listed)
    print(line("word index (real words)", ours, ours, size))
    print(line("CountVectorizer (syllables)", measured(their_index, listed), ours, size))
    if importlib.util.find_spec("conc"):
        print(line("Conc (syllables)", measured(conc_index, listed), ours, size))
    else:
        print("terms: Conc is not installed; skipped")
    ours = measured(our_terms, listed)
    print(line("term-by-article table", ours, ours, size))
    print(line("CountVectorizer (variants)", measured(their_terms, listed), ours, size))
    return 0


if __name__ == "__main__":
    sys.exit(main())
