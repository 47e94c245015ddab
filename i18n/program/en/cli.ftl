### What the commands say.

## farul explain

explain-why = Why
explain-fix = What to do
explain-example = Example
explain-more = More about one of them: farul explain CODE

address-not-kept = The old addresses of this page could not be written into it: { $aliases }.
    .fix = Write them yourself among the lines at the top of the page, for example aliases: [{ $aliases }]. No file was changed.
    .why = The lines at the top are laid out in a way that leaves no sure place for another one.
    .example =
        title: Secrets
        aliases: ["parents/secrets"]

unknown-code = There is no code “{ $code }”.
    .fix = { $nearest ->
        [none] See all codes with: farul explain
       *[other] Did you mean “{ $nearest }”? See all codes with: farul explain
    }
    .why = Each finding has a code, which stands in brackets behind it. The code leads to its explanation.
    .example = farul explain broken-link

## farul check

errors-left-out = { $number ->
    [one] There is { $number } error that “--only” leaves out: { $codes }
   *[other] There are { $number } errors that “--only” leaves out: { $codes }
}
    .fix = Run farul check and correct them first; then ask again for what you were looking for.
    .why = Behind an error in the settings or in a page, other things are not looked at any more. A short list would then look as if everything were in order.
    .example = farul check

## farul i18n

not-a-translation = “{ $file }” is nobody’s translation: its topic was first written in this file.
    .fix = Name the translations of this page, such as content/parents/secrets.ru.md.
    .why = A translation is up to date when it says what its source says. The source itself cannot be out of date.
    .example = farul i18n done content/parents/secrets.ru.md

## farul approve

not-a-page = “{ $file }” is no page of this campaign.
    .fix = Name a file below content/, such as content/parents/secrets.ro.md.
    .why = Only a page can be approved, and only one that is there.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-role = The campaign has no role “{ $role }”.
    .fix = Use one of its roles ({ $known }), or add the role to farul.toml.
    .why = An approval names the role of the person who gave it, so that everyone knows who answers for the text. The campaign says which roles may.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-unreadable = The approval can not be written into this file.
    .fix = Correct the front matter between the two lines “---” first, then approve again.
    .why = An approval stands in the front matter of its page. Farul only adds to a front matter that it can read.
    .example = ---
        title: Secrets
        ---
