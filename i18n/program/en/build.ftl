### What the room "build" says to an author.

findings-left-out = { $number ->
    [one] This file has { $number } more finding than the { $shown } shown.
   *[other] This file has { $number } more findings than the { $shown } shown.
}
    .fix = Correct the first ones and run the check again; often the others vanish with them.
    .why = One mistake can repeat itself a thousand times. The first hundred findings of a file are shown, so that the list can be read.
    .example = farul check

address-moved = This page stood at { $old }, and stands at { $new } now: whoever has the old address finds nothing there.
    .fix = Keep the old address alive: write aliases: ["{ $alias }"] at the top of the page, or run farul build --keep-addresses, which writes it for you. If nobody has the old address, run farul build --forget-addresses.
    .why = A changed “slug” or a renamed file changes the address. Links on other sites, bookmarks and printed leaflets still lead to the old one.
    .example =
        title: Secrets
        slug: good-secrets
        aliases: ["parents/secrets"]

pseudo-language = The campaign has no language “{ $tag }” whose words could be shown in brackets.
    .fix = Name one of its languages: { $known }.
    .why = The words of one language at a time are made strange, so that those that are not translated can be seen.
    .example = farul serve --pseudo ru

example-file-twice = The examples of the theme have two different files called “{ $name }”; the other is { $other }.
    .fix = Give one of them another name, and write that name in the example.
    .why = On the page that shows all examples, the files of all components stand in one folder.
    .example = components/figure/examples/family.svg
        components/video/examples/lesson.mp4
