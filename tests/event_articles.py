"""Invented articles on six kinds of event, as many as are asked for, to look at the figure."""

import json
import random
from datetime import date, timedelta
from pathlib import Path

from measure.claim_cases import STUDIES

OUTLETS = tuple(f"Báo {name}" for name in (
    "Sông", "Núi", "Đồng", "Biển", "Gió", "Mây", "Lúa", "Sao", "Thảo", "Vân", "Hạ", "Thu", "Đông",
    "Xuân", "Rừng", "Suối", "Cầu", "Bến", "Chợ", "Phố",
))  # fmt: skip


def _day(day: date) -> str:
    return f"{day.day}/{day.month}"


def _flood(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    day = date(2025, 9, 28) + timedelta(days=k * 8 // n)
    age = (day - date(2025, 9, 28)).days
    dead, missing = (12, 21, 40, 52, 60, 66, 70, 72)[age], (40, 31, 30, 20, 16, 9, 6, 4)[age]
    if chance.random() < 0.15 and age:
        return day, f"Trận lũ đã làm {(12, 21, 40, 52, 60, 66, 70, 72)[age - 1]} người chết."
    return day, chance.choice((
        f"Tính đến ngày {_day(day)}, lũ làm {dead} người chết, {missing} người mất tích.",
        f"Đến chiều {_day(day)} đã có {dead} người thiệt mạng. {dead * 3} người bị thương.",
        f"Số người chết tính đến ngày {_day(day)} đã lên tới {dead}.",
        f"Đến ngày {_day(day)}, {dead * 40} hộ dân đã được sơ tán.",
    ))  # fmt: skip


def _march(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    days = (date(2025, 5, 10), date(2025, 5, 17), date(2025, 5, 24))
    which = k * 3 // n
    day, crowd = days[which], (3000, 5000, 9000)[which]
    return day + timedelta(1), chance.choice((
        f"Ngày {_day(day)}, khoảng {crowd:,} người tham gia tuần hành.".replace(",", "."),
        f"Ban tổ chức nói có {crowd * 2:,} người xuống đường ngày {_day(day)}, "
        f"cảnh sát nói {crowd // 3:,}.",
        f"Ngày {_day(day)}, {crowd // 90} người bị bắt.",
    )).replace("0,0", "0.0").replace("8,0", "8.0").replace("1,6", "1.6").replace("6,0", "6.0")  # fmt: skip


def _treaty(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    day = date(2025, 3, 12) + timedelta(days=k * 3 // n)
    first = chance.choice((
        "Chiều 12/3, 65 nước đã ký Công ước Thủy Vân.",
        "Tối 12/3, khoảng 70 nước đã ký.",
        "Ngày 12/3 có hơn 110 nước tham dự.",
    ))  # fmt: skip
    later = chance.choice((
        "Chiều 13/3, 72 nước đã ký, trong đó 64 nước ký tại hội trường.",
        "Chiều 13/3, 72 quốc gia đặt bút ký Công ước Thủy Vân.",
        "Ngày 13/3, 119 quốc gia và vùng lãnh thổ tham dự.",
        "72 nước đã ký.",
        "65 nước đã ký Công ước.",
    ))  # fmt: skip
    return (day, first) if day == date(2025, 3, 12) else (day, later)


def _match(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    day = date(2025, 8, 1) + timedelta(days=3 * (k * 9 // n))
    crowd = 12000 + 1300 * (k * 9 // n)
    return day + timedelta(1), chance.choice((
        f"Tối {_day(day)}, {crowd // 1000}.{crowd % 1000:03} khán giả đến sân.",
        f"Khoảng {crowd // 1000}.000 khán giả đến sân tối {_day(day)}.",
        "Giải có 16 đội tranh tài.",
    ))  # fmt: skip


def _festival(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    day = date(2025, 4, 10) + timedelta(days=k * 4 // n)
    crowd = (8, 12, 21, 30)[k * 4 // n]
    return day + timedelta(1), chance.choice((
        f"Ngày {_day(day)}, lễ hội đón {crowd}.000 lượt khách.",
        f"Hơn {crowd}.000 lượt khách đến lễ hội ngày {_day(day)}.",
        "Lễ hội có 24 đoàn tham gia biểu diễn.",
    ))  # fmt: skip


def _exam(chance: random.Random, k: int, n: int) -> tuple[date, str]:
    day = date(2025, 6, 25) + timedelta(days=k * 4 // n)
    sat, absent = (12438, 12340, 12331, 12329)[k * 4 // n], (0, 98, 107, 109)[k * 4 // n]
    if day == date(2025, 6, 25):
        return day, "Có 12.438 thí sinh đăng ký dự thi."
    return day, chance.choice((
        f"Ngày {_day(day)}, {sat // 1000}.{sat % 1000} thí sinh dự thi.",
        f"Sáng {_day(day)} vắng {absent} thí sinh.",
    ))  # fmt: skip


EVENTS = {
    "flood": _flood, "march": _march, "treaty": _treaty, "match": _match,
    "festival": _festival, "exam": _exam,
}  # fmt: skip


def write(folder: str | Path, event: str, *, n: int, seed: int = 1) -> Path:
    """Write so many articles on an event into a file of records; its path."""
    chance = random.Random(seed)
    headline = STUDIES[event]["event"]["name_vi"]
    lines = []
    for k in range(n):
        day, text = EVENTS[event](chance, k, n)
        record = {"id": f"a{k:03}", "outlet": OUTLETS[chance.randrange(len(OUTLETS))],
                  "published_on": day.isoformat(), "text": f"{headline}\n\n{text}"}  # fmt: skip
        lines.append(json.dumps(record, ensure_ascii=False))
    path = Path(folder) / f"{event}-{n}.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
