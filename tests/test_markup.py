"""Article text is data from strangers; it reaches HTML as text and as nothing else."""

import pytest

from analysis import markup

HOSTILE = [
    "<script>window.PWNED=1</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</mark><iframe src=javascript:alert(1)>",
    "&lt;script&gt;",
    "]]><svg/onload=alert(1)>",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_and_never_run(words):
    made = markup.element("p", words, title=words)
    inside = made.removeprefix("<p ").removesuffix("</p>")
    assert inside.count("<") == 0
    assert inside.count(">") == 1
    assert inside.count('"') == 2
    assert "'" not in inside


def test_an_element_inside_an_element_stays_markup():
    made = markup.element("p", "a < b ", markup.element("mark", "c & d"))
    assert made == "<p>a &lt; b <mark>c &amp; d</mark></p>"


def test_a_list_of_pieces_is_joined():
    made = markup.element("ul", [markup.element("li", str(n)) for n in range(2)])
    assert made == "<ul><li>0</li><li>1</li></ul>"


@pytest.mark.parametrize("tag", ["script", "style", "iframe", "img", "svg", "SCRIPT"])
def test_a_tag_that_could_run_or_fetch_cannot_be_made(tag):
    with pytest.raises(ValueError, match=f"^the tag '{tag}' is not one of ours$"):
        markup.element(tag)


@pytest.mark.parametrize("name", ["onclick", "style", "src", "srcdoc", "formaction"])
def test_an_attribute_that_could_run_or_fetch_cannot_be_made(name):
    with pytest.raises(ValueError, match=f"^the attribute '{name}' is not one of ours$"):
        markup.element("p", **{name: "x"})


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", " javascript:x", "vbscript:x"]
)
def test_a_link_leads_to_http_or_https_only(address):
    with pytest.raises(ValueError, match=r"^a link may lead to http or https only"):
        markup.element("a", "nguồn", href=address)


def test_an_attribute_without_a_value_is_left_out_and_true_has_none():
    made = markup.element("input", type="checkbox", checked=True, disabled=False, value=None)
    assert made == '<input type="checkbox" checked>'
