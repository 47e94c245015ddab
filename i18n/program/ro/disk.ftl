### Ce spune camera „disk” autorului.

no-campaign = În „{ $folder }” nu există nicio campanie: lipsește fișierul farul.toml.
    .fix = Mergeți în dosarul campaniei, numiți-l cu „--root” sau creați o campanie nouă cu „farul new”.
    .why = Fișierul farul.toml spune ce limbi, ce țări și ce public are o campanie. Dosarul lui este campania.
    .example = farul --root campania-mea build

no-folder = Dosarul „{ $folder }” nu poate fi deschis: { $reason }.
    .fix = Verificați cum este scris numele și dacă aveți dreptul să citiți dosarul.
    .why = O campanie este un dosar cu farul.toml și content. De acolo citește Farul totul.
    .example = farul --root campania-mea build

wrong-kind = { $expected ->
        [folder] Aici trebuie să fie un dosar, iar acesta este un fișier.
       *[other] Aici trebuie să fie un fișier, iar acesta este un dosar.
    }
    .fix = { $expected ->
        [folder] Mutați sau redenumiți fișierul și creați un dosar cu acest nume.
       *[other] Mutați sau redenumiți dosarul și puneți aici un fișier cu acest nume.
    }
    .why = Numele farul.toml, content, themes și i18n au într-o campanie un înțeles fix.
    .example = farul.toml este un fișier; content, themes și i18n sunt dosare.

link-outside = Această legătură duce în afara campaniei, de aceea nu este urmată.
    .fix = Copiați fișierul în campanie și ștergeți legătura.
    .why = O pagină nu trebuie să publice din greșeală ce se află în altă parte pe calculatorul dumneavoastră. Legăturile sunt urmate numai între fișierele campaniei; dosarele ascunse și site-urile construite nu fac parte din ea.
    .example = content/imagine.jpg poate fi o legătură către content/comune/imagine.jpg.

link-broken = Această legătură nu duce nicăieri.
    .fix = Puneți la loc fișierul către care ar trebui să ducă sau ștergeți legătura.
    .why = Fișierul la care se referă lipsește, deci ar lipsi și din site.
    .example = content/imagine.jpg poate fi o legătură către content/comune/imagine.jpg, dacă acest fișier există.

link-loop = Această legătură duce la un dosar în care se află chiar ea.
    .fix = Ștergeți legătura sau îndreptați-o spre alt dosar.
    .why = Cine urmează o astfel de legătură nu mai ajunge la capăt.
    .example = content/parents/imagini poate fi o legătură către content/comune.

special-file = Acesta nu este un fișier obișnuit, ci un canal, un soclu sau un dispozitiv.
    .fix = Mutați-l în afara dosarelor campaniei.
    .why = Citirea lui ar putea aștepta la nesfârșit. O campanie este făcută din fișiere și dosare obișnuite.
    .example = Fișiere obișnuite: safe-secrets.ro.md, imagine.jpg

file-name = { $folder ->
        [none] Numele „{ $name }” nu poate fi folosit.
       *[other] Numele „{ $name }” din „{ $folder }” nu poate fi folosit.
    }
    .fix = Redenumiți fișierul. Folosiți litere, cifre, cratime și puncte; fără bară inversă și fără caractere invizibile.
    .why = Numele trebuie să fie aceleași pe orice calculator și să poată fi citite în mesaje. Acesta conține o bară inversă, un caracter invizibil sau litere într-o codare învechită.
    .example = safe-secrets.ro.md

file-too-big = Acest fișier are { $size } MB; pentru fișierele de acest fel sunt permiși cel mult { $limit } MB.
    .fix = Micșorați fișierul sau împărțiți-l în mai multe.
    .why = Paginile pot avea 2 MB; setările, cuvintele, șabloanele, stilurile și scripturile 1 MB; orice altceva 100 MB. Un text peste limită este aproape întotdeauna o greșeală, iar cititorii cu o conexiune lentă ar aștepta mult un fișier mare.
    .example = O pagină de 10 000 de cuvinte are cam 0,1 MB.

file-unreadable = Nu se poate citi: { $reason }.
    .fix = Verificați dacă mai există și dacă aveți dreptul să citiți.
    .why = Fără el, din site ar lipsi ceva.
    .example = Pe Linux și macOS, „chmod u+r content/help.ro.md” vă dă dreptul să citiți un fișier al dumneavoastră.

