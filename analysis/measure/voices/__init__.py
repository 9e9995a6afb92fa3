"""Who speaks: speakers across the corpus, how often, how prominently, by which verbs."""
