"""How many repeated numbers of real events are one claim, and how many revisions are right.

    python3 run bench claims_read ARTICLES.jsonl[.gz]

`tests/gold/vietnews_claims.jsonl` holds events of the public *vietnews* articles that are none of
`tests/gold/events`: a study an analyst would write, which articles tell of it, the printings of
each value that a reader found more than once (article and place, no text), and what the reader
said of every revision, correction and conflict reported. Read while the rules were worked on.
"""

import gzip
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import analysis as an  # noqa: E402
from analysis import study as studies  # noqa: E402
from analysis.pipeline import Tables  # noqa: E402

READ = ROOT / "tests" / "gold" / "vietnews_claims.jsonl"
JUDGED = ("revises", "corrects", "conflicts")


def joined(tables: Tables, printings: list[tuple[str, int]]) -> bool:
    """Whether these printings are one claim, or repeats of one."""
    places = tables.quantities.set_index("row_id")[["article_id", "start"]]
    of: dict[tuple[str, int], str] = {}
    for claim, row in tables.claim_evidence[["claim_id", "row_id"]].itertuples(index=False):
        of[(str(places.at[row, "article_id"]), int(places.at[row, "start"]))] = claim
    first = dict(zip(tables.claims["claim_id"], tables.claims["restates"], strict=True))
    roots = set()
    for place in printings:
        claim = of.get(place, f"not found {place}")
        again = first.get(claim)
        roots.add(again if isinstance(again, str) else claim)
    return len(roots) == 1


def verdicts(tables: Tables, said: Mapping[str, str]) -> list[tuple[str, str]]:
    """The judged relations that are reported, each with what the reader said of it."""
    value = dict(zip(tables.claims["claim_id"], tables.claims["value"], strict=True))
    measure = dict(zip(tables.claims["claim_id"], tables.claims["measure"], strict=True))
    found = []
    for row in tables.claim_relations.to_dict("records"):
        if row["relation"] in JUDGED:
            a, b = row["claim_id"], row["other_id"]
            told = f"{measure[a]} {value[a]} {row['relation']} {value[b]}"
            found.append((told, said.get(told, "not read")))
    return found


def main(path: str) -> None:
    """Print the figures of each event and of all."""
    opened: Any = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    n_values = n_joined = 0
    told: list[tuple[str, str]] = []
    for line in READ.read_text("utf-8").splitlines():
        event = json.loads(line)
        if missing := [name for name in event["articles"] if name not in texts]:
            print(f"{event['event']}: not scored, without {', '.join(missing[:3])}")
            continue
        articles = [{"id": name, "text": texts[name]} for name in event["articles"]]
        tables = an.load(articles, study=studies.parse_study(event["study"]))
        groups = [[(str(a), int(at)) for a, at in group] for group in event["repeats"]]
        one = sum(joined(tables, group) for group in groups)
        mine = verdicts(tables, event["relations"])
        n_values, n_joined, told = n_values + len(groups), n_joined + one, told + mine
        print(f"{event['event']:16}{one} of {len(groups)} repeated values joined; ", end="")
        print("; ".join(f"{what}: {said}" for what, said in mine) or "nothing revised")
    right = sum(said == "right" for _, said in told)
    read = sum(said != "not read" for _, said in told)
    print(f"together: {n_joined} of {n_values} joined; {right} of {read} relations right, "
          f"{len(told) - read} not read")  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1])
