//! What comes of a page when its texts come back.

use super::*;

#[test]
fn only_the_texts_that_changed_are_written_where_they_stand() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"]);
    let edited = po
        .replace("Хороший секрет радует", "Добрый секрет радует")
        .replace("msgstr \"Одна строка и другая.\"", "msgstr \"Одна строка и ещё одна.\"")
        .replace("О секретах: коротко.", "О «секретах»: \\\"коротко\\\".")
        .replace("msgstr \"«Нет»\"", "msgstr \"«Нет» | «Хватит»\"");
    let (code, said) = import(&campaign, "ru.po", &edited);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("content/parents/secrets.ru.md: 4 texts changed"), "{said}");
    let expected = TRANSLATION
        .replace("Хороший секрет радует", "Добрый секрет радует")
        .replace("и другая.", "и ещё одна.")
        .replace("\"О секретах: коротко.\"", "\"О «секретах»: \\\"коротко\\\".\"")
        .replace("«Нет»", "«Нет» \\| «Хватит»");
    assert_eq!(text(&campaign, RU), expected);
    assert_eq!(state(&campaign), "present");
    // A second import of the same file finds nothing new.
    let (_, said) = farul(&campaign, &["import", "ru.po"]);
    assert!(said.contains("Pages with something new: 0"), "{said}");
}

#[test]
fn a_stale_text_goes_out_with_what_it_was_and_comes_back_confirmed() {
    let campaign = campaign();
    campaign.write(RO, SOURCE.replace("Aștepți.", "Aștepți un răspuns."));
    assert_eq!(state(&campaign), "stale");
    let po = export(&campaign, &["ru", "--stale"]);
    assert!(po.contains("#, fuzzy\n#| msgid \"Aștepți.\"\nmsgctxt \"parents/secrets#"), "{po}");
    assert!(po.contains("msgid \"Aștepți un răspuns.\"\nmsgstr \"Жди.\"\n"), "{po}");
    assert!(!po.contains("msgctxt \"/#"), "other pages stay at home: {po}");
    // As it went out, it says nothing of the translation.
    let record = text(&campaign, RECORD);
    assert_eq!(import(&campaign, "ru.po", &po).0, 0);
    assert_eq!((state(&campaign).as_str(), text(&campaign, RECORD)), ("stale", record));
    // Neither does a change that its translator does not stand by.
    assert_eq!(import(&campaign, "ru.po", &po.replace("Жди.", "Жди ответ")).0, 0);
    assert_eq!(text(&campaign, RU), TRANSLATION);
    let done = po.replace("#, fuzzy\n", "").replace("\"Жди.\"", "\"Жди ответа.\"");
    let (code, said) = import(&campaign, "ru.po", &done);
    assert_eq!(code, 0, "{said}");
    assert_eq!(text(&campaign, RU), TRANSLATION.replace("Жди.", "Жди ответа."));
    assert_eq!(state(&campaign), "present");
}

#[test]
fn a_text_that_still_holds_is_confirmed_without_a_change() {
    let campaign = campaign();
    campaign.write(RO, SOURCE.replace("Aștepți.", "Așteptați."));
    let po = export(&campaign, &["ru"]).replace("#, fuzzy\n", "");
    assert_eq!(import(&campaign, "ru.po", &po).0, 0);
    assert_eq!(text(&campaign, RU), TRANSLATION);
    assert_eq!(state(&campaign), "present");
}

#[test]
fn a_link_that_changed_in_the_source_changes_with_its_text() {
    let campaign = campaign();
    campaign.write(RO, SOURCE.replace("../help.md", "_index.md"));
    let po = export(&campaign, &["ru"]).replace("#, fuzzy\n", "");
    let (code, said) = import(&campaign, "ru.po", &po);
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, RU).contains("[дальше](_index.md)"), "{}", text(&campaign, RU));
}

