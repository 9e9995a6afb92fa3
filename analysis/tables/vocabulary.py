"""The words a column can hold, where it holds one of a few: each vocabulary is declared here.

The schema hangs them on its columns (`Column.choices`), and the data dictionary lists them;
extraction, measures, charts, sentences and the review take them from here. Adding a word is one
line here, and the tests then name every table of labels that does not know it yet.
"""

#: What a stretch of an article is.
PARTS = ("title", "lead", "heading", "body", "caption", "question", "answer")
#: Where it is known from who published an article, and on which day.
OUTLET_BASES = ("manifest", "stated", "inferred", "unknown")
DATE_BASES = ("manifest", "header", "stated", "inferred", "unknown")
#: How words are presented as somebody's.
QUOTATION_KINDS = ("direct", "indirect", "answer")
SPEAKER_TYPES = ("person", "institution", "unnamed", "document", "generic")
#: How the speaker is known: by name here, by other words resolved, or from the words before.
SPEAKER_BASES = ("named", "resolved", "implied")
#: In which capacity a source speaks.
SPEAKER_CLASSES = (
    "government", "police", "military", "party", "parliament", "court", "business", "experts",
    "civil_society", "citizens", "media", "foreign_government", "international_body",
    "organiser", "hospital", "school", "culture_and_sport", "unnamed",
)  # fmt: skip
#: What an outlet lets a reporting verb say of what it reports.
STANCES = ("neutral", "asserting", "distancing")
#: How a number is meant.
QUALIFIERS = (
    "exact", "about", "nearly", "over", "under", "at_least", "up_to", "range", "vague",
)  # fmt: skip
#: What a number can be. By itself: so many, a place in an order, a part of a hundred, a part of
#: a whole, a value that is no whole number. Of what is counted: so many for each, on the
#: average, so many more, so many less, none at all.
NUMBER_KINDS = (
    "count", "ordinal", "percentage", "fraction", "decimal",
    "rate", "average", "increment", "decrease", "zero",
)  # fmt: skip
#: Those of whom a number says how many there are.
TOTALS = ("count", "zero")
#: Those of what is counted, which alone become rows of `quantities`.
COUNTED_KINDS = tuple(
    kind for kind in NUMBER_KINDS if kind not in ("percentage", "fraction", "decimal")
)
#: At which stage those counted are.
STATUSES = (
    "invited", "registered", "expected", "confirmed", "actual", "required", "capacity", "denied",
)  # fmt: skip
#: Those a study can give a measure: a denial is only ever found in the text.
STATED_STATUSES = tuple(status for status in STATUSES if status != "denied")
#: Which status wins where words of several stand near a number.
STATUS_FIRST = (
    "denied", "capacity", "required", "invited", "registered", "confirmed", "expected",
)  # fmt: skip
#: Where the day a number speaks of is known from, the surest first.
AS_OF_BASES = ("stated", "event", "published", "unknown")
#: What shows whose number it is where the study names no event: nothing is asked.
NO_EVENT_NAMED = "any article"
#: What says so; of two printed as often, who can be asked comes first.
ASSERTER_TYPES = ("person", "institution", "unnamed", "outlet")
PARTS_OF_DAY = ("morning", "noon", "afternoon", "evening")
#: What a later number of a measure is to an earlier one.
CLAIM_KINDS = ("total", "each", "level")
#: How one claim stands to another, from what says most about it to what says least.
RELATIONS = (
    "restates", "conflicts", "corrects", "revises", "agrees", "supports", "part_of", "apart",
)  # fmt: skip
#: What a claim is, by the relation that says most about it; `new` has none.
CLAIM_RELATIONS = ("restates", "conflicts", "corrects", "revises", "agrees", "part_of", "new")
#: How a number's words tell it: as one that has risen, fallen, was put right, is the first, or
#: holds over or adds up several days.
TOLD_AS = ("risen", "fallen", "corrected", "first", "over", "sum")
#: Whether a copy of a passage is the first of all.
EARLIEST = ("yes", "no", "unknown")
#: By what an article joins a story.
JOINED_BY = ("first", "words", "passage")
#: How much a reader of the tables should care.
SEVERITIES = ("left out", "repaired", "conflict", "unknown", "note")
#: What a reviewer decided of a row.
REVIEWED = ("accepted", "corrected", "added")
