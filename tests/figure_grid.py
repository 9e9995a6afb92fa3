"""Every chart on a grid of corpora: five articles to 12,000, one outlet to sixty, three widths.

`python3 run grid --figures FOLDER` draws the whole grid as a user would, with titles that say the
finding, prints what `layout.check` finds, and leaves the pictures in the folder to be looked at.
What an earlier call drew of a corpus, and found nothing in, is left as it is when the code of the
charts and their words is the same: so a walk that was stopped goes on.
"""

import hashlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import invented_tables
from invented_tables import CUES, FILLER, TERMS, Invented, tables
from matplotlib.figure import Figure

import analysis
from analysis.chart.canvas import formats, layout, theme
from analysis.chart.terms import keyness, word_cloud
from analysis.corpus.corpus import Corpus
from analysis.measure import policy
from analysis.measure.terms import frequency, vocabulary, word_index
from analysis.measure.terms import keyness as keyness_measure
from analysis.pipeline import Tables
from analysis.report import notebook
from analysis.report.shown import charts
from analysis.report.words import figure_words, titles
from analysis.study import Event, Measure, Milestone, Study, Term
from analysis.tables import schema

ARTICLES, OUTLETS = (5, 13, 50, 400), (1, 4, 30, 60)
#: The largest corpus, once: its tables are made, not read.
MOST = (12_000, 60)
WIDTHS = (theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE)
STUDY = Study(
    name="a floating market",
    event=Event(name="A floating market (invented articles)", name_vi="Một khu chợ nổi (bịa ra)"),
    milestones=(
        Milestone("Bridge closed", "2031-03-03", label_vi="Cầu đóng"),
        Milestone("Market reopens", "2031-03-05", label_vi="Chợ nổi mở lại"),
    ),
    measures=(
        Measure("boats", ("ghe",), label="Boats at the market", label_vi="Ghe ở chợ"),
        Measure("stalls", ("sạp",), label="Stalls", label_vi="Sạp hàng"),
        Measure("visitors", ("khách",), label="Visitors", label_vi="Khách"),
    ),
    terms=tuple(Term(name, printed, label_vi=printed[0]) for name, printed in TERMS.items()),
)
#: What an invented corpus has none of, and nobody has to look for in its texts.
_WITHOUT = ("people", "speakers", "stories", "sentences", "load_issues")


_SHAPES = [
    (n, of, days) for n in ARTICLES for of in OUTLETS for days in (True, False) if of <= n
] + [(*MOST, True)]  # fmt: skip


def names() -> list[tuple[str, int]]:
    """The corpora of the grid by name, each with its number of articles."""
    return [(f"{n}x{of}{'' if days else '-undated'}", n) for n, of, days in _SHAPES]


def corpora(only: tuple[str, ...] = ()) -> Iterator[tuple[str, Invented]]:
    """The grid: a name and its tables; no more outlets than there are articles."""
    for (name, _), (n, of, days) in zip(names(), _SHAPES, strict=True):
        if not only or name in only:
            yield name, tables(n, of, days=days)


def told(made: Invented) -> Tables:
    """The tables of an invented corpus as a user has them, with the study of its terms."""
    whole = Tables(Corpus(()), STUDY)
    names = ("articles", "quotations", "terms", "passages", "dates", "parts", "left_out",
             "quantities", "load_report")  # fmt: skip
    whole.kept.update({name: getattr(made, name) for name in names})
    whole.kept.update({name: schema.frame(name, []) for name in _WITHOUT})
    return whole


Draw = Callable[[Tables, float, str], Figure | None]


def _asked(chart: Callable[..., Any], whole: Tables, width: float, lang: str) -> Figure | None:
    """A chart as a user asks for it; nothing where it has nothing to say."""
    drawn: Figure | None = chart(whole, width=width, lang=lang).figure
    return drawn


def _keyness(whole: Tables, width: float, lang: str) -> Figure | None:
    """Claims drawn by lot, as a table of tests has them: of invented words none would differ."""
    outlets = frequency.outlet_by_article(whole.articles)
    if "by lot" not in whole.kept:
        words = word_index.word_counts(whole.word_index)
        found = keyness_measure.compare_all(words, outlets)
        sizes = found.groupby("outlet")["n_articles_target"].transform("max")
        order = found.groupby("outlet").cumcount()
        lot = found.assign(claim=(sizes >= policy.LEAST.difference) & (order < 9))
        whole.kept["by lot"] = lot[lot["claim"]]
    claims = whole.kept["by lot"]
    if claims.empty:
        return None
    labels = notebook.labels(whole, titles.keyness(claims, lang), lang=lang)
    more = {"outlets": notebook.outlets_in_order(whole)}
    drawn: Figure = keyness.draw(claims, labels=labels, width=width, lang=lang, **more)
    return drawn


