"""How right the extraction is: what it found against articles a person has annotated.

Everything rests on one table of outcomes, a row a thing that was annotated or found, so that
every figure can list what it counts and every miss can be read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from analysis.evaluate import gold as annotated
from analysis.evaluate import numbers_and_dates, speech
from analysis.evaluate.case import Case, Outcome, Row
from analysis.extract.quantities import rules as quantity_rules
from analysis.extract.speech import rules as speech_rules
from analysis.measure import intervals
from analysis.tables import schema
from analysis.tables.errors import InputError, unknown_choice

#: What is asked of an extraction; each takes an article's case to outcomes.
TASKS: dict[str, Callable[[Case], list[Outcome]]] = {
    "direct, exact": speech.direct_exact,
    "direct, overlap": speech.direct_overlap,
    "direct, span and speaker": speech.direct_speaker,
    "indirect, sentence": speech.indirect_sentence,
    "indirect, sentence and speaker": speech.indirect_speaker,
    "answers": speech.answers,
    "speakers": speech.speakers,
    "counts": numbers_and_dates.counts,
    "counts with qualifier": numbers_and_dates.counts_qualified,
    "participation": numbers_and_dates.participation,
    "status": numbers_and_dates.status,
    "as of": numbers_and_dates.as_of,
    "asserted by": numbers_and_dates.asserted_by,
    "dates": numbers_and_dates.dates,
}
#: The rules of speech and of numbers by the task their rows are judged by.
RULES = {
    "direct, span and speaker": speech_rules.DIRECT,
    "indirect, sentence and speaker": speech_rules.REPORTED,
    "answers": speech_rules.ANSWERED,
    "counts": quantity_rules.COUNTED,
    "participation": quantity_rules.MEASURED,
}
#: The table that holds the rows of a task of `RULES`.
_TABLE_OF = {"counts": "quantities", "participation": "quantities"}
_NEEDED = ("articles", "parts", "sentences", "quotations", "quantities", "dates")


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """What was asked, what was found. `outcomes` has a row a thing asked for or found.

    Its columns: task, article_id, outlet, outcome (hit, missed, false), start, end, expected,
    found, rule (that made what was found). Things neither required nor wrong are not in it.
    """

    outcomes: pd.DataFrame
    articles: pd.DataFrame
    n_not_placed: int

    def summary(self, by: str = "task") -> pd.DataFrame:
        """Precision, recall and F1 of each task (`by` "task") or of each task and outlet.

        Columns: task (and outlet), n_articles, n_expected, n_found, n_hits, precision, recall,
        f1, f1_low, f1_high (95 %, by resampling articles). Low precision: it invents; low
        recall: it overlooks. Missing where nothing was asked and nothing found.
        """
        keys = ["task"] if by == "task" else ["task", by]
        rows = []
        for outlet, ids in self._groups(by):
            inside = self.outcomes[self.outcomes["article_id"].isin(ids)]
            for task in TASKS:
                row = _figures(inside[inside["task"] == task], ids)
                rows.append({"task": task, **({by: outlet} if by != "task" else {}), **row})
        table = pd.DataFrame(rows)
        return table.sort_values(keys, key=_declared, kind="stable").reset_index(drop=True)

    def _groups(self, by: str) -> list[tuple[str, list[str]]]:
        if by == "task":
            return [("", list(self.articles["article_id"]))]
        return [
            (str(name), list(rows["article_id"]))
            for name, rows in self.articles.groupby(by, sort=True, dropna=False)
        ]

    def by_rule(self) -> pd.DataFrame:
        """How right the rows of each rule are, and which rules never fire on these articles.

        Returns
        -------
        One row a rule, in the declared order: `task`, `rule`, `n_found`, `n_hits`, `precision`
        with Wilson's 95 % bounds `low` and `high`; missing where the rule never fired, which
        says that these articles are no test of it.
        """
        rows = []
        for task, names in RULES.items():
            found = self.outcomes[
                (self.outcomes["task"] == task) & (self.outcomes["outcome"] != "missed")
            ]
            for name in names:
                own = found[found["rule"] == name]
                n, hits = len(own), int((own["outcome"] == "hit").sum())
                sure = intervals.wilson(hits, n) if n else None
                rows.append(
                    {
                        "task": task,
                        "rule": name,
                        "n_found": n,
                        "n_hits": hits,
                        "precision": hits / n if n else float("nan"),
                        "low": sure.low if sure else float("nan"),
                        "high": sure.high if sure else float("nan"),
                    }
                )
        return pd.DataFrame(rows)

    def misses(self, task: str = "") -> pd.DataFrame:
        """Every thing missed or wrongly found, in reading order; of one task, or of all."""
        wrong = self.outcomes[self.outcomes["outcome"] != "hit"]
        return (wrong[wrong["task"] == task] if task else wrong).reset_index(drop=True)

    def listing(self, task: str = "") -> str:
        """Every miss and every wrong row in lines to read, task by task (or of one task).

        Each line says where (article, characters), what was expected and what was found.
        Raises `UnknownChoiceError` for a task that is not asked.
        """
        if task and task not in TASKS:
            raise unknown_choice("task", task, TASKS)
        lines = []
        for name in [task] if task else TASKS:
            wrong = self.misses(name)
            if len(wrong):
                lines += ["", f"{name}: {len(wrong)} to read"]
            for row in _rows(wrong):
                said = f"expected {row['expected']}" if row["expected"] else f"found {row['found']}"
                where = f"{row['article_id']} {row['start']}-{row['end']}"
                lines.append(f"  {where} {row['outcome']}: {said}")
        return "\n".join(lines).strip("\n")

    def f1(self, task: str) -> float:
        """The F1 of one task over all articles."""
        rows = self.outcomes[self.outcomes["task"] == task]
        return float(str(_figures(rows, list(self.articles["article_id"]))["f1"]))

    def __str__(self) -> str:
        lines = [f"{len(self.articles)} annotated articles", ""]
        for row in self.summary().itertuples():
            if row.n_expected or row.n_found:
                lines.append(
                    f"{row.task:32} P {row.precision:.3f}  R {row.recall:.3f}  F1 {row.f1:.3f} "
                    f"[{row.f1_low:.3f}, {row.f1_high:.3f}]  "
                    f"{row.n_hits} of {row.n_expected} expected, {row.n_found} found"
                )
        if self.n_not_placed:
            lines.append(f"{self.n_not_placed} annotated rows do not stand in the loaded text.")
        return "\n".join(lines)


def score(tables: object, gold_path: str | Path, *, half: str = "") -> ScoreReport:
    """How right the rows of a corpus are against an annotated set.

    Parameters
    ----------
    tables
        a folder as `tables --out` writes it, a mapping of table names to DataFrames, or anything
        with the tables as attributes, such as what `an.load` gives
    gold_path
        the file of annotations
    half
        one half of a set that has halves; empty for all of it

    Returns
    -------
    ScoreReport
        `outcomes` has a row a thing asked for or found (`task`, `article_id`, `outlet`, `outcome`:
        hit, missed or false, `start`, `end`, `expected`, `found`, `rule`), `articles` a row an
        article that was scored

    Raises
    ------
    InputError
        when an annotated article is not among the tables: a score over what happens to be there
        would mislead

    Notes
    -----
    Only annotated articles are looked at. A score on articles that the rules were written with
    says nothing of others; `half` keeps those apart.

    Examples
    --------
    >>> score({}, "none.jsonl")
    Traceback (most recent call last):
        ...
    analysis.tables.errors.InputError: ...
    """
    gold = annotated.halves(annotated.read_gold(gold_path), half)
    frames = _frames(tables)
    texts = frames["articles"].set_index("article_id")["text"].to_dict()
    absent = [article.article_id for article in gold if article.article_id not in texts]
    if absent or not gold:
        raise InputError(
            f"{gold_path}: the texts of {len(absent)} of {len(gold)} annotated articles are not "
            f"in these tables (first: {', '.join(absent[:3]) or 'none'}). "
            "Make the tables from the articles that were annotated."
        )
    of = {name: dict(iter(frames[name].groupby("article_id"))) for name in _NEEDED[1:]}
    outcomes, articles, n_not_placed = [], [], 0
    for one in gold:
        rows = {name: _rows(of[name].get(one.article_id)) for name in _NEEDED[2:]}
        parts = of["parts"].get(one.article_id, frames["parts"].iloc[:0])
        placed = annotated.place_in_text(one, texts[one.article_id], parts)
        n_not_placed += sum(not row.placed for row in placed.rows)
        case = Case(placed, texts[one.article_id], rows)
        articles.append({"article_id": one.article_id, "outlet": one.outlet})
        for task, ask in TASKS.items():
            outcomes += [
                {"task": task, "article_id": one.article_id, "outlet": one.outlet, **found}
                for found in ask(case)
            ]
    columns = ["task", "article_id", "outlet", "outcome", "start", "end", "expected", "found"]
    columns.append("rule")
    return ScoreReport(
        pd.DataFrame(outcomes, columns=columns), pd.DataFrame(articles), n_not_placed
    )


def fired(tables: object) -> pd.DataFrame:
    """How often each rule makes a row of these tables, and which rules never do.

    Parameters
    ----------
    tables
        a folder as `tables --out` writes it, a mapping of table names to DataFrames, or anything
        with the tables as attributes; `quotations` and `quantities` are needed

    Returns
    -------
    pandas.DataFrame
        a row a rule, in the declared order: `table`, `rule`, `n_rows` it made, in `n_articles`

    Raises
    ------
    InputError
        where a folder lacks a table

    Notes
    -----
    It needs no annotation, so it says nothing of how right the rows are; a rule that never fires on
    a folder of some hundred articles is one that these articles do not try.

    Examples
    --------
    >>> import analysis as an
    >>> found = fired(an.load("demo"))
    >>> found.columns.tolist(), bool((found["n_rows"] > 0).any())
    (['table', 'rule', 'n_rows', 'n_articles'], True)
    """
    frames = _frames(tables, ("quotations", "quantities"))
    rows = []
    for task, names in RULES.items():
        table = _TABLE_OF.get(task, "quotations")
        for name in names:
            own = frames[table].loc[frames[table]["rule"] == name, "article_id"]
            n, articles = len(own), int(own.nunique())
            rows.append({"table": table, "rule": name, "n_rows": n, "n_articles": articles})
    return pd.DataFrame(rows)


def _rows(table: pd.DataFrame | None) -> list[Row]:
    if table is None:
        return []
    names = [str(name) for name in table.columns]
    return [dict(zip(names, values, strict=True)) for values in table.itertuples(index=False)]


def _frames(tables: object, needed: Sequence[str] = _NEEDED) -> dict[str, pd.DataFrame]:
    if isinstance(tables, (str, Path)):
        return {name: _file(Path(tables), name) for name in needed}
    if isinstance(tables, Mapping):
        return {name: tables[name] for name in needed}
    return {name: getattr(tables, name) for name in needed}


def _file(folder: Path, name: str) -> pd.DataFrame:
    if (folder / f"{name}.parquet").is_file():
        return schema.typed(name, pd.read_parquet(folder / f"{name}.parquet"))
    path = folder / f"{name}.csv"
    if not path.is_file():
        raise InputError(f"{folder}: there is no {name}.csv. Write it with: tables --out {folder}")
    table = pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""])
    for column in schema.TABLES[name].columns:
        if column.kind == "truth" and column.name in table:
            table[column.name] = table[column.name].map({"True": True, "False": False})
    return schema.typed(name, table)


def _figures(rows: pd.DataFrame, article_ids: list[str]) -> dict[str, object]:
    counted = (
        rows.groupby(["article_id", "outcome"]).size().unstack(fill_value=0)
        if len(rows)
        else pd.DataFrame()
    ).reindex(index=article_ids, columns=["hit", "missed", "false"], fill_value=0)
    hit, missed, false = (int(counted[name].sum()) for name in ("hit", "missed", "false"))
    expected, found = hit + missed, hit + false
    f1 = intervals.ratio(
        2 * counted["hit"].to_numpy(),
        (2 * counted["hit"] + counted["missed"] + counted["false"]).to_numpy(),
        clusters=article_ids,
        n=500,
    )
    return {
        "n_articles": len(article_ids),
        "n_expected": expected,
        "n_found": found,
        "n_hits": hit,
        "precision": hit / found if found else float("nan"),
        "recall": hit / expected if expected else float("nan"),
        "f1": f1.estimate,
        "f1_low": f1.low,
        "f1_high": f1.high,
    }


def _declared(column: pd.Series) -> pd.Series:
    order = {task: n for n, task in enumerate(TASKS)}
    return column.map(order) if column.name == "task" else column
