### What the room "components" says to an author: what is missing in a callout, a note or an exercise.

component-attribute-unknown = “{ $component }” does not know “{ $attribute }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = { $known ->
        [none] Leave it out: this block takes nothing but an id, such as {"{"}#my-part{"}"}.
       *[other] Use only these, or an id such as #my-part: { $known }.
    }
    .why = What a block does not know would be lost without a word, and the page would not look as its author meant it.
    .example =
        :::callout{"{"}type=tip title="Good to know"{"}"}
        You can stop at any time.
        :::

component-attribute-twice = “{ $attribute }” appears twice in this line.
    .fix = Keep one of the two.
    .why = Of two values only one could count, and nobody could tell which.
    .example =
        :::callout{"{"}type=help{"}"}
        You can call at any hour.
        :::

component-attribute-missing = “{ $component }” needs to know its “{ $attribute }”.
    .fix = Write { $right }.{ $values ->
        [none] {""}
       *[other] {" "}It can be one of these: { $values }.
    }
    .why = The block looks and speaks differently for each; the program cannot guess which is meant.
    .example =
        :::callout{"{"}type=tip{"}"}
        You can stop at any time.
        :::

component-attribute-value = “{ $value }” cannot be the “{ $attribute }” of “{ $component }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Write { $attribute }={ $example }{ $values ->
        [none] {" "}with your own words between the quotes.
       *[other] {" "}or another of these: { $values }.
    }
    .why = The theme knows only these; anything else would show a block without a name or a look.
    .example =
        :::callout{"{"}type=important{"}"}
        Never send a picture because somebody threatens you.
        :::

component-empty = There is nothing inside “{ $component }”.
    .fix = Write its words between the line that opens it and the line of colons that closes it, or delete both lines.
    .why = An empty block is announced by screen readers and says nothing.
    .example =
        :::note
        This page speaks about pressure, without details.
        :::

component-label = “{ $component }” takes no words in square brackets.
    .fix = { $words ->
        [none] Write { $right }.
       *[other] Write { $right }, and “{ $words }” on the next line, inside the block.
    }
    .why = The words would not be shown anywhere.
    .example =
        :::note
        This page speaks about pressure, without details.
        :::

figure-without-picture = This figure has no picture that stands alone.
    .fix = Write the picture first, then an empty line, then the words about it.
    .why = Without an empty line the picture is one more word of the sentence, and the words are not its caption.
    .example =
        :::figure
        ![Two children and their teacher build a tower](tower.jpg)

        Building together takes patience, and somebody who holds on.
        :::

figure-pictures = This figure has more than one picture.
    .fix = Keep one picture, and make a figure of its own for each of the others.
    .why = A caption belongs to one picture. With two, a reader who does not see them cannot tell which is meant.
    .example =
        :::figure
        ![Two children and their teacher build a tower](tower.jpg)

        Building together takes patience, and somebody who holds on.
        :::

figure-without-caption = This figure has no words below its picture.
    .fix = Write a caption after an empty line, or delete the two lines of colons: the picture can stand alone.
    .why = A figure ties words to a picture. Without words it is announced and says nothing more.
    .example =
        :::figure
        ![Two children and their teacher build a tower](tower.jpg)

        Building together takes patience, and somebody who holds on.
        :::

exercise-without-list = There is no list in “{ $component }”.
    .fix = Write each thing that the reader can open as an item of a list, and its answer as the second paragraph of that item.
    .why = A reader opens one item after the other; without a list there is nothing to open.
    .example =
        :::choices
        Somebody asks for your password.

        - I keep it to myself.

          Good. Nobody else needs it.
        - It has already happened.

          You can change it now. It is not your fault.
        :::

exercise-too-few = The list in “{ $component }” has fewer than two items.
    .fix = Write at least two items.
    .why = With one item there is nothing to choose, and the reader is told what to do.
    .example =
        :::choices
        - I stop the chat.

          That takes courage.
        - It has already happened.

          It is not your fault.
        :::

exercise-item = This item of “{ $component }” does not start with words.
    .fix = Begin the item with a short paragraph; pictures, lists and quotes can follow below it, in the answer.
    .why = The first words are what a reader opens; a screen reader needs them as the name of the button.
    .example =
        - I tell my mother.

          She can help you decide what comes next.

exercise-without-answer = This item of “{ $component }” has no answer.
    .fix = Leave an empty line under the words of the item and write the answer, indented by two spaces.
    .why = Whoever opens an item needs an answer, most of all if it has already happened. A new line alone is not enough: joining or breaking lines never changes what a text means.
    .example =
        - I have already sent it.

          It is not your fault. Here is what you can do now.

