"""Words and terms: frequency, keyness, collocation, dispersion, concordance, usage over time."""
