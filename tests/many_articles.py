"""Four hundred invented articles made from templates, for everything that needs many.

An invented event (a forum on clean water), invented outlets, people and agency. The same
seed gives the same bytes. What is true of them by construction is in the constants, so that
tests can compare what was found with what was put in:

- `REGISTERED`: the number of provinces registered grows; some articles print the old value.
- `PLANTED_TERM` stands `PLANTED_FACTOR` times as often in `PLANTED_OUTLET` when `planted`.
- about one article in seven is a wire copy of an agency's text, word for word or trimmed.
- every fortieth article is undated, two outlets stop for `GAP`.
"""

import json
import random
from datetime import date, timedelta
from pathlib import Path

FROM, TO = date(2026, 3, 2), date(2026, 4, 26)
GAP = (date(2026, 3, 23), date(2026, 3, 25))
MILESTONES = {
    "Announcement": (date(2026, 3, 9), date(2026, 3, 9)),
    "Press conference": (date(2026, 4, 6), date(2026, 4, 6)),
    "Forum": (date(2026, 4, 17), date(2026, 4, 18)),
}
#: folder → (outlet, weight, house style)
OUTLETS = {
    "song-lim": ("Nhật báo Sông Lim", 5, "time"),
    "cua-bien": ("Thời báo Cửa Biển Xanh", 4, "time"),
    "nui-mo": ("Báo Núi Mơ", 4, "header"),
    "lang-nghe": ("Làng Nghề Điện tử", 3, "prefix"),
    "ven-do": ("Tin Ven Đô", 3, "long"),
    "canh-dong": ("Cánh Đồng Mới", 2, "header"),
}
AGENCY = "Thông tấn Duyên Hải"
#: from this day on, so many provinces have registered
REGISTERED = (
    (date(2026, 3, 2), 12),
    (date(2026, 3, 16), 19),
    (date(2026, 4, 1), 27),
    (date(2026, 4, 13), 34),
)
PLANTED_TERM, PLANTED_OUTLET, PLANTED_FACTOR = "nước ngầm", "Báo Núi Mơ", 4

