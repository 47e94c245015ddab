### What the room "config" says to an author.
