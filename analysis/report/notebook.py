"""How a notebook begins: its corpus, where its figures go, and the words under its charts."""

import json
import os
import pickle
import re
from functools import partial
from hashlib import sha256
from pathlib import Path

import pandas as pd

from analysis import pipeline
from analysis import project as projects
from analysis.chart.canvas import formats, theme
from analysis.pipeline import Tables
from analysis.project import Drawing, Project
from analysis.report import figures, progress
from analysis.report.shown import prose
from analysis.report.words import column_labels, coverage_words
from analysis.tables import memory
from analysis.tables.errors import AnalysisError

#: How the runner tells a notebook which corpus to read and where its figures go. Not set
#: (as in JupyterLab), a notebook reads its project, and without one the checkout's own seeds.
INPUT, STUDY, FIGURES = "ANALYSIS_INPUT", "ANALYSIS_STUDY", "ANALYSIS_FIGURES"
#: The digest and the path of tables the runner wrote a moment ago, so that each is computed once.
TABLES = "ANALYSIS_TABLES"
#: How figures are drawn: language, width and formats, as a list in JSON.
DRAWING = "ANALYSIS_DRAWING"
_STEM = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


class NotebookTables(Tables):
    """The tables of a notebook's corpus; shown by themselves, they say what was read."""

    def __repr__(self) -> str:
        return summary(self, figures.language())

    def _repr_html_(self) -> str:
        return prose.Prose(tuple(summary(self, figures.language()).split("\n")))._repr_html_()


def begin(stem: str, project: str | Path | None = None) -> NotebookTables:
    """The tables of the corpus this notebook is about; its figures will bear its name.

    A notebook of a project names it (`an.begin("2_timeline", project="..")`, seen from where
    the notebook lies) and is about that project wherever it is run; one that names none is
    about the project it lies in. Outside of any it reads the checkout's own seeds. Run by the
    command `figures` the corpus is the one named there.

    Parameters
    ----------
    stem
        the notebook's file name without its ending: letters, digits and `_`
    project
        the folder of a project or its `project.toml`; None for the project the notebook lies in

    Returns
    -------
    NotebookTables
        the tables, as `an.load` gives them; figures saved from now on go to the project's folder
        of figures, under names that begin with `stem`

    Raises
    ------
    InputError
        that names the path when the project or its articles are not where they should be
    AnalysisError
        for a stem that is no file name

    Examples
    --------
    >>> begin("3 participation")
    Traceback (most recent call last):
        ...
    analysis.tables.errors.AnalysisError: begin() takes the notebook's file name ...
    """
    if not _STEM.fullmatch(stem):
        raise AnalysisError(
            f"begin() takes the notebook's file name without its ending, such as "
            f"'3_participation'; found {stem!r}."
        )
    memory.collect_rarely()
    handed = _handed()
    mine = None if handed is not None else _project(project)
    tables = handed if handed is not None else _load(mine)
    folder, record = _figures_place(mine, tables)
    figures.export_to(folder, stem, look=_look(mine), record=record)
    # An article's dollar signs are no mathematics, wherever a table of it is shown.
    pd.set_option("display.html.use_mathjax", False)
    own = NotebookTables(tables.corpus, tables.study)
    vars(own).update(vars(tables))
    return own


def _project(given: str | Path | None) -> Project | None:
    """The project a notebook is about, unless its corpus is told by the environment alone."""
    if given is not None:
        return projects.open_(given)
    if os.environ.get(INPUT):
        return None
    around = projects.enclosing_project(Path.cwd())
    return projects.open_(around) if around is not None else None


def _load(project: Project | None) -> Tables:
    inputs, study = json.loads(os.environ.get(INPUT) or "null"), os.environ.get(STUDY) or None
    if project is not None:
        inputs, study = [project.folder], None
    if not progress.is_live():
        return pipeline.load(inputs, study)
    with progress.telling() as tell:
        tables = pipeline.load(inputs, study, tell=partial(tell, "Reading articles"))
        for done in tables.extracting():
            tell("Finding words, numbers, days and terms", done, len(tables.corpus.articles))
    return tables


