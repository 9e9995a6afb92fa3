"""Who speaks, where, and in what share of articles."""
