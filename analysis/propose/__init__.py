"""A first study that is a proposal: what the articles show, each line with its count."""
