"""Strings in, spans out: normalising, sentences, words, numbers and dates of Vietnamese text."""
