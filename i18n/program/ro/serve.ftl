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

watch-failed = Dosarul „{ $folder }” nu poate fi urmărit: { $reason }.
    .fix = Verificați dacă dosarul există și dacă aveți dreptul să îl citiți.
    .why = Previzualizarea se construiește din nou când salvați un fișier; pentru aceasta trebuie să afle de schimbare.
    .example = farul --root campania-mea serve

server-failed = Previzualizarea s-a oprit: { $reason }.
    .fix = Porniți-o din nou. Dacă se oprește iar, rulați „farul check” și anunțați ce vedeți aici.
    .why = O previzualizare merge până apăsați Ctrl-C; aceasta s-a încheiat singură. Niciun fișier al dumneavoastră nu este afectat.
    .example = farul serve
