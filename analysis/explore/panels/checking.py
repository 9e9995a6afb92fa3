"""The rows to look at first, as a list to work through: what was printed, why, how far one is."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import labels, session
from analysis.explore.correct import review_queue
from analysis.explore.panels.facets import button
from analysis.explore.panels.lines import PER_PAGE, Lines
from analysis.markup import Markup

#: How many characters around its words show what a row is about.
_AROUND = 60


@dataclass(frozen=True)
class Checking:
    """The doubtful rows of one corpus, a page at a time."""

    lines: Lines
    rows: pd.DataFrame

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.labels_in(self.lines.lang)

    def page(self, page: int) -> Markup:
        """One page of the rows, the most doubtful first, and how many are left."""
        said, n = self._said, len(self.rows)
        last = max(n - 1, 0) // PER_PAGE
        page = min(max(page, 0), last)
        some = self.rows.iloc[page * PER_PAGE : (page + 1) * PER_PAGE]
        lang = self.lines.lang
        decided = review_queue.n_decided(self.lines.index.tables)
        far = said["checked"].format(
            decided=labels.counted_label("n_decided", decided, lang), left=formats.number(n, lang)
        )
        turn = self.lines.turn(page, last)
        shown = said["shown_rows"].format(
            first=formats.number(page * PER_PAGE + min(n, 1), self.lines.lang),
            last=formats.number(page * PER_PAGE + len(some), self.lines.lang),
            n=formats.number(n, self.lines.lang),
        )
        items = [self._item(row) for _, row in some.iterrows()]
        e = markup.element
        return e(
            "section",
            e(
                "div",
                e("button", said["back_to_lines"], type="button", data_do="check"),
                e("strong", far, class_="vnc-checked"),
                e("span", shown, class_="vnc-shown"),
                turn,
                class_="vnc-bar vnc-head",
            ),
            e("p", said["check_help"], class_="vnc-note"),
            e("ul", items, class_="vnc-lines")
            if n
            else e("p", said["nothing_to_check"], class_="vnc-note"),
        )

    def table(self, n: int) -> pd.DataFrame:
        """The first rows with the sentence each stands in and the headline above it."""
        listed = []
        for row in self.rows.head(n).to_dict("records"):
            article, before, words, after = self._sentence(row)
            listed.append(
                {
                    "article": self.lines.named(article),
                    "headline": self.lines.headline(article),
                    "what": self._said[f"table_{row['table']}"],
                    "words": words,
                    "sentence": f"{before}{words}{after}",
                    "why": row["why"],
                }
            )
        columns = ["article", "headline", "what", "words", "sentence", "why"]
        return pd.DataFrame(listed, columns=columns, dtype="str")

    def still(self, n: int) -> Markup:
        """The first rows, to be read: the words in their sentence, the article, the reason."""
        e = markup.element
        items = []
        for row in self.rows.head(n).to_dict("records"):
            article, before, words, after = self._sentence(row)
            of = f"{self.lines.named(article)} · {self.lines.headline(article)}"
            kind = self._said[f"table_{row['table']}"]
            text = e("div", before, e("strong", words), after, class_="vnc-text")
            where = e("div", of, class_="vnc-ref")
            items.append(
                e("li", text, e("div", f"{kind} · {row['why']}"), where, class_="vnc-line")
            )
        return e("ul", items, class_="vnc-lines")

    def _sentence(self, row: Mapping[Hashable, Any]) -> tuple[int, str, str, str]:
        """The article of a row, its words, and what its sentence prints before and after them.

        Where a page is published, 25 words at most, those of the row among them.
        """
        index = self.lines.index
        article = index.number(str(row["article_id"]))
        base, start, end = int(index.base[article]), int(row["start"]), int(row["end"])
        at = int(index.sentence_of(index.base[article] + start))
        text = index.texts[article]
        first, last = min(int(index.start[at]) - base, start), max(int(index.end[at]) - base, end)
        words = session.shortened(text[start:end], self.lines.words)
        before, after = text[first:start], text[end:last]
        if self.lines.words is None:
            return article, before, words, after
        if len(text[first:last].split()) <= self.lines.words:
            return article, before, words, after
        room = max(self.lines.words - len(words.split()), 0)
        return article, "… " if before else "", words, session.shortened(after, room)

    def _item(self, row: "pd.Series") -> Markup:
        said, index = self._said, self.lines.index
        article = index.number(str(row["article_id"]))
        start, end = int(row["start"]), int(row["end"])
        text = index.texts[article]
        sentence = int(index.sentence_of(index.base[article] + start))
        left, right = _around(text, start, end)
        words = session.shortened(text[start:end], session.SHORT)
        kind = said[f"table_{row['table']}"]
        of = {"data_row": row["row_id"], "data_table": row["table"]}
        e = markup.element
        return e(
            "li",
            e("div", left, e("strong", words), right, class_="vnc-text"),
            e("div", f"{kind} · {row['why']} · {self.lines.named(article)}", class_="vnc-ref"),
            e(
                "div",
                button(f"1 {said['right']}", data_quick="accept", data_key=1, **of),
                button(f"2 {said['wrong']}", data_quick="reject", data_key=2, **of),
                button(f"3 {said['other']}", data_key=3, **of),
                button(said["read"], data_do="read", data_value=sentence),
                class_="vnc-acts",
            ),
            class_="vnc-line vnc-doubt",
            tabindex=0,
            data_sentence=sentence,
            aria_keyshortcuts="1 2 3 Enter ArrowDown ArrowUp",
        )


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The whole words beside a stretch, in its paragraph."""
    left = text[max(0, start - _AROUND) : start].rpartition("\n")
    right = text[end : end + _AROUND].partition("\n")
    cut_left = not left[1] and start > _AROUND
    cut_right = not right[1] and end + _AROUND < len(text)
    before = "… " + left[2].partition(" ")[2] if cut_left else left[2]
    return before, right[0].rpartition(" ")[0] + " …" if cut_right else right[0]
