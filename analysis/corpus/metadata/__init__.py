"""What is known of an article from outside its text: manifest, outlet, address, language."""
