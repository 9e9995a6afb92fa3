"""The lists and the kinds of words in them, as names a type checker knows.

A list is asked for by its file name and a kind by the word in its second column; a name that no
list has is an error of types, not a pattern that silently matches nothing. A test holds these
names against the files.
"""

from typing import Literal

#: Every list there is.
ListName = Literal[
    "abbreviations.txt", "agencies.txt", "as_of_words.txt", "bodies.txt", "caption_verbs.txt",
    "columns.txt", "common_words.txt", "context_words.txt", "counted_nouns.txt", "date_words.txt",
    "documents.txt", "event_heads.txt", "event_words.txt", "family_nouns.txt", "formulas.txt",
    "function_words.txt", "furniture.txt", "heading_ends.txt", "institutions.txt",
    "invitations.txt", "media.txt", "no_articles.txt", "no_assertion.txt", "no_offices.txt",
    "not_counted.txt", "not_participants.txt", "not_reporting.txt", "noun_modifiers.txt",
    "number_kinds.txt", "number_labels.txt", "number_words.txt", "offences.txt", "office_words.txt",
    "official_names.txt", "openers.txt", "outlets.txt", "page_marks.txt", "parts_of_day.txt",
    "people_and_bodies.txt", "phrase_ends.txt", "places.txt", "predicate_families.txt",
    "private_roles.txt", "qualifiers.txt", "quoted_names.txt", "related.txt", "relative_dates.txt",
    "reporting_verbs.txt", "same_office.txt", "sections.txt", "short_country_names.txt",
    "source_classes.txt", "stand_ins.txt", "status_words.txt", "surnames.txt", "titles.txt",
    "told_as.txt", "unnamed_sources.txt", "words.txt",
]  # fmt: skip
#: What a word of `context_words.txt` does to the words around it.
ContextKind = Literal[
    "adverb", "aside", "bar", "clause", "comments", "company", "denies", "determiner", "governs",
    "group", "insists", "kin", "law", "modifier", "nameless", "news", "nominal", "not_place",
    "of_a_body", "official", "opener", "opening_verb", "other", "place", "pointing", "press",
    "private", "pronoun", "stand_in", "stands_for", "sure", "tail", "time", "verb", "verbal",
    "view",
]  # fmt: skip
#: What a word of `event_words.txt` says of the event of a number.
EventKind = Literal[
    "added", "after", "alone", "edition", "head", "kin", "light", "not", "speech", "subset",
    "toward",
]  # fmt: skip
#: What a word of `not_participants.txt` says of those who are counted.
ParticipantKind = Literal[
    "about", "acting", "after", "before", "counting", "equals", "led", "made", "making",
    "measured", "plain", "split", "staff", "standing", "taking",
]  # fmt: skip
#: The stages that words of `status_words.txt` tell.
StatusKind = Literal[
    "capacity", "confirmed", "denied", "expected", "invited", "possible", "registered",
    "required",
]  # fmt: skip
#: What a word of `institutions.txt` is to a body that counts.
InstitutionKind = Literal[
    "compiled", "counts", "figures", "fresh", "gives", "head", "nobody", "relays", "reports",
    "shows",
]  # fmt: skip
#: What a word of `as_of_words.txt` says of the day of a number.
AsOfKind = Literal[
    "about", "ahead", "begins", "clock", "date", "doer", "first", "happening", "last", "makes",
    "now", "on", "risen", "saying", "since",
]  # fmt: skip
#: The lists whose words the numbers ask for by kind, and their kinds.
NumberList = Literal[
    "as_of_words", "event_words", "institutions", "not_participants", "status_words"
]
NumberKind = EventKind | ParticipantKind | StatusKind | InstitutionKind | AsOfKind
#: The kinds of each list whose words are asked for by kind.
KINDS = {
    "as_of_words": AsOfKind,
    "context_words": ContextKind,
    "event_words": EventKind,
    "institutions": InstitutionKind,
    "not_participants": ParticipantKind,
    "status_words": StatusKind,
}
