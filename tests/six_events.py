"""Six invented events, each as many articles as asked: the corpora of somebody else.

A flood, a march, a match, a summit, an exam, an epidemic, in invented places, with invented
people and outlets. Every event has its own names, days, counted nouns and words, and about
one article in six is news of something else, as in any folder that was searched together.
The same event, number and seed give the same bytes.
"""

import json
import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

OUTLETS = {
    "song-lim": "Nhật báo Sông Lim",
    "cua-bien": "Thời báo Cửa Biển Xanh",
    "nui-mo": "Báo Núi Mơ",
    "ven-do": "Tin Ven Đô",
}


@dataclass(frozen=True)
class Event:
    """What the articles about one event are made of, and what is therefore true of them."""

    names: tuple[str, ...]
    day: date
    place: str
    #: measure → (noun, predicate, how the number grows)
    counted: dict[str, tuple[str, str, tuple[int, ...]]]
    terms: tuple[str, ...]
    people: dict[str, str]
    sentences: tuple[str, ...]
    sayings: tuple[str, ...]


EVENTS = {
    "flood": Event(
        names=("lũ quét Mường Khao", "trận lũ Mường Khao"),
        day=date(2025, 9, 14),
        place="xã Mường Khao, tỉnh Sơn Hà",
        counted={
            "dead": ("người", "thiệt mạng", (9, 14, 21, 26)),
            "missing": ("người", "mất tích", (17, 12, 8, 3)),
            "houses": ("ngôi nhà", "bị cuốn trôi", (30, 45, 62)),
        },
        terms=("sạt lở", "cứu hộ", "lũ quét", "sơ tán", "hàng cứu trợ"),
        people={
            "Lường Văn Thoan": "Chủ tịch UBND tỉnh Sơn Hà",
            "Quàng Thị Inh": "Trưởng thôn Nà Pắc",
            "Đinh Công Vượng": "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Sơn Hà",
        },
        sentences=(
            "Nước suối dâng nhanh lúc rạng sáng, cuốn theo bùn đá và cây rừng.",
            "Nhiều đoạn đường vào bản bị sạt lở, xe cứu hộ phải dừng cách đó bốn cây số.",
            "Hàng cứu trợ được chuyển vào bằng thuyền và bằng vai.",
            "Trường học ở trung tâm xã được dùng làm nơi sơ tán cho các hộ ven suối.",
            "Cơn mưa kéo dài suốt ba đêm khiến đất trên sườn đồi no nước.",
            "Bộ đội đào bới từng lớp bùn quanh những mái nhà chỉ còn trơ nóc.",
            "Điện và sóng điện thoại mất từ đêm, tin tức chỉ truyền bằng bộ đàm.",
        ),
        sayings=(
            "Chúng tôi chưa bao giờ thấy nước về nhanh như thế",
            "Việc cứu hộ sẽ tiếp tục cho đến khi tìm được người cuối cùng",
            "Bà con cần gạo, nước sạch và chỗ ngủ khô ráo",
        ),
    ),
    "march": Event(
        names=("cuộc tuần hành vì Hồ Tràm Lá", "tuần hành Hồ Tràm Lá"),
        day=date(2025, 6, 5),
        place="thành phố An Khê Đông",
        counted={
            "marchers": ("người", "tuần hành", (1500, 3000, 9000)),
            "groups": ("tổ chức", "tham gia", (12, 20)),
        },
        terms=("lấp hồ", "cây xanh", "biểu ngữ", "quy hoạch"),
        people={
            "Tạ Hoài Ngân": "Trưởng nhóm Giữ Hồ",
            "Bùi Đức Lãm": "Phó Chủ tịch UBND thành phố An Khê Đông",
            "Kiều Thanh Sắc": "Trưởng Công an phường Tràm Lá",
        },
        sentences=(
            "Đoàn người đi bộ từ quảng trường đến bờ hồ trong im lặng.",
            "Trên các biểu ngữ là hình vẽ những hàng cây xanh quanh hồ.",
            "Dự án lấp hồ để làm bãi đỗ xe được nêu trong quy hoạch mới.",
            "Xe buýt phải đổi lộ trình trong hai giờ buổi sáng.",
            "Nhiều cửa hàng ven đường mang nước ra mời người đi qua.",
            "Người cao tuổi kể lại những mùa sen đã mất.",
        ),
        sayings=(
            "Hồ là lá phổi của cả khu phố",
            "Thành phố sẽ lắng nghe rồi mới quyết định",
            "Không có đụng độ nào trong suốt buổi sáng",
        ),
    ),
    "match": Event(
        names=("chung kết Cúp Sông Lam Đỏ", "trận chung kết Cúp Sông Lam Đỏ"),
        day=date(2026, 1, 18),
        place="sân vận động Bàu Sen",
        counted={
            "spectators": ("khán giả", "có mặt", (18000, 22000, 25000)),
            "police": ("cảnh sát", "được huy động", (600, 850)),
        },
        terms=("phạt đền", "bàn thắng", "trọng tài", "cổ động viên", "hiệp phụ"),
        people={
            "Phùng Nhật Hào": "huấn luyện viên đội Bàu Sen",
            "Trịnh Kha": "đội trưởng đội Hải Cảng",
            "Mạc Tuấn Kiên": "Trưởng ban tổ chức giải",
        },
        sentences=(
            "Bàn thắng duy nhất đến ở phút 88 sau một quả phạt góc.",
            "Trọng tài từ chối quả phạt đền trong hiệp phụ.",
            "Cổ động viên hai đội nhuộm khán đài thành hai màu.",
            "Mưa lớn làm mặt cỏ trơn, nhiều đường chuyền bị hỏng.",
            "Đội khách thay ba cầu thủ mà thế trận không đổi.",
            "Vé chợ đen được rao gấp năm lần giá gốc trước cổng sân.",
        ),
        sayings=(
            "Các cầu thủ đã chạy đến giọt sức cuối cùng",
            "Chúng tôi thua vì một phút mất tập trung",
            "Ban tổ chức đã làm hết sức để giữ an toàn",
        ),
    ),
    "summit": Event(
        names=("Hội nghị thượng đỉnh Lưu vực Đà Lam", "thượng đỉnh Đà Lam"),
        day=date(2026, 4, 8),
        place="thành phố Vân Giang",
        counted={
            "countries": ("quốc gia", "tham dự", (21, 28, 34)),
            "delegates": ("đại biểu", "tham dự", (400, 650, 700)),
            "signed": ("nước", "ký", (12, 18)),
        },
        terms=("nguồn nước", "tuyên bố chung", "chia sẻ dữ liệu", "đập thủy điện"),
        people={
            "Hồ Sĩ Nghiêm": "Bộ trưởng Bộ Thủy lợi",
            "Anara Weiss": "Tổng thư ký Ủy ban Lưu vực Đà Lam",
            "La Thị Bích Khê": "Chủ tịch UBND thành phố Vân Giang",
        },
        sentences=(
            "Tuyên bố chung dành một chương cho việc chia sẻ dữ liệu dòng chảy.",
            "Các đoàn gặp nhau bên lề để bàn về đập thủy điện ở thượng nguồn.",
            "Nguồn nước của tám con sông được đưa lên bàn nghị sự.",
            "Phiên bế mạc kéo dài thêm hai giờ vì một câu chữ.",
            "Đường phố quanh trung tâm hội nghị được cấm xe.",
            "Tiệc tối có món cá nấu măng của người ven sông.",
        ),
        sayings=(
            "Không nước nào có thể giữ dòng sông cho riêng mình",
            "Chúng ta đã có một văn bản, bây giờ cần việc làm",
            "Thành phố sẵn sàng đón mọi đoàn khách",
        ),
    ),
    "exam": Event(
        names=("kỳ thi lớp 10 Hoài Sơn", "kỳ thi Hoài Sơn"),
        day=date(2025, 6, 9),
        place="tỉnh Hoài Sơn",
        counted={
            "candidates": ("thí sinh", "dự thi", (41000, 41500)),
            "rooms": ("phòng thi", "được bố trí", (1750,)),
        },
        terms=("đề thi", "môn toán", "điểm chuẩn", "nguyện vọng", "phúc khảo"),
        people={
            "Ngô Thị Hạ Uyên": "Giám đốc Sở Giáo dục và Đào tạo Hoài Sơn",
            "Vi Trọng Ân": "hiệu trưởng Trường THPT Đồi Thông",
        },
        sentences=(
            "Đề thi môn toán năm nay được cho là khó ở câu cuối.",
            "Phụ huynh đứng kín hai bên đường chờ con ra khỏi cổng trường.",
            "Điểm chuẩn các trường tốp đầu có thể giảm nửa điểm.",
            "Học sinh được đổi nguyện vọng một lần sau khi biết điểm.",
            "Đơn phúc khảo được nhận trong ba ngày tại trường.",
            "Trời nắng gắt, các điểm thi bố trí thêm quạt và nước uống.",
        ),
        sayings=(
            "Đề bám sát chương trình và có câu để phân loại",
            "Em làm được hết trừ ý cuối cùng",
            "Kết quả sẽ được công bố đúng hẹn",
        ),
    ),
    "epidemic": Event(
        names=("dịch sốt Kim Lũng", "ổ dịch Kim Lũng"),
        day=date(2025, 11, 3),
        place="huyện Kim Lũng",
        counted={
            "cases": ("ca", "mắc", (35, 80, 140, 210)),
            "hospital": ("bệnh nhân", "nhập viện", (22, 48, 90)),
        },
        terms=("cách ly", "vắc xin", "xét nghiệm", "lăng quăng", "phun hóa chất"),
        people={
            "Thái Mộng Điệp": "Giám đốc Sở Y tế tỉnh Trà Lũng",
            "Lò Văn Chấn": "bác sĩ Trung tâm Y tế huyện Kim Lũng",
        },
        sentences=(
            "Đội phun hóa chất đi từng nhà từ năm giờ sáng.",
            "Mẫu xét nghiệm được chuyển về tỉnh mỗi chiều.",
            "Trường mầm non tạm nghỉ để cách ly các lớp có trẻ sốt.",
            "Lăng quăng được tìm thấy trong những lu nước mưa.",
            "Chưa có vắc xin cho chủng này, việc chính vẫn là diệt muỗi.",
            "Chợ huyện vắng người, nhiều sạp nghỉ bán.",
        ),
        sayings=(
            "Điều quan trọng nhất là mỗi nhà tự diệt lăng quăng",
            "Số ca nặng đã giảm so với tuần trước",
            "Bệnh viện còn đủ giường và thuốc",
        ),
    ),
}
#: What the rest of the news is about.
_ELSE = (
    ("Giá cà phê giảm phiên thứ ba", "Thương lái ở vùng cao nguyên mua vào cầm chừng."),
    ("Khai trương tuyến xe buýt điện", "Tuyến mới dài mười hai cây số, chạy từ năm giờ sáng."),
    ("Đoàn chèo Phố Cổ diễn vở mới", "Vở diễn kể chuyện một người lái đò và cô hàng xén."),
    ("Làng gốm Bến Vạn vào mùa Tết", "Lò nung đỏ lửa suốt đêm để kịp các đơn đặt hàng."),
)
_FILL = (
    "Sáng nay, chợ vẫn họp như mọi ngày.",
    "Người dân hai bên đường dừng lại xem.",
    "Theo dự báo, thời tiết những ngày tới ít thay đổi.",
    "Một số hộ kinh doanh tạm nghỉ bán hàng.",
    "Chiều tối, đường phố thông thoáng trở lại.",
)
_CUES = ("cho biết", "nói", "khẳng định", "chia sẻ")
_REPORTERS = ("Hạ Miên", "Tường Vi", "Bá Khoan", "Lam Giang")


