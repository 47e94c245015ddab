### Ce spune camera „i18n” autorului.
