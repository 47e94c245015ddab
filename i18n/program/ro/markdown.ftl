### Ce spune încăperea „parse/markdown” autorului: textul unei pagini.

nested-too-deep = Aici stau unele în altele mai mult de { $limit ->
        [one] { $limit } nivel
        [few] { $limit } niveluri
       *[other] { $limit } de niveluri
    }: citate, liste, paranteze, blocuri sau semne.
    .fix = Închideți ce este deschis sau scoateți o parte. Semnele care trebuie doar văzute, ca mai multe paranteze la rând, au nevoie de o bară inversă înaintea fiecăruia.
    .why = Niciun cititor nu poate urmări atâtea niveluri, iar o asemenea pagină poate bloca programele care o citesc.
    .example =
        - O listă
          - cu o listă în ea

control-character = Textul conține aici caracterul invizibil { $code }.
    .fix = Ștergeți-l. Vine adesea cu un text copiat din alt program: scrieți cuvântul din nou.
    .why = Asemenea caractere nu înseamnă nimic într-un text; browserele și cititoarele de ecran se împiedică de ele.
    .example = Te poți opri oricând.

directive-unknown = Nu există un bloc numit „{ $name }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți unul dintre acestea: { $known }.
    .why = De trei ori două puncte și un nume încep un bloc pe care tema știe să îl arate. Pe altele nu le cunoaște.
    .example =
        :::callout{"{"}type=tip{"}"}
        Te poți opri oricând.
        :::

directive-unclosed = Blocul „{ $name }” nu este închis.
    .fix = Scrieți un rând { $closer } acolo unde se termină. Dacă începe într-o listă sau într-un citat, rândul stă în aceeași listă sau în același citat, la aceeași distanță de margine.
    .why = Fără sfârșit, blocul ar înghiți tot ce urmează.
    .example =
        :::note
        Această pagină vorbește despre presiuni, fără detalii.
        :::

directive-closes-nothing = { $right ->
        [none] Acest rând cu două puncte nu închide nimic.
       *[other] Rândul { $closer } este prea scurt ca să închidă blocul deschis.
    }
    .fix = { $right ->
        [none] Ștergeți-l sau scrieți rândul care deschide blocul, de exemplu :::note, în aceeași listă sau în același citat.
       *[other] Scrieți { $right }, cu tot atâtea semne ca în rândul care deschide blocul.
    }
    .why = Un rând cu două puncte încheie blocul deschis ultimul în același loc; aici nu este niciunul pe care l-ar putea încheia.
    .example =
        :::note
        Această pagină vorbește despre presiuni, fără detalii.
        :::

directive-form = Rândul „{ $written }” seamănă cu începutul unui bloc, dar nu este scris așa.
    .fix = { $rest ->
        [none] Scrieți { $right } și nimic altceva în acest rând.
       *[other] Scrieți { $right } și nimic altceva în acest rând, iar „{ $rest }” pe rândul următor.
    }{ $closer ->
        [none] {""}
       *[other] {" "}Acolo unde se termină blocul, scrieți un rând { $closer }
    }
    .why = Un bloc începe cu două puncte scrise de trei ori sau de mai multe ori și cu numele lui în litere mici, fără spațiu, apoi cu ce îi trebuie, între acolade. Restul rândului s-ar pierde.
    .example =
        :::callout{"{"}type=tip{"}"}
        Te poți opri oricând.
        :::

directive-indented = Rândul „{ $line }” este atât de departe de margine, încât este text simplu.
    .fix = Ștergeți tabulatorul sau spațiile din fața lui, ca să înceapă sub cuvintele de care ține.
    .why = Cu un tabulator sau cu patru spații și mai multe, un rând face parte din paragraful de deasupra sau este cod. Cititorul ar vedea două punctele, nu blocul și nu serviciul de ajutor.
    .example =
        - Un punct

          :::note
          Un bloc în acest punct
          :::

