### Ce spune camera „diagnostic” autorului.
