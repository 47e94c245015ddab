# What can be wrong with front matter, farul.toml and the data files as such.

yaml-syntax = { $problem ->
        [colon] The text has a colon followed by a space, so it is read as a second key.
        [tab] There is a tab where only spaces may be.
        [space] There is no space behind the colon, so the line is not read as a key with its value.
        [hidden] There is a sign here that nobody sees, such as a special space. Such signs come along when a text is pasted from another program.
        [continued] This line has no key of its own; it seems to continue the text above.
        [quote] A quotation mark is missing, or there is one too many.
        [escape] A backslash in double quotes starts something that does not exist.
        [bracket] A bracket does not fit: [ needs ], and {"{"} needs {"}"}.
        [character] A value starts with a character that has a special meaning here.
        [indentation] The line does not start in the same column as its neighbours.
        [key] There should be a key with a colon here, such as “title: …”.
       *[other] The lines between the --- marks cannot be read.
    }{ $detail ->
        [none] {""}
       *[other] {" "}(Detail: { $detail })
    }
    .fix = { $line ->
        [none] { $problem ->
                [colon] Put the whole text in double quotes: title: "What is this: a secret".
                [tab] Delete the tab and type two spaces.
                [hidden] Delete the sign and type two spaces.
                [quote] Put one quotation mark before the text and the same one after it, on the same line.
                [escape] Use single quotes, in which a backslash means itself: 'C:\photos'.
                [bracket] Close every bracket on the line where it is opened: ["one", "two"].
                [character] Put the value in double quotes.
                [indentation] Start all keys at the beginning of the line; indent what belongs to a key by two spaces.
                [key] Write a key, a colon, a space and the value.
               *[other] Compare the lines with the example that “farul explain yaml-syntax” shows.
            }
       *[other] { $problem ->
                [continued] Write the text on one line: { $line }
               *[other] Write: { $line }
            }
    }
    .why = The lines at the top of a page are written in YAML: a key, a colon, a space, a value. If one of them cannot be read, none of them can be trusted, so the page waits.
    .example =
        title: "Secrets: which ones to tell"
        description: How to tell a good secret from a bad one.
        aliases: ["old-name", "older-name"]

toml-syntax = { $problem ->
        [unquoted] A text must be in quotation marks.
        [quote] A quotation mark is missing, or there is one too many.
        [bracket] A bracket is opened and not closed.
        [comma] A comma is missing, or there is one too many.
        [escape] A backslash in double quotes starts something that does not exist.
        [key] There should be a key, “=” and a value here.
        [value] The value after “=” is missing.
        [line] There are two things on one line.
        [twice] This table was already written in another way.
        [date] The date is not written as year-month-day.
       *[other] This line cannot be read.
    }{ $detail ->
        [none] {""}
       *[other] {" "}(Detail: { $detail })
    }
    .fix = { $line ->
        [none] { $problem ->
                [unquoted] Put the text in double quotes: name = "Lighthouse".
                [quote] Put one quotation mark before the text and the same one after it, on the same line.
                [bracket] Close the bracket: [campaign], or ["one", "two"].
                [comma] Put one comma between two values, and none before the first.
                [escape] Use single quotes, in which a backslash means itself: 'C:\photos'.
                [key] Write: key = "value".
                [value] Write a value, or delete the line.
                [line] Start a new line for every key.
                [twice] Keep one of the two tables.
                [date] Write: date = 2026-11-22.
               *[other] Compare the line with those around it: key = "value".
            }
       *[other] Write: { $line }
    }
    .why = Settings and data are written in TOML: a key, “=”, a value; texts in quotation marks. If one line cannot be read, the rest of the file cannot be trusted.
    .example =
        {"["}campaign]
        name = "Lighthouse"
        roles = ["editor", "lawyer"]

duplicate-key = The key “{ $key }” appears here for the second time.
    .fix = Keep one of the two lines and delete the other.
    .why = With two values under one name nobody can tell which one is meant.
    .example =
        title: Secrets
        description: Which secrets to tell.

yaml-alias = The character “{ $mark }” has a special meaning in YAML (a value used in several places), which is not allowed here.
    .fix = { $line ->
        [none] Write the value out in full. If you meant the character itself, put the value in double quotes: title: "{ $mark } …".
       *[other] If you meant the character itself, put the whole value in quotation marks: { $line }
    }
    .why = With this shorthand a few lines can grow until they fill the computer's memory, and a reader of the file cannot see what a page says.
    .example =
        title: "* A note"

yaml-tag = The word “!{ $tag }” tells YAML what kind of value follows; it is not allowed here.
    .fix = { $line ->
        [none] Delete it. If you meant an exclamation mark, put the value in double quotes.
       *[other] If you meant an exclamation mark, put the whole value in quotation marks: { $line }
    }
    .why = The kind of a value is seen from how it is written: texts, numbers, true or false, dates.
    .example =
        title: "!Important"