code-indented = Rândul „{ $line }” începe cu un tabulator sau cu patru spații: cititorii îl văd ca pe codul unui calculator.
    .fix = Ștergeți tabulatorul sau spațiile, aici și în rândurile care urmează. Într-o listă, rândul începe sub primul cuvânt al punctului său. Dacă este cod, scrieți în schimb ``` pe un rând deasupra lui și pe un rând dedesubt.
    .why = În cod nimic nu este citit ca Markdown: linkurile și semnele rămân așa cum sunt scrise, iar numerele serviciilor de ajutor nu le caută nimeni acolo.
    .example =
        Poți suna oricând.

        Nimeni nu te întreabă cum te cheamă.

code-unclosed = Codul care începe aici cu { $mark } nu se termină. Cititorii văd tot ce urmează ca pe codul unui calculator.
    .fix = Scrieți un rând { $mark } acolo unde se termină codul. Dacă rândul acesta trebuia să încheie el un cod, mai sus lipsește rândul { $mark } cu care începe. Dacă nu este vorba de cod, ștergeți rândul.
    .why = În cod nu apare niciun bloc, niciun link și niciun serviciu de ajutor: cititorii le-ar vedea semnele.
    .example =
        ```
        Codul
        ```

        Sună la :contact[md-child-helpline].

directive-nesting = „{ $inner }” stă în „{ $outer }” cu tot atâtea două puncte.
    .fix = Dați blocului din afară mai multe, în primul rând și în ultimul: { $right }
    .why = Numărul lor arată care rând închide care bloc. Dacă sunt la fel de multe înăuntru ca în afară, nimeni nu vede ce se termină și unde.
    .example =
        ::::callout{"{"}type=help{"}"}
        Citește mai întâi.

        :::note
        Se vorbește despre presiuni.
        :::
        ::::

directive-inside = „{ $inner }” nu poate sta în „{ $outer }”.
    .fix = Încheiați mai întâi „{ $outer }”: scrieți un rând { $closer } înaintea acestui bloc și ștergeți rândul { $closer } care rămâne apoi în plus după el.
    .why = Cititorii fac câte un lucru pe rând. Cu un bloc în celălalt, nu s-ar vedea care răspunsuri țin de care întrebare.
    .example =
        :::checklist
        - [ ] Știu pe cine pot suna.
        - [ ] Știu numărul.
        :::

        :::choices
        Un prieten îți cere o poză.

        - Spun nu.

          E în regulă. Nu trebuie să explici de ce.
        - Cer ajutor cuiva.

          E o idee bună.
        :::

attributes-form = { $right ->
        [none] Ce stă aici între acolade nu poate fi citit.
       *[other] Valoarea dintre aceste acolade trebuie să stea între ghilimele drepte.
    }
    .fix = { $right ->
        [none] Scrieți un nume, semnul = și o valoare; o valoare cu spații stă între ghilimele drepte. Un id începe cu #. Închideți ce deschideți.
       *[other] Scrieți { $right }, cu ghilimelele drepte de pe tastatură, nu cu cele ale unui program de texte.
    }
    .why = Acoladele conțin ce trebuie să știe programul despre bloc sau despre cuvintele dinaintea lor. O presupunere ar putea fi greșită.
    .example = :::callout{"{"}#inceput type=tip title="Bine de știut"{"}"}

attributes-gap = Înainte de „{ $written }” este un spațiu: cititorii l-ar vedea, și nu ar spune nimic despre ce stă în fața lui.
    .fix = Ștergeți spațiul: { $right }
    .why = Acoladele țin de ceea ce ating. O parte între acolade care nu atinge nimic este text ca oricare altul.
    .example = ![](wave.svg){"{"}decorative{"}"}

inline-unknown = Nu există „:{ $name }”. Poate ați vrut să scrieți „:{ $nearest }”?
    .fix = Scrieți :{ $nearest }[…] sau puneți o bară inversă înaintea semnului, dacă textul trebuie citit așa.
    .why = Cititorul ar vedea două puncte și paranteze în loc, de pildă, de un număr de telefon.
    .example = Sună la :contact[md-child-helpline].

contact-form = „:contact” are nevoie de numele unui serviciu de ajutor între paranteze drepte, imediat după el.
    .fix = Scrieți :contact[…] cu un nume din content/_data/help-services.toml: litere mici, cifre și cratime.
    .why = Numerele vin dintr-o singură listă, cu date, așa încât un număr schimbat se schimbă peste tot. Scris altfel, cititorul nu ar vedea niciun număr.
    .example = Sună la :contact[md-child-helpline].

contact-in-link = Un serviciu de ajutor nu poate sta într-un link.
    .fix = Închideți linkul înaintea lui sau scoateți linkul.
    .why = Un serviciu de ajutor este el însuși un link, către numărul sau pagina lui. La un link aflat în alt link nu se poate ajunge de la tastatură.
    .example = Vezi [pagina de ajutor](help.md) sau sună la :contact[md-child-helpline].

language-unsound = „{ $tag }” nu este o etichetă de limbă.
    .fix = Scrieți codul scurt al limbii, de exemplu ro, ru sau en.
    .why = După această etichetă cititorul de ecran își schimbă vocea. Una pe care nu o cunoaște face cuvintele greu de înțeles.
    .example = Se numește [grooming]{"{"}lang=en{"}"}.

inline-attribute = „{ $attribute }” nu înseamnă nimic aici.
    .fix = Cuvintele primesc numai {"{"}lang=…{"}"}, numerele și {"{"}number{"}"}, imaginile numai {"{"}decorative{"}"}. Ștergeți restul.
    .why = Cum arată o pagină hotărăște tema, ca fiecare cititor să o poată schimba pentru sine.
    .example = Se numește [grooming]{"{"}lang=en{"}"}.

text-language = { $language ->
    [none] Acest text nu este în limba paginii, „{ $own }”: „{ $words }”.
   *[other] Acest text este în „{ $language }”, iar pagina este în „{ $own }”: „{ $words }”.
}
    .fix = Traduceți-l. Dacă trebuie să rămână, scrieți limba după el: [text]{"{"}lang={ $language ->
        [none] …
       *[other] { $language }
    }{"}"}
    .why = Un cititor de ecran citește fiecare pagină cu vocea limbii ei. Cuvintele din altă limbă care nu sunt marcate nu se pot înțelege.
    .example = [Скажи взрослому.]{"{"}lang=ru{"}"}

passage-language = { $language ->
    [none] Aceste cuvinte nu sunt în „{ $own }”: „{ $words }”.
   *[other] Aceste cuvinte sunt în „{ $language }”, între cuvinte în „{ $own }”: „{ $words }”.
}
    .fix = Traduceți-le sau scrieți limba după ele: [{ $words }]{"{"}lang={ $language ->
        [none] …
       *[other] { $language }
    }{"}"}
    .why = Un cititor de ecran citește fiecare pagină cu vocea limbii ei. Cuvintele din altă limbă care nu sunt marcate nu se pot înțelege.
    .example = [Скажи взрослому.]{"{"}lang=ru{"}"}

heading-level-one = Titlul „{ $text }” este de primul nivel.
    .fix = Scrieți ## în loc de #.
    .why = Titlul paginii este singurul de primul nivel. Cititoarele de ecran sar din titlu în titlu și îl iau pe primul drept numele paginii.
    .example = ## Ce poți face

heading-skips = Titlul „{ $text }” sare peste un nivel.
    .fix = Scrieți { $right } în loc de { $written }.
    .why = Mulți cititori se orientează numai după titluri. Un nivel lipsă sună ca și cum ar lipsi o parte.
    .example =
        ## Ce poți face

        ### Astăzi

heading-empty = Acest titlu nu are cuvinte.
    .fix = Scrieți cuvintele sau ștergeți rândul.
    .why = Cititoarele de ecran îl anunță oricum, iar el nu duce nicăieri.
    .example = ## Ce poți face

heading-attribute = Un titlu nu primește „{ $attribute }”.
    .fix = Păstrați numai un id, de exemplu {"{"}#ce-poti-face{"}"}.
    .why = Cum arată un titlu hotărăște tema. I se poate da numai un id, după care îl găsesc linkurile.
    .example = ## Ce poți face {"{"}#ce-poti-face{"}"}

id-form = „{ $id }” nu poate fi un id.
    .fix = Folosiți litere, cifre, cratime și liniuțe de jos, fără spații și alte semne.
    .why = Un id devine parte din adrese, care trebuie să ajungă întregi oriunde sunt copiate.
    .example = ## Ce poți face {"{"}#ce-poti-face{"}"}

id-reserved = Id-ul „{ $id }” începe cu „f-”.
    .fix = Alegeți alt început.
    .why = Așa încep id-urile programului. Două lucruri cu același id l-ar duce pe cititor la cel greșit.
    .example = ## Ce poți face {"{"}#ce-poti-face{"}"}

id-twice = Id-ul „{ $id }” apare de două ori pe această pagină.
    .fix = Schimbați unul dintre ele, împreună cu linkurile care duc la el.
    .why = Un link ar duce la primul dintre cele două, oricare ar fi fost cel dorit.
    .example =
        ## Astăzi {"{"}#astazi{"}"}

        ## Mai târziu {"{"}#mai-tarziu{"}"}

footnote-undefined = Nu există nota „{ $label }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Scrieți nota oriunde pe pagină: [^{ $label }]: și cuvintele ei. Dacă nu este vorba de o notă, puneți o bară inversă înaintea parantezei.
    .why = Cititorul ar vedea parantezele și nu ar găsi nimic în spatele lor.
    .example =
        Legea te apără.[^lege]

        {"["}^lege]: Legea nr. 140 din 2013, articolul 3.

footnote-unused = Nimic nu duce la nota „{ $label }”.
    .fix = Scrieți [^{ $label }] acolo unde textul are nevoie de notă sau ștergeți-o.
    .why = O notă la care nu duce nimic nu este arătată.
    .example =
        Legea te apără.[^lege]

        {"["}^lege]: Legea nr. 140 din 2013, articolul 3.

footnote-twice = Nota „{ $label }” este scrisă de două ori.
    .fix = Dați uneia alt nume sau ștergeți-o.
    .why = Numai prima este arătată; cuvintele celei de a doua se pierd.
    .example =
        {"["}^lege]: Legea nr. 140 din 2013, articolul 3.
        {"["}^varsta]: Vârsta din ziua în care s-a întâmplat.

picture-without-words = Imaginea „{ $file }” nu are cuvinte pentru cei care nu o văd.
    .fix = Scrieți între paranteze ce spune imaginea: ![O mână întinsă](mana.svg). Dacă nu spune nimic, scrieți {"{"}decorative{"}"} după ea.
    .why = Cine ascultă pagina aude aceste cuvinte în locul imaginii. Fără ele, programul nu poate deosebi un text uitat de o imagine care doar împodobește.
    .example = ![Un adult stă în genunchi lângă un copil și îl ascultă](ascultare.svg)

picture-words-long = Cuvintele pentru această imagine au { $number ->
        [one] { $number } caracter
        [few] { $number } caractere
       *[other] { $number } de caractere
    }; cel mult { $limit ->
        [one] { $limit } caracter se ascultă
        [few] { $limit } caractere se ascultă
       *[other] { $limit } de caractere se ascultă
    } ușor.
    .fix = Spuneți singurul lucru pe care îl arată imaginea. Restul își are locul în text.
    .why = Cititorul de ecran spune aceste cuvinte dintr-o dată; nimeni nu se poate opri la mijloc și nu se poate întoarce cu o propoziție.
    .example = ![Un adult stă în genunchi lângă un copil și îl ascultă](ascultare.svg)

picture-words-unneeded = Imaginea „{ $file }” are cuvinte, dar este marcată ca una care nu spune nimic.
    .fix = Păstrați cuvintele și ștergeți {"{"}decorative{"}"} sau goliți parantezele.
    .why = Numai una dintre ele poate fi adevărată. Până alegeți, cuvintele rămân.
    .example = ![](val.svg){"{"}decorative{"}"}

picture-kind = Paginile nu pot arăta „{ $file }” ca imagine.
    .fix = Salvați imaginea ca unul dintre acestea: { $known }. Ca să oferiți un document, scrieți un link, fără semnul exclamării.
    .why = În locul a ceea ce nu pot desena, browserele arată un gol. Așa se întâmplă și cu fotografiile de pe iPhone (.heic).
    .example = {"["}Pliantul în format PDF](leaflet.pdf)

picture-remote = Imaginea „{ $address }” nu este un fișier al campaniei.
    .fix = Salvați imaginea lângă pagină, dacă aveți dreptul să o folosiți, și scrieți numele fișierului.
    .why = O imagine din altă parte îi spune unui străin cine citește pagina și când. Site-ul nu cere niciodată nimic de la alt server.
    .example = ![Un adult stă în genunchi lângă un copil și îl ascultă](ascultare.svg)

title-unused = Nimeni nu ar vedea titlul „{ $title }”.
    .fix = Ștergeți-l. Dacă este important, scrieți-l în text.
    .why = Titlurile linkurilor și ale imaginilor apar numai sub maus: nu pe telefon, nu de la tastatură și rareori într-un cititor de ecran.
    .example = Citește [despre urmele tale](traces.md).

link-scheme = Linkurile nu pot începe cu „{ $scheme }:”.
    .fix = Folosiți https:, mailto: sau tel: ori numiți un fișier al campaniei.
    .why = Alte adrese pot porni programe, pot deschide alte aplicații sau pot ascunde pagini întregi.
    .example = [Telefonul Copilului](https://telefonulcopilului.md)

link-form = Adresa „{ $address }” nu poate fi citită.
    .fix = { $right ->
        [none] Scrieți-o întreagă: https:// și numele site-ului, tel: și numărul, mailto: și adresa sau numele unui fișier, cu / între dosare.
       *[other] Scrieți { $right }.
    }
    .why = Browserele citesc fiecare în felul lui o adresă stricată; unele adrese ascund unde duc.
    .example = [Telefonul Copilului](https://telefonulcopilului.md)

link-empty = Acest link sau această imagine nu are adresă.
    .fix = Scrieți între parantezele rotunde unde duce.
    .why = Cititoarele de ecran anunță și un link care nu duce nicăieri.
    .example = Citește [despre urmele tale](traces.md).

link-without-words = Acest link nu are cuvinte: nu este pe ce apăsa.
    .fix = Scrieți între parantezele drepte unde duce: [pliantul nostru](pliant.pdf). O imagine singură într-un link are nevoie de cuvintele ei: [![Pliantul nostru](coperta.jpg)](pliant.pdf).
    .why = Nimeni nu vede linkul, iar un cititor de ecran nu are ce spune despre el, în afară de adresă.
    .example = Citește [despre urmele tale](traces.md).

link-absolute = Adresa „{ $address }” este scrisă de la începutul site-ului.
    .fix = { $right ->
        [none] Numiți fișierul așa cum se vede de aici, de exemplu help.md sau ../help.md.
       *[other] Scrieți { $right }.
    }
    .why = Un link numește un fișier, ca să ducă la pagina din limba cititorului și să meargă sub orice adresă și de pe un stick.
    .example = Citește [despre urmele tale](../traces.md).

address-outside = Adresa „{ $address }” iese din dosarul „content”.
    .fix = Mutați fișierul în „content” și numiți-l de acolo. Fișierele al căror nume începe cu punct nu se publică niciodată.
    .why = Se poate publica numai ce stă în „content”, ca niciun fișier privat să nu fie trimis din greșeală.
    .example = [Pliantul](pliant.pdf)

link-without-extension = Linkul „{ $address }” nu numește un fișier.
    .fix = Scrieți { $right }.
    .why = Cu numele întreg al fișierului, linkul merge și acolo unde se citesc chiar fișierele, iar nimeni nu trebuie să ghicească.
    .example = Citește [despre urmele tale](traces.md).

link-extra = „{ $extra }” nu înseamnă nimic în această adresă.
    .fix = Ștergeți-l. După numele unei pagini pot sta ?lang= cu o limbă a campaniei și # cu id-ul unui titlu.
    .why = S-ar pierde, iar linkul ar duce în altă parte decât a vrut autorul.
    .example = Citește [în rusă](traces.md?lang=ru#astazi).

link-language = Campania nu are limba „{ $tag }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți una dintre acestea: { $known }. Fără ?lang=, linkul duce la limba cititorului.
    .why = Un link poate duce anume la o pagină într-o anumită limbă, dar numai într-una pe care campania o are.
    .example = Citește [în rusă](traces.md?lang=ru).

html-tag = Elementul HTML „{ $tag }” nu poate fi folosit într-un text.
    .fix = { $tag ->
        [a] Scrieți un link: [cuvinte](fisier.md).
        [img] Scrieți o imagine: ![ce arată](fisier.svg).
        [h1] Scrieți un titlu: ## și cuvintele lui.
        [h2] Scrieți un titlu: ## și cuvintele lui.
        [h3] Scrieți un titlu: ### și cuvintele lui.
        [div] Scoateți eticheta sau folosiți un bloc ca :::callout.
        [script] Scoateți-l, cu tot ce este în el.
        [style] Scoateți-l, cu tot ce este în el.
       *[other] Scoateți eticheta și scrieți în Markdown ce vă trebuie. Ca să arătați chiar eticheta, puneți-o între semne ` (accent grav).
    }
    .why = HTML poate porni programe, poate încărca lucruri de pe alte site-uri și poate strica pagina pentru cei care nu o văd. Sunt permise numai câteva elemente pentru cuvinte, ca abbr, kbd, sub, details.
    .example = Apasă <kbd>Shift</kbd> de trei ori.

