### Ce spune camera „disk” autorului.
