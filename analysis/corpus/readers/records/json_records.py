"""JSON: an object, an array, one object a line, or objects inside of others."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers import encoding
from analysis.corpus.readers.finding import Found, unread
from analysis.corpus.readers.records import columns
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import InputError

_MEND = "Mend the line."
_SAVE = "Save it again as text in UTF-8."
_OPENS = re.compile(r"\s*[\[{]")
_DEEPEST = 30
#: What stands where a character was lost.
_DAMAGE = "\ufffd"
#: How many bad lines of a file are named one by one.
_NAMED = 5
#: A list of strings is one of paragraphs when some are as long as this, and of names else.
_PARAGRAPH = 60
#: Keys that hold the words of a piece of text.
_PIECES = (
    "text",
    "content",
    "value",
    "paragraph",
    "paragraphs",
    "body",
    "html",
    "rendered",
    "children",
)


def rows(found: Found) -> Iterator[Record | LoadIssue]:
    """The objects of a file of JSON, in whatever way they are put together."""
    halved = 0
    for one in _rows(found):
        halved += isinstance(one, dict) and any(_DAMAGE in value for value in one.values())
        yield one
    if halved:
        reason = f"{found.shown}: half a character, such as a cut emoji, in {halved:,} records"
        yield LoadIssue("repaired", "encoding", reason, f"It is read as {_DAMAGE}.", found.name)


def _rows(found: Found) -> Iterator[Record | LoadIssue]:
    try:
        opened = encoding.opened(found)
    except InputError as error:
        yield unread(found, error, _SAVE)
        return
    head = list(islice(opened.lines, 1))
    if head and _is_object(head[0]):
        yield from _lines(found, head, opened.lines)
    else:
        text = "".join([*head, *opened.lines]).strip("\ufeff \t\r\n")
        by_line = found.ending in (".jsonl", ".ndjson") and not _begins_whole(text)
        lines = iter(text.splitlines())
        yield from _lines(found, [], lines) if by_line else _whole(found, text)
    if opened.repaired:
        yield encoding.encoding_issue(found.name, opened.repaired)


def looks_so(text: str) -> bool:
    """Whether a text is JSON of records and no article: an object or array of objects.

    >>> looks_so('{"title": "Cầu", "text": "Cầu thông xe."}'), looks_so("[Ảnh] Cầu thông xe.")
    (True, False)
    """
    if not _OPENS.match(text):
        return False
    first = text.lstrip("\ufeff \t\r\n")
    return _is_object(first.split("\n", 1)[0]) or _begins_whole(first)


def _begins_whole(text: str) -> bool:
    """Whether a value of JSON opens the text, over however many lines."""
    try:
        value, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) or (isinstance(value, list) and any(_objects(value)))


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line.strip("\ufeff \t\r\n")), dict)
    except (ValueError, RecursionError):
        return False


def _lines(found: Found, head: list[str], rest: Iterator[str]) -> Iterator[Record | LoadIssue]:
    bad = 0
    first = True
    for n, line in enumerate((line for part in (head, rest) for line in part), start=1):
        if not line.strip():
            continue
        value, why = _value(line)
        if isinstance(value, dict):
            yield from _of_object(value) if first else iter([record(value)])
            first = False
            continue
        bad += 1
        if bad <= _NAMED:
            yield unread(found, f"line {n} is no JSON{why}", _MEND)
    if bad > _NAMED:
        yield unread(found, f"{bad - _NAMED:,} more lines are no JSON", "Mend the lines.")


def _value(line: str) -> tuple[object, str]:
    try:
        value = json.loads(line.strip("\ufeff"))
        return (None, ": it is nested too deeply") if _is_deep(line, value) else (value, " object")
    except json.JSONDecodeError as error:
        return None, f": {error}"
    except (ValueError, RecursionError) as error:
        long = isinstance(error, ValueError)
        return None, f": {'a number in it has thousands of digits' if long else error}"


def _is_deep(text: str, value: object) -> bool:
    """Whether objects and lists lie inside each other deeper than any article is kept."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return False
    level: list[object] = [value]
    for _ in range(_DEEPEST):
        held = (one.values() if isinstance(one, dict) else one for one in level)
        level = [one for inside in held for one in inside if isinstance(one, dict | list)]  # type: ignore[attr-defined]
        if not level:
            return False
    return True


