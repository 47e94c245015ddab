### Toate cuvintele pe care cititorii le văd în jurul textului unei pagini, în română.
### O campanie schimbă un text dacă scrie aceeași cheie în propriul i18n/ro.ftl.

## Drumuri pe pagină

skip-to-content = Direct la text
navigation-main = Meniul principal
navigation-breadcrumb = Calea până aici
navigation-languages = Limbi
navigation-part = Paginile din această parte
navigation-on-this-page = Pe această pagină
navigation-previous-next = Pagina anterioară și pagina următoare
navigation-previous = Pagina anterioară:
navigation-next = Pagina următoare:
navigation-same-topic = Același subiect pentru alți cititori
navigation-footer = Despre acest site
home-link = Pagina principală
more-link = Mai mult
part-empty = Aici nu sunt încă pagini.
# $number: câte pagini
pages-count = { $number ->
    [one] { $number } pagină
    [few] { $number } pagini
   *[other] { $number } de pagini
}
# $from, $to: prima și ultima vârstă a cititorilor, în ani
ages = { $to ->
    [one] Pentru vârsta de { $from }–{ $to } an
    [few] Pentru vârsta de { $from }–{ $to } ani
   *[other] Pentru vârsta de { $from }–{ $to } de ani
}

## Limbi
## $language: numele limbii cititorului; $content: numele limbii textului

language-missing = încă nu există în această limbă
fallback-title = Încă nu există în această limbă
fallback-notice = Această pagină nu există încă în limba „{ $language }”. Textul de mai jos este în limba „{ $content }”.
link-in-language = (în limba „{ $language }”)
chooser-title = Alegerea limbii

## Ieșirea rapidă
## Cuvinte neutre: cineva le poate auzi sau vedea

exit-label = Ieși repede
exit-keyboard = Apasă Shift de trei ori ca să ieși repede.
# Se aude în cititoarele de ecran după a doua apăsare, nu se vede
exit-once-more = Apasă Shift încă o dată ca să ieși.
# Numele filei în timpul ieșirii
exit-neutral-title = Filă nouă
exit-without-script = Butonul „Înapoi” al browserului poate duce din nou aici. După ieșire, închide și această filă.
exit-close-tab = Ca să ieși repede, închide această filă.

## Ce nu este gata

preview-banner = Previzualizare: textul nu este aprobat.
preview-lapsed = Previzualizare: textul s-a schimbat după aprobare.
preview-draft = Ciornă: textul nu este terminat.

## Ajutor

help-title = Ajutor acum
help-link = Ajutor
help-emergency = În caz de urgență
# $country: numele țării
help-in-country = Ajutor în { $country }
help-everywhere = Ajutor din orice țară
help-without-speaking = Fără a vorbi
help-without-speaking-none = Niciunul dintre aceste servicii nu poate fi folosit fără a vorbi.
help-not-verified = Încă nu am verificat acest număr. Se află pe site-ul serviciului.
help-operator-page = Site-ul serviciului
help-hours = Program:
help-hours-always = 24 de ore din 24, în fiecare zi
help-cost-free = Apelul este gratuit.
help-cost-normal = Apelul costă cât orice alt apel.
help-languages = Răspunde în:
help-reachable-from = Se poate suna din:
# $date: o zi
help-verified-on = Verificat pe { $date }
# $number: un număr de telefon
help-call = Apel la { $number }
help-text = SMS la { $number }
help-chat = Mesaj pe chat
help-form = Formular de completat
help-viber = Mesaj pe Viber la { $number }
help-whatsapp = Mesaj pe WhatsApp la { $number }
help-app = Aplicația serviciului
# $address: o adresă de e-mail
help-mail = E-mail la { $address }
# $tag: codul unei limbi; celelalte apar așa cum sunt
language-name = { $tag ->
    [ro] română
    [ru] rusă
    [en] engleză
    [uk] ucraineană
    [bg] bulgară
    [gag] găgăuză
    [hu] maghiară
    [rom] romani
    [de] germană
    [fr] franceză
   *[other] { $tag }
}
help-all = Toate serviciile de ajutor

## O parte care poate fi greu de citit

content-note-title = Înainte de a citi
content-note-skip = Treci peste această parte
content-note-skip-page = Treci peste acest text

## Blocuri din text

