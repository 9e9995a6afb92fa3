"""What `figures` made, for readers without Jupyter: a page a notebook, and one to begin with.

Each page is one file that asks nothing of the network: no formula typesetter, no script, no
font. A notebook's page is made by nbconvert, which comes with JupyterLab and escapes what
notebooks hold, on its barest template, because the others load MathJax and require.js.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files as resources
from typing import Any

from analysis import markup
from analysis.chart.canvas import formats
from analysis.markup import Markup
from analysis.pipeline import Tables
from analysis.report import notebook
from analysis.report.figures import PRINT_DPI
from analysis.report.kernel import nbformat
from analysis.report.words import coverage_words

INDEX = "index.html"
#: The cells that say what a notebook found.
_FIRST = ("findings", "told")
_ALT = "\n\nAlternative text: "
_TEMPLATE = """{%- extends 'basic/index.html.j2' -%}
{% block input_group %}<details class="code"><summary>Python</summary>
{{ super() }}</details>{% endblock %}
"""


def site(
    tables: Tables, files: Mapping[str, bytes], failed: Mapping[str, str], *, lang: str = ""
) -> dict[str, bytes]:
    """Pages for the notebooks and figures among `files` (`notebooks/…`, `figures/…`).

    `index.html` says what was read, shows every figure with its finding and leads to the page
    of each notebook, `pages/<notebook>.html`; `failed` are the sentences about those that
    stopped.
    """
    lang = lang or "en"
    made: dict[str, bytes] = {}
    sections: dict[str, Markup] = {}
    for name in sorted(files):
        folder, _, file = name.partition("/")
        if folder != "notebooks":
            continue
        stem = file.removesuffix(".ipynb")
        book = nbformat.reads(files[name].decode("utf-8"), as_version=4)
        title = _title(book, stem)
        made[f"pages/{stem}.html"] = _page(title, _body(book), lang, back=True)
        sections[stem] = _section((stem, title, _findings(book)), files, lang)
    for stem, sentence in failed.items():
        alert = markup.element("p", sentence, role="alert", class_="alert")
        sections[stem] = markup.element("section", markup.element("h2", stem), alert)
    told = markup.element("ul", [markup.element("li", line) for line in _read(tables, lang)])
    name = notebook.corpus_name(tables, lang)
    ordered = [sections[stem] for stem in sorted(sections)]
    body = markup.joined([markup.element("h1", name), told, ordered])
    made[INDEX] = _page(name, body, lang, back=False)
    return made


def _read(tables: Tables, lang: str) -> list[str]:
    """What was read, in a few lines."""
    pick, articles = formats.pick, tables.articles
    n = formats.counted_noun(len(articles), coverage_words.ARTICLES_2, lang)
    outlets = formats.counted_noun(articles["outlet"].nunique(), coverage_words.KNOWN_OUTLETS, lang)
    left = notebook.left_out_by_reason(tables.left_out, lang)
    notes = formats.number(len(tables.load_issues), lang)
    return [
        f"{n}, {outlets}, {notebook.corpus_span(articles, lang)}",
        f"{pick(lang, *coverage_words.LEFT_OUT_ARTICLES_2)}: {left}",
        f"{pick(lang, *coverage_words.NOTES_ABOUT_FILES)}: {notes}",
    ]


def _title(book: Any, stem: str) -> str:
    for cell in book.cells:
        if cell.cell_type == "markdown" and (found := re.search(r"^# +(.+)$", cell.source, re.M)):
            return found[1].strip()
    return stem


def _findings(book: Any) -> list[str]:
    """What a notebook found, in the sentences on its first screen; none where it has no such."""
    for cell in book.cells:
        if cell.get("id") in _FIRST and cell.cell_type == "code":
            for output in cell.outputs:
                words = output.get("data", {}).get("text/plain", output.get("text", ""))
                if words:
                    return [line for line in str(words).splitlines() if line.strip()]
    return []


def _section(
    notebook_: tuple[str, str, list[str]], files: Mapping[str, bytes], lang: str
) -> Markup:
    """A notebook on the first page: its question, its findings, its figures with what they show."""
    stem, title, findings = notebook_
    said = [markup.element("p", line) for line in findings]
    link = markup.element("a", title, href=f"./pages/{_address(stem)}.html")
    names = [n.removesuffix(".txt") for n in sorted(files) if n.startswith(f"figures/{stem}_")
             and n.endswith(".txt")]  # fmt: skip
    shown = [_figure(name, files, lang) for name in names]
    return markup.element("section", markup.element("h2", link), said, shown)


def _figure(name: str, files: Mapping[str, bytes], lang: str) -> Markup:
    caption, _, alt = files[f"{name}.txt"].decode("utf-8").strip().partition(_ALT)
    made = [f"{name}.{end}" for end in ("png", "svg", "pdf") if f"{name}.{end}" in files]
    made += [n for n in sorted(files) if n.endswith(".csv") and _draws(n, name, files)]
    picture = next((end for end in ("svg", "png") if f"{name}.{end}" in files), "")
    image = None
    if picture:
        image = _image(f"./{_address(name)}.{picture}", alt, files[f"{name}.{picture}"])
    links: list[Markup | str] = []
    for file in made:
        told = file.removeprefix(name).strip("_.").replace(".", " ")
        told = " ".join([*told.split()[:-1], told.split()[-1].upper()])
        links += [" ", markup.element("a", told, href=f"./{_address(file)}")]
    finding, _, rest = caption.partition(". ")
    said = markup.element("p", markup.element("strong", finding.rstrip(".") + "."))
    label = formats.pick(lang, *coverage_words.FILES)
    words = markup.element("figcaption", rest, " ", markup.element("small", label, links))
    return markup.element("figure", said, image, words)


def _draws(data: str, name: str, files: Mapping[str, bytes]) -> bool:
    """Whether a CSV is what a figure draws: `parts.csv`, or of several kinds `parts_words.csv`."""
    stem = data.removesuffix(".csv")
    if stem == name:
        return True
    longer = [
        n.removesuffix(".txt") for n in files if n.endswith(".txt") and len(n) - 4 > len(name)
    ]
    others = [other for other in longer if stem == other or stem.startswith(f"{other}_")]
    return stem.startswith(f"{name}_") and not others


def _image(address: str, alt: str, picture: bytes) -> Markup:
    """A picture at its print size, whatever its dots; an SVG knows its own."""
    size = ""
    if picture.startswith(b"\x89PNG"):
        size = f' width="{round(int.from_bytes(picture[16:20], "big") * 96 / PRINT_DPI)}"'
    return Markup(f'<img src="{markup.escaped(address)}" alt="{markup.escaped(alt)}"{size}>')


def _address(name: str) -> str:
    """A file's name as a link says it."""
    return re.sub(r"[%#?]", lambda found: f"%{ord(found[0]):02X}", name)