def _body(chance: random.Random, event: Event, day: date) -> list[str]:
    title = f"{event.names[chance.randrange(len(event.names))]}: "
    measure = chance.choice(sorted(event.counted))
    noun, predicate, growth = event.counted[measure]
    after = max((day - event.day).days, 0)
    value = f"{growth[min(after // 2, len(growth) - 1)]:,}".replace(",", ".")
    title = (
        title[:1].upper()
        + title[1:]
        + chance.choice((f"{value} {noun} {predicate}", "những điều cần biết", "một ngày nhìn lại"))
    )
    lead = f"{chance.choice(event.sentences)} {event.names[0][:1].upper()}{event.names[0][1:]} "
    lead += f"diễn ra ngày {event.day.day}/{event.day.month} tại {event.place}."
    name, office = chance.choice(sorted(event.people.items()))
    saying = chance.choice(event.sayings)
    body = [
        f"Theo báo cáo, {value} {noun} {predicate} trong {event.names[0]}.",
        f"{office[:1].upper()}{office[1:]} {name} {chance.choice(_CUES)}: “{saying}.”",
        f"{chance.choice(event.sentences)} {chance.choice(_FILL)}",
        f"{chance.choice(event.sentences)} Chuyện {chance.choice(event.terms)} được nhắc nhiều.",
    ]
    if chance.random() < 0.5:
        body.append(f"Ông bà con gọi đó là {event.names[-1]}, và nhớ ngày {event.day:%d/%m}.")
    chance.shuffle(body)
    return [title, lead, *body]


