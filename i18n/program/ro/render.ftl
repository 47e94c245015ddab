### Ce spune camera „render” autorului.

template-failed = { $problem ->
        [block] Șablonul „{ $template }” umple un bloc numit „{ $name }”, pe care nu îl are niciun șablon pe care îl extinde.
        [circle] Șablonul „{ $template }” se extinde sau se include pe sine, direct sau prin altele.
        [component] Șablonul „{ $template }” folosește o piesă numită „{ $name }”, pe care nu o definește niciun șablon.
        [field] Șablonul „{ $template }” cere la { $page } „{ $name }”, ceea ce nu primește.
        [filter] Șablonul „{ $template }” folosește un filtru numit „{ $name }”, care nu există.
        [function] Șablonul „{ $template }” folosește o funcție numită „{ $name }”, care nu există.
        [template] Șablonul „{ $template }” cere un șablon numit „{ $name }”, care nu există.
        [test] Șablonul „{ $template }” folosește un test numit „{ $name }”, care nu există.
       *[other] { $page ->
            [none] Șablonul „{ $template }” nu poate fi citit. (Detaliu: { $detail })
           *[other] Șablonul „{ $template }” a dat greș la { $page }. (Detaliu: { $detail })
        }
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Poate ați vrut „{ $nearest }”?
    }
    .fix = { $problem ->
        [block] Corectați numele. Blocurile din base.html al programului sunt main, heading, content, after, help, ways și beside.
        [circle] Scoateți rândul cu „extends” sau „include”. Ca să porniți de la șablonul programului cu același nume, scrieți numele întreg, de exemplu default/page.html.
        [component] Corectați numele sau definiți piesa: {"{% component"} { $name }() {"%}"}.
        [field] Corectați numele. Dacă există numai la unele pagini, întrebați întâi dacă este definit, ca în exemplu.
        [filter] Corectați numele sau scoateți filtrul.
        [function] Corectați numele. Șabloanele au numai range() și throw().
        [template] Corectați numele. page.html este șablonul temei celei mai apropiate, default/page.html este cel al programului.
        [test] Corectați numele sau scoateți testul.
       *[other] Corectați șablonul după cum spune detaliul. Dacă nu l-a scris nimeni din echipa dumneavoastră, anulați ultima schimbare din dosarul „themes”.
    }
    .why = Șabloanele pun rama în jurul fiecărei pagini; fără un șablon bun nu există pagină, așa că ultimul site bun rămâne cum era. Pagina numită este prima care a avut nevoie de șablon; farul.toml ține locul paginilor fără text propriu, cum este „pagina nu există”.
    .example =
        {"{% if page.description %}"}
        <p>{"{{ page.description }}"}</p>
        {"{% endif %}"}
        {"{% if component.title is defined %}"}<p>{"{{ component.title }}"}</p>{"{% endif %}"}

