"""How a notebook begins: its corpus, where its figures go, and the words under its charts."""

import json
import os
import pickle
import re
from functools import partial
from pathlib import Path

import pandas as pd

from analysis import pipeline
from analysis.chart.canvas import formats, theme
from analysis.pipeline import Tables
from analysis.report import figures, progress
from analysis.tables.errors import AnalysisError

#: How the runner tells a notebook which corpus to read and where its figures go. Not set
#: (as in JupyterLab), a notebook reads the project's own seeds.
INPUT, STUDY, FIGURES = "ANALYSIS_INPUT", "ANALYSIS_STUDY", "ANALYSIS_FIGURES"
#: A file of tables the runner itself wrote a moment ago, so that each is computed once.
TABLES = "ANALYSIS_TABLES"
#: Reasons for leaving something out, in Vietnamese; another reason is printed as it is.
REASONS = {
    "related item": "bài liên quan",
    "page furniture": "khung trang",
    "date line": "dòng ngày giờ",
    "dateline": "nơi gửi tin",
    "byline": "tên tác giả",
    "source credit": "ghi nguồn",
    "outlet prefix": "tên báo đầu bài",
    "repeated caption": "chú thích in lặp",
    "section name": "tên chuyên mục",
    "reader comment": "bình luận của bạn đọc",
}
_STEM = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


class NotebookTables(Tables):
    """The tables of a notebook's corpus; shown by themselves, they say what was read."""

    def __repr__(self) -> str:
        return summary(self)


def begin(stem: str) -> NotebookTables:
    """The tables of the corpus this notebook is run on; its figures will bear its name.

    Run by `python -m analysis figures INPUT --study FILE --out DIR` the corpus is that one;
    in JupyterLab it is the project's own seeds. `stem` is the notebook's file name without
    its ending.
    """
    if not _STEM.fullmatch(stem):
        raise AnalysisError(
            f"begin() takes the notebook's file name without its ending, such as "
            f"'3_participation'; found {stem!r}."
        )
    tables = _handed() or _load()
    figures.place(os.environ.get(FIGURES) or figures_folder(), stem)
    own = NotebookTables(tables.corpus, tables.study)
    vars(own).update(vars(tables))
    return own


def _load() -> Tables:
    inputs, study = json.loads(os.environ.get(INPUT) or "null"), os.environ.get(STUDY) or None
    if not progress.is_live():
        return pipeline.load(inputs, study)
    with progress.telling() as tell:
        tables = pipeline.load(inputs, study, tell=partial(tell, "Reading articles"))
        for done in tables.extracting():
            tell("Finding words, numbers, days and terms", done, len(tables.corpus.articles))
    return tables


def _handed() -> Tables | None:
    """The tables the runner computed once for all notebooks, if it did."""
    path = os.environ.get(TABLES)
    if not path:
        return None
    with open(path, "rb") as file:
        tables: Tables = pickle.load(file)
    return tables


def figures_folder() -> Path:
    """Where figures go when nobody said: the checkout's `figures`, else one where we stand."""
    checkout = pipeline.SEEDS.parent
    return (checkout if pipeline.SEEDS.is_dir() else Path.cwd()) / "figures"


def summary(tables: Tables) -> str:
    """What was read, in a few lines: corpus, articles, outlets, span, what was left out."""
    articles = tables.articles
    outlets = articles["outlet"].dropna()
    unknown = len(articles) - len(outlets)
    lines = [
        f"Corpus: {name(tables)}",
        f"Articles: {len(articles):,} from {outlets.nunique()} named outlets"
        + (f"; the outlet of {unknown:,} is unknown" if unknown else ""),
        f"Published: {span(articles)}",
        f"Left out of the articles: {left_out(tables.left_out)}",
        f"Repaired, doubtful or in conflict: {len(tables.load_issues):,} notes",
        f"Corpus digest: {tables.corpus.digest[:12]}",
    ]
    if len(tables.decisions):
        lines.append(f"Rows a reviewer decided on: {len(tables.decisions):,}")
    if corrected := sum(tables.n_reviewed.values()):
        lines.append(f"Rows corrected by hand: {corrected:,}")
    return "\n".join(lines)


def labels(
    tables: Tables, title: str, *, subtitle: str = "", method: str = "", lang: str = "en"
) -> theme.Labels:
    """The words around a chart of this corpus; the footer says corpus, n, span, what is left
    out, and the method you add."""
    pick = formats.pick
    n = formats.counted(len(tables.articles), ("article", "articles", "bài báo"), lang)
    sentences = [
        f"{pick(lang, 'Corpus', 'Ngữ liệu')}: {name(tables, lang)}, {n}, "
        f"{span(tables.articles, lang)}.",
        f"{pick(lang, 'Left out', 'Đã bỏ')}: {left_out(tables.left_out, lang)}.",
        method,
    ]
    return theme.Labels(title, subtitle, " ".join(filter(None, sentences)))


def outlets(tables: Tables) -> tuple[str, ...]:
    """Every outlet of the corpus in one order, which gives them their colours in every chart:
    those the manifest lists, then the others as the articles name them."""
    named = tables.articles["outlet"].dropna().astype(str)
    return tuple(dict.fromkeys([*tables.corpus.collection.outlets, *named]))


def name(tables: Tables, lang: str = "en") -> str:
    """What the corpus is called: its event, else its study."""
    event = tables.study.event
    chosen = (event.name_vi if lang == "vi" else "") or event.name or tables.study.name
    return chosen or formats.pick(lang, "articles without a study", "các bài chưa có nghiên cứu")


def span(articles: pd.DataFrame, lang: str = "en") -> str:
    """From the first to the last day an article can have, and how many state no day."""
    known = articles["published_on"].dropna()
    first = pd.concat([known, articles["published_earliest"].dropna()])
    last = pd.concat([known, articles["published_latest"].dropna()])
    undated = len(articles) - len(known)
    pick = formats.pick
    if first.empty and last.empty:
        return pick(lang, "no day known", "không rõ ngày")
    ends = pd.concat([first, last])
    days = formats.span(min(ends), max(ends), lang)
    left = pick(lang, f" ({undated:,} without a stated day)", f" ({undated} bài không ghi ngày)")
    return days + (left if undated else "")


def left_out(rows: pd.DataFrame, lang: str = "en") -> str:
    """What of the files is not the article, by reason, the most frequent first."""
    if rows.empty:
        return formats.pick(lang, "nothing", "không gì cả")
    counts = rows["reason"].value_counts()
    order = sorted(counts.items(), key=lambda item: (-int(item[1]), str(item[0])))
    words = REASONS if lang == "vi" else {}
    return ", ".join(f"{words.get(str(reason), reason)} × {n:,}" for reason, n in order)
