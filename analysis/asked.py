"""What of a study the articles hold: each name, day, measure, noun, term and person, with counts.

A study is written before its articles are read; a name spelled otherwise, a noun nobody
counts or a term that another swallows leaves a figure empty without a word. This says it
before anybody draws.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import pandas as pd

from analysis.extract import terms as term_rows
from analysis.pipeline import Tables
from analysis.study import Study, Term

COLUMNS = ["section", "what", "n", "n_articles", "n_articles_of", "needs_a_look", "remark"]
Row = tuple[str, str, int, int, bool, str]
_SHOWN = 3
_LONG = 80


def asked_table(tables: Tables) -> pd.DataFrame:
    """One row for everything the study names: how often, in how many of the articles.

    Parameters
    ----------
    tables
        of a corpus, loaded with the study, as `an.load` gives them

    Returns
    -------
    pandas.DataFrame
        a row a thing the study names: `section` (name, any name, event, event day, measure, noun,
        predicate, term, person, occasion), `what`, `n` (places in the articles; for a measure the
        numbers that state it, for the event day the dates that name it, for any name the articles),
        `n_articles` of `n_articles_of`, `needs_a_look`, `remark`

    Notes
    -----
    `needs_a_look` is true for what is there to be found and is not: a name, a measure, a person or
    an occasion without a hit, a term none of whose spellings is printed, where an article that
    names the day of the event prints none of its names, or an event of which no article names the
    day or appeared within a year of it. Nouns and predicates without a hit are
    listed and need no look: a list may hold more than these articles print.

    Examples
    --------
    >>> import analysis as an
    >>> found = asked_table(an.load("demo"))
    >>> found.loc[found["section"] == "term", ["what", "n", "n_articles"]].values.tolist()
    [['mangrove', 14, 8], ['declaration', 7, 6], ['nursery', 4, 3]]
    """
    rows = [
        *_event(tables),
        *_measures(tables),
        *_terms(tables),
        *_words(tables, "person", _people(tables.study)),
        *_words(tables, "occasion", _occasions(tables.study)),
    ]
    n = len(tables.articles)
    return pd.DataFrame([(*row[:4], n, *row[4:]) for row in rows], columns=COLUMNS)


def asked_report(tables: Tables) -> tuple[str, bool]:
    """The same in sentences, and whether anything needs a look; nothing without a study.

    Parameters
    ----------
    tables
        of a corpus, loaded with the study, as `an.load` gives them

    Returns
    -------
    tuple[str, bool]
        the lines, one for everything the study names, with what no measure takes at the end; and
        whether any needs a look. A study that names no event, measure, term or person is said to
        look for nothing

    Examples
    --------
    >>> import analysis as an
    >>> text, look = asked_report(an.load("demo"))
    >>> text.splitlines()[0], look
    ("The study 'vung-say-mangrove-conference' in 8 articles:", False)
    """
    asked = tables.study
    if not (asked.event.names or asked.measures or asked.terms or asked.people):
        return "The study names no event, measure, term or person: nothing is looked for.", False
    found = asked_table(tables)
    lines = [f"The study {asked.name!r} in {len(tables.articles):,} articles:"]
    for section, rows in found.groupby("section", sort=False):
        lines += _told(str(section), rows)
    lines += _untaken(tables)
    looked = found[found["needs_a_look"]]
    if len(looked):
        lines.append(f"{len(looked)} of {len(found)} lines of the study need a look.")
    return "\n".join(lines), bool(len(looked))


def decided_report(tables: Tables) -> tuple[str, bool]:
    """What became of the decisions in `corrections.csv`, and whether any stands no longer.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them

    Returns
    -------
    tuple[str, bool]
        how many decisions there are, and those that are not applied with the reason; empty where
        nobody decided anything. And whether any is not applied

    Examples
    --------
    >>> import analysis as an
    >>> decided_report(an.load("demo"))
    ('', False)
    """
    n = len(tables.decisions)
    if not n:
        return "", False
    issues = tables.load_issues
    lost = issues[issues["what"].astype(str).str.startswith("correction of ")]
    counted = f"{n:,} decision{'s' * (n != 1)} in corrections.csv"
    if lost.empty:
        return f"{counted}; {'each' if n > 1 else 'it'} is applied.", False
    lines = [f"{counted}; {len(lost):,} not applied:"]
    lines += [f"  {row.what}: {row.found}." for row in lost.head(_SHOWN).itertuples()]
    if len(lost) > _SHOWN:
        lines.append(f"  and {len(lost) - _SHOWN:,} more; they stand in the table load_issues.")
    lines.append("Look at these rows again, in the explorer, and decide anew.")
    return "\n".join(lines), True


def _told(section: str, rows: pd.DataFrame) -> Iterator[str]:
    """The lines of one section: what is found in a column, what is not in one line."""
    hits = rows[rows["n"] > 0]
    quiet = section in ("noun", "predicate")
    if not quiet:
        for row in hits.to_dict("records"):
            tail = f"; {row['remark']}" if row["remark"] else ""
            yield (
                f"  {int(row['n']):>5}  {section} {_named(row['what'])} in "
                f"{int(row['n_articles']):,} of {int(row['n_articles_of']):,} articles{tail}"
            )
    silent = rows[rows["n"] == 0]
    if len(silent):
        listed = ", ".join(_named(what) for what in silent["what"][:_SHOWN])
        more = f" and {len(silent) - _SHOWN} more" if len(silent) > _SHOWN else ""
        remarks = {str(remark) for remark in silent["remark"] if remark}
        tail = f": {'; '.join(sorted(remarks))}" if remarks else ""
        yield f"      0  {section} {listed}{more}{tail}"


def _named(what: object) -> str:
    """What a study names, on one line and no longer than a line."""
    words = " ".join(str(what).split())
    return repr(words if len(words) <= _LONG else f"{words[:_LONG]}…")


def _event(tables: Tables) -> Iterator[Row]:
    event = tables.study.event
    named: set[str] = set()
    for name in event.names:
        found = _places(tables, (name,))
        named |= set(found)
        yield _row("name", name, found, "not in the articles as it is written", look=True)
    if event.names:
        n = len(tables.articles)
        left = n - len(named)
        remark = f"{left} article{'s' * (left != 1)} without any of its names" if left else ""
        yield "any name", event.name or event.names[0], len(named), len(named), not named, remark
    elif tables.study.measures:
        remark = (
            "numbers of any event are taken, and none is held against another article's; write "
            "the event's names under [event]"
        )
        yield "event", "no name", 0, 0, True, remark
    if not event.starts_on:
        return
    last = event.ends_on or event.starts_on
    dates = tables.dates.dropna(subset=["date_from"])
    here = dates[(dates["date_from"] <= last) & (dates["date_to"] >= event.starts_on)]
    here = here[here["date_from"].str.len() == len(last)]
    ids = sorted(set(here["article_id"]))
    unnamed = [name for name in ids if name not in named] if event.names else []
    remark = ""
    if unnamed:
        first = ", ".join(unnamed[:_SHOWN]) + (", ..." if len(unnamed) > _SHOWN else "")
        remark = f"{len(unnamed)} of them print none of its names ({first})"
    far = here.empty and _is_far(tables, event.starts_on, last)
    if far:
        remark = "no article names it or appeared within a year of it; is the year right?"
    day = event.starts_on if last == event.starts_on else f"{event.starts_on} to {last}"
    yield "event day", day, len(here), len(ids), bool(unnamed) or far, remark


def _is_far(tables: Tables, first: str, last: str) -> bool:
    """Whether those days lie more than a year before or behind all the articles whose day is
    known."""
    known = tables.articles["published_on"].dropna().astype(str)
    if known.empty:
        return False
    gaps = (
        date.fromisoformat(first) - date.fromisoformat(known.max()),
        date.fromisoformat(known.min()) - date.fromisoformat(last),
    )
    return max(gaps) > timedelta(days=366)


def _measures(tables: Tables) -> Iterator[Row]:
    rows = tables.quantities
    nouns: dict[str, None] = {}
    predicates: dict[str, None] = {}
    for measure in tables.study.measures:
        mine = rows[rows["measure"] == measure.name]
        remark = "" if len(mine) else "no number states it: see its nouns and predicates below"
        n_articles = int(mine["article_id"].nunique())
        yield "measure", measure.name, len(mine), n_articles, not len(mine), remark
        nouns |= dict.fromkeys(measure.nouns)
        predicates |= dict.fromkeys(measure.predicates)
    for section, listed in (("noun", nouns), ("predicate", predicates)):
        yield from _words(tables, section, ((word, (word,)) for word in listed), look=False)


def _terms(tables: Tables) -> Iterator[Row]:
    counts = tables.terms["term"].value_counts()
    articles = tables.terms.groupby("term")["article_id"].nunique()
    for term in tables.study.terms:
        alone = sum(_places(tables, term).values())
        n = int(counts.get(term.name, 0))
        remark = f"{alone - n} more inside longer terms of the study" if alone > n else ""
        if not alone:
            remark = "not in the articles in any of its spellings"
        yield "term", term.name, n, int(articles.get(term.name, 0)), not alone, remark


def _people(study: Study) -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((person.name, (person.name, *person.aliases)) for person in study.people)


def _occasions(study: Study) -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((one.name, one.variants) for one in study.occasions)


def _words(
    tables: Tables,
    section: str,
    listed: Iterable[tuple[str, tuple[str, ...]]],
    *,
    look: bool = True,
) -> Iterator[Row]:
    for what, variants in listed:
        remark = "not in the articles" if look else "in no article; nothing is wrong with that"
        yield _row(section, what, _places(tables, variants), remark, look=look)


def _row(section: str, what: str, found: dict[str, int], remark: str, *, look: bool) -> Row:
    n = sum(found.values())
    return section, what, n, len(found), look and not n, "" if n else remark


def _places(tables: Tables, variants: tuple[str, ...] | Term) -> dict[str, int]:
    """How often each article prints any of the variants, as a reader would count them."""
    asked = variants if isinstance(variants, Term) else Term("", variants)
    counted = {
        str(name): len(term_rows.places(str(text), (asked,)))
        for name, text in zip(tables.articles["article_id"], tables.articles["text"], strict=True)
    }
    return {name: n for name, n in counted.items() if n}


def _untaken(tables: Tables) -> Iterator[str]:
    """How many counted numbers state no measure of the study, and why."""
    rows = tables.quantities
    if not tables.study.measures or rows.empty:
        return
    left = rows[rows["measure"].isna()]
    if left.empty:
        return
    yield f"  {len(left):,} of {len(rows):,} counted numbers state no measure:"
    why = left["why_not"].where(left["why_not"].fillna("") != "", _NO_REASON)
    of_kind = left.assign(why=why).groupby("why")["as_printed"]
    for reason, printed in sorted(of_kind, key=lambda kind: (-len(kind[1]), str(kind[0]))):
        often = printed.value_counts()
        some = sorted(often.items(), key=lambda item: (-int(item[1]), str(item[0])))[:_EXAMPLES]
        yield f"    {reason} × {len(printed):,}: {', '.join(str(words) for words, _ in some)}"


#: How many numbers of a kind are named, and the kind of those no rule gives a reason for.
_EXAMPLES, _NO_REASON = 4, "nothing of the study is said of it"
