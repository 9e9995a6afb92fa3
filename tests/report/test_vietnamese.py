"""Whoever asks for Vietnamese gets Vietnamese: figures, their tables, and the words of notebooks."""

import json
import re
from pathlib import Path

import matplotlib.text
import nbformat
import pytest

import analysis as an
from analysis.corpus.layout import block
from analysis.extract.quantities import measure_match
from analysis.measure import policy
from analysis.measure.terms import keyness
from analysis.report.shown import charts, listings, translated
from analysis.report.words import column_labels, not_taken, reasons
from tests import many_articles

NOTEBOOKS = sorted((Path(an.__file__).parents[1] / "notebooks").glob("*.ipynb"))
#: Words of English grammar and of this package's English that are no Vietnamese syllable.
ENGLISH = frozenset(
    """the of and with is are was were be been article articles outlet outlets from not each by
    word words which where when who it its this that than other others counted copies passage
    passages uses quoted most one two three per for on as at or but have has share shares interval
    intervals method only between their they same both all into without every first last source
    sources speaker speakers known day days no said printed number numbers claims""".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def english(text):
    """The English words of a text; quotations and code are left out."""
    plain = re.sub(r"“[^”]*”|`[^`]*`", "", text)
    return sorted({word for word in _WORD.findall(plain) if word.lower() in ENGLISH})


def corpora():
    """Seeds; many dated articles of several outlets; few without outlet and day."""
    yield "seeds", lambda folder: an.load()
    yield "many", lambda folder: an.load(many_articles.write(folder / "many", n=60, planted=True))
    bare = [
        {"text": f"Xã Lạch Vân đón {n} đoàn khách. Bà Trần Thị Mỹ Lan nói: “Chợ đã mở lại”."}
        for n in range(2, 16)
    ]
    yield "bare", lambda folder: an.load(bare)


@pytest.fixture(scope="module", params=list(corpora()), ids=lambda case: case[0])
def tables(request, tmp_path_factory):
    return request.param[1](tmp_path_factory.mktemp("vietnamese"))


@pytest.mark.parametrize("name", charts.__all__)
def test_no_figure_asked_for_in_vietnamese_speaks_english(tables, name):
    drawn = getattr(charts, name)(tables, lang="vi")
    said = [drawn.title, drawn.subtitle, drawn.caption, drawn.alt]
    if drawn.figure is not None:
        said += [text.get_text() for text in drawn.figure.findobj(matplotlib.text.Text)]
    assert {text: english(text) for text in said if english(text)} == {}


LISTINGS = [
    name
    for name, one in sorted(vars(listings).items())
    if not name.startswith("_") and getattr(one, "__module__", "") == listings.__name__
]


@pytest.mark.parametrize("name", LISTINGS)
def test_no_table_for_readers_has_an_english_head_or_sentence(tables, name):
    given = [charts.keyness(tables, lang="vi")] if name == "words_apart" else []
    shown = getattr(listings, name)(tables, *given, lang="vi")
    said = " ".join(shown.heads) if isinstance(shown, listings.Readable) else repr(shown)
    assert english(said) == []


def test_every_reason_for_leaving_something_out_has_a_word():
    named = {one for name, one in vars(block).items() if name.isupper() and isinstance(one, str)}
    reasons_of_layout = {one for one in named if one.replace(" ", "").isalpha()}
    assert reasons_of_layout - set(column_labels.VALUES["reason"]) == set()
    refusals = {
        one
        for name, one in vars(measure_match).items()
        if name.isupper()
        and isinstance(one, str)
        and one.isascii()
        and one[:1].isalpha()
        and " " in one
    }
    assert refusals
    assert refusals - set(not_taken.REASONS) == set()


def test_every_reason_of_the_policy_is_known_in_vietnamese():
    least = policy.LEAST
    found = {
        policy.lacking(n, k, 20, what)
        for n in (0, 1, 5, 25)
        for k in (0, 1, 5)
        if k <= n
        for what in (
            "a comparison",
            "a share",
            "a spread",
            "a trend",
            "a collocation",
            "a share of a period",
        )
    }
    found |= {policy.share_reason(3, 3, least), policy.spread_reason(9, (40, 40), least)}
    found |= {policy.difference_reason(((3, 3), (50, 48)), least), *keyness.WARNINGS}
    found |= {keyness.enough(["A", "A", "B"]), keyness.enough([]), "within what chance gives"}
    assert [reason for reason in sorted(found - {""}) if not reasons.can_be_told(reason)] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_words_of_every_notebook_have_their_translation(path):
    book = nbformat.reads(path.read_text("utf-8"), as_version=4)
    words = [cell for cell in book.cells if cell.cell_type == "markdown"]
    stale = [
        cell.id for cell in words if cell.metadata.get("vi_of") != translated.words_key(cell.source)
    ]
    assert stale == []
    before = json.dumps(book, sort_keys=True)
    translated.set_language(book, "vi")
    assert {cell.id: english(cell.source) for cell in words if len(english(cell.source)) > 3} == {}
    assert all("{contents}" not in cell.source for cell in words)
    translated.set_language(book, "en")
    assert json.dumps(book, sort_keys=True) == before


def test_words_that_somebody_changed_stay_as_they_are():
    book = nbformat.reads(NOTEBOOKS[0].read_text("utf-8"), as_version=4)
    mine = next(cell for cell in book.cells if cell.cell_type == "markdown")
    mine.source = "# My own question"
    translated.set_language(book, "vi")
    assert mine.source == "# My own question"
