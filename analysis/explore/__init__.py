"""Explore and correct in JupyterLab: reader, concordance, explorer, review.

`from analysis import explore`, then `explore.open(tables)` for the explorer and
`explore.article(tables, article_id)` for one article with everything found in it.
"""

from analysis.explore.correct.review_queue import check_first
from analysis.explore.explorer import Explorer, open
from analysis.explore.panels.reader import article
from analysis.explore.panels.still_page import Picture

__all__ = ["Explorer", "Picture", "article", "check_first", "open"]