def _whole(found: Found, text: str) -> Iterator[Record | LoadIssue]:
    """Values one after another, each over as many lines as it takes."""
    decoder = json.JSONDecoder()
    at = 0
    any_object = False
    while at < len(text):
        try:
            value, end = decoder.raw_decode(text, at)
            if _is_deep(text, value):
                raise RecursionError("it is nested too deeply")
        except (ValueError, RecursionError) as error:
            line = text.count("\n", 0, getattr(error, "pos", at)) + 1
            said = str(error).split(":")[0]
            yield unread(found, f"line {line} is no JSON: {said}", "Mend the line.")
            return
        for one in _of(value):
            any_object = True
            yield one
        while end < len(text) and text[end] in " \t\r\n,\x1e":
            end += 1
        at = end
    if not any_object:
        yield unread(found, "line 1 is no JSON object", "Mend the line.")


def _of(value: object) -> Iterator[Record]:
    if isinstance(value, list):
        rows = list(_objects(value)) or _under_header(value)
        yield from map(record, rows)
    elif isinstance(value, dict):
        yield from _of_object(value)


def _objects(values: Sequence[object]) -> Iterator[Mapping[str, object]]:
    for value in values:
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list):
            yield from _objects(value)


def _of_object(value: Mapping[str, object], depth: int = 0) -> Iterator[Record]:
    """The records of an object: itself, those of a list it wraps, or those under its keys."""
    if by_column := _by_column(value):
        yield from map(record, by_column)
        return
    if any("text" in columns.meanings(key) and _has_words(held) for key, held in value.items()):
        yield record(value)
        return
    if any("title" in columns.meanings(key) for key in value):
        yield record(value)
        return
    lists = [held for held in value.values() if isinstance(held, list) and _holds_articles(held)]
    inside = [held for held in value.values() if isinstance(held, dict)]
    if lists:
        for held in lists:
            yield from map(record, _objects(held))
    elif len(inside) > 1 and len(inside) == len(value):
        yield from map(record, inside)
    elif inside and depth < _DEEPEST and any(_wraps(one) for one in inside):
        for one in inside:
            yield from _of_object(one, depth + 1)
    else:
        yield record(value)


def _under_header(values: Sequence[object]) -> list[dict[str, object]]:
    """The rows of a table whose first row names the columns: `[["title", "text"], [...]]`."""
    rows = [one for one in values if isinstance(one, list)]
    if len(rows) < 2 or not _names_text(rows[0]):
        return []
    names = [str(name) for name in rows[0]]
    return [dict(zip(names, row, strict=False)) for row in rows[1:]]


def _names_text(names: Sequence[object]) -> bool:
    """Whether names of columns are among them, that of a text and another one."""
    known = [columns.meanings(name) for name in names if isinstance(name, str)]
    return any("text" in one for one in known) and sum(map(bool, known)) > 1


def _by_column(value: Mapping[str, object]) -> list[dict[str, object]]:
    """The rows of an object that holds a table by its columns, as programs of statistics write it.

    `{"title": {"0": ..., "1": ...}, "text": {...}}`, the same with lists of one length, or
    `{"columns": [...], "data": [[...], ...]}`.
    """
    named, data = value.get("columns"), value.get("data")
    if isinstance(named, list) and isinstance(data, list):
        return _under_header([named, *data])
    if not _names_text(list(value)):
        return []
    held = list(value.values())
    if all(isinstance(one, dict) for one in held):
        keys = [list(one) for one in held if isinstance(one, dict)]
        if len(keys[0]) and all(one == keys[0] for one in keys) and not _names_text(keys[0]):
            return [{n: one[key] for n, one in value.items()} for key in keys[0]]  # type: ignore[index]
    if all(isinstance(one, list) for one in held):
        length = len(held[0])  # type: ignore[arg-type]
        plain = all(not isinstance(c, dict | list) for one in held for c in one)  # type: ignore[attr-defined]
        if length > 1 and plain and all(len(one) == length for one in held):  # type: ignore[arg-type]
            return [{n: one[k] for n, one in value.items()} for k in range(length)]  # type: ignore[index]
    return []


