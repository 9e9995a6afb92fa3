"""A figure in one call: tables in, and out comes the figure with its title, caption and data.

`charts.timeline(tables)` computes the table, says the finding, draws it; what it returns shows
itself in a notebook and saves itself: `charts.timeline(tables).save("timeline.svg")`. Where
nothing can be drawn honestly the answer has no figure, only the sentence that says why.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any, TypeVar, cast

import pandas as pd
from matplotlib.figure import Figure

from analysis import project as projects
from analysis.chart import composition as parts_chart
from analysis.chart import load_report as load_report_chart
from analysis.chart.canvas import formats
from analysis.chart.participation import participation as claims_chart
from analysis.chart.reuse import matrix as matrix_chart
from analysis.chart.reuse import reuse as reuse_chart
from analysis.chart.reuse import taken as taken_chart
from analysis.chart.speakers import speakers as speakers_chart
from analysis.chart.speakers import verbs as verbs_chart
from analysis.chart.terms import dispersion as dispersion_chart
from analysis.chart.terms import heatmap as heatmap_chart
from analysis.chart.terms import keyness as keyness_chart
from analysis.chart.terms import rates as rates_chart
from analysis.chart.terms import spellings as spellings_chart
from analysis.chart.terms import usage_time as time_chart
from analysis.chart.terms import word_cloud as cloud_chart
from analysis.chart.terms import xray as xray_chart
from analysis.chart.timeline import timeline as timeline_chart
from analysis.measure.coverage import composition, coverage, loading
from analysis.measure.reuse import passages as shared_passages
from analysis.measure.terms import differences, frequency, usage, vocabulary, word_index
from analysis.measure.terms import keyness as tests
from analysis.measure.terms import usage_time as over_time
from analysis.measure.terms import xray as places
from analysis.measure.voices import reporting_verbs, voices
from analysis.pipeline import Tables
from analysis.report import figures, notebook, study_tables
from analysis.report.figures import Drawn
from analysis.report.shown import layers
from analysis.report.words import (
    coverage_words,
    figure_words,
    not_taken,
    participation,
    reasons,
    reuse_words,
    term_time,
    term_words,
    titles,
)
from analysis.report.words import speakers as speaker_words
from analysis.tables import kept
from analysis.tables.errors import AnalysisError, unknown_choice

#: A width in millimetres, or `column` (85), `page` (170), `slide` (16:9); 0 as the notebook says.
Width = float | str
#: Fewer pairs than these are a sentence, no matrix.
_PAIRS = 3


Chart = TypeVar("Chart", bound=Callable[..., Drawn])


def _in_one_call(chart: Chart) -> Chart:
    """A figure asked of something that is no `Tables` gets a sentence."""

    @wraps(chart)
    def asked(tables: object, **how: Any) -> Drawn:
        if not isinstance(tables, Tables):
            raise AnalysisError(
                f"A figure is drawn of all tables of a corpus, not of {type(tables).__name__}: "
                f"an.chart.{chart.__name__}(tables), where tables = an.load(...). For some of the "
                "articles: tables.filter(outlet=..., since=...)."
            )
        return chart(tables, **how)

    return cast(Chart, asked)


def how(tables: Tables) -> dict[str, Any]:
    """What every measure that claims something is told: copies, stories, and what is enough."""
    return {"passages": tables.passages, "stories": tables.stories, "least": tables.study.least}


def called_in_sentences(table: pd.DataFrame, tables: Tables, lang: str) -> pd.DataFrame:
    """The table with its terms as a sentence calls them: `convention (other mentions)`, a row's
    name that tells it from another, is *convention* where no term is called so."""
    shown = called(table, tables, lang)
    if "term" not in shown:
        return shown
    short = {name: term_words.without_remark(name) for name in shown["term"].dropna().unique()}
    taken = Counter(short.values())
    return shown.assign(
        term=[
            short[name] if name in short and taken[short[name]] == 1 else name
            for name in shown["term"]
        ]
    )


def called(table: pd.DataFrame, tables: Tables, lang: str) -> pd.DataFrame:
    """The table with its terms as the language of the figure calls them; data keeps the names."""
    if "term" not in table:
        return table
    labels = {t.name: formats.pick(lang, t.name, t.label_vi or t.name) for t in tables.study.terms}
    return table.assign(term=table["term"].map(lambda name: labels.get(name, name)))


@_in_one_call
def parts(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """What the files hold: the parts of the articles, and what is left out."""
    lang = figures.language(lang)
    table = composition.parts(tables.articles, tables.parts, left_out=tables.left_out)
    if table.empty:
        return _silent("parts", coverage_words.parts_sentences(table, lang))
    words = _FigureWords(
        titles.parts(table, lang),
        coverage_words.parts_sentences(table, lang),
        coverage_words.parts_unit(table, lang),
    )
    return _draw(tables, ("parts", parts_chart.draw, table), words, (width, lang))


@_in_one_call
def load_report(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How loading went: what was read, left out, repaired, doubted, and which days are covered."""
    lang = figures.language(lang)
    table = loading.loading_summary(tables.load_report)
    words = _FigureWords(
        titles.load_report(table, lang),
        coverage_words.load_report(table, lang),
        coverage_words.load_report_unit(table, lang),
    )
    return _draw(tables, ("load_report", load_report_chart.draw, table), words, (width, lang))


