//! Courses: the order of their lessons, what their pages say, and the sheet at their end.

use crate::campaign::{Campaign, SETTINGS, Site};

const QUIZ: &str = ":::quiz\nE așa?\n\n- [x] Da.\n\n  Este.\n- [ ] Nu.\n\n  Este.\n:::\n";

fn page(title: &str, front: &str, text: &str) -> String {
    format!("---\ntitle: {title}\ndescription: Pe scurt.\n{front}---\n{text}")
}

fn lesson(order: i64, minutes: u16) -> String {
    format!("order: {order}\nlesson: {{minutes: {minutes}, objectives: [Ascult]}}\n")
}

fn course() -> Campaign {
    let course =
        "order: 1\ncourse: {version: '1.2', objectives: [Pot asculta], sources: [Un ghid]}\n";
    let folder = "content/parents/listening";
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .file("content/parents/before.ro.md", page("Înainte", "order: 0\n", "Text."))
        .file("content/parents/behind.ro.md", page("Altceva", "order: 2\n", "Text."))
        .file(&format!("{folder}/_index.ro.md"), page("Ascultare", course, ""))
        .file(&format!("{folder}/b.ro.md"), page("Doi", &lesson(2, 55), QUIZ))
        .file(&format!("{folder}/a.ro.md"), page("Unu", &lesson(1, 25), QUIZ))
        .file(&format!("{folder}/sheet.ro.md"), page("Foaia", "order: 3\nattestation: true\n", ""))
}

fn build() -> Site {
    course().build().expect_clean()
}

#[test]
fn the_page_of_a_course_says_what_it_gives_and_how_long_it_takes() {
    let site = build();
    let text = site.main("ro/parents/listening/index.html");
    for words in ["1.2", "Pot asculta", "Un ghid", "1 oră 20 de minute", "25 de minute", "Foaia"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(text.find("Unu").unwrap() < text.find("Doi").unwrap());
    assert!(!text.contains("Text aprobat"), "nobody has approved it");
}

#[test]
fn lessons_lead_to_each_other_and_not_out_of_the_course() {
    let site = build();
    let way = |path: &str, relation: &str| -> Option<String> {
        let page = scraper::Html::parse_document(site.text(path));
        let link = scraper::Selector::parse(&format!(".step[rel={relation}]")).unwrap();
        page.select(&link).next().map(|link| link.attr("href").unwrap().to_owned())
    };
    let at = |name: &str| format!("ro/parents/listening/{name}index.html");
    assert_eq!(way(&at(""), "next").as_deref(), Some("a/"));
    assert_eq!(way(&at("a/"), "prev").as_deref(), Some("../"));
    assert_eq!(way(&at("a/"), "next").as_deref(), Some("../b/"));
    assert_eq!(way(&at("b/"), "next").as_deref(), Some("../sheet/"));
    assert_eq!(way(&at("sheet/"), "next"), None);
    assert_eq!(way("ro/parents/behind/index.html", "prev").as_deref(), Some("../listening/"));
    let second = site.main(&at("b/"));
    assert!(second.contains("Lecția 2 din 2") && second.contains("55 de minute"), "{second}");
}

#[test]
fn the_sheet_names_the_course_and_nobody() {
    let site = build();
    let sheet = site.text("ro/parents/listening/sheet/index.html");
    assert!(
        sheet.contains("data-paper=\"attestation\"") || sheet.contains("data-paper=attestation")
    );
    for words in ["Ascultare", "1.2", "1 oră 20 de minute", "Numele și prenumele", "Semnătura mea"]
    {
        assert!(sheet.contains(words), "{words} in {sheet}");
    }
    let main = site.main("ro/parents/listening/sheet/index.html");
    assert!(!main.contains("<input") && !main.contains("<form"), "it is filled in by hand");
}

#[test]
fn an_approval_stands_on_the_page_with_its_role_and_day() {
    let names = "roles = [\"editor\"]\nrole_names.editor = { ro = \"redactor\" }";
    let settings = SETTINGS.replace("roles = [\"editor\"]", names);
    let campaign = course().file("farul.toml", settings);
    let file = farul::source::SourcePath::new("content/parents/listening/a.ro.md").unwrap();
    let text = page("Unu", &lesson(1, 25), QUIZ);
    let day = jiff::civil::date(2026, 11, 21);
    let approved = farul::parse::approval::approve(&file, text.as_bytes(), "editor", day);
    let site = campaign.file(file.as_str(), approved.value.unwrap()).build().expect_clean();
    let text = site.main("ro/parents/listening/a/index.html");
    assert!(text.contains("Text aprobat: redactor, 21 noiembrie 2026"), "{text}");
}

#[test]
fn a_page_that_is_no_sheet_is_a_lesson() {
    let lesson = |front: &str| page("Unu", &(lesson(1, 25) + front), QUIZ);
    let folder = "content/parents/listening";
    let said = course().file(&format!("{folder}/a.ro.md"), lesson("attestation: false\n"));
    said.remove(&format!("{folder}/b.ro.md"));
    said.build().expect_clean();
    let outside = page("Altceva", "attestation: false\n", "Text.");
    course().file("content/parents/behind.ro.md", outside).build().expect_clean();
}

#[test]
fn what_a_page_borrows_from_another_language_is_in_that_language() {
    let site = build();
    for (path, said) in [("", "Pot asculta"), ("", "Un ghid"), ("a/", "Ascult")] {
        let text = site.main(&format!("en/parents/listening/{path}index.html"));
        let list = text.split(said).next().and_then(|before| before.rsplit("<ul").next());
        let list = list.unwrap_or("").replace('"', "");
        assert!(list.contains("lang=ro"), "{path}: {list}");
    }
}
