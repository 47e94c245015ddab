### What the room "serve" says to an author.

port-taken = None of the { $tried } ports from { $address } on is free.
    .fix = End another preview that you no longer need, or choose a port with “--port”.
    .why = Each port of a computer serves one program only. Farul tries the one you want and those after it.
    .example = farul serve --port 5000

address-refused = The preview cannot be served at { $address }: { $reason }.
    .fix = Leave “--host” out to serve on this computer alone, or name an address that this computer has; choose a port above 1023.
    .why = A program can listen only at addresses of its own computer, and the system keeps low ports for itself.
    .example = farul serve --host 127.0.0.1 --port 4000

watch-failed = The folder “{ $folder }” cannot be watched for changes: { $reason }.
    .fix = Check whether the folder exists and whether you may read it.
    .why = The preview builds again when you save a file; for this it must learn of the change.
    .example = farul --root my-campaign serve

server-failed = The preview has stopped: { $reason }.
    .fix = Start it again. If it stops again, run “farul check”, and report what you see here.
    .why = A preview runs until you press Ctrl-C; here it ended by itself. No file of yours is affected.
    .example = farul serve