@_in_one_call
def timeline(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """When the articles appeared: a line an article while few, by outlet and period when many."""
    lang = figures.language(lang)
    days = tables.articles[["published_on", "published_earliest", "published_latest"]]
    if not days.notna().any(axis=None):
        return _silent("timeline", _why("days", lang, len(days)))
    table = coverage.timeline(
        tables.articles,
        tables.dates,
        milestones=study_tables.milestones(tables.study),
        collected=study_tables.collected(tables.corpus.collection),
        passages=tables.passages,
        stories=tables.stories,
    )
    words = _FigureWords(
        titles.timeline(table, lang),
        coverage_words.timeline_sentences(table, lang),
        coverage_words.timeline_unit(table, lang),
        coverage_words.timeline_method(table, lang),
    )
    return _draw(tables, ("timeline", timeline_chart.draw, table), words, (width, lang), True)


@_in_one_call
def claims(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who printed which participation number, as of when, on whose word.

    A row a claim while they are few, a panel a series when many; where no printed number is
    one of the study's measures, the sentence that says how many there are and why none is.
    """
    lang = figures.language(lang)
    more: dict[str, Any] = {"relations": tables.claim_relations, "quantities": tables.quantities}
    title = participation.title(tables.claims, tables.study, **more, lang=lang)
    if tables.claims.empty:
        told = " ".join(not_taken.not_taken_sentences(tables.quantities, lang=lang))
        return _silent("claims", told or title)
    many = claims_chart.participation_form(len(tables.claims)) == "many"
    if many and not tables.claims["as_of"].notna().any():
        return _silent("claims", _why("claims", lang, len(tables.claims)))
    rows = participation.figure_rows(
        tables.claims, tables.articles, tables.study,
        evidence=tables.claim_evidence, lang=lang, **more,
    )  # fmt: skip
    words = _FigureWords(
        title,
        participation.alt(tables.claims, tables.study, **more, lang=lang),
        participation.subtitle(tables.claims, lang=lang),
    )
    return _draw(tables, ("claims", claims_chart.draw, rows), words, (width, lang), True)


@_in_one_call
def speakers(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who speaks: by article while few, the share of articles that hear a speaker when many."""
    lang = figures.language(lang)
    heard = speaker_words.heard(tables)
    table = kept.copied(
        tables, "figures: voices", lambda: voices.table(heard, tables.articles, **how(tables))
    )
    if not table["mark"].isin(["speaker", "share"]).any():
        return _silent("voices", titles.speakers(table, lang))
    words = _FigureWords(
        titles.speakers(table, lang),
        speaker_words.finding(table, lang),
        speaker_words.subtitle(table, lang),
        speaker_words.method(heard, lang),
        fixed="speakers",
    )
    return _draw(tables, ("voices", speakers_chart.draw, table), words, (width, lang), True)


@_in_one_call
def verbs(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """With which verbs speech is reported, by stance and outlet."""
    lang = figures.language(lang)
    heard = speaker_words.heard(tables)
    table = reporting_verbs.by_outlet(heard, tables.articles)
    if table.empty:
        return _silent("verbs", titles.verbs(table, heard, lang))
    words = _FigureWords(titles.verbs(table, heard, lang), speaker_words.stances(heard, lang))
    return _draw(tables, ("verbs", verbs_chart.draw, table), words, (width, lang))


@_in_one_call
def xray(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Where in each of a few articles the terms stand; with many, `dispersion`."""
    lang = figures.language(lang)
    if len(tables.articles) > places.MOST_ARTICLES:
        return _silent("xray", _why("xray", lang, len(tables.articles)))
    least = tables.study.least
    table = places.table(tables.terms, tables.articles, names=_names(tables), least=least)
    shown = called_in_sentences(table, tables, lang)
    if table.empty:
        return _silent("xray", term_words.xray_sentences(shown, lang))
    words = _FigureWords(titles.xray(shown, lang), term_words.xray_sentences(shown, lang))
    return _draw(tables, ("xray", xray_chart.draw, table), words, (width, lang), True)


@_in_one_call
def dispersion(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How evenly each term is spread over many articles."""
    lang = figures.language(lang)
    draws: dict[str, Any] = {"stories": tables.stories, "least": tables.study.least}
    table = places.table(tables.terms, tables.articles, names=_names(tables), **draws)
    if len(tables.articles) <= places.MOST_ARTICLES or table.empty:
        return _silent("dispersion", _why("dispersion", lang))
    shown = called_in_sentences(table, tables, lang)
    if not table["enough"].eq(True).any():
        return _silent("dispersion", term_words.xray_sentences(shown, lang))
    words = _FigureWords(titles.dispersion(shown, lang), term_words.xray_sentences(shown, lang))
    return _draw(tables, ("dispersion", dispersion_chart.draw, table), words, (width, lang))


@_in_one_call
def spellings(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How terms are spelled, by article while few, by outlet when many."""
    lang = figures.language(lang)
    few = len(tables.articles) <= places.MOST_ARTICLES
    by = "article_id" if few else "outlet"
    table = usage.spellings(tables.terms, tables.articles, by=by, passages=None)
    shown = called_in_sentences(table, tables, lang)
    finding = term_words.spellings_sentences(shown, lang)
    if table.empty:
        return _silent("spellings", finding)
    words = _FigureWords(titles.spellings(shown, lang), finding)
    return _draw(tables, ("spellings", spellings_chart.draw, table), words, (width, lang), True)


@_in_one_call
def terms(tables: Tables, *, width: Width = 0, lang: str = "", intervals: bool = False) -> Drawn:
    """Terms by outlet: rates where two outlets can be compared, else what was printed.

    intervals: whether the 95 % interval stands below each rate; fewer outlets fit then.
    """
    lang = figures.language(lang)
    table = _rates(tables)
    rates = heatmap_chart.is_rates(table)
    if not rates:
        least = tables.study.least
        table = frequency.rates(tables.terms, tables.articles, names=_names(tables), least=least)
    shown = called_in_sentences(table, tables, lang)
    apart = called_in_sentences(_apart(tables), tables, lang) if rates else None
    finding = term_words.rates_sentences(shown, apart, lang)
    if not int(table["n"].sum()):
        return _silent("heatmap", finding)
    fixed = "terms" if rates else "counts"
    words = _FigureWords(titles.rates(shown, finding, lang), finding, fixed=fixed)
    draw = partial(heatmap_chart.draw, intervals=intervals)
    return _draw(tables, ("heatmap", draw, table), words, (width, lang), True)


@_in_one_call
def rates(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Rates of terms with their intervals, where two outlets have enough articles."""
    lang = figures.language(lang)
    table = _rates(tables)
    shown = called_in_sentences(table, tables, lang)
    if not heatmap_chart.is_rates(table):
        return _silent("rates", term_words.rates_sentences(shown, lang=lang))
    finding = term_words.rates_sentences(
        shown, called_in_sentences(_apart(tables), tables, lang), lang
    )
    words = _FigureWords(titles.rates(shown, finding, lang), finding)
    return _draw(tables, ("rates", rates_chart.draw, table), words, (width, lang), True)


@_in_one_call
def terms_time(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """When the terms are used."""
    lang = figures.language(lang)
    few = len(tables.articles) <= over_time.FEW
    if tables.terms.empty:
        return _silent("time", formats.pick(lang, *term_words.NOTHING))
    dated = bool(tables.articles["published_on"].notna().any())
    if not (few or dated):
        return _silent("time", _why("days", lang, len(tables.articles)))
    milestones = study_tables.milestones(tables.study)
    around = milestones, study_tables.collected(tables.corpus.collection)
    names = over_time.most_used(tables.terms, _names(tables))
    more: dict[str, Any] = {"stories": tables.stories, "least": tables.study.least}
    table = over_time.table(tables.terms, tables.articles, names=names, around=around, **more)
    shown = called_in_sentences(table, tables, lang)
    finding = term_time.finding(shown, lang)
    words = _FigureWords(
        titles.time(shown, finding, lang),
        finding,
        term_time.subtitle(table, lang),
        term_time.method(table, lang),
        fixed="terms_time",
    )
    return _draw(tables, ("time", time_chart.draw, table), words, (width, lang))


@_in_one_call
def keyness(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Which words set an outlet apart; only claims are drawn."""
    lang = figures.language(lang)
    outlets = frequency.outlet_by_article(tables.articles)
    least = tables.study.least
    if reason := tests.enough(outlets, least):
        return _silent("keyness", reasons.told(reason, lang))
    counted, everywhere, draws = tables.words_compared()
    table = tests.compare_all(counted, outlets, everywhere=everywhere, draws=draws, least=least)
    claimed = table["claim"].astype(bool)
    printed = word_index.as_printed(tables.word_index, table.loc[claimed, "item"])
    table = table.assign(item=table["item"].where(~claimed, table["item"].map(printed)))
    finding = term_words.keyness_sentences(table, outlets, lang=lang)
    claims = table[claimed]
    if claims.empty:
        return _silent("keyness", finding)
    words = _FigureWords(titles.keyness(table, lang), finding)
    return _draw(tables, ("keyness", keyness_chart.draw, claims), words, (width, lang), True)


@_in_one_call
def cloud(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """The words printed most, as an illustration beside their table."""
    lang = figures.language(lang)
    index = tables.word_index
    counts = vocabulary.gathered(word_index.word_counts(index), tables.terms)
    table = vocabulary.table(vocabulary.content(counts), most=40)
    if table.empty:
        return _silent("cloud", titles.cloud(table, lang))
    forms = vocabulary.spelled(tables.terms)
    printed = forms | word_index.as_printed(index, set(table["word"]) - forms.keys())
    table = table.assign(word=table["word"].map(lambda word: printed.get(word, word)))
    words = _FigureWords(titles.cloud(table, lang), term_words.cloud_words(table, lang))
    return _draw(tables, ("cloud", cloud_chart.draw, table), words, (width, lang))


@_in_one_call
def passages(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Passages that several articles print: side by side while few, the most reprinted of many."""
    lang = figures.language(lang)
    found, articles = tables.passages, tables.articles
    finding = reuse_words.finding(found, articles, lang)
    if found.empty:
        return _silent("passages", finding)
    table = shared_passages.shown(found, articles)
    title = titles.passages(found, articles, lang)
    words = _FigureWords(
        title, finding, reuse_words.unit(table, lang), reuse_words.sharing_method(lang)
    )
    return _draw(tables, ("passages", reuse_chart.draw, table), words, (width, lang))


def _no_sharing(tables: Tables, lang: str) -> str:
    """Why nobody is shown to share with anybody: there is no passage, or nobody knows whose."""
    if tables.passages.empty:
        return reuse_words.finding(tables.passages, tables.articles, lang)
    return _why("order", lang)


@_in_one_call
def taken(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who printed after whom, by name and time; of a few articles the `matrix` of pairs."""
    lang = figures.language(lang)
    if len(tables.articles) <= shared_passages.FEW:
        return matrix(tables, width=width, lang=lang)
    table = shared_passages.taken(tables.passages, tables.articles)
    if table.empty:
        return _silent("taken", _no_sharing(tables, lang))
    title = titles.matrix(table, lang)
    words = _FigureWords(title, title + ".", method=reuse_words.sharing_method(lang))
    return _draw(tables, ("taken", taken_chart.draw, table), words, (width, lang))


@_in_one_call
def matrix(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who shares with whom, where at least three pairs do."""
    lang = figures.language(lang)
    table = shared_passages.matrix(tables.passages, tables.articles)
    sharing = table[table["n_words"] > 0]
    if sharing.empty:
        return _silent("matrix", _no_sharing(tables, lang))
    title = titles.matrix(table, lang)
    if len(sharing) < _PAIRS:
        few = ("pair shares a passage", "pairs share a passage", "cặp có trùng đoạn")
        return _silent("matrix", f"{title}. {formats.counted_noun(len(sharing), few, lang)}.")
    words = _FigureWords(
        title, title + ".", reuse_words.unit(table, lang), reuse_words.sharing_method(lang)
    )
    return _draw(tables, ("matrix", matrix_chart.draw, table), words, (width, lang))


@dataclass(frozen=True, slots=True)
class _FigureWords:
    """What a figure says of its own table; the rest stands in `figure_words`.

    `fixed` names the entry there where it is not that of the figure's name; `unit` and `method`
    are said here where they depend on the table.
    """

    title: str
    alt: str
    unit: str = ""
    method: str = ""
    fixed: str = ""


def _draw(
    tables: Tables,
    drawn: tuple[str, Callable[..., Figure], pd.DataFrame],
    words: _FigureWords,
    how: tuple[Width, str],
    outlets: bool = False,
) -> Drawn:
    name, draw, table = drawn
    width, lang = _millimetres(how[0]), how[1]
    fixed = figure_words.FIXED[words.fixed or name]
    question, unit, method = (
        formats.pick(lang, *pair) for pair in (fixed.question, fixed.unit, fixed.method)
    )
    subtitle = f"{question} {formats.capital(words.unit or unit).rstrip('.')}."
    method = words.method or method
    labels = notebook.labels(tables, words.title, subtitle=subtitle, method=method, lang=lang)
    options: dict[str, Any] = {"outlets": notebook.outlets_in_order(tables)} if outlets else {}
    if width:
        options["width"] = width
    figure = draw(called(table, tables, lang), labels=labels, lang=lang, **options)
    caption = f"{words.title}. {subtitle} {labels.footer}"
    return Drawn(name, figure, words.title, subtitle, caption, words.alt, layers.tidy(table))


def _why(name: str, lang: str, n: int = 0) -> str:
    """Why there is no figure; `n` is how many articles there are."""
    return formats.pick(lang, *figure_words.SILENT[name]).format(formats.number(n, lang))


def _silent(name: str, reason: str) -> Drawn:
    """No figure: why there is none."""
    return Drawn(name, None, reason, "", reason, reason, {})


def _millimetres(width: Width) -> float:
    """A width by its name, or as it is."""
    if isinstance(width, str):
        if width not in projects.WIDTHS:
            raise unknown_choice("width", width, projects.WIDTHS)
        return projects.WIDTHS[width]
    return width


def _names(tables: Tables) -> list[str]:
    return [term.name for term in tables.study.terms]


def _rates(tables: Tables) -> pd.DataFrame:
    """The rates of the terms by outlet, and whether a difference is claimed (`differs`)."""
    return kept.copied(tables, "figures: rates", lambda: _compute_rates(tables))


def _apart(tables: Tables) -> pd.DataFrame:
    return kept.copied(tables, "figures: apart", lambda: _compute_apart(tables))


def _compute_rates(tables: Tables) -> pd.DataFrame:
    found = frequency.rates(tables.terms, tables.articles, names=_names(tables), **how(tables))
    found = frequency.by_difference(found)
    if not heatmap_chart.is_rates(found):
        return found
    claims = _apart(tables).set_index(["term", "outlet"])["claim"]
    pairs = pd.MultiIndex.from_frame(found[["term", "outlet"]])
    return found.assign(differs=claims.reindex(pairs).fillna(False).astype(bool).to_numpy())


def _compute_apart(tables: Tables) -> pd.DataFrame:
    return differences.between_outlets(
        tables.terms, tables.articles, names=_names(tables), **how(tables)
    )


#: What `an.chart` offers: a figure in one call.
__all__ = [
    "claims",
    "cloud",
    "dispersion",
    "keyness",
    "load_report",
    "matrix",
    "parts",
    "passages",
    "rates",
    "speakers",
    "spellings",
    "taken",
    "terms",
    "terms_time",
    "timeline",
    "verbs",
    "xray",
]


def __dir__() -> list[str]:
    """What Tab shows behind `an.chart.`: the figures."""
    return list(__all__)
