### What the room "build" says to an author.

findings-left-out = { $number ->
    [one] This file has { $number } more finding than the { $shown } shown.
   *[other] This file has { $number } more findings than the { $shown } shown.
}
    .fix = Correct the first ones and run the check again; often the others vanish with them.
    .why = One mistake can repeat itself a thousand times. The first hundred findings of a file are shown, so that the list can be read.
    .example = farul check
