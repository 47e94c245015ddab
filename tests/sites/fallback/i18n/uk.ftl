content-note-skip = Пропустити цю частину
fallback-notice = Цієї сторінки ще немає українською. Ви читаєте її іншою мовою: { $content }.
