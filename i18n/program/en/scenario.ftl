### What the room "components" says to an author of a branching story or of a dialogue.

scenario-without-steps = This scenario has no steps.
    .fix = Begin each step with a heading that has a name of its own, such as ### A new message {"{"}#message{"}"}, and write below it what happens.
    .why = The headings cut the story into steps; without them there is nothing to choose between.
    .example =
        :::scenario
        ### A new message {"{"}#message{"}"}

        Somebody asks for a photo of you.

        - [I tell my sister](#sister)

        ### My sister listens {"{"}#sister{"}"}

        It is not your fault. Who can help: :contact[child-helpline]
        :::

scenario-too-long = This scenario has { $steps } steps; { $limit } are the most.
    .fix = Make two scenarios of it, each with its own beginning and endings.
    .why = Neither you nor a reader can keep track of so many steps, and on paper they would fill a booklet.
    .example =
        :::scenario
        ### The first day {"{"}#first-day{"}"}

        …
        :::

        :::scenario
        ### A week later {"{"}#a-week-later{"}"}

        …
        :::

scenario-step-name = The step “{ $title }” has no name.
    .fix = Write a name behind the heading: { $right }
    .why = Options lead to a step by its name, so that its heading can change and be translated. The name is shown to nobody.
    .example =
        ### A new message {"{"}#message{"}"}

scenario-step-twice = Two steps of this scenario are called “{ $name }”.
    .fix = Give one of them another name, and mend the options that lead to it.
    .why = An option could lead to the one or to the other, and nobody could tell which is meant.
    .example =
        ### A new message {"{"}#message{"}"}

        …

        ### One more message {"{"}#message-two{"}"}

scenario-step-level = The heading “{ $title }” has another level than the first step of this scenario.
    .fix = Begin it with { $right }, as the first step does. If it is no step but a part of one, make it a bold line.
    .why = Every heading in a scenario begins a step, and all steps stand side by side.
    .example =
        ### A new message {"{"}#message{"}"}

        …

        ### My sister listens {"{"}#sister{"}"}

scenario-option = This item is not a link to a step.
    .fix = Let the first words of each item be a link to a step and nothing else, as in [I tell my sister](#sister). What happens then stands below it, after an empty line, indented by two spaces. If the story ends here, name a help service in this step.
    .why = The link says where the story goes on; an item without one would be a choice that leads nowhere.
    .example =
        - [I tell my sister](#sister)

          She puts her phone away and listens.
        - [I wait](#wait)

scenario-after-options = There is something after the options of this step.
    .fix = Move it above the list. If it belongs to the last option, indent it by two spaces.
    .why = A step ends with its options: who has chosen goes on and would not see what follows.
    .example =
        You look at the phone for a long time.

        - [I tell my sister](#sister)
        - [I wait](#wait)

scenario-step-missing = No step of this scenario is called “{ $name }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Did you mean “{ $nearest }”?
    }
    .fix = Write the name of a step, as it stands in {"{"}#…{"}"} behind its heading, or add that step. A link to another part of the page stands in a sentence, not alone in an item.
    .why = Whoever chooses this option would not get on.
    .example =
        - [I tell my sister](#sister)

        ### My sister listens {"{"}#sister{"}"}

scenario-unreachable = No option leads to the step “{ $title }”.
    .fix = Add an option that leads to it, or delete the step.
    .why = A story begins with its first step; what no option leads to is shown to nobody.
    .example =
        - [I tell my sister](#sister)

        ### My sister listens {"{"}#sister{"}"}

scenario-ending = { $without ->
        [words] The story can end at “{ $title }”, which says nothing.
       *[other] The story can end at “{ $title }”, where no help is named.
    }
    .fix = { $without ->
        [words] Write below the heading what helps now, and name a help service. If the story goes on, add the options.
       *[other] Name a help service in this step, such as :contact[child-helpline]. If the story goes on, add the options.
    }
    .why = Whoever plays a story may have lived it. Every way through it, also the one that seems wrong, ends with words that support and with somebody to turn to.
    .example =
        ### It has already happened {"{"}#happened{"}"}

        It is not your fault. Somebody listens to you here: :contact[child-helpline]

scenario-endless = From “{ $title }” on, the story never ends.
    .fix = Let one of these steps lead to an ending: { $steps }.
    .why = Readers would go round and round and never come to the help at the end.
    .example =
        - [I read the message again](#message)
        - [I tell my sister](#sister)

dialogue-speaker = This part of the dialogue does not say who speaks.
    .fix = Begin it with the name in bold and a colon, as in **Mother:** I believe you. What is not said by anybody stands before or behind the dialogue.
    .why = Everything in a dialogue is somebody's words, and who hears it read aloud must know whose.
    .example =
        :::dialogue
        {"*"}*Child:** I have a secret.

        {"*"}*Mother:** Thank you for telling me.
        :::

dialogue-words = “{ $speaker }” says nothing here.
    .fix = Write the words behind the name, in the same paragraph.
    .why = A name without words makes an empty speech bubble.
    .example =
        {"*"}*Mother:** I believe you.

dialogue-joined = “{ $speaker }” speaks in the middle of somebody else's words.
    .fix = Leave an empty line before the name.
    .why = Lines without an empty line between them are one paragraph; all of it would be said by the first of the two.
    .example =
        {"*"}*Child:** I have a secret.

        {"*"}*Mother:** Thank you for telling me.