#[test]
fn a_new_text_of_the_source_gives_the_page_the_structure_of_its_source() {
    let campaign = campaign();
    let own = TRANSLATION.replace("---\nХ", "slug: sekrety\n---\nХ");
    campaign.write(RU, &own);
    campaign.write(RO, SOURCE.replace("- Aștepți.\n", "- Aștepți.\n- Nu taci.\n"));
    let po = export(&campaign, &["ru"]);
    assert!(po.contains("msgid \"Nu taci.\"\nmsgstr \"\""), "{po}");
    let (code, said) = import(&campaign, "ru.po", &po);
    assert!(code == 0 && said.contains("Pages with something new: 0"), "{said}");
    let done =
        po.replace("msgid \"Nu taci.\"\nmsgstr \"\"", "msgid \"Nu taci.\"\nmsgstr \"Не молчи.\"");
    let (code, said) = import(&campaign, "ru.po", &done);
    assert_eq!(code, 0, "{said}");
    let new = text(&campaign, RU);
    assert!(new.contains("- Жди.\n- Не молчи.\n"), "{new}");
    assert!(new.contains("slug: sekrety\n") && new.contains("«Нет»"), "{new}");
    assert_eq!(state(&campaign), "present");
}

#[test]
fn a_missing_page_is_made_out_of_its_source() {
    let campaign = campaign();
    campaign.remove(RU);
    campaign.remove(RECORD);
    let source = SOURCE.replace("order: 1", "order: 1\nslug: secrete\nglossary: false");
    campaign.write(RO, source);
    for format in ["po", "xliff", "csv"] {
        let file = export(&campaign, &["ru", "--missing", "--format", format]);
        let filled = filled(&file, format);
        let (code, said) = import(&campaign, "back", &filled);
        assert_eq!(code, 0, "{format}: {said}");
        let new = text(&campaign, RU);
        let expected = "---\ntitle: \"=Secrete\"\ndescription: \"=Despre secrete.\"\nglossary: false\n---\n\
                        =Un secret bun aduce bucurie. Citiți [mai mult](../help.md).\n\n## =Ce faci\n\n\
                        > =Un rând\n> și altul.\n\n- =Spui *cuiva*.\n- =Aștepți.\n";
        assert!(new.starts_with(expected), "{format}: {new}");
        assert!(new.contains("| =Vârsta | =Ce spui |\n| --- | --- |\n"), "{format}: {new}");
        assert_eq!(state(&campaign), "present");
        campaign.remove(RU);
        campaign.remove(RECORD);
    }
}

/// The file with the source behind an `=` as translation: a sign that tables must mind.
pub(super) fn filled(file: &str, format: &str) -> String {
    let mut out = String::new();
    let mut source = String::new();
    for line in file.lines() {
        let line = line.to_owned();
        out.push_str(&match format {
            "po" if line == "msgstr \"\"" && !source.is_empty() => format!("msgstr \"={source}"),
            "xliff" if line.contains("<source>") => {
                let target = line.replace("source>", "target>").replace("<target>", "<target>=");
                format!("{line}\n{target}")
            }
            "csv" if line.contains(";missing;") => {
                // Id, note, source: the translation stands behind.
                let mut cells: Vec<&str> = line.split(';').collect();
                let quoted = format!("'={}", cells[2]);
                cells[3] = &quoted;
                cells.join(";")
            }
            _ => line.clone(),
        });
        out.push('\n');
        source = line.strip_prefix("msgid \"").unwrap_or("").to_owned();
        if source == "\"" {
            source.clear();
        }
    }
    out
}

#[test]
fn the_language_of_the_source_is_said_to_be_it() {
    let campaign = campaign();
    for arguments in [&["export", "ro", "--all"] as &[&str], &["export", "ro"]] {
        let (code, said) = farul(&campaign, arguments);
        assert!(code == 0 && said.contains("in which the pages were first written"), "{said}");
    }
    let (_, said) = farul(&campaign, &["export", "ru", "--missing"]);
    assert!(said.contains("everything is there"), "{said}");
}

