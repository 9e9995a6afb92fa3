"""Counted numbers of people, states and bodies as typed, dated, attributed facts."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from analysis.corpus.article import Article, Sentence
from analysis.extract.document import Document
from analysis.extract.quantities import (
    as_of,
    asserted_by,
    ellipsis,
    families,
    hours,
    measure_match,
    participants,
    place,
)
from analysis.extract.quantities import event as quantities_event
from analysis.extract.quantities import evidence as event_evidence
from analysis.extract.quantities.clause import Clause, clauses
from analysis.extract.quantities.evidence import Evidence
from analysis.extract.quantities.measure_match import NONE, Verdict
from analysis.extract.records import DateExpression, Quantity, Quotation
from analysis.extract.wording import any_of
from analysis.study import Study
from analysis.tables import vocabulary
from analysis.text.names import UPPER
from analysis.text.numbers import counted
from analysis.text.numbers.counted import Counted, is_nominal

_NEAR = 400
_OWN = ("stated", "event")
_LABELS = ("title", "heading", "caption")
#: Kinds of numbers that are rows only where the study asks for what they count.
_ASKED = ("ordinal", "zero")


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """One counted noun in its sentence, and what it states."""

    counted: Counted
    sentence: Sentence
    clause: Clause
    verdict: Verdict = NONE
    day: str = ""
    basis: str = "unknown"
    time: str = ""


def find(
    document: Document,
    *,
    quotations: Sequence[Quotation] = (),
    dates: Sequence[DateExpression] = (),
) -> list[Quantity]:
    """Which numbers of people, states and bodies the article prints: one record a mention.

    `value` is missing where the words are vague; `value_max` is the end of a range. A row
    with a `measure` is a participation number of the study; it alone has a `status` and an
    `occasion`. `quotations` and `dates` are those of the same article, with their `row_id`s;
    without them the outlet says everything and only publication dates it. The fields are
    columns of the table `quantities`. It cannot tell a number the reporter got wrong.

    >>> from analysis.corpus.layout import layout
    >>> article = layout.lay_out("a", "Hội chợ\\n\\nHội chợ đón hơn 2.500 khách và 40 đoàn.")
    >>> [(one.value, one.qualifier, one.noun) for one in find(Document(article))]
    [(2500, 'over', 'khách'), (40, 'exact', 'đoàn')]
    """
    article, study, folded = document.article, document.study, document.folded
    found = _apart(_found(document), [(one.start, one.end) for one in dates])
    found = _apart(found, quantities_event.own_places(folded, study))
    shown = event_evidence.Evidence()
    if study.measures and found:
        shown = event_evidence.event_evidence(article, folded, study, dates)
        if shown.basis:
            found = _measured(article, folded, found, study=study, shown=shown)
        else:
            found = [replace(one, verdict=_NOT_OF_EVENT) for one in found]
    found = [
        one for one in found if one.verdict.measure or _is_left_out(one) or _may_take_part(one)
    ]
    found = _dated(article, folded, found, dates=dates, study=study)
    said = asserted_by.voices(quotations)
    named = quantities_event.own_names(study)
    listed: list[Quantity] = []
    for one in found:
        number = one.counted
        span = number.number.at, max(number.noun_end, number.number.end)
        speaker, kind, quotation = asserted_by.asserted(
            said,
            article,
            folded=folded,
            sentence=_with_its_lead(article.text, one.sentence),
            span=span,
            clause=(one.clause.begin, one.clause.behind),
            event=named,
        )
        made = _quantity(document, one)
        if made.measure and not made.place and one.verdict.rule == "another_figure":
            made.place = next(
                (q.place for q in listed[::-1] if q.measure == made.measure and not q.subset), ""
            )
        made.event_basis = _basis(one, study, shown) if one.verdict.measure else ""
        made.why_not = one.verdict.why if study.measures and not one.verdict.measure else ""
        made.asserted_by, made.asserted_by_type, made.quotation_id = speaker, kind, quotation
        if kind == "outlet" and (report := _report_of(one, article, listed)):
            made.asserted_by, made.asserted_by_type = report.asserted_by, report.asserted_by_type
        listed.append(made)
    return listed


def _report_of(one: FoundNumber, article: Article, listed: Sequence[Quantity]) -> Quantity | None:
    """The number of the sentence before whose report a sentence goes on: `Theo báo cáo của Sở,
    có 2 người chết. Toàn tỉnh có 3.415 nhà bị ngập.`"""
    at = one.sentence.sentence_id - 2
    if at < 0 or not _REPORT_GOES_ON.match(one.clause.text, one.sentence.start):
        return None
    before = article.sentences[at]
    if before.paragraph != one.sentence.paragraph:
        return None
    if not _REPORT_OPENS.match(one.clause.text, before.start):
        return None
    told = [q for q in listed if q.sentence_id == before.sentence_id]
    return told[-1] if told and told[-1].asserted_by_type == "institution" else None


_REPORT_OPENS = re.compile(
    rf"theo (?:các )?(?:{any_of('report_figures')})(?: [^\W\d_]+){{0,3}}? (?:của|từ) "
)
_REPORT_GOES_ON = re.compile(
    rf"(?:(?:trên )?toàn (?:{any_of('whole_unit')})|{any_of('report_goes_on')})(?!\w)"
)


def _apart(found: list[FoundNumber], within: Sequence[tuple[int, int]]) -> list[FoundNumber]:
    """The counted nouns whose number is no part of a date (`chiều 2-7 hội đồng xét xử`), or of
    the event's own name (`chuyến bay Skyline 217`)."""
    if not found or not within:
        return found
    places = _places(within)
    return [one for one in found if one.counted.number.at not in places]


