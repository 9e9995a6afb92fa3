"""Terms of the study: as a reader counts them, longest first, as printed, in whose words."""

import re
from dataclasses import replace
from itertools import pairwise

import extracted
import pandas as pd
import pytest
import six_events

from analysis.corpus.layout import layout
from analysis.measure.terms import concordance, word_index
from analysis.study import EMPTY, Study, Term
from analysis.text import normalise

STUDY = Study(
    terms=(
        Term("water", ("nước", "nguồn nước")),
        Term("clean water", ("nước sạch",)),
        Term("cooperation", ("hợp tác",)),
        Term("peace", ("hòa bình",)),
        Term("forum", ("Diễn đàn",), case=True),
    )
)
TEXT = (
    "Nước sạch cho bản Nậm Xe\n\n"
    "HỢP TÁC vì nước sạch và hoà bình, theo hợp tác xã Hoa Lúa.\n\n"
    "Bà Lựu nói: “Nguồn nước là của chung”. Diễn đàn và diễn đàn khác."
)


def article():
    return layout.lay_out("a1", TEXT)


def quoted():
    start = TEXT.index("Nguồn nước là")
    return [
        {"kind": "direct", "start": start, "end": start + len("Nguồn nước là của chung")},
        {"kind": "indirect", "start": 0, "end": len(TEXT)},
    ]


def test_terms_are_found_as_a_reader_counts_them_longest_first_and_as_printed():
    text = article().text
    rows = extracted.terms(article(), STUDY, quotations=quoted())
    assert [(row["term"], row["as_printed"], row["in_quotation"]) for row in rows] == [
        ("clean water", "Nước sạch", False),
        ("cooperation", "HỢP TÁC", False),
        ("clean water", "nước sạch", False),
        ("peace", "hoà bình", False),
        ("cooperation", "hợp tác", False),
        ("water", "Nguồn nước", True),
        ("forum", "Diễn đàn", False),
    ]
    assert all(text[row["start"] : row["end"]] == row["as_printed"] for row in rows)
    assert {row["article_id"] for row in rows} == {"a1"}
    assert rows[0]["part"] == "title"


def test_whole_words_are_found_only_where_asked_for():
    whole = replace(STUDY, terms=tuple(replace(term, whole_words=True) for term in STUDY.terms))
    found = [row["as_printed"] for row in extracted.terms(article(), whole)]
    assert found.count("hợp tác") == 0
    assert found.count("HỢP TÁC") == 1


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("Đây là giải marathon.", 1),
        ("Đường chạy marathon rất đẹp.", 1),
        ("Nhiều giải marathon được tổ chức; MARATHON là môn chạy.", 2),
        ("Ultramarathon và marathonist không phải.", 0),
        ("Giải marathon-2025, (marathon), “marathon”.", 3),
    ],
)
def test_a_term_is_found_whatever_longer_word_it_is_part_of(text, n):
    study = Study(terms=(Term("marathon", ("marathon",)),))
    assert len(extracted.terms(layout.lay_out("a", text), study)) == n


@pytest.mark.parametrize("event", sorted(six_events.EVENTS))
def test_a_search_for_the_syllables_the_table_and_the_concordance_give_one_count(event):
    pages = six_events.pages(event, n=12)
    articles = [layout.lay_out(name, page) for name, page in pages.items()]
    rows = [{"article_id": a.article_id, "text": a.text} for a in articles]
    index = word_index.build(pd.DataFrame(rows))
    syllables = sorted({s for a in articles for s in a.text.lower().split() if s.isalpha()})
    pairs = sorted({" ".join(p) for a in articles for p in pairwise(a.text.lower().split())})
    asked = [*syllables[::7], *(pair for pair in pairs[::23] if pair.replace(" ", "").isalpha())]
    for query in [*asked, "hợp tác", "cứu", "giải", "tổ chức"]:
        pattern = rf"(?<!\w){re.escape(normalise.folded(query))}(?!\w)"
        literal = [len(re.findall(pattern, normalise.folded(a.text))) for a in articles]
        study = Study(terms=(Term("t", (query,)),))
        assert [len(extracted.terms(a, study)) for a in articles] == literal, query
        lines = concordance.lines(index, query)
        counted = lines["article_id"].value_counts()
        assert [int(counted.get(a.article_id, 0)) for a in articles] == literal, query
        assert concordance.count_lines(index, query) == sum(literal), query


def test_a_place_is_counted_for_one_term_only():
    rows = extracted.terms(article(), STUDY)
    ends = [(row["start"], row["end"]) for row in rows]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_a_study_without_terms_has_none():
    assert extracted.terms(article(), EMPTY) == []


def test_a_term_does_not_change_with_the_articles_around_it():
    alone = extracted.terms(article(), STUDY)
    extracted.terms(layout.lay_out("a2", "Nước.\n\nDiễn đàn."), STUDY)
    assert extracted.terms(article(), STUDY) == alone
