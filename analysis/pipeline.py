"""From articles to tables: in one process or several, computed once and when asked for.

The rows of an article depend on that article and the study alone (first pass); what depends
on the whole corpus is computed from those rows (second pass).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from analysis import overview, selection
from analysis import project as projects
from analysis import study as studies
from analysis.corpus import corpus as corpora
from analysis.corpus import load_report as loading
from analysis.corpus import net
from analysis.corpus import tables as loaded
from analysis.corpus.corpus import Corpus
from analysis.extract import annotate
from analysis.extract.annotate import Rows
from analysis.extract.quantities import families
from analysis.measure import copies, stories
from analysis.measure.claims import claims, incremental
from analysis.measure.reuse import passages
from analysis.measure.terms import (
    collocation,
    concordance,
    frequency,
    keyness,
    vocabulary,
    word_index,
)
from analysis.measure.terms.word_index import Counts
from analysis.measure.voices import speakers
from analysis.project import CORRECTIONS_FILE, STUDY_FILE
from analysis.review import corrections
from analysis.study import Study
from analysis.tables import schema
from analysis.tables.drawn import PAGES
from analysis.tables.errors import AnalysisError, InputError, unknown_choice
from analysis.tables.kept import once

#: The corpus that comes with the checkout; a wheel has none and carries `demo` instead.
SEEDS = Path(__file__).resolve().parent.parent / "seeds"
DEMO = Path(__file__).resolve().parent / "demo"
NAMED = {"demo": DEMO}
#: What rests on the texts alone, whatever a reviewer decides.
_OF_TEXTS = (
    "_extracted", "articles", "parts", "left_out", "sentences", "people", "speakers", "passages",
    "load_report", "stories",
)  # fmt: skip
#: Up to so many articles a table of contents counts every table; beyond, those asked for.
_SHOWN = 200


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
        strict: bool | None = None,
    ) -> None:
        self.corpus = corpus
        self.strict = net.is_strict(strict)
        self.study = study
        self.home = home
        self.decisions = corrections.empty() if decisions is None else decisions
        self.workers = workers
        self.selection = selection.Selection()
        self._whole: Tables | None = None
        self._kept_outcomes: dict[str, corrections.Outcome] = {}
        self._counted_before: dict[str, incremental.CountedMeasure] = {}
        #: What was asked for, by name; other tables of the same corpus may be given some of it.
        self.kept: dict[str, Any] = {}

    def __repr__(self) -> str:
        articles = self.corpus.articles
        chosen = f", only {self.selection}" if self.selection else ""
        return f"Tables({len(articles)} articles, study {self.study.name or 'none'!r}{chosen})"

    def _repr_html_(self) -> str:
        return str(overview.overview_page(self, _SHOWN))

    def __getattr__(self, name: str) -> Any:
        """Asked only for what there is not: say what there is."""
        near = get_close_matches(name, (*schema.TABLES, *dir(type(self))), n=1)
        meant = f" Did you mean {near[0]!r}?" if near and not name.startswith("_") else ""
        raise AttributeError(
            f"Tables has no {name!r}.{meant} The tables are {', '.join(schema.TABLES)}.",
            name=name,
            obj=self,
        )

    def __getitem__(self, name: str) -> pd.DataFrame:
        """The table of that name: `tables["claims"]` is `tables.claims`."""
        return self.table(name)

    @once
    def rows(self) -> Rows:
        """The first pass as plain rows, by table."""
        return annotate.all_rows(
            self.corpus.articles, self.study, workers=self.workers, strict=self.strict
        )

    def extracting(self) -> Iterator[int]:
        """Do the first pass, telling after each article how many are done.

        For whoever shows progress or may be told to stop: only when it has run to its end are
        the rows kept. Asking for any table does the same in one go.
        """
        together: Rows = {}
        if "rows" in self.kept:
            return
        each = annotate.annotate_each(
            self.corpus.articles, self.study, workers=self.workers, strict=self.strict
        )
        for done, rows in enumerate(each, start=1):
            annotate.add(together, rows)
            yield done
        self.kept["rows"] = together

    def _frame(self, name: str) -> pd.DataFrame:
        return schema.frame(name, self.rows.get(name, []))

    def reviewed(self, decisions: pd.DataFrame | None) -> "Tables":
        """The same corpus under other decisions of a reviewer; none switches all of them off.

        Only what a decision that came or went can touch is counted again: its table and, for a
        counted number, the claims of its measure. The result is that of counting everything.

        Parameters
        ----------
        decisions
            the decisions as `analysis.review.corrections.read_corrections` gives them; None for the
            tables as they were extracted

        Returns
        -------
        Tables
            of the same articles and study; these tables are left as they are

        Examples
        --------
        >>> tables = load("demo")
        >>> tables.reviewed(None).quotations.equals(tables.quotations)
        True
        """
        other = type(self)(
            self.corpus,
            self.study,
            decisions=decisions,
            home=self.home,
            workers=self.workers,
            strict=self.strict,
        )
        other.kept["rows"] = self.rows
        own = self.kept
        outcomes = own.get("_outcomes", {})
        same = [name for name in outcomes if self._decided(name).equals(other._decided(name))]
        other._kept_outcomes = {name: outcomes[name] for name in same}
        kept = [name for name in (*_OF_TEXTS, *same) if name in own]
        if "quantities" in same and "claims" in own:
            kept += ["_counted", "claims", "claim_evidence", "claim_relations"]
        other._counted_before = own.get("_counted", self._counted_before)
        other.kept |= {name: own[name] for name in kept if name in own}
        return other

    def filter(
        self,
        *,
        outlet: str | Sequence[str] | None = None,
        since: object = None,
        until: object = None,
        part: str | Sequence[str] | None = None,
        where: selection.Where | None = None,
    ) -> "Tables":
        """The same tables of only some articles, or of only some parts of them.

        Every count, share and caption made from the result is that of the selection. Shared
        passages and claims are found anew among the articles chosen; who is who stays as the
        whole corpus has it, so that a person keeps one name whatever is chosen.

        Parameters
        ----------
        outlet
            one outlet or several, as `tables.articles["outlet"]` names them
        since, until
            first and last day of publication, both included (`"2025-10-25"`, a date or a
            timestamp); an article whose day is not known is in no period
        part
            `title`, `lead`, `body`, `caption`, ...: only rows that stand there; the articles
            and their numbers of words stay those of whole articles
        where
            a function of the articles table that answers for every article

        Returns
        -------
        Tables
            of the articles chosen; `selection` says what was chosen

        Raises
        ------
        AnalysisError
            for an outlet, part or day there is none of, and when no article is left

        Examples
        --------
        >>> tables = load("demo")
        >>> name = tables.articles["outlet"].dropna().iloc[0]
        >>> set(tables.filter(outlet=name).quotations["outlet"]) <= {name}
        True
        """
        chosen = selection.choose_articles(outlet, since, until, part, self.articles)
        keep = selection.chosen_articles(self.articles, chosen, where)
        names = frozenset(self.articles.loc[keep, "article_id"])
        articles = tuple(one for one in self.corpus.articles if one.article_id in names)
        corpus = self.corpus.with_(articles=articles)
        here = self.decisions["article_id"].isin(names)
        decisions = self.decisions[here].reset_index(drop=True)
        other = type(self)(
            corpus,
            self.study,
            decisions=decisions,
            home=self.home,
            workers=self.workers,
            strict=self.strict,
        )
        asked = "a condition on the articles" if where is not None else ""
        other.selection = replace(chosen, condition=asked)
        other._whole = self
        other.kept["rows"] = {
            name: [
                row
                for row in rows
                if row["article_id"] in names
                and (
                    not chosen.parts
                    or name not in selection.IN_PARTS
                    or row["part"] in chosen.parts
                )
            ]
            for name, rows in self.rows.items()
        }
        return other

    @once
    def word_index(self) -> word_index.WordIndex:
        """Every word of the corpus by place: what counting and concordances rest on.

        A term of the study and a person's name are one word however a dictionary cuts them; so a
        term is counted as often in a cloud as in the tables of terms.
        """
        ends = ["article_id", "start", "end"]
        names = self.people[self.people["speaker_type"] == "person"]
        both = [
            table[ends].sort_values(ends, ascending=[True, True, False], kind="stable")
            for table in (self.terms, names)
        ]
        whole = pd.concat(both, ignore_index=True).drop_duplicates(ignore_index=True)
        return word_index.build(self.articles, whole=whole)

    def kwic(
        self, query: str, *, sort: str = "article", tolerant: bool = False, first: int | None = None
    ) -> pd.DataFrame:
        """Every place of a word or phrase in its context: left, node, right.

        Parameters
        ----------
        query
            a word or a phrase; letter case and the place of a tone mark do not matter
        sort
            the order of the lines: `article` (and place), `left`, `node` or `right`
        tolerant
            find it without its diacritics as well (`toi pham mang`)
        first
            only so many lines; None for all

        Returns
        -------
        pandas.DataFrame
            a row a place: `article_id`, `left`, `node`, `right` (as printed), `start`, `end`
            (characters of `articles.text`), `n_found` (how many places there are in all, on each
            line), and the article's `outlet` and `published_on`. No row: it is printed nowhere

        Raises
        ------
        UnknownChoiceError
            for an order there is none of

        Examples
        --------
        >>> load("demo").kwic("phiên chợ")[["node", "outlet"]].shape[1]
        2
        """
        _one_phrase(query)
        found = concordance.lines(self.word_index, query, sort=sort, tolerant=tolerant, first=first)
        return schema.located(found, self.articles)

    def keyness(
        self, outlet: str, *, against: str | None = None, mode: str = copies.ONCE
    ) -> pd.DataFrame:
        """Which words an outlet uses more or less than the others, or than one of them.

        Words of headlines and captions are left out.

        Parameters
        ----------
        outlet, against
            as `tables.articles["outlet"]` names them; all others when `against` is not given
        mode
            how copied passages count: a key of `analysis.measure.copies.MODES`

        Returns
        -------
        pandas.DataFrame
            a row a word, claims first; the columns are those of
            `analysis.measure.terms.keyness.compare`. `log_ratio` is 1 where the outlet uses the
            word twice as often, -1 where half as often

        Raises
        ------
        AnalysisError
            for an outlet there is none of

        Notes
        -----
        Only a row whose `claim` is true may be written about: below the least numbers of the study
        nothing is claimed, and `reason` says what is missing. No claim is not the same as no
        difference.

        Examples
        --------
        >>> tables = load("demo")
        >>> found = tables.keyness(tables.articles["outlet"].dropna().iloc[0])
        >>> bool(found["claim"].any())  # so few articles are too few to tell outlets apart
        False
        """
        names = [outlet] if against is None else [outlet, against]
        selection.choose_articles(names, None, None, None, self.articles)
        counted, everywhere, draws = self.words_compared(mode)
        return keyness.compare(
            counted,
            frequency.outlet_by_article(self.articles),
            target=outlet,
            against=against,
            everywhere=everywhere,
            draws=draws,
            least=self.study.least,
        )

    def words_compared(self, mode: str = copies.ONCE) -> tuple[Counts, Counts, dict[str, str]]:
        """What outlets are compared by: the words of their running text, and who is one draw.

        Returns the words of each article in that mode of copies and with all copies, headlines
        and captions left out, and the draw of each article by its id.
        """
        heads = self.parts[self.parts["part"].isin(["title", "caption"])]
        kept = word_index.index_once(self.word_index, self.passages, mode)
        running = word_index.word_counts(word_index.without(kept, heads))
        copied = word_index.word_counts(word_index.without(self.word_index, heads))
        drawn = copies.draws(self.articles, self.passages, self.stories)
        draws = {str(name): str(draw) for name, draw in drawn.items()}
        return vocabulary.lettered(running), copied, draws

    def collocates(self, query: str, *, span: int = 5) -> pd.DataFrame:
        """The words near a word or phrase in its sentences, by how strongly they belong together.

        Parameters
        ----------
        query
            a word or a phrase, found as `kwic` finds it
        span
            how many words to either side are near

        Returns
        -------
        pandas.DataFrame
            a row a word, the strongest first; the columns are those of
            `analysis.measure.terms.collocation.collocates`

        Notes
        -----
        `log_dice` is at most 14, and one more is twice as strong. Company kept in few articles is
        one author's: there `enough` is false, and `reason` says so.

        Examples
        --------
        >>> bool((load("demo").collocates("chợ")["log_dice"] <= 14).all())
        True
        """
        _one_phrase(query)
        return collocation.collocates(
            self.word_index, query, span=span, sentences=self.sentences, asked=self.study.least
        )

    def _decided(self, name: str) -> pd.DataFrame:
        return self.decisions[self.decisions["table"] == name].reset_index(drop=True)

    @once
    def _extracted(self) -> dict[str, pd.DataFrame]:
        """The tables a reviewer can decide on, before any decision."""
        return {
            name: schema.located(self._frame(name), self.articles) for name in corrections.FIELDS
        }

    @once
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

    @property
    def n_by_action(self) -> dict[str, int]:
        """How many rows of all tables a reviewer corrected, added, rejected."""
        found = self._outcomes.values()
        return {
            "corrected": sum(outcome.n_corrected for outcome in found),
            "added": sum(outcome.n_added for outcome in found),
            "rejected": sum(outcome.n_rejected for outcome in found),
        }

    @once
    def articles(self) -> pd.DataFrame:
        """One row an article: its text and what is known about it."""
        return self._frame("articles")

    @once
    def parts(self) -> pd.DataFrame:
        """One row a stretch of an article: title, lead, body, caption, ..."""
        return self._frame("parts")

    @once
    def left_out(self) -> pd.DataFrame:
        """One row a stretch of a file that is not the article, and why."""
        return self._frame("left_out")

    @once
    def sentences(self) -> pd.DataFrame:
        """One row a sentence."""
        return schema.located(self._frame("sentences"), self.articles)

    @once
    def quotations(self) -> pd.DataFrame:
        """One row for words presented as someone's, or a sentence that reports them."""
        return self._outcomes["quotations"].rows

    @once
    def quantities(self) -> pd.DataFrame:
        """One row a counted number of people, states, organisations, ..."""
        return self._outcomes["quantities"].rows

    @once
    def dates(self) -> pd.DataFrame:
        """One row a date expression."""
        return self._outcomes["dates"].rows

    @once
    def terms(self) -> pd.DataFrame:
        """One row an occurrence of a term of the study."""
        return self._outcomes["terms"].rows

    @once
    def load_issues(self) -> pd.DataFrame:
        """What a reader of the tables should know about the files."""
        rows = loaded.corpus_issues(self.corpus) + self.rows.get("load_issues", [])
        rows += corrections.not_applied(self._outcomes, self.decisions)
        rows.sort(key=lambda row: str(row["article_id"]))
        return schema.frame("load_issues", rows)

    @once
    def load_report(self) -> pd.DataFrame:
        """How loading went, counted: read, left out, repaired, by outlet and day, in doubt."""
        return schema.frame("load_report", loading.load_rows(self.corpus))

    @once
    def people(self) -> pd.DataFrame:
        """One row a printed name or office of a person; what `speakers` rests on."""
        return schema.located(self._frame("people"), self.articles)

    @once
    def speakers(self) -> pd.DataFrame:
        """Every name and office under which a speaker was printed, across the corpus."""
        if self._whole is not None:
            whole = self._whole.speakers
            here = whole["article_id"].isin(set(self.articles["article_id"]))
            return whole[here].reset_index(drop=True)
        said = self._extracted["quotations"]
        merged = speakers.merge(self.people, said, study=self.study)
        return schema.located(merged, self.articles)

    @once
    def passages(self) -> pd.DataFrame:
        """Passages that several articles share; names and terms of the study are masked.

        They rest on the printed words: a reviewer's decision about a term makes no copy."""
        found = passages.find_passages(self.articles, parts=self.parts, terms=self.masked)
        return schema.located(found, self.articles)

    @once
    def masked(self) -> pd.DataFrame:
        """The stretches that are everybody's, names and terms: of them alone no copy is made."""
        stretch = ["article_id", "start", "end"]
        named = passages.masks(self.articles, self.study.everyone_prints)
        return pd.concat([self._extracted["terms"][stretch], named], ignore_index=True)

    @once
    def stories(self) -> pd.DataFrame:
        """Which articles tell the same event of a few days; one row an article.

        It rests on the printed words, as `passages` do."""
        found = self._extracted["terms"]
        return stories.find_stories(self.articles, passages=self.passages, terms=found)

    @once
    def _counted(self) -> dict[str, incremental.CountedMeasure]:
        reconcile = partial(
            claims.read_claims,
            articles=self.articles,
            passages=self.passages,
            whole=self.study.whole,
            kinds=families.measure_kinds(self.study),
        )
        return incremental.by_measure(reconcile, self.quantities, self._counted_before)

    @once
    def claims(self) -> pd.DataFrame:
        """Distinct claims of participation numbers, and how they relate."""
        return incremental.tables_together(self._counted)

    @once
    def claim_evidence(self) -> pd.DataFrame:
        """One row a printed number that a claim rests on."""
        return incremental.tables_together(self._counted, "claim_evidence")

    @once
    def claim_relations(self) -> pd.DataFrame:
        """How one claim stands to another, a row a relation."""
        return incremental.tables_together(self._counted, "claim_relations")

    def article(self, article_id: str) -> "Reading":
        """One article, drawn in a notebook with everything that was found in it.

        Parameters
        ----------
        article_id
            as `tables.articles["article_id"]` has it

        Returns
        -------
        Reading
            shows itself where a cell ends with it: quotations, speakers, numbers, days and terms
            are marked in the text

        Raises
        ------
        AnalysisError
            for an article there is none of

        Examples
        --------
        >>> tables = load("demo")
        >>> name = tables.articles["article_id"].iloc[0]
        >>> tables.article(name).article_id == name
        True
        """
        if article_id not in set(self.articles["article_id"]):
            raise AnalysisError(
                f"There is no article {article_id!r} among {len(self.articles)}; "
                "see tables.articles['article_id']."
            )
        return Reading(self, article_id)

    def table(self, name: str) -> pd.DataFrame:
        """The table of that name; the same as the attribute.

        Parameters
        ----------
        name
            a name of `analysis.tables.schema.TABLES`

        Returns
        -------
        pandas.DataFrame
            with the columns that the data dictionary says

        Raises
        ------
        UnknownChoiceError
            for a table there is none of

        Examples
        --------
        >>> tables = load("demo")
        >>> tables.table("claims") is tables.claims
        True
        """
        if name not in schema.TABLES:
            raise unknown_choice("table", name, schema.TABLES)
        return getattr(self, name)  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Reading:
    """One article of some tables; a notebook shows it as a page to read."""

    tables: Tables = field(repr=False)
    article_id: str

    def _repr_html_(self) -> str:
        return str(PAGES["article"](self.tables, self.article_id)._repr_html_())


