"""Articles that still print a number after a later one was in print."""

import number_cases as cases

from analysis.measure.claims import claims, superseded


def _late(*rows: tuple[str, int, str, str]) -> list[list[object]]:
    """Articles as (id, number, day of printing, basis), each with one number of that day."""
    quantities = cases.quantities(
        *(
            cases.quantity(name.strip("+"), 10 * k, value=value, as_of=day, as_of_basis=basis)
            for k, (name, value, day, basis) in enumerate(rows)
        )
    )
    days = {name.strip("+"): day for name, _, day, _ in rows}
    articles = cases.articles(*((name, f"Báo {name}", day) for name, day in days.items()))
    read = claims.read_claims(quantities, articles)
    late = superseded.late(read.claims, articles, read.evidence, read.relations)
    return late[["article_id", "value", "n_days_late"]].values.tolist()


def test_an_old_number_after_a_new_one_is_late():
    assert _late(
        ("a", 40, "2025-05-01", "stated"),
        ("b", 60, "2025-05-05", "stated"),
        ("c", 40, "2025-05-08", "published"),
    ) == [["c", 40, 3]]


def test_an_old_number_before_the_new_one_or_on_its_day_is_not_late():
    assert (
        _late(
            ("a", 40, "2025-05-01", "stated"),
            ("b", 40, "2025-05-03", "published"),
            ("c", 60, "2025-05-05", "stated"),
            ("d", 40, "2025-05-05", "published"),
        )
        == []
    )


def test_an_article_that_tells_both_is_not_late():
    assert (
        _late(
            ("a", 40, "2025-05-01", "stated"),
            ("b", 60, "2025-05-05", "stated"),
            ("c", 40, "2025-05-08", "published"),
            ("c+", 60, "2025-05-08", "published"),
        )
        == []
    )


def test_a_number_two_states_old_is_late_since_the_first_of_them():
    assert _late(
        ("a", 40, "2025-05-01", "stated"),
        ("b", 60, "2025-05-05", "stated"),
        ("c", 80, "2025-05-06", "stated"),
        ("d", 40, "2025-05-08", "published"),
    ) == [["d", 40, 3]]
