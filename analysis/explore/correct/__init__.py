"""Deciding about extracted rows: what to look at first, the form, the decision and its file."""
