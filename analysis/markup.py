"""The one way any text of an article reaches HTML: escaped, here, and nowhere else.

`element` builds a piece of markup from a tag, attributes and children. A child that is a plain
string is text and is escaped; only what `element` itself made is taken as markup. Attributes
come from a short list, addresses may only be http or https or of a file beside the page (`./`),
and there is no way to write a script, a style sheet or an event handler.
"""

from collections.abc import Iterable
from html import escape

TAGS = frozenset(
    "article aside button caption code dd details div dl dt em fieldset figcaption figure progress "
    "footer h1 h2 h3 h4 header input label legend li main mark nav ol optgroup option p q section "
    "select small span strong sub summary sup table tbody td tfoot th thead time tr ul a".split()
)
VOID = frozenset({"input"})
ATTRIBUTES = frozenset(
    "checked class colspan datetime disabled for hidden href id lang max min multiple name "
    "open placeholder role rowspan scope selected size tabindex title type value".split()
)


class Markup(str):
    """A string that is markup already, because `element` or `escaped` made it."""

    __slots__ = ()


Child = str | Iterable["Child"] | None


def escaped(words: object) -> Markup:
    """The words as they are read, whatever they hold: every special character is escaped.

    >>> escaped('<b>"Hà Nội" & mọi nơi</b>')
    '&lt;b&gt;&quot;Hà Nội&quot; &amp; mọi nơi&lt;/b&gt;'
    """
    return words if isinstance(words, Markup) else Markup(escape(str(words), quote=True))


def element(tag: str, *children: Child, **attributes: object) -> Markup:
    """One element; a `_` in an attribute's name is a hyphen, `class_` is `class`.

    An attribute that is None or False is not written; one that is True has no value.
    Raises `ValueError` for a tag or attribute not on the list, or an address of another kind.

    >>> element("p", "Ông <i>Nam</i>", class_="voice")
    '<p class="voice">Ông &lt;i&gt;Nam&lt;/i&gt;</p>'
    """
    if tag not in TAGS:
        raise ValueError(f"the tag {tag!r} is not one of ours")
    written = "".join(
        _attribute(name.rstrip("_").replace("_", "-"), value)
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    if tag in VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{joined(children)}</{tag}>")


def joined(children: Child) -> Markup:
    """Pieces one after another; plain strings among them are escaped."""
    if children is None:
        return Markup("")
    if isinstance(children, str):
        return escaped(children)
    return Markup("".join(joined(child) for child in children))


def _attribute(name: str, value: object) -> str:
    if name not in ATTRIBUTES and not name.startswith(("data-", "aria-")):
        raise ValueError(f"the attribute {name!r} is not one of ours")
    if value is True:
        return f" {name}"
    if name == "href" and not str(value).lower().startswith(("https://", "http://", "#", "./")):
        raise ValueError(f"a link may lead to http or https only, not to {str(value)[:20]!r}")
    return f' {name}="{escape(str(value), quote=True)}"'