callout-note = Bine de știut
callout-tip = Sfat
callout-important = Important
callout-help = Ajutor
choices-title = Ce pot face?
choices-hint = Fiecare răspuns se poate deschide. Niciunul nu este greșit.
dialogue-chat = Mesaje
dialogue-talk = Dialog
scenario-title = O poveste cu alegeri
scenario-hint = Fiecare variantă deschide pasul următor.
scenario-ask = Ce urmează?
scenario-on = Mai departe
scenario-back = Un pas înapoi
scenario-restart = De la început
# $step: numărul unui pas
scenario-go = Mai departe la pasul { $step }
scenario-end = Aici se încheie povestea.
exercise-answers = Răspunsuri
quiz-title = Întrebare
quiz-several = Pot fi corecte mai multe răspunsuri.
quiz-right = Corect.
quiz-wrong = Nu este așa.
quiz-check = Verificare
quiz-choose = Mai întâi se alege un răspuns.
quiz-again = Se poate alege din nou, oricând.
quiz-more = Mai există un răspuns corect.
quiz-all = Acestea sunt toate răspunsurile corecte.
cards-title = Cartonașe
cards-hint = Fiecare cartonaș se poate deschide.
# Înaintea a ceea ce cred unii și nu este așa
cards-myth = Unii cred:
# Înaintea a ceea ce este așa
cards-fact = De fapt:
sort-title = Ce și unde se potrivește?
sort-hint = Fiecare rând se poate deschide și arată unde se potrivește.
sort-choose = La fiecare rând se poate alege unde se potrivește.
# Înaintea locului ales
sort-right = Așa este:
# Înaintea altui loc decât cel ales; fără reproș
sort-other = Mai degrabă:
sort-done = Gata! Iată totul la locul său.
board-title = Tablă cu imagini
board-hint = Arată cu degetul o imagine. O poți și atinge: atunci rămâne marcată.
glossary-title = Cuvinte de pe această pagină
# Stă înainte de felul în care se rostește un cuvânt
glossary-say = Se spune:
# Cuvântul vine după el, pentru cei care doar aud linkul
glossary-back = Înapoi la text
steps-back = Înapoi la pasul 1
checklist-title = Listă de bifat
checklist-no-names = Nu scrieți aici numele nimănui.
checklist-not-kept = Bifele nu se păstrează.
hand-elsewhere = Alege cel puțin un adult care nu locuiește cu tine.
hand-how = Poți face asta în gând sau pe hârtie, la școală ori cu cineva care te ajută. Nu trebuie să arăți nimănui.
task-done = Făcut:
task-open = De făcut:
# $number: al câtelea tabel de pe pagină
table-region = Tabelul { $number }
# $number: al câtelea bloc de pe pagină
code-region = Cod { $number }
# Stă înaintea cuvintelor titlului
heading-link = Link către această parte:
link-elsewhere = (alt site)
# $format: de exemplu PDF; $size: de exemplu 120 KB
link-file = ({ $format }, { $size })
# $number: câți
size-kilobytes = { $number } KB
# $number: câți
size-megabytes = { $number } MB

## Note de subsol
## $note: numărul notei; $place: al câtelea loc din text care o numește

footnotes-title = Note
footnote-reference = Nota { $note }
footnote-back = Înapoi la text, nota { $note }
footnote-back-to-place = Înapoi la text, nota { $note }, locul { $place }

## Date și noutăți

date-published = Publicat:
date-updated = Actualizat:
# $campaign: numele campaniei; $section: titlul secțiunii
feed-title = { $campaign }: { $section }
feed-link = Flux de noutăți (Atom)
news-press-release = Comunicat de presă
news-call = Invitație la participare
news-event = Eveniment
# $date: de exemplu „vineri, 5 martie 2027”; $time: de exemplu „10:00”
news-at = { $date }, { $time }
news-when = Când:
news-where = Unde:
# Înaintea ultimei zile a unei invitații
news-until = Răspunsuri până la:
news-register = Înscriere
# Linkul unei invitații
news-answer = Trimiteți răspunsul
news-over = Evenimentul a avut loc.
news-closed = Nu se mai primesc răspunsuri.
news-upcoming = Evenimente care urmează
news-earlier = Alte noutăți
# $campaign: numele campaniei
calendar-title = { $campaign }: evenimente
calendar-link = Toate evenimentele pentru calendarul dvs. (ICS)

## Cursuri

# $number: a câta lecție; $count: câte sunt
course-position = Lecția { $number } din { $count }
course-lessons = Lecții
course-objectives = Ce veți ști să faceți după curs
lesson-objectives = Ce veți ști să faceți după această lecție
course-duration = Durata:
course-version = Versiunea:
course-sources = Pe ce se bazează cursul
course-not-kept = Puteți să vă opriți și să reveniți oricând. Nimeni nu vede unde ați ajuns și niciun răspuns nu se păstrează.
# $number: câte
duration-minutes = { $number ->
    [one] { $number } minut
    [few] { $number } minute
   *[other] { $number } de minute
}
# $number: câte
duration-hours = { $number ->
    [one] { $number } oră
    [few] { $number } ore
   *[other] { $number } de ore
}
# $role: de exemplu „redactor”; $date: ziua
approved-by = Text aprobat: { $role }, { $date }
attestation-title = Am parcurs cursul
attestation-name = Numele și prenumele
attestation-course = Cursul
attestation-done = Am citit toate lecțiile și am răspuns pentru mine la întrebări.
attestation-date = Data
attestation-own-signature = Semnătura mea
attestation-other-signature = Semnătura conducătorului meu, dacă este nevoie
attestation-note = Se completează de mână. Această foaie nu este o diplomă și nimeni nu a verificat cunoștințele. Campania nu păstrează date despre cei care învață.

