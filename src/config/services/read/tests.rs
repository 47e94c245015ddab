use super::*;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::ids::{AudienceId, LanguageId};

fn config() -> Config {
    let file = SourcePath::new("farul.toml").unwrap();
    crate::config::read(&file, include_str!("../../../../farul.toml")).value.unwrap()
}

fn judged(text: &str) -> (Vec<HelpService>, Vec<Diagnostic>) {
    let file = SourcePath::new("content/_data/help-services.toml").unwrap();
    let judged = read(&file, text, &config());
    (judged.value, judged.diagnostics.sorted().into_iter().collect())
}

const ONE: &str = r#"
[[services]]
id = "child-helpline"
country = "MD"
reachable_from = ["MD", "RO"]
number = "+373 22 24 06 24"
names = { ru = "Детский телефон", ro = "Telefonul Copilului" }
audiences = ["teens"]
hours = { ro = "24 de ore", ru = "Круглосуточно", en = "24 hours" }
channels = ["phone", "chat"]
without_speech = true
languages = ["ro", "UK"]
confidentiality = { ro = "text", ru = "текст", en = "text" }
cost = "free"
url = "https://example.org"
source = "published source"
source_date = "2018"
last_verified = 2026-11-22
emergency = true
"#;

#[test]
fn a_whole_service_is_read() {
    let (services, diagnostics) = judged(ONE);
    assert_eq!(diagnostics, vec![]);
    let [service] = services.as_slice() else { panic!() };
    assert_eq!(service.id.value, "child-helpline");
    assert_eq!(service.country, Some(CountryId(0)));
    assert_eq!(service.reachable_from, [CountryId(0), CountryId(1)]);
    assert_eq!(service.audiences, [AudienceId(3)]);
    assert_eq!(service.number.as_ref().map(PhoneNumber::dial).unwrap(), "tel:+37322240624");
    assert_eq!(service.channels, [Channel::Phone, Channel::Chat]);
    assert_eq!(service.cost, Some(Cost::Free));
    assert!(matches!(service.hours, Some(Hours::Told(_))));
    assert_eq!(service.names.0[0].0, LanguageId(0));
    assert_eq!(service.languages, ["ro", "uk"]);
    let verified = service.last_verified.as_ref().map(|date| date.value);
    assert_eq!(verified, Some(jiff::civil::date(2026, 11, 22)));
    assert!(service.without_speech && service.emergency);
}

#[test]
fn the_least_is_an_id_a_name_a_way_and_a_source() {
    let least =
        "[[services]]\nid = 'a'\nnames = { ro = 'A' }\nsource = 's'\ncountry = ''\nnumber = '1'\n";
    let (services, diagnostics) = judged(least);
    assert_eq!(diagnostics, vec![]);
    assert_eq!(services[0].country, None);
    assert!(!services[0].emergency);
    assert_eq!(judged("").0, vec![]);
}

