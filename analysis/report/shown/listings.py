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
    coverage_words,
    not_taken,
    participation,
    term_time,
    term_words,
)
from analysis.report.words import speakers as speaker_words
from analysis.tables import kept


def read(tables: Tables, lang: str = "") -> Prose:
    """What was read, in sentences: articles, outlets, days, what was left out, what is in doubt.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        one paragraph: articles and outlets, days, what was left out by reason, and how many notes
        there are of repairs, doubts and conflicts

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.read(an.load("demo"), "en").paragraphs[0].split(". ")[0]
    'Articles: 8 from 4 named outlets'
    """
    return prose.findings(*notebook.summary(tables, figures.language(lang)).splitlines()[1:5])


def left_out(tables: Tables, lang: str = "") -> Readable:
    """What of the files is not the article, by reason.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a reason, the most frequent first: stretches, articles, characters (spaces not
        counted); at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.left_out(an.load("demo"), "en")
    reason | stretches | articles | characters
    date line | 7 | 7 | 119
    byline | 5 | 5 | 48
    related item | 3 | 1 | 63
    outlet prefix | 2 | 2 | 12
    reader comment | 2 | 1 | 27
    page furniture | 1 | 1 | 11
    repeated caption | 1 | 1 | 62
    source credit | 1 | 1 | 20
    """
    return prose.readable_table(composition.reasons(tables.left_out), lang=figures.language(lang))


def known(tables: Tables, lang: str = "") -> Readable:
    """Of how many articles each fact is known, and how.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a fact (outlet, day, title, byline, ...) and a basis: how it is known, in how many
        articles, of how many; at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.known(an.load("demo"), "en").rows[0]
    ('outlet', 'manifest', '8', '8')
    """
    return prose.readable_table(composition.known(tables.articles), lang=figures.language(lang))


def issues(tables: Tables, lang: str = "") -> Readable:
    """What was repaired, and where sources disagree.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row an issue: the article by its first words, how sure, what, what was found, what was or
        is to be done; where there are many, a row a kind of them with how many articles have it; at
        most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.issues(an.load("demo"), "en").heads
    ('article', 'how sure', 'what', 'found', 'what was or is to be done')
    """
    found = composition.issues(tables.load_issues, tables.articles)
    return prose.readable_table(found, lang=figures.language(lang))


def days(tables: Tables, lang: str = "") -> Readable:
    """How the day of each article is known; by outlet when they are many.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row an article: its first words, outlet, how its day is known, the first and last day it
        can have; of many articles a row an outlet: how many articles, how many without a day, its
        first and last period; at most 40 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.days(an.load("demo"), "en").rows[0][:4]
    ('Hội nghị Rừng ngập mặn Vũng Sậy', 'Báo Ban Mai', 'stated', '4 Mar 2026')
    """
    placed = coverage.timeline(tables.articles, tables.dates)
    return prose.readable_table(coverage.day_basis(placed), most=40, lang=figures.language(lang))


def told(tables: Tables, lang: str = "") -> Prose:
    """What the claims amount to, a sentence a paragraph.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        how much was printed; then by measure how the first number stands to the last; then what
        revises, corrects, repeats or conflicts, what is in doubt, and how many numbers are none of
        the study's and why

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.told(an.load("demo"), "en").paragraphs[0]
    '22 printed numbers in 7 articles come down to 14 distinct claims of 5 measures.'
    """
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
    """The claims, a row each: what, as printed, when, who says so, how it stands to others.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a claim, in the order of the table `claims`: what, as printed, as of when and how that
        is known, stage, occasion, who says so, in which outlets, how often printed, and what it is
        to another claim; at most 60 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.claims(an.load("demo"), "en").rows[0][:5]
    ('Countries attending', '18 quốc gia', '4 Mar 2026, morning', 'event', 'confirmed')
    """
    lang = figures.language(lang)
    found = participation.claim_listing(tables.claims, tables.study, lang=lang)
    return prose.readable_table(found.drop(columns="claim_id"), most=60, lang=lang)


