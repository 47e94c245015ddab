### Ce spune camera „assets” autorului.
