"""Zones of clock times, as records, feeds and date lines print them: `Z`, `+0000`, `GMT`, `EST`."""

import re
from datetime import datetime, timedelta

#: Minutes east of Greenwich; the names RFC 822 gives the zones of North America, and those
#: under which newsrooms that report on Việt Nam write. `IST` and the like mean several zones.
_NAMED = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "ict": 420, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
    "giờ việt nam": 420, "giờ hà nội": 420, "asia/ho_chi_minh": 420, "asia/saigon": 420,
}  # fmt: skip
#: Việt Nam has kept this distance from Greenwich without summer time since 1975.
VIETNAM = 420
_FARTHEST = 14 * 60
_NAMES = "|".join(sorted((name for name in _NAMED if name != "z"), key=len, reverse=True))
_ZONE = re.compile(
    rf"""
      [ ]?[(\[]?[ ]?(?:
        (?:gmt|utc)[ ]?(?P<s>[-+−])[ ]?(?P<h>\d{{1,2}})(?::?(?P<m>[0-5]\d))?(?![\d/.:-])
      | (?P<s2>[-+−])(?P<h2>\d\d)(?::?(?P<m2>[0-5]\d))?(?![\d/.:-])   # +0700, -05:00, +07
      | (?P<name>{_NAMES}|(?<=\d)z)(?![\w])                           # GMT, 22:30Z
      )[ ]?[)\]]?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def zone_end(text: str, at: int) -> tuple[int, int | None]:
    """Where a zone printed right behind a clock time ends, and its minutes east of Greenwich.

    `at` is the place where the clock time ends. `(at, None)` where no zone follows: the time
    is then one of Việt Nam, as an outlet prints it. `-11/05` behind a time is no zone.

    >>> zone_end("22:30:00 GMT", 8), zone_end("06:19 (GMT+7)", 5), zone_end("10:00 -11/05/2026", 5)
    ((12, 0), (13, 420), (5, None))
    """
    match = _ZONE.match(text, at)
    if match is None:
        return at, None
    if match["name"]:
        return match.end(), _NAMED[match["name"].lower()]
    sign, hours = match["s"] or match["s2"], int(match["h"] or match["h2"])
    minutes = 60 * hours + int(match["m"] or match["m2"] or 0)
    if minutes > _FARTHEST:
        return at, None
    return match.end(), minutes if sign == "+" else -minutes


def local(day: str, clock: str, zone: int | None) -> tuple[str, str]:
    """The day and the time in Việt Nam (Asia/Ho_Chi_Minh) of a day and time of another zone.

    Parameters
    ----------
    day
        The printed day, ISO 8601.
    clock
        The printed time, `HH:MM`; seconds are left out.
    zone
        Minutes east of Greenwich, as `zone_end` gives them; None for a time printed without a
        zone, which is taken as it stands.

    >>> local("2026-05-11", "22:30", 0)
    ('2026-05-12', '05:30')
    >>> local("2026-05-11", "22:30", None), local("2026-01-01", "23:00", 540)
    (('2026-05-11', '22:30'), ('2026-01-01', '21:00'))
    """
    if zone is None or zone == VIETNAM:
        return day, clock
    there = datetime.fromisoformat(f"{day}T{clock}")
    try:
        here = there + timedelta(minutes=VIETNAM - zone)
    except OverflowError:
        return day, clock
    return here.date().isoformat(), here.strftime("%H:%M")
