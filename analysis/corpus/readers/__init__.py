"""Finding files and reading each format into records."""
