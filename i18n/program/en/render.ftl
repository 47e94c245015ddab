### What the room "render" says to an author.
