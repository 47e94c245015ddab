### What the room "parse/markdown" says to an author: marks that readers would see as they are written.

mark-shown = { $problem ->
        [file] Readers see “{ $written }” as it stands here: a file's name with spaces is no address.
        [address] Readers see “{ $written }” as it stands here: an address has no spaces.
        [title] Readers see “{ $written }” as it stands here: behind the address there is more than the address.
        [gap] Readers see “{ $written }” as it stands here: there is a space between the brackets.
        [link] Readers see “{ $written }” as it stands here: this is no link and no picture.
        [definition] Readers see “{ $written }” as it stands here: this line gives no link its address.
        [reference] Readers see “{ $written }” as it stands here: no line of this page gives this link its address.
        [heading] “{ $written }” is no heading: readers see the signs.
        [table] These lines are no table: readers see the bars.
        [list] These lines are no list: readers see them all in one paragraph.
        [comment] Readers see “{ $written }”: this comment does not end in its paragraph.
        [html] Readers see “{ $written }” as it stands here: among HTML, Markdown is not read.
        [emphasis] Readers see the stars of “{ $written }”: nothing is set in strong letters here.
       *[other] Readers see “{ $written }” as it stands here: it looks like Markdown, and is none.
    }
    .fix = { $problem ->
        [file] Put the address in angle brackets: ({ $right }). Better still, give the file a name without spaces, and write that.
        [address] Write ({ $right }).
        [title] Between the round brackets, write the address alone: ({ $right }).
        [gap] Write { $right }.
        [link] Write [words](address), both pairs of brackets closed and nothing between them. A link cannot stand in a link. If none is meant, put a space between the brackets.
        [definition] Write { $right } on a line of its own, and leave the line above it empty. Between the brackets and the colon there is no space; the address has none either, unless it stands in angle brackets.
        [reference] Write the address right behind the words: [words](address). Or add a line of its own, with an empty line above it: { $right } address. If no link is meant, put a space between the brackets.
        [heading] Put an ordinary space behind the number signs: { $right }
        [table] Write a line of dashes under the first line, with as many columns: { $right } Above the table, leave a line empty.
        [list] Start each line with a hyphen or a number and an ordinary space: { $right }
        [comment] Write --> where your note ends, before the next empty line: <!-- a note -->
        [html] Leave an empty line between the tags, or the comment, and the text: then it is read. Or take the tags out.
        [emphasis] Write two stars right before the words and two right behind them, without spaces inside, in one paragraph: **important**. If the last of them is a sign, such as a full stop, and a letter follows, leave the sign outside. If the stars are meant, put a backslash before each: \*\*.
       *[other] Correct the signs as in the example. If they are meant, put a backslash before each.
    }
    .why = Such signs come with a slip of the hand, or with text from another program, whose spaces and signs may look alike and mean something else. A screen reader reads all of them aloud.
    .example =
        ## What you can do

        - **Tell** an adult.
        - Read [our leaflet](<our leaflet.pdf>).

        | When | Whom to call |
        | --- | --- |
        | At once | 112 |

table-row-long = This row has more cells than its table has columns, which are { $columns }. Readers do not see “{ $lost }”.
    .fix = Add the missing columns to the first line of the table and to the line of dashes under it, or take a bar away here. If the bar is a part of the words, put a backslash before it: \|
    .why = The first line of a table says how many columns it has. What a row has beyond them is shown nowhere.
    .example =
        | When | Whom to call |
        | --- | --- |
        | At once | 112 |
