### Ce spune camera „check” despre evenimente, invitații și cursuri.

event-without-start = Acest eveniment nu spune când are loc.
    .fix = Adăugați ziua, și ora dacă este cunoscută: start: 2027-03-05 10:00
    .why = Fără ea, evenimentul nu poate sta nici în lista de evenimente, nici în calendar. Traducerile o preiau.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

event-without-place = Acest eveniment nu spune unde are loc.
    .fix = Adăugați locul în limba paginii: place: Biblioteca școlii. Pentru un eveniment pe internet scrieți: place: Online
    .why = După loc, cititorii hotărăsc dacă pot veni. El se scrie în fiecare traducere, fiindcă este text.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

event-time-missing = Începutul și sfârșitul nu se potrivesc: unul are oră, iar „{ $key }” nu are.
    .fix = Scrieți ora în amândouă, de exemplu start: 2027-03-05 10:00 și end: 2027-03-05 13:00, sau numai ziua în amândouă.
    .why = Un calendar primește fie ore, fie zile întregi.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

event-ends-before-start = Sfârșitul ({ $end }) nu este după început ({ $start }).
    .fix = Uitați-vă la ambele rânduri: adesea este greșit anul sau luna.
    .why = Un calendar refuză un asemenea eveniment sau îl arată în altă zi.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

news-field-unused = „{ $field }” nu se arată nicăieri: { $kind ->
        [none] pagina nu spune că este un eveniment sau o invitație.
       *[other] paginile cu „kind: { $kind }” nu îl au.
    }
    .fix = { $kind ->
        [none] Adăugați kind: event sau kind: call, ori scoateți rândul.
       *[other] Scoateți rândul sau schimbați „kind”. Un eveniment are start, end, place și register; o invitație are end, place și register.
    }
    .why = Ce este scris și nu se arată lasă impresia greșită că cititorii știu acel lucru.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

news-for-young = { $what ->
        [register] Această pagină este pentru „{ $audience }”, iar cititorii tineri nu se înscriu singuri.
        [call] Această pagină este pentru „{ $audience }”: o invitație la participare este pentru adulți.
       *[press-release] Această pagină este pentru „{ $audience }”: un comunicat de presă este pentru adulți.
    }
    .fix = { $what ->
        [register] Scoateți „register” și puneți adresa pe o pagină pentru părinți sau pentru specialiști.
       *[other] Mutați pagina într-o secțiune pentru toți, de exemplu content/news/, sau în secțiunea unui public de adulți.
    }
    .why = Un formular cere nume și adrese. Dacă datele unui copil se dau, hotărăsc adulții din jurul lui.
    .example =
        ---
        title: Atelier deschis
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: Biblioteca școlii
        ---

course-incomplete = { $part ->
        [version] Acestui curs îi lipsește versiunea.
        [objectives] Acestui curs îi lipsesc obiectivele.
       *[sources] Acestui curs îi lipsesc sursele.
    }
    .fix = Adăugați la „course”: { $part ->
        [version] version: "1.0", apoi un număr mai mare la fiecare schimbare a conținutului.
        [objectives] objectives, o listă care spune ce poate face cineva după curs.
       *[sources] sources, o listă care spune pe ce se bazează cursul.
    }
    .why = Specialiștii trebuie să judece dacă se pot baza pe curs. Traducerile preiau versiunea; obiectivele și sursele sunt text, și fiecare limbă le spune.
    .example =
        ---
        title: Cum ascultăm un copil
        course:
          version: "1.0"
          objectives: ["să ascultați fără interogatoriu"]
          sources: ["Ghid, 2024"]
        ---

course-not-entrance = Un curs este un dosar, dar această pagină nu este intrarea unui dosar.
    .fix = Faceți dosarul { $folder }/, puneți în el această pagină ca _index, iar lecțiile lângă ea.
    .why = Lecțiile unui curs sunt paginile din dosarul lui.
    .example =
        ---
        title: Cum ascultăm un copil
        course:
          version: "1.0"
          objectives: ["să ascultați fără interogatoriu"]
          sources: ["Ghid, 2024"]
        ---

course-without-lessons = Acest curs nu are lecții.
    .fix = Puneți în dosarul cursului pagini cu „lesson”, fiecare cu obiective, minute și loc (order).
    .why = Altfel cititorii găsesc un anunț fără nimic în spate.
    .example =
        ---
        title: Primele cuvinte
        order: 1
        lesson:
          minutes: 20
          objectives: ["să spuneți trei fraze calme"]
        ---

lesson-incomplete = { $part ->
        [lesson] Această pagină face parte dintr-un curs, dar îi lipsesc rândurile unei lecții.
        [objectives] Această pagină face parte dintr-un curs, dar îi lipsesc obiectivele.
       *[minutes] Această pagină face parte dintr-un curs, dar îi lipsește durata în minute.
    }
    .fix = { $part ->
        [lesson] Adăugați „lesson” cu minutes și objectives. Dacă este foaia de la sfârșitul cursului, scrieți în schimb attestation: true.
        [objectives] Adăugați la „lesson”, în limba paginii: objectives: ["să recunoașteți trei semne"]
       *[minutes] Adăugați la „lesson”: minutes: 20
    }
    .why = Cei care învață văd înainte să înceapă ce oferă lecția și cât durează.
    .example =
        ---
        title: Primele cuvinte
        order: 1
        lesson:
          minutes: 20
          objectives: ["să spuneți trei fraze calme"]
        ---

lesson-without-quiz = Această lecție nu are întrebări pentru autoverificare.
    .fix = Adăugați un bloc :::quiz cu cel puțin două răspunsuri, fiecare cu o explicație.
    .why = Cine încearcă să răspundă ține minte mai bine decât cine doar citește. Răspunsurile nu le vede și nu le păstrează nimeni.
    .example =
        :::quiz
        Pe cine întrebați întâi?

        - [x] Persoana desemnată

          Ea știe care este pasul următor.
        - [ ] Pe colegii copilului

          Ei ar putea vorbi mai departe.
        :::

lesson-order = { $order ->
        [none] Această lecție nu are un loc în cursul ei.
       *[other] Două lecții ale cursului au același loc: { $order }.
    }
    .fix = { $order ->
        [none] Adăugați un număr: order: 1 la prima lecție, order: 2 la a doua.
       *[other] Schimbați numărul aici sau în { $other }.
    }
    .why = Lecțiile se parcurg în această ordine. Numărul din prima limbă este de ajuns; traducerile îl preiau.
    .example =
        ---
        title: Primele cuvinte
        order: 1
        lesson:
          minutes: 20
          objectives: ["să spuneți trei fraze calme"]
        ---

lesson-outside-course = Aici scrie „{ $what }”, dar pagina nu stă în niciun curs.
    .fix = Mutați pagina într-un dosar al cărui _index are „course”, sau scoateți rândurile.
    .why = Versiunea, sursele și ordinea lecțiilor vin din pagina cursului.
    .example =
        ---
        title: Cum ascultăm un copil
        course:
          version: "1.0"
          objectives: ["să ascultați fără interogatoriu"]
          sources: ["Ghid, 2024"]
        ---