def _handed() -> Tables | None:
    """The tables the runner computed once for all notebooks, if it did.

    Reading them runs what is in the file, so it must be the very bytes the runner wrote, in a
    folder that nobody else can write into.
    """
    told = os.environ.get(TABLES)
    if not told:
        return None
    digest, _, name = told.partition(" ")
    path = Path(name)
    try:
        if not (name and _is_private(path.parent) and _is_private(path)):
            raise AnalysisError(_STRANGE.format("others can write there"))
        data = path.read_bytes()
    except OSError as error:
        raise AnalysisError(_STRANGE.format(error.strerror or error)) from None
    if sha256(data).hexdigest() != digest:
        raise AnalysisError(_STRANGE.format("it is not the file that was written"))
    tables: Tables = pickle.loads(data)
    return tables


_STRANGE = (
    f"The tables that {TABLES} names are not taken: {{}}. That variable is for the command "
    "`figures` alone; take it out of the environment."
)


def _is_private(path: Path) -> bool:
    """Whether it is ours and nobody else can write it; where there are no owners, it is."""
    facts = path.stat()
    return not hasattr(os, "getuid") or (facts.st_uid == os.getuid() and not facts.st_mode & 0o022)


def _look(project: Project | None) -> Drawing:
    """How figures are drawn: as the command said, else as the project says."""
    if os.environ.get(DRAWING):
        lang, width, chosen = json.loads(os.environ[DRAWING])
        return projects.drawing(lang, width, chosen)
    return project.drawing if project is not None else Drawing()


def _figures_place(project: Project | None, tables: Tables) -> tuple[Path, Path | None]:
    """Where figures go, and the folder whose manifest remembers them, if any does."""
    if os.environ.get(FIGURES):
        return Path(os.environ[FIGURES]), None
    if project is not None:
        return project.folder / "figures", project.folder
    own = pipeline.SEEDS.is_dir() and tables.home == pipeline.SEEDS
    return figures_folder(own=own, home=tables.home)


def figures_folder(*, own: bool = False, home: Path | None = None) -> tuple[Path, Path | None]:
    """Where figures go when nobody said: a folder `figures` where we stand.

    The checkout's own notebooks fill the checkout's `figures` while they are about its own
    seeds, and never with anything else: figures of other articles go beside those.
    """
    here = Path.cwd()
    checkout = pipeline.SEEDS.resolve().parent
    if pipeline.SEEDS.is_dir() and (here == checkout or checkout in here.parents):
        if own:
            return checkout / "figures", None
        here = home if home is not None else here
    return here / "figures", here / "figures"


def summary(tables: Tables, lang: str = "en") -> str:
    """What was read, in a few lines: corpus, articles, outlets, span, what was left out."""
    articles, pick = tables.articles, formats.pick
    outlets = articles["outlet"].dropna()
    n, unknown, doubts, decided, corrected, added, rejected = (
        formats.number(value, lang)
        for value in (
            len(articles),
            len(articles) - len(outlets),
            int((tables.load_issues["severity"] != "note").sum()),
            len(tables.decisions),
            *tables.n_by_action.values(),
        )
    )
    named = outlets.nunique()
    who = pick(lang, *coverage_words.FROM_NAMED_OUTLETS).format(n=n, named=named)
    if not named:
        who = pick(lang, *coverage_words.NO_OUTLET_IS_NAMED).format(n=n)
    elif len(outlets) < len(articles):
        who += pick(lang, *coverage_words.OUTLET_IS_UNKNOWN).format(unknown=unknown)
    left = left_out_by_reason(tables.left_out, lang)
    lines = [
        pick(lang, *coverage_words.CORPUS).format(tables=corpus_name(tables, lang)),
        pick(lang, *coverage_words.ARTICLES).format(who=who),
        pick(lang, *coverage_words.PUBLISHED).format(articles=corpus_span(articles, lang)),
        pick(lang, *coverage_words.LEFT_OUT_ARTICLES).format(left=left),
        pick(lang, *coverage_words.REPAIRED_DOUBTFUL_OR_IN).format(
            doubts=doubts, s="s" * (doubts != "1")
        ),
        pick(lang, *coverage_words.CORPUS_DIGEST) + tables.corpus.digest[:12],
    ]
    if len(tables.decisions):
        lines.append(pick(lang, *coverage_words.ROWS_REVIEWER_DECIDED_ON) + decided)
    if any(tables.n_by_action.values()):
        lines.append(
            pick(lang, *coverage_words.ROWS_PUT_RIGHT_BY).format(
                corrected=corrected, added=added, rejected=rejected
            )
        )
    return "\n".join(lines)


