"""Shared passages, and who shares with whom."""
