### Ce îi spune autorului camera „assets”.

## Teme

theme-missing = Nu există nicio temă cu numele „{ $theme }”.
    .fix = Folosiți una dintre acestea: { $known }. O temă proprie este un dosar: themes/{ $theme }/.
    .why = Tema dă fiecărei pagini cadrul, culorile și formele. Fără ea nu se poate face nicio pagină.
    .example =
        {"["}campaign]
        theme = "default"
theme-circle = Tema „{ $theme }” se extinde pe sine, direct sau prin alte teme.
    .fix = Scoateți rândul „extends” dintr-una dintre aceste teme. La capăt trebuie să fie o temă care nu extinde nimic.
    .why = O temă ia ce îi lipsește din tema pe care o extinde. Într-un cerc nu există capăt.
    .example = extends = "default"
theme-settings = Fișierul theme.toml nu poate fi citit aici. (Detaliu: { $detail })
    .fix = Scrieți câte o setare pe rând: un nume, semnul egal, o valoare. Textele stau între ghilimele drepte.
    .why = theme.toml spune pentru ce este făcută tema și ce fișiere o pornesc. Dacă un rând nu poate fi citit, nici celelalte nu sunt sigure.
    .example =
        contract = 1
        extends = "default"
theme-key-unknown = Nicio temă nu are o setare cu numele „{ $key }”; ea nu schimbă nimic.
    .fix = Ștergeți rândul sau folosiți una dintre acestea: { $known }.
    .why = O setare scrisă greșit rămâne fără efect, fără să se vadă; de aceea o numim.
    .example = style = "css/style.css"
theme-key-type = Valoarea pentru „{ $key }” nu este de felul potrivit: { $wanted ->
        [list] trebuie o listă de texte
        [number] trebuie un număr de la 1 la 21
        [selectors] trebuie o listă de selectoare simple
        [tables] trebuie tabele
       *[text] trebuie un text între ghilimele drepte
    }.
    .fix = { $wanted ->
        [list] Scrieți { $key } = {"["}"first", "second"].
        [number] Scrieți { $key } = 7.0, cu contrastul pe care îl promiteți.
        [selectors] Scrieți { $key } = {"["}".exit", ".skip:focus"], fiecare cu o clasă, un id, un atribut sau un element și, în plus, cel mult :focus.
        [tables] Scrieți {"["}{"["}contrast]] pe un rând separat, iar sub el rândurile least, colours și on.
       *[text] Scrieți { $key } = "valoarea", cu ghilimele drepte.
    }
    .why = Programul trebuie să știe la ce se referă tema.
    .example = scripts = ["scripts/site.js"]
theme-contract = { $written ->
        [none] Această temă nu spune pentru ce versiune a șabloanelor Farul este scrisă.
       *[other] Această temă este scrisă pentru versiunea { $written } a șabloanelor Farul; programul de față are versiunea { $contract }.
    }
    .fix = Scrieți contract = { $contract } în theme.toml, după ce ați comparat șabloanele cu cele ale temei „default”.
    .why = Șabloanele folosesc valori pe care le dă programul. Numărul contractului se schimbă când se schimbă aceste valori, ca o temă veche să nu strice paginile pe tăcute.
    .example = contract = 1
theme-file-missing = Tema nu are fișierul „{ $path }”. { $nearest ->
        [none] {""}
       *[other] Poate ați vrut „{ $nearest }”?
    }
    .fix = Adăugați fișierul în dosarul temei, corectați numele în theme.toml sau lăsați tema să extindă „default”, care are toate fișierele.
    .why = Unele șabloane sunt necesare oricărui site, de exemplu page.html, iar un fișier numit în theme.toml trebuie să existe.
    .example = extends = "default"
theme-not-text = Acest fișier al temei nu este text în UTF-8.
    .fix = Deschideți-l într-un editor de text și salvați-l cu codificarea UTF-8.
    .why = Șabloanele, stilurile, scripturile și desenele sunt text. Alte codificări strică literele românești și rusești.
    .example = Salvare ca… → Codificare: UTF-8
theme-file-too-large = Acest fișier al temei are mai mult de { $limit } KB.
    .fix = Împărțiți-l în mai multe fișiere sau scoateți ce nu se folosește.
    .why = Cititorii cu telefoane vechi așteaptă fiecare kilobyte, iar un fișier atât de mare ajunge aici aproape mereu din greșeală.
    .example = css/style.css din tema „default” are 2 KB și le importă pe celelalte.

