### Ce spune camera „render” autorului.
