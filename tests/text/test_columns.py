"""Columns of dates: one value, the column that decides it, and what stays in doubt."""

from datetime import date, timedelta

import pytest

from analysis.text.dates.columns import ColumnDay, read_days


def one(value):
    days, doubts = read_days([value])
    return days[0].on, days[0].at[11:], bool(doubts[0])


@pytest.mark.parametrize(
    ("value", "on", "at"),
    [
        ("2026-04-02T23:30:00Z", "2026-04-03", "06:30"),
        ("2026-04-02T23:30:00.000+0000", "2026-04-03", "06:30"),
        ("2026-04-02T23:30:00+07:00", "2026-04-02", "23:30"),
        ("2026-04-02 23:30:00-05:00", "2026-04-03", "11:30"),
        ("2026-04-02 23:30 UTC", "2026-04-03", "06:30"),
        ("Fri, 03 Apr 2026 22:30:00 GMT", "2026-04-04", "05:30"),
        ("Thu, 02 Apr 2026 23:30:00 +0000", "2026-04-03", "06:30"),
        ("Thu, 02 Apr 2026 23:30:00 EST", "2026-04-03", "11:30"),
        ("Fri Apr 03 22:30:00 +0000 2026", "2026-04-04", "05:30"),
        ("2026-04-02T23:30", "2026-04-02", "23:30"),
        ("2026/4/3", "2026-04-03", ""),
        ("20260402T233000Z", "2026-04-03", "06:30"),
        ("20260402233000", "2026-04-02", "23:30"),
        ("20260402", "2026-04-02", ""),
        ("1775172600", "2026-04-03", "06:30"),
        ("1775172600.0", "2026-04-03", "06:30"),
        ("1.7751726e9", "2026-04-03", "06:30"),
        ("1775172600000", "2026-04-03", "06:30"),
        ("1775172600000000", "2026-04-03", "06:30"),
        ("46115", "2026-04-03", ""),
        ("46115.0", "2026-04-03", ""),
        ("46115.270833", "2026-04-03", "06:30"),
        ("Thứ Hai, 25/05/2026, 06:30 (GMT+7)", "2026-05-25", "06:30"),
        ("06:30 | 25/5/2026", "2026-05-25", "06:30"),
        ("25.05.2026 10:00 CH", "2026-05-25", "22:00"),
        ("5/25/2026 12:10 AM", "2026-05-25", "00:10"),
        ("ngày 3 tháng 4 năm 2026", "2026-04-03", ""),
        ("3 tháng Tư, 2026 lúc 6h30", "2026-04-03", "06:30"),
        ("12 tháng Mười Hai, 2025", "2025-12-12", ""),
        ("April 3, 2026", "2026-04-03", ""),
        ("3 Apr 2026", "2026-04-03", ""),
        ("03-Apr-26", "2026-04-03", ""),
        ("Thứ Sáu, 3/4/2026", "2026-04-03", ""),
        ("Fri, 4/3/2026", "2026-04-03", ""),
        ("25/05/98", "1998-05-25", ""),
        ("", "", ""),
    ],
)
def test_a_value_that_can_be_read_one_way_only_is_read_without_doubt(value, on, at):
    assert one(value) == (on, at, False)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("31/02/2026", "no calendar"),
        ("2026-13-40", "no calendar"),
        ("2026-04", "no day"),
        ("tháng 4/2026", "no day"),
        ("26/4", "no year"),
        ("2 giờ trước", "the day the page was saved"),
        ("hôm qua", "the day the page was saved"),
        ("chưa rõ", "none that is understood"),
        ("99999999999", "none that is understood"),
        ("no date that is understood", "understood"),
    ],
)
def test_a_value_without_a_day_says_what_is_missing(value, says):
    days, doubts = read_days([value])
    assert days == [ColumnDay()]
    assert value in doubts[0]
    assert says.removeprefix("none ") in doubts[0]


def column(order, days):
    return [day.strftime({"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y"}[order]) for day in days]


@pytest.mark.parametrize("order", ["dmy", "mdy"])
@pytest.mark.parametrize("begins", range(28))
def test_a_column_over_a_month_decides_each_of_its_days(order, begins):
    days = [date(2026, 3, 1) + timedelta(days=begins + n) for n in range(30)]
    read, doubts = read_days(column(order, days))
    assert [day.on for day in read] == [day.isoformat() for day in days]
    assert doubts == [""] * 30


def test_where_no_value_decides_the_day_goes_first_and_each_row_is_in_doubt():
    read, doubts = read_days(["03/04/2026", "05/04/2026", "06/06/2026"])
    assert [day.on for day in read] == ["2026-04-03", "2026-04-05", "2026-06-06"]
    assert [bool(doubt) for doubt in doubts] == [True, True, False]


def test_values_that_contradict_each_other_put_those_that_could_be_either_in_doubt():
    read, doubts = read_days(["03/04/2026", "13/04/2026", "04/14/2026", "04/15/2026"])
    assert [day.on for day in read] == ["2026-03-04", "2026-04-13", "2026-04-14", "2026-04-15"]
    assert [bool(doubt) for doubt in doubts] == [True, False, False, False]


def test_a_form_is_decided_by_values_of_its_own_form_first():
    read, _ = read_days(["03/04/2026", "13/04/2026", "03-04-2026", "04-13-2026"])
    assert [day.on for day in read] == ["2026-04-03", "2026-04-13", "2026-03-04", "2026-04-13"]


def test_printed_weekdays_decide_a_column():
    read, doubts = read_days(["Fri, 04/03/2026", "04/06/2026"])
    assert [day.on for day in read] == ["2026-04-03", "2026-04-06"]
    assert doubts == ["", ""]


def test_years_of_two_digits_in_front_are_seen_and_said():
    read, doubts = read_days(["26-04-03", "26-04-04", "26-03-30"])
    assert [day.on for day in read] == ["2026-04-03", "2026-04-04", "2026-03-30"]
    assert all("the year first" in doubt for doubt in doubts)
