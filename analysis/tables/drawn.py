"""Who draws what a notebook shows of some tables: whoever stands above says so here.

`pipeline` makes the tables and knows of no page; the package itself, which ties all together,
puts the one page in that `tables.article(...)` shows.
"""

from collections.abc import Callable
from typing import Any

#: What draws one article of some tables: tables and an `article_id` to something that shows itself.
Page = Callable[[Any, str], Any]
#: The pages there are, by what they show.
PAGES: dict[str, Page] = {}
