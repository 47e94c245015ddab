### Ce spune camera „check” autorului.

not-approved = Nimeni nu a aprobat încă acest text, iar paginile pentru „{ $audience }” au nevoie de aprobare.
    .fix = { $role ->
        [none] Spuneți în farul.toml cine poate aproba, la [content]: roles = ["editor"]. După ce acea persoană a citit și a aprobat textul, notați aprobarea: farul approve { $file } --role editor
       *[other] După ce persoana responsabilă a citit și a aprobat textul, notați aprobarea cu rolul acelei persoane: farul approve { $file } --role { $role }
    }
    .why = Aceste pagini pot ajuta sau răni un cititor, de aceea un om răspunde de fiecare text înainte ca el să ajungă la cititori. Previzualizarea îl arată cu un anunț; versiunea pentru cititori nu se face fără aprobare. Programul nu aprobă niciodată nimic de la sine.
    .example = farul approve content/children-7-9/safe-secrets.ro.md --role child-psychologist

approval-lapsed = Textul s-a schimbat după ce a fost aprobat la { $date } (rolul: { $role }).
    .fix = Cereți să fie citit din nou. După ce este aprobat așa cum este acum, notați aprobarea: farul approve { $file } --role { $role }
    .why = O aprobare este pentru un singur text, cuvânt cu cuvânt; orice schimbare îi pune capăt. Astfel nu ajunge la cititori nimic la care nu s-a uitat nimeni.
    .example = farul approve content/children-7-9/safe-secrets.ro.md --role child-psychologist

date-missing = Această pagină nu are dată, iar paginile din „{ $section }” sunt așezate după dată.
    .fix = Adăugați ziua publicării în antetul paginii: date: { $today }
    .why = Secțiunea are un flux de noutăți, în care paginile stau de la cea mai nouă la cea mai veche. Este destul să scrieți data în prima limbă a paginii; traducerile o preiau.
    .example =
        ---
        title: Afișe noi pentru școli
        date: 2026-11-22
        ---

description-missing = Această pagină nu spune într-o frază ce oferă.
    .fix = Adăugați fraza în antetul paginii: description: Cum deosebim un secret bun de unul rău.
    .why = Cititorii văd această frază înainte să deschidă pagina, în liste și în rezultatele căutării, și aleg după ea.
    .example =
        ---
        title: Despre secrete
        description: Cum deosebim un secret bun de unul rău.
        ---

indiscreet-title = Titlul „{ $title }” ar trebui să fie discret, dar spune „{ $word }”.
    .fix = Alegeți un titlu neutru, de exemplu title: Despre secrete. Cuvintele directe își au locul în „heading”, care se vede numai în pagină. Dacă titlul trebuie să rămână, scrieți motivul: indiscreet_because: Adulții caută acest cuvânt.
    .why = Titlul stă în filă, în istoric și în linkurile trimise, unde îl poate vedea altcineva și poate pune întrebări. Ce cuvinte sunt de ocolit se spune în farul.toml, la [discreet].
    .example =
        title: Despre secrete
        heading: Un secret care apasă este unul de spus

indiscreet-address = Adresa paginii, „{ $address }”, ar trebui să fie discretă, dar spune „{ $word }”.
    .fix = Dați paginii o adresă neutră, de exemplu slug: poze. Dacă adresa trebuie să rămână, scrieți motivul: indiscreet_because: Adulții caută acest cuvânt.
    .why = Adresa rămâne în istoric și în orice link către pagină, unde o poate vedea altcineva. Ce cuvinte sunt de ocolit se spune în farul.toml, la [discreet].
    .example =
        title: Poze trimise mai departe
        slug: poze

long-title = { $length ->
        [one] Titlul „{ $title }” are { $length } caracter
        [few] Titlul „{ $title }” are { $length } caractere
       *[other] Titlul „{ $title }” are { $length } de caractere
    }; pe o pagină discretă este bine să aibă cel mult { $limit }.
    .fix = Scurtați titlul și puneți restul cuvintelor în „heading”.
    .why = Fila și istoricul unui telefon arată numai începutul unui titlu mai lung, iar ce rămâne poate spune altceva decât ați vrut. Un titlu scurt și neutru nu atrage privirile.
    .example =
        title: Despre secrete
        heading: Un secret care apasă este unul de spus

