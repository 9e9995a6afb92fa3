"""When the articles appeared."""
