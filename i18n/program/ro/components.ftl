### Ce spune încăperea „components” autorului: ce lipsește dintr-o casetă, o notă sau un exercițiu.

component-attribute-unknown = „{ $component }” nu cunoaște „{ $attribute }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = { $known ->
        [none] Ștergeți-l: acest bloc primește numai un id, de exemplu {"{"}#partea-mea{"}"}.
       *[other] Folosiți numai acestea sau un id ca #partea-mea: { $known }.
    }
    .why = Ce nu cunoaște un bloc s-ar pierde pe tăcute, iar pagina nu ar arăta cum a vrut autorul ei.
    .example =
        :::callout{"{"}type=tip title="Bine de știut"{"}"}
        Te poți opri oricând.
        :::

component-attribute-twice = „{ $attribute }” apare de două ori în acest rând.
    .fix = Păstrați una dintre cele două.
    .why = Din două valori ar conta numai una și nimeni nu ar putea spune care.
    .example =
        :::callout{"{"}type=help{"}"}
        Poți suna la orice oră.
        :::

component-attribute-missing = „{ $component }” trebuie să știe ce „{ $attribute }” are.
    .fix = Scrieți { $right }.{ $values ->
        [none] {""}
       *[other] {" "}Poate fi una dintre acestea: { $values }.
    }
    .why = Blocul arată și vorbește altfel pentru fiecare; programul nu poate ghici pe care îl doriți.
    .example =
        :::callout{"{"}type=tip{"}"}
        Te poți opri oricând.
        :::

component-attribute-value = În „{ $component }”, „{ $attribute }” nu poate fi „{ $value }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut să scrieți „{ $nearest }”?
    }
    .fix = Scrieți { $attribute }={ $example }{ $values ->
        [none] {" "}cu propriile cuvinte între ghilimele.
       *[other] {" "}sau alta dintre acestea: { $values }.
    }
    .why = Tema le cunoaște numai pe acestea; orice altceva ar arăta un bloc fără nume și fără înfățișare.
    .example =
        :::callout{"{"}type=important{"}"}
        Nu trimite niciodată o poză pentru că te amenință cineva.
        :::

component-empty = În „{ $component }” nu este scris nimic.
    .fix = Scrieți cuvintele între rândul care îl deschide și rândul cu două puncte care îl închide sau ștergeți ambele rânduri.
    .why = Cititoarele de ecran anunță și un bloc gol, care nu spune nimic.
    .example =
        :::note
        Această pagină vorbește despre presiuni, fără detalii.
        :::

component-label = „{ $component }” nu primește cuvinte între paranteze drepte.
    .fix = { $words ->
        [none] Scrieți { $right }.
       *[other] Scrieți { $right }, iar „{ $words }” pe rândul următor, în interiorul blocului.
    }
    .why = Cuvintele nu ar fi arătate nicăieri.
    .example =
        :::note
        Această pagină vorbește despre presiuni, fără detalii.
        :::

figure-without-picture = Această figură nu are o imagine care să stea singură.
    .fix = Scrieți întâi imaginea, apoi un rând gol, apoi cuvintele despre ea.
    .why = Fără rândul gol, imaginea este un cuvânt din propoziție, iar cuvintele nu sunt explicația ei.
    .example =
        :::figure
        ![Doi copii și învățătoarea lor construiesc un turn](tower.jpg)

        Ca să construiești împreună cu alții îți trebuie răbdare și cineva care ține bine.
        :::

figure-pictures = Această figură are mai multe imagini.
    .fix = Păstrați o singură imagine și faceți câte o figură pentru fiecare dintre celelalte.
    .why = O explicație ține de o singură imagine. La două, cine nu le vede nu poate ști despre care este vorba.
    .example =
        :::figure
        ![Doi copii și învățătoarea lor construiesc un turn](tower.jpg)

        Ca să construiești împreună cu alții îți trebuie răbdare și cineva care ține bine.
        :::

