"""The section of an article: from its page's data, its record, or its address."""

import pytest
from file_formats import RECORDS, TEXT
from other_files import page

from analysis import pipeline


@pytest.mark.parametrize(
    ("name", "data", "right"),
    [
        ("a.html", page(head='<meta property="article:section" content="Xã hội">'), "Xã hội"),
        ("a.html", page(head='<script type="application/ld+json">{"@type": "NewsArticle", "articleSection": "Đời sống"}</script>'), "Đời sống"),
        ("a.html", page(head='<link rel="canonical" href="https://sao.example/giao-duc/ben-pha-1.html">'), "giáo dục"),
        ("a.html", page(), ""),
        ("a.csv", f'title,chuyên mục,content\nChợ mở,Kinh tế,"{TEXT}"\n', "Kinh tế"),
        ("a.csv", f'title,category,content\nChợ mở,"4, 5","{TEXT}"\n', ""),
        ("a.txt", f"{RECORDS[0]['title']}\n\n{TEXT}", ""),
    ],
)  # fmt: skip
def test_the_section_is_the_one_that_is_said(tmp_path, name, data, right):
    (tmp_path / name).write_text(data, "utf-8")
    (section,) = pipeline.load(tmp_path).articles["section"].fillna("")
    assert section == right
