"""Every table, declared: its columns, their kinds, and what a row is.

`analysis.tables.schema` is what the rest of the library uses; this file is the list it reads.
"""

from dataclasses import dataclass

from analysis.tables import vocabulary as words


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its kind (a key of `DTYPES`) and what it means.

    `choices` are the words it can hold where it holds one of a few; empty where it holds any.
    """

    name: str
    kind: str
    meaning: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its name, what a row is, and its columns in order."""

    name: str
    row: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> list[str]:
        """The column names, in order."""
        return [column.name for column in self.columns]


#: Name, kind and meaning; then the words it can hold, if they are a few.
_Declared = tuple[str, str, str] | tuple[str, str, str, tuple[str, ...]]


def _table(name: str, row: str, *columns: _Declared) -> Table:
    return Table(name, row, tuple(Column(*column) for column in columns))


_ARTICLE = ("article_id", "text", "the article, as `articles` names it")
_ROW_ID = ("row_id", "text", "short hash of article, table, sentence and ordinal")
_START = ("start", "integer", "first character in `articles.text`")
_END = ("end", "integer", "one past the last character in `articles.text`")
_PART = ("part", "text", "which part of the article it stands in", words.PARTS)
_SENTENCE_ID = ("sentence_id", "integer", "the sentence of `sentences`, from 1 in each article")
_SENTENCE = ("sentence", "text", "that sentence as printed")
_OUTLET = ("outlet", "text", "the outlet of its article, as in `articles`")
_PUBLISHED = ("published_on", "date", "the day its article appeared, as in `articles`")
_REVIEW = ("review", "text", "what a reviewer decided; missing for most rows", words.REVIEWED)
_CLASS = (
    "speaker_class",
    "text",
    "in which capacity the speaker speaks in this article; missing where the article does not say",
    words.SPEAKER_CLASSES,
)
_NUMBER_KIND = (
    "number_kind",
    "text",
    "count and zero are totals; none are ordinal (thứ 20), rate (mỗi ngày), average (trung bình), "
    "increment (thêm 9) and decrease (giảm 9)",
    words.COUNTED_KINDS,
)
_TYPE = (
    "speaker_type",
    "text",
    "a person, a body, somebody without a name, a document, or people in general",
    words.SPEAKER_TYPES,
)
_STATUS = ("status", "text", "at which stage those counted are", words.STATUSES)
_AS_OF_BASIS = ("as_of_basis", "text", "where that day is known from", words.AS_OF_BASES)
_ASSERTER = ("asserted_by_type", "text", "what says so", words.ASSERTER_TYPES)
_RULE = ("rule", "text", "the rule that made the row, as `docs/engine.md` names it")
_PRINTED = ("as_printed", "text", "the words as printed: `text[start:end]`")

