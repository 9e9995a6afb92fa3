import pandas as pd

import analysis as an
from analysis.measure.voices import voices
from analysis.report.words import speakers

PRESS = """Chợ cá Lạch Vân mở lại

Sáng 5/6, chợ cá Lạch Vân mở lại sau ba tháng sửa chữa.

Bà Trần Thị Mỹ Lan, Trưởng ban quản lý chợ, cho biết mái mới chịu được bão cấp 12.
“Bà con đóng góp từng viên gạch”, bà Lan nói.
Ông Hồ Văn Kha, Chủ tịch UBND xã Lạch Vân, khẳng định giá thuê quầy không tăng.
"""


def _tables(tmp_path):
    (tmp_path / "cho-ca.txt").write_text(PRESS, "utf-8")
    return an.load(tmp_path)


def test_with_few_articles_the_subtitle_says_what_is_counted(tmp_path):
    tables = _tables(tmp_path)
    table = voices.table(speakers.heard(tables), tables.articles)
    assert speakers.subtitle(table) == (
        "quotations, reporting sentences and interview turns, by speaker and article"
    )


def test_with_many_articles_the_share_is_said_with_its_interval():
    table = pd.DataFrame(
        [{"mark": "share", "speaker": "Hồ Văn Kha", "share_articles": 0.5, "low": 0.4,
          "high": 0.6, "n_articles": 20, "n_articles_of": 40}]
    )  # fmt: skip
    assert speakers.finding(table) == (
        "Hồ Văn Kha is heard in 50% of 40 articles (95% interval 40% to 60%), "
        "more than any other speaker."
    )
    assert speakers.subtitle(table) == (
        "share of articles in which the speaker is quoted or reported"
    )


def test_the_footer_counts_what_stands_in_captions():
    quotations = pd.DataFrame({"part": ["body", "caption"]})
    assert speakers.method(quotations) == (
        "Quotations and speakers by rules; captions (1 row) are not counted."
    )


def test_each_person_is_listed_with_the_names_and_offices_printed(tmp_path):
    listed = speakers.printings(_tables(tmp_path)).set_index("speaker")
    assert listed.loc["Trần Thị Mỹ Lan", "names"] == "Lan; Trần Thị Mỹ Lan"
    assert listed.loc["Hồ Văn Kha", "n_articles"] == 1
