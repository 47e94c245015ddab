use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::diagnostic::Diagnostic;

fn file() -> SourcePath {
    SourcePath::new("farul.toml").unwrap()
}

fn read_all(text: &str) -> (Option<Map>, Vec<Diagnostic>) {
    let judged = read(&file(), text, 0);
    (judged.value, judged.diagnostics.into_iter().collect())
}

fn faults(text: &str) -> Vec<(&'static str, String)> {
    let (_, diagnostics) = read_all(text);
    diagnostics
        .iter()
        .map(|diagnostic| {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            (diagnostic.code.name, text.get(range).unwrap().to_owned())
        })
        .collect()
}

#[test]
fn a_file_is_read_in_its_order_with_places() {
    let text = "z = 'ș'\r\n[campaign]\nname = { ru = \"Маяк\", ro = 'Farul' }\nd = 2026-11-22\nf = 1.5\nn = 1_0\nx = 0xff\n[[a]]\nid = 1\n[[a]]\nid = 2\n";
    let offset = 3;
    let judged = read(&file(), text, offset);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    let map = judged.value.unwrap();
    let keys: Vec<_> = map.entries.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, ["z", "campaign", "a"]);
    let Value::Map(campaign) = &map.get("campaign").unwrap().item.value else { panic!() };
    let written = |span: Span| &text[span.range().start - offset..span.range().end - offset];
    let rows = [
        ("d", Value::Date(date(2026, 11, 22)), "2026-11-22"),
        ("f", Value::Float(1.5), "1.5"),
        ("n", Value::Integer(10), "1_0"),
        ("x", Value::Integer(255), "0xff"),
    ];
    for (key, value, words) in rows {
        let entry = campaign.get(key).unwrap();
        assert_eq!(entry.item.value, value, "{key}");
        assert_eq!(written(entry.item.span), words, "{key}");
    }
    let Value::Map(names) = &campaign.get("name").unwrap().item.value else { panic!() };
    assert_eq!(names.entries[0].key, "ru");
    assert_eq!(written(names.entries[0].item.span), "\"Маяк\"");
    let Value::List(tables) = &map.get("a").unwrap().item.value else { panic!() };
    assert_eq!(tables.len(), 2);
    assert_eq!(written(tables[1].span), "[[a]]");
}

#[test]
fn nothing_is_an_empty_map() {
    assert_eq!(read_all(""), (Some(Map::default()), vec![]));
    assert_eq!(read_all("# remark\n"), (Some(Map::default()), vec![]));
}

#[test]
fn every_fault_is_told_in_order() {
    let text = "a = 1\na = 2\nb = \nd = 2026-02-30\nc = 'x\nx = 1 y = 2\n[t\n";
    assert_eq!(
        faults(text),
        [
            ("duplicate-key", "a".to_owned()),
            ("toml-syntax", String::new()),
            ("impossible-date", "2026-02-30".to_owned()),
            ("toml-syntax", "'x".to_owned()),
            ("toml-syntax", "1 y".to_owned()),
            ("toml-syntax", "[t".to_owned()),
        ]
    );
    assert_eq!(read_all(text).0, None);
}

#[test]
fn values_that_are_refused_do_not_spoil_the_rest() {
    let rows = [
        ("a = 1\na = 2\n", "duplicate-key"),
        ("a = 2026-02-30\n", "impossible-date"),
        ("a = 2026-02-20T10:00:00Z\n", "date-with-time"),
        ("a = 10:00:00\n", "date-with-time"),
        ("a = 99999999999999999999\n", "number-too-large"),
        ("a = \"x\\u0000\"\n", "hidden-character"),
    ];
    for (text, code) in rows {
        let (map, diagnostics) = read_all(text);
        assert!(map.is_some(), "{text:?}");
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        assert_eq!(codes, [code], "{text:?}");
    }
}

#[test]
fn what_nobody_sees_is_told_where_it_stands() {
    for text in ["a\u{200b} = 1\n", "a = 1\u{200b}\n", "a = \u{feff}true\n", "[a\u{ad}b]\n"] {
        let (_, diagnostics) = read_all(text);
        let told: Vec<_> = diagnostics.iter().collect();
        let [told] = told.as_slice() else { panic!("{text:?}: {told:?}") };
        assert_eq!(told.code.name, "hidden-character", "{text:?}");
        let place = told.place.as_ref().and_then(|place| place.span).unwrap();
        assert!(text[place.range()].starts_with(crate::model::scheme::is_invisible), "{text:?}");
    }
}

#[test]
fn the_kind_of_a_syntax_fault_is_told() {
    let rows = [
        ("a = două cuvinte\n", "unquoted"),
        ("a = \"x\n", "quote"),
        ("a = 'x\n", "quote"),
        ("a = [1, 2\n", "bracket"),
        ("[t\n", "bracket"),
        ("a = \"\\q\"\n", "escape"),
        ("a\n", "key"),
        ("a = { b = 1, c = 2", "bracket"),
        ("a = 1\n[a.b]\n", "twice"),
    ];
    for (text, kind) in rows {
        let (map, diagnostics) = read_all(text);
        assert_eq!(map, None, "{text:?}");
        let problem = format!("{:?}", diagnostics[0].arguments[0].1);
        assert_eq!(problem, format!("Text({kind:?})"), "{text:?}: {diagnostics:?}");
    }
}

