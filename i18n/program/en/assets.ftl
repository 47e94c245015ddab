### What the room "assets" says to an author.

## Themes

theme-missing = There is no theme called “{ $theme }”.
    .fix = Use one of these: { $known }. A theme of your own is a folder: themes/{ $theme }/.
    .why = The theme gives every page its frame, its colours and its shapes. Without it no page can be made.
    .example =
        {"["}campaign]
        theme = "default"
theme-circle = The theme “{ $theme }” extends itself, directly or through other themes.
    .fix = Take the line “extends” out of one of these themes. At the end there must be a theme that extends nothing.
    .why = A theme takes what it lacks from the theme it extends. In a circle there is no end to look for.
    .example = extends = "default"
theme-settings = The file theme.toml cannot be read here. (Detail: { $detail })
    .fix = Write one setting a line: a name, an equals sign, a value. Texts stand in double quotes.
    .why = theme.toml says what a theme is made for and which files start it. If one line cannot be read, the others cannot be trusted.
    .example =
        contract = 1
        extends = "default"
theme-key-unknown = No theme has a setting called “{ $key }”; it changes nothing.
    .fix = Delete the line, or use one of these: { $known }.
    .why = A setting with a spelling mistake is silently without effect; so it is named.
    .example = style = "css/style.css"
theme-key-type = The value of “{ $key }” is of the wrong kind: { $wanted ->
        [list] a list of texts is wanted
        [number] a number from 1 to 21 is wanted
        [selectors] a list of simple selectors is wanted
        [tables] tables are wanted
       *[text] a text in double quotes is wanted
    }.
    .fix = { $wanted ->
        [list] Write { $key } = {"["}"first", "second"].
        [number] Write { $key } = 7.0, with the contrast that you promise.
        [selectors] Write { $key } = {"["}".exit", ".skip:focus"], each with a class, an id, an attribute or an element, and nothing else but :focus.
        [tables] Write {"["}{"["}contrast]] on a line by itself, and below it the lines least, colours and on.
       *[text] Write { $key } = "the value", with double quotes.
    }
    .why = The program has to know what a theme means.
    .example = scripts = ["scripts/site.js"]
theme-contract = { $written ->
        [none] This theme does not say for which version of Farul's templates it is written.
       *[other] This theme is written for version { $written } of Farul's templates; this program speaks version { $contract }.
    }
    .fix = Write contract = { $contract } into theme.toml, after you have compared the templates with those of the default theme.
    .why = Templates use values that the program gives them. The number of the contract changes when these values change, so that an old theme does not make broken pages without a word.
    .example = contract = 1
theme-file-missing = The theme has no file “{ $path }”. { $nearest ->
        [none] {""}
       *[other] Did you mean “{ $nearest }”?
    }
    .fix = Add the file to the theme's folder, correct its name in theme.toml, or let the theme extend “default”, which has all files.
    .why = Some templates are needed for every site, such as page.html, and a file that theme.toml names must be there.
    .example = extends = "default"
theme-not-text = This file of the theme is not text in UTF-8.
    .fix = Open it in a text editor and save it with the encoding UTF-8.
    .why = Templates, style sheets, scripts and drawings are text. Other encodings break Romanian and Russian letters.
    .example = Save as… → Encoding: UTF-8
theme-file-too-large = This file of the theme is larger than { $limit } KB.
    .fix = Split it into several files, or take out what is not used.
    .why = Readers on old phones wait for every kilobyte, and a file of this size is nearly always there by mistake.
    .example = css/style.css of the default theme has 2 KB and imports the others.

## Style sheets

style-syntax = The style sheet cannot be read here. (Detail: { $detail })
    .fix = Look for a missing semicolon, colon or bracket at this place or on the line above.
    .why = Browsers skip what they cannot read, and each does it in another way: the page looks different on every phone.
    .example = p {"{"} color: red; {"}"}
style-property-unknown = No browser knows the property “{ $property }”. { $nearest ->
        [none] {""}
       *[other] Did you mean “{ $nearest }”?
    }
    .fix = { $nearest ->
        [none] Correct the name, or delete the line.
       *[other] Write { $nearest }, or delete the line.
    }
    .why = Browsers pass over what they do not know, so a spelling mistake is easy to miss.
    .example = p {"{"} color: red; {"}"}
