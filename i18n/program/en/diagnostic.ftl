### What the room "diagnostic" says to an author.
