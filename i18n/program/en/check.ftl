### What the room "check" says to an author.
