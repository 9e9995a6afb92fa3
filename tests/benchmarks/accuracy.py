"""How right quotations, speakers, numbers and dates are, beside a naive peer.

On the project's own annotated set and the seeds; and on annotated articles of your own, whose
texts stay where they are:

    python3 run bench accuracy TEXTS.jsonl GOLD.jsonl [HALF]

TEXTS has one object a line with `id` and `text` (.gz is read too), GOLD is in either format of
the codebook. Only the annotated articles are read. The peer takes everything in quotation marks
for a quotation, and the last full name printed before it for its speaker.
"""

import gzip
import json
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import pandas as pd  # noqa: E402

import analysis as an  # noqa: E402
from analysis.evaluate import gold, scoring  # noqa: E402
from analysis.tables import schema  # noqa: E402

GOLD = ROOT / "tests" / "gold"
TASKS = {
    "direct, span and speaker": "direct",
    "indirect, sentence and speaker": "indirect",
    "speakers": "speakers",
    "counts": "counts",
    "participation": "participation",
    "dates": "dates",
}
_MARKED = re.compile(r"[“\"]([^“”\"\n]{3,})[”\"]")
_CAPITALS = "".join(chr(code) for code in range(0x41, 0x1EFA) if chr(code).isupper())
_NAME = re.compile(rf"(?<!\w)[{_CAPITALS}]\w*(?: [{_CAPITALS}]\w*){{1,3}}")
_CUE = re.compile(
    r"cho biết|cho rằng|cho hay|khẳng định|nhấn mạnh|thông báo|chia sẻ|theo |nói|kêu gọi|đề nghị",
    re.IGNORECASE,
)


def naive(tables):
    """The peer's rows: marks and the nearest name; a sentence with a common cue is reported."""
    rows = []
    sentences = {key: own for key, own in tables.sentences.groupby("article_id")}
    for article in tables.articles.itertuples():
        text, quoted = article.text, []
        names = list(_NAME.finditer(text))
        for match in _MARKED.finditer(text):
            quoted.append(match.start())
            name = _nearest(names, match.start())
            rows.append(_row(article.article_id, "direct", name, match.span(1)))
        for sentence in sentences[article.article_id].itertuples():
            words = text[sentence.start : sentence.end]
            marked = any(sentence.start <= at < sentence.end for at in quoted)
            if sentence.part in ("lead", "body") and not marked and _CUE.search(words):
                span = (sentence.start, sentence.end)
                name = _nearest(names, sentence.start + 60)
                rows.append(_row(article.article_id, "indirect", name, span))
    names = ("articles", "parts", "sentences", "quantities", "dates")
    found = {name: getattr(tables, name) for name in names}
    return {**found, "quotations": schema.frame("quotations", rows)}


def _nearest(names, at):
    """The last full name printed before a place, else the first after it."""
    before = [match[0] for match in names if match.end() <= at]
    return before[-1] if before else names[0][0] if names else ""


def _row(article_id, kind, speaker, span):
    return {"article_id": article_id, "kind": kind, "speaker": speaker, "part": "body",
            "speaker_type": "person", "start": span[0], "end": span[1]}  # fmt: skip


def annotated(texts, path, half):
    """The tables of the annotated articles of a big file, and nothing else of it."""
    wanted = {article.article_id for article in gold.halves(gold.read_gold(path), half)}
    reader = gzip.open if texts.suffix == ".gz" else open
    with reader(texts, "rt", encoding="utf-8") as lines, tempfile.TemporaryDirectory() as room:
        kept = [line for line in lines if json.loads(line)["id"] in wanted]
        aside = Path(room) / "annotated.jsonl"
        aside.write_text("".join(kept), "utf-8")
        tables = an.load(aside)
        _ = tables.quotations
    return tables


def show(name, tables, path, half=""):
    """One line a task: the project's F1 with its interval, and the peer's."""
    ours = scoring.score(tables, path, half=half)
    peer = scoring.score(naive(tables), path, half=half)
    both = ours.summary().merge(peer.summary()[["task", "f1"]], on="task", suffixes=("", "_peer"))
    print(f"\n{name}: {len(ours.articles)} articles")
    print(f"{'':34}{'n':>5} {'P':>6} {'R':>6} {'F1':>6}   95 %            naive F1")
    for row in both[both["task"].isin(TASKS)].itertuples():
        if not row.n_expected:
            continue
        rests = "counts" in row.task or row.task in ("participation", "dates")
        theirs = "     –" if rests or pd.isna(row.f1_peer) else f"{row.f1_peer:6.3f}"
        print(
            f"{row.task:34}{row.n_expected:5} {row.precision:6.3f} {row.recall:6.3f} {row.f1:6.3f}"
            f"   {row.f1_low:.3f} to {row.f1_high:.3f}  {theirs}"
        )


def main(arguments):
    """Print the tables; say so when the texts of an annotated set are absent."""
    show("Invented articles", an.load(GOLD / "articles", GOLD / "study.toml"), GOLD / "gold.jsonl")
    show("Seeds", an.load(), GOLD / "seeds.jsonl")
    if len(arguments) < 2:
        print("\nNo other annotated articles were named: their texts are absent from the project.")
        print("Give both files: python3 run bench accuracy TEXTS.jsonl GOLD.jsonl [HALF]")
        return 0
    texts, path = Path(arguments[0]), Path(arguments[1])
    if not texts.is_file():
        print(f"\n{texts}: the texts are absent, so nothing can be scored on {path.name}.")
        return 1
    half = arguments[2] if len(arguments) > 2 else ""
    show(f"{path.name} {half}".strip(), annotated(texts, path, half), path, half)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
