"""A study is checked key by key; every mistake says file, key, what was found, what is allowed."""

from pathlib import Path

import pytest

from analysis import study
from analysis.tables.errors import StudyError

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
NAMED = 'name = "Hội chợ"\n'
CASES = {
    "no name": (
        "",
        "name: is missing; write a text in quotation marks.",
    ),
    "a name that is empty": (
        'name = ""',
        "name: found ''; allowed is a text in quotation marks that is not empty.",
    ),
    "a study under a heading": (
        "[study]\n" + NAMED,
        "name: is missing; write a text in quotation marks. What stands there is study.",
    ),
    "a key misspelled": (
        NAMED + "[event]\nstart_on = 2025-03-01\n",
        "event.start_on: there is no such key; did you mean starts_on? Known here are "
        "name, name_vi, starts_on, ends_on, names, other_events, places.",
    ),
    "a day that is none": (
        NAMED + '[event]\nstarts_on = "31/2"\n',
        "event.starts_on: found '31/2'; allowed is a day such as 2025-10-25.",
    ),
    "an event that ends before it starts": (
        NAMED + "[event]\nstarts_on = 2025-03-02\nends_on = 2025-03-01\n",
        "event.ends_on: found '2025-03-01'; allowed is a day from 2025-03-02 on.",
    ),
    "a measure without nouns": (
        NAMED + '[[measures]]\nname = "teams"\n',
        "measures[1].nouns: is missing; write a list of texts.",
    ),
    "a required key misspelled": (
        NAMED + '[[terms]]\nname = "a"\nvariant = ["x"]\n',
        "terms[1].variants: is missing; write a list of texts. What stands there is variant.",
    ),
    "a status that is none": (
        NAMED + '[[measures]]\nname = "teams"\nnouns = ["đội"]\nstatus = "maybe"\n',
        "measures[1].status: found 'maybe'; allowed is one of: invited, registered, expected, "
        "confirmed, actual, required, capacity.",
    ),
    "a name given twice": (
        NAMED
        + '[[terms]]\nname = "a"\nvariants = ["x"]\n[[terms]]\nname = "a"\nvariants = ["y"]\n',
        "terms[2].name: found 'a'; allowed is a name given once only.",
    ),
    "one table where a list is meant": (
        NAMED + '[terms]\nname = "a"\n',
        "terms: found {'name': 'a'}; allowed is a list of tables, each headed [[terms]].",
    ),
}


@pytest.mark.parametrize(("text", "message"), CASES.values(), ids=CASES)
def test_a_mistake_is_answered_whole(tmp_path, text, message):
    path = tmp_path / "nghiên cứu.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StudyError) as error:
        study.read_study(path)
    assert str(error.value) == f"nghiên cứu.toml: {message}"


def test_a_file_that_is_not_toml_is_named(tmp_path):
    path = tmp_path / "study.toml"
    path.write_text("name = \n", encoding="utf-8")
    with pytest.raises(StudyError) as error:
        study.read_study(path)
    assert str(error.value).startswith(f"{path}: this is not a study in TOML: ")


def test_the_study_of_the_seeds_names_what_it_promises():
    seeds = study.read_study(SEEDS / "study.toml")
    days = [(m.date_from, m.date_to) for m in seeds.milestones]
    assert days == [("2024-12-24", ""), ("2025-10-08", ""), ("2025-10-25", "2025-10-26")]
    assert [m.name for m in seeds.measures] == [
        "countries_attending", "countries_signed", "countries_speaking", "countries_negotiating",
        "organizations_attending", "delegates_attending", "delegations_attending",
        "ratifications_required",
    ]  # fmt: skip
    nations = next(t for t in seeds.terms if t.name == "United Nations")
    assert {"Liên hợp quốc", "LHQ"} <= set(nations.variants)


def test_a_study_is_never_changed_in_place():
    with pytest.raises(AttributeError):
        study.EMPTY.name = "khác"
