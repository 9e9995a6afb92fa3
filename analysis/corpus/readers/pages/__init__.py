"""Web pages as they were saved: which words are the article, and what the page says of it."""
