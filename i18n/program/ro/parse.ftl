### Ce spune camera „parse” autorului.
