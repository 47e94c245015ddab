### What the room "parse/markdown" says to an author: the text of a page.

nested-too-deep = Quotes, lists, brackets, blocks or marks are inside one another more than { $limit } deep here.
    .fix = Close what is open, or take some of it out. Signs that should only be seen, such as many brackets in a row, need a backslash before each.
    .why = No reader can follow so deep, and programs that read such a page can be made to hang by it.
    .example =
        - One list
          - with one list inside

control-character = The text has the invisible character { $code } here.
    .fix = Delete it. It often comes with text copied out of another program: write the word anew.
    .why = Such characters have no meaning in a text; browsers and screen readers stumble over them.
    .example = You can stop at any time.

directive-unknown = There is no block called “{ $name }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these: { $known }.
    .why = Three colons and a name start a block that the theme knows how to show. It can show no other.
    .example =
        :::callout{"{"}type=tip{"}"}
        You can stop at any time.
        :::

directive-unclosed = The block “{ $name }” is not closed.
    .fix = Write a line { $closer } where it ends. If it starts in a list or a quote, that line stands in the same list or quote, indented alike.
    .why = Without its end the block would swallow all that follows.
    .example =
        :::note
        This page speaks about pressure, without details.
        :::

directive-closes-nothing = { $right ->
        [none] This line of colons closes nothing.
       *[other] This line { $closer } is too short to close the block that is open.
    }
    .fix = { $right ->
        [none] Delete it, or write the line that opens the block, such as :::note, in the same list or quote.
       *[other] Write { $right }, with as many colons as the line that opens the block.
    }
    .why = A line of colons ends the block that was opened last in the same place; here there is none that it could end.
    .example =
        :::note
        This page speaks about pressure, without details.
        :::

directive-form = The line “{ $written }” looks like the start of a block, but is not written like one.
    .fix = { $rest ->
        [none] Write { $right } and nothing else in the line.
       *[other] Write { $right } and nothing else in the line, and “{ $rest }” on the next line.
    }{ $closer ->
        [none] {""}
       *[other] {" "}Where the block ends, write a line { $closer }
    }
    .why = A block starts with three or more colons and its name in small letters, without a space, then what it needs in braces. All else in the line would be lost.
    .example =
        :::callout{"{"}type=tip{"}"}
        You can stop at any time.
        :::

directive-indented = The line “{ $line }” is indented so far that it is plain text.
    .fix = Take the tab or the spaces before it away, so that it starts under the words that it belongs to.
    .why = A tab, or four spaces and more, make a line a part of the paragraph above it, or code. The reader would see the colons, and no block and no help service.
    .example =
        - An item

          :::note
          A block in the item
          :::

