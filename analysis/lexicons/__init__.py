"""Word lists the code is wrong without; plain text, each with origin, licence and date."""
