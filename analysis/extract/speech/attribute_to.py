"""Words in quotation marks with the speaker they were given to."""

from dataclasses import dataclass

from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Cue, Document
from analysis.extract.mentions.mention import Mention
from analysis.extract.quotation_marks import Marked

#: Words woven into the reporter's sentence are speech from so many syllables on.
LEAST_WOVEN = 4


@dataclass(frozen=True, slots=True)
class Attributed:
    """Words in marks with their speaker, or with none when nobody is named."""

    start: int
    end: int
    source: Source | None
    cue: str
    rule: str
    fragment: bool = False
    cue_start: int = -1


def made(
    discourse: Discourse,
    mark: Marked,
    mention: Mention | None,
    cue: Cue | None,
    *,
    rule: str,
    fragment: bool = False,
) -> Attributed | None:
    """The words with the speaker a mention means, who is then the last to have spoken.

    `rule` is the name of the shape that says so, one of `rules.DIRECT`.
    """
    stop = cue.start if cue and mention and mention.start < cue.start else 0
    source = discourse.resolve(mention, stop) if mention else discourse.implied()
    if source is None:
        return None
    discourse.spoke(source)
    discourse.closed = mark.closes
    shown = discourse.document.text[cue.start : cue.end] if cue else ""
    begins = cue.start if cue else -1
    return Attributed(mark.start, mark.end, source, shown, rule, fragment, begins)


def mention_after(document: Document, cue: Cue) -> Mention | None:
    """The mention that follows a word such as `theo` or `dẫn lời`."""
    return document.mention_at(cue.end, within=4)
