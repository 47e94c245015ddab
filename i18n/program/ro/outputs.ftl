### Ce spune camera „outputs” autorului.