style-value-unknown = The property “{ $property }” does not take this value.
    .fix = Correct the value. If it is new and you know that browsers take it, write the older form as well.
    .why = Browsers pass over a value that they do not know, and the page looks as if the line were not there.
    .example = margin-inline: 1rem;
style-rule-unknown = No browser knows the rule “@{ $rule }”.
    .fix = Correct the name: @media, @supports, @layer, @import, @font-face, @page, @keyframes.
    .why = Everything inside an unknown rule is passed over.
    .example = @media print {"{"} … {"}"}
style-remote = The style sheet asks another site for something: { $address }
    .fix = Put the file into the theme's folder and name it from there, or do without it.
    .why = Every request to another site tells that site who reads these pages. A child who looks for help must leave no trace with third parties, and a campaign must work without the internet.
    .example = background-image: url(../drawings/wave.svg);
style-file-missing = The style sheet names a file that the theme does not have: { $path }. { $nearest ->
        [none] {""}
       *[other] Did you mean “{ $nearest }”?
    }
    .fix = Write the path from the style sheet's own folder, or add the file to the theme.
    .why = A style sheet may use files of its theme, and of the themes it extends, and nothing else.
    .example = @import "components/help.css";
style-file-kind = Style sheets cannot show this file: { $path }
    .fix = Use a file of one of these kinds: { $kinds }.
    .why = Only pictures and fonts belong in a style sheet; anything else would be published without being meant.
    .example = background-image: url(../drawings/wave.svg);
style-too-deep = Brackets, or imports, stand more than { $limit } deep in each other.
    .fix = Look for a bracket that is never closed, and take levels out.
    .why = No style sheet written by hand is that deep, and reading it could exhaust the computer's memory.
    .example = .card {"{"} & .title {"{"} color: red; {"}"} {"}"}
style-not-printed = The style sheet cannot be made ready for the browsers that readers have. (Detail: { $detail })
    .fix = Look at what the detail names and write it more simply.
    .why = New forms are translated for old phones. What cannot be translated would be lost there.
    .example = .card .title {"{"} color: red; {"}"}

## Pictures and documents

file-kind-unknown = { $ending ->
        [none] The site does not publish files without an ending.
       *[other] The site does not publish files of the kind “.{ $ending }”.
    }
    .fix = Save it as one of these: { $known }.
    .why = Only kinds that every phone opens, and that can do no harm there, are published.
    .example = {"["}The letter](letter.pdf)
file-mismatch = The file is not what its name says: “.{ $ending }”. { $found ->
        [none] {""}
       *[other] It looks like “.{ $found }”.
    }
    .fix = { $found ->
        [none] Save it again in the kind that its name says.
       *[other] Rename it to “.{ $found }”, or save it again as “.{ $ending }”.
    }
    .why = A phone that is told the wrong kind does not open the file, and a hidden kind could do harm.
    .example = A photo from a phone is .jpg, a screenshot .png.
picture-broken = The picture cannot be read to its end.
    .fix = Open it in a picture program and save it again, or copy it again from where it came.
    .why = A picture that ends too early shows as a grey field, or not at all.
    .example = File → Save as… → JPEG
picture-metadata = The picture carries hidden notes that the program cannot take out of “.{ $ending }” files.
    .fix = Save it as JPEG, PNG or WebP: there the notes are taken out by themselves.
    .why = Hidden notes can tell where and when a picture was taken, and with whose phone. On a site about children's safety they must never be published.
    .example = File → Save as… → PNG
picture-too-large = The picture has { $megapixels } million pixels; at most { $limit } million are allowed.
    .fix = Make it smaller in a picture program: 2,000 pixels wide is enough for every screen.
    .why = To show a picture, a phone unpacks it into memory. A picture of this size makes old phones stop.
    .example = Image → Scale… → 2000 px
