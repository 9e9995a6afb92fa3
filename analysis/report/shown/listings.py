"""The tables and paragraphs of the notebooks for readers, one call each.

`listings.offices(tables)` computes a table and sets it for a reader: labels instead of column
names, no identifiers, in the language the figures are drawn in (or `lang="vi"`).
"""

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure import copies as counting
from analysis.measure.claims import claims as claimed
from analysis.measure.claims import evidence as printed
from analysis.measure.claims import relations
from analysis.measure.coverage import composition, coverage
from analysis.measure.reuse import passages as shared
from analysis.measure.terms import (
    change,
    collocation,
    differences,
    frequency,
    usage,
    word_index,
)
from analysis.measure.terms import concordance as found_in
from analysis.measure.voices import gender, prominence, voices
from analysis.pipeline import Tables
from analysis.report import figures, notebook
from analysis.report.figures import Drawn
from analysis.report.shown import charts, prose
from analysis.report.shown.prose import OpeningLines, Prose, Readable
from analysis.report.words import (
    claim_sentences,
    claim_words,
    not_taken,
    participation,
    term_time,
    term_words,
)
from analysis.report.words import speakers as speaker_words
from analysis.tables import kept


def read(tables: Tables, lang: str = "") -> Prose:
    """What was read, in sentences: articles, outlets, days, what was left out, what is in doubt."""
    return prose.findings(*notebook.summary(tables, figures.language(lang)).splitlines()[1:5])


def left_out(tables: Tables, lang: str = "") -> Readable:
    """What of the files is not the article, by reason."""
    return prose.readable_table(composition.reasons(tables.left_out), lang=figures.language(lang))


def known(tables: Tables, lang: str = "") -> Readable:
    """Of how many articles each fact is known, and how."""
    return prose.readable_table(composition.known(tables.articles), lang=figures.language(lang))


def issues(tables: Tables, lang: str = "") -> Readable:
    """What was repaired, and where sources disagree."""
    found = composition.issues(tables.load_issues, tables.articles)
    return prose.readable_table(found, lang=figures.language(lang))


def days(tables: Tables, lang: str = "") -> Readable:
    """How the day of each article is known; by outlet when they are many."""
    placed = coverage.timeline(tables.articles, tables.dates)
    return prose.readable_table(coverage.day_basis(placed), most=40, lang=figures.language(lang))


def told(tables: Tables, lang: str = "") -> Prose:
    """What the claims amount to, a sentence a paragraph."""
    return Prose(
        tuple(
            claim_sentences.sentences(
                tables.claims,
                tables.study,
                relations=tables.claim_relations,
                evidence=tables.claim_evidence,
                quantities=tables.quantities,
                lang=figures.language(lang),
            )
        )
    )


def claims(tables: Tables, lang: str = "") -> Readable:
    """The claims, a row each: what, as printed, when, who says so, how it stands to others."""
    lang = figures.language(lang)
    found = participation.claim_listing(tables.claims, tables.study, lang=lang)
    return prose.readable_table(found.drop(columns="claim_id"), most=60, lang=lang)


def evidence(tables: Tables, lang: str = "", *, most: int = 40) -> Readable:
    """The words around every printed number of a claim, claim by claim."""
    found = printed.mentions(tables.claims, tables.quantities, tables.claim_evidence)
    columns = ["as_printed", "article_id", "part", "excerpt"]
    lang = figures.language(lang)
    return prose.readable_table(found[columns], tables.articles, most=most, lang=lang)


def compatible(tables: Tables, lang: str = "") -> Readable:
    """Which number would suit all claims of one thing at one time."""
    lang = figures.language(lang)
    found = claimed.compatible(tables.claims).drop(columns="claim_ids")
    names = [claim_words.measure_label(str(name), tables.study, lang) for name in found["measure"]]
    return prose.readable_table(found.assign(measure=names), most=60, lang=lang)


def compared(tables: Tables, lang: str = "") -> Readable:
    """Every pair of claims of one measure by what they are to each other, counted."""
    found = relations.relation_counts(tables.claims, tables.claim_evidence)
    return prose.readable_table(found, lang=figures.language(lang))


def numbers_left(tables: Tables, lang: str = "") -> Readable:
    """The numbers that no measure of the study takes, by the reason."""
    found = not_taken.not_taken_listing(tables.quantities)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def prominent(tables: Tables, lang: str = "") -> Prose:
    """Who is heard by name in headlines and leads."""
    heard = speaker_words.heard(tables)
    found = prominence.table(heard, tables.articles, **charts.how(tables))
    return prose.findings(speaker_words.prominent(found, figures.language(lang)))


def offices(tables: Tables, lang: str = "") -> Readable:
    """In how many articles each office is heard."""
    heard = speaker_words.heard(tables)
    found = voices.offices(heard, tables.articles, **charts.how(tables))
    drop = ["panel", "form", "enough", "reason"]
    return prose.readable_table(found, drop=drop, lang=figures.language(lang))


def sexes(tables: Tables, lang: str = "") -> Readable:
    """Women and men among the speakers, where the text says so."""
    return prose.readable_table(_women_and_men(tables), lang=figures.language(lang))


def women(tables: Tables, lang: str = "") -> Prose:
    """How many of the speakers are said to be women and men, in a sentence."""
    return prose.findings(speaker_words.sexes(_women_and_men(tables), figures.language(lang)))


def _women_and_men(tables: Tables) -> pd.DataFrame:
    heard, how = speaker_words.heard(tables), charts.how(tables)
    return kept.copied(
        tables,
        "listings: women and men",
        lambda: gender.women_and_men(heard, tables.articles, speakers=tables.speakers, **how),
    )


