"""What is said of 1, 2, 5, 9, 13 and 20 articles: nothing that a few more would take back."""

import numpy as np
import pandas as pd
import pytest

from analysis.measure.terms import (
    collocation,
    differences,
    dispersion,
    frequency,
    keyness,
    usage_time,
    vocabulary,
    word_index,
)
from analysis.measure.voices import gender, prominence, reporting_verbs, voices
from analysis.tables import schema

SIZES = [1, 2, 5, 9, 13, 19, 20, 26, 40]
OUTLETS = ["Báo Núi", "Báo Sông"]


def articles(n, seed=0):
    """Articles of two outlets in turn, of words at random: nothing is different anywhere."""
    chance = np.random.default_rng(seed)
    words = [f"{a}{b}" for a in "bcdghklmnpst" for b in ("a", "ô", "iê", "ươ", "i")]
    weights = 1 / np.arange(2, len(words) + 2)
    rows = [
        {
            "article_id": f"a{k:03}",
            "label": "Tin",
            "outlet": OUTLETS[k % 2],
            "published_on": f"2026-03-{2 + k % 20:02}",
            "text": " ".join(chance.choice(words, 90, p=weights / weights.sum())) + ".",
            "n_words": 90,
        }
        for k in range(n)
    ]
    return schema.frame("articles", rows)


def counted(frame):
    return vocabulary.lettered(word_index.word_counts(word_index.build(frame)))


@pytest.mark.parametrize("n", SIZES)
def test_a_cloud_colours_only_what_keyness_claims(n):
    # 63 of 80 words were coloured with one article against another
    frame = articles(n)
    counts, outlets = counted(frame), frequency.outlet_by_article(frame)
    compared = keyness.compare_all(counts, outlets)
    cloud = vocabulary.table(counts, outlets, compared=compared)
    assert not cloud["claimed"].any()
    assert set(cloud["enough"]) == {n >= 40}
    assert cloud.loc[~cloud["enough"], "reason"].ne("").all()
    if n == 2:
        assert (cloud["more"] >= 2).sum() > 20
    assert not vocabulary.table(counts, outlets)["claimed"].any()


def test_a_cloud_colours_what_keyness_claims():
    frame = articles(80)
    mine = frame["outlet"] == OUTLETS[0]
    frame.loc[mine, "text"] = frame.loc[mine, "text"] + " đê đê"
    counts, outlets = counted(frame), frequency.outlet_by_article(frame)
    cloud = vocabulary.table(counts, outlets, compared=keyness.compare_all(counts, outlets))
    said = cloud[cloud["claimed"]]
    assert said[["outlet", "word"]].values.tolist() == [[OUTLETS[0], "đê"]]


@pytest.mark.parametrize("n", SIZES)
def test_a_log_ratio_of_too_few_articles_has_no_interval(n):
    frame = articles(n)
    table = keyness.compare_all(counted(frame), frequency.outlet_by_article(frame))
    ends = table[["log_ratio_low", "log_ratio_high"]]
    assert ends.notna().all().all() if n >= 40 else ends.isna().all().all()
    assert not table["claim"].any()
    if 2 <= n < 40:
        assert set(table["reason"]) == {
            f"only {n // 2} article{'s' * (n > 3)}; a comparison needs 20"
        }


def said(frame):
    """Three women quoted for each man, in turn, in every article."""
    names = ["Lê Thị Mận", "Vũ Thị Sửu", "Đỗ Thị Lựu", "Trần Văn Khế"]
    rows = [
        {"article_id": name, "kind": "direct", "speaker": names[k % 4], "speaker_type": "person",
         "source_as_printed": f"{'ông' if k % 4 == 3 else 'bà'} {names[k % 4]}", "part": "lead",
         "start": 0, "end": 5, "n_words": 9, "cue": "khẳng định"}
        for k, name in enumerate(frame["article_id"])
    ]  # fmt: skip
    return schema.frame("quotations", rows)