Inputs = str | Path | Sequence[str | Path] | pd.DataFrame | Sequence[Mapping[str, object]]


def load(
    inputs: Inputs | None = None,
    study: Study | str | Path | None = None,
    *,
    manifest: str | Path | None = None,
    workers: int = 1,
    tell: corpora.Tell | None = None,
    strict: bool | None = None,
) -> Tables:
    """The tables of a corpus: files, a table in memory, `"demo"`, or the project's own seeds.

    Parameters
    ----------
    inputs
        a folder, a file, several of them; a project (a folder that `new-study` wrote), whose
        own study, manifest and corrections are taken wherever its articles lie; a DataFrame or
        a list of dictionaries with an article a row, whose columns are chosen by name and
        content as those of a file are (`text`, `title`, `outlet`, `published_on`, ...);
        `"demo"`; nothing for the seeds
    study
        a `Study` or the path of one. Without it, a `study.toml` beside the articles is used,
        and where there is none an empty study: quotations, dates and numbers are still found,
        measures and terms are not
    manifest
        a `corpus.toml`; without it, the one beside the articles
    workers
        how many processes read articles; the tables are the same
    tell
        is called with how many articles are read, of how many
    strict
        raise what an article raises, instead of leaving the article out and naming it in
        `load_issues`; None means as the environment variable ANALYSIS_STRICT says, else not

    Returns
    -------
    Tables
        with a table an attribute, each computed when it is first asked for; what could not be
        read is in `load_issues` with its reason, and what loading did in `load_report`

    Raises
    ------
    InputError
        when nothing can be read
    StudyError
        for a mistake in a study

    Examples
    --------
    >>> load("demo").quotations.empty
    False
    >>> load([{"title": "Chợ nổi mở lại", "text": "Sáng nay, chợ nổi mở lại."}])
    Tables(1 articles, study 'none')
    """
    if inputs is None:
        if not (SEEDS / STUDY_FILE).is_file():
            raise InputError(
                "This installation has no seed corpus: the articles are only in the project's "
                'checkout. Name a folder of articles, or use load("demo").'
            )
        inputs = SEEDS
    records = _in_memory(inputs)
    if records is not None:
        corpus = corpora.of_records(records, manifest=manifest, strict=net.is_strict(strict))
        return Tables(corpus, _study(study, ()), workers=workers, strict=strict)
    paths = _paths(inputs)
    if (project := projects.project_named(paths)) is not None:
        projects.refuse_other_study(project, None if isinstance(study, Study) else study)
        return of_project(
            project, study, manifest=manifest, workers=workers, tell=tell, strict=strict
        )
    corpus = corpora.read_corpus(paths, manifest=manifest, tell=tell, strict=net.is_strict(strict))
    kept = file_beside(paths, CORRECTIONS_FILE)
    decisions = corrections.read_corrections(kept) if kept else None
    home = Path(paths[0]) if Path(paths[0]).is_dir() else Path(paths[0]).parent
    chosen = _study(study, paths)
    return Tables(corpus, chosen, decisions=decisions, home=home, workers=workers, strict=strict)


