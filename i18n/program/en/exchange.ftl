### What the exchange with translators says.

## Words in the files

# $column: which one
exchange-column = { $column ->
    [id] Id
    [note] Note
    [source] Source
    [translation] Translation
    [state] State
   *[previous] Earlier source
}
# $state: how far a translation can be trusted
exchange-state = { $state ->
    [translated] translated
    [unsure] check again
   *[missing] missing
}
# $number: how many characters
exchange-limit = at most { $number ->
    [one] { $number } character
   *[other] { $number } characters
}
exchange-note-po =
    Keep the marks <1>…</1> and <2/>: they stand for links, emphasis and help services.
    They may move within the sentence. Clear “needs work” when a text is right.
exchange-note-html = Please read both columns, mark what should change, and sign below each page. “Check again” marks what nobody has confirmed since the source changed.
# $field: what is filled in by hand
exchange-sign = { $field ->
    [name] Name
    [date] Date
   *[signature] Signature
}

## What can be wrong

exchange-format = { $what ->
    [html] The sheet for review is for paper only; it does not come back.
    [truncated] The file ends in the middle of a text: a part of it is missing.
    [line] This line is not written as PO wants it: { $detail }
    [header] The file has no header, which says its language.
    [context] This text does not say to which page it belongs: { $detail }
    [xml] The file is cut off, or broken here: { $detail }
    [version] This is XLIFF { $detail ->
        [none] without a version
       *[other] { $detail }
    }; Farul reads 1.2.
    [languages] The file has texts in several languages: { $detail }
    [csv] The table cannot be read: { $detail }
   *[unknown] This is neither PO nor XLIFF, nor a table with the columns that Farul writes.
}
    .fix = Nothing was written. Ask for the file again as it was exported, in the same format: .po, .xlf or .csv (in UTF-8).
    .why = A part of a file would change a part of a page. So the whole file must be readable first.
    .example = farul i18n import ru.po

exchange-cells = This row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, and the first row of the table has { $wanted }.{ $more ->
    [0] {""}
    [one] {" "}So has { $more } more row.
   *[other] {" "}It is the same with { $more } more rows.
}
    .fix = Nothing was written. A text with a comma, a semicolon or a line end in it must stand between quotation marks, else it falls apart: let the program that saved the table put all texts between quotation marks (in LibreOffice: “Quote all text cells”), or put them around this text by hand. Where the text itself has a quotation mark ("), write it twice.
    .why = The sign between the cells and the line end also stand in texts. Without quotation marks nobody knows where a text ends, and half a sentence would go into a page.
    .example = "parents/secrets#1";"";"Da, oricând.";"Да, всегда; и ночью.";"translated";""

exchange-faulty = The page “{ $page }” stays as it was: with these texts it would have { $number ->
    [one] { $number } error
   *[other] { $number } errors
}, which you find here, too.
    .fix = Correct the text in this file and import it again.
    .why = With an error in a page the whole site could not be built. So each page is judged before it is written.
    .example = farul i18n import ru.po

exchange-language = { $language ->
    [none] The file does not say into which language it is translated.
   *[other] The campaign has no language “{ $language }”.
}
    .fix = Use one of its languages ({ $known }), or add the language to farul.toml.
    .why = The language decides into which pages the texts go. PO says it in its header, XLIFF in “target-language”, a table in the title of the column of translations.
    .example = "Language: ru\n"

exchange-foreign = These texts belong to { $campaign ->
    [none] another campaign
   *[other] “{ $campaign }”
}, not to “{ $own }”.
    .fix = Nothing was written. Import the file in the folder of its campaign, or name that folder with --root.
    .why = Pages of two campaigns may have one name and say different things. A foreign translation must not end up in a page.
    .example = farul --root ../other-campaign i18n import ru.po

exchange-twice = The text “{ $id }” stands twice in this file.
    .fix = Keep only one of the two. Their page was not written.
    .why = Nobody could say which of the two translations is meant.
    .example = msgctxt "parents/safe-secrets#1f0a93c2"

exchange-outdated = { $text ->
    [none] The page “{ $page }” is not there any more, or is not translated into this language.
   *[other] Page “{ $page }”: the source does not say this any more: “{ $text }”
}
    .fix = This translation was left out. Export the language again, so that translators see what is new.
    .why = The source was changed while the file was with translators. A translation of words that are gone would say something else than the source.
    .example = farul i18n export ru --stale

exchange-corrected = Page “{ $page }” has been corrected since this file was exported; the file still has the old words: “{ $text }”
    .fix = The corrected words stay. If the old ones are right after all, write them into the page.
    .why = Somebody changed the translation while the file was with translators, and nobody changed it in the file.
    .example = farul i18n export ru --all

exchange-tags = { $kind ->
   *[lost] The mark { $tag } is missing in this translation{ $meaning ->
        [none] .
       *[other] ; it stands for “{ $meaning }”.
    }
    [strange] The mark { $tag } does not belong in this translation, or stands there twice.
    [crossed] The mark { $tag } does not end where it must.
    [contact] This translation leaves out { $tag }, which the source names.
} Text: “{ $text }”
    .fix = Add what is missing: each mark of the source once, in the order that your language wants. This page was not written.
    .why = The marks stand for links, emphasis and help services. A reader who needs help must find it in every language.
    .example = Scrie aici: <1/>. → Напиши сюда: <1/>.

exchange-breaks = This translation would change the structure of the page: “{ $text }”
    .fix = Write it without the signs that mean something in Markdown at this place: * _ ` [ ] < > |. Emphasis goes between its marks, without a space beside them: <1>word</1>. This page was not written.
    .why = A sign in the wrong place begins a list, ends a cell of a table or swallows what follows.
    .example = <1>Important:</1> tell an adult.

exchange-incomplete = Page “{ $page }”: { $missing } of { $texts } texts { $missing ->
    [one] is
   *[other] are
} not translated or not confirmed. The page was not written.
    .fix = Translate the rest, and import the file again. What is there is kept in the file.
    .why = A page with new texts is made as a whole: half of it in another language helps nobody.
    .example = farul i18n export ru --missing

exchange-extra = Page “{ $page }”: the translation has a text that its source does not have: “{ $text }”. The page cannot be put together anew.
    .fix = Delete this text, or add it to the source, and import again. Or write the new texts into the page yourself.
    .why = The page would get the structure of its source, and this text would be lost.
    .example = farul i18n done content/parents/safe-secrets.ru.md

exchange-exists = There is a file “{ $file }” already.
    .fix = It may hold the work of a translator: import it first. To write over it, name it: -o { $file }
    .why = An export never writes over a file that nobody named.
    .example = farul i18n export ru -o ru-new.po