@pytest.mark.parametrize("n", SIZES)
def test_speakers_women_and_men_places_and_stances_have_one_least_number(n):
    frame = articles(n)
    heard = said(frame)
    tables = {
        "speakers": voices.speaker_shares(heard, frame),
        "women and men": gender.women_and_men(heard, frame),
        "places": prominence.table(heard, frame).query("panel != 'share'"),
        "stances": reporting_verbs.table(heard, frame),
    }
    for name in ("speakers", "women and men"):
        assert set(tables[name]["enough"]) == {n >= 20}, name
    shares = tables["women and men"]["share_quotations"].dropna()
    assert len(shares) == (2 if n >= 20 else 0)
    assert tables["speakers"]["low"].notna().all() == (n >= 20)
    for name in ("places", "stances"):
        small = tables[name][~tables[name]["enough"]]
        assert small[["low", "high"]].isna().all().all(), name
        assert small["reason"].ne("").all(), name
    # each speaker is heard in a quarter of the articles, the stances of an outlet in half of them
    assert not tables["places"]["enough"].any()
    assert set(tables["stances"]["enough"]) == {n >= 40}
    by = voices.heard_by_outlet(heard, frame, speakers=["Lê Thị Mận"])
    assert set(by["enough"]) == {n >= 40}
    assert by.loc[~by["enough"], "low"].isna().all()


def test_women_and_men_have_bounds_that_hold_those_not_said():
    frame = articles(40)
    heard = said(frame)
    heard.loc[heard.index[:10], "speaker"] = [f"Người {k}" for k in range(10)]
    heard.loc[heard.index[:10], "source_as_printed"] = None
    table = gender.women_and_men(heard, frame).set_index("sex")
    women = int(heard["source_as_printed"].fillna("").str.startswith("bà").sum())
    men = int(heard["source_as_printed"].fillna("").str.startswith("ông").sum())
    assert women + men == 30
    assert table.loc["women", ["bound_low", "bound_high"]].tolist() == pytest.approx(
        [women / 40, (women + 10) / 40]
    )
    assert table.loc["men", ["bound_low", "bound_high"]].tolist() == pytest.approx(
        [men / 40, (men + 10) / 40]
    )
    assert table.loc["women", "share_quotations"] == pytest.approx(women / 30)
    assert table["bound_low"]["women"] + table["bound_high"]["men"] == pytest.approx(1)


@pytest.mark.parametrize("n", SIZES)
def test_no_spread_is_said_of_a_few_articles_and_no_rate_has_an_interval(n):
    frame = articles(n)
    counts = counted(frame)
    spread = dispersion.table(counts)
    if n < 20:
        assert set(spread["spread"]) == {""}
        assert not spread["enough"].any()
    used = pd.DataFrame({"article_id": frame["article_id"], "term": "ba", "start": 0, "end": 2})
    rates = frequency.rates(used, frame)
    assert set(rates["enough"]) == {n >= 40}
    ends = ["low", "high", "share_low", "share_high"]
    assert rates[ends].notna().all().all() == (n >= 40)
    compared = differences.between_outlets(used, frame)
    assert compared["claim"].sum() == 0
    if n > 1:
        assert set(compared["enough"]) == {n >= 40}
        assert compared[["low", "high"]].notna().all().all() == (n >= 40)
    time = usage_time.table(used, frame, names=["ba"])
    assert not time.get("claim", pd.Series(dtype=bool)).eq(True).any()


def test_company_in_one_article_is_one_authors():
    frame = pd.DataFrame(
        {"article_id": list("abc"), "text": ["đê cao " * 5, "chợ hoa", "thuyền về"]}
    )
    table = collocation.collocates(word_index.build(frame), "đê")
    assert table[["word", "n_articles", "enough", "reason"]].iloc[0].tolist() == [
        "cao", 1, False, "only 1 article; a collocation needs 3",
    ]  # fmt: skip
