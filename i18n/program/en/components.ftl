### What the room "components" says to an author.
