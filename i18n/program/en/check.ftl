### What the room "check" says to an author.

not-approved = Nobody has approved this text yet, and pages for “{ $audience }” need it.
    .fix = { $role ->
        [none] Say in farul.toml who may approve, under [content]: roles = ["editor"]. When that person has read and approved the text, record it: farul approve { $file } --role editor
       *[other] When the person responsible has read and approved the text, record it with that person’s role: farul approve { $file } --role { $role }
    }
    .why = These pages can help or hurt a reader, so a person answers for every text before readers get it. A preview shows it with a banner; a release does not go out without the approval. The program never approves anything by itself.
    .example = farul approve content/children-7-9/safe-secrets.en.md --role child-psychologist

approval-lapsed = The text has changed since it was approved on { $date } (role: { $role }).
    .fix = Have it read again. When it is approved as it stands now, record it: farul approve { $file } --role { $role }
    .why = An approval is for one text, word for word; each change to it ends the approval. So nothing reaches readers that nobody has looked at.
    .example = farul approve content/children-7-9/safe-secrets.en.md --role child-psychologist

date-missing = This page has no date; pages in “{ $section }” are sorted by it.
    .fix = Add the day of publication to the lines at the top of the page: date: { $today }
    .why = The section has a feed: its pages stand there from the newest to the oldest. The date in the page’s first language is enough; translations take it over.
    .example =
        ---
        title: New posters for schools
        date: 2026-11-22
        ---

description-missing = This page does not say in one sentence what it gives.
    .fix = Add the sentence to the lines at the top of the page: description: How to tell a good secret from a bad one.
    .why = Readers see this sentence before they open the page, in lists and in search results, and choose by it.
    .example =
        ---
        title: About secrets
        description: How to tell a good secret from a bad one.
        ---

indiscreet-title = The title “{ $title }” should be discreet, and it says “{ $word }”.
    .fix = Choose a neutral title, for example title: About secrets. The plain words go into “heading”, which only the page itself shows. If the title must stay, give the reason: indiscreet_because: Adults search for this word.
    .why = The title stands in the tab, in the history and in shared links, where somebody else may see it and ask questions. Which words to avoid is said in farul.toml under [discreet].
    .example =
        title: About secrets
        heading: A secret that weighs on you is one to tell

indiscreet-address = The page’s address “{ $address }” should be discreet, and it says “{ $word }”.
    .fix = Give the page a neutral address, for example slug: pictures. If the address must stay, give the reason: indiscreet_because: Adults search for this word.
    .why = The address stands in the history and in every link to the page, where somebody else may see it. Which words to avoid is said in farul.toml, under [discreet].
    .example =
        title: Pictures that were shared
        slug: pictures

long-title = The title “{ $title }” has { $length } characters; on a discreet page at most { $limit } are good.
    .fix = Shorten the title, and put the longer words into “heading”.
    .why = A phone’s tab and history show only the beginning of a longer title, and what is left may say something else than you meant. A short, neutral title draws no looks.
    .example =
        title: About secrets
        heading: A secret that weighs on you is one to tell

service-unknown = There is no help service “{ $id }”.
    .fix = { $nearest ->
        [none] Add it to content/_data/help-services.toml, with id = "{ $id }".
       *[other] Did you mean :contact[{ $nearest }]? If not, add the service to content/_data/help-services.toml, with id = "{ $id }".
    }
    .why = Without it, the page would offer no help just where somebody looks for it. Numbers and hours stand in that one file, so that one correction reaches all pages.
    .example = In Moldova: :contact[md-child-helpline]

card-service-unknown = The pocket card names the help service “{ $id }”, which does not exist.
    .fix = { $nearest ->
        [none] Take it out of “services”, or add it to content/_data/help-services.toml, with id = "{ $id }".
       *[other] Did you mean "{ $nearest }"? If not, take it out of “services”, or add it to content/_data/help-services.toml, with id = "{ $id }".
    }
    .why = Numbers, names and hours stand in that one file, so that one correction reaches the card and all pages.
    .example =
        {"[pocket_card]"}
        services = ["md-child-helpline"]

card-indiscreet = On the pocket card, the name “{ $name }” ({ $id }) says “{ $word }”.
    .fix = Take "{ $id }" out of “services” and choose one whose name tells nothing.
    .why = The card lies in a pocket or a bag where somebody may find it. Nothing on it may say what the numbers are for. Which words to avoid is said in farul.toml under [discreet].
    .example =
        {"[pocket_card]"}
        services = ["md-child-helpline"]

