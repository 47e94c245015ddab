### Ce spune camera „resolve” autorului.

vital-missing = Pagina „{ $page }” lipsește în limba „{ $language }”, iar campania o socotește vitală.
    .fix = Scrieți fișierul { $file }. Dacă există deja ca ciornă, terminați-l și ștergeți „draft: true”.
    .why = Paginile vitale, cum este cea de ajutor, sunt cele pe care le caută un cititor aflat în pericol. Nicio altă limbă nu le poate ține locul, așa că nimic nu se publică până când nu există în fiecare limbă. Ce pagini sunt vitale se spune în farul.toml.
    .example =
        {"["}content]
        vital = ["help", "traces"]

        content/help.ro.md
        content/help.ru.md
        content/help.en.md

home-missing = Campania nu are pagină principală.
    .fix = Scrieți fișierul { $file }, cu un titlu și câteva cuvinte de bun venit.
    .why = Pe pagina principală ajung cititorii și aleg ce caută. Ea trebuie să existe măcar într-o limbă; acolo unde lipsește, îi ține locul altă limbă.
    .example =
        content/_index.ro.md

        ---
        title: Farul
        description: Pagini clare despre siguranța copiilor.
        ---

        Bine ați venit! Alegeți ce doriți să citiți.

address-taken = Adresa „{ $address }” este deja folosită de { $other }.
    .fix = Dați uneia dintre cele două pagini alt nume de fișier sau alt „slug” în antet. Dacă adresa stă la „aliases”, ștergeți-o de acolo.
    .why = O adresă poate arăta o singură pagină. Două adrese sunt socotite aceleași și când le deosebesc numai literele mari, fiindcă multe calculatoare nu fac această deosebire.
    .example =
        slug: secrete-pentru-parinti
        aliases: ["parents/nume-vechi"]

entrance-missing = Dosarul „{ $folder }” are pagini, dar nu are o pagină de intrare.
    .fix = Scrieți fișierul { $file }, cu un titlu și o frază sau două. Lista paginilor din dosar se adaugă singură.
    .why = Cititorii care scurtează adresa sau vin din rândul care le arată unde se află ar găsi acolo „pagina nu există”.
    .example =
        content/parents/_index.ro.md

        ---
        title: Pentru părinți
        description: Cum vorbim cu copilul despre secrete și siguranță.
        ---

broken-link = Nu există pagina „{ $target }”, așa că acest link nu duce nicăieri.
    .fix = { $nearest ->
        [none] Corectați linkul sau scrieți pagina. Linkul numește fișierul celeilalte pagini, văzut din pagina aceasta: [Despre secrete](safe-secrets.md) sau [Pentru părinți](../parents/_index.md).
       *[other] Poate ați vrut pagina „{ $nearest }”? Linkul numește fișierul celeilalte pagini, văzut din pagina aceasta: [Despre secrete](safe-secrets.md) sau [Pentru părinți](../parents/_index.md).
    }
    .why = Până atunci se văd numai cuvintele linkului, iar o versiune pentru cititori nu se publică. Limba nu trebuie numită: fiecare cititor primește pagina în limba lui. O ciornă nu intră în versiunea pentru cititori, așa că acolo un link către ea nu duce nicăieri.
    .example =
        {"["}Despre secrete](safe-secrets.md)
        {"["}Pentru părinți](../parents/_index.md)
        {"["}Pagina în rusă](safe-secrets.md?lang=ru)

broken-anchor = Pagina { $target } nu are niciun subtitlu cu identificatorul „{ $anchor }”.
    .fix = { $nearest ->
        [none] Corectați ce stă după semnul # sau scrieți identificatorul după subtitlul la care vă gândiți: ## Subtitlu {"{"}#{ $anchor }{"}"}
       *[other] Poate ați vrut „#{ $nearest }”? Dacă nu, scrieți identificatorul după subtitlul la care vă gândiți: ## Subtitlu {"{"}#{ $anchor }{"}"}
    }
    .why = Ce stă după semnul # numește un subtitlu. Până atunci linkul duce la începutul celeilalte pagini; în aceeași pagină se văd numai cuvintele lui. Un identificator scris de dumneavoastră rămâne același și când schimbați cuvintele subtitlului.
    .example =
        {"["}Când spunem](safe-secrets.md#tell)

        ## Când spunem {"{"}#tell{"}"}

anchor-needs-id = Pagina { $target } nu are niciun subtitlu cu identificatorul „{ $anchor }”; aceeași pagină îl are în altă limbă.
    .fix = În { $target }, scrieți identificatorul după subtitlul potrivit, probabil așa: { $line }
    .why = Identificatorii se fac din cuvintele subtitlului, deci diferă de la o limbă la alta. O traducere cu aceleași subtitluri, în aceeași ordine, îi ia singură de la original; aici subtitlurile diferă, așa că identificatorul trebuie scris.
    .example = ## Când spunem {"{"}#tell{"}"}

file-missing = Fișierul { $file } nu există.
    .fix = { $plain ->
        [none] { $nearest ->
                [none] Puneți fișierul acolo sau corectați-i numele. Numele se scrie așa cum se vede fișierul din pagina aceasta, întocmai, cu literele mari și cu terminația lui (.jpg sau .jpeg).
               *[other] Poate ați vrut { $nearest }? Dacă nu, puneți fișierul acolo. Numele se scrie așa cum se vede fișierul din pagina aceasta, întocmai, cu literele mari și cu terminația lui (.jpg sau .jpeg).
            }
       *[other] Este un fișier cu un nume care arată la fel, dar semnele literelor (ca la ș sau ă) sunt păstrate altfel; unele calculatoare fac așa. Dați-i acelui fișier numele { $plain } și scrieți-l și aici.
    }
    .why = Imaginile și documentele pe care le numește o pagină se publică odată cu ea; fără fișier, cititorii ar găsi un loc gol. Într-o limbă îi poate ține locul un fișier al ei: mana.ru.jpg pentru mana.jpg.
    .example =
        ![O mână cu cinci degete](mana.jpg)
        {"["}Afișul](afis.pdf)

link-not-allowed = Paginile pentru „{ $from }” nu pot avea linkuri către „{ $to }”.
    .fix = { $allowed ->
        [none] Ștergeți linkul sau îndreptați-l către altă pagină pentru aceiași cititori.
       *[other] Ștergeți linkul sau îndreptați-l către o pagină pentru aceiași cititori sau pentru: { $allowed }.
    }
    .why = Un link nu trebuie să ducă un copil la un text scris pentru adulți sau pentru copii mai mari. Unde pot duce linkurile se spune în farul.toml, la „may_link_to”; regula este valabilă pentru toate paginile unui public, așa că schimbați-o numai după ce ați chibzuit bine.
    .example =
        {"["}[audiences]]
        id = "children-10-12"
        may_link_to = ["children-3-6", "children-7-9"]
