### What the room "build" says to an author.

findings-left-out = { $number ->
    [one] This file has { $number } more finding than the { $shown } shown.
   *[other] This file has { $number } more findings than the { $shown } shown.
}
    .fix = Correct the first ones and run the check again; often the others vanish with them.
    .why = One mistake can repeat itself a thousand times. The first hundred findings of a file are shown, so that the list can be read.
    .example = farul check

pseudo-language = The campaign has no language “{ $tag }” whose words could be shown in brackets.
    .fix = Name one of its languages: { $known }.
    .why = The words of one language at a time are made strange, so that those that are not translated can be seen.
    .example = farul serve --pseudo ru

example-file-twice = The examples of the theme have two different files called “{ $name }”; the other is { $other }.
    .fix = Give one of them another name, and write that name in the example.
    .why = On the page that shows all examples, the files of all components stand in one folder.
    .example = components/figure/examples/family.svg
        components/video/examples/lesson.mp4
