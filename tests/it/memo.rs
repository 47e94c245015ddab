//! A warm build equals a cold one, byte for byte, after any edits.

use farul::build::{Memo, Pictures};
use farul::content_hash::ContentHash;
use farul::disk::Sink;
use farul::model::output::OutputPath;
use farul::parse::approval;
use farul::source::SourcePath;
use proptest::prelude::*;

use crate::campaign::{Campaign, SETTINGS};

/// One change that an author makes.
#[derive(Clone, Debug)]
pub enum Edit {
    Text {
        page: usize,
        text: String,
    },
    Title {
        page: usize,
        title: String,
    },
    Remove {
        page: usize,
    },
    Approve {
        page: usize,
    },
    Settings {
        name: String,
    },
    Style {
        colour: &'static str,
    },
    Template {
        text: String,
    },
    /// The list of the pages of a part.
    List {
        text: String,
    },
    Words {
        text: String,
    },
    Picture {
        wide: bool,
        red: u8,
    },
    Glossary {
        form: String,
        meaning: String,
    },
}

pub const PAGES: [&str; 7] = [
    "parents/a.ro.md",
    "parents/a.ru.md",
    "parents/b.ro.md",
    "parents/b.easy.ro.md",
    "teens/a.ro.md",
    "news/one.ro.md",
    "x/index.ro.md",
];

/// Any change.
pub fn edit() -> impl Strategy<Value = Edit> {
    let page = 0..PAGES.len();
    let texts = prop::sample::select(vec![
        "Text.",
        "## Unu\n\nText cu [b](../parents/b.md#unu).",
        "## Doi\n\n- [ ] a\n- [x] b\n\nNotă[^1].\n\n[^1]: Aici.",
        ":::callout{type=tip}\nÎntreabă un adult.\n:::",
        "[acasă](../_index.md?lang=ru) și [nimic](nimic.md)",
        "Sună la 0 800 123 456, scrie la x@example.org sau [aici](https://example.org/x).",
        "Text cu [b](../parents/b.md) și [a](../teens/a.md), și iar [b](../parents/b.md).",
        "[a](../parents/a.md#unu) și [iar](../parents/a.md?lang=ru#doi).",
        "## Trei {#unu}\n\n## Unu\n\n[sus](#unu), [a](../parents/a.md#unu)",
        "![O casă](../casa.png)",
        "## Unu\n\n## Doi & doi\n\n## Trei\n\n## Patru\n\nText.",
        ":::note\nDespre a.\n:::\n\n## Unu\n\n## Doi\n\n## Trei\n\n## Patru\n\nText.",
        ":::figure\n![O casă](../casa.png)\n\nAcasă.\n:::\n\n[Casa](../casa.png)",
    ]);
    prop_oneof![
        4 => (page.clone(), texts).prop_map(|(page, text)| Edit::Text { page, text: text.to_owned() }),
        2 => (page.clone(), "[a-zăț]{1,8}").prop_map(|(page, title)| Edit::Title { page, title }),
        2 => page.clone().prop_map(|page| Edit::Remove { page }),
        2 => page.prop_map(|page| Edit::Approve { page }),
        1 => "[a-z]{1,8}".prop_map(|name| Edit::Settings { name }),
        1 => prop::sample::select(vec!["red", "green"]).prop_map(|colour| Edit::Style { colour }),
        1 => "[a-z]{1,8}".prop_map(|text| Edit::Template { text }),
        1 => "[a-z]{1,8}".prop_map(|text| Edit::List { text }),
        1 => "[a-z]{1,8}".prop_map(|text| Edit::Words { text }),
        2 => (prop::sample::select(vec!["text", "adult", "casa"]), "[a-z]{1,8}")
            .prop_map(|(form, meaning)| Edit::Glossary { form: form.to_owned(), meaning }),
        2 => (any::<bool>(), 0..4u8).prop_map(|(wide, red)| Edit::Picture { wide, red }),
    ]
}