@cache
def _exporter() -> Any:
    from jinja2 import DictLoader
    from nbconvert.exporters import HTMLExporter

    exporter = HTMLExporter(  # type: ignore[no-untyped-call]
        template_name="basic", extra_loaders=[DictLoader({"page.html.j2": _TEMPLATE})]
    )
    exporter.template_file = "page.html.j2"
    exporter.exclude_input_prompt = exporter.exclude_output_prompt = True
    exporter.exclude_anchor_links = True
    return exporter


def _body(book: Any) -> Markup:
    body, _ = _exporter().from_notebook_node(book)
    return Markup(body)


def _page(title: str, body: Markup, lang: str, *, back: bool) -> bytes:
    sheet = resources("analysis").joinpath("report/pages.css").read_text("utf-8")
    way = formats.pick(lang, *coverage_words.ALL_FINDINGS_AND_FIGURES)
    nav = markup.element("nav", markup.element("a", f"← {way}", href="./../index.html"))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Nothing is fetched and nothing runs, whatever an article holds.
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src 'self' data: file:; style-src 'unsafe-inline'\">\n"
        f"<title>{markup.escaped(title)}</title>\n<style>\n{sheet}</style>\n</head>\n"
        f'<body class="tex2jax_ignore mathjax_ignore">\n{nav if back else ""}\n'
        f"{markup.element('main', body)}\n</body>\n</html>\n"
    ).encode()