def pages(
    name: str, *, n: int, seed: int = 1, outlets: bool = True, dates: bool = True
) -> dict[str, str]:
    """The articles of one event: path below the folder → text."""
    chance = random.Random(f"{name} {n} {seed}")
    event = EVENTS[name]
    made: dict[str, str] = {}
    for k in range(1, n + 1):
        day = event.day + timedelta(chance.randrange(-2, 12))
        folder = sorted(OUTLETS)[chance.randrange(len(OUTLETS))]
        if k % 6:
            parts = _body(chance, event, day)
        else:
            title, lead = _ELSE[chance.randrange(len(_ELSE))]
            parts = [title, f"{lead} {chance.choice(_FILL)}", " ".join(_FILL)]
        stamp = f"{chance.randint(5, 22):02}:{chance.randint(0, 59):02} {day:%d/%m/%Y}"
        parts = [parts[0], *([stamp] if dates else []), *parts[1:], chance.choice(_REPORTERS)]
        path = f"{folder}/{k:04}.txt" if outlets else f"{k:04}.txt"
        made[path] = "\n\n".join(parts) + "\n"
    return made


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def manifest() -> str:
    """The `corpus.toml` that names the outlets."""
    lines = ["[outlets]", *(f"{_toml(k + '/')} = {_toml(v)}" for k, v in OUTLETS.items())]
    return "\n".join(lines) + "\n"


