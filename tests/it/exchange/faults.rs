//! What is wrong with a file is told with its place, and nothing of the page is written.

use super::*;

/// Imports a file that is refused; the pages and the record stay as they were.
#[track_caller]
fn refused(campaign: &Campaign, name: &str, text_of_file: &str, code: &str) -> String {
    let standing = || {
        let record = text(campaign, RECORD);
        let own = record.split("[pages.").find(|page| page.starts_with("\"parents/secrets\"]"));
        (text(campaign, RU), own.map(str::to_owned))
    };
    let before = standing();
    let (exit, said) = import(campaign, name, text_of_file);
    assert_eq!(exit, 1, "{said}");
    assert!(said.contains(&format!("[{code}]")), "{code}: {said}");
    assert_eq!(standing(), before);
    said
}

#[test]
fn a_file_that_is_cut_off_or_something_else_changes_nothing() {
    let campaign = campaign();
    let refused = |name: &str, text: &str| refused(&campaign, name, text, "exchange-format");
    for (name, format) in [("ru.po", "po"), ("ru.xlf", "xliff"), ("ru.csv", "csv")] {
        let file = export(&campaign, &["ru", "--all", "--format", format]);
        let edited = file.replace("радует", "веселит");
        let cut = match format {
            "po" => edited.find("«Нет").expect("a text"),
            "xliff" => edited.rfind("</target>").expect("a text"),
            _ => edited.find(";«Нет").expect("a text"),
        };
        let cut = &edited[..cut];
        let cut = if format == "csv" { format!("{cut};\"«Н") } else { cut.to_owned() };
        let said = refused(name, &cut);
        assert!(said.contains(&format!("{name}:")), "it names the place: {said}");
    }
    refused("ru.po", "a list of things\n1;2\n");
    refused("ru.po", "");
    refused("ru.html", &export(&campaign, &["ru", "--all", "--format", "html"]));
    refused("ru.xlf", "<?xml version=\"1.0\"?>\n<xliff version=\"2.1\"></xliff>\n");
    refused("ru.xml", "<rss></rss>\n");
    refused("ru.po", "msgid \"Secrete\"\nmsgstr \"Секреты\"\n");
    let nobodys = export(&campaign, &["ru", "--all"]).replace("msgctxt \"/#", "#. \"");
    refused("ru.po", &nobodys);
    let bytes = [&b"Id;Source;Translation (ru)\n/#1;Acas"[..], &[0xe3], b";x\n"].concat();
    campaign.write("ru.csv", bytes);
    let (exit, said) = farul(&campaign, &["import", "ru.csv"]);
    assert!(
        exit == 1 && said.contains("ru.csv:2:9: error") && said.contains("[not-utf-8]"),
        "{said}"
    );
}

/// Half a sentence would go into the page, and nobody would know.
#[test]
fn a_table_whose_texts_fell_apart_changes_nothing() {
    let campaign = campaign();
    let table = export(&campaign, &["ru", "--all", "--format", "csv"]);
    let line = table.lines().position(|line| line.contains(";Жди.;")).expect("a line") + 1;
    let torn = table.replace(";Жди.;", ";Жди; не молчи.;");
    let said = refused(&campaign, "ru.csv", &torn, "exchange-cells");
    assert!(said.contains(&format!("ru.csv:{line}:1: error")), "{said}");
    assert!(said.contains("7 cells, and the first row of the table has 6."), "{said}");
    assert!(said.contains("between quotation marks"), "{said}");
    // A program that writes commas, and no quotation marks.
    let commas = table.replace(';', ",").replace('"', "").replace("радует", "радует, веселит");
    let commas = commas.replace("Жди.", "Жди, молчи.");
    let said = refused(&campaign, "ru.csv", &commas, "exchange-cells");
    assert!(said.contains("So has 1 more row."), "{said}");
    // Quotation marks, as spreadsheets set them.
    let whole = table.replace(";Жди.;", ";\"Жди; не \"\"молчи\"\".\";");
    let (code, said) = import(&campaign, "ru.csv", &whole);
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, RU).contains("- Жди; не \"молчи\"."), "{said}");
}

#[test]
fn a_language_must_be_the_campaigns_own() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"]).replace("Language: ru", "Language: de");
    let said = refused(&campaign, "ru.po", &po, "exchange-language");
    assert!(said.contains("no language “de”"), "{said}");
    refused(&campaign, "ru.po", &po.replace("\"Language: de\\n\"\n", ""), "exchange-language");
    let (exit, said) = farul(&campaign, &["export", "de"]);
    assert!(exit == 2 && said.contains("exchange-language"), "{said}");
}

#[test]
fn a_file_of_another_campaign_is_refused() {
    let campaign = campaign();
    let other = Campaign::new().file(
        "content/parents/secrets.ro.md",
        "---\ntitle: Altceva\n---\nUn text cu totul diferit.\n",
    );
    let settings = text(&other, "farul.toml").replace("\"Farul\"", "\"Alt far\"");
    other.write("farul.toml", settings);
    let po = export(&other, &["ru", "--missing"]).replace("msgstr \"\"\n\n", "msgstr \"x\"\n\n");
    let said = refused(&campaign, "ru.po", &po, "exchange-foreign");
    assert!(said.contains("belong to “Alt far”, not to “Farul”"), "{said}");
}

