"""Numbers written out in Vietnamese, in every form in which they are spoken: for tests only.

Written apart from the reader and from the other side: it builds the words of a value place by
place, the reader takes words apart. Only forms with one value are written: `hai ba` is two or
three, not 23; `hai mươi năm` is twenty years, not 25.
"""

from functools import cache
from itertools import product

UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
SCALES = ((10**9, ("tỷ", "tỉ")), (10**6, ("triệu",)), (10**3, ("nghìn", "ngàn")))


def _unit(n):
    return (UNITS[n], "bẩy") if n == 7 else (UNITS[n],)


def _behind_ten(n):
    """The unit behind `mươi`."""
    if n == 0:
        return ("",)
    if n == 1:
        return ("mốt", "một")
    if n == 4:
        return ("tư", "bốn")
    if n == 5:
        return ("lăm", "nhăm")
    return _unit(n)


@cache
def below_hundred(n):
    """All forms of 1 to 99."""
    tens, unit = divmod(n, 10)
    if tens == 0:
        return _unit(n)
    if tens == 1:
        last = {0: ("",), 5: ("lăm", "nhăm")}.get(unit, _unit(unit))
        return tuple(f"mười {one}".strip() for one in last)
    forms = [
        f"{first} {ten} {one}".strip()
        for first in _unit(tens)
        for ten in (("mươi", "chục") if unit == 0 else ("mươi",))
        for one in _behind_ten(unit)
    ]
    forms += [f"{first} {one}" for first in _unit(tens) for one in _alone(tens, unit)]
    return tuple(forms)


def _alone(tens, unit):
    """The unit of a ten that is not said: `bốn mốt`, `hai tám`.

    Not `hai ba`, an estimate, `ba năm` and `năm hai`, which may be years, nor `ba ba`.
    """
    if unit == 0 or (tens == 5 and unit not in (1, 4, 5)) or tens == unit == 3:
        return ()
    if unit in (1, 4, 5):
        return {1: ("mốt",), 4: ("tư",), 5: ("lăm", "nhăm")}[unit]
    return () if unit == tens + 1 or (tens, unit) == (5, 7) else _unit(unit)


@cache
def below_thousand(n, inside):
    """All forms of 0 to 999; `inside` where more stands before, so that zeros are said."""
    hundreds, rest = divmod(n, 100)
    forms = []
    if hundreds == 0:
        if not inside:
            return below_hundred(rest)
        if rest < 10:
            forms += [f"{z} {u}" for z in ("linh", "lẻ") for u in _low(rest)]
        else:
            forms += below_hundred(rest)
        forms += [f"không trăm {form}" for form in _behind_hundred(rest)]
        return tuple(forms)
    opened = [f"{first} trăm" for first in _unit(hundreds)]
    if rest == 0:
        return tuple(opened)
    return tuple(f"{first} {form}" for first in opened for form in _behind_hundred(rest))


@cache
def _behind_hundred(rest):
    if rest >= 10:
        return below_hundred(rest)
    return tuple(f"{z} {u}" for z in ("linh", "lẻ") for u in _low(rest))


def _low(n):
    return ("bốn", "tư") if n == 4 else _unit(n)


def _groups(n):
    left = n
    for size, names in SCALES:
        group, left = divmod(left, size)
        yield group, size, names
    yield left, 1, ("",)


def forms(n):
    """All forms of a whole number up to 10**12, and those that speech shortens."""
    return (*(" ".join(form) for form in product(*_pieces(n))), *_short(n))


def draw(n, chance, count):
    """Some of the forms of a number, each drawn by chance, and those that speech shortens."""
    pieces = _pieces(n)
    drawn = [" ".join(chance.choice(piece) for piece in pieces) for _ in range(count)]
    return (*drawn, *_short(n))


def _pieces(n):
    """The forms of each group of a number with its scale."""
    pieces = []
    for group, _, names in _groups(n):
        if group:
            said = whole(group) if group > 999 else below_thousand(group, bool(pieces))
            pieces.append([f"{form} {name}".strip() for form in said for name in names])
    return pieces


def whole(n):
    """A number above a thousand that a greater scale stands behind: `hai nghìn tỷ`."""
    return [form for form in forms(n) if not form.endswith(("rưỡi", "mốt", "tư"))][:1]


def _short(n):
    """What speech shortens: `nghìn rưỡi`, `hai triệu rưỡi`, `hai triệu ba`, `trăm hai`, `nửa triệu`."""
    named = (*SCALES, (100, ("trăm",)))
    found = []
    for size, names in named:
        lead, rest = divmod(n, size)
        if not 0 < lead < 10 or (rest and rest % (size // 10)):
            found += [f"nửa {name}" for name in names if n * 2 == size and size > 100]
            continue
        tenth = rest // (size // 10)
        firsts = [*_unit(lead), *([""] if lead == 1 and tenth else [])]
        lasts = {0: (), 5: ("rưỡi", "rưởi"), 4: ("tư", "bốn"), 1: ("mốt", "một")}.get(
            tenth, _unit(tenth)
        )
        found += [
            f"{first} {name} {last}".strip() for first in firsts for name in names for last in lasts
        ]
    return found


def mixed(n):
    """The forms in which digits and words stand together: `2 triệu 300 nghìn`, `1 nghìn 200`.

    Behind millions the last three digits are not written without their scale (`12 triệu 300`
    is 12,300,000), and a single one is a tenth (`1 nghìn 2` is 1,200).
    """
    told = [(group, names[0]) for group, _, names in _groups(n) if group]
    if len(told) < 2 or (n % 1000 and n >= 10**6) or 0 < n % 1000 < 10:
        return ()
    plain = " ".join(f"{group} {name}".strip() for group, name in told)
    dotted = f"{n:,}"
    return (plain, dotted.replace(",", "."), dotted, dotted.replace(",", " "))
