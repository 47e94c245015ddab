### What the room "serve" says to an author.
