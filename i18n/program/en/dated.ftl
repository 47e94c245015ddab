### What the room "check" says of events, invitations and courses.

event-without-start = This event does not say when it is.
    .fix = Add the day, and the time if it is known: start: 2027-03-05 10:00
    .why = Without it the event can stand neither in the list of events nor in the calendar. Translations take it over.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

event-without-place = This event does not say where it is.
    .fix = Add the place in the language of the page: place: School library. Of an event on the internet write so: place: Online
    .why = Readers decide by the place whether they can come. It is written in each translation, because it is text.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

event-time-missing = Beginning and end do not fit: one has a time of day, and “{ $key }” has none.
    .fix = Write a time in both, such as start: 2027-03-05 10:00 and end: 2027-03-05 13:00, or a day alone in both.
    .why = A calendar takes either hours or whole days.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

event-ends-before-start = The end ({ $end }) is not after the beginning ({ $start }).
    .fix = Look at both lines: often it is the year or the month.
    .why = A calendar refuses such an event, or shows it on a wrong day.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

news-field-unused = “{ $field }” is shown nowhere: { $kind ->
        [none] the page does not say that it is an event or an invitation.
       *[other] pages with “kind: { $kind }” do not have it.
    }
    .fix = { $kind ->
        [none] Add kind: event or kind: call, or take the line out.
       *[other] Take the line out, or change kind. An event has start, end, place and register; an invitation has end, place and register.
    }
    .why = What is written and not shown gives a false feeling that readers know it.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

news-for-young = { $what ->
        [register] This page is for “{ $audience }”, and young readers do not register by themselves.
        [call] This page is for “{ $audience }”: an invitation to take part is for adults.
       *[press-release] This page is for “{ $audience }”: a press release is for adults.
    }
    .fix = { $what ->
        [register] Take “register” out, and put it on a page for their parents or for professionals.
       *[other] Move the page to a section for everyone, such as content/news/, or to an audience of adults.
    }
    .why = A form asks for names and addresses. Whether a child’s are given is for the adults around it to decide.
    .example =
        ---
        title: Open workshop
        date: 2026-11-22
        kind: event
        start: 2027-03-05 10:00
        end: 2027-03-05 13:00
        place: School library
        ---

course-incomplete = This course lacks { $part ->
        [version] its version.
        [objectives] its objectives.
       *[sources] its sources.
    }
    .fix = Add to “course”: { $part ->
        [version] version: "1.0", and a higher number whenever the contents change.
        [objectives] objectives, a list that says what one can do after the course.
       *[sources] sources, a list that says what the course is based on.
    }
    .why = Professionals have to judge whether they can rely on the course. The version is inherited by translations; objectives and sources are text, and each language says them.
    .example =
        ---
        title: Listening to a child
        course:
          version: "1.0"
          objectives: ["listen without questioning"]
          sources: ["Guide, 2024"]
        ---

course-not-entrance = A course is a folder, but this page is not the entrance of one.
    .fix = Make a folder { $folder }/ with this page in it as _index, and put the lessons beside it.
    .why = The lessons of a course are the pages of its folder.
    .example =
        ---
        title: Listening to a child
        course:
          version: "1.0"
          objectives: ["listen without questioning"]
          sources: ["Guide, 2024"]
        ---

course-without-lessons = This course has no lessons.
    .fix = Put pages with “lesson” into the folder of the course, each with its objectives, minutes and order.
    .why = Otherwise readers find an announcement with nothing behind it.
    .example =
        ---
        title: First words
        order: 1
        lesson:
          minutes: 20
          objectives: ["say three calm sentences"]
        ---

lesson-incomplete = This page stands in a course and lacks { $part ->
        [lesson] the lines of a lesson.
        [objectives] its objectives.
       *[minutes] its length in minutes.
    }
    .fix = { $part ->
        [lesson] Add “lesson” with minutes and objectives. If it is the sheet at the end of the course, write attestation: true instead.
        [objectives] Add to “lesson” in the language of the page: objectives: ["recognise three signs"]
       *[minutes] Add to “lesson”: minutes: 20
    }
    .why = Learners see before they begin what the lesson gives and how long it takes.
    .example =
        ---
        title: First words
        order: 1
        lesson:
          minutes: 20
          objectives: ["say three calm sentences"]
        ---

lesson-without-quiz = This lesson has no questions to check oneself.
    .fix = Add a block :::quiz with at least two answers, each with an explanation.
    .why = People who try to answer remember more than people who only read. Nobody sees or keeps the answers.
    .example =
        :::quiz
        Whom do you ask first?

        - [x] The designated person

          That person knows the next step.
        - [ ] The child’s classmates

          They could talk about it further.
        :::

lesson-order = { $order ->
        [none] This lesson has no place in its course.
       *[other] Two lessons of the course have the same place: { $order }.
    }
    .fix = { $order ->
        [none] Add a number: order: 1 for the first lesson, order: 2 for the second.
       *[other] Change the number here or in { $other }.
    }
    .why = Learners go through the lessons in this order. The number in the first language is enough; translations take it over.
    .example =
        ---
        title: First words
        order: 1
        lesson:
          minutes: 20
          objectives: ["say three calm sentences"]
        ---

lesson-outside-course = “{ $what }” is written here, but the page stands in no course.
    .fix = Put the page into a folder whose _index has “course”, or take the lines out.
    .why = Version, sources and the order of lessons come from the page of the course.
    .example =
        ---
        title: Listening to a child
        course:
          version: "1.0"
          objectives: ["listen without questioning"]
          sources: ["Guide, 2024"]
        ---
