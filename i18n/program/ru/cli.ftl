### Что говорят команды.

## farul explain

explain-why = Почему
explain-fix = Что делать
explain-example = Пример
explain-more = Подробнее об одном из них: farul explain КОД

address-not-kept = Старые адреса этой страницы не удалось записать в неё: { $aliases }.
    .fix = Впишите их сами в шапку страницы, например aliases: [{ $aliases }]. Ни один файл не изменён.
    .why = Строки в шапке расположены так, что нельзя с уверенностью сказать, куда добавить ещё одну.
    .example =
        title: Секреты
        aliases: ["parents/secrets"]

unknown-code = Кода «{ $code }» нет.
    .fix = { $nearest ->
        [none] Все коды показывает команда: farul explain
       *[other] Возможно, вы имели в виду «{ $nearest }»? Все коды показывает команда: farul explain
    }
    .why = У каждого замечания есть код, он стоит за ним в скобках. По коду находится объяснение.
    .example = farul explain broken-link

## farul check

errors-left-out = { $number ->
    [one] Есть ещё { $number } ошибка, которую «--only» не показывает: { $codes }
    [few] Есть ещё { $number } ошибки, которые «--only» не показывает: { $codes }
    [many] Есть ещё { $number } ошибок, которые «--only» не показывает: { $codes }
   *[other] Есть ещё { $number } ошибки, которые «--only» не показывает: { $codes }
}
    .fix = Выполните farul check и сначала исправьте их; потом проверьте ещё раз то, что вас интересовало.
    .why = После ошибки в настройках или на странице остальное уже не проверяется. Короткий список выглядел бы тогда так, будто всё в порядке.
    .example = farul check

## farul i18n

not-a-translation = «{ $file }» не перевод: тема сначала была написана в этом файле.
    .fix = Назовите переводы этой страницы, например content/parents/secrets.ru.md.
    .why = Перевод актуален, когда говорит то же, что исходная страница. Сама исходная страница устареть не может.
    .example = farul i18n done content/parents/secrets.ru.md

## farul approve

not-a-page = «{ $file }» не является страницей этой кампании.
    .fix = Назовите файл из папки content/, например content/parents/secrets.ro.md.
    .why = Одобрить можно только страницу, и только ту, которая есть.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-role = У кампании нет роли «{ $role }».
    .fix = Возьмите одну из её ролей ({ $known }) или добавьте роль в farul.toml.
    .why = Одобрение называет роль того, кто его дал, чтобы все знали, кто отвечает за текст. Какие роли могут одобрять, решает кампания.
    .example = farul approve content/parents/secrets.ro.md --role editor

approve-unreadable = Одобрение нельзя записать в этот файл.
    .fix = Сначала исправьте заголовок файла между двумя строками «---», затем одобрите снова.
    .why = Одобрение стоит в заголовке файла страницы. Farul дополняет только такой заголовок, который может прочитать.
    .example = ---
        title: Секреты
        ---
