### What the room "parse" says to an author.
