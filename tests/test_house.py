"""The house rules that a reader would otherwise have to check by eye: they read the source."""

import ast
import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from analysis.lexicons import kinds
from analysis.text import wordlist

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "analysis"

BELOW = {"tables"}
FOUNDATION = BELOW | {"study", "lexicons", "text"}
#: What each place may import of ours, itself always among it.
MAY_IMPORT = {
    "tables": set(),
    "markup": set(),
    "lexicons": set(),
    "study": BELOW | {"lexicons"},
    "text": BELOW | {"lexicons"},
    "corpus": FOUNDATION,
    "extract": FOUNDATION | {"corpus"},
    "measure": FOUNDATION,
    "evaluate": FOUNDATION | {"corpus", "extract", "measure"},
    "review": FOUNDATION | {"corpus", "extract", "measure"},
    "asked": FOUNDATION | {"corpus", "extract", "measure", "pipeline"},
    "chart": BELOW,
    "project": BELOW | {"corpus"},
    "selection": BELOW,
    "overview": BELOW | {"markup"},
    "strings": FOUNDATION | {"corpus", "extract"},
    "pipeline": {"selection", "overview", "project"} | FOUNDATION | {"corpus", "extract", "measure", "evaluate", "review", "chart"}
    | {"markup"},
    "propose": FOUNDATION | {"corpus", "extract", "measure", "pipeline"},
    "report": FOUNDATION | {"corpus", "extract", "measure", "evaluate", "review", "chart"}
    | {"markup", "pipeline", "project"},
    "explore": FOUNDATION | {"corpus", "extract", "measure", "evaluate", "review", "chart"}
    | {"markup", "pipeline", "project", "report"},
}  # fmt: skip
#: These tie everything together.
TOPMOST = {"cli", "__main__", "__init__"}
#: A dozen modules are a room; two more are the grace.
MOST_MODULES = 14
#: Who may ask the clock: what tells on the terminal how far it is, and nothing else.
MAY_ASK = {"analysis/report/terminal.py"}
#: A value that is a key of what is kept in one process; its hash goes nowhere.
MAY_HASH = {"analysis/study.py"}
CLOCKS = {"time_ns", "now", "utcnow", "today", "localtime", "gmtime", "perf_counter", "monotonic"}
NETWORK = {"urllib", "http", "socket", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
TEXT_ENDINGS = {".py", ".md", ".toml", ".txt", ".csv", ".ipynb", ".cfg", ".yml", ".lock", ".js"}


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def place(path: Path) -> str:
    """The folder or file of the package that a source belongs to."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def modules_of() -> dict[str, Path]:
    """Every module of ours by its full name; a package by the name of its folder."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sources()
    }


def asked_for(node: ast.AST, known: Container[str]) -> Iterator[str]:
    """The modules of ours that one node of a source asks for, under whatever condition.

    A name in a string counts as well: `import_module` is given one, and so are tables of names.
    """
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in known)
    elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "analysis":
        for alias in node.names:
            within = f"{node.module}.{alias.name}"
            yield within if within in known else str(node.module)
    elif isinstance(node, ast.Constant) and node.value in known and node.value != "analysis":
        yield str(node.value)


@cache
def imports() -> dict[str, list[tuple[int, str]]]:
    """What of ours each module imports, wherever in its file: line, module."""
    known = modules_of()
    found: dict[str, list[tuple[int, str]]] = {}
    for module, path in known.items():
        asked = [
            (getattr(node, "lineno", 0), what)
            for node in ast.walk(tree(path))
            for what in asked_for(node, known)
            if what != module
        ]
        found[module] = sorted(set(asked))
    return found


def circles(edges: dict[str, set[str]]) -> list[list[str]]:
    """What reaches itself again, each circle (or knot of circles) as one sorted list."""
    reached: dict[str, set[str]] = {}
    for start in edges:
        seen: set[str] = set()
        ahead = [*edges[start]]
        while ahead:
            if (here := ahead.pop()) not in seen:
                seen.add(here)
                ahead += edges.get(here, ())
        reached[start] = seen
    knots = {
        tuple(sorted(b for b in reached[a] if a in reached.get(b, ())))
        for a in edges
        if a in reached[a]
    }
    return [list(knot) for knot in sorted(knots)]


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert circles({here: {what for _, what in found} for here, found in imports().items()}) == []