service-not-verified = { $days ->
        [none] Nobody has tried yet whether “{ $name }” answers; a release asks for a check within the last { $limit } days.
        [one] Nobody has tried for { $days } day whether “{ $name }” answers; a release asks for a check within the last { $limit } days.
       *[other] Nobody has tried for { $days } days whether “{ $name }” answers; a release asks for a check within the last { $limit } days.
    }
    .fix = Ring the number or try the service, and ask for its hours. Only then write the day into its entry: last_verified = 2026-11-22 (with the real day).
    .why = A child who rings a number and reaches nobody may not try a second time. So in a release, pages for young readers never show a number that was not tried lately. Emergency numbers always stay.
    .example =
        {"["}[services]]
        id = "md-child-helpline"
        last_verified = 2026-11-22

service-verification-due = { $days ->
        [one] “{ $name }” was last tried { $days } day ago; after { $limit } days a release can no longer go out with it.
       *[other] “{ $name }” was last tried { $days } days ago; after { $limit } days a release can no longer go out with it.
    }
    .fix = Ring the number or try the service, and ask for its hours. Only then write the day into its entry: last_verified = 2026-11-22 (with the real day).
    .why = Numbers and hours change without notice. A check in good time keeps the number on the pages where a child looks for it.
    .example =
        {"["}[services]]
        id = "md-child-helpline"
        last_verified = 2026-11-22

phrases-missing = { $table ->
        [choices] For the language “{ $language }”, farul.toml does not say how the option begins that is for those to whom it has already happened. So nobody checks that “choices” have one.
       *[quiz] For the language “{ $language }”, farul.toml does not say in which words readers speak of themselves. So nobody checks that this “quiz” does not call what they did wrong.
    }
    .fix = Add a line that begins with { $key }.{ $language } below [{ $table }] in farul.toml. If the line “{ $key } = …” is there already, add the language inside its braces.
    .why = Among the readers are some to whom it has happened. The program keeps blame away from them, and help close to them, only where it knows the words.
    .example =
        {"["}choices]
        happened.en = ["It has already happened"]

        {"["}quiz]
        first_person.en = ["I", "I'm", "I'll", "I've", "me", "my"]

exit-words-missing = The language “{ $language }” has no words of its own for leaving quickly. Missing: { $keys }.
    .fix = Write these keys in { $file }. Keep the words neutral: somebody may see or hear them.
    .why = Who wants to leave quickly has no time to guess at a foreign word. So these words are never taken from another language.
    .example = exit-label = Leave quickly

validated-full-text = This page says that its readers have tried it, but it is not a plain version.
    .fix = Move the line “validated_by” to the page’s plain version{ $variant ->
        [none] .
       *[other] , whose file name has “.{ $variant }.” in it.
    }
    .why = “validated_by” is what allows a plain version to be called easy to read. On a full text it would say nothing to anybody.
    .example =
        ---
        title: Help, in short
        validated_by: {"{"}group: The reading group in Bălți, date: 2026-11-22{"}"}
        ---

validated-before-update = Readers tried this text on { $date }, but the page was changed on { $updated }. So it is called plain text, not easy to read.
    .fix = Let people of the group read the text as it is now. Then write the new day into “validated_by”.
    .why = A text may be called easy to read only when people it is written for have read these very words.
    .example =
        ---
        title: Help, in short
        updated: 2026-11-20
        validated_by: {"{"}group: The reading group in Bălți, date: 2026-11-22{"}"}
        ---

date-in-future = The day { $date } has not come yet: today is { $today }.
    .fix = Look at the year and the month, and write into “{ $key }” the day on which it was really done.
    .why = A date ahead keeps its word for too long: a number would count as checked though nobody has called for months, and the statement would name a test that nobody has made.
    .example =
        {"["}[services]]
        id = "helpline"
        last_verified = 2026-11-22

statement-due = Nobody has looked through the accessibility statement for { $days } days.
    .fix = Read it again, test what has changed, and write the day into farul.toml: reviewed = 2026-11-22 (with the real day).
    .why = A statement is reviewed every year: what was true then may shut somebody out today, and readers plan by what it says.
    .example =
        {"["}accessibility]
        status = "partial"
        reviewed = 2026-11-22

sign-missing = This video has no version in a sign language.
    .fix = Ask an interpreter or a deaf organisation for one, and name it: sign="story.sign.mp4" sign-language=vsi. The interpreter should fill at least a third of the picture.
    .why = For many deaf people a sign language is the first language, and captions are a second one. Missing versions are counted; [media] sign = "required" in farul.toml makes them errors.
    .example = :::video{"{"}src="story.mp4" captions="story.en.vtt" description=in-narration sign="story.sign.mp4" sign-language=vsi{"}"}

sign-language-unknown = { $tag ->
        [none] It is not said in which sign language this film is.
       *[other] The campaign has no sign language “{ $tag }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $known ->
        [none] Declare it in farul.toml, as [[sign_languages]] with its tag and its names.
       *[other] Write one of these: { $known }. In a block: sign-language=…, above a page: sign: {"{"}… : film.mp4{"}"}. A new one is declared in farul.toml, as [[sign_languages]].
    }
    .why = Sign languages differ by country: whoever knows one does not understand the other, so the page names it.
    .example =
        {"["}[sign_languages]]
        tag = "vsi"
        names = {"{"} en = "Moldovan sign language" {"}"}

