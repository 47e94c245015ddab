### Ce îi spune autorului camera „build”.

findings-left-out = { $number ->
    [one] Acest fișier mai are { $number } observație, pe lângă cele { $shown } arătate.
    [few] Acest fișier mai are { $number } observații, pe lângă cele { $shown } arătate.
   *[other] Acest fișier mai are { $number } de observații, pe lângă cele { $shown } arătate.
}
    .fix = Corectați-le pe primele și verificați din nou; de multe ori celelalte dispar odată cu ele.
    .why = O greșeală se poate repeta de o mie de ori. Se arată primele o sută de observații ale unui fișier, ca lista să poată fi citită.
    .example = farul check

address-moved = Această pagină era la { $old }, iar acum este la { $new }: cine are adresa veche nu mai găsește nimic acolo.
    .fix = Păstrați adresa veche: scrieți aliases: ["{ $alias }"] în antetul paginii sau dați comanda farul build --keep-addresses, care o scrie în locul dumneavoastră. Dacă nimeni nu are adresa veche, dați comanda farul build --forget-addresses.
    .why = Un „slug” schimbat sau un fișier redenumit schimbă adresa. Linkurile de pe alte site-uri, marcajele din browser și pliantele tipărite duc în continuare la cea veche.
    .example =
        title: Secrete
        slug: secrete-bune
        aliases: ["parents/secrets"]

pseudo-language = Campania nu are limba „{ $tag }”, ale cărei cuvinte să poată fi arătate în paranteze.
    .fix = Numiți una dintre limbile ei: { $known }.
    .why = Cuvintele unei singure limbi sunt scrise ciudat, ca să se vadă cele care nu sunt traduse.
    .example = farul serve --pseudo ru

example-file-twice = Exemplele temei au două fișiere diferite cu numele „{ $name }”; celălalt este { $other }.
    .fix = Dați unuia dintre ele alt nume și scrieți numele nou în exemplu.
    .why = Pe pagina care arată toate exemplele, fișierele tuturor componentelor stau în același dosar.
    .example = components/figure/examples/family.svg
        components/video/examples/lesson.mp4