#[test]
fn nesting_has_a_limit() {
    let dotted = format!("{}x = 1\n", "a.".repeat(60));
    for fits in [format!("a = {}{}\n", "[".repeat(60), "]".repeat(60)), dotted] {
        assert!(read_all(&fits).1.is_empty(), "{:?}", read_all(&fits).1);
    }
    let many = format!("a.{}", "a.".repeat(40));
    let hostile = [
        format!("a = {}\n", "[".repeat(500_000)),
        format!("a = {}\n", "{a=".repeat(300_000)),
        format!("{}x = 1\n", "a.".repeat(500_000)),
        format!("[{}x]\n", "a.".repeat(500_000)),
        format!("a = {}\n", format!("{{ {many}a = ").repeat(70)),
    ];
    for text in hostile {
        let (map, diagnostics) = read_all(&text);
        assert_eq!(map, None);
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
        assert_eq!(codes, ["data-too-deep"], "{}", &text[..20]);
    }
}

#[test]
fn brackets_and_points_in_texts_and_remarks_do_not_count() {
    let much = "[".repeat(200);
    let points = "…. ".repeat(200);
    let text = format!(
        "a = \"{much}\\\"{much}\" # {much}\nb = '''\n{much}\n''{points}'''\nc = '{points}'\n# it's {much}\nd = \"\"\"{much}\\\"\"\"\"\n"
    );
    assert_eq!(read_all(&text).1, vec![]);
}

#[test]
fn a_broken_file_tells_a_limited_number_of_faults() {
    assert_eq!(read_all(&"= = =\n".repeat(100_000)).1.len(), MOST_FAULTS);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_makes_it_panic(text in "[a-cș1 \t\r\n=.,\\[\\]{}#'\"\\\\:T+_-]{0,60}") {
        let judged = read(&file(), &text, 7);
        for diagnostic in judged.diagnostics.iter() {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            prop_assert!(text.get(range.start - 7..range.end - 7).is_some());
        }
    }
}

#[test]
fn a_slip_is_told_where_it_is_and_its_way_out_works() {
    for (text, problem, words, line) in [
        ("[campaign\nname = 'A'\n[[a]]\n[[a]]\n", "bracket", "[campaign", "[campaign]"),
        ("[[a]\nid = 1\n[[a]]\n", "bracket", "[[a]", "[[a]]"),
        ("[a]]\nid = 1\n[[a]]\n", "bracket", "[a]]", "[[a]]"),
        ("x = 1\nroles = [\"a\", \"b\"\n\n[t]\ny = 1\n", "bracket", "[", "roles = [\"a\", \"b\"]"),
        ("names = { ro = \"A\"\nx = 1\n[t]\n", "bracket", "{", "names = { ro = \"A\" }"),
        ("name = \"A\nx = 1\n", "quote", "\"A", "name = \"A\""),
        ("name = A\"\nx = 1\n", "quote", "A\"", "name = \"A\""),
        ("name = „A”\n", "unquoted", "„A”", "name = \"A\""),
        ("number = 116 111\n", "unquoted", "116 111", "number = \"116 111\""),
        ("name = \"A \"b\" c\"\n", "quote", "\"A \"b\" c\"", "name = 'A \"b\" c'"),
        ("name = \"A\",\n", "comma", ",", "name = \"A\""),
        ("name: \"A\"\n", "key", ":", "name = \"A\""),
        ("name: Un far\n", "key", ":", "name = \"Un far\""),
        ("path = \"C:\\poze\"\n", "escape", "\"C:\\poze\"", "path = 'C:\\poze'"),
        (
            "n = { ro = \"A\" ru = \"B = c\", en = \"C\" }\n",
            "comma",
            "{ ro = \"A\" ru = \"B = c\", en = \"C\" }",
            "n = { ro = \"A\", ru = \"B = c\", en = \"C\" }",
        ),
        (
            "n = { ro = A\", ru = \"B, b\" }\n",
            "quote",
            "{ ro = A\", ru = \"B, b\" }",
            "n = { ro = \"A\", ru = \"B, b\" }",
        ),
        (
            "n = { by = Asociația, date = 2026-11-18 }\n",
            "quote",
            "{ by = Asociația, date = 2026-11-18 }",
            "n = { by = \"Asociația\", date = 2026-11-18 }",
        ),
        ("day = 22.11.2026\n", "date", "22.11.2026", "day = 2026-11-22"),
    ] {
        let (map, told) = read_all(text);
        assert_eq!((map, told.len()), (None, 1), "{text}: {told:?}");
        let range = told[0].place.as_ref().unwrap().span.unwrap().range();
        assert_eq!(&text[range.clone()], words, "{text}");
        let argument = |at: usize| format!("{:?}", told[0].arguments[at].1);
        assert_eq!(argument(0), format!("Text({problem:?})"), "{text}");
        assert_eq!(argument(1), format!("Text({line:?})"), "{text}");
        let mut lines: Vec<&str> = text.lines().collect();
        lines[text[..range.start].matches('\n').count()] = line;
        assert_eq!(faults(&lines.join("\n")), [], "{text}");
    }
}

#[test]
fn nothing_is_advised_where_nobody_can_know() {
    for text in [
        "x = 1 y = 2\n",
        "n = { ro = A\", ru = B\" }\n",
        "x = \n",
        "just words\n",
        "x = [\n1,\n",
        "a = { b = [\"c\"] d = 1 }\n",
    ] {
        let told = read_all(text).1;
        assert!(!told.is_empty());
        for fault in told {
            assert_eq!(format!("{:?}", fault.arguments[1].1), "Absent", "{text}");
        }
    }
}
