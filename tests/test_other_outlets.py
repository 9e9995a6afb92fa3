"""The seeds' event as other outlets would write it: fifty short invented articles, no new names."""

import json
import random

import pytest

import analysis as an
from analysis.measure.claims import relations
from analysis.report.words import participation

OUTLETS = [f"Báo {name}" for name in (
    "Sông", "Núi", "Đồng", "Biển", "Gió", "Mây", "Lúa", "Sao", "Thảo", "Vân", "Hạ", "Thu", "Đông",
    "Xuân", "Rừng", "Suối", "Cầu", "Bến", "Chợ", "Phố",
)]  # fmt: skip
CONVENTION = "Công ước Liên Hiệp Quốc về chống tội phạm mạng"
FIRST_DAY = (
    ("2025-10-25", f"Chiều 25/10, 65 quốc gia đã ký {CONVENTION}."),
    (
        "2025-10-25",
        "Lễ mở ký Công ước Hà Nội khai mạc. Tính đến chiều 25/10 có 65 nước đặt bút ký.",
    ),
    ("2025-10-26", f"Đến chiều 25/10 đã có 65 nước ký {CONVENTION}."),
    ("2025-10-25", "Tối 25/10, khoảng 70 nước đã ký Công ước Hà Nội."),
    ("2025-10-26", "Hơn 110 quốc gia dự phiên thảo luận cấp cao của Lễ mở ký Công ước Hà Nội."),
)
CLOSE = (
    ("2025-10-26", f"Khi bế mạc ngày 26/10, 72 nước đã ký {CONVENTION}."),
    ("2025-10-27", "Sau lễ mở ký diễn ra 25 - 26.10, 72 quốc gia đã đặt bút ký."),
    ("2025-10-27", f"Ngày 26/10, {CONVENTION} có 72 nước ký, trong đó 64 nước ký tại hội trường."),
    ("2025-10-27", "Lễ mở ký Công ước Hà Nội thu hút 119 quốc gia và vùng lãnh thổ tham dự."),
    ("2025-10-27", f"72 quốc gia ký {CONVENTION}."),
    ("2025-10-26", "Phát biểu tại phiên bế mạc chiều 26/10, Bộ trưởng Lương Tam Quang cho biết "
     "72 nước đã ký Công ước Hà Nội."),
)  # fmt: skip


def records(seed: int = 1) -> list[dict[str, str]]:
    """The fifty articles: every sentence at least once, the rest drawn."""
    chance = random.Random(seed)
    told = [chance.choice(FIRST_DAY if k < 20 else CLOSE) for k in range(50 - 11)]
    return [
        {"id": f"a{k:02}", "outlet": OUTLETS[k % 20], "published_on": day,
         "text": f"Tin thế giới\n\n{text}"}
        for k, (day, text) in enumerate([*FIRST_DAY, *CLOSE, *told])
    ]  # fmt: skip


def loaded(folder, some):
    path = folder / "articles.jsonl"
    path.write_text(
        "\n".join(json.dumps(one, ensure_ascii=False) for one in some), encoding="utf-8"
    )
    return an.load(path, an.load().study)


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    return loaded(tmp_path_factory.mktemp("outlets"), records())


def shuffled() -> list[dict[str, str]]:
    """The same in another order and under other names."""
    some = records()
    random.Random(7).shuffle(some)
    return [one | {"id": f"b{k:02}"} for k, one in enumerate(some)]


def of_a_hundred() -> list[dict[str, str]]:
    """A hundred articles, an outlet each."""
    some = [*records(), *records(seed=2)]
    return [one | {"id": f"c{k:03}", "outlet": f"Báo số {k}"} for k, one in enumerate(some)]


def undated() -> list[dict[str, str]]:
    """The same without a day of publication."""
    return [{key: one[key] for key in ("id", "outlet", "text")} for one in records()]


VARIANTS = {"shuffled": shuffled, "a hundred outlets": of_a_hundred, "undated": undated}


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_story_is_the_same_however_it_reaches_us(variant, tmp_path):
    tables = loaded(tmp_path, VARIANTS[variant]())
    names = {r["claim_id"]: r for r in tables.claims.to_dict("records")}
    told = {
        (names[r["claim_id"]]["measure"], names[r["claim_id"]]["value"], r["relation"],
         names[r["other_id"]]["value"])
        for r in tables.claim_relations.to_dict("records")
        if r["relation"] not in ("apart", "restates", "agrees")
    }  # fmt: skip
    signed = "countries_signed"
    assert told == {(signed, 72, "revises", 65), (signed, 64, "part_of", 72)}
    assert len(tables.claims[(tables.claims["measure"] == signed)
                             & (tables.claims["value"] == 72)]) == 1  # fmt: skip
    title = participation.title(tables.claims, tables.study, relations=tables.claim_relations)
    assert title == (
        "Countries that signed: 65 by the afternoon of 25 Oct, 72 by the afternoon of 26 Oct"
    )


def one(tables, **values):
    found = tables.claims
    for name, value in values.items():
        found = found[found[name] == value]
    assert len(found) == 1, found.to_string()
    return found.iloc[0]


def test_the_title_tells_65_and_72(tables):
    assert (
        participation.title(tables.claims, tables.study, relations=tables.claim_relations)
        == "Countries that signed: 65 by the afternoon of 25 Oct, 72 by the afternoon of 26 Oct"
    )


def test_every_printed_72_is_one_claim_and_revises_65(tables):
    last = one(tables, measure="countries_signed", value=72)
    first = one(tables, measure="countries_signed", value=65)
    assert last["n_outlets"] > 10
    related = tables.claim_relations
    mine = related[related["claim_id"] == last["claim_id"]]
    assert (mine[mine["relation"] == "revises"]["other_id"] == first["claim_id"]).any()
    assert "conflicts" not in set(related["relation"])


def test_64_is_a_part_of_72(tables):
    part = one(tables, measure="countries_signed", value=64)
    related = tables.claim_relations
    mine = related[related["claim_id"] == part["claim_id"]]
    assert mine["relation"].tolist() == ["part_of"]
    assert part["subset"]


def test_110_of_a_session_and_119_of_the_whole_stand_apart(tables):
    session = one(tables, measure="countries_attending", value=110)
    whole = one(tables, measure="countries_attending", value=119)
    a, b = relations.claims_of_table(tables.claims[tables.claims["claim_id"].isin(
        [session["claim_id"], whole["claim_id"]])])  # fmt: skip
    assert relations.judge(a, b) == ("apart", "noun")
    assert session["occasion"] == "high-level session"


def test_every_article_shows_evidence_of_the_event_without_a_new_name(tables):
    taken = tables.quantities.dropna(subset="measure")
    assert (
        taken["event_basis"]
        .str.split(",")
        .str[0]
        .isin(["name", "words", "terms", "date and occasion", "date and term", "date and place"])
        .all()
    )
    assert {"name", "terms", "date and occasion"} <= set(taken["event_basis"].str.split(",").str[0])
