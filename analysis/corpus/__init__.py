"""From files to articles: readers, page layout, outlets and the frozen corpus."""
