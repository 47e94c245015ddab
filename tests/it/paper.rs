//! Pages for paper: what is printed alone, and the word before printing.

use crate::campaign::{Campaign, SETTINGS, Site};

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";
const BOARD: &str = ":::board\n- ![](a.svg) Da\n:::\n";
const WARNING: &str = "Înainte de tipărire";

fn page(front: &str, text: &str) -> Site {
    let page = format!("---\ntitle: Imagini\ndescription: Imagini.\n{front}---\n{text}");
    Campaign::new()
        .file("content/a.svg", SVG)
        .file("content/pictures.ro.md", page)
        .build()
        .expect_clean()
}

#[test]
fn a_page_with_one_board_is_printed_as_that_board() {
    let site = page("", &format!("Text.\n\n{BOARD}"));
    let text = site.text("ro/pictures/index.html");
    assert!(text.contains("data-paper=\"board\"") || text.contains("data-paper=board"), "{text}");
    assert!(text.contains(WARNING), "{text}");
    // The words beside a picture are its words: it says nothing a second time.
    assert!(text.contains("alt=\"\"") || text.contains("alt "), "{text}");
}

#[test]
fn a_page_with_several_boards_is_printed_as_a_page() {
    let site = page("", &format!("{BOARD}\n{BOARD}"));
    let text = site.text("ro/pictures/index.html");
    assert!(!text.contains("data-paper") && !text.contains(WARNING), "{text}");
}

#[test]
fn a_page_asks_for_the_word_before_printing_or_does_without() {
    assert!(page("printable: true\n", "Text.").text("ro/pictures/index.html").contains(WARNING));
    assert!(!page("printable: false\n", BOARD).text("ro/pictures/index.html").contains(WARNING));
    assert!(!page("", "Text.").text("ro/pictures/index.html").contains(WARNING));
}

#[test]
fn pictures_for_paper_are_not_waited_for() {
    let waits = |front: &str, text: &str| {
        page(front, &format!("Text.\n\n{text}")).text("ro/pictures/index.html").contains("lazy")
    };
    let picture = "![Un pătrat](a.svg)\n";
    assert!(waits("", picture));
    assert!(!waits("printable: true\n", picture));
    assert!(!waits("", BOARD));
    assert!(!waits("", &format!("{BOARD}\n{BOARD}")), "boards on a page with other things");
}

const SERVICES: &str = r#"
[[services]]
id = "emergency"
number = "112"
names = { ro = "Urgențe" }
source = "A source"
emergency = true

[[services]]
id = "children"
country = "MD"
number = "116 111"
names = { ro = "Telefonul Copilului" }
channels = ["phone", "chat"]
without_speech = true
url = "https://www.telefonulcopilului.md/"
source = "A source"
last_verified = 2026-11-01

[[services]]
id = "reports"
country = "MD"
number = "0 800 22222"
names = { ro = "Despre abuz" }
source = "A source"
last_verified = 2026-11-01

[[services]]
id = "texts"
country = "MD"
number = "0 800 33333"
names = { ro = "Mesaje" }
note = { ro = "Numai cu înregistrare." }
channels = ["sms", "viber"]
without_speech = true
source = "A source"
last_verified = 2026-11-01
"#;

fn card(settings: &str) -> Site {
    let settings = format!(
        "{SETTINGS}\n[[countries]]\nid = \"MD\"\nnames = \"Moldova\"\n[discreet]\navoid.ro = [\"abuz\"]\n{settings}"
    );
    let campaign = Campaign::new().file("farul.toml", settings);
    campaign.file("content/_data/help-services.toml", SERVICES).build()
}

/// The card on its page, without what stands around it.
fn on_the_card(site: &Site) -> String {
    let text = site.text("numbers/ro/index.html");
    text.split_once("class=pocket>")
        .expect("a card")
        .1
        .split_once("</main>")
        .expect("an end")
        .0
        .into()
}

#[test]
fn the_pocket_card_has_the_numbers_of_the_help_bar_whose_names_are_discreet() {
    let site = card("").expect_clean();
    let text = on_the_card(&site);
    for shown in [
        "112",
        "Moldova",
        "116 111",
        ">telefonulcopilului.md<",
        "0 800 33333",
        "SMS, Viber",
        "Numai cu",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("abuz") && !text.contains("Farul"), "{text}");
    assert!(text.find("112") < text.find("Moldova"), "the emergency number comes first");
}

#[test]
fn its_tab_does_not_name_the_campaign_because_paper_and_files_take_the_title_over() {
    let site = card("").expect_clean();
    let text = site.text("numbers/ro/index.html");
    assert!(text.contains("<title>Numere utile</title>") && text.contains("noindex"), "{text}");
    assert!(text.contains(WARNING));
}

#[test]
fn the_page_with_all_help_leads_to_it_and_no_other() {
    let site = card("").expect_clean();
    assert!(site.text("ro/help/index.html").contains("../../numbers/ro/"));
    assert!(!site.text("ro/index.html").contains("numbers/"));
}

#[test]
fn a_campaign_picks_the_services_of_the_card_or_leaves_it_out() {
    let site = card("[pocket_card]\nservices = [\"texts\"]\n").expect_clean();
    let text = on_the_card(&site);
    assert!(text.contains("112") && text.contains("0 800 33333") && !text.contains("116 111"));

    let site = card("[pocket_card]\nshown = false\n").expect_clean();
    assert!(!site.files.contains_key("numbers/ro/index.html"));
    assert!(!site.text("ro/help/index.html").contains("numbers/"));
}

#[test]
fn without_services_there_is_no_card() {
    assert!(!page("", "Text.").files.contains_key("numbers/ro/index.html"));
}

#[test]
fn the_card_names_whom_one_can_reach_and_leaves_no_room_for_others() {
    let service = |id: &str, more: &str| {
        format!("[[services]]\nid = \"{id}\"\nnames.ro = \"{id}\"\nsource = \"A source\"\n{more}\n")
    };
    let build = |services: String| {
        let settings = format!("{SETTINGS}\n[[countries]]\nid = \"MD\"\nnames = \"Moldova\"\n");
        let settings = settings.replace("needs_approval = true", "needs_approval = false");
        let campaign = Campaign::new().file("farul.toml", settings);
        campaign.file("content/_data/help-services.toml", services).release().build()
    };
    let hidden = "country = \"MD\"\naudiences = [\"parents\"]\nnumber = \"0 800 11111\"";
    let rung = "country = \"MD\"\nnumber = \"0 800 33333\"\nlast_verified = 2026-11-01";
    let written =
        "number = \"113\"\nchannels = [\"sms\"]\nemergency = true\nlast_verified = 2026-11-01";
    let three = service("one", hidden) + &service("two", hidden) + &service("three", rung);
    let text = on_the_card(&build(three + &service("now", written)));
    assert!(text.contains("0 800 33333"), "two that nobody rang hide no third: {text}");
    assert!(!text.contains(">one<") && !text.contains(">two<"), "{text}");
    assert!(text.contains(">113<"), "an emergency number to write to is a number: {text}");

    let site = build(service("one", hidden));
    assert!(!site.files.contains_key("numbers/ro/index.html"), "a card with nothing on it");
    assert!(!site.text("ro/help/index.html").contains("numbers/"));
}
