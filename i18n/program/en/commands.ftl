### What the commands say of themselves and of what they did.

command-farul = Turns a campaign's Markdown into an accessible, private, multilingual site.
command-new = Makes a new campaign to start from
command-build = Writes the site
command-serve = Shows the site on this computer, and again after each change
command-check = Runs every rule and writes nothing
command-approve = Records that a text is approved as it stands
command-explain = Tells what a rule wants, why, and an example
command-host = Prints what a web server’s settings include
command-i18n = Tells what is translated, and takes texts to translators and back
command-status = Shows every page in every language
command-done = Records that translations are up to date
command-export = Writes texts for translators: PO, XLIFF, a table, a sheet to sign
command-import = Takes texts that come back from translators into the pages

option-root = The campaign's folder
option-ui-lang = The language of messages: ro, ru or en
option-dir = The folder for the new campaign
option-languages = The campaign's languages, its own first, with commas between: ro,ru; without this, ro,ru,en
option-out = Where the site is written
option-portable = Links that also work from a folder or an unpacked zip
option-keep-addresses = Writes the old address into each page that moved, so that old links still lead to it
option-forget-addresses = Says nothing more of addresses that pages had before
option-base-url = The address the site will have
option-strict = Warnings stop the build, too
option-release = For readers: refuses drafts, unapproved pages and warnings
option-kitchen-sink = Also shows every example of the theme: for those who make it
option-pseudo = Writes the interface words of this language strangely, in brackets and longer: what stays as it was is not translated
option-port = The port; the next free one is taken when it is in use
option-host = The address to listen on; others on the network can then read along
option-allow-host = Another name by which this computer may be called
option-format = How findings are written: human, short or json
option-only = Only the findings with this code; several with commas between
option-files = The pages to approve
option-role = The role of the person who approved, as in farul.toml
option-code = The code of a finding; without one, all are listed
option-server = The web server: nginx or apache
option-status-format = How it is written: human, json, csv or html (a page)
option-status-strict = Ends with an error where a language has less than farul.toml asks for
option-done-files = The translated pages that are up to date
option-all = All translations: once, when a campaign begins to use records
option-export-language = The language that is translated into, as in farul.toml
option-export-format = po (Poedit, Weblate), xliff, csv (a table) or html (to print and sign); without this, the file’s name decides, or else po
option-export-audience = Only the pages of this audience
option-export-missing = Only the pages that are not translated
option-export-stale = Only the pages whose source has changed since, or that nobody recorded
option-export-all = All pages; without any of these, those that are missing or stale
option-export-output = The file; without this, one such as ru.po in the folder you are in; “-” prints it
option-import-file = The file that came back: .po, .xlf or .csv

# $number: how many
build-hints = { $number ->
    [one] { $number } hint. `farul check` shows it.
   *[other] { $number } hints. `farul check` shows them.
}
# $pages: how many pages searching reads
build-search-begins = { $pages ->
    [one] Preparing the search: { $pages } page.
   *[other] Preparing the search: { $pages } pages.
}
build-failed = Nothing was written. The last good site stays as it is.
# $pages: how many; $languages: their tags; $written: files; $milliseconds: the time it took
build-done-preview = { $pages ->
    [one] Preview built: { $pages } page
   *[other] Preview built: { $pages } pages
} ({ $languages }), { $written ->
    [one] { $written } file
   *[other] { $written } files
} changed, { $milliseconds } ms.
build-done-release = { $pages ->
    [one] Release built: { $pages } page
   *[other] Release built: { $pages } pages
} ({ $languages }), { $written ->
    [one] { $written } file
   *[other] { $written } files
} changed, { $milliseconds } ms.
build-fallbacks = { $number ->
    [one] { $number } page stands in for a missing translation.
   *[other] { $number } pages stand in for missing translations.
}
build-overridden = Theme files of your own: { $files }
check-clean = Everything is in order.
# $folder: the new campaign's folder; $quoted: the same as a shell reads it
new-done = A new campaign is in { $folder }. Next: farul --root { $quoted } serve
# $file: the page; $aliases: the old addresses
address-kept = { $file }: keeps its old address ({ $aliases }).
# $file: the page; $role: the role
approve-done = { $file }: approved as { $role }.
# $port: the port that was asked for
serve-port = Port { $port } is taken, so the next free one is used.
# $address: where the site is shown
serve-ready = The site is shown at { $address } – stop with Ctrl-C.
# $address: where the page is
serve-translations = The translations: { $address }
# $address: where another device in the network finds the site
serve-elsewhere = On a phone in the same network: { $address }
serve-not-called-so = The preview does not answer to this name, so that no other site can read unpublished pages. Open it by the address that “farul serve” prints. Or end it and start it again with this name: farul serve --host 0.0.0.0 --allow-host NAME
serve-open-to-others = Others on your network can read this preview.
serve-failed = The campaign has errors. You see the last good site.

# $state: what a page is in a language
translation-state = { $state ->
    [source] source
    [present] translated
    [stale] stale
    [unrecorded] not recorded
    [draft] draft
    [fallback] missing, another stands in
   *[missing] missing
}
# $kind: what a text is
translation-kind = { $kind ->
    [title] title
    [heading] heading
    [description] description
    [place] place
    [lesson-objectives] aim
    [course-objectives] aim
    [course-sources] source
    [item] item of a list
    [cell] cell of a table
    [term] term
    [attribute] words in an attribute
    [picture] what a picture shows
    [html] HTML
   *[paragraph] paragraph
}
# $page: the page; $language: the translation's language; $number: how many texts
translation-changed = { $page } ({ $language }): { $number ->
    [one] { $number } text of the source has changed since
   *[other] { $number } texts of the source have changed since
}
# $number: how many
translation-removed = { $number ->
    [one] { $number } text is not there any more
   *[other] { $number } texts are not there any more
}
translation-totals = { $language }: { $percent }% ({ $done } of { $pages }); stale: { $stale }, not recorded: { $unrecorded }, drafts: { $draft }, missing: { $missing }
translation-title = The state of the translations
translation-table = Every page in every language
translation-page = Page
# $percent: what there is; $wanted: what farul.toml asks for
translation-below = { $language }: { $percent }% is translated, and farul.toml asks for { $wanted }%.
# $number: how many translations; $file: the record
translation-done = { $number ->
    [one] { $number } translation is recorded as up to date in { $file }.
   *[other] { $number } translations are recorded as up to date in { $file }.
}
# $texts: how many; $pages: how many; $file: where they are
export-done = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
} of { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} written to { $file }.
# $language: its tag
export-nothing = Nothing to translate into { $language }: everything is there and up to date. All texts: --all
# $language: its tag
export-source = Nothing to translate into { $language }: it is the language in which the pages were first written. Name the one to translate into.
# $file: the page; $kind: new or changed; $number: how many texts
import-page = { $file }: { $kind ->
    [new] new page
   *[changed] { $number ->
        [one] { $number } text changed
       *[other] { $number } texts changed
    }
}
# $changed, $untouched: how many pages
import-done = Pages with something new: { $changed }. Pages that stay as they were: { $untouched }.

# What `--help` says around the descriptions.
help-usage = Usage:
help-commands = Commands:
help-places = What it works on:
help-options = Options:
help-option = OPTIONS
help-command = COMMAND
# $values: the values, joined by commas
help-possible = possible: { $values }
# $values: the value that counts where none is given
help-default = unless said: { $values }
option-help = Shows this help
option-version = Shows the version
