### Ce spune încăperea „parse” despre octeții, numele și antetul unei pagini.

utf-16-text = Acest fișier este salvat ca UTF-16, pe care programul nu îl citește.
    .fix = Deschideți-l în editor, alegeți „Salvare ca” sau „Salvare cu codificare” și luați UTF-8.
    .why = Textele sunt citite ca UTF-8, codificarea web-ului; orice editor o poate salva.
    .example = Notepad în Windows: Fișier → Salvare ca → Codificare: UTF-8.

not-utf-8 = Acest fișier nu este salvat ca UTF-8: primul octet care nu se potrivește este { $byte }.
    .fix = Deschideți-l în editor, verificați dacă toate literele arată bine, alegeți „Salvare cu codificare” și luați UTF-8.
    .why = În alte codificări, cum ar fi Windows-1250 sau Windows-1251, aceiași octeți înseamnă alte litere; programul nu ghicește care.
    .example = Notepad în Windows: Fișier → Salvare ca → Codificare: UTF-8.

nul-character = Fișierul conține un caracter cu codul zero, pe care niciun text nu îl are.
    .fix = Ștergeți caracterul sau scrieți rândul din nou. Dacă fișierul arată fără noimă, poate fi o imagine sau un document cu un nume greșit.
    .why = Un asemenea caracter taie textul în unele programe și nu este permis în paginile web.
    .example = Un fișier text cuprinde numai litere, semne și sfârșituri de rând.

name-without-language = Numele acestui fișier nu spune în ce limbă este pagina.
    .fix = Redenumiți-l, de exemplu: { $example }
    .why = O campanie vorbește mai multe limbi; numele fiecărei pagini se termină cu limba ei, înainte de „.md”.
    .example =
        help.ro.md
        help.ru.md
        help.easy.ro.md

name-unknown-language = În numele acestui fișier, „{ $language }” nu este o limbă a campaniei.
    .fix = { $example ->
        [none] Folosiți una dintre aceste limbi: { $known }. Sau declarați limba în farul.toml. Dacă această campanie nu are nevoie de limba aceasta, ștergeți fișierul.
       *[other] Poate ați vrut { $example }? Limbile campaniei sunt: { $known }. Dacă această campanie nu are nevoie de limba aceasta, ștergeți fișierul.
    }
    .why = Partea dinainte de „.md” numește limba paginii, așa cum o declară farul.toml.
    .example =
        help.ro.md
        help.easy.ro.md

name-unknown-variant = În numele acestui fișier, „{ $variant }” nu este o variantă a campaniei.
    .fix = { $example ->
        [none] Folosiți o variantă declarată în farul.toml ({ $known }) sau legați cuvintele cu o cratimă.
       *[other] Poate ați vrut { $example }? Variantele campaniei sunt: { $known }.
    }
    .why = Partea dinaintea limbii numește o variantă, de exemplu „easy” pentru paginile ușor de citit. Una scrisă greșit ar face o pagină pe care n-o găsește nimeni.
    .example =
        help.easy.ro.md

name-too-many-parts = Numele acestui fișier are prea multe părți despărțite prin puncte.
    .fix = În numele subiectului folosiți cratime: { $example }
    .why = Numele unei pagini are un subiect, uneori o variantă și o limbă; cu mai multe părți nu se mai poate ști care ce este.
    .example =
        help-at-school.easy.ro.md

bad-page-name = „{ $part }” nu poate fi parte din adresa unei pagini: în ea pot sta numai litere mici de la a la z, cifre și cratime.
    .fix = Redenumiți, de exemplu: { $example }
    .why = Numele fișierelor și ale dosarelor devin adresa paginii, care trebuie să arate la fel pe orice calculator și să fie ușor de dictat.
    .example =
        content/children-7-9/safe-secrets.ro.md

unknown-folder = Dosarul „{ $folder }” nu este nici public, nici secțiune a campaniei.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Mutați pagina într-unul dintre acestea: { $known }. Sau declarați dosarul în farul.toml, la [[audiences]] sau [[sections]].
    .why = Dosarul spune pentru cine este scrisă pagina. Într-un dosar pe care nu l-a declarat nimeni, pagina n-ar avea nici aprobare de așteptat, nici titlu discret, nici ieșire rapidă.
    .example =
        {"["}[audiences]]
        id = "parents"

entrance-name = Acest fișier ar fi intrarea în { $folder }, care se numește altfel.
    .fix = Redenumiți-l astfel: { $example }
    .why = Intrarea într-un dosar se numește „_index”; „index” este o pagină care are un dosar al ei, pentru imagini.
    .example =
        content/parents/_index.ro.md