captions-lines = This caption has { $lines } lines; at most { $limit } can be read.
    .fix = Split it into two captions, one after the other.
    .why = More lines cover the picture, and on a phone they do not fit.
    .example =
        00:00:01.000 --> 00:00:04.000
        Two short lines
        are enough.

captions-long = This line has { $length } characters; at most { $limit } fit.
    .fix = Break it where one would take a breath, or say it in fewer words.
    .why = On a phone a longer line is broken anywhere, or grows too small to read.
    .example =
        00:00:01.000 --> 00:00:04.000
        Two short lines
        are enough.

captions-fast = This caption asks its readers for { $speed } characters a second; children manage { $limit }.
    .fix = Let it stay for { $seconds } seconds, or say it in fewer words.
    .why = Children read more slowly than adults, and look at the picture besides.
    .example =
        00:00:01.000 --> 00:00:04.000
        Breathe in slowly.

captions-language = The captions { $file } are in the language “{ $other }”; this page is in “{ $language }”.
    .fix = Put a translation beside it, with the name { $own }: pages in “{ $language }” take it by themselves. If the file says “Language:” of itself, let it say “{ $language }” there.
    .why = Captions in another language do not help whoever needs them.
    .example = story.vtt, story.ru.vtt

contact-typed = “{ $written }” belongs to a help service: { $services }.{ $field ->
        [none] {" "}It is typed into the page.
       *[other] {" "}It is typed into “{ $field }”.
    }
    .fix = { $field ->
        [none] Write :contact[{ $service }] in its place, or :contact[{ $service }]{"{"}site{"}"} for a link to its site. If it is a number with another meaning, such as a count, mark it: [12]{"{"}number{"}"}.
       *[other] Leave it out of “{ $field }”, which shows marks such as :contact[…] as they are written. If the number means something else, write it in words. Otherwise name the service in the text of the page: :contact[{ $service }]
    }
    .why = Numbers and addresses change. They stand in content/_data/help-services.toml with the day somebody last tried them, so that one correction reaches all pages, and no child rings a number that is out of date.
    .example = Call :contact[md-child-helpline].

number-undeclared = “{ $written }” looks like a telephone number, and no help service has it.{ $field ->
        [none] {""}
       *[other] {" "}It stands in “{ $field }”.
    }
    .fix = { $field ->
        [none] Add the service to content/_data/help-services.toml and name it on the page with :contact[…]. If it is no telephone number, write [{ $written }]{"{"}number{"}"}.
       *[other] Leave it out of “{ $field }”. If it is the number of a service, add that to content/_data/help-services.toml and name it in the text of the page with :contact[…].
    }
    .why = A number in a text has no date and no source: nobody would notice when it changes. In the data file somebody tries it from time to time.
    .example =
        {"["}[services]]
        id = "helpline"
        number = "0 800 00000"
        names = {"{"} en = "Helpline" {"}"}
        source = "the operator's site"

data-file-unknown = { $right ->
        [none] The program knows no list with the name “{ $name }”.
       *[other] “{ $name }” is not read: a list has its own place and name.
    }
    .fix = { $right ->
        [none] The lists that it reads here are { $known }. Put other files somewhere else than into content/_data.
       *[other] Give it this place and name: { $right }
    }
    .why = The program finds the list of help services and the words that need explaining by their names. With another name the numbers, or the explanations, would be missing on every page.
    .example =
        content/_data/help-services.toml
        content/_data/glossary.toml

nearly-page = { $problem ->
        [document] “{ $name }” is not read: it is named like a page, but no page ends so, and no page offers it.
       *[name] “{ $name }” is not read: the name of a page ends with “.md” and nothing else.
    }
    .fix = { $problem ->
        [document] If it is to become a page, copy its text into a plain text file with the name { $right }. If readers are to open it, link to it from a page.
       *[name] Rename it to { $right }. If your computer hides the endings of names, let it show them first: on Windows, the folder's menu View, “File name extensions”.
    }
    .why = The program knows pages by the ending of their names. All other files wait for a page to name them, and readers would never find out that this text is there.
    .example = help.en.md

variant-alone = This is the plain version of a page that is not there.
    .fix = Write the page itself beside it: { $file }. If there is to be this text alone, give this file that name.
    .why = Menus and lists lead to pages, and each page leads to its plain version. Without its page nobody would find this text.
    .example =
        help.en.md
        help.easy.en.md

page-empty = This page has nothing but its front matter: readers find a title and no text.
    .fix = Write the text below the second line of “---”. Until it is there, write draft: true above it: then the page stays out of the release.
    .why = Menus and lists lead to the page. Whoever comes in need, and finds nothing, may not come again.
    .example =
        ---
        title: Good and heavy secrets
        ---
        Some secrets are good to keep.
