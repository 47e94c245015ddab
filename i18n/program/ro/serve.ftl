### Ce spune camera „serve” autorului.