def _places(spans: Sequence[tuple[int, int]]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def _found(document: Document) -> list[FoundNumber]:
    folded, study = document.folded, document.study
    together: dict[int, tuple[Sentence, list[Counted]]] = {}
    deeds = measure_match.asked(study).wanted
    single = measure_match.single(study)
    known = counted.counted_nouns(study.nouns, _asked_nouns(study))
    for one in counted.scan_counted(folded, known, document.openings.numbers, single):
        sentence = document.sentence_at(one.number.at)
        if sentence is None or one.end > sentence.end:
            continue
        if one.number.kind in _ASKED and not deeds.search(folded, sentence.start, sentence.end):
            continue
        together.setdefault(sentence.sentence_id, (sentence, []))[1].append(one)
    return [
        FoundNumber(one, sentence, clause)
        for sentence, some in together.values()
        for one, clause in zip(
            some,
            clauses(folded, some, start=sentence.start, end=sentence.end, deeds=deeds),
            strict=True,
        )
    ]


@lru_cache(maxsize=16)
def _asked_nouns(study: Study) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n for m in study.measures for n in measure_match.counted_by(m)))


def _measured(
    article: Article, folded: str, found: list[FoundNumber], *, study: Study, shown: Evidence
) -> list[FoundNumber]:
    named = quantities_event.event_mentions(article.text, folded, study, shown)
    title = next((s.end for s in article.sentences if s.part == "title"), 0)
    edition = quantities_event.tells_another_edition(
        folded, named, study, title=title, published=article.published_on
    )
    named, elsewhere = quantities_event.opens_on_another(named, _opening(article))
    listed: list[FoundNumber] = []
    around: measure_match.Around | None = None
    for one in found:
        if not measure_match.fitting(one.counted, one.clause, study):
            listed.append(one)
            continue
        if _stands_for_nothing(one, listed, study):
            if not measure_match.is_stand_in(one.counted.head, study):
                listed.append(one)
            continue
        if around is None or around.sentence != one.sentence.start:
            paragraph = as_of.paragraph_start(article, one.sentence)
            before = as_of.paragraph_before(article, one.sentence, paragraph)
            around = measure_match.Around(
                named,
                one.sentence.start,
                paragraph,
                before,
                article.published_on,
                title,
                elsewhere,
                article.sentences[max(0, one.sentence.sentence_id - 1 - _RECENT)].start,
            )
        if edition and not _is_named_in(one.sentence, named):
            other = measure_match.refused(measure_match.OTHER_EDITION)
            listed.append(replace(one, verdict=other))
            continue
        says = measure_match.verdict(one.counted, one.clause, study, around)
        if says.why in _MAY_GO_ON and listed:
            says = _continued(one, _last(one, listed, study), says, study, around, article.text)
        if says.measure and says.status == "actual" and not says.occasion:
            says = replace(says, occasion=measure_match.carried(one.clause, study))
        listed.append(replace(one, verdict=says))
    listed = _settled(listed, study)
    listed = _elliptic(article, folded, listed, study=study)
    listed = _whole_before(_together_expected(listed))
    listed = _summed_up(_summed(_parts(listed, article.text), study))
    return [_before_event(one, article, study) for one in _without_last(listed, study)]


def _without_last(found: list[FoundNumber], study: Study) -> list[FoundNumber]:
    """The numbers, but the one who makes a toll greater is none: `một nạn nhân không qua khỏi,
    nâng số người chết lên 3`, or the headline that tells of him alone."""
    more = {
        one.verdict.measure
        for one in found
        if one.verdict.measure and (one.counted.number.value or 0) > 1
    }
    totals = [name for name, kind in families.measure_kinds(study).items() if kind == "total"]
    single = [
        one
        for one in found
        if one.verdict.measure in more and counted.is_single(one.clause.text, one.counted)
    ]
    raises = [one for one in single if _RAISES.match(one.clause.text, one.clause.stop)]
    raises += [one for one in found if one.verdict.measure in totals and _adds(one, found)]
    # What the text counts too is no news of one more: the greater number is of somewhere else.
    below = {
        one.verdict.measure
        for one in single
        if one not in raises and one.sentence.part not in _LABELS
    }
    last = raises + [
        one
        for one in single
        if one.sentence.part in ("title", "caption") and one.verdict.measure not in below
    ]
    return [
        replace(one, verdict=measure_match.refused(measure_match.ADDED)) if one in last else one
        for one in found
    ]


def _adds(one: FoundNumber, found: Sequence[FoundNumber]) -> bool:
    """Whether a number only makes another of its measure greater that follows in its sentence:
    `tìm thấy hai nạn nhân cuối cùng, nâng số người chết lên 7`."""
    if not _RAISES.match(one.clause.text, one.clause.stop):
        return False
    own = one.counted.number.value or 0
    return any(
        other.sentence == one.sentence
        and other.counted.start > one.counted.end
        and other.verdict.measure == one.verdict.measure
        and (other.counted.number.value or 0) > own
        for other in found
    )


_RAISES = re.compile(
    rf"""
    [^.;:\n]{{0,90}},[ ](?:qua[ ]đó[ ])?                                 # tìm thấy hai em, qua đó
    (?:{any_of("raises")})[ ](?:tổng[ ])?(?:{any_of("total_of")})(?!\w)  # nâng tổng số
    """,
    re.VERBOSE,
)


def _opening(article: Article) -> int:
    """Where headline, lead and the first sentences of the text end, which tell its news."""
    told = [one for one in article.sentences if one.part not in ("caption", "heading")]
    head = sum(one.part in ("title", "lead") for one in told)
    opening = told[: head + _FIRST]
    return opening[-1].end if opening else 0


#: So many sentences before a number may tell of which event it is.
_RECENT = 3
#: So many sentences of the text tell the news as headline and lead do.
_FIRST = 3


def _is_named_in(sentence: Sentence, named: Sequence[quantities_event.EventMention]) -> bool:
    """Whether a sentence names the event as itself."""
    return any(m.own and sentence.start <= m.start < sentence.end for m in named)


def _stands_for_nothing(one: FoundNumber, before: Sequence[FoundNumber], study: Study) -> bool:
    """Whether its noun only stands for one that should have been counted just before it."""
    fits = measure_match.candidates(_noun(one), study)
    if not fits or not all(
        measure_match.stands_for_counted(_noun(one), measure) for measure in fits
    ):
        return False
    names = {measure.name for measure in fits}
    return not any(
        0 <= one.sentence.sentence_id - other.sentence.sentence_id <= _NEAR_BEFORE
        and names & {m.name for m in measure_match.candidates(_noun(other), study)}
        and not all(measure_match.stands_for_counted(_noun(other), m) for m in fits)
        for other in before[-_FEW_BEFORE:]
    )


