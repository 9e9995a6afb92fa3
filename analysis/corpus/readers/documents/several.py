"""Whether a text is one article: exports of press databases, and articles put one under another.

An export says where an article begins and ends, and what its lines are; rules between articles do
when each has its own headline and day. What only looks like several articles is refused.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from analysis.corpus.layout import block as reasons
from analysis.corpus.layout import datelines
from analysis.corpus.readers.records import days
from analysis.text import normalise
from analysis.text.wordlist import either

_NEXIS = re.compile(
    r"^[ \t]*(?:\d{1,4} (?:of|von|de|sur|trên) \d{1,4} )(?:DOCUMENTS?|tài liệu)[ \t]*$", re.M
)
_NEXIS_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.M | re.I)
_FACTIVA_END = re.compile(r"^[ \t]*(?:AN[ \t]+)?Document [A-Z][A-Za-z0-9]{10,40}[ \t]*$", re.M)
_RULE = re.compile(
    r"^[ \t]*(?:-{4,}|={4,}|\*{4,}|_{4,}|#{4,}|~{4,}|\+{4,}|(?:\* ){3,}\*?|(?:- ){3,}-?)[ \t]*$",
    re.M,
)
_FIELD = re.compile(
    r"""
      (?P<name>
        # BYLINE: An Bình
        (?i:byline|length|section|dateline|headline|load-date|language|publication-type|graphic|url
          |highlight|document-type|journal-code|publication[ ]type|subject|city|country|industry
          |person|organization|geographic|classification|type|series)(?=:)
        # Copyright 2026 Báo Sao Mai
        |Copyright(?=:|[ \t]+(?:©|\(c\)|\d{4}))
      )[: \t]*(?P<said>.*)
    """,
    re.VERBOSE,
)
#: The codes that Factiva puts before its lines: `HD Chợ cá mở cửa`.
_CODE = re.compile(
    r"""
      (?P<code>HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN|CR|CT|RF|ART|SE|CLM)
      (?:[ \t]+|$)(?P<said>.*)
    """,
    re.VERBOSE,
)
#: What rules are made of.
_RULED = "-=*_#~+"
#: A label over each headline, and others over what follows: `Tiêu đề: Chợ cá mở cửa`.
_HEADLINE = re.compile(
    rf"^[ \t]*(?P<label>{either('field_labels.txt', 'over_headline')})[ ]?:(?=[ \t]*\S)",
    re.M | re.I,
)
#: In how many characters a label ends.
_LABEL_LENGTH = 10
#: One of these is in every mark of an export.
_EXPORTED = ("ocument", "OCUMENT", "tài liệu")
_LABEL = re.compile(
    rf"""
    ^[ \t]*(?: date|published|ngày(?:[ ](?:{either("field_labels.txt", "of_day")}))?  # Ngày đăng:
      | {either("field_labels.txt", "over_source")} )[ ]?:       # Nguồn:
    """,
    re.M | re.I | re.VERBOSE,
)
_WORDS = re.compile(r"[\d.,]+ (?:words|từ|chữ)$", re.I)
_RIGHTS = re.compile(r"copyright|©|all rights reserved|bản quyền|\(c\) \d{4}", re.I)
_DOWNLOAD = re.compile(
    r"(?:time of request|download request|send to|search terms|terms:|source:|project id|"
    r"research information|number of lines|job number|client/matter|narrowed by|date and time|"
    r"user name|documents? \(\d)",
    re.I,
)
_TOP = 6
_PROSE = 60


@dataclass(slots=True)
class Piece:
    """One article of several: its lines, what is known of some, and what they say of it."""

    lines: list[str]
    given: dict[int, str] = field(default_factory=dict)
    record: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Its lines as paragraphs."""
        return "\n\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class FoundSeveral:
    """The articles of a text; or why it is refused; or neither, where it is one article."""

    pieces: tuple[Piece, ...] = ()
    refused: str = ""


ONE = FoundSeveral()


def split_articles(text: str) -> FoundSeveral:
    """The articles that a text holds, where it is certain that it holds several.

    >>> split_articles("Cầu thông xe\\n\\nSáng 5/3, cầu thông xe.") == ONE
    True
    """
    if not any(word in text for word in _EXPORTED):
        return _by_rules(text)
    for ends, piece, fits in (
        (_NEXIS, _nexis, _is_item), (_NEXIS_END, _nexis, _is_nexis), (_FACTIVA_END, _factiva, bool)
    ):  # fmt: skip
        if ends.search(text):
            parts = [part for part in _parted(text, ends) if fits(part)]
            if parts:
                return FoundSeveral(tuple(piece(part) for part in parts))
    return _by_rules(text)


def _parted(text: str, ends: re.Pattern[str]) -> list[str]:
    parts = ends.split(text)
    # What stands before the first `1 of 3 DOCUMENTS` is about the download.
    parts = parts[1:] if ends is _NEXIS else parts
    return [part for part in parts if part.strip()]


def _is_item(part: str) -> bool:
    """Whether what follows `2 of 3 DOCUMENTS` is a document; a short one is one too."""
    return not _DOWNLOAD.match(part.strip())


