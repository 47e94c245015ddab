### Ce spune schimbul de texte cu traducătorii.

## Cuvintele din fișiere

# $column: care dintre ele
exchange-column = { $column ->
    [id] Cod
    [note] Notă
    [source] Sursă
    [translation] Traducere
    [state] Stare
   *[previous] Sursa anterioară
}
# $state: cât de sigură este traducerea
exchange-state = { $state ->
    [translated] tradus
    [unsure] de verificat
   *[missing] lipsește
}
# $number: câte caractere
exchange-limit = cel mult { $number ->
    [one] { $number } caracter
    [few] { $number } caractere
   *[other] { $number } de caractere
}
exchange-note-po =
    Păstrați marcajele <1>…</1> și <2/>: ele țin locul linkurilor, al cuvintelor evidențiate și al serviciilor de ajutor.
    Le puteți muta în propoziție. Când un text este bun, scoateți-i semnul „de verificat” („Needs work”).
exchange-note-html = Vă rugăm să citiți ambele coloane, să însemnați ce trebuie schimbat și să semnați sub fiecare pagină. „De verificat” arată ce nu a confirmat nimeni de când s-a schimbat sursa.
# $field: ce se completează de mână
exchange-sign = { $field ->
    [name] Numele
    [date] Data
   *[signature] Semnătura
}

## Ce poate fi greșit

exchange-format = { $what ->
    [html] Foaia de recitit este numai pentru hârtie; ea nu se importă.
    [truncated] Fișierul se oprește în mijlocul unui text: lipsește o parte din el.
    [line] Rândul acesta nu este scris cum cere formatul PO: { $detail }
    [header] Fișierul nu are antetul în care se spune limba.
    [context] Textul acesta nu spune de ce pagină ține: { $detail }
    [xml] Fișierul este tăiat sau stricat aici: { $detail }
    [version] Acesta este XLIFF { $detail ->
        [none] fără versiune
       *[other] { $detail }
    }; Farul citește versiunea 1.2.
    [languages] Fișierul are texte în mai multe limbi: { $detail }
    [csv] Tabelul nu poate fi citit: { $detail }
   *[unknown] Fișierul nu este nici PO, nici XLIFF, nici un tabel cu coloanele pe care le scrie Farul.
}
    .fix = Nu s-a scris nimic. Cereți din nou fișierul, în formatul în care a fost exportat: .po, .xlf sau .csv (în UTF-8).
    .why = O parte din fișier ar schimba numai o parte din pagină. De aceea fișierul trebuie să poată fi citit în întregime.
    .example = farul i18n import ru.po

