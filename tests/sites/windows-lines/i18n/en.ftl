# Words that tell where they come from, and stay when the program’s own change.
heading-link = [heading-link en]
footnotes-title = [footnotes-title en]
footnote-reference = [footnote-reference en] { $note }
footnote-back = [footnote-back en] { $note }
footnote-back-to-place = [footnote-back-to-place en] { $note } { $place }
content-note-skip =
    Go past
    this part [content-note-skip en]
task-done = [task-done en]
task-open = [task-open en]
table-region = [table-region en] { $number }
fallback-notice = [fallback-notice en] { $language } { $content }
skip-to-content = [skip-to-content en]
chooser-title = [chooser-title en]
redirect-title = [redirect-title en]
redirect-link = [redirect-link en]
exit-label = [exit-label en]
feed-title = [feed-title en] { $campaign } { $section }
variant-easy-back = [variant-easy-back en]
variant-easy-link = [variant-easy-link en]
variant-easy-name = [variant-easy-name en]
