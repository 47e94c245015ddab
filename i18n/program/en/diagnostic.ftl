### What stands around every finding.

severity-error = error
severity-warning = warning
severity-hint = hint
see-also = See also:
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
count-nothing = No findings.
