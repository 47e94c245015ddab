### Усі слова, які читачі бачать навколо тексту сторінки, українською.

## Шляхи на сторінці

skip-to-content = Перейти до тексту
navigation-main = Головне меню
navigation-breadcrumb = Шлях до цієї сторінки
navigation-languages = Мови
navigation-part = Сторінки цієї частини
navigation-on-this-page = На цій сторінці
navigation-previous-next = Попередня і наступна сторінки
navigation-previous = Попередня сторінка:
navigation-next = Наступна сторінка:
navigation-same-topic = Та сама тема для інших читачів
navigation-footer = Про цей сайт
home-link = Головна сторінка
more-link = Читати далі
part-empty = Тут поки немає сторінок.
pages-count = { $number ->
    [one] { $number } сторінка
    [few] { $number } сторінки
    [many] { $number } сторінок
   *[other] { $number } сторінки
}
ages = { $to ->
    [one] Для віку { $from }–{ $to } року
   *[other] Для віку { $from }–{ $to } років
}

## Мови

language-missing = поки немає цією мовою
fallback-title = Поки немає цією мовою
fallback-notice = Цієї сторінки поки немає мовою «{ $language }». Її показано мовою «{ $content }».
link-in-language = (мовою «{ $language }»)
chooser-title = Вибрати мову

## Швидкий вихід

exit-label = Швидко вийти
exit-keyboard = Щоб швидко вийти, треба тричі натиснути Shift.
exit-once-more = Щоб вийти, треба натиснути Shift ще раз.
exit-neutral-title = Нова вкладка
exit-without-script = Кнопка браузера «Назад» може знову привести сюди. Після виходу треба закрити й цю вкладку.
exit-close-tab = Щоб швидко вийти, треба закрити цю вкладку.

## Що ще не готове

preview-banner = Попередній перегляд: текст не схвалено.
preview-lapsed = Попередній перегляд: текст змінено після схвалення.
preview-draft = Чернетка: текст не закінчено.

## Допомога

help-title = Допомога зараз
help-link = Допомога
help-emergency = У разі небезпеки
help-in-country = Допомога, країна: { $country }
help-everywhere = Допомога з будь-якої країни
help-without-speaking = Без розмови
help-without-speaking-none = Жодною з цих служб не можна скористатися без розмови.
help-not-verified = Ми ще не перевірили цей номер. Його вказано на сайті самої служби.
help-operator-page = Сайт служби
help-hours = Час роботи:
help-cost-free = Дзвінок безкоштовний.
help-languages = Відповідають мовами:
help-reachable-from = Можна подзвонити з країн:
help-verified-on = Перевірено { $date }
help-call = Подзвонити: { $number }
help-text = Надіслати СМС: { $number }
help-chat = Написати в чат
help-form = Заповнити форму
help-all = Усі служби допомоги

## Частина, яку може бути важко читати

content-note-title = Перш ніж читати
content-note-skip = Пропустити цю частину
content-note-skip-page = Пропустити цей текст

## Блоки в тексті