/// Makes a change.
pub fn apply(campaign: &Campaign, edit: &Edit) {
    let write = |page: usize, title: &str, text: &str| {
        let content =
            format!("---\ntitle: \"{title}\"\ndescription: D.\ndate: 2026-11-01\n---\n{text}\n");
        campaign.write(&format!("content/{}", PAGES[page]), content);
    };
    match edit {
        Edit::Text { page, text } => write(*page, "Titlu", text),
        Edit::Title { page, title } => write(*page, title, "Text."),
        Edit::Remove { page } => {
            let path = format!("content/{}", PAGES[*page]);
            if campaign.root().join(&path).exists() {
                campaign.remove(&path);
            }
        }
        Edit::Approve { page } => approve(campaign, &format!("content/{}", PAGES[*page])),
        Edit::Settings { name } => {
            campaign.write("farul.toml", SETTINGS.replace("\"Farul\"", &format!("\"{name}\"")))
        }
        Edit::Style { colour } => {
            campaign.write("themes/default/css/extra.css", format!("p {{ color: {colour} }}"));
        }
        Edit::Template { text } => campaign.write("themes/default/chooser.html", chooser(text)),
        Edit::List { text } => {
            let item = "<li><a href=\"{{ item.href }}\">{{ item.title }}</a></li>";
            let list =
                format!("<ul id=\"{text}\">{{% for item in items %}}{item}{{% endfor %}}</ul>");
            campaign.write("themes/default/parts/navigation/template.html", list);
        }
        Edit::Words { text } => {
            campaign.write("i18n/ro.ftl", format!("skip-to-content = {text}\n"))
        }
        Edit::Glossary { form, meaning } => {
            campaign.write("content/_data/glossary.toml", glossary(form, meaning));
        }
        Edit::Picture { wide, red } => {
            campaign.write("content/casa.png", picture(if *wide { 500 } else { 40 }, *red));
        }
    }
}

/// Approves a page as it stands, if it is there.
fn approve(campaign: &Campaign, path: &str) {
    let Ok(text) = std::fs::read(campaign.root().join(path)) else { return };
    let file = SourcePath::new(path).unwrap();
    let day = jiff::civil::date(2026, 11, 2);
    if let Some(approved) = approval::approve(&file, &text, "editor", day).value {
        campaign.write(path, approved);
    }
}

fn chooser(text: &str) -> String {
    format!(
        "<!doctype html><html lang=\"ro\"><head><meta http-equiv=\"Content-Security-Policy\" \
         content=\"{{{{ page.policy }}}}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{{{{ page.title }}}}</title></head><body><main id=\"main\"><h1>{text}</h1>\
         <a href=\"{{{{ site.exit.target }}}}\" rel=\"noreferrer\">-</a></main></body></html>"
    )
}

fn glossary(form: &str, meaning: &str) -> String {
    format!(
        "[[terms]]\nid = 'word'\nro = {{ word = 'cuvânt', forms = ['{form}'], young = '{meaning}' }}\n"
    )
}

fn picture(width: u32, red: u8) -> Vec<u8> {
    let image =
        image::RgbImage::from_fn(width, 20, |x, y| image::Rgb([red * 60, x as u8, y as u8]));
    crate::pictures::png(image)
}

/// So many sequences of edits; with `PROPTEST_CASES`, as many as it says.
pub fn sequences(usual: u32) -> ProptestConfig {
    let told = std::env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig::default();
    if told { config } else { ProptestConfig { cases: usual, ..config } }
}

proptest! {
    #![proptest_config(sequences(24))]

    #[test]
    fn a_warm_build_equals_a_cold_one(edits in prop::collection::vec(edit(), 1..6)) {
        let campaign = Campaign::new().page("parents/_index.ro.md", "Părinți", "");
        let (_, mut memo) = campaign.build_after(Memo::default());
        for edit in &edits {
            apply(&campaign, edit);
            let warm;
            (warm, memo) = campaign.build_after(memo);
            let cold = campaign.build();
            prop_assert_eq!(warm.messages(), cold.messages());
            prop_assert_eq!(&warm.files, &cold.files, "after {:?}", edit);
        }
    }
}

#[test]
fn an_edit_of_a_meaning_reaches_the_pages_that_use_the_word() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "Un adult ascultă.")
        .file("content/_data/glossary.toml", glossary("adult", "Om mare."));
    let (first, memo) = campaign.build_after(Memo::default());
    assert!(first.text("ro/parents/a/index.html").contains("Om mare."));
    campaign.write("content/_data/glossary.toml", glossary("adult", "Cineva mare."));
    let (second, _) = campaign.build_after(memo);
    assert!(second.text("ro/parents/a/index.html").contains("Cineva mare."));
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "## Unu\n\n:::callout{type=tip}\nX.\n:::")
        .page("parents/b.ro.md", "B", "[a](a.md) [z](z.md)");
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| campaign.build())
    };
    let (one, four) = (with(1), with(4));
    assert_eq!(one.files, four.files);
    assert_eq!(one.messages(), four.messages());
}

/// Counts what a build prints anew; whatever it may keep, stands.
#[derive(Default)]
struct Counting(std::sync::Mutex<Vec<String>>);

impl Sink for Counting {
    fn put(&self, path: &OutputPath, bytes: &[u8]) -> ContentHash {
        self.0.lock().expect("no panic while counting").push(path.to_string());
        ContentHash::of(bytes)
    }

    fn keep(&self, _: &OutputPath, _: ContentHash) -> bool {
        true
    }
}

/// The pages that a build prints anew.
fn pages_after(campaign: &Campaign, memo: Memo) -> (Vec<String>, Memo) {
    let sink = Counting::default();
    let (_, memo) = farul::build::build(campaign.inputs(), memo, &sink, Pictures::AsTheyAre);
    let mut printed = sink.0.into_inner().expect("no panic while counting");
    printed.retain(|path| path.ends_with(".html"));
    printed.sort();
    (printed, memo)
}

