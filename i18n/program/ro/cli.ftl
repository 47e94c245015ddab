### Ce spun comenzile.

## farul explain

explain-why = De ce
explain-fix = Ce este de făcut
explain-example = Exemplu
explain-more = Mai multe despre unul dintre ele: farul explain COD

address-not-kept = Adresele vechi ale acestei pagini nu au putut fi scrise în ea: { $aliases }.
    .fix = Scrieți-le chiar dumneavoastră în antetul paginii, de exemplu aliases: [{ $aliases }]. Niciun fișier nu a fost schimbat.
    .why = Antetul este scris în așa fel încât nu se poate ști sigur unde încape încă un rând.
    .example =
        title: Secrete
        aliases: ["parents/secrets"]

unknown-code = Nu există codul „{ $code }”.
    .fix = { $nearest ->
        [none] Vedeți toate codurile cu: farul explain
       *[other] Poate ați vrut „{ $nearest }”? Vedeți toate codurile cu: farul explain
    }
    .why = Fiecare observație are un cod, scris după ea între paranteze. Codul duce la explicația ei.
    .example = farul explain broken-link

## farul check

errors-left-out = { $number ->
    [one] Mai este { $number } eroare pe care „--only” o lasă deoparte: { $codes }
    [few] Mai sunt { $number } erori pe care „--only” le lasă deoparte: { $codes }
   *[other] Mai sunt { $number } de erori pe care „--only” le lasă deoparte: { $codes }
}
    .fix = Dați comanda farul check și corectați-le întâi pe acestea; apoi căutați din nou ce vă interesa.
    .why = După o eroare în setări sau într-o pagină, alte lucruri nu mai sunt verificate. O listă scurtă ar arăta atunci de parcă totul ar fi în ordine.
    .example = farul check

## farul i18n

not-a-translation = „{ $file }” nu este o traducere: subiectul a fost scris întâi în acest fișier.
    .fix = Numiți traducerile acestei pagini, de exemplu content/parents/secrets.ru.md.
    .why = O traducere este la zi când spune ce spune sursa ei. Sursa însăși nu poate fi depășită.
    .example = farul i18n done content/parents/secrets.ru.md

## farul approve

not-a-page = „{ $file }” nu este o pagină a acestei campanii.
    .fix = Numiți un fișier din content/, de exemplu content/parents/secrets.ro.md.
    .why = Poate fi aprobată numai o pagină, și numai una care există.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-role = Campania nu are rolul „{ $role }”.
    .fix = Folosiți unul dintre rolurile ei ({ $known }) sau adăugați rolul în farul.toml.
    .why = O aprobare numește rolul persoanei care a dat-o, ca toți să știe cine răspunde de text. Campania spune ce roluri pot aproba.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-unreadable = Aprobarea nu poate fi scrisă în acest fișier.
    .fix = Îndreptați întâi antetul dintre cele două rânduri „---”, apoi aprobați din nou.
    .why = Aprobarea stă în antetul paginii. Farul adaugă numai la un antet pe care îl poate citi.
    .example = ---
        title: Secrete
        ---