figure-without-caption = Această figură nu are cuvinte sub imagine.
    .fix = Scrieți o explicație după un rând gol sau ștergeți cele două rânduri cu două puncte: imaginea poate sta singură.
    .why = O figură leagă niște cuvinte de o imagine. Fără cuvinte, ea este anunțată și nu spune nimic în plus.
    .example =
        :::figure
        ![Doi copii și învățătoarea lor construiesc un turn](tower.jpg)

        Ca să construiești împreună cu alții îți trebuie răbdare și cineva care ține bine.
        :::

exercise-without-list = În „{ $component }” nu este o listă.
    .fix = Scrieți fiecare lucru pe care îl poate deschide cititorul ca punct al unei liste, iar răspunsul, ca al doilea paragraf al punctului.
    .why = Cititorul deschide punctele unul câte unul; fără listă nu are ce deschide.
    .example =
        :::choices
        Cineva îți cere parola.

        - O păstrez pentru mine.

          E bine. Nimeni altcineva nu are nevoie de ea.
        - S-a întâmplat deja.

          O poți schimba acum. Nu este vina ta.
        :::

exercise-too-few = Lista din „{ $component }” are mai puțin de două puncte.
    .fix = Scrieți cel puțin două puncte.
    .why = Cu un singur punct nu este nimic de ales, iar cititorului i se spune ce să facă.
    .example =
        :::choices
        - Ies din chat.

          E nevoie de curaj pentru asta.
        - S-a întâmplat deja.

          Nu este vina ta.
        :::

exercise-item = Acest punct din „{ $component }” nu începe cu cuvinte.
    .fix = Începeți punctul cu un paragraf scurt; imaginile, listele și citatele pot urma mai jos, în răspuns.
    .why = Primele cuvinte sunt cele pe care le deschide cititorul; un cititor de ecran are nevoie de ele ca nume al butonului.
    .example =
        - Îi spun mamei.

          Ea te poate ajuta să hotărăști ce urmează.

exercise-without-answer = Acest punct din „{ $component }” nu are un răspuns.
    .fix = Lăsați un rând gol sub cuvintele punctului și scrieți răspunsul, cu două spații mai la dreapta.
    .why = Cine deschide un punct are nevoie de un răspuns, mai ales dacă s-a întâmplat deja. Un rând nou nu ajunge: unirea sau ruperea rândurilor nu schimbă niciodată înțelesul unui text.
    .example =
        - Am trimis-o deja.

          Nu este vina ta. Iată ce poți face acum.

exercise-box = „{ $component }” nu primește căsuțe.
    .fix = Ștergeți [ ] sau [x] de la începutul punctului. Dacă întrebați despre un fapt, corect sau greșit, scrieți „quiz” în loc de „{ $component }”.
    .why = O căsuță spune că un răspuns este corect și altul greșit. Aici niciunul nu este: mulți cititori au făcut deja ce scrie acolo, iar un semn de greșeală i-ar învinovăți.
    .example =
        :::choices
        - Ies din chat.

          E nevoie de curaj pentru asta.
        - S-a întâmplat deja.

          Nu este vina ta.
        :::

list-missing = În „{ $component }” nu există nicio listă.
    .fix = { $component ->
        [steps] Scrieți rândurile ca listă numerotată, începând cu „1. ”, „2. ” și așa mai departe.
        [checklist] Scrieți rândurile ca listă, fiecare începând cu „- [ ] ”.
       *[other] Scrieți rândurile ca listă, fiecare începând cu „- ”.
    }
    .why = Blocul este făcut din elementele unei liste; fără listă nu are ce arăta.
    .example =
        :::timeline
        - Prima zi

          Ascultați și notați cuvintele copilului.
        :::

list-after = În „{ $component }”, după listă mai este scris ceva.
    .fix = Mutați-l înaintea listei sau după rândul cu două puncte care închide blocul. Dacă ține de ultimul punct, scrieți-l cu două spații mai la dreapta.
    .why = Blocul se termină cu ultimul punct al listei; ce urmează s-ar pierde sau ar fi citit ca parte a lui.
    .example =
        :::choices
        - Ies din chat.

          E nevoie de curaj pentru asta.
        - S-a întâmplat deja.

          Nu este vina ta.
        :::

        Poți vorbi despre asta cu un adult în care ai încredere.

