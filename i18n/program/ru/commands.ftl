### Что команды говорят о себе и о том, что сделали.

command-farul = Делает из текстов Markdown доступный сайт кампании на нескольких языках, который не следит за читателями.
command-new = Создаёт новую кампанию, с которой можно начать
command-build = Записывает сайт
command-serve = Показывает сайт на этом компьютере и обновляет его после каждого изменения
command-check = Проверяет все правила и ничего не записывает
command-approve = Отмечает, что текст одобрен в нынешнем виде
command-explain = Рассказывает, чего требует правило и почему, и приводит пример
command-host = Печатает строки для настроек веб-сервера
command-i18n = Показывает, что переведено, и передаёт тексты переводчикам и обратно
command-status = Показывает каждую страницу на каждом языке
command-done = Отмечает, что переводы соответствуют исходным текстам
command-export = Выгружает тексты для переводчиков: PO, XLIFF, таблица, лист на подпись
command-import = Вносит в страницы тексты, вернувшиеся от переводчиков

option-root = Папка кампании
option-ui-lang = Язык сообщений: ro, ru или en
option-dir = Папка для новой кампании
option-languages = Языки кампании через запятую, первым её основной: ro,ru; без этого: ro,ru,en
option-out = Куда записать сайт
option-portable = Ссылки, которые работают и из папки или распакованного архива zip
option-keep-addresses = Записывает в перенесённые страницы их старые адреса, чтобы старые ссылки по-прежнему вели на эти страницы
option-forget-addresses = Больше не напоминает о прежних адресах страниц
option-base-url = Адрес, по которому будет стоять сайт
option-strict = Предупреждения тоже останавливают сборку
option-release = Для читателей: не пропускает черновики, неодобренные страницы и предупреждения
option-kitchen-sink = Показывает и все примеры темы: для тех, кто её делает
option-pseudo = Пишет слова интерфейса на этом языке непривычно, в скобках и длиннее: что осталось прежним, то не переведено
option-port = Порт; если он занят, берётся следующий свободный
option-host = Адрес, на котором виден сайт; тогда его смогут читать и другие в сети
option-allow-host = Другое имя, по которому можно обращаться к этому компьютеру
option-format = Как записать замечания: human, short или json
option-only = Только замечания с этим кодом; несколько кодов — через запятую
option-files = Страницы, которые одобрены
option-role = Роль того, кто одобрил, как в farul.toml
option-server = Веб-сервер: nginx или apache
option-status-format = В каком виде: human, json, csv или html (страница)
option-status-strict = Завершается ошибкой, если на каком-то языке переведено меньше, чем требует farul.toml
option-done-files = Переведённые страницы, которые соответствуют исходным
option-all = Все переводы: один раз, когда кампания начинает их отмечать
option-code = Код замечания; без него показываются все коды
option-export-language = Язык, на который переводят, как в farul.toml
option-export-format = po (Poedit, Weblate), xliff, csv (таблица) или html (напечатать и подписать); если не указан, решает имя файла, иначе po
option-export-audience = Только страницы этой аудитории
option-export-missing = Только страницы без перевода
option-export-stale = Только страницы, исходный текст которых с тех пор изменился или которые никто не отметил
option-export-all = Все страницы; без этих ключей — те, которых нет или которые устарели
option-export-output = Файл; если не указан, то, например, ru.po в этой папке; «-» выводит на экран
option-import-file = Вернувшийся файл: .po, .xlf или .csv

