"""How right the numbers of events are: studies run on articles whose numbers were annotated.

A folder holds, for each event, `<event>.study.toml` and `<event>.jsonl`: an article a line with
its id, the digest of its text, `published_on` where the text proves it, `numbers` and
`negatives`, all by offsets. The texts stay with whoever has them. Halves are told by
`halves.toml`: `worked` events were read while rules were written, `unread` ones were not.
"""

import gzip
import json
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pandas as pd

from analysis.evaluate import gold as annotated
from analysis.evaluate import matching
from analysis.evaluate.case import Row, number_of, text_of, touch
from analysis.evaluate.gold import GoldArticle, GoldRow
from analysis.measure import intervals
from analysis.tables.errors import InputError, unknown_choice
from analysis.tables.keys import read_toml as read_toml

HALVES = ("worked", "unread")
#: What is asked of a number. A day and a voice are asked of numbers that were found.
TASKS = ("number", "as of", "as of, unknown", "voice")
COLUMNS = ("event", "task", "article_id", "outcome", "start", "end", "why", "expected", "found")

#: Reads articles (a file) with a study (a file) and answers with something that has tables.
Load = Callable[[Path, Path], object]


@dataclass(frozen=True, slots=True)
class AnnotatedEvent:
    """One annotated event: its study and its articles, by id, as they were written down."""

    name: str
    half: str
    study: Path
    articles: Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class EventReport:
    """What was hit, missed and wrongly found, a row each, and why.

    `outcomes` has the columns event, task, article_id, outcome (hit, missed, false), start,
    end, why, expected, found. What is neither required nor wrong is not in it.
    """

    outcomes: pd.DataFrame
    events: tuple[str, ...]
    n_articles: int
    n_not_placed: int

    def summary(self) -> pd.DataFrame:
        """Precision and recall of each task, event by event and together.

        Columns: event (`together` last), task, n_expected, n_found, n_hits, precision, recall,
        recall_low, recall_high (95 %, by resampling articles). For `as of` and `voice` only
        numbers that were found are asked, so recall is the share that is right.
        """
        rows = []
        for event in (*self.events, "together"):
            inside = self.outcomes
            if event != "together":
                inside = inside[inside["event"] == event]
            rows += [
                {"event": event, "task": task, **_figures(inside[inside["task"] == task])}
                for task in TASKS
            ]
        return pd.DataFrame(rows)

    def why(self) -> pd.DataFrame:
        """How often each way of being wrong occurs: task, outcome, why, n; the commonest first."""
        wrong = self.outcomes[self.outcomes["outcome"] != "hit"]
        counted = wrong.groupby(["task", "outcome", "why"]).size().rename("n").reset_index()
        order = ["task", "n", "outcome", "why"]
        return counted.sort_values(order, ascending=[True, False, True, True], ignore_index=True)

    def misses(self, task: str = "") -> pd.DataFrame:
        """Every thing missed or wrongly found, in reading order; of one task, or of all."""
        if task and task not in TASKS:
            raise unknown_choice("task", task, TASKS)
        wrong = self.outcomes[self.outcomes["outcome"] != "hit"]
        return (wrong[wrong["task"] == task] if task else wrong).reset_index(drop=True)

    def listing(self, task: str = "") -> str:
        """Every miss and every wrong row in lines to read (of one task), and why, counted."""
        lines = [""]
        for one in self.misses(task).to_dict("records"):
            where = f"{one['event']} {one['article_id']} {one['start']}-{one['end']}"
            said = f"expected {one['expected']}" if one["expected"] else f"found {one['found']}"
            lines.append(f"  {where} {one['task']} {one['outcome']} ({one['why']}): {said}")
        counted = self.why()
        for row in counted[counted["task"] == task if task else slice(None)].itertuples():
            lines.append(f"{row.n:4} {row.task}, {row.outcome}: {row.why}")
        return "\n".join(lines)

    def __str__(self) -> str:
        lines = [f"{self.n_articles} articles of {len(self.events)} events", ""]
        for row in self.summary().itertuples():
            if row.n_expected or row.n_found:
                lines.append(
                    f"{row.event:14} {row.task:15} P {row.precision:.3f}  R {row.recall:.3f} "
                    f"[{row.recall_low:.3f}, {row.recall_high:.3f}]  "
                    f"{row.n_hits} of {row.n_expected} expected, {row.n_found} found"
                )
        if self.n_not_placed:
            lines.append(f"{self.n_not_placed} annotated numbers do not stand in the loaded text.")
        return "\n".join(lines)