callout-note = Корисно знати
callout-tip = Порада
callout-important = Важливо
callout-help = Допомога
choices-title = Що я можу зробити?
choices-hint = Кожну відповідь можна відкрити. Неправильних тут немає.
dialogue-chat = Повідомлення
dialogue-talk = Розмова
scenario-title = Історія з вибором
scenario-hint = Кожен варіант відкриває наступний крок.
scenario-ask = Що далі?
scenario-on = Далі
scenario-back = На крок назад
scenario-restart = Від початку
scenario-go = Далі: крок { $step }
scenario-end = Тут історія закінчується.
exercise-answers = Відповіді
quiz-title = Запитання
quiz-several = Правильних відповідей може бути кілька.
quiz-right = Правильно.
quiz-wrong = Це не так.
quiz-check = Перевірити
quiz-choose = Спочатку треба вибрати відповідь.
quiz-again = Вибрати можна ще раз, скільки завгодно.
quiz-more = Є ще одна правильна відповідь.
quiz-all = Це всі правильні відповіді.
cards-title = Картки
cards-hint = Кожну картку можна відкрити.
cards-myth = Дехто думає:
cards-fact = Насправді:
sort-title = Що куди підходить?
sort-hint = Кожен рядок можна відкрити: там написано, куди він підходить.
sort-choose = Для кожного рядка можна вибрати, куди він підходить.
sort-right = Правильно:
sort-other = Радше сюди:
sort-done = Готово! Усе на своїх місцях.
board-title = Дошка з малюнками
board-hint = Покажи пальцем на малюнок. На нього можна й натиснути: тоді він залишиться позначеним.
glossary-title = Слова на цій сторінці
steps-back = Назад до кроку 1
checklist-title = Список із позначками
checklist-no-names = Не пишіть тут нічиїх імен.
checklist-not-kept = Позначки не зберігаються.
hand-elsewhere = Вибери хоча б одного дорослого, який не живе з тобою.
hand-how = Це можна зробити подумки або на папері: у школі чи з тим, хто тобі допомагає. Нікому не показуй, якщо не хочеш.
task-done = Зроблено:
task-open = Не зроблено:
table-region = Таблиця { $number }
code-region = Код { $number }
heading-link = Посилання на цю частину:
link-elsewhere = (інший сайт)
link-file = ({ $format }, { $size })
size-kilobytes = { $number } КБ
size-megabytes = { $number } МБ

## Примітки

footnotes-title = Примітки
footnote-reference = Примітка { $note }
footnote-back = Назад до тексту, примітка { $note }
footnote-back-to-place = Назад до тексту, примітка { $note }, місце { $place }

## Дати й новини

date-published = Опубліковано:
date-updated = Оновлено:
feed-title = { $campaign }: { $section }
feed-link = Стрічка новин (Atom)

## Проста версія сторінки

variant-easy-name = Простий текст
variant-easy-link = Простий текст цієї сторінки
variant-easy-back = Повний текст цієї сторінки
variant-easy-validated-name = Текст для легкого читання
variant-easy-validated-link = Ця сторінка: текст для легкого читання
validated-by = Ми перевірили цей текст разом із читачами: { $group }, { $date }.

## Сторінки немає, або вона переїхала

not-found-title = Цієї сторінки тут немає
not-found-text = Можливо, в адресі помилка або сторінка переїхала.
not-found-home = Перейти на головну сторінку
not-found-help = Отримати допомогу
redirect-title = Ця сторінка переїхала
redirect-link = Перейти на сторінку

## Налаштування читання

controls-title = Налаштування читання
controls-colours = Кольори
controls-colours-device = Як на моєму пристрої
controls-colours-light = Світлі
controls-colours-dark = Темні
controls-colours-contrast = Високий контраст
controls-text-size = Розмір тексту
controls-text-size-100 = Звичайний
controls-text-size-150 = Великий
controls-text-size-200 = Дуже великий
controls-spacing = Більше місця між літерами, словами й рядками
controls-last-for-page = Ці налаштування діють на цій сторінці.
controls-last-for-tab = Ці налаштування діють, поки не закрито цю вкладку.
print-link = Надрукувати цю сторінку
print-warning = Перш ніж друкувати: папір можуть знайти. Хто може його побачити?

card-title = Корисні номери
card-how = Картку можна надрукувати, вирізати й тримати де зручно. На ній немає назви цього сайту. Номери можна й переписати від руки.
card-words = Можна подзвонити. Тебе вислухають.
card-link = Маленька картка з номерами для друку

## Наприкінці сторінки

traces-link = Як приховати сліди
grown-ups-link = Для твоїх дорослих
statement-link = Доступність
about-link = Про нас

## Перші слова заяви про доступність

statement-full = Цей сайт повністю відповідає рівню AA стандарту WCAG 2.2.
statement-partial = Цей сайт частково відповідає рівню AA стандарту WCAG 2.2.
statement-none = Цей сайт не відповідає рівню AA стандарту WCAG 2.2.
statement-tested = { $date } його перевірила програма.
statement-not-tested = День, коли сайт перевірила програма, поки не вказано.
statement-audit = { $date } сайт перевірили люди з інвалідністю. Перевірку провели: { $by }.
statement-no-audit = Люди з інвалідністю його поки не перевіряли.
statement-reviewed = { $date } цю заяву переглянули востаннє.

