"""Whom a description, a pronoun or a shortened name means, in the course of an article."""
