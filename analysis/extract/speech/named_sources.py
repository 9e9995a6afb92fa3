"""Whom a sentence that reports speech names as its source, in its less usual shapes."""

import re
from dataclasses import replace

from analysis.corpus.article import Sentence
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Cue, Document
from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.adverbials import is_governed, without_adverbs
from analysis.extract.mentions.mention import DOCUMENT, LONE, MEDIA, PERSON, TITLE, UNNAMED, Mention
from analysis.extract.wording import any_of

#: A source that no list has is looked for in so many characters before its verb.
MOST_WORDS = 240
_THEO = re.compile(
    rf"(?:^|[,;(:–—-]\s*|(?<!\w)(?:{any_of('before_theo')})\s+)$",
    re.I,
)
_WRITTEN_BY = re.compile(r"\s+(?:[^\s,.;:“”\"]+ ){1,5}(?:của|từ)\s+")
_WITH = re.compile(r"\s*(?:và|cùng)\s+")
_TO_A_COMMA = re.compile(r"[^,.;:“”\"\n]{0,110}, ")
_OF = re.compile(rf"\s*(?:{any_of('of_source')})\s+")


_SOMEBODY = re.compile(
    rf"""
    (?:[^,“\"]{{0,60}},[ ])?                          # Sau cơn lũ,
    ((?:{any_of("somebody")})\s                       # Nhiều
    (?:[^,.;:“\"()]                                   # người dân
    |,[ ](?=(?:{any_of("unit", "town_unit")}|TP)[ ])  # , huyện
    |,[ ](?=[A-ZĐ]\w+(?:[ ][A-ZĐ]\w+)*,)){{3,110}})$  # , Mây Gió,
    """,
    re.IGNORECASE | re.VERBOSE,
)
_RECEIVES = re.compile(rf"(?<!\w)(?:{any_of('receives')})(?!\w)")
_ALSO_SO = "(?:cũng[ ]|chính[ ])?"
SAID_SO = re.compile(
    rf"""
    \W*(?:(?:{any_of("this_is")})[ ]{_ALSO_SO})?                           # Đó cũng
    là[ ](?:một[ ](?:trong[ ])?|(?:{any_of("plural")})[ ])?(?:lời[ ])?     # là một trong những
    (?:{any_of("words_of_somebody")})[^.;:]{{0,60}}?\s(?:của|do|mà|từ)\s+  # chia sẻ của
    """,
    re.IGNORECASE | re.VERBOSE,
)


_AND = re.compile(r"(?:\s+(?:và|cùng)|,)\s+$")


_NOTICE = re.compile(
    rf"(?:{any_of('notice')})(?: báo chí)? của (?:{any_of('noticing_body')})(?: này)? $"
)


def joint(
    document: Document, discourse: Discourse, mention: Mention, cue: Cue, floor: int
) -> list[Source]:
    """The speakers of one verb: ông An và bà Bình make two, a name and "các cộng sự" one."""
    text = document.text
    own = one(discourse, mention, cue.start)
    if not own:
        return own
    first = mention
    others: list[Mention] = []
    several = False
    while joined := _AND.search(text, max(floor, first.start - 6), first.start):
        before = document.mention_ending(floor, joined.start())
        if before is None or before.kind in (DOCUMENT, MEDIA):
            break
        if "," in joined[0] and before.kind not in (PERSON, LONE):
            break
        several = several or "," not in joined[0] or before.plural
        first = before
        others.append(first.apposed_to or first)
    if not others or not several:
        return own
    if is_governed(text, first):
        mains = [m for m in document.mentions_in(floor, first.start) if not is_governed(text, m)]
        return one(discourse, mains[0], mains[0].end) if mains else []
    found = [s for m in reversed(others) for s in one(discourse, m, m.end)]
    if found and own[0].kind == "unnamed" and found[0].kind in ("person", "institution"):
        return found + own
    if found and own[0].kind in ("unnamed", "generic"):
        if found[0].kind in ("unnamed", "generic"):
            printed = text[first.start : mention.start] + own[0].printed
            return [replace(found[0], speaker=printed, printed=printed)]
        return found
    return [s for s in found if s.kind in ("person", "institution")] + own