exercise-box = “{ $component }” takes no boxes.
    .fix = Delete the [ ] or [x] at the beginning of the item. If you ask about a fact that is right or wrong, write “quiz” in place of “{ $component }”.
    .why = A box says that one answer is right and another wrong. Here nothing is: many readers have already done what stands there, and a wrong mark would blame them.
    .example =
        :::choices
        - I stop the chat.

          That takes courage.
        - It has already happened.

          It is not your fault.
        :::

list-missing = There is no list in “{ $component }”.
    .fix = { $component ->
        [steps] Write its lines as a numbered list, beginning with “1. ”, “2. ” and so on.
        [checklist] Write its lines as a list, each beginning with “- [ ] ”.
       *[other] Write its lines as a list, each beginning with “- ”.
    }
    .why = This block is made of the items of a list; without a list there is nothing to show.
    .example =
        :::timeline
        - The first day

          Listen, and write down the words.
        :::

list-after = There is something after the list in “{ $component }”.
    .fix = Move it before the list, or behind the closing line of colons. If it belongs to the last item, indent it by two spaces.
    .why = The block ends with the last item of its list; what follows would be lost or read as part of that item.
    .example =
        :::choices
        - I stop the chat.

          That takes courage.
        - It has already happened.

          It is not your fault.
        :::

        You can talk about it with an adult you trust.

list-item = This item of “{ $component }” does not start with words.
    .fix = Begin the item with a short paragraph; other things can follow below it, indented by two spaces.
    .why = The first words name the item for everybody who reads or hears it.
    .example =
        - The first day

          Listen, and write down the words.

checklist-box = This item of “checklist” has no empty box.
    .fix = Begin the item with “- [ ] ”, and leave the box empty: the reader ticks it.
    .why = A box that is already ticked would say that somebody has done it.
    .example =
        :::checklist
        - {"[ ]"} I know whom to call.
        :::

compare-columns = “compare” needs two items, each with a list of its own below it.
    .fix = Write two items; each is the title of a column, with an indented list below it.
    .why = The two columns stand side by side, the good way first.
    .example =
        :::compare
        - What to say
          - I believe you.
        - What not to say
          - Why did you not tell me before?
        :::

download-link = This item of “download” has no link to a file.
    .fix = Link the file in the first words of the item.
    .why = The program adds the kind and the size of the file to the link, so that readers know what they will load.
    .example =
        :::download
        - {"[A poster for the classroom](poster.pdf)"}
        :::

hand-five = “hand” needs a list of five items, one for each finger.
    .fix = Write five items; each says who could stand at that finger.
    .why = A child counts the helpers on her own hand. The program adds that one of them should not live with her.
    .example =
        :::hand
        - Somebody at home
        - Somebody at school
        - Somebody in my family who lives elsewhere
        - A neighbour or a friend’s parent
        - Somebody else whom I trust
        :::

steps-numbered = “steps” needs a numbered list with at least two steps, beginning with 1.
    .fix = Write each step on a line that begins with its number: “1. ”, “2. ”.
    .why = Numbers tell the reader where she is and what comes next.
    .example =
        :::steps
        1. Stop the chat.
        2. Tell a grown-up whom you trust.
        :::

timeline-entry = This moment of “timeline” does not say what happens.
    .fix = Leave an empty line under the words of the item and write what happens then, indented by two spaces.
    .why = The first words say when; the second paragraph says what.
    .example =
        :::timeline
        - The first day

          Listen, and write down the words.

file-wrong-kind = “{ $name }” cannot be the file “{ $file }”: its ending is not one of these: { $endings }.
    .fix = Name a file with one of these endings. If yours has another, save it again in such a kind: MP4 for films, MP3 for sound, VTT for captions.
    .why = These kinds play on every phone of the last ten years. Others stay black or silent on many of them, and the reader does not learn why.
    .example = src="story.mp4"

file-remote = “{ $name }” leads to another site: { $address }
    .fix = Put the file into the campaign's own folder, beside the page, and write its name alone. Ask whoever made it for the file and for the right to show it.
    .why = A film from another site tells that site who is watching, and shows advertisements and other films beside it. A campaign's own file asks nobody, and plays without the internet, too.
    .example = src="story.mp4"

video-without-captions = This video has no captions.
    .fix = Write the captions into a file such as story.en.vtt, beside the film, and name it: captions="story.en.vtt". Where nobody speaks, the captions say what is heard: [quiet waves].
    .why = Whoever does not hear, watches without sound, or is still learning the language needs the words with the picture. The law asks it of public sites, too.
    .example =
        :::video{"{"}src="story.mp4" captions="story.en.vtt" description=in-narration{"}"}
        A lighthouse turns. A voice says: "Breathe in."
        :::