#: name → (office, honorific, how often they are quoted)
SPEAKERS = {
    "Trần Thị Mận": ("Giám đốc Sở Nông nghiệp tỉnh Thanh Lâm", "bà", 6),
    "Lê Văn Thụ": ("Chủ tịch UBND tỉnh Thanh Lâm", "ông", 5),
    "Phạm Quốc Đoài": ("Trưởng ban tổ chức diễn đàn", "ông", 4),
    "Nguyễn Hà Vi": ("Viện trưởng Viện Thủy văn Miền Núi", "bà", 3),
    "Hoàng Đình Sửu": ("Giám đốc Công ty Cấp nước Sông Lim", "ông", 2),
    "Vũ Ngọc Tầm": ("Chủ tịch Hội Nông dân huyện Mai Khê", "ông", 2),
    "Đỗ Thị Lựu": ("Phó Giám đốc Bệnh viện Mai Khê", "bà", 1),
}
_CLAIM = (
    "Nguồn nước sạch là quyền lợi của từng hộ dân",
    "Kết quả đo sẽ được công khai mỗi tuần",
    "Mỗi con suối được giữ sạch thì cả vùng hưởng lợi",
    "Không nhà máy nào được xả thải khi chưa kiểm tra",
    "Việc chia sẻ dữ liệu giữa các tỉnh còn chậm",
    "Người dân cần biết mình đang uống nước từ đâu",
    "Chi phí đường ống ở miền núi cao gấp ba lần",
    "Đội ứng cứu cần thêm kỹ sư trẻ",
    "Chúng tôi đã chuẩn bị xong khu trưng bày",
    "Trường học nào cũng phải có bể lọc",
)
_REASON = (
    "nên không thể chờ thêm một mùa khô",
    "và chúng tôi mong mọi người cùng giám sát",
    "vì bài học năm ngoái vẫn còn đó",
    "nhưng muốn bền thì phải có quy chế chung",
    "để con cháu sau này không phải gánh",
    "dù kinh phí trước mắt còn hạn hẹp",
    "và việc này phải làm xong trong quý hai",
    "nếu không thì mọi cam kết chỉ là lời nói",
    "bởi hạ lưu luôn chịu thiệt trước tiên",
)
_WHO = ("các tỉnh", "ba trạm đo", "nhiều xã", "ban tổ chức", "hai nhà máy", "các trường học")
_WILL = ("sẽ hoàn tất hồ sơ", "sẽ hoạt động trở lại", "đã nhận được vốn", "còn thiếu thiết bị")
_WHEN = ("trước mùa khô", "trong tuần tới", "từ đầu tháng sau", "vào cuối quý", "sau kỳ nghỉ")
_CUES = ("cho biết", "nói", "khẳng định", "nhấn mạnh", "cho rằng", "chia sẻ")
_PLACE = (
    "Tại huyện Mai Khê",
    "Ở thượng nguồn sông Lim",
    "Dọc con đường ven suối",
    "Trên các bản vùng biên",
    "Ngay giữa chợ phiên",
    "Tại bến đò cũ",
    "Ở phía nam tỉnh lỵ",
    "Quanh hồ chứa Đá Trắng",
)
_PEOPLE = (
    *("đội thanh niên", "các hộ trồng chè", "một nhóm kỹ sư", "những người chèo đò"),
    *("hội phụ nữ xã", "thầy trò trường nội trú", "công nhân nhà máy"),
)
_DO = (
    *("dọn rác suốt hai ngày", "chuyển sang tưới nhỏ giọt", "lắp thêm bể chứa"),
    *("ghi lại mực sông hằng sáng", "nạo vét kênh dẫn", "học cách lọc bằng cát"),
    *("thay những đoạn ống vỡ", "vẽ bản đồ giếng làng"),
)
_THEN = (
    "và việc ấy đã thành nếp.",
    "dù trời mưa lạnh.",
    "nhờ số tiền quyên góp.",
    "trước khi lũ về.",
    "theo lời hẹn từ đầu năm.",
    "để kịp vụ xuân.",
    "khi nắng vừa tắt.",
)
_TERMS = ("nước ngầm", "nước sạch", "hạn hán", "quan trắc", "nước thải", "vùng cao")
_WITH_TERM = (
    "Chuyện {} được nhắc nhiều trong các phiên trao đổi.",
    "Báo cáo dành một chương riêng cho {}.",
    "Cử tri nhiều xã hỏi về {} trong buổi tiếp xúc gần đây.",
    "Một nhóm sinh viên giới thiệu mô hình liên quan đến {}.",
)
_TITLES = (
    "Diễn đàn Nước Thanh Lâm: {n} tỉnh đăng ký tham dự",
    "Thanh Lâm chuẩn bị đón diễn đàn về nguồn nước",
    "Giữ suối sạch để giữ bản làng",
    "Vùng cao chờ nước trước mùa khô",
    "Diễn đàn Nước Thanh Lâm bàn chuyện chia sẻ nguồn nước",
    "Những con suối không còn đục ở Mai Khê",
)
_REPORTERS = ("Hạ Miên", "Tường Vi", "Bá Khoan", "Lam Giang", "Minh Đoan", "Cẩm Thu")


def registered(day: date) -> int:
    """How many provinces have registered on a day."""
    return [value for since, value in REGISTERED if since <= day][-1]


def _days(chance: random.Random, n: int) -> list[date]:
    days = [FROM + timedelta(k) for k in range((TO - FROM).days + 1)]
    weights = []
    for day in days:
        near = min(min(abs((day - a).days), abs((day - b).days)) for a, b in MILESTONES.values())
        weights.append(8 if near == 0 else 4 if near == 1 else 2 if near <= 3 else 1)
    return sorted(chance.choices(days, weights, k=n))


