"""Participation numbers: who printed which number, as of when, on whose word."""
