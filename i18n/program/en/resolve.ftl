### What the room "resolve" says to an author.

vital-missing = The page “{ $page }” is missing in the language “{ $language }”, and the campaign calls it vital.
    .fix = Write the file { $file }. If it is there as a draft, finish it and delete “draft: true”.
    .why = Vital pages, such as help, are what a reader in danger looks for. No other language may stand in for them, so nothing is published until every language has them. Which pages are vital is said in farul.toml.
    .example =
        {"["}content]
        vital = ["help", "traces"]

        content/help.ro.md
        content/help.ru.md
        content/help.en.md

home-missing = The campaign has no home page.
    .fix = Write the file { $file }, with a title and a few words of welcome.
    .why = On the home page readers arrive and choose what they need. It is needed in at least one language; where a language lacks it, another one stands in.
    .example =
        content/_index.en.md

        ---
        title: The Lighthouse
        description: Plain pages about children’s safety.
        ---

        Welcome! Choose what you would like to read.

address-taken = The address “{ $address }” is already taken by { $other }.
    .fix = Give one of the two pages another file name, or another “slug” in the lines at its top. If the address stands under “aliases”, delete it there.
    .why = One address can show one page only. Addresses also count as the same when only capital letters tell them apart, since many computers do not.
    .example =
        slug: secrets-for-parents
        aliases: ["parents/old-name"]

entrance-missing = The folder “{ $folder }” has pages, but no entrance.
    .fix = Write the file { $file }, with a title and a sentence or two. The list of the pages in the folder is added by itself.
    .why = Readers who shorten the address, or come from the line that shows where they are, would find “page not found” there.
    .example =
        content/parents/_index.en.md

        ---
        title: For parents
        description: How to talk with your child about secrets and safety.
        ---

broken-link = There is no page “{ $target }”, so this link leads nowhere.
    .fix = { $nearest ->
        [none] Correct the link, or write the page. A link names the other page’s file, seen from this page: [About secrets](safe-secrets.md) or [For parents](../parents/_index.md).
       *[other] Did you mean the page “{ $nearest }”? A link names the other page’s file, seen from this page: [About secrets](safe-secrets.md) or [For parents](../parents/_index.md).
    }
    .why = Until then only the words of the link are shown, and a release is not published. The language need not be named: readers get the page in their own. A draft is not in a release, so a link to it is broken there.
    .example =
        {"["}About secrets](safe-secrets.md)
        {"["}For parents](../parents/_index.md)
        {"["}The Romanian page](safe-secrets.md?lang=ro)

broken-anchor = The page { $target } has no heading with the id “{ $anchor }”.
    .fix = { $nearest ->
        [none] Correct what stands behind the sign #, or write the id behind the heading that you mean: ## Heading {"{"}#{ $anchor }{"}"}
       *[other] Did you mean “#{ $nearest }”? If not, write the id behind the heading that you mean: ## Heading {"{"}#{ $anchor }{"}"}
    }
    .why = What stands behind the sign # names a heading. Until then the link leads to the top of the other page; on the same page only its words are shown. An id that you write yourself stays when the heading’s words change.
    .example =
        {"["}When to tell](safe-secrets.md#tell)

        ## When to tell {"{"}#tell{"}"}

anchor-needs-id = The page { $target } has no heading with the id “{ $anchor }”; the same page in another language has it.
    .fix = In { $target }, write the id behind the heading that is meant, probably so: { $line }
    .why = Ids are made from a heading’s words, so they differ from language to language. A translation with the same headings in the same order takes its source’s ids by itself; here the headings differ, so the id must be written.
    .example = ## When to tell {"{"}#tell{"}"}

file-missing = The file { $file } is not there.
    .fix = { $plain ->
        [none] { $nearest ->
                [none] Put the file there, or correct its name. It is named as seen from this page; capital letters and the ending (.jpg or .jpeg) must be right.
               *[other] Did you mean { $nearest }? If not, put the file there. It is named as seen from this page; capital letters and the ending (.jpg or .jpeg) must be right.
            }
       *[other] There is a file whose name looks the same, but the marks of its letters (as in ș or й) are stored in another way; some computers do so. Rename that file to { $plain } and write this name here.
    }
    .why = Pictures and documents that a page names are published with it; without the file readers would find a gap. In one language a file of its own may stand in: hand.ru.jpg for hand.jpg.
    .example =
        ![A hand with five fingers](hand.jpg)
        {"["}The poster](poster.pdf)

link-not-allowed = Pages for “{ $from }” may not link to “{ $to }”.
    .fix = { $allowed ->
        [none] Delete the link, or link to another page for the same readers.
       *[other] Delete the link, or link to a page for the same readers or for: { $allowed }.
    }
    .why = A child should not be led by a link to a text written for adults or for older children. Where links may lead is said in farul.toml under “may_link_to”; it holds for all pages of an audience, so change it only after careful thought.
    .example =
        {"["}[audiences]]
        id = "children-10-12"
        may_link_to = ["children-3-6", "children-7-9"]
