"""Turn the marked-up sources into plain articles and `gold.jsonl`; the codebook has the marks.

Run as `python tests/gold/compile.py`. A test compiles again and compares.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
TAG = re.compile(r"<(/?)(q|oq|i|oi|a|oa|n|on|d|od|no)((?: [^<>]*)?)>")
#: Months, years and weekdays alone, and periods: neither required nor wrong as dates.
LOOSE = re.compile(
    r"(?i)\b(?:(?:đầu|giữa|cuối|hết|hè|mùa \w+) )?(?:"
    r"(?:tháng|năm|quý) (?:\d+(?:/\d+)?|[IV]+)|"
    r"(?:tháng|năm|tuần|vụ|quý) (?:này|nay|ngoái|trước|sau|tới|qua)|"
    r"(?:ngày |hôm |sáng |trưa |chiều |tối |đêm )(?:nay|mai|qua|kia|kế|sau|trước)|đầu năm|cuối năm|cùng ngày|"
    r"thứ (?:hai|ba|tư|năm|sáu|bảy)(?: tuần \w+)?|chủ nhật(?: tuần \w+)?)\b"
)
#: Parties named rather than counted, and places and premises: neither required nor wrong.
PARTIES = re.compile(
    r"(?i)\b(?:(?:hai|ba|2|3) (?:bên|nước|quốc gia|nhà lãnh đạo)|"
    r"(?:[\d.]+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) "
    r"(?:tỉnh|huyện|xã|làng|thôn|bản|phường|quận|chi nhánh|nhà máy|trường))\b"
)
KINDS = {"q": "direct", "i": "indirect", "a": "answer"}
FACTS = {"m": "measure", "st": "status", "as": "as_of", "by": "asserted_by"}


@dataclass
class Source:
    """One marked-up article."""

    id: str
    outlet: str = ""
    published: str = ""
    people: dict[str, dict[str, object]] = field(default_factory=dict)
    body: str = ""


def read(path: Path) -> Source:
    """The header and the marked-up text of one source."""
    head, _, body = path.read_text("utf-8").partition("\n---\n")
    source = Source(path.stem, body=body)
    for line in head.splitlines():
        key, _, value = line.partition(": ")
        if key in ("outlet", "published"):
            setattr(source, key, value.strip())
        else:
            kind = re.match(r"\[(\w+)\] ", value)
            names = value[kind.end() if kind else 0 :].split(" | ")
            source.people[key] = {
                "speaker": names[0].strip(),
                "speaker_type": kind[1] if kind else "person",
                "alt_speaker": [name.strip() for name in names[1:]],
            }
    return source


def compiled(source: Source) -> tuple[str, dict[str, object]]:
    """The plain text, and its annotation by offsets into that text."""
    text, spans = plain(source)
    record: dict[str, object] = {
        "id": source.id, "outlet": source.outlet, "published": source.published,
        "quotations": [], "not_quotations": [], "quantities": [], "dates": [],
    }  # fmt: skip
    first_line = len(text) if "\n" not in text else text.index("\n")
    for tag, said, start, end, bar in sorted(spans, key=lambda span: (span[2], -span[3])):
        base: dict[str, object] = {
            "start": start,
            "end": end,
            "starts": re.match(r"\S+(?:[^\S\n]+\S+){0,3}", text[start:end])[0],
        }
        if tag[0] == "o":
            base["optional"] = True
        kind = tag.removeprefix("o")
        if kind in KINDS:
            where = {"where": "title"} if end <= first_line else {}
            for one in said.split(";"):
                key, _, cue = one.strip().partition(" ")
                who = source.people[key] if key != "-" else {"speaker": "", "speaker_type": ""}
                row = {"kind": KINDS[kind], **base, **who, "cue": cue, **where}
                record["quotations"].append({k: v for k, v in row.items() if v != []})
        elif kind == "no":
            record["not_quotations"].append(base)
        elif kind == "n":
            record["quantities"].append(base | quantity(said, source, text[bar:end]))
        else:
            first, _, last = said.strip().partition("/")
            record["dates"].append(base | {"date_from": first, "date_to": last or first})
    for match in LOOSE.finditer(text):
        if all(match.end() <= d["start"] or d["end"] <= match.start() for d in record["dates"]):
            loose = {"start": match.start(), "end": match.end(), "starts": match[0]}
            record["dates"].append(loose | {"optional": True, "date_from": None, "date_to": None})
    record["dates"].sort(key=lambda row: row["start"])
    for match in PARTIES.finditer(text):
        if all(
            match.end() <= n["start"] or n["end"] <= match.start() for n in record["quantities"]
        ):
            loose = {"start": match.start(), "end": match.end(), "starts": match[0]}
            record["quantities"].append(loose | {"optional": True, "value": None})
    record["quantities"].sort(key=lambda row: row["start"])
    return text, record


def plain(source: Source) -> tuple[str, list[tuple[str, str, int, int, int]]]:
    """The text without marks, and each mark's tag, words, start, end and noun's start."""
    out, spans, open_, at, length = [], [], [], 0, 0
    body = source.body

    def add(piece: str) -> None:
        nonlocal length
        while "|" in piece:
            before, _, piece = piece.partition("|")
            out.append(before + " ")
            length += len(before) + 1
            open_[-1][3] = length
        out.append(piece)
        length += len(piece)

    for match in TAG.finditer(body):
        add(body[at : match.start()])
        at = match.end()
        if not match[1]:
            open_.append([match[2], match[3].strip(), length, length])
            continue
        if not open_ or open_[-1][0] != match[2]:
            raise ValueError(f"{source.id}: {match[0]} closes nothing near {body[at - 60 : at]!r}")
        tag, said, start, bar = open_.pop()
        spans.append((tag, said, start, length, bar))
    add(body[at:])
    text = "".join(out)
    if open_ or "<" in text or ">" in text:
        raise ValueError(f"{source.id}: a mark is open or unknown")
    return text, spans


def quantity(said: str, source: Source, noun: str) -> dict[str, object]:
    """The facts of a number: `25 over m=... st=... as=... by=KEY`; `4-5` is a range."""
    number, qualifier, *rest = said.split()
    low, _, high = number.partition("-")
    facts: dict[str, object] = {
        "value": None if low == "?" else int(low),
        "value_max": int(high) if high else None,
        "qualifier": qualifier,
        "noun": noun.strip(),
    }
    for one in rest:
        key, _, value = one.partition("=")
        known = source.people.get(value) if key == "by" else None
        facts[FACTS[key]] = known["speaker"] if known else value
        if known and known["alt_speaker"]:
            facts["alt_asserted_by"] = known["alt_speaker"]
    if low == "?":
        facts["optional"] = True
    return facts


def main() -> None:
    """Write the articles, `gold.jsonl` and `corpus.toml`."""
    articles = HERE / "articles"
    articles.mkdir(exist_ok=True)
    lines, known = [], ["# What is known of each annotated article; written by compile.py."]
    for path in sorted((HERE / "sources").glob("*.txt")):
        source = read(path)
        text, record = compiled(source)
        (articles / path.name).write_text(text, "utf-8", newline="\n")
        lines.append(json.dumps(record, ensure_ascii=False))
        known += [
            "",
            "[[articles]]",
            f'id = "{source.id}"',
            f'outlet = "{source.outlet}"',
            f"published_on = {source.published}",
        ]
    (HERE / "gold.jsonl").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    (articles / "corpus.toml").write_text("\n".join(known) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
