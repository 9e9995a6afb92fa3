"""A corpus with known copies, directions, zones and ties, from its file to exact shares."""

import json
import random

import pytest

import analysis as an
from analysis.measure import copies
from analysis.measure.terms import differences, frequency, usage_time
from analysis.measure.voices import voices

NUI, SONG, BIEN, TERM = "Báo Núi", "Báo Sông", "Báo Biển", "nước ngầm"
STUDY = 'name = "nuoc"\n\n[[terms]]\nname = "nước ngầm"\nvariants = ["nước ngầm"]\n'
SYLLABLES = [
    f"{a}{b}"
    for a in "b c d đ g h kh l m n nh ph r s t th tr v x".split()
    for b in "an ao âm ăn ên iêu ôi ông uân ương oe ưu".split()
]
SAID = "Ông Lê Văn Mận, Giám đốc Sở Nông nghiệp tỉnh Thanh Lâm, nói: “{}.”"
#: Copies: when the first and the second outlet print it, and who of them was first.
COPIED = {
    # a day apart
    **{f"day{k}": ("2026-03-03", "2026-03-04", "first") for k in range(4)},
    # 23:30 UTC is 06:30 of the next day in Hà Nội: the second was first
    "utc": ("2026-03-03T23:30:00Z", "2026-03-04T05:00:00+07:00", "second"),
    "west": ("2026-03-03T20:00:00-05:00", "2026-03-04T07:30:00+07:00", "second"),
    "east": ("2026-03-04T08:00:00+09:00", "2026-03-04T07:00:00+07:00", "first"),
    "mail": ("Tue, 03 Mar 2026 22:00:00 GMT", "2026-03-04T06:00:00+07:00", "first"),
    # one moment in two zones, and one day without an hour
    "tie": ("2026-03-04T06:00:00+07:00", "2026-03-03T23:00:00Z", "unknown"),
    "same_day": ("2026-03-05", "2026-03-05T09:00:00+07:00", "unknown"),
}
#: With the term: so many of each kind. Articles of their own; copies of the first and others.
OWN = {NUI: (24, 9), SONG: (22, 4), BIEN: (21, 7)}
COPIED_WITH = ("day0", "day1", "utc", "tie")


def text(chance, *, term):
    """Eight sentences of their own, one of them with the term, and a quotation."""
    sentences = [" ".join(chance.choices(SYLLABLES, k=14)).capitalize() for _ in range(8)]
    if term:
        sentences[3] += f" {TERM}"
    said = SAID.format(" ".join(chance.choices(SYLLABLES, k=10)).capitalize())
    return ". ".join(sentences) + f".\n\n{said}"


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    chance = random.Random(7)
    rows = []
    for outlet, (n, with_) in OWN.items():
        for k in range(n):
            rows.append((f"{outlet}-{k:02}", outlet, "2026-03-02", text(chance, term=k < with_)))
    for name, (first, second, _) in COPIED.items():
        printed = text(chance, term=name in COPIED_WITH)
        rows.append((f"{name}-1", NUI, first, printed))
        rows.append((f"{name}-2", SONG, second, printed))
    folder = tmp_path_factory.mktemp("known")
    (folder / "study.toml").write_text(STUDY, encoding="utf-8")
    listed = [
        {"id": name, "outlet": outlet, "date": when, "title": f"Tin {name}", "text": body}
        for name, outlet, when, body in rows
    ]
    lines = "\n".join(json.dumps(row, ensure_ascii=False) for row in listed)
    (folder / "bài.jsonl").write_text(lines, encoding="utf-8")
    return an.load(folder)


def first_of(name):
    """Which printing is the one that counts once: the first, by moment, then by day, then by id."""
    return 2 if COPIED[name][2] == "second" else 1


def known(mode):
    """Articles with the term and articles, by outlet, counted by hand from the constants."""
    found = {outlet: [with_, n] for outlet, (n, with_) in OWN.items()}
    for name in COPIED:
        for place, outlet in ((1, NUI), (2, SONG)):
            counts = mode == copies.WITH or (mode == copies.ONCE and place == first_of(name))
            found[outlet][0] += counts and name in COPIED_WITH
            found[outlet][1] += counts
    return found


def test_each_copy_has_its_direction(tables):
    found = tables.passages
    assert found["passage_id"].nunique() == len(COPIED)
    said = dict(zip(found["article_id"], found["is_earliest"], strict=True))
    for name, (_, _, first) in COPIED.items():
        both = [said[f"{name}-{place}"] for place in (1, 2)]
        assert (
            both
            == {
                "first": ["yes", "no"],
                "second": ["no", "yes"],
                "unknown": ["unknown", "unknown"],
            }[first]
        ), name
    days = tables.articles.set_index("article_id")["published_on"]
    assert {str(days[f"{name}-1"])[:10] for name in ("utc", "west")} == {"2026-03-04"}
    assert str(days["mail-1"])[:10] == "2026-03-04"


def test_what_counts_once_is_the_first(tables):
    nth = dict(zip(tables.passages["article_id"], tables.passages["nth_copy"], strict=True))
    for name in COPIED:
        assert nth[f"{name}-{first_of(name)}"] == 1, name


@pytest.mark.parametrize("mode", copies.MODES)
def test_every_measure_has_the_known_shares(tables, mode):
    how = {"passages": tables.passages, "mode": mode}
    rates = frequency.rates(tables.terms, tables.articles, names=[TERM], **how)
    expected = known(mode)
    found = {row["outlet"]: row for row in rates.to_dict("records")}
    for outlet, (with_, n) in expected.items():
        row = found[outlet]
        assert (row["n_articles_with"], row["n_articles"], row["n"]) == (with_, n, with_), outlet
        assert row["share"] == with_ / n
        assert row["share_low"] < row["share"] < row["share_high"]
    compared = differences.between_outlets(tables.terms, tables.articles, names=[TERM], **how)
    total = [sum(column) for column in zip(*expected.values(), strict=True)]
    for row in compared.to_dict("records"):
        with_, n = expected[row["outlet"]]
        assert row["difference"] == pytest.approx(with_ / n - (total[0] - with_) / (total[1] - n))
    time = usage_time.table(tables.terms, tables.articles, names=[TERM], **how)
    judged = time[time["mark"] == "term"].iloc[0]
    assert (judged["n_articles_with"], judged["n_articles"]) == tuple(total)


def test_a_speaker_of_every_article_has_every_article_that_counts(tables):
    heard = tables.quotations.assign(speaker="Lê Văn Mận")
    row = voices.speaker_shares(heard, tables.articles, passages=tables.passages).iloc[0]
    sizes = {mode: sum(n for _, n in known(mode).values()) for mode in copies.MODES}
    assert (row["n_articles"], row["n_articles_of"]) == (sizes[copies.WITH],) * 2
    assert (row["n_articles_once"], row["n_articles_of_once"]) == (sizes[copies.ONCE],) * 2
    assert (row["n_articles_own"], row["n_articles_of_own"]) == (sizes[copies.OWN],) * 2
    assert row["n_draws_of"] == sizes[copies.ONCE]
