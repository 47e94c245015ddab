### What the room "config" says to an author: farul.toml and the help services.

bad-language-tag = “{ $tag }” is not a language tag.
    .fix = Write the language's short code, such as ro, ru or en, if need be with script or country: sr-Latn, pt-BR.
    .why = Browsers and screen readers choose the right voice, fonts and hyphens by this tag, and file names end with it. Its form is the one of BCP 47.
    .example =
        {"["}[languages]]
        tag = "uk"
        name = "Українська"

language-twice = The language “{ $tag }” appears here for the second time.
    .fix = Keep one entry for each language.
    .why = With two entries for one language nobody can tell which one is meant. Capital and small letters make no difference.
    .example =
        name = {"{"} ro = "Farul", ru = "Маяк" {"}"}

unknown-language = The campaign has no language “{ $tag }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these: { $known }. Or declare the language in farul.toml under [[languages]].
    .why = Every text belongs to a language of the campaign; a text in another would be shown to nobody.
    .example =
        fallback = ["ro"]

fallback-cycle = These languages stand in for each other in a circle: { $chain }.
    .fix = Take one of them out of “fallback”, so that the chain has an end.
    .why = Where a page is missing, its stand-in is looked for along this chain. A circle leads nowhere.
    .example =
        {"["}[languages]]
        tag = "en"
        name = "English"
        fallback = ["ro"]

not-a-percentage = { $number } is no share of the pages.
    .fix = Write a whole number from 0 to 100.
    .why = The number says how many of a hundred pages should be translated into this language; “farul i18n status --strict” holds it.
    .example =
        {"["}[languages]]
        tag = "ru"
        name = "Русский"
        translated_at_least = 90

variant-is-language = A variant cannot be called “{ $variant }”: that is a language of the campaign.
    .fix = Choose another word for the variant, such as “easy”.
    .why = In a file name such as help.easy.ro.md the program must be able to tell the variant from the language.
    .example =
        variants = ["easy"]

bad-id = “{ $id }” cannot be the name of { $kind ->
        [audience] an audience
        [section] a section
        [variant] a variant
        [role] a role
        [theme] a theme
        [look] a look
        [service] a help service
        [term] a term
       *[vital] a vital page
    }: only small letters a–z, digits and hyphens can stand in it.
    .fix = Write, for example: { $example }
    .why = Such names become folders and addresses, which must look the same on every computer and in every language.
    .example =
        {"["}[audiences]]
        id = "children-7-9"

id-taken = The name “{ $id }” is already taken.
    .fix = Choose another name here, or at the other place.
    .why = Audiences, sections, variants and vital pages share the same addresses; each needs a name of its own, and so do each help service and each term.
    .example =
        {"["}[sections]]
        id = "news"

bad-country-id = “{ $id }” is not a country's code.
    .fix = Write the two capital letters of ISO 3166, such as MD or RO.
    .why = The code ties help services to the countries in which they answer.
    .example =
        {"["}[countries]]
        id = "MD"
        names = {"{"} ro = "Moldova", ru = "Молдова" {"}"}

unknown-country = The campaign has no country “{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these: { $known }. Or declare the country in farul.toml under [[countries]].
    .why = A reader in danger must see the services of the own country first; one without a known country would be shown in the wrong place.
    .example =
        country = "MD"

bad-age = { $problem ->
        [range] An age goes from 0 to 17 years.
        [reversed] The first age is greater than the last.
       *[shape] The age should be two whole numbers: the first year and the last.
    }
    .fix = { $problem ->
        [range] Write years from 0 to 17, or leave “age” out where the readers are adults.
        [reversed] Write the smaller number first.
       *[shape] Write: age = [7, 9]
    }
    .why = Whoever is under 18 is a child, and pages for children are protected more: approval, discreet titles, the quick exit. An audience without an age is one of adults.
    .example =
        {"["}[audiences]]
        id = "children-7-9"
        age = [7, 9]

unknown-audience = The campaign has no audience “{ $id }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these: { $known }. Or declare the audience in farul.toml under [[audiences]].
    .why = Links between audiences are checked by these names; a misspelt one would forbid, or allow, the wrong links.
    .example =
        may_link_to = ["children-7-9"]

grown-ups-young = “{ $id }” cannot be the grown-ups: it is an audience of children.
    .fix = Name an audience that has no “age”.
    .why = Children's pages offer a page for the adults near them; it must be written for adults.
    .example =
        grown_ups = "parents"

audiences-out-of-order = The audience “{ $id }” is younger than “{ $before }”, which comes before it.
    .fix = Put the audiences in order: the youngest first, adults last.
    .why = The program itself makes links from older readers to younger ones only; it sees from this order which way is down.
    .example =
        {"["}[audiences]]
        id = "children-7-9"
        age = [7, 9]

        {"["}[audiences]]
        id = "parents"

exit-without-target = The audience “{ $audience }” has the quick exit, but the campaign does not say where it leads.
    .fix = Add to farul.toml: [exit] and below it target = "https://www.wikipedia.org/". Or write exit = false for this audience.
    .why = A reader who is being watched must be able to leave at once, to a page that tells nothing about them.
    .example =
        {"["}exit]
        target = "https://www.wikipedia.org/"