def read_events(folder: str | Path, half: str = "") -> list[AnnotatedEvent]:
    """The annotated events of a folder, by name; of one half, or of both.

    Raises `InputError` where there are none, and where a line is no annotated article.
    """
    if half and half not in HALVES:
        raise unknown_choice("half", half, HALVES)
    folder = Path(folder)
    if not (folder / "halves.toml").is_file():
        raise InputError(f"{folder}: there is no halves.toml. Name a folder of annotated events.")
    halves = read_toml(folder / "halves.toml", "halves")
    named = {str(event): name for name in HALVES for event in _list(halves, name)}
    return [
        AnnotatedEvent(
            name, named[name], folder / f"{name}.study.toml", _lines(folder / f"{name}.jsonl")
        )
        for name in sorted(named)
        if half in ("", named[name])
    ]


def _list(record: Mapping[str, object], key: str) -> Sequence[object]:
    value = record.get(key) or []
    if not isinstance(value, list):
        raise TypeError(f"{key} is not a list")
    return value


def _lines(path: Path) -> dict[str, Mapping[str, object]]:
    if not path.is_file():
        raise InputError(f"{path}: there is no such annotated event, though halves.toml names it.")
    articles = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        try:
            record = json.loads(line)
            articles[str(record["id"])] = record
            for key in ("numbers", "negatives"):
                _ = [(int(row["start"]), int(row["end"])) for row in _list(record, key)]  # type: ignore[index]
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"{path}: line {number} is not an annotated article ({error!r}). "
                "The README beside it lists its keys."
            ) from None
    return articles


def score_events(
    articles: str | Path, folder: str | Path, load: Load, half: str = ""
) -> EventReport:
    """How right the numbers of annotated events are in the articles they were annotated in.

    `articles` is a file of JSON Lines with `id` and `text` (.gz is read too) that holds the
    annotated articles among others; `folder` the annotated events; `load` makes tables of a
    file of articles and a study. Raises `InputError` when texts are absent or differ from
    those annotated: a score over what happens to be there would mislead.
    """
    events = read_events(folder, half)
    texts = _texts(Path(articles), [event.articles for event in events])
    outcomes: list[dict[str, object]] = []
    n_not_placed = 0
    with tempfile.TemporaryDirectory() as room:
        for event in events:
            aside = Path(room) / f"{event.name}.jsonl"
            aside.write_text(_written(event, texts), "utf-8")
            found, lost = of_event(event, texts, load(aside, event.study))
            outcomes += found
            n_not_placed += lost
    return EventReport(
        pd.DataFrame(outcomes, columns=list(COLUMNS)),
        tuple(event.name for event in events),
        sum(len(event.articles) for event in events),
        n_not_placed,
    )


def _texts(path: Path, wanted: Iterable[Mapping[str, Mapping[str, object]]]) -> dict[str, str]:
    """The texts of the annotated articles, each the very text that was annotated."""
    if not path.is_file():
        raise InputError(f"{path}: the texts are absent, so nothing can be scored.")
    digests = {key: str(one.get("sha256") or "") for some in wanted for key, one in some.items()}
    texts = {}
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line) if line.strip() else {}
            if record.get("id") in digests:
                texts[str(record["id"])] = str(record["text"])
    absent = sorted(digests.keys() - texts.keys())
    other = sorted(
        key for key, text in texts.items() if sha256(text.encode()).hexdigest() != digests[key]
    )
    if absent or other:
        raise InputError(
            f"{path}: of {len(digests)} annotated articles {len(absent)} are absent "
            f"(first: {', '.join(absent[:3]) or 'none'}) and {len(other)} have another text than "
            f"the one annotated (first: {', '.join(other[:3]) or 'none'}). "
            "Give the file the articles were annotated in."
        )
    return texts


def _written(event: AnnotatedEvent, texts: Mapping[str, str]) -> str:
    lines = []
    for key, record in sorted(event.articles.items()):
        day = {"published_on": record["published_on"]} if record.get("published_on") else {}
        lines.append(json.dumps({"id": key, "text": texts[key], **day}, ensure_ascii=False) + "\n")
    return "".join(lines)


