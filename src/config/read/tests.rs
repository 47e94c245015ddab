use super::*;
use crate::config::conformance::ConformanceStatus;
use crate::diagnostic::{Argument, Diagnostic};
use crate::model::ids::{AudienceId, LanguageId};

fn judged(text: &str) -> (Option<Config>, Vec<Diagnostic>) {
    let file = SourcePath::new("farul.toml").unwrap();
    let judged = read(&file, text);
    (judged.value, judged.diagnostics.sorted().into_iter().collect())
}

/// Each fault as its code and the words it points at.
fn faults(text: &str) -> Vec<String> {
    let told = |diagnostic: &Diagnostic| {
        let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
        format!("{} {}", diagnostic.code.name, &text[range]).trim_end().to_owned()
    };
    judged(text).1.iter().map(told).collect()
}

const SMALL: &str = r#"
[campaign]
name = "Farul"
discreet_name = "Farul"

[[languages]]
tag = "ro"
name = "Română"

[[languages]]
tag = "RU"
name = "Русский"
fallback = ["ro"]

[content]
variants = ["easy"]
vital = ["help"]
roles = ["editor"]

[exit]
target = "https://www.wikipedia.org/"

[[sections]]
id = "news"
feed = true

[[audiences]]
id = "children"
age = [7, 9]

[[audiences]]
id = "parents"
may_link_to = ["children"]
"#;

/// [`SMALL`] with one line in place of another.
fn with(line: &str, other: &str) -> String {
    assert!(SMALL.contains(line), "{line}");
    SMALL.replacen(line, other, 1)
}

#[test]
fn the_example_campaign_is_read_without_a_word() {
    let text = include_str!("../../../farul.toml");
    let (config, diagnostics) = judged(text);
    assert_eq!(diagnostics, vec![]);
    let config = config.unwrap();
    let tags: Vec<_> = config.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["ro", "ru", "en"]);
    assert_eq!(config.name.get(LanguageId(1)), Some("Маяк"));
    assert_eq!(config.languages[2].fallback, [LanguageId(0)]);
    assert_eq!(config.variants, ["easy"]);
    assert_eq!(config.vital[1].value, "traces");
    assert_eq!(config.countries[1].id, "RO");
    assert_eq!(config.happened.of(LanguageId(0)), ["S-a întâmplat deja"]);
    assert!(config.first_person.of(LanguageId(2)).contains(&"I".to_owned()));
    assert!(config.sections[0].feed);
    let teens = config.audience_named("teens").unwrap();
    let teens = &config.audiences[teens.index()];
    assert_eq!(teens.age, Some((13, 17)));
    assert_eq!(teens.grown_ups, config.audience_named("parents"));
    assert_eq!(teens.may_link_to, [AudienceId(1), AudienceId(2), AudienceId(3)]);
}

#[test]
fn what_is_not_said_protects_the_reader() {
    let (config, diagnostics) = judged(SMALL);
    assert_eq!(diagnostics, vec![]);
    let config = config.unwrap();
    let [children, parents] = config.audiences.as_slice() else { panic!() };
    assert!(children.needs_approval && children.discreet && children.exit);
    assert_eq!(children.may_link_to, [AudienceId(0)]);
    assert!(parents.needs_approval && !parents.discreet && !parents.exit);
    assert_eq!(config.theme.value, "default");
    assert_eq!(config.base_url, None);
    assert_eq!(config.languages[1].tag, "ru");
    assert_eq!(config.language_tagged("Ru"), Some(LanguageId(1)));
}

#[test]
fn a_byte_order_mark_and_foreign_line_ends_are_fine() {
    let text = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));
    assert_eq!(judged(&text).1, vec![]);
    let text = format!("\u{feff}colour = 1\r\n{SMALL}");
    assert_eq!(faults(&text), ["unknown-key colour"]);
}

#[test]
fn the_sites_address_ends_with_a_stroke() {
    let addressed = |url: &str| {
        let name = "discreet_name = \"Farul\"\n";
        judged(&with(name, &format!("{name}base_url = \"{url}\"\n"))).0.unwrap().base_url
    };
    assert_eq!(addressed("https://example.org").unwrap(), "https://example.org/");
    assert_eq!(addressed("http://example.org/a/").unwrap(), "http://example.org/a/");
    assert_eq!(addressed("https://example.org/?a"), None);
}

