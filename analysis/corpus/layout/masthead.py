"""The top of a page: collector's header, headline, date line, the outlet's prefix."""

import re
from dataclasses import dataclass, replace

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout import boilerplate, captions, datelines
from analysis.corpus.layout.block import Stretch
from analysis.corpus.layout.bylines import is_name_line, name_in
from analysis.corpus.metadata import outlets
from analysis.lexicons.kinds import FieldKind
from analysis.text.wordlist import either, kind_of_each

_HEADER = re.compile(
    r"date[ :=]{1,3}(?P<when>(?:19|20)\d\d-\d\d-\d\d(?:[T ][0-2]\d:[0-5]\d(?::\d\d(?:\.\d+)?)?"
    r"(?:Z|[+-]\d\d:?\d\d)?)?)(?=\s|$)",
    re.IGNORECASE,
)
_FIELDS: tuple[FieldKind, ...] = (
    "title", "date", "outlet", "url", "byline", "lead", "body", "other",
)  # fmt: skip
_FIELD_OF = kind_of_each("field_labels.txt", *_FIELDS)
_FIELD = re.compile(
    rf"(?P<field>{'|'.join(map(re.escape, _FIELD_OF))}) ?[:=](?: |$)", re.IGNORECASE
)
_PAREN = re.compile(r"\((?P<in>[^()\n]{2,40})\)\.? ?[-–—:] ?(?=\S)")
#: `TPO - Sáng nay`, `PLO- Sáng nay`: a space beside the dash, and a sentence begins behind it.
_BARE = re.compile(
    r"(?P<in>[^\W\d_][\w&+]{0,14}(?:\.(?:VN|vn|com\.vn|net|vn)|[ -]?Online|[ -]?online| News)?)"
    r"(?: [-–—] ?|[-–—] )(?=[^\W_a-zđà-ỹ]|[“\"‘'(])"
)
_PLACE = re.compile(
    r"(?P<place>[A-ZĐÀ-Ỹ][^()\n.!?“”\"]{1,40}?) ?\((?P<in>[^()\n]{2,40})\) ?[-–—:] ?(?=\S)"
)
_GO_ON = re.compile(either("page_lines.txt", "top"), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the top of a page says about the article."""

    published_on: str = ""
    published_at: str = ""
    published_basis: str = ""
    outlet: str = ""
    unknown_prefix: str = ""
    agency: str = ""
    byline: str = ""
    url: str = ""


def take_header(listed: list[Stretch]) -> tuple[list[Stretch], Masthead]:
    """Take a collector's header off the top: ` date 2025-10-08 `, or lines of `Field: value`."""
    if not listed:
        return listed, Masthead()
    if found := _HEADER.match(listed[0].text):
        pieces = stretches.cut_stretch(listed[0], found.end())
        pieces[0].reason = stretches.DATE_LINE
        return pieces + listed[1:], _stamped(Masthead(), found["when"])
    return _fields(listed)


def _stamped(head: Masthead, when: str) -> Masthead:
    stamp = datelines.stamp(when)
    if not stamp:
        return head
    return replace(head, published_on=stamp.on, published_at=stamp.at, published_basis="header")


def _fields(listed: list[Stretch]) -> tuple[list[Stretch], Masthead]:
    matches = []
    for stretch in listed[:12]:
        match = _FIELD.match(stretch.text)
        if not match:
            break
        matches.append(match)
    names = [_FIELD_OF[match["field"].lower()] for match in matches]
    if len(names) < 2 or not {"title", "url", "date"} & set(names):
        return listed, Masthead()
    head, top = Masthead(), []
    for stretch, match, name in zip(listed, matches, names, strict=False):
        value = stretch.text[match.end() :].strip()
        if name in ("title", "lead", "body"):
            pieces = stretches.cut_stretch(stretch, match.end())
            pieces[0].reason = stretches.FIELD
            if len(pieces) > 1 and name != "body":
                pieces[1].part = name
            top += pieces
            continue
        stretch.reason = stretches.DATE_LINE if name == "date" else stretches.FIELD
        top.append(stretch)
        if name == "date" and (stamp := datelines.stamp(value)):
            head = replace(head, published_on=stamp.on, published_at=stamp.at)
            head = replace(head, published_basis="header")
        elif name == "url":
            head = replace(head, url=value, outlet=head.outlet or outlets.by_address(value))
        elif name == "outlet":
            head = replace(head, outlet=outlets.by_name(value) or value)
        elif name == "byline":
            head = replace(head, byline=value)
    return top + listed[len(matches) :], head


def headline(listed: list[Stretch], head: Masthead) -> Masthead:
    """Say which of the first lines are headline, date line, section name or byline."""
    title = next((s for s in listed if s.part == "title"), None)
    for k, stretch in enumerate(listed[:14]):
        if not stretch.open:
            continue
        if found := datelines.stamp(stretch.text):
            stretch.reason = stretches.DATE_LINE
            head = _dated(head, found)
        elif reason := _is_no_text(stretch, listed[k + 1 : k + 5]):
            stretch.reason = reason
            if _ADDRESS.fullmatch(stretch.text):
                found_at = outlets.by_address(stretch.text)
                head = replace(head, url=head.url or stretch.text, outlet=head.outlet or found_at)
        elif title is None and _is_title(stretch, listed[k + 1 :]):
            title = stretch
            stretch.part = "title"
        elif title is not None and title.key == stretch.key:
            stretch.reason = stretches.REPEATED_TITLE
        elif title is not None and is_name_line(stretch.text) and _before_text(listed[k + 1 :]):
            stretch.reason = stretches.BYLINE
            head = replace(head, byline=head.byline or name_in(stretch.text))
        elif outlets.by_prefix(stretch.text) and stretch.n_words < 6:
            stretch.reason = stretches.FURNITURE
            head = replace(head, outlet=head.outlet or outlets.by_prefix(stretch.text))
        elif not _dates_follow(listed, k) and (
            title is None or stretches.is_prose(stretch) or _paragraphs(listed[:k]) > 0
        ):
            break
    return head


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def _is_no_text(stretch: Stretch, following: list[Stretch]) -> str:
    """Why a line of the top is neither headline nor text, whatever stands around it; or empty."""
    if datelines.is_impossible(stretch.text):
        return stretches.DATE_LINE
    if datelines.is_section(stretch.text) and _title_follows(following):
        return stretches.SECTION
    if boilerplate.is_furniture(stretch.text) or _ADDRESS.fullmatch(stretch.text):
        return stretches.FURNITURE
    return ""


def _title_follows(following: list[Stretch]) -> bool:
    """Whether a headline is still to come, so that a section's name is no headline itself."""
    return any(
        stretches.is_headline(s) and not datelines.is_section(s.text) for s in following if s.open
    ) or any(s.part == "title" for s in following)


def _dates_follow(listed: list[Stretch], k: int) -> bool:
    """Whether a date line stands right under the first paragraph: then the top goes on."""
    following = listed[k + 1 : k + 2]
    return bool(following) and datelines.stamp(following[0].text) is not None and k < 4


def _paragraphs(listed: list[Stretch]) -> int:
    return sum(1 for s in listed if s.open and stretches.is_prose(s))


def _before_text(following: list[Stretch]) -> bool:
    """Whether running text is still to come, so that a name here stands over it."""
    return any(stretches.is_prose(s) for s in following[:4])


def _dated(head: Masthead, stamp: datelines.Stamp) -> Masthead:
    if stamp.rest and is_name_line(stamp.rest) and not datelines.is_section(stamp.rest):
        outlet = outlets.by_prefix(stamp.rest)
        head = replace(head, outlet=head.outlet or outlet)
        head = replace(head, byline=head.byline or ("" if outlet else stamp.rest))
    if head.published_on and head.published_basis == "stated":
        return head
    if head.published_on and head.published_on != stamp.on:
        return head
    basis = "stated"
    return replace(head, published_on=stamp.on, published_at=stamp.at, published_basis=basis)


def _is_title(stretch: Stretch, following: list[Stretch]) -> bool:
    text = stretch.text
    if not following or stretch.n_words > 40 or len(text) > 250 or text[:1] in "-–*•":
        return False
    rest = [s for s in following if s.open]
    if stretches.is_headline(stretch):
        return stretch.n_words <= 30 or stretch.block != following[0].block
    if stretch.n_words < 3:
        below = [s for s in rest[:3] if not datelines.stamp(s.text)]
        lonely = len(rest) > 1 and bool(below) and stretches.is_prose(below[0])
        lonely = lonely and not datelines.is_section(text)
        return lonely and stretch.n_words > 0 and not stretches.ends_sentence(text)
    one = stretches.n_sentences(text) == 1 and text.endswith(".") and stretch.n_words <= 25
    return one and len(rest) > 2 and rest[0].n_words > 1.5 * stretch.n_words


def prefix(
    listed: list[Stretch], head: Masthead, *, outlet: str = ""
) -> tuple[list[Stretch], Masthead]:
    """Cut the outlet's prefix or the dateline off the first paragraph that has one.

    `outlet` is the one that the address or record names: an abbreviation of another is a word
    of the text, and one that may mean several things is the outlet's only when it is its own.
    """
    tried = 0
    outlet = outlet or head.outlet
    for k, stretch in enumerate(listed):
        if not (stretch.open or stretch.part == "lead"):
            continue
        tried += 1
        if tried > 3:
            break
        end, reason, head = _opening(stretch.text, head, listed, outlet)
        if end:
            pieces = stretches.cut_stretch(stretch, end)
            pieces[0].reason, pieces[0].part = reason, ""
            pieces[1].part = stretch.part
            return listed[:k] + pieces + listed[k + 1 :], head
    return listed, head


def _opening(
    text: str, head: Masthead, page: list[Stretch], outlet: str
) -> tuple[int, str, Masthead]:
    if found := _PAREN.match(text):
        inside = found["in"]
        if _GO_ON.match(inside) or len(inside.split()) > 5:
            return 0, "", head
        return found.end(), stretches.PREFIX, _credited(inside, head)
    if found := _BARE.match(text):
        name = found["in"]
        if outlet and outlets.may_open(name, outlet):
            return found.end(), stretches.PREFIX, replace(head, outlet=outlet)
        meant = outlets.by_prefix(name)
        opens = captions.opens_sentence(text[found.end() :])
        known = outlets.agency(name) or (meant and outlet in ("", meant))
        # Of an outlet nobody knows the prefix is not known either.
        unknown = opens and not outlets.by_name(outlet) and re.fullmatch(r"[A-ZĐ]{3,6}", name)
        if (known or unknown) and not _spoken_of(name, page, text):
            return found.end(), stretches.PREFIX, _credited(name, head)
    found = _PLACE.match(text)
    if found and len(found["place"].split()) <= 6 and not _GO_ON.match(found["in"]):
        inside = found["in"]
        if outlets.by_prefix(inside) or outlets.agency(inside):
            return found.end(), stretches.DATELINE, _credited(inside, head)
        if found["place"].isupper():
            return found.end(), stretches.DATELINE, replace(head, agency=head.agency or inside)
    return 0, "", head


def _spoken_of(name: str, page: list[Stretch], text: str) -> bool:
    """Whether a name is used elsewhere on the page, so that it opens no paragraph as a prefix."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    if name.upper() in ("TPHCM", "HCM", "UBND", "HĐND"):
        return True
    if outlets.by_prefix(name) and name.isupper():
        return False
    return sum(len(pattern.findall(s.text)) for s in page if s.part != "title") > 1


def _credited(printed: str, head: Masthead) -> Masthead:
    if agency := outlets.agency(printed):
        return replace(head, agency=head.agency or agency)
    if outlet := outlets.by_name(printed) or outlets.by_address(printed):
        return replace(head, outlet=outlet)
    return replace(head, unknown_prefix=head.unknown_prefix or printed)
