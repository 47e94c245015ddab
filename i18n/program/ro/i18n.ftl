### Ce spune camera „i18n” autorului: greșeli în fișierele cu texte.

words-encoding = Acest fișier nu este salvat ca text UTF-8.
    .fix = Deschideți-l în editor și salvați-l din nou cu codarea UTF-8.
    .why = Litere ca ș, ț sau я sunt aceleași peste tot numai dacă fișierul este UTF-8. Farul nu citește altă codare, ca niciun cititor să nu vadă litere stricate.
    .example = În cele mai multe editoare: Fișier, Salvare ca, Codare: UTF-8.

words-syntax = { $problem ->
        [no-equals] Lipsește „=” după cheie.
        [open-brace] O acoladă „{"{"}” nu este închisă.
        [no-sign] Aici lipsește „{ $detail }”.
        [no-name] Aici trebuie să stea un nume; el începe cu o literă de la a la z.
        [no-text] Cheia „{ $detail }” nu are text.
        [no-value] Aici lipsește un text.
        [no-default] Nicio formă nu este marcată ca fiind cea pentru toate celelalte cazuri.
        [two-defaults] Două forme sunt marcate cu „*”; poate fi numai una.
        [closing-brace] Aici este o acoladă de închidere „{"}"}” fără una de deschidere.
        [open-quote] Ghilimelele nu sunt închise pe același rând.
        [escape] Un „\” între ghilimele trebuie să stea înainte de „\”, de ghilimele sau de „u” cu patru cifre.
        [selector] Formele pot fi alese numai după o valoare ca „$number”.
       *[other] Ce scrie aici între acolade nu poate fi citit.
    }
    .fix = { $problem ->
        [no-equals] Scrieți cheia, „=” și textul: help-link = Ajutor. Un text pe mai multe rânduri se scrie cu spații la început de rând.
        [open-brace] Închideți-o pe același rând, ca în „{"{"} $number {"}"}”.
        [no-name] Începeți rândul cu o cheie ca „help-link”; dacă rândul ține de textul de mai sus, puneți spații înaintea lui.
        [no-text] Scrieți textul după „=” sau ștergeți rândul.
        [no-default] Puneți „*” înaintea ultimei forme, ca în „*[other]”.
        [two-defaults] Lăsați „*” numai înaintea lui „[other]”.
        [closing-brace] Ștergeți-o. Ca să le arătați cititorilor o acoladă, scrieți {"{"} "{"}"}" {"}"}.
        [open-quote] Adăugați ghilimelele care lipsesc.
       *[other] Comparați rândul cu exemplul din „farul explain words-syntax”.
    }
    .why = Cuvintele pe care le văd cititorii stau în fișiere Fluent: o cheie, „=”, un text. O singură scăpare poate face să dispară un text, așa că nimic nu se publică până nu este îndreptată.
    .example = help-link = Ajutor
        pages-count = {"{"} $number ->
        {"    [one]"} {"{"} $number {"}"} pagină
        {"    [few]"} {"{"} $number {"}"} pagini
        {"   *[other]"} {"{"} $number {"}"} de pagini
        {"}"}

words-too-deep = Acest text deschide mai mult de { $limit ->
        [one] o acoladă sau o paranteză.
        [few] { $limit } acolade sau paranteze.
       *[other] { $limit } de acolade sau paranteze.
    }
    .fix = Scrieți-l ca text simplu sau împărțiți-l în mai multe chei.
    .why = Un text din jurul paginii are nevoie de câteva acolade. O limită face ca un fișier stricat sau rău intenționat să nu oprească programul.
    .example = help-call = Sună la {"{"} $number {"}"}

words-unknown-reference = Textul „{ $key }” citează „{ $reference }”, care nu există.
    .fix = { $nearest ->
        [none] Scrieți „{ $reference }” în același fișier sau scoateți-l din text.
       *[other] Poate ați vrut „{ $nearest }”? Dacă nu, scrieți „{ $reference }” în același fișier.
    }
    .why = Un text poate cita un altul din aceeași limbă. Dacă acela nu există, cititorii ar vedea acolade.
    .example = -site = Farul
        about-link = Despre {"{"} -site {"}"}

words-unknown-function = Textul „{ $key }” cheamă „{ $function }”, pe care Farul nu o are.
    .fix = Scoateți-o: scrieți „{"{"} $number {"}"}”. Farul scrie numerele și zilele așa cum cere limba.
    .why = Textele Fluent pot chema funcții, dar Farul nu oferă niciuna: numerele și datele vin gata scrise pentru limba paginii.
    .example = help-call = Sună la {"{"} $number {"}"}