service-unknown = Nu există serviciul de ajutor „{ $id }”.
    .fix = { $nearest ->
        [none] Adăugați-l în content/_data/help-services.toml, cu id = "{ $id }".
       *[other] Poate ați vrut :contact[{ $nearest }]? Dacă nu, adăugați serviciul în content/_data/help-services.toml, cu id = "{ $id }".
    }
    .why = Fără el, pagina nu ar oferi ajutor tocmai acolo unde îl caută cineva. Numerele și programul stau numai în acel fișier, pentru ca o singură corectură să ajungă pe toate paginile.
    .example = În Moldova: :contact[md-child-helpline]

card-service-unknown = Cartonașul de buzunar numește serviciul de ajutor „{ $id }”, care nu există.
    .fix = { $nearest ->
        [none] Scoateți-l din „services” sau adăugați-l în content/_data/help-services.toml, cu id = "{ $id }".
       *[other] V-ați gândit la "{ $nearest }"? Dacă nu, scoateți-l din „services” sau adăugați-l în content/_data/help-services.toml, cu id = "{ $id }".
    }
    .why = Numerele, numele și programul stau doar în acel fișier, ca o singură corectură să ajungă pe cartonaș și pe toate paginile.
    .example =
        {"[pocket_card]"}
        services = ["md-child-helpline"]

card-indiscreet = Pe cartonașul de buzunar, numele „{ $name }” ({ $id }) spune „{ $word }”.
    .fix = Scoateți "{ $id }" din „services” și alegeți un serviciu al cărui nume nu spune nimic.
    .why = Cartonașul stă într-un buzunar sau într-un ghiozdan, unde îl poate găsi cineva. Nimic de pe el nu trebuie să spună la ce sunt numerele. Cuvintele de evitat sunt în farul.toml, la [discreet].
    .example =
        {"[pocket_card]"}
        services = ["md-child-helpline"]

service-not-verified = { $days ->
        [none] Nimeni nu a încercat încă dacă „{ $name }” răspunde
        [one] Nimeni nu a mai încercat de { $days } zi dacă „{ $name }” răspunde
        [few] Nimeni nu a mai încercat de { $days } zile dacă „{ $name }” răspunde
       *[other] Nimeni nu a mai încercat de { $days } de zile dacă „{ $name }” răspunde
    }; versiunea pentru cititori cere o încercare { $limit ->
        [one] din ultima zi.
        [few] din ultimele { $limit } zile.
       *[other] din ultimele { $limit } de zile.
    }
    .fix = Sunați la număr sau încercați serviciul și întrebați ce program are. Abia apoi scrieți ziua la intrarea lui: last_verified = 2026-11-22 (cu ziua adevărată).
    .why = Un copil care sună și nu găsește pe nimeni poate nu mai încearcă a doua oară. De aceea, în versiunea pentru cititori, paginile pentru cei tineri nu arată niciodată un număr care nu a fost încercat de curând. Numerele de urgență rămân întotdeauna.
    .example =
        {"["}[services]]
        id = "md-child-helpline"
        last_verified = 2026-11-22

service-verification-due = { $days ->
        [one] „{ $name }” a fost încercat ultima dată acum { $days } zi
        [few] „{ $name }” a fost încercat ultima dată acum { $days } zile
       *[other] „{ $name }” a fost încercat ultima dată acum { $days } de zile
    }; după { $limit ->
        [one] { $limit } zi
        [few] { $limit } zile
       *[other] { $limit } de zile
    }, versiunea pentru cititori nu se mai poate face cu el.
    .fix = Sunați la număr sau încercați serviciul și întrebați ce program are. Abia apoi scrieți ziua la intrarea lui: last_verified = 2026-11-22 (cu ziua adevărată).
    .why = Numerele și programul se schimbă fără veste. O verificare făcută la timp păstrează numărul pe paginile unde îl caută un copil.
    .example =
        {"["}[services]]
        id = "md-child-helpline"
        last_verified = 2026-11-22

