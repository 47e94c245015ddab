### Ce spune camera „check” autorului.
