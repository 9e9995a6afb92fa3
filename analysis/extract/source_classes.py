"""In which capacity a source speaks: government, police, business, citizens, ...

Decided within an article from the words that describe the source there: its offices, the body
it is or speaks for, and, where these say nothing, what stands beside its first mention.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from analysis.extract.document import Document
from analysis.extract.mentions import name_shapes
from analysis.extract.records import NamedPerson, Quantity, Quotation
from analysis.extract.wording import any_of
from analysis.text import normalise, phrases, place_names
from analysis.text.wordlist import entries

#: Organs that another state has too: of another state they are its government.
_ORGANS = ("government", "police", "military", "party", "parliament", "court")
_BESIDE, _AHEAD = 70, 70
_STOPS = re.compile(r"[.;:“”\n]|\) ")
_OPENS = re.compile(r"[.,;:“”()\n]")
#: Signs that an article tells of Việt Nam, beside those that it tells of other states.
_HOME = re.compile(rf"(?<!\w)(?:{any_of('home_place')}|tp\.? ?hcm|{any_of('home_word')})(?!\w)")
#: What opens an office; words before a name that none opens are no office of the name.
_OFFICE = re.compile(
    rf"(?<!\w)(?:{any_of('role')})(?!\w).*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(rf"(?:,| là)? (?:{any_of('address')}|chú|em|bác) $")
_PARTIES = re.compile(rf"(?:cả )?(?:hai|ba|các) (?:{any_of('party')})$")
_THEIRS = re.compile(rf"(?<!\w)nước (?:{any_of('abroad')})(?!\w)")


@dataclass(frozen=True, slots=True)
class Classed:
    """The class of a source and the words that decided it; both empty where nothing does."""

    name: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the first mention of a source: an apposition behind, words before."""

    behind: str = ""
    before: str = ""


NOTHING, ALONE = Classed(), Beside()
_ANY = ("body", "foreign", "role", "weak", "trace")
_OURS = ("việt nam", "vn")


