"""Explore and correct in JupyterLab: reader, concordance, explorer, review.

`from analysis import explore`, then `explore.open(tables)` for the explorer and
`explore.article(tables, article_id)` for one article with everything found in it.
"""

from analysis.explore.doubts import check_first
from analysis.explore.explorer import Explorer, open
from analysis.explore.picture import Picture
from analysis.explore.reader import article

__all__ = ["Explorer", "Picture", "article", "check_first", "open"]
