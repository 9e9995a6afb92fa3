"""Text reuse: which passages several articles print, and who printed them first."""
