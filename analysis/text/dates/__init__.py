"""Date expressions: strings in, spans out."""
