"""Who speaks or is spoken of in several articles, under which names and offices."""

import re
from collections import Counter
from functools import cache

import pandas as pd

from analysis.propose.proposal import ProposedLine, least
from analysis.text import normalise, phrases, wordlist

_SHARE, _SURE = 0.04, 0.08
_MOST = 10


def propose_people(
    speakers: pd.DataFrame, quotations: pd.DataFrame, n: int, taken: frozenset[str]
) -> list[ProposedLine]:
    """People with a full name and an office, those of most articles first.

    `variants` are the offices printed most, `more` is how often they are quoted or reported.
    Sure are those with an office in several articles; `taken` are names of the event.
    """
    found = []
    said = Counter(quotations["speaker"].dropna().tolist())
    for name, rows in speakers.groupby("speaker"):
        printed = str(name)
        if (
            printed.count(" ") < 1
            or not printed.replace(" ", "").isalpha()
            or any(printed.lower() in one for one in taken)
        ):
            continue
        k = int(rows["article_id"].nunique())
        offices = Counter(rows["office_as_printed"].dropna().tolist())
        offices = Counter({office: n for office, n in offices.items() if _is_office(str(office))})
        ordered = sorted(offices, key=lambda office: (-offices[office], office))
        listed = list({normalise.folded(office): office for office in reversed(ordered)}.values())
        listed = [office for office in listed[::-1] if 2 * offices[office] > offices[ordered[0]]]
        quoted = said.get(printed, 0)
        if k < least(n, _SHARE) and quoted < 2:
            continue
        sure = bool(listed) and quoted > 0 and k >= least(n, _SURE)
        found.append(ProposedLine(printed, k, sure, tuple(listed[:2]), more=str(quoted)))
    found.sort(key=lambda one: (-int(one.sure), -one.n_articles, one.words))
    return found[:_MOST]


def _is_office(printed: str) -> bool:
    """Whether words are an office and not what befell somebody or whose kin they are.

    >>> _is_office("giám đốc Sở Y tế"), _is_office("kế toán bị khởi tố về tội tham ô")
    (True, False)
    """
    folded = normalise.folded(printed)
    return _roles().match(folded) is None and " bị " not in folded


@cache
def _roles() -> re.Pattern[str]:
    return phrases.pattern(
        normalise.folded(word)
        for lexicon in ("no_offices.txt", "private_roles.txt")
        for word in wordlist.entries(lexicon)
    )
