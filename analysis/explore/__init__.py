"""Explore and correct in JupyterLab: reader, concordance, explorer, review."""
