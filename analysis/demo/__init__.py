"""A few invented articles on an invented event, so that a wheel has something to show."""
