### What the room "disk" says to an author.

no-campaign = There is no campaign in “{ $folder }”: the file farul.toml is missing.
    .fix = Go to the folder of your campaign, name it with “--root”, or make a new campaign with “farul new”.
    .why = The file farul.toml says which languages, countries and audiences a campaign has. Its folder is the campaign.
    .example = farul --root my-campaign build

no-folder = The folder “{ $folder }” cannot be opened: { $reason }.
    .fix = Check how the name is written, and whether you may read the folder.
    .why = A campaign is a folder with farul.toml and content. Farul reads everything from there.
    .example = farul --root my-campaign build

wrong-kind = { $expected ->
        [folder] Here a folder is needed, and this is a file.
       *[other] Here a file is needed, and this is a folder.
    }
    .fix = { $expected ->
        [folder] Move or rename the file, and make a folder with this name.
       *[other] Move or rename the folder, and put a file with this name here.
    }
    .why = The names farul.toml, content, themes and i18n have a fixed meaning in a campaign.
    .example = farul.toml is a file; content, themes and i18n are folders.

link-outside = This link leads out of the campaign, so it is not followed.
    .fix = Copy the file into the campaign and delete the link.
    .why = A page must not publish by accident what lies elsewhere on your computer. Links are followed only between the campaign’s own files; hidden folders and built sites do not count as its own.
    .example = content/picture.jpg may be a link to content/shared/picture.jpg.

link-broken = This link leads to nothing.
    .fix = Put the file there that it should lead to, or delete the link.
    .why = The file that was meant is not there, so it would be missing from the site.
    .example = content/picture.jpg may be a link to content/shared/picture.jpg, if that file exists.

link-loop = This link leads to a folder that contains the link itself.
    .fix = Delete the link, or let it lead to another folder.
    .why = Whoever follows such a link never comes to an end.
    .example = content/parents/pictures may be a link to content/shared.

special-file = This is not an ordinary file but a pipe, a socket or a device.
    .fix = Move it out of the campaign’s folders.
    .why = Reading it could wait for ever. A campaign consists of ordinary files and folders.
    .example = Ordinary files: safe-secrets.ro.md, picture.jpg

file-name = { $folder ->
        [none] The name “{ $name }” cannot be used.
       *[other] The name “{ $name }” in “{ $folder }” cannot be used.
    }
    .fix = Rename the file. Use letters, digits, hyphens and dots; no backslash and no invisible characters.
    .why = Names must be the same on every computer and be readable in messages. This one has a backslash, an invisible character, or letters in an outdated encoding.
    .example = safe-secrets.ro.md

file-too-big = This file has { $size } MB; at most { $limit } MB are allowed for files of its kind.
    .fix = Make the file smaller, or split it into several.
    .why = Pages may have 2 MB; settings, words, templates, styles and scripts 1 MB; everything else 100 MB. A text over its limit is nearly always a mistake, and readers with a slow connection would wait long for a big file.
    .example = A page with 10,000 words has about 0.1 MB.

file-unreadable = This cannot be read: { $reason }.
    .fix = Check whether it still exists and whether you may read it.
    .why = Without it, something would be missing from the site.
    .example = On Linux and macOS, “chmod u+r content/help.ro.md” lets you read a file of yours.

too-many-files = The campaign has more than { $limit } files and folders.
    .fix = Look for links that show one folder in many places, and for files that do not belong to the campaign; move them out of content, themes and i18n.
    .why = So many files are nearly always a mistake, and a build would hardly come to an end.
    .example = A campaign with 3,000 pages has some thousand files.

folders-too-deep = Here folders lie in folders, more than { $limit } deep.
    .fix = Move the files to a folder further up.
    .why = Such paths are nearly always a mistake, and some systems cannot open them.
    .example = content/parents/safe-secrets.ro.md

output-in-campaign = The site cannot be written to “{ $folder }”: the campaign’s own files are there.
    .fix = Choose another folder, best a new one.
    .why = A build changes and deletes files in its output folder. Your texts must never be among them.
    .example = farul build --out public

output-not-ours = The folder “{ $folder }” already has files in it that Farul has not written.
    .fix = Choose another folder, or empty this one yourself if nobody needs its files.
    .why = A build changes and deletes files in its output folder, but only its own. It starts only in an empty folder, so that it cannot destroy anything.
    .example = farul build --out public

output-busy = Another build is writing to “{ $folder }” right now.
    .fix = Wait until it has finished, or choose another folder with “--out”.
    .why = Two builds at once would mix two states of the site.
    .example = farul build --out preview

output-occupied = { $others ->
        [0] At “{ $path }” in the output there is something that Farul has not written.
        [one] At “{ $path }” and one more place in the output there is something that Farul has not written.
       *[other] At “{ $path }” and { $others } more places in the output there is something that Farul has not written.
    }
    .fix = Move it away, or give your page another address. The published site has stayed as it was.
    .why = Farul never overwrites what others have put into the output folder, nor does it write through links there.
    .example = A file robots.txt of your own goes away when Farul writes one itself.

output-failed = “{ $path }” could not be written: { $reason }. { $others ->
        [0] {""}
        [one] One more file was affected.
       *[other] { $others } more files were affected.
    }
    .fix = Check whether the disk is full and whether you may write there, then build again.
    .why = The site is swapped in only when all its files are written. What was published before still stands; the next build finishes what was begun.
    .example = On Linux and macOS, “df -h .” shows how much space is left.

output-twice = Two different files of the site have the same address “{ $path }”.
    .fix = Give one of the pages another name, or another “slug”.
    .why = One address can show one thing only.
    .example = slug: safe-secrets-for-parents

edit-failed = This file could not be changed: { $reason }.
    .fix = Check whether it exists and whether you may write to it. It has stayed as it was.
    .why = Farul changes a file of yours whole or not at all, and only when a command asks for it.
    .example = On Linux and macOS, “chmod u+w content/help.ro.md” lets you change a file of yours.

folder-not-empty = The folder “{ $folder }” is not empty.
    .fix = Name a new folder; Farul makes it.
    .why = A new campaign must not overwrite anything that is already there.
    .example = farul new my-campaign

new-failed = “{ $path }” could not be written: { $reason }.
    .fix = Check whether the disk is full and whether you may write there, delete what was begun, and try again.
    .why = A new campaign consists of many files; one is missing now.
    .example = farul new my-campaign