_NEAR_BEFORE = 2


def _parts(found: list[FoundNumber], text: str) -> list[FoundNumber]:
    """The numbers, a part only where a whole of its measure stands before it.

    What goes on a list of parts is a part (`gồm 64 nước ký tại hội trường và 8 nước ...`).
    """
    listed: list[FoundNumber] = []
    before: list[FoundNumber] = []
    for one in found:
        says = one.verdict
        if not says.measure:
            listed.append(one)
            continue
        wholes = [
            other
            for other in before[-_FEW_BEFORE:]
            if other.verdict.measure == says.measure
            and one.sentence.sentence_id - other.sentence.sentence_id <= 1
            and one.sentence.paragraph == other.sentence.paragraph
        ]
        last = wholes[-1] if wholes else None
        if last and last.verdict.subset and last.sentence == one.sentence and not says.subset:
            gap = one.clause.text[last.counted.end : one.counted.start]
            goes_on = _NEXT_PART.search(gap)
            says = replace(says, subset=goes_on is not None and not _TOTAL.search(gap))
        if (
            last
            and not says.subset
            and (_is_told_as_part(one, last) or _is_of_one_side(one, last, text))
        ):
            says = replace(says, subset=True)
        shared = counted.is_share(one.counted)
        if says.subset and last and says.status == "actual" != last.verdict.status:
            says = replace(says, status=last.verdict.status)
        if says.subset and not shared and not any(_is_whole(other, one) for other in wholes):
            says = replace(says, subset=False)
        one = one if says is one.verdict else replace(one, verdict=says)
        before.append(one)
        listed.append(one)
    return listed


def _summed(found: list[FoundNumber], study: Study) -> list[FoundNumber]:
    """The numbers, with those that make up one before them to the last: `48.730 người, trong đó
    31.200 người ở ghép, 17.530 người đến các điểm tập trung`, whatever is said of each."""
    parts: dict[int, FoundNumber] = {}
    for n, whole in enumerate(found):
        total = whole.counted.number.value
        if not whole.verdict.measure or total is None or total < _LEAST_SUM:
            continue
        some, left = [], total
        for one in found[n + 1 : n + 1 + _FEW_BEFORE]:
            near = one.sentence.paragraph == whole.sentence.paragraph
            if not near or _apart_by(one, whole) > 1 or left <= 0:
                break
            fits = {m.name for m in measure_match.candidates(_noun(one), study)}
            own = one.verdict.measure in ("", whole.verdict.measure)
            if own and whole.verdict.measure in fits and one.counted.qualifier == "exact":
                some.append(one)
                left -= one.counted.number.value or 0
        gap = whole.clause.text[whole.counted.end : some[0].counted.start] if some else ""
        if left == 0 and len(some) > 1 and _LEADS_PARTS.search(gap):
            parts |= {one.counted.start: whole for one in some}
        if whole.sentence.part == "title":
            parts |= {one.counted.start: whole for one in _list_of(whole, found[n + 1 :], study)}
    return [
        _as_part(one, parts[one.counted.start]) if one.counted.start in parts else one
        for one in found
    ]


def _list_of(whole: FoundNumber, found: Sequence[FoundNumber], study: Study) -> list[FoundNumber]:
    """Two numbers of one list that make up the headline's: `94 người` above `88 hành khách và 6
    thành viên phi hành đoàn`."""
    for one, other in pairwise(found):
        both = (one.counted.number.value or 0) + (other.counted.number.value or 0)
        fits = all(
            whole.verdict.measure in {m.name for m in measure_match.candidates(_noun(some), study)}
            for some in (one, other)
        )
        joined = one.clause.closes == other.clause.closes and one.sentence == other.sentence
        measured = whole.verdict.measure in (one.verdict.measure, other.verdict.measure)
        if joined and fits and measured and both == whole.counted.number.value:
            return [one, other]
    return []


def _together_expected(found: list[FoundNumber]) -> list[FoundNumber]:
    """The numbers, what is to be done beside what is expected: `mục tiêu đón 120.000 lượt khách và
    bán ra 200.000 bản sách`."""
    listed = list(found)
    for n, (one, other) in enumerate(pairwise(found)):
        gap = one.clause.text[one.counted.end : other.counted.start]
        ahead = listed[n].verdict.status == "expected" and other.verdict.status == "actual"
        if ahead and one.sentence == other.sentence and _AND_TO_DO.fullmatch(gap):
            listed[n + 1] = replace(other, verdict=replace(other.verdict, status="expected"))
    return listed


_AND_TO_DO = re.compile(rf" và(?: (?!(?:{any_of('done_or_there')}) )[^\W\d_]+){{1,3}} ")


def _summed_up(found: list[FoundNumber]) -> list[FoundNumber]:
    """The numbers, with those that a sum behind them counts to the last: `Xã A: 410 nhà; xã B: 265
    nhà. Cộng chung, 675 nhà bị ngập.`"""
    parts: set[int] = set()
    for n, whole in enumerate(found):
        total = whole.counted.number.value
        led = _SUMS_UP.match(whole.clause.text, whole.sentence.start)
        if not (whole.verdict.measure and total and led):
            continue
        some, left = [], total
        for one in found[max(0, n - _FEW_BEFORE) : n][::-1]:
            if _apart_by(whole, one) > _FEW_BEFORE or left <= 0:
                break
            if one.verdict.measure == whole.verdict.measure and not one.verdict.subset:
                some.append(one)
                left -= one.counted.number.value or 0
        if left == 0 and len(some) > 1:
            parts |= {one.counted.start for one in some}
    return [
        replace(one, verdict=replace(one.verdict, subset=True))
        if one.counted.start in parts
        else one
        for one in found
    ]