page-twice = Acest fișier și { $other } sunt aceeași pagină în aceeași limbă ({ $language }).
    .fix = Păstrați unul dintre cele două fișiere; luați din celălalt ce spune mai bine.
    .why = Amândouă ar sta la aceeași adresă, iar una ar înlocui-o pe cealaltă pe neobservate. Literele mari nu fac deosebire, iar topic.ro.md este aceeași pagină cu topic/index.ro.md.
    .example =
        content/parents/safe-secrets.ro.md

page-below-page = Această pagină stă în dosarul altei pagini, { $folder }.
    .fix = Mutați-o cu un dosar mai sus. Sau redenumiți acolo „index” în „_index”, dacă dosarul este un grup de pagini.
    .why = Un dosar cu „index” ține de acea singură pagină și de imaginile ei.
    .example =
        content/parents/body-rules/index.ro.md
        content/parents/body-rules/hands.jpg

page-and-entrance = Acest fișier și { $other } au aceeași adresă, dar unul este o pagină, iar celălalt intrarea într-un dosar.
    .fix = Numiți-le la fel: topic.ro.md pentru o pagină, topic/_index.ro.md pentru intrarea într-un grup de pagini.
    .why = O pagină este de același fel în toate limbile; altfel meniurile ar diferi de la o limbă la alta.
    .example =
        content/parents/online/_index.ro.md
        content/parents/online/_index.ru.md

no-front-matter = { $problem ->
        [empty-line] Această pagină nu are titlu: deasupra primului rând „{ $mark }” este un rând gol.
        [space] Această pagină nu are titlu: în fața primului „{ $mark }” sunt spații.
        [dash] Această pagină nu are titlu: începe cu „{ $written }” în loc de „{ $mark }”.
        [mark] Această pagină nu are titlu: lipsește un rând „{ $mark }” înaintea rândului „{ $written }”.
        [line-ends] Această pagină nu are titlu: rândurile ei se termină ca pe calculatoarele Mac foarte vechi, așa că totul este un singur rând.
       *[none] Această pagină nu are titlu: ar trebui să înceapă cu un rând „---”.
    }
    .fix = { $problem ->
        [empty-line] Ștergeți rândul gol, ca „{ $mark }” să fie chiar primul rând al fișierului.
        [space] Ștergeți spațiile, ca rândul să înceapă cu „{ $mark }”.
        [dash] Scrieți { $mark } în loc de „{ $written }”: trei semne de pe tastatură, singure pe rând. Programele de texte le schimbă adesea; uitați-vă și la rândul de sub ultimul câmp.
        [mark] Scrieți un rând { $mark } înaintea primului rând, „{ $written }”, și aveți grijă ca același rând să stea și sub ultimul câmp.
        [line-ends] Alegeți în editor sfârșituri de rând ca în Windows (CRLF) sau Unix (LF) și salvați fișierul din nou.
       *[none] Puneți chiar la începutul fișierului aceste rânduri: un rând „---”, un rând „title: …” și iar un rând „---”.
    }
    .why = Rândurile de sus spun titlul paginii, care stă în meniuri, în liste și în fila browserului.
    .example =
        ---
        title: Ajutor
        ---

        Textul paginii.

front-matter-open = Rândurile din capul paginii încep cu „{ $mark }”, dar nu se termină.
    .fix = Scrieți un rând „{ $mark }” sub ultimul dintre ele, înaintea textului.
    .why = Fără al doilea semn nimeni nu poate ști unde începe textul paginii.
    .example =
        ---
        title: Ajutor
        ---

        Textul paginii.

front-matter-twice = Sub rândurile de sus este o a doua parte care seamănă cu ele. Cititorii ar vedea-o ca text.
    .fix = Păstrați una dintre cele două: mutați ce vă trebuie de aici în rândurile de sus și ștergeți restul, cu tot cu rândurile de liniuțe.
    .why = Numai prima parte este citită ca titlu și descriere. A doua ar apărea pe pagină ca și cum ar fi un titlu.
    .example =
        ---
        title: Ajutor
        description: Cine ajută și cum.
        ---

        Textul paginii.

mark-in-field = Cititorii văd „{ $written }” așa cum este scris aici: în „{ $key }” nu se citește Markdown.
    .fix = Scrieți numai cuvintele, fără semne. Linkurile și serviciile de ajutor au locul în textul de dedesubt.
    .why = Titlul și rândurile din jurul lui apar și în meniuri, în liste și în fila browserului, unde nimic nu poate fi îngroșat și nu se poate apăsa pe nimic.
    .example = title: Ce poți face astăzi

