### Ce spun comenzile despre ele și despre ce au făcut.

command-farul = Face din textele Markdown ale unei campanii un site accesibil, în mai multe limbi, care nu își urmărește cititorii.
command-new = Creează o campanie nouă, de la care puteți porni
command-build = Scrie site-ul
command-serve = Arată site-ul pe acest calculator și îl reface după fiecare schimbare
command-check = Verifică toate regulile și nu scrie nimic
command-approve = Notează că un text este aprobat așa cum este acum
command-explain = Spune ce cere o regulă și de ce, cu un exemplu
command-host = Tipărește ce se include în setările unui server web

option-root = Dosarul campaniei
option-ui-lang = Limba mesajelor: ro, ru sau en
option-dir = Dosarul pentru campania nouă
option-out = Unde se scrie site-ul
option-portable = Linkuri care merg și dintr-un dosar sau dintr-o arhivă zip dezarhivată
option-base-url = Adresa la care va sta site-ul
option-strict = Și avertismentele opresc construirea
option-release = Pentru cititori: refuză ciornele, paginile neaprobate și avertismentele
option-kitchen-sink = Arată și toate exemplele temei: pentru cei care o fac
option-port = Portul; dacă este ocupat, se ia următorul liber
option-host = Adresa la care se arată site-ul; atunci îl pot citi și alții din rețea
option-allow-host = Alt nume sub care poate fi chemat acest calculator
option-format = Cum se scriu observațiile: human, short sau json
option-only = Numai observațiile cu acest cod; mai multe coduri se despart prin virgulă
option-files = Paginile de aprobat
option-role = Rolul persoanei care a aprobat, ca în farul.toml
option-server = Serverul web: nginx sau apache
option-code = Codul unei observații; fără el se arată toate codurile

# $number: câte
build-hints = { $number ->
    [one] { $number } sugestie. O arată „farul check”.
    [few] { $number } sugestii. Le arată „farul check”.
   *[other] { $number } de sugestii. Le arată „farul check”.
}
build-failed = Nu s-a scris nimic. Ultimul site bun rămâne cum era.
# $pages: câte; $languages: etichetele limbilor; $written: câte fișiere; $milliseconds: cât a durat
build-done-preview = { $pages ->
    [one] Previzualizarea este gata: { $pages } pagină
    [few] Previzualizarea este gata: { $pages } pagini
   *[other] Previzualizarea este gata: { $pages } de pagini
} ({ $languages }), { $written ->
    [one] { $written } fișier schimbat
    [few] { $written } fișiere schimbate
   *[other] { $written } de fișiere schimbate
}, { $milliseconds } ms.
build-done-release = { $pages ->
    [one] Versiunea pentru cititori este gata: { $pages } pagină
    [few] Versiunea pentru cititori este gata: { $pages } pagini
   *[other] Versiunea pentru cititori este gata: { $pages } de pagini
} ({ $languages }), { $written ->
    [one] { $written } fișier schimbat
    [few] { $written } fișiere schimbate
   *[other] { $written } de fișiere schimbate
}, { $milliseconds } ms.
build-fallbacks = { $number ->
    [one] { $number } pagină ține locul unei traduceri care lipsește.
    [few] { $number } pagini țin locul unor traduceri care lipsesc.
   *[other] { $number } de pagini țin locul unor traduceri care lipsesc.
}
build-overridden = Fișiere ale temei înlocuite cu ale dumneavoastră: { $files }
check-clean = Totul este în ordine.
# $folder: dosarul campaniei noi
new-done = Campania nouă este în { $folder }. Mai departe: farul --root { $folder } serve
# $file: pagina; $role: rolul
approve-done = { $file }: aprobat cu rolul { $role }.
# $address: unde se vede site-ul
serve-ready = Site-ul se vede la { $address } – opriți cu Ctrl-C.
serve-open-to-others = Și alții din rețeaua dumneavoastră pot citi această previzualizare.
serve-failed = Campania are erori. Vedeți ultima versiune bună a site-ului.
