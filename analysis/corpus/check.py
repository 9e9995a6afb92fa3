"""What was read, left out, repaired and doubted, in words."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePath

from analysis.corpus import corpus as corpora
from analysis.corpus import load_report
from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.corpus import Corpus
from analysis.corpus.readers import finding

_SEVERITIES = {
    "left out": "Left out",
    "repaired": "Repaired",
    "conflict": "Disagreements",
    "unknown": "Not known",
    "note": "How files were read",
}
_NOTE = "note"
_SHOWN = 12
#: Files that are missing are named before anything else is.
_LEFT_OUT, _NAMED_FILES = "left out", 40
_NAMED = 3
#: How much of a note is shown where it stands for many.
_LONG = 120
#: Files larger than this together are read an article at a time.
_LARGE = 256 << 20


def report(corpus: Corpus) -> tuple[str, int]:
    """What a person should look at before trusting the tables, and an exit status.

    The status is 0 when every file was read and nothing is doubted, 1 when something was left
    out, repaired, contradictory or unknown.
    """
    tally = _Tally()
    for issue in corpus.all_issues:
        tally.say(issue)
    for article in corpus.articles:
        tally.add(article)
    tally.notes = corpus.notes
    return tally.text(), tally.status


def check_inputs(
    inputs: Sequence[str | Path],
    *,
    manifest: str | Path | None = None,
    whole: int = corpora.WHOLE,
) -> tuple[str, int]:
    """The same of files and folders, an article at a time: no corpus is held in memory.

    Every record is read and counted, by outlet, day and reason. Behind the first `whole`
    articles only some are taken apart, and the page says how many. Raises `InputError` as
    `corpus.read_corpus` does.
    """
    tally = _Tally(whole)
    found = corpora.each_article(inputs, manifest=manifest, whole=whole)
    for one in found:
        if isinstance(one, LoadIssue):
            tally.say(one)
        elif isinstance(one, str):
            tally.notes = (*tally.notes, one)
        else:
            tally.add(one.article, one.said, taken_apart=one.taken_apart)
            for issue in one.article.issues:
                tally.say(issue)
    return tally.text(), tally.status


def is_large(inputs: Sequence[str | Path]) -> bool:
    """Whether files are so large together that they are read one article at a time.

    Then `check_inputs` counts what loading alone finds; the rules that extract are not run over
    them.
    """
    sizes = (file.path.stat().st_size for one in inputs for file in finding.input_files(one))
    return sum(sizes) > _LARGE


class _Tally:
    """Everything that is told, counted while articles go by."""

    def __init__(self, whole: int = 0) -> None:
        self.whole = whole
        self.counts = load_report.LoadCounts()
        self.n_taken_apart = 0
        self.files: set[str] = set()
        self.parts: Counter[str] = Counter()
        self.removed: Counter[str] = Counter()
        self.notes: tuple[str, ...] = ()
        self.kinds: dict[tuple[str, str, str], _Kind] = {}
        self.by_severity: Counter[str] = Counter()

    def add(self, article: Article, said: str = "", *, taken_apart: bool = True) -> None:
        self.counts.add(article, said)
        self.n_taken_apart += taken_apart
        self.files.add(article.source_path)
        self.parts.update(part.part for part in article.parts)
        self.removed.update(left.reason for left in article.left_out)

    def say(self, issue: LoadIssue) -> None:
        """Take in what is said of a file or article."""
        self.by_severity[issue.severity] += 1
        key = (issue.severity, issue.what, issue.remedy)
        kind = self.kinds.setdefault(key, _Kind())
        kind.add(issue)

    @property
    def status(self) -> int:
        """0 where nothing needs a look, else 1."""
        return int(self._n_doubts > 0)

    @property
    def _n_doubts(self) -> int:
        return sum(n for severity, n in self.by_severity.items() if severity != _NOTE)

    def text(self) -> str:
        """The page."""
        pieces = [self._read(), self._twice(), self._not_taken_apart()]
        pieces.append("Kept: " + _counted(self.parts) + "." if self.parts else "")
        pieces.append(f"Set aside inside files: {_counted(self.removed)}." if self.removed else "")
        pieces += [self._issues(severity, heading) for severity, heading in _SEVERITIES.items()]
        if self.notes:
            pieces.append("Not articles, by their names:\n  " + ", ".join(sorted(self.notes)))
        n = self._n_doubts
        pieces.append(f"{_n(n, 'thing')} to look at." if n else "Nothing to look at.")
        return "\n\n".join(piece for piece in pieces if piece)

    def _read(self) -> str:
        n = self.counts.n
        lines = [f"{_n(n, 'article')} read from {_n(len(self.files), 'file')}{self._by_ending()}."]
        outlets: Counter[str] = Counter()
        for (outlet, _), times in self.counts.by_day.items():
            outlets[outlet or "(unknown outlet)"] += times
        ordered = sorted(outlets.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"  {times:>5}  {outlet}" for outlet, times in ordered[:_SHOWN]]
        if len(ordered) > _SHOWN:
            lines.append(f"         and {len(ordered) - _SHOWN} more outlets")
        days = sorted(day for _, day in self.counts.by_day if day)
        if days:
            without = self.counts.dates["missing"]
            lines.append(f"Published {days[0]} to {days[-1]}; {without:,} without a day.")
        else:
            lines.append("No day of publication is known.")
        return "\n".join(lines)

    def _by_ending(self) -> str:
        """How many files of each kind, where there are several kinds: `4 .txt, 1 .xlsx`."""
        endings = Counter(_ending(file) for file in self.files)
        if len(endings) < 2:
            return ""
        ordered = sorted(endings.items(), key=lambda one: (-one[1], one[0]))
        return f" ({', '.join(f'{n:,} {ending}' for ending, n in ordered)})"

    def _not_taken_apart(self) -> str:
        """What was not done, where files are too large to do all of it."""
        n, of = self.n_taken_apart, self.counts.n
        if n == of:
            return ""
        return (
            f"Every record was read: outlets, days, what is left out and what is printed twice are "
            f"counted of all {of:,} articles. Only {n:,} were taken apart (the first "
            f"{self.whole:,}, one in {corpora.ONE_IN} of the others, and each whose record "
            "names no outlet or no day): what is kept, set aside or repaired inside texts, and "
            "what texts say against their records, is counted of these. `tables` takes all apart."
        )

    def _twice(self) -> str:
        exact, near = self.counts.seen.exact, self.counts.seen.near
        if not exact and near == 0:
            return ""
        nearly = "nearly equal ones were not looked for" if near is None else f"{near:,} nearly"
        return f"Printed before, whatever the outlet: {exact:,} word for word, {nearly}."

    def _issues(self, severity: str, heading: str) -> str:
        total = self.by_severity[severity]
        if not total:
            return ""
        told = [
            line
            for (own, _, remedy), kind in self.kinds.items()
            if own == severity
            for line in kind.lines(remedy)
        ]
        most = _NAMED_FILES if severity == _LEFT_OUT else _SHOWN
        lines = [f"{heading} ({total:,}):", *told[:most]]
        if len(told) > most:
            kinds = _n(len(told) - most, "more kind")
            kept = f"{kinds}; `tables` writes them all to load_issues"
            lines.append(f"  and {kept}.")
        return "\n".join(lines)


class _Kind:
    """One kind of note: how often it is made, and of what first."""

    def __init__(self) -> None:
        self.n = 0
        self.first: dict[str, list[str]] = {}
        self.times: Counter[str] = Counter()

    def add(self, issue: LoadIssue) -> None:
        self.n += 1
        if issue.found not in self.first and len(self.first) > _NAMED:
            return
        names = self.first.setdefault(issue.found, [])
        self.times[issue.found] += 1
        if len(names) <= _NAMED:
            names.append(issue.article_id)

    def lines(self, remedy: str) -> list[str]:
        """Each note while they are few, else one line with a count and the first three."""
        if len(self.first) <= _NAMED:
            return [
                f"  {_told(names, self.times[found], found)}. {remedy}".rstrip()
                for found, names in self.first.items()
            ]
        first = list(self.first.items())[:_NAMED]
        listed = "; ".join(_told(names[:1], 1, found[:_LONG]) for found, names in first)
        return [f"  {self.n:,} times, first {listed}. {remedy}".rstrip()]


def _n(n: int, noun: str) -> str:
    return f"{n:,} {noun}" + ("" if n == 1 else "s")


def _ending(file: str) -> str:
    """How the name of a file ends, whatever inside of it is meant: `kho.db, bai_viet`."""
    path = PurePath(file.partition("#")[0].partition(", ")[0].lower())
    packed = path.suffix == ".gz"
    return "".join(path.suffixes[-2:]) if packed else path.suffix


def _counted(counts: Counter[str]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{n:,} {what}" for what, n in ordered)


def _told(names: list[str], n: int, found: str) -> str:
    """Of what something is said, and what; a file that is named in what is said is not twice."""
    file = found.partition(":")[0].partition(",")[0]
    if n == 1 and (file == names[0] or file.startswith(f"{names[0]}.")):
        return found
    return f"{_named(names, n)}: {found}"


def _named(names: list[str], n: int) -> str:
    """The articles of which one thing is said: each while they are few, else how many."""
    if n == 1:
        return names[0]
    listed = ", ".join(names[:_NAMED]) + (", ..." if n > _NAMED else "")
    return f"{n:,} articles ({listed})"
