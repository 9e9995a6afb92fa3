"""What must add up in the tables of any corpus, asked where a notebook has shown them.

Each raises `AnalysisError` that says which rows do not; a notebook that runs to its end has
asked it of its own articles.
"""

from analysis.measure.claims import evidence
from analysis.measure.coverage import coverage
from analysis.measure.voices import voices
from analysis.pipeline import Tables
from analysis.report.words import speakers
from analysis.tables.errors import AnalysisError


def days(tables: Tables) -> None:
    """Every article is on a line of the timeline, counted in it, or said to be undated."""
    n = coverage.how_many_placed(coverage.timeline(tables.articles, tables.dates))
    if n != len(tables.articles):
        raise AnalysisError(f"The timeline holds {n} of {len(tables.articles)} articles.")


def claims(tables: Tables) -> None:
    """Every printed number is evidence of one claim, every relation is between claims, and what
    restates a claim does not contradict another."""
    printed = tables.claim_evidence["row_id"]
    mentions = evidence.mentions(tables.claims, tables.quantities, tables.claim_evidence)
    if sorted(mentions["row_id"]) != sorted(printed) or not printed.is_unique:
        raise AnalysisError("Not every printed number is evidence of exactly one claim.")
    related = tables.claim_relations
    if strange := set(related["other_id"]) - set(tables.claims["claim_id"]):
        raise AnalysisError(f"A claim is related to {min(strange)}, which is no claim.")
    torn = related[related["relation"] == "conflicts"]
    restating = set(related.loc[related["relation"] == "restates", "claim_id"])
    if both := restating & {*torn["claim_id"], *torn["other_id"]}:
        raise AnalysisError(f"The claim {min(both)} restates one and contradicts another.")


def speech(tables: Tables) -> None:
    """The shares of speech count every quotation outside captions once."""
    said = speakers.heard(tables)
    counted = said[said["part"] != "caption"]
    shares = voices.speaker_shares(said, tables.articles)
    for kind, column in (("direct", "n_direct"), ("indirect", "n_indirect")):
        n, n_of = int(shares[column].sum()), int((counted["kind"] == kind).sum())
        if n != n_of:
            raise AnalysisError(f"The shares of speech count {n} of {n_of} {kind} quotations.")
