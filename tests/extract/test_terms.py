"""Terms of the study: whole words, longest first, as printed, in whose words."""

from itertools import pairwise

from analysis.corpus.layout import layout
from analysis.extract import terms
from analysis.study import EMPTY, Study, Term

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
    return layout.article("a1", TEXT)


def quoted():
    start = TEXT.index("Nguồn nước là")
    return [
        {"kind": "direct", "start": start, "end": start + len("Nguồn nước là của chung")},
        {"kind": "indirect", "start": 0, "end": len(TEXT)},
    ]


def test_terms_are_found_as_whole_words_longest_first_and_as_printed():
    text = article().text
    rows = terms.rows(article(), STUDY, quotations=quoted())
    assert [(row["term"], row["as_printed"], row["in_quotation"]) for row in rows] == [
        ("clean water", "Nước sạch", False),
        ("cooperation", "HỢP TÁC", False),
        ("clean water", "nước sạch", False),
        ("peace", "hoà bình", False),
        ("water", "Nguồn nước", True),
        ("forum", "Diễn đàn", False),
    ]
    assert all(text[row["start"] : row["end"]] == row["as_printed"] for row in rows)
    assert {row["article_id"] for row in rows} == {"a1"}
    assert rows[0]["part"] == "title"


def test_a_place_is_counted_for_one_term_only():
    rows = terms.rows(article(), STUDY)
    ends = [(row["start"], row["end"]) for row in rows]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_a_study_without_terms_has_none():
    assert terms.rows(article(), EMPTY) == []


def test_a_term_does_not_change_with_the_articles_around_it():
    alone = terms.rows(article(), STUDY)
    terms.rows(layout.article("a2", "Nước.\n\nDiễn đàn."), STUDY)
    assert terms.rows(article(), STUDY) == alone
