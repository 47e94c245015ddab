skip-to-content = Skip
skip-to-content = Skip to the text