#[test]
fn every_fault_has_its_place() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("name = \"Farul\"\n", "", &["missing-field [campaign]"]),
        ("name = \"Farul\"\n", "name = {}\n", &["empty-field {}"]),
        (
            "name = \"Farul\"\n",
            "name = { fq = 'x', RO = 'y', ro = 'z' }\n",
            &["unknown-language fq", "language-twice ro"],
        ),
        ("name = \"Farul\"\n", "name = { fr = 'x', rmy = 'y', ro = 'z' }\n", &[]),
        (
            "discreet_name = \"Farul\"",
            "discreet_nam = 'x'",
            &["missing-field [campaign]", "unknown-key discreet_nam"],
        ),
        (
            "discreet_name = \"Farul\"",
            "discreet_name = 'x'\nbase_url = 'example.org'",
            &["bad-web-address 'example.org'"],
        ),
        ("discreet_name = \"Farul\"", "discreet_name = 'x'\ntheme = '../x'", &["bad-id '../x'"]),
        ("tag = \"RU\"", "tag = 'r_u'", &["bad-language-tag 'r_u'"]),
        ("tag = \"RU\"", "tag = 'Ro'", &["language-twice 'Ro'"]),
        ("name = \"Русский\"", "", &["missing-field [[languages]]"]),
        ("fallback = [\"ro\"]", "fallback = ['rro']", &["unknown-language 'rro'"]),
        ("fallback = [\"ro\"]", "fallback = ['ru']", &["fallback-cycle 'ru'"]),
        ("variants = [\"easy\"]", "variants = ['RU']", &["variant-is-language 'RU'"]),
        ("variants = [\"easy\"]", "variants = ['easy', 'easy']", &["id-taken 'easy'"]),
        ("variants = [\"easy\"]", "variants = ['Easy']", &["bad-id 'Easy'"]),
        ("vital = [\"help\"]", "vital = ['../help']", &["bad-id '../help'"]),
        ("roles = [\"editor\"]", "roles = ['The Editor']", &["bad-id 'The Editor'"]),
        ("roles = [\"editor\"]", "", &["missing-field [content]"]),
        ("roles = [\"editor\"]", "roles = []", &["empty-field []"]),
        ("roles = [\"editor\"]", "roles = [5]", &["wrong-type 5"]),
        (
            "roles = [\"editor\"]",
            "roles = [\"editor\"]\nrole_names.edtor = 'x'",
            &["unknown-choice edtor"],
        ),
        ("roles = [\"editor\"]", "role_names.editor = 'x'", &["missing-field [content]"]),
        ("roles = [\"editor\"]", "role_names = 5", &["missing-field [content]", "wrong-type 5"]),
        (
            "target = \"https://www.wikipedia.org/\"",
            "target = 'http://x.org'",
            &["bad-web-address 'http://x.org'"],
        ),
        (
            "[exit]\ntarget = \"https://www.wikipedia.org/\"",
            "",
            &["exit-without-target \"children\""],
        ),
        ("id = \"news\"", "id = 'News'", &["bad-id 'News'"]),
        ("id = \"news\"", "id = 'parents'", &["id-taken \"parents\""]),
        ("id = \"news\"", "id = 'help'", &["id-taken 'help'"]),
        ("id = \"news\"", "", &["missing-field [[sections]]"]),
        (
            "id = \"children\"",
            "id = 'parents'\ndiscreet = 1",
            &["wrong-type 1", "id-taken \"parents\""],
        ),
        ("age = [7, 9]", "age = [9, 7]", &["bad-age [9, 7]"]),
        ("age = [7, 9]", "age = [7, 18]", &["bad-age [7, 18]"]),
        ("age = [7, 9]", "age = [-1, 9]", &["bad-age [-1, 9]"]),
        ("age = [7, 9]", "age = 7", &["bad-age 7"]),
        ("age = [7, 9]", "age = [7, 'nine']", &["bad-age [7, 'nine']"]),
        ("age = [7, 9]", "age = [7, 9]\ngrown_ups = 'parent'", &["unknown-audience 'parent'"]),
        ("age = [7, 9]", "age = [7, 9]\ngrown_ups = 'children'", &["grown-ups-young 'children'"]),
        (
            "may_link_to = [\"children\"]",
            "may_link_to = ['childrens', 'teens']",
            &["unknown-audience 'childrens'", "unknown-audience 'teens'"],
        ),
        ("may_link_to = [\"children\"]", "age = [3, 6]", &["audiences-out-of-order \"parents\""]),
        (
            "[[sections]]",
            "[[countries]]\nid = 'md'\nnames = 'M'\n[[sections]]",
            &["bad-country-id 'md'"],
        ),
        (
            "[[sections]]",
            "[[countries]]\nid = 'MD'\n[[sections]]",
            &["missing-field [[countries]]"],
        ),
        (
            "[[sections]]",
            "[[sign_languages]]\ntag = 'v_si'\n[[sections]]",
            &["missing-field [[sign_languages]]", "bad-language-tag 'v_si'"],
        ),
        (
            "[[sections]]",
            "[[sign_languages]]\ntag = 'vsi'\nnames = 'V'\n[[sign_languages]]\ntag = 'VSI'\nnames = 'V'\n[[sections]]",
            &["language-twice 'VSI'"],
        ),
        (
            "[[sections]]",
            "[media]\nsign = 'required'\n[[sections]]",
            &["sign-languages-missing 'required'"],
        ),
        ("[[sections]]", "[media]\nsign = 'yes'\n[[sections]]", &["unknown-choice 'yes'"]),
        (
            "[[sections]]",
            "[discreet]\navoid = { ro = ['abuz'], xx = ['y'] }\n[[sections]]",
            &["unknown-language xx"],
        ),
        // A language of another campaign, or one that this campaign had.
        ("[[sections]]", "[discreet]\navoid = { ro = ['abuz'], en = ['y'] }\n[[sections]]", &[]),
        ("name = \"Farul\"", "name = { ro = 'Farul', uk = 'Маяк' }", &[]),
        ("name = \"Farul\"", "name = { ro = 'Farul', rr = 'Маяк' }", &["unknown-language rr"]),
        ("name = \"Farul\"", "name = { ro = 'Farul', ur = 'Маяк' }", &["unknown-language ur"]),
        ("name = \"Farul\"", "name = { ro = 'Farul', r0 = 'Маяк' }", &["unknown-language r0"]),
        ("name = \"Farul\"", "name = { uk = 'Маяк' }", &["unknown-language uk"]),
        (
            "[[sections]]",
            "[host]\nfiles = ['_header']\nmay_embed = ['https://a.org/x']\n[[sections]]",
            &["unknown-choice '_header'", "bad-site-address 'https://a.org/x'"],
        ),
        (
            "[[sections]]",
            "[accessibility]\nstatus = 'full'\n[[sections]]",
            &["conformance-unproven 'full'"],
        ),
        (
            "[[sections]]",
            "[accessibility]\nstatus = 'full'\naudit = { by = 'X' }\n[[sections]]",
            &["missing-field { by = 'X' }"],
        ),
        (
            "[[sections]]",
            "[accessibility]\nstatus = 'good'\ntested = 'May'\n[[sections]]",
            &["unknown-choice 'good'", "wrong-type 'May'"],
        ),
        ("[[sections]]", "[[sectoins]]", &["unknown-key sectoins"]),
        ("feed = true", "feed = 'yes'", &["wrong-type 'yes'"]),
    ];
    for (line, other, expected) in rows {
        let text = with(line, other);
        let mut found = faults(&text);
        let mut expected: Vec<String> = expected.iter().map(|&words| words.to_owned()).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{other:?}");
        assert!(judged(&text).0.is_some(), "{other:?}");
    }
}