#[test]
fn a_text_that_stands_twice_is_refused_with_both_places() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"]);
    let first = po.find("msgctxt \"parents/secrets#").expect("a text");
    let one: Vec<&str> = po[first..].lines().take(3).collect();
    let twice = format!("{po}\n{}\n", one.join("\n"));
    let said = refused(&campaign, "ru.po", &twice, "exchange-twice");
    assert!(said.contains("See also") || said.contains("ru.po:"), "{said}");
}

#[test]
fn a_text_whose_source_changed_meanwhile_is_left_out() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"])
        .replace("\"Жди.\"", "\"Подожди.\"")
        .replace("радует", "веселит");
    campaign
        .write(RO, SOURCE.replace("- Spui *cuiva*.\n- Aștepți.", "- Nu aștepți.\n- Spui *cuiva*."));
    let (code, said) = import(&campaign, "ru.po", &po);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("[exchange-outdated]") && said.contains("Aștepți."), "{said}");
    let new = text(&campaign, RU);
    assert!(new.contains("веселит") && new.contains("- Жди."), "{new}");
    assert_eq!(state(&campaign), "stale");
    campaign.remove(RO);
    campaign.remove(RU);
    let (_, said) = import(&campaign, "ru.po", &po);
    assert!(said.contains("“parents/secrets” is not there any more"), "{said}");
}

/// An export lies with translators for weeks: what is corrected in the meantime is not undone.
#[test]
fn a_correction_made_meanwhile_stays() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"]);
    let corrected = TRANSLATION.replace("- Жди.", "- Подожди немного.");
    campaign.write(RU, &corrected);
    let (code, said) = import(&campaign, "ru.po", &po);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("[exchange-corrected]") && said.contains("Жди."), "{said}");
    assert_eq!(text(&campaign, RU), corrected);
    let (code, said) = import(&campaign, "ru.po", &po.replace("\"Жди.\"", "\"Жди тихо.\""));
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, RU).contains("- Жди тихо."), "{said}");
}

#[test]
fn a_lost_link_emphasis_or_helpline_is_refused_and_other_pages_are_not() {
    let services = "[[services]]\nid = \"md-line\"\nnumber = \"+373 22 123456\"\n\
                    names = { ro = \"Linia\" }\nsource = \"a source\"\nlast_verified = 2026-11-20\n";
    let page = |text: &str| format!("---\ntitle: Ajutor\n---\n{text}\n");
    let campaign = campaign()
        .file("content/_data/help-services.toml", services)
        .file("content/parents/call.ro.md", page("Sună la :contact[md-line] sau 112."))
        .file("content/parents/call.ru.md", page("Звони: :contact[md-line] или 112."));
    farul(&campaign, &["done", "--all"]);
    let po = export(&campaign, &["ru", "--all"]);
    for (old, new, said_part) in [
        ("<1>дальше</1>", "дальше", "“[…](../help.md)”"),
        ("<1>дальше</1>", "<1>дальше", "</1>"),
        ("<1>кому-то</1>", "<1>кому-то</1><2/>", "<2/>"),
    ] {
        let edited = po.replace(old, new).replace("msgstr \"Звони: ", "msgstr \"Позвони: ");
        let said = refused(&campaign, "ru.po", &edited, "exchange-tags");
        assert!(said.contains(said_part), "{said}");
        assert!(text(&campaign, "content/parents/call.ru.md").contains("Позвони"), "{said}");
    }
    let (exit, said) =
        import(&campaign, "ru.po", &po.replace("msgstr \"Звони: <1/>", "msgstr \"Звони"));
    assert!(exit == 1 && said.contains("it stands for “:contact[md-line]”"), "{said}");
    let typed = page("Sună la +373 22 123456 acum.");
    campaign.write("content/parents/call.ro.md", typed);
    let po = export(&campaign, &["ru", "--stale"]).replace("#, fuzzy\n", "");
    let (exit, said) = import(&campaign, "ru.po", &po.replace("<1/> или 112", "скорее"));
    assert!(exit == 1 && said.contains("leaves out +373 22 123456"), "{said}");
}

#[test]
fn a_text_that_would_change_the_structure_is_refused() {
    let campaign = campaign();
    let po = export(&campaign, &["ru", "--all"]);
    for (old, new) in [
        ("msgstr \"Жди.\"", "msgstr \"Жди [тут](http://x.example).\""),
        ("msgstr \"Жди.\"", "msgstr \"Жди <b>тут</b>.\""),
        ("msgstr \"Жди.\"", "msgstr \"***\""),
        ("<1>кому-то</1>", "<1> кому-то </1>"),
        ("msgstr \"Жди.\"", "msgstr \"Жди `тут`.\""),
    ] {
        let edited = po.replace(old, new).replace("радует", "веселит");
        assert_ne!(edited, po);
        let said = refused(&campaign, "ru.po", &edited, "exchange-breaks");
        assert!(said.contains("ru.po:"), "{said}");
    }
}

#[test]
fn a_text_of_the_translation_alone_is_never_lost() {
    let campaign = campaign();
    campaign.write(RU, format!("{TRANSLATION}\nТолько по-русски.\n"));
    campaign.write(RO, SOURCE.replace("- Aștepți.\n", "- Aștepți.\n- Nu taci.\n"));
    let po = export(&campaign, &["ru"])
        .replace("msgid \"Nu taci.\"\nmsgstr \"\"", "msgid \"Nu taci.\"\nmsgstr \"Не молчи.\"");
    let said = refused(&campaign, "ru.po", &po, "exchange-extra");
    assert!(said.contains("secrets.ru.md:20:1"), "{said}");
}