## Stiluri

style-syntax = Stilul nu poate fi citit aici. (Detaliu: { $detail })
    .fix = Căutați un punct și virgulă, două puncte sau o acoladă care lipsește în acest loc sau pe rândul de deasupra.
    .why = Browserele sar peste ce nu pot citi, fiecare în felul lui: pagina arată altfel pe fiecare telefon.
    .example = p {"{"} color: red; {"}"}
style-property-unknown = Niciun browser nu cunoaște proprietatea „{ $property }”. { $nearest ->
        [none] {""}
       *[other] Poate ați vrut „{ $nearest }”?
    }
    .fix = { $nearest ->
        [none] Corectați numele sau ștergeți rândul.
       *[other] Scrieți { $nearest } sau ștergeți rândul.
    }
    .why = Browserele trec peste ce nu cunosc, așa că o greșeală de scriere se observă greu.
    .example = p {"{"} color: red; {"}"}
style-value-unknown = Proprietatea „{ $property }” nu primește această valoare.
    .fix = Corectați valoarea. Dacă este nouă și știți că browserele o acceptă, scrieți și forma mai veche.
    .why = Browserele trec peste o valoare pe care nu o cunosc, iar pagina arată ca și cum rândul nu ar fi.
    .example = margin-inline: 1rem;
style-rule-unknown = Niciun browser nu cunoaște regula „@{ $rule }”.
    .fix = Corectați numele: @media, @supports, @layer, @import, @font-face, @page, @keyframes.
    .why = Browserele trec peste tot ce se află într-o regulă necunoscută.
    .example = @media print {"{"} … {"}"}
style-remote = Stilul cere ceva de la alt site: { $address }
    .fix = Puneți fișierul în dosarul temei și numiți-l de acolo sau renunțați la el.
    .why = Fiecare cerere către alt site îi spune acelui site cine citește aceste pagini. Un copil care caută ajutor nu trebuie să lase urme la terți, iar campania trebuie să meargă și fără internet.
    .example = background-image: url(../drawings/wave.svg);
style-file-missing = Stilul numește un fișier pe care tema nu îl are: { $path }. { $nearest ->
        [none] {""}
       *[other] Poate ați vrut „{ $nearest }”?
    }
    .fix = Scrieți calea pornind de la dosarul stilului sau adăugați fișierul în temă.
    .why = Un stil poate folosi fișierele temei sale și ale temelor pe care le extinde, și nimic altceva.
    .example = @import "components/help.css";
style-file-kind = Stilurile nu pot arăta acest fișier: { $path }
    .fix = Folosiți un fișier de unul dintre aceste feluri: { $kinds }.
    .why = Într-un stil au loc numai imagini și fonturi; orice altceva ar fi publicat fără intenție.
    .example = background-image: url(../drawings/wave.svg);
style-too-deep = Acoladele sau importurile stau unele în altele pe mai mult de { $limit ->
        [one] { $limit } nivel
        [few] { $limit } niveluri
       *[other] { $limit } de niveluri
    }.
    .fix = Căutați o acoladă care nu se închide și scoateți din niveluri.
    .why = Niciun stil scris de mână nu este atât de adânc, iar citirea lui ar putea umple memoria calculatorului.
    .example = .card {"{"} & .title {"{"} color: red; {"}"} {"}"}
style-not-printed = Stilul nu poate fi pregătit pentru browserele cititorilor. (Detaliu: { $detail })
    .fix = Uitați-vă la ce numește detaliul și scrieți mai simplu.
    .why = Formele noi sunt traduse pentru telefoanele vechi. Ce nu se poate traduce s-ar pierde acolo.
    .example = .card .title {"{"} color: red; {"}"}

## Imagini și documente

file-kind-unknown = { $ending ->
        [none] Site-ul nu publică fișiere fără terminație.
       *[other] Site-ul nu publică fișiere de felul „.{ $ending }”.
    }
    .fix = Salvați-l ca unul dintre acestea: { $known }.
    .why = Se publică numai felurile pe care orice telefon le deschide și care nu pot face rău.
    .example = {"["}Scrisoarea](letter.pdf)
