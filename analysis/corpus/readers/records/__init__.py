"""Files of records, a record an article: their rows, their columns, and which rows are none."""
