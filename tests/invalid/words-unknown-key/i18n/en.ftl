skip-to-contents = Skip to the text
