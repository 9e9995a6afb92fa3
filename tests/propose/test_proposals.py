"""A first study that is a proposal: what is right by construction is in it, and can be used."""

from pathlib import Path

import pytest
import six_events

from analysis import cli, pipeline, study
from analysis.corpus.metadata import manifest
from analysis.propose import background, days, files, measures, outlets, proposal
from analysis.text import normalise


def proposed(folder: Path, event: str, n: int, **flags: bool) -> study.Study:
    """The study that is proposed for an invented corpus."""
    six_events.write(folder / "in", event, n=n, **flags)
    made = files.propose_from_files([folder / "in"])
    (folder / "study.toml").write_text(made.study, "utf-8")
    return study.read_study(folder / "study.toml")


@pytest.mark.parametrize("event", sorted(six_events.EVENTS))
def test_what_an_invented_event_is_made_of_is_proposed(tmp_path: Path, event: str) -> None:
    made = proposed(tmp_path, event, 28)
    true = six_events.EVENTS[event]
    assert made.event.starts_on == made.event.ends_on == true.day.isoformat()
    named = {normalise.folded(name) for name in made.event.names}
    printed = {normalise.folded(name) for name in true.names}
    assert any(name in whole or whole in name for name in named for whole in printed)
    nouns = {noun for one in made.measures for noun in one.nouns}
    wanted = {noun for noun, _, _ in true.counted.values()}
    assert len(nouns & wanted) >= 1
    terms = {variant for term in made.terms for variant in term.variants}
    assert len(terms & set(true.terms)) >= 1


@pytest.mark.parametrize("n", [1, 2, 5, 60])
@pytest.mark.parametrize("event", ["flood", "summit"])
def test_a_proposal_is_read_as_a_study_whatever_the_number(
    tmp_path: Path, event: str, n: int
) -> None:
    made = proposed(tmp_path, event, n, outlets=n != 2, dates=n != 5)
    assert made.name == "my-study"
    if n == 1:
        assert not made.event.names
        assert not made.measures


def test_the_same_articles_propose_the_same_bytes(tmp_path: Path) -> None:
    folder = six_events.write(tmp_path, "exam", n=20)
    assert files.propose_from_files([folder]).study == files.propose_from_files([folder]).study


def test_what_is_proposed_says_what_it_rests_on(tmp_path: Path) -> None:
    text = files.propose_from_files([six_events.write(tmp_path, "flood", n=28)]).study
    for line in text.splitlines():
        if line.lstrip("# ").startswith(("[[measures]]", "starts_on", "[[people]]", "[[terms]]")):
            assert "proposed" in line or "[[measures]]" in line or "2026" in line
    assert "# proposed: 1" in text or "proposed: " in text
    assert "lũ quét Mường Khao" in text


def test_a_measure_that_is_proposed_takes_numbers(tmp_path: Path) -> None:
    made = proposed(tmp_path, "flood", 28)
    tables = pipeline.load(tmp_path / "in", made)
    taken = set(tables.quantities["measure"].dropna())
    assert {one.name for one in made.measures} <= taken


def article(name: str, text: str = "Chợ mở.", **known: str):  # type: ignore[no-untyped-def]
    """An article with an id and what is known of it."""
    from dataclasses import replace

    from analysis.corpus.layout import layout

    return replace(layout.lay_out(name, text), **known)


def test_folders_are_one_block_and_no_stub_an_article() -> None:
    listed = [article(f"song-lim/{k}") for k in range(9)] + [article("nui-mo/1")]
    text = outlets.block(listed)
    assert text.count("[outlets]") == 1
    assert '"song-lim/" = "Song Lim"  # 9 of 9 articles name none' in text
    called = [
        article(f"song-lim/{k}", outlet="song-lim", outlet_basis="inferred") for k in range(9)
    ]
    assert outlets.block([*called, article("nui-mo/1")]) == text
    assert text.count("# [[articles]]") == 1


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Nhật báo Sông Lim", "Nhật báo Sông Lim"),
        ("Nhật_báo_Sông_Lim", "Nhật báo Sông Lim"),
        ("VOV Núi Mơ", "VOV Núi Mơ"),
        ("nhật báo sông lim", "Nhật Báo Sông Lim"),
        ("nhat-bao-song-lim", "Nhat Bao Song Lim"),
    ],
)
def test_a_folder_its_reader_spelled_keeps_its_spelling(folder: str, name: str) -> None:
    listed = [article(f"{folder}/{k}") for k in range(3)] + [article("nui-mo/1")]
    assert f'"{folder}/" = "{name}"' in outlets.block(listed)


@pytest.mark.parametrize("folder", ["2025", "2025-11", "page_2", "txt", "tháng 3", "01"])
def test_a_folder_called_after_a_time_or_a_set_is_no_outlet(folder: str) -> None:
    listed = [article(f"{folder}/{k}") for k in range(3)] + [article("nui-mo/1")]
    assert f'"{folder}/"' not in outlets.block(listed)


def test_the_other_articles_of_a_folder_say_its_outlet() -> None:
    listed = [article("a/1", outlet="Báo Núi Mơ", outlet_basis="stated"), article("a/2")]
    text = outlets.block([*listed, article("b/1")])
    assert '"a/" = "Báo Núi Mơ"' in text
    assert "1  Báo Núi Mơ (from the text)" in text


