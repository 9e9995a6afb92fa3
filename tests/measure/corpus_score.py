"""How much of a written corpus is found: claims and relations against the expected table."""

import re
from collections import Counter
from dataclasses import dataclass, field

import pandas as pd
from measure.event_corpora import Corpus

import analysis as an
from analysis.pipeline import Tables

_SIGNS = {"about": "~", "nearly": "<", "over": ">", "at_least": ">=", "up_to": "<=", "under": "<<"}
_BOTH_WAYS = {"agrees", "conflicts"}
_UNLISTED = {"apart", "restates"}


@dataclass
class Score:
    """What was found, missed and made up, each as the lines a person can read."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)


def number(row: dict[str, object]) -> str:
    """The number of a claim as a corpus writes it."""
    if pd.isna(row["value"]):
        return "vague"
    ends = str(row["value"]) if pd.isna(row["value_max"]) else f"{row['value']}-{row['value_max']}"
    return _SIGNS.get(str(row["qualifier"]), "") + ends


def of(corpus: Corpus) -> Score:
    """The score of one corpus."""
    tables = an.load([dict(one) for one in corpus.articles], study=corpus.study)
    return judged(corpus, tables)


def judged(corpus: Corpus, tables: Tables) -> Score:
    score = Score()
    rows = tables.claims.to_dict("records")
    used: set[str] = set()
    for line in sorted(corpus.claims, key=lambda line: line.startswith("?")):
        optional = line.startswith("?")
        hit, why = _find(line.lstrip("? "), rows, used)
        if hit:
            used.add(hit)
        if not optional:
            score.counts["claims"] += 1
            score.counts["claims right"] += not why
            if why:
                score.misses.append(f"claim {line}: {why}")
    for row in rows:
        if row["claim_id"] not in used:
            score.counts["claims beside"] += 1
            score.misses.append(f"claim beside: {_shown(row)} ({row['as_printed']})")
    _relations(corpus, tables, score)
    return score


def _find(line: str, rows: list[dict[str, object]], used: set[str]) -> tuple[str, str]:
    what, _, voice = line.partition("|")
    found = re.match(r"(\S+) (\S+)(?: !(\S+))?(?: @(\S+))?\s*$", what)
    assert found, line
    measure, value, status, days = found.groups()
    same = [r for r in rows if r["measure"] == measure and number(r) == value
            and r["claim_id"] not in used]  # fmt: skip
    if not same:
        return "", "missing"
    best = min(same, key=lambda r: (r["status"] != (status or "actual"),
                                    bool(days) and str(r["as_of"])[:10] not in days.split("/")))  # fmt: skip
    why = []
    if best["status"] != (status or "actual"):
        why.append(f"status {best['status']}")
    if days and str(best["as_of"])[:10] not in days.split("/"):
        why.append(f"as of {best['as_of']} ({best['as_of_basis']})")
    if voice.strip() and voice.strip().lower() not in str(best["asserted_by"]).lower():
        why.append(f"voice {best['asserted_by']}")
    return str(best["claim_id"]), ", ".join(why)


def _relations(corpus: Corpus, tables: Tables, score: Score) -> None:
    names = {r["claim_id"]: (r["measure"], number(r)) for r in tables.claims.to_dict("records")}
    got = {}
    for row in tables.claim_relations.to_dict("records"):
        measure, later = names[row["claim_id"]]
        if row["relation"] not in _UNLISTED:
            got[(measure, later, row["relation"], names[row["other_id"]][1])] = row["reason"]
    allowed = set()
    for line in corpus.relations:
        measure, later, relation, earlier = line.lstrip("? ").split()
        key = (measure, later, relation, earlier)
        turned = (measure, earlier, relation, later)
        ways = {key, turned} if relation in _BOTH_WAYS else {key}
        allowed |= ways
        if not line.startswith("?"):
            score.counts["relations"] += 1
            score.counts["relations right"] += bool(ways & set(got))
            if not ways & set(got):
                score.misses.append(f"relation {line}: missing")
    for key in got:
        if key not in allowed:
            score.counts["relations false"] += 1
            score.misses.append(f"relation beside: {' '.join(key)}")


def _shown(row: dict[str, object]) -> str:
    return (f"{row['measure']} {number(row)} !{row['status']} @{row['as_of']} "
            f"| {row['asserted_by']}")  # fmt: skip


if __name__ == "__main__":
    import sys

    from measure.corpus_batches import BATCHES

    total: Counter[str] = Counter()
    for batch in sys.argv[1:] or list(BATCHES):
        for one in BATCHES[batch]:
            found = of(one)
            total += found.counts
            print(f"== {one.name}")
            print("\n".join(f"  {line}" for line in found.misses) or "  all right")
    print(dict(total))
