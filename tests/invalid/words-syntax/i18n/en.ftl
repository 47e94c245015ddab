skip-to-content Skip to the text
