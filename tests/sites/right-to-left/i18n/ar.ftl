skip-to-content = انتقل إلى النص
heading-link = رابط إلى هذا الجزء:
footnotes-title = ملاحظات
task-done = تم:
