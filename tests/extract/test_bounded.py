"""Work that grows as the file does and no faster: counted in calls and sizes, not in seconds."""

import sys
from collections.abc import Callable

import pytest

from analysis.corpus.layout import layout
from analysis.extract import annotate
from analysis.study import EMPTY
from analysis.text import sentences

#: What a file may hold without end; each was quadratic or worse, or kept its whole sentence.
KINDS = {
    "a verb of saying": "nói ",
    "another, with commas": "cho biết, ",
    "a verb before a colon": "nhấn mạnh: ",
    "an office and a name": "Giám đốc Lê Văn Tám ",
    "rows of dots": ". ",
    "a form's leaders": "Họ và tên: . . . . ",
    "initials": "A. ",
    "capitals": "Lê ",
    "prose without a full stop": "người dân trong bản đi chợ, ",
    "days": "25/10/2025 ",
    "words for days": "sáng nay ",
    "counted nouns": "100 quốc gia, ",
    "parts": "trong đó có 5 nước ",
    "quotation marks": "“a” ",
    "questions and answers": "Hỏi: A?\nĐáp: B.\n",
    "short lines": "a\n",
    "rules": "===\n",
    "stars": "* * *\n",
    "turns": "- PV: sao?\n",
    "bylines": "Lê Văn Tám\n",
    "list items": "- a\n",
}
#: Twice the file may take so many times the calls: linear is 2, quadratic 4.
_MOST = 2.6


def calls(work: Callable[[], object]) -> int:
    """How many calls, of ours and of the interpreter's, some work makes."""
    n = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal n
        n += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return n


def page(unit: str, size: int) -> str:
    """A headline and a unit again and again."""
    return "Tin chợ\n\n" + (unit * (size // len(unit) + 1))[:size]


def read(text: str) -> dict[str, list[dict[str, object]]]:
    """Everything found in a page."""
    return annotate.annotate_article(layout.lay_out("a", text), EMPTY)


def size(found: dict[str, list[dict[str, object]]]) -> int:
    """How many characters the rows hold, but for the text itself."""
    rows = (row for listed in found.values() for row in listed)
    return sum(len(str(value)) for row in rows for name, value in row.items() if name != "text")


@pytest.mark.parametrize("unit", KINDS.values(), ids=KINDS)
def test_twice_the_file_is_twice_the_work_and_twice_the_rows(unit: str) -> None:
    read(page(unit, 2000))
    found: list[dict[str, list[dict[str, object]]]] = []
    once, twice = (calls(lambda n=n: found.append(read(page(unit, n)))) for n in (4500, 9000))
    assert twice < _MOST * once, f"{once:,} calls, then {twice:,}"
    assert size(found[1]) < _MOST * size(found[0])


def test_a_row_carries_at_most_a_thousand_characters_of_its_sentence() -> None:
    text = page("ngày 25/10 hơn 100 quốc gia, ông Lê Văn Tám nói rằng chợ đông, ", 9000)
    article = layout.lay_out("a", text)
    found = annotate.annotate_article(article, EMPTY)
    for name in ("quotations", "quantities", "dates"):
        for row in found[name]:
            sentence = str(row["sentence"])
            assert len(sentence) <= annotate.LONGEST_WRITTEN
            assert sentence in article.text
            if name != "quotations":
                assert str(row["as_printed"]) in sentence
        assert found[name], name
        assert len({row["row_id"] for row in found[name]}) == len(found[name])


def test_a_sentence_without_an_end_is_cut_at_its_weaker_marks() -> None:
    text = "người dân trong bản đi chợ, " * 400
    pieces = sentences.split_sentences(text)
    assert all(end - start <= sentences.LONGEST for start, end in pieces)
    assert all(text[end - 1] == "," for _, end in pieces)
    assert "".join(text[a:b] for a, b in pieces).replace(" ", "") == text.replace(" ", "")
    assert sentences.split_sentences("Chợ đông. Chợ vui.") == [(0, 9), (10, 18)]
    assert sentences.split_sentences("a" * 5000) == [(0, 2000), (2000, 4000), (4000, 5000)]
