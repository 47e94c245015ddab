//! Whoever asks for help without speaking never starts a call by a tap.

use scraper::{ElementRef, Html, Selector};

use crate::campaign::{Campaign, SETTINGS};

/// How headings of the example begin that promise a way without speaking.
const PROMISES: [&str; 5] =
    ["Fără a vorbi", "Fără să vorb", "Fără vorbire", "Без разговора", "Without speaking"];

/// A page of a campaign whose one service is `service`.
fn page(service: &str, text: &str) -> String {
    let services = format!(
        "[[services]]\nid = \"line\"\ncountry = \"MD\"\nnames = {{ ro = \"Linia\" }}\n\
         source = \"A source\"\n{service}"
    );
    let countries = "\n[[countries]]\nid = \"MD\"\nnames = { ro = \"Moldova\" }\n";
    let site = Campaign::new()
        .file("farul.toml", format!("{SETTINGS}{countries}"))
        .file("content/_data/help-services.toml", services)
        .page("children/_index.ro.md", "Copii", text)
        .build()
        .expect_clean();
    site.text("ro/children/index.html").to_owned()
}

/// The help block behind its heading "without speaking".
fn silent(page: &str) -> &str {
    let (_, bar) = page.split_once("class=help").expect("a help bar");
    bar.split_once("Fără a vorbi").expect("ways without speaking").1
}

const WRITTEN: &str = "number = \"0 800 10808\"\nwithout_speech = true\n\
                       channels = [\"phone\", \"sms\", \"viber\", \"whatsapp\"]\n";

#[test]
fn a_number_to_write_to_is_said_in_words_and_dials_nothing() {
    let page = page(WRITTEN, "");
    assert!(page.contains("tel:080010808"), "above, one can call it: {page}");
    let silent = silent(&page);
    assert!(!silent.contains("tel:"), "{silent}");
    assert!(
        silent.contains("SMS, Viber, WhatsApp: <bdi class=digits>0 800 10808</bdi>"),
        "{silent}"
    );
}

#[test]
fn an_author_can_print_a_number_to_write_to() {
    let page = page(WRITTEN, "Scrie: :contact[line]{written}. Sună: :contact[line].");
    let (text, _) = page.split_once("class=help").expect("a help bar");
    let written = "Linia: <bdi class=\"digits\">0 800 10808</bdi> (SMS, Viber, WhatsApp)";
    assert!(text.contains(written), "{text}");
    assert_eq!(text.matches("tel:080010808").count(), 1, "{text}");
}

#[test]
fn a_link_to_a_service_says_what_one_does_there() {
    let rows = [
        ("channels = [\"phone\", \"chat\"]\nnumber = \"116 111\"", "Mesaj pe chat"),
        ("channels = [\"web\", \"form\"]", "Formular de completat"),
        ("channels = [\"app\"]", "Aplicația serviciului"),
        ("channels = [\"web\"]", "Site-ul serviciului"),
    ];
    for (channels, words) in rows {
        let service =
            format!("{channels}\nurl = \"https://line.example\"\nwithout_speech = true\n");
        let page = page(&service, "");
        let silent = silent(&page);
        assert!(silent.contains(&format!("</span>{words}</span>")), "{channels}: {silent}");
        assert!(!silent.contains("tel:"), "{channels}: {silent}");
    }
}

#[test]
fn no_page_of_the_example_calls_where_it_promises_a_way_without_speaking() {
    let example = crate::example::site();
    let headings = Selector::parse("h2, h3, h4").expect("a selector");
    let mut promises = 0;
    for (path, bytes) in example.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(std::str::from_utf8(bytes).expect("text"));
        for heading in html.select(&headings) {
            let words: String = heading.text().collect();
            if PROMISES.iter().any(|promise| words.trim_start().starts_with(promise)) {
                promises += 1;
                assert_eq!(calls_behind(heading), Vec::<String>::new(), "{path}: {words}");
            }
        }
    }
    assert!(promises > 30, "there are promises to look at: {promises}");
}

/// The links that call, from a heading to the next one beside it.
fn calls_behind(heading: ElementRef<'_>) -> Vec<String> {
    let calls = Selector::parse("a[href^='tel:']").expect("a selector");
    heading
        .next_siblings()
        .filter_map(ElementRef::wrap)
        .take_while(|element| !matches!(element.value().name(), "h2" | "h3" | "h4"))
        .flat_map(|element| element.select(&calls).map(|link| link.html()).collect::<Vec<_>>())
        .collect()
}
