"""HTML as a browser or a crawler saved it: the article, its facts, and why the rest is left out."""

import codecs
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial
from hashlib import sha256
from typing import Any

from analysis.corpus.article import LoadIssue
from analysis.corpus.layout import block as reasons
from analysis.corpus.layout import boilerplate, bylines, datelines
from analysis.corpus.metadata import outlets
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import encoding, finding
from analysis.corpus.readers.finding import Found, FoundArticle, unread
from analysis.corpus.readers.pages import blocks, facts, marks
from analysis.corpus.readers.pages.blocks import PageBlock
from analysis.corpus.readers.pages.facts import PageFacts
from analysis.corpus.readers.records import days, rows
from analysis.tables.errors import InputError, missing_package
from analysis.text import normalise
from analysis.text.wordlist import either, of_kind

Read = Iterator[FoundArticle | LoadIssue]
_SAVE = "Open it in a browser and save the article's text as .txt."
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})""", re.IGNORECASE)
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_STOPS = (".", "!", "?", "…", ":", ";", "”", '"', "»", ")")
#: What a site calls itself that names none.
_NAMELESS = re.compile(
    r"(?:trang chủ|tin tức|home|blog|website|wordpress)\b|.*[|:/]", re.IGNORECASE
)
_LONGEST_NAME = 40
_DASHES = (">", "-", "–", "—", "*", "•", "+")
#: A block reads like a paragraph from so many characters on.
_PROSE = 40
#: An element holds the article as long as a child holds so much of its prose.
_SHARE = 0.7
_SAME = 0.9
#: So many of them make a list of articles.
_TEASERS = 3
#: So many blocks above the text are looked at for headline, day and author.
_TOP = 25
#: So many blocks at most stand between the day and the headline under it: a way back, a section.
_FEW = 6
_LEAVES = {
    marks.RELATED: reasons.RELATED,
    marks.COMMENT: reasons.COMMENT,
    marks.PAYWALL: "paywall notice",
    marks.FURNITURE: reasons.FURNITURE,
}
#: Of what is left out, the first of these that an element says is the reason.
_SAID_FIRST = (marks.COMMENT, marks.PAYWALL, marks.RELATED, marks.FURNITURE)
_either = partial(either, "page_lines.txt")
#: What joins the names of several authors.
_BETWEEN = frozenset(of_kind("page_lines.txt", "between"))
_LINKING = ("p", "div", "li", "h2", "h3", "h4")
#: What a page says under a text that goes on for subscribers only.
_GOES_ON = re.compile(
    rf"""
      (?:{_either("click")})[ ](?:{_either("open")})[ ](?:{_either("rest")})  # bấm đọc tiếp
    | {_either("go_on")}                                                     # đọc tiếp bài viết
    | mua[ ]gói                                                              # mua gói
    | dành[ ](?:riêng[ ])?cho[ ](?: {_either("members")}                     # dành cho hội viên
        | độc[ ]giả[ ](?:{_either("paying")}) )                              # độc giả trả phí
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CLOSED = "its text may be cut off: a paywall notice says that the rest is for subscribers"
_SUBSCRIBE = "Save the page as a subscriber sees it, or leave it out."
_NOTHING = "no article stands in it"
#: Pages whose words a script would put there.
_BY_SCRIPT = re.compile(r"""__NEXT_DATA__|__NUXT__|id=["']?(?:__next|__nuxt|root|app)["'> ]""")
_DRAWN = "its text would be written by a script, and none is run here"
_LISTED = "it lists several articles and is none itself"
_PAYWALL = re.compile(
    rf"""
      đăng[ ]ký[ ](?:{_either("sign_up")})                     # đăng ký tài khoản
    | {_either("go_on")}                                       # đọc tiếp bài viết
    | dành[ ](?:riêng[ ])?cho[ ](?:{_either("subscribers")})   # dành riêng cho độc giả
    | để[ ]đọc[ ](?:{_either("whole")})                        # để đọc toàn bộ
    | {_either("buy")}                                         # mua gói
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: What opens a block of authors, and what ends it: `... và 2 tác giả khác`.
_BY = re.compile(
    rf"""
    ^\s*(?: {_either("written")}                                               # Tác giả:
      | (?:bài|tin)(?:[,\s]+(?:và\s+)?(?:{_either("made_too")}))*             # Bài và ảnh:
      | {_either("made")} )\s*:?\s+                                           # PV
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OTHERS = re.compile(
    rf"\s+(?:{_either('joins')})?\s*\d+ (?:{_either('writer')}) khác$", re.IGNORECASE
)


def read(found: Found, manifest: Manifest) -> Read:
    """A saved page is one article, or none."""
    data = found.read()
    try:
        text, repaired = _decoded(data)
    except InputError as error:
        yield unread(found, error, _SAVE)
        return
    yield from page_article(found, text, digest=sha256(data).hexdigest(), repaired=repaired)


def _decoded(data: bytes) -> tuple[str, str]:
    """The text of a page by its mark, its own word or its letters, in this order."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-8-sig"), ""
        except UnicodeDecodeError:
            declared = _CHARSET.search(data, 0, 4_096)
            name = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
            try:
                if name not in ("utf-8", "utf8"):
                    return data.decode(name, "replace"), ""
            except LookupError:
                pass
    decoded = encoding.decode(data, page=True)
    return decoded.text, decoded.repaired


def decoded(data: bytes, charset: str = "") -> str:
    """The text of a page's bytes; `charset` is what its server or mail said, for what it is worth.

    >>> decoded("Cầu".encode(), "iso-8859-1"), decoded("Cau\u0323".encode("cp1258"), "cp1258")
    ('Cầu', 'Cau\u0323')
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        try:
            return _decoded(data)[0]
        except InputError:
            return data.decode("utf-8", "replace")


def page_article(
    found: Found, text: str, *, digest: str, url: str = "", repaired: str = "", name: str = ""
) -> Read:
    """The article of a page's source; `url` is where it was fetched, `name` its id."""
    try:
        from lxml import etree, html
    except ImportError:
        raise missing_package("lxml", f"Reading {found.shown}", "pages") from None
    name = name or found.name
    # Nothing is fetched: no network, no external entity; the parser of HTML knows no others.
    parser = html.HTMLParser(no_network=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(_DECLARED.sub("", text), parser=parser)
    except (etree.ParserError, ValueError) as error:
        yield _none(found, f"nothing can be read in it ({error})", name)
        return
    said = facts.page_facts(root, text, url=url)
    listed = blocks.PageWalk().read(root)
    blocks.believed(listed, said.title)
    page = _Page(listed, said)
    if not page.is_article:
        drawn = page.why_not == _NOTHING and _BY_SCRIPT.search(text)
        yield _none(found, _DRAWN if drawn else page.why_not, name)
        return
    whole = f"{page.title or said.title}. {page.body}"
    if reason := rows.no_article(page.body, said.title, said.url) or rows.no_notice(whole):
        yield _none(found, f"it is {reason}", name)
        return
    record = {"title": page.title, "url": said.url, "byline": page.byline or said.author}
    record["outlet"] = _outlet(said)
    record["published_on"] = page.published
    record["published_by"] = "page" if page.published else ""
    record["section"] = said.section
    kept = {what: value for what, value in record.items() if value}
    issues = [encoding.encoding_issue(name, repaired)] if repaired else []
    if page.ends_early:
        issues.append(LoadIssue("conflict", "text", _CLOSED, _SUBSCRIBE, name))
    yield FoundArticle(name, page.text, found.shown, digest, kept, tuple(issues), page.given)


def _outlet(said: PageFacts) -> str:
    """The outlet by name, unless the page's address is one of an outlet that is known."""
    named = said.outlet[:1].isupper() and len(said.outlet) <= _LONGEST_NAME
    named = named and not _NAMELESS.match(said.outlet)
    return said.outlet if not said.url or (named and not outlets.by_address(said.url)) else ""


def _none(found: Found, reason: str, name: str) -> LoadIssue:
    remedy = "Leave it out, or save the article's text as .txt."
    if reason == _DRAWN:
        remedy = "Open it in a browser, and save the page from there once its text is seen."
    return LoadIssue(finding.LEFT_OUT, "file", f"{found.shown}: {reason}", remedy, name)


class _Page:
    """A page while it is decided which of its blocks are the article."""

    def __init__(self, listed: list[PageBlock], said: PageFacts) -> None:
        self.listed, self.said = listed, said
        self.container = _container(listed)
        inside = [k for k, b in enumerate(listed) if self.container in b.chain]
        prose = [k for k in inside if _is_prose(listed[k]) and not _left_by_mark(listed[k])]
        self.first, self.last = (inside[0], inside[-1]) if inside else (0, -1)
        self.is_article, self.why_not = bool(prose), _NOTHING
        if _is_list(listed, prose):
            self.is_article, self.why_not = False, _LISTED
        self.headline = _headline(listed, said, prose[0] if prose else len(listed))
        self.given: dict[int, str] = {}
        self.lines: list[str] = []
        self.byline = ""
        if self.is_article:
            self._label(prose[0])
        self.body = "\n".join(
            line
            for n, line in enumerate(self.lines)
            if self.given.get(n, "body") in ("body", "lead")
        )
        self.text = "\n\n".join(self.lines)
        self.title = self._line_of("title")
        self.published = self._published()

    def _line_of(self, part: str) -> str:
        return next((self.lines[n] for n, p in self.given.items() if p == part), "")

    @property
    def ends_early(self) -> bool:
        """Whether a notice under the last words of the article says that it goes on."""
        body = [n for n, what in self.given.items() if what in ("body", "lead")]
        return any(
            what == _LEAVES[marks.PAYWALL] and _GOES_ON.search(self.lines[n])
            for n, what in self.given.items()
            if n > max(body, default=-1)
        )

    def _label(self, text_begins: int) -> None:
        lead = _lead(self.listed, self.said, self.headline, text_begins)
        if self.headline < 0 and self.said.title:
            self._add(self.said.title, "title")
        names = []
        for k, block in enumerate(self.listed):
            if k == self.headline:
                self._add(block.text, "title")
                continue
            what = "lead" if k in lead else self._what(k, block, text_begins)
            if what == reasons.BYLINE and (name := _name(block.text)):
                names.append(name)
            self._add(block.text, what)
        self.byline = ", ".join(_once(names))

    def _add(self, text: str, what: str) -> None:
        if what:
            self.given[len(self.lines)] = what
        self.lines.append(text)

    def _what(self, k: int, block: PageBlock, text_begins: int) -> str:
        """What a block is: a part, a reason to leave it out, or empty where layout decides."""
        if k < self.first or k > self.last:
            return self._around(k, block, text_begins)
        return _inside(
            block,
            opens=k < text_begins,
            headline=self.listed[self.headline].text if self.headline >= 0 else self.said.title,
        )

    def _around(self, k: int, block: PageBlock, text_begins: int) -> str:
        """What a block outside of the article's element is: day and author beside the headline."""
        beside = self.headline - _TOP <= k <= text_begins if self.headline >= 0 else False
        after = self.last < k <= self.last + 8
        other = block.kinds & {marks.RELATED, marks.COMMENT}
        if (beside or after) and len(block.text) < 120 and not other:
            dated = datelines.stamp(block.text) or datelines.is_impossible(block.text)
            if beside and dated:
                return reasons.FURNITURE if self._is_clock(k) else reasons.DATE_LINE
            under = beside and k > self.headline
            named = marks.BYLINE in block.kinds or (
                under and bylines.is_name_line(block.text.strip(" -–|"))
            )
            own = under and marks.BYLINE in block.own
            if named and _name(block.text) and (own or not _left_by_mark(block)):
                return reasons.BYLINE
        for kind in _SAID_FIRST:
            if kind in block.kinds:
                return _LEAVES[kind]
        return reasons.FURNITURE

    def _is_clock(self, k: int) -> bool:
        """Whether a day above the headline is the one on which the page was opened.

        It stands over the menu, and the article has a day of its own under its headline.
        """
        between = self.listed[k + 1 : self.headline]
        return k < self.headline and (len(between) > _FEW or any(map(_is_menu, between)))

    def _published(self) -> str:
        """The moment of publication as the page's data have it, in Việt Nam."""
        value = self.said.published
        if not value:
            return ""
        moment = days.days_of_values([value])[0][0]
        printed = [
            stamp
            for n, line in enumerate(self.lines)
            if self.given.get(n) == reasons.DATE_LINE and (stamp := datelines.stamp(line))
        ]
        # Some sites write their own clock and call it Greenwich's: the printed line tells.
        bare = re.sub(r"(?:\.\d+)?(?:Z|[+-]00:?00)$", "", value.strip())
        own = days.days_of_values([bare])[0][0] if bare != value.strip() else ""
        if own and any(stamp.at == own for stamp in printed):
            return own
        return moment


def _is_menu(block: PageBlock) -> bool:
    return marks.FURNITURE in block.kinds and block.linked > 0.8 and len(block.text) > _PROSE


def _is_prose(block: PageBlock) -> bool:
    return len(block.text) >= _PROSE and block.linked < 0.5


def _is_list(listed: Sequence[PageBlock], prose: Sequence[int]) -> bool:
    """Whether nearly all paragraphs stand under a headline that leads to another page."""
    under = [k for k in prose if k and _leads_on(listed[k - 1])]
    return len(under) >= _TEASERS and len(under) >= _SHARE * len(prose)


def _leads_on(block: PageBlock) -> bool:
    return block.linked > 0.8 and block.tag in ("h2", "h3", "h4", "a") and len(block.text) > 15


def _left_by_mark(block: PageBlock) -> bool:
    return bool(block.kinds & _LEAVES.keys()) and marks.CAPTION not in block.own


def _container(listed: Sequence[PageBlock]) -> Any:
    """The element that holds the article: the innermost that holds most of the prose."""
    score: dict[Any, float] = {}
    children: dict[Any, set[Any]] = {}
    for block in listed:
        if not _is_prose(block) or _left_by_mark(block):
            continue
        worth = min(len(block.text), 1_200) * (1.0 if block.text.rstrip().endswith(_STOPS) else 0.5)
        worth *= 2.0 if marks.BODY in block.kinds else 1.0
        for outer, inner in zip((None, *block.chain), block.chain, strict=False):
            score[inner] = score.get(inner, 0.0) + worth
            children.setdefault(outer, set()).add(inner)
    at: Any = None
    while at in children:
        best = max(children[at], key=lambda one: score[one])
        if at is not None and score[best] < _SHARE * score[at]:
            break
        if best.tag in ("p", "li", "td", "blockquote", "figure"):
            break
        at = best
    return at


def _headline(listed: Sequence[PageBlock], said: PageFacts, before: int) -> int:
    """Which block is the headline: a first heading, the one that the page's data have too."""
    heads = [k for k, b in enumerate(listed[: before + 3]) if b.tag == "h1" and len(b.text) > 5]
    same = [
        k for k, b in enumerate(listed[: before + 3]) if said.title and _alike(b.text, said.title)
    ]
    for k in same:
        if listed[k].tag in ("h1", "h2") and not _left_by_mark(listed[k]):
            return k
    if heads and not said.title:
        return heads[-1]
    same += [k for k in range(min(before + 3, len(listed))) if _ends_title(listed[k], said)]
    unmarked = [k for k in same if not listed[k].kinds & {marks.FURNITURE, marks.RELATED}]
    if unmarked:
        return unmarked[-1]
    own = [k for k in heads if not _left_by_mark(listed[k])]
    return own[-1] if own else -1


def _ends_title(block: PageBlock, said: PageFacts) -> bool:
    """Whether the page's title is a few words and then a line of the page: `In bài: ...`."""
    before, found, _ = said.title.partition(block.text)
    label = before.rstrip()
    whole = bool(found) and said.title.endswith(block.text) and len(block.text) > 15
    return whole and 0 < len(label) < 30 and label.endswith((":", "-", "|", "»", ">", "]"))


def _key(text: str) -> str:
    return " ".join(normalise.folded(normalise.printed(text)).split())


def _alike(one: str, two: str) -> bool:
    a, b = _key(one), _key(two)
    if a == b:
        return True
    if abs(len(a) - len(b)) > 0.15 * max(len(a), len(b)):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).quick_ratio() > _SAME and (
        SequenceMatcher(None, a, b, autojunk=False).ratio() > _SAME
    )


def _lead(listed: Sequence[PageBlock], said: PageFacts, headline: int, text: int) -> set[int]:
    """Which blocks are the lead: by their element, or because the page's data begin so."""
    begin = _key(said.lead)[:50].rstrip(" .…")
    found = set()
    for k in range(headline + 1, min(len(listed), max(text, headline) + 6)):
        block = listed[k]
        kinds = block.kinds & {
            marks.CAPTION,
            marks.RELATED,
            marks.COMMENT,
            marks.BYLINE,
            marks.DATE,
        }
        if kinds or len(block.text) < 20 or block.linked > 0.6:
            continue
        marked = marks.LEAD in block.kinds and (marks.FURNITURE not in block.kinds)
        marked = marked or (k == headline + 1 and _is_long_heading(block))
        if marked and datelines.stamp(block.text) is None and not bylines.is_name_line(block.text):
            found.add(k)
        elif len(begin) >= 30 and begin in _key(block.text)[: len(begin) + 40] and not found:
            return {k}
        elif found:
            break
    return found


def _is_long_heading(block: PageBlock) -> bool:
    """A sentence set as a heading right under the headline."""
    return block.tag in ("h2", "h3") and len(block.text) >= 2 * _PROSE and block.text.endswith(".")


def _inside(block: PageBlock, *, opens: bool, headline: str) -> str:
    """What a block of the article's element is."""
    text = block.text
    if said := _marked(block):
        return said
    if _links_on(block):
        return reasons.RELATED
    if _PAYWALL.search(text) and len(text) < 250:
        return _LEAVES[marks.PAYWALL]
    if opens and _alike(text, headline):
        return reasons.REPEATED_TITLE
    if marks.BYLINE in block.own and len(text) < 120:
        return reasons.BYLINE
    if _under_image(block):
        return "caption"
    if blocks.is_heading(block) and len(text) < 140 and not boilerplate.ends_article(text):
        return "" if _announces(text) else "heading"
    if not opens and _is_bold_heading(block):
        return "heading"
    if opens or len(text) < 90 or block.n_bold > 0.9 * len(text) or block.right:
        return ""
    return "body" if text.endswith(_STOPS) and not text.startswith(_DASHES) else ""


def _marked(block: PageBlock) -> str:
    """What the page itself says a block is, by the names of its elements; empty where nothing."""
    if marks.CREDIT in block.own:
        return reasons.PHOTO_CREDIT if len(block.text) < 60 else "caption"
    if marks.CAPTION in block.kinds or "figure" in {e.tag for e in block.chain}:
        return "caption"
    # What a subscriber reads is in such an element too: only the notice is none of the article.
    text = block.text
    behind = len(text) > 2 * _PROSE and text.endswith(_STOPS) and not _PAYWALL.search(text)
    kinds = block.kinds - {marks.PAYWALL} if behind else block.kinds
    return next((_LEAVES[kind] for kind in _SAID_FIRST if kind in kinds), "")


def _is_bold_heading(block: PageBlock) -> bool:
    """Whether a paragraph is one short line, all of it bold, that is no sentence and no name."""
    text = block.text
    if block.n_bold < 0.9 * len(text.replace(" ", "")) or not 8 < len(text) < 140 or block.right:
        return False
    if text.endswith(_STOPS) or text.startswith(_DASHES) or bylines.is_name_line(text):
        return False
    return len(text.split()) > 2 and not _announces(text) and not boilerplate.ends_article(text)


def _links_on(block: PageBlock) -> bool:
    """Whether a block is nothing but a link to another item."""
    if block.linked <= 0.8 or len(block.text) <= 15 or block.tag not in _LINKING:
        return False
    return not block.text.endswith((".", ":")) or block.text.startswith((">", "»"))


def _announces(text: str) -> bool:
    key = reasons.lexicon_key(text)
    return key in reasons.folded_entries("related.txt") or f"!{key}" in reasons.folded_entries(
        "related.txt"
    )


def _under_image(block: PageBlock) -> bool:
    """Whether a block right under a picture is set as its caption: in italics, small or centred."""
    if not block.after_image or len(block.text) > 350:
        return False
    style = (block.element.get("style") or "").replace(" ", "").lower()
    centred = "text-align:center" in style or (block.element.get("align") or "") == "center"
    tables = [e for e in block.chain if e.tag == "table"]
    return block.n_italic > 0.8 * len(block.text) or centred or bool(tables)


def _name(text: str) -> str:
    """The names a block of authors prints, without what stands around them."""
    bare = re.sub(r"\S+@\S+|\([^()]*\)", " ", text)
    bare = _OTHERS.sub("", _BY.sub("", bare).strip())
    bare = " ".join(re.split(r"\s[|•]\s|\d", bare)[0].split()).strip(" -–|,:;")
    words = [word for word in re.findall(r"[^\W\d_][\w.’']*", bare) if word not in _BETWEEN]
    if not 2 < len(bare) < 60 or len(words) > 10 or not bare[0].isupper():
        return ""
    if 2 * sum(word[0].isupper() for word in words) <= len(words):
        return ""
    bare = bylines.without_work(bare)
    return bare if facts.is_person(bare) else ""


def _once(names: Sequence[str]) -> list[str]:
    """Each name as it stands with most others, and none a second time.

    >>> _once(["MAI LAN", "Mai Lan - Hồ Sơn", "Hồ Sơn"])
    ['Mai Lan - Hồ Sơn']
    """
    words = [re.findall(r"[^\W_]+", normalise.folded(name)) for name in names]
    keys = [f" {' '.join(one)} " for one in words]
    return [
        name
        for n, name in enumerate(names)
        if not any(
            keys[n] in other and (keys[n] != other or m < n)
            for m, other in enumerate(keys)
            if m != n
        )
    ]
