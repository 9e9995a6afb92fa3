"""Counted numbers: clause, measure, event, as-of day and who asserts them."""