def of_event(
    event: AnnotatedEvent, texts: Mapping[str, str], tables: object
) -> tuple[list[dict[str, object]], int]:
    """The outcomes of one event, and how many annotated numbers the loaded text has not."""
    frames = {name: getattr(tables, name) for name in ("articles", "parts", "quantities")}
    loaded = frames["articles"].set_index("article_id")["text"].to_dict()
    outcomes = []
    n_not_placed = 0
    for key, record in sorted(event.articles.items()):
        own = {
            name: frames[name][frames[name]["article_id"] == key]
            for name in ("parts", "quantities")
        }
        text = str(loaded.get(key, ""))
        placed = annotated.place_in_text(_article(record, texts[key]), text, own["parts"])
        n_not_placed += sum(not row.placed for row in placed.rows if row.what == "number")
        found = [
            {str(name): value for name, value in row.items()}
            for row in own["quantities"].to_dict("records")
        ]
        outcomes += [
            {"event": event.name, "article_id": key, **one} for one in of_article(placed, found)
        ]
    return outcomes, n_not_placed


def _article(record: Mapping[str, object], text: str) -> GoldArticle:
    """The annotation as rows that know their words, so that they are found in the loaded text."""
    dated = bool(record.get("published_on"))
    rows = []
    for key, what in (("numbers", "number"), ("negatives", "negative")):
        for fact in _list(record, key):
            facts = _named(dict(fact), text)  # type: ignore[call-overload]
            if not dated and facts.get("as_of_basis") in ("event", "published"):
                facts.pop("as_of")
            start, end = int(str(facts["start"])), int(str(facts["end"]))
            words = unicodedata.normalize("NFC", " ".join(text[start:end].split()))
            rows.append(GoldRow(what, start, end, words, bool(facts.get("optional")), facts=facts))
    return GoldArticle(str(record["id"]), "", "", tuple(rows))


def _named(fact: dict[str, object], text: str) -> dict[str, object]:
    """Voices given by offsets become the words that stand there."""
    voices = [fact[key] for key in ("asserted_by",) if key in fact]
    voices += _list(fact, "also_by")
    if voices:
        fact["voices"] = [
            one if isinstance(one, str) else text[int(one[0]) : int(one[1])]  # type: ignore[index]
            for one in voices
        ]
    return fact


def of_article(gold: GoldArticle, found: Sequence[Row]) -> list[dict[str, object]]:
    """What was hit, missed and wrongly found in one article, with the reason of each."""
    numbers = [row for row in gold.rows if row.what == "number" and not row.optional]
    allowed = [row for row in gold.rows if row.what == "number" and row.optional and row.placed]
    negatives = [row for row in gold.rows if row.what == "negative" and row.placed]
    measured = [row for row in found if text_of(row, "measure") and text_of(row, "value")]
    chosen = matching.matched_pairs(numbers, measured, _fit)
    hit, used = {i for i, _ in chosen}, {j for _, j in chosen}
    outcomes = [_outcome("number", "hit", numbers[i], measured[j]) for i, j in chosen]
    outcomes += [
        _outcome("number", "missed", row, None, _why_missed(row, found))
        for i, row in enumerate(numbers)
        if i not in hit
    ]
    outcomes += [
        _outcome("number", "false", None, row, _why_false(row, numbers, negatives))
        for j, row in enumerate(measured)
        if j not in used and not any(touch(one, row) for one in allowed)
    ]
    for i, j in chosen:
        outcomes += _day(numbers[i], measured[j]) + _voice(numbers[i], measured[j])
    return outcomes


def _fit(gold: GoldRow, row: Row) -> float:
    return float(
        touch(gold, row)
        and _same_value(gold, row)
        and _is_one_of(gold, row, "qualifier")
        and _is_one_of(gold, row, "measure")
    )


def _same_value(gold: GoldRow, row: Row) -> bool:
    return all(
        _number(gold.facts.get(key)) == _number(row.get(key)) for key in ("value", "value_max")
    )


def _number(value: object) -> float | None:
    return None if value is None or pd.isna(value) or value == "" else float(str(value))  # type: ignore[call-overload]


def _is_one_of(gold: GoldRow, row: Row, key: str) -> bool:
    return text_of(row, key) in (gold.facts[key], *_list(gold.facts, f"also_{key}"))


