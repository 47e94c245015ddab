### What is said of a command line that is written wrongly.

command-unknown = { $command ->
        [none] No command is named.
       *[other] There is no command “{ $command }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Name one of these: { $known }. What each of them does: { $help }
    .why = The first word behind “farul” says what is to be done. Everything else belongs to that command.
    .example = farul check

option-unknown = { $kind ->
        [word] “{ $option }” is one word too many here.
       *[option] There is no option “{ $option }” here.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $kind ->
        [word] Leave it out. If it belongs to a name with spaces, put the whole name in double quotes. What can stand here: { $help }
       *[option] Correct it or leave it out. What can stand here: { $help }
    }
    .why = Each command has options of its own. One with a slip in its name would do nothing, and you would rely on it.
    .example = farul build --strict

option-value = { $value ->
        [none] “{ $option }” needs a value behind it.
       *[other] “{ $option }” cannot be “{ $value }”.
    }{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $wanted ->
        [choice] Write one of these: { $known }.
        [port] Write a number from 0 to 65535, such as --port 4000
        [address] Write an IP address of this computer, such as --host 127.0.0.1
       *[any] How it is written: { $help }
    }
    .why = Some options say nothing by themselves: the next word is their value. Others are only there or not there.
    .example = farul check --format short

option-conflict = { $other ->
        [none] “{ $option }” stands here twice.
       *[other] “{ $option }” cannot stand together with { $other }.
    }
    .fix = { $other ->
        [none] Keep one of the two.
       *[other] Keep what you mean, and leave the other out.
    }
    .why = Each of them asks for something else. The program does not guess what is meant.
    .example = farul build --release

option-missing = Something is missing here: { $missing }
    .fix = Add it; in place of the angle brackets stands your own word. How the command is written: { $help }
    .why = Without it the program does not know what the command is about.
    .example = farul approve content/parents/secrets.ro.md --role editor

argument-not-text = A word of this command is no readable text.
    .fix = Type the command by hand. If the word is the name of a file or a folder, rename that with ordinary letters first.
    .why = Names from old systems and archives may hold letters in another encoding. They look like letters and are none.
    .example = farul --root my-campaign check
