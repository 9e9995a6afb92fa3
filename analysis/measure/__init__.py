"""Tables to tables: speakers, passages, claims, coverage, voices and term statistics."""
