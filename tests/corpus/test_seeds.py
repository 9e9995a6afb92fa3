"""The seed articles, row by row, read beside the files by hand: offsets, parts and reasons."""

from pathlib import Path

import pytest

from analysis.corpus import corpus

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"

#: (what, source_start, source_end) in the order of the file; the list of other items under an
#: article is one entry here: how many rows, from where to where.
ROWS = {
    "000_7abb10e80892445f": [
        ("title", 0, 71), ("date line", 73, 89), ("lead", 91, 293), ("body", 295, 461),
        ("caption", 463, 561), ("repeated caption", 562, 660), ("body", 662, 948),
        ("body", 950, 1762), ("caption", 1764, 1936), ("repeated caption", 1937, 2109),
        ("body", 2111, 2578), ("body", 2580, 2877), ("body", 2879, 3229), ("body", 3231, 3537),
        ("body", 3539, 3944), ("byline", 3946, 3955), ("related item", 31, 3959, 7258),
    ],
    "001_68dee1c82f302467": [
        ("title", 0, 77), ("outlet prefix", 79, 84), ("lead", 85, 419), ("heading", 421, 472),
        ("caption", 474, 578), ("body", 580, 855), ("body", 857, 1357), ("caption", 1359, 1474),
        ("body", 1476, 2049), ("body", 2051, 2430), ("heading", 2432, 2479),
        ("caption", 2481, 2616), ("body", 2618, 2732), ("body", 2734, 2962), ("body", 2964, 3154),
        ("body", 3156, 3444), ("heading", 3446, 3498), ("caption", 3500, 3607),
        ("body", 3609, 4190), ("body", 4192, 4451), ("body", 4453, 4663), ("body", 4665, 5164),
        ("body", 5166, 5619),
    ],
    "002_fa79f96846dd94a6": [
        ("date line", 1, 16), ("lead", 17, 498), ("body", 500, 1007), ("body", 1009, 1280),
        ("caption", 1282, 1381), ("body", 1383, 1917), ("body", 1919, 2154), ("body", 2156, 2316),
        ("body", 2318, 2916), ("body", 2918, 3239), ("heading", 3241, 3286), ("body", 3287, 4123),
    ],
    "003_c1d8ff66ba1852ff": [
        ("title", 0, 67), ("lead", 69, 332), ("caption", 334, 405), ("repeated caption", 406, 477),
        ("question", 479, 605), ("answer", 607, 964), ("answer", 966, 1395), ("answer", 1397, 1827),
        ("answer", 1829, 2532), ("question", 2534, 2677), ("answer", 2679, 3032),
        ("answer", 3034, 3544), ("answer", 3546, 3804), ("answer", 3806, 4187),
        ("answer", 4189, 4573), ("answer", 4575, 5205), ("question", 5207, 5240),
        ("related item", 37, 5242, 10931),
    ],
    "004_0ef24e064860430f": [
        ("date line", 1, 16), ("lead", 17, 191), ("heading", 193, 254), ("body", 256, 446),
        ("body", 448, 712), ("caption", 714, 791), ("body", 793, 948), ("body", 950, 1127),
        ("body", 1129, 1315), ("body", 1317, 1559), ("heading", 1561, 1593), ("body", 1595, 1857),
        ("body", 1859, 1973), ("caption", 1975, 2123), ("body", 2125, 2426), ("body", 2428, 2590),
        ("body", 2592, 2725), ("body", 2727, 2962), ("body", 2964, 3149),
    ],
}  # fmt: skip

#: outlet, its basis, day, time, basis, bounds, collected, byline
FACTS = {
    "000_7abb10e80892445f": (
        "", "unknown", "2025-10-25", "2025-10-25T06:19", "stated", "", "", "", "Minh Minh",
    ),
    "001_68dee1c82f302467": (
        "Tiền Phong", "manifest", "", "", "inferred", "2025-10-26", "", "", "",
    ),
    "002_fa79f96846dd94a6": (
        "Người Lao Động", "manifest", "2025-10-26", "", "header", "2025-10-25", "2025-10-26", "", "",
    ),
    "003_c1d8ff66ba1852ff": (
        "Đại biểu Nhân dân", "inferred", "", "", "inferred", "2024-12-24", "2025-04-05",
        "2025-04-05", "",
    ),
    "004_0ef24e064860430f": (
        "Tiền Phong", "inferred", "2025-10-08", "", "header", "", "", "", "",
    ),
}  # fmt: skip

#: sentences, and the length of the text
SIZES = {
    "000_7abb10e80892445f": (18, 3654),
    "001_68dee1c82f302467": (28, 5613),
    "002_fa79f96846dd94a6": (21, 4106),
    "003_c1d8ff66ba1852ff": (29, 5168),
    "004_0ef24e064860430f": (19, 3132),
}


@pytest.fixture(scope="module")
def seeds():
    return {article.article_id: article for article in corpus.read_corpus([SEEDS]).articles}


def test_the_corpus_is_the_five_articles(seeds):
    assert list(seeds) == list(ROWS)


@pytest.mark.parametrize("name", ROWS)
def test_every_stretch_of_a_seed_is_in_its_place(seeds, name):
    article = seeds[name]
    parts = [(p.part, p.source_start, p.source_end) for p in article.parts]
    left = [(one.reason, one.source_start, one.source_end) for one in article.left_out]
    found = sorted(parts + left, key=lambda row: row[1])
    under = [row for row in found if row[0] == "related item"]
    rows = [row for row in found if row[0] != "related item"]
    if under:
        rows.append(("related item", len(under), under[0][1], under[-1][2]))
        assert all(row[1] > rows[-2][2] for row in under)
    assert rows == ROWS[name]


@pytest.mark.parametrize("name", FACTS)
def test_what_is_known_of_a_seed(seeds, name):
    article = seeds[name]
    assert (
        article.outlet,
        article.outlet_basis,
        article.published_on,
        article.published_at,
        article.published_basis,
        article.published_earliest,
        article.published_latest,
        article.collected_on,
        article.byline,
    ) == FACTS[name]


@pytest.mark.parametrize("name", SIZES)
def test_sentences_of_a_seed(seeds, name):
    assert (len(seeds[name].sentences), len(seeds[name].text)) == SIZES[name]


def test_photographs_by_an_agency_make_no_agency_text(seeds):
    assert {article.agency for article in seeds.values()} == {""}


def test_what_seeds_disagree_about_is_shown():
    issues = [
        (i.article_id[:3], i.severity, i.what) for i in corpus.read_corpus([SEEDS]).all_issues
    ]
    assert issues == [
        ("000", "unknown", "outlet"),
        ("001", "unknown", "published_on"),
        ("002", "conflict", "published_on"),
        ("003", "unknown", "published_on"),
    ]


def test_without_the_manifest_only_names_and_labels_change(tmp_path):
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    bare = corpus.read_corpus([tmp_path]).articles
    full = corpus.read_corpus([SEEDS]).articles
    assert [(a.text, a.parts, a.sentences, a.left_out) for a in bare] == [
        (a.text, a.parts, a.sentences, a.left_out) for a in full
    ]
    assert [a.outlet for a in bare] == ["", "Tiền Phong", "", "", ""]
