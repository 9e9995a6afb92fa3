"""`corpus.toml` is read strictly: every mistake is answered with file, key, found, allowed."""

import tomllib

import pytest

from analysis.corpus.metadata import manifest
from analysis.tables.errors import StudyError

WHOLE = """
[collection]
period_from = 2026-03-01
period_to = 2026-03-31
outlets = ["Tin Ven Đô"]
query = "hội chợ"
as_of = 2026-04-01
[[collection.gaps]]
date_from = 2026-03-03
date_to = 2026-03-04
outlet = "Tin Ven Đô"
reason = "trang đóng"
[collection.totals]
"Tin Ven Đô" = 120
[columns]
text = "noi_dung"
[outlets]
"a/" = "Tin Ven Đô"
"a/b/" = "Tin Trong Đô"
[articles."a/1"]
outlet = "Báo Lạ"
outlet_basis = "inferred"
published_earliest = "2026-03-02"
reason = "sau lễ khai mạc"
"""


def test_a_whole_manifest():
    found = manifest.parse_manifest(tomllib.loads(WHOLE))
    assert found.collection == manifest.Collection(
        period_from="2026-03-01",
        period_to="2026-03-31",
        outlets=("Tin Ven Đô",),
        query="hội chợ",
        as_of="2026-04-01",
        gaps=(manifest.Gap("2026-03-03", "2026-03-04", "Tin Ven Đô", "trang đóng"),),
        totals=(("Tin Ven Đô", 120),),
    )
    assert found.columns == {"text": "noi_dung"}
    assert found.articles["a/1"] == manifest.ManifestFacts(
        "a/1",
        outlet="Báo Lạ",
        outlet_basis="inferred",
        published_earliest="2026-03-02",
        reason="sau lễ khai mạc",
    )
    assert [found.outlet_of(name) for name in ("a/1", "a/b/1", "c")] == [
        "Tin Ven Đô",
        "Tin Trong Đô",
        "",
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[colection]", "corpus.toml: colection: there is no such key; did you mean collection? "
         "Known here are collection, columns, outlets, articles, database."),
        ('[collection]\nperiod_from = "tháng ba"', "corpus.toml: collection.period_from: found "
         "'tháng ba'; allowed is a day such as 2025-10-25."),
        ("[collection]\nperiod_from = 2026-03-02\nperiod_to = 2026-03-01", "corpus.toml: "
         "collection.period_to: found '2026-03-01'; allowed is a day from 2026-03-02 on."),
        ('[columns]\ntitel = "x"', "corpus.toml: columns.titel: there is no such key; did you mean "
         "title? Known here are id, text, title, lead, outlet, published_on, url, byline, collected_on, section."),
        ('[[articles]]\noutlet = "x"', "corpus.toml: articles[1].id: is missing; write a text in "
         "quotation marks. What stands there is outlet."),
        ('[[articles]]\nid = "x"\n[[articles]]\nid = "x"', "corpus.toml: articles[2].id: found 'x'; "
         "allowed is an article named once only."),
        ('[[articles]]\nid = "x"\noutlet_basis = "sure"', "corpus.toml: articles[1].outlet_basis: "
         "found 'sure'; allowed is one of: manifest, stated, inferred, unknown."),
        ('[[articles]]\nid = "x"\npublished_latest = 2026-03-01', "corpus.toml: articles[1].reason: "
         "found ''; allowed is a sentence that says how the bounds are known."),
        ('[collection.totals]\n"x" = -1', "corpus.toml: collection.totals.x: found -1; allowed is "
         "how many articles the outlet published in the period."),
    ],
)  # fmt: skip
def test_a_mistake_is_answered_with_what_was_found_and_what_is_allowed(written, said):
    with pytest.raises(StudyError) as caught:
        manifest.parse_manifest(tomllib.loads(written))
    assert str(caught.value) == said


def test_a_file_that_is_no_toml_is_named(tmp_path):
    path = tmp_path / "corpus.toml"
    path.write_text("[[articles]\n")
    with pytest.raises(StudyError, match="this is not a manifest in TOML"):
        manifest.read_manifest(path)
