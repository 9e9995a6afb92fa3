"""The clause a counted noun stands in: what lists it shares, and what is said of it.

Vietnamese puts what was done before its agents ("với sự tham dự của 40 nước và 12 tổ chức")
as readily as behind them ("40 nước đã ký"); a list shares what stands around it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.extract.wording import any_of, words_of
from analysis.lexicons.kinds import ListName, NumberKind, NumberList
from analysis.text import phrases, words
from analysis.text.numbers import counted
from analysis.text.numbers.counted import Counted, is_nominal
from analysis.text.wordlist import entries

_LIST = re.compile(rf"[ ,]*(?:{any_of('list_link')}| )*[ ,]*")
_CUT = re.compile(r"[,;:] | và | nhưng | còn ")
_OF_THESE = re.compile(r" trong (?:số|đó)")
_FEW, _AROUND, _LONG = 8, 30, 400
#: A list of more counted nouns shares nothing; text that goes on so is no sentence.
_MANY = 32
_STOP = re.compile(r"[;:!?…)”]")
_END = re.compile(r"[,;:!?…)”]")
#: What a comma and the side of a predicate cost, in words of distance.
_COMMA, _BEFORE, _STOPPED, _PART, _SWALLOWED = 8, 3, 30, 10, 2


@dataclass(frozen=True, slots=True)
class Clause:
    """One counted noun with the reach of its sentence, in folded text.

    `begin:opens` is the reach before the list it belongs to, `closes:end` the reach behind
    it; `at` and `stop` are the counted noun itself. `earlier` are the nouns counted before it
    in the sentence, `repeats` whether the list just before counts the same noun; `sentence`
    is where the sentence begins.
    """

    text: str
    begin: int
    opens: int
    at: int
    stop: int
    closes: int
    end: int
    earlier: tuple[str, ...] = ()
    repeats: bool = False
    sentence: int = 0

    @property
    def opening(self) -> int:
        """Where the sentence begins, or not far before the clause in a very long one."""
        return max(self.sentence, self.begin - _LONG)

    @property
    def since(self) -> int:
        """Where what is said before the number begins: behind the list before it.

        Where that list counts the same noun, what is said there is said of it; so the reach
        begins at the next comma or `và`.
        """
        if not self.earlier:
            return self.begin
        cuts = [m.end() for m in _CUT.finditer(self.text, self.begin, self.opens)]
        return cuts[-1] if cuts else self.begin

    @property
    def behind(self) -> int:
        """Where the clause ends behind the noun: at the next mark, a comma included."""
        mark = _END.search(self.text, self.closes, self.end)
        return mark.start() if mark else self.end


@dataclass(frozen=True, slots=True)
class Said:
    """A predicate found for a counted noun and how far off it stands, in words."""

    words: str
    start: int
    end: int
    cost: int


def listed_words(name: NumberList, does: NumberKind) -> tuple[str, ...]:
    """The words of a two-column lexicon that do one thing."""
    return _lexicon(name, does)


@cache
def _lexicon(name: NumberList, does: str) -> tuple[str, ...]:
    rows = (line.split("\t") for line in entries(_FILES[name]))
    return tuple(word for word, what in rows if what == does)


def listed_pattern(name: NumberList, does: NumberKind) -> re.Pattern[str]:
    """The same words as one pattern over folded text."""
    return _pattern(name, does)


@cache
def _pattern(name: NumberList, does: str) -> re.Pattern[str]:
    return phrases.pattern(_lexicon(name, does))


_FILES: dict[NumberList, ListName] = {
    "as_of_words": "as_of_words.txt",
    "event_words": "event_words.txt",
    "institutions": "institutions.txt",
    "not_participants": "not_participants.txt",
    "status_words": "status_words.txt",
}


def clauses(
    folded: str,
    found: Sequence[Counted],
    *,
    start: int,
    end: int,
    deeds: re.Pattern[str] | None = None,
) -> list[Clause]:
    """The clause of each counted noun of one sentence, `folded[start:end]`.

    `deeds` are predicates; a few plain words between the members of a list that hold none of
    them do not part it (`gần 50 nước thành viên khối và hơn 30 tổ chức`).
    """
    groups: list[list[Counted]] = []
    for n, one in enumerate(found):
        apart = _OF_THESE.match(folded, one.end)
        group = groups[-1] if groups and not apart else []
        if groups and counted.is_share(found[n - 1]) and found[n - 1].noun_start == one.noun_start:
            groups[-1].append(one)  # `8 trong số 13 người` shares what stands behind
        elif 0 < len(group) < _MANY and _is_listed(folded, group[-1], one, deeds):
            group.append(one)
        else:
            groups.append([one])
    listed = []
    for n, group in enumerate(groups):
        begin = groups[n - 1][-1].end if n else start
        if group[0].noun_end <= group[0].number.start:
            begin = min(begin, group[0].noun_start)  # `số người bị thương ở hai nước vượt 2.000`
        stop = groups[n + 1][0].start if n + 1 < len(groups) else end
        opens, closes = group[0].number.at, group[-1].end
        earlier = tuple(
            one.head for before in groups[max(0, n - _FEW) : n] for one in before[-_FEW:]
        )
        last = {one.head for one in groups[n - 1]} if n else set()
        listed += [
            Clause(
                folded,
                begin,
                opens,
                one.number.at,
                one.end,
                closes,
                stop,
                earlier,
                one.head in last,
                start,
            )
            for one in group
        ]
    return listed


_WIDE = re.compile(
    rf"""
    (?:,?[ ](?!(?:{any_of("long_list_verb")})[ ])[^\W\d_]+){{1,8}}?,?          # thành viên khối
    (?:[ ](?:{any_of("list_last")}))(?:[ ](?:{any_of("of_delegates")}))?[ ,]*  # cùng các
    """,
    re.VERBOSE,
)


_NOUNS = re.compile(r" (?P<nouns>[^\W\d_]+(?: [^\W\d_]+){0,5}), ?")


def _is_listed(folded: str, last: Counted, one: Counted, deeds: re.Pattern[str] | None) -> bool:
    """Whether a counted noun goes on the list that the last one stands in."""
    if last.noun_end < last.number.start:
        return False
    if _LIST.fullmatch(folded, last.end, one.start):
        return True
    if deeds is None or one.start - last.end > _AROUND + _AROUND:
        return False
    if deeds.search(folded, last.end, one.start):
        return False
    if _WIDE.fullmatch(folded, last.end, one.start):
        return True
    more = _NOUNS.fullmatch(folded, last.end, one.start)
    return more is not None and is_nominal(more["nouns"])


def predicates_in_reach(
    clause: Clause,
    wanted: re.Pattern[str],
    hidden: Sequence[tuple[int, int]],
    *,
    inside: tuple[int, int] = (0, 0),
) -> list[Said]:
    """The predicates in reach of a counted noun, the nearest first.

    `inside` is the rest of the noun itself, which may have swallowed its verb (`3.000 người tham
    dự`). `hidden` are places whose words are a name: `ký` in `Lễ ký` says nothing of a number.
    """
    found = [*_ahead(clause, wanted), *_behind(clause, wanted)]
    found += [Said(m[0], *m.span(), _SWALLOWED) for m in wanted.finditer(clause.text, *inside)]
    if found and (agents := [said for said in found if inside[0] <= said.start < inside[1]]):
        found = _suffering(clause, found) or [*agents, *_led_to_behind(clause, agents, found)]
    cut = _words(clause, [said for said in found if " " not in said.words])
    toward = listed_words("event_words", "toward")
    kept = [
        said
        for said in found
        if not (said.words in toward and said.end < clause.at)
        and not any(a <= said.start and said.end <= b for a, b in hidden)
        and not any(a < said.start < b or a < said.end < b for a, b in cut)
    ]
    return sorted(kept, key=lambda said: (said.cost, said.start))


def _led_to_behind(clause: Clause, agents: Sequence[Said], found: Sequence[Said]) -> list[Said]:
    """What stands right behind a noun whose light verb leads to it: `80.000 người tham gia đình
    công`."""
    light = listed_words("event_words", "light")
    if not all(said.words in light for said in agents):
        return []
    return [said for said in found if said.start == clause.stop + 1]


def _suffering(clause: Clause, found: Sequence[Said]) -> list[Said]:
    """Where the noun says what they do, only what befell them may say more: `36 người biểu tình
    bị bắt`, `ba người tham gia thiệt mạng`."""
    return [
        said
        for said in found
        if said.start >= clause.stop
        and (
            (said.cost <= _NEAR and clause.closes == clause.stop)
            or _AND_ONE.fullmatch(clause.text, clause.closes, said.start)
        )
        and not re.search(r"\d", clause.text[max(clause.stop, clause.closes) : said.start])
        and (
            said.words.startswith("bị ")
            or clause.text[: said.start].endswith((" bị ", " bị thương "))
            or said.words in _BEFALLS
        )
    ]


_NEAR = 3
#: The last of a list, which is one and no number: `17 cảnh sát và một lính cứu hỏa bị thương`.
_AND_ONE = re.compile(
    rf"""
    [ ](?:{any_of("and")})[ ]một(?:[ ][^\W\d_]+){{1,4}}  # và một lính cứu hỏa
    (?:[ ](?:{any_of("done_all")})){{0,2}}[ ](?:bị[ ])?  # đều bị
    """,
    re.VERBOSE,
)
_BEFALLS = words_of("befalls")


def _words(clause: Clause, short: Sequence[Said]) -> list[tuple[int, int]]:
    """The words around predicates of one syllable, which may be a part of another (`thư ký`)."""
    if not short:
        return []
    start = max(clause.begin, min(said.start for said in short) - _AROUND)
    end = min(clause.end, max(said.end for said in short) + _AROUND)
    return [(start + a, start + b) for a, b in words.word_spans(clause.text[start:end])]


#: A predicate governs the number it stands just before, whatever qualifies it.
_NEXT_TO = re.compile(rf" ?(?:(?:{any_of('next_to_number')}) ?){{0,2}}")


def _ahead(clause: Clause, wanted: re.Pattern[str]) -> Iterator[Said]:
    begin = clause.since if clause.repeats else clause.begin
    for match in wanted.finditer(clause.text, begin, clause.opens):
        gap = clause.text[match.end() : clause.opens]
        next_to = clause.opens == clause.at and _NEXT_TO.fullmatch(gap) is not None
        shared = _BY_WHOM.fullmatch(gap) and clause.text.endswith(" sự ", 0, match.start())
        last = clause.stop == clause.closes
        cost = int(last) if shared else 1 if next_to else _BEFORE + _distance(gap)
        yield Said(match[0], *match.span(), cost)
    for match in wanted.finditer(clause.text, clause.opens, clause.at):
        yield Said(match[0], *match.span(), _PART + _distance(clause.text[match.end() : clause.at]))


def _behind(clause: Clause, wanted: re.Pattern[str]) -> Iterator[Said]:
    for match in wanted.finditer(clause.text, clause.stop, clause.closes):
        gap = clause.text[clause.stop : match.start()]
        if not gap.strip():
            yield Said(match[0], *match.span(), _distance(gap))
    for match in wanted.finditer(clause.text, clause.closes, clause.end):
        gap = clause.text[clause.closes : match.start()]
        meant = _PURPOSE if _SO_THAT.search(gap) else 0
        yield Said(match[0], *match.span(), meant + _distance(gap))


#: `với sự tham dự của` says it of the whole list behind it.
_BY_WHOM = re.compile(rf" của(?: (?:{any_of('of_whom')}))* ?")
#: What is only meant to be done: `4 thí sinh để nhờ nâng điểm`.
_SO_THAT, _PURPOSE = re.compile(r" (?:để|nhằm) "), 61
#: What is told of somebody else: `hai người lấy nhau nhưng đứa con qua đời`.
_TURNS = re.compile(rf" (?:nhưng|song|trong khi) (?!(?:{any_of('same_subject')}) )(?=[^\W\d_])")
_ASIDE = re.compile(r" ?\([^()]{1,80}\)")


def _distance(gap: str) -> int:
    gap = _ASIDE.sub("", gap)
    stops = _PURPOSE if _TURNS.search(gap) else _STOPPED if _STOP.search(gap) else 0
    return len(gap.split()) + _COMMA * gap.count(",") + stops