phrases-missing = { $table ->
        [choices] Pentru limba „{ $language }”, farul.toml nu spune cum începe varianta pentru cei cărora li s-a întâmplat deja. De aceea nu se verifică dacă blocurile „choices” o au.
       *[quiz] Pentru limba „{ $language }”, farul.toml nu spune cu ce cuvinte vorbesc cititorii despre ei înșiși. De aceea nu se verifică dacă acest „quiz” le spune că au greșit.
    }
    .fix = Adăugați în farul.toml, sub [{ $table }], un rând care începe cu { $key }.{ $language }. Dacă rândul „{ $key } = …” există deja, adăugați limba între acoladele lui.
    .why = Printre cititori sunt și cei cărora li s-a întâmplat. Programul îi ferește de învinuiri și le ține ajutorul aproape numai acolo unde știe cuvintele.
    .example =
        {"["}choices]
        happened.ro = ["S-a întâmplat deja"]

        {"["}quiz]
        first_person.ro = ["eu", "am", "mi", "mă", "vreau", "spun", "trimit"]

exit-words-missing = Limba „{ $language }” nu are propriile cuvinte pentru ieșirea rapidă. Lipsesc: { $keys }.
    .fix = Scrieți aceste chei în { $file }. Alegeți cuvinte neutre: cineva le poate vedea sau auzi.
    .why = Cine vrea să plece repede nu are timp să ghicească un cuvânt străin. De aceea aceste cuvinte nu se iau niciodată din altă limbă.
    .example = exit-label = Ieși repede

validated-full-text = Această pagină spune că a fost încercată de cititorii ei, dar nu este o versiune simplă.
    .fix = Mutați rândul „validated_by” în versiunea simplă a paginii{ $variant ->
        [none] .
       *[other] , cea cu „.{ $variant }.” în numele fișierului.
    }
    .why = „validated_by” este cel care dă voie unei versiuni simple să se numească ușor de citit. Într-un text complet nu ar spune nimănui nimic.
    .example =
        ---
        title: Ajutor, pe scurt
        validated_by: {"{"}group: Grupul de cititori din Bălți, date: 2026-11-22{"}"}
        ---

validated-before-update = Cititorii au încercat acest text la { $date }, dar pagina a fost schimbată la { $updated }. De aceea se numește text simplu, nu ușor de citit.
    .fix = Rugați oameni din grup să citească textul așa cum este acum. Apoi scrieți ziua nouă în „validated_by”.
    .why = Un text se poate numi ușor de citit numai dacă oamenii pentru care este scris au citit chiar aceste cuvinte.
    .example =
        ---
        title: Ajutor, pe scurt
        updated: 2026-11-20
        validated_by: {"{"}group: Grupul de cititori din Bălți, date: 2026-11-22{"}"}
        ---

date-in-future = Ziua { $date } nu a venit încă: azi este { $today }.
    .fix = Uitați-vă la an și la lună și scrieți la „{ $key }” ziua în care s-a făcut cu adevărat.
    .why = O dată din viitor ar fi crezută prea mult timp: un număr ar trece drept verificat deși nu a mai sunat nimeni de luni întregi, iar declarația ar numi un test pe care nu l-a făcut nimeni.
    .example =
        {"["}[services]]
        id = "helpline"
        last_verified = 2026-11-22

statement-due = { $days ->
        [few] De { $days } zile nimeni nu a revizuit declarația de accesibilitate.
       *[other] De { $days } de zile nimeni nu a revizuit declarația de accesibilitate.
    }
    .fix = Recitiți-o, testați ce s-a schimbat și scrieți ziua în farul.toml: reviewed = 2026-11-22 (cu ziua reală).
    .why = O declarație se revizuiește în fiecare an: ce era adevărat atunci poate împiedica astăzi pe cineva, iar cititorii se bazează pe ea.
    .example =
        {"["}accessibility]
        status = "partial"
        reviewed = 2026-11-22

