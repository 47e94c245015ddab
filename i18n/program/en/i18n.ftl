### What the room "i18n" says to an author.