too-many-files = Campania are mai mult de { $limit ->
        [one] un fișier sau dosar.
        [few] { $limit } fișiere și dosare.
       *[other] { $limit } de fișiere și dosare.
    }
    .fix = Căutați legături care arată același dosar în multe locuri și fișiere care nu țin de campanie; mutați-le din content, themes și i18n.
    .why = Atâtea fișiere sunt aproape întotdeauna o greșeală, iar construirea cu greu s-ar mai termina.
    .example = O campanie cu 3 000 de pagini are câteva mii de fișiere.

folders-too-deep = Aici sunt dosare în dosare, pe mai mult de { $limit ->
        [one] un nivel.
        [few] { $limit } niveluri.
       *[other] { $limit } de niveluri.
    }
    .fix = Mutați fișierele într-un dosar mai aproape de început.
    .why = Asemenea căi sunt aproape întotdeauna o greșeală, iar unele sisteme nu le pot deschide.
    .example = content/parents/safe-secrets.ro.md

output-in-campaign = Site-ul nu poate fi scris în „{ $folder }”: acolo sunt chiar fișierele campaniei.
    .fix = Alegeți alt dosar, cel mai bine unul nou.
    .why = Construirea schimbă și șterge fișiere în dosarul site-ului. Textele dumneavoastră nu trebuie să fie niciodată printre ele.
    .example = farul build --out public

output-not-ours = În dosarul „{ $folder }” sunt deja fișiere pe care nu le-a scris Farul.
    .fix = Alegeți alt dosar sau goliți-l chiar dumneavoastră, dacă nimeni nu mai are nevoie de fișierele din el.
    .why = Construirea schimbă și șterge fișiere în dosarul site-ului, dar numai pe ale sale. Începe doar într-un dosar gol, ca să nu poată distruge nimic.
    .example = farul build --out public

output-busy = În „{ $folder }” scrie chiar acum o altă construire.
    .fix = Așteptați să se termine sau alegeți alt dosar cu „--out”.
    .why = Două construiri deodată ar amesteca două stări ale site-ului.
    .example = farul build --out previzualizare

output-occupied = { $others ->
        [0] La „{ $path }” în dosarul site-ului se află ceva ce nu a scris Farul.
        [one] La „{ $path }” și în încă un loc din dosarul site-ului se află ceva ce nu a scris Farul.
        [few] La „{ $path }” și în încă { $others } locuri din dosarul site-ului se află ceva ce nu a scris Farul.
       *[other] La „{ $path }” și în încă { $others } de locuri din dosarul site-ului se află ceva ce nu a scris Farul.
    }
    .fix = Mutați acel lucru sau dați paginii altă adresă. Site-ul publicat a rămas cum era.
    .why = Farul nu scrie niciodată peste ce au pus alții în dosarul site-ului și nici prin legăturile de acolo.
    .example = Un fișier robots.txt al dumneavoastră trebuie mutat dacă Farul scrie el însuși unul.

output-failed = „{ $path }” nu a putut fi scris: { $reason }. { $others ->
        [0] {""}
        [one] Încă un fișier a fost afectat.
        [few] Încă { $others } fișiere au fost afectate.
       *[other] Încă { $others } de fișiere au fost afectate.
    }
    .fix = Verificați dacă discul este plin și dacă aveți dreptul să scrieți acolo, apoi construiți din nou.
    .why = Site-ul este înlocuit numai după ce toate fișierele lui sunt scrise. Ce era publicat a rămas; construirea următoare termină ce s-a început.
    .example = Pe Linux și macOS, „df -h .” arată cât spațiu a rămas.

output-twice = Două fișiere diferite ale site-ului au aceeași adresă, „{ $path }”.
    .fix = Dați uneia dintre pagini alt nume sau alt „slug”.
    .why = O adresă poate arăta un singur lucru.
    .example = slug: secrete-pentru-parinti

edit-failed = Acest fișier nu a putut fi schimbat: { $reason }.
    .fix = Verificați dacă există și dacă aveți dreptul să scrieți în el. A rămas cum era.
    .why = Farul schimbă un fișier al dumneavoastră în întregime sau deloc, și numai când i-o cere o comandă.
    .example = Pe Linux și macOS, „chmod u+w content/help.ro.md” vă dă dreptul să schimbați un fișier al dumneavoastră.

folder-not-empty = Dosarul „{ $folder }” nu este gol.
    .fix = Numiți un dosar nou; Farul îl creează.
    .why = O campanie nouă nu trebuie să scrie peste nimic din ce există deja.
    .example = farul new campania-mea

new-failed = „{ $path }” nu a putut fi scris: { $reason }.
    .fix = Verificați dacă discul este plin și dacă aveți dreptul să scrieți acolo, ștergeți ce s-a început și încercați din nou.
    .why = O campanie nouă este făcută din multe fișiere; acum lipsește unul.
    .example = farul new campania-mea