list-item = Acest element din „{ $component }” nu începe cu un text.
    .fix = Începeți elementul cu un paragraf scurt; restul poate urma dedesubt, cu două spații în față.
    .why = Primele cuvinte numesc elementul pentru oricine îl citește sau îl ascultă.
    .example =
        - Prima zi

          Ascultați și notați cuvintele copilului.

checklist-box = Acest element din „checklist” nu are o căsuță goală.
    .fix = Începeți elementul cu „- [ ] ” și lăsați căsuța goală: o bifează cititorul.
    .why = O căsuță deja bifată ar spune că cineva a făcut lucrul acela.
    .example =
        :::checklist
        - {"[ ]"} Știu pe cine sun.
        :::

compare-columns = „compare” are nevoie de două elemente, fiecare cu o listă proprie dedesubt.
    .fix = Scrieți două elemente; fiecare este titlul unei coloane și are dedesubt o listă scrisă mai spre interior.
    .why = Cele două coloane stau una lângă alta, cu felul bun întâi.
    .example =
        :::compare
        - Ce spuneți
          - Te cred.
        - Ce nu spuneți
          - De ce nu mi-ai spus mai devreme?
        :::

download-link = Acest element din „download” nu are o legătură către un fișier.
    .fix = Puneți legătura către fișier chiar în primele cuvinte ale elementului.
    .why = Programul adaugă la legătură felul și mărimea fișierului, ca cititorul să știe ce descarcă.
    .example =
        :::download
        - {"[Un afiș pentru clasă](poster.pdf)"}
        :::

hand-five = „hand” are nevoie de o listă cu cinci elemente, câte unul pentru fiecare deget.
    .fix = Scrieți cinci elemente; fiecare spune cine ar putea sta la degetul acela.
    .why = Copilul numără ajutoarele pe propria mână. Programul adaugă că cel puțin unul nu ar trebui să locuiască împreună cu el.
    .example =
        :::hand
        - Cineva de acasă
        - Cineva de la școală
        - Cineva din familie care locuiește în altă parte
        - Un vecin sau părintele unui prieten
        - Altcineva în care am încredere
        :::

steps-numbered = „steps” are nevoie de o listă numerotată de la 1, cu cel puțin doi pași.
    .fix = Scrieți fiecare pas pe un rând care începe cu numărul lui: „1. ”, „2. ”.
    .why = Numerele îi arată cititorului unde se află și ce urmează.
    .example =
        :::steps
        1. Oprește discuția.
        2. Spune unui adult în care ai încredere.
        :::

timeline-entry = Acest moment din „timeline” nu spune ce se întâmplă.
    .fix = Lăsați un rând gol sub cuvintele elementului și scrieți ce se întâmplă atunci, cu două spații în față.
    .why = Primele cuvinte spun când; al doilea paragraf spune ce.
    .example =
        :::timeline
        - Prima zi

          Ascultați și notați cuvintele copilului.

file-wrong-kind = „{ $name }” nu poate fi fișierul „{ $file }”: terminația lui nu este una dintre acestea: { $endings }.
    .fix = Numiți un fișier cu una dintre aceste terminații. Dacă al dumneavoastră are alta, salvați-l din nou: MP4 pentru filme, MP3 pentru sunet, VTT pentru subtitrări.
    .why = Aceste feluri se redau pe orice telefon din ultimii zece ani. Altele rămân negre sau mute pe multe telefoane, iar cititorul nu află de ce.
    .example = src="poveste.mp4"

file-remote = „{ $name }” duce la alt site: { $address }
    .fix = Puneți fișierul în dosarul campaniei, lângă pagină, și scrieți numai numele lui. Cereți fișierul și dreptul de a-l arăta de la cine l-a făcut.
    .why = Un film de pe alt site îi spune acelui site cine se uită și arată lângă el reclame și alte filme. Fișierul campaniei nu cere nimic nimănui și se redă și fără internet.
    .example = src="poveste.mp4"