def evidence(tables: Tables, lang: str = "", *, most: int = 40) -> Readable:
    """The words around every printed number of a claim, claim by claim.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English
    most
        how many rows are shown; the rest is counted

    Returns
    -------
    Readable
        a row a printing: the number as printed, the article by its letter, outlet and day, the part
        of the article, and the words around the number

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.evidence(an.load("demo"), "en").rows[0][:3]
    ('18 quốc gia', 'A · Báo Ban Mai, 4 Mar 2026', 'title')
    """
    found = printed.mentions(tables.claims, tables.quantities, tables.claim_evidence)
    columns = ["as_printed", "article_id", "part", "excerpt"]
    lang = figures.language(lang)
    return prose.readable_table(found[columns], tables.articles, most=most, lang=lang)


def compatible(tables: Tables, lang: str = "") -> Readable:
    """Which number would suit all claims of one thing at one time.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a measure, noun, stage, occasion, day and part of the day: how many claims in how many
        articles, the lowest and highest number that suits them all (missing where no claim bounds
        it), and whether none does; at most 60 rows are shown and the rest is counted

    Notes
    -----
    Where no number suits all, the sources conflict; which of them is right is not said. Claims that
    repeat an earlier one, or have no number or no day, are not in it.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.compatible(an.load("demo"), "en").heads[-3:]
    ('from', 'to', 'no number suits')
    """
    lang = figures.language(lang)
    found = claimed.compatible(tables.claims).drop(columns="claim_ids")
    names = [claim_words.measure_label(str(name), tables.study, lang) for name in found["measure"]]
    return prose.readable_table(found.assign(measure=names), most=60, lang=lang)


def compared(tables: Tables, lang: str = "") -> Readable:
    """Every pair of claims of one measure by what they are to each other, counted.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a relation, or a reason why two claims cannot be compared, with the number of pairs;
        at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.compared(an.load("demo"), "en")
    to the other | reason | pairs
    revises | – | 3
    apart | occasion | 9
    apart | status | 3
    apart | less, not explained | 1
    """
    found = relations.relation_counts(tables.claims, tables.claim_evidence)
    return prose.readable_table(found, lang=figures.language(lang))


def numbers_left(tables: Tables, lang: str = "") -> Readable:
    """The numbers that no measure of the study takes, by the reason.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a number: why no measure takes it, as printed, the article by its letter, outlet and
        day, and at most 25 words of its sentence; at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.numbers_left(an.load("demo"), "en").rows[0][:2]
    ('are of another edition', '9 quốc gia')
    """
    found = not_taken.not_taken_listing(tables.quantities)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def prominent(tables: Tables, lang: str = "") -> Prose:
    """Who is heard by name in headlines and leads.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        one paragraph, in counts of articles

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.prominent(an.load("demo"), "en")
    Nobody is heard by name in a headline or a lead.
    """
    heard = speaker_words.heard(tables)
    found = prominence.table(heard, tables.articles, **charts.how(tables))
    return prose.findings(speaker_words.prominent(found, figures.language(lang)))


def offices(tables: Tables, lang: str = "") -> Readable:
    """In how many articles each office is heard.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row an office as printed, the 12 heard in most articles: in how many, of how many, and the
        share with its interval where there are independent articles enough for one

    Notes
    -----
    One office under two names is two offices.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.offices(an.load("demo"), "en").rows[0]
    ('Chủ tịch UBND tỉnh An Lộ', '3', '8')
    """
    heard = speaker_words.heard(tables)
    found = voices.offices(heard, tables.articles, **charts.how(tables))
    drop = ["panel", "form", "enough", "reason"]
    return prose.readable_table(found, drop=drop, lang=figures.language(lang))


def sexes(tables: Tables, lang: str = "") -> Readable:
    """Women and men among the speakers, where the text says so.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row for women, men and not said: speakers, quotations and reported rows, articles, and of
        the rows of women and men the share with its interval; "at least" and "at most" are the
        shares were nobody, and were all, of those not said of that sex

    Notes
    -----
    The share is missing, with the reason, where too few independent articles report a woman or a
    man.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.sexes(an.load("demo"), "en").rows[0][:3]
    ('women', '4', '7')
    """
    return prose.readable_table(_women_and_men(tables), lang=figures.language(lang))