video-description-track = { $problem ->
        [missing] This video says description=track, but names no such track.
       *[other] This video names a description-track, but does not say description=track.
    }
    .fix = { $problem ->
        [missing] Name the file with the spoken descriptions: description-track="story.descriptions.en.vtt". If the film's own voice says all that matters, write description=in-narration instead; if there is nothing to see that matters, description=nothing-visual.
       *[other] Write description=track, or take description-track out.
    }
    .why = Whoever does not see the film must get what it shows. The page says truthfully how.
    .example = description=track description-track="story.descriptions.en.vtt"

media-without-transcript = There is no text inside “{ $component }”.
    .fix = Between the opening line and the colons that close it, write what is said, and what is heard and seen as far as it matters.
    .why = The text is for everybody who cannot play the file: no sound, no data left, a deaf or a blind reader, a printed page. Search finds it, too.
    .example =
        :::video{"{"}src="story.mp4" captions="story.en.vtt" description=in-narration{"}"}
        A lighthouse turns. A voice says: "Breathe in."
        :::

choices-without-happened = No option here is for those to whom it has already happened.
    .fix = Add an option that begins with one of these words: { $beginnings }. Say below it that it is not the reader’s fault, and name a help service. (The words stand in farul.toml, below [choices].)
    .why = Many readers have already done what stands in the other options. Without this one they would find no way out on the page.
    .example =
        - It has already happened.

          It is not your fault. Here is what helps now: :contact[md-child-helpline]

choices-without-help = The option for those to whom it has already happened names no help service.
    .fix = Name a service in its answer, such as :contact[md-child-helpline].
    .why = Who opens this option needs a person to turn to, on the same page and without searching.
    .example =
        - It has already happened.

          It is not your fault. Here is what helps now: :contact[md-child-helpline]

quiz-box = This answer of a quiz has no box.
    .fix = Begin it with [x] where it is right, with [ ] where it is not.
    .why = The program cannot know which answers are right.
    .example =
        :::quiz
        Can a child call a helpline without giving a name?

        - [x] Yes.

          The people there listen without asking for a name.
        - [ ] No.

          No name is needed to be listened to.
        :::

quiz-without-right = None of the answers of this quiz is right.
    .fix = Mark each right answer with [x]. If nothing here is right or wrong, write “choices” in place of “quiz”.
    .why = A question whose every answer is wrong leaves the reader without an answer.
    .example =
        :::quiz
        Can a child call a helpline without giving a name?

        - [x] Yes.

          The people there listen without asking for a name.
        - [ ] No.

          No name is needed to be listened to.
        :::

quiz-first-person = “{ $option }” speaks as the reader (“{ $words }”), and a quiz calls it right or wrong.
    .fix = Ask about a fact instead, or write “choices” in place of “quiz” and take the boxes away: there no answer is wrong.
    .why = Many children have already done what the answer says. To be told that it is wrong is blame, and who is blamed does not ask for help.
    .example =
        :::choices
        Somebody asks for a photo of you.

        - I do not answer.

          You owe nobody an answer.
        - It has already happened.

          It is not your fault. Here is what helps now: :contact[md-child-helpline]
        :::

sort-piles = “sort” needs two or three piles; here there { $count ->
        [one] is one
       *[other] are { $count }
    }.
    .fix = Write each pile as an item of the outer list, and what belongs to it as a list inside that item.
    .why = Readers choose between the piles, with a button for each; one leaves no choice, and more than three do not fit on a small telephone.
    .example =
        :::sort
        Which secrets can be kept?

        - To keep
          - A surprise for a birthday.

            Everybody will know it soon and be glad.
        - To tell a grown-up
          - A secret that makes you afraid.

            You may tell it, even if you promised not to.
        :::

sort-pile = This pile of “sort” is not a name with a list below it.
    .fix = Write the name of the pile in one short paragraph, and below it, indented by two spaces, a list of what belongs to it; nothing else.
    .why = The name becomes a button, and each thing of the list is shown by itself.
    .example =
        - To keep
          - A surprise for a birthday.

            Everybody will know it soon and be glad.

board-form = A board is one list of pictures, with a few words before it at most.
    .fix = Write each picture as an item of one list, with its words behind it on the same line. Move what follows the list below the closing line of colons.
    .why = The board is printed as one sheet to point at; what else stood in it would take its pictures apart.
    .example =
        :::board
        I point at what I want to say.

        - ![](help.svg) I need help
        - ![](stop.svg) Stop
        :::

board-item = This item of the board is not one picture with words behind it.
    .fix = Begin the item with the picture and write its words behind it on the same line, without a box and without a second paragraph.
    .why = A reader points at a picture, and the person beside her reads the words. One without the other cannot be understood by both.
    .example = - ![](help.svg) I need help

board-too-large = The board has { $number } pictures; on one sheet of paper there is room for { $limit }.
    .fix = Leave out the pictures that are needed least, or make two boards on two pages.
    .why = A frightened or shaking hand needs large pictures, and few of them, to point at.
    .example =
        :::board
        - ![](yes.svg) Yes
        - ![](no.svg) No
        :::
