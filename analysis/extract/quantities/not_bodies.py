"""Bodies that are none: units of blood, sets of books or clothes, and the people of proverbs."""

import re

from analysis.extract.quantities.clause import Clause, listed_pattern
from analysis.extract.wording import any_of
from analysis.text.numbers.counted import Counted

#: No government has more ministries; so many `bộ` are sets.
_MINISTRIES = 40
_SENTENCE = 120
_MINISTERIAL = re.compile(rf",?(?: và)? (?:{any_of('body_part')})(?!\w)")
_PROVERB = re.compile(rf" (?:{any_of('numeral')}|trăm) [^\W\d_]")


def is_a_thing(one: Counted, clause: Clause) -> bool:
    """Whether what is counted is no body: `4 bộ` that are written, `100 đơn vị` of blood."""
    before = clause.text[max(clause.sentence, one.number.start - _SENTENCE) : one.number.start]
    if one.head == "đơn vị":
        return listed_pattern("not_participants", "measured").search(before) is not None
    if one.head != "bộ" or _MINISTERIAL.match(clause.text, one.noun_end):
        return False
    made = listed_pattern("not_participants", "made")
    return (one.number.value or 0) > _MINISTRIES or any(
        match.end() == len(before.rstrip(" ")) for match in made.finditer(before)
    )


def is_proverbial(one: Counted, clause: Clause) -> bool:
    """Whether it is anybody of a proverb, so many of this and so many of that."""
    spelled = not clause.text[one.number.at].isdigit()
    return spelled and one.head == "người" and _PROVERB.match(clause.text, one.noun_end) is not None
