"""The bars of what files hold print at every width and are as long as what they stand for."""

import pandas as pd
import pytest
from matplotlib.patches import Rectangle

from analysis.chart import composition, wording
from analysis.chart.canvas import layout, theme

ROWS = [
    (0, "Chợ nổi mở lại sau một năm sửa bến, ghe xuồng các xã về từ rạng sáng", "Báo Sông Lim"),
    (1, "Tin vắn", "outlet unknown"),
    (2, "Trò chuyện với người giữ đèn biển", "Tạp chí Cửa Biển"),
]
SIZES = [
    {"title": 50, "lead": 200, "body": 3000, "caption": 210, "left out": 900},
    {"body": 120},
    {"title": 40, "question": 300, "answer": 2600, "heading": 60},
]


def table(rows=3):
    found = [
        {
            "row": n,
            "label": label,
            "outlet": outlet,
            "part": part,
            "n_characters": size,
            "n_total": sum(sizes.values()),
            "share": size / sum(sizes.values()),
            "n_articles": 1,
        }
        for (n, label, outlet), sizes in list(zip(ROWS, SIZES, strict=True))[:rows]
        for part, size in sizes.items()
    ]
    columns = ["row", "label", "outlet", "part", "n_characters", "n_total", "share", "n_articles"]
    return pd.DataFrame(found, columns=columns)


@pytest.mark.parametrize(
    ("rows", "width", "lang"),
    [
        (0, theme.TWO_COLUMNS, "en"),
        (1, theme.ONE_COLUMN, "vi"),
        (3, theme.ONE_COLUMN, "en"),
        (3, theme.TWO_COLUMNS, "vi"),
        (3, theme.SLIDE, "en"),
    ],
)
def test_bars_print_without_collisions(rows, width, lang):
    labels = theme.Labels("What do the files hold?", "characters", "Corpus: invented.")
    figure = composition.draw(table(rows), labels=labels, width=width, lang=lang)
    assert layout.check(figure) == []


def test_a_bar_is_as_long_as_its_file():
    figure = composition.draw(table())
    boxes = [patch for patch in figure.axes[0].patches if isinstance(patch, Rectangle)]
    drawn = [box.get_width() for box in boxes if abs(box.get_height() - 3.4) < 1e-9]
    wanted = [size[part] for size in SIZES for part in wording.PARTS if part in size]
    assert len(drawn) == len(wanted)
    assert [w / drawn[0] for w in drawn] == pytest.approx([w / wanted[0] for w in wanted])
