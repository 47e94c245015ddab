### What the room "translation" says to an author.

record-version = This record of translations was written by another version of Farul ({ $version }; this one knows { $known }).
    .fix = Use the newest Farul. If you do already, delete the file and record your translations anew with: farul i18n done --all
    .why = A record names texts by a code. Another version may make these codes in another way, and then every translation would look stale.
    .example = farul i18n done --all

record-line = “{ $line }” is no line of a record.
    .fix = Delete the line; the page counts as stale until you record it again with: farul i18n done FILE
    .why = Each line holds the codes of a text and of its translation, and nothing else. Farul writes them; nobody needs to edit them.
    .example = texts = ["3f2a9c0d1e4b5a6f7081 9c0d1e4b5a6f70813f2a"]
