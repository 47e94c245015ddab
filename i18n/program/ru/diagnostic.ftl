### Что стоит вокруг каждого замечания.

severity-error = ошибка
severity-warning = предупреждение
severity-hint = подсказка
see-also = Смотрите также:
count-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[other] { $count } ошибок
}
count-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[other] { $count } предупреждений
}
count-hints = { $count ->
    [one] { $count } подсказка
    [few] { $count } подсказки
   *[other] { $count } подсказок
}
count-nothing = Замечаний нет.
