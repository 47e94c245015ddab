content-note-skip =
    Go past
    this part