_SUMS_UP = re.compile(rf"[^\w]{{0,3}}(?:như vậy,? )?(?:{any_of('adds_up')})(?!\w)")


def _whole_before(found: list[FoundNumber]) -> list[FoundNumber]:
    """The numbers, a whole with what is said behind its part: `96 đơn vị, trong đó có 27 nhà xuất
    bản, góp mặt`."""
    listed = list(found)
    for n, (one, other) in enumerate(pairwise(found)):
        says = other.verdict
        if one.verdict.why not in _MAY_GO_ON or not says.measure or one.sentence != other.sentence:
            continue
        gap = one.clause.text[one.counted.end : other.counted.start]
        if not _WITH_PART.fullmatch(gap) or not _BEHIND_BOTH.match(
            other.clause.text, other.counted.end
        ):
            continue
        if _is_whole(one, other) and other.clause.stop <= other.clause.closes:
            listed[n] = replace(one, verdict=replace(says, subset=False))
            listed[n + 1] = replace(other, verdict=replace(says, subset=True))
    return listed


_WITH_PART = re.compile(rf"[,;(]? ?(?:{any_of('parts_follow')})(?: có)?(?: [^\W\d_]+)? ")
_BEHIND_BOTH = re.compile(r"(?: [^\W\d_]+){0,2}[,)] [^\W\d_]")


def _as_part(one: FoundNumber, whole: FoundNumber) -> FoundNumber:
    if one.verdict.measure == whole.verdict.measure:
        return replace(one, verdict=replace(one.verdict, subset=True))
    says = replace(whole.verdict, weak=False, subset=True, rule="part_of_list")
    return replace(one, verdict=says)


#: A whole of so many is made up of its parts by more than chance.
_LEAST_SUM = 5
_LEADS_PARTS = re.compile(rf"(?<!\w)(?:{any_of('parts_follow')})(?!\w)|[:(]")


def _is_told_as_part(one: FoundNumber, last: FoundNumber) -> bool:
    """Whether `trong đó` stands between a number and the last of its measure, whatever else is
    counted there: `8.215 vận động viên, trong đó cự ly 42 km có 1.020 vận động viên`."""
    if last.sentence == one.sentence:
        gap = one.clause.text[last.counted.end : one.counted.start]
        return _LED_PART.search(gap) is not None
    led = (one.clause.text, one.sentence.start, one.counted.start)
    return _OPENS_PART.fullmatch(*led) is not None or quantities_event.tells_a_category(*led)


def _is_of_one_side(one: FoundNumber, last: FoundNumber, text: str) -> bool:
    """Whether a smaller number counts those of one side by its name, behind all of them: `33.420
    khán giả ... Khoảng 2.000 cổ động viên Mộc Lan`."""
    if one.counted.head not in _SIDES or not _ONE_SIDE.match(text, one.counted.noun_end):
        return False
    all_of_them = last.counted.number.value or 0
    return (
        last.counted.head != one.counted.head and 0 < (one.counted.number.value or 0) < all_of_them
    )


_SIDES = ("cổ động viên", "cđv", "người hâm mộ", "fan")
_ONE_SIDE = re.compile(rf" (?:(?:{any_of('team_side')}) )?[{UPPER}]")
_LED_PART = re.compile(rf"(?<!\w)(?:{any_of('of_those_before')})(?!\w)[^;.:]{{0,60}}$")
_OPENS_PART = re.compile(
    rf"[^\w]{{0,3}}(?:(?:{any_of('of_those_before')}),?(?: [^\W_]+){{0,6}}"
    rf"|riêng (?:{any_of('at')}) [^\d.;:]{{2,60}}) "
)
_FEW_BEFORE = 12
_NEXT_PART = re.compile(r"(?:,| và| còn)(?: [^\W\d_]+){0,5} ?$")
_TOTAL = re.compile(r"(?:tổng|nâng|đưa)(?!\w)")


def _is_whole(other: FoundNumber, one: FoundNumber) -> bool:
    whole, part = other.counted.number.value, one.counted.number.value
    return whole is None or part is None or part <= whole


def _last(one: FoundNumber, listed: Sequence[FoundNumber], study: Study) -> FoundNumber:
    """The number that one goes on about: the one before it, or the last of its own kind where
    its sentence opens on a share of that (`Đoàn Mây Hà có 210 vận động viên`)."""
    if not quantities_event.goes_on(one.clause):
        return listed[-1]
    fits = {m.name for m in measure_match.candidates(_noun(one), study)}
    near = [
        other
        for other in listed[-_FEW_BEFORE:]
        if other.verdict.measure in fits and 0 <= _apart_by(one, other) <= 1
    ]
    told = listed[-1].counted.number.value
    same = [other for other in near if other.counted.number.value == told]
    if same and listed[-1].sentence == one.sentence:
        return same[-1]  # `Trong số 19 nạn nhân có 11 người`
    alone = len({other.verdict.measure for other in near}) == 1
    return near[-1] if alone else listed[-1]


def _apart_by(one: FoundNumber, other: FoundNumber) -> int:
    return one.sentence.sentence_id - other.sentence.sentence_id


