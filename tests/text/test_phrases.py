"""Many phrases in one scan."""

import re

import pytest

from analysis.text import normalise, phrases


def found(listed, text):
    return [text[a:b] for a, b in phrases.find_phrases(phrases.pattern(listed), text)]


@pytest.mark.parametrize(
    ("listed", "text", "expected"),
    [
        pytest.param(["lễ ký", "lễ"], "lễ ký và lễ", ["lễ ký", "lễ"], id="the longest wins"),
        pytest.param(["mạng"], "mạngx xmạng mạng.", ["mạng"], id="whole words only"),
        pytest.param(["a.b", "c"], "axb a.b c", ["a.b", "c"], id="marks are taken as printed"),
        pytest.param(["hợp tác"], "hợp  tác", ["hợp  tác"], id="two spaces for one"),
        pytest.param(["lễ ký kết"], "lễ ký", [], id="a beginning is no match"),
        pytest.param([], "gì cũng không", [], id="no phrase finds nothing"),
        pytest.param([" ", ""], "gì cũng không", [], id="empty phrases find nothing"),
    ],
)
def test_phrases_are_found(listed, text, expected):
    assert found(listed, text) == expected


def test_the_trie_finds_what_a_plain_alternation_finds():
    listed = ["an ninh", "an ninh mạng", "an toàn", "mạng", "tội phạm", "tội phạm mạng"]
    text = "An ninh mạng, an toàn mạng và tội phạm; mạng lưới tội phạm mạng. ninh an"
    folded = normalise.folded(text)
    plain = "|".join(re.escape(one) for one in sorted(listed, key=len, reverse=True))
    expected = [m.span() for m in re.finditer(rf"(?<!\w)(?:{plain})(?!\w)", folded)]
    assert list(phrases.find_phrases(phrases.pattern(listed), folded)) == expected
    assert expected