#[test]
fn every_fault_has_its_place() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("id = \"child-helpline\"", "", &["missing-field [[services]]"]),
        ("id = \"child-helpline\"", "id = 'A b'", &["bad-id 'A b'"]),
        ("country = \"MD\"", "country = 'MDA'", &["unknown-country 'MDA'"]),
        ("[\"MD\", \"RO\"]", "['UA']", &["unknown-country 'UA'"]),
        ("+373 22 24 06 24", "112 (urgent)", &["bad-phone-number \"112 (urgent)\""]),
        ("number = \"+373 22 24 06 24\"", "number = 112", &["wrong-type 112"]),
        ("names = {", "names = {} #", &["empty-field {}"]),
        ("names = { ru", "names = { rru", &["unknown-language rru"]),
        ("[\"teens\"]", "['teen']", &["unknown-audience 'teen'"]),
        ("\"chat\"", "'fax'", &["unknown-choice 'fax'"]),
        ("\"chat\"", "'email'", &["service-channel \"child-helpline\""]),
        (", \"chat\"", "", &["service-only-spoken \"child-helpline\""]),
        ("cost = \"free\"", "cost = 'cheap'", &["unknown-choice 'cheap'"]),
        ("cost = \"free\"", "email = 'a@b'", &["bad-mail-address 'a@b'"]),
        ("cost = \"free\"", "cost = 'normal'\nemail = 'a@b.example'", &[]),
        ("hours = {", "hours = 24 #", &["wrong-type 24"]),
        ("hours = {", "hours = '24/7' #", &[]),
        (
            "hours = {",
            "note = { ro = 'Întâi scrie.', ru = 'Сначала напиши.', en = 'Write first.' }\nhours = {",
            &[],
        ),
        (
            "hours = {",
            "note = { ro = 'Întâi scrie.' }\nhours = {",
            &["service-untranslated { ro = 'Întâi scrie.' }"],
        ),
        ("hours = {", "hours = 'luni-vineri 9-17' #", &["service-untranslated 'luni-vineri 9-17'"]),
        (
            "confidentiality = {",
            "confidentiality = { uk = 'текст' } #",
            &["service-untranslated { uk = 'текст' }"],
        ),
        ("names = { ru", "names = { r0", &["unknown-language r0"]),
        ("names = { ru", "names = { uk", &[]),
        (
            "names = { ru = \"Детский телефон\", ro",
            "names = { uk",
            &["service-untranslated { uk = \"Telefonul Copilului\" }"],
        ),
        ("\"UK\"", "'u'", &["bad-language-tag 'u'"]),
        ("https://example.org", "http://example.org", &["bad-web-address \"http://example.org\""]),
        ("source = \"published source\"", "", &["missing-field [[services]]"]),
        ("\"2018\"", "'last year'", &["bad-source-date 'last year'"]),
        ("\"2018\"", "'2018-13'", &["bad-source-date '2018-13'"]),
        ("\"2018\"", "'2018-02-30'", &["bad-source-date '2018-02-30'"]),
        ("\"2018\"", "2018-02-03", &[]),
        ("\"2018\"", "'2018-02'", &[]),
        (
            "last_verified = 2026-11-22",
            "last_verified = 2026-02-30",
            &["impossible-date 2026-02-30"],
        ),
        ("emergency = true", "emergancy = true", &["unknown-key emergancy"]),
        ("[[services]]", "[[service]]", &["unknown-key service"]),
    ];
    for (line, other, expected) in rows {
        assert!(ONE.contains(line), "{line}");
        let text = ONE.replacen(line, other, 1);
        let told = |diagnostic: &Diagnostic| {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            format!("{} {}", diagnostic.code.name, &text[range])
        };
        let found: Vec<_> = judged(&text).1.iter().map(told).collect();
        assert_eq!(&found, expected, "{other:?}");
    }
}

#[test]
fn two_services_cannot_share_an_id() {
    let (services, diagnostics) = judged(&ONE.repeat(2));
    assert_eq!(services.len(), 1);
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].code.name, "id-taken");
    assert_eq!(diagnostics[0].related.len(), 1);
}

#[test]
fn what_nobody_sees_is_told_where_it_stands_and_left_out() {
    for (written, hidden) in [
        ("id = \"child-helpline\"", "id = \"child\u{200b}-helpline\""),
        ("country = \"MD\"", "country = \"MD\u{feff}\""),
        ("number = \"+373 22 24 06 24\"", "number = \"\u{202a}+373 22 24 06 24\u{202c}\""),
        ("channels = [\"phone\"", "channels = [\"ph\u{200d}one\""),
        ("cost = \"free\"", "cost = \"fr\u{ad}ee\""),
        ("url = \"https://example.org\"", "url = \"https://exam\u{2060}ple.org\""),
    ] {
        let text = ONE.replace(written, hidden);
        assert_ne!(text, ONE, "{written}");
        let (services, found) = judged(&text);
        assert_eq!(services, judged(ONE).0, "{written}");
        let found: Vec<_> =
            found.iter().filter(|found| found.severity == Severity::Error).collect();
        let [found] = found.as_slice() else { panic!("{written}: {found:?}") };
        assert_eq!(found.code.name, "hidden-character");
        let span = found.place.as_ref().and_then(|place| place.span).unwrap();
        assert!(text[span.range()].chars().all(crate::model::scheme::is_invisible), "{written}");
    }
    // Words may have them.
    let (_, found) = judged(&ONE.replace("Telefonul", "Tele\u{ad}fo\u{200b}nul"));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_way_out_shows_the_right_line_for_each_language() {
    let line = |text: &str, argument: &str| {
        let (_, found) = judged(text);
        let [found] = found.as_slice() else { panic!("{found:?}") };
        let value = found.arguments.iter().find(|(name, _)| *name == argument);
        value.map(|(_, value)| value.clone())
    };
    let expected = |line: &str| Some(crate::diagnostic::Argument::from(line));
    // A table in brackets would begin another one.
    let nameless = ONE.replace("names = {", "# {");
    assert_eq!(line(&nameless, "example"), expected("names = { ro = \"…\" }"));
    let wrong = ONE.replace("names = {", "names = 5 #");
    assert_eq!(line(&wrong, "example"), expected("names = { ro = \"…\" }"));
    let plain = ONE.replace("hours = {", "hours = \"9-17\" #");
    assert_eq!(line(&plain, "line"), expected("hours = { ro = \"…\", ru = \"…\", en = \"…\" }"));
}