template-too-slow = { $seconds ->
        [one] Șablonul „{ $template }” nu s-a terminat la { $page } în { $seconds } secundă.
        [few] Șablonul „{ $template }” nu s-a terminat la { $page } în { $seconds } secunde.
       *[other] Șablonul „{ $template }” nu s-a terminat la { $page } în { $seconds } de secunde.
    }
    .fix = Căutați în șablon repetările ({"{% for … %}"}), mai ales una în alta, și lăsați-le să parcurgă numai liste scurte.
    .why = Unui șablon îi ajunge mult mai puțin de o secundă. Unul care nu se termină ar ține în loc tot site-ul.
    .example = {"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}

template-too-long = Șablonul „{ $template }” a scris la { $page } mai mult de { $megabytes } MB.
    .fix = Căutați în șablon repetările ({"{% for … %}"}) care se fac de prea multe ori și lăsați-le să parcurgă numai liste scurte.
    .why = Rama unei pagini are câteva zeci de kiloocteți. Una care crește la nesfârșit ar umple memoria calculatorului și niciun cititor nu ar putea să o încarce.
    .example = {"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}

frame-too-deep = { $limit ->
        [one] Șablonul „{ $template }” pune la { $page } elemente unele în altele, pe mai mult de { $limit } nivel.
        [few] Șablonul „{ $template }” pune la { $page } elemente unele în altele, pe mai mult de { $limit } niveluri.
       *[other] Șablonul „{ $template }” pune la { $page } elemente unele în altele, pe mai mult de { $limit } de niveluri.
    }
    .fix = Căutați în șablon un element deschis într-o repetare și niciodată închis: fiecare <div> are nevoie de un </div>.
    .why = Paginile au nevoie de vreo douăzeci de niveluri. Mult mai multe înseamnă aproape întotdeauna un element uitat deschis și pot doborî programul sau browserul cititorului.
    .example = <ul>{"{% for child in page.children %}"}<li>{"{{ child.title }}"}</li>{"{% endfor %}"}</ul>

slot-changed = { $how ->
        [attribute] Șablonul „{ $template }” scrie la { $page } HTML gata făcut{ $slot ->
            [none] {""}
           *[other] {" "}(„{ $slot }”)
        } într-un atribut.
        [class] Șablonul „{ $template }” scrie în „class” un text din { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(„{ $slot }”)
        }.
        [unquoted] Șablonul „{ $template }” scrie într-o etichetă, fără ghilimele în jur, un text din { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(„{ $slot }”)
        }.
       *[changed] Șablonul „{ $template }” face ceva cu un text din { $page }{ $slot ->
            [none] {""}
           *[other] {" "}(„{ $slot }”)
        } pe care are voie numai să-l arate.
    }
    .fix = { $how ->
        [attribute] Scrieți-l în conținutul unui element. Pentru un atribut luați un text simplu, de exemplu page.title.
        [class] Folosiți o valoare care spune ce fel de pagină este, de exemplu page.kind sau page.audience.look.
        [unquoted] Puneți valoarea între ghilimele duble: title="{"{{ page.title }}"}".
       *[changed] Scrieți textul așa cum vine, {"{{ … }}"}, fără filtre ca „upper” sau „truncate”, fără ~ și fără să-l comparați.
    }
    .why = Un șablon se aplică o singură dată pentru toate paginile de același fel, cu semne în locul textelor fiecărei pagini. Cine taie sau schimbă un semn pierde textul.
    .example = <title>{"{{ page.title }}"}</title>

page-not-private = { $markup ->
        [none] Pagina gata făcută din { $page } nu spune ce are voie să încarce browserul: lipsește <meta http-equiv="Content-Security-Policy">.
       *[other] { $template ->
            [none] Pagina gata făcută din { $page } conține ceva ce nu este permis: { $markup }
           *[other] La { $page }, șablonul „{ $template }” scrie ceva ce nu este permis: { $markup }
        }
    }
    .fix = { $markup ->
        [none] Scrieți rândul din exemplu în capul fiecărui șablon, ca în parts/head/template.html.
       *[other] { $template ->
            [none] Căutați acest lucru în text și ștergeți-l. Imaginile și documentele trebuie să fie fișiere ale campaniei; fără „style” sau „onclick” la un element.
           *[other] Ștergeți-l din acest șablon sau din cel pe care îl extinde ori îl include. Imaginile, stilurile și scripturile trebuie să fie fișiere ale temei; fără „style” sau „onclick” la un element. Dacă nu l-a scris nimeni din echipa dumneavoastră, ștergeți fișierul din dosarul „themes”: revine cel al programului.
        }
    }
    .why = O pagină care încarcă ceva de pe alt site îi spune acelui site cine citește; pentru un copil în pericol, acesta poate fi un risc. De aceea nicio pagină nu cere nimic altcuiva și niciuna nu are în text cadre, formulare sau scripturi. Linkurile obișnuite către alte site-uri sunt permise.
    .example =
        <meta http-equiv="Content-Security-Policy" content="{"{{ page.policy }}"}">
        <p class="quiet">În loc de style="color: grey"</p>
        <img src="mana.jpg" alt="O mână cu cinci degete">

landmark-missing = La { $page }, șablonul „{ $template }” { $part ->
        [language] nu spune în ce limbă este pagina: <html lang="…">.
        [title] nu dă filei un titlu: <title>…</title>.
        [main] nu scrie niciun <main> cu id sau scrie mai mulți <main>.
        [skip] nu începe cu linkul care sare la text: <a href="#main">, spre id-ul lui <main>.
        [heading] nu scrie niciun titlu <h1> sau scrie mai multe.
        [banner] nu are <header> în capul paginii, în afara lui <main>.
        [navigation] nu are nicio listă de linkuri într-un <nav>.
        [navigation-name] are un <nav> fără nume: aria-label="…" sau aria-labelledby="…".
        [part-main] scrie un <main>, deși este doar o parte a paginii.
        [part-heading] scrie un <h1>, deși este doar o parte a paginii.
       *[contentinfo] nu are <footer> la sfârșitul paginii, în afara lui <main>.
    }
    .fix = Corectați în acest șablon sau în cel pe care îl extinde ori îl include. Dacă nu l-a scris nimeni din echipa dumneavoastră, ștergeți fișierul din dosarul „themes”: revine cel al programului.
    .why = Cine nu vede pagina se orientează după aceste locuri: cititorul de ecran le numește și duce de la unul la altul. O temă care lasă unul afară îl lasă afară pe toate paginile de acest fel.
    .example =
        <body>
        <header><a href="#main">{"{{ words.skip_to_content }}"}</a></header>
        <main id="main" tabindex="-1"><h1>{"{{ page.heading }}"}</h1></main>
        <nav aria-label="{"{{ words.navigation_footer }}"}">…</nav>
        <footer>…</footer>
        </body>

safeguard-missing = La { $page }, șablonul „{ $template }” { $part ->
        [policy] nu scrie politica paginii: <meta http-equiv="Content-Security-Policy">.
        [referrer] lasă site-ul următor să vadă de unde vine cititorul: lipsește <meta name="referrer" content="no-referrer">.
        [unlisted] nu ferește pagina de motoarele de căutare: lipsește <meta name="robots" content="noindex">.
        [exit] nu are „Ieși repede” ca prim link după cel care sare la text, cu rel="noreferrer".
       *[help] nu are niciun link spre pagina de ajutor.
    }
    .fix = Scrieți-l ca în exemplu, în acest șablon sau în cel pe care îl extinde ori îl include. Dacă nu l-a scris nimeni din echipa dumneavoastră, ștergeți fișierul din dosarul „themes”: revine cel al programului.
    .why = Cititorul poate fi urmărit sau chiar în pericol. Fiecare pagină trebuie să îi permită să plece dintr-o atingere, să ducă la ajutor și să nu spună nimănui că a fost aici.
    .example =
        <meta http-equiv="Content-Security-Policy" content="{"{{ page.policy }}"}">
        <meta name="referrer" content="no-referrer">
        {"{% if page.noindex %}"}<meta name="robots" content="noindex">{"{% endif %}"}
        {"{% if page.exit and site.exit %}"}<a href="{"{{ site.exit.target }}"}" rel="nofollow noreferrer">{"{{ words.exit_label }}"}</a>{"{% endif %}"}
        {"{% if site.help %}"}<a href="{"{{ site.help.href }}"}">{"{{ words.help_link }}"}</a>{"{% endif %}"}