html-attribute = „{ $tag }” nu poate avea aici „{ $attribute }”.
    .fix = Ștergeți-l.
    .why = Este permis numai ce spune ceva despre cuvinte, ca lang sau titlul unei prescurtări. Cum arată ele hotărăște tema, iar ce fac trebuie să meargă fără scripturi.
    .example = <abbr title="organizație neguvernamentală">ONG</abbr>

html-attribute-value = „{ $attribute }” nu poate fi „{ $value }”.
    .fix = { $attribute ->
        [lang] Scrieți codul scurt al unei limbi, de exemplu ro, ru sau en.
        [dir] Scrieți ltr, rtl sau auto.
       *[other] Scrieți o adresă care începe cu https://.
    }
    .why = Browserele și cititoarele de ecran se iau după această valoare; una greșită face cuvintele greu de citit sau duce pe un drum greșit.
    .example = <span lang="en">grooming</span>

html-place = „<{ $tag }>” nu poate fi folosit aici.
    .fix = { $tag ->
        [summary] Scrieți-l ca prim lucru în <details>, fiecare pe rândul său.
       *[other] Începeți-l pe un rând nou, cu un rând gol deasupra, în afara altor etichete.
    }
    .why = În mijlocul unui paragraf sau al altui element ar rupe pagina.
    .example =
        <details>
        <summary>Ce se întâmplă când sun?</summary>

        Cineva te ascultă.

        </details>

