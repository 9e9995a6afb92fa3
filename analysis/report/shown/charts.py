"""A figure in one call: tables in, and out comes the figure with its title, caption and data.

`charts.timeline(tables)` computes the table, says the finding, draws it; what it returns shows
itself in a notebook and saves itself: `charts.timeline(tables).save("timeline.svg")`. Where
nothing can be drawn honestly the answer has no figure, only the sentence that says why.
"""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

import pandas as pd
from matplotlib.figure import Figure

from analysis import project as projects
from analysis.chart import composition as parts_chart
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
from analysis.measure.coverage import composition, coverage
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
from analysis.report.words import not_taken, participation, term_time, term_words, titles
from analysis.report.words import speakers as speaker_words
from analysis.tables.errors import AnalysisError, unknown_choice

#: A width in millimetres, or `column` (85), `page` (170), `slide` (16:9); 0 as the notebook says.
Width = float | str
LANGUAGES = ("en", "vi")
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


@_in_one_call
def parts(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """What the files hold: the parts of the articles, and what is left out."""
    lang = _lang(lang)
    table = composition.parts(tables.articles, tables.parts, left_out=tables.left_out)
    words = _Words(
        titles.parts(table, lang), "What do the files hold?", "Các tệp chứa gì?",
        composition.unit(table), alt=composition.finding(table),
        method="Parts by rules on the layout of saved pages.",
    )  # fmt: skip
    return _draw(tables, ("parts", parts_chart.draw, table), words, (width, lang))


@_in_one_call
def timeline(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """When the articles appeared: a line an article while few, by outlet and period when many."""
    lang = _lang(lang)
    days = tables.articles[["published_on", "published_earliest", "published_latest"]]
    if not days.notna().any(axis=None):
        return _silent("timeline", _no_days(len(days), lang))
    table = coverage.timeline(
        tables.articles,
        tables.dates,
        milestones=study_tables.milestones(tables.study),
        collected=study_tables.collected(tables.corpus.collection),
        passages=tables.passages,
        stories=tables.stories,
    )
    words = _Words(
        titles.timeline(table, lang), "When did the articles appear?", "Các bài đăng khi nào?",
        coverage.unit(table, lang), alt=coverage.finding(table),
        method=coverage.method(table, lang),
    )  # fmt: skip
    return _draw(tables, ("timeline", timeline_chart.draw, table), words, (width, lang), True)


@_in_one_call
def claims(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who printed which participation number, as of when, on whose word.

    A row a claim while they are few, a panel a series when many; where no printed number is
    one of the study's measures, the sentence that says how many there are and why none is.
    """
    lang = _lang(lang)
    more: dict[str, Any] = {"relations": tables.claim_relations, "quantities": tables.quantities}
    title = participation.title(tables.claims, tables.study, **more, lang=lang)
    alt = participation.alt(tables.claims, tables.study, **more)
    if tables.claims.empty:
        told = " ".join(not_taken.sentences(tables.quantities, lang=lang))
        return _silent("claims", told or title)
    rows = participation.rows(
        tables.claims, tables.articles, tables.study,
        evidence=tables.claim_evidence, lang=lang, **more,
    )  # fmt: skip
    words = _Words(
        title, "Who printed which number, as of when?", "Ai in số nào, tính đến khi nào?",
        participation.subtitle(tables.claims, lang=lang), alt=alt,
        method="Numbers, days and speakers by rules; “event day” and “print day” are not stated.",
    )  # fmt: skip
    return _draw(tables, ("claims", claims_chart.draw, rows), words, (width, lang), True)


@_in_one_call
def speakers(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who speaks: by article while few, the share of articles that hear a speaker when many."""
    lang = _lang(lang)
    heard = speaker_words.heard(tables)
    table = voices.table(heard, tables.articles, **how(tables))
    words = _Words(
        titles.speakers(table, lang), "Who speaks?", "Ai lên tiếng?",
        speaker_words.subtitle(table), alt=voices.finding(table),
        method=speaker_words.method(heard),
    )  # fmt: skip
    return _draw(tables, ("voices", speakers_chart.draw, table), words, (width, lang), True)


@_in_one_call
def verbs(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """With which verbs speech is reported, by stance and outlet."""
    lang = _lang(lang)
    heard = speaker_words.heard(tables)
    table = reporting_verbs.by_outlet(heard, tables.articles)
    words = _Words(
        titles.verbs(table, heard, lang), "With which verbs is speech reported?",
        "Lời nói được dẫn bằng động từ nào?", "quotations and reporting sentences by their verb",
        alt=reporting_verbs.finding(heard), method="Stances by the list of reporting verbs.",
    )  # fmt: skip
    return _draw(tables, ("verbs", verbs_chart.draw, table), words, (width, lang))


@_in_one_call
def xray(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Where in each of a few articles the terms stand; with many, `dispersion`."""
    lang = _lang(lang)
    if len(tables.articles) > places.MOST_ARTICLES:
        n = f"{len(tables.articles):,} articles are too many to see each term in each of them"
        return _silent("xray", f"{n}; the next figure says how evenly a term is spread.")
    table = places.table(tables.terms, tables.articles, names=_names(tables), passages=None)
    words = _Words(
        titles.xray(table, lang), "Where in the articles do the terms stand?",
        "Thuật ngữ nằm ở đâu trong bài?", "a line is an article, a tick one use",
        alt=term_words.xray(table),
    )  # fmt: skip
    return _draw(tables, ("xray", xray_chart.draw, table), words, (width, lang), True)


@_in_one_call
def dispersion(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How evenly each term is spread over many articles."""
    lang = _lang(lang)
    table = places.table(tables.terms, tables.articles, names=_names(tables), passages=None)
    if len(tables.articles) <= places.MOST_ARTICLES or table.empty:
        return _silent("dispersion", "How evenly a term is spread is asked of more articles.")
    words = _Words(
        titles.dispersion(table, lang), "Is a term spread over the articles or bunched in a few?",
        "Thuật ngữ rải đều hay dồn vào ít bài?", "dispersion over articles, from even to bunched",
        alt=term_words.xray(table), method="Dispersion: normalised DP; chance: the uses dealt out.",
    )  # fmt: skip
    return _draw(tables, ("dispersion", dispersion_chart.draw, table), words, (width, lang))


@_in_one_call
def spellings(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How terms are spelled, by article while few, by outlet when many."""
    lang = _lang(lang)
    few = len(tables.articles) <= places.MOST_ARTICLES
    by = "article_id" if few else "outlet"
    table = usage.spellings(tables.terms, tables.articles, by=by, passages=None)
    if table.empty:
        return _silent("spellings", term_words.spellings(table))
    words = _Words(
        titles.spellings(table, lang), "How are the terms spelled?", "Thuật ngữ được viết thế nào?",
        "uses by printed spelling; a capital that only begins a sentence is ignored",
        alt=term_words.spellings(table),
    )  # fmt: skip
    return _draw(tables, ("spellings", spellings_chart.draw, table), words, (width, lang), True)


@_in_one_call
def terms(tables: Tables, *, width: Width = 0, lang: str = "", intervals: bool = False) -> Drawn:
    """Terms by outlet: rates where two outlets can be compared, else what was printed.

    intervals: whether the 95 % interval stands below each rate; fewer outlets fit then.
    """
    lang = _lang(lang)
    table = _rates(tables)
    rates = heatmap_chart.is_rates(table)
    if not rates:
        table = frequency.rates(tables.terms, tables.articles, names=_names(tables))
    finding = term_words.rates(table, _apart(tables) if rates else None)
    unit = "uses counted, copies too; outlets with different numbers of articles"
    if rates:
        unit = "uses per 1,000 words; each shared passage counts once"
    words = _Words(titles.rates(table, finding, lang), "Which outlet uses which terms?",
                   "Báo nào dùng thuật ngữ nào?", unit, alt=finding)  # fmt: skip
    draw = partial(heatmap_chart.draw, intervals=intervals)
    return _draw(tables, ("heatmap", draw, table), words, (width, lang), True)


@_in_one_call
def rates(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Rates of terms with their intervals, where two outlets have enough articles."""
    lang = _lang(lang)
    table = _rates(tables)
    if not heatmap_chart.is_rates(table):
        return _silent("rates", term_words.rates(table))
    finding = term_words.rates(table, _apart(tables))
    words = _Words(
        titles.rates(table, finding, lang), "How often do outlets use the terms?",
        "Các báo dùng thuật ngữ bao nhiêu?",
        "uses per 1,000 words with intervals; each shared passage counts once", alt=finding,
        method="Intervals: 95 of 100 resampled sets of articles.",
    )  # fmt: skip
    return _draw(tables, ("rates", rates_chart.draw, table), words, (width, lang), True)


@_in_one_call
def terms_time(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """When the terms are used."""
    lang = _lang(lang)
    few = len(tables.articles) <= over_time.FEW
    dated = bool(tables.articles["published_on"].notna().any())
    if not (few or dated or tables.terms.empty):
        return _silent("time", _no_days(len(tables.articles), lang))
    milestones = study_tables.milestones(tables.study)
    around = milestones, study_tables.collected(tables.corpus.collection)
    names = over_time.most_used(tables.terms, _names(tables))
    more: dict[str, Any] = {"stories": tables.stories, "least": tables.study.least}
    table = over_time.table(tables.terms, tables.articles, names=names, around=around, **more)
    finding = term_time.finding(table)
    words = _Words(
        titles.time(table, finding, lang), "When are the terms used?",
        "Thuật ngữ được dùng khi nào?", term_time.subtitle(table), alt=finding,
        method=term_time.method(table),
    )  # fmt: skip
    return _draw(tables, ("time", time_chart.draw, table), words, (width, lang))


@_in_one_call
def keyness(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Which words set an outlet apart; only claims are drawn."""
    lang = _lang(lang)
    outlets = frequency.outlets(tables.articles)
    if reason := tests.enough(outlets, tables.study.least):
        return _silent("keyness", reason)
    counted, everywhere, draws = tables.words_compared()
    table = tests.compare_all(counted, outlets, everywhere=everywhere, draws=draws)
    claimed = table["claim"].astype(bool)
    printed = word_index.as_printed(tables.word_index, table.loc[claimed, "item"])
    table = table.assign(item=table["item"].where(~claimed, table["item"].map(printed)))
    finding = term_words.words(table, outlets)
    claims = table[claimed]
    if claims.empty:
        return _silent("keyness", finding)
    words = _Words(
        titles.keyness(table, lang), "Which words set an outlet apart?",
        "Từ nào làm một báo khác các báo khác?",
        "each outlet against all others, in running text; each shared passage counts once",
        alt=finding, method="Claims at 5 % false discoveries, articles as the unit.",
    )  # fmt: skip
    return _draw(tables, ("keyness", keyness_chart.draw, claims), words, (width, lang), True)


@_in_one_call
def cloud(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """The words printed most, as an illustration beside their table."""
    lang = _lang(lang)
    index = tables.word_index
    counts = vocabulary.gathered(word_index.counts(index), tables.terms)
    table = vocabulary.table(vocabulary.content(counts), most=40)
    named = set(tables.terms["term"].astype(str))
    printed = word_index.as_printed(index, set(table["word"]) - named)
    table = table.assign(word=table["word"].map(lambda word: printed.get(word, word)))
    words = _Words(
        titles.cloud(table, lang), "Which words are printed most?", "Từ nào được in nhiều nhất?",
        "whole words and names by how often; a term of the study counts in all its spellings",
        alt=term_words.cloud(table),
    )  # fmt: skip
    return _draw(tables, ("cloud", cloud_chart.draw, table), words, (width, lang))


@_in_one_call
def passages(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Passages that several articles print: side by side while few, the most reprinted of many."""
    lang = _lang(lang)
    found, articles = tables.passages, tables.articles
    finding = shared_passages.finding(found, articles)
    if found.empty:
        return _silent("passages", finding)
    table = shared_passages.shown(found, articles)
    words = _Words(
        titles.passages(found, articles, lang), "Which passages do several articles print?",
        "Đoạn nào có trong nhiều bài?", shared_passages.unit(table), alt=finding,
        method=shared_passages.method(),
    )  # fmt: skip
    return _draw(tables, ("passages", reuse_chart.draw, table), words, (width, lang))


@_in_one_call
def taken(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who printed after whom, by name and time; of a few articles `matrix` says it."""
    lang = _lang(lang)
    if len(tables.articles) <= shared_passages.FEW:
        return _silent(
            "taken", "Few articles: the triangle of `matrix` says which shares with which."
        )
    table = shared_passages.taken(tables.passages, tables.articles)
    if table.empty:
        return _silent("taken", "No two outlets share a passage.")
    title = titles.matrix(table, lang)
    words = _Words(
        title, "Who printed after whom?", "Báo nào đăng sau báo nào?",
        "words in passages that another outlet printed before, or an agency wrote; earlier is "
        "not source", alt=title + ".", method=shared_passages.method(),
    )  # fmt: skip
    return _draw(tables, ("taken", taken_chart.draw, table), words, (width, lang))


@_in_one_call
def matrix(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Who shares with whom, where at least three pairs do."""
    lang = _lang(lang)
    table = shared_passages.matrix(tables.passages, tables.articles)
    sharing = table[table["n_words"] > 0]
    if sharing.empty:
        return _silent("matrix", "No two articles share a passage.")
    title = titles.matrix(table, lang)
    if len(sharing) < _PAIRS:
        few = "pair shares" if len(sharing) == 1 else "pairs share"
        return _silent("matrix", f"{title}. {len(sharing)} {few} a passage.")
    words = _Words(title, "Who shares with whom?", "Ai trùng với ai?", shared_passages.unit(table),
                   alt=title + ".", method=shared_passages.method())  # fmt: skip
    return _draw(tables, ("matrix", matrix_chart.draw, table), words, (width, lang))


class _Words:
    """The words of one figure: finding, question in both languages, unit, method."""

    def __init__(
        self, title: str, question: str, vietnamese: str, unit: str, *, alt: str, method: str = ""
    ) -> None:
        self.title, self.unit, self.alt, self.method = title, unit, alt, method
        self.questions = (question, vietnamese)


def _draw(
    tables: Tables,
    drawn: tuple[str, Callable[..., Figure], pd.DataFrame],
    words: _Words,
    how: tuple[Width, str],
    outlets: bool = False,
) -> Drawn:
    name, draw, table = drawn
    width, lang = _millimetres(how[0]), how[1]
    question = formats.pick(lang, *words.questions)
    subtitle = f"{question} {titles.capital(words.unit).rstrip('.')}."
    labels = notebook.labels(tables, words.title, subtitle=subtitle, method=words.method, lang=lang)
    options: dict[str, Any] = {"outlets": notebook.outlets(tables)} if outlets else {}
    if width:
        options["width"] = width
    figure = draw(table, labels=labels, lang=lang, **options)
    caption = f"{words.title}. {subtitle} {labels.footer}"
    return Drawn(name, figure, words.title, subtitle, caption, words.alt, layers.tidy(table))


def _no_days(n: int, lang: str) -> str:
    return formats.pick(
        lang,
        f"None of {n:,} articles says on which day it appeared, and corpus.toml does not either: "
        "there is no timeline to draw.",
        f"Không bài nào trong {n} bài nói ngày đăng, corpus.toml cũng không: không có dòng thời "
        "gian để vẽ.",
    )


def _silent(name: str, reason: str) -> Drawn:
    """No figure: why there is none."""
    return Drawn(name, None, reason, "", reason, reason, {})


def _lang(lang: str) -> str:
    if lang not in ("", *LANGUAGES):
        raise unknown_choice("language", lang, LANGUAGES)
    return lang or figures.look().lang or "en"


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
    return _once(tables, "rates", _compute_rates)


def _apart(tables: Tables) -> pd.DataFrame:
    return _once(tables, "apart", _compute_apart)


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


#: What several figures of the same tables rest on, as long as the tables live.
_KEPT: WeakKeyDictionary[Tables, dict[str, pd.DataFrame]] = WeakKeyDictionary()


def _once(tables: Tables, name: str, compute: Callable[[Tables], pd.DataFrame]) -> pd.DataFrame:
    """A table computed for the first figure that asks for it; a copy, so none changes it."""
    kept = _KEPT.setdefault(tables, {})
    if name not in kept:
        kept[name] = compute(tables)
    return kept[name].copy()


#: What `an.chart` offers: a figure in one call.
__all__ = [
    "claims",
    "cloud",
    "dispersion",
    "keyness",
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