def study(name: str) -> str:
    """A full study of one event: everything a study may hold is in it."""
    event = EVENTS[name]
    lines = [f'name = "{name}"', "", "[event]", f"name = {_toml(event.names[0])}"]
    lines += [f"names = {_toml(event.names)}", f"starts_on = {event.day}", f"ends_on = {event.day}"]
    lines += ["", "[[milestones]]", 'label = "The day"', f"date_from = {event.day}", ""]
    for measure, (noun, predicate, _) in event.counted.items():
        lines += ["[[measures]]", f"name = {_toml(measure)}", f"nouns = {_toml([noun])}"]
        lines += [f"predicates = {_toml([predicate])}", ""]
    for term in event.terms:
        lines += ["[[terms]]", f"name = {_toml(term)}", f"variants = {_toml([term])}", ""]
    for person, office in event.people.items():
        lines += ["[[people]]", f"name = {_toml(person)}", f"offices = {_toml([office])}", ""]
    lines += ["[[occasions]]", 'name = "the day"', f"variants = {_toml(event.names[-1:])}"]
    return "\n".join(lines) + "\n"


def write(
    folder: str | Path,
    name: str,
    *,
    n: int,
    seed: int = 1,
    outlets: bool = True,
    dates: bool = True,
) -> Path:
    """Write the articles, and what names their outlets, into a folder; the folder."""
    folder = Path(folder)
    for path, text in pages(name, n=n, seed=seed, outlets=outlets, dates=dates).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")
    if outlets:
        (folder / "corpus.toml").write_text(manifest(), "utf-8", newline="\n")
    return folder