exchange-cells = Rândul acesta are { $cells ->
    [one] { $cells } celulă
    [few] { $cells } celule
   *[other] { $cells } de celule
}, iar primul rând al tabelului are { $wanted }.{ $more ->
    [0] {""}
    [one] {" "}La fel este încă { $more } rând.
    [few] {" "}La fel sunt încă { $more } rânduri.
   *[other] {" "}La fel sunt încă { $more } de rânduri.
}
    .fix = Nu s-a scris nimic. Un text care are în el o virgulă, un punct și virgulă sau un capăt de rând trebuie să stea între ghilimele drepte ("), altfel se rupe: puneți programul care a salvat tabelul să scrie toate textele între ghilimele (în LibreOffice: „Pune toate celulele text între ghilimele”) sau scrieți-le de mână în jurul acestui text. Dacă textul are el însuși ghilimele drepte, scrieți-le de două ori.
    .why = Semnul dintre celule și capătul de rând apar și în texte. Fără ghilimele nimeni nu știe unde se termină un text, iar în pagină ar ajunge o jumătate de propoziție.
    .example = "parents/secrets#1";"";"Da, oricând.";"Да, всегда; и ночью.";"tradus";""

exchange-faulty = Pagina „{ $page }” rămâne cum era: cu aceste texte ar avea { $number ->
    [one] { $number } eroare, pe care o găsiți
    [few] { $number } erori, pe care le găsiți
   *[other] { $number } de erori, pe care le găsiți
} tot aici.
    .fix = Corectați textul în acest fișier și importați-l din nou.
    .why = Cu o eroare într-o pagină nu s-ar mai putea construi tot site-ul. De aceea fiecare pagină este verificată înainte de a fi scrisă.
    .example = farul i18n import ru.po

exchange-language = { $language ->
    [none] Fișierul nu spune în ce limbă este tradus.
   *[other] Campania nu are limba „{ $language }”.
}
    .fix = Folosiți una dintre limbile ei ({ $known }) sau adăugați limba în farul.toml.
    .why = Limba hotărăște în ce pagini ajung textele. PO o spune în antet, XLIFF în „target-language”, tabelul în titlul coloanei cu traduceri.
    .example = "Language: ru\n"

exchange-foreign = Textele acestea țin de { $campaign ->
    [none] altă campanie
   *[other] „{ $campaign }”
}, nu de „{ $own }”.
    .fix = Nu s-a scris nimic. Importați fișierul în dosarul campaniei lui sau indicați acel dosar cu --root.
    .why = Paginile a două campanii pot avea același nume și pot spune lucruri diferite. O traducere străină nu trebuie să ajungă într-o pagină.
    .example = farul --root ../alta-campanie i18n import ru.po

exchange-twice = Textul „{ $id }” apare de două ori în fișier.
    .fix = Lăsați-l o singură dată. Pagina lui nu a fost scrisă.
    .why = Nimeni nu ar putea spune care dintre cele două traduceri este cea bună.
    .example = msgctxt "parents/safe-secrets#1f0a93c2"

exchange-outdated = { $text ->
    [none] Pagina „{ $page }” nu mai există sau nu se traduce în limba aceasta.
   *[other] Pagina „{ $page }”: sursa nu mai spune acest lucru: „{ $text }”
}
    .fix = Traducerea aceasta a fost lăsată deoparte. Exportați din nou limba, ca traducătorii să vadă ce este nou.
    .why = Sursa s-a schimbat cât timp fișierul a fost la traducători. Traducerea unor cuvinte care nu mai sunt ar spune altceva decât sursa.
    .example = farul i18n export ru --stale

exchange-corrected = Pagina „{ $page }” a fost corectată după exportul acestui fișier; în fișier au rămas cuvintele vechi: „{ $text }”
    .fix = Rămân cuvintele corectate. Dacă totuși cele vechi sunt bune, scrieți-le în pagină.
    .why = Cineva a schimbat traducerea cât timp fișierul a fost la traducători, iar în fișier nu a schimbat-o nimeni.
    .example = farul i18n export ru --all

exchange-tags = { $kind ->
   *[lost] Din traducere lipsește marcajul { $tag }{ $meaning ->
        [none] .
       *[other] ; el ține locul lui „{ $meaning }”.
    }
    [strange] Marcajul { $tag } nu are ce căuta în traducere sau apare de două ori.
    [crossed] Marcajul { $tag } nu se închide unde trebuie.
    [contact] Din traducere lipsește { $tag }, care apare în sursă.
} Textul: „{ $text }”
    .fix = Adăugați ce lipsește: fiecare marcaj al sursei o singură dată, în ordinea firească pentru limba dumneavoastră. Pagina aceasta nu a fost scrisă.
    .why = Marcajele țin locul linkurilor, al cuvintelor evidențiate și al serviciilor de ajutor. Cine are nevoie de ajutor trebuie să îl găsească în orice limbă.
    .example = Scrie aici: <1/>. → Напиши сюда: <1/>.

exchange-breaks = Traducerea aceasta ar schimba structura paginii: „{ $text }”
    .fix = Scrieți-o fără semnele care înseamnă ceva în Markdown în acest loc: * _ ` [ ] < > |. Cuvintele evidențiate stau între marcajele lor, fără spațiu lângă ele: <1>cuvânt</1>. Pagina aceasta nu a fost scrisă.
    .why = Un semn într-un loc nepotrivit începe o listă, închide o celulă de tabel sau înghite ce urmează.
    .example = <1>Important:</1> spune unui adult.

exchange-incomplete = Pagina „{ $page }”: texte netraduse sau neconfirmate: { $missing } din { $texts }. Pagina nu a fost scrisă.
    .fix = Traduceți restul și importați fișierul din nou. Ce este tradus rămâne în fișier.
    .why = O pagină cu texte noi se face întreagă: o jumătate în altă limbă nu ajută pe nimeni.
    .example = farul i18n export ru --missing

exchange-extra = Pagina „{ $page }”: traducerea are un text pe care sursa nu îl are: „{ $text }”. Pagina nu poate fi refăcută.
    .fix = Ștergeți textul acesta sau adăugați-l în sursă, apoi importați din nou. Ori scrieți dumneavoastră textele noi în pagină.
    .why = Pagina ar lua structura sursei, iar textul acesta s-ar pierde.
    .example = farul i18n done content/parents/safe-secrets.ru.md

exchange-exists = Există deja un fișier „{ $file }”.
    .fix = Poate conține munca unui traducător: importați-l mai întâi. Ca să scrieți peste el, numiți-l: -o { $file }
    .why = Un export nu scrie niciodată peste un fișier pe care nu l-a numit nimeni.
    .example = farul i18n export ru -o ru-nou.po
