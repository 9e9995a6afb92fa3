"""The charts of terms: nothing collides, nothing is drawn that the articles do not carry."""

import numpy as np
import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme
from analysis.chart.terms import heatmap, keyness, rates, spellings, word_cloud, xray

OUTLETS = ["Báo Núi Mơ", "Thời báo Cửa Biển Xanh", "unknown"]
TERMS = ["nước sạch", "an toàn hồ đập và vùng hạ du", "hợp tác"]


def rate_table(enough):
    chance = np.random.default_rng(1)
    rows = []
    for term in TERMS:
        for outlet in OUTLETS:
            rate = float(chance.random() * 8)
            rows.append(
                {
                    "term": term,
                    "outlet": outlet,
                    "n": int(rate * 10),
                    "per_1000": rate,
                    "low": rate * 0.6 if enough else np.nan,
                    "high": rate * 1.5 if enough else np.nan,
                    "n_articles_with": 12,
                    "n_articles": 40 if enough else 3,
                    "share": 0.3,
                    "enough": enough,
                }
            )
    return pd.DataFrame(rows)


def xray_table(few):
    if not few:
        spread = {"dp_norm": [0.9, 0.4], "dp_low": [0.3, 0.3], "dp_high": [0.6, 0.6]}
        return pd.DataFrame(
            {"mark": "spread", "term": TERMS[:2], "n_articles_with": [2, 200], "n_articles": 400}
            | spread
        )
    rows = []
    for term in TERMS:
        for k, outlet in enumerate(OUTLETS):
            shared = {"term": term, "article_id": f"a{k}", "outlet": outlet, "n": k, "n_words": 400}
            shared["label"] = "Ba tỉnh miền núi bàn cách giữ nguồn nước sạch trong mùa khô này"
            rows.append({"mark": "article", **shared})
            rows += [{"mark": "use", **shared, "at": 30 * j, "quoted": j == 0} for j in range(k)]
    return pd.DataFrame(rows)


def spelling_table(n):
    rows = [
        ("council", spelling, f"Bài số {k}: chuyện ở xã vùng cao", k + 1, 1)
        for spelling in ("Hội đồng nhân dân", "HĐND", "hội đồng")
        for k in range(n)
    ]
    return pd.DataFrame(rows, columns=["term", "spelling", "label", "n", "n_articles"])


def keyness_table(n_articles):
    chance = np.random.default_rng(2)
    rows = []
    for outlet in OUTLETS[:2]:
        for k in range(80):
            claim = n_articles >= 20 and k < 6
            rows.append(
                {
                    "item": f"từ ghép {k}",
                    "outlet": outlet,
                    "log_ratio": 2.5 - 0.1 * k if claim else float(chance.normal()),
                    "p": 0.001 if n_articles >= 20 else np.nan,
                    "n_articles_with_target": k + 1,
                    "n_articles_with_reference": 2 * k + 1,
                    "one_article": not claim and k % 9 == 0,
                    "repeated_copy": False,
                    "claim": claim,
                    "reason": "" if claim else "only 3 articles; a comparison needs 20",
                }
            )
    return pd.DataFrame(rows)


def cloud_table():
    words = ["Liên Hợp Quốc", "nước sạch", "Hà Nội", "hợp tác", "đập", "mưa lớn", "Mường Pồn"]
    rows = [
        (outlet, word, 40 - 5 * k, k + 1, 1.0 if k % 2 else 3.0)
        for outlet in OUTLETS
        for k, word in enumerate(words)
    ]
    return pd.DataFrame(rows, columns=["outlet", "word", "n", "n_articles_with", "more"])


