"""Counting again after a decision gives, byte for byte, what counting everything gives."""

import random
from pathlib import Path

import many_articles
import pandas as pd
import pytest

import analysis as an
from analysis.extract.quantities import families
from analysis.measure.claims import claims
from analysis.pipeline import Tables
from analysis.review import corrections
from analysis.tables import schema

ROOT = Path(__file__).resolve().parents[1]
#: A word that any column of text takes, for those that take only some the list says which.
NAMES = ("Lý Thị Thử", "nước", "hội đồng")


@pytest.fixture(scope="module", params=["many", "second event"])
def tables(request, tmp_path_factory):
    if request.param == "second event":
        return an.load(ROOT / "tests" / "second_event")
    folder = tmp_path_factory.mktemp("nhiều bài")
    many_articles.write(folder, n=40)
    return an.load(folder)


def value(chance, tables, table, field):
    kind = {c.name: c.kind for c in schema.TABLES[table].columns}[field]
    if field in corrections.VALUES:
        return chance.choice(corrections.VALUES[field])
    if field == "measure":
        return chance.choice([measure.name for measure in tables.study.measures])
    if kind == "integer":
        return str(chance.randint(1, 90))
    if kind == "date" or table == "dates":
        return f"2026-03-{chance.randint(1, 28):02}"
    return chance.choice(NAMES)


def decision(chance, tables):
    """Some line that a reviewer could write."""
    table = chance.choice(list(corrections.FIELDS))
    row = tables.table(table).iloc[chance.randrange(len(tables.table(table)))]
    digests = tables.articles.set_index("article_id")["source_sha256"]
    line = dict.fromkeys(corrections.COLUMNS, "") | {
        "article_id": row["article_id"],
        "table": table,
        "row_id": row["row_id"],
        "action": chance.choice(corrections.ACTIONS),
        "start": str(row["start"]),
        "end": str(row["end"]),
        "reviewer": "Hoa",
        "source_sha256": digests[row["article_id"]],
    }
    if line["action"] in ("correct", "add"):
        line["field"] = chance.choice(corrections.FIELDS[table])
        line["value"] = value(chance, tables, table, line["field"])
    if line["action"] == "add":
        line["row_id"] = f"added-{table}-{line['start']}-{line['end']}"
    assert corrections.mistake(line) == ""
    return line


def written(tables):
    """Every table as bytes."""
    return {name: tables.table(name).to_csv(index=False) for name in schema.TABLES}


def counted_anew(tables, decisions):
    anew = Tables(tables.corpus, tables.study, decisions=decisions, home=tables.home)
    anew.kept["rows"] = tables.rows
    return anew


@pytest.mark.parametrize("seed", range(2))
def test_what_is_kept_and_what_is_counted_again_are_the_tables_of_a_full_count(tables, seed):
    chance = random.Random(seed)
    before = tables.reviewed(None)
    written(before)
    lines: list[dict[str, str]] = []
    for _ in range(6):
        if lines and chance.random() < 0.3:
            lines.pop(chance.randrange(len(lines)))
        else:
            lines.append(decision(chance, tables))
        kept = corrections.decisions_in_order(
            pd.DataFrame(lines, columns=corrections.COLUMNS, dtype="str")
        )
        after = before.reviewed(kept)
        anew = counted_anew(tables, kept)
        anew.kept["passages"] = tables.passages
        for name in schema.TABLES:
            pd.testing.assert_frame_equal(after.table(name), anew.table(name))
        assert after.n_reviewed == anew.n_reviewed
        before = after
    assert written(after) == written(anew)


def test_no_decision_about_a_term_makes_a_copy_or_ends_one(tables):
    chance = random.Random(5)
    lines = [decision(chance, tables) for _ in range(40)]
    kept = corrections.decisions_in_order(
        pd.DataFrame(lines, columns=corrections.COLUMNS, dtype="str")
    )
    anew = counted_anew(tables, kept)
    assert sum(anew.n_reviewed.values()) > 20
    pd.testing.assert_frame_equal(anew.passages, tables.passages)


def test_claims_of_one_measure_at_a_time_are_the_claims_of_all_at_once(tables):
    whole = claims.reconcile(
        tables.quantities,
        tables.articles,
        passages=tables.passages,
        whole=tables.study.whole,
        kinds={m.name: families.measure_kind(m, tables.study) for m in tables.study.measures},
    )
    pd.testing.assert_frame_equal(tables.claims, whole)


def test_a_decision_leaves_every_other_table_the_very_same(tables):
    written(tables)
    row = tables.quotations.iloc[0]
    digests = tables.articles.set_index("article_id")["source_sha256"]
    line = dict.fromkeys(corrections.COLUMNS, "") | {
        "article_id": row["article_id"], "table": "quotations", "row_id": row["row_id"],
        "action": "correct", "field": "speaker", "value": "Lý Thị Thử", "reviewer": "Hoa",
        "source_sha256": digests[row["article_id"]],
    }  # fmt: skip
    after = tables.reviewed(pd.DataFrame([line], columns=corrections.COLUMNS, dtype="str"))
    changed = [n for n in schema.TABLES if after.table(n) is not tables.table(n)]
    assert changed == ["quotations", "load_issues"]
    assert after.quotations["speaker"].iloc[0] == "Lý Thị Thử"
    assert after.quotations.iloc[1:].equals(tables.quotations.iloc[1:])


def test_the_decisions_beside_the_articles_are_no_article_and_nothing_left_out(tmp_path):
    (tmp_path / "bài.txt").write_text("Chợ phiên\n\nBà Hoa nói: “Chợ đông”.\n", encoding="utf-8")
    corrections.empty().to_csv(tmp_path / "corrections.csv", index=False)
    tables = an.load(tmp_path)
    assert tables.articles["article_id"].tolist() == ["bài"]
    assert tables.load_issues[tables.load_issues["severity"] == "left out"].empty