def _continued(
    one: FoundNumber,
    last: FoundNumber,
    says: Verdict,
    study: Study,
    around: measure_match.Around,
    text: str,
) -> Verdict:
    """What a member of a list states that goes on behind `gồm`, `trong đó có` or a comma.

    It shares the predicate of what it is a part of, or of the member before it.
    """
    if not last.verdict.measure or (
        says.why == measure_match.OTHER_DEED and not _is_led_as_part(one, last, study)
    ):
        return says
    near = one.sentence.paragraph == last.sentence.paragraph
    same = one.sentence.sentence_id == last.sentence.sentence_id
    fits = {m.name for m in measure_match.candidates(_noun(one), study)}
    if (
        near
        and last.verdict.measure in fits
        and (
            ellipsis.is_figure(
                one.clause.text,
                one.counted.start,
                said=same and (_same_noun(one, last) or _is_shorter(one, last)),
            )
            or _is_voiced(one)
        )
    ) and one.sentence.sentence_id - last.sentence.sentence_id <= 1:
        return measure_match.same_verdict(
            one.clause, study, last.verdict, part=False, rule="another_figure"
        )
    if not same:
        follows = near and one.sentence.sentence_id - last.sentence.sentence_id == 1
        goes_on = follows and quantities_event.goes_on(one.clause) and _is_whole(last, one)
        if goes_on and last.verdict.measure in fits and not says.measure:
            return measure_match.same_verdict(
                one.clause, study, last.verdict, part=True, rule="next_sentence"
            )
        return says
    gap = one.clause.text[last.counted.end : one.counted.start]
    led = _GOES_ON.search(gap)
    if led is None or len(gap) > _GAP:
        return says
    if led["part"] is None and (gap.endswith("(") or _BY_SO_MANY.search(gap)):
        return says  # `34 HCV, xếp trên Hải Lăng (31 HCV)`, `19 HCV, hơn đoàn Hải Lăng 3 HCV`
    same_noun = _same_noun(one, last)
    longer = replace(one.clause, begin=last.clause.begin, repeats=False)
    again = measure_match.verdict(one.counted, longer, study, around)
    behind = _DIGIT.split(one.clause.text[one.clause.stop : one.clause.behind])[0].rstrip(" .")
    if led["part"] is None and not _says_nothing(behind, text[one.clause.stop :]):
        return says
    again_said = led["part"] is not None or (same_noun and _LISTED.search(gap) is not None)
    part = again_said and last.verdict.measure in fits
    if part and {again.why, says.why} <= _MAY_GO_ON and not _does_another(one, study):
        again = replace(last.verdict, weak=False)
        if measure_match.is_target(one.clause):
            return replace(again, status="expected", rule="next_in_list")
    if not again.measure:
        return says
    return replace(
        again,
        subset=again.subset
        or (led["part"] is not None and _counts_the_same(one, last, again, fits)),
        rule="next_in_list" if led["part"] is None else "part_of_list",
    )


_BY_SO_MANY = re.compile(r"(?<!\w)(?:hơn|kém|thua) [^\W\d_]+(?: [^\W\d_]+)+ ?$")
#: What a number without a measure of its own may still be: a member of a list, or a part, whatever
#: those it counts did besides (`73 em, trong đó 4 em bị nặng`).
_MAY_GO_ON = {measure_match.NO_PREDICATE, measure_match.OTHER_DEED}


def _is_led_as_part(one: FoundNumber, last: FoundNumber, study: Study) -> bool:
    """Whether `trong đó` or the like stands between two numbers of one sentence, and what those
    of the second do besides is no measure's deed (`110 đoàn dự, trong số đó 64 đoàn ký ngay`)."""
    if _does_another(one, study):
        return False
    gap = one.clause.text[last.counted.end : one.counted.start]
    led = _GOES_ON.search(gap) if one.sentence == last.sentence else None
    return led is not None and led["part"] is not None and len(gap) <= _GAP


def _does_another(one: FoundNumber, study: Study) -> bool:
    """Whether the words behind a number are a predicate that the study asks for."""
    ready = measure_match.asked(study)
    span = one.clause.stop, one.clause.behind
    if _CAUSE.match(one.clause.text, one.clause.stop):
        return False
    if ready.wanted.search(one.clause.text, *span):
        return True
    return ready.outcomes.search(one.clause.text, *span) is not None


#: What took them, not what they did: `3 người do lũ cuốn trôi`.
_CAUSE = re.compile(r" (?:là )?(?:do|vì|bởi) ")


def _counts_the_same(one: FoundNumber, last: FoundNumber, says: Verdict, fits: Set[str]) -> bool:
    """Whether two numbers count one thing: by their noun, or as one measure counts both."""
    return _same_noun(one, last) or (
        says.measure == last.verdict.measure and last.verdict.measure in fits
    )


def _is_voiced(one: FoundNumber) -> bool:
    """Whether another voice gives its own number of what was counted, and says nothing more:
    `Cảnh sát ước tính đám đông chỉ khoảng 18.000 người.`"""
    behind = one.clause.text[one.clause.stop : one.clause.behind].rstrip(" .")
    return _NO_DEED.fullmatch(behind) is not None and ellipsis.is_voiced(
        one.clause.text, one.clause.sentence, one.counted.start
    )


_GAP = 90
_DIGIT = re.compile(r"\d")
#: The next in a list of one noun, told apart by where they are: `64 thí sinh tại Hòa Bình và 114
#: thí sinh ở Hà Giang`.
_LISTED = re.compile(r"(?:,| và| còn|;)(?: [^\W\d_]+){0,5},? ?$")
#: What stands behind a member of a list that says nothing of its own.
_NO_DEED = re.compile(
    rf"""
    (?P<where>[ ](?:{any_of("place_preposition")})[ ][^,;.]{{1,32}}  # tại xã Mây Gió
    |(?P<few>(?:[ ][^\W\d_]+){{0,2}}?))                              # học sinh
    (?:[ ](?:{any_of("and")}|còn))?                                  # và
    """,
    re.VERBOSE,
)


def _says_nothing(behind: str, printed: str) -> bool:
    """Whether the words behind a member of a list tell nothing of it: a place, a modifier.

    `printed` are the same words as they stand in the article: names of places have capitals.
    """
    found = _NO_DEED.fullmatch(behind)
    if found is None or not found["few"]:
        return found is not None
    words = found["few"][1:]
    named = all(w[:1].isupper() for w in printed[1 : 1 + len(words)].split(" "))
    return named or words in ("khác", "này", "nữa") or is_nominal(words)


_GOES_ON = re.compile(
    rf"""
    (?:^|(?<=[ ,(;])|(?=[,;(]))
    (?:[,;(]?[ ]?(?P<part>{any_of("opens_part")}|riêng[^,;:.]*)  # , trong đó có
    |{any_of("and")}|cùng[ ]với|,|;)                             # cùng với
    (?:[ ][^,;:.\d]{{0,40}})?[ ]?$                               # khoảng
    """,
    re.VERBOSE,
)


