### Ce spune camera „components” autorului.
