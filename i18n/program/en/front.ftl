### What the room "parse" says of a page's bytes, name and front matter.

utf-16-text = This file is saved as UTF-16, which the program does not read.
    .fix = Open it in your editor, choose “Save as” or “Save with encoding”, and take UTF-8.
    .why = Texts are read as UTF-8, the encoding of the web; every editor can save it.
    .example = Notepad on Windows: File → Save as → Encoding: UTF-8.

not-utf-8 = This file is not saved as UTF-8: the first byte that does not fit is { $byte }.
    .fix = Open it in your editor, check that all letters look right, choose “Save with encoding”, and take UTF-8.
    .why = In other encodings, such as Windows-1250 or Windows-1251, the same bytes mean other letters; the program will not guess which.
    .example = Notepad on Windows: File → Save as → Encoding: UTF-8.

nul-character = The file contains a character with the code zero, which no text has.
    .fix = Delete the character, or write the line anew. If the file looks like nonsense, it may be a picture or a document with a wrong name.
    .why = Such a character cuts a text off in some programs, and is not allowed on web pages.
    .example = A text file holds letters, signs and line ends alone.

name-without-language = The name of this file does not say in which language the page is.
    .fix = Rename it, for example to { $example }
    .why = A campaign speaks several languages; the name of each page ends with its own, before “.md”.
    .example =
        help.ro.md
        help.ru.md
        help.easy.ro.md

name-unknown-language = In the name of this file, “{ $language }” is not a language of the campaign.
    .fix = { $example ->
        [none] Use one of these languages: { $known }. Or declare the language in farul.toml. If the campaign shall not have this language, delete the file.
       *[other] Did you mean { $example }? The campaign's languages are: { $known }. If the campaign shall not have this language, delete the file.
    }
    .why = The part before “.md” names the language of the page, as farul.toml declares it.
    .example =
        help.ro.md
        help.easy.ro.md

name-unknown-variant = In the name of this file, “{ $variant }” is not a variant of the campaign.
    .fix = { $example ->
        [none] Use a variant that farul.toml declares ({ $known }), or join the words with a hyphen.
       *[other] Did you mean { $example }? The campaign's variants are: { $known }.
    }
    .why = The part before the language names a variant, such as “easy” for easy-to-read pages. A misspelt one would make a page that nobody finds.
    .example =
        help.easy.ro.md

name-too-many-parts = The name of this file has too many parts between dots.
    .fix = Use hyphens inside the topic: { $example }
    .why = A page's name has a topic, sometimes a variant, and a language; with more parts it cannot be told which is which.
    .example =
        help-at-school.easy.ro.md

bad-page-name = “{ $part }” cannot be part of a page's address: only small letters a–z, digits and hyphens can stand in it.
    .fix = Rename it, for example to { $example }
    .why = The names of files and folders become the page's address, which must look the same on every computer and be easy to dictate.
    .example =
        content/children-7-9/safe-secrets.ro.md

unknown-folder = The folder “{ $folder }” is neither an audience nor a section of the campaign.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Move the page into one of these: { $known }. Or declare the folder in farul.toml, under [[audiences]] or [[sections]].
    .why = The folder says for whom a page is written. In a folder that nobody declared, a page would have no approval to wait for, no discreet title and no quick exit.
    .example =
        {"["}[audiences]]
        id = "parents"

entrance-name = This file would be the entrance of { $folder }, which is named otherwise.
    .fix = Rename it to { $example }
    .why = The entrance of a folder is called “_index”; “index” is a page that has a folder of its own for its pictures.
    .example =
        content/parents/_index.ro.md

page-twice = This file and { $other } are the same page in the same language ({ $language }).
    .fix = Keep one of the two files; take over what the other one says better.
    .why = Both would stand at the same address, and one would replace the other unseen. Capital letters make no difference, and topic.ro.md is the same page as topic/index.ro.md.
    .example =
        content/parents/safe-secrets.ro.md

page-below-page = This page is in the folder of another page, { $folder }.
    .fix = Move it one folder up. Or rename “index” there to “_index”, if the folder is a group of pages.
    .why = A folder with an “index” belongs to that one page and its pictures.
    .example =
        content/parents/body-rules/index.ro.md
        content/parents/body-rules/hands.jpg

page-and-entrance = This file and { $other } have the same address, but one is a page and the other the entrance of a folder.
    .fix = Name both in the same way: topic.ro.md for a page, topic/_index.ro.md for the entrance of a group of pages.
    .why = A page is the same kind of page in every language; otherwise menus would differ from one language to the next.
    .example =
        content/parents/online/_index.ro.md
        content/parents/online/_index.ru.md

