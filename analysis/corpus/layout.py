"""From raw text to headline, lead, body, captions and what is left out."""

from analysis.corpus.article import Article, Part, Sentence
from analysis.text import normalise, sentences


def article(article_id: str, raw: str) -> Article:
    """A first, thin reading: blocks parted by blank lines are headline, lead, body, captions."""
    text = normalise.printed(raw).strip("\n")
    blocks: list[list[tuple[int, int]]] = [[]]
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            blocks[-1].append((at + lead, at + len(line.rstrip())))
        elif blocks[-1]:
            blocks.append([])
        at += len(line) + 1
    blocks = [block for block in blocks if block]
    parts = []
    for n, block in enumerate(blocks):
        name = {0: "title", 1: "lead"}.get(n, "body")
        if n >= 3 and n == len(blocks) - 1:
            name = "caption"
        parts += [Part(name, a, b, a, b) for a, b in block]
    listed, k = [], 0
    for paragraph, part in enumerate(parts, start=1):
        for a, b in sentences.split(text, part.start, part.end):
            k += 1
            listed.append(Sentence(k, a, b, part.part, paragraph))
    title = text[parts[0].start : parts[0].end] if parts else ""
    return Article(article_id, text, tuple(parts), tuple(listed), label=title, title=title)
