"""Who published the articles, as far as folders, addresses, columns and credits tell: one block."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from analysis.corpus.article import Article
from analysis.tables import keys
from analysis.text.wordlist import either

#: A folder that is called after a time or a set is no outlet.
_NO_OUTLET = re.compile(
    rf"[\d\W_]*|(?:{either('no_outlets.txt', 'folder')})[\W_]*\d*",  # 2026, tháng 4
    re.IGNORECASE,
)
_BASES = {
    "manifest": "a column or corpus.toml",
    "stated": "the text",
    "inferred": "the address or folder",
}


def block(articles: Sequence[Article]) -> str:
    """The lines of `corpus.toml` about outlets and days: what is known, and what is not.

    A folder whose articles name no outlet is proposed as one, under its own name; it is right
    where folders are outlets, and its line can be deleted where they are not.
    """
    lines = [*_known(articles), *_folders(articles), *_unknown(articles)]
    return "\n".join(["", *lines, ""]) if lines else ""


def _known(articles: Sequence[Article]) -> list[str]:
    counts = Counter((a.outlet, a.outlet_basis) for a in articles if not _is_foldered(a))
    counts.pop(("", "unknown"), None)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    said = [
        f"#   {n:>5}  {keys.comment(outlet)} (from {_BASES.get(basis, basis)})"
        for (outlet, basis), n in ordered[:20]
    ]
    if len(ordered) > 20:
        said.append(f"#          and {len(ordered) - 20} more")
    return ["# Known already, without a line here:", *said] if said else []


def _is_foldered(article: Article) -> bool:
    """Whether an article names no outlet but by its folder: none, or one called after that."""
    folder = article.article_id.rpartition("/")[0].rpartition("/")[2]
    return not article.outlet or (article.outlet_basis == "inferred" and article.outlet == folder)


def _folders(articles: Sequence[Article]) -> list[str]:
    """The block `[outlets]`: a line a folder whose articles name none, or disagree."""
    inside: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        folder = article.article_id.rpartition("/")[0]
        inside[folder].append(article)
    proposed = {}
    for folder, own in sorted(inside.items()):
        last = folder.rpartition("/")[2]
        known = Counter(article.outlet for article in own if not _is_foldered(article))
        unknown = [article for article in own if _is_foldered(article)]
        if not folder or not unknown or _NO_OUTLET.fullmatch(last):
            continue
        if len(inside) < 2:
            continue
        if known and max(known.values()) == sum(known.values()):
            name = next(iter(known))  # the others of this folder say it
        else:
            name = _spelled(last)
        proposed[folder] = (name, len(unknown), len(own))
    if not proposed:
        return []
    lines = [
        "# Proposed: folders read as outlets. Write each outlet's name as it should stand in",
        "# figures; delete the lines if your folders are no outlets.",
        "[outlets]",
    ]
    return [
        *lines,
        *(
            f"{keys.toml_string(folder + '/')} = {keys.toml_string(name)}"
            f"  # {n} of {n_of} articles name none"
            for folder, (name, n, n_of) in proposed.items()
        ),
    ]


def _spelled(folder: str) -> str:
    """A folder's name as an outlet's may be spelled: `nhat-bao-song-lim` → Nhat Bao Song Lim.

    One that holds a capital was spelled by its reader, and only its joints become spaces.
    """
    words = re.sub(r"[-_.]+", " ", folder).split()
    spelled = any(c.isupper() for c in folder)
    return " ".join(words if spelled else (word.capitalize() for word in words))


def _unknown(articles: Sequence[Article]) -> list[str]:
    """One example for the articles of which something is missing, with how many there are."""
    foldered = {a.article_id for a in articles if "/" in a.article_id}
    silent = [a for a in articles if _is_foldered(a) and a.article_id not in foldered]
    undated = [a for a in articles if not a.published_on]
    lines = []
    for listed, what, stub in (
        (silent, "name no outlet and lie in no folder of one", ['# outlet = ""']),
        (
            undated,
            "print no day of publication",
            ["# published_on = 2026-01-31", "# or bounds: published_earliest, published_latest",
             '# reason = "how the bounds are known"'],
        ),
    ):  # fmt: skip
        if listed:
            label = keys.comment(listed[0].label)[:70]
            lines += [
                "",
                f"# {len(listed)} of {len(articles)} articles {what}. For each that you know:",
                "# [[articles]]",
                f"# id = {keys.toml_string(listed[0].article_id)}  # {label}",
                *stub,
            ]
    return lines
