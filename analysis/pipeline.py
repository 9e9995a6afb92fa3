"""From articles to tables: in one process or several, computed once and when asked for.

The rows of an article depend on that article and the study alone (first pass); what depends
on the whole corpus is computed from those rows (second pass).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path

import pandas as pd

from analysis import study as studies
from analysis.corpus import corpus as corpora
from analysis.corpus import tables as loaded
from analysis.corpus.corpus import Corpus
from analysis.extract import annotate
from analysis.extract.annotate import Rows
from analysis.measure import stories
from analysis.measure.claims import claims, incremental
from analysis.measure.reuse import passages
from analysis.measure.voices import speakers
from analysis.review import corrections
from analysis.study import Study
from analysis.tables import schema
from analysis.tables.errors import AnalysisError, InputError, unknown_choice

#: The corpus that comes with the checkout; a wheel has none and carries `demo` instead.
SEEDS = Path(__file__).resolve().parent.parent / "seeds"
DEMO = Path(__file__).resolve().parent / "demo"
NAMED = {"demo": DEMO}
STUDY_FILE = "study.toml"
CORRECTIONS_FILE = "corrections.csv"
#: What rests on the texts alone, whatever a reviewer decides.
_OF_TEXTS = (
    "_extracted", "articles", "parts", "left_out", "sentences", "people", "speakers", "passages",
    "stories",
)  # fmt: skip


class Tables:
    """A corpus and a study with every table, computed once, when first asked for.

    Each table of `analysis.tables.schema.TABLES` is an attribute: `tables.articles`,
    `tables.quotations`, ... Every `start` and `end` are characters of `articles.text`.
    `home` is the folder beside the articles, where `corrections.csv` lives.
    """

    def __init__(
        self,
        corpus: Corpus,
        study: Study,
        *,
        decisions: pd.DataFrame | None = None,
        home: Path | None = None,
        workers: int = 1,
    ) -> None:
        self.corpus = corpus
        self.study = study
        self.home = home
        self.decisions = corrections.empty() if decisions is None else decisions
        self.workers = workers
        self._kept_outcomes: dict[str, corrections.Outcome] = {}
        self._counted_before: dict[str, incremental.Counted] = {}

    def __repr__(self) -> str:
        articles = self.corpus.articles
        return f"Tables({len(articles)} articles, study {self.study.name or 'none'!r})"

    @cached_property
    def rows(self) -> Rows:
        """The first pass as plain rows, by table."""
        return annotate.all_rows(self.corpus.articles, self.study, workers=self.workers)

    def extracting(self) -> Iterator[int]:
        """Do the first pass, telling after each article how many are done.

        For whoever shows progress or may be told to stop: only when it has run to its end are
        the rows kept. Asking for any table does the same in one go.
        """
        together: Rows = {}
        if "rows" in self.__dict__:
            return
        each = annotate.each(self.corpus.articles, self.study, workers=self.workers)
        for done, rows in enumerate(each, start=1):
            annotate.add(together, rows)
            yield done
        self.__dict__["rows"] = together

    def _frame(self, name: str) -> pd.DataFrame:
        return schema.frame(name, self.rows.get(name, []))

    def reviewed(self, decisions: pd.DataFrame | None) -> "Tables":
        """The same corpus under other decisions of a reviewer; none switches all of them off.

        Only what a decision that came or went can touch is counted again: its table and, for a
        counted number, the claims of its measure. The result is that of counting everything.
        """
        other = type(self)(
            self.corpus, self.study, decisions=decisions, home=self.home, workers=self.workers
        )
        other.__dict__["rows"] = self.rows
        own = self.__dict__
        outcomes = own.get("_outcomes", {})
        same = [name for name in outcomes if self._decided(name).equals(other._decided(name))]
        other._kept_outcomes = {name: outcomes[name] for name in same}
        kept = [name for name in (*_OF_TEXTS, *same) if name in own]
        if "quantities" in same and "claims" in own:
            kept += ["_counted", "claims"]
        other._counted_before = own.get("_counted", self._counted_before)
        other.__dict__ |= {name: own[name] for name in kept}
        return other

    def _decided(self, name: str) -> pd.DataFrame:
        return self.decisions[self.decisions["table"] == name].reset_index(drop=True)

    @cached_property
    def _extracted(self) -> dict[str, pd.DataFrame]:
        """The tables a reviewer can decide on, before any decision."""
        return {name: self._frame(name) for name in corrections.FIELDS}

    @cached_property
    def _outcomes(self) -> dict[str, corrections.Outcome]:
        return {
            name: self._kept_outcomes.get(name)
            or corrections.apply(name, rows, self.decisions, self.articles)
            for name, rows in self._extracted.items()
        }

    @property
    def n_reviewed(self) -> dict[str, int]:
        """How many rows a reviewer rejected, corrected or added, by table."""
        return {
            name: outcome.n_rejected + outcome.n_corrected + outcome.n_added
            for name, outcome in self._outcomes.items()
        }

    @cached_property
    def articles(self) -> pd.DataFrame:
        """One row an article: its text and what is known about it."""
        return self._frame("articles")

    @cached_property
    def parts(self) -> pd.DataFrame:
        """One row a stretch of an article: title, lead, body, caption, ..."""
        return self._frame("parts")

    @cached_property
    def left_out(self) -> pd.DataFrame:
        """One row a stretch of a file that is not the article, and why."""
        return self._frame("left_out")

    @cached_property
    def sentences(self) -> pd.DataFrame:
        """One row a sentence."""
        return self._frame("sentences")

    @cached_property
    def quotations(self) -> pd.DataFrame:
        """One row for words presented as someone's, or a sentence that reports them."""
        return self._outcomes["quotations"].rows

    @cached_property
    def quantities(self) -> pd.DataFrame:
        """One row a counted number of people, states, organisations, ..."""
        return self._outcomes["quantities"].rows

    @cached_property
    def dates(self) -> pd.DataFrame:
        """One row a date expression."""
        return self._outcomes["dates"].rows

    @cached_property
    def terms(self) -> pd.DataFrame:
        """One row an occurrence of a term of the study."""
        return self._outcomes["terms"].rows

    @cached_property
    def load_issues(self) -> pd.DataFrame:
        """What a reader of the tables should know about the files."""
        rows = loaded.issues(self.corpus) + self.rows.get("load_issues", [])
        rows += corrections.problems(self._outcomes, self.decisions)
        rows.sort(key=lambda row: str(row["article_id"]))
        return schema.frame("load_issues", rows)

    @cached_property
    def people(self) -> pd.DataFrame:
        """One row a printed name or office of a person; what `speakers` rests on."""
        return schema.frame("people", self.rows.get("people", []))

    @cached_property
    def speakers(self) -> pd.DataFrame:
        """Every name and office under which a speaker was printed, across the corpus."""
        said = self._extracted["quotations"]
        return speakers.merge(self.people, said, study=self.study)

    @cached_property
    def passages(self) -> pd.DataFrame:
        """Passages that several articles share; names and terms of the study are masked.

        They rest on the printed words: a reviewer's decision about a term makes no copy."""
        stretch = ["article_id", "start", "end"]
        named = passages.masks(self.articles, self.study.everyone_prints)
        found = self._extracted["terms"]
        masked = pd.concat([found[stretch], named], ignore_index=True)
        return passages.find(self.articles, parts=self.parts, terms=masked)

    @cached_property
    def stories(self) -> pd.DataFrame:
        """Which articles tell the same event of a few days; one row an article.

        It rests on the printed words, as `passages` do."""
        found = self._extracted["terms"]
        return stories.find(self.articles, passages=self.passages, terms=found)

    @cached_property
    def _counted(self) -> dict[str, incremental.Counted]:
        reconcile = partial(
            claims.reconcile,
            articles=self.articles,
            passages=self.passages,
            whole=self.study.whole,
        )
        return incremental.by_measure(reconcile, self.quantities, self._counted_before)

    @cached_property
    def claims(self) -> pd.DataFrame:
        """Distinct claims of participation numbers, and how they relate."""
        return incremental.together(self._counted)

    def article(self, article_id: str) -> "Reading":
        """One article, drawn in a notebook with everything that was found in it."""
        if article_id not in set(self.articles["article_id"]):
            raise AnalysisError(
                f"There is no article {article_id!r} among {len(self.articles)}; "
                "see tables.articles['article_id']."
            )
        return Reading(self, article_id)

    def table(self, name: str) -> pd.DataFrame:
        """The table of that name; the same as the attribute."""
        if name not in schema.TABLES:
            raise unknown_choice("table", name, schema.TABLES)
        return getattr(self, name)  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Reading:
    """One article of some tables; a notebook shows it as a page to read."""

    tables: Tables = field(repr=False)
    article_id: str

    def _repr_html_(self) -> str:
        # The reader stands above this layer; it is asked for only when something is shown.
        reader = import_module("analysis.explore.panels.reader")
        return str(reader.article(self.tables, self.article_id)._repr_html_())


