### Ce spune camera „config” autorului.
