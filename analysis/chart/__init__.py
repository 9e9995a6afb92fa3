"""A table to a figure, and no counting on the way."""
