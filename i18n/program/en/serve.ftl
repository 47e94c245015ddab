### What the room "serve" says to an author.

port-taken = { $tried ->
        [one] The port at { $address } is not free.
       *[other] None of the { $tried } ports from { $address } on is free.
    }
    .fix = End another preview that you no longer need, or choose a port with “--port”.
    .why = Each port of a computer serves one program only. Farul tries the one you want and those after it.
    .example = farul serve --port 5000

address-refused = The preview cannot be served at { $address }: { $reason }.
    .fix = Leave “--host” out to serve on this computer alone, or name an address that this computer has; choose a port above 1023.
    .why = A program can listen only at addresses of its own computer, and the system keeps low ports for itself.
    .example = farul serve --host 127.0.0.1 --port 4000

host-name = { $problem ->
        [empty] After “--allow-host” stands no name.
        [every] “{ $name }” does not allow every name: a star means nothing here.
        [address] “{ $name }” is more than the name of a computer: it is an address.
        [several] “{ $name }” is no name of a computer: it has a space or a comma.
        [port] “{ $name }” is more than the name of a computer: behind the colon stands a port.
        [letters] “{ $name }” is not the name that a browser asks for: it has letters that such names cannot have.
       *[sign] “{ $name }” is no name of a computer.
    }
    .fix = { $right ->
        [none] { $problem ->
            [every] Name each computer by itself: --allow-host preview.test
            [several] Write the option before each name: --allow-host one.test --allow-host two.test
            [letters] Write the name as browsers send it, with “xn--” in it, or use the computer's IP address, which needs no permission.
           *[other] Write the name alone, such as --allow-host preview.test
        }
       *[other] Write the name alone: --allow-host { $right }
    }
    .why = The preview answers only when it is called by a name that you allow, so that no other site can read unpublished pages. A name is compared as it is, without http, port or path.
    .example = farul serve --host 0.0.0.0 --allow-host preview.test

watch-failed = The folder “{ $folder }” cannot be watched for changes: { $reason }.
    .fix = Check whether the folder exists and whether you may read it.
    .why = The preview builds again when you save a file; for this it must learn of the change.
    .example = farul --root my-campaign serve

server-failed = The preview has stopped: { $reason }.
    .fix = Start it again. If it stops again, run “farul check”, and report what you see here.
    .why = A preview runs until you press Ctrl-C; here it ended by itself. No file of yours is affected.
    .example = farul serve