def _clouds(whole: Tables, width: float, lang: str) -> Figure:
    """A cloud an outlet."""
    words = vocabulary.gathered(word_index.word_counts(whole.word_index), whole.terms)
    outlets = frequency.outlet_by_article(whole.articles)
    found = vocabulary.table(vocabulary.content(words), outlets, most=40)
    forms = vocabulary.spelled(whole.terms)
    printed = forms | word_index.as_printed(whole.word_index, set(found["word"]) - forms.keys())
    found = found.assign(word=found["word"].map(lambda word: printed.get(word, word)))
    fixed = figure_words.FIXED["cloud"]
    unit = formats.pick(lang, *fixed.unit)
    question = formats.pick(lang, "Which words does each outlet print most?",
                            "Mỗi báo in từ nào nhiều nhất?")  # fmt: skip
    subtitle = f"{question} {formats.capital(unit)}."
    labels = notebook.labels(whole, titles.cloud(found, lang), subtitle=subtitle, lang=lang)
    more = {"outlets": notebook.outlets_in_order(whole)}
    drawn: Figure = word_cloud.draw(found, labels=labels, width=width, lang=lang, **more)
    return drawn


#: The charts that a user asks for by name.
CALLED: dict[str, Callable[..., Any]] = {
    "parts": charts.parts,
    "load_report": charts.load_report,
    "claims": charts.claims,
    "timeline": charts.timeline,
    "speakers": charts.speakers,
    "verbs": charts.verbs,
    "heatmap": charts.terms,
    "intervals": partial(charts.terms, intervals=True),
    "xray": charts.xray,
    "dispersion": charts.dispersion,
    "spellings": charts.spellings,
    "cloud": charts.cloud,
    "time": charts.terms_time,
    "reprints": charts.passages,
    "taken": charts.taken,
    "matrix": charts.matrix,
    "rates": charts.rates,
}
#: Every chart: from the tables, a width and a language to its figure, or to none.
CHARTS: dict[str, Draw] = {
    **{name: partial(_asked, chart) for name, chart in CALLED.items()},
    "keyness": _keyness,
    "clouds": _clouds,
}


def pictures(
    whole: Tables, names: tuple[str, ...] = (), widths: tuple[float, ...] = WIDTHS
) -> Iterator[tuple[str, Figure]]:
    """Every chart of a corpus at every width, the languages in turn; absent ones are left out."""
    for n, (name, draw) in enumerate(CHARTS.items()):
        for width in widths if not names or name in names else ():
            lang = ("en", "vi")[(n + len(whole.articles) + WIDTHS.index(width)) % 2]
            if (figure := draw(whole, width, lang)) is not None:
                yield f"{name}-{width:.0f}-{lang}", figure


def words(made: Invented) -> frozenset[str]:
    """Every word of a name or a headline of these tables: none may be cut in the middle."""
    columns = [made.articles["label"], made.articles["outlet"].dropna()]
    columns += [made.quotations[name].dropna() for name in ("speaker", "role", "cue")]
    columns += [made.terms["as_printed"], made.terms["term"], made.quantities["as_printed"]]
    printed = {word for column in columns for text in set(column) for word in text.split()}
    return frozenset(word.strip(".,:") for word in printed | set(FILLER) | set(CUES))


def findings(
    made: Invented,
    names: tuple[str, ...] = (),
    widths: tuple[float, ...] = WIDTHS,
    save: Callable[[str, Figure], None] | None = None,
) -> Iterator[tuple[str, list[str]]]:
    """Each picture of a corpus by name, with what keeps it from being printed."""
    printed, outlets = words(made), frozenset(made.outlets)
    for name, figure in pictures(told(made), names, widths):
        found = layout.check(figure, words=printed, names=outlets)
        if save is not None:
            save(name, figure)
        yield name, found


def _code() -> str:
    """A digest of everything a picture is made by."""
    digest = hashlib.sha256()
    here = Path(analysis.__file__).parent
    for path in [*sorted(here.rglob("*.py")), Path(invented_tables.__file__), Path(__file__)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _save(folder: Path, corpus: str, name: str, figure: Figure) -> None:
    with theme.settings():
        figure.savefig(folder / f"{corpus}-{name}.png", dpi=100)


def main(folder: str = "", only: str = "", *chosen: str) -> int:
    """Draw the grid; how many findings there are. `only` are names of its corpora, by commas."""
    n_found = n_drawn = 0
    out = Path(folder) if folder else None
    code = _code()
    for corpus, made in corpora(tuple(filter(None, only.split(",")))):
        noted = out / f"{corpus}.txt" if out and not chosen else None
        if noted and noted.exists() and noted.read_text("utf-8").split()[:1] == [code]:
            n_drawn += int(noted.read_text("utf-8").split()[1])
            continue
        if out:
            out.mkdir(parents=True, exist_ok=True)
        own = [0, 0]
        widths = (theme.TWO_COLUMNS,) if len(made.articles) == MOST[0] else WIDTHS
        save = partial(_save, out, corpus) if out else None
        for name, found in findings(made, chosen, widths, save):
            own = [own[0] + 1, own[1] + len(found)]
            for problem in found:
                print(f"{corpus} {name}: {problem}", flush=True)
        if noted and not own[1]:
            noted.write_text(f"{code} {own[0]}\n", "utf-8")
        n_drawn, n_found = n_drawn + own[0], n_found + own[1]
        print(f"{corpus}: {own[0]} pictures, {own[1]} findings", flush=True)
    print(f"{n_drawn} pictures, {n_found} findings", flush=True)
    return n_found


if __name__ == "__main__":
    sys.exit(min(main(*sys.argv[1:]), 1))
