### Ce spune camera „tree” autorului.
