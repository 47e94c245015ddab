made-by = Made by
