"""Files that hold several articles: split where that is certain, refused where it is not."""

import pytest
from file_formats import as_docx, as_rtf

from analysis.corpus import corpus

BODIES = (
    (
        "Sáng 11/5, chợ cá Lạc Hải mở cửa trở lại sau ba tháng sửa chữa mái và nền.",
        "Hơn 2.000 khách đã đến trong buổi đầu, theo ban quản lý chợ cho biết trưa nay.",
    ),
    (
        "Chiều 12/5, bến phà An Lộc ngừng chạy vì nước sông lên nhanh trong đêm qua.",
        "Khoảng 300 hành khách phải quay lại, trưởng bến Trần Văn Mẫn nói với phóng viên.",
    ),
    (
        "Thư viện xã Mây Trắng cho bà con mượn cả nông cụ từ đầu tháng này, kể cả máy.",
        "Sau một năm, 35 món đồ được mượn hơn 400 lượt và chỉ hai món phải đem đi sửa.",
    ),
)
TITLES = ("Chợ cá mở cửa trở lại", "Bến phà An Lộc ngừng chạy", "Thư viện cho mượn nông cụ")
OUTLETS = ("Báo Sao Mai", "Tin Ven Đô", "Nhật Báo Lạc Hải")
DAYS = ("May 11, 2026 Monday", "May 12, 2026 Tuesday", "May 13, 2026 Wednesday")
RIGHT = [
    (t, o, f"2026-05-{11 + n}", b)
    for n, (t, o, b) in enumerate(zip(TITLES, OUTLETS, BODIES, strict=True))
]


def wrapped(paragraph, width=60):
    import textwrap

    return textwrap.fill(paragraph, width)


def nexis(head=True, wrap=True):
    made = (
        "Time Of Request: Friday, March 20, 2026\n\nDownload Request: Select Items: 1-3\nTerms: Lạc Hải\n\n"
        if head
        else ""
    )
    for n in range(3):
        body = "\n\n".join(map(wrapped, BODIES[n]) if wrap else BODIES[n])
        made += (
            f"{' ' * 30}{n + 1} of 3 DOCUMENTS\n\n{' ' * 30}{OUTLETS[n]}\n\n{' ' * 28}{DAYS[n]}\n\n{TITLES[n]}\n\n"
            f"BYLINE: An Bình\n\nLENGTH: {100 + n} words\n\n{body}\n\nLOAD-DATE: May 14, 2026\n\nLANGUAGE: VIETNAMESE; TIẾNG VIỆT\n\n"
            f"PUBLICATION-TYPE: Newspaper\n\n{' ' * 20}Copyright 2026 {OUTLETS[n]}\n{' ' * 20}All Rights Reserved\n\n"
        )
    return made


def nexis_uni():
    return "".join(
        f"{TITLES[n]}\n\n{OUTLETS[n]} (Vietnamese)\n\n{DAYS[n]}\n\nCopyright 2026 {OUTLETS[n]} All Rights Reserved\n\nLength: 120 words\n\nByline: An Bình\n\n"
        f"Body\n\n" + "\n\n".join(BODIES[n]) + "\n\nLoad-Date: May 14, 2026\n\nEnd of Document\n\n"
        for n in range(3)
    )


def factiva():
    return "".join(
        f"{TITLES[n]}\n\nAn Bình\n120 words\n{11 + n} May 2026\n{OUTLETS[n]}\nBSM\nVietnamese\nCopyright 2026. {OUTLETS[n]}\n\n"
        + "\n\n".join(BODIES[n])
        + f"\n\nDocument BSM00000202605{11 + n}em5b0000{n}\n\n"
        for n in range(3)
    )


def factiva_codes():
    return "".join(
        f"HD  {TITLES[n]}\nBY  An Bình\nWC  120 words\nPD  {11 + n} May 2026\nSN  {OUTLETS[n]}\nSC  BSM\nLA  Vietnamese\nCY  Copyright 2026\n\n"
        f"LP  {BODIES[n][0]}\n\nTD  {BODIES[n][1]}\n\nNS  gcat : Political\nAN  Document BSM00000202605{11 + n}em5b0000{n}\n\n"
        for n in range(3)
    )


def read(tmp_path, data, name="in.txt"):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return corpus.read_corpus([tmp_path])