## Varianta simplă a unei pagini

variant-easy-name = Text simplu
variant-easy-link = Textul simplu al acestei pagini
variant-easy-back = Textul complet al acestei pagini
# Numai unde textul a fost încercat cu cititori (`validated_by`)
variant-easy-validated-name = Text ușor de citit
variant-easy-validated-link = Textul ușor de citit al acestei pagini
# $group: cine l-a încercat; $date: o zi
validated-by = Am încercat acest text împreună cu cititori: { $group }, { $date }.

## O pagină care nu există sau s-a mutat

not-found-title = Această pagină nu este aici
not-found-text = Poate că adresa este greșită sau pagina s-a mutat.
not-found-home = La pagina principală
not-found-help = La pagina de ajutor
redirect-title = Această pagină s-a mutat
redirect-link = La noua pagină

## Setări de citire

controls-title = Setări de citire
controls-colours = Culori
controls-colours-device = Ca pe dispozitivul meu
controls-colours-light = Deschise
controls-colours-dark = Închise
controls-colours-contrast = Contrast mare
controls-text-size = Mărimea textului
controls-text-size-100 = Normală
controls-text-size-150 = Mare
controls-text-size-200 = Foarte mare
controls-spacing = Mai mult spațiu între litere, cuvinte și rânduri
controls-last-for-page = Aceste setări sunt valabile pentru această pagină.
controls-last-for-tab = Aceste setări sunt valabile până la închiderea acestei file.
print-link = Tipărirea acestei pagini
print-warning = Înainte de tipărire: o hârtie poate fi găsită. Cine ar putea să o vadă?

# Un cartonaș cu numere, pentru buzunar. Nimic de pe el nu poate spune la ce sunt numerele:
# titlul și vorbele stau pe cartonaș, celelalte pe pagina lui și pe pagina „help”.
card-title = Numere utile
card-how = Tipărește cartonașul, decupează-l și ține-l unde vrei. Pe el nu scrie numele acestui site. Poți și să copiezi numerele de mână.
card-words = Poți suna. Cineva te ascultă.
card-link = Un cartonaș cu numere, de tipărit

## La sfârșitul paginii

traces-link = Cum se ascund urmele
grown-ups-link = Pentru adulții tăi
statement-link = Accesibilitate
about-link = Despre noi

## Primele cuvinte ale declarației de accesibilitate
## $date: o zi; $by: cine a condus testul

statement-full = Acest site este pe deplin conform cu WCAG 2.2, nivelul AA.
statement-partial = Acest site este parțial conform cu WCAG 2.2, nivelul AA.
statement-none = Acest site nu este conform cu WCAG 2.2, nivelul AA.
statement-tested = A fost testat cu un program la data de { $date }.
statement-not-tested = Data unui test făcut cu un program nu este indicată încă.
statement-audit = Persoane cu dizabilități l-au testat la data de { $date }. Testul a fost condus de { $by }.
statement-no-audit = Persoanele cu dizabilități nu l-au testat încă.
statement-reviewed = Declarația a fost revizuită ultima dată la { $date }.

## Pentru cei care fac tema

kitchen-sink-title = Toate exemplele
kitchen-sink-description = Tot ce poate arăta o pagină cu această temă.

## Filme și înregistrări

video-label = Video
video-text = Citește ce este în video
audio-label = Înregistrare
audio-text = Citește ce este în înregistrare
captions-label = Subtitrare
descriptions-label = Descrieri
# Apare unde browserul nu poate reda singur fișierul
recording-open = Deschide înregistrarea
# Stă înaintea numelui unei limbi a semnelor
sign-watch = În semne:
# Pe cardul unei pagini
sign-there = Și în semne
reading-there = Și de ascultat

## Ascultarea unei pagini

reading-listen = Ascultă textul
listen-start = Ascultă pagina
listen-pause = Pauză
listen-resume = Continuă
listen-stop = Oprește
listen-others = Și alții din jur pot auzi.

## Căutarea
## Nimic din ce scrie cititorul nu se păstrează

search-title = Căutare
search-label = Cuvinte de căutat
search-hint = Ajung unul sau două cuvinte. Ce se scrie aici nu se trimite și nu se păstrează.
search-wait = Se caută…
# $number: câte pagini
search-found = { $number ->
    [one] S-a găsit { $number } pagină.
    [few] S-au găsit { $number } pagini.
   *[other] S-au găsit { $number } de pagini.
}
search-none = Nu s-a găsit nimic. Poate ajută alt cuvânt.
search-more = Arată mai multe pagini
search-failed = Căutarea nu s-a încărcat. Poate lipsește conexiunea la internet. Se poate încerca din nou.
search-not-here = Căutarea nu funcționează aici: este nevoie de JavaScript, iar pagina trebuie deschisă chiar pe site.
search-topics = Toate subiectele
