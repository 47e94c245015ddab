# Ce poate fi greșit în antetul paginilor, în farul.toml și în fișierele de date ca atare.

yaml-syntax = { $problem ->
        [colon] Textul conține două puncte urmate de un spațiu, așa că este citit ca o a doua cheie.
        [tab] Aici este un caracter Tab, unde pot sta numai spații.
        [space] După cele două puncte lipsește spațiul, așa că rândul nu este citit ca o cheie cu valoarea ei.
        [hidden] Aici este un semn care nu se vede, de exemplu un spațiu special. Asemenea semne vin odată cu un text copiat din alt program.
        [continued] Acest rând nu are o cheie a lui; pare să continue textul de mai sus.
        [quote] Lipsesc niște ghilimele sau sunt în plus.
        [escape] O bară inversă (\) între ghilimele începe ceva ce nu există.
        [bracket] O paranteză nu se potrivește: [ are nevoie de ], iar {"{"} de {"}"}.
        [character] Valoarea începe cu un caracter care are aici un înțeles special.
        [indentation] Rândul nu începe în aceeași coloană cu cele de lângă el.
        [key] Aici trebuie să stea o cheie cu două puncte, de exemplu „title: …”.
       *[other] Rândurile dintre semnele --- nu pot fi citite.
    }{ $detail ->
        [none] {""}
       *[other] {" "}(Detaliu: { $detail })
    }
    .fix = { $line ->
        [none] { $problem ->
                [colon] Puneți tot textul între ghilimele drepte: title: "Ce este asta: un secret".
                [tab] Ștergeți caracterul Tab și scrieți două spații.
                [hidden] Ștergeți semnul și scrieți două spații.
                [quote] Puneți același fel de ghilimele înainte și după text, pe același rând.
                [escape] Folosiți apostrofuri, între care bara inversă rămâne bară: 'C:\poze'.
                [bracket] Închideți fiecare paranteză pe rândul pe care a fost deschisă: ["unu", "doi"].
                [character] Puneți valoarea între ghilimele drepte.
                [indentation] Începeți toate cheile de la marginea rândului; ce ține de o cheie se scrie cu două spații mai la dreapta.
                [key] Scrieți o cheie, două puncte, un spațiu și valoarea.
               *[other] Comparați rândurile cu exemplul pe care îl arată „farul explain yaml-syntax”.
            }
       *[other] { $problem ->
                [continued] Scrieți textul pe un singur rând: { $line }
               *[other] Scrieți: { $line }
            }
    }
    .why = Rândurile din capul paginii sunt scrise în YAML: o cheie, două puncte, un spațiu, o valoare. Dacă unul dintre ele nu poate fi citit, nu ne putem baza nici pe celelalte, așa că pagina așteaptă.
    .example =
        title: "Secrete: pe care le spunem"
        description: Cum deosebim un secret bun de unul rău.
        aliases: ["nume-vechi", "nume-mai-vechi"]

toml-syntax = { $problem ->
        [unquoted] Un text trebuie pus între ghilimele.
        [quote] Lipsesc niște ghilimele sau sunt în plus.
        [bracket] O paranteză este deschisă, dar nu este închisă.
        [comma] Lipsește o virgulă sau este una în plus.
        [escape] O bară inversă (\) între ghilimele începe ceva ce nu există.
        [key] Aici trebuie să stea o cheie, semnul „=” și o valoare.
        [value] Lipsește valoarea de după „=”.
        [line] Pe un singur rând stau două lucruri.
        [twice] Acest tabel a fost deja scris în alt fel.
        [date] Data nu este scrisă ca an-lună-zi.
       *[other] Acest rând nu poate fi citit.
    }{ $detail ->
        [none] {""}
       *[other] {" "}(Detaliu: { $detail })
    }
    .fix = { $line ->
        [none] { $problem ->
                [unquoted] Puneți textul între ghilimele drepte: name = "Farul".
                [quote] Puneți același fel de ghilimele înainte și după text, pe același rând.
                [bracket] Închideți paranteza: [campaign] sau ["unu", "doi"].
                [comma] Puneți câte o virgulă între două valori și niciuna înaintea primei.
                [escape] Folosiți apostrofuri, între care bara inversă rămâne bară: 'C:\poze'.
                [key] Scrieți: cheie = "valoare".
                [value] Scrieți o valoare sau ștergeți rândul.
                [line] Începeți un rând nou pentru fiecare cheie.
                [twice] Păstrați unul dintre cele două tabele.
                [date] Scrieți: date = 2026-11-22.
               *[other] Comparați rândul cu cele din jur: cheie = "valoare".
            }
       *[other] Scrieți: { $line }
    }
    .why = Setările și datele sunt scrise în TOML: o cheie, „=”, o valoare; textele stau între ghilimele. Dacă un rând nu poate fi citit, nu ne putem baza nici pe restul fișierului.
    .example =
        {"["}campaign]
        name = "Farul"
        roles = ["editor", "lawyer"]

