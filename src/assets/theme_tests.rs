use super::*;
use crate::source::Span;

fn campaign(files: &[(&str, &str)]) -> CampaignFiles {
    let file =
        |(path, text): &(&str, &str)| (SourcePath::new(path).unwrap(), Arc::from(text.as_bytes()));
    files.iter().map(file).collect()
}

fn load(name: &str, files: &[(&str, &str)]) -> Judged<Option<Theme>> {
    load_theme(&Located::new(name.to_owned(), Span::new(0..1)), &campaign(files))
}

fn codes(judged: &Judged<Option<Theme>>) -> Vec<&'static str> {
    judged.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
}

#[test]
fn the_embedded_theme_is_whole_and_its_templates_compile() {
    let judged = load("default", &[]);
    assert_eq!(codes(&judged), [""; 0]);
    let theme = judged.value.unwrap();
    let mut tera = tera::Tera::default();
    tera.set_fallback_prefixes(theme.prefixes()).unwrap();
    tera.add_raw_templates(theme.templates().map(|template| (template.name, template.text)))
        .unwrap();
    for template in ENTRY_TEMPLATES {
        assert!(tera.contains_template(template), "{template}");
    }
    assert!(theme.overridden.is_empty());
}

#[test]
fn the_campaign_wins_file_by_file_and_the_build_can_say_where() {
    let same = std::str::from_utf8(EMBEDDED.get_file("page.html").unwrap().contents()).unwrap();
    let judged = load(
        "default",
        &[("themes/default/home.html", "mine"), ("themes/default/page.html", same)],
    );
    let theme = judged.value.unwrap();
    assert_eq!(theme.file("home.html").unwrap().text(), Some("mine"));
    assert!(!theme.file("home.html").unwrap().embedded);
    assert!(theme.file("base.html").unwrap().embedded);
    let overridden: Vec<_> = theme.overridden.iter().map(SourcePath::as_str).collect();
    assert_eq!(overridden, ["themes/default/home.html"]);
}

#[test]
fn a_theme_extends_another_and_both_versions_of_a_file_have_a_name() {
    let judged = load(
        "mine",
        &[
            ("themes/mine/theme.toml", "contract = 1\nextends = \"default\""),
            ("themes/mine/page.html", "{% extends \"default/page.html\" %}"),
        ],
    );
    assert_eq!(codes(&judged), [""; 0]);
    let theme = judged.value.unwrap();
    assert_eq!(theme.prefixes(), ["mine/", "default/"]);
    let names: Vec<_> = theme.templates().map(|template| template.name).collect();
    assert!(names.contains(&"mine/page.html") && names.contains(&"default/page.html"));
    assert!(theme.file("page.html").unwrap().text().unwrap().contains("default/page.html"));
    assert!(theme.file("/default/page.html").unwrap().embedded);
    assert!(theme.style.is_some(), "the style comes from the theme below");
}

#[test]
fn what_is_wrong_with_a_theme_is_told() {
    let whole = "contract = 1\nextends = \"default\"\n";
    let cases = [
        ("contract = 1\nextends = \"mine\"", "theme-circle"),
        ("contract = 1\nextends = \"nowhere\"", "theme-missing"),
        ("contract = 7\nextends = \"default\"", "theme-contract"),
        ("contract = \"1\"\nextends = \"default\"", "theme-contract"),
        ("extends = \"default\"", "theme-contract"),
        ("contract = = 1", "theme-settings"),
        ("contract = 1", "theme-file-missing"),
        (&format!("{whole}stile = \"x\""), "theme-key-unknown"),
        (&format!("{whole}icon = 3"), "theme-key-type"),
        (&format!("{whole}scripts = \"a.js\""), "theme-key-type"),
        (&format!("{whole}style = \"css/stile.css\""), "theme-file-missing"),
    ];
    for (settings, expected) in cases {
        let judged = load("mine", &[("themes/mine/theme.toml", settings)]);
        let found = codes(&judged);
        assert!(found.contains(&expected), "{settings}: {found:?}");
        assert_eq!(judged.value.is_some(), !judged.diagnostics.has_errors(), "{settings}");
    }
    assert_eq!(codes(&load("mine", &[("themes/mine/a.html", "")]))[0], "theme-file-missing");
    assert_eq!(codes(&load("nowhere", &[])), ["theme-missing"]);
}

#[test]
fn a_theme_that_cannot_be_known_is_not_said_to_lack_files() {
    for (settings, expected) in [
        ("contract = 1\nextends = \"defualt\"", "theme-missing"),
        ("contract = 1\nextends = \"mine\"", "theme-circle"),
        ("contract = = 1", "theme-settings"),
        ("contract = 1\nextends = 3", "theme-key-type"),
    ] {
        let judged = load("mine", &[("themes/mine/theme.toml", settings)]);
        assert_eq!(codes(&judged), [expected], "{settings}");
    }
    assert_eq!(codes(&load("mine", &[("themes/mine/a.html", "")])), ["theme-file-missing"]);
}

#[test]
fn a_theme_adds_its_scripts_to_those_of_the_theme_that_it_extends() {
    let settings = "contract = 1\nextends = \"default\"\n\
                    scripts = [\"scripts/mine.js\", \"scripts/listen.js\"]";
    let files = [("themes/mine/theme.toml", settings), ("themes/mine/scripts/mine.js", "x()")];
    let theme = load("mine", &files).value.unwrap();
    let names = |scripts: &[Setting]| -> Vec<String> {
        scripts.iter().map(|script| script.path.value.clone()).collect()
    };
    let below = load("default", &[]).value.unwrap();
    let mut expected = names(&below.scripts);
    expected.push("scripts/mine.js".to_owned());
    assert_eq!(names(&theme.scripts), expected, "each once, its own behind");
    assert_eq!(names(&theme.head_scripts), names(&below.head_scripts));
}

#[test]
fn a_binary_template_and_a_huge_one_are_refused() {
    let mut files = campaign(&[]);
    let path = |path| SourcePath::new(path).unwrap();
    files.insert(path("themes/default/page.html"), Arc::from([0xff, 0xfe, 0x41].as_slice()));
    files.insert(path("themes/default/css/style.css"), vec![b' '; TEXT_LIMIT + 1].into());
    let judged = load_theme(&Located::new("default".into(), Span::default()), &files);
    let mut found = codes(&judged);
    found.sort_unstable();
    assert_eq!(found, ["theme-file-too-large", "theme-not-text"]);
}