def women(tables: Tables, lang: str = "") -> Prose:
    """How many of the speakers are said to be women and men, in a sentence.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        one sentence

    Examples
    --------
    >>> import analysis as an
    >>> "4 are women and 3 are men" in repr(an.listing.women(an.load("demo"), "en"))
    True
    """
    return prose.findings(speaker_words.sexes(_women_and_men(tables), figures.language(lang)))


def _women_and_men(tables: Tables) -> pd.DataFrame:
    heard, how = speaker_words.heard(tables), charts.how(tables)
    return kept.copied(
        tables,
        "listings: women and men",
        lambda: gender.women_and_men(heard, tables.articles, speakers=tables.speakers, **how),
    )


def printings(tables: Tables, lang: str = "") -> Readable:
    """Under which names and offices each quoted person was printed.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a person who is quoted, the 12 printed in most articles first: articles, names,
        offices

    Notes
    -----
    Read it to see whether two people became one, or one person two.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.printings(an.load("demo"), "en").rows[0]
    ('Kiều Văn Thạch', '3', 'Kiều Văn Thạch; Thạch', 'Chủ tịch UBND tỉnh An Lộ')
    """
    found = speaker_words.printings(tables, most=12)
    return prose.readable_table(found, lang=figures.language(lang))


def parts_of_speech(tables: Tables, lang: str = "") -> Readable:
    """Where and in whose words each outlet uses each term; each shared passage counts once.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a term and outlet, the 12 with most uses: uses in headlines, leads, subheadings, body,
        captions and quotations, their number, the articles, and which share stands in quotations;
        at most 12 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.parts_of_speech(an.load("demo"), "en").rows[0]
    ('mangrove', 'Báo Ban Mai', '2', '2', '0', '1', '0', '1', '6', '2', '16.7%')
    """
    found = usage.by_part(tables.terms, tables.articles, passages=tables.passages)
    lang = figures.language(lang)
    return prose.readable_table(charts.called(found, tables, lang), most=12, lang=lang)


def modes(tables: Tables, lang: str = "") -> Prose:
    """Whether outlets differ in their terms: with copies, once, and in own words.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        one paragraph: of each mode what is claimed, or how large a difference would have been
        found; where nothing is compared, why

    Notes
    -----
    A difference claimed with copies alone is one of reprinting; one claimed in own words alone is
    hidden by what outlets share.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.modes(an.load("demo"), "en").paragraphs[0].partition(":")[0]
    'No term is compared between outlets'
    """
    lang = figures.language(lang)
    names = [term.name for term in tables.study.terms]
    how = charts.how(tables)
    ways = differences.side_by_side(tables.terms, tables.articles, names=names, **how)
    return prose.findings(term_words.differing(charts.called(ways, tables, lang), lang=lang))


def milestones(tables: Tables, lang: str = "") -> Prose:
    """Whether the terms change at each milestone of the study, a paragraph each.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Prose
        a paragraph a milestone: which terms are used in more or fewer articles from its day on, or
        how large a change would have been found; one that says so where the study names no
        milestone

    Notes
    -----
    It says when wording changed, not that the milestone changed it.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.milestones(an.load("demo"), "en").paragraphs[0].partition(":")[0]
    'Before and after Press conference (4 Mar 2026) nothing is compared'
    """
    lang = figures.language(lang)
    how = {**charts.how(tables), "names": [term.name for term in tables.study.terms]}
    said = []
    for one in tables.study.milestones:
        found = change.before_after(tables.terms, tables.articles, day=one.date_from, **how)
        label = pick(lang, one.label, one.label_vi or one.label)
        said.append(term_time.milestone(charts.called(found, tables, lang), label, lang))
    none = pick(lang, *coverage_words.STUDY_NAMES_NO_MILESTONE)
    return Prose(tuple(said) or (none,))


def concordance(tables: Tables, lang: str = "") -> Readable:
    """In which words the most used term stands: a line an article.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row an article with the term, at its first use: 32 characters before, the term, 32 after;
        at most 10 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.concordance(an.load("demo"), "en").rows[0]
    ('Hội nghị', 'Rừng ngập mặn', 'Vũng Sậy chờ 18 quốc gia')
    """
    rows = _most_used(tables)
    lines = found_in.rows_in_context(rows, tables.articles, width=32)
    first = lines.groupby("article_id").head(1)[["left", "node", "right"]]
    return prose.readable_table(first, most=10, lang=figures.language(lang))


