"""Numbers and counted nouns: strings in, spans out."""
