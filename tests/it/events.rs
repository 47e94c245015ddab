//! Events, calls and press releases: what readers, calendars and feeds get of them.

use crate::campaign::{Campaign, SETTINGS, Site};

const ZONE: &str = "time_zone = \"EET-2EEST,M3.5.0/3,M10.5.0/4\"\nbase_url";

fn front(title: &str, rest: &str) -> String {
    format!("---\ntitle: {title}\ndescription: Pe scurt.\ndate: 2026-11-20\n{rest}---\nText.\n")
}

fn news() -> Campaign {
    let event = "kind: event\nstart: 2027-07-05 10:00\nend: 2027-07-05 12:00\n\
                 place: Biblioteca, sala 2\nregister: https://forms.example/a\n";
    let past = "kind: event\nstart: 2026-11-21\nplace: Online\nregister: mailto:a@b.example\n";
    Campaign::new()
        .file("farul.toml", SETTINGS.replacen("base_url", ZONE, 1))
        .page("news/_index.ro.md", "Noutăți", "")
        .file("content/news/workshop.ro.md", front("Atelier", event))
        .file("content/news/workshop.ru.md", front("Мастерская", "place: Библиотека\n"))
        .file("content/news/past.ro.md", front("Demult", past))
        .file("content/news/call.ro.md", front("Apel", "kind: call\nend: 2026-12-01\n"))
        .file("content/news/press.ro.md", front("Comunicat", "kind: press-release\n"))
}

fn build() -> Site {
    news().build().expect_clean()
}

#[test]
fn an_event_says_when_and_where_and_how_to_come() {
    let site = build();
    let page = site.main("ro/news/workshop/index.html");
    assert!(page.contains("2027-07-05T10:00"), "{page}");
    assert!(page.contains("luni, 5 iulie 2027, 10:00"), "{page}");
    assert!(page.contains("Biblioteca, sala 2") && page.contains("https://forms.example/a"));
    let russian = site.main("ru/news/workshop/index.html");
    assert!(russian.contains("понедельник, 5 июля 2027"), "{russian}");
    assert!(russian.contains("Библиотека"), "what is no text is inherited, what is is not");
}

#[test]
fn what_is_over_asks_nobody_to_register() {
    let site = build();
    let past = site.main("ro/news/past/index.html");
    assert!(past.contains("Evenimentul a avut loc.") && !past.contains("mailto:"), "{past}");
    let later = news().today("2027-07-06").build().expect_clean();
    let over = later.main("ro/news/workshop/index.html");
    assert!(!over.contains("forms.example"), "the day of the build decides: {over}");
}

#[test]
fn the_list_of_news_begins_with_the_events_to_come() {
    let site = build();
    let list = site.main("ro/news/index.html");
    let (coming, workshop) = (list.find("f-upcoming").unwrap(), list.find("Atelier").unwrap());
    let (past, call) = (list.find("Demult").unwrap(), list.find("Apel").unwrap());
    assert!(coming < workshop && workshop < past.min(call), "{list}");
    assert_eq!(list.matches(">Atelier<").count(), 1, "it stands in the list once: {list}");
    let later = news().today("2027-07-06").build().expect_clean();
    assert!(!later.main("ro/news/index.html").contains("f-upcoming"));
}

#[test]
fn a_calendar_a_language_holds_the_events() {
    let site = build();
    let calendar = site.text("ro/calendar.ics");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Farul//Farul//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Farul: evenimente",
        "X-WR-CALNAME:Farul: evenimente",
        "BEGIN:VEVENT",
        "UID:news/past/ro@example.org",
        "DTSTAMP:20261120T000000Z",
        "DTSTART;VALUE=DATE:20261121",
        "SUMMARY;LANGUAGE=ro:Demult",
        "LOCATION;LANGUAGE=ro:Online",
        "DESCRIPTION;LANGUAGE=ro:Pe scurt.",
        "URL:https://example.org/base/ro/news/past/",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:news/workshop/ro@example.org",
        "DTSTAMP:20261120T000000Z",
        "DTSTART:20270705T070000Z",
        "DTEND:20270705T090000Z",
        "SUMMARY;LANGUAGE=ro:Atelier",
        "LOCATION;LANGUAGE=ro:Biblioteca\\, sala 2",
        "DESCRIPTION;LANGUAGE=ro:Pe scurt.",
        "URL:https://example.org/base/ro/news/workshop/",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar.split("\r\n").collect::<Vec<_>>(), expected);
    assert!(site.text("ru/calendar.ics").contains("Мастерская"));
    assert!(!site.files.contains_key("en/calendar.ics"), "fallbacks are in no calendar");
    let later = news().today("2027-07-06").build().expect_clean();
    assert_eq!(later.text("ro/calendar.ics"), calendar, "it does not change with the day");
}