def _one_phrase(query: object) -> None:
    """Raise `AnalysisError` for what is no word to look for."""
    if not isinstance(query, str):
        raise AnalysisError(
            f"One word or phrase is looked for at a time; found {type(query).__name__}. For "
            "several: pandas.concat(tables.kwic(word) for word in words)."
        )
    if not any(character.isalnum() for character in query):
        raise AnalysisError(f"There is no word in {query!r} to look for.")


def _in_memory(inputs: Inputs) -> list[Mapping[str, object]] | None:
    """The rows of a table in memory; none when the inputs are paths."""
    if isinstance(inputs, pd.DataFrame):
        told = inputs.astype(object).where(inputs.notna(), None)
        return [{str(k): _cell(v) for k, v in row.items()} for row in told.to_dict("records")]
    if isinstance(inputs, Mapping):
        raise InputError(
            "One dictionary is one article, or a table by columns: give a list of dictionaries, "
            "or pandas.DataFrame(...) of it."
        )
    if isinstance(inputs, pd.Series):
        raise InputError(
            "One column of a table was given. Give the whole DataFrame, whose columns are chosen "
            "by name and content, or column.to_frame('text') when there is no other."
        )
    if not isinstance(inputs, str | Path | Iterable):
        raise InputError(
            "A path, several paths, a DataFrame or a list of dictionaries is wanted; found "
            f"{type(inputs).__name__}."
        )
    if not isinstance(inputs, str | Path) and any(isinstance(one, Mapping) for one in inputs):
        return [one for one in inputs if isinstance(one, Mapping)]
    return None