duplicate-key = Cheia „{ $key }” apare aici a doua oară.
    .fix = Păstrați unul dintre cele două rânduri și ștergeți-l pe celălalt.
    .why = Când sub același nume stau două valori, nimeni nu poate ști care este cea bună.
    .example =
        title: Secrete
        description: Ce secrete spunem.

yaml-alias = Semnul „{ $mark }” are în YAML un înțeles special (o valoare folosită în mai multe locuri), care aici nu este permis.
    .fix = { $line ->
        [none] Scrieți valoarea întreagă. Dacă vă trebuie chiar semnul, puneți valoarea între ghilimele drepte: title: "{ $mark } …".
       *[other] Dacă vă trebuie chiar semnul, puneți toată valoarea între ghilimele drepte: { $line }
    }
    .why = Cu această prescurtare, câteva rânduri pot crește până umplu memoria calculatorului, iar cine citește fișierul nu vede ce spune pagina.
    .example =
        title: "* O notă"

yaml-tag = Cuvântul „!{ $tag }” îi spune limbajului YAML ce fel de valoare urmează; aici nu este permis.
    .fix = { $line ->
        [none] Ștergeți-l. Dacă ați vrut un semn de exclamare, puneți valoarea între ghilimele drepte.
       *[other] Dacă ați vrut un semn de exclamare, puneți toată valoarea între ghilimele drepte: { $line }
    }
    .why = Felul unei valori se vede din cum este scrisă: text, număr, true sau false, dată.
    .example =
        title: "!Important"

several-documents = Aici începe un al doilea set de rânduri, cu „---” sau după „...”.
    .fix = Țineți toate cheile într-un singur set, între primul „---” și următorul.
    .why = Un fișier are un singur set de chei. Ce stă în al doilea s-ar pierde pe tăcute.
    .example =
        ---
        title: Secrete
        order: 2
        ---

key-not-text = Cheia „{ $key }” nu este un cuvânt: este citită ca { $found ->
        [number] un număr
        [fraction] un număr
        [flag] true sau false
        [date] o dată
        [list] o listă
        [table] un tabel
       *[other] nimic
    }.
    .fix = Scrieți un cuvânt înaintea celor două puncte, de exemplu „title: …”. Dacă rândul continuă textul de mai sus, puneți acel text între ghilimele drepte.
    .why = Fiecare valoare are un nume, iar fiecare nume este un cuvânt.
    .example =
        title: "2026: anul care vine"

data-too-deep = Aici sunt mai mult de { $limit ->
        [one] { $limit } listă sau tabel, unul în altul
        [few] { $limit } liste sau tabele, unele în altele
       *[other] { $limit } de liste sau tabele, unele în altele
    }.
    .fix = Scrieți datele mai simplu; niciun câmp din Farul nu are nevoie de mai mult de trei niveluri.
    .why = Un șir nesfârșit de paranteze este un mod de a face un program să cadă. Niciun fișier cinstit nu se apropie de această limită.
    .example =
        aliases: ["nume-vechi", "nume-mai-vechi"]

not-a-table = Aici trebuie să stea chei cu valori, dar este { $found ->
        [list] o listă
        [text] un text simplu
       *[other] o singură valoare
    }.
    .fix = Scrieți o cheie înaintea fiecărei valori: title: Secrete.
    .why = Fiecare valoare are un nume; fără el, programul nu poate ști la ce folosește.
    .example =
        title: Secrete
        order: 2

impossible-date = Nu există o asemenea zi: { $date }.
    .fix = Scrieți o zi care există în calendar, ca an-lună-zi: 2026-11-22.
    .why = Datele hotărăsc ce pagini vin primele și ce informații sunt prea vechi; o dată greșită nu trebuie ghicită.
    .example =
        date: 2026-11-22