@pytest.mark.parametrize(
    "made",
    [
        nexis,
        lambda: nexis(head=False),
        lambda: nexis(wrap=False),
        nexis_uni,
        factiva,
        factiva_codes,
    ],
    ids="nexis nexis-without-head nexis-unwrapped nexis-uni factiva factiva-codes".split(),
)
def test_an_export_gives_each_article_with_its_own_outlet_and_day(tmp_path, made):
    found = read(tmp_path, made())
    assert [
        (
            a.title,
            a.outlet,
            a.published_on,
            tuple(a.text[p.start : p.end] for p in a.parts if p.part in ("lead", "body")),
        )
        for a in found.articles
    ] == RIGHT
    assert [a.article_id for a in found.articles] == ["in#001", "in#002", "in#003"]
    assert {a.byline for a in found.articles} == {"An Bình"}


@pytest.mark.parametrize(
    ("form", "made"),
    [
        *((form, made) for form in ("docx", "rtf") for made in (lambda: nexis(wrap=False), nexis_uni, factiva, factiva_codes)),
        ("rtf", nexis),
    ],
)  # fmt: skip
def test_an_export_saved_as_a_document_gives_the_same_articles(tmp_path, made, form):
    lines = made().split("\n") if form == "rtf" else [one for one in made().split("\n") if one]
    data = as_rtf(lines) if form == "rtf" else as_docx(lines)
    found = read(tmp_path, data, f"in.{form}")
    assert [
        (a.title, a.outlet, a.published_on, " ".join(a.text.split())) for a in found.articles
    ] == [(t, o, d, " ".join((t, *b))) for t, o, d, b in RIGHT]
    assert [a.article_id for a in found.articles] == ["in#001", "in#002", "in#003"]


RULES = ["-----", "==========", "*****", "* * * *", "________"]


@pytest.mark.parametrize("rule", RULES)
def test_articles_parted_by_rules_with_headline_and_day_of_their_own_are_split(tmp_path, rule):
    pieces = [
        f"{TITLES[n]}\n\n{n + 8:02}:15 {11 + n}/05/2026\n\n" + "\n\n".join(BODIES[n])
        for n in range(3)
    ]
    found = read(tmp_path, f"\n\n{rule}\n\n".join(pieces))
    assert [(a.title, a.published_on) for a in found.articles] == [(t, d) for t, _, d, _ in RIGHT]


def test_rules_inside_of_one_article_part_nothing(tmp_path):
    paragraphs = [p for body in BODIES for p in body]
    text = f"{TITLES[0]}\n\n08:15 11/05/2026\n\n" + "\n\n*****\n\n".join(paragraphs)
    assert len(read(tmp_path, text).articles) == 1


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(
            f"{TITLES[n]}\n\n{11 + n}/05/2026\n\n" + "\n\n".join(p + " " + p for p in BODIES[n])
            for n in range(3)
        ),
        "\n\n-----\n\n".join(
            [f"{TITLES[n]}\n\n{11 + n}/05/2026\n\n" + "\n\n".join(BODIES[n]) for n in range(2)]
            + ["\n\n".join(BODIES[2])]
        ),
    ],
    ids=["headlines and days", "a piece without a day"],
)
def test_what_only_looks_like_several_articles_is_refused_with_advice(tmp_path, text):
    (tmp_path / "good.txt").write_text("Sáng nay, chợ mở.", "utf-8")
    found = read(tmp_path, text)
    assert [a.article_id for a in found.articles] == ["good"]
    (issue,) = [i for i in found.issues if i.severity == "left out"]
    assert "articles, each with a headline and a day of its own" in issue.found
    assert issue.remedy.startswith("Save each article as a file of its own")


def test_one_article_with_its_update_and_related_items_is_one(tmp_path):
    text = (
        f"{TITLES[0]}\n\n08:15 11/05/2026\n\n{BODIES[0][0]}\n\n{BODIES[0][1]}\n\nTin liên quan\n\n"
        f"{TITLES[1]}\n\n12/05/2026\n\n{TITLES[2]}\n\n13/05/2026"
    )
    found = read(tmp_path, text)
    assert len(found.articles) == 1
    assert TITLES[1] not in found.articles[0].text