video-without-captions = Acest video nu are subtitrare.
    .fix = Scrieți subtitrarea într-un fișier, de exemplu poveste.ro.vtt, lângă film, și numiți-l: captions="poveste.ro.vtt". Unde nu vorbește nimeni, subtitrarea spune ce se aude: [valuri liniștite].
    .why = Cine nu aude, cine se uită fără sunet sau încă învață limba are nevoie de cuvinte lângă imagine. Legea o cere și site-urilor publice.
    .example =
        :::video{"{"}src="poveste.mp4" captions="poveste.ro.vtt" description=in-narration{"}"}
        Un far se rotește. O voce spune: „Inspiră.”
        :::

video-description-track = { $problem ->
        [missing] Acest video spune description=track, dar nu numește pista cu descrieri.
       *[other] Acest video numește description-track, dar nu spune description=track.
    }
    .fix = { $problem ->
        [missing] Numiți fișierul cu descrierile: description-track="poveste.descrieri.ro.vtt". Dacă vocea din film spune tot ce contează, scrieți description=in-narration; dacă nu este nimic important de văzut, description=nothing-visual.
       *[other] Scrieți description=track sau scoateți description-track.
    }
    .why = Cine nu vede filmul trebuie să afle ce se arată în el. Pagina spune cinstit cum.
    .example = description=track description-track="poveste.descrieri.ro.vtt"

media-without-transcript = În „{ $component }” nu este niciun text.
    .fix = Între rândul care deschide blocul și rândul cu două puncte care îl închide, scrieți ce se spune și, pe cât contează, ce se aude și ce se vede.
    .why = Textul este pentru toți cei care nu pot reda fișierul: fără sunet, fără date mobile, un cititor surd sau nevăzător, o pagină tipărită. Îl găsește și căutarea.
    .example =
        :::video{"{"}src="poveste.mp4" captions="poveste.ro.vtt" description=in-narration{"}"}
        Un far se rotește. O voce spune: „Inspiră.”
        :::

choices-without-happened = Nicio variantă de aici nu este pentru cei cărora li s-a întâmplat deja.
    .fix = Adăugați o variantă care începe cu unele dintre aceste cuvinte: { $beginnings }. Spuneți sub ea că nu este vina cititorului și numiți un serviciu de ajutor. (Cuvintele se află în farul.toml, sub [choices].)
    .why = Mulți cititori au făcut deja ce scrie în celelalte variante. Fără aceasta, nu ar găsi pe pagină nicio ieșire.
    .example =
        - S-a întâmplat deja.

          Nu este vina ta. Iată ce ajută acum: :contact[md-child-helpline]

choices-without-help = Varianta pentru cei cărora li s-a întâmplat deja nu numește niciun serviciu de ajutor.
    .fix = Numiți un serviciu în răspunsul ei, de exemplu :contact[md-child-helpline].
    .why = Cine deschide această variantă are nevoie de un om căruia să îi ceară ajutor, pe aceeași pagină și fără să caute.
    .example =
        - S-a întâmplat deja.

          Nu este vina ta. Iată ce ajută acum: :contact[md-child-helpline]

quiz-box = Acest răspuns dintr-un „quiz” nu are căsuță.
    .fix = Începeți-l cu [x] dacă este corect sau cu [ ] dacă nu este.
    .why = Programul nu poate ști care răspunsuri sunt corecte.
    .example =
        :::quiz
        Un copil poate suna la o linie de ajutor fără să își spună numele?

        - [x] Da.

          Oamenii de acolo ascultă fără să ceară un nume.
        - [ ] Nu.

          Nu e nevoie de un nume ca să fii ascultat.
        :::