html-unfinished = { $what ->
        [comment] Aici începe un comentariu care nu se termină. Cititorii nu văd nimic din ce urmează.
        [comments] Aici începe un comentariu, iar înainte să se termine începe altul.
       *[tag] Aici începe o etichetă care nu se termină.
    }
    .fix = { $what ->
        [comment] Scrieți --> acolo unde se termină nota: <!-- o notă -->
        [comments] Scrieți --> acolo unde se termină primul. Un comentariu nu poate cuprinde altul: dacă vreți să ascundeți tot, ștergeți semnele celui dinăuntru.
       *[tag] Închideți-o cu > sau puneți o bară inversă înaintea semnului <, dacă trebuie doar văzut.
    }
    .why = Tot ce urmează, până la semnul care încheie, ar putea fi luat drept parte a ei și n-ar fi văzut de niciun cititor.
    .example =
        Apasă <kbd>Shift</kbd> de trei ori.

        <!-- o notă pentru cei care scriu, pe care nu o vede niciun cititor -->

html-unclosed = „<{ $tag }>” nu este închis unde trebuie.
    .fix = Scrieți </{ $tag }> în același paragraf sau în aceeași parte, înainte să se termine ceva din jurul lui.
    .why = Programul îl închide aici, poate mai devreme decât s-a vrut.
    .example = Apasă <kbd>Shift</kbd> de trei ori.