def _plain(chance: random.Random) -> str:
    place, people, do, then = (chance.choice(x) for x in (_PLACE, _PEOPLE, _DO, _THEN))
    return f"{place}, {people} {do} {then}"


def _news(chance: random.Random) -> str:
    return " ".join(chance.choice(x) for x in (_WHO, _WILL, _WHEN))


def _quotation(chance: random.Random, person: str) -> str:
    office, honorific, _ = SPEAKERS[person]
    said = f"{chance.choice(_CLAIM)} {chance.choice(_REASON)}"
    cue = chance.choice(_CUES[:4])
    given = person.split()[-1]
    form = chance.randrange(3)
    if form == 0:
        return f"“{said}”, {office} {person} {cue}."
    if form == 1:
        return f"{office} {person} {cue}: “{said}.”"
    return (
        f"Theo {honorific} {person}, {office}, {_news(chance)}. "
        f"“{said}”, {honorific} {given} {cue}."
    )


def _report(chance: random.Random, person: str) -> str:
    office, _, _ = SPEAKERS[person]
    return f"{office} {person} {chance.choice(_CUES)} {_news(chance)}."


def _number(chance: random.Random, day: date) -> str:
    behind = chance.random() < 0.15
    n = registered(day - timedelta(14) if behind and day - timedelta(14) >= FROM else day)
    return chance.choice(
        (
            f"Đến nay đã có {n} tỉnh, thành phố đăng ký tham dự diễn đàn.",
            f"Ban tổ chức cho biết {n} tỉnh, thành phố đã đăng ký tham dự.",
            f"Tính đến ngày {day.day}/{day.month}, {n} tỉnh, thành phố đăng ký tham dự diễn đàn.",
            f"Diễn đàn dự kiến có hơn {n * 10} đại biểu tham dự.",
        )
    )


def _paragraphs(chance: random.Random, day: date, outlet: str, planted: bool) -> list[str]:
    people = list(SPEAKERS)
    speakers = chance.choices(people, [SPEAKERS[p][2] for p in people], k=chance.randint(1, 3))
    lead = (
        f"Ngày {day.day}/{day.month}, {chance.choice(_PEOPLE)} {chance.choice(_DO)}. "
        "Diễn đàn Nước Thanh Lâm mở cửa ngày 17/4."
    )
    body = [_quotation(chance, person) for person in dict.fromkeys(speakers)]
    if chance.random() < 0.5:
        body.append(_report(chance, chance.choice(people)))
    if chance.random() < 0.7:
        body.append(_number(chance, day))
    for _ in range(chance.randint(2, 4)):
        body.append(f"{_plain(chance)} {_plain(chance)}")
    weights = [1.0] * len(_TERMS)
    if planted and outlet == PLANTED_OUTLET:
        weights[_TERMS.index(PLANTED_TERM)] *= PLANTED_FACTOR * 2
    for term in chance.choices(_TERMS, weights, k=chance.randint(1, 3)):
        body.append(chance.choice(_WITH_TERM).format(term) + " " + _plain(chance))
    chance.shuffle(body)
    return [lead, *body]


def _page(chance: random.Random, style: str, day: date | None, parts: list[str]) -> str:
    title, *rest = parts
    time = f"{chance.randint(5, 22):02}:{chance.randint(0, 59):02}"
    if day is None:
        return "\n\n".join([title, *rest])
    if style == "header":
        return "\n\n".join([f" date {day.isoformat()} {rest[0]}", *rest[1:]])
    if style == "prefix":
        return "\n\n".join([title, f"{day:%d/%m/%Y} {time}", f"(LNĐT) - {rest[0]}", *rest[1:]])
    if style == "long":
        return "\n\n".join([title, f"Cập nhật lúc {time}, ngày {day:%d/%m/%Y} (GMT+7)", *rest])
    return "\n\n".join([title, f"{time} {day:%d/%m/%Y}", *rest])