/// A page in its own language, and where it stands in for the others.
fn everywhere(path: &str) -> [String; 3] {
    ["en", "ro", "ru"].map(|tag| format!("{tag}/{path}/index.html"))
}

#[test]
fn an_edit_of_a_text_prints_its_own_page_and_no_other() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "## Unu\n\nText.")
        .page("parents/b.ro.md", "B", "[a](a.md#unu)");
    let (_, memo) = campaign.build_after(Memo::default());
    let (printed, mut memo) = pages_after(&campaign, memo);
    assert!(printed.is_empty(), "nothing changed: {printed:?}");
    for text in [
        "Înainte.\n\n## Unu\n\nAlt text.",
        "## Unu\n\nText cu [b](b.md).",
        "## Unu\n\nSună la 0 800 123 456 sau [aici](https://example.org).",
    ] {
        let front = "---\ntitle: \"A\"\ndescription: \"A.\"\n---\n";
        campaign.write("content/parents/a.ro.md", format!("{front}{text}\n"));
        let printed;
        (printed, memo) = pages_after(&campaign, memo);
        assert_eq!(printed, everywhere("parents/a"), "{text}");
    }
    campaign.write(
        "content/parents/a.ro.md",
        "---\ntitle: \"Alt titlu\"\ndescription: \"A.\"\n---\nText.\n",
    );
    let (printed, _) = pages_after(&campaign, memo);
    assert!(printed.len() > 3, "a title stands on other pages, too");
}

#[test]
fn an_approval_that_lapses_prints_its_own_page_and_no_other() {
    let campaign = Campaign::new()
        .page("teens/_index.ro.md", "Adolescenți", "")
        .page("teens/a.ro.md", "A", "Text.")
        .page("teens/b.ro.md", "B", "[a](a.md)");
    let path = "content/teens/a.ro.md";
    let (_, memo) = campaign.build_after(Memo::default());
    let (_, memo) = pages_after(&campaign, memo);
    approve(&campaign, path);
    let (printed, memo) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("teens/a"), "approved");
    let text = std::fs::read_to_string(campaign.root().join(path)).unwrap();
    campaign.write(path, text.replace("Text.", "Alt text."));
    let (printed, _) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("teens/a"), "lapsed");
}

#[test]
fn an_edit_of_a_heading_prints_its_own_page_and_those_that_lead_to_it() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "## Unu")
        .page("parents/a.ru.md", "А", "## Один")
        .page("parents/b.ro.md", "B", "[a](a.md)")
        .page("parents/c.ro.md", "C", "[a](a.md#unu)");
    let (_, memo) = campaign.build_after(Memo::default());
    let write = |text: &str| {
        let front = "---\ntitle: \"A\"\ndescription: \"A.\"\n---\n";
        campaign.write("content/parents/a.ro.md", format!("{front}{text}\n"));
    };
    write("## Mai întâi {#unu}");
    let (printed, memo) = pages_after(&campaign, memo);
    let own = ["en/parents/a/index.html", "ro/parents/a/index.html"];
    assert_eq!(printed, own, "its words, but not its id");
    write("## Mai întâi {#primul}");
    let (printed, memo) = pages_after(&campaign, memo);
    let all = [everywhere("parents/a"), everywhere("parents/c")].concat();
    let among = |page: &String| all.contains(page);
    assert!(
        printed.len() == 6 && printed.iter().all(among),
        "its id, in all languages: {printed:?}"
    );
    write("## Mai întâi {#primul}\n\n### Apoi");
    let (printed, _) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("parents/a"), "one more heading; the Russian page has its own");
}

#[test]
fn a_picture_prints_the_pages_that_show_it_and_no_other() {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/a.ro.md", "A", "Text.")
        .page("parents/b.ro.md", "B", "Text.")
        .file("content/casa.png", picture(40, 1));
    let write = |title: &str, text: &str| {
        let front = format!("---\ntitle: \"{title}\"\ndescription: \"{title}.\"\n---\n");
        let path = format!("content/parents/{}.ro.md", title.to_lowercase());
        campaign.write(&path, format!("{front}{text}\n"));
    };
    let (_, memo) = campaign.build_after(Memo::default());
    write("A", "![O casă](../casa.png)");
    let (printed, memo) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("parents/a"), "a page takes it up");
    campaign.write("content/casa.png", picture(50, 2));
    let (printed, memo) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("parents/a"), "it changes");
    write("B", "[Casa](../casa.png)");
    let (printed, memo) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("parents/b"), "another offers it");
    write("A", ":::callout{type=tip}\nText.\n:::");
    let (printed, _) = pages_after(&campaign, memo);
    assert_eq!(printed, everywhere("parents/a"), "a component in its place");
}
