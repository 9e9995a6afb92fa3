"""Whatever kind of space, and however many, stands between the words of a phrase."""

import extracted
import pytest
import six_events

from analysis.corpus.layout import layout
from analysis.extract import annotate
from analysis.study import EMPTY
from analysis.text import wordlist

_PHRASES = [line.split("\t")[0] for line in wordlist.entries("relative_dates.txt")]
_MORE = ("hôm thứ tư", "chủ nhật tuần trước", "thứ bảy tuần sau", "3 ngày trước",
         "cách đây hai tuần", "chiều tối cùng ngày", "sáng ngày hôm qua")  # fmt: skip
#: What may stand in a file where one space belongs.
SPACES = {
    "two spaces": "  ",
    "five spaces": "     ",
    "no-break space and space": "\xa0 ",
    "space and no-break space": " \xa0",
    "tab": "\t",
    "thin space": "\u2009",
    "ideographic space": "\u3000",
    "narrow no-break space and space": "\u202f ",
    "space, joiner, space": " \u200b ",
}


def days(phrase: str) -> list[tuple[object, object]]:
    """The days that the phrase says in an article of 12 November 2025."""
    page = f"Hội chợ\n\n08:00 12/11/2025\n\nTheo ban tổ chức, {phrase}, hội chợ mở cửa."
    article = layout.lay_out("a", page)
    return [(row["date_from"], row["date_to"]) for row in extracted.dates(article, EMPTY)]


@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
def test_a_word_for_a_day_means_that_day_whatever_spaces_part_it(space: str) -> None:
    wrong = [
        phrase
        for phrase in (*_PHRASES, *_MORE)
        if days(phrase.replace(" ", space)) != days(phrase) or not days(phrase)
    ]
    assert wrong == []


@pytest.mark.parametrize("event", sorted(six_events.EVENTS))
def test_an_article_with_every_space_doubled_is_read(event: str) -> None:
    for name, page in six_events.pages(event, n=12).items():
        doubled = layout.lay_out(name, page.replace(" ", "  "))
        assert annotate.annotate_article(doubled, EMPTY)["articles"], name
