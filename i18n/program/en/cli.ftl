### What the room "cli" says to an author.
