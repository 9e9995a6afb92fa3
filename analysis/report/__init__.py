"""Figures with data and caption, and the notebooks that make them."""