def according(
    document: Document, discourse: Discourse, cue: Cue, sentence: Sentence
) -> list[Source]:
    """Whom a sentence follows: theo ông An, theo thông báo của Bộ X, theo A và B."""
    text = document.text
    if not _THEO.search(text[max(sentence.start, cue.start - 12) : cue.start]):
        return []
    mention = document.mention_at(cue.end, within=3)
    if mention is None and (of := _WRITTEN_BY.match(text, cue.end, sentence.end)):
        mention = document.mention_at(of.end())
    if mention is None:
        return []
    while mention.kind == DOCUMENT:
        of = _OF.match(text, mention.end)
        inner = document.mention_at(of.end()) if of else None
        if inner is None or inner.end > sentence.end:
            break
        mention = inner
    mention = _named_after(document, mention)
    if mention.kind == MEDIA and "nguồn tin" in text[cue.start : mention.start].lower():
        printed = text[cue.start + 5 : mention.end]
        return [Source(printed, "unnamed", "named", "", printed, head="nguồn tin")]
    if mention.kind == MEDIA or mention.end > sentence.end or _is_law(text, mention):
        return []
    if mention.kind == LONE and " " not in mention.name:
        person = document.cast.of.get(mention)
        if person is None or not (person.heads or person.gender or len(person.words) > 1):
            return []
    sources = one(discourse, mention, _whole_until(document, mention))
    joined = _WITH.match(text, mention.end)
    if joined and sources:
        second = document.mention_at(joined.end())
        if second and second.kind != DOCUMENT:
            sources += one(discourse, second, 0)
    return sources


def _whole_until(document: Document, mention: Mention) -> int:
    """Where the words about somebody unnamed end, at a comma; 0 where a verb stands among them."""
    if mention.kind not in (TITLE, UNNAMED) or mention.address or mention.name:
        return 0
    comma = document.text.find(",", mention.end, mention.end + 70)
    if comma < 0 or triggers.bars().search(document.text[mention.core : comma]):
        return 0
    return comma


def _named_after(document: Document, mention: Mention) -> Mention:
    """The name that follows a long office: theo giám đốc công ty A, ông An, giá sẽ tăng."""
    if mention.kind not in (TITLE, UNNAMED) or mention.name or mention.address:
        return mention
    comma = _TO_A_COMMA.match(document.text, mention.end)
    later = document.mention_at(comma.end()) if comma else None
    named = later is not None and (later.kind == PERSON or name_shapes.is_full(later.name))
    if later and named and document.text[later.end : later.end + 1] == ",":
        return later
    return mention


def _is_law(text: str, mention: Mention) -> bool:
    """Whether a writing is a rule, followed rather than heard; a board's resolution is not."""
    whose = " của " in text[mention.start : mention.end]
    return mention.head in triggers.context_words("law") and not whose


def notice(document: Document, discourse: Discourse, cue: Cue) -> list[Source]:
    """..., thông cáo của bộ nêu: the body the text spoke of last."""
    before = document.text[max(0, cue.start - 50) : cue.start].lower()
    if discourse.body is None or not _NOTICE.search(before):
        return []
    return [replace(discourse.body, basis="resolved")]


def plain_subject(document: Document, sentence: Sentence, cue: Cue) -> list[Source]:
    """Nhiều chủ vườn ở xã An cho biết ...: a source in words that no list has."""
    text = document.text
    end = without_adverbs(text, sentence.start, cue.start)
    if end - sentence.start > MOST_WORDS:
        return []
    match = _SOMEBODY.match(text[sentence.start : end])
    if not match or len(match[1].split()) > 16 or _RECEIVES.search(match[1]):
        return []
    kind = "unnamed" if match[1].lower().startswith("một ") else "generic"
    return [Source(match[1], kind, "named", "", match[1], head=" ".join(match[1].split()[1:3]))]


def said_so(
    document: Document, discourse: Discourse, sentence: Sentence
) -> list[tuple[Source, str]]:
    """Đó là nhận định của ông An ...: the sentence says whose the words before it are."""
    match = SAID_SO.match(document.text, sentence.start, sentence.end)
    whose = document.mention_at(match.end(), within=2) if match else None
    if not match or not whose or whose.kind in (DOCUMENT, MEDIA):
        return []
    found = one(discourse, whose, 0)
    for source in found:
        discourse.spoke(source)
    return [(source, match[0].strip().split(" của")[0]) for source in found]


def one(discourse: Discourse, mention: Mention | None, stop: int) -> list[Source]:
    """The speaker a mention means, as a list of one or none."""
    source = discourse.resolve(mention, stop) if mention else None
    return [source] if source else []
