"""A figure in one call: tables in, and out comes the figure with its title, caption and data.

`charts.timeline(tables)` computes the table, says the finding, draws it; what it returns shows
itself in a notebook and saves itself: `charts.timeline(tables).save("timeline.svg")`. Where
nothing can be drawn honestly the answer has no figure, only the sentence that says why.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial, wraps
from typing import Any, TypeVar, cast

import pandas as pd
from matplotlib.figure import Figure

from analysis import project as projects
from analysis.chart import composition as parts_chart
from analysis.chart import load_report as load_report_chart
from analysis.chart.canvas import formats, theme
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
    claim_words,
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
        drawn = chart(tables, **how)
        return replace(drawn, again=lambda **other: asked(tables, **(how | other)))

    return cast(Chart, asked)


def how(tables: Tables) -> dict[str, Any]:
    """What every measure that claims something is told: copies, stories, and what is enough.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them

    Returns
    -------
    dict
        `passages` and `stories`, the tables of those names, and `least`, what the study asks for
        before anything is claimed

    Examples
    --------
    >>> import analysis as an
    >>> sorted(how(an.load("demo")))
    ['least', 'passages', 'stories']
    """
    return {"passages": tables.passages, "stories": tables.stories, "least": tables.study.least}


def called_in_sentences(table: pd.DataFrame, tables: Tables, lang: str) -> pd.DataFrame:
    """The table with its terms as a sentence calls them, without a remark in brackets.

    Parameters
    ----------
    table
        any table; a column `term` holds names of the study's terms
    tables
        of the corpus, whose study says what a term is called
    lang
        "en" or "vi"

    Returns
    -------
    pandas.DataFrame
        a copy with `term` renamed, or the table itself where it has no `term`

    Notes
    -----
    `convention (other mentions)`, a row's name that tells it from another, is *convention* where no
    other term of the table would be called so.

    Examples
    --------
    >>> import analysis as an
    >>> table = pd.DataFrame({"term": ["mangrove (plants)", "nursery"]})
    >>> called_in_sentences(table, an.load("demo"), "en")["term"].tolist()
    ['mangrove', 'nursery']
    """
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
    """The table with its terms as the language of the figure calls them; data keeps the names.

    Parameters
    ----------
    table
        any table; a column `term` holds names of the study's terms
    tables
        of the corpus, whose study says what a term is called
    lang
        "en" keeps the names, "vi" gives each its `label_vi` where it has one

    Returns
    -------
    pandas.DataFrame
        a copy with `term` renamed, or the table itself where it has no `term`; a name the study
        does not have stays

    Examples
    --------
    >>> import analysis as an
    >>> table = pd.DataFrame({"term": ["mangrove", "no term"]})
    >>> called(table, an.load("demo"), "vi")["term"].tolist()
    ['rừng ngập mặn', 'no term']
    """
    if "term" not in table:
        return table
    labels = {t.name: formats.pick(lang, t.name, t.label_vi or t.name) for t in tables.study.terms}
    return table.assign(term=table["term"].map(lambda name: labels.get(name, name)))


@_in_one_call
def parts(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """What the files hold: the parts of the articles, and what is left out.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where there is nothing to count; `data[""]` has a row a part of an article, or of
        all articles of an outlet when they are many: `row`, `letter`, `label`, `outlet`, `part`,
        `n_characters` (spaces not counted), `n_total`, `share`, `n_articles`

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.parts(an.load("demo"), lang="en").title
    '11% of the 3,339 characters in the files are not the article and are left out'
    """
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
    """How loading went: what was read, left out, repaired, doubted, and which days are covered.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        always a figure; `data[""]` has a row a count (`section` "count") or a stretch of the
        calendar: `section`, `what`, `reason`, `outlet`, `unit` (day, week, month or year),
        `date_from`, `date_to`, `n`, `out_of`, `state` (articles, no article, not collected, not
        known), `column`

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.load_report(an.load("demo"), lang="en").title
    '8 articles read, 0 rows or files left out; 1 of the articles without a day'
    """
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
    """When the articles appeared: a line an article while few, by outlet and period when many.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no article has a day or bounds of one, or where articles are many and none
        has a day; `data` holds the rows of
        `coverage.timeline` by kind: `articles` and `dates_spoken_of` while articles are few,
        `outlets`, `all_outlets` (counts by period) and `undated` when many, and `milestones` and
        `stretches` (of time that are drawn or left out)

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.timeline(an.load("demo"), lang="en").title
    '7 of 8 articles state their day'
    """
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
    if "unit" in table and not table["mark"].eq("count").any():
        return _silent("timeline", _why("bounds", lang, len(days)))
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

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no printed number is one of the study's measures (then the sentence says how
        many there are and why none is), or where claims are many and none says as of when it holds;
        `data[""]` has a row a claim, with `kind` "claim", and a row a relation between two; where
        many, also `band` (what suits all claims of one time) and `late` (an article that prints a
        number after a later one was in print)

    Notes
    -----
    A row a claim while they are few, a panel a series when many.

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.claims(an.load("demo"), lang="en").title
    'Countries that signed: 14 on 19 Mar'
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
    if many and claim_words.are_of_no_event(tables.claims):
        return _silent("claims", _why("no event", lang, len(tables.claims)))
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
    """Who speaks: by article while few, the share of articles that hear a speaker when many.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no speaker has a row; `data` holds the rows of `voices.table` by kind: while
        articles are few `articles`, `speakers`, `quotations` (what a speaker is given in an
        article) and `not_shown`, when many `shares`, `outlets`, `classes` and `classes_by_outlet`

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.speakers(an.load("demo"), lang="en").title
    '7 people are heard by name in 8 articles, 4 of them in more than one'
    """
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
    """With which verbs speech is reported, by stance and outlet.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no quotation has a reporting verb; `data[""]` has a row a verb and outlet:
        `cue`, `stance` (missing where the list does not know it), `outlet`, `n` of `n_of`
        quotations and reporting sentences of the outlet with any such verb, `n_articles`

    Examples
    --------
    >>> import analysis as an
    >>> drawn = an.chart.verbs(an.load("demo"), lang="en")
    >>> drawn.data[""].columns.tolist()
    ['cue', 'stance', 'outlet', 'n', 'n_of', 'n_articles']
    """
    lang = figures.language(lang)
    heard = speaker_words.heard(tables)
    table = reporting_verbs.by_outlet(heard, tables.articles)
    if table.empty:
        return _silent("verbs", titles.verbs(table, heard, lang))
    words = _FigureWords(titles.verbs(table, heard, lang), speaker_words.stances(heard, lang))
    return _draw(tables, ("verbs", verbs_chart.draw, table), words, (width, lang))


@_in_one_call
def xray(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Where in each of a few articles the terms stand; with many, `dispersion`.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure with more than 12 articles, or where no term is used; `data["articles"]` has a row
        a term and article (`term`, `article_id`, `letter`, `label`, `outlet`, `published_on`, `n`
        uses in `n_words` words), `data["uses"]` a row a use (`at`, the word of the article it
        stands at, from 0; `quoted`, whether in somebody's words)

    Examples
    --------
    >>> import analysis as an
    >>> drawn = an.chart.xray(an.load("demo"), lang="en")
    >>> sorted(drawn.data)
    ['articles', 'uses']
    """
    lang = figures.language(lang)
    if len(tables.articles) > places.MOST_ARTICLES:
        return _silent("xray", _why("xray", lang, len(tables.articles)))
    least = tables.study.least
    table = places.table(tables.terms, tables.articles, names=_names(tables), least=least)
    shown = called_in_sentences(table, tables, lang)
    if table.empty:
        return _silent("xray", term_words.xray_sentences(shown, lang))
    words = _FigureWords(titles.xray(shown, lang), term_words.xray_sentences(shown, lang))
    labels = _labels(tables, "xray", words, lang)[0]
    room = {"width": wide} if (wide := _millimetres(width)) else {}
    drawn = called(table, tables, lang)
    if not xray_chart.all_fit(drawn, labels=labels, lang=lang, **room):
        words = replace(words, title=titles.xray(shown, lang, all_drawn=False))
    return _draw(tables, ("xray", xray_chart.draw, table), words, (width, lang), True)