def _cell(value: object) -> object:
    """A day of a table as a day, not as its midnight."""
    if isinstance(value, pd.Timestamp) and value == value.normalize() and value.tz is None:
        return value.date().isoformat()
    return value


def _paths(inputs: Inputs) -> list[str | Path]:
    if isinstance(inputs, str | Path):
        if isinstance(inputs, str) and inputs in NAMED:
            return [NAMED[inputs]]
        near = get_close_matches(str(inputs), NAMED, n=1)
        if near and not Path(inputs).exists():
            raise InputError(
                f"There is no file or folder {str(inputs)!r}. Did you mean load({near[0]!r})?"
            )
        return [inputs]
    wrong = [one for one in inputs if not isinstance(one, str | Path)]
    if wrong:
        raise InputError(
            f"A path, several paths, a DataFrame or a list of dictionaries is wanted; found "
            f"{type(wrong[0]).__name__}."
        )
    if not inputs:
        raise InputError("The list of inputs is empty. Name a folder or a file of articles.")
    return [one for one in inputs if isinstance(one, str | Path)]


def of_project(
    project: projects.Project,
    study: Study | str | Path | None = None,
    *,
    manifest: str | Path | None = None,
    workers: int = 1,
    tell: corpora.Tell | None = None,
    strict: bool | None = None,
) -> Tables:
    """The tables of a project that was opened; see `load`."""
    paths = list(project.articles)
    facts = manifest or project.corpus
    corpus = corpora.read_corpus(paths, manifest=facts, tell=tell, strict=net.is_strict(strict))
    decisions = corrections.read_corrections(project.corrections)
    chosen = _study(study or project.study, paths)
    home = project.corrections.parent
    return Tables(corpus, chosen, decisions=decisions, home=home, workers=workers, strict=strict)


def file_beside(paths: Sequence[str | Path], name: str) -> Path | None:
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
        return studies.read_study(study)
    found = file_beside(paths, STUDY_FILE)
    return studies.read_study(found) if found else studies.EMPTY