_TABLES = (
    _table(
        "articles",
        "one article",
        ("article_id", "text", "path below the input without its ending, or the record's own id"),
        ("label", "text", "the headline, or the first words where there is none"),
        ("outlet", "text", "who published it"),
        ("outlet_basis", "text", "where that is known from", words.OUTLET_BASES),
        ("title", "text", "the headline as printed"),
        ("lead", "text", "the standfirst as printed"),
        ("text", "text", "headline, lead, body in reading order, captions last; NFC"),
        ("language", "text", "ISO 639-1 code"),
        ("published_on", "date", "ISO date of publication"),
        ("published_at", "text", "ISO date and time, when a time is printed (Asia/Ho_Chi_Minh)"),
        ("published_basis", "text", "where the day is known from", words.DATE_BASES),
        ("published_earliest", "date", "not before this day"),
        ("published_latest", "date", "not after this day"),
        ("collected_on", "date", "when the page was saved"),
        ("byline", "text", "the author as printed"),
        ("agency", "text", "a news agency credited for the text"),
        ("url", "text", "address of the page"),
        ("n_words", "integer", "words (not syllables) in `text`"),
        ("n_sentences", "integer", "rows of `sentences`"),
        ("source_path", "text", "the file, relative to the input"),
        ("source_sha256", "text", "digest of the file's bytes, or of the record"),
        ("section", "text", "the outlet's section, as the page, the record or its address has it"),
    ),
    _table(
        "parts",
        "one stretch of the article",
        _ARTICLE,
        _PART,
        _START,
        _END,
        ("source_start", "integer", "first character in the file as decoded, markup taken out"),
        ("source_end", "integer", "one past the last character in the file as decoded"),
    ),
    _table(
        "left_out",
        "one stretch of the file that is not the article",
        _ARTICLE,
        ("reason", "text", "related item, repeated caption, page furniture, date line, ..."),
        ("source_start", "integer", "first character in the file as decoded, markup taken out"),
        ("source_end", "integer", "one past the last character in the file as decoded"),
        ("n_characters", "integer", "characters that are not spaces"),
        ("begins", "text", "its first words"),
    ),
    _table(
        "sentences",
        "one sentence",
        _ARTICLE,
        _SENTENCE_ID,
        _START,
        _END,
        _PART,
        ("paragraph", "integer", "the paragraph it stands in, from 1 in each article"),
        ("n_words", "integer", "words (not syllables)"),
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "quotations",
        "words presented as someone's, or a sentence that reports them",
        _ROW_ID,
        _ARTICLE,
        (
            "kind",
            "text",
            "in marks, reported without them, or an interview turn",
            words.QUOTATION_KINDS,
        ),
        ("speaker", "text", "full name without title, or the description of an unnamed source"),
        _TYPE,
        ("speaker_basis", "text", "how the speaker is known", words.SPEAKER_BASES),
        ("role", "text", "the office under which the speaker is introduced"),
        _CLASS,
        ("class_basis", "text", "the words that decided the class"),
        ("source_as_printed", "text", "the words on the page that name the source"),
        ("cue", "text", "the reporting verb or phrase as printed"),
        _START,
        _END,
        ("content", "text", "`text[start:end]`, without its quotation marks"),
        ("n_words", "integer", "words (not syllables) of the content"),
        _PART,
        _SENTENCE_ID,
        _SENTENCE,
        _RULE,
        _REVIEW,
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "quantities",
        "one counted number of people, states, organisations, ... as printed",
        _ROW_ID,
        _ARTICLE,
        _START,
        _END,
        _PRINTED,
        ("value", "integer", "the number; missing when vague"),
        ("value_max", "integer", "the upper end of a range"),
        ("qualifier", "text", "how the number is meant", words.QUALIFIERS),
        _NUMBER_KIND,
        ("noun", "text", "what is counted, as printed"),
        ("measure", "text", "one of the study's measures, or missing"),
        _STATUS,
        ("occasion", "text", "the session or event meant, when the clause names it"),
        ("place", "text", "where they were, when the words beside the number set it apart"),
        ("subset", "truth", "whether its words make it a part of a number before it"),
        ("as_of", "date", "the day the number speaks of"),
        _AS_OF_BASIS,
        ("as_of_time", "text", "the hour it speaks of, HH:MM, where the sentence says one"),
        ("asserted_by", "text", "who says so"),
        _ASSERTER,
        (
            "asserted_by_class",
            "text",
            "the class of that source; media for the outlet itself",
            words.SPEAKER_CLASSES,
        ),
        ("quotation_id", "text", "the `quotations` row it stands in"),
        ("event_basis", "text", "what shows that it is of the study's event"),
        ("why_not", "text", "why it states no measure of the study; missing where it does"),
        _PART,
        _SENTENCE_ID,
        _SENTENCE,
        _RULE,
        _REVIEW,
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "dates",
        "one date expression",
        _ROW_ID,
        _ARTICLE,
        _START,
        _END,
        _PRINTED,
        ("date_from", "text", "its first day, ISO; `--MM-DD` where no year can be known"),
        ("date_to", "text", "its last day, in the same form"),
        (
            "date_edtf",
            "text",
            "the day or the days in EDTF; `XXXX-04-26` where the year is unknown",
        ),
        _PART,
        _SENTENCE_ID,
        _SENTENCE,
        _REVIEW,
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "terms",
        "one occurrence of a term of the study",
        _ROW_ID,
        _ARTICLE,
        ("term", "text", "the study's name for it"),
        _PRINTED,
        _START,
        _END,
        _PART,
        ("in_quotation", "truth", "whether it stands in somebody's direct words or answer"),
        _REVIEW,
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "load_issues",
        "something a reader of the tables should know about a file",
        _ARTICLE,
        ("severity", "text", "how much to care; a note needs no look", words.SEVERITIES),
        ("what", "text", "what it is about"),
        ("found", "text", "what was found"),
        ("remedy", "text", "what was done, or what to do"),
    ),
    _table(
        "load_report",
        "one count of how loading went",
        ("what", "text", "read, left out, repaired, twice, dates, outlets, or articles"),
        ("reason", "text", "why left out, what was repaired; of days: not collected, no article"),
        ("outlet", "text", "of `articles`: the outlet, missing where it is unknown"),
        ("published_on", "date", "of `articles`: the day, missing where it is unknown"),
        ("n", "integer", "how many; missing where nothing was collected or compared"),
        ("out_of", "integer", "of how many, where it is a part of them"),
    ),
    _table(
        "people",
        "one printing of a name or office in an article; what `speakers` rests on",
        _ARTICLE,
        ("speaker", "text", "the person or body these words mean in this article"),
        _TYPE,
        ("name_as_printed", "text", "the name at this place"),
        ("office_as_printed", "text", "the office at this place"),
        ("honorific", "text", "the word of address at this place: ông, bà, anh, chị, ..."),
        _CLASS,
        ("class_basis", "text", "the words that decided the class"),
        _START,
        _END,
        ("decided_by", "text", "why these words are taken for this speaker"),
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "speakers",
        "one printing of a name or office of a speaker",
        ("speaker", "text", "the person or body, one name across the corpus"),
        ("name_as_printed", "text", "the name at this place"),
        ("office_as_printed", "text", "the office at this place"),
        _CLASS,
        ("class_basis", "text", "the words that decided the class"),
        _ARTICLE,
        _START,
        _END,
        ("decided_by", "text", "why these words are taken for this speaker"),
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "passages",
        "one article's copy of a passage that several articles share",
        ("passage_id", "text", "the same for every copy of one passage"),
        _ARTICLE,
        _START,
        _END,
        ("n_words", "integer", "words of this copy"),
        ("n_edits", "integer", "words added, dropped or changed against the earliest copy"),
        ("is_earliest", "text", "whether it is the first of all", words.EARLIEST),
        ("nth_copy", "integer", "1 is the copy kept where each passage is counted once"),
        _OUTLET,
        _PUBLISHED,
    ),
    _table(
        "stories",
        "one article in the story it tells",
        ("story_id", "text", "the least `article_id` of the articles that tell the story"),
        _ARTICLE,
        ("published_on", "date", "ISO date of publication, as in `articles`"),
        ("nth", "integer", "its place in the story, from 1, by day"),
        ("n_articles", "integer", "how many articles tell the story"),
        ("date_from", "date", "the first day of the story"),
        ("date_to", "date", "the last day of the story"),
        (
            "joined_by",
            "text",
            "why it is in the story: its first, words alike within a few days, or a shared passage",
            words.JOINED_BY,
        ),
        ("likeness", "number", "how much it is like the articles before it, 0 to 1"),
    ),
    _table(
        "claims",
        "one distinct claim of a participation number",
        ("claim_id", "text", "short hash of what makes the claim distinct"),
        ("measure", "text", "the study's measure"),
        ("kind", "text", "what a later number is to an earlier one", words.CLAIM_KINDS),
        ("noun", "text", "what is counted, in the form most of its rows print"),
        _STATUS,
        ("occasion", "text", "the session meant; missing for the event as a whole"),
        ("place", "text", "the place meant, where the corpus has numbers of several"),
        ("subset", "truth", "whether it is a part of another number"),
        (
            "compared_within",
            "text",
            "the one article it is compared within, where the study names no event",
        ),
        ("value", "integer", "the number printed; missing when vague"),
        ("value_max", "integer", "the upper end of a printed range"),
        ("qualifier", "text", "how the number is meant", words.QUALIFIERS),
        ("low", "number", "least value the words allow; missing when they name none"),
        ("high", "number", "greatest value the words allow; missing when they name none"),
        ("likely_low", "number", "least value with which it is taken to agree"),
        ("likely_high", "number", "greatest value with which it is taken to agree"),
        ("as_of", "date", "the day the claim speaks of"),
        _AS_OF_BASIS,
        ("as_of_time", "text", "the hour it speaks of (HH:MM), or missing"),
        ("part_of_day", "text", "the part of that day, or missing", words.PARTS_OF_DAY),
        ("told_as", "text", "how its words tell it, where they say", words.TOLD_AS),
        ("asserted_by", "text", "who says so; outlets in their own voice joined by '; '"),
        _ASSERTER,
        (
            "asserted_by_class",
            "text",
            "the class of source that says so",
            words.SPEAKER_CLASSES,
        ),
        ("as_printed", "text", "the phrase as first printed"),
        ("printed_first", "date", "the earliest day one of its articles can have appeared"),
        ("outlets", "text", "the outlets printing it, joined by '; '"),
        ("articles", "text", "the articles printing it, joined by '; '"),
        ("n_articles", "integer", "how many articles print it"),
        ("n_outlets", "integer", "how many outlets print it"),
        ("n_independent", "integer", "the articles with copies of one passage as one"),
        ("n_mentions", "integer", "how many times it is printed"),
        ("doubt", "text", "why nothing should be built on it; missing for nearly all"),
        ("relation", "text", "the relation that says most about it", words.CLAIM_RELATIONS),
        ("restates", "text", "the earlier claim it repeats without a date of its own"),
        ("revises", "text", "the claims of the state before it, joined by '; '"),
        ("agrees_with", "text", "the claims it agrees with, joined by '; '"),
        ("conflicts_with", "text", "the claims it conflicts with, joined by '; '"),
        ("row_ids", "text", "the `quantities` rows it rests on, joined by '; '"),
    ),
    _table(
        "claim_evidence",
        "one printed number that a claim rests on",
        ("claim_id", "text", "the claim, as `claims` names it"),
        ("row_id", "text", "the number, as `quantities` names it"),
        _ARTICLE,
    ),
    _table(
        "claim_relations",
        "how one claim stands to another",
        ("claim_id", "text", "the later claim, or the part"),
        ("relation", "text", "how it stands to the other", words.RELATIONS),
        ("other_id", "text", "the earlier claim, or the whole"),
        ("reason", "text", "why they stand apart, or how a part is known"),
    ),
)

#: Every table by name, in the order they are written.
TABLES: dict[str, Table] = {table.name: table for table in _TABLES}