sign-missing = Acest video nu are o versiune într-o limbă a semnelor.
    .fix = Cereți una de la un interpret sau de la o organizație a persoanelor surde și numiți-o: sign="poveste.semne.mp4" sign-language=vsi. Interpretul să ocupe cel puțin o treime din imagine.
    .why = Pentru multe persoane surde, limba semnelor este prima limbă, iar subtitrarea este într-o limbă a doua. Versiunile care lipsesc sunt numărate; [media] sign = "required" în farul.toml face din ele erori.
    .example = :::video{"{"}src="poveste.mp4" captions="poveste.ro.vtt" description=in-narration sign="poveste.semne.mp4" sign-language=vsi{"}"}

sign-language-unknown = { $tag ->
        [none] Nu se spune în ce limbă a semnelor este acest film.
       *[other] Campania nu are limba semnelor „{ $tag }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut „{ $nearest }”?
    }
    .fix = { $known ->
        [none] Declarați-o în farul.toml, ca [[sign_languages]], cu eticheta și numele ei.
       *[other] Scrieți una dintre acestea: { $known }. Într-un bloc: sign-language=…, în antetul paginii: sign: {"{"}… : film.mp4{"}"}. Una nouă se declară în farul.toml, ca [[sign_languages]].
    }
    .why = Limbile semnelor diferă de la o țară la alta: cine știe una nu o înțelege pe cealaltă, de aceea pagina o numește.
    .example =
        {"["}[sign_languages]]
        tag = "vsi"
        names = {"{"} ro = "limba semnelor din Moldova" {"}"}

captions-lines = { $lines ->
        [one] Acest text are { $lines } rând
        [few] Acest text are { $lines } rânduri
       *[other] Acest text are { $lines } de rânduri
    }; se pot citi cel mult { $limit }.
    .fix = Împărțiți-l în două texte, unul după altul.
    .why = Mai multe rânduri acoperă imaginea, iar pe telefon nu încap.
    .example =
        00:00:01.000 --> 00:00:04.000
        Două rânduri scurte
        sunt de ajuns.

captions-long = { $length ->
        [one] Acest rând are { $length } caracter
        [few] Acest rând are { $length } caractere
       *[other] Acest rând are { $length } de caractere
    }; încap cel mult { $limit }.
    .fix = Rupeți-l acolo unde s-ar lua aer sau spuneți-l în mai puține cuvinte.
    .why = Pe telefon, un rând mai lung se rupe oriunde sau devine prea mic de citit.
    .example =
        00:00:01.000 --> 00:00:04.000
        Două rânduri scurte
        sunt de ajuns.

captions-fast = Acest text cere cititorilor { $speed ->
        [one] { $speed } caracter
        [few] { $speed } caractere
       *[other] { $speed } de caractere
    } pe secundă; copiii reușesc { $limit }.
    .fix = Lăsați-l să stea { $seconds } secunde sau spuneți-l în mai puține cuvinte.
    .why = Copiii citesc mai încet decât adulții și se uită și la imagine.
    .example =
        00:00:01.000 --> 00:00:04.000
        Inspiră încet.

captions-language = Subtitrarea { $file } este în limba „{ $other }”; această pagină este în „{ $language }”.
    .fix = Puneți lângă ea o traducere cu numele { $own }: paginile în „{ $language }” o iau singure. Dacă fișierul spune „Language:” despre sine, acolo să stea „{ $language }”.
    .why = O subtitrare în altă limbă nu îl ajută pe cel care are nevoie de ea.
    .example = poveste.vtt, poveste.ru.vtt

contact-typed = „{ $written }” aparține unui serviciu de ajutor: { $services }.{ $field ->
        [none] {" "}Este scris direct în pagină.
       *[other] {" "}Este scris direct în „{ $field }”.
    }
    .fix = { $field ->
        [none] Scrieți în locul lui :contact[{ $service }] sau, pentru un link către site, :contact[{ $service }]{"{"}site{"}"}. Dacă este un număr cu alt înțeles, de exemplu câte pagini sunt, marcați-l: [12]{"{"}number{"}"}.
       *[other] Scoateți-l din „{ $field }”, unde semne ca :contact[…] se văd așa cum sunt scrise. Dacă numărul are alt înțeles, scrieți-l în cuvinte. Altfel numiți serviciul în textul paginii: :contact[{ $service }]
    }
    .why = Numerele și adresele se schimbă. Ele stau în content/_data/help-services.toml, cu ziua ultimei verificări, pentru ca o singură corectură să ajungă pe toate paginile și niciun copil să nu sune la un număr vechi.
    .example = Sună la :contact[md-child-helpline].

