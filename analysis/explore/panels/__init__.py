"""The regions of the explorer's page: facets, filters, lines, concordance, article."""
