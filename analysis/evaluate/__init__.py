"""How right the extraction is: scores against annotated articles."""
