"""Texts on a chart are measured, wrapped and checked before a reader sees them."""

import random

import pytest

from analysis.chart.canvas import formats, layout, theme
from analysis.tables.errors import AnalysisError, UnknownChoiceError

LABELS = theme.Labels(
    "Ngày nào các báo đưa tin về hội chợ trái cây bên sông, và vì sao ngừng sau một tuần?",
    "một hàng là một bài báo; dấu chấm là ngày đăng in trên trang",
    "Ba bài, 3/5/2025 – 6/5/2025; một bài không rõ ngày. Giá $5 và $7 không phải công thức.",
)


@theme.styled
def draw(*, width=theme.TWO_COLUMNS):
    canvas = theme.figure(LABELS, height_mm=45, width=width)
    axes = canvas.axes(14, 12)
    axes.plot([1, 2, 3], [4, 5, 6])
    axes.set_xlabel("ngày")
    return canvas.figure


@pytest.mark.parametrize("width", [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE])
def test_a_chart_at_every_width_has_no_colliding_text(width):
    figure = draw(width=width)
    assert layout.check(figure) == []
    assert figure.get_size_inches()[0] * layout.MM == pytest.approx(width)


def test_the_footer_loses_no_word_when_it_is_wrapped():
    printed = " ".join(text.get_text() for text in layout.texts(draw(width=theme.ONE_COLUMN)))
    assert LABELS.footer in printed
    assert LABELS.title in printed


def test_a_slide_is_sixteen_by_nine():
    width, height = draw(width=theme.SLIDE).get_size_inches()
    assert width / height == pytest.approx(16 / 9)


def test_overlap_small_type_and_text_off_the_canvas_are_reported():
    figure = draw()
    figure.text(0.5, 0.5, "chồng lên")
    figure.text(0.5, 0.5, "nhau", fontsize=6)
    figure.text(0.99, 0.5, "ra ngoài trang giấy")
    assert layout.check(figure) == [
        "'nhau' is set in 6.0 pt",
        "'ra ngoài trang giấy' leaves the canvas",
        "'chồng lên' overlaps 'nhau'",
    ]


def test_margins_that_leave_no_plot_are_answered_with_its_size():
    canvas = theme.figure(LABELS, height_mm=20)
    with pytest.raises(AnalysisError) as caught:
        canvas.axes(100, 5, right=80)
    assert str(caught.value) == (
        "The margins leave nothing of a plot of 166 by 20 mm. "
        "Make the margins smaller or the plot larger."
    )


def test_an_outlet_keeps_its_colour_when_others_are_missing():
    corpus = ["Báo Sông", "Báo Núi", "Báo Biển"]
    styles = theme.outlet_styles([*corpus, None, ""])
    assert [styles[name].colour for name in corpus] == ["#0072b2", "#d55e00", "#009e73"]
    assert styles[""].colour == theme.SOFT


def test_twenty_outlets_are_all_told_apart():
    styles = theme.outlet_styles([f"Báo {n}" for n in range(20)])
    assert len({(style.colour, style.marker) for style in styles.values()}) == 21


@theme.styled
def measured(text, room):
    return layout.wrap(text, room), layout.shorten(text, room)


def test_a_word_wider_than_the_column_is_broken():
    lines, short = measured("Côngướcchốngtộiphạmmạngcủaliênhợpquốc", 20)
    assert "".join(lines) == "Côngướcchốngtộiphạmmạngcủaliênhợpquốc"
    assert short == "Côngướcchốn…"


def test_a_shortened_label_ends_after_a_whole_word():
    assert measured("Hội chợ trái cây mở cửa đón khách", 30)[1] == "Hội chợ trái cây mở…"


@pytest.mark.parametrize(
    ("positions", "placed"),
    [
        ([], []),
        ([5.0], [5.0]),
        ([1.0, 1.0, 1.0], [0.0, 1.0, 2.0]),
        ([0.0, 0.1], [0.0, 1.0]),
        ([9.9, 10.0], [9.0, 10.0]),
        ([3.0, 1.0, 2.9], [3.45, 1.0, 2.45]),
    ],
    ids=["none", "one", "a heap", "at the low end", "at the high end", "out of order"],
)
def test_labels_move_apart_and_keep_their_order(positions, placed):
    assert layout.spread(positions, 1.0, low=0.0, high=10.0) == pytest.approx(placed)


def test_an_unknown_language_is_answered_with_the_known_ones():
    with pytest.raises(UnknownChoiceError) as caught:
        formats.number(1, "fr")
    assert str(caught.value) == "There is no language 'fr'. Choose one of: en, vi."


def word_by_word(text, room_mm):
    """The lines, every word tried behind the line before it: what `wrap` comes to faster."""
    lines = []
    for paragraph in text.split("\n") if text.strip() else []:
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if layout.width_mm(tried) <= room_mm:
                line = tried
                continue
            if line:
                lines.append(line)
            line = word
            while len(line) > 1 and layout.width_mm(line) > room_mm:
                cut = layout._longest(line, room_mm, "small", 400)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


@pytest.mark.parametrize("room", [-1.0, 0.0, 4.0, 11.0, 30.0, 160.0])
def test_lines_break_where_a_word_by_word_trial_breaks_them(room):
    chance = random.Random(7)
    words = ["chợ", "nổi", "Cái", "Răng,", "", "i" * 9, "W" * 30, "2.500", "mm" * 40, "–"]
    with theme.settings():
        for n in (0, 1, 2, 3, 7, 25, 60):
            text = " ".join(chance.choices(words, k=n))
            for given in (text, f" {text}  ", text.replace(" ", "\n", 2)):
                assert layout.wrap(given, room) == word_by_word(given, room)
