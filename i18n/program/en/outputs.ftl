### What the room "outputs" says to an author.
