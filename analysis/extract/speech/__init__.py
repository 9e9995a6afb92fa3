"""Who says what: quotations, reported speech, interview turns, and their attribution."""
