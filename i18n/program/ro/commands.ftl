### Ce spun comenzile despre ele și despre ce au făcut.

command-farul = Face din textele Markdown ale unei campanii un site accesibil, în mai multe limbi, care nu își urmărește cititorii.
command-new = Creează o campanie nouă, de la care puteți porni
command-build = Scrie site-ul
command-serve = Arată site-ul pe acest calculator și îl reface după fiecare schimbare
command-check = Verifică toate regulile și nu scrie nimic
command-approve = Notează că un text este aprobat așa cum este acum
command-explain = Spune ce cere o regulă și de ce, cu un exemplu
command-host = Tipărește ce se include în setările unui server web
command-i18n = Spune ce este tradus și duce textele la traducători și înapoi
command-status = Arată fiecare pagină în fiecare limbă
command-done = Notează că traducerile sunt la zi
command-export = Scrie texte pentru traducători: PO, XLIFF, un tabel, o foaie de semnat
command-import = Aduce în pagini textele care se întorc de la traducători

option-root = Dosarul campaniei
option-ui-lang = Limba mesajelor: ro, ru sau en
option-dir = Dosarul pentru campania nouă
option-languages = Limbile campaniei, cu virgulă între ele, întâi limba ei de bază: ro,ru; fără această opțiune: ro,ru,en
option-out = Unde se scrie site-ul
option-portable = Linkuri care merg și dintr-un dosar sau dintr-o arhivă zip dezarhivată
option-keep-addresses = Scrie în paginile mutate adresele lor vechi, ca linkurile vechi să ducă în continuare la ele
option-forget-addresses = Nu mai amintește de adresele pe care le aveau paginile înainte
option-base-url = Adresa la care va sta site-ul
option-strict = Și avertismentele opresc construirea
option-release = Pentru cititori: refuză ciornele, paginile neaprobate și avertismentele
option-kitchen-sink = Arată și toate exemplele temei: pentru cei care o fac
option-pseudo = Scrie cuvintele interfeței în această limbă ciudat, în paranteze și mai lungi: ce rămâne neschimbat nu este tradus
option-port = Portul; dacă este ocupat, se ia următorul liber
option-host = Adresa la care se arată site-ul; atunci îl pot citi și alții din rețea
option-allow-host = Alt nume sub care poate fi chemat acest calculator
option-format = Cum se scriu observațiile: human, short sau json
option-only = Numai observațiile cu acest cod; mai multe coduri se despart prin virgulă
option-files = Paginile de aprobat
option-role = Rolul persoanei care a aprobat, ca în farul.toml
option-server = Serverul web: nginx sau apache
option-status-format = Cum este scris rezultatul: human, json, csv sau html (o pagină)
option-status-strict = Se încheie cu eroare dacă o limbă are mai puțin decât cere farul.toml
option-done-files = Paginile traduse care sunt la zi
option-all = Toate traducerile: o singură dată, când campania începe să le noteze
option-code = Codul unei observații; fără el se arată toate codurile
option-export-language = Limba în care se traduce, ca în farul.toml
option-export-format = po (Poedit, Weblate), xliff, csv (tabel) sau html (de tipărit și semnat); dacă lipsește, hotărăște numele fișierului, altfel po
option-export-audience = Numai paginile acestui public
option-export-missing = Numai paginile care nu sunt traduse
option-export-stale = Numai paginile a căror sursă s-a schimbat între timp sau pe care nu le-a notat nimeni
option-export-all = Toate paginile; fără niciuna dintre aceste opțiuni, cele care lipsesc sau sunt depășite
option-export-output = Fișierul; dacă lipsește, unul ca ru.po în dosarul curent; „-” afișează textul pe ecran
option-import-file = Fișierul care s-a întors: .po, .xlf sau .csv

