### Ce spune camera „serve” autorului.

port-taken = { $tried ->
        [one] Portul de la { $address } nu este liber.
        [few] Niciunul dintre cele { $tried } porturi începând cu { $address } nu este liber.
       *[other] Niciunul dintre cele { $tried } de porturi începând cu { $address } nu este liber.
    }
    .fix = Închideți o altă previzualizare de care nu mai aveți nevoie sau alegeți un port cu „--port”.
    .why = Fiecare port al unui calculator servește un singur program. Farul îl încearcă pe cel dorit și pe cele de după el.
    .example = farul serve --port 5000

address-refused = Previzualizarea nu poate fi servită la { $address }: { $reason }.
    .fix = Lăsați la o parte „--host” ca să serviți numai pe acest calculator sau numiți o adresă pe care acest calculator o are; alegeți un port mai mare de 1023.
    .why = Un program poate asculta numai la adresele propriului calculator, iar sistemul își păstrează porturile mici.
    .example = farul serve --host 127.0.0.1 --port 4000

host-name = { $problem ->
        [empty] După „--allow-host” nu este niciun nume.
        [every] „{ $name }” nu permite orice nume: steluța nu înseamnă nimic aici.
        [address] „{ $name }” este mai mult decât numele unui calculator: este o adresă.
        [several] „{ $name }” nu este numele unui calculator: conține un spațiu sau o virgulă.
        [port] „{ $name }” este mai mult decât numele unui calculator: după două puncte este un port.
        [letters] „{ $name }” nu este numele pe care îl cere un browser: are litere pe care asemenea nume nu le pot avea.
       *[sign] „{ $name }” nu este numele unui calculator.
    }
    .fix = { $right ->
        [none] { $problem ->
            [every] Numiți fiecare calculator în parte: --allow-host preview.test
            [several] Scrieți opțiunea înaintea fiecărui nume: --allow-host unu.test --allow-host doi.test
            [letters] Scrieți numele așa cum îl trimit browserele, cu „xn--”, sau folosiți adresa IP a calculatorului, care nu are nevoie de permisiune.
           *[other] Scrieți numai numele, de exemplu --allow-host preview.test
        }
       *[other] Scrieți numai numele: --allow-host { $right }
    }
    .why = Previzualizarea răspunde numai când este chemată pe un nume pe care îl permiteți, ca niciun alt site să nu poată citi pagini nepublicate. Numele se compară așa cum este, fără http, port sau cale.
    .example = farul serve --host 0.0.0.0 --allow-host preview.test

watch-failed = Dosarul „{ $folder }” nu poate fi urmărit: { $reason }.
    .fix = Verificați dacă dosarul există și dacă aveți dreptul să îl citiți.
    .why = Previzualizarea se construiește din nou când salvați un fișier; pentru aceasta trebuie să afle de schimbare.
    .example = farul --root campania-mea serve

server-failed = Previzualizarea s-a oprit: { $reason }.
    .fix = Porniți-o din nou. Dacă se oprește iar, rulați „farul check” și anunțați ce vedeți aici.
    .why = O previzualizare merge până apăsați Ctrl-C; aceasta s-a încheiat singură. Niciun fișier al dumneavoastră nu este afectat.
    .example = farul serve