number-undeclared = „{ $written }” pare un număr de telefon, dar niciun serviciu de ajutor nu îl are.{ $field ->
        [none] {""}
       *[other] {" "}Stă în „{ $field }”.
    }
    .fix = { $field ->
        [none] Adăugați serviciul în content/_data/help-services.toml și numiți-l în pagină cu :contact[…]. Dacă nu este un număr de telefon, scrieți [{ $written }]{"{"}number{"}"}.
       *[other] Scoateți-l din „{ $field }”. Dacă este numărul unui serviciu, adăugați serviciul în content/_data/help-services.toml și numiți-l în textul paginii cu :contact[…].
    }
    .why = Un număr dintr-un text nu are nici dată, nici sursă: nimeni nu ar observa când se schimbă. În fișierul cu date, cineva îl încearcă din când în când.
    .example =
        {"["}[services]]
        id = "linie"
        number = "0 800 00000"
        names = {"{"} ro = "Linia de ajutor" {"}"}
        source = "site-ul operatorului"

data-file-unknown = { $right ->
        [none] Programul nu cunoaște nicio listă cu numele „{ $name }”.
       *[other] „{ $name }” nu este citit: o listă are locul și numele ei.
    }
    .fix = { $right ->
        [none] Listele pe care le citește aici sunt { $known }. Celelalte fișiere puneți-le în altă parte decât în content/_data.
       *[other] Dați-i acest loc și acest nume: { $right }
    }
    .why = Programul găsește lista serviciilor de ajutor și cuvintele care trebuie explicate după numele fișierelor. Cu alt nume, numerele sau explicațiile ar lipsi de pe toate paginile.
    .example =
        content/_data/help-services.toml
        content/_data/glossary.toml

nearly-page = { $problem ->
        [document] „{ $name }” nu este citit: este numit ca o pagină, dar nicio pagină nu se termină așa și nicio pagină nu îl oferă.
       *[name] „{ $name }” nu este citit: numele unei pagini se termină cu „.md” și cu nimic altceva.
    }
    .fix = { $problem ->
        [document] Dacă trebuie să devină o pagină, copiați textul lui într-un fișier de text simplu cu numele { $right }. Dacă cititorii trebuie să îl deschidă, puneți pe o pagină un link către el.
       *[name] Redenumiți-l: { $right }. În cazul în care calculatorul ascunde terminațiile numelor, faceți-l mai întâi să le arate: în Windows, meniul „Vizualizare” al dosarului, „Extensii de nume de fișiere”.
    }
    .why = Programul recunoaște paginile după terminația numelui. Toate celelalte fișiere așteaptă să le numească o pagină, iar cititorii n-ar afla niciodată că textul există.
    .example = help.ro.md

variant-alone = Aceasta este versiunea simplă a unei pagini care nu există.
    .fix = Scrieți alături pagina însăși: { $file }. Dacă trebuie să existe numai acest text, dați acest nume fișierului de față.
    .why = Meniurile și listele duc la pagini, iar fiecare pagină duce la versiunea ei simplă. Fără pagina lui, nimeni n-ar găsi acest text.
    .example =
        help.ro.md
        help.easy.ro.md

page-empty = Această pagină are numai antet: cititorii găsesc un titlu și niciun text.
    .fix = Scrieți textul sub al doilea rând „---”. Până când este gata, scrieți în antet draft: true: atunci pagina nu intră în versiunea pentru cititori.
    .why = Meniurile și listele duc la această pagină. Cine vine la nevoie și nu găsește nimic poate nu mai vine a doua oară.
    .example =
        ---
        title: Secrete bune și secrete grele
        ---
        Unele secrete e bine să le păstrezi.
