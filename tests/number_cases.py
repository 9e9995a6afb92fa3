"""Participation numbers written by hand, for tests of claims, their relations and their chart.

`SEEDS` holds what the five seed articles print: values, qualifiers, nouns and short cues, with
dates and speakers as a careful reader would put them. Everything else is invented.
"""

import pandas as pd

from analysis.tables import schema

LABELS = {
    "countries_attending": "countries attending",
    "countries_signed": "countries that signed",
    "countries_speaking": "countries speaking",
    "organizations_attending": "organisations attending",
    "delegates_attending": "delegates attending",
}
LABELS_VI = {
    "countries_attending": "quốc gia tham dự",
    "countries_signed": "quốc gia đã ký",
    "countries_speaking": "quốc gia phát biểu",
    "organizations_attending": "tổ chức tham dự",
    "delegates_attending": "đại biểu tham dự",
}
WHOLE = ("signing ceremony",)


def quantity(article_id: str, start: int, **values: object) -> dict[str, object]:
    """A row of `quantities` with what most rows have."""
    printed = str(values.get("as_printed", "40 đội"))
    return {
        "row_id": f"{article_id}-{start:04d}",
        "article_id": article_id,
        "start": start,
        "end": start + len(printed),
        "as_printed": printed,
        "value": 40,
        "qualifier": "exact",
        "noun": "đội",
        "measure": "teams",
        "status": "actual",
        "as_of_basis": "unknown",
        "asserted_by_type": "outlet",
        "part": "body",
        "sentence_id": 1,
        "sentence": printed,
    } | values


def quantities(*rows: dict[str, object]) -> pd.DataFrame:
    return schema.frame("quantities", rows)


