### Ce spune camera „cli” autorului.
