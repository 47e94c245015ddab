### Ce spune camera „outputs” autorului.

search-missing = Campania cere ca cititorii să poată căuta, dar { $lacks ->
    [theme] tema ei nu are un script pentru căutare
   *[program] acest program este construit fără căutare
}.
    .fix = { $lacks ->
    [theme] Numiți scriptul în theme.toml prin „search_script” și scrieți șablonul search.html; sau renunțați la „shown = true”.
   *[program] Folosiți programul așa cum este publicat sau construiți-l cu „--features search”; sau renunțați la „shown = true”.
}
    .why = Cititorii s-ar aștepta la o căutare care nu există.
    .example = {"["}search]
        shown = false

search-failed = Datele în care caută cititorii nu au putut fi create: { $reason }
    .fix = Porniți construirea din nou. Dacă eroarea se repetă, renunțați la căutare și anunțați-i pe cei care fac Farul.
    .why = O căutare care găsește doar o parte din pagini îi lasă pe cititori să creadă că nu există ajutor acolo unde există. De aceea nu se publică nimic.
    .example = {"["}search]
        shown = false
