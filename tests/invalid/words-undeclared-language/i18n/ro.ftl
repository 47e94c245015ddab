skip-to-content = Mergi la text
