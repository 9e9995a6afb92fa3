"""The chart of participation numbers says what was printed and joins only what compares."""

import number_cases as cases
import pandas as pd
import pytest
from matplotlib.figure import Figure

from analysis.chart.canvas import layout, theme
from analysis.chart.participation import participation
from analysis.measure.claims import claims
from analysis.report.words import participation as ready
from analysis.study import Measure, Study

UNITS = {"countries": ("countries_attending", "countries_signed", "countries_speaking")}
SEED_STUDY = Study(
    measures=tuple(
        Measure(
            name, ("x",), label=label, label_vi=cases.LABELS_VI[name],
            unit=next((unit for unit, names in UNITS.items() if name in names), name),
        )
        for name, label in cases.LABELS.items()
    )
)  # fmt: skip
MANY_STUDY = Study(
    measures=(
        Measure("provinces", ("tỉnh",), label="provinces registered", label_vi="tỉnh đăng ký"),
        Measure("guests", ("đại biểu",), label="guests", label_vi="khách mời"),
    )
)


def few(lang: str = "en") -> pd.DataFrame:
    return drawn(cases.SEEDS, cases.SEED_ARTICLES, SEED_STUDY, lang=lang, whole=cases.WHOLE)


def drawn(
    quantities: pd.DataFrame,
    articles: pd.DataFrame,
    study: Study,
    *,
    lang: str = "en",
    whole: tuple[str, ...] = (),
) -> pd.DataFrame:
    """The rows of the chart for these counted numbers."""
    read = claims.read_claims(quantities, articles, whole=whole)
    return ready.figure_rows(
        read.claims, articles, study, evidence=read.evidence, relations=read.relations, lang=lang
    )


@pytest.fixture(scope="module")
def many() -> dict[str, pd.DataFrame]:
    quantities, articles = cases.many()
    return {lang: drawn(quantities, articles, MANY_STUDY, lang=lang) for lang in ("en", "vi")}


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in layout.texts(figure)]


LABELS = theme.Labels("How many?", "A row a claim.", "Corpus: invented, 5 articles.")


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE])
def test_no_text_of_few_claims_collides_at_any_width(width, lang):
    figure = participation.draw(few(lang), labels=LABELS, width=width, lang=lang)
    assert layout.check(figure) == []


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE])
def test_no_text_of_many_claims_collides_at_any_width(many, width, lang):
    figure = participation.draw(many[lang], labels=LABELS, width=width, lang=lang)
    assert layout.check(figure) == []


def test_every_claim_has_its_row_and_its_number():
    shown = words(participation.draw(few()))
    for number in ("< 100", "> 100", "> 110", "119", "65", "72", "18", "> 2,500"):
        assert number in shown
    assert shown.count("repeats the number of 6 Oct") == 2
    assert "72 quốc gia  ×3" in shown


def test_vietnamese_numbers_have_a_point_in_their_thousands():
    shown = words(participation.draw(few("vi"), lang="vi"))
    assert "> 2.500" in shown
    assert "Quốc gia đã ký" in shown


def test_measures_of_one_unit_share_an_axis_and_others_have_their_own():
    figure = participation.draw(few())
    axes = [one for one in figure.axes if one.axison]
    assert len(axes) == 3


def arrows(figure: Figure) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Where lines between claims begin and end, by value and height."""
    return [
        (tuple(text.xyann), tuple(text.xy))
        for axes in figure.axes
        for text in axes.texts
        if getattr(text, "arrow_patch", None) is not None and axes.axison
        and text.xyann[1] != text.xy[1]
    ]  # fmt: skip


def test_lines_join_a_number_with_its_revision_and_with_its_repeats_alone():
    joined = {(begin[0], end[0]) for begin, end in arrows(participation.draw(few()))}
    assert joined == {(65.0, 72.0), (100.0, 100.0)}


def test_a_conflict_is_joined_and_crossed():
    day = {"as_of": "2025-05-01", "as_of_basis": "stated"}
    rows = cases.quantities(
        cases.quantity("a", 0, value=40, **day), cases.quantity("b", 0, value=55, **day)
    )
    about = cases.articles(("a", "Báo Sông", "2025-05-02"), ("b", "Báo Núi", "2025-05-02"))
    data = drawn(rows, about, Study())
    figure = participation.draw(data)
    assert [(a[0], b[0]) for a, b in arrows(figure)] in ([(40.0, 55.0)], [(55.0, 40.0)])
    assert "conflict" in words(figure)


def test_many_claims_name_the_outlier_and_the_new_states(many):
    shown = words(participation.draw(many["en"], width=theme.TWO_COLUMNS))
    assert {"25, Báo Biển", "33, Báo Biển"} <= set(shown)
    assert {"12", "19", "34"} <= set(shown)


def test_what_is_not_drawn_is_counted():
    rows = [
        cases.quantity(f"a{k}", 0, value=k, as_of=None, sentence=str(k)) for k in range(1, 31)
    ] + [cases.quantity("b", 0, value=50, as_of="2025-05-01", as_of_basis="stated")]
    about = cases.articles(
        *((name, "Báo Sông", "2025-05-02") for name in ("b", *(f"a{k}" for k in range(1, 31))))
    )
    data = drawn(cases.quantities(*rows), about, Study())
    shown = " ".join(words(participation.draw(data)))
    assert "Not drawn: 30 claims without a day." in shown


def test_no_claim_at_all_is_said_in_words():
    data = drawn(cases.quantities(), cases.articles(), Study())
    figure = participation.draw(data)
    assert "No article prints a number that the study asks for." in words(figure)
    assert layout.check(figure) == []


def test_only_undated_claims_can_be_many():
    rows = [cases.quantity(f"a{k}", 0, value=k, sentence=str(k)) for k in range(1, 31)]
    about = cases.articles(*((f"a{k}", "Báo Sông", "") for k in range(1, 31)))
    data = drawn(cases.quantities(*rows), about, Study())
    figure = participation.draw(data)
    assert layout.check(figure) == []
    assert "Not drawn: 30 claims without a day." in " ".join(words(figure))


def test_the_callers_table_stays_as_it_was():
    data = few()
    before = data.copy()
    participation.draw(data)
    pd.testing.assert_frame_equal(data, before)


HOSTILE = ("hơn $\\frac{1}{2}$ <b>đội</b> " + "rất dài " * 30, "không" * 25, "đội")


@pytest.mark.parametrize("n", [3, 30])
@pytest.mark.parametrize("width", [theme.ONE_COLUMN, theme.TWO_COLUMNS])
def test_endless_words_and_great_numbers_stay_on_the_canvas(width, n):
    values = [0, 18, 123_456_789]
    qualifiers = ["exact", "over", "nearly", "about", "under", "vague", "at_least"]
    rows = [
        cases.quantity(
            f"a{k}", 0, value=values[k % 3], qualifier=qualifiers[k % 7], as_printed=HOSTILE[k % 3],
            noun=HOSTILE[(k + 1) % 3], as_of=f"2025-05-{k + 1:02d}", as_of_basis="stated",
            occasion=HOSTILE[1] if k % 5 == 0 else None,
        )
        for k in range(n)
    ]  # fmt: skip
    about = cases.articles(*((f"a{k}", HOSTILE[k % 3], "2025-06-01") for k in range(n)))
    data = drawn(cases.quantities(*rows), about, Study())
    figure = participation.draw(data, width=width)
    assert layout.check(figure) == []
    longest = max(len(text.split()) for text in words(figure))
    assert longest <= 25