#[test]
fn nothing_can_be_said_without_a_language() {
    assert_eq!(faults(""), ["missing-field", "missing-field"]);
    assert_eq!(
        faults("languages = []\n[campaign]\nname = 'a'\ndiscreet_name = 'b'\n"),
        ["missing-field"]
    );
    for text in ["", "languages = []", "[campaign", "[[languages]]\nname = 'x'"] {
        let (config, diagnostics) = judged(text);
        assert!(config.is_none(), "{text:?}");
        assert!(!diagnostics.is_empty(), "{text:?}");
    }
}

#[test]
fn a_circle_of_fallbacks_is_told_once() {
    let language = |tag: &str, fallback: &str| {
        format!("[[languages]]\ntag = '{tag}'\nname = '{tag}'\nfallback = [{fallback}]\n")
    };
    let text = [
        "[campaign]\nname = 'a'\ndiscreet_name = 'b'\n".to_owned(),
        language("aa", "'bb', 'cc'"),
        language("bb", ""),
        language("cc", "'dd'"),
        language("dd", "'aa'"),
        language("ee", "'aa'"),
    ]
    .concat();
    let (_, diagnostics) = judged(&text);
    assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
    assert_eq!(
        diagnostics[0].arguments,
        [("chain", Argument::Text("aa → cc → dd → aa".to_owned()))]
    );
}

#[test]
fn words_to_keep_quiet_about_are_kept_by_language() {
    let text = format!("{SMALL}\n[discreet]\navoid = {{ ru = [\"насилие\"], ro = [\"abuz\"] }}\n");
    let (config, diagnostics) = judged(&text);
    assert_eq!(diagnostics, vec![]);
    assert_eq!(
        config.unwrap().discreet_avoid.0,
        [(LanguageId(0), vec!["abuz".to_owned()]), (LanguageId(1), vec!["насилие".to_owned()]),]
    );
}

#[test]
fn a_statement_is_partial_until_people_have_tested_the_site() {
    let conformance =
        |lines: &str| judged(&format!("{SMALL}\n{lines}")).0.expect("a campaign").conformance;
    assert_eq!(conformance("").status, ConformanceStatus::Partial);
    let unproven = conformance("[accessibility]\nstatus = 'full'\n");
    assert_eq!(unproven.status, ConformanceStatus::Partial);
    let proven =
        conformance("[accessibility]\nstatus = 'full'\naudit = { by = 'X', date = 2026-11-20 }\n");
    assert_eq!(proven.status, ConformanceStatus::Full);
    assert_eq!(proven.audit.map(|audit| audit.by), Some("X".to_owned()));
}

#[test]
fn more_languages_than_can_be_counted_are_cut_off() {
    let many: String =
        (0..300).map(|number| format!("[[languages]]\ntag = 'x-{number}'\nname = 'n'\n")).collect();
    let (config, diagnostics) =
        judged(&format!("[campaign]\nname = 'a'\ndiscreet_name = 'b'\n{many}"));
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].code.name, "too-many-entries");
    assert_eq!(config.unwrap().languages.len(), shared::MOST);
}