svg-not-plain = The drawing holds something that does more than draw: { $found }
    .fix = Take it out in a text editor or in a drawing program, or save the drawing as PNG. Links, scripts, animation and pictures inside a drawing are not published; a gradient or a pattern may only name a part of the same drawing (#name).
    .why = An SVG file is a small program: it can run scripts, ask other sites for files, and lead readers elsewhere. What drawing programs leave behind is taken out by itself; what acts must be taken out by you.
    .example = <svg viewBox="0 0 8 8" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>
svg-too-deep = The parts of the drawing stand more than { $limit } levels deep in each other.
    .fix = Ungroup the parts in a drawing program and save again, or save the drawing as PNG.
    .why = No drawing needs so many groups inside groups; a browser can stop while it reads them, and then readers see nothing.
    .example = <g><path d="M0 0h8v8z"/></g>
svg-broken = The drawing cannot be read: { $detail }
    .fix = Open it in a drawing program and save it again as “plain SVG”, or save it as PNG.
    .why = Browsers show nothing at all of a drawing with one wrong sign.
    .example = <svg viewBox="0 0 8 8" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>
document-metadata = Files of the kind “.{ $ending }” may carry their author's name and other notes; they are published as they are.
    .fix = Look at the document's properties and delete names before you add it.
    .why = The program cannot clean this kind of file. A name in its properties can be read by everybody.
    .example = File → Properties → Remove personal information
contrast-too-low = “{ $colour }” ({ $colour_value }) on “{ $ground }” ({ $ground_value }) has a contrast of { $ratio } : 1, and the theme promises { $least } : 1.{ $when ->
        [none] {""}
       *[other] {" "}So it is with: { $when }.
    }
    .fix = Make one of the two colours lighter or darker, until the contrast is at least { $least } : 1.
    .why = Many readers see colours weakly, or read in the sun on an old screen. What the theme promises must hold in every scheme of colours: light, dark, with more contrast, on paper, and for each audience.
    .example = :root {"{"} --quiet: #3f4a63; {"}"}
contrast-no-colour = { $value ->
        [none] “{ $token }” has no value, so its contrast cannot be measured.
       *[other] “{ $token }” is “{ $value }”, which is no colour that can be measured.
    }{ $when ->
        [none] {""}
       *[other] {" "}So it is with: { $when }.
    }
    .fix = Give it a colour of its own, such as #16213a. A ground must not be transparent. Or take it out of {"["}{"["}contrast]] in theme.toml.
    .why = The theme promises a contrast for this colour. A colour that only the reader's device knows, or that something shines through, cannot be held to it.
    .example = :root {"{"} --quiet: #3f4a63; {"}"}
contrast-token-missing = No style sheet of the theme declares “{ $token }” for the whole page, and theme.toml promises a contrast for it.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Correct the name in theme.toml, or declare it for :root.
    .why = A promise about a colour that is not there would be held by nobody.
    .example = :root {"{"} --ink: #16213a; {"}"}
contrast-not-promised = This theme does not say what contrast its colours have, so nobody measures it.
    .fix = Add {"["}{"["}contrast]] to theme.toml: the least contrast, the colours of texts, and the grounds they stand on.
    .why = Readers with weak sight need 7 : 1, and no text should have less than 4.5 : 1. Farul measures the colours in every scheme, when it knows which ones belong together.
    .example = {"["}{"["}contrast]]
        least = 7.0
        colours = ["ink", "link"]
        on = ["paper"]
safeguard-hidden = { $until_focus ->
        [yes] This rule hides “{ $hidden }” ({ $by }), and the keyboard does not bring it back.
       *[no] This rule hides “{ $hidden }” ({ $by }), and the theme promises that readers always see it.
    }
    .fix = { $until_focus ->
        [yes] Move it out of sight by transform, and take that back in a rule with :focus, as the example does. What has display: none or visibility: hidden is out of the keyboard’s reach.
       *[no] Delete this from the rule. If it is for paper only, put it into @media print. To make it less loud, change its size, its place or its colours, so that it still can be seen.
    }
    .why = A child who is watched needs the way out at once, and who looks for help must see whom to call, on a small screen, too. When a style hides them, the page looks tidy, and nobody notices what is missing.
    .example =
        @media print {"{"} .exit {"{"} display: none; {"}"} {"}"}
        {"."}skip {"{"} transform: translateY(-200%); {"}"}
        {"."}skip:focus {"{"} transform: none; {"}"}
