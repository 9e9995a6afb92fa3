"""The tables of the notebooks for readers, one call each: `listings.offices(tables)`."""

import pandas as pd

from analysis.measure import copies as counting
from analysis.measure.coverage import composition, coverage
from analysis.measure.reuse import passages as shared
from analysis.measure.terms import change, collocation, differences, usage, word_index
from analysis.measure.terms import concordance as found_in
from analysis.measure.voices import gender, voices
from analysis.pipeline import Tables
from analysis.report.shown import charts, prose
from analysis.report.shown.prose import Prose, Readable
from analysis.report.words import speakers as speaker_words
from analysis.report.words import term_time, term_words


def left_out(tables: Tables) -> Readable:
    """What of the files is not the article, by reason."""
    return prose.table(composition.reasons(tables.left_out))


def known(tables: Tables) -> Readable:
    """Of how many articles each fact is known, and how."""
    return prose.table(composition.known(tables.articles))


def issues(tables: Tables) -> Readable:
    """What was repaired, and where sources disagree."""
    return prose.table(composition.issues(tables.load_issues, tables.articles))


def days(tables: Tables) -> Readable:
    """How the day of each article is known; by outlet when they are many."""
    placed = coverage.timeline(tables.articles, tables.dates)
    return prose.table(coverage.days(placed), most=40)


def offices(tables: Tables) -> Readable:
    """In how many articles each office is heard."""
    heard = speaker_words.heard(tables)
    found = voices.offices(heard, tables.articles, **charts.how(tables))
    return prose.table(found, drop=["panel", "form", "enough", "reason"])


def sexes(tables: Tables) -> Readable:
    """Women and men among the speakers, where the text says so."""
    return prose.table(women_and_men(tables))


def women_and_men(tables: Tables) -> pd.DataFrame:
    """The table of women and men that its sentence and its listing read."""
    heard, how = speaker_words.heard(tables), charts.how(tables)
    return gender.women_and_men(heard, tables.articles, speakers=tables.speakers, **how)


def printings(tables: Tables) -> Readable:
    """Under which names and offices each quoted person was printed."""
    return prose.table(speaker_words.printings(tables, most=12))


def parts_of_speech(tables: Tables) -> Readable:
    """Where and in whose words each outlet uses each term; each shared passage counts once."""
    return prose.table(
        usage.by_part(tables.terms, tables.articles, passages=tables.passages), most=12
    )


def modes(tables: Tables) -> Prose:
    """Whether outlets differ in their terms: with copies, once, and in own words."""
    names = [term.name for term in tables.study.terms]
    how = charts.how(tables)
    ways = differences.side_by_side(tables.terms, tables.articles, names=names, **how)
    return prose.findings(term_words.differing(ways))


def milestones(tables: Tables) -> Prose:
    """Whether the terms change at each milestone of the study, a paragraph each."""
    how = {**charts.how(tables), "names": [term.name for term in tables.study.terms]}
    said = [
        term_time.milestone(
            change.before_after(tables.terms, tables.articles, day=one.date_from, **how), one.label
        )
        for one in tables.study.milestones
    ]
    return Prose(tuple(said) or ("The study names no milestone.",))


def concordance(tables: Tables) -> Readable:
    """In which words the most used term stands: a line an article."""
    rows = _most_used(tables)
    lines = found_in.around(rows, tables.articles, width=32)
    return prose.table(lines.groupby("article_id").head(1)[["left", "node", "right"]], most=10)


def company(tables: Tables) -> Readable:
    """Which words stand near the most used term, by how strongly."""
    first = word_index.once(tables.word_index, tables.passages)
    rows = _most_used(tables)
    node = rows["as_printed"].str.lower().mode().iloc[0] if len(rows) else ""
    near = collocation.around(first, node)
    columns = ["word", "n_together", "n_articles", "log_dice"]
    return prose.table(near.loc[near["enough"], columns], most=10)


def _most_used(tables: Tables) -> pd.DataFrame:
    counts = tables.terms["term"].value_counts().sort_index()
    return tables.terms[tables.terms["term"] == (counts.idxmax() if len(counts) else "")]


def attributed(tables: Tables) -> Readable:
    """Whose words each copy of a passage is printed as."""
    found = shared.attributed(tables.passages, tables.quotations)
    return prose.table(found, tables.articles)


def quotations(tables: Tables) -> Readable:
    """The same quotation in several articles, the fullest printing first."""
    found = shared.quotations(tables.quotations, tables.articles)
    drop = ["source_as_printed", "part", "start", "end"]
    return prose.table(found, tables.articles, drop=drop)


def repeats(tables: Tables) -> Readable:
    """What an article prints twice."""
    return prose.table(shared.repeats(tables.articles, parts=tables.parts), tables.articles)


def copies(tables: Tables) -> Readable:
    """What changes when each passage is counted once."""
    rows = {
        "sentences": tables.sentences,
        "quotations": tables.quotations,
        "numbers": tables.quantities,
        "terms": tables.terms,
    }
    return prose.table(counting.effect(tables.articles, tables.passages, rows))
