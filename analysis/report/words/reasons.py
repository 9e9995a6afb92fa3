"""Why something is not said, in both languages: the reasons of `measure.policy` and its users.

A table holds its `reason` in English, as one fixed sentence; here it is told in the language of
the figure. A reason this module does not know is printed as it stands (`can_be_told` says which).
"""

import re
from collections.abc import Callable, Iterable

from analysis.chart.canvas.formats import pick

#: What needs more: as the policy names it, in Vietnamese.
_WHAT = {
    "a comparison": "so sánh",
    "a share": "một tỉ lệ",
    "a share of a period": "tỉ lệ của một khoảng thời gian",
    "a spread": "độ phân tán",
    "a trend": "một xu hướng",
    "a lag": "một độ trễ",
    "an association": "một liên hệ",
    "a collocation": "một kết hợp từ",
}
_COUNTED = {"article": "bài", "use": "lần dùng", "day": "ngày", "story": "câu chuyện"}
_FIXED = {
    "within what chance gives": "không vượt mức ngẫu nhiên",
    "all of one day; a trend needs two": "tất cả trong một ngày; một xu hướng cần hai ngày",
    "a series without change has no lag": "chuỗi không đổi thì không có độ trễ",
    "no article on the other days": "không có bài nào vào các ngày khác",
    "no words": "không có từ nào",
    "driven by one article": "do một bài chi phối",
    "driven by repeated copy": "do bản chép lặp lại chi phối",
    "too few articles": "quá ít bài",
    "No outlet is compared: there is no article.": "Không so sánh báo nào: không có bài.",
    "No outlet is compared: no article names its outlet.": (
        "Không so sánh báo nào: không bài nào nêu báo."
    ),
}


def _thing(noun: str) -> str:
    """A counted noun in Vietnamese, whatever its number."""
    single = {"articles": "article", "uses": "use", "days": "day", "stories": "story"}
    return _COUNTED.get(single.get(noun, noun), noun)


def _few(found: re.Match[str]) -> str:
    needs = _WHAT.get(found["what"], found["what"])
    return f"chỉ có {found['n']} {_thing(found['noun'])}; {needs} cần {found['needed']}"


def _none(found: re.Match[str]) -> str:
    return f"không có bài; {_WHAT.get(found['what'], found['what'])} cần {found['needed']}"


def _dependent(found: re.Match[str]) -> str:
    needs = _WHAT.get(found["what"], found["what"])
    return f"chỉ {found['n']} trong {found['of']} bài là độc lập; {needs} cần {found['needed']}"


def _outlets(found: re.Match[str]) -> str:
    sizes = re.sub(r" has (\d+)(?: articles?)?", r" có \1 bài", found["sizes"])
    sizes = re.sub(r"\bunknown có", "không rõ báo có", sizes)
    return f"Không so sánh báo nào: {sizes}; mỗi bên cần {found['needed']} bài."


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    # only 3 articles; a comparison needs 20
    (
        re.compile(r"only (?P<n>\d+) (?P<noun>\w+); (?P<what>an? [\w ]+?) needs (?P<needed>\d+)"),
        _few,
    ),
    # no article; a share needs 20
    (re.compile(r"no article; (?P<what>an? [\w ]+?) needs (?P<needed>\d+)"), _none),
    # only 9 of 20 articles are independent; a share needs 20
    (
        re.compile(
            r"only (?P<n>\d+) of (?P<of>\d+) articles? (?:is|are) independent; "
            r"(?P<what>an? [\w ]+?) needs (?P<needed>\d+)"
        ),
        _dependent,
    ),
    # only 3 stories of known order; a share needs 20
    (
        re.compile(
            r"only (?P<n>\d+) (?P<noun>stories) of known order; "
            r"(?P<what>an? [\w ]+?) needs (?P<needed>\d+)"
        ),
        lambda found: _few(found).replace("câu chuyện", "câu chuyện rõ thứ tự"),
    ),
    # No outlet is compared: A has 2 articles, B has 1; a comparison needs 20 on each side.
    (
        re.compile(
            r"No outlet is compared: (?P<sizes>.+); a comparison needs (?P<needed>\d+) "
            r"on each side\."
        ),
        _outlets,
    ),
)


def _vietnamese(reason: str) -> str | None:
    if reason in _FIXED:
        return _FIXED[reason]
    if (parts := reason.split("; ")) and all(part in _FIXED for part in parts):
        return "; ".join(_FIXED[part] for part in parts)
    for pattern, tell in _PATTERNS:
        if found := pattern.fullmatch(reason):
            return tell(found)
    return None


def can_be_told(reason: str) -> bool:
    """Whether this reason can be told in Vietnamese.

    >>> can_be_told("only 3 articles; a comparison needs 20"), can_be_told("for no reason")
    (True, False)
    """
    return _vietnamese(reason) is not None


def told(reason: str, lang: str = "en") -> str:
    """A reason of a table in the language of the figure.

    >>> told("only 9 of 20 articles are independent; a share needs 20", "vi")
    'chỉ 9 trong 20 bài là độc lập; một tỉ lệ cần 20'
    >>> told("no article; a share needs 20")
    'no article; a share needs 20'
    """
    return pick(lang, reason, _vietnamese(reason) or reason)


def listed(reasons: Iterable[str], lang: str = "en") -> str:
    """Several reasons, each once, in the order given.

    >>> listed(["only 1 article; a share needs 20", "only 1 article; a share needs 20"], "vi")
    'chỉ có 1 bài; một tỉ lệ cần 20'
    """
    return "; ".join(dict.fromkeys(told(one, lang) for one in reasons if one))
