"""The words that the patterns of the extractors look for, a list at a time."""

from typing import get_args

from analysis.lexicons.kinds import ClauseKind, NumberPhraseKind, PatternList, SpeechPhraseKind
from analysis.text import wordlist

WordingKind = ClauseKind | NumberPhraseKind | SpeechPhraseKind
_LISTED: dict[str, PatternList] = {
    **dict.fromkeys(get_args(ClauseKind), "clause_words.txt"),
    **dict.fromkeys(get_args(NumberPhraseKind), "number_phrases.txt"),
    **dict.fromkeys(get_args(SpeechPhraseKind), "speech_phrases.txt"),
}


def any_of(*kinds: WordingKind) -> str:
    """The words of some lists as the inside of a group of a pattern, in the order of the lists.

    >>> any_of("at", "approximation")
    'tại|ở|khoảng|hơn|gần'
    """
    return "|".join(wordlist.either(_LISTED[kind], kind) for kind in kinds)


def words_of(kind: WordingKind) -> tuple[str, ...]:
    """The words of a list, in its order.

    >>> words_of("until")
    ('đến', 'tới')
    """
    return wordlist.of_kind(_LISTED[kind], kind)
