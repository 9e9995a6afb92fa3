"""A reviewer's decisions about extracted rows."""
