"""Titles, captions and findings in words, computed from the tables."""