def test_no_folder_imports_another_that_imports_it() -> None:
    """Of the folders side by side in one folder; what lies beside them in it ties them together."""
    known = modules_of()
    above = {here.rsplit(".", 1)[0] for here in known if "." in here}
    wrong = {}
    for folder in sorted(above):
        edges: dict[str, set[str]] = {}
        for here, found in imports().items():
            for _, there in found:
                one, two = beside(folder, here), beside(folder, there)
                if one and two and one != two:
                    edges.setdefault(one, set()).add(two)
        if knots := circles(edges):
            wrong[folder] = knots
    assert wrong == {}


def beside(folder: str, module: str) -> str:
    """The folder within a folder that a module lies in; none where it lies in that itself."""
    if not module.startswith(f"{folder}."):
        return ""
    inner, _, rest = module.removeprefix(f"{folder}.").partition(".")
    return inner if rest else ""


def test_a_circle_is_found_however_it_is_asked_for() -> None:
    known = {"analysis.a", "analysis.b"}
    for asked in (
        "def draw():\n    from analysis.b import page",
        "if TYPE_CHECKING:\n    from analysis import b",
        "page = import_module('analysis.b')",
        "HOMES = {'page': 'analysis.b'}",
        "import analysis.b as pages",
    ):
        found = [what for node in ast.walk(ast.parse(asked)) for what in asked_for(node, known)]
        assert found == ["analysis.b"], asked
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]


def test_imports_point_one_way() -> None:
    known = modules_of()
    wrong = [
        f"{name(known[module])}:{line} imports {what}"
        for module, found in imports().items()
        if (here := place(known[module])) not in TOPMOST
        for line, there in found
        if there != "analysis"
        and (what := there.split(".")[1]) != here
        and what not in MAY_IMPORT[here]
    ]
    assert wrong == []


def test_imports_are_by_the_full_name() -> None:
    near = [
        f"{name(path)}:{node.lineno}"
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert near == []


def modules(folder: Path) -> int:
    return len([path for path in folder.glob("*.py") if path.name != "__init__.py"])


def test_a_folder_is_a_room_and_not_a_heap() -> None:
    folders = {path.parent for path in sources()}
    heaps = {name(folder): n for folder in folders if (n := modules(folder)) > MOST_MODULES}
    assert heaps == {}


#: How many ways through a function a reader can keep in mind.
MOST_WAYS = 12
_BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def ways(function: ast.AST) -> int:
    """The ways through a function, after McCabe: one more than its branches.

    As the linter counts them: what is nested is counted with it, and so is an `else` of a loop
    and every case of a `match`; a comprehension is one step.
    """
    n = 1
    for node in ast.walk(function):
        if isinstance(node, _BRANCHES):
            n += 1
            n += bool(isinstance(node, (ast.For, ast.AsyncFor, ast.While)) and node.orelse)
        elif isinstance(node, ast.Match):
            n += len(node.cases)
    return n


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, _FUNCTIONS):
            yield node


def test_no_function_has_more_ways_through_it_than_a_reader_keeps_in_mind() -> None:
    tests = sorted((ROOT / "tests").rglob("*.py"))
    branchy = {
        f"{name(path)}: {function.name}": n
        for path in [*sources(), *tests, ROOT / "run"]
        for function in functions(path)
        if (n := ways(function)) > MOST_WAYS
    }
    assert branchy == {}


