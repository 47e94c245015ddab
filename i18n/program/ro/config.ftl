### Ce spune încăperea „config” autorului: farul.toml și serviciile de ajutor.

bad-language-tag = „{ $tag }” nu este o etichetă de limbă.
    .fix = Scrieți codul scurt al limbii, de exemplu ro, ru sau en, iar la nevoie și scrierea sau țara: sr-Latn, pt-BR.
    .why = După această etichetă, browserele și cititoarele de ecran aleg vocea, literele și despărțirea în silabe, iar numele fișierelor se termină cu ea. Forma ei este cea din BCP 47.
    .example =
        {"["}[languages]]
        tag = "uk"
        name = "Українська"

language-twice = Limba „{ $tag }” apare aici a doua oară.
    .fix = Păstrați câte o singură intrare pentru fiecare limbă.
    .why = Când o limbă are două intrări, nimeni nu poate ști care este cea bună. Literele mari și cele mici nu fac deosebire.
    .example =
        name = {"{"} ro = "Farul", ru = "Маяк" {"}"}

unknown-language = Campania nu are limba „{ $tag }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți una dintre acestea: { $known }. Sau declarați limba în farul.toml, la [[languages]].
    .why = Fiecare text ține de o limbă a campaniei; un text în altă limbă nu ar fi arătat nimănui.
    .example =
        fallback = ["ro"]

fallback-cycle = Aceste limbi se înlocuiesc una pe alta în cerc: { $chain }.
    .fix = Scoateți una dintre ele din „fallback”, ca lanțul să aibă un capăt.
    .why = Când o pagină lipsește, înlocuitoarea ei este căutată de-a lungul acestui lanț. Un cerc nu duce nicăieri.
    .example =
        {"["}[languages]]
        tag = "en"
        name = "English"
        fallback = ["ro"]

not-a-percentage = { $number } nu este o parte din pagini.
    .fix = Scrieți un număr întreg de la 0 la 100.
    .why = Numărul spune câte pagini dintr-o sută trebuie să fie traduse în această limbă; „farul i18n status --strict” verifică acest lucru.
    .example =
        {"["}[languages]]
        tag = "ru"
        name = "Русский"
        translated_at_least = 90

variant-is-language = O variantă nu se poate numi „{ $variant }”: aceasta este o limbă a campaniei.
    .fix = Alegeți alt cuvânt pentru variantă, de exemplu „easy”.
    .why = Într-un nume de fișier ca help.easy.ro.md, programul trebuie să poată deosebi varianta de limbă.
    .example =
        variants = ["easy"]

bad-id = „{ $id }” nu poate fi numele { $kind ->
        [audience] unui public
        [section] unei secțiuni
        [variant] unei variante
        [role] unui rol
        [theme] unei teme
        [look] unui aspect
        [service] unui serviciu de ajutor
        [term] unui termen
       *[vital] unei pagini vitale
    }: în el pot sta numai litere mici de la a la z, cifre și cratime.
    .fix = Scrieți, de exemplu: { $example }
    .why = Asemenea nume devin dosare și adrese, care trebuie să arate la fel pe orice calculator și în orice limbă.
    .example =
        {"["}[audiences]]
        id = "children-7-9"

id-taken = Numele „{ $id }” este deja folosit.
    .fix = Alegeți alt nume aici sau în celălalt loc.
    .why = Publicurile, secțiunile, variantele și paginile vitale împart aceleași adrese; fiecare are nevoie de un nume al său, la fel și fiecare serviciu de ajutor și fiecare termen.
    .example =
        {"["}[sections]]
        id = "news"

bad-country-id = „{ $id }” nu este codul unei țări.
    .fix = Scrieți cele două litere mari din ISO 3166, de exemplu MD sau RO.
    .why = Codul leagă serviciile de ajutor de țările în care răspund.
    .example =
        {"["}[countries]]
        id = "MD"
        names = {"{"} ro = "Moldova", ru = "Молдова" {"}"}

unknown-country = Campania nu are țara „{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți una dintre acestea: { $known }. Sau declarați țara în farul.toml, la [[countries]].
    .why = Un cititor aflat în pericol trebuie să vadă întâi serviciile din țara lui; unul cu o țară necunoscută ar fi arătat unde nu trebuie.
    .example =
        country = "MD"

bad-age = { $problem ->
        [range] Vârsta merge de la 0 la 17 ani.
        [reversed] Prima vârstă este mai mare decât ultima.
       *[shape] Vârsta trebuie scrisă ca două numere întregi: primul an și ultimul.
    }
    .fix = { $problem ->
        [range] Scrieți ani de la 0 la 17 sau nu scrieți „age” dacă cititorii sunt adulți.
        [reversed] Scrieți întâi numărul mai mic.
       *[shape] Scrieți: age = [7, 9]
    }
    .why = Cine nu a împlinit 18 ani este copil, iar paginile pentru copii sunt mai bine protejate: aprobare, titluri discrete, ieșire rapidă. Un public fără vârstă este unul de adulți.
    .example =
        {"["}[audiences]]
        id = "children-7-9"
        age = [7, 9]