remark-in-text = În „{ $key }” cuvintele începând cu „#” rămân pe dinafară: după un spațiu, „#” începe o notă.
    .fix = Dacă sunt o notă, scrieți-o pe un rând al ei, deasupra acestuia. Dacă fac parte din text, puneți tot textul între ghilimele drepte: { $line }
    .why = În rândurile din capul paginii, „#” după un spațiu începe o notă pentru cei care scriu fișierul. Cititorii ar primi o jumătate de frază, iar nimeni nu ar observa.
    .example =
        # o notă pentru noi
        title: "Cum vorbim #acasă despre asta"

bad-slug = „{ $slug }” nu poate fi ultima parte a unei adrese: în ea pot sta numai litere mici de la a la z, cifre și cratime.
    .fix = Scrieți, de exemplu: { $example }
    .why = Această parte stă la sfârșitul adresei paginii. Dosarele dinaintea ei vin din locul în care se află fișierul.
    .example =
        slug: safe-secrets

bad-alias = „{ $alias }” nu poate fi o adresă mai veche a paginii.
    .fix = Scrieți adresa așa cum era după limbă, fără „/” la început și fără limba însăși, de exemplu: { $example }
    .why = Cine a păstrat adresa veche este dus mai departe la pagină. Se pot păstra numai adrese ale acestui site, în limba paginii.
    .example =
        aliases: ["parents/old-name"]

approval-form = O aprobare nu se scrie de mână: ea cuprinde rolul, ziua și o amprentă a textului.
    .fix = Ștergeți rândul. După ce cineva a citit și a aprobat textul, lăsați programul să îl scrie, cu rolul acelei persoane: { $command }
    .why = Amprenta arată dacă textul este încă cel aprobat. Un simplu „true” ar ține loc de aprobare și pentru orice schimbare de mai târziu.
    .example = farul approve content/help.ro.md --role editor

validation-form = În „validated_by” trebuie să stea ce grup a încercat textul și în ce zi.
    .fix = Scrieți numele grupului, niciodată al unei persoane, și ziua în care a încercat textul, de exemplu: { $line }
    .why = Cititorii văd cine a încercat textul. Fără zi, nimeni nu ar ști dacă a fost înainte sau după ultima schimbare.
    .example =
        validated_by: {"{"}group: Grupul de lectură al centrului de zi din Bălți, date: 2026-11-20{"}"}

unknown-role = În această campanie nu se poate aproba ca „{ $role }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți unul dintre aceste roluri: { $known }. Sau adăugați rolul în farul.toml, la „roles” din [content].
    .why = O aprobare spune în ce rol a citit cineva textul; campania hotărăște ce roluri au acest drept.
    .example =
        farul approve content/help.ro.md --role editor

approval-not-written = Aprobarea nu poate fi adăugată în primele rânduri ale acestei pagini fără a schimba și altceva.
    .fix = Adăugați chiar dumneavoastră acest rând, deasupra semnului de încheiere: { $example }
    .why = Programul nu schimbă niciodată în fișierul dumneavoastră mai mult decât i se cere, iar aceste rânduri sunt scrise într-un fel neobișnuit.
    .example =
        ---
        title: Ajutor
        approved: {"{"}role: editor, date: 2026-11-22, hash: 1-…{"}"}
        ---

bad-moment = În „{ $key }” trebuie să stea o zi, cu oră dacă doriți, dar stă: { $value }
    .fix = { $line ->
        [none] Scrieți ziua ca an-lună-zi și ora cu două puncte, de exemplu { $key }: 2027-03-05 10:00. O zi întreagă se scrie { $key }: 2027-03-05. Într-un antet între +++ ora se pune între ghilimele: "2027-03-05 10:00".
       *[other] Scrieți: { $line }
    }
    .why = Calendarele de pe telefoane au nevoie de ziua și de ora exactă. Pagina le arată așa cum le scrie fiecare limbă.
    .example =
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00

bad-register = La această adresă nu se poate înscrie nimeni: { $address }
    .fix = Scrieți adresa întreagă a unui formular, care începe cu https://, sau o adresă de poștă electronică după mailto:
    .why = Cititorii își trimit acolo datele. Ele pot trece numai printr-o adresă sigură sau prin propriul program de poștă.
    .example =
        register: https://forms.example/workshop

bad-minutes = O lecție nu poate dura { $number ->
        [one] { $number } minut
        [few] { $number } minute
       *[other] { $number } de minute
    }.
    .fix = Scrieți timpul de care au nevoie cei mai mulți, în minute întregi, de la 1 la { $limit }. Dintr-o lecție mai lungă faceți mai multe.
    .why = Cei care învață își plănuiesc ziua după acest timp. Pagina cursului adună minutele tuturor lecțiilor.
    .example =
        lesson:
          minutes: 20
