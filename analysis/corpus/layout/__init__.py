"""From a page's lines to headline, lead, body, captions and what is left out."""
