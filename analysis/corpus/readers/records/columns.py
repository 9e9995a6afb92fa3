"""Which column of a table of articles holds what: by its name, and by what stands in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b

from analysis.corpus.metadata.manifest import COLUMNS, Manifest
from analysis.tables.errors import StudyError
from analysis.text import normalise
from analysis.text.wordlist import entries

Record = dict[str, str]

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^a-z0-9.]+")
_TAG = re.compile(r"<[^<>]{1,300}>")
_URL = re.compile(r"\s*https?://\S+\s*", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\s*\d{1,2}[:h]\d\d(?::\d\d)?\s*")
_DATE = re.compile(r"(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|tháng|T\d\d:\d\d", re.IGNORECASE)
#: A text is an article's from so many words on; shorter cells are headlines, captions, names.
_ARTICLE = 15
_LONG = 40
#: How many values of a column are looked at for being addresses, dates, or all different.
_SAMPLE = 20_000
_SEVERAL = ("text", "title", "published_on", "outlet", "url")


@dataclass(slots=True)
class Profile:
    """What stands in one column: counted over all its records."""

    n_filled: int = 0
    n_articles: int = 0
    n_words: int = 0
    n_addresses: int = 0
    n_dates: int = 0
    n_clocks: int = 0
    n_seen: int = 0
    repeated: int = 0
    values: set[bytes] | None = None

    def add(self, value: str) -> None:
        """Count one more value."""
        if is_empty(value):
            return
        self.n_filled += 1
        words = _n_words(value)
        self.n_words += words
        self.n_articles += words >= _ARTICLE
        if self.n_seen < _SAMPLE and len(value) < 300:
            self.n_seen += 1
            self.n_addresses += bool(_URL.fullmatch(value))
            self.n_dates += bool(_YEAR.search(value) and _DATE.search(value) and len(value) < 60)
            self.n_clocks += bool(_CLOCK.fullmatch(value))
        if self.values is not None:
            key = blake2b(value.encode("utf-8", "replace"), digest_size=8).digest()
            self.repeated += key in self.values
            self.values.add(key)

    @property
    def words(self) -> float:
        """How many words a filled value has, on average."""
        return self.n_words / self.n_filled if self.n_filled else 0.0

    def share(self, n: int) -> float:
        """A count over the short values looked at."""
        return n / self.n_seen if self.n_seen else 0.0


_LONGEST_NAME = 40
#: How programs write that nothing is there, in small letters.
NOTHING = frozenset("nan none null nil n/a #n/a <na> nat undefined \\n".split())
#: Where only the fullest column is looked for, this says nothing either.
_NO_CONTENT = NOTHING | {"na", "(null)"}
_LONGEST_NOTHING = 9


def is_empty(value: str) -> bool:
    """Whether a cell holds nothing, or only what a program writes for nothing.

    >>> [is_empty(value) for value in ("", " ", "NaN", "NULL", "Không")]
    [True, True, True, True, False]
    """
    if len(value) > _LONGEST_NOTHING and not value.isspace():
        return False
    said = value.strip()
    return not said or said.lower() in _NO_CONTENT


def _n_words(value: str) -> int:
    return (_TAG.sub(" ", value) if "<" in value else value).count(" ") + 1


@dataclass(frozen=True, slots=True)
class Mapped:
    """What the columns of a table were taken for.

    `columns` holds, by what they are taken for, the columns to look into, the first that is
    filled in a record first. `guessed` are those taken by what stands in them and not by name,
    `unused` the columns that hold something and were taken for nothing.
    """

    columns: Mapping[str, tuple[str, ...]]
    guessed: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()

    def of(self, record: Mapping[str, str], what: str) -> str:
        """What a record says of one thing."""
        for name in self.columns.get(what, ()):
            value = record.get(name, "")
            if not is_empty(value):
                return value
        return ""


@lru_cache(maxsize=4_096)
def folded_header(name: str) -> str:
    """A header as the lexicon has it.

    >>> (folded_header("publishedAt"), folded_header("Nội dung"),
    ...  folded_header("content:encoded"), folded_header("dc:Creator"))
    ('published_at', 'noi_dung', 'content_encoded', 'dc_creator')
    """
    # A header in NFD or cp1258 has its marks as signs of their own; NFC joins them first.
    plain = normalise.without_marks(_CAMEL.sub("_", normalise.printed(name).strip()))
    return _OTHER.sub("_", plain).strip("_.")


@cache
def _several() -> dict[str, dict[str, int]]:
    """What a name may be taken for: some mean one thing or another, as `source_url` does."""
    found: dict[str, dict[str, int]] = {}
    for line in entries("columns.txt"):
        what, _, names = line.partition("|")
        for rank, name in enumerate(names.split(";")):
            found.setdefault(name, {})[what] = rank
    return found


def meanings(name: str) -> dict[str, int]:
    """What a header may mean, and how likely (0 is likeliest); empty where it is unknown.

    A key inside an object (`metadata.title`) means what its last name means, unless the
    object is another thing than the article (`author.url`).

    >>> meanings("Tiêu đề"), meanings("metadata.title"), meanings("author.url"), meanings("x9")
    ({'title': 4}, {'title': 40}, {}, {})
    """
    known = _several()
    whole = folded_header(name)
    if whole in known:
        return known[whole]
    owner, _, last = whole.rpartition(".")
    if not owner or owner.rpartition(".")[2] in _OTHERS:
        return {}
    return {what: rank + 40 for what, rank in known.get(last, {}).items()}


_OTHERS = frozenset(
    "author authors source publisher image images media video comment comments user related "
    "tags tag category logo about location".split()
)


def is_header(cells: Sequence[str]) -> bool:
    """Whether the first of some cells are the names of columns of articles, one after another.

    >>> is_header(["Ngày", "Báo", "Tiêu đề", "Nội dung", "12/8/2025"]), is_header(["Nội dung"])
    (True, False)
    """
    named: set[str] = set()
    for cell in cells:
        what = meanings(cell) if len(cell) < _LONGEST_NAME else {}
        if not what:
            break
        named |= set(what)
    return "text" in named and len(named - {"none"}) > 2


def profiles(records: Iterable[Mapping[str, str]]) -> dict[str, Profile]:
    """What stands in each column, in the order the columns first appear."""
    found: dict[str, Profile] = {}
    for record in records:
        for name, value in record.items():
            profile = found.get(name)
            if profile is None:
                # Only where a column may name articles are all its values told apart.
                counts = "id" in meanings(name)
                profile = found[name] = Profile(values=set() if counts else None)
            if value:
                profile.add(value)
    return found


def columns_by_name(names: Sequence[str], manifest: Manifest, path: str) -> dict[str, str]:
    """Which column is taken for what when only the header is known."""
    filled = {name: Profile(n_filled=1) for name in names}
    mapped = choose(filled, manifest, path).columns
    return {what: names[0] for what, names in mapped.items()}


def choose(found: Mapping[str, Profile], manifest: Manifest, path: str) -> Mapped:
    """Which columns hold what: as the manifest says, else by name and by what stands in them.

    Naming one column in the manifest leaves the others to be guessed. A file that has none of
    the columns the manifest names is a table of another kind. Raises `StudyError` when the
    manifest names a column that is not there beside others that are.
    """
    named = _named(found, manifest, path)
    taken = set(named.values())
    columns: dict[str, tuple[str, ...]] = {what: (name,) for what, name in named.items()}
    guessed: list[str] = []
    for what in COLUMNS:
        if what in columns:
            continue
        free = {name: profile for name, profile in found.items() if name not in taken}
        ranked = _by_name(what, free)
        if not ranked and (name := _by_content(what, free)):
            ranked = [name]
            guessed.append(what)
        if ranked:
            columns[what] = tuple(ranked if what in _SEVERAL else ranked[:1])
            taken |= set(columns[what])
    ordered = {what: columns[what] for what in COLUMNS if what in columns}
    unused = tuple(n for n, profile in found.items() if n not in taken and profile.n_filled)
    return Mapped(ordered, tuple(guessed), tuple(named), unused)


def _named(found: Mapping[str, Profile], manifest: Manifest, path: str) -> dict[str, str]:
    """The columns the manifest names, under the header as the file spells it."""
    headers = {folded_header(name): name for name in reversed(list(found))}
    named = {}
    for what, given in manifest.columns.items():
        name = given if given in found else headers.get(folded_header(given), "")
        named[what] = name
    if not any(named.values()):
        return {}
    for what, name in named.items():
        if not name:
            raise StudyError(
                f"{manifest.path}: columns.{what}: found {manifest.columns[what]!r}; {path} has "
                f"only: {', '.join(found)}."
            )
    return named


def _by_name(what: str, free: Mapping[str, Profile]) -> list[str]:
    """The columns whose name says so, the one to go by first."""
    ranked = sorted(
        (rank, k, name)
        for k, name in enumerate(free)
        if (rank := meanings(name).get(what)) is not None and free[name].n_filled
    )
    names = [name for _, _, name in ranked]
    better = _BETTER.get(what)
    return better(names, free) if better and names else names


def _fullest(names: list[str], free: Mapping[str, Profile]) -> list[str]:
    """Texts: the column that holds most articles first; those with as many keep their order."""
    most = max(free[name].n_articles for name in names)
    longest = max(free[name].n_words for name in names)
    fit = [n for n in names if free[n].n_articles >= 0.95 * most]
    best = next((n for n in fit if free[n].n_words >= 0.7 * longest), fit[0])
    unnamed = _by_content("text", {n: p for n, p in free.items() if not meanings(n)})
    if unnamed and free[best].words < _ARTICLE <= free[unnamed].words:
        return [unnamed]
    rest = [n for n in names if n != best and 2 * free[n].words >= free[best].words]
    return [best, *rest]


def _dated(names: list[str], free: Mapping[str, Profile]) -> list[str]:
    """Days: columns that hold some before those that hold other things."""
    return sorted(names, key=lambda name: free[name].words > 12 or free[name].n_clocks > 0)


def _no_addresses(names: list[str], free: Mapping[str, Profile]) -> list[str]:
    """Outlets: names before addresses; a column of long texts or of paths is none."""
    short = [name for name in names if free[name].words <= 12]
    return sorted(short, key=lambda name: free[name].share(free[name].n_addresses) > 0.5)


def _addresses(names: list[str], free: Mapping[str, Profile]) -> list[str]:
    unseen = [name for name in names if not free[name].n_seen]
    return [n for n in names if free[n].share(free[n].n_addresses) > 0.2] or unseen or names[:1]


def _distinct(names: list[str], free: Mapping[str, Profile]) -> list[str]:
    """Ids: a column whose values are not all different names no article."""
    return [n for n in names if free[n].repeated <= 0.5 * free[n].n_filled and free[n].words <= 3]


_BETTER = {
    "text": _fullest,
    "published_on": _dated,
    "outlet": _no_addresses,
    "url": _addresses,
    "id": _distinct,
}


def _by_content(what: str, free: Mapping[str, Profile]) -> str:
    """The column that holds such things whatever it is called; empty where none does."""
    if what == "text":
        long = [n for n, p in free.items() if p.words >= _LONG and "none" not in meanings(n)]
        return max(long, key=lambda name: free[name].n_words, default="")
    if what == "url":
        return next((n for n, p in free.items() if p.share(p.n_addresses) >= 0.8), "")
    if what == "published_on":
        fit = (n for n, p in free.items() if p.share(p.n_dates) >= 0.8 and not meanings(n))
        return next(fit, "")
    return ""