def load(
    inputs: str | Path | Sequence[str | Path] | None = None,
    study: Study | str | Path | None = None,
    *,
    manifest: str | Path | None = None,
    workers: int = 1,
    tell: corpora.Tell | None = None,
) -> Tables:
    """The tables of a corpus: a folder or files, `"demo"`, or the project's own seeds.

    Without a study, a `study.toml` beside the articles is used, and where there is none an
    empty study: quotations, dates and numbers are still found, measures and terms are not.
    `tell` is called with how many articles are read, of how many.
    Raises `InputError` when nothing can be read and `StudyError` for a mistake in a study.

    >>> load("demo").quotations.empty
    False
    """
    if inputs is None:
        if not (SEEDS / STUDY_FILE).is_file():
            raise InputError(
                "This installation has no seed corpus: the articles are only in the project's "
                'checkout. Name a folder of articles, or use load("demo").'
            )
        inputs = SEEDS
    if isinstance(inputs, str) and inputs in NAMED:
        inputs = NAMED[inputs]
    paths = [inputs] if isinstance(inputs, str | Path) else list(inputs)
    corpus = corpora.read(paths, manifest=manifest, tell=tell)
    beside = _beside(paths, CORRECTIONS_FILE)
    decisions = corrections.read(beside) if beside else None
    home = Path(paths[0]) if Path(paths[0]).is_dir() else Path(paths[0]).parent
    chosen = _study(study, paths)
    return Tables(corpus, chosen, decisions=decisions, home=home, workers=workers)


def _beside(paths: Sequence[str | Path], name: str) -> Path | None:
    """The file of that name beside the articles, if there is one."""
    for path in map(Path, paths):
        found = (path if path.is_dir() else path.parent) / name
        if found.is_file():
            return found
    return None


def _study(study: Study | str | Path | None, paths: Sequence[str | Path]) -> Study:
    if isinstance(study, Study):
        return study
    if study is not None:
        return studies.load(study)
    beside = _beside(paths, STUDY_FILE)
    return studies.load(beside) if beside else studies.EMPTY