file-mismatch = Fișierul nu este ceea ce spune numele lui: „.{ $ending }”. { $found ->
        [none] {""}
       *[other] Pare a fi „.{ $found }”.
    }
    .fix = { $found ->
        [none] Salvați-l din nou în felul pe care îl spune numele.
       *[other] Redenumiți-l în „.{ $found }” sau salvați-l din nou ca „.{ $ending }”.
    }
    .why = Un telefon căruia i se spune un fel greșit nu deschide fișierul, iar un fel ascuns ar putea face rău.
    .example = O fotografie de pe telefon este .jpg, o captură de ecran este .png.
picture-broken = Imaginea nu poate fi citită până la capăt.
    .fix = Deschideți-o într-un program de imagini și salvați-o din nou sau copiați-o încă o dată de unde a venit.
    .why = O imagine care se termină prea devreme apare ca un câmp gri sau deloc.
    .example = Fișier → Salvare ca… → JPEG
picture-metadata = Imaginea poartă note ascunse pe care programul nu le poate scoate din fișierele „.{ $ending }”.
    .fix = Salvați-o ca JPEG, PNG sau WebP: acolo notele sunt scoase automat.
    .why = Notele ascunse pot spune unde și când a fost făcută imaginea și cu al cui telefon. Pe un site despre siguranța copiilor ele nu trebuie publicate niciodată.
    .example = Fișier → Salvare ca… → PNG
picture-too-large = Imaginea are { $megapixels ->
        [one] { $megapixels } milion de pixeli
        [few] { $megapixels } milioane de pixeli
       *[other] { $megapixels } de milioane de pixeli
    }; sunt permise cel mult { $limit ->
        [one] { $limit } milion
        [few] { $limit } milioane
       *[other] { $limit } de milioane
    }.
    .fix = Micșorați-o într-un program de imagini: o lățime de 2000 de pixeli ajunge pentru orice ecran.
    .why = Ca să arate o imagine, telefonul o despachetează în memorie. La această mărime, telefoanele vechi se blochează.
    .example = Imagine → Scalare… → 2000 px
svg-not-plain = Desenul conține ceva ce face mai mult decât să deseneze: { $found }
    .fix = Scoateți acel lucru cu un editor de text sau cu un program de desen ori salvați desenul ca PNG. Linkurile, scripturile, animațiile și imaginile din interiorul unui desen nu se publică; un gradient sau un model poate numi numai o parte a aceluiași desen (#nume).
    .why = Un fișier SVG este un mic program: poate porni scripturi, poate cere fișiere de la alte site-uri și îi poate duce pe cititori în altă parte. Ce lasă în urmă programele de desen se scoate automat; ce acționează trebuie scos de dumneavoastră.
    .example = <svg viewBox="0 0 8 8" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>
svg-too-deep = Părțile desenului stau unele în altele pe mai mult de { $limit ->
        [one] { $limit } nivel
        [few] { $limit } niveluri
       *[other] { $limit } de niveluri
    }.
    .fix = Desfaceți grupurile într-un program de desen și salvați din nou sau salvați desenul ca PNG.
    .why = Niciun desen nu are nevoie de atâtea grupuri în alte grupuri; browserul se poate opri în timp ce le citește, iar cititorii nu văd nimic.
    .example = <g><path d="M0 0h8v8z"/></g>
svg-broken = Desenul nu poate fi citit: { $detail }
    .fix = Deschideți-l într-un program de desen și salvați-l din nou ca „SVG simplu” sau ca PNG.
    .why = Dintr-un desen cu un singur semn greșit, browserele nu arată nimic.
    .example = <svg viewBox="0 0 8 8" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>
document-metadata = Fișierele de felul „.{ $ending }” pot purta numele autorului și alte note; ele se publică așa cum sunt.
    .fix = Uitați-vă la proprietățile documentului și ștergeți numele înainte să îl adăugați.
    .why = Programul nu poate curăța acest fel de fișier. Un nume din proprietăți poate fi citit de oricine.
    .example = Fișier → Proprietăți → Eliminarea informațiilor personale
contrast-too-low = „{ $colour }” ({ $colour_value }) pe „{ $ground }” ({ $ground_value }) are contrastul { $ratio } : 1, iar tema promite { $least } : 1.{ $when ->
        [none] {""}
       *[other] {" "}Așa este cu: { $when }.
    }
    .fix = Faceți una dintre cele două culori mai deschisă sau mai închisă, până când contrastul este de cel puțin { $least } : 1.
    .why = Mulți cititori disting greu culorile sau citesc la soare, pe un ecran vechi. Ce promite tema trebuie să fie valabil în orice schemă de culori: deschisă, închisă, cu mai mult contrast, pe hârtie, și pentru fiecare public.
    .example = :root {"{"} --quiet: #3f4a63; {"}"}
contrast-no-colour = { $value ->
        [none] „{ $token }” nu are nicio valoare, deci contrastul nu poate fi măsurat.
       *[other] „{ $token }” este „{ $value }”, iar aceasta nu este o culoare care poate fi măsurată.
    }{ $when ->
        [none] {""}
       *[other] {" "}Așa este cu: { $when }.
    }
    .fix = Dați-i o culoare proprie, de exemplu #16213a. Un fundal nu poate fi transparent. Sau scoateți-o din {"["}{"["}contrast]] în theme.toml.
    .why = Tema promite un contrast pentru această culoare. O culoare pe care o știe numai dispozitivul cititorului sau prin care se vede altceva nu poate fi verificată.
    .example = :root {"{"} --quiet: #3f4a63; {"}"}
contrast-token-missing = Nicio foaie de stil a temei nu declară „{ $token }” pentru toată pagina, iar theme.toml promite un contrast pentru ea.{ $nearest ->
        [none] {""}
       *[other] {" "}Ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Corectați numele în theme.toml sau declarați-o pentru :root.
    .why = O promisiune despre o culoare care nu există nu ar fi ținută de nimeni.
    .example = :root {"{"} --ink: #16213a; {"}"}
contrast-not-promised = Această temă nu spune ce contrast au culorile ei, deci nu îl măsoară nimeni.
    .fix = Adăugați {"["}{"["}contrast]] în theme.toml: contrastul cel mai mic, culorile textelor și fundalurile pe care stau.
    .why = Cititorii cu vedere slabă au nevoie de 7 : 1, iar niciun text nu ar trebui să aibă mai puțin de 4.5 : 1. Farul măsoară culorile în orice schemă, dacă știe care se potrivesc împreună.
    .example = {"["}{"["}contrast]]
        least = 7.0
        colours = ["ink", "link"]
        on = ["paper"]
