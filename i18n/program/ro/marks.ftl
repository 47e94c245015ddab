### Ce îi spune autorului camera „parse/markdown”: semne pe care cititorii le-ar vedea așa cum sunt scrise.

mark-shown = { $problem ->
        [file] Cititorii văd „{ $written }” exact așa: un nume de fișier cu spații nu este o adresă.
        [address] Cititorii văd „{ $written }” exact așa: o adresă nu are spații.
        [title] Cititorii văd „{ $written }” exact așa: după adresă mai este ceva.
        [gap] Cititorii văd „{ $written }” exact așa: între paranteze este un spațiu.
        [link] Cititorii văd „{ $written }” exact așa: acesta nu este un link și nici o imagine.
        [definition] Cititorii văd „{ $written }” exact așa: acest rând nu dă niciunui link adresa.
        [reference] Cititorii văd „{ $written }” exact așa: niciun rând din pagină nu dă adresa acestui link.
        [heading] „{ $written }” nu este un titlu: cititorii văd semnele.
        [table] Aceste rânduri nu sunt un tabel: cititorii văd barele.
        [list] Aceste rânduri nu sunt o listă: cititorii le văd pe toate într-un singur paragraf.
        [comment] Cititorii văd „{ $written }”: acest comentariu nu se termină în paragraful lui.
        [html] Cititorii văd „{ $written }” exact așa: între etichete HTML nu se citește Markdown.
        [emphasis] Cititorii văd steluțele din „{ $written }”: nimic nu este scris îngroșat aici.
       *[other] Cititorii văd „{ $written }” exact așa: seamănă cu Markdown, dar nu este.
    }
    .fix = { $problem ->
        [file] Puneți adresa între paranteze unghiulare: ({ $right }). Și mai bine: dați fișierului un nume fără spații și scrieți acel nume.
        [address] Scrieți ({ $right }).
        [title] Între parantezele rotunde scrieți numai adresa: ({ $right }).
        [gap] Scrieți { $right }.
        [link] Scrieți [cuvinte](adresa), cu ambele perechi de paranteze închise și nimic între ele. Un link nu poate sta în alt link. Dacă nu este vorba de un link, lăsați un spațiu între paranteze.
        [definition] Scrieți { $right } pe un rând separat, iar deasupra lăsați un rând gol. Între paranteză și două puncte nu se pune spațiu; nici adresa nu are spații, decât dacă stă între paranteze unghiulare.
        [reference] Scrieți adresa chiar după cuvinte: [cuvinte](adresa). Sau adăugați un rând separat, cu un rând gol deasupra: { $right } adresa. Dacă nu este vorba de un link, lăsați un spațiu între paranteze.
        [heading] Puneți un spațiu obișnuit după semnele #: { $right }
        [table] Sub primul rând scrieți un rând de liniuțe, cu tot atâtea coloane: { $right } Deasupra tabelului lăsați un rând gol.
        [list] Începeți fiecare rând cu o cratimă sau cu un număr și un spațiu obișnuit: { $right }
        [comment] Scrieți --> acolo unde se termină nota, înainte de următorul rând gol: <!-- o notă -->
        [html] Lăsați un rând gol între etichete, sau comentariu, și text: atunci este citit. Sau ștergeți etichetele.
        [emphasis] Scrieți două steluțe chiar înaintea cuvintelor și două chiar după ele, fără spații înăuntru, în același paragraf: **important**. Dacă la urmă stă un semn, de exemplu un punct, și după steluțe urmează o literă, lăsați semnul în afară. Dacă steluțele trebuie văzute, puneți o bară inversă înaintea fiecăreia: \*\*.
       *[other] Corectați semnele ca în exemplu. Dacă trebuie văzute, puneți o bară inversă înaintea fiecăruia.
    }
    .why = Asemenea semne apar dintr-o scăpare sau vin cu un text din alt program, ale cărui spații și semne pot arăta la fel, dar înseamnă altceva. Un cititor de ecran le citește pe toate cu voce tare.
    .example =
        ## Ce poți face

        - **Spune** unui adult.
        - Citește [pliantul nostru](<pliantul nostru.pdf>).

        | Când | Pe cine suni |
        | --- | --- |
        | Imediat | 112 |

table-row-long = Acest rând are mai multe celule decât coloanele tabelului, care { $columns ->
        [one] este una
       *[other] sunt { $columns }
    }. Cititorii nu văd „{ $lost }”.
    .fix = Adăugați coloanele care lipsesc în primul rând al tabelului și în rândul de liniuțe de sub el sau ștergeți de aici o bară. Dacă bara face parte din cuvinte, puneți înaintea ei o bară inversă: \|
    .why = Primul rând al unui tabel spune câte coloane are. Ce are un rând în plus nu se arată nicăieri.
    .example =
        | Când | Pe cine suni |
        | --- | --- |
        | Imediat | 112 |
