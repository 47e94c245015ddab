### What the room "disk" says to an author.