html-closes-nothing = „</{ $tag }>” nu închide nimic.
    .fix = Ștergeți-l sau scrieți <{ $tag }> înaintea lui, în același paragraf sau în aceeași parte.
    .why = Nu are niciun efect; poate s-a pierdut eticheta care deschide.
    .example = Apasă <kbd>Shift</kbd> de trei ori.

term-form = „:term” are nevoie de un cuvânt între paranteze drepte și, după el, de cel mult numele unui termen între acolade.
    .fix = Scrieți cuvântul așa cum stă în propoziție, apoi numele termenului: :term[presiunea]{"{"}pressure{"}"}
    .why = Cuvântul devine un link către explicația de la sfârșitul paginii. Scris altfel, cititorii ar vedea semnele.
    .example = Nimeni nu are voie să facă :term[presiuni]{"{"}pressure{"}"} asupra ta.

term-place = Un termen nu poate fi explicat într-un link sau într-un titlu.
    .fix = Scrieți aici cuvântul fără „:term” și marcați-l într-o propoziție din text.
    .why = Cuvântul devine un link. La un link aflat în alt link nu se poate ajunge de la tastatură, iar titlurile sunt citite cu voce tare în liste, fără ce ține de ele.
    .example = Nimeni nu are voie să facă :term[presiuni]{"{"}pressure{"}"} asupra ta.

