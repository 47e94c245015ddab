use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn page() -> SourcePath {
    SourcePath::new("content/help.ro.md").unwrap()
}

const KNOWN: &[&str] = &["title", "description", "order", "group", "date"];

fn read_all(text: &str) -> (Option<Map>, Vec<Diagnostic>) {
    let judged = read(&page(), text, 0, KNOWN);
    (judged.value, judged.diagnostics.into_iter().collect())
}

/// The codes found, each with the words it points at.
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

fn problem_of(text: &str) -> String {
    let (map, diagnostics) = read_all(text);
    assert_eq!(map, None, "{text:?}");
    assert_eq!(diagnostics.len(), 1, "{text:?}: {diagnostics:?}");
    assert_eq!(diagnostics[0].code.name, "yaml-syntax", "{text:?}");
    format!("{:?}", diagnostics[0].arguments[0].1)
}

#[test]
fn a_page_is_read_with_the_places_of_its_bytes() {
    let text = "title: Ce simți  # zi\r\norder: 3\r\ndate: 2026-11-22\r\naliases:\r\n- a\r\n- \"b c\"\r\napproved: {role: editor }\r\nempty:\r\nlong: |\r\n  două\r\n  rânduri\r\n";
    let offset = 1000;
    let judged = read(&page(), text, offset, KNOWN);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    let map = judged.value.unwrap();
    let written = |span: Span| &text[span.range().start - offset..span.range().end - offset];

    let rows = [
        ("title", Value::Text("Ce simți".to_owned()), "Ce simți"),
        ("order", Value::Integer(3), "3"),
        ("date", Value::Date(date(2026, 11, 22)), "2026-11-22"),
        ("empty", Value::Null, ""),
        ("long", Value::Text("două\nrânduri\n".to_owned()), "două\r\n  rânduri"),
    ];
    for (key, value, words) in rows {
        let entry = map.get(key).unwrap();
        assert_eq!(entry.item.value, value, "{key}");
        assert_eq!(written(entry.item.span), words, "{key}");
        assert_eq!(written(entry.key_span), key);
    }
    assert_eq!(written(map.get("aliases").unwrap().item.span), "a\r\n- \"b c\"");
    assert_eq!(written(map.get("approved").unwrap().item.span), "{role: editor }");
    let Value::List(aliases) = &map.get("aliases").unwrap().item.value else { panic!() };
    assert_eq!(written(aliases[1].span), "\"b c\"");
}

#[test]
fn a_remark_is_no_part_of_a_value() {
    let rows = [
        ("a: [b, c] # x", "[b, c]"),
        ("a: {b: c}   # x", "{b: c}"),
        ("a: [b]\n# x", "[b]"),
        ("a: \"b \\\" # ș\" # x", "\"b \\\" # ș\""),
        ("a: 'b '' # ș' # x", "'b '' # ș'"),
        ("a: ''   ", "''"),
        ("a: b # x", "b"),
        ("a: |\n  b\n\n# x\n", "b"),
        ("a:\n  b: c # x\n# y", "b: c"),
        ("a: [\n  [b] # x\n  , c # y\n] # z", "[\n  [b] # x\n  , c # y\n]"),
    ];
    for (text, words) in rows {
        let map = read_all(text).0.unwrap();
        assert_eq!(&text[map.entries[0].item.span.range()], words, "{text:?}");
    }
}

#[test]
fn nothing_is_an_empty_map() {
    for text in ["", "\n\n", "# only a remark\n", "~\n"] {
        assert_eq!(read_all(text), (Some(Map::default()), vec![]), "{text:?}");
    }
}

#[test]
fn what_plain_data_does_not_need_is_refused() {
    let rows: &[(&str, &[(&str, &str)])] = &[
        ("a: &x 1\nb: *x\n", &[("yaml-alias", "&x 1")]),
        ("a: *nowhere\n", &[("yaml-alias", "*")]),
        ("a:\n  <<: {b: 1}\n", &[("yaml-alias", "<<")]),
        ("a: !!str 5\n", &[("yaml-tag", "!!str 5")]),
        ("a: 1\n---\nb: 2\n", &[("several-documents", "---")]),
        ("a: 1\na: 2\nb: 3\na: 4\n", &[("duplicate-key", "a"), ("duplicate-key", "a")]),
        (
            "1: x\ntrue: y\n2026-01-01: z\n",
            &[("key-not-text", "1"), ("key-not-text", "true"), ("key-not-text", "2026-01-01")],
        ),
        ("2026-02-30: z\n", &[("key-not-text", "2026-02-30")]),
        ("? [a, b]\n: c\n", &[("key-not-text", "[a, b]")]),
        (": c\n", &[("key-not-text", "")]),
        ("- a\n- b\n", &[("not-a-table", "- a\n- b")]),
        ("just words\n", &[("not-a-table", "just words")]),
        ("date: 2026-02-30\n", &[("impossible-date", "2026-02-30")]),
        ("order: 99999999999999999999\n", &[("number-too-large", "99999999999999999999")]),
        ("title: \"a\\0b\"\n", &[("hidden-character", "\"a\\0b\"")]),
        ("date: 2026-11-22\u{feff}\n", &[("hidden-character", "\u{feff}")]),
    ];
    for (text, expected) in rows {
        let found = faults(text);
        let found: Vec<_> = found.iter().map(|(code, words)| (*code, words.as_str())).collect();
        assert_eq!(&found, expected, "{text:?}");
    }
}

#[test]
fn a_refused_value_stays_so_that_nobody_misses_it() {
    let (map, diagnostics) = read_all("title: !x A\ndate: 2026-02-30\norder: 1\n");
    let map = map.unwrap();
    assert_eq!(map.get("title").unwrap().item.value, Value::Refused);
    assert_eq!(map.get("date").unwrap().item.value, Value::Refused);
    assert_eq!(map.get("order").unwrap().item.value, Value::Integer(1));
    assert_eq!(diagnostics.len(), 2);
}