#: A name that many modules give on purpose, because each plays the same part: what the part is,
#: where it may be played, of which kind its first argument is and what it answers.
ROLES: dict[str, tuple[str, str, str, str]] = {
    "read": ("the reader of a format: the articles of a file, or why there is none",
             "corpus/readers/", "Found", r"Read|Iterator\[FoundArticle \| LoadIssue\]"),
    "rows": ("the reader of a format of records: each as it stands there, by the names of its columns",
             "corpus/readers/", "Found", r"Iterator\[Record \| LoadIssue\]"),
    "text": ("the reader of a format of documents: their words, a blank line between paragraphs",
             "corpus/readers/documents/", "Found", "str"),
    "looks_so": ("whether a text without a telling name is of the format of the module",
                 "corpus/readers/records/", "str", "bool"),
    "plain": ("a text without the marks of the format of the module; the same text if it has none",
              "corpus/readers/", "str", "str"),
    "label": ("says which of the lines still open are of the part the module is named for",
              "corpus/layout/", r"list\[Stretch\]", "None"),
    "leave_out": ("says which lines are no words of the article, and why",
                  "corpus/layout/", r"(list|Sequence)\[Stretch\]", "None"),
    "scan": ("the finder of one kind of date in folded text: where each stands and which days it means",
             "text/dates/", "str", r"(list|Iterator)\[DateSpan\]"),
    "find": ("the extractor of what the module is named for: a document to typed records",
             "extract/", "Document", r"list\[\w+\]|Heard"),
    "table": ("the table of the measure the module is named for, made for a figure to draw",
              "measure/", r"pd\.DataFrame|Counts", r"pd\.DataFrame"),
    "draw": ("the chart the module is named for: a checked table in, a figure out",
             "chart/", r"pd\.DataFrame", "Figure"),
    "height_mm": ("how high what the module draws will stand on paper, in millimetres",
                  "chart/canvas/", r"(list|Sequence)\[.*\]", "float"),
    "subtitle": ("what a mark of the figure stands for, from the table it is drawn from",
                 "report/words/", r"pd\.DataFrame", "str"),
    "method": ("how the figure was counted, for its footer, from the table it was counted from",
               "report/words/", r"pd\.DataFrame", "str"),
    "finding": ("what the table of a figure says, in sentences",
                "report/words/", r"pd\.DataFrame", "str"),
}  # fmt: skip
#: A module whose functions are named for something outside it: what that is, and of which kind
#: their first argument and their answer are.
NAMED_FOR: dict[str, tuple[str, str, str]] = {
    "cli.py": ("the command of that name on the command line", r"argparse\.Namespace|Sequence\[str\].*", "int"),
    "strings.py": ("the table of that name, asked of a string", "str", r"pd\.DataFrame"),
    "evaluate/numbers_and_dates.py": ("the scores of the field of that name in an annotation",
                                      "Case", r"list\[Outcome\]"),
    "evaluate/speech.py": ("the scores of the field of that name in an annotation", "Case", r"list\[Outcome\]"),
    "explore/actions.py": ("what a press on the button of that name does", "Explored", "Answer"),
    "report/shown/charts.py": ("the figure of that name, in one call", "Tables", "Drawn"),
    "report/shown/listings.py": ("the table or the sentences of that name as a reader reads them",
                                 "Tables", "Readable|Prose"),
    "report/shown/checks.py": ("what a notebook asserts of the tables of that name", "Tables", "None"),
    "report/words/titles.py": ("the title of the figure of that name", r"pd\.DataFrame.*", "str"),
}  # fmt: skip


def said_of(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation).strip("'") if annotation else ""


def public_functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """What a module offers: the functions on its outermost level, without those that are private."""
    for node in tree(path).body:
        if isinstance(node, _FUNCTIONS) and not node.name.startswith("_"):
            yield node


def fits(function: ast.FunctionDef | ast.AsyncFunctionDef, first: str, answer: str) -> bool:
    """Whether a function takes first and answers what is said of its part."""
    given = [*function.args.posonlyargs, *function.args.args]
    kind = said_of(given[0].annotation) if given else ""
    return bool(re.fullmatch(first, kind) and re.fullmatch(answer, said_of(function.returns)))


def test_no_class_is_named_twice() -> None:
    named: dict[str, list[str]] = {}
    for path in sources():
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef):
                named.setdefault(node.name, []).append(name(path))
    assert {what: where for what, where in named.items() if len(where) > 1} == {}