safeguard-hidden = { $until_focus ->
        [yes] Această regulă ascunde „{ $hidden }” ({ $by }), iar tastatura nu îl mai aduce la vedere.
       *[no] Această regulă ascunde „{ $hidden }” ({ $by }), iar tema promite că cititorul îl vede mereu.
    }
    .fix = { $until_focus ->
        [yes] Mutați-l din vedere cu transform și anulați mutarea într-o regulă cu :focus, ca în exemplu. La ce are display: none sau visibility: hidden nu se ajunge cu tastatura.
       *[no] Ștergeți aceasta din regulă. Dacă regula este numai pentru hârtie, puneți-o în @media print. Dacă vreți să atragă mai puțin privirea, schimbați-i mărimea, locul sau culorile, dar așa încât să se vadă.
    }
    .why = Un copil urmărit are nevoie de ieșire pe loc, iar cine caută ajutor trebuie să vadă pe cine poate suna, și pe un ecran mic. Când un stil le ascunde, pagina arată îngrijit și nimeni nu observă ce lipsește.
    .example =
        @media print {"{"} .exit {"{"} display: none; {"}"} {"}"}
        {"."}skip {"{"} transform: translateY(-200%); {"}"}
        {"."}skip:focus {"{"} transform: none; {"}"}
safeguards-not-named = Această temă nu spune ce nu are voie să ascundă nicio foaie de stil, deci nimeni nu observă când dispare ieșirea sau ajutorul.
    .fix = Adăugați în theme.toml rândul shown, cu clasele linkului „Ieși repede”, ale ajutorului și ale numerelor.
    .why = Un singur rând de stil ajunge ca ieșirea sau numărul să dispară de pe toate paginile. Farul caută astfel de rânduri, dacă știe ce trebuie să se vadă.
    .example = shown = {"["}".exit", ".help", ".number", ".skip:focus"]

## Filme, înregistrări, subtitrări

recording-broken = Fișierul nu poate fi citit până la capăt ca „.{ $ending }”.
    .fix = Deschideți-l într-un program video sau de sunet și exportați-l din nou: filmele ca MP4 cu H.264, sunetul ca MP3. Dacă a fost copiat sau trimis, copiați-l încă o dată de unde a venit.
    .why = Un fișier care se termină prea devreme sau este alcătuit într-un fel rar se oprește ori rămâne mut pe unele telefoane; iar ce se ascunde în el nu poate fi scos.
    .example = HandBrake: profilul „Fast 720p30” → Start
