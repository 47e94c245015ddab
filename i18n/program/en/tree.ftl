### What the room "tree" says to an author.
