### Ce stă în jurul fiecărei observații.

severity-error = eroare
severity-warning = avertisment
severity-hint = sugestie
see-also = Vedeți și:
count-errors = { $count ->
    [one] { $count } eroare
    [few] { $count } erori
   *[other] { $count } de erori
}
count-warnings = { $count ->
    [one] { $count } avertisment
    [few] { $count } avertismente
   *[other] { $count } de avertismente
}
count-hints = { $count ->
    [one] { $count } sugestie
    [few] { $count } sugestii
   *[other] { $count } de sugestii
}
count-nothing = Nicio problemă găsită.
