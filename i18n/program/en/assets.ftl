### What the room "assets" says to an author.
