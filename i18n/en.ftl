### Every word that readers see around a page's own text, in English.
### A campaign changes one by writing the same key in its own i18n/en.ftl.

## Ways around a page

skip-to-content = Skip to the text
navigation-main = Main navigation
navigation-breadcrumb = The way here
navigation-languages = Languages
navigation-part = Pages of this part
navigation-on-this-page = On this page
navigation-previous-next = Previous and next page
navigation-previous = Previous:
navigation-next = Next:
navigation-same-topic = The same topic for other readers
navigation-footer = About this site
home-link = Home page
more-link = Read more
part-empty = There are no pages here yet.
# $number: how many pages
pages-count = { $number ->
    [one] { $number } page
   *[other] { $number } pages
}
# $from, $to: the first and the last age of the readers, in years
ages = { $to ->
   *[other] For ages { $from } to { $to }
}

## Languages
## $language: the name of the reader's language; $content: the name of the text's language

language-missing = not in this language yet
fallback-title = Not in this language yet
fallback-notice = This page is not in { $language } yet. You are reading it in { $content }.
link-in-language = (in { $language })
chooser-title = Choose a language

## Leaving quickly
## Neutral words: somebody may hear or see them

exit-label = Leave quickly
exit-keyboard = Press Shift three times to leave quickly.
# Heard by screen readers after the second press, not shown
exit-once-more = Press Shift once more to leave.
# The name of the tab while leaving
exit-neutral-title = New tab
exit-without-script = The Back button of your browser can lead back here. Afterwards, close this tab too.
exit-close-tab = To leave quickly, close this tab.

## What is not ready

preview-banner = Preview: this text is not approved.
preview-lapsed = Preview: this text has changed since it was approved.
preview-draft = Draft: this text is not finished.

## Help

help-title = Help now
help-link = Help
help-emergency = In an emergency
# $country: the country's name
help-in-country = Help in { $country }
help-everywhere = Help from any country
help-without-speaking = Without speaking
help-without-speaking-none = None of these services can be used without speaking.
help-not-verified = We have not checked this number yet. It is on the service’s own site.
help-operator-page = The service’s own site
help-hours = Hours:
help-hours-always = 24 hours a day, every day
help-cost-free = The call is free.
help-cost-normal = The call costs as much as any other.
help-languages = Answers in:
help-reachable-from = You can call from:
# $date: a day
help-verified-on = Checked on { $date }
# $number: a telephone number
help-call = Call { $number }
help-text = Send a text message to { $number }
help-chat = Write in the chat
help-form = Fill in the form
help-viber = Write on Viber to { $number }
help-whatsapp = Write on WhatsApp to { $number }
help-app = Use the service’s own app
# $address: a mail address
help-mail = Write to { $address }
# $tag: the tag of a language; others are shown as they are
language-name = { $tag ->
    [ro] Romanian
    [ru] Russian
    [en] English
    [uk] Ukrainian
    [bg] Bulgarian
    [gag] Gagauz
    [hu] Hungarian
    [rom] Romani
    [de] German
    [fr] French
   *[other] { $tag }
}
help-all = All help services

## A part that may be hard to read

content-note-title = Before you read
content-note-skip = Go past this part
content-note-skip-page = Go past this text

## Blocks in the text

callout-note = Good to know
callout-tip = Tip
callout-important = Important
callout-help = Help
choices-title = What can I do?
choices-hint = Open each answer. None of them is wrong.
dialogue-chat = Messages
dialogue-talk = Dialogue
scenario-title = A story with choices
scenario-hint = Each option opens the next step.
scenario-ask = What comes next?
scenario-on = Go on
scenario-back = One step back
scenario-restart = From the beginning
# $step: the number of a step
scenario-go = Go on to step { $step }
scenario-end = The story ends here.
exercise-answers = Answers
quiz-title = Question
quiz-several = More than one answer can be right.
quiz-right = That’s right.
quiz-wrong = That’s not so.
quiz-check = Check
quiz-choose = Choose an answer first.
quiz-again = You can choose again at any time.
quiz-more = There is another right answer.
quiz-all = Those are all the right answers.
cards-title = Cards
cards-hint = Each card opens.
# Before what some people think and is not so
cards-myth = Some people think:
# Before what is so
cards-fact = In fact:
sort-title = What goes where?
sort-hint = Each line opens and says where it goes.
sort-choose = Choose where each one goes.
# Before the place that was chosen
sort-right = That’s right:
# Before another place than the one chosen; without reproach
sort-other = Better here:
sort-done = Done! This is what goes where.
board-title = Picture board
board-hint = Point at a picture. You can also tap it: then it stays marked.
glossary-title = Words on this page
# Stands before how a word is said
glossary-say = Say it:
# The word stands behind it, for those who only hear the link
glossary-back = Back to the text
steps-back = Back to step 1
checklist-title = List to tick
checklist-no-names = Do not write anybody’s name here.
checklist-not-kept = Ticks are not kept.
hand-elsewhere = Choose at least one grown-up who does not live with you.
hand-how = You can do it in your head, or on paper at school or with somebody who helps you. You don’t have to show it to anyone.
task-done = Done:
task-open = Not done:
# $number: which table of the page
table-region = Table { $number }
# $number: which block of the page
code-region = Code { $number }
# Stands before the words of the heading
heading-link = Link to this part:
link-elsewhere = (another site)
# $format: such as PDF; $size: such as 120 KB
link-file = ({ $format }, { $size })
# $number: how many
size-kilobytes = { $number } KB
# $number: how many
size-megabytes = { $number } MB