def _is_nexis(part: str) -> bool:
    return bool(_long(part)) and not _DOWNLOAD.match(part.strip())


def _long(part: str) -> list[str]:
    return [p for p in _paragraphs(part) if len(p) >= _PROSE and not _FIELD.match(p)]


def _paragraphs(text: str) -> list[str]:
    """Paragraphs between blank lines, their lines put together."""
    found = []
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        run: list[str] = []
        for line in lines:
            # Short lines of the top stand alone; lines of a paragraph run on.
            if run and (_FIELD.match(line) or _CODE.match(line) or len(run[-1]) < 45):
                found.append(" ".join(run))
                run = []
            run.append(line)
        if run:
            found.append(" ".join(run))
    return found


def _nexis(part: str) -> Piece:
    """An item of Nexis: outlet, day, headline, fields, text, fields."""
    piece = Piece(_paragraphs(part))
    body = next((n for n, line in enumerate(piece.lines) if line.lower() == "body"), -1)
    day = -1
    begun = False
    for n, line in enumerate(piece.lines):
        if n == body:
            piece.given[n] = reasons.FIELD
            begun = True
        elif match := _FIELD.match(line):
            _field(piece, n, match)
            begun = begun or (body < 0 and match["name"].upper() == "LENGTH")
        elif _RIGHTS.search(line) and len(line) < 120:
            piece.given[n] = reasons.FURNITURE
        elif not begun and day < 0 and len(line) < 60 and (moment := _day(line)):
            piece.given[n], day = reasons.FIELD, n
            piece.record["published_on"] = moment
        elif begun and len(line) < 200 and _DOWNLOAD.match(line):
            piece.given[n] = reasons.FURNITURE
    _named(piece, day, headline_first=body >= 0)
    return piece


def _field(piece: Piece, n: int, match: re.Match[str]) -> None:
    name = match["name"].upper()
    piece.given[n] = reasons.FIELD
    if name == "BYLINE":
        piece.record["byline"] = match["said"].strip()
    elif name == "HEADLINE":
        piece.record["title"] = match["said"].strip()
    elif name == "URL":
        piece.record["url"] = match["said"].strip()


def _named(piece: Piece, day: int, *, headline_first: bool) -> None:
    """Outlet and headline around the line of the day, in the one order or the other."""
    free = [n for n in range(len(piece.lines)) if n not in piece.given]
    before = [n for n in free if n < day]
    after = [n for n in free if n > day]
    if headline_first and len(before) > 1:
        title, outlet = before[0], before[-1]
    else:
        outlet = before[0] if before else -1
        title = after[0] if after and len(piece.lines[after[0]]) < 250 else -1
    if outlet >= 0:
        piece.given[outlet] = reasons.FIELD
        piece.record["outlet"] = re.sub(r"\s*\([^()]*\)$", "", piece.lines[outlet])
    if title >= 0 and "title" not in piece.record:
        piece.given[title] = "title"


def _factiva(part: str) -> Piece:
    """An item of Factiva, with its codes or with the lines they stand for."""
    piece = Piece(_paragraphs(part))
    codes = [match for line in piece.lines if (match := _CODE.fullmatch(line))]
    if len({match["code"] for match in codes} & {"HD", "PD", "SN", "TD", "LP"}) >= 2:
        return _coded(piece)
    day = next((n for n, line in enumerate(piece.lines[:14]) if len(line) < 40 and _day(line)), -1)
    for n, line in enumerate(piece.lines[:16]):
        if n == day or (0 < n < day and _WORDS.search(line)):
            piece.given[n] = reasons.FIELD
        elif _RIGHTS.search(line) and len(line) < 200:
            piece.given[n] = reasons.FURNITURE
    if day >= 0:
        piece.record["published_on"] = _day(piece.lines[day])
        outlet = next(
            (
                n
                for n in range(day + 1, len(piece.lines))
                if not _day(piece.lines[n]) and not re.fullmatch(r"\d\d:\d\d", piece.lines[n])
            ),
            -1,
        )
        if outlet >= 0 and len(piece.lines[outlet]) < 80:
            piece.record["outlet"] = piece.lines[outlet]
        for n in range(day + 1, len(piece.lines)):
            if len(piece.lines[n]) >= _PROSE or n > day + 8:
                break
            piece.given[n] = piece.given.get(n, reasons.FIELD)
        for n in range(1, day):
            name = re.sub(r"(?i)^by\s+", "", piece.lines[n])
            if n not in piece.given and len(name) < 60:
                piece.given[n] = reasons.BYLINE
                piece.record.setdefault("byline", name)
    piece.given[0] = "title"
    return piece


_FIELDS_OF_CODES = {"SN": "outlet", "BY": "byline", "PD": "published_on", "HD": "title"}