unknown-audience = Campania nu are publicul „{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Folosiți unul dintre acestea: { $known }. Sau declarați publicul în farul.toml, la [[audiences]].
    .why = Linkurile dintre publicuri sunt verificate după aceste nume; unul scris greșit ar opri sau ar permite linkurile nepotrivite.
    .example =
        may_link_to = ["children-7-9"]

grown-ups-young = „{ $id }” nu pot fi adulții: este un public de copii.
    .fix = Numiți un public care nu are „age”.
    .why = Paginile copiilor oferă o pagină pentru adulții de lângă ei; ea trebuie să fie scrisă pentru adulți.
    .example =
        grown_ups = "parents"

audiences-out-of-order = Publicul „{ $id }” este mai tânăr decât „{ $before }”, care stă înaintea lui.
    .fix = Puneți publicurile în ordine: întâi cei mai mici, la sfârșit adulții.
    .why = Programul face el însuși linkuri numai de la cititorii mai mari la cei mai mici; din această ordine vede încotro este „în jos”.
    .example =
        {"["}[audiences]]
        id = "children-7-9"
        age = [7, 9]

        {"["}[audiences]]
        id = "parents"

exit-without-target = Publicul „{ $audience }” are ieșirea rapidă, dar campania nu spune unde duce ea.
    .fix = Adăugați în farul.toml: [exit], iar dedesubt target = "https://www.wikipedia.org/". Sau scrieți exit = false la acest public.
    .why = Un cititor care este urmărit trebuie să poată pleca pe loc, la o pagină care nu spune nimic despre el.
    .example =
        {"["}exit]
        target = "https://www.wikipedia.org/"

bad-web-address = În „{ $key }” trebuie să stea o adresă web întreagă, dar stă: { $address }
    .fix = { $wanted ->
        [https] Scrieți o adresă care începe cu https:// și continuă cu numele site-ului.
       *[http] Scrieți o adresă care începe cu https:// (sau http://) și continuă cu numele site-ului, fără ? și #.
    }
    .why = Adresele de aici sunt arătate așa cum sunt cititorilor și motoarelor de căutare; numai una sigură și completă duce unde trebuie.
    .example =
        target = "https://www.wikipedia.org/"

bad-site-address = „{ $address }” nu este adresa unui site.
    .fix = Scrieți numai începutul, cu numele site-ului și nimic după el: "{ $example }". Sau "*" pentru orice site.
    .why = După acest rând, browserele hotărăsc ce alte site-uri pot arăta paginile dumneavoastră într-un cadru. Ele compară numai începutul adresei; cu o adresă mai lungă nu ar avea voie nimeni.
    .example =
        {"["}host]
        may_embed = ["https://school.example", "https://*.lyceum.example"]

conformance-unproven = Declarația de accesibilitate spune „full”, dar nu este numit niciun test făcut de oameni.
    .fix = Scrieți status = "partial". Sau, după ce site-ul a fost testat de persoane cu dizabilități, adăugați cine a condus testul și când: audit = {"{"} by = "…", date = 2026-11-22 {"}"}
    .why = Un program vede numai o parte din ceea ce îi împiedică pe oameni. Nu este corect să li se spună că totul funcționează pentru ei înainte ca oameni ca ei să fi încercat.
    .example =
        {"["}accessibility]
        status = "partial"
        tested = 2026-11-22

too-many-entries = Sunt mai mult de { $limit ->
        [one] { $limit } intrare
        [few] { $limit } intrări
       *[other] { $limit } de intrări
    } la { $kind }.
    .fix = Declarați mai puține.
    .why = Programul numără aceste intrări cu numere mici, ca să rămână rapid. Nicio campanie nu se apropie de această limită.
    .example =
        {"["}[languages]]
        tag = "ro"
        name = "Română"

bad-phone-number = „{ $number }” nu se poate forma la telefon.
    .fix = Scrieți cifre în grupuri, cu + înaintea codului de țară: "116 111" sau "+373 22 24 06 24". Celelalte cuvinte își au locul în „hours” sau „names”.
    .why = Pe un telefon, numărul devine un buton care sună; orice alt caracter l-ar strica tocmai pentru cineva care are nevoie de ajutor.
    .example =
        number = "116 111"