bad-web-address = In “{ $key }” there should be a whole web address, but there is: { $address }
    .fix = { $wanted ->
        [https] Write an address that starts with https:// and goes on with the site's name.
       *[http] Write an address that starts with https:// (or http://) and goes on with the site's name, without ? and #.
    }
    .why = Addresses here are shown to readers and to search engines as they stand; only a secure and complete one leads to the right place.
    .example =
        target = "https://www.wikipedia.org/"

bad-site-address = “{ $address }” is not the address of a site.
    .fix = Write only its beginning, with the site’s name and nothing behind it: "{ $example }". Or "*" for every site.
    .why = Browsers ask by this line which other sites may show your pages in a frame. They compare the beginning of the address only; a longer one would let nobody in.
    .example =
        {"["}host]
        may_embed = ["https://school.example", "https://*.lyceum.example"]

conformance-unproven = The accessibility statement says “full”, but no test by people is named.
    .fix = Write status = "partial". Or, once people with disabilities have tested the site, add who led the test and when: audit = {"{"} by = "…", date = 2026-11-22 {"}"}
    .why = A program sees only part of what shuts people out. Nobody may be told that everything works for them before people like them have tried it.
    .example =
        {"["}accessibility]
        status = "partial"
        tested = 2026-11-22

too-many-entries = There are more than { $limit } entries under { $kind }.
    .fix = Declare fewer.
    .why = The program counts these entries with small numbers, to stay fast. No campaign comes near the limit.
    .example =
        {"["}[languages]]
        tag = "ro"
        name = "Română"

bad-phone-number = “{ $number }” cannot be dialled.
    .fix = Write digits in groups, with + before a country's code: "116 111" or "+373 22 24 06 24". Other words belong in “hours” or “names”.
    .why = On a phone the number becomes a button that dials it; every other character would break it for somebody who needs help.
    .example =
        number = "116 111"

service-untranslated = “{ $field }” of “{ $id }” is missing in: { $languages }.
    .fix = Write it in each language: { $line }
    .why = Readers of these languages get the number or the address without these words, and nothing tells them that some are missing: that it is for registered persons only, or when nobody answers.
    .example = note = {"{"} ro = "Numai pentru persoane înscrise.", ru = "Только для зарегистрированных." {"}"}

bad-source-date = “{ $date }” is not a date of a source.
    .fix = Write a year, a month or a day: "2024", "2024-05" or "2024-05-17".
    .why = The date tells how old the evidence is; services with old evidence are asked again.
    .example =
        source_date = "2024"

sign-languages-missing = Every video must have a version in a sign language, but the campaign declares no sign language.
    .fix = Declare those of your readers in farul.toml, as [[sign_languages]], or write sign = "counted".
    .why = Sign languages differ by country, and a page names the one that its film is in.
    .example =
        {"["}[sign_languages]]
        tag = "vsi"
        names = {"{"} en = "Moldovan sign language" {"}"}

term-form-twice = “{ $form }” belongs to the term “{ $other }” already.
    .fix = Leave it to one of the two terms, and delete it from the other.
    .why = When the word stands in a text, the reader gets one explanation. With two, nobody could say which is meant.
    .example =
        {"["}terms.en]
        word = "pressure"
        forms = ["pressured", "pressures"]

term-untranslated = The term “{ $id }” has no words in: { $languages }.
    .fix = Add a table for each of them, with the word and its meaning. If a language does not need the term, leave it as it is: this is only counted.
    .why = Pages in such a language do not explain the word.
    .example =
        {"["}terms.en]
        word = "consent"
        young = "You agree freely, and you can change your mind."

bad-mail-address = “{ $address }” is not a mail address.
    .fix = Write the bare address, such as: email = "help@line.example"
    .why = The page makes a link of it. With other words in it, the mail would reach nobody.
    .example =
        email = "help@line.example"

service-unreached = The help service “{ $id }” has no number, no site and no mail address.
    .fix = Add at least one of them: number, url or email.
    .why = The page would name somebody who helps, and the reader could not reach them.
    .example =
        url = "https://line.example"

service-channel = The help service “{ $id }” can be reached by “{ $channel }”, but it has no “{ $field }”.
    .fix = Add { $field }, or take "{ $channel }" out of channels.
    .why = The page tells readers in which ways they can ask for help; each way needs its number or its address.
    .example =
        channels = ["phone", "form"]
        number = "116 111"
        url = "https://line.example"

service-only-spoken = The help service “{ $id }” can be used without speaking, but its only way is the telephone.
    .fix = Add the way in which one can write, such as "chat" or "sms", to channels. If one must speak, write without_speech = false.
    .why = Somebody who cannot speak, or must not be heard, would find no way to ask for help.
    .example =
        channels = ["phone", "chat"]
        without_speech = true

bad-time-zone = “{ $zone }” does not say how the clocks run.
    .fix = Write the rule as POSIX does. For Moldova and Romania it is: time_zone = "EET-2EEST,M3.5.0/3,M10.5.0/4". Without this line calendars take the hours as they stand.
    .why = Phones in other countries work out from it when an event begins there. The rule names the winter time and its distance from UTC, the summer time, and when the clocks are changed.
    .example =
        {"["}campaign]
        time_zone = "EET-2EEST,M3.5.0/3,M10.5.0/4"