code-indented = The line “{ $line }” starts with a tab or with four spaces: readers see it as a computer's code.
    .fix = Take the tab or the spaces away, here and in the lines that follow. In a list, start the line under the first word of its item. If it is code, write ``` on a line above it and on a line below it instead.
    .why = In code nothing is read as Markdown: links and marks stay as they are written, and nobody looks for numbers of help services there.
    .example =
        You can call at any time.

        Nobody asks for your name.

code-unclosed = The code that starts here with { $mark } does not end. Readers see all that follows as a computer's code.
    .fix = Write a line { $mark } where the code ends. If this line should end code itself, the line { $mark } that starts it is missing further up. If no code is meant, delete this line.
    .why = In code no block, no link and no help service is shown: readers would see their signs.
    .example =
        ```
        The code
        ```

        Call :contact[md-child-helpline].

directive-nesting = “{ $inner }” is inside “{ $outer }” and has as many colons.
    .fix = Give the outer block more colons, in its first line and in its last: { $right }
    .why = The number of colons tells which line closes which block. With as many inside as outside, nobody can see what ends where.
    .example =
        ::::callout{"{"}type=help{"}"}
        Read this first.

        :::note
        It speaks about pressure.
        :::
        ::::

directive-inside = “{ $inner }” may not stand inside “{ $outer }”.
    .fix = End “{ $outer }” first: write a line { $closer } before this block, and take away the line { $closer } that is then left over behind it.
    .why = Readers do one thing at a time. With one block in the other, nobody could tell which answers belong to which.
    .example =
        :::checklist
        - [ ] I know whom to call.
        - [ ] I know the number.
        :::

        :::choices
        A friend asks for a photo.

        - I say no.

          That is fine. You do not have to explain it.
        - I ask somebody for help.

          That is a good idea.
        :::

attributes-form = { $right ->
        [none] What is in braces here cannot be read.
       *[other] The value in these braces needs straight quotation marks around it.
    }
    .fix = { $right ->
        [none] Write a name, the sign = and a value; a value with spaces stands in quotes. An id starts with #. Close what you open.
       *[other] Write { $right }, with the quotation marks that are on the keyboard, not those of a text program.
    }
    .why = The braces hold what the program must know about the block or the words before them. A guess could be wrong.
    .example = :::callout{"{"}#start type=tip title="Good to know"{"}"}

attributes-gap = There is a space before “{ $written }”: readers would see it, and it would say nothing of what stands before it.
    .fix = Delete the space: { $right }
    .why = Braces belong to what they touch. A part in braces that touches nothing is text like any other.
    .example = ![](wave.svg){"{"}decorative{"}"}

inline-unknown = There is nothing called “:{ $name }”. Did you mean “:{ $nearest }”?
    .fix = Write :{ $nearest }[…], or put a backslash before the colon if the text is meant to be read so.
    .why = The reader would see the colon and the brackets instead of, say, a telephone number.
    .example = Call :contact[md-child-helpline].

contact-form = “:contact” needs the name of a help service in square brackets, right behind it.
    .fix = Write :contact[…] with a name as it stands in content/_data/help-services.toml: small letters, digits and hyphens.
    .why = Numbers come from one list with dates, so that a number that has changed is changed everywhere. Written otherwise, the reader would see no number at all.
    .example = Call :contact[md-child-helpline].

contact-in-link = A help service cannot be inside a link.
    .fix = Close the link before it, or take the link away.
    .why = A help service is a link itself, to its number or its page. A link inside a link cannot be reached with a keyboard.
    .example = See [the help page](help.md) or call :contact[md-child-helpline].

language-unsound = “{ $tag }” is not a language tag.
    .fix = Write the language's short code, such as ro, ru or en.
    .why = By this tag a screen reader changes its voice. A tag it does not know makes the words hard to understand.
    .example = It is called [grooming]{"{"}lang=en{"}"}.

inline-attribute = “{ $attribute }” means nothing here.
    .fix = Words take only {"{"}lang=…{"}"}, numbers also {"{"}number{"}"}, pictures only {"{"}decorative{"}"}. Delete the rest.
    .why = How a page looks is for the theme to say, so that every reader can change it.
    .example = It is called [grooming]{"{"}lang=en{"}"}.

text-language = { $language ->
    [none] This text is not in “{ $own }”, the language of the page: “{ $words }”.
   *[other] This text is in “{ $language }”; the page is in “{ $own }”: “{ $words }”.
}
    .fix = Translate it. If it shall stay, write its language behind it: [text]{"{"}lang={ $language ->
        [none] …
       *[other] { $language }
    }{"}"}
    .why = A screen reader reads each page with the voice of its language. Words of another language that are not marked cannot be understood.
    .example = [Telefonul Copilului răspunde.]{"{"}lang=ro{"}"}

passage-language = { $language ->
    [none] These words are not in “{ $own }”: “{ $words }”.
   *[other] These words are in “{ $language }”, among words in “{ $own }”: “{ $words }”.
}
    .fix = Translate them, or write their language behind them: [{ $words }]{"{"}lang={ $language ->
        [none] …
       *[other] { $language }
    }{"}"}
    .why = A screen reader reads each page with the voice of its language. Words of another language that are not marked cannot be understood.
    .example = [Telefonul Copilului răspunde.]{"{"}lang=ro{"}"}

heading-level-one = The heading “{ $text }” is of the first level.
    .fix = Write ## instead of #.
    .why = The title of the page is its only heading of the first level. Screen readers jump from heading to heading and take the first for the page's name.
    .example = ## What you can do

heading-skips = The heading “{ $text }” leaves a level out.
    .fix = Write { $right } instead of { $written }.
    .why = Many readers find their way by headings alone. A missing level sounds as if a part were missing.
    .example =
        ## What you can do

        ### Today

heading-empty = This heading has no words.
    .fix = Write its words, or delete the line.
    .why = Screen readers announce it all the same, and it leads nowhere.
    .example = ## What you can do

heading-attribute = A heading does not take “{ $attribute }”.
    .fix = Keep only an id, such as {"{"}#what-you-can-do{"}"}.
    .why = How a heading looks is for the theme to say. Only an id, by which links find it, can be given.
    .example = ## What you can do {"{"}#what-you-can-do{"}"}

id-form = “{ $id }” cannot be an id.
    .fix = Use letters, digits, hyphens and underscores, without spaces or other signs.
    .why = An id becomes part of addresses, which must arrive whole wherever they are copied.
    .example = ## What you can do {"{"}#what-you-can-do{"}"}

id-reserved = The id “{ $id }” starts with “f-”.
    .fix = Choose another start.
    .why = The program's own ids start so. Two things with one id would lead the reader to the wrong one.
    .example = ## What you can do {"{"}#what-you-can-do{"}"}

id-twice = The id “{ $id }” appears twice on this page.
    .fix = Change one of them, and the links that lead to it.
    .why = A link to it would lead to the first of the two, whichever was meant.
    .example =
        ## Today {"{"}#today{"}"}

        ## Later {"{"}#later{"}"}

footnote-undefined = There is no note “{ $label }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Write the note anywhere on the page: [^{ $label }]: and its words. If no note is meant, put a backslash before the bracket.
    .why = The reader would see the brackets and find nothing behind them.
    .example =
        The law protects you.[^law]

        {"["}^law]: Law 140 of 2013, Article 3.

footnote-unused = Nothing leads to the note “{ $label }”.
    .fix = Write [^{ $label }] where the text needs the note, or delete it.
    .why = A note that nothing leads to is not shown.
    .example =
        The law protects you.[^law]

        {"["}^law]: Law 140 of 2013, Article 3.

footnote-twice = The note “{ $label }” is written twice.
    .fix = Give one of them another name, or delete it.
    .why = Only the first is shown; the words of the second are lost.
    .example =
        {"["}^law]: Law 140 of 2013, Article 3.
        {"["}^age]: The age on the day it happened.

picture-without-words = The picture “{ $file }” has no words for those who do not see it.
    .fix = Write between the brackets what the picture says: ![A hand held out](hand.svg). If it says nothing, write {"{"}decorative{"}"} behind it.
    .why = Whoever listens to the page hears these words in place of the picture. Without them the program cannot tell a forgotten text from a picture that only decorates.
    .example = ![An adult kneels beside a child and listens](listening.svg)

picture-words-long = The words for this picture have { $number } characters; at most { $limit } are easy to listen to.
    .fix = Say the one thing that the picture shows. What is left belongs into the text.
    .why = A screen reader says these words in one go; nobody can stop in the middle or go back a sentence.
    .example = ![An adult kneels beside a child and listens](listening.svg)

picture-words-unneeded = The picture “{ $file }” has words, and is marked as saying nothing.
    .fix = Keep the words and delete {"{"}decorative{"}"}, or empty the brackets.
    .why = Only one of the two can be meant. Until you choose, the words are kept.
    .example = ![](wave.svg){"{"}decorative{"}"}

picture-kind = Pages cannot show “{ $file }” as a picture.
    .fix = Save the picture as one of these: { $known }. To offer a document, write a link, without the exclamation mark.
    .why = Browsers show a gap in place of what they cannot draw. Photos from an iPhone (.heic) are among these.
    .example = {"["}The leaflet as PDF](leaflet.pdf)

picture-remote = The picture “{ $address }” is not one of the campaign's files.
    .fix = Save the picture beside the page, if you may use it, and write its file name.
    .why = A picture from elsewhere tells a stranger who reads this page and when. The site never asks another server for anything.
    .example = ![An adult kneels beside a child and listens](listening.svg)

title-unused = Nobody would see the title “{ $title }”.
    .fix = Delete it. If it matters, write it in the text.
    .why = Titles of links and pictures appear only under a mouse: not on a phone, not with a keyboard, seldom to a screen reader.
    .example = Read [about your traces](traces.md).

link-scheme = Links cannot start with “{ $scheme }:”.
    .fix = Use https:, mailto: or tel:, or name a file of the campaign.
    .why = Other addresses can run programs, open other applications or carry whole pages inside them.
    .example = [The children's helpline](https://telefonulcopilului.md)

link-form = The address “{ $address }” cannot be read.
    .fix = { $right ->
        [none] Write it out: https:// and the site's name, tel: and the number, mailto: and the address, or the name of a file, with / between folders.
       *[other] Write { $right }.
    }
    .why = Browsers read broken addresses each in their own way; some hide where they lead.
    .example = [The children's helpline](https://telefonulcopilului.md)

link-empty = This link or picture has no address.
    .fix = Write between the round brackets where it leads.
    .why = Screen readers announce a link that leads nowhere.
    .example = Read [about your traces](traces.md).

link-without-words = This link has no words: there is nothing to click on.
    .fix = Write between the square brackets where the link leads: [our leaflet](leaflet.pdf). A picture alone in a link needs words of its own: [![Our leaflet](cover.jpg)](leaflet.pdf).
    .why = Nobody sees the link, and a screen reader has nothing to say at it but the address.
    .example = Read [about your traces](traces.md).

link-absolute = The address “{ $address }” counts from the start of the site.
    .fix = { $right ->
        [none] Name the file as seen from this one, such as help.md or ../help.md.
       *[other] Write { $right }.
    }
    .why = A link names a file, so that it leads to the page in the reader's own language, and works under any address and from a memory stick.
    .example = Read [about your traces](../traces.md).

address-outside = The address “{ $address }” leads out of the folder “content”.
    .fix = Move the file into “content” and name it from there. Files whose names start with a dot are never published.
    .why = Only what stands in “content” can be published, so that no private file is ever sent out by mistake.
    .example = [The leaflet](leaflet.pdf)

link-without-extension = The link “{ $address }” does not name a file.
    .fix = Write { $right }.
    .why = With the file's whole name the link also works where the files themselves are read, and nobody has to guess what is meant.
    .example = Read [about your traces](traces.md).

link-extra = “{ $extra }” means nothing in this address.
    .fix = Delete it. Behind a page's name can stand ?lang= with a language of the campaign, and # with a heading's id.
    .why = It would be lost, and the link would lead elsewhere than its author meant.
    .example = Read it [in Russian](traces.md?lang=ru#today).

link-language = The campaign has no language “{ $tag }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these: { $known }. Without ?lang= the link leads to the reader's own language.
    .why = A link can lead to a page in one language on purpose, but only in one that the campaign has.
    .example = Read it [in Russian](traces.md?lang=ru).

html-tag = The HTML element “{ $tag }” cannot be used in a text.
    .fix = { $tag ->
        [a] Write a link: [words](file.md).
        [img] Write a picture: ![what it shows](file.svg).
        [h1] Write a heading: ## and its words.
        [h2] Write a heading: ## and its words.
        [h3] Write a heading: ### and its words.
        [div] Take the tag out, or use a block such as :::callout.
        [script] Take it out, with all that is in it.
        [style] Take it out, with all that is in it.
       *[other] Take the tag out, and write in Markdown what you need. To show the tag itself, put it between backticks.
    }
    .why = HTML can run programs, load things from other sites and break a page for those who do not see it. Only a few elements for words are allowed, such as abbr, kbd, sub, details.
    .example = Press <kbd>Shift</kbd> three times.

html-attribute = “{ $tag }” cannot have “{ $attribute }” here.
    .fix = Delete it.
    .why = Only what says something about the words is allowed, such as lang or an abbreviation's title. How they look is for the theme, and what they do must work without scripts.
    .example = <abbr title="non-governmental organisation">NGO</abbr>

html-attribute-value = “{ $attribute }” cannot be “{ $value }”.
    .fix = { $attribute ->
        [lang] Write a language's short code, such as ro, ru or en.
        [dir] Write ltr, rtl or auto.
       *[other] Write an address that starts with https://.
    }
    .why = Browsers and screen readers act upon this value; a wrong one makes the words hard to read or leads astray.
    .example = <span lang="en">grooming</span>

html-place = “<{ $tag }>” cannot be used here.
    .fix = { $tag ->
        [summary] Write it as the first thing inside <details>, each on a line of its own.
       *[other] Begin it on a new line, with an empty line above, outside other tags.
    }
    .why = In the middle of a paragraph or of another element it would tear the page apart.
    .example =
        <details>
        <summary>What happens when I call?</summary>

        Somebody listens to you.

        </details>

html-unfinished = { $what ->
        [comment] A comment starts here and does not end. Readers see nothing of what follows.
        [comments] A comment starts here, and another one starts before it ends.
       *[tag] A tag starts here and does not end.
    }
    .fix = { $what ->
        [comment] Write --> where your note ends: <!-- a note -->
        [comments] Write --> where the first one ends. A comment cannot hold another: take the inner signs out if you want to hide all of it.
       *[tag] Close it with >, or put a backslash before < if a plain sign is meant.
    }
    .why = All that follows, up to the next sign that ends it, could be taken for a part of it, and no reader would see it.
    .example =
        Press <kbd>Shift</kbd> three times.

        <!-- a note for those who write, which no reader sees -->

html-unclosed = “<{ $tag }>” is not closed where it should be.
    .fix = Write </{ $tag }> in the same paragraph or part, before anything around it ends.
    .why = The program closes it here, which may be earlier than meant.
    .example = Press <kbd>Shift</kbd> three times.

html-closes-nothing = “</{ $tag }>” closes nothing.
    .fix = Delete it, or write <{ $tag }> before, in the same paragraph or part.
    .why = It has no effect; perhaps the tag that opens was lost.
    .example = Press <kbd>Shift</kbd> three times.

term-form = “:term” needs a word in square brackets, and behind it at most the name of one term in braces.
    .fix = Write the word as your sentence has it, then the term's name: :term[pressured]{"{"}pressure{"}"}
    .why = The word becomes a link to its explanation at the end of the page. Written otherwise, readers would see the signs.
    .example = Nobody may :term[pressure]{"{"}pressure{"}"} you.

term-place = A term cannot be explained inside a link or a heading.
    .fix = Write the word here without “:term”, and mark it in a sentence of the text.
    .why = The word becomes a link. A link inside a link cannot be reached with a keyboard, and headings are read aloud in lists, without what belongs to them.
    .example = Nobody may :term[pressure]{"{"}pressure{"}"} you.

term-unknown = The glossary has no term “{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $nearest ->
        [none] Add the term to content/_data/glossary.toml, or write the word without “:term”.
       *[other] Write :term[…]{"{"}{ $nearest }{"}"}. If that is not it, add the term to content/_data/glossary.toml.
    }
    .why = The word is a promise to the reader that it is explained at the end of the page.
    .example =
        {"["}[terms]]
        id = "pressure"

        {"["}terms.en]
        word = "pressure"
        young = "Somebody keeps asking until you do what they want."

term-unsuited = The glossary has no meaning of “{ $id }” for the readers of this page, in its language. The word stays without an explanation.
    .fix = Add it in content/_data/glossary.toml: “young” for readers under 18 and for pages for everyone, “meaning” for adults, “for” for one audience.
    .why = What is written for adults is never shown to children and teenagers, so each kind of readers needs words of its own.
    .example =
        {"["}terms.en]
        word = "consent"
        meaning = "A free and informed yes that can be taken back."
        young = "You agree freely, and you can change your mind."

glossary-twice = The glossary already stands on this page, further up.
    .fix = Take this block away: one shows all the words.
    .why = Two lists would have the same anchors, and links to words would lead to the first one only.
    .example =
        :::glossary
        Do you wonder about a word? Look for it here.
        :::

glossary-empty = The glossary has no words for the readers of this page, in its language.
    .fix = Add terms to content/_data/glossary.toml: with “young” for readers under 18 and for pages for everyone, with “meaning” for adults. Or take the block away.
    .why = Readers would come to a list without anything in it.
    .example =
        {"["}[terms]]
        id = "consent"

        {"["}terms.en]
        word = "consent"
        young = "You agree freely, and you can change your mind."