date-with-time = Aici trebuie o zi, fără oră: { $value }.
    .fix = Păstrați numai ziua: 2026-11-22.
    .why = Nimic într-o campanie nu depinde de oră, iar fusurile orare ar face din aceeași zi două.
    .example =
        date = 2026-11-22

number-too-large = Numărul este prea mare: { $number }.
    .fix = Dacă este un număr de telefon sau un alt nume făcut din cifre, puneți-l între ghilimele drepte. Altfel, scrieți un număr mai mic.
    .why = Numai numerele cu care se poate socoti sunt citite ca numere.
    .example =
        order: 3

hidden-character = { $kind ->
        [space] Aici este un spațiu fără lățime, pe care nu îl vede nimeni ({ $code }).
        [joiner] Aici este un semn care leagă sau desparte litere și pe care nu îl vede nimeni ({ $code }).
        [hyphen] Aici este o cratimă care se vede numai la sfârșit de rând ({ $code }).
        [mark] Aici este un marcaj care își are locul la începutul unui fișier și pe care nu îl vede nimeni ({ $code }).
        [direction] Aici este un semn care schimbă direcția scrierii și pe care nu îl vede nimeni ({ $code }).
       *[control] Textul conține un caracter pe care nimeni nu îl poate vedea ({ $code }).
    }
    .fix = { $right ->
        [none] { $kind ->
            [control] Ștergeți partea cu bară inversă care îl reprezintă sau scrieți cuvântul din nou.
           *[other] Ștergeți-l: scrieți din nou, de mână, cuvintele din jurul lui, fără să le lipiți.
        }
       *[other] Scrieți din nou, de mână, fără să lipiți: { $right }
    }
    .why = Vine adesea odată cu un text copiat dintr-o scrisoare, dintr-un chat sau de pe un site. O adresă, un număr sau un nume cu el pare corect, dar este altul; iar o direcție schimbată le arată cititorilor altceva decât este scris.
    .example =
        title: "Secrete"

wrong-type = În „{ $key }” trebuie să stea { $wanted ->
        [text] un text
        [flag] true sau false
        [number] un număr întreg
        [date] o dată
        [day] o dată
        [texts] o listă de texte
        [table] un tabel de chei cu valori
       *[tables] o listă de tabele
    }, dar stă { $found ->
        [flag] true sau false
        [number] un număr
        [fraction] un număr cu zecimale
        [date] o dată
        [list] o listă
        [table] un tabel
        [nothing] nimic
       *[text] un text
    }.
    .fix = { $wanted ->
        [day] Scrieți ziua ca an-lună-zi, de exemplu { $example }
       *[other] Scrieți: { $example }
    }
    .why = Fiecare câmp cuprinde un singur fel de valoare. Un text care arată ca un număr, ca o dată sau ca true/false are nevoie de ghilimele; un număr, o dată sau true/false se scrie fără ele.
    .example =
        title: "112"
        order: 3
        draft: true
        date: 2026-11-22
        aliases: ["nume-vechi", "nume-mai-vechi"]

missing-field = Lipsește „{ $key }”.
    .fix = Adăugați rândul: { $example }
    .why = Unele câmpuri nu au o valoare de la sine: numai autorul o poate da.
    .example =
        title: Secrete

empty-field = În „{ $key }” nu stă nimic.
    .fix = Scrieți o valoare, de exemplu { $example }, sau ștergeți rândul.
    .why = Un câmp gol poate fi unul uitat. Un câmp care nu este necesar se lasă afară.
    .example =
        description: Ce secrete spunem.

unknown-key = Aici nu există un câmp cu numele „{ $key }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți unul dintre acestea sau ștergeți rândul: { $known }.{ $continued ->
        [none] {""}
       *[other] {" "}Dacă rândul continuă textul de mai sus, scrieți totul pe un singur rând: { $continued }
    }
    .why = Un câmp scris greșit ar fi trecut cu vederea, iar paginii i-ar lipsi ce trebuia să aibă.
    .example =
        title: Secrete
        description: Ce secrete spunem.

unknown-choice = „{ $key }” nu poate fi „{ $value }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Scrieți unul dintre acestea: { $known }.
    .why = Acest câmp cuprinde unul dintre câteva cuvinte, fiecare cu înțelesul lui.
    .example =
        source: ru