service-untranslated = „{ $field }” al serviciului „{ $id }” lipsește în: { $languages }.
    .fix = Scrieți-l în fiecare limbă: { $line }
    .why = Cititorii acestor limbi primesc numărul sau adresa fără aceste cuvinte și nu au de unde ști că lipsește ceva: că serviciul este numai pentru persoane înscrise sau când nu răspunde nimeni.
    .example = note = {"{"} ro = "Numai pentru persoane înscrise.", ru = "Только для зарегистрированных." {"}"}

bad-source-date = „{ $date }” nu este o dată de sursă.
    .fix = Scrieți un an, o lună sau o zi: "2024", "2024-05" sau "2024-05-17".
    .why = Data spune cât de veche este informația; serviciile cu informații vechi sunt întrebate din nou.
    .example =
        source_date = "2024"

sign-languages-missing = Fiecare video trebuie să aibă o versiune într-o limbă a semnelor, dar campania nu declară nicio limbă a semnelor.
    .fix = Declarați în farul.toml limbile cititorilor dumneavoastră, ca [[sign_languages]], sau scrieți sign = "counted".
    .why = Limbile semnelor diferă de la o țară la alta, iar pagina o numește pe cea din film.
    .example =
        {"["}[sign_languages]]
        tag = "vsi"
        names = {"{"} ro = "limba semnelor din Moldova" {"}"}

term-form-twice = „{ $form }” aparține deja termenului „{ $other }”.
    .fix = Lăsați-l la unul dintre cei doi termeni și ștergeți-l de la celălalt.
    .why = Când cuvântul apare într-un text, cititorul primește o singură explicație. Cu două, nimeni nu ar putea spune care este cea potrivită.
    .example =
        {"["}terms.ro]
        word = "presiune"
        forms = ["presiunea", "presiuni", "presiunii"]

term-untranslated = Termenul „{ $id }” nu are cuvinte în: { $languages }.
    .fix = Adăugați câte un tabel pentru fiecare, cu termenul și explicația lui. Dacă o limbă nu are nevoie de termen, lăsați așa: lipsa este doar numărată.
    .why = Paginile în acea limbă nu explică termenul.
    .example =
        {"["}terms.ro]
        word = "consimțământ"
        young = "Ești de acord de bunăvoie și te poți răzgândi."

bad-mail-address = „{ $address }” nu este o adresă de e-mail.
    .fix = Scrieți numai adresa, de exemplu: email = "ajutor@linie.example"
    .why = Pagina face din ea un link. Cu alte cuvinte în ea, mesajul nu ar ajunge la nimeni.
    .example =
        email = "ajutor@linie.example"

service-unreached = Serviciul de ajutor „{ $id }” nu are nici număr, nici site, nici adresă de e-mail.
    .fix = Adăugați cel puțin una dintre ele: number, url sau email.
    .why = Pagina ar numi pe cineva care ajută, iar cititorul nu ar avea cum să ajungă la el.
    .example =
        url = "https://linie.example"

service-channel = La serviciul de ajutor „{ $id }” se ajunge prin „{ $channel }”, dar îi lipsește „{ $field }”.
    .fix = Adăugați { $field } sau scoateți "{ $channel }" din channels.
    .why = Pagina le spune cititorilor pe ce căi pot cere ajutor; fiecare cale are nevoie de numărul sau de adresa ei.
    .example =
        channels = ["phone", "form"]
        number = "116 111"
        url = "https://linie.example"

service-only-spoken = Serviciul de ajutor „{ $id }” poate fi folosit fără a vorbi, dar singura lui cale este telefonul.
    .fix = Adăugați în channels calea pe care se poate scrie, de exemplu "chat" sau "sms". Dacă trebuie vorbit, scrieți without_speech = false.
    .why = Cine nu poate vorbi sau nu vrea să fie auzit nu ar găsi nicio cale să ceară ajutor.
    .example =
        channels = ["phone", "chat"]
        without_speech = true

bad-time-zone = „{ $zone }” nu spune cum merg ceasurile.
    .fix = Scrieți regula ca în POSIX. Pentru Moldova și România ea este: time_zone = "EET-2EEST,M3.5.0/3,M10.5.0/4". Fără acest rând, calendarele iau orele așa cum stau.
    .why = Telefoanele din alte țări află de aici când începe acolo un eveniment. Regula numește ora de iarnă și distanța ei față de UTC, ora de vară și când se schimbă ceasurile.
    .example =
        {"["}campaign]
        time_zone = "EET-2EEST,M3.5.0/3,M10.5.0/4"