def company(tables: Tables, lang: str = "") -> Readable:
    """Which words stand near the most used term, by how strongly.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a word that stands within five words of the term as it is printed most: times
        together, in how many articles, and Log Dice (at most 14; one more is twice as strong); at
        most 10 rows are shown and the rest is counted

    Notes
    -----
    Each shared passage counts once. Words that meet it fewer than three times, or in fewer articles
    than the study asks for, are left out.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.company(an.load("demo"), "en").rows[0]
    ('vũng sậy', '8', '5', '13.64')
    """
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

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    drawn
        what `charts.keyness` gave for the same tables
    most
        for how many of its rows an example is looked for, from the first
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    OpeningLines
        a line a word: the outlet, the word, how many times more or less often it prints it than the
        others; behind it the words around it and where they stand. Empty where nothing is claimed

    Notes
    -----
    The example stands in an article of the outlet that prints the word more, or in one of the
    others where the outlet prints it less. A word without such an example among its first 2,000
    places has no line.

    Examples
    --------
    >>> import analysis as an
    >>> tables = an.load("demo")
    >>> an.listing.words_apart(tables, an.chart.keyness(tables, lang="en"), lang="en").lines
    ()
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
        more = pick(lang, *coverage_words.MORE_OFTEN)
        less = pick(lang, *coverage_words.LESS_OFTEN)
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
    """Whose words each copy of a passage is printed as.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a copy of a passage: which copy, the article by its letter, outlet and day, words,
        whether it is printed as direct or reported speech, an answer or own words, of whom, and
        whether the copies disagree; at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.attributed(an.load("demo"), "en").rows[0]
    ('1', 'C · Sông Lau Online, 19 Mar 2026', '20', 'direct', 'Kiều Văn Thạch', 'no')
    """
    found = shared.attributed(tables.passages, tables.quotations)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def quotations(tables: Tables, lang: str = "") -> Readable:
    """The same quotation in several articles, the fullest printing first.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a printing: the article by its letter, outlet and day, its words, how many of those of
        the fullest printing it keeps, leaves out and changes, whether it is direct or reported
        speech, and of whom; at most 20 rows are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.quotations(an.load("demo"), "en").rows[0][:3]
    ('1', 'D · Báo Ban Mai, 19 Mar 2026', '16')
    """
    found = shared.shared_quotations(tables.quotations, tables.articles)
    drop = ["source_as_printed", "part", "start", "end"]
    return prose.readable_table(found, tables.articles, drop=drop, lang=figures.language(lang))


def repeats(tables: Tables, lang: str = "") -> Readable:
    """What an article prints twice.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row a stretch of an article that it prints again: the article by its letter, outlet and
        day, where both printings begin and end, and words; captions are left out; at most 20 rows
        are shown and the rest is counted

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.repeats(an.load("demo"), "en")
    There is nothing to list.
    """
    found = shared.repeats(tables.articles, parts=tables.parts)
    return prose.readable_table(found, tables.articles, lang=figures.language(lang))


def copies(tables: Tables, lang: str = "") -> Readable:
    """What changes when each passage is counted once.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi"; "" is the language of the notebook or project, else English

    Returns
    -------
    Readable
        a row for words, sentences, quotations, numbers and terms: how many there are, how many with
        each passage counted once, how many stand in copies, and the share of these

    Notes
    -----
    A high share says that a count speaks of reprinting as much as of reporting.

    Examples
    --------
    >>> import analysis as an
    >>> an.listing.copies(an.load("demo"), "en")
    what | number | counted once | in copies | share in copies
    words | 646 | 586 | 60 | 9.3%
    sentences | 54 | 50 | 4 | 7.4%
    quotations | 25 | 23 | 2 | 8.0%
    numbers | 25 | 22 | 3 | 12.0%
    terms | 25 | 23 | 2 | 8.0%
    """
    rows = {
        "sentences": tables.sentences,
        "quotations": tables.quotations,
        "numbers": tables.quantities,
        "terms": tables.terms,
    }
    found = counting.effect(tables.articles, tables.passages, rows)
    return prose.readable_table(found, lang=figures.language(lang))
