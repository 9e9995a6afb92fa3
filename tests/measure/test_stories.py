"""Stories: planted ones are found, one event's subject makes none, and running ones are no change."""

import random
import sys
from pathlib import Path

import pandas as pd
import pytest

from analysis.measure import copies, stories
from analysis.measure.terms import change, usage_time
from analysis.report.words import reuse_words

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmarks"))
import running_stories

SYLLABLES = "ba bên bỏng cầu chợ chum dừa đò đê ghe giếng hạt kênh lá lúa mạ mưa nước ruộng".split()
SYLLABLES += "sông thóc thuyền trăng tre vịt vườn xóm ao bến bờ cá cối củi dốc đất gió gốm".split()
NAMES = "Mận Thụ Đoài Sửu Tầm Lựu Khế Bưởi Nhãn Cam Quýt Hồng Mít Ổi".split()


def planted(seed, *, n_stories=60, most=5, days=42, own=14, common=60):
    """Articles of stories with words of their own among words of everybody; gold by id."""
    chance = random.Random(seed)
    everybody = [" ".join(chance.sample(SYLLABLES, 2)) for _ in range(40)]
    rows, gold = [], {}
    for story in range(n_stories):
        begins = chance.randrange(days)
        words = [f"{a}{story}" for a in chance.sample(SYLLABLES, own)]
        words += [f"{chance.choice(NAMES)} {chance.choice(NAMES)}{story}"]
        for _ in range(chance.choice([1, 1, 1, 2, 3, most])):
            name = f"{chance.randrange(10**8):08}"
            mine = chance.sample(words, round(0.8 * len(words))) * 2
            text = mine + chance.choices(everybody, k=common)
            chance.shuffle(text)
            day = pd.Timestamp("2026-03-02") + pd.Timedelta(days=begins + chance.randrange(3))
            rows.append((name, "Báo Sông", day.strftime("%Y-%m-%d"), " ".join(text) + "."))
            gold[name] = story
    frame = pd.DataFrame(rows, columns=["article_id", "outlet", "published_on", "text"])
    frame["label"], frame["n_words"] = frame["text"].str[:20], 100
    return frame.sample(frac=1, random_state=seed).reset_index(drop=True), gold


def partition(frame, **options):
    table = stories.find_stories(frame, **options)
    return dict(zip(table["article_id"], table["story_id"], strict=True))


@pytest.mark.parametrize("seed", range(4))
def test_planted_stories_are_found(seed):
    frame, gold = planted(seed)
    assert running_stories.b_cubed(partition(frame), gold)[2] >= 0.95


def test_the_measure_of_a_partition_by_hand():
    # ab | cd told, abc | d true: precision (1+1+.5+.5)/4, recall (2/3+2/3+1/3+1)/4
    found, gold = dict(zip("abcd", "1122", strict=True)), dict(zip("abcd", "xxxy", strict=True))
    assert running_stories.b_cubed(found, gold)[:2] == pytest.approx((0.75, 2 / 3))


@pytest.mark.parametrize("design", [(60, 42), (60, 7)])
def test_events_of_one_kind_are_told_apart_in_quiet_weeks_and_in_a_crowded_one(design):
    # five kinds of events; in one week no pair is too far apart to tell one story
    found = running_stories.recovered(running_stories.invented, 2, (design,)).iloc[0]
    assert found["f1"] >= running_stories.LEAST


def test_where_only_stories_move_no_change_is_claimed_and_articles_as_draws_claim_one():
    for seed in range(2):
        told = running_stories.claimed(running_stories.invented, seed, known=True)
        assert not any(told.values())
        assert any(running_stories.claimed(running_stories.invented, seed, known=False).values())


def test_the_order_of_the_articles_does_not_matter_and_every_article_has_one_story():
    frame, _ = planted(1)
    mixed = frame.sample(frac=1, random_state=9).reset_index(drop=True)
    one, other = stories.find_stories(frame), stories.find_stories(mixed)
    pd.testing.assert_frame_equal(one, other)
    assert sorted(one["article_id"]) == sorted(frame["article_id"])
    assert (one.groupby("story_id")["nth"].max() == one.groupby("story_id").size()).all()
    assert (one.groupby("story_id")["n_articles"].first() == one.groupby("story_id").size()).all()


def test_a_subject_everybody_writes_about_for_weeks_is_no_story():
    frame, _ = planted(2, n_stories=120, most=1, own=2)
    told = stories.find_stories(frame)
    assert told["n_articles"].max() <= 4


def test_a_copy_belongs_to_its_story_whenever_it_is_printed():
    frame, _ = planted(3, n_stories=10, most=1)
    again = frame.iloc[[0]].assign(article_id="zz", published_on=None)
    both = pd.concat([frame, again], ignore_index=True)
    shared = pd.DataFrame(
        {
            "passage_id": "p",
            "article_id": [frame["article_id"].iloc[0], "zz"],
            "start": 0,
            "end": 90,
            "n_words": 90,
            "nth_copy": [1, 2],
        }
    )
    found = partition(both, passages=shared)
    assert found["zz"] == found[frame["article_id"].iloc[0]]
    assert (
        stories.find_stories(both, passages=shared).set_index("article_id")["joined_by"]["zz"]
        == "passage"
    )


def test_nothing_and_articles_without_a_day_are_stories_of_their_own():
    frame, _ = planted(4, n_stories=5)
    alone = stories.find_stories(frame.assign(published_on=None))
    assert alone["n_articles"].eq(1).all()
    assert stories.find_stories(frame.head(0)).empty
    assert reuse_words.stories(alone, frame).endswith("; none is told twice.")


def test_a_figure_of_stories_counts_each_outlet():
    frame, _ = planted(5)
    frame["outlet"] = ["Báo Sông", "Báo Núi"] * (len(frame) // 2) + ["Báo Núi"] * (len(frame) % 2)
    told = stories.find_stories(frame)
    drawn = stories.story_runs(told, frame)
    assert drawn["n_articles"].sum() == (told["n_articles"] > 1).sum()
    assert (
        drawn.groupby("story_id")["n_outlets"].first() == drawn.groupby("story_id").size()
    ).all()


def running(seed):
    """A corpus in which only stories move: three days, five articles, words alike; no change."""
    frame, gold = planted(seed, n_stories=48, most=5)
    chance = random.Random(seed)
    uses = {story: [chance.random() < 0.3 for _ in range(4)] for story in range(48)}
    rows = [
        (name, f"t{k}", 0, 1)
        for name, story in gold.items()
        for k, used in enumerate(uses[story])
        if used
    ]
    return pd.DataFrame(rows, columns=["article_id", "term", "start", "end"]), frame


def test_a_running_story_is_no_change_of_wording():
    loud = {"with": 0, "without": 0}
    for seed in range(6):
        terms, frame = running(100 + seed)
        told = stories.find_stories(frame)
        for key, given in (("with", told), ("without", None)):
            table = usage_time.table(terms, frame, names=[f"t{k}" for k in range(4)], stories=given)
            loud[key] += bool(table["claim"].eq(True).any())
            rising = change.trend(terms, frame, stories=given)
            loud[key] += bool(rising["claim"].any())
    assert loud["with"] <= 1
    assert copies.draws(frame, None, told).nunique() < len(frame)
