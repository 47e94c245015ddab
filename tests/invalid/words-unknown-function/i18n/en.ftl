skip-to-content = { SHOUT("Skip") }
