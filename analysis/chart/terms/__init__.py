"""Where, when, how often and in which spelling terms stand."""
