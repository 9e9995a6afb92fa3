"""Markdown, as crawlers and note programs save articles: its marks are no text."""

import re

_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(?=\S)(?P<said>.*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_BOLD = re.compile(r"(?<![\w*])\*\*(?=\S)(?P<said>[^*\n]{1,600}?)(?<=\S)\*\*(?!\*)")
_STRONG = re.compile(r"(?<![\w_])__(?=\S)(?P<said>[^_\n]{1,600}?)(?<=\S)__(?![\w_])")
_ITALIC = re.compile(r"(?<![\w*\\])\*(?=[^\s*])(?P<said>[^*\n]{1,600}?)(?<=[^\s*])\*(?![\w*])")
_SLANTED = re.compile(r"(?<![\w_\\/.])_(?=[^\s_])(?P<said>[^_\n]{1,600}?)(?<=[^\s_])_(?![\w_])")
_IMAGE = re.compile(r"!\[(?P<said>[^\]\n]{0,400})\]\([^()\s]{0,800}(?:[ ]+\"[^\"\n]*\")?\)")
_LINK = re.compile(
    r"(?<!!)\[(?P<said>[^\]\n]{1,400})\]"
    r"\((?:https?:|/|#|mailto:)[^()\s]{0,800}(?:[ ]+\"[^\"\n]*\")?\)"
)
#: A link to another note: `[[Bến phà]]`, `[[ben-pha|Bến phà]]`.
_NOTE = re.compile(r"!?\[\[(?:[^\]|\n]{1,200}\|)?(?P<said>[^\]|\n]{1,200})\]\]")
_QUOTE = re.compile(r"^[ ]{0,3}(?:>[ ]?)+(?=[^>\s])", re.MULTILINE)
_FENCE = re.compile(r"^[ ]{0,3}(?:```|~~~).*$\n?", re.MULTILINE)
_ESCAPED = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!>|~-])")
_ALONE = re.compile(r"(?<=\S)\n(?=[ ]{0,3}(?:#{1,6}[ \t]+\S|>[ ]?\S|!\[))")
_AFTER = re.compile(r"^([ ]{0,3}(?:#{1,6}[ \t]+\S|>[ ]?\S|!\[).*)\n(?=[^\s>])", re.MULTILINE)
#: A picture described by no more words is only called something.
_NAME = 4
#: A text of at least so many signs is Markdown; a hashtag or one starred word is none.
_SIGNS = ((_HEADING, 1), (_BOLD, 1), (_LINK, 1), (_IMAGE, 1), (_NOTE, 1))


def is_markdown(text: str) -> bool:
    """Whether the text holds headings, bold words, links or pictures of Markdown.

    >>> is_markdown("# Chợ cá\\n\\nCó **200** người."), is_markdown("#chợcá\\n\\nCó 2 * 3 * 4.")
    (True, False)
    """
    if "#" not in text and "*" not in text and "](" not in text and "[[" not in text:
        return False
    return any(len(sign.findall(text)) >= least for sign, least in _SIGNS)


def _described(match: re.Match[str]) -> str:
    """What a picture is said to show, where that is more than a name."""
    return match["said"] if len(match["said"].split()) > _NAME else ""


def plain(text: str) -> str:
    """The text without the marks of Markdown; the same text if it has none.

    >>> plain("# Chợ cá\\n> “Vui lắm”, bà Hoà nói.\\nCó **200** người, xem [tin](http://a.vn).")
    'Chợ cá\\n\\n“Vui lắm”, bà Hoà nói.\\n\\nCó 200 người, xem tin.'
    """
    if not is_markdown(text):
        return text
    text = _ALONE.sub("\n\n", _AFTER.sub(r"\1\n\n", _FENCE.sub("", text)))
    text = _LINK.sub(r"\g<said>", _IMAGE.sub(_described, _NOTE.sub(r"\g<said>", text)))
    text = _QUOTE.sub("", _HEADING.sub(r"\g<said>", text))
    for pattern in (_BOLD, _STRONG, _ITALIC, _SLANTED):
        text = pattern.sub(r"\g<said>", text)
    return _ESCAPED.sub("", text)