def labels(
    tables: Tables, title: str, *, subtitle: str = "", method: str = "", lang: str = ""
) -> theme.Labels:
    """The words around a chart of this corpus; the footer says corpus, n, span, and the method
    you add. What was left out of the files stands once, in the figure of the corpus.

    They carry the language and width that were asked for from outside (`figures --lang vi
    --width column`, or the project), and the chart is drawn so.
    """
    look = figures.look()
    lang = lang or look.lang or "en"
    pick = formats.pick
    n = formats.counted_noun(len(tables.articles), coverage_words.ARTICLES_2, lang)
    sentences = [
        f"{pick(lang, *coverage_words.CORPUS_2)}: {corpus_name(tables, lang)}, {n}, "
        f"{corpus_span(tables.articles, lang)}.",
        method,
    ]
    footer = " ".join(filter(None, sentences))
    return theme.Labels(title, subtitle, footer, lang=lang, width=look.width_mm)


def outlets_in_order(tables: Tables) -> tuple[str, ...]:
    """Every outlet of the corpus in one order, which gives them their colours in every chart:
    those the manifest lists, then the others as the articles name them."""
    named = tables.articles["outlet"].dropna().astype(str)
    return tuple(dict.fromkeys([*tables.corpus.collection.outlets, *named]))


def corpus_name(tables: Tables, lang: str = "en") -> str:
    """What the corpus is called: its event, else its study."""
    event = tables.study.event
    chosen = (event.name_vi if lang == "vi" else "") or event.name or tables.study.name
    return chosen or formats.pick(lang, *coverage_words.ARTICLES_WITHOUT_STUDY)


def corpus_span(articles: pd.DataFrame, lang: str = "en") -> str:
    """From the first to the last day an article can have, and how many state no day."""
    known = articles["published_on"].dropna()
    first = pd.concat([known, articles["published_earliest"].dropna()])
    last = pd.concat([known, articles["published_latest"].dropna()])
    undated = len(articles) - len(known)
    pick = formats.pick
    if first.empty and last.empty:
        return pick(lang, *coverage_words.NO_DAY_PUBLICATION_KNOWN)
    ends = pd.concat([first, last])
    days = formats.span_of_days(min(ends), max(ends), lang)
    left = pick(lang, *coverage_words.WITHOUT_STATED_DAY).format(undated=undated)
    return days + (left if undated else "")


def left_out_by_reason(rows: pd.DataFrame, lang: str = "en") -> str:
    """What of the files is not the article, by reason, the most frequent first."""
    if rows.empty:
        return formats.pick(lang, *coverage_words.NOTHING)
    counts = rows["reason"].value_counts()
    order = sorted(counts.items(), key=lambda item: (-int(item[1]), str(item[0])))
    return ", ".join(
        f"{column_labels.cell_words('reason', str(reason), lang)} × {formats.number(n, lang)}"
        for reason, n in order
    )
