### Ce spune camera „translation” autorului.

record-version = Această evidență a traducerilor a fost scrisă de altă versiune Farul ({ $version }; aceasta cunoaște { $known }).
    .fix = Folosiți cea mai nouă versiune Farul. Dacă o aveți deja, ștergeți fișierul și notați din nou traducerile: farul i18n done --all
    .why = Evidența numește textele printr-un cod. Altă versiune poate calcula altfel codurile, iar atunci toate traducerile ar părea depășite.
    .example = farul i18n done --all

record-line = „{ $line }” nu este un rând de evidență.
    .fix = Ștergeți rândul; pagina este socotită depășită până o notați din nou: farul i18n done FIȘIER
    .why = Fiecare rând conține codul unui text și al traducerii lui, nimic altceva. Le scrie Farul; nimeni nu trebuie să le schimbe.
    .example = texts = ["3f2a9c0d1e4b5a6f7081 9c0d1e4b5a6f70813f2a"]
