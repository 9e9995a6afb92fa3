"""Participation numbers as claims: distinct statements, how they relate, where they stand."""