def test_the_proposed_manifest_is_read(tmp_path: Path) -> None:
    six_events.write(tmp_path / "in", "flood", n=12)
    (tmp_path / "in" / "corpus.toml").unlink()
    made = files.propose_from_files([tmp_path / "in"])
    (tmp_path / "corpus.toml").write_text(made.manifest, "utf-8")
    read = pipeline.load(tmp_path / "in", manifest=tmp_path / "corpus.toml")
    assert read.articles["outlet"].notna().all()
    assert manifest.read_manifest(tmp_path / "corpus.toml").outlets


def test_a_word_common_in_other_news_says_nothing_of_an_event() -> None:
    assert background.times("Việt Nam", 9, 10) < 2 < background.times("marathon", 9, 10)
    assert background.chance_share("xyzk") < background.chance_share("và") <= 1


def test_what_a_longer_name_says_is_not_said_twice() -> None:
    lines = [
        proposal.ProposedLine("Vịnh Xanh", 10, True),
        proposal.ProposedLine("giải Vịnh Xanh", 9, True),
    ]
    assert [one.words for one in proposal.without_shorter(lines)] == ["giải Vịnh Xanh"]
    assert (
        len(proposal.without_shorter([lines[0], proposal.ProposedLine("giải Vịnh Xanh", 5, True)]))
        == 2
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 26 người thiệt mạng trong trận lũ.", [("người", "die")]),
        ("Lũ làm 26 người chết, 3 người mất tích.", [("người", "die"), ("người", "missing")]),
        ("Ban tổ chức đón 9.000 vận động viên.", [("vận động viên", "attend")]),
        ("Giá 26 triệu đồng, dài 5 km, chết 3 lần, 20 tuổi.", []),
        ("Năm 2018 có nhiều người chết.", []),
    ],
)
def test_counted_nouns_with_what_is_said_of_them(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(one.noun, one.family) for one in measures._uses(0, text)] == expected


def test_a_day_without_a_year_is_asked_about(tmp_path: Path) -> None:
    for k in range(6):
        page = f"Chợ {k}\n\nNgày 5/6, đoàn người đi quanh hồ số {k}, trời nắng."
        (tmp_path / f"{k}.txt").write_text(page, "utf-8")
    tables = pipeline.load(tmp_path)
    line = days.without_year(tables.dates, 6)
    assert line is not None
    assert (line.words, line.n_articles, line.sure) == ("06-05", 6, False)
    assert (
        "5/6 is named in 6 of 6 articles; of which year?"
        in files.propose_from_files([tmp_path]).study
    )


def test_the_command_proposes_says_so_and_what_to_do_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = six_events.write(tmp_path / "in", "match", n=12)
    assert cli.main(["new-study", str(tmp_path / "p"), str(articles), "--quiet"]) == 0
    said = capsys.readouterr().err
    assert "Proposed from 12 articles: " in said
    assert "Read study.toml: delete what is wrong" in said
    assert "Next: " in said
    assert study.read_study(tmp_path / "p" / "study.toml").event.names


def test_the_bare_form_proposes_nothing(tmp_path: Path) -> None:
    articles = six_events.write(tmp_path / "in", "match", n=12)
    assert cli.main(["new-study", str(tmp_path / "p"), str(articles), "--empty"]) == 0
    bare = study.read_study(tmp_path / "p" / "study.toml")
    assert (bare.event.names, bare.measures, bare.terms, bare.people) == ((), (), (), ())


def written(folder: Path, pages: list[str]) -> str:
    """The text of the study that such articles propose."""
    for n, page in enumerate(pages):
        (folder / f"{n:02}.txt").write_text(page, "utf-8")
    return files.propose_from_files([folder]).study


def test_a_number_inside_a_name_counts_nothing(tmp_path: Path) -> None:
    pages = [
        f"Máy bay Sao Mai 90 PRO rơi\n\nSáng nay, máy bay Sao Mai 90 PRO rơi ở đèo Sương khiến {n} "
        "người thiệt mạng. Chiếc 90 PRO thiệt mạng nhiều người nhất từ trước tới nay.\n"
        for n in range(20, 34)
    ]
    text = written(tmp_path, pages)
    assert 'nouns = ["người"]' in text
    assert '"pro"' not in text


def test_a_place_inside_a_longer_name_is_not_where_it_happens(tmp_path: Path) -> None:
    text = written(
        tmp_path,
        [
            f"Nấm gỉ Lào Cai lan rộng lần {n}\n\nNấm gỉ Lào Cai đã lan tới nhiều ruộng lúa."
            for n in range(14)
        ],
    )
    assert '    "Lào Cai"' not in text
    there = tmp_path / "khác"
    there.mkdir()
    text = written(
        there, [f"Sương giá ở Lào Cai đợt {n}\n\nSáng nay, ở Lào Cai trời rét." for n in range(14)]
    )
    assert '    "Lào Cai"' in text


def test_what_was_only_confirmed_is_no_sure_presence(tmp_path: Path) -> None:
    pages = [
        f"Chợ phiên lần {n}\n\nCó {n} cơ quan xác nhận điều đó. Chợ vẫn họp." for n in range(20, 34)
    ]
    text = written(tmp_path, pages)
    assert '# name = "co_quan_attend"' in text or "co_quan_attend" not in text


def test_one_number_is_one_number(tmp_path: Path) -> None:
    pages = [f"Chợ phiên lần {n}\n\nChợ vẫn họp như mọi hôm." for n in range(4)]
    text = written(tmp_path, [*pages, "Chợ đông\n\nSáng nay có 40 khách dự chợ phiên."])
    assert "1 numbers" not in text
    assert "1 articles" not in text