def _wraps(value: Mapping[str, object]) -> bool:
    """Whether an object holds a list of objects, or one that does."""
    return any(
        (isinstance(held, list) and _holds_articles(held))
        or (isinstance(held, dict) and bool(held))
        for held in value.values()
    )


def _holds_articles(values: Sequence[object]) -> bool:
    """Whether objects of a list have a text or a headline; tags and images have none."""
    return any(
        what in ("text", "title")
        for one in islice(_objects(values), 3)
        for key in (*one, *_inside(one))
        for what in columns.meanings(key)
    )


#: Where a search engine keeps the document it found.
_FOUND = "_source"


def _inside(value: Mapping[str, object]) -> Mapping[str, object]:
    held = value.get(_FOUND)
    return held if isinstance(held, dict) else {}


def _typed(value: object) -> object:
    """A value without the type that a database writes around it: `{"$date": ...}`."""
    for _ in range(3):
        if not (isinstance(value, dict) and len(value) == 1 and next(iter(value))[:1] == "$"):
            break
        value = next(iter(value.values()))
    return value


def _has_words(held: object) -> bool:
    return isinstance(held, str | list | dict) and bool(held)


def record(value: Mapping[str, object]) -> Record:
    """An object as a row: keys of objects inside it joined by full stops.

    >>> record({"metadata": {"title": "Cầu"}, "text": ["Cầu mở.", "Hết."], "tags": ["a", "b"]})
    {'metadata.title': 'Cầu', 'text': 'Cầu mở.\\n\\nHết.', 'tags': 'a, b'}
    """
    row: Record = {}
    _flatten(value, "", row, 0)
    return row


def _flatten(value: Mapping[str, object], below: str, row: Record, depth: int) -> None:
    for key, typed in value.items():
        held = _typed(typed)
        name = f"{below}{key}"
        if key == _FOUND and isinstance(held, dict) and depth < _DEEPEST:
            _flatten(held, below, row, depth + 1)
            continue
        text = "text" in columns.meanings(name)
        if isinstance(held, dict) and not (text and _is_text(held)) and depth < _DEEPEST:
            _flatten(held, f"{name}.", row, depth + 1)
        elif isinstance(held, dict | list):
            row[_clean(name)] = _joined(held, text=text)
        else:
            row[_clean(name)] = cell_text(held)


def _is_text(value: Mapping[str, object]) -> bool:
    """Whether an object under the name of a text is one of paragraphs, not of other fields."""
    return not any(
        isinstance(held, str) and "title" in columns.meanings(k) for k, held in value.items()
    )


def _joined(value: object, *, text: bool) -> str:
    if isinstance(value, list) and not text:
        plain = [_joined(one, text=False) if isinstance(one, list) else one for one in value]
        if all(not isinstance(one, dict) for one in plain):
            words = [cell_text(one) for one in plain if one is not None]
            long = any(len(word) > _PARAGRAPH for word in words)
            return ("\n\n" if long else ", ").join(words)
        names = [
            cell_text(one.get("name") or one.get("title")) for one in plain if isinstance(one, dict)
        ]
        return ", ".join(name for name in names if name)
    return "\n\n".join(piece for piece in _pieces(value, 0) if piece.strip())


def _pieces(value: object, depth: int) -> Iterator[str]:
    """The words of paragraphs in order, however they lie inside each other."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _pieces(one, depth + 1)
    elif isinstance(value, dict):
        keys = [key for key in value if str(key).lower() in _PIECES]
        strings = [k for k, held in value.items() if isinstance(held, list | dict) or k in keys]
        for key in strings:
            yield from _pieces(value[key], depth + 1)
    elif value is not None:
        yield cell_text(value)


def cell_text(value: object) -> str:
    """A value as the text of a cell; half of a pair of codes becomes the sign of damage.

    >>> cell_text(None), cell_text(3.0), cell_text(True), cell_text("a\\ud83d")
    ('', '3.0', 'True', 'a\\ufffd')
    """
    if value is None:
        return ""
    return _clean(value if isinstance(value, str) else str(value))


def _clean(text: str) -> str:
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