def part(path: Path, function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """Which of the parts that many play a function plays, by its place and its kind; or none."""
    inside = path.relative_to(PACKAGE).as_posix()
    _, where, first, answer = ROLES.get(function.name, ("", "-", "", ""))
    if inside.startswith(where) and fits(function, first, answer):
        return function.name
    _, first, answer = NAMED_FOR.get(inside, ("", "-", "-"))
    return inside if fits(function, first, answer) else ""


def test_no_function_is_named_twice_but_for_a_part_that_many_play() -> None:
    named: dict[str, list[str]] = {}
    for path in sources():
        for function in public_functions(path):
            if not part(path, function):
                named.setdefault(function.name, []).append(name(path))
    twice = {what: where for what, where in named.items() if len(where) > 1 or what in ROLES}
    assert twice == {}


def test_each_part_is_played_by_several() -> None:
    played = Counter(part(path, one) for path in sources() for one in public_functions(path))
    assert [what for what in [*ROLES, *NAMED_FOR] if played[what] < 2] == []


#: Members of a class that the reference renders are named in its page; of a module all are.
_RENDERED = re.compile(
    r"^::: ([\w.]+)\n(?:    options:\n(?:      members: \[([^\]]*)\])?)?", re.MULTILINE
)


def rendered() -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every public function that the page of reference renders, by its full name."""
    known = modules_of()
    found: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    for named, members in _RENDERED.findall(page):
        module = named if named in known else named.rsplit(".", 1)[0]
        wanted = [named.rsplit(".", 1)[1]] if module != named else []
        for node in tree(known[module]).body:
            if isinstance(node, ast.ClassDef) and node.name in wanted:
                chosen = [one.strip() for one in members.split(",")]
                found |= {
                    f"{named}.{one.name}": one
                    for one in node.body
                    if isinstance(one, _FUNCTIONS) and one.name in chosen
                }
        for one in public_functions(known[module]):
            if not wanted or one.name in wanted:
                found[f"{module}.{one.name}"] = one
    return found


def sections(function: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, str]:
    """The sections of a docstring by their headings, each with its text."""
    said = ast.get_docstring(function) or ""
    parts = re.split(r"^(\w[\w ]*)\n-{3,}$", said, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def lacking(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """What a docstring lacks of the form that tools render."""
    said = sections(function)
    given = function.args
    names = [one.arg for one in [*given.posonlyargs, *given.args, *given.kwonlyargs]]
    names += [one.arg for one in (given.vararg, given.kwarg) if one is not None]
    told = {
        word.strip(" *")
        for line in said.get("Parameters", "").splitlines()
        if line and not line.startswith(" ")
        for word in line.partition(" : ")[0].split(",")
    }
    wanted = [one for one in names if one != "self"]
    found = [f"parameter {one}" for one in wanted if one not in told]
    found += [f"{one} is no parameter" for one in sorted(told - set(wanted))]
    if said_of(function.returns) != "None" and not said.get("Returns", "").strip():
        found.append("Returns")
    raises = any(isinstance(node, ast.Raise) for node in ast.walk(function))
    if raises and not said.get("Raises", "").strip():
        found.append("Raises")
    if ">>> " not in said.get("Examples", ""):
        found.append("Examples")
    return found


#: Functions the reference renders whose docstring is not yet in the form: this list only shrinks.
NOT_YET: dict[str, str] = {}


def test_what_the_reference_renders_has_a_docstring_in_the_form_that_tools_render() -> None:
    to_do = {f"{module}.{name}" for module, names in NOT_YET.items() for name in names.split()}
    found = rendered()
    wrong = {what: lacking(one) for what, one in found.items() if what not in to_do}
    assert {what: lacks for what, lacks in wrong.items() if lacks} == {}
    done = [what for what in sorted(to_do) if what not in found or not lacking(found[what])]
    assert done == [], "these are in the form: take them off the list"


def test_every_public_name_has_a_docstring() -> None:
    silent = [
        f"{name(path)}: {node.name}"
        for path in sources()
        for node in tree(path).body
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)) and not node.name.startswith("_")
        if not (ast.get_docstring(node) or "").strip()
    ]
    assert silent == []


def test_what_readers_are_told_to_import_is_in_the_reference() -> None:
    """Each measure that a notebook, the README or a page of documentation imports."""
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    texts = [
        *(ROOT / "notebooks").glob("*.ipynb"),
        *(ROOT / "docs").glob("*.md"),
        ROOT / "README.md",
    ]
    lost = set()
    for path in texts:
        for where, names in re.findall(
            r"from (analysis\.measure[\w.]*) import ([\w, ]+)", path.read_text("utf-8")
        ):
            lost |= {
                f"{where}.{one.strip()}"
                for one in names.split(",")
                if f"::: {where}.{one.strip()}\n" not in page and f"::: {where}\n" not in page
            }
    assert sorted(lost) == []


def test_a_docstring_that_lacks_something_is_found() -> None:
    code = (
        "def share(n, of):\n"
        "    '''A share.\n\n    Parameters\n    ----------\n    n, off\n        counts\n    '''\n"
        "    raise ValueError\n"
    )
    function = ast.parse(code).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert lacking(function) == [
        "parameter of",
        "off is no parameter",
        "Returns",
        "Raises",
        "Examples",
    ]


def test_no_file_or_class_is_named_for_nothing() -> None:
    words = re.compile(r"utils?|helpers?|common|misc|manager", re.IGNORECASE)
    found = [name(path) for path in sources() if words.fullmatch(path.stem.strip("_"))]
    found += [
        f"{name(path)}: {node.name}"
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and re.search(r"Manager|Helper|Util", node.name)
    ]
    assert found == []


def test_nothing_asks_the_clock_and_nothing_rests_on_the_salted_hash() -> None:
    wrong = []
    for path in sources():
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            hashed = isinstance(called, ast.Name) and called.id == "hash"
            if hashed and name(path) not in MAY_HASH:
                wrong.append(f"{name(path)}:{node.lineno} hash()")
            if name(path) in MAY_ASK:
                continue
            if isinstance(called, ast.Attribute) and called.attr in CLOCKS:
                wrong.append(f"{name(path)}:{node.lineno} {called.attr}()")
    assert wrong == []


def test_the_library_has_no_way_to_the_network() -> None:
    wrong = []
    for path in sources():
        for node in ast.walk(tree(path)):
            modules: list[str] = []
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            wrong += [f"{name(path)}: {m}" for m in modules if m.split(".")[0] in NETWORK]
    assert wrong == []


def written() -> list[Path]:
    """Every text the project publishes but the articles themselves and caches."""
    folders = [PACKAGE, ROOT / "notebooks", ROOT / "tests", ROOT / "figures", ROOT / ".github"]
    inside = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    found = [path for path in [*inside, *ROOT.iterdir()] if path.is_file()]
    return sorted(
        path
        for path in found
        if path.suffix in TEXT_ENDINGS or path.name in {"run", "Dockerfile", ".gitignore"}
        if "__pycache__" not in path.parts and path != Path(__file__).resolve()
    )


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("paths of somebody's machine", r"(?<![\w.:<])/(?:work|home/\w+|root|Users/\w+)/(?![|)])"),
        ("addresses of package registries", r"pypi\.org|pythonhosted\.org|registry\.npmjs|/simple/?\b"),
        ("keys and tokens", r"\b(?:ghp|gho|sk|xox[bp])[-_][A-Za-z0-9]{20,}"),
        ("addresses in memory", r"<[\w.]+ object at 0x[0-9a-f]+>"),
    ],
    ids=["machine paths", "registries", "secrets", "memory addresses"],
)  # fmt: skip
def test_nothing_published_names(what: str, pattern: str) -> None:
    found = [
        f"{name(path)}:{n}: {line.strip()[:80]}"
        for path in written()
        for n, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), start=1)
        if re.search(pattern, line)
    ]
    assert found == [], what


def test_every_word_list_says_where_it_comes_from() -> None:
    silent = []
    for path in sorted((PACKAGE / "lexicons").glob("*.txt")):
        head = " ".join(
            line for line in path.read_text("utf-8").splitlines()[:12] if line.startswith("#")
        ).lower()
        if not (re.search(r"licen[cs]e|mit\b", head) and re.search(r"20\d\d", head)):
            silent.append(path.name)
    assert silent == []


def test_the_lists_and_the_kinds_of_their_words_are_the_names_that_are_declared() -> None:
    lexicons = PACKAGE / "lexicons"
    assert set(get_args(kinds.ListName)) == {path.name for path in lexicons.glob("*.txt")}
    for listed, declared_kinds in kinds.KINDS.items():
        rows = [line.split("\t") for line in wordlist.entries(f"{listed}.txt")]  # type: ignore[arg-type]
        assert set(get_args(declared_kinds)) == {row[1] for row in rows}, listed


def test_every_file_that_the_engine_and_the_walks_name_is_there() -> None:
    known = [
        "",
        *(f"/{name(path)}" for path in written()),
        *(f"/{name(path)}" for path in folders()),
    ]
    lost = []
    for page in ("engine.md", "how_to_add.md"):
        said = re.findall(
            r"`((?:[\w.-]+/)*[\w-]+(?:\.py|\.txt|/))`", (ROOT / "docs" / page).read_text("utf-8")
        )
        lost += [
            f"{page}: {wanted}"
            for wanted in said
            if not any(path.endswith(f"/{wanted.rstrip('/')}") for path in known)
        ]
    assert lost == []


def folders() -> set[Path]:
    return {parent for path in written() for parent in path.parents if ROOT in parent.parents}


#: What a protocol or a base class calls by its name.
_CALLED_FOR_US = re.compile(r"handle_\w+|_repr_\w+_|readinto|_asdict|__\w+__")


def declared(path: Path) -> Iterator[str]:
    """What a module declares on its outermost level."""
    for node in tree(path).body:
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def test_nothing_is_kept_that_nobody_names() -> None:
    texts = {path: path.read_text("utf-8", errors="replace") for path in written()}
    texts |= {path: path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md")}
    said = Counter(word for text in texts.values() for word in re.findall(r"\w+", text))
    unused = []
    for path in sources():
        own = Counter(re.findall(r"\w+", path.read_text("utf-8")))
        unused += [
            f"{name(path)}: {what}"
            for what in declared(path)
            if (own if what.startswith("_") else said)[what] < 2
            and not _CALLED_FOR_US.fullmatch(what)
        ]
    assert unused == []


def test_the_rules_can_fail() -> None:
    loops = "for a in x:\n  if a: pass\n  elif b: pass\nelse: pass\n"
    assert ways(ast.parse(loops)) == 5
    module = ast.parse("from analysis.report import figures\nx = hash('a')\n")
    assert [type(node).__name__ for node in module.body] == ["ImportFrom", "Assign"]
    assert "report" not in MAY_IMPORT["measure"]
    assert "measure" not in MAY_IMPORT["chart"]
    assert re.search(r"/(?:work|root)/", "/" + "root/x")


def hidden_state(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Where a source remembers what it was called with last, or an object by its address.

    A `global` that a function sets, a cache that holds fewer answers than a loop may ask for,
    `id()` at all, and a value put into `__dict__` past the class that owns it.
    """
    for node in ast.walk(module):
        if isinstance(node, ast.Global):
            yield node.lineno, f"global {', '.join(node.names)}"
        elif isinstance(node, ast.Attribute) and node.attr == "__dict__":
            yield node.lineno, "__dict__"
        elif isinstance(node, ast.Call):
            called = node.func
            what = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if what == "id":
                yield node.lineno, "id()"
            for size in [*node.args, *(k.value for k in node.keywords)]:
                small = isinstance(size, ast.Constant) and isinstance(size.value, int)
                if what == "lru_cache" and small and size.value < LEAST_REMEMBERED:
                    yield node.lineno, f"lru_cache of {size.value}"


#: A cache of less remembers the last call rather than what is asked for again and again.
LEAST_REMEMBERED = 16


def test_nothing_is_remembered_between_calls_behind_the_readers_back() -> None:
    found = [
        f"{name(path)}:{line} {what}"
        for path in sources()
        for line, what in hidden_state(tree(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "def read():\n    global last",
        "@lru_cache(maxsize=2)\ndef folded(text): ...",
        "@functools.lru_cache(1)\ndef folded(text): ...",
        "known[id(mention)] = person",
        "tables.__dict__['rows'] = rows",
    ],
    ids=["global", "cache of two", "cache of one", "address as a key", "another's dictionary"],
)
def test_state_that_is_hidden_is_found(code: str) -> None:
    assert len(list(hidden_state(ast.parse(code)))) == 1


#: Where words of two languages, or examples of them, are what a module is for.
CATALOGUES = {
    "analysis/report/words/": "what is printed, in both languages",
    "analysis/chart/*/wording.py": "what figures print, in both languages",
    "analysis/chart/wording.py": "what figures print, in both languages",
    "analysis/corpus/readers/legacy.py": "the letters of old encodings",
    "analysis/tables/declared.py": "examples in what the columns are said to mean",
    "analysis/extract/*/rules.py": "an example sentence for each rule",
}
#: A literal with more words of Vietnamese letters is a list, or a sentence.
MOST_WORDS = 3
_VIETNAMESE = re.compile(r"[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ]", re.IGNORECASE)
#: A comment of a verbose pattern, and a range of letters in a set: no words.
_NO_WORDS = re.compile(r"(?m)(?<!\\)(?:^|\s)#\s.*$|[^\W\d_]-[^\W\d_]")


def vietnamese_words(literal: str) -> list[str]:
    """The words of a literal that have a Vietnamese letter, comments of patterns left out."""
    bare = _NO_WORDS.sub(" ", unicodedata.normalize("NFC", literal))
    return [word for word in re.findall(r"[^\W\d_]+", bare) if _VIETNAMESE.search(word)]


def word_lists(module: ast.Module) -> Iterator[tuple[int, str]]:
    """The literals of a source that hold more Vietnamese words than a pattern's structure needs.

    Docstrings are none; the pieces of a literal between what it puts in count apart.
    """
    told = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if id(node) not in told and len(vietnamese_words(node.value)) > MOST_WORDS:
            yield node.lineno, node.value.strip()[:60]


def test_words_that_are_data_stand_in_lists_and_what_is_printed_in_catalogues() -> None:
    found = [
        f"{name(path)}:{line} {said!r}"
        for path in sources()
        if not any(fnmatch(name(path), f"{where}*") for where in CATALOGUES)
        for line, said in word_lists(tree(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "n"),
    [
        ("X = re.compile(r'(?:đã|đang|còn|vẫn) nói')", 1),
        ("X = re.compile(rf'(?:{either(LIST, KIND)}) đã nói')", 0),
        ("def f():\n    'Đã, đang, còn và vẫn.'\n", 0),
        ("X = r'''\n    đã  # còn, vẫn, sẽ và đang\n'''", 0),
        ("X = '[a-zà-ỹ] [à-ỹ] [đ] [À-Ỹ]'", 0),
        ("X = 'Không bài nào nói gì.'", 1),
    ],
)
def test_a_list_of_words_in_a_literal_is_found_and_nothing_else(source: str, n: int) -> None:
    assert len(list(word_lists(ast.parse(source)))) == n


@pytest.mark.parametrize("where", CATALOGUES)
def test_a_catalogue_is_nothing_but_what_it_holds_words_for(where: str) -> None:
    """Each exempt place holds such words, and what is called wording holds nothing else."""
    held = [path for path in sources() if fnmatch(name(path), f"{where}*")]
    assert any(list(word_lists(tree(path))) for path in held)
    for path in held:
        if path.stem == "wording":
            kinds_of = {type(node) for node in tree(path).body}
            assert kinds_of <= {ast.Expr, ast.Assign, ast.AnnAssign, ast.Import, ast.ImportFrom}
