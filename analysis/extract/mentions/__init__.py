"""Who and what is named: candidates, noun phrases, apposition, the people of an article."""
