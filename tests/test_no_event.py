"""A study that names no event: numbers of two articles may be of two events, and nobody joins them.

`new-study` proposes measures and no name where the articles share none, so that this is what many
people see first.
"""

import pytest

import analysis as an
from analysis import asked
from analysis.measure.claims.claims import compatible
from analysis.study import Event, Measure, Study

DEAD = Measure("dead", ("người",), kind="total", families=("die",))
QUAKES = [
    {
        "title": f"Động đất làm {n} người thiệt mạng ở {where}",
        "text": f"Ngày {day}/9, trận động đất ở {where} làm {n} người thiệt mạng. Đến tối {day + 1}/9 "
        f"số người thiệt mạng ở {where} đã tăng lên {n + 6} người.",
        "outlet": f"Báo Làng {k % 3}",
        "published_on": f"2025-09-{day + 1:02d}",
    }
    for k, (where, n, day) in enumerate(
        (f"đảo Lum {chr(65 + k)}", 20 + 37 * (k * 7 % 18), 2 + k) for k in range(18)
    )
]


def told(names=()):
    return an.load(
        QUAKES, study=Study("quakes", event=Event("quakes", names=names), measures=(DEAD,))
    )


def across(tables):
    """The related pairs of claims that share no article."""
    articles = tables.claim_evidence.groupby("claim_id")["article_id"].agg(set)
    pairs = tables.claim_relations
    pairs = pairs[pairs["relation"] != "apart"]
    return [
        (a, b) for a, b in zip(pairs["claim_id"], pairs["other_id"], strict=True)
        if not articles[a] & articles[b]
    ]  # fmt: skip


def test_no_claim_of_an_article_is_related_to_one_of_another():
    tables = told()
    assert len(tables.claims) == 36
    assert not across(tables)
    assert (tables.claim_relations["relation"] == "revises").sum() == 18
    assert tables.claims["doubt"].isna().all()
    assert tables.claims["compared_within"].nunique() == 18


def test_with_a_name_they_are_related():
    tables = told(("động đất",))
    assert across(tables)
    assert tables.claims["compared_within"].isna().all()


def test_equal_numbers_of_two_articles_are_two_claims_of_their_own():
    tables = an.load(
        [
            one | {"text": one["text"] + " "}
            for one in (QUAKES[0], QUAKES[0] | {"outlet": "Tin Xa"})
        ],
        study=Study("quakes", measures=(DEAD,)),
    )
    assert tables.claims.groupby("value")["claim_id"].nunique().tolist() == [2, 2]


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "names no event"), ("vi", "không nêu tên sự kiện")]
)
def test_the_figure_the_sentences_and_the_check_say_so(lang, said):
    tables = told()
    figure = an.chart.claims(tables, lang=lang)
    assert said in figure.title
    assert figure.figure is None
    few = an.load(QUAKES[:2], study=tables.study)
    assert said in an.chart.claims(few, lang=lang).title
    with_name = told(("động đất",))
    assert said not in an.chart.claims(with_name, lang=lang).title


def test_check_asks_for_the_name():
    table = asked.asked_table(told())
    row = table[table["section"] == "event"].iloc[0]
    assert row["needs_a_look"]
    assert "[event]" in row["remark"]


def test_bounds_that_suit_every_claim_are_of_a_named_event():
    assert compatible(told().claims).empty
    assert len(compatible(told(("động đất",)).claims))
