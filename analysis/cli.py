"""The command line: parse and print; each command is one library call.

Exit status: 0 done, 1 done but something needs a look (`check`), 2 a mistake in what was asked.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from analysis import __version__
from analysis.tables.errors import AnalysisError

Command = Callable[[argparse.Namespace], int]


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _loaded(arguments: argparse.Namespace):  # type: ignore[no-untyped-def]
    from analysis import pipeline

    inputs = arguments.input or None
    if inputs is None:
        _say("No input named: reading the project's own seed corpus.")
    elif inputs == ["demo"] and not Path("demo").exists():
        inputs = "demo"
    return pipeline.load(
        inputs, arguments.study, workers=arguments.workers, strict=arguments.strict
    )


def tables(arguments: argparse.Namespace) -> int:
    """Write one file a table and a manifest."""
    from analysis.report import tables as files

    written = files.write(
        _loaded(arguments), arguments.out, form=arguments.format, raw=arguments.raw
    )
    _say(f"Wrote {len(written)} files to {arguments.out}.")
    return 0


def figures(arguments: argparse.Namespace) -> int:
    """Execute the notebooks on a corpus and fill a folder with figures."""
    from analysis.report import runner

    if arguments.input and not arguments.out:
        raise AnalysisError("figures INPUT needs --out DIR: where the notebooks and figures go.")
    made = runner.figures(arguments.input, study=arguments.study, out=arguments.out, say=_say)
    _say(made)
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Say what was read, left out, repaired and doubted."""
    from analysis.corpus import check as checking

    text, status = checking.report(_loaded(arguments).corpus)
    print(text)
    return status


def new_study(arguments: argparse.Namespace) -> int:
    """Write a commented study and manifest to start from."""
    from analysis.corpus import starter

    for path in starter.write(arguments.dir, arguments.input):
        _say(f"Wrote {path}.")
    return 0


def score(arguments: argparse.Namespace) -> int:
    """Compare tables with annotated articles: precision, recall, F1 and every miss."""
    from analysis.evaluate import scoring

    if arguments.articles is not None:
        return _score_events(arguments)
    if not arguments.tables or not arguments.gold:
        raise AnalysisError("score needs TABLES and GOLD, or --articles PATH: see score --help.")
    report = scoring.score(arguments.tables, arguments.gold, half=arguments.half)
    print(report)
    if arguments.by == "outlet":
        print(report.summary(by="outlet").to_string(index=False, float_format="%.3f"))
    if arguments.misses is not None:
        print(report.listing(arguments.misses))
    return 0


def _score_events(arguments: argparse.Namespace) -> int:
    from analysis import pipeline
    from analysis.evaluate import events

    ours = pipeline.SEEDS.parent / "tests" / "gold" / "events"
    folder = arguments.tables or ours
    report = events.score(arguments.articles, folder, pipeline.load, arguments.half)
    print(report)
    if arguments.misses is not None:
        print(report.listing(arguments.misses))
    return 0


def _with_corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", nargs="*", help="article files or folders; none: the seeds")
    parser.add_argument("--study", metavar="FILE", help="study.toml; else the one beside INPUT")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes")
    parser.add_argument(
        "--strict", action="store_true", default=None, help="stop at an article that raises"
    )


def _tables_options(parser: argparse.ArgumentParser) -> None:
    _with_corpus(parser)
    parser.add_argument("--out", required=True, metavar="DIR", help="where the files go")
    parser.add_argument("--format", default="csv", metavar="csv|parquet", help="default csv")
    parser.add_argument(
        "--raw",
        action="store_true",
        help="leave text that begins like a spreadsheet formula as it is (for programs)",
    )


def _figures_options(parser: argparse.ArgumentParser) -> None:
    _with_corpus(parser)
    parser.add_argument("--out", metavar="DIR", help="where notebooks and figures go")


def _new_study_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dir", metavar="DIR", help="a folder that has no study yet")
    parser.add_argument("input", nargs="*", help="articles to guess columns and outlets from")


def _score_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tables", nargs="?", metavar="TABLES", help="a folder written by `tables`")
    parser.add_argument("gold", nargs="?", metavar="GOLD", help="annotated articles, JSON Lines")
    parser.add_argument(
        "--articles",
        metavar="PATH",
        help="the texts (JSON Lines) of a folder of annotated events, named instead of TABLES",
    )
    parser.add_argument("--half", default="", help="one half of a set that is kept in halves")
    parser.add_argument("--by", default="", metavar="outlet", help="the same for each outlet")
    parser.add_argument(
        "--misses", nargs="?", const="", metavar="TASK", help="list every miss (of one task)"
    )


#: Every command: what runs, and what adds its options.
COMMANDS: dict[str, tuple[Command, Callable[[argparse.ArgumentParser], None]]] = {
    "tables": (tables, _tables_options),
    "figures": (figures, _figures_options),
    "check": (check, _with_corpus),
    "new-study": (new_study, _new_study_options),
    "score": (score, _score_options),
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        raise AnalysisError(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="viet-news-coverage",
        description="News-coverage analysis, Vietnamese first.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (run, options) in COMMANDS.items():
        summary = (run.__doc__ or "").splitlines()[0]
        sub = commands.add_parser(name, help=summary, description=summary)
        options(sub)
        sub.set_defaults(run=run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; a mistake is answered by one sentence and exit status 2."""
    try:
        asked = _parser().parse_args(arguments)
        return int(asked.run(asked))
    except AnalysisError as error:
        _say(str(error))
        return 2
    except KeyboardInterrupt:
        _say("Stopped; nothing half written is left behind.")
        return 130
