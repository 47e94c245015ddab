### What the room "outputs" says to an author.

search-missing = The campaign asks for searching, and { $lacks ->
    [theme] its theme has no script for it
   *[program] this program is built without it
}.
    .fix = { $lacks ->
    [theme] Name the script in theme.toml with “search_script”, and write the template search.html; or leave “shown = true” out.
   *[program] Use the program as it is published, or build it with “--features search”; or leave “shown = true” out.
}
    .why = Readers would look for a way to search that is not there.
    .example = {"["}search]
        shown = false

search-failed = What readers search in could not be made: { $reason }
    .fix = Run the build again. If it fails again, leave searching out and tell those who make Farul.
    .why = A search that finds only some of the pages tells readers that there is no help where there is some. So nothing is published.
    .example = {"["}search]
        shown = false