safeguards-not-named = This theme does not say what no style sheet may hide, so nobody notices when the way out or the help is gone.
    .fix = Add the line “shown” to theme.toml, with the classes of the link “leave quickly”, of the help and of the numbers.
    .why = One line of style is enough to take the way out or the number from every page. Farul looks for such lines when it knows what has to be seen.
    .example = shown = {"["}".exit", ".help", ".number", ".skip:focus"]

## Films, recordings, captions

recording-broken = The file cannot be read to its end as “.{ $ending }”.
    .fix = Open it in a video or sound program and export it anew: films as MP4 with H.264, sound as MP3. If it was copied or sent, copy it again from where it came.
    .why = A file that ends too early, or is put together in a rare way, stops or stays silent on some phones; and what hides in it cannot be taken out.
    .example = HandBrake: Preset “Fast 720p30” → Start
recording-format = Many phones cannot play this film: its format is { $format }.
    .fix = Export it anew as MP4 with H.264 for the picture and AAC for the sound. The free program HandBrake does so by itself.
    .why = Phones often record in newer formats that other phones do not know. The reader would see a black field.
    .example = HandBrake: Preset “Fast 720p30” → Start
recording-heavy = This file has { $megabytes } MB; from { $limit } MB on a film is hard to open on a phone.
    .fix = Export it smaller: 720 lines are enough for every phone, and two short films are easier to watch than a long one.
    .why = Many readers pay for their data, or have little of it, and wait long on a slow network.
    .example = HandBrake: Preset “Fast 480p30” → Start

captions-encoding = These captions are not text in UTF-8.
    .fix = Open the file in a text editor and save it with the encoding UTF-8.
    .why = Other encodings break Romanian and Russian letters.
    .example = Save as… → Encoding: UTF-8
captions-header = These captions do not begin with WEBVTT.
    .fix = Make WEBVTT the first line, with an empty line below it. Subtitles of the kind SRT also need a point instead of the comma in their times.
    .why = Browsers look for this word first. Without it they show no captions at all, and say nothing.
    .example =
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        Breathe in…
captions-time = These are not the times of a caption: { $line }
    .fix = { $right ->
        [none] Write when the caption comes and when it goes, as hours:minutes:seconds.thousandths, with --> between. A remark of your own starts with NOTE.
       *[other] Write: { $right }
    }
    .why = A browser passes over a caption whose times it cannot read: the words would be missing.
    .example = 00:00:01.000 --> 00:00:04.000
captions-order = { $problem ->
        [backwards] This caption comes before the one above it.
       *[other] This caption ends before it begins.
    }
    .fix = { $problem ->
        [backwards] Put the captions in the order in which they come.
       *[other] Correct its times: first when it comes, then when it goes.
    }
    .why = Browsers show captions in their order, and pass over those that they cannot place.
    .example = 00:00:01.000 --> 00:00:04.000
captions-overlap = This caption comes while the one above it is still there.
    .fix = Let the one above end earlier, or let this one come later.
    .why = Two captions at once cover the picture, and nobody can read them both.
    .example =
        00:00:01.000 --> 00:00:04.000
        Breathe in…

        00:00:04.000 --> 00:00:08.000
        Breathe out…
captions-tag = Captions do not know { $tag }; it is left out.
    .fix = Delete it. Captions may have <i>, <b>, <u>, <v> with a name, and <lang>. Write a plain < as &lt;.
    .why = Browsers pass over unknown marks, and sometimes over the words behind them.
    .example = <v Ana>Come with me!</v>
captions-address = Nobody can follow an address in captions: { $address }
    .fix = Take it out, and write it into the text inside the block, as a link.
    .why = Captions are there for seconds and cannot be touched.
    .example = More about this stands below the film.
captions-block = The part { $kind } of these captions is not published.
    .fix = Delete it.
    .why = Each reader's own device decides how captions look: some need them large, some yellow on black.
    .example =
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        Breathe in…
captions-empty = There is not one caption in this file.
    .fix = Write what is said, and what is heard where it matters: [quiet waves].
    .why = Whoever does not hear the film cannot know whether there was nothing to hear.
    .example =
        00:00:01.000 --> 00:00:04.000
        {"["}quiet waves]
