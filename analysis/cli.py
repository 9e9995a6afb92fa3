"""The command line: parse and print; each command is one library call.

Exit status: 0 done, 1 done but something needs a look (`check`, or a notebook that stopped), 2 a
mistake in what was asked, 130 stopped by its reader.
"""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path

from analysis import __version__
from analysis.tables import memory
from analysis.tables.errors import AnalysisError, no_such_path, unknown_choice

Command = Callable[[argparse.Namespace], int]


#: How the reader called this program; the script `run` of a checkout says so.
CALLED = "ANALYSIS_CALLED"


def _say(text: str) -> None:
    """Tell the reader; a stream that is closed or full is no reason to stop the work."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(text, file=sys.stderr, flush=True)


def _called() -> str:
    """The words that call this program, as its reader types them."""
    module = Path(sys.argv[0]).name == "__main__.py"
    return os.environ.get(CALLED) or ("python -m analysis" if module else "viet-news-coverage")


def _inputs(arguments: argparse.Namespace):  # type: ignore[no-untyped-def]
    """What is read; what a reader should know about it is said."""
    from analysis import project as projects

    inputs = arguments.input or None
    if inputs is None:
        _say("No input named: reading the project's own seed corpus.")
    elif inputs == ["demo"] and not Path("demo").exists():
        inputs = "demo"
    elif (project := projects.project_named(inputs)) is not None:
        for note in project.notes:
            _say(note)
    return inputs


def _loaded(arguments: argparse.Namespace):  # type: ignore[no-untyped-def]
    """The tables of what is read, each computed, while the terminal shows how far it is."""
    from analysis.report import runner, terminal

    inputs = _inputs(arguments)
    with terminal.progress(sys.stderr, quiet=arguments.quiet) as tell:
        return runner.load_telling(
            inputs, arguments.study, workers=arguments.workers, tell=tell, strict=arguments.strict
        )


def tables(arguments: argparse.Namespace) -> int:
    """Write one file a table and a manifest."""
    from analysis import pipeline
    from analysis import project as projects
    from analysis.report import outputs
    from analysis.report import tables as files

    project = projects.project_named(arguments.input)
    if project is None and not arguments.out:
        raise AnalysisError(
            f"tables INPUT needs --out DIR: where the files go. Of a project they go into its "
            f"folder tables. See: {_called()} tables --help"
        )
    out = Path(arguments.out) if arguments.out else project.folder / "tables"  # type: ignore[union-attr]
    articles = project.articles if project is not None else arguments.input
    outputs.refuse_overlap(out, articles or [pipeline.SEEDS])
    further = [name for name in files.FURTHER if getattr(arguments, name)]
    outputs.check_folder(out, files.file_names(arguments.format, further), manifest=files.MANIFEST)
    written = files.write_tables(
        _loaded(arguments), out, form=arguments.format, raw=arguments.raw, further=further, say=_say
    )
    _say(f"Wrote {len(written)} files to {out}.")
    return 0


def figures(arguments: argparse.Namespace) -> int:
    """Execute the notebooks on a corpus and fill a folder with figures and pages to read."""
    from analysis import project as projects
    from analysis.report import runner, terminal

    for one in arguments.input:
        if one != "demo" and not Path(one).exists():
            raise no_such_path(one)
    if arguments.input and not arguments.out and projects.project_named(arguments.input) is None:
        raise AnalysisError(
            "figures INPUT needs --out DIR: where the notebooks and figures go. Or make a project "
            f"of these articles first: {_called()} new-study my-study {arguments.input[0]}"
        )
    chosen = [one.strip() for one in arguments.format.split(",")] if arguments.format else []
    look = projects.drawing(arguments.lang, arguments.width, chosen)
    inputs = _inputs(arguments) if arguments.input else None
    with terminal.progress(sys.stderr, quiet=arguments.quiet) as tell:
        made = runner.figures(
            inputs, study=arguments.study, out=arguments.out, look=look,
            workers=arguments.workers, strict=arguments.strict, say=tell.say,
            finished=tell.say if not arguments.quiet else lambda line: None, tell=tell,
        )  # fmt: skip
    for sentence in made.failed:
        _say(sentence)
    _say(made.said)
    return 1 if made.failed else 0


def check(arguments: argparse.Namespace) -> int:
    """Say what was read, left out, repaired and doubted, and what of the study is found."""
    from analysis import asked
    from analysis import project as projects
    from analysis.corpus import check as checking

    given = arguments.input if arguments.input and arguments.input != ["demo"] else []
    if given and projects.project_named(given) is None and checking.is_large(given):
        text, status = checking.check_inputs(given)
        print(text)
        return status
    tables = _loaded(arguments)
    text, status = checking.report(tables.corpus)
    decided, lost = asked.decided_report(tables)
    told, looks = asked.asked_report(tables)
    print(text, *filter(None, [decided]), told, sep="\n\n")
    return int(bool(status or lost or looks))


def new_study(arguments: argparse.Namespace) -> int:
    """Make a project of some articles: a study, what is known of them, the notebooks."""
    from analysis import project as projects
    from analysis.corpus import starter
    from analysis.propose import files
    from analysis.report import project_folder, terminal

    study = known = said = ""
    if arguments.input:
        project_folder.check_new_project(arguments.dir, arguments.input)
    look = projects.drawing(arguments.lang)
    if arguments.input and not arguments.empty:
        with terminal.progress(sys.stderr, quiet=arguments.quiet) as tell:
            found = files.propose_from_files(arguments.input, tell=tell, strict=arguments.strict)
        study, known, said = found.study, found.manifest, found.said
    if arguments.input:
        written = project_folder.make(
            arguments.dir,
            arguments.input,
            study=study,
            known=known,
            command=_called(),
            lang=look.lang,
        )
    else:
        written = starter.write_starter(arguments.dir)
    for path in written:
        _say(f"Wrote {path}.")
    if said:
        _say(said)
    if arguments.input:
        _say("Read study.toml: delete what is wrong, take the # from what is right.")
        _say(f"Next: {_called()} check {project_folder.as_typed(Path(arguments.dir))}")
    else:
        _say(
            "No articles were named, so these are the bare forms. For a project that proposes a "
            f"study of your articles: {_called()} new-study my-study ARTICLES"
        )
    return 0


def lab(arguments: argparse.Namespace) -> int:
    """Open JupyterLab on a project; options after its folder go to JupyterLab."""
    from analysis.report import lab as opening

    return opening.start(arguments.dir, arguments.rest, command=_called(), say=_say)


def explore(arguments: argparse.Namespace) -> int:
    """Open the explorer of a project alone, in JupyterLab."""
    from analysis.report import lab as opening

    return opening.start(arguments.dir, arguments.rest, explorer=True, command=_called(), say=_say)


def score(arguments: argparse.Namespace) -> int:
    """Compare tables with annotated articles: precision, recall, F1 and every miss."""
    from analysis.evaluate import scoring

    if arguments.articles is not None:
        return _score_events(arguments)
    if arguments.tables and not arguments.gold and arguments.by == "rule":
        print(scoring.fired(arguments.tables).to_string(index=False))
        return 0
    if not arguments.tables or not arguments.gold:
        raise AnalysisError("score needs TABLES and GOLD, or --articles PATH: see score --help.")
    report = scoring.score(arguments.tables, arguments.gold, half=arguments.half)
    print(report)
    shown = {"": None, "outlet": lambda: report.summary(by="outlet"), "rule": report.by_rule}
    if arguments.by not in shown:
        raise unknown_choice("way to part a score", arguments.by, ["outlet", "rule"])
    if table := shown[arguments.by]:
        print(table().to_string(index=False, float_format="%.3f", na_rep="-"))
    if arguments.misses is not None:
        print(report.listing(arguments.misses))
    return 0


def _score_events(arguments: argparse.Namespace) -> int:
    from analysis import pipeline
    from analysis.evaluate import events

    ours = pipeline.SEEDS.parent / "tests" / "gold" / "events"
    folder = arguments.tables or ours
    report = events.score_events(arguments.articles, folder, pipeline.load, arguments.half)
    print(report)
    if arguments.misses is not None:
        print(report.listing(arguments.misses))
    return 0


def _with_corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input", nargs="*", help="a project, or article files or folders; none: the seeds"
    )
    parser.add_argument(
        "--study", metavar="FILE", help="study.toml; else the project's, or the one beside INPUT"
    )
    parser.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes")
    _patience(parser)


def _positive(given: str) -> int:
    n = int(given) if given.isdecimal() else 0
    if n < 1:
        raise argparse.ArgumentTypeError(f"{given!r} is no whole number from 1 on")
    return n


def _patience(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="do not show how far it is")
    parser.add_argument(
        "--strict", action="store_true", default=None, help="stop at an article that raises"
    )


def _tables_options(parser: argparse.ArgumentParser) -> None:
    _with_corpus(parser)
    parser.add_argument(
        "--out", metavar="DIR", help="where the files go; of a project: its folder tables"
    )
    parser.add_argument("--format", default="csv", metavar="csv|parquet", help="default csv")
    parser.add_argument(
        "--raw",
        action="store_true",
        help="leave text that begins like a spreadsheet formula as it is (for programs)",
    )
    parser.add_argument(
        "--models",
        action="store_true",
        help="also models_articles and models_quotations: a row each, ready for a regression",
    )
    parser.add_argument(
        "--robustness",
        action="store_true",
        help="also robustness: the differences between outlets under other choices (takes longer)",
    )


def _figures_options(parser: argparse.ArgumentParser) -> None:
    _with_corpus(parser)
    parser.add_argument(
        "--out", metavar="DIR", help="where notebooks, figures and pages go; of a project: itself"
    )
    parser.add_argument("--lang", default="", metavar="en|vi", help="language of the figures")
    parser.add_argument(
        "--width", default="", metavar="column|page|slide", help="85 mm, 170 mm or 16:9"
    )
    parser.add_argument(
        "--format", default="", metavar="png,svg,pdf", help="any of them; default png,svg"
    )


def _lab_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dir", nargs="?", metavar="DIR", help="a project; none: the seeds")


def _new_study_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dir", metavar="DIR", help="a new folder for the project")
    parser.add_argument("input", nargs="*", help="the articles it is about: files or folders")
    parser.add_argument("--empty", action="store_true", help="the bare form; propose nothing")
    parser.add_argument(
        "--lang", default="", metavar="en|vi", help="language of its figures and notebooks"
    )
    _patience(parser)


def _score_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tables", nargs="?", metavar="TABLES", help="a folder written by `tables`")
    parser.add_argument("gold", nargs="?", metavar="GOLD", help="annotated articles, JSON Lines")
    parser.add_argument(
        "--articles",
        metavar="PATH",
        help="the texts (JSON Lines) of a folder of annotated events, named instead of TABLES",
    )
    parser.add_argument("--half", default="", help="one half of a set that is kept in halves")
    parser.add_argument(
        "--by",
        default="",
        metavar="outlet|rule",
        help="the same for each outlet or rule; `rule` without GOLD: how often each rule fires",
    )
    parser.add_argument(
        "--misses", nargs="?", const="", metavar="TASK", help="list every miss (of one task)"
    )


#: Every command: what runs, and what adds its options.
COMMANDS: dict[str, tuple[Command, Callable[[argparse.ArgumentParser], None]]] = {
    "tables": (tables, _tables_options),
    "figures": (figures, _figures_options),
    "check": (check, _with_corpus),
    "new-study": (new_study, _new_study_options),
    "lab": (lab, _lab_options),
    "explore": (explore, _lab_options),
    "score": (score, _score_options),
}


#: What follows the folder of these is for JupyterLab.
_HANDING = ("lab", "explore")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        raise AnalysisError(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_called(),
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


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What was asked. Commands that open JupyterLab hand on what follows their folder."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    handed: list[str] = []
    if given and not given[0].startswith("-") and given[0] not in COMMANDS:
        near = get_close_matches(given[0], COMMANDS, n=1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        listed = ", ".join(COMMANDS)
        raise AnalysisError(f"There is no command {given[0]!r}.{meant} Choose one of: {listed}.")
    if given and given[0] in _HANDING and not {"-h", "--help"} & set(given):
        own = 2 if len(given) > 1 and not given[1].startswith("-") else 1
        given, handed = given[:own], given[own:]
    parser = _parser()
    asked, unknown = parser.parse_known_args(given)
    if unknown:
        which = f"{parser.prog} {asked.command}"
        raise AnalysisError(f"Unrecognized arguments: {' '.join(unknown)}. See: {which} --help")
    asked.rest = handed
    # An unset variable of a shell is an empty name, which a path takes for the folder one is in.
    for one in [*getattr(asked, "input", []), getattr(asked, "dir", None)]:
        if one is not None and not one.strip():
            raise no_such_path(one)
    return asked


def _ended(*_: object) -> None:
    """A request to end is answered like Ctrl-C: what was begun is put away."""
    raise KeyboardInterrupt


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; a mistake is answered by one sentence and exit status 2."""
    if arguments is None:  # a process of its own
        memory.collect_rarely()
    if threading.current_thread() is threading.main_thread():
        before = signal.signal(signal.SIGTERM, _ended)
        try:
            return _main(arguments)
        finally:
            signal.signal(signal.SIGTERM, before)
    return _main(arguments)


def _main(arguments: Sequence[str] | None) -> int:
    try:
        asked = _parsed(arguments)
        status = int(asked.run(asked))
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except AnalysisError as error:
        _say(str(error))
        return 2
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not complain when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _say(f"{where}{error.strerror or error}. Nothing half written is left behind.")
        return 2
    except MemoryError:
        _say("Memory ran out. Try a smaller corpus; nothing half written is left behind.")
        return 2
    except KeyboardInterrupt:
        if arguments is None:  # a process of its own: whoever is impatient is heard once
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        _say("Stopped; nothing half written is left behind.")
        return 130
