### Ce spune încăperea „components” autorului unei povești cu alegeri sau al unui dialog.

scenario-without-steps = Acest „scenario” nu are pași.
    .fix = Începeți fiecare pas cu un titlu care are un nume al lui, de exemplu ### Un mesaj nou {"{"}#mesaj{"}"}, și scrieți sub el ce se întâmplă.
    .why = Titlurile împart povestea în pași; fără ele nu este nimic de ales.
    .example =
        :::scenario
        ### Un mesaj nou {"{"}#mesaj{"}"}

        Cineva îți cere o poză.

        - [Îi spun surorii mele](#sora)

        ### Sora mea mă ascultă {"{"}#sora{"}"}

        Nu este vina ta. Te poate ajuta: :contact[telefonul-copilului]
        :::

scenario-too-long = Pași în acest „scenario”: { $steps }; pot fi cel mult { $limit }.
    .fix = Faceți din el două povești, fiecare cu începutul și cu încheierile ei.
    .why = Nici dumneavoastră, nici cititorul nu puteți urmări atâția pași, iar pe hârtie ar ieși o broșură.
    .example =
        :::scenario
        ### Prima zi {"{"}#prima-zi{"}"}

        …
        :::

        :::scenario
        ### După o săptămână {"{"}#dupa-o-saptamana{"}"}

        …
        :::

scenario-step-name = Pasul „{ $title }” nu are nume.
    .fix = Scrieți un nume după titlu: { $right }
    .why = Variantele duc la un pas prin numele lui, astfel încât titlul se poate schimba și traduce. Numele nu i se arată nimănui.
    .example =
        ### Un mesaj nou {"{"}#mesaj{"}"}

scenario-step-twice = Doi pași din acest „scenario” se numesc „{ $name }”.
    .fix = Dați unuia dintre ei alt nume și îndreptați variantele care duc la el.
    .why = O variantă ar putea duce la unul sau la celălalt și nimeni nu ar putea spune la care.
    .example =
        ### Un mesaj nou {"{"}#mesaj{"}"}

        …

        ### Încă un mesaj {"{"}#mesaj-doi{"}"}

scenario-step-level = Titlul „{ $title }” are alt nivel decât primul pas al poveștii.
    .fix = Începeți-l cu { $right }, ca primul pas. Dacă nu este un pas, ci o parte a unuia, faceți din el un rând cu litere aldine.
    .why = Fiecare titlu dintr-un „scenario” începe un pas, iar toți pașii stau pe același nivel.
    .example =
        ### Un mesaj nou {"{"}#mesaj{"}"}

        …

        ### Sora mea mă ascultă {"{"}#sora{"}"}

scenario-option = Acest punct nu este o legătură către un pas.
    .fix = Primele cuvinte ale fiecărui punct să fie o legătură către un pas și nimic altceva, ca în [Îi spun surorii mele](#sora). Ce se întâmplă atunci stă dedesubt, după un rând gol, cu două spații mai la dreapta. Dacă povestea se încheie aici, numiți un serviciu de ajutor în acest pas.
    .why = Legătura spune unde continuă povestea; un punct fără ea ar fi o alegere care nu duce nicăieri.
    .example =
        - [Îi spun surorii mele](#sora)

          Ea lasă telefonul și mă ascultă.
        - [Aștept](#astept)

scenario-after-options = După variantele acestui pas mai este scris ceva.
    .fix = Mutați-l deasupra listei. Dacă ține de ultima variantă, scrieți-l cu două spații mai la dreapta.
    .why = Un pas se încheie cu variantele lui: cine a ales merge mai departe și nu ar vedea ce urmează.
    .example =
        Te uiți mult timp la telefon.

        - [Îi spun surorii mele](#sora)
        - [Aștept](#astept)

scenario-step-missing = Niciun pas din acest „scenario” nu se numește „{ $name }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Scrieți numele unui pas, așa cum apare în {"{"}#…{"}"} după titlul lui, sau adăugați acel pas. O legătură către altă parte a paginii stă într-o propoziție, nu singură într-un punct.
    .why = Cine alege această variantă nu ar putea merge mai departe.
    .example =
        - [Îi spun surorii mele](#sora)

        ### Sora mea mă ascultă {"{"}#sora{"}"}

scenario-unreachable = Nicio variantă nu duce la pasul „{ $title }”.
    .fix = Adăugați o variantă care duce la el sau ștergeți pasul.
    .why = Povestea începe cu primul ei pas; la ce nu duce nicio variantă nu ajunge nimeni.
    .example =
        - [Îi spun surorii mele](#sora)

        ### Sora mea mă ascultă {"{"}#sora{"}"}

scenario-ending = { $without ->
        [words] Povestea se poate încheia la „{ $title }”, unde nu este scris nimic.
       *[other] Povestea se poate încheia la „{ $title }”, unde nu este numit niciun ajutor.
    }
    .fix = { $without ->
        [words] Scrieți sub titlu ce ajută acum și numiți un serviciu de ajutor. Dacă povestea continuă, adăugați variantele.
       *[other] Numiți în acest pas un serviciu de ajutor, de exemplu :contact[telefonul-copilului]. Dacă povestea continuă, adăugați variantele.
    }
    .why = Cine parcurge o poveste poate că a trăit-o. Fiecare drum prin ea, și cel care pare greșit, se încheie cu vorbe care sprijină și cu cineva la care se poate apela.
    .example =
        ### S-a întâmplat deja {"{"}#deja{"}"}

        Nu este vina ta. Aici te ascultă cineva: :contact[telefonul-copilului]

scenario-endless = De la „{ $title }” povestea nu se mai încheie.
    .fix = Faceți ca unul dintre acești pași să ducă la o încheiere: { $steps }.
    .why = Cititorii s-ar învârti în cerc și nu ar ajunge niciodată la ajutorul de la capăt.
    .example =
        - [Mai citesc o dată mesajul](#mesaj)
        - [Îi spun surorii mele](#sora)

dialogue-speaker = Această parte a dialogului nu spune cine vorbește.
    .fix = Începeți-o cu numele scris cu aldine și cu două puncte, ca în **Mama:** Te cred. Ce nu spune nimeni stă înaintea dialogului sau după el.
    .why = Tot ce este într-un dialog sunt vorbele cuiva, iar cine le ascultă citite cu voce tare trebuie să știe ale cui.
    .example =
        :::dialogue
        {"*"}*Copilul:** Am un secret.

        {"*"}*Mama:** Bine că mi-ai spus.
        :::

dialogue-words = „{ $speaker }” nu spune nimic aici.
    .fix = Scrieți vorbele după nume, în același paragraf.
    .why = Un nume fără vorbe face un balon de dialog gol.
    .example =
        {"*"}*Mama:** Te cred.

dialogue-joined = „{ $speaker }” vorbește în mijlocul vorbelor altcuiva.
    .fix = Lăsați un rând gol înaintea numelui.
    .why = Rândurile fără un rând gol între ele sunt un singur paragraf; pe toate le-ar spune primul dintre cei doi.
    .example =
        {"*"}*Copilul:** Am un secret.

        {"*"}*Mama:** Bine că mi-ai spus.
