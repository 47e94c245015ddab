### What the room "resolve" says to an author.