def _coded(piece: Piece) -> Piece:
    lines: list[str] = []
    given: dict[int, str] = {}
    code = ""
    for line in piece.lines:
        match = _CODE.fullmatch(line)
        code, said = (match["code"], match["said"].strip()) if match else (code, line)
        if not said:
            continue
        what = _FIELDS_OF_CODES.get(code, "")
        if what and what not in piece.record:
            piece.record[what] = _day(said) or said if what == "published_on" else said
        if code == "HD":
            given[len(lines)] = "title" if "title" not in given.values() else "heading"
        elif code == "BY":
            given[len(lines)] = reasons.BYLINE
        elif code not in ("LP", "TD"):
            given[len(lines)] = reasons.FIELD
        lines.append(said)
    piece.lines, piece.given = lines, given
    piece.record.pop("title", None)
    return piece


def _day(line: str) -> str:
    """The day a line prints and nothing else, with its weekday and time."""
    if len(line) > 60 or not re.search(r"(?:19|20)\d\d", line):
        return ""
    stamp = datelines.stamp(line)
    if stamp and not stamp.rest:
        return stamp.at or stamp.on
    bare = re.sub(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?", " ", line)
    if re.sub(
        r"(?i)[\d\s,.:/-]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|"
        r"[ap]\.?m\.?|gmt|ict|edition",
        "",
        bare,
    ):
        return ""
    return days.days_of_values([" ".join(bare.split())])[0][0]


def _by_rules(text: str) -> FoundSeveral:
    """Articles parted by rules, each with a headline and a day of its own."""
    lines = _lines(text)
    # Most texts have no line that begins so: they are not searched for a pattern.
    ruled = any(line[0] in _RULED for line in lines)
    parts = [part for part in _RULE.split(text) if part.strip()] if ruled else [text]
    labelled = _labelled(text) if any(":" in line[:_LABEL_LENGTH] for line in lines) else []
    if len(labelled) > 1:
        return FoundSeveral(tuple(Piece(_lines(_RULE.sub("", part))) for part in labelled))
    if len(parts) > 1:
        dated = [part for part in parts if _begins_article(part)]
        if len(dated) == len(parts) or (len(dated) == len(parts) - 1 and not _long(parts[0])):
            return (
                FoundSeveral(tuple(Piece(_lines(part)) for part in dated))
                if len(dated) > 1
                else ONE
            )
        if len(dated) > 1:
            return FoundSeveral(refused=_refusal(len(dated)))
    n = _n_articles(text, lines)
    return FoundSeveral(refused=_refusal(n)) if n > 1 else ONE


def _labelled(text: str) -> list[str]:
    """The articles of a text in which the same label stands over each, and one for a day too."""
    begins = [match.start() for match in _HEADLINE.finditer(text)]
    if len(begins) < 2 or text[: begins[0]].strip(" \n\t-=*_#~"):
        return []
    parts = [text[a:b] for a, b in zip(begins, [*begins[1:], None], strict=True)]
    labels = {normalise.folded(match["label"]) for match in _HEADLINE.finditer(text)}
    fit = all(
        len(_lines(part)) > 2 and any(len(x) >= _PROSE for x in _lines(part)) for part in parts
    )
    return parts if fit and len(labels) == 1 and len(_LABEL.findall(text)) >= 2 * len(parts) else []


def _refusal(n: int) -> str:
    return f"it looks as if it held {n} articles, each with a headline and a day of its own"


def _lines(part: str) -> list[str]:
    return [line.strip() for line in part.split("\n") if line.strip()]


def _begins_article(part: str) -> bool:
    """Whether a headline, a day and a text stand in a piece, in this order or the day first."""
    lines = _lines(part)
    dated = any(datelines.stamp(line) for line in lines[:_TOP])
    return dated and len(lines) >= 3 and any(len(line) >= _PROSE for line in lines)


def _n_articles(text: str, lines: Sequence[str]) -> int:
    """How many times a headline and a line of a day stand over paragraphs of their own."""
    if text.count("20") < 2 or len(lines) > 4_000 or sum(map(_is_day, lines)) < 2:
        return 1
    if len(_YEAR.findall(text)) < 2:
        return 1
    kinds = "".join(_kinds(lines))
    heads = [m for m in re.finditer(r"H{1,2}[SB]?DB?H?(?=PP)", kinds)]
    if len(heads) < 2:
        return 1
    printed = {
        s.on for m in heads for line in lines[m.start() : m.end()] if (s := datelines.stamp(line))
    }
    titles = {normalise.folded(lines[m.start()]) for m in heads}
    return len(heads) if len(printed) > 1 and len(titles) == len(heads) else 1


_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def _is_day(line: str) -> bool:
    """Whether a line holds a full day and nothing else."""
    stamp = datelines.stamp(line) if len(line) <= 120 else None
    return stamp is not None and not stamp.rest


def _kinds(lines: Sequence[str]) -> Iterator[str]:
    """D for a line of a full day, P for a paragraph, H for a headline, B for a short line."""
    for line in lines:
        if _is_day(line):
            yield "D"
        elif len(line) >= 90 and line.endswith((".", "”", '"', "!", "?", "…")):
            yield "P"
        elif 4 <= len(line.split()) <= 30 and not line.endswith((".", ":", ";", ",")):
            yield "H"
        else:
            yield "B"
