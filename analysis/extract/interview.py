"""Turns of an interview: the outlet's questions and the interviewee's answers."""

from dataclasses import dataclass

from analysis.extract.discourse import Discourse, Source
from analysis.extract.reading import Reading


@dataclass(frozen=True, slots=True)
class Turn:
    """One question or answer; a question has no source."""

    start: int
    end: int
    source: Source | None


def turns(reading: Reading, discourse: Discourse) -> list[Turn]:
    """The turns of an article that is an interview; none in any other."""
    return []


def covers(found: list[Turn], place: int) -> bool:
    """Whether a place stands in a turn."""
    return any(turn.start <= place < turn.end for turn in found)
