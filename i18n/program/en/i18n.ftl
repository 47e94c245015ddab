### What the room "i18n" says to an author: faults of the files of words.

words-encoding = This file is not saved as UTF-8 text.
    .fix = Open it in your editor and save it again with the encoding UTF-8.
    .why = Letters such as ș, ț or я are only the same everywhere if a file is UTF-8. Farul reads no other encoding, so that no reader sees broken letters.
    .example = In most editors: File, Save as, Encoding: UTF-8.

words-syntax = { $problem ->
        [no-equals] There is no “=” after the key.
        [open-brace] A brace “{"{"}” is not closed.
        [no-sign] A “{ $detail }” is missing here.
        [no-name] A name must stand here; it begins with a letter from a to z.
        [no-text] The key “{ $detail }” has no text.
        [no-value] A text is missing here.
        [no-default] None of the forms is marked as the one for all other cases.
        [two-defaults] Two forms are marked with “*”; only one can be.
        [closing-brace] A closing brace “{"}"}” stands here without an opening one.
        [open-quote] A quotation mark is not closed on its line.
        [escape] A “\” in quotation marks must stand before “\”, a quotation mark, or “u” with four digits.
        [selector] Forms can only be chosen by a value such as “$number”.
       *[other] What stands between the braces here can not be read.
    }
    .fix = { $problem ->
        [no-equals] Write the key, “=” and the text: help-link = Help. A text that goes on over several lines is indented.
        [open-brace] Close it on the same line, as in “{"{"} $number {"}"}”.
        [no-name] Begin the line with a key such as “help-link”; if it belongs to the text above, indent it.
        [no-text] Write its text after the “=”, or delete the line.
        [no-default] Put “*” before the last form, as in “*[other]”.
        [two-defaults] Leave “*” only before “[other]”.
        [closing-brace] Delete it. To show a brace to readers, write {"{"} "{"}"}" {"}"}.
        [open-quote] Add the missing quotation mark.
       *[other] Compare the line with the example in “farul explain words-syntax”.
    }
    .why = The words that readers see stand in Fluent files: a key, “=”, a text. One slip can take away a text, so nothing is published until it is mended.
    .example = help-link = Help
        pages-count = {"{"} $number ->
        {"    [one]"} {"{"} $number {"}"} page
        {"   *[other]"} {"{"} $number {"}"} pages
        {"}"}

words-too-deep = This text opens more than { $limit } braces or parentheses.
    .fix = Write it as a plain text, or split it into several keys.
    .why = A text around a page needs a handful of braces. A limit keeps a broken or hostile file from stopping the program.
    .example = pages-count = {"{"} $number {"}"} pages

words-unknown-reference = The text “{ $key }” quotes “{ $reference }”, which is not there.
    .fix = { $nearest ->
        [none] Write “{ $reference }” in the same file, or take it out of the text.
       *[other] Did you mean “{ $nearest }”? If not, write “{ $reference }” in the same file.
    }
    .why = A text can quote another one of the same language. If that is not there, readers would see raw braces.
    .example = -site = The Lighthouse
        about-link = About {"{"} -site {"}"}

words-unknown-function = The text “{ $key }” calls “{ $function }”, which Farul does not have.
    .fix = Take it out: write “{"{"} $number {"}"}”. Farul writes numbers and days as the language does.
    .why = Fluent texts can call functions, but Farul offers none: numbers and dates come already written for the language.
    .example = pages-count = {"{"} $number {"}"} pages

words-unknown-argument = The text “{ $key }” asks for “${ $argument }”, which is not filled in there.
    .fix = { $known ->
        [none] Write this text without values in braces.
       *[other] This text can use: { $known }.
    }
    .why = Each text is filled with values of its own. Any other name would show readers raw braces.
    .example = help-call = Call {"{"} $number {"}"}

words-circle = The text “{ $key }” quotes itself, directly or through other texts.
    .fix = Write out one of the texts that quote each other.
    .why = A text that quotes itself has no end and can not be shown.
    .example = -site = The Lighthouse
        about-link = About {"{"} -site {"}"}

words-too-long = The text “{ $key }” grows too long through what it quotes.
    .fix = Write it shorter, with fewer quotations.
    .why = These texts stand around every page and have to be short. A limit also keeps a broken file from filling the memory.
    .example = about-link = About us

words-long-number = The text “{ $key }” contains the number { $number }, which has too many digits.
    .fix = Write the number in the text itself, outside of the braces.
    .why = Numbers in braces choose plural forms; longer ones than fifteen digits can not be counted exactly.
    .example = pages-count = {"{"} $number ->
        {"    [0]"} No pages
        {"   *[other]"} {"{"} $number {"}"} pages
        {"}"}

words-twice = The key “{ $key }” appears twice in this file.
    .fix = Delete one of the two; now the later one counts.
    .why = Only one text can be shown for a key. Whoever changes the other one would wonder why nothing happens.
    .example = help-link = Help

words-unknown-key = Nothing asks for the key “{ $key }”.
    .fix = { $nearest ->
        [none] Delete it, unless a template of your own uses it.
       *[other] Did you mean “{ $nearest }”? If not, delete it, unless a template of your own uses it.
    }
    .why = A slip in a key leaves the old text in place. Keys that your own templates use are fine.
    .example = help-link = Help

words-undeclared-language = The campaign has no language “{ $tag }”, so these words are not used.
    .fix = Name the file after one of the campaign's languages ({ $languages }), or add the language to farul.toml.
    .why = A file of words is named after the tag of its language. A slip in the name leaves all its words unused.
    .example = i18n/ro.ftl

words-missing = { $count ->
        [one] One text around the pages is missing in { $language }: { $keys }.
       *[other] { $count } texts around the pages are missing in { $language }: { $keys }{ $more ->
            [0] .
            [one] {" "}and one more.
           *[other] {" "}and { $more } more.
        }
    }
    .fix = { $count ->
        [one] Write it in { $file }; until then another language stands in.
       *[other] Write them in { $file }; until then another language stands in.
    }
    .why = A reader should not meet a foreign language in buttons and notices. Missing words are taken from the language's fallbacks, then from the campaign's first language, then from English.
    .example = skip-to-content = Skip to the text

words-none = There are no words for { $language }: buttons and notices appear in another language.
    .fix = Write { $file }. Begin with the program's English file and translate each text.
    .why = Farul brings the words around a page in Romanian, Russian and English. For any other language the campaign writes them once.
    .example = i18n/uk.ftl