def printings(tables: Tables, lang: str = "") -> Readable:
    """Under which names and offices each quoted person was printed."""
    found = speaker_words.printings(tables, most=12)
    return prose.readable_table(found, lang=figures.language(lang))


def parts_of_speech(tables: Tables, lang: str = "") -> Readable:
    """Where and in whose words each outlet uses each term; each shared passage counts once."""
    found = usage.by_part(tables.terms, tables.articles, passages=tables.passages)
    lang = figures.language(lang)
    return prose.readable_table(charts.called(found, tables, lang), most=12, lang=lang)


def modes(tables: Tables, lang: str = "") -> Prose:
    """Whether outlets differ in their terms: with copies, once, and in own words."""
    lang = figures.language(lang)
    names = [term.name for term in tables.study.terms]
    how = charts.how(tables)
    ways = differences.side_by_side(tables.terms, tables.articles, names=names, **how)
    return prose.findings(term_words.differing(charts.called(ways, tables, lang), lang=lang))


def milestones(tables: Tables, lang: str = "") -> Prose:
    """Whether the terms change at each milestone of the study, a paragraph each."""
    lang = figures.language(lang)
    how = {**charts.how(tables), "names": [term.name for term in tables.study.terms]}
    said = []
    for one in tables.study.milestones:
        found = change.before_after(tables.terms, tables.articles, day=one.date_from, **how)
        label = pick(lang, one.label, one.label_vi or one.label)
        said.append(term_time.milestone(charts.called(found, tables, lang), label, lang))
    none = pick(lang, "The study names no milestone.", "Nghiên cứu không nêu mốc nào.")
    return Prose(tuple(said) or (none,))


def concordance(tables: Tables, lang: str = "") -> Readable:
    """In which words the most used term stands: a line an article."""
    rows = _most_used(tables)
    lines = found_in.rows_in_context(rows, tables.articles, width=32)
    first = lines.groupby("article_id").head(1)[["left", "node", "right"]]
    return prose.readable_table(first, most=10, lang=figures.language(lang))


def company(tables: Tables, lang: str = "") -> Readable:
    """Which words stand near the most used term, by how strongly."""
    first = word_index.index_once(tables.word_index, tables.passages)
    rows = _most_used(tables)
    node = rows["as_printed"].str.lower().mode().iloc[0] if len(rows) else ""
    near = collocation.collocates(first, node, asked=tables.study.least)
    columns = ["word", "n_together", "n_articles", "log_dice"]
    return prose.readable_table(
        near.loc[near["enough"], columns], most=10, lang=figures.language(lang)
    )


#: An example is the first of so many places of a word that suits.
_LOOKED_AT = 2_000


def words_apart(tables: Tables, drawn: Drawn, *, most: int = 12, lang: str = "") -> OpeningLines:
    """An example of each word that `charts.keyness` claims, which opens on a click.

    It stands in an article of the outlet that prints the word more, or in one of the others where
    the outlet prints it less. Nothing where nothing is claimed.
    """
    lang = figures.language(lang)
    claims = drawn.data[""].head(most).to_dict("records") if drawn.data else []
    lines = []
    for row in claims:
        word, outlet = str(row["item"]), str(row["outlet"])
        found = tables.kwic(word, first=_LOOKED_AT)
        own = found["outlet"].fillna(frequency.UNKNOWN) == outlet
        rows = found[own if row["log_ratio"] > 0 else ~own]
        if rows.empty:
            continue
        first = rows.iloc[0]
        times = formats.number(2 ** abs(float(row["log_ratio"])), lang, decimals=1)
        more = pick(lang, "more often", "nhiều hơn")
        less = pick(lang, "less often", "ít hơn")
        how = more if row["log_ratio"] > 0 else less
        day = first["published_on"]
        when = formats.day(str(day), lang) if isinstance(day, str) else ""
        source = ", ".join(filter(None, (str(first["outlet"]), when)))
        left, right = (" ".join(str(first[side]).split()) for side in ("left", "right"))
        line = f"{term_words.outlet(outlet, lang)} · “{word}” · {times}× {how}"
        lines.append((line, source, (f"… {left} ", str(first["node"]), f" {right} …")))
    return OpeningLines(tuple(lines))


def _most_used(tables: Tables) -> pd.DataFrame:
    counts = tables.terms["term"].value_counts().sort_index()
    return tables.terms[tables.terms["term"] == (counts.idxmax() if len(counts) else "")]


def attributed(tables: Tables, lang: str = "") -> Readable:
    """Whose words each copy of a passage is printed as."""
    found = shared.attributed(tables.passages, tables.quotations)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def quotations(tables: Tables, lang: str = "") -> Readable:
    """The same quotation in several articles, the fullest printing first."""
    found = shared.shared_quotations(tables.quotations, tables.articles)
    drop = ["source_as_printed", "part", "start", "end"]
    return prose.readable_table(found, tables.articles, drop=drop, lang=figures.language(lang))


def repeats(tables: Tables, lang: str = "") -> Readable:
    """What an article prints twice."""
    found = shared.repeats(tables.articles, parts=tables.parts)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def copies(tables: Tables, lang: str = "") -> Readable:
    """What changes when each passage is counted once."""
    rows = {
        "sentences": tables.sentences,
        "quotations": tables.quotations,
        "numbers": tables.quantities,
        "terms": tables.terms,
    }
    found = counting.effect(tables.articles, tables.passages, rows)
    return prose.readable_table(found, lang=figures.language(lang))
