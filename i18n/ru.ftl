### Все слова, которые читатели видят вокруг текста страницы, по-русски.
### Кампания меняет слова, если пишет тот же ключ в своём i18n/ru.ftl.

## Пути по странице

skip-to-content = Перейти к тексту
navigation-main = Главное меню
navigation-breadcrumb = Путь к этой странице
navigation-languages = Языки
navigation-part = Страницы этой части
navigation-on-this-page = На этой странице
navigation-previous-next = Предыдущая и следующая страницы
navigation-previous = Предыдущая страница:
navigation-next = Следующая страница:
navigation-same-topic = Та же тема для других читателей
navigation-footer = Об этом сайте
home-link = Главная страница
more-link = Читать дальше
part-empty = Здесь пока нет страниц.
# $number: сколько страниц
pages-count = { $number ->
    [one] { $number } страница
    [few] { $number } страницы
    [many] { $number } страниц
   *[other] { $number } страницы
}
# $from, $to: первый и последний возраст читателей, в годах
ages = { $to ->
    [one] Для возраста { $from }–{ $to } года
   *[other] Для возраста { $from }–{ $to } лет
}

## Языки
## $language: название языка читателя; $content: название языка текста

language-missing = пока нет на этом языке
fallback-title = Пока нет на этом языке
fallback-notice = Этой страницы пока нет на языке «{ $language }». Она показана на языке «{ $content }».
link-in-language = (на языке «{ $language }»)
chooser-title = Выбрать язык

## Быстрый выход
## Нейтральные слова: кто-то может их услышать или увидеть

exit-label = Быстро уйти
exit-keyboard = Чтобы быстро уйти, нужно три раза нажать Shift.
# Читает программа экранного доступа после второго нажатия; на экране этого нет
exit-once-more = Чтобы уйти, нужно нажать Shift ещё раз.
# Название вкладки во время выхода
exit-neutral-title = Новая вкладка
exit-without-script = Кнопка браузера «Назад» может снова привести сюда. После выхода нужно закрыть и эту вкладку.
exit-close-tab = Чтобы быстро уйти, нужно закрыть эту вкладку.

## Что ещё не готово

preview-banner = Предварительный просмотр: текст не одобрен.
preview-lapsed = Предварительный просмотр: текст изменён после одобрения.
preview-draft = Черновик: текст не закончен.

## Помощь

help-title = Помощь сейчас
help-link = Помощь
help-emergency = При опасности
# $country: название страны
help-in-country = Помощь, страна: { $country }
help-everywhere = Помощь из любой страны
help-without-speaking = Без разговора
help-without-speaking-none = Ни одной из этих служб нельзя воспользоваться без разговора.
help-not-verified = Мы ещё не проверили этот номер. Он указан на сайте самой службы.
help-operator-page = Сайт службы
help-hours = Время работы:
help-hours-always = круглосуточно, каждый день
help-cost-free = Звонок бесплатный.
help-cost-normal = Звонок платный, по обычному тарифу.
help-languages = Отвечают на языках:
help-reachable-from = Можно позвонить из стран:
# $date: день
help-verified-on = Проверено { $date }
# $number: номер телефона
help-call = Позвонить: { $number }
help-text = Отправить СМС: { $number }
help-chat = Написать в чат
help-form = Заполнить форму
help-viber = Написать в Viber: { $number }
help-whatsapp = Написать в WhatsApp: { $number }
help-app = Приложение службы
# $address: адрес электронной почты
help-mail = Написать письмо: { $address }
# $tag: код языка; остальные показываются как есть
language-name = { $tag ->
    [ro] румынский
    [ru] русский
    [en] английский
    [uk] украинский
    [bg] болгарский
    [gag] гагаузский
    [hu] венгерский
    [rom] ромский (романи)
    [de] немецкий
    [fr] французский
   *[other] { $tag }
}
help-all = Все службы помощи

## Часть, которую может быть трудно читать

content-note-title = Прежде чем читать
content-note-skip = Пропустить эту часть
content-note-skip-page = Пропустить этот текст

## Блоки в тексте