@_in_one_call
def dispersion(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """How evenly each term is spread over many articles.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure with at most 12 articles, or where no term has uses and articles enough;
        `data["spread"]` has a row a term with its dispersion over articles, as `xray.table` has it

    Examples
    --------
    >>> import analysis as an
    >>> drawn = an.chart.dispersion(an.load("demo"), lang="en")
    >>> drawn.figure is None, drawn.alt
    (True, 'So few articles do not show how evenly a term is spread.')
    """
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
    """How terms are spelled, by article while few, by outlet when many.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no term is printed in two ways; `data[""]` has a row a spelling and article
        (with at most 12 articles: `term`, `spelling`, `article_id`, `n`, `n_articles`, `letter`,
        `label`, `outlet`, `published_on`) or a row a spelling and outlet

    Notes
    -----
    Every copy counts: a spelling that a passage carries into several articles is printed in each.

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.spellings(an.load("demo"), lang="en").title
    '“mangrove” is printed in 2 ways, 12 of 14 times as “rừng ngập mặn”'
    """
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

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English
    intervals
        whether the 95 % interval stands below each rate; fewer outlets fit then

    Returns
    -------
    Drawn
        no figure where no term is used; `data[""]` has the columns of `frequency.rates`: a row a
        term and outlet, with `n` in `n_words` words, `per_1000`, the articles with it and `enough`,
        and `differs` (whether a difference from the other outlets is claimed) where the rates of
        two outlets are shown

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.terms(an.load("demo"), lang="en").title
    '“mangrove” is used most: 14 times, in 8 of 8 articles'
    """
    lang = figures.language(lang)
    table = _rates(tables)
    rates = heatmap_chart.is_rates(table)
    once = called_in_sentences(table, tables, lang)
    if not rates:
        table = _printed(tables)
    shown = called_in_sentences(table, tables, lang)
    apart = called_in_sentences(_apart(tables), tables, lang) if rates else None
    finding = term_words.rates_sentences(once, apart, lang, printed=shown)
    if not int(table["n"].sum()):
        return _silent("heatmap", finding)
    fixed = "terms" if rates else "counts"
    words = _FigureWords(titles.rates(shown, finding, lang), finding, fixed=fixed)
    draw = partial(heatmap_chart.draw, intervals=intervals)
    return _draw(tables, ("heatmap", draw, table), words, (width, lang), True)


@_in_one_call
def rates(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """Rates of terms with their intervals, where two outlets have enough articles.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where fewer than two outlets have articles enough; `data[""]` has the columns of
        `frequency.rates` and `differs` (whether a difference from the other outlets is claimed)

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.rates(an.load("demo"), lang="en").figure is None
    True
    """
    lang = figures.language(lang)
    table = _rates(tables)
    shown = called_in_sentences(table, tables, lang)
    if not heatmap_chart.is_rates(table):
        printed = called_in_sentences(_printed(tables), tables, lang)
        return _silent("rates", term_words.rates_sentences(shown, lang=lang, printed=printed))
    finding = term_words.rates_sentences(
        shown, called_in_sentences(_apart(tables), tables, lang), lang
    )
    words = _FigureWords(titles.rates(shown, finding, lang), finding)
    return _draw(tables, ("rates", rates_chart.draw, table), words, (width, lang), True)


@_in_one_call
def terms_time(tables: Tables, *, width: Width = 0, lang: str = "") -> Drawn:
    """When the terms are used.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no term is used, or where there are more than 12 articles and none has a
        day; `data` holds the rows of `usage_time.table` by kind, of the ten terms used most:
        `articles` and `uses` (a row a term and article) while articles are few, `shares` (a row a
        term and period), `terms` and `undated` when many, and `milestones` and `stretches`

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.terms_time(an.load("demo"), lang="en").title
    '1 of 3 terms stands in all 8 articles'
    """
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
    """Which words set an outlet apart; only claims are drawn.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where outlets cannot be compared or nothing is claimed; `data[""]` has the claimed
        rows of `keyness.compare_all`, a row a word and outlet, `item` as printed

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.keyness(an.load("demo"), lang="en").figure is None
    True
    """
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
    """The words printed most, as an illustration beside their table.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where there is no word; `data[""]` has the 40 words printed most, with the columns
        of `vocabulary.table`: `word`, `n`, `per_1000`, `n_articles_with` of `n_articles`, `n_words`

    Notes
    -----
    Words of grammar and numbers are left out; a term of the study in several spellings is one word.

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.cloud(an.load("demo"), lang="en").title
    'No word is printed most: “Hội nghị” and 1 other 15 times each'
    """
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
    """Passages that several articles print: side by side while few, the most reprinted of many.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where no passage is shared; with at most 12 articles `data[""]` has a row a word
        of a copy beside the first copy, at most 25 words of each of at most six passages: `change`
        (shared, changed, added, dropped), `first_words` and `words` as printed, where both stand,
        and letter, label, outlet and day of both articles; with more, the columns of
        `sharing.reprinted` and `n_passages` of all

    Examples
    --------
    >>> import analysis as an
    >>> an.chart.passages(an.load("demo"), lang="en").title
    '3 of 8 articles print what another prints, too: 2 passages in all'
    """
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
    """Who printed after whom, by name and time; of a few articles the `matrix` of pairs.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where nobody is known to have printed after another; with more than 12 articles
        `data[""]` has a row a source and a later outlet, as `sharing.copied_between_outlets` has
        it, with `first_on`, `last_on` (days) and `lag_days` (median); with fewer it is that of
        `matrix`

    Notes
    -----
    Earlier is not source: both may print the same press release.

    Examples
    --------
    >>> import analysis as an
    >>> drawn = an.chart.taken(an.load("demo"), lang="en")
    >>> drawn.figure is None, drawn.alt
    (True, 'Articles D and E share most: 40 words. 2 pairs share a passage.')
    """
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
    """Who shares with whom, where at least three pairs do.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    width
        in millimetres, or `column` (85), `page` (170), `slide` (254); 0 is the notebook's width,
        else the figure's own
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Drawn
        no figure where fewer than three pairs share a passage; with at most 12 articles `data[""]`
        has a row a pair of articles: `row` and `column` (places in the order of time), letter,
        label, outlet and day of each, `n_words` both print, `n_passages`, `order`; with more, a row
        a pair of outlets

    Examples
    --------
    >>> import analysis as an
    >>> drawn = an.chart.matrix(an.load("demo"), lang="en")
    >>> drawn.figure is None, drawn.alt
    (True, 'Articles D and E share most: 40 words. 2 pairs share a passage.')
    """
    lang = figures.language(lang)
    table = shared_passages.matrix(tables.passages, tables.articles)
    sharing = table[table["n_words"] > 0]
    if sharing.empty:
        return _silent("matrix", _no_sharing(tables, lang))
    title = titles.matrix(table, lang)
    if len(sharing) < _PAIRS:
        return _silent(
            "matrix", f"{title}. {formats.counted_noun(len(sharing), reuse_words.PAIRS, lang)}."
        )
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
    labels, subtitle = _labels(tables, name, words, lang)
    options: dict[str, Any] = {"outlets": notebook.outlets_in_order(tables)} if outlets else {}
    if width:
        options["width"] = width
    figure = draw(called(table, tables, lang), labels=labels, lang=lang, **options)
    caption = f"{words.title}. {subtitle} {labels.footer}"
    return Drawn(name, figure, words.title, subtitle, caption, words.alt, layers.tidy(table))


def _labels(tables: Tables, name: str, words: _FigureWords, lang: str) -> tuple[theme.Labels, str]:
    """What stands around a figure, and its subtitle alone."""
    fixed = figure_words.FIXED[words.fixed or name]
    question, unit, method = (
        formats.pick(lang, *pair) for pair in (fixed.question, fixed.unit, fixed.method)
    )
    subtitle = f"{question} {formats.capital(words.unit or unit).rstrip('.')}."
    method = words.method or method
    labels = notebook.labels(tables, words.title, subtitle=subtitle, method=method, lang=lang)
    return labels, subtitle


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


def _printed(tables: Tables) -> pd.DataFrame:
    """What was printed of each term, every copy counted; `enough` stays what the rates have, so
    that no rate is drawn that copies alone would allow."""
    least, names = tables.study.least, _names(tables)
    found = frequency.rates(tables.terms, tables.articles, names=names, least=least)
    once = _rates(tables).set_index(["term", "outlet"])
    pairs = pd.MultiIndex.from_frame(found[["term", "outlet"]])
    enough = once["enough"].reindex(pairs).eq(True).to_numpy()
    reason = found["reason"].where(~found["enough"].astype(bool) | enough,
                                   once["reason"].reindex(pairs).to_numpy())  # fmt: skip
    return found.assign(enough=enough, reason=reason)


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