# $number: сколько
build-hints = { $number ->
    [one] { $number } подсказка. Её покажет «farul check».
    [few] { $number } подсказки. Их покажет «farul check».
    [many] { $number } подсказок. Их покажет «farul check».
   *[other] { $number } подсказок. Их покажет «farul check».
}
# $pages: сколько страниц читает поиск
build-search-begins = { $pages ->
    [one] Готовится поиск: { $pages } страница.
    [few] Готовится поиск: { $pages } страницы.
    [many] Готовится поиск: { $pages } страниц.
   *[other] Готовится поиск: { $pages } страницы.
}
build-failed = Ничего не записано. Последний удачный сайт остался прежним.
# $pages: сколько; $languages: метки языков; $written: сколько файлов; $milliseconds: сколько времени ушло
build-done-preview = { $pages ->
    [one] Предварительный просмотр готов: { $pages } страница
    [few] Предварительный просмотр готов: { $pages } страницы
    [many] Предварительный просмотр готов: { $pages } страниц
   *[other] Предварительный просмотр готов: { $pages } страниц
} ({ $languages }), { $written ->
    [one] изменён { $written } файл
    [few] изменено { $written } файла
    [many] изменено { $written } файлов
   *[other] изменено { $written } файлов
}, { $milliseconds } мс.
build-done-release = { $pages ->
    [one] Версия для читателей готова: { $pages } страница
    [few] Версия для читателей готова: { $pages } страницы
    [many] Версия для читателей готова: { $pages } страниц
   *[other] Версия для читателей готова: { $pages } страниц
} ({ $languages }), { $written ->
    [one] изменён { $written } файл
    [few] изменено { $written } файла
    [many] изменено { $written } файлов
   *[other] изменено { $written } файлов
}, { $milliseconds } мс.
build-fallbacks = { $number ->
    [one] { $number } страница стоит вместо недостающего перевода.
    [few] { $number } страницы стоят вместо недостающих переводов.
    [many] { $number } страниц стоят вместо недостающих переводов.
   *[other] { $number } страниц стоят вместо недостающих переводов.
}
build-overridden = Ваши файлы, заменившие файлы темы оформления: { $files }
check-clean = Всё в порядке.
# $folder: папка новой кампании; $quoted: она же, как её читает командная строка
new-done = Новая кампания лежит в { $folder }. Дальше: farul --root { $quoted } serve
# $file: страница; $aliases: старые адреса
address-kept = { $file }: старый адрес сохранён ({ $aliases }).
# $file: страница; $role: роль
approve-done = { $file }: одобрено, роль — { $role }.
# $port: порт, который просили
serve-port = Порт { $port } занят, поэтому взят следующий свободный.
# $address: где виден сайт
serve-ready = Сайт открыт по адресу { $address }; остановить: Ctrl-C.
# $address: где эта страница
serve-translations = Переводы: { $address }
# $address: где сайт найдёт другое устройство в сети
serve-elsewhere = На телефоне в той же сети: { $address }
serve-not-called-so = Предварительный просмотр не отвечает на это имя, чтобы никакой другой сайт не мог прочитать неопубликованные страницы. Откройте его по адресу, который печатает «farul serve». Или остановите его и запустите снова с этим именем: farul serve --host 0.0.0.0 --allow-host ИМЯ
serve-open-to-others = Другие люди в вашей сети могут читать этот предварительный просмотр.
serve-failed = В кампании есть ошибки. Вы видите последнюю исправную версию сайта.

# $state: чем является страница на языке
translation-state = { $state ->
    [source] исходная
    [present] переведена
    [stale] устарела
    [unrecorded] не отмечена
    [draft] черновик
    [fallback] нет, её заменяет другая
   *[missing] нет
}
# $kind: что это за текст
translation-kind = { $kind ->
    [title] название
    [heading] заголовок
    [description] описание
    [place] место
    [lesson-objectives] цель
    [course-objectives] цель
    [course-sources] источник
    [item] пункт списка
    [cell] ячейка таблицы
    [term] термин
    [attribute] слова в атрибуте
    [picture] что на картинке
    [html] HTML
   *[paragraph] абзац
}
# $page: страница; $language: язык перевода; $number: сколько текстов
translation-changed = { $page } ({ $language }): { $number ->
    [one] с тех пор изменился { $number } текст исходной страницы
    [few] с тех пор изменились { $number } текста исходной страницы
   *[other] с тех пор изменились { $number } текстов исходной страницы
}
# $number: сколько
translation-removed = { $number ->
    [one] { $number } текста больше нет
   *[other] { $number } текстов больше нет
}
translation-totals = { $language }: { $percent }% ({ $done } из { $pages }); устарели: { $stale }, не отмечены: { $unrecorded }, черновики: { $draft }, нет: { $missing }
translation-title = Состояние переводов
translation-table = Каждая страница на каждом языке
translation-page = Страница
# $percent: сколько есть; $wanted: сколько требует farul.toml
translation-below = { $language }: переведено { $percent }%, а farul.toml требует { $wanted }%.
# $number: сколько переводов; $file: файл
translation-done = { $number ->
    [one] { $number } перевод отмечен как актуальный в { $file }.
    [few] { $number } перевода отмечены как актуальные в { $file }.
   *[other] { $number } переводов отмечены как актуальные в { $file }.
}
# $texts: сколько; $pages: сколько; $file: где они
export-done = { $texts ->
    [one] { $texts } текст
    [few] { $texts } текста
    [many] { $texts } текстов
   *[other] { $texts } текста
} ({ $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
}) в файле { $file }.
# $language: его тег
export-nothing = Переводить на { $language } нечего: всё переведено и не устарело. Все тексты: --all
# $language: its tag
export-source = Переводить на { $language } нечего: на этом языке страницы были написаны сначала. Назовите язык, на который надо перевести.
# $file: страница; $kind: новая или изменённая; $number: сколько текстов
import-page = { $file }: { $kind ->
    [new] новая страница
   *[changed] { $number ->
        [one] изменён { $number } текст
        [few] изменены { $number } текста
        [many] изменено { $number } текстов
       *[other] изменено { $number } текста
    }
}
# $changed, $untouched: сколько страниц
import-done = Страниц с изменениями: { $changed }. Страниц без изменений: { $untouched }.

# Что говорит `--help` вокруг описаний.
help-usage = Как писать:
help-commands = Команды:
help-places = С чем работает:
help-options = Параметры:
help-option = ПАРАМЕТРЫ
help-command = КОМАНДА
# $values: значения через запятую
help-possible = возможно: { $values }
# $values: значение, если другое не указано
help-default = если не указано другое: { $values }
option-help = Показывает эту справку
option-version = Показывает версию
