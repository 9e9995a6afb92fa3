"""What `check` says of a study: what of it the articles hold, and what they do not."""

from pathlib import Path

import pandas as pd
import pytest
import six_events

from analysis import asked, cli, pipeline, study
from analysis.study import EMPTY, Study, Term
from analysis.tables.errors import StudyError

STUDY = """
name = "lũ"
[event]
names = ["lũ quét Mường Khao", "lũ Mường Khoa"]
starts_on = 2025-09-14
ends_on = 2025-09-14
[[measures]]
name = "dead"
nouns = ["người"]
predicates = ["thiệt mạng", "bay mất"]
[[measures]]
name = "boats"
nouns = ["thuyền thúng"]
[[terms]]
name = "rescue"
variants = ["cứu hộ"]
[[terms]]
name = "snow"
variants = ["tuyết rơi"]
[[people]]
name = "Lường Văn Thoan"
[[people]]
name = "Nguyễn Văn Không"
"""


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> pipeline.Tables:
    """The flood under a study of which half is wrong."""
    folder = six_events.write(tmp_path_factory.mktemp("in"), "flood", n=24)
    page = "Nước rút\n\n08:00 15/09/2025\n\nNgày 14/9/2025, mưa lớn. Có 40 người uống trà."
    (folder / "song-lim" / "z.txt").write_text(page, "utf-8")
    path = folder / "asked.toml"
    path.write_text(STUDY, "utf-8")
    return pipeline.load(folder, study.read_study(path))


def row(found: pd.DataFrame, section: str, what: str) -> dict[str, object]:
    """One row of the table."""
    here = found[(found["section"] == section) & (found["what"] == what)]
    assert len(here) == 1
    return {str(key): value for key, value in here.iloc[0].items()}


@pytest.mark.parametrize(
    ("section", "what"),
    [("name", "lũ Mường Khoa"), ("measure", "boats"), ("term", "snow"),
     ("person", "Nguyễn Văn Không")],
)  # fmt: skip
def test_what_has_no_hit_needs_a_look(tables: pipeline.Tables, section: str, what: str) -> None:
    found = row(asked.asked_table(tables), section, what)
    assert (found["n"], found["needs_a_look"]) == (0, True)
    assert found["remark"]


@pytest.mark.parametrize(
    ("section", "what"),
    [("name", "lũ quét Mường Khao"), ("measure", "dead"), ("term", "rescue"),
     ("person", "Lường Văn Thoan")],
)  # fmt: skip
def test_what_is_found_is_counted_out_of_all(
    tables: pipeline.Tables, section: str, what: str
) -> None:
    found = row(asked.asked_table(tables), section, what)
    assert found["n"] >= found["n_articles"] > 0
    assert (found["n_articles_of"], found["needs_a_look"]) == (25, False)


def test_a_predicate_without_a_hit_is_listed_and_needs_no_look(tables: pipeline.Tables) -> None:
    assert not row(asked.asked_table(tables), "predicate", "bay mất")["needs_a_look"]


def test_articles_of_the_event_s_day_without_its_name_are_named(tables: pipeline.Tables) -> None:
    found = row(asked.asked_table(tables), "event day", "2025-09-14")
    assert found["needs_a_look"]
    assert "print none of its names" in str(found["remark"])
    assert "song-lim/z" in str(found["remark"])


def test_the_sentences_say_the_same_and_why_numbers_are_left(tables: pipeline.Tables) -> None:
    text, looks = asked.asked_report(tables)
    assert looks
    assert "0  term 'snow': not in the articles in any of its spellings" in text
    assert "counted numbers state no measure:" in text
    left = tables.quantities[tables.quantities["measure"].isna()]
    kinds = [line for line in text.splitlines() if line.startswith("    ") and " × " in line]
    assert sum(int(line.split(" × ")[1].split(":")[0]) for line in kinds) == len(left)
    assert all(line.split(": ", 1)[1] for line in kinds)
    assert text.splitlines()[-1].endswith("lines of the study need a look.")


def test_a_term_inside_longer_terms_of_the_study_says_so(tables: pipeline.Tables) -> None:
    terms = (Term("rescue", ("cứu",)), Term("rescue work", ("cứu hộ", "cứu trợ")))
    other = pipeline.Tables(tables.corpus, Study("s", terms=terms))
    found = row(asked.asked_table(other), "term", "rescue")
    assert "more inside longer terms of the study" in str(found["remark"])


def test_an_empty_study_is_no_fault(tables: pipeline.Tables) -> None:
    text, looks = asked.asked_report(pipeline.Tables(tables.corpus, EMPTY))
    assert not looks
    assert text == ("The study names no event, measure, term or person: nothing is looked for.")


def test_check_says_it_and_its_status_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = "Cầu mới thông xe\n\n06:19 05/03/2026\n\n(Dân trí) - Sáng 5/3, cầu thông xe.\n"
    (tmp_path / "a.txt").write_text(page, "utf-8")
    path = tmp_path / "study.toml"
    for term, status in (("thông xe", 0), ("sập cầu", 1)):
        path.write_text(f'name = "c"\n[[terms]]\nname = "t"\nvariants = ["{term}"]\n', "utf-8")
        assert cli.main(["check", str(tmp_path), "--quiet"]) == status
    assert "0  term 't'" in capsys.readouterr().out
    assert cli.main(["check", str(tmp_path / "nothing"), "--quiet"]) == 2


@pytest.mark.parametrize(
    ("unit", "right"), [("persons", "people"), ("nations", "countries"), ("firm", "companies")]
)
def test_a_unit_under_another_name_is_refused(tmp_path: Path, unit: str, right: str) -> None:
    path = tmp_path / "study.toml"
    path.write_text(
        f'name = "s"\n[[measures]]\nname = "m"\nnouns = ["n"]\nunit = "{unit}"\n', "utf-8"
    )
    with pytest.raises(StudyError) as caught:
        study.read_study(path)
    assert str(caught.value) == (
        f"study.toml: measures[1].unit: found {unit!r}; allowed is {right!r} for the same thing."
    )