callout-note = Полезно знать
callout-tip = Совет
callout-important = Важно
callout-help = Помощь
choices-title = Что я могу сделать?
choices-hint = Каждый ответ можно открыть. Неправильных здесь нет.
dialogue-chat = Сообщения
dialogue-talk = Диалог
scenario-title = История с выбором
scenario-hint = Каждый вариант открывает следующий шаг.
scenario-ask = Что дальше?
scenario-on = Дальше
scenario-back = На шаг назад
scenario-restart = С начала
# $step: номер шага
scenario-go = Дальше: шаг { $step }
scenario-end = Здесь история заканчивается.
exercise-answers = Ответы
quiz-title = Вопрос
quiz-several = Верных ответов может быть несколько.
quiz-right = Верно.
quiz-wrong = Это не так.
quiz-check = Проверить
quiz-choose = Сначала нужно выбрать ответ.
quiz-again = Выбрать можно ещё раз, сколько угодно.
quiz-more = Есть ещё один верный ответ.
quiz-all = Это все верные ответы.
cards-title = Карточки
cards-hint = Каждую карточку можно открыть.
# Перед тем, что думают некоторые и что не так
cards-myth = Некоторые думают:
# Перед тем, как есть
cards-fact = На самом деле:
sort-title = Что куда подходит?
sort-hint = Каждую строку можно открыть: там написано, куда она подходит.
sort-choose = Для каждой строки можно выбрать, куда она подходит.
# Перед выбранным местом
sort-right = Верно:
# Перед другим местом, не тем, что выбрано; без упрёка
sort-other = Скорее сюда:
sort-done = Готово! Всё на своих местах.
board-title = Доска с картинками
board-hint = Покажи пальцем на картинку. На неё можно и нажать: тогда она останется отмеченной.
glossary-title = Слова на этой странице
# Стоит перед тем, как произносится слово
glossary-say = Произносится:
# Само слово стоит за ним для тех, кто только слышит ссылку
glossary-back = Назад к тексту
steps-back = Назад к шагу 1
checklist-title = Список с отметками
checklist-no-names = Не пишите здесь ничьих имён.
checklist-not-kept = Отметки не сохраняются.
hand-elsewhere = Выбери хотя бы одного взрослого, который не живёт с тобой.
hand-how = Это можно сделать в уме или на бумаге: в школе или с тем, кто тебе помогает. Никому не показывай, если не хочешь.
task-done = Сделано:
task-open = Не сделано:
# $number: какая по счёту таблица на странице
table-region = Таблица { $number }
# $number: какой по счёту блок на странице
code-region = Код { $number }
# Стоит перед словами заголовка
heading-link = Ссылка на эту часть:
link-elsewhere = (другой сайт)
# $format: например PDF; $size: например 120 КБ
link-file = ({ $format }, { $size })
# $number: сколько
size-kilobytes = { $number } КБ
# $number: сколько
size-megabytes = { $number } МБ

## Сноски
## $note: номер сноски; $place: какое по счёту место, где она названа

footnotes-title = Сноски
footnote-reference = Сноска { $note }
footnote-back = Назад к тексту, сноска { $note }
footnote-back-to-place = Назад к тексту, сноска { $note }, место { $place }

## Даты и новости

date-published = Опубликовано:
date-updated = Обновлено:
# $campaign: название кампании; $section: название раздела
feed-title = { $campaign }: { $section }
feed-link = Лента новостей (Atom)
news-press-release = Пресс-релиз
news-call = Приглашение к участию
news-event = Событие
# $date: например «пятница, 5 марта 2027 г.»; $time: например «10:00»
news-at = { $date }, { $time }
news-when = Когда:
news-where = Где:
# Перед последним днём приглашения
news-until = Ответы до:
news-register = Записаться
# Ссылка приглашения
news-answer = Ответить на приглашение
news-over = Событие уже прошло.
news-closed = Приём ответов завершён.
news-upcoming = Ближайшие события
news-earlier = Другие новости
# $campaign: название кампании
calendar-title = { $campaign }: события
calendar-link = Все события для вашего календаря (ICS)

## Курсы

# $number: который урок; $count: сколько их
course-position = Урок { $number } из { $count }
course-lessons = Уроки
course-objectives = Что вы сможете после курса
lesson-objectives = Что вы сможете после этого урока
course-duration = Длительность:
course-version = Версия:
course-sources = На чём основан курс
course-not-kept = Вы можете остановиться и вернуться в любое время. Никто не видит, где вы остановились, и ни один ответ не сохраняется.
# $number: сколько
duration-minutes = { $number ->
    [one] { $number } минута
    [few] { $number } минуты
   *[many] { $number } минут
}
# $number: сколько
duration-hours = { $number ->
    [one] { $number } час
    [few] { $number } часа
   *[many] { $number } часов
}
# $role: например «редактор»; $date: день
approved-by = Текст одобрен: { $role }, { $date }
attestation-title = Курс пройден
attestation-name = Имя и фамилия
attestation-course = Курс
attestation-done = Все уроки прочитаны, на вопросы даны ответы для себя.
attestation-date = Дата
attestation-own-signature = Моя подпись
attestation-other-signature = Подпись руководителя, если нужна
attestation-note = Заполняется от руки. Этот лист — не диплом, и знания никто не проверял. Кампания не хранит данных о тех, кто учится.