recording-format = Multe telefoane nu pot reda acest film: formatul lui este { $format }.
    .fix = Exportați-l din nou ca MP4, cu H.264 pentru imagine și AAC pentru sunet. Programul gratuit HandBrake face asta singur.
    .why = Telefoanele filmează adesea în formate noi, pe care alte telefoane nu le cunosc. Cititorul ar vedea un câmp negru.
    .example = HandBrake: profilul „Fast 720p30” → Start
recording-heavy = Acest fișier are { $megabytes } MB; de la { $limit } MB în sus, un film se deschide greu pe telefon.
    .fix = Exportați-l mai mic: 720 de linii ajung pentru orice telefon, iar două filme scurte se văd mai ușor decât unul lung.
    .why = Mulți cititori își plătesc datele mobile sau au puține și așteaptă mult pe o rețea lentă.
    .example = HandBrake: profilul „Fast 480p30” → Start

captions-encoding = Această subtitrare nu este text în UTF-8.
    .fix = Deschideți fișierul într-un editor de text și salvați-l cu codarea UTF-8.
    .why = Alte codări strică literele românești și rusești.
    .example = Salvare ca… → Codare: UTF-8
captions-header = Această subtitrare nu începe cu WEBVTT.
    .fix = Scrieți WEBVTT pe primul rând și lăsați sub el un rând gol. Subtitrările de felul SRT au nevoie și de punct în loc de virgulă la timpi.
    .why = Browserele caută mai întâi acest cuvânt. Fără el nu arată nicio subtitrare și nu spun nimic.
    .example =
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        Inspiră…
captions-time = Aceștia nu sunt timpii unei subtitrări: { $line }
    .fix = { $right ->
        [none] Scrieți când apare și când dispare textul, ca ore:minute:secunde.miimi, cu --> la mijloc. O notă a dumneavoastră începe cu NOTE.
       *[other] Scrieți: { $right }
    }
    .why = Browserul sare peste un text ai cărui timpi nu îi poate citi: cuvintele ar lipsi.
    .example = 00:00:01.000 --> 00:00:04.000
captions-order = { $problem ->
        [backwards] Acest text apare înaintea celui de deasupra lui.
       *[other] Acest text dispare înainte să apară.
    }
    .fix = { $problem ->
        [backwards] Așezați textele în ordinea în care apar.
       *[other] Corectați timpii: întâi când apare, apoi când dispare.
    }
    .why = Browserele arată textele în ordinea lor și sar peste cele pe care nu le pot așeza.
    .example = 00:00:01.000 --> 00:00:04.000
captions-overlap = Acest text apare cât timp cel de deasupra lui încă se vede.
    .fix = Lăsați textul de deasupra să dispară mai devreme sau pe acesta să apară mai târziu.
    .why = Două texte deodată acoperă imaginea și nimeni nu le poate citi pe amândouă.
    .example =
        00:00:01.000 --> 00:00:04.000
        Inspiră…

        00:00:04.000 --> 00:00:08.000
        Expiră…
captions-tag = Subtitrările nu cunosc { $tag }; semnul este lăsat deoparte.
    .fix = Ștergeți-l. Subtitrările pot avea <i>, <b>, <u>, <v> cu un nume și <lang>. Un simplu < se scrie &lt;.
    .why = Browserele sar peste semnele necunoscute și uneori și peste cuvintele de după ele.
    .example = <v Ana>Vino cu mine!</v>
captions-address = Nimeni nu poate deschide o adresă dintr-o subtitrare: { $address }
    .fix = Scoateți-o și scrieți-o ca link în textul din interiorul blocului.
    .why = Subtitrarea stă câteva secunde și nu poate fi atinsă.
    .example = Mai multe găsești sub film.
captions-block = Partea { $kind } a acestei subtitrări nu se publică.
    .fix = Ștergeți-o.
    .why = Dispozitivul fiecărui cititor hotărăște cum arată subtitrarea: unii au nevoie de litere mari, alții de galben pe negru.
    .example =
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        Inspiră…
captions-empty = În acest fișier nu este niciun text de subtitrare.
    .fix = Scrieți ce se spune și, unde contează, ce se aude: [valuri liniștite].
    .why = Cine nu aude filmul nu poate ști dacă nu era nimic de auzit.
    .example =
        00:00:01.000 --> 00:00:04.000
        {"["}valuri liniștite]