#[test]
fn no_calendar_tells_where_children_meet() {
    let event = "kind: event\nstart: 2027-07-05\nplace: Sala mare\n";
    let site = Campaign::new()
        .page("children/_index.ro.md", "Copii", "")
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("parents/_index.ro.md", "Părinți", "")
        .file("content/children/play.ro.md", front("Teatru", event))
        .file("content/teens/talk.ro.md", front("Discuție", event))
        .file("content/parents/evening.ro.md", front("Seară", event))
        .build();
    let calendar = site.text("ro/calendar.ics");
    assert!(calendar.contains("Seară"), "{calendar}");
    assert!(!calendar.contains("Teatru") && !calendar.contains("Discuție"), "{calendar}");
    let play = site.main("ro/children/play/index.html");
    assert!(play.contains("Sala mare") && !play.contains("calendar.ics"), "{play}");
    let all = site.files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert_eq!(all.filter(|text| text.contains("BEGIN:VEVENT")).count(), 1);
}

#[test]
fn the_feed_has_the_facts_and_the_text_in_words() {
    let text = "kind: event\nstart: 2027-07-05 10:00\nplace: Online\n---\n\
                ## Program\n\n1. Întâi & repede\n2. [Ajutor](../help.md)\n\n\
                :::choices\nCe faci?\n\n- Vorbesc.\n\n  E bine.\n- S-a întâmplat deja.\n\n  \
                Nu e vina ta. :contact[line]\n:::\n";
    let page = format!("---\ntitle: Atelier\ndescription: Pe scurt.\ndate: 2026-11-20\n{text}");
    let site = Campaign::new()
        .file(
            "content/_data/help-services.toml",
            "[[services]]\nid = \"line\"\nnames = { ro = \"Linia\" }\nnumber = \"112\"\nsource = \"a\"\n",
        )
        .page("news/_index.ro.md", "Noutăți", "")
        .file("content/news/workshop.ro.md", page)
        .build()
        .expect_clean();
    let feed = site.text("ro/feed.xml");
    let expected = "<content type=\"text\">Eveniment\nCând: luni, 5 iulie 2027, 10:00\nUnde: Online\n\n\
                    ## Program\n\n1. Întâi &amp; repede\n2. Ajutor (https://example.org/base/ro/help/)\n\n\
                    Ce faci?\n\n- Vorbesc.\n  E bine.\n- S-a întâmplat deja.\n  Nu e vina ta. Linia: 112</content>";
    assert!(feed.contains(expected), "{feed}");
}

#[test]
fn the_feed_offers_no_more_than_the_page_and_says_a_day_once() {
    let feed = build().text("ro/feed.xml").to_owned();
    assert!(feed.contains("Când: luni, 5 iulie 2027, 10:00 – 12:00\n"), "{feed}");
    assert!(feed.contains("https://forms.example/a") && !feed.contains("mailto:"), "{feed}");
    assert!(!feed.contains("a@b.example"), "what is over asks nobody to register: {feed}");
    let day = "kind: event\nstart: 2027-07-05\nend: 2027-07-05\nplace: Online\n\
               register: mailto:a@b.example\n";
    let site = news().file("content/news/day.ro.md", front("O zi", day)).build().expect_clean();
    let feed = site.text("ro/feed.xml");
    assert!(feed.contains("Când: luni, 5 iulie 2027\nUnde"), "{feed}");
    assert!(feed.contains(": a@b.example"), "{feed}");
    let page = site.main("ro/news/day/index.html");
    assert_eq!(page.matches("5 iulie 2027").count(), 1, "{page}");
}

#[test]
fn an_event_takes_time() {
    let at = "kind: event\nplace: Online\nstart: 2027-07-05 10:00\nend: 2027-07-05 10:00\n";
    let site = news().file("content/news/workshop.ro.md", front("Atelier", at)).build();
    assert_eq!(site.codes(), ["event-ends-before-start"], "{}", site.messages());
}