# $number: câte
build-hints = { $number ->
    [one] { $number } sugestie. O arată „farul check”.
    [few] { $number } sugestii. Le arată „farul check”.
   *[other] { $number } de sugestii. Le arată „farul check”.
}
# $pages: câte pagini citește căutarea
build-search-begins = { $pages ->
    [one] Se pregătește căutarea: { $pages } pagină.
    [few] Se pregătește căutarea: { $pages } pagini.
   *[other] Se pregătește căutarea: { $pages } de pagini.
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
# $folder: dosarul campaniei noi; $quoted: același, cum îl citește linia de comandă
new-done = Campania nouă este în { $folder }. Mai departe: farul --root { $quoted } serve
# $file: pagina; $aliases: adresele vechi
address-kept = { $file }: își păstrează adresa veche ({ $aliases }).
# $file: pagina; $role: rolul
approve-done = { $file }: aprobat cu rolul { $role }.
# $port: portul cerut
serve-port = Portul { $port } este ocupat, de aceea se folosește următorul liber.
# $address: unde se vede site-ul
serve-ready = Site-ul se vede la { $address } – opriți cu Ctrl-C.
# $address: unde este pagina
serve-translations = Traducerile: { $address }
# $address: unde găsește site-ul alt aparat din rețea
serve-elsewhere = Pe un telefon din aceeași rețea: { $address }
serve-not-called-so = Previzualizarea nu răspunde la acest nume, pentru ca niciun alt site să nu poată citi pagini nepublicate. Deschideți-o la adresa pe care o scrie „farul serve”. Sau opriți-o și porniți-o din nou cu acest nume: farul serve --host 0.0.0.0 --allow-host NUME
serve-open-to-others = Și alții din rețeaua dumneavoastră pot citi această previzualizare.
serve-failed = Campania are erori. Vedeți ultima versiune bună a site-ului.

# $state: ce este pagina într-o limbă
translation-state = { $state ->
    [source] sursă
    [present] tradusă
    [stale] depășită
    [unrecorded] nenotată
    [draft] ciornă
    [fallback] lipsește, alta îi ține locul
   *[missing] lipsește
}
# $kind: ce fel de text este
translation-kind = { $kind ->
    [title] titlu
    [heading] subtitlu
    [description] descriere
    [place] locul
    [lesson-objectives] obiectiv
    [course-objectives] obiectiv
    [course-sources] sursă
    [item] punct al unei liste
    [cell] celulă de tabel
    [term] termen
    [attribute] cuvinte dintr-un atribut
    [picture] ce arată o imagine
    [html] HTML
   *[paragraph] paragraf
}
# $page: pagina; $language: limba traducerii; $number: câte texte
translation-changed = { $page } ({ $language }): { $number ->
    [one] { $number } text al sursei s-a schimbat de atunci
    [few] { $number } texte ale sursei s-au schimbat de atunci
   *[other] { $number } de texte ale sursei s-au schimbat de atunci
}
# $number: câte
translation-removed = { $number ->
    [one] { $number } text nu mai există
    [few] { $number } texte nu mai există
   *[other] { $number } de texte nu mai există
}
translation-totals = { $language }: { $percent }% ({ $done } din { $pages }); depășite: { $stale }, nenotate: { $unrecorded }, ciorne: { $draft }, lipsă: { $missing }
translation-title = Starea traducerilor
translation-table = Fiecare pagină în fiecare limbă
translation-page = Pagina
# $percent: cât este; $wanted: cât cere farul.toml
translation-below = { $language }: este tradus { $percent }%, iar farul.toml cere { $wanted }%.
# $number: câte traduceri; $file: fișierul
translation-done = { $number ->
    [one] { $number } traducere este notată ca fiind la zi în { $file }.
    [few] { $number } traduceri sunt notate ca fiind la zi în { $file }.
   *[other] { $number } de traduceri sunt notate ca fiind la zi în { $file }.
}
# $texts: câte; $pages: câte; $file: unde sunt
export-done = { $texts ->
    [one] { $texts } text
    [few] { $texts } texte
   *[other] { $texts } de texte
} din { $pages ->
    [one] { $pages } pagină
    [few] { $pages } pagini
   *[other] { $pages } de pagini
}, în fișierul { $file }.
# $language: eticheta ei
export-nothing = Nimic de tradus în { $language }: totul este tradus și la zi. Toate textele: --all
# $language: its tag
export-source = Nimic de tradus în { $language }: este limba în care au fost scrise întâi paginile. Numiți limba în care se traduce.
# $file: pagina; $kind: nouă sau schimbată; $number: câte texte
import-page = { $file }: { $kind ->
    [new] pagină nouă
   *[changed] { $number ->
        [one] { $number } text schimbat
        [few] { $number } texte schimbate
       *[other] { $number } de texte schimbate
    }
}
# $changed, $untouched: câte pagini
import-done = Pagini cu ceva nou: { $changed }. Pagini care rămân cum erau: { $untouched }.

# Ce spune `--help` în jurul descrierilor.
help-usage = Cum se scrie:
help-commands = Comenzi:
help-places = Asupra cui lucrează:
help-options = Opțiuni:
help-option = OPȚIUNI
help-command = COMANDĂ
# $values: valorile, despărțite prin virgulă
help-possible = valori posibile: { $values }
# $values: valoarea care contează când nu scrieți alta
help-default = dacă nu spuneți altfel: { $values }
option-help = Arată acest ajutor
option-version = Arată versiunea