def articles(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Articles as (id, outlet, day of publication)."""
    return schema.frame(
        "articles",
        [
            {"article_id": name, "label": f"Bài {name}", "outlet": outlet, "published_on": day}
            for name, outlet, day in rows
        ],
    )


def _seed(article: str, start: int, printed: str, **values: object) -> dict[str, object]:
    return quantity(article, start, as_printed=printed, **values)


_A, _S, _O = "countries_attending", "countries_signed", "organizations_attending"
_PM = {"asserted_by": "Phạm Minh Chính", "asserted_by_type": "person"}
_MINISTER = {"asserted_by": "Lương Tam Quang", "asserted_by_type": "person"}
_OPENING = {"as_of": "2025-10-25", "as_of_basis": "event", "sentence": "Sáng nay 25/10"}
_CLOSE = {"as_of": "2025-10-26", "as_of_basis": "event", "sentence": "25 – 26/10/2025"}
_EARLY = {"as_of": "2025-10-06", "as_of_basis": "stated", "sentence": "Tính đến ngày 6/10"}
_SESSION = {"as_of": "2025-10-25", "as_of_basis": "event", "occasion": "high-level session",
            "sentence": "Chiều 25-10"}  # fmt: skip
_PRESS = {"as_of": "2025-10-25", "as_of_basis": "stated", "sentence": "Chiều 25-10", **_PM}
_CEREMONY = {"occasion": "signing ceremony"}

SEEDS = quantities(
    _seed("000", 210, "gần 100 quốc gia", value=100, qualifier="nearly", noun="quốc gia",
          measure=_A, **_OPENING, **_CEREMONY),
    _seed("000", 230, "hơn 100 tổ chức quốc tế, khu vực", value=100, qualifier="over",
          noun="tổ chức quốc tế, khu vực", measure=_O, **_OPENING, **_CEREMONY),
    _seed("001", 160, "hơn 2.500 đại biểu", value=2500, qualifier="over", noun="đại biểu",
          measure="delegates_attending", **_CLOSE, **_CEREMONY),
    _seed("001", 190, "119 quốc gia và vùng lãnh thổ", value=119,
          noun="quốc gia và vùng lãnh thổ", measure=_A, **_CLOSE, **_CEREMONY),
    _seed("001", 220, "hơn 100 tổ chức quốc tế và doanh nghiệp công nghệ", value=100,
          qualifier="over", noun="tổ chức quốc tế và doanh nghiệp công nghệ", measure=_O,
          **_CLOSE, **_CEREMONY),
    _seed("001", 400, "72 quốc gia", value=72, noun="quốc gia", measure=_S, part="heading",
          as_of="2025-10-26", as_of_basis="event", **_CEREMONY),
    _seed("001", 1100, "72 quốc gia", value=72, noun="quốc gia", measure=_S, **_MINISTER,
          as_of="2025-10-26", as_of_basis="event", **_CEREMONY),
    _seed("001", 9000, "72 quốc gia", value=72, noun="quốc gia", measure=_S, part="caption",
          **_CEREMONY),
    _seed("002", 380, "hơn 110 quốc gia", value=110, qualifier="over", noun="quốc gia",
          measure=_A, **_SESSION),
    _seed("002", 2400, "18 quốc gia", value=18, noun="quốc gia", measure="countries_speaking",
          **_SESSION),
    _seed("002", 3600, "hơn 100 nước", value=100, qualifier="over", noun="nước", measure=_A,
          **_PRESS),
    _seed("002", 3630, "65 nước", value=65, noun="nước", measure=_S, **_PRESS),
    _seed("004", 1500, "gần 100 quốc gia", value=100, qualifier="nearly", noun="quốc gia",
          measure=_A, **_EARLY) | {"status": "confirmed"},
    _seed("004", 1520, "hơn 100 tổ chức quốc tế và khu vực", value=100, qualifier="over",
          noun="tổ chức quốc tế và khu vực", measure=_O, **_EARLY) | {"status": "confirmed"},
)  # fmt: skip

SEED_ARTICLES = schema.frame(
    "articles",
    [
        {"article_id": "000", "label": "000", "published_on": "2025-10-25"},
        {"article_id": "001", "label": "001", "outlet": "Tiền Phong",
         "published_earliest": "2025-10-26"},
        {"article_id": "002", "label": "002", "outlet": "Người Lao Động",
         "published_on": "2025-10-26"},
        {"article_id": "003", "label": "003", "outlet": "Đại biểu Nhân dân",
         "published_earliest": "2024-12-24"},
        {"article_id": "004", "label": "004", "outlet": "Tiền Phong",
         "published_on": "2025-10-08"},
    ],
)  # fmt: skip

STATES = (("2026-03-02", 12), ("2026-03-16", 19), ("2026-04-01", 27), ("2026-04-13", 34))
OUTLETS = ("Báo Sông", "Báo Núi", "Báo Đồng", "Báo Biển")


def many(n: int = 160) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Invented quantities and articles: registrations that grow, old values that linger, one
    outlet that differs, and the opening's guests."""
    rows, about = [], []
    start = pd.Timestamp("2026-03-02")
    for k in range(n):
        day = (start + pd.Timedelta(days=k * 48 // n)).strftime("%Y-%m-%d")
        states = [value for since, value in STATES if since <= day]
        late = k % 9 == 4 and len(states) > 1
        value = states[-2] if late else states[-1]
        stated = not late and k % 3 == 0
        name = f"a{k:03d}"
        outlet = OUTLETS[k * 7 % 4]
        if k in (61, 120):
            value, stated, outlet = value + 6, True, "Báo Biển"
        rows.append(
            quantity(
                name, 20, as_printed=f"{value} tỉnh", noun="tỉnh", measure="provinces",
                value=value, status="registered", as_of=day,
                as_of_basis="stated" if stated else "published", sentence=f"{value} tỉnh đăng ký",
            )
        )  # fmt: skip
        if k % 5 == 0:
            qualifier, n_guests = ("over", 300) if k % 2 else ("exact", 320)
            rows.append(
                quantity(
                    name, 90, as_printed=f"{n_guests} đại biểu", noun="đại biểu",
                    measure="guests", value=n_guests, qualifier=qualifier, as_of=day,
                    as_of_basis="published", occasion="opening" if k % 10 else None,
                )
            )  # fmt: skip
        about.append((name, outlet, day))
    return quantities(*rows), articles(*about)