several-documents = A second set of lines starts here, with “---” or after “...”.
    .fix = Keep all keys together in one set, between the first “---” and the next.
    .why = A file has one set of keys. What stands in a second one would be lost without a word.
    .example =
        ---
        title: Secrets
        order: 2
        ---

key-not-text = The key “{ $key }” is not a word: it is read as { $found ->
        [number] a number
        [fraction] a number
        [flag] true or false
        [date] a date
        [list] a list
        [table] a table
       *[other] nothing
    }.
    .fix = Write a word before the colon, such as “title: …”. If the line continues the text above, put that text in double quotes.
    .why = Every value has a name, and every name is a word.
    .example =
        title: "2026: the year ahead"

data-too-deep = There are more than { $limit } lists or tables inside each other here.
    .fix = Write the data flatter; no field of Farul needs more than three levels.
    .why = Endless brackets are a way to make a program fail. No honest file comes near the limit.
    .example =
        aliases: ["old-name", "older-name"]

not-a-table = There should be keys with values here, but there is { $found ->
        [list] a list
        [text] a plain text
       *[other] a single value
    }.
    .fix = Write a key before each value: title: Secrets.
    .why = Every value has a name; without one the program cannot know what it is for.
    .example =
        title: Secrets
        order: 2

impossible-date = There is no such day: { $date }.
    .fix = Write a day that is in the calendar, as year-month-day: 2026-11-22.
    .why = Dates decide which pages come first and which facts are too old; a wrong one must not be guessed.
    .example =
        date: 2026-11-22

date-with-time = A day is wanted here, without a time: { $value }.
    .fix = Keep the day alone: 2026-11-22.
    .why = Nothing in a campaign depends on the hour, and time zones would make the same day two.
    .example =
        date = 2026-11-22

number-too-large = The number is too large: { $number }.
    .fix = If it is a telephone number or another name made of digits, put it in double quotes. Otherwise write a smaller number.
    .why = Only numbers that can be counted with are read as numbers.
    .example =
        order: 3

hidden-character = { $kind ->
        [space] Here stands a space without width, which nobody can see ({ $code }).
        [joiner] Here stands a sign that joins letters or keeps them apart, and that nobody can see ({ $code }).
        [hyphen] Here stands a hyphen that shows only at the end of a line ({ $code }).
        [mark] Here stands a mark that belongs at the start of a file and that nobody can see ({ $code }).
        [direction] Here stands a sign that changes the direction of writing, and that nobody can see ({ $code }).
       *[control] The text contains a character that nobody can see ({ $code }).
    }
    .fix = { $right ->
        [none] { $kind ->
            [control] Delete the part with the backslash that stands for it, or type the word anew.
           *[other] Delete it: type the words around it anew by hand, without pasting.
        }
       *[other] Type it anew by hand, without pasting: { $right }
    }
    .why = It often comes along when text is copied from a letter, a chat or a website. An address, a number or a name with it looks right and is another one; and a changed direction shows readers something else than what is written.
    .example =
        title: "Secrets"

wrong-type = “{ $key }” should be { $wanted ->
        [text] a text
        [flag] true or false
        [number] a whole number
        [date] a date
        [day] a date
        [texts] a list of texts
        [table] a table of keys with values
       *[tables] a list of tables
    }, but it is { $found ->
        [flag] true or false
        [number] a number
        [fraction] a number with a fraction
        [date] a date
        [list] a list
        [table] a table
        [nothing] nothing
       *[text] a text
    }.
    .fix = { $wanted ->
        [day] Write the day as year-month-day, such as { $example }
       *[other] Write: { $example }
    }
    .why = Each field holds one kind of value. A text that looks like a number, a date or true/false needs quotation marks; a number, a date or true/false must not have them.
    .example =
        title: "112"
        order: 3
        draft: true
        date: 2026-11-22
        aliases: ["old-name", "older-name"]

missing-field = “{ $key }” is missing.
    .fix = Add the line: { $example }
    .why = Some fields have no sensible value of their own: only the author can give one.
    .example =
        title: Secrets

empty-field = “{ $key }” is empty.
    .fix = Write a value, such as { $example }, or delete the line.
    .why = An empty field may be one that was forgotten. A field that is not needed is left out.
    .example =
        description: Which secrets to tell.

unknown-key = There is no field called “{ $key }” here.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Use one of these, or delete the line: { $known }.{ $continued ->
        [none] {""}
       *[other] {" "}If the line continues the text above, write both on one line: { $continued }
    }
    .why = A misspelt field would be ignored, and the page would lack what it was meant to have.
    .example =
        title: Secrets
        description: Which secrets to tell.

unknown-choice = “{ $key }” cannot be “{ $value }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Write one of these: { $known }.
    .why = This field holds one of a few words, each with its own meaning.
    .example =
        source: ru