## Для тих, хто робить тему

kitchen-sink-title = Усі приклади
kitchen-sink-description = Усе, що може показати сторінка цієї теми.

## Фільми й записи

video-label = Відео
video-text = Прочитати відео як текст
audio-label = Запис
audio-text = Прочитати запис як текст
captions-label = Субтитри
descriptions-label = Описи
recording-open = Відкрити запис
sign-watch = Жестами:
sign-there = Є й жестами
reading-there = Можна послухати

## Слухати сторінку

reading-listen = Послухати текст
listen-start = Послухати сторінку
listen-pause = Пауза
listen-resume = Продовжити
listen-stop = Зупинити
listen-others = Це почують і ті, хто поруч.

## Курси, новини, слова

approved-by = Текст схвалено: { $role }, { $date }
attestation-course = Курс
attestation-date = Дата
attestation-done = Усі уроки прочитано, на запитання дано відповіді для себе.
attestation-name = Ім’я та прізвище
attestation-note = Заповнюється від руки. Цей аркуш — не диплом, і знань ніхто не перевіряв. Кампанія не зберігає даних про тих, хто навчається.
attestation-other-signature = Підпис керівника, якщо потрібен
attestation-own-signature = Мій підпис
attestation-title = Курс пройдено
calendar-link = Усі події для вашого календаря (ICS)
calendar-title = { $campaign }: події
course-duration = Тривалість:
course-lessons = Уроки
course-not-kept = Ви можете зупинитися й повернутися будь-коли. Ніхто не бачить, де ви зупинилися, і жодна відповідь не зберігається.
course-objectives = Що ви зможете після курсу
course-position = Урок { $number } з { $count }
course-sources = На чому ґрунтується курс
course-version = Версія:
duration-hours = { $number ->
    [one] { $number } година
    [few] { $number } години
   *[many] { $number } годин
}
duration-minutes = { $number ->
    [one] { $number } хвилина
    [few] { $number } хвилини
   *[many] { $number } хвилин
}
glossary-back = Назад до тексту
glossary-say = Вимовляється:
help-app = Застосунок служби
help-cost-normal = Дзвінок платний, за звичайним тарифом.
help-hours-always = цілодобово, щодня
help-mail = Написати листа: { $address }
help-viber = Написати у Viber: { $number }
help-whatsapp = Написати у WhatsApp: { $number }
language-name = { $tag ->
    [ro] румунська
    [ru] російська
    [en] англійська
    [uk] українська
    [bg] болгарська
    [gag] гагаузька
   *[other] { $tag }
}
lesson-objectives = Що ви зможете після цього уроку
news-answer = Відповісти на запрошення
news-at = { $date }, { $time }
news-call = Запрошення до участі
news-closed = Приймання відповідей завершено.
news-earlier = Інші новини
news-event = Подія
news-over = Подія вже минула.
news-press-release = Пресреліз
news-register = Записатися
news-until = Відповіді до:
news-upcoming = Найближчі події
news-when = Коли:
news-where = Де:
search-title = Пошук
search-label = Що треба знайти?
search-hint = Досить одного-двох слів. Написане тут нікуди не надсилається і не зберігається.
search-wait = Триває пошук…
search-found = { $number ->
    [one] Знайдено { $number } сторінку.
    [few] Знайдено { $number } сторінки.
    [many] Знайдено { $number } сторінок.
   *[other] Знайдено { $number } сторінки.
}
search-none = Нічого не знайдено. Можливо, допоможе інше слово.
search-more = Показати ще сторінки
search-failed = Пошук не завантажився. Можливо, немає зв’язку з інтернетом. Можна спробувати ще раз.
search-not-here = Тут пошук не працює: потрібен JavaScript, а сторінку треба відкрити на самому сайті.
search-topics = Усі теми
