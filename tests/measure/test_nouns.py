"""What is counted, in one form."""

import pytest

from analysis.measure.claims import noun_forms


@pytest.mark.parametrize(
    ("printed", "form"),
    [
        ("nước", "quốc gia"),
        ("Quốc gia", "quốc gia"),
        ("các nước", "quốc gia"),
        ("nước thành viên", "quốc gia thành viên"),
        ("nước và vùng lãnh thổ", "quốc gia và vùng lãnh thổ"),
        ("quốc gia, vùng lãnh thổ", "quốc gia và vùng lãnh thổ"),
        ("quốc gia và vùng lãnh thổ trên thế giới", "quốc gia và vùng lãnh thổ"),
        ("tổ chức quốc tế, khu vực", "tổ chức quốc tế và khu vực"),
        ("tổ chức khu vực và quốc tế", "tổ chức quốc tế và khu vực"),
        ("đoàn đại biểu", "đoàn"),
        ("người nước ngoài", "người nước ngoài"),
        ("doanh nghiệp", "doanh nghiệp"),
        ("", ""),
    ],
)
def test_a_counted_noun_has_one_form(printed, form):
    assert noun_forms.one_form(printed) == form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("quốc gia", "quốc gia và vùng lãnh thổ"),
        ("quốc gia", "quốc gia thành viên"),
        ("tổ chức quốc tế", "tổ chức quốc tế và khu vực"),
        ("đại biểu", "đoàn đại biểu"),
    ],
)
def test_what_counts_more_or_less_is_not_the_same(one, other):
    assert noun_forms.one_form(one) != noun_forms.one_form(other)


def test_the_form_of_a_form_is_itself():
    for form in set(noun_forms.equal_forms("counted_nouns").values()):
        assert noun_forms.one_form(form) == form