#[test]
fn a_page_that_is_not_whole_is_not_made() {
    let campaign = campaign();
    campaign.remove(RU);
    let po = export(&campaign, &["ru", "--missing"]);
    let some =
        po.replace("msgid \"Secrete\"\nmsgstr \"\"", "msgid \"Secrete\"\nmsgstr \"Секреты\"");
    let (code, said) = import(&campaign, "ru.po", &some);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("11 of 12 texts are not translated") || said.contains("exchange-incomplete"),
        "{said}"
    );
    assert!(!campaign.root().join(RU).exists());
}

#[test]
fn easy_texts_keep_their_lines() {
    let easy = "---\ntitle: Pe scurt\n---\nUn rând.\nAlt rând.\n\n> - Unu.\n>   Doi.\n";
    let campaign = campaign().file("content/parents/secrets.easy.ro.md", easy);
    let po = export(&campaign, &["ru", "--missing"]);
    assert!(po.contains("msgid \"\"\n\"Un rând.\\n\"\n\"Alt rând.\"\n"), "{po}");
    let done = po
        .replace("msgid \"Pe scurt\"\nmsgstr \"\"", "msgid \"Pe scurt\"\nmsgstr \"Кратко\"")
        .replace("\"Alt rând.\"\nmsgstr \"\"", "\"Alt rând.\"\nmsgstr \"Раз.\\nДва.\\nТри.\"")
        .replace("\"Doi.\"\nmsgstr \"\"", "\"Doi.\"\nmsgstr \"Один.\\nДва.\\nТри.\"");
    let (code, said) = import(&campaign, "ru.po", &done);
    assert_eq!(code, 0, "{said}");
    let new = text(&campaign, "content/parents/secrets.easy.ru.md");
    assert_eq!(new, "---\ntitle: Кратко\n---\nРаз.\nДва.\nТри.\n\n> - Один.\n>   Два.\n>   Три.\n");
}

#[test]
fn a_page_nobody_recorded_is_to_be_checked_and_then_is_recorded() {
    let campaign = campaign();
    campaign.remove(RECORD);
    let table = export(&campaign, &["ru", "--stale", "--format", "csv", "--audience", "parents"]);
    assert!(table.contains(";check again;"), "{table}");
    assert_eq!(import(&campaign, "ru.csv", &table).0, 0);
    assert_eq!(state(&campaign), "unrecorded");
    let (code, said) = import(&campaign, "ru.csv", &table.replace("check again", "переведено"));
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        (state(&campaign).as_str(), text(&campaign, RU)),
        ("present", TRANSLATION.to_owned())
    );
}

#[test]
fn a_sheet_to_sign_is_one_page_that_loads_nothing() {
    let campaign = campaign();
    let sheet = export(&campaign, &["ru", "--all", "--format", "html"]);
    assert!(sheet.contains("default-src 'none'") && !sheet.contains("<script"), "{sheet}");
    assert!(!sheet.contains("src=") && !sheet.contains("href="), "{sheet}");
    assert!(sheet.contains("<dt>Signature</dt>"), "{sheet}");
    assert!(
        sheet.contains("<td lang=\"ru\" dir=\"ltr\">Расскажи <em>кому-то</em>.</td>"),
        "{sheet}"
    );
}

#[test]
fn the_file_says_its_format_and_is_not_written_over_by_chance() {
    let campaign = campaign();
    assert_eq!(farul(&campaign, &["export", "ru", "--all"]).0, 0);
    assert!(text(&campaign, "ru.po").contains("\"Language: ru\\n\""));
    let (code, said) = farul(&campaign, &["export", "ru", "--all"]);
    assert!(code == 2 && said.contains("exchange-exists"), "{said}");
    assert_eq!(farul(&campaign, &["export", "ru", "--all", "-o", "ru.po"]).0, 0);
    assert_eq!(farul(&campaign, &["export", "ru", "--all", "-o", "texts.xlf"]).0, 0);
    assert!(text(&campaign, "texts.xlf").starts_with("<?xml"));
    let (_, said) = farul(&campaign, &["export", "ru"]);
    assert!(said.contains("Nothing to translate into ru"), "{said}");
}
