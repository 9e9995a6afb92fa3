"""The lists and the kinds of words in them, as names a type checker knows.

A list is asked for by its file name and a kind by the word in its second column; a name that no
list has is an error of types, not a pattern that silently matches nothing. A test holds these
names against the files.
"""

from typing import Literal

#: Every list there is.
ListName = Literal[
    "abbreviations.txt", "agencies.txt", "around_numbers.txt", "as_of_words.txt", "bodies.txt",
    "caption_verbs.txt", "caption_words.txt", "claim_nouns.txt", "clause_words.txt",
    "columns.txt", "common_words.txt", "context_words.txt", "counted_nouns.txt", "date_words.txt",
    "documents.txt", "event_heads.txt", "event_words.txt", "family_nouns.txt", "field_labels.txt",
    "formulas.txt", "function_words.txt", "furniture.txt", "heading_ends.txt", "institutions.txt",
    "interview_words.txt", "invitations.txt", "local_bodies.txt", "media.txt", "no_articles.txt",
    "no_assertion.txt", "no_offices.txt", "no_outlets.txt", "not_counted.txt",
    "not_participants.txt", "not_reporting.txt", "noun_modifiers.txt", "number_kinds.txt",
    "number_labels.txt", "number_phrases.txt", "number_words.txt", "offences.txt",
    "office_words.txt", "official_names.txt", "openers.txt", "outlets.txt", "page_lines.txt",
    "page_marks.txt", "parts_of_day.txt", "people_and_bodies.txt", "phrase_ends.txt",
    "places.txt", "predicate_families.txt", "private_roles.txt", "qualifiers.txt",
    "quoted_names.txt", "related.txt", "relative_dates.txt", "reporting_verbs.txt",
    "same_office.txt", "sections.txt", "short_country_names.txt", "source_classes.txt",
    "speech_phrases.txt", "stand_ins.txt", "status_words.txt", "stock_words.txt", "surnames.txt",
    "titles.txt", "told_as.txt", "unnamed_sources.txt", "words.txt",
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
    "about", "ahead", "back", "begins", "clock", "date", "doer", "first", "happening", "last",
    "makes", "now", "on", "risen", "saying", "since",
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
    "became", "closes", "comes_to", "denied", "force", "number_of", "numbered", "of_day",
    "one_of", "one_rate", "part_of", "rate", "stays", "two_to_ten", "up_to",
]  # fmt: skip
#: What a word of `claim_nouns.txt` is to the noun of a claim.
ClaimNounKind = Literal[
    "case", "delegation", "everywhere", "home", "household", "lead", "not_country", "of",
    "of_case", "unit", "visit", "vote", "world",
]  # fmt: skip
#: What a word of `told_as.txt` says of a number.
ToldAsKind = Literal[
    "between", "corrected", "day", "fallen", "first", "more", "not_all", "number", "of_days",
    "over", "over_days", "prints", "risen", "slip", "sum",
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
#: What a word of `clause_words.txt` is in a clause.
ClauseKind = Literal[
    "about_or_at_least", "address", "and", "approximation", "aspect", "at", "contrast", "day",
    "makes", "most", "noon_and_night", "numeral", "ongoing", "passive", "plural", "several",
    "shown", "small_town", "this", "time_of_day", "town_unit", "unit", "until",
]  # fmt: skip
#: What a word of `number_phrases.txt` says around a number.
NumberPhraseKind = Literal[
    "adds_up", "after_or_of", "agreement", "agreement_kind", "aimed_at", "all_already",
    "all_of", "also_only", "among_them", "amounts_to", "and_with", "anybody", "as_many_as",
    "at_least_also", "back_then", "befallen_now", "befalls", "befalls_or_acts",
    "before_or_ever", "before_source", "behind_deed", "body_part", "brings_more",
    "brings_number", "by_whom", "category", "cause", "cause_to_number", "comers",
    "compared_amount", "compared_count", "compared_figure", "compared_to_other_day",
    "competitors", "condition_met_by", "condition_of_force", "confirms_plan", "counted_one",
    "counted_there", "dealt_with", "district", "done_all", "done_or_there", "draws",
    "draws_marchers", "draws_spectators", "draws_visitors", "each_year",
    "earlier_or_contrary", "entitled", "event_office", "figure_is", "figure_noun", "firm",
    "follows_bare_number", "formally_done", "found_to_be", "from_whom", "gathering",
    "gives_none", "governing_outcome", "grave_state", "guests", "happening", "happens_on",
    "has_is", "has_members", "headline_about", "height_or_age", "held_against",
    "higher_or_lower", "hospital", "hour_about", "hour_lead", "hour_of", "hours_long",
    "household", "hundreds", "in_force", "including", "is_or_comes_from", "joins",
    "joins_treaty", "just_done", "lasts", "late_part", "leads_list", "leads_to_number",
    "light_of_family", "list_last", "list_link", "long_list_verb", "made_in_year",
    "many_years", "medium_name", "medium_opening", "my_house", "need", "news_medium",
    "news_source", "next_to_number", "no_event_name", "no_place_name", "no_source_time",
    "not_yet", "not_yet_done", "number_of", "number_released", "numbered_thing", "of_before",
    "of_delegates", "of_house", "of_the_dead", "of_these", "of_those", "of_those_before",
    "of_whom", "on_occasion", "on_part_of_day", "on_their_way", "once_done", "one_described",
    "opens_part", "opens_share", "opens_time", "or_counted_there", "other_or_remaining",
    "others_too", "out_of", "part_of_month", "particle", "parts_follow", "period",
    "person_address", "place_lead", "place_opener", "place_preposition", "places_of_people",
    "plain_noun", "printed_unit", "raises", "refuted", "registers", "relative_address",
    "released", "remains", "remembrance", "report_figures", "report_goes_on", "reports_news",
    "request", "rises_or_falls", "rises_to", "rival", "rumour", "same_subject",
    "saved_or_more", "says_in_public", "says_in_speech", "says_no_more", "says_not_so",
    "says_they_are_there", "short_deed", "since_time", "since_what", "source_cut",
    "source_now", "spectators", "state_or_unit", "stated_as", "stated_of_crowd",
    "states_estimate", "states_figure", "still_now", "sudden_happening", "sums_up",
    "supposed", "takes_part_in", "target", "target_is", "team", "team_has", "team_side",
    "tells_of_before", "tells_or_is_named", "this_time", "throughout", "time_of_cause",
    "times_as_many", "together_already", "total_of", "turns_to_other_source", "visitors",
    "when_clause", "when_said", "whole_or_about", "whole_or_more", "whole_unit",
    "whose_or_where", "yearly", "years_ago", "years_past",
]  # fmt: skip
#: What a word of `speech_phrases.txt` says around speech and sources.
SpeechPhraseKind = Literal[
    "abroad", "adverbial_opener", "aforesaid", "alias", "also_still", "although", "asks_to",
    "before_anh", "before_theo", "behind_above", "belongs_to", "called", "clause_opener",
    "ends_series", "first_person", "first_person_at_home", "gives_out", "greeting",
    "home_place", "home_word", "house", "how_much_shared", "in_office", "interviewee",
    "interviewer", "is_named", "joins_verb", "lives_in", "local_office", "more_address",
    "moreover", "no_description", "no_given_name", "notice", "noticing_body",
    "noun_complement", "of_source", "of_where", "opens_adverbial", "paper", "party", "policy",
    "politely", "preposition", "press_word", "province_or_city", "quote_link", "receives",
    "role", "saying", "second_verb", "see_also", "shared", "slogan", "somebody",
    "source_link", "this_is", "thus", "unnamed", "utterance", "was_or_is", "when_or_if",
    "where_told", "words_of_somebody", "words_spoken",
]  # fmt: skip
#: The lists whose words stand in patterns by their kind, and the kinds.
PatternList = Literal[
    "around_numbers.txt", "caption_words.txt", "claim_nouns.txt", "clause_words.txt",
    "date_words.txt", "field_labels.txt", "interview_words.txt",
    "local_bodies.txt", "no_outlets.txt", "number_phrases.txt", "page_lines.txt",
    "speech_phrases.txt", "stock_words.txt", "told_as.txt",
]  # fmt: skip
PatternKind = (
    PageLineKind
    | CaptionKind
    | InterviewKind
    | FieldKind
    | DateKind
    | AroundNumberKind
    | ClaimNounKind
    | ToldAsKind
    | StockKind
    | NoOutletKind
    | LocalBodyKind
    | ClauseKind
    | NumberPhraseKind
    | SpeechPhraseKind
)
#: The kinds of each list whose words are asked for by kind.
KINDS = {
    "around_numbers": AroundNumberKind,
    "as_of_words": AsOfKind,
    "caption_words": CaptionKind,
    "claim_nouns": ClaimNounKind,
    "clause_words": ClauseKind,
    "context_words": ContextKind,
    "date_words": DateKind,
    "event_words": EventKind,
    "field_labels": FieldKind,
    "institutions": InstitutionKind,
    "interview_words": InterviewKind,
    "local_bodies": LocalBodyKind,
    "no_outlets": NoOutletKind,
    "not_participants": ParticipantKind,
    "number_phrases": NumberPhraseKind,
    "page_lines": PageLineKind,
    "speech_phrases": SpeechPhraseKind,
    "status_words": StatusKind,
    "stock_words": StockKind,
    "told_as": ToldAsKind,
}
