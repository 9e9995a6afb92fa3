"""The lists and the kinds of words in them, as names a type checker knows.

A list is asked for by its file name and a kind by the word in its second column; a name that no
list has is an error of types, not a pattern that silently matches nothing. A test holds these
names against the files.
"""

from typing import Literal

#: Every list there is.
ListName = Literal[
    "abbreviations.txt", "agencies.txt", "around_numbers.txt", "as_of_words.txt", "bodies.txt",
    "caption_verbs.txt", "caption_words.txt", "claim_nouns.txt", "columns.txt",
    "common_words.txt", "context_words.txt", "counted_nouns.txt", "date_words.txt",
    "documents.txt", "event_heads.txt", "event_words.txt", "family_nouns.txt", "field_labels.txt",
    "formulas.txt", "function_words.txt", "furniture.txt", "heading_ends.txt", "institutions.txt",
    "interview_words.txt", "invitations.txt", "local_bodies.txt", "media.txt", "no_articles.txt",
    "no_assertion.txt", "no_offices.txt", "no_outlets.txt", "not_counted.txt",
    "not_participants.txt", "not_reporting.txt", "noun_modifiers.txt", "number_kinds.txt",
    "number_labels.txt", "number_words.txt", "offences.txt", "office_words.txt",
    "official_names.txt", "openers.txt", "outlets.txt", "page_lines.txt", "page_marks.txt",
    "parts_of_day.txt", "people_and_bodies.txt", "phrase_ends.txt", "places.txt",
    "predicate_families.txt", "private_roles.txt", "qualifiers.txt", "quoted_names.txt",
    "related.txt", "relative_dates.txt", "reporting_verbs.txt", "same_office.txt", "sections.txt",
    "short_country_names.txt", "source_classes.txt", "stand_ins.txt", "status_words.txt",
    "stock_words.txt", "surnames.txt", "titles.txt", "told_as.txt", "unnamed_sources.txt",
    "words.txt",
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
#: What a word of `date_words.txt` is to a date.
DateKind = Literal[
    "ago", "and_to", "before", "closes", "counted", "counts_on", "day_said", "every", "goes_on",
    "likely", "money", "never", "not_at", "opens", "order", "part", "score", "sunday", "sure",
    "to", "unit", "until", "weekday", "weekday_other", "weekly",
]  # fmt: skip
#: What a word of `around_numbers.txt` is to a number.
AroundNumberKind = Literal[
    "closes", "comes_to", "denied", "force", "numbered", "of_day", "one_of", "one_rate",
    "part_of", "rate", "stays", "two_to_ten", "up_to",
]  # fmt: skip
#: What a word of `claim_nouns.txt` is to the noun of a claim.
ClaimNounKind = Literal[
    "case", "delegation", "everywhere", "home", "household", "lead", "not_country", "of",
    "of_case", "unit", "visit", "world",
]  # fmt: skip
#: What a word of `told_as.txt` says of a number.
ToldAsKind = Literal[
    "between", "corrected", "day", "fallen", "first", "more", "not_all", "of_days", "over",
    "over_days", "risen", "sum",
]  # fmt: skip
#: What a word of `stock_words.txt` is to a name that everybody prints.
StockKind = Literal[
    "about", "law", "made", "of_case", "offence", "period", "review", "task", "to_year",
]  # fmt: skip
#: What a word of `no_outlets.txt` is called.
NoOutletKind = Literal[
    "folder",
]  # fmt: skip
#: What a word of `local_bodies.txt` is called.
LocalBodyKind = Literal[
    "local",
]  # fmt: skip
#: What a word of `page_lines.txt` shows a line of a page to be.
PageLineKind = Literal[
    "author", "between", "buy", "click", "comments", "counted", "dated", "did", "elsewhere",
    "gathered", "go_on", "in_brackets", "joins", "label", "made", "made_too", "magazine",
    "members", "open", "paying", "posted", "press", "read", "reader", "rest", "see", "sign_up",
    "source", "staff", "stamp", "stamp_zone", "subscribers", "team", "top", "updated", "watch",
    "whole", "writer", "written", "wrote",
]  # fmt: skip
#: What a word of `caption_words.txt` is in a caption or a credit.
CaptionKind = Literal[
    "beside", "edge", "goes_on", "how", "made", "numbered", "of_sort", "origin", "origin_of",
    "picture", "place", "posture", "scene", "setting", "standing", "tells",
]  # fmt: skip
#: What a word of `interview_words.txt` is in an interview.
InterviewKind = Literal[
    "address", "asks", "held", "hint", "interview", "no_thanks", "office", "person", "said",
    "talk", "warmly", "with",
]  # fmt: skip
#: What a word of `field_labels.txt` labels.
FieldKind = Literal[
    "body", "byline", "date", "lead", "of_day", "other", "outlet", "over_headline",
    "over_source", "style", "title", "url",
]  # fmt: skip
#: What a word of `common_words.txt` is called.
CommonKind = Literal[
    "common",
]  # fmt: skip
#: The lists whose words stand in patterns by their kind, and the kinds.
PatternList = Literal[
    "around_numbers.txt", "caption_words.txt", "claim_nouns.txt", "common_words.txt",
    "date_words.txt", "field_labels.txt", "interview_words.txt", "local_bodies.txt",
    "no_outlets.txt", "page_lines.txt", "stock_words.txt", "told_as.txt",
]  # fmt: skip
PatternKind = (
    PageLineKind
    | CaptionKind
    | InterviewKind
    | FieldKind
    | CommonKind
    | DateKind
    | AroundNumberKind
    | ClaimNounKind
    | ToldAsKind
    | StockKind
    | NoOutletKind
    | LocalBodyKind
)
#: The kinds of each list whose words are asked for by kind.
KINDS = {
    "around_numbers": AroundNumberKind,
    "as_of_words": AsOfKind,
    "caption_words": CaptionKind,
    "claim_nouns": ClaimNounKind,
    "common_words": CommonKind,
    "context_words": ContextKind,
    "date_words": DateKind,
    "event_words": EventKind,
    "field_labels": FieldKind,
    "institutions": InstitutionKind,
    "interview_words": InterviewKind,
    "local_bodies": LocalBodyKind,
    "no_outlets": NoOutletKind,
    "not_participants": ParticipantKind,
    "page_lines": PageLineKind,
    "status_words": StatusKind,
    "stock_words": StockKind,
    "told_as": ToldAsKind,
}
