"""What the event is called and where it is: what most articles print first and others do not."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.corpus.article import Article
from analysis.propose import background
from analysis.propose.proposal import ProposedLine, head, least, without_shorter
from analysis.text import normalise, place_names, wordlist, words

_MOST_WORDS, _MOST_SYLLABLES = 7, 10
#: In such a share of the articles' heads a name stands; surely one in so many.
_SHARE, _SURE, _BARE = 0.12, 0.25, 0.5
#: How many times as often as elsewhere, as a logarithm to base 2; and without a capital.
_TIMES, _PLAIN_TIMES, _ALONE = 2.5, 5.0, 4.0
_MOST = 4
#: Behind a word for a place in so many of its uses, a name is a place's.
_PLACED = 0.3
#: Behind a word that a longer name is made of in most of its uses, a place is part of that name.
_FREE = 0.3


@dataclass(frozen=True, slots=True)
class Named:
    """The likely names of the event, and places it is tied to; best first, sure ones first."""

    names: tuple[ProposedLine, ...]
    places: tuple[ProposedLine, ...]


def propose_names(articles: Sequence[Article], people: frozenset[str] = frozenset()) -> Named:
    """The likely names of the event: at most four sure and four uncertain; and its places.

    A name ends in a word in capitals (or a number behind one). It is sure where a word that
    opens the names of events leads it in and many headlines and leads print it; a name in
    capitals alone must stand in half of them, and is a place's where words for places lead it
    in. Words in small letters are only ever uncertain. `people` are names of persons.
    """
    found = _counted(articles)
    n = len(articles)
    every = least(n, _SHARE)
    sure, bare, plain, places = [], [], [], []
    for folded, (form, k, placed, free) in found.items():
        if k < every or folded in people:
            continue
        capital, led = _shape(form)
        gain = background.times(_capitals(form) if capital else folded, k, n)
        if gain < (_TIMES if capital else _PLAIN_TIMES):
            continue
        if not capital:
            plain.append(ProposedLine(form, k, sure=False))
        elif led:
            sure.append(ProposedLine(form, k, k >= least(n, _SURE)))
        elif folded in place_names.place_names() or placed >= _PLACED * k:
            places.append(ProposedLine(form, k, free and k >= least(n, _BARE)))
        elif (
            " " in form
            or (len(form) > 1 and form[:2].isupper())
            or (len(form) > 3 and gain >= _ALONE)
        ):
            bare.append(ProposedLine(form, k, k >= least(n, _BARE)))
    names = _chosen([*sure, *bare])
    rest = without_shorter(sorted(plain, key=lambda one: (-one.n_articles, one.words)))
    rest = [one for one in rest if not any(one.words in name.words.lower() for name in names)]
    where = without_shorter(sorted(places, key=lambda one: (-one.n_articles, one.words)))
    return Named((*names, *rest[:2]), tuple(where[:3]))


def _chosen(lines: list[ProposedLine]) -> list[ProposedLine]:
    """The sure names first, those of most articles first; four of each kind at most."""
    lines = sorted(lines, key=lambda one: (-one.n_articles, -len(one.words), one.words))
    kept = without_shorter(lines)
    sure = [one for one in kept if one.sure][:_MOST]
    return [*sure, *[one for one in kept if not one.sure][:_MOST]]


def _counted(articles: Sequence[Article]) -> dict[str, tuple[str, int, int, bool]]:
    """Each phrase folded: its usual form, in how many heads it stands, how often as a place, and
    whether it stands there for itself and not within a longer name (`chim hót đèo Sương`)."""
    printed: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    free: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for article in articles:
        here: dict[str, str] = {}
        for phrase, before in _phrases(head(article)):
            folded = normalise.folded(phrase)
            here.setdefault(folded, phrase)
            uses[folded] += 1
            if _kind(before) == "place":
                placed[folded] += 1
            if not before or _kind(before) or before in _grammar() or " " in before:
                free[folded] += 1
        counts.update(here.keys())
        for folded, phrase in here.items():
            printed.setdefault(folded, Counter())[phrase] += 1
    found = {}
    for folded, k in counts.items():
        forms = printed[folded]
        form = sorted(forms, key=lambda one: (-forms[one], one))[0]
        alone = free[folded] >= _FREE * uses[folded]
        found[folded] = (_small(form), k, placed[folded], alone)
    return found


def _small(form: str) -> str:
    """The form as it stands inside a sentence: its first word small where it is no name."""
    first = words.word_spans(form)[0][1]
    small = form[:1].lower() + form[1:]
    return (
        small if _kind(normalise.folded(form[:first])) == "head" and form[1:2].islower() else form
    )


@cache
def _kinds() -> dict[str, str]:
    rows = (line.split("\t") for line in wordlist.entries("event_heads.txt"))
    return {normalise.folded(word): kind for word, kind in rows}


def _kind(word: str) -> str:
    return _kinds().get(word, "")


@cache
def _grammar() -> frozenset[str]:
    return frozenset(normalise.folded(word) for word in wordlist.entries("function_words.txt"))


def _shape(form: str) -> tuple[bool, bool]:
    """Whether a form ends in capitals or a number behind them, and a head leads it in."""
    syllables = form.split(" ")
    last = syllables[-1]
    capital = last[:1].isupper() or (
        last.isdigit() and len(syllables) > 1 and syllables[-2][:1].isupper()
    )
    led = any(
        _kind(normalise.folded(form[a:b])) == "head" for a, b in words.word_spans(form)
    ) or any(_kind(normalise.folded(" ".join(syllables[:n]))) == "head" for n in (1, 2, 3))
    return capital, led


def _capitals(form: str) -> str:
    """The words in capitals of a form: what makes it rare."""
    rest = [syllable for syllable in form.split(" ") if not syllable.islower()]
    return " ".join(rest) or form


def _goes_on(text: str, at: int) -> bool:
    """Whether a word in capitals follows at once: words before it would be a name cut short."""
    return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper()


def _phrases(text: str) -> Iterator[tuple[str, str]]:
    """The runs of words that could be a name, each with the word before it.

    In one with capitals only words that open names of events and small words stand in small
    letters; one without has no word of grammar at either end and three words at most.
    """
    spans = words.word_spans(text)
    folded = [normalise.folded(text[a:b]) for a, b in spans]
    skip = _grammar()
    for i, (start, end) in enumerate(spans):
        if not text[start].isalpha():
            continue
        small = text[start:end].islower() or (
            text[start].isupper() and _kind(folded[i]) == "head" and text[start + 1 : end].islower()
        )
        if small and _kind(folded[i]) != "head" and folded[i] in skip:
            continue
        before = folded[i - 1] if i and text[spans[i - 1][1] : start] == " " else ""
        named = True
        for j in range(i, min(i + _MOST_WORDS, len(spans))):
            if j > i and text[spans[j - 1][1] : spans[j][0]] not in (" ", " - ", " – "):
                break
            word = text[slice(*spans[j])]
            phrase = text[start : spans[j][1]]
            if phrase.count(" ") >= _MOST_SYLLABLES or not word.replace(" ", "").isalnum():
                break
            capital = word[:1].isupper() or word.isdigit()
            named = named and (capital or _kind(folded[j]) in ("head", "link"))
            if (named and capital and j >= i) or (
                phrase.islower()
                and not word.isdigit()
                and not _goes_on(text, spans[j][1])
                and " " in phrase
                and j - i < 3
                and folded[i] not in skip
                and folded[j] not in skip
            ):
                yield phrase, before
