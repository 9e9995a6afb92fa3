"""The keys of a TOML file that a researcher writes, read strictly.

Every mistake is answered with the file, the key, what was found and what is allowed.
"""

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from analysis.tables.errors import StudyError


class Keys:
    """Takes keys from one table of the file and complains of what it does not know."""

    def __init__(self, path: str, key: str, table: object) -> None:
        self.path, self.key = path, key
        if not isinstance(table, dict):
            self.fail(key, table, "a table of keys")
        self.left: dict[str, object] = dict(table)

    def fail(self, key: str, found: object, allowed: str) -> NoReturn:
        """Complain: the file, the key, what was found, what is allowed."""
        raise StudyError(f"{self.path}: {key}: found {found!r}; allowed is {allowed}.")

    def missing(self, key: str, wanted: str) -> NoReturn:
        """Complain of a key that is not there, and name those that are."""
        others = f" What stands there is {', '.join(self.left)}." if self.left else ""
        raise StudyError(f"{self.path}: {self.where(key)}: is missing; write {wanted}.{others}")

    def where(self, key: str) -> str:
        """The whole name of a key of this table, as `event.names`."""
        return f"{self.key}.{key}" if self.key else key

    def text(self, key: str, *, required: bool = False) -> str:
        """A text; empty when the key is not there."""
        if required and key not in self.left:
            self.missing(key, "a text in quotation marks")
        value = self.left.pop(key, "")
        if not isinstance(value, str) or (required and not value.strip()):
            self.fail(self.where(key), value, "a text in quotation marks that is not empty")
        return str(value)

    def choice(self, key: str, choices: Iterable[str]) -> str:
        """One of some words; empty when the key is not there."""
        value = self.text(key)
        if value and value not in (allowed := tuple(choices)):
            self.fail(self.where(key), value, f"one of: {', '.join(allowed)}")
        return value

    def day(self, key: str, *, required: bool = False) -> str:
        """A day as an ISO date, written bare or in quotation marks."""
        if required and key not in self.left:
            self.missing(key, "a day such as 2025-10-25")
        value = self.left.pop(key, "")
        if isinstance(value, date):
            return value.isoformat()[:10]
        try:
            return date.fromisoformat(str(value)).isoformat() if value or required else ""
        except ValueError:
            self.fail(self.where(key), value, "a day such as 2025-10-25")
        return ""

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts."""
        if required and key not in self.left:
            self.missing(key, "a list of texts")
        value = self.left.pop(key, [])
        if isinstance(value, str) and value.strip():
            each = [toml_string(one.strip()) for one in re.split("[,;]", value) if one.strip()]
            wanted = f"a list of texts that are not empty: {key} = [{', '.join(each)}]"
            self.fail(self.where(key), value, wanted)
        if (
            not isinstance(value, list)
            or not all(isinstance(item, str) and item.strip() for item in value)
            or (required and not value)
        ):
            self.fail(self.where(key), value, "a list of texts that are not empty")
        return tuple(value)

    def truth(self, key: str, *, default: bool = False) -> bool:
        """True or false; the default when the key is not there."""
        value = self.left.pop(key, default)
        if not isinstance(value, bool):
            self.fail(self.where(key), value, "true or false")
        return bool(value)

    def number(self, key: str, *, at_least: int = 0) -> int | None:
        """A whole number, not below the least allowed; none when the key is not there."""
        value = self.left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < at_least:
            self.fail(self.where(key), value, f"a whole number from {at_least} on")
        return int(str(value))

    def tables(self, key: str) -> list["Keys"]:
        """A list of tables, one reader each."""
        value = self.left.pop(key, [])
        if not isinstance(value, list):
            self.fail(self.where(key), value, f"a list of tables, each headed [[{key}]]")
        return [
            Keys(self.path, f"{self.where(key)}[{n}]", item)
            for n, item in enumerate(value, start=1)
        ]

    def table(self, key: str) -> "Keys":
        """One table under this one; empty when it is not there."""
        return Keys(self.path, self.where(key), self.left.pop(key, {}))

    def done(self, known: str) -> None:
        """Complain of the first key nobody took."""
        for key in self.left:
            near = get_close_matches(key, known.split(", "), n=1)
            meant = f"; did you mean {near[0]}?" if near else "."
            said = f"{self.path}: {self.where(key)}: there is no such key{meant}"
            raise StudyError(f"{said} Known here are {known}.")


def read_toml(path: Path, kind: str, *, as_written: bool = False) -> dict[str, object]:
    """The parsed TOML of a file; `kind` names it in the error for one that cannot be read.

    Its words are composed as those of the articles are (`ờ` is one letter and not three), so
    that a study saved on another system finds what it names; `as_written` leaves them, for
    paths.
    """
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise StudyError(
            f"{path}: there is no such {kind}. `new-study DIR` writes one to start from."
        ) from None
    except UnicodeDecodeError as error:
        raise StudyError(
            f"{path}: this {kind} is not saved in UTF-8 (byte {error.object[error.start]:#04x} at "
            f"place {error.start}). Open it in an editor and save it in UTF-8."
        ) from None
    except OSError as error:
        raise StudyError(f"{path}: this is no file that can be read: {error.strerror}.") from None
    try:
        return tomllib.loads(text if as_written else unicodedata.normalize("NFC", text))
    except (ValueError, RecursionError) as error:
        # A number of five thousand digits is a ValueError, brackets in brackets without end a
        # RecursionError, and neither says where it stands.
        raise StudyError(
            f"{path}: this is not a {kind} in TOML: {_why(error)}. {_mend(text, error)}"
            "`new-study DIR` writes one to compare with."
        ) from None


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "brackets stand inside brackets too deep"
    if isinstance(error, tomllib.TOMLDecodeError):
        return str(error)
    return "a number has more digits than can be read"


def _mend(text: str, error: Exception) -> str:
    """What to do about the line that stopped the reading."""
    said = str(error)
    at = re.search(r"at line (\d+)", said)
    line = text.split("\n")[int(at[1]) - 1] if at else ""
    for told, written, mend in _MENDS:
        if re.search(told, said) and re.search(written, line, re.VERBOSE):
            return f"{mend} "
    return "Mend that place; "


#: What is often mistaken: what the reader of TOML says, what stands in the line, what is meant.
_MENDS = (
    # Quotation marks that a word processor makes of straight ones: name = “Hội chợ”
    ("", "[“”„‟‘’«»]", 'Values stand in straight quotation marks: "..." and not “...”.'),
    # starts_on = 26/10/2025
    ("", r"= \s* \d{1,2} [/.-] \d{1,2} [/.-] \d{2,4}", "A day is written 2025-10-26."),
    # articles = ["C:\Users\Hoa"]
    ("", r"\\", "Write / in paths in place of a backslash."),
    # name = "a" and name = "b"
    ("overwrite|twice|redefin", "", "A key or a heading stands there twice: keep one."),
    # variants = ["a" "b"]
    ("Unclosed array", "", 'The texts of a list are parted by commas: ["...", "..."].'),
    # Báo Sông = "Báo Sông"
    ("after a key", r"^ [^\"'=\#]* [^\x00-\x7f\"'=\#]", 'A key with other letters than a to z '
     'stands in quotation marks: "..." = "...".'),
    # name: "a"
    ("after a key|Invalid statement", "", 'A line is a key, an equals sign and a value: a = "b".'),
)  # fmt: skip


def toml_string(words: str) -> str:
    """A text as TOML writes it, whatever it holds.

    >>> print(toml_string('Tin "Ven" Đô'), toml_string("a\\x7fb"))
    "Tin \\"Ven\\" Đô" "a\\u007fb"
    """
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def comment(words: str) -> str:
    """Words that may stand behind a `#`: one line, without marks that no TOML file may hold.

    >>> comment("Tin\\nVen Đô")
    'Tin Ven Đô'
    """
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())