words-unknown-argument = Textul „{ $key }” cere „${ $argument }”, o valoare care acolo nu se completează.
    .fix = { $known ->
        [none] Scrieți acest text fără valori între acolade.
       *[other] Acest text poate folosi: { $known }.
    }
    .why = Fiecare text se completează cu valorile lui. Orice alt nume le-ar arăta cititorilor acolade.
    .example = help-call = Sună la {"{"} $number {"}"}

words-circle = Textul „{ $key }” se citează pe sine, direct sau prin alte texte.
    .fix = Scrieți întreg unul dintre textele care se citează unul pe altul.
    .why = Un text care se citează pe sine nu are sfârșit și nu poate fi arătat.
    .example = -site = Farul
        about-link = Despre {"{"} -site {"}"}

words-too-long = Textul „{ $key }” devine prea lung prin ceea ce citează.
    .fix = Scrieți-l mai scurt, cu mai puține citări.
    .why = Aceste texte stau în jurul fiecărei pagini și trebuie să fie scurte. Limita împiedică și un fișier stricat să umple memoria.
    .example = about-link = Despre noi

words-long-number = Textul „{ $key }” conține numărul { $number }, care are prea multe cifre.
    .fix = Scrieți numărul chiar în text, în afara acoladelor.
    .why = Numerele dintre acolade aleg forma de plural; cele de peste cincisprezece cifre nu pot fi numărate exact.
    .example = pages-count = {"{"} $number ->
        {"    [0]"} Nicio pagină
        {"   *[other]"} {"{"} $number {"}"} pagini
        {"}"}

words-twice = Cheia „{ $key }” apare de două ori în acest fișier.
    .fix = Ștergeți una dintre ele; acum contează cea de mai jos.
    .why = Pentru o cheie se poate arăta un singur text. Cine îl schimbă pe celălalt se va mira că nu se întâmplă nimic.
    .example = help-link = Ajutor

words-unknown-key = Nimic nu cere cheia „{ $key }”.
    .fix = { $nearest ->
        [none] Ștergeți-o; păstrați-o numai dacă o folosește un șablon al dumneavoastră.
       *[other] Poate ați vrut „{ $nearest }”? Dacă nu, ștergeți-o; păstrați-o numai dacă o folosește un șablon al dumneavoastră.
    }
    .why = O scăpare în cheie lasă textul vechi la locul lui. Cheile folosite de șabloanele dumneavoastră sunt în regulă.
    .example = help-link = Ajutor

words-undeclared-language = Campania nu are limba „{ $tag }”, așa că aceste cuvinte nu se folosesc.
    .fix = Numiți fișierul după una dintre limbile campaniei ({ $languages }) sau adăugați limba în farul.toml.
    .why = Un fișier cu texte poartă numele etichetei limbii sale. O scăpare în nume lasă toate cuvintele nefolosite.
    .example = i18n/ro.ftl

words-missing = { $count ->
        [one] Un text din jurul paginilor lipsește în limba „{ $language }”: { $keys }.
        [few] { $count } texte din jurul paginilor lipsesc în limba „{ $language }”: { $keys }{ $more ->
            [0] .
            [one] {" "}și încă unul.
            [few] {" "}și încă { $more }.
           *[other] {" "}și încă { $more }.
        }
       *[other] { $count } de texte din jurul paginilor lipsesc în limba „{ $language }”: { $keys }{ $more ->
            [0] .
            [one] {" "}și încă unul.
           *[other] {" "}și încă { $more }.
        }
    }
    .fix = { $count ->
        [one] Scrieți-l în { $file }; până atunci îi ține locul altă limbă.
       *[other] Scrieți-le în { $file }; până atunci le ține locul altă limbă.
    }
    .why = Un cititor nu ar trebui să dea de o limbă străină în butoane și anunțuri. Cuvintele care lipsesc se iau din limbile de rezervă, apoi din prima limbă a campaniei, apoi din engleză.
    .example = skip-to-content = Treci la text

words-none = Nu există cuvinte pentru limba „{ $language }”: butoanele și anunțurile apar în altă limbă.
    .fix = Scrieți { $file }. Porniți de la fișierul englez al programului și traduceți fiecare text.
    .why = Farul aduce cuvintele din jurul paginii în română, rusă și engleză. Pentru orice altă limbă campania le scrie o singură dată.
    .example = i18n/uk.ftl
