"""Documents of office programs and PDF: their paragraphs, as the text they would be saved as."""
