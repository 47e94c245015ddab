//! Films and recordings: which page gets which, and what is said of those that lack.

use crate::campaign::{Campaign, SETTINGS};

const FILM: &[u8] = include_bytes!("../recordings/film.mp4");
const SOUND: &[u8] = include_bytes!("../recordings/sound.mp3");
const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\n[valuri]\n";
const LANGUAGES: &str = "[[sign_languages]]\ntag = \"vsi\"\nnames = { ro = \"Semne\" }\n\
                         [[sign_languages]]\ntag = \"rms\"\nnames = { ro = \"Alte semne\" }\n";

fn video(more: &str) -> String {
    format!(":::video{{src=a.mp4 captions=a.vtt description=nothing-visual{more}}}\nValuri.\n:::")
}

fn campaign(settings: &str) -> Campaign {
    Campaign::new()
        .file("farul.toml", format!("{SETTINGS}{LANGUAGES}{settings}"))
        .page("parents/_index.ro.md", "Părinți", "")
        .file("content/parents/a.mp4", FILM)
        .file("content/parents/a.mp3", SOUND)
        .file("content/parents/a.vtt", CAPTIONS)
}

fn page(language: &str, front: &str, text: &str) -> (String, String) {
    let head = format!("---\ntitle: A\ndescription: A.\n{front}\n---\n{text}\n");
    (format!("content/parents/a.{language}.md"), head)
}

fn with(campaign: Campaign, pages: [(String, String); 2]) -> Campaign {
    pages.into_iter().fold(campaign, |campaign, (path, text)| campaign.file(&path, text))
}

#[test]
fn a_film_in_signs_serves_each_translation_and_a_reading_only_its_own() {
    let source = page("ro", "sign: {rms: a.mp4, vsi: a.mp4}\nreading: a.mp3", "");
    let site = with(campaign(""), [source, page("ru", "", "")]).build().expect_clean();
    for (page, readings) in [("ro/parents/a/index.html", 1), ("ru/parents/a/index.html", 0)] {
        let main = site.main(page);
        let order = main.find("Semne").zip(main.find("Alte semne"));
        assert!(order.is_some_and(|(first, second)| first < second), "{page}: {main}");
        assert_eq!(main.matches("<audio").count(), readings, "{page}");
    }
    // Where the page falls back, its reading is still that of its text.
    assert_eq!(site.main("en/parents/a/index.html").matches("<audio").count(), 1);
    assert!(site.main("ro/parents/index.html").contains("icon-sign"));
}

#[test]
fn captions_in_a_pages_own_language_take_the_place_of_the_others() {
    let pages = || [page("ro", "", &video("")), page("ru", "", &video(""))];
    let site = with(campaign(""), pages()).build();
    let shared = "content/parents/a.ru.md:6:1: warning[captions-language]";
    assert!(site.messages().contains(shared), "{}", site.messages());
    let own = campaign("").file("content/parents/a.ru.vtt", CAPTIONS.replace("valuri", "sea"));
    let site = with(own, pages()).build().expect_clean();
    // They stand in the page itself.
    assert!(site.main("ru/parents/a/index.html").contains("%5Bsea%5D"));
    assert!(site.main("ro/parents/a/index.html").contains("%5Bvaluri%5D"));
    let said =
        campaign("").file("content/parents/a.vtt", CAPTIONS.replace("VTT", "VTT\nLanguage: ru"));
    let site = with(said, pages()).build();
    assert!(site.messages().contains("a.ro.md:6:1: warning[captions-language]"));
}

#[test]
fn a_film_without_signs_is_counted_or_an_error_as_the_campaign_wants() {
    let pages =
        || [page("ro", "", &video("")), page("en", "", &video(" sign=a.mp4 sign-language=VSI"))];
    let counted = with(campaign("[media]\nsign = \"counted\"\n"), pages()).build();
    assert!(
        counted.messages().contains("a.ro.md:6:1: hint[sign-missing]"),
        "{}",
        counted.messages()
    );
    assert_eq!(counted.codes().iter().filter(|code| **code == "sign-missing").count(), 1);
    let required = with(campaign("[media]\nsign = \"required\"\n"), pages()).build();
    assert!(required.messages().contains("a.ro.md:6:1: error[sign-missing]"));
    assert!(required.files.is_empty());
}

#[test]
fn a_film_that_is_not_there_is_told_where_it_is_named() {
    let pages = [page("ro", "sign: {vsi: b.mp4}\nreading: b.mp3", ""), page("ru", "", "")];
    let site = with(campaign(""), pages).build();
    let told: Vec<&str> =
        site.messages().lines().filter(|line| line.contains("file-missing")).collect();
    assert_eq!(told.len(), 2, "{}", site.messages());
    assert!(told.iter().all(|line| line.starts_with("content/parents/a.ro.md:")), "{told:?}");
}

#[test]
fn what_is_published_of_a_film_says_nothing_of_its_makers() {
    let site =
        with(campaign(""), [page("ro", "", &video("")), page("ru", "", "[a](a.mp3)")]).build();
    let published = |ending: &str| {
        let found = site.files.iter().find(|(path, _)| path.ends_with(ending));
        found.map(|(_, bytes)| bytes.as_slice()).expect("it is published")
    };
    for ending in [".mp4", ".mp3"] {
        assert!(memchr::memmem::find(published(ending), b"Ana").is_none(), "{ending}");
    }
}

#[test]
fn the_home_page_shows_its_film_in_signs_and_its_reading() {
    let home = "---\ntitle: Acasă\ndescription: A.\nsign: {vsi: parents/a.mp4}\nreading: parents/a.mp3\n---\n";
    let site = campaign("").file("content/_index.ro.md", home).build().expect_clean();
    let main = site.main("ro/index.html");
    assert!(main.contains("Semne") && main.contains("<video") && main.contains("<audio"), "{main}");
    let plain = campaign("").build().expect_clean();
    assert!(!plain.main("ro/index.html").contains("class=\"aid"), "no voice of the device there");
}

#[test]
fn a_fault_of_a_film_in_signs_says_which_page_names_it() {
    let campaign = campaign("").file("content/parents/a.mp4", "no film");
    let (path, text) = page("ro", "sign: {vsi: a.mp4}", "");
    let site = campaign.file(&path, text).build();
    let found =
        site.built.diagnostics.iter().find(|found| found.code.name != "description-missing");
    let found = found.expect("a fault");
    assert_eq!(found.related.first().unwrap().file.to_string(), path, "{}", site.messages());
}