quiz-without-right = Niciun răspuns din acest „quiz” nu este corect.
    .fix = Însemnați cu [x] fiecare răspuns corect. Dacă aici nimic nu este corect sau greșit, scrieți „choices” în loc de „quiz”.
    .why = O întrebare cu toate răspunsurile greșite îl lasă pe cititor fără răspuns.
    .example =
        :::quiz
        Un copil poate suna la o linie de ajutor fără să își spună numele?

        - [x] Da.

          Oamenii de acolo ascultă fără să ceară un nume.
        - [ ] Nu.

          Nu e nevoie de un nume ca să fii ascultat.
        :::

quiz-first-person = „{ $option }” vorbește în numele cititorului („{ $words }”), iar un „quiz” spune că este corect sau greșit.
    .fix = Întrebați despre un fapt sau scrieți „choices” în loc de „quiz” și ștergeți căsuțele: acolo niciun răspuns nu este greșit.
    .why = Mulți copii au făcut deja ce spune răspunsul. A le spune că este greșit înseamnă a-i învinovăți, iar cine este învinovățit nu mai cere ajutor.
    .example =
        :::choices
        Cineva îți cere o poză cu tine.

        - Nu răspund.

          Nu datorezi nimănui un răspuns.
        - S-a întâmplat deja.

          Nu este vina ta. Iată ce ajută acum: :contact[md-child-helpline]
        :::

sort-piles = „sort” are nevoie de două sau trei grupe; aici { $count ->
        [one] este una
       *[other] sunt { $count }
    }.
    .fix = Scrieți fiecare grupă ca punct al listei de afară, iar ce ține de ea, ca listă în acel punct.
    .why = Cititorul alege între grupe, cu câte un buton pentru fiecare; cu una singură nu are ce alege, iar mai mult de trei nu încap pe un telefon mic.
    .example =
        :::sort
        Ce secrete pot fi păstrate?

        - De păstrat
          - O surpriză pentru o zi de naștere.

            În curând o află toți și se bucură.
        - De spus unui adult
          - Un secret care te sperie.

            Ai voie să îl spui, chiar dacă ai promis.
        :::

sort-pile = Această grupă din „sort” nu este un nume cu o listă sub el.
    .fix = Scrieți numele grupei într-un paragraf scurt și sub el, cu două spații mai la dreapta, o listă cu ce ține de ea; nimic altceva.
    .why = Numele devine un buton, iar fiecare punct al listei este arătat pe rând.
    .example =
        - De păstrat
          - O surpriză pentru o zi de naștere.

            În curând o află toți și se bucură.

board-form = O tablă este o singură listă de imagini, cu cel mult câteva cuvinte înaintea ei.
    .fix = Scrieți fiecare imagine ca punct al unei singure liste, cu cuvintele după ea, pe același rând. Mutați ce urmează după listă sub rândul cu două puncte care închide blocul.
    .why = Tabla se tipărește ca o singură foaie pe care se arată cu degetul; orice altceva i-ar despărți imaginile.
    .example =
        :::board
        Arăt cu degetul ce vreau să spun.

        - ![](help.svg) Am nevoie de ajutor
        - ![](stop.svg) Stop
        :::

board-item = Acest punct al tablei nu este o imagine urmată de cuvinte.
    .fix = Începeți punctul cu imaginea și scrieți cuvintele după ea, pe același rând, fără căsuță și fără al doilea paragraf.
    .why = Cititorul arată o imagine, iar omul de lângă el citește cuvintele. Una fără cealaltă nu poate fi înțeleasă de amândoi.
    .example = - ![](help.svg) Am nevoie de ajutor

board-too-large = { $number ->
        [few] Tabla are { $number } imagini; pe o foaie încap { $limit }.
       *[other] Tabla are { $number } de imagini; pe o foaie încap { $limit }.
    }
    .fix = Lăsați deoparte imaginile de care este cea mai puțină nevoie sau faceți două table, pe două pagini.
    .why = O mână speriată sau care tremură are nevoie de imagini mari și puține.
    .example =
        :::board
        - ![](yes.svg) Da
        - ![](no.svg) Nu
        :::