def _why_missed(gold: GoldRow, found: Sequence[Row]) -> str:
    """What is wrong with what stands where the number does, the nearest to right first."""
    if not gold.placed:
        return "left out of the text"
    here = [row for row in found if touch(gold, row)]
    if not here:
        return "not found"
    right = [row for row in here if _same_value(gold, row)]
    if not right:
        return "wrong value"
    right = [row for row in right if _is_one_of(gold, row, "qualifier")] or right
    row = max(right, key=lambda one: _is_one_of(gold, one, "measure"))
    if not text_of(row, "measure"):
        return "no measure"
    return "wrong qualifier" if _is_one_of(gold, row, "measure") else "wrong measure"


def _why_false(row: Row, numbers: Sequence[GoldRow], negatives: Sequence[GoldRow]) -> str:
    for one in negatives:
        if touch(one, row):
            return str(one.facts.get("reason") or "not of the event")
    here = any(touch(one, row) for one in numbers)
    return "a number read wrongly or twice" if here else "not annotated"


def _day(gold: GoldRow, row: Row) -> list[dict[str, object]]:
    if "as_of" not in gold.facts:
        return []
    day = gold.facts["as_of"]
    task = "as of" if day else "as of, unknown"
    if text_of(row, "as_of") == (day or ""):
        return [_outcome(task, "hit", gold, row)]
    why = "no day" if not text_of(row, "as_of") else "another day" if day else "a day"
    return _both(task, gold, row, why)


def _voice(gold: GoldRow, row: Row) -> list[dict[str, object]]:
    voices = _list(gold.facts, "voices")
    if not voices:
        return []
    outlet = text_of(row, "asserted_by_type") == "outlet"
    names = [str(name) for name in voices if name != "outlet"]
    if outlet and "outlet" in voices:
        return [_outcome("voice", "hit", gold, row)]
    if not outlet and names and matching.same_speaker(names, text_of(row, "asserted_by"), ""):
        return [_outcome("voice", "hit", gold, row)]
    wanted_outlet = voices[0] == "outlet"
    why = "somebody for the outlet" if wanted_outlet else "the outlet for somebody"
    return _both("voice", gold, row, why if outlet or wanted_outlet else "somebody else")


def _both(task: str, gold: GoldRow, row: Row, why: str) -> list[dict[str, object]]:
    return [_outcome(task, "missed", gold, None, why), _outcome(task, "false", None, row, why)]


_ASKED = {"number": ("value", "value_max", "qualifier", "measure"), "voice": ("voices",)}
_FOUND = {"voice": ("asserted_by", "asserted_by_type")}


def _outcome(
    task: str, outcome: str, gold: GoldRow | None, row: Row | None, why: str = ""
) -> dict[str, object]:
    asked = _ASKED.get(task, ("as_of",))
    start, end = (gold.start, gold.end) if gold else (0, 0)
    if row and not gold:
        start, end = number_of(row, "start"), number_of(row, "end")
    return {
        "task": task,
        "outcome": outcome,
        "start": start,
        "end": end,
        "why": why,
        "expected": _shown({**gold.facts, "as_printed": gold.starts}, asked) if gold else "",
        "found": _shown(row, _FOUND.get(task, asked)) if row else "",
    }


def _shown(row: Row, keys: Sequence[str]) -> str:
    shown = []
    for key in (*keys, "as_printed"):
        value = row.get(key)
        text = ", ".join(map(str, value)) if isinstance(value, list) else text_of(row, key)
        shown.append(" ".join(text.split()[:8]))
    return " | ".join(part for part in shown if part)


def _figures(rows: pd.DataFrame) -> dict[str, object]:
    ids = sorted(set(rows["article_id"]))
    counted = (
        rows.groupby(["article_id", "outcome"]).size().unstack(fill_value=0)
        if len(rows)
        else pd.DataFrame()
    ).reindex(index=ids, columns=["hit", "missed", "false"], fill_value=0)
    hit, missed, false = (int(counted[name].sum()) for name in ("hit", "missed", "false"))
    recall = intervals.ratio(
        counted["hit"].to_numpy(),
        (counted["hit"] + counted["missed"]).to_numpy(),
        clusters=ids,
        n=500,
    )
    return {
        "n_expected": hit + missed,
        "n_found": hit + false,
        "n_hits": hit,
        "precision": hit / (hit + false) if hit + false else float("nan"),
        "recall": hit / (hit + missed) if hit + missed else float("nan"),
        "recall_low": recall.low,
        "recall_high": recall.high,
    }