term-unknown = Glosarul nu are termenul „{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut „{ $nearest }”?
    }
    .fix = { $nearest ->
        [none] Adăugați termenul în content/_data/glossary.toml sau scrieți cuvântul fără „:term”.
       *[other] Scrieți :term[…]{"{"}{ $nearest }{"}"}. Dacă nu este acesta, adăugați termenul în content/_data/glossary.toml.
    }
    .why = Cuvântul îi promite cititorului că este explicat la sfârșitul paginii.
    .example =
        {"["}[terms]]
        id = "pressure"

        {"["}terms.ro]
        word = "presiune"
        young = "Cineva insistă până faci ce vrea el."

term-unsuited = Glosarul nu explică „{ $id }” pentru cititorii acestei pagini, în limba ei. Cuvântul rămâne fără explicație.
    .fix = Adăugați explicația în content/_data/glossary.toml: „young” pentru cititorii sub 18 ani și pentru paginile destinate tuturor, „meaning” pentru adulți, „for” pentru un singur public.
    .why = Ce este scris pentru adulți nu se arată niciodată copiilor și adolescenților, așa că fiecare fel de cititori are nevoie de cuvintele lui.
    .example =
        {"["}terms.ro]
        word = "consimțământ"
        meaning = "Un „da” liber și în cunoștință de cauză, care poate fi retras."
        young = "Ești de acord de bunăvoie și te poți răzgândi."

glossary-twice = Glosarul stă deja pe această pagină, mai sus.
    .fix = Scoateți acest bloc: unul singur arată toate cuvintele.
    .why = Două liste ar avea aceleași ancore, iar linkurile către cuvinte ar duce numai la prima.
    .example =
        :::glossary
        Vrei să înțelegi un cuvânt? Caută-l aici.
        :::

glossary-empty = Glosarul nu are cuvinte pentru cititorii acestei pagini, în limba ei.
    .fix = Adăugați termeni în content/_data/glossary.toml: cu „young” pentru cititorii sub 18 ani și pentru paginile destinate tuturor, cu „meaning” pentru adulți. Sau scoateți blocul.
    .why = Cititorii ar ajunge la o listă goală.
    .example =
        {"["}[terms]]
        id = "consent"

        {"["}terms.ro]
        word = "consimțământ"
        young = "Ești de acord de bunăvoie și te poți răzgândi."
