### Ce se spune despre o linie de comandă scrisă greșit.

command-unknown = { $command ->
        [none] Nu este numită nicio comandă.
       *[other] Nu există comanda „{ $command }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Numiți una dintre acestea: { $known }. Ce face fiecare: { $help }
    .why = Primul cuvânt după „farul” spune ce este de făcut. Tot restul ține de acea comandă.
    .example = farul check

option-unknown = { $kind ->
        [word] „{ $option }” este un cuvânt în plus aici.
       *[option] Aici nu există opțiunea „{ $option }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = { $kind ->
        [word] Ștergeți-l. Dacă face parte dintr-un nume cu spații, puneți tot numele între ghilimele drepte. Ce poate sta aici: { $help }
       *[option] Corectați-o sau ștergeți-o. Ce poate sta aici: { $help }
    }
    .why = Fiecare comandă are opțiunile ei. O opțiune cu o greșeală în nume nu ar face nimic, iar dumneavoastră v-ați baza pe ea.
    .example = farul build --strict

option-value = { $value ->
        [none] După „{ $option }” trebuie o valoare.
       *[other] „{ $option }” nu poate fi „{ $value }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = { $wanted ->
        [choice] Scrieți una dintre acestea: { $known }.
        [port] Scrieți un număr de la 0 la 65535, de exemplu --port 4000
        [address] Scrieți o adresă IP a acestui calculator, de exemplu --host 127.0.0.1
       *[any] Cum se scrie: { $help }
    }
    .why = Unele opțiuni nu spun nimic singure: cuvântul următor este valoarea lor. Altele doar sunt sau nu sunt scrise.
    .example = farul check --format short

option-conflict = { $other ->
        [none] „{ $option }” apare aici de două ori.
       *[other] „{ $option }” nu poate sta împreună cu { $other }.
    }
    .fix = { $other ->
        [none] Păstrați numai una.
       *[other] Păstrați ce doriți și ștergeți restul.
    }
    .why = Fiecare cere altceva. Programul nu ghicește ce ați vrut.
    .example = farul build --release

option-missing = Aici lipsește ceva: { $missing }
    .fix = Adăugați ce lipsește; în locul parantezelor unghiulare se pune cuvântul dumneavoastră. Cum se scrie comanda: { $help }
    .why = Fără aceasta programul nu știe la ce se referă comanda.
    .example = farul approve content/parents/secrets.ro.md --role editor

argument-not-text = Un cuvânt din această comandă nu este un text care se poate citi.
    .fix = Scrieți comanda de mână. Dacă acel cuvânt este numele unui fișier sau al unui dosar, redenumiți-l mai întâi cu litere obișnuite.
    .why = Numele din sisteme și arhive vechi pot avea litere în altă codificare. Arată ca niște litere, dar nu sunt.
    .example = farul --root campania-mea check
