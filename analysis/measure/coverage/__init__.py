"""When outlets printed what, and what the files hold."""
