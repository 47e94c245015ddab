made-by = Café