CASES = {
    "an x-ray of few articles": lambda **o: xray.draw(xray_table(True), **o),
    "dispersion over many": lambda **o: xray.draw(xray_table(False), **o),
    "an x-ray of nothing": lambda **o: xray.draw(xray_table(True).head(0), **o),
    "rates with intervals": lambda **o: rates.draw(rate_table(True), **o),
    "rates of few articles": lambda **o: rates.draw(rate_table(False), **o),
    "rates of nothing": lambda **o: rates.draw(rate_table(True).head(0), **o),
    "a heat map": lambda **o: heatmap.draw(rate_table(True), **o),
    "a heat map of few": lambda **o: heatmap.draw(rate_table(False), **o),
    "a heat map of nothing": lambda **o: heatmap.draw(rate_table(True).head(0), **o),
    "spellings": lambda **o: spellings.draw(spelling_table(4), **o),
    "spellings of many": lambda **o: spellings.draw(spelling_table(12), **o),
    "spellings of nothing": lambda **o: spellings.draw(spelling_table(0), **o),
    "keyness": lambda **o: keyness.draw(keyness_table(200), **o),
    "keyness of few": lambda **o: keyness.draw(keyness_table(3), **o),
    "keyness of nothing": lambda **o: keyness.draw(keyness_table(3).head(0), **o),
    "word clouds": lambda **o: word_cloud.draw(cloud_table(), **o),
    "a cloud of nothing": lambda **o: word_cloud.draw(cloud_table().head(0), **o),
}


@pytest.mark.parametrize(("width", "lang"), [(theme.ONE_COLUMN, "en"), (theme.TWO_COLUMNS, "vi")])
@pytest.mark.parametrize("name", CASES)
def test_no_text_overlaps_or_leaves_the_canvas(name, lang, width):
    assert layout.check(CASES[name](width=width, lang=lang)) == []


@pytest.mark.parametrize(
    "name", ["an x-ray of few articles", "rates with intervals", "a heat map", "word clouds"]
)
def test_nothing_overlaps_or_leaves_a_slide(name):
    assert layout.check(CASES[name](width=theme.SLIDE)) == []


def texts(figure):
    return [text.get_text() for text in layout.texts(figure)]


def placed(figure):
    """The words of a cloud with the box of their ink, in dots."""
    patches = [p for axes in figure.axes for p in axes.patches if p.get_gid()]
    return [(p.get_gid(), p.get_window_extent()) for p in patches]


def test_words_of_several_syllables_stay_whole_in_a_cloud():
    shown = {word for word, _ in placed(word_cloud.draw(cloud_table()))}
    assert {"Liên Hợp Quốc", "mưa lớn", "Mường Pồn"} <= shown


def test_the_words_of_a_cloud_stay_on_the_canvas():
    figure = word_cloud.draw(cloud_table())
    boxes = dict(placed(figure))
    for box in boxes.values():
        assert figure.bbox.x0 <= box.x0 < box.x1 <= figure.bbox.x1
        assert figure.bbox.y0 <= box.y0 < box.y1 <= figure.bbox.y1
    assert boxes


def test_a_cloud_is_the_same_every_time_and_says_its_numbers_beside():
    one, other = (word_cloud.draw(cloud_table()) for _ in range(2))
    places = [[(word, box.bounds) for word, box in placed(figure)] for figure in (one, other)]
    assert places[0] == places[1] != []
    assert {"40", "35"} <= set(texts(one))


def test_few_articles_draw_no_keyness_but_the_reason():
    figure = keyness.draw(keyness_table(3))
    assert any("only 3 articles; a comparison needs 20" in text for text in texts(figure))
    assert not any(line.get_marker() == "o" for ax in figure.axes for line in ax.get_lines())


def test_claims_are_named_and_chance_is_not():
    shown = texts(keyness.draw(keyness_table(200)))
    assert "từ ghép 0" in shown
    assert "từ ghép 70" not in shown


def test_few_articles_have_hollow_marks_and_no_interval():
    few, many = (rates.draw(rate_table(enough)).axes[0] for enough in (False, True))

    def widths(axes):
        return [len(set(line.get_xdata())) for line in axes.get_lines()]

    def faces(axes):
        return {
            line.get_markerfacecolor() for line in axes.get_lines() if line.get_marker() != "None"
        }

    assert max(widths(few)) == 1
    assert faces(few) == {"white"}
    assert max(widths(many)) == 2
    assert "white" not in faces(many)


def test_an_x_ray_has_a_tick_for_every_use():
    table = xray_table(True)
    lines = [line for line in xray.draw(table).axes[0].get_lines() if len(line.get_xdata()) == 2]
    ticks = [line for line in lines if len(set(line.get_xdata())) == 1]
    own = ((table["mark"] == "use") & ~table["quoted"].fillna(False).astype(bool)).sum()
    assert len(ticks) == own + 1  # one more in the key