def _noun(one: FoundNumber) -> str:
    return one.clause.text[one.counted.noun_start : one.counted.noun_end]


def _is_shorter(one: FoundNumber, other: FoundNumber) -> bool:
    """Whether a noun is the other's without what narrows it: `người`, `người tham gia`."""
    return other.counted.head.startswith(f"{one.counted.head} ")


def _same_noun(one: FoundNumber, other: FoundNumber) -> bool:
    return one.counted.head == other.counted.head


def _elliptic(
    article: Article, folded: str, found: list[FoundNumber], *, study: Study
) -> list[FoundNumber]:
    """The same with the numbers beside them whose noun is left out."""
    by_sentence: dict[int, list[FoundNumber]] = {}
    for one in found:
        by_sentence.setdefault(one.sentence.sentence_id, []).append(one)
    deeds = measure_match.asked(study).wanted
    more = []
    for number in sorted({n for k in by_sentence for n in (k, k + 1)}):
        if number > len(article.sentences):
            continue
        sentence = article.sentences[number - 1]
        near = by_sentence.get(number - 1, [])
        if near and article.sentences[number - 2].paragraph != sentence.paragraph:
            near = []
        known = [*near, *by_sentence.get(number, [])]
        if not any(one.verdict.measure for one in known):
            continue
        heads = [one.counted for one in known]
        inside = _places(quantities_event.own_places(folded, study))
        for bare in ellipsis.elliptic_numbers(
            folded, sentence.start, sentence.end, heads, deeds=deeds
        ):
            if bare.counted.number.at in inside or _ends_a_name(article.text, bare):
                continue
            last = [one for one in known if one.counted.number.end <= bare.counted.start][-1]
            if made := _without_noun(bare, last, sentence, folded, study):
                more.append(made)
    if not more:
        return found
    return sorted([*found, *more], key=lambda one: one.counted.number.at)


#: What stands before and behind a number that ends a name in a list of names.
_NAME = re.compile(rf"[{UPPER}][^\W\d_]* $")
_NEXT_NAME = re.compile(rf"(?:,| và) (?:[^\W\d_]+ ){{0,2}}[{UPPER}][^,;.\d]*(?=[,;.(])")


def _ends_a_name(text: str, bare: ellipsis.Elliptic) -> bool:
    """Whether a number ends a name (`gồm xã Đồi 61, Bình Minh`) and counts nobody there: what
    follows is a name too, and has no number."""
    one = bare.counted
    if bare.why != "part" or not _NAME.search(text, max(0, one.start - 24), one.start):
        return False
    return _NEXT_NAME.match(text, one.end) is not None


def _without_noun(
    bare: ellipsis.Elliptic, last: FoundNumber, sentence: Sentence, folded: str, study: Study
) -> FoundNumber | None:
    one = bare.counted
    begin = max(sentence.start, last.counted.end)
    stop = sentence.end
    clause = Clause(folded, begin, one.number.at, one.number.at, one.end, one.end, stop,
                    (last.counted.head,), False, sentence.start)  # fmt: skip
    if bare.why == "done":
        says = measure_match.bare_verdict(one, clause, study, last.verdict)
    else:
        says = measure_match.same_verdict(
            clause, study, last.verdict, part=bare.why == "part", rule=f"no_noun_{bare.why}"
        )
    return FoundNumber(one, sentence, clause, says) if says.measure else None


def _before_event(one: FoundNumber, article: Article, study: Study) -> FoundNumber:
    """The number, but nothing is actual in an article printed before the event begins.

    A stage of the event told as a milestone (its adoption, its talks) has been before.
    """
    says, event = one.verdict, study.event
    printed = article.published_on or article.published_latest
    if not (says.measure and says.status == "actual" and event.starts_on and printed):
        return one
    if printed >= event.starts_on or any(m.date_from <= printed for m in study.milestones):
        return one
    if measure_match.is_done(one.clause) and _is_of_things(one, study):
        return one
    if measure_match.is_done(one.clause):
        return replace(one, verdict=measure_match.refused("before the event"))
    return replace(one, verdict=replace(says, status="expected"))


def _is_of_things(found: FoundNumber, study: Study) -> bool:
    """Whether it counts things as they go on: tickets are sold before there is a match."""
    measure = next(m for m in study.measures if m.name == found.verdict.measure)
    return found.counted.kind == "study" and families.measure_kind(measure, study) == "total"


_NOT_OF_EVENT = Verdict(why="not an article of the event")


def _basis(one: FoundNumber, study: Study, shown: Evidence) -> str:
    """What shows whose number it is: its own sentence, else what the article shows."""
    sentence = one.sentence
    own = any(sentence.start <= a and b <= sentence.end for a, b in shown.places)
    return f"{shown.basis}, in the sentence" if own else shown.basis


def _is_left_out(found: FoundNumber) -> bool:
    """Whether it is a number the study asks for that was refused, and is listed with the reason."""
    return found.verdict.why in measure_match.REFUSALS


def _may_take_part(found: FoundNumber) -> bool:
    if found.counted.number.kind in _ASKED or counted.is_single(found.clause.text, found.counted):
        return False
    return participants.takes_part(found.counted, found.clause)


def _rule(found: FoundNumber) -> str:
    """The name of the shape that makes it a row, as `rules` explains it."""
    if found.verdict.measure:
        return found.verdict.rule
    return "not_taken" if _is_left_out(found) else participants.rule(found.counted)


