### Ce spune camera „resolve” autorului.
