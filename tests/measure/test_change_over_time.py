"""Tests over time hold their level and find what they ask about: a small run of the benchmark."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmarks"))
import change_over_time


def shares(kind, *, stories, seed):
    found = change_over_time.found(
        np.random.default_rng(seed), kind, stories=stories, n_terms=change_over_time.EACH
    )
    return {test: float((p < change_over_time.LEVEL).mean()) for test, p in found.items()}


@pytest.mark.parametrize("stories", [False, True])
def test_where_nothing_changes_one_term_in_twenty_is_found(stories):
    # a hundred terms: more than 13 happen in 4 of 10,000 runs
    assert max(shares("null", stories=stories, seed=3).values()) <= 0.13


def test_each_question_is_answered_best_by_its_own_test():
    step, line = (shares(kind, stories=False, seed=4) for kind in ("step", "line"))
    assert step["before and after"] > step["any difference"] + 0.05
    assert line["trend"] > line["any difference"] + 0.1
    assert step["before and after"] > step["trend"]
    assert line["trend"] > line["before and after"]


def test_a_lead_of_a_day_is_found_and_none_where_there_is_none():
    table = change_over_time.leads(8).set_index(["of", "kind"])
    assert table.loc[("daily numbers", "a day ahead"), "a_day_ahead"] == 8
    assert table.loc[("stories", "a day ahead"), "a_day_ahead"] >= 5
    rest = table.drop([("daily numbers", "a day ahead"), ("stories", "a day ahead")])
    assert rest["claimed"].max() <= 3