def _settled(found: list[FoundNumber], study: Study) -> list[FoundNumber]:
    """A headline's number states what the same number states in the text below it.

    Where the text tells it of another event, so does the headline.
    So does a number of the text that says too little of itself: as the text says it elsewhere,
    or as the headline says it where it is too large to be met by chance.
    """
    below, above = _stated(found, labels=False), _stated(found, labels=True)
    elsewhere = {
        _same(one.counted): one.verdict.why
        for one in found
        if one.sentence.part not in _LABELS and one.verdict.why in _ELSEWHERE
    }
    listed = []
    for one in found:
        says, labelled = one.verdict, one.sentence.part in _LABELS
        again = labelled or not (says.measure or measure_match.tells_its_own(one.clause))
        if says.weak and again and one.counted.number.kind in vocabulary.TOTALS:
            value = one.counted.number.value or 0
            chance = labelled or value < _BY_CHANCE
            few = not labelled and value < _FEW_BY_CHANCE
            other = None if few else _only(below, one, study)
            other = other or (None if chance else _only(above, one, study))
            if other is not None:
                inherited = other.occasion if labelled else ""
                rule = "headline" if labelled else "said_elsewhere"
                says = replace(other, occasion=says.occasion or inherited, rule=rule)
        key = (one.counted.number.value, one.counted.number.value_max)
        if labelled and says.measure and key not in below and _same(one.counted) in elsewhere:
            says = measure_match.refused(elsewhere[_same(one.counted)])
        if not says.measure:
            says = NONE if says.why == NONE.why else measure_match.refused(says.why)
        listed.append(one if says is one.verdict else replace(one, verdict=says))
    return listed


_BY_CHANCE, _FEW_BY_CHANCE = 100, 10
#: Why a number of the text is none of the event's, and the same in the headline neither.
_ELSEWHERE = (measure_match.OTHER_EVENT, measure_match.OTHER_EDITION, measure_match.OTHER_YEAR)
_Key = tuple[int | None, int | None]


def _stated(found: list[FoundNumber], *, labels: bool) -> dict[_Key, dict[str, FoundNumber]]:
    """What each value states for certain, by measure, in the headlines or in the text."""
    said: dict[_Key, dict[str, FoundNumber]] = {}
    for one in found:
        here = (one.sentence.part in _LABELS) == labels
        if here and one.verdict.measure and not one.verdict.weak:
            key = (one.counted.number.value, one.counted.number.value_max)
            said.setdefault(key, {}).setdefault(one.verdict.measure, one)
    return said


def _only(
    said: dict[_Key, dict[str, FoundNumber]], one: FoundNumber, study: Study
) -> Verdict | None:
    """The one thing that the same number states elsewhere, if its noun can be counted so.

    In a headline another noun of the same measure may stand (`16 đội`, `16 đội bóng`).
    """
    key = (one.counted.number.value, one.counted.number.value_max)
    same = [other for other in said.get(key, {}).values() if _same_noun(one, other)]
    if not same and one.sentence.part in _LABELS:
        fits = {measure.name for measure in measure_match.candidates(_noun(one), study)}
        same = [other for name, other in said.get(key, {}).items() if name in fits]
    if not same and one.sentence.part in _LABELS:
        same = _rounded(said, one, fits)
    return same[0].verdict if len(same) == 1 else None


def _rounded(
    said: dict[_Key, dict[str, FoundNumber]], one: FoundNumber, fits: Set[str]
) -> list[FoundNumber]:
    """The numbers of the text that a headline rounds: `hơn 11.000 runner`, of 11.240."""
    low, high = _ROUNDS.get(one.counted.qualifier, (0.0, 0.0))
    value = one.counted.number.value or 0
    return [
        other
        for (exact, more), some in said.items()
        if more is None and exact is not None and low * value < exact <= high * value
        for name, other in some.items()
        if name in fits and other.counted.qualifier == "exact" and _same_noun(one, other)
    ]


#: Between which shares of it the number lies that a headline rounds.
_ROUNDS = {"over": (1.0, 1.1), "nearly": (0.9, 1.0), "about": (0.9, 1.1)}


def _same(one: Counted) -> tuple[object, ...]:
    return (one.number.value, one.number.value_max, one.head)


def _dated(
    article: Article,
    folded: str,
    found: list[FoundNumber],
    *,
    dates: Sequence[DateExpression],
    study: Study,
) -> list[FoundNumber]:
    """Each number with its day; one of a day outside the event is not the event's."""
    known = as_of.calendar(article, dates, study)
    kinds = families.measure_kinds(study)
    tolls = {measure.name for measure in study.measures if families.is_outcome(measure)}
    listed: list[FoundNumber] = []
    for one in found:
        near = as_of.Near(
            one.counted.start,
            _with_its_lead(article.text, one.sentence),
            as_of.paragraph_start(article, one.sentence),
            one.verdict.status,
            one.verdict.occasion,
            kinds.get(one.verdict.measure, "total") != "each",
            kinds.get(one.verdict.measure) == "each",
            one.verdict.measure in tolls,
        )
        day, basis = as_of.as_of(article, folded, near, known=known, study=study)
        carried = listed and basis != "stated" and quantities_event.goes_on(one.clause)
        if carried and listed[-1].basis in _OWN:
            day, basis = listed[-1].day, listed[-1].basis
        elif listed and basis != "stated" and _shares_its_day(one, listed[-1], near, known):
            day, basis = listed[-1].day, "stated"
        span = one.counted.start, one.counted.end
        time = hours.hour_of(folded, span, (near.opens, near.closes)) if day else ""
        if time and basis == "event":
            day = _past_midnight(article, folded, one, (day, time), known)
        if not time and day and day == article.published_on:
            time = hours.of_line(folded, span[0])
        listed.append(replace(one, day=day, basis=basis, time=time))
    listed = [
        replace(one, verdict=measure_match.refused("a day outside the event"))
        if _is_elsewhere(one, study, dated=bool(article.published_on))
        else one
        for one in listed
    ]
    return _with_days_of_text(listed)


def _past_midnight(
    article: Article, folded: str, one: FoundNumber, told: tuple[str, str], known: as_of.Calendar
) -> str:
    """The day of an hour: the next one where what came before it was at a later hour of the
    evening: `Khoảng 23h40 ngày 14/3, lửa bốc lên. ... Tới 3h, 9 thi thể được đưa ra`."""
    day, time = told
    opened = [d for d in known.before(one.sentence.start) if d.last == day and d.sentence_id]
    if time >= _NOON or not opened or known.before(one.counted.start, one.sentence.start):
        return day
    first = article.sentences[opened[-1].sentence_id - 1]
    late = _LATE.search(folded, first.start, opened[-1].start) is not None
    following = date.fromordinal(_day_number(day) + 1).isoformat()
    latest = article.published_on or article.published_latest or ""
    return following if late and following <= latest else day