no-front-matter = { $problem ->
        [empty-line] This page has no title: there is an empty line above the first line “{ $mark }”.
        [space] This page has no title: there are spaces before the first “{ $mark }”.
        [dash] This page has no title: it starts with “{ $written }” in place of “{ $mark }”.
        [mark] This page has no title: a line “{ $mark }” is missing before the line “{ $written }”.
        [line-ends] This page has no title: its lines end as on very old Macs, so that all of it is one line.
       *[none] This page has no title: it should start with a line “---”.
    }
    .fix = { $problem ->
        [empty-line] Delete the empty line, so that “{ $mark }” is the very first line of the file.
        [space] Delete the spaces, so that the line starts with “{ $mark }”.
        [dash] Write { $mark } in place of “{ $written }”: three signs from the keyboard, alone on the line. Text programs like to change them; look at the line below the last field, too.
        [mark] Write a line { $mark } before the first line, “{ $written }”, and see to it that the same line follows the last field.
        [line-ends] In your editor, choose line endings of Windows (CRLF) or Unix (LF), and save the file again.
       *[none] Put these lines at the very start of the file: a line “---”, a line “title: …”, and a line “---” again.
    }
    .why = The lines at the top tell the page's title, which stands in menus, lists and in the browser's tab.
    .example =
        ---
        title: Help
        ---

        The text of the page.

front-matter-open = The lines at the top of the page start with “{ $mark }”, but do not end.
    .fix = Write a line “{ $mark }” below the last of them, before the text.
    .why = Without the second mark nobody can tell where the page's text begins.
    .example =
        ---
        title: Help
        ---

        The text of the page.

front-matter-twice = Below the lines at the top there is a second part that looks like them. Readers would see it as text.
    .fix = Keep one of the two: move what you need from here into the lines at the top, and delete the rest, with its lines of dashes.
    .why = Only the first part is read as title and description. The second would stand on the page as if it were a heading.
    .example =
        ---
        title: Help
        description: Who helps, and how.
        ---

        The text of the page.

mark-in-field = Readers see “{ $written }” as it stands here: in “{ $key }”, Markdown is not read.
    .fix = Write the words alone, without the signs. Links and help services belong into the text below.
    .why = The title and the lines around it also stand in menus, lists and the browser's tab, where nothing can be set strongly or clicked on.
    .example = title: What you can do today

remark-in-text = In “{ $key }” the words from “#” on are left out: behind a space, “#” begins a remark.
    .fix = If they are a remark, give them a line of their own above this one. If they belong to the text, put all of it in quotation marks: { $line }
    .why = In the lines at the top, “#” after a space starts a note for those who edit the file. Readers would get half a sentence, and nobody would notice.
    .example =
        # a note for us
        title: "How we talk #athome about it"

bad-slug = “{ $slug }” cannot be the last part of an address: only small letters a–z, digits and hyphens can stand in it.
    .fix = Write, for example: { $example }
    .why = The slug stands at the end of the page's address. The folders before it come from where the file lies.
    .example =
        slug: safe-secrets

bad-alias = “{ $alias }” cannot be an earlier address of the page.
    .fix = Write the address as it was below the language, without “/” at its start and without the language itself, such as: { $example }
    .why = Whoever kept the old address is led on to the page. Only addresses of this site, in the page's own language, can be kept.
    .example =
        aliases: ["parents/old-name"]

approval-form = An approval is not written by hand: it holds the role, the day and a mark of the text.
    .fix = Delete the line. When somebody has read and approved the text, let the program write it, with that person’s role: { $command }
    .why = The mark tells whether the text is still the one that was approved. A plain “true” would also stand for every later change.
    .example = farul approve content/help.ro.md --role editor

validation-form = “validated_by” should say which group has tried the text, and on which day.
    .fix = Write the name of the group, never of a person, and the day on which it tried the text, such as: { $line }
    .why = Readers see who has tried the text. Without the day nobody could tell whether that was before or after the last change.
    .example =
        validated_by: {"{"}group: The reading group of the day centre in Bălți, date: 2026-11-20{"}"}

unknown-role = Nobody can approve as “{ $role }” in this campaign.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these roles: { $known }. Or add the role to farul.toml, in “roles” under [content].
    .why = An approval tells in which role somebody has read the text; the campaign decides which roles may.
    .example =
        farul approve content/help.ro.md --role editor

approval-not-written = The approval cannot be added to this page's first lines without changing more than the approval.
    .fix = Add this line yourself, above the closing mark: { $example }
    .why = The program never changes more of your file than the one entry it is asked for, and these lines are written in an unusual way.
    .example =
        ---
        title: Help
        approved: {"{"}role: editor, date: 2026-11-22, hash: 1-…{"}"}
        ---

bad-moment = In “{ $key }” there should be a day, with a time of day if you like, but there is: { $value }
    .fix = { $line ->
        [none] Write the day as year-month-day and the time with a colon, such as { $key }: 2027-03-05 10:00. A whole day is written { $key }: 2027-03-05. In front matter between +++ the time goes into quotes: "2027-03-05 10:00".
       *[other] Write: { $line }
    }
    .why = Calendars on phones need the day and the time exactly. The page shows them as each language writes them.
    .example =
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00

bad-register = People cannot register at this address: { $address }
    .fix = Write the whole address of a form, which begins with https://, or a mail address after mailto:
    .why = Readers send their data there. Only a secure address, or their own mail program, may carry them.
    .example =
        register: https://forms.example/workshop

bad-minutes = A lesson cannot take { $number } minutes.
    .fix = Write the time that most people need, in whole minutes from 1 to { $limit }. Make several lessons of a longer one.
    .why = Learners plan their day by it. The page of the course adds up the minutes of all lessons.
    .example =
        lesson:
          minutes: 20
