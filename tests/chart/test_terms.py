"""The charts of terms: nothing collides, nothing is drawn that the articles do not carry."""

import numpy as np
import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme
from analysis.chart.terms import dispersion, heatmap, keyness, rates, spellings, word_cloud, xray
from analysis.tables.errors import AnalysisError

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
        spread = {
            "dp_norm": [0.9, 0.4],
            "dp_low": [0.3, 0.3],
            "dp_high": [0.6, 0.6],
            "spread": ["clustered", "even"],
        }
        return pd.DataFrame(
            {"mark": "spread", "term": TERMS[:2], "n_articles_with": [2, 200], "n_articles": 400}
            | spread
        )
    rows = []
    for term in TERMS:
        for k, outlet in enumerate(OUTLETS):
            shared = {"term": term, "article_id": f"a{k}", "outlet": outlet, "n": k, "n_words": 400}
            shared |= {"letter": "ABC"[k], "published_on": "2031-03-05" if k else None}
            shared["label"] = "Ba tỉnh miền núi bàn cách giữ nguồn nước sạch trong mùa khô này"
            rows.append({"mark": "article", **shared})
            rows += [{"mark": "use", **shared, "at": 30 * j, "quoted": j == 0} for j in range(k)]
    return pd.DataFrame(rows)


def spelling_table(n):
    rows = [
        ("council", spelling, "ABCDEFGHIJKL"[k], f"Bài {k}: chuyện ở xã vùng cao", "Báo Núi", k + 1)
        for spelling in ("Hội đồng nhân dân", "HĐND", "hội đồng")
        for k in range(n)
    ]
    columns = ["term", "spelling", "letter", "label", "outlet", "n"]
    return pd.DataFrame(rows, columns=columns).assign(published_on=None)


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
                    "log_ratio_low": -1.0,
                    "log_ratio_high": np.inf,
                    "n_articles_with_target": k + 1,
                    "n_articles_with_reference": 2 * k + 1,
                    "n_articles_target": n_articles,
                    "n_articles_reference": 3 * n_articles,
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
    "dispersion over many": lambda **o: dispersion.draw(xray_table(False), **o),
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


def test_no_two_words_of_a_cloud_touch():
    figure = word_cloud.draw(cloud_table())
    air = 1.2 / layout.MM * figure.dpi
    boxes = [box.padded(air / 2) for _, box in placed(figure)]
    for k, one in enumerate(boxes):
        assert not any(one.overlaps(other) for other in boxes[k + 1 :])


def test_a_cloud_is_the_same_every_time_and_says_its_numbers_beside():
    one, other = (word_cloud.draw(cloud_table()) for _ in range(2))
    places = [[(word, box.bounds) for word, box in placed(figure)] for figure in (one, other)]
    assert places[0] == places[1] != []
    assert {"40", "35"} <= set(texts(one))


@pytest.mark.parametrize("table", [keyness_table(3), keyness_table(3).head(0)])
def test_without_a_claim_there_is_no_keyness_figure(table):
    with pytest.raises(AnalysisError) as caught:
        keyness.draw(table)
    assert str(caught.value) == (
        "No word is claimed to set an outlet apart, so there is nothing to draw; the sentence of "
        "the table says why."
    )


def test_only_claims_are_listed_with_their_effect_and_articles():
    shown = texts(keyness.draw(keyness_table(200)))
    assert "từ ghép 0" in shown
    assert "từ ghép 70" not in shown
    assert "1/200 · 1/600" in shown
    assert "5.7" in shown


def test_outlets_with_too_few_articles_have_no_mark():
    axes = rates.draw(rate_table(False)).axes[0]
    assert not [line for line in axes.get_lines() if line.get_gid() == "rate"]
    sure = rates.draw(rate_table(True)).axes[0]
    marks = [line for line in sure.get_lines() if line.get_gid() == "rate"]
    assert len(marks) == len(TERMS) * len(OUTLETS)


def test_a_heat_map_shows_counts_or_rates_and_says_which():
    counts, rate = (texts(heatmap.draw(rate_table(enough))) for enough in (False, True))
    assert any("Uses counted, no rates" in text for text in counts)
    assert not any("." in text for text in counts if text[:1].isdigit())
    assert any("Uses per 1,000 words" in text for text in rate)


def test_one_outlet_with_enough_articles_is_nothing_to_compare_rates_with():
    table = rate_table(True)
    table["enough"] = table["outlet"] == OUTLETS[0]
    assert not heatmap.is_rates(table)


def test_an_x_ray_has_a_tick_for_every_use():
    table = xray_table(True)
    lines = [line for line in xray.draw(table).axes[0].get_lines() if len(line.get_xdata()) == 2]
    ticks = [line for line in lines if len(set(line.get_xdata())) == 1]
    own = ((table["mark"] == "use") & ~table["quoted"].fillna(False).astype(bool)).sum()
    bars = table["article_id"].nunique()  # the colour of its outlet beside each letter
    assert len(ticks) == own + bars + 1  # one more in the key
