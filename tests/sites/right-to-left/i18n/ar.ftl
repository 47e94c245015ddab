skip-to-content = [skip-to-content ar]
heading-link = [heading-link ar]
footnotes-title = [footnotes-title ar]
task-done = [task-done ar]