## Простая версия страницы

variant-easy-name = Простой текст
variant-easy-link = Простой текст этой страницы
variant-easy-back = Полный текст этой страницы
# Только там, где текст проверили с читателями (`validated_by`)
variant-easy-validated-name = Текст для лёгкого чтения
variant-easy-validated-link = Эта страница: текст для лёгкого чтения
# $group: кто его проверил; $date: день
validated-by = Мы проверили этот текст вместе с читателями: { $group }, { $date }.

## Страницы нет, или она переехала

not-found-title = Этой страницы здесь нет
not-found-text = Возможно, в адресе ошибка или страница переехала.
not-found-home = Перейти на главную страницу
not-found-help = Получить помощь
redirect-title = Эта страница переехала
redirect-link = Перейти на страницу

## Настройки чтения

controls-title = Настройки чтения
controls-colours = Цвета
controls-colours-device = Как на моём устройстве
controls-colours-light = Светлые
controls-colours-dark = Тёмные
controls-colours-contrast = Высокий контраст
controls-text-size = Размер текста
controls-text-size-100 = Обычный
controls-text-size-150 = Крупный
controls-text-size-200 = Очень крупный
controls-spacing = Больше места между буквами, словами и строками
controls-last-for-page = Эти настройки действуют на этой странице.
controls-last-for-tab = Эти настройки действуют, пока не закрыта эта вкладка.
print-link = Напечатать эту страницу
print-warning = Прежде чем печатать: бумагу могут найти. Кто может её увидеть?

# Карточка с номерами для кармана. Ничто на ней не должно говорить, для чего номера:
# название и слова стоят на карточке, остальное — на её странице и на странице «help».
card-title = Полезные номера
card-how = Карточку можно напечатать, вырезать и хранить где удобно. На ней нет названия этого сайта. Номера можно и переписать от руки.
card-words = Можно позвонить. Тебя выслушают.
card-link = Маленькая карточка с номерами для печати

## В конце страницы

traces-link = Как скрыть следы
grown-ups-link = Для твоих взрослых
statement-link = Доступность
about-link = О нас

## Первые слова заявления о доступности
## $date: день; $by: кто провёл проверку

statement-full = Этот сайт полностью соответствует уровню AA стандарта WCAG 2.2.
statement-partial = Этот сайт частично соответствует уровню AA стандарта WCAG 2.2.
statement-none = Этот сайт не соответствует уровню AA стандарта WCAG 2.2.
statement-tested = { $date } его проверила программа.
statement-not-tested = День, когда сайт проверила программа, пока не указан.
statement-audit = { $date } сайт проверили люди с инвалидностью. Проверку провели: { $by }.
statement-no-audit = Люди с инвалидностью его пока не проверяли.
statement-reviewed = { $date } это заявление просмотрели в последний раз.

## Для тех, кто делает тему

kitchen-sink-title = Все примеры
kitchen-sink-description = Всё, что может показать страница этой темы.

## Фильмы и записи

video-label = Видео
video-text = Прочитать видео как текст
audio-label = Запись
audio-text = Прочитать запись как текст
captions-label = Субтитры
descriptions-label = Описания
# Стоит там, где браузер сам не может включить файл
recording-open = Открыть запись
# Стоит перед названием жестового языка
sign-watch = Жестами:
# На карточке страницы
sign-there = Есть и жестами
reading-there = Можно послушать

## Слушать страницу

reading-listen = Послушать текст
listen-start = Послушать страницу
listen-pause = Пауза
listen-resume = Продолжить
listen-stop = Остановить
listen-others = Это услышат и те, кто рядом.

## Поиск
## Ничего из того, что пишет читатель, не сохраняется

search-title = Поиск
search-label = Что нужно найти?
search-hint = Достаточно одного-двух слов. Написанное здесь никуда не отправляется и не сохраняется.
search-wait = Идёт поиск…
# $number: сколько страниц
search-found = { $number ->
    [one] Найдена { $number } страница.
    [few] Найдены { $number } страницы.
    [many] Найдено { $number } страниц.
   *[other] Найдено { $number } страницы.
}
search-none = Ничего не найдено. Может быть, поможет другое слово.
search-more = Показать ещё страницы
search-failed = Поиск не загрузился. Возможно, нет связи с интернетом. Можно попробовать ещё раз.
search-not-here = Здесь поиск не работает: нужен JavaScript, а страница должна быть открыта на самом сайте.
search-topics = Все темы
