"""What other cells can ask of an explorer, live or still: its rows to check, its articles."""

from dataclasses import dataclass

import pandas as pd

from analysis.explore import labels, session, style
from analysis.explore.counting import CountedTables
from analysis.explore.panels import reader
from analysis.explore.panels.panels import Panels
from analysis.explore.panels.reader import Reader


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a cell shows while the explorer is still reading."""

    words: str

    def __repr__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class Doubtful:
    """The rows to look at first, as a notebook shows them; `rows` is the table behind them.

    Columns of `rows`: article (letter, outlet, day), headline, what (the kind of row), words (as
    printed), sentence, why.
    """

    rows: pd.DataFrame
    page: str

    def __repr__(self) -> str:
        columns = (self.rows[name] for name in ("article", "words", "why"))
        return "\n".join(
            f"{of}: “{words}” – {why}" for of, words, why in zip(*columns, strict=True)
        )

    def _repr_html_(self) -> str:
        return self.page


class Shown:
    """An explorer, live or still, in one language; `counted` once everything is read."""

    counted: CountedTables | None
    lang: str

    @property
    def _waiting(self) -> Waiting:
        return Waiting(labels.labels_in(self.lang)["run_again"])

    def check_first(self, n: int = 15) -> "Doubtful | Waiting":
        """The rows most likely to be wrong, with the reasons, under the decisions made so far.

        The most doubtful first, each with its sentence and headline; `.rows` is the table. Where
        every column with its key is wanted, `explore.check_first(shown.tables)` has them.
        """
        if self.counted is None:
            return self._waiting
        panels = Panels(
            self.counted.index, self.counted.marks, self.lang, session.most_words_shown()
        )
        checking = panels.checking(self.counted.doubts)
        return Doubtful(checking.table(n), style.with_style(checking.still(n)))

    def article(self, article_id: str = "") -> "Reader | Waiting":
        """One article with everything that was found in it; without a name, the first."""
        if self.counted is None:
            return self._waiting
        name = article_id or self.counted.index.article_ids[0]
        reader.require_article(self.counted.tables, name)
        return Reader(
            self.counted.index, self.counted.marks, name, self.lang, session.most_words_shown()
        )

    def n_reviewed(self) -> "dict[str, int] | Waiting":
        """How many rows a reviewer rejected, corrected or added, by table."""
        return self.counted.tables.n_reviewed if self.counted else self._waiting
