"""Written corpora of a few lines, each with its whole expected table of claims and relations."""

import json
from pathlib import Path

import pytest
from measure.claim_cases import CASES, STUDIES
from measure.claim_read import told

import analysis as an
from analysis import study as studies


@pytest.mark.parametrize(("name", "study", "articles", "claims", "relations"), CASES,
                         ids=[case[0] for case in CASES])  # fmt: skip
def test_a_corpus_makes_these_claims_and_relations_and_no_others(
    tmp_path: Path, name, study, articles, claims, relations
):
    headline = STUDIES[study]["event"]["name_vi"]
    records = [
        {"id": f"a{n}", "outlet": outlet, "published_on": day, "text": f"{headline}\n\n{text}"}
        for n, (outlet, day, text) in enumerate(articles)
    ]
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    (tmp_path / "articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
    tables = an.load(tmp_path / "articles.jsonl", studies.parse_study(STUDIES[study]))
    assert told(tables.claims, tables.claim_relations) == (claims, relations)