## Footnotes
## $note: the note's number; $place: which of several places that name it

footnotes-title = Notes
footnote-reference = Note { $note }
footnote-back = Back to the text, note { $note }
footnote-back-to-place = Back to the text, note { $note }, place { $place }

## Dates and news

date-published = Published:
date-updated = Updated:
# $campaign: the campaign's name; $section: the section's title
feed-title = { $campaign }: { $section }
feed-link = News feed (Atom)
news-press-release = Press release
news-call = Invitation to take part
news-event = Event
# $date: such as “Friday, 5 March 2027”; $time: such as “10:00”
news-at = { $date }, { $time }
news-when = When:
news-where = Where:
# Before the last day of an invitation
news-until = Answer by:
news-register = Register
# The link of an invitation
news-answer = Send your answer
news-over = This has taken place.
news-closed = Answers are no longer taken.
news-upcoming = Events to come
news-earlier = More news
# $campaign: the campaign’s name
calendar-title = { $campaign }: events
calendar-link = All events for your calendar (ICS)

## Courses

# $number: which lesson; $count: how many there are
course-position = Lesson { $number } of { $count }
course-lessons = Lessons
course-objectives = What you can do after the course
lesson-objectives = What you can do after this lesson
course-duration = Duration:
course-version = Version:
course-sources = What the course is based on
course-not-kept = You can stop and come back at any time. Nobody sees how far you are, and no answer is kept.
# $number: how many
duration-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
# $number: how many
duration-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
# $role: such as “editor”; $date: the day
approved-by = Text approved: { $role }, { $date }
attestation-title = I have gone through the course
attestation-name = Name and surname
attestation-course = Course
attestation-done = I have read all lessons and answered the questions for myself.
attestation-date = Date
attestation-own-signature = My signature
attestation-other-signature = Signature of my supervisor, if needed
attestation-note = Filled in by hand. This sheet is no diploma, and nobody has tested what the learner knows. The campaign keeps no data about learners.

## The plain version of a page

variant-easy-name = Plain text
variant-easy-link = Plain text of this page
variant-easy-back = Full text of this page
# Only where readers have tried the text (`validated_by`)
variant-easy-validated-name = Easy-to-read text
variant-easy-validated-link = This page in an easy-to-read text
# $group: who tried it; $date: a day
validated-by = We tried this text with readers: { $group }, { $date }.

## A page that is not there, or has moved

not-found-title = This page is not here
not-found-text = The address may be wrong, or the page may have moved.
not-found-home = Go to the home page
not-found-help = Get help
redirect-title = This page has moved
redirect-link = Go to the page

## Reading settings

controls-title = Reading settings
controls-colours = Colours
controls-colours-device = As on my device
controls-colours-light = Light
controls-colours-dark = Dark
controls-colours-contrast = High contrast
controls-text-size = Text size
controls-text-size-100 = Normal
controls-text-size-150 = Large
controls-text-size-200 = Very large
controls-spacing = More space between letters, words and lines
controls-last-for-page = These settings last for this page.
controls-last-for-tab = These settings last until you close this tab.
print-link = Print this page
print-warning = Before you print: paper can be found. Who might see it?

# A card with numbers, for a pocket. Nothing on it may say what the numbers are for: the
# title and the words stand on the card, the others on its page and on the page “help”.
card-title = Useful numbers
card-how = Print the card, cut it out and keep it where you like. The name of this site is not on it. You can also copy the numbers by hand.
card-words = You can call. Somebody listens.
card-link = A small card with numbers, to print

## At the end of a page

traces-link = Hide your traces
grown-ups-link = For your grown-ups
statement-link = Accessibility
about-link = About us

## The first words of the accessibility statement
## $date: a day; $by: who led the test

statement-full = This site is fully conformant with WCAG 2.2, level AA.
statement-partial = This site is partially conformant with WCAG 2.2, level AA.
statement-none = This site is not conformant with WCAG 2.2, level AA.
statement-tested = It was tested by machine on { $date }.
statement-not-tested = The day of a test by machine is not given yet.
statement-audit = People with disabilities tested it on { $date }. The test was led by { $by }.
statement-no-audit = People with disabilities have not tested it yet.
statement-reviewed = This statement was last reviewed on { $date }.

## For those who make the theme

kitchen-sink-title = All examples
kitchen-sink-description = Everything that a page of this theme can show.

## Films and recordings

video-label = Video
video-text = Read the video as text
audio-label = Recording
audio-text = Read the recording as text
captions-label = Captions
descriptions-label = Descriptions
# Stands where a browser cannot play the file itself
recording-open = Open the recording
# Stands before the name of a sign language
sign-watch = Signed version:
# On the card of a page
sign-there = Also in sign language
reading-there = Also read aloud

## Listening to a page

reading-listen = Listen to the text
listen-start = Listen to this page
listen-pause = Pause
listen-resume = Go on
listen-stop = Stop
listen-others = Others near you can hear it.

## Searching
## Nothing that a reader writes is kept

search-title = Search
search-label = What are you looking for?
search-hint = One or two words are enough. What you write is not sent and not kept.
search-wait = Searching…
# $number: how many pages
search-found = { $number ->
    [one] { $number } page found.
   *[other] { $number } pages found.
}
search-none = Nothing found. Try another word.
search-more = Show more pages
search-failed = The search could not be loaded. Check the connection and try again.
search-not-here = Searching does not work here: it needs JavaScript, and this page opened on its own site.
search-topics = See all topics