@cache
def _lexicon() -> dict[str, tuple[str, str, bool]]:
    rows = (f"{line}\t".split("\t") for line in entries("source_classes.txt"))
    return {normalise.folded(row[0]): (row[1], row[2], row[3] == "ours") for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return phrases.pattern(_lexicon())


@cache
def _states() -> re.Pattern[str]:
    return phrases.pattern(sorted(place_names.names_of_states()))


@cache
def _media() -> frozenset[str]:
    return frozenset(normalise.folded(line) for line in entries("media.txt"))


def source_class(
    described: Sequence[str], *, beside: Beside = ALONE, kind: str = "", abroad: bool = False
) -> Classed:
    """The class of a source from the words that describe it.

    Parameters
    ----------
    described
        Its offices, roles and names as printed, the most telling first. In each the first
        body named decides, else the first office or occupation.
    beside
        What stands beside its first mention; read where the descriptions say nothing. Of a
        person on trial or of some age the first word of the apposition decides.
    kind
        The type of the speaker, as `quotations` names it.
    abroad
        Whether an organ of state that names no state is another state's.

    >>> (source_class(["Phó giám đốc Công an Hà Nội"]),
    ...  source_class(["Bộ trưởng Môi trường Thụy Điển"]).name)
    (Classed(name='police', basis='Công an'), 'foreign_government')
    >>> (source_class(["ông Tám"], beside=Beside(" (67 tuổi, ngụ xã Mây)")).name,
    ...  source_class(["nguồn tin"]).name)
    ('citizens', 'unnamed')
    """
    headed = kind in ("unnamed", "generic")
    steps = [["body", "foreign", "role"]] if headed else [["body", "foreign"], ["role"]]
    for step in steps:
        for words in described:
            if found := _read(words, step, abroad=abroad):
                return found
    for words in described:
        if found := _by_name(words, kind):
            return found
    for words, wanted in ((beside.behind, _ANY), (beside.before, _ANY[:-1])):
        if found := _read(words, wanted, abroad=abroad):
            return found
    for words in described:
        if found := _read(words, ("weak",), abroad=abroad):
            return found
    if headed and not any(map(_is_party, described)):
        return Classed("unnamed", "")
    return NOTHING


def _read(words: str, wanted: Sequence[str], *, abroad: bool) -> Classed | None:
    """The class the first of the wanted words of a description gives."""
    folded = normalise.folded(words)
    known = _lexicon()
    for match in _pattern().finditer(folded):
        name, kind, ours = known[" ".join(match[0].split())]
        if kind not in wanted:
            continue
        if name in _ORGANS and _is_foreign(folded, abroad=abroad and not ours):
            name = "foreign_government"
        return Classed(name, words[match.start() : match.end()])
    return None


def _is_foreign(folded: str, *, abroad: bool) -> bool:
    """Whether an organ of state is another state's: the first state named decides."""
    if state := _states().search(folded):
        return state[0] not in _OURS
    return abroad or _THEIRS.search(folded) is not None


def _by_name(words: str, kind: str) -> Classed | None:
    """A state that speaks as its government, and a medium."""
    folded = normalise.folded(words).strip()
    if folded in _media():
        return Classed("media", words)
    if kind == "institution" and (state := _states().fullmatch(folded)):
        home = state[0] in _OURS
        return Classed("government" if home else "foreign_government", words)
    return None


def _is_party(words: str) -> bool:
    return _PARTIES.fullmatch(normalise.folded(words).strip()) is not None


def is_abroad(folded: str) -> bool:
    """Whether folded text tells of other states and not of Việt Nam."""
    if _HOME.search(folded):
        return False
    others = (match[0] for match in _states().finditer(folded))
    return next(others, None) is not None and next(others, None) is not None


def _is_foreign_name(name: str) -> bool:
    """Whether a name is not written in Vietnamese syllables: `Maria Lindqvist`."""
    return not all(map(name_shapes.is_syllable, name.split()))


def classify(
    document: Document, quotations: Sequence[Quotation], people: Sequence[NamedPerson]
) -> None:
    """Give every quotation and every named person of an article the class of its speaker.

    Sets `speaker_class` and `class_basis`; one speaker has one class in an article, whichever
    of the records showed it.
    """
    if not quotations and not people:
        return
    abroad = is_abroad(document.folded)
    described: dict[tuple[str, str], list[str]] = {}
    first: dict[tuple[str, str], tuple[int, int]] = {}
    for named in people:
        key = (named.speaker_type, named.speaker)
        described.setdefault(key, []).append(named.office_as_printed)
        first.setdefault(key, (named.start, named.end))
    for said in quotations:
        words = described.setdefault((said.speaker_type, said.speaker), [])
        words += [said.role, said.source_as_printed, said.speaker]
    found: dict[tuple[str, str], Classed] = {}
    everyone: list[Quotation | NamedPerson] = [*quotations, *people]
    for one in everyone:
        key = (one.speaker_type, one.speaker)
        if key[1] and key not in found:
            words = list(dict.fromkeys(word for word in described[key] if word))
            beside = _beside(document.text, first[key]) if key in first else ALONE
            theirs = abroad or (key[0] == "person" and _is_foreign_name(key[1]))
            found[key] = source_class(words, beside=beside, kind=key[0], abroad=theirs)
        classed = found.get(key, NOTHING)
        one.speaker_class, one.class_basis = classed.name, classed.basis


def of_numbers(
    document: Document, quantities: Sequence[Quantity], quotations: Sequence[Quotation]
) -> None:
    """Give every counted number of an article the class of who asserts it.

    Sets `asserted_by_class`: the class of the speaker of the quotation it stands in, that of
    the institution whose figure it is, `media` where the outlet says it in its own voice.
    """
    if not quantities:
        return
    spoken = {one.row_id: one.speaker_class for one in quotations}
    by_name = {one.speaker: one.speaker_class for one in quotations}
    for number in quantities:
        who, kind = number.asserted_by, number.asserted_by_type
        name = spoken.get(number.quotation_id, "") or by_name.get(who, "")
        if kind == "outlet":
            name = "media"
        elif not name and who:
            name = source_class([who], kind=kind, abroad=is_abroad(document.folded)).name
        number.asserted_by_class = name


def _beside(text: str, span: tuple[int, int]) -> Beside:
    """What stands behind the first mention up to a stop, and the words right before it."""
    behind = text[span[1] : span[1] + _BESIDE]
    stop = _STOPS.search(behind)
    behind = behind[: stop.start()] if stop else behind
    ahead = _ADDRESS.sub("", text[max(0, span[0] - _AHEAD) : span[0]])
    office = _OFFICE.search(_OPENS.split(ahead)[-1])
    before = office[0] if office else ""
    apposed = behind[:1] == "," or behind[:2] in (" (", " -", " –")
    return Beside(behind if apposed else "", before)