#[test]
fn a_doubled_key_names_both_places() {
    let (map, diagnostics) = read_all("a: 1\nb: 2\na: 3\n");
    assert_eq!(map.unwrap().get("a").unwrap().item.value, Value::Integer(1));
    assert_eq!(diagnostics[0].place.as_ref().unwrap().span.unwrap().start, 10);
    assert_eq!(diagnostics[0].related[0].span.unwrap().start, 0);
}

#[test]
fn broken_yaml_is_one_fault_of_a_known_kind() {
    let rows = [
        ("title: Ce e asta: un secret\n", "colon"),
        ("a:\tx\n", "tab"),
        ("a:\n\tb: 1\n", "tab"),
        ("a: \"x\nb: 2\n", "quote"),
        ("a: 'x", "quote"),
        ("a: \"x\" y\n", "quote"),
        ("a: \"\\q\"\n", "escape"),
        ("a: [1, 2\nb: 3\n", "bracket"),
        ("a: {b: 1\n", "bracket"),
        ("a: ]\n", "bracket"),
        ("a: @x\n", "character"),
        ("a: `x`\n", "character"),
        (" a: 1\nb: 2\n", "indentation"),
        ("a: x # c\n- b\n", "key"),
    ];
    for (text, problem) in rows {
        assert_eq!(problem_of(text), format!("Text({problem:?})"), "{text:?}");
    }
}

/// The right line that each fault shows.
fn lines(text: &str) -> Vec<String> {
    let shown = |diagnostic: &Diagnostic| {
        let (_, line) = diagnostic.arguments.iter().find(|(name, _)| *name == "line")?;
        match line {
            crate::diagnostic::Argument::Text(line) => Some(line.clone()),
            _ => None,
        }
    };
    read_all(text).1.iter().filter_map(shown).collect()
}

#[test]
fn a_name_is_told_from_what_sticks_to_it() {
    for (text, words, line) in [
        ("title: A\n\u{a0}description: B\n", "\u{a0}description", "description: B"),
        ("\u{200b}title: A\n", "\u{200b}title", "title: A"),
        ("title\u{a0}: A\n", "title", "title: A"),
        ("title:Ce: B # c\n", "title:Ce", "title: \"Ce: B # c\""),
    ] {
        assert_eq!(faults(text), [("yaml-syntax", words.to_owned())], "{text}");
        assert_eq!(lines(text), [line], "{text}");
        assert_eq!(faults(line), [], "{line}");
        assert!(read_all(text).0.is_some_and(|map| map.get("title").is_some()), "{text}");
    }
    assert_eq!(faults("despre\u{a0}noi: A\n"), []);
}

#[test]
fn a_sign_that_means_more_is_shown_in_quotation_marks() {
    for (text, line) in [
        ("title: *text*\n", "title: \"*text*\""),
        ("title: **text** mai mult\n", "title: \"**text** mai mult\""),
        ("title: &co\n", "title: \"&co\""),
        ("title: !Important\n", "title: \"!Important\""),
    ] {
        assert_eq!(lines(text), [line], "{text}");
        assert_eq!(faults(line), [], "{line}");
    }
    assert_eq!(lines("a: {b: *x}\n"), Vec::<String>::new());
}

#[test]
fn nesting_has_a_limit_and_a_million_brackets_end_at_once() {
    let fits = format!("a: {}{}\n", "[".repeat(63), "]".repeat(63));
    assert!(read_all(&fits).1.is_empty());
    let hostile = [
        format!("a: {}\n", "[".repeat(1_000_000)),
        format!("a: {}\n", "{".repeat(1_000_000)),
        format!("a: {}\n", "{a: ".repeat(300_000)),
        format!("a:\n{} x\n", "- ".repeat(500_000)),
        format!("{}x\n", "? ".repeat(500_000)),
        (0..1000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect(),
    ];
    for text in hostile {
        let (map, diagnostics) = read_all(&text);
        assert_eq!(map, None);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].code.name, "data-too-deep", "{}", &text[..20]);
    }
}

/// Anything but linear time would take hours here.
#[test]
fn long_lists_and_many_keys_are_read() {
    read_all(&format!("a: [{}]\n", "a, ".repeat(100_000)));
    let keys: String = (0..30_000).map(|number| format!("k{number}: ș\n")).collect();
    assert_eq!(read_all(&keys).0.unwrap().entries.len(), 30_000);
    let (_, doubles) = read_all(&"a: 1\n".repeat(60_000));
    assert_eq!(doubles.len(), MOST_FAULTS);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_makes_it_panic(text in "[-a-cș1 \t\r\n:,\\[\\]{}#&*!|>'\"%@?.\\\\<~]{0,60}") {
        let judged = read(&page(), &text, 7, KNOWN);
        for diagnostic in judged.diagnostics.iter() {
            let range = diagnostic.place.as_ref().unwrap().span.unwrap().range();
            prop_assert!(text.get(range.start - 7..range.end - 7).is_some());
        }
    }

    #[test]
    fn a_plain_word_stands_where_its_span_says(
        words in prop::collection::vec("[a-zășțж][a-zж ]{0,8}[a-zж]", 1..8),
        ending in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let text: String = words
            .iter()
            .enumerate()
            .map(|(number, word)| format!("k{number}:  {word} # ж{ending}"))
            .collect();
        let (map, diagnostics) = read_all(&text);
        prop_assert!(diagnostics.is_empty());
        for (entry, word) in map.unwrap().entries.iter().zip(&words) {
            prop_assert_eq!(&text[entry.item.span.range()], word);
        }
    }
}
