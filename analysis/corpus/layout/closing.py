"""The last lines of a page: captions that stand alone, or an article that goes on."""

import re

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout import captions, credits
from analysis.corpus.layout.block import Stretch
from analysis.text import normalise

_QUOTED = re.compile(r"[“”\"«»]")


def runs_on(listed: list[Stretch]) -> bool:
    """Whether the last lines of a page go on telling, where captions would show.

    Captions stand alone: a photograph's credit anywhere among the lines settles it. Lines that
    run on hold several sentences, somebody's words without a credit, or a source; half of the
    lines must, so that one odd caption does not make a body of the others.
    """
    if any(credits.ends_in_credit(stretch.text) for stretch in listed):
        return False
    telling = [s for s in listed if _tells(s)]
    return len(telling) * 2 >= len(listed) and len(listed) > 1


def _tells(stretch: Stretch) -> bool:
    text, folded = stretch.text, normalise.folded(stretch.text)
    if stretches.n_sentences(text) > 1 or folded.startswith("theo "):
        return True
    ends = text.rstrip()[-1:] in '.”"?!'
    return ends and bool(_QUOTED.search(text)) and captions.reports_speech(folded)
