"""One article to rows: quotations, quantities, dates and terms."""