def pages(*, n: int = 400, seed: int = 1, planted: bool = False) -> dict[str, str]:
    """The articles: path below the folder → text."""
    chance = random.Random(seed)
    made: dict[str, str] = {}
    wire: list[tuple[date, str, list[str]]] = []
    names = list(OUTLETS)
    for k, day in enumerate(_days(chance, n), start=1):
        folder = chance.choices(names, [OUTLETS[name][1] for name in names])[0]
        if folder in names[-2:] and GAP[0] <= day <= GAP[1]:
            folder = names[0]
        outlet, _, style = OUTLETS[folder]
        fresh = [item for item in wire if 0 <= (day - item[0]).days <= 2]
        if fresh and chance.random() < 0.2:
            _, title, body = chance.choice(fresh)
            kept = body if chance.random() < 0.5 else body[: max(2, len(body) - 2)]
            parts = [title, *kept, f"Theo {AGENCY}"]
        else:
            title = chance.choice(_TITLES).format(n=registered(day))
            body = _paragraphs(chance, day, outlet, planted)
            parts = [title, *body, chance.choice(_REPORTERS)]
            if chance.random() < 0.12:
                wire.append((day, title, body))
                parts[-1] = f"Theo {AGENCY}"
        dated = None if k % 40 == 0 else day
        made[f"{folder}/{k:04}.txt"] = _page(chance, style, dated, parts) + "\n"
    return made


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def manifest() -> str:
    """The `corpus.toml` of these articles."""
    lines = [
        "[collection]",
        f"period_from = {FROM}",
        f"period_to = {TO}",
        f"outlets = {_toml([outlet for outlet, _, _ in OUTLETS.values()])}",
        'query = "Diễn đàn Nước Thanh Lâm"',
        f"as_of = {TO + timedelta(4)}",
        "",
    ]
    for folder in list(OUTLETS)[-2:]:
        lines += ["[[collection.gaps]]", f"outlet = {_toml(OUTLETS[folder][0])}"]
        lines += [f"date_from = {GAP[0]}", f"date_to = {GAP[1]}", 'reason = "archive offline"', ""]
    lines.append("[outlets]")
    lines += [f"{_toml(folder + '/')} = {_toml(OUTLETS[folder][0])}" for folder in OUTLETS]
    return "\n".join(lines) + "\n"


def study() -> str:
    """The `study.toml` of these articles."""
    lines = ['name = "thanh-lam-water-forum"', "", "[event]", 'name = "Thanh Lâm Water Forum"']
    lines += ['name_vi = "Diễn đàn Nước Thanh Lâm"', 'names = ["Diễn đàn Nước Thanh Lâm"]']
    first, last = MILESTONES["Forum"]
    lines += [f"starts_on = {first}", f"ends_on = {last}", ""]
    for label, (first, last) in MILESTONES.items():
        lines += ["[[milestones]]", f"label = {_toml(label)}"]
        lines += [f"date_from = {first}", f"date_to = {last}", ""]
    for name, nouns in {
        "provinces_registered": ["tỉnh, thành phố", "tỉnh"],
        "delegates_attending": ["đại biểu"],
    }.items():
        lines += ["[[measures]]", f"name = {_toml(name)}", f"nouns = {_toml(nouns)}"]
        lines += ['predicates = ["đăng ký tham dự", "đăng ký", "tham dự"]', ""]
    for term in _TERMS:
        lines += ["[[terms]]", f"name = {_toml(term)}", f"variants = {_toml([term])}", ""]
    return "\n".join(lines)


def write(folder: str | Path, *, n: int = 400, seed: int = 1, planted: bool = False) -> Path:
    """Write the articles, `corpus.toml` and `study.toml` into a folder; the folder."""
    folder = Path(folder)
    for path, text in pages(n=n, seed=seed, planted=planted).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")
    (folder / "corpus.toml").write_text(manifest(), "utf-8", newline="\n")
    (folder / "study.toml").write_text(study(), "utf-8", newline="\n")
    return folder