_NOON = "12:00"
#: A late hour just before its day: `khoảng 23h40 ngày 14/3`, `đêm 14/3`.
_LATE = re.compile(
    r"(?<!\w)(?:(?:1[89]|2[0-3]) ?(?:h|giờ|g|:) ?\d{0,2}(?: phút)?"
    rf"(?: (?:{any_of('late_part')}|ngày|hôm))*|(?:{any_of('late_part')})(?: (?:ngày|hôm))?) ?$"
)


def _day_number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _shares_its_day(
    one: FoundNumber, last: FoundNumber, near: as_of.Near, known: as_of.Calendar
) -> bool:
    """Whether a number goes on about what was counted up to a stated day: in the same sentence or
    the next, where no day is named between (`đến ngày 12/5, dịch lan tới 40 tỉnh, 300 huyện`)."""
    if last.basis != "stated" or not (one.verdict.measure and last.verdict.measure):
        return False
    apart = one.sentence.sentence_id - last.sentence.sentence_id
    named = known.before(one.counted.start, last.counted.end) or (
        apart and known.behind(one.counted.end, near.closes)
    )
    return 0 <= apart <= 1 and not named and near.running and one.verdict.status == "actual"


#: A line of a list (`- 14 người chết;`), and the line that leads to the list.
_ITEM = re.compile(r"[ \t]*(?:[-–•*+●▪]|\d{1,2}[.)])[ \t]+")
_ITEMS, _LEAD = 12, 600


def _with_its_lead(text: str, sentence: Sentence) -> Sentence:
    """The sentence; for a line of a list from the words on that lead to the list.

    Who counts and as of when is said once above a list (`báo cáo cập nhật lúc 18h: ...`).
    """
    start = text.rfind("\n", 0, sentence.start) + 1
    for _ in range(_ITEMS):
        if not _ITEM.match(text, start) or start == 0:
            break
        start = text.rfind("\n", 0, start - 1) + 1
    else:
        return sentence
    line = text[start : text.find("\n", start)] if "\n" in text[start:] else ""
    if start >= sentence.start or not line.rstrip().endswith(":") or len(line) > _LEAD:
        return sentence
    return replace(sentence, start=start)


def _is_elsewhere(found: FoundNumber, study: Study, *, dated: bool) -> bool:
    """Whether a number that was counted then and there has a day outside of the event.

    In an article that is not `dated` itself the years of its days are guesses.
    """
    event, day = study.event, found.day
    if not (found.verdict.measure and event.starts_on and found.basis == "event" and dated):
        return False
    if found.verdict.status != "actual" or event.starts_on <= day <= (event.ends_on or day):
        return False
    if any(m.date_from <= day <= (m.date_to or m.date_from) for m in study.milestones):
        return False
    if event.ends_on and day > event.ends_on and not _takes_part(found, study):
        return False
    told = found.clause.text[max(found.clause.begin, found.clause.at - _NEAR) : found.clause.at]
    if re.search(r"\d", told) is None:
        return False
    return not event_evidence.names_the_event(_around(found), study)


def _takes_part(found: FoundNumber, study: Study) -> bool:
    """Whether the measure counts those who take part, whom an event has only while it lasts.

    The dead are counted, the guilty arrested and treaties signed also afterwards.
    """
    measure = next(m for m in study.measures if m.name == found.verdict.measure)
    mine = families.families_of(measure)
    return families.measure_kind(measure, study) == "each" or "attend" in mine or not mine


def _with_days_of_text(found: list[FoundNumber]) -> list[FoundNumber]:
    """A headline's number speaks of the day of the same number in the text below it."""
    below: dict[tuple[object, ...], FoundNumber] = {}
    for one in found:
        if one.sentence.part not in _LABELS and one.basis in _OWN:
            below.setdefault((one.verdict.measure, *_same(one.counted)), one)
    listed = []
    for one in found:
        key = (one.verdict.measure, *_same(one.counted))
        if one.sentence.part in _LABELS and key in below and not _names_a_day(one):
            same = below[key]
            one = replace(one, day=same.day, basis=same.basis, time=one.time or same.time)
        listed.append(one)
    return listed


def _names_a_day(found: FoundNumber) -> bool:
    return found.basis in _OWN and re.search(r"\d ?[/.-] ?\d", _around(found)) is not None


def _around(found: FoundNumber) -> str:
    """The number's sentence, or what is near it in a very long one."""
    start = max(found.sentence.start, found.counted.start - _NEAR)
    return found.clause.text[start : min(found.sentence.end, found.counted.end + _NEAR)]


def _place(article: Article, found: FoundNumber, study: Study) -> str:
    one = found.counted
    span = min(one.start, one.noun_start), max(one.end, one.number.end)
    if one.noun_end < one.number.start:
        span = one.number.start, one.number.end
    return place.place_of(article.text, found.clause, span, study.event)


def _quantity(document: Document, found: FoundNumber) -> Quantity:
    one, says, article = found.counted, found.verdict, document.article
    return Quantity(
        article_id=article.article_id,
        start=one.start,
        end=one.end,
        as_printed=article.text[one.start : one.end],
        value=one.number.value,
        value_max=one.number.value_max,
        qualifier=one.qualifier,
        number_kind=one.number.kind,
        noun=article.text[one.noun_start : one.noun_end],
        measure=says.measure,
        status=says.status,
        occasion=says.occasion,
        place=_place(article, found, document.study)
        if says.measure and one.number.kind != "ordinal"
        else "",
        subset=says.subset if says.measure else None,
        as_of=found.day,
        as_of_basis=found.basis,
        as_of_time=found.time,
        part=found.sentence.part,
        sentence_id=found.sentence.sentence_id,
        sentence=document.words_of(found.sentence),
        rule=_rule(found),
    )
