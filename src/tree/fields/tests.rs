use jiff::civil::date;

use super::*;
use crate::tree::yaml;

/// What `read` takes from the YAML, and the codes found with their arguments.
fn taken<T>(text: &str, read: impl FnOnce(&mut Fields<'_>) -> T) -> (T, Vec<String>) {
    let file = SourcePath::new("content/help.ro.md").unwrap();
    let mut diagnostics = Diagnostics::new();
    let map = yaml::read(&file, text, 0, &[]).collect(&mut diagnostics).unwrap();
    let mut fields = Fields::new(&file, &map, Span::new(0..text.len()), &mut diagnostics);
    let value = read(&mut fields);
    fields.finish();
    let told = diagnostics
        .iter()
        .map(|diagnostic| {
            let arguments: Vec<_> = diagnostic
                .arguments
                .iter()
                .map(|(_, argument)| match argument {
                    crate::diagnostic::Argument::Text(text) => text.clone(),
                    argument => format!("{argument:?}"),
                })
                .collect();
            format!("{} {}", diagnostic.code.name, arguments.join(" | "))
        })
        .collect();
    (value, told)
}

#[test]
fn right_fields_are_read_without_a_word() {
    let text = "t: a\nf: true\nn: 3\nd: 2026-11-22\nl: [x, y]\none: x\nm: {k: v}\nms: [{k: 1}, {k: 2}]\nc: easy\n";
    let (_, told) = taken(text, |fields| {
        assert_eq!(fields.required_text("t").unwrap().value, "a");
        assert!(fields.flag("f").unwrap().value);
        assert_eq!(fields.whole_number("n").unwrap().value, 3);
        assert_eq!(fields.date("d").unwrap().value, date(2026, 11, 22));
        assert_eq!(fields.texts("l").unwrap().len(), 2);
        assert_eq!(fields.texts("one").unwrap()[0].value, "x");
        assert_eq!(fields.tables("ms").len(), 2);
        assert_eq!(fields.one_of("c", &[("hard", 1), ("easy", 2)]).unwrap().value, 2);
        let table = fields.table("m").unwrap();
        let mut within = fields.within(&table);
        assert_eq!(within.text("k").unwrap().value, "v");
        within.finish();
        assert!(fields.text("absent").is_none());
        assert!(fields.texts("absent").is_none());
        assert!(fields.tables("absent").is_empty());
    });
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn a_wrong_type_is_answered_with_the_right_form() {
    type Read = fn(&mut Fields<'_>);
    let rows: &[(&str, Read, &str)] = &[
        (
            "k: 112",
            |f| {
                let _ = f.text("k");
            },
            "wrong-type k | text | number | k: \"112\"",
        ),
        (
            "k: 2026-11-22",
            |f| {
                let _ = f.text("k");
            },
            "wrong-type k | text | date | k: \"2026-11-22\"",
        ),
        (
            "k: [a]",
            |f| {
                let _ = f.text("k");
            },
            "wrong-type k | text | list | k: \"[a]\"",
        ),
        (
            "k: nu",
            |f| {
                let _ = f.flag("k");
            },
            "wrong-type k | flag | text | k: false",
        ),
        (
            "k: '3'",
            |f| {
                let _ = f.whole_number("k");
            },
            "wrong-type k | number | text | k: 3",
        ),
        (
            "k: 1.5",
            |f| {
                let _ = f.whole_number("k");
            },
            "wrong-type k | number | fraction | k: 3",
        ),
        (
            "k: tomorrow",
            |f| {
                let _ = f.date("k");
            },
            "wrong-type k | day | text | k: 2026-11-22",
        ),
        (
            "k: '2026-01-05'",
            |f| {
                let _ = f.date("k");
            },
            "wrong-type k | date | text | k: 2026-01-05",
        ),
        (
            "k: {a: 1}",
            |f| {
                let _ = f.texts("k");
            },
            "wrong-type k | texts | table | k: [\"…\", \"…\"]",
        ),
        (
            "k: [1]",
            |f| {
                let _ = f.texts("k");
            },
            "wrong-type k | texts | number | k: [\"…\", \"…\"]",
        ),
        (
            "k: 22 noiembrie 2026",
            |f| {
                let _ = f.date("k");
            },
            "wrong-type k | date | text | k: 2026-11-22",
        ),
        (
            "k: 05.11.2026",
            |f| {
                let _ = f.date("k");
            },
            "wrong-type k | day | text | k: 2026-11-22",
        ),
        (
            "k: x",
            |f| {
                let _ = f.table("k");
            },
            "wrong-type k | table | text | k: { … }",
        ),
        (
            "k: x",
            |f| {
                let _ = f.tables("k");
            },
            "wrong-type k | tables | text | k: [{ … }, { … }]",
        ),
        (
            "k:",
            |f| {
                let _ = f.text("k");
            },
            "empty-field k | k: \"…\"",
        ),
        (
            "k: '  '",
            |f| {
                let _ = f.text("k");
            },
            "empty-field k | k: \"…\"",
        ),
        (
            "k: ['']",
            |f| {
                let _ = f.texts("k");
            },
            "empty-field k | k: \"…\"",
        ),
    ];
    for (text, read, expected) in rows {
        let ((), told) = taken(text, read);
        assert_eq!(told, [*expected], "{text:?}");
    }
}

#[test]
fn the_example_is_in_the_form_of_the_file() {
    let file = SourcePath::new("farul.toml").unwrap();
    let map = Map::default();
    let mut diagnostics = Diagnostics::new();
    let mut fields = Fields::new(&file, &map, Span::default(), &mut diagnostics);
    fields.required_text("tag");
    fields.missing("languages", Wanted::Tables);
    let mut fields = fields.in_form(Form::Yaml);
    fields.required_text("tag");
    let told: Vec<_> =
        diagnostics.iter().map(|diagnostic| format!("{:?}", diagnostic.arguments[1].1)).collect();
    assert_eq!(
        told,
        ["Text(\"tag = \\\"…\\\"\")", "Text(\"[[languages]]\")", "Text(\"tag: \\\"…\\\"\")"]
    );
}

#[test]
fn a_key_that_may_be_the_rest_of_a_sentence_is_offered_to_it() {
    for (text, line) in [
        (
            "a: Cum vorbiți acasă\ndespre: da și \"nu\"\n",
            "a: 'Cum vorbiți acasă despre: da și \"nu\"'",
        ),
        ("a: Cum\ndespre două lucruri: da\n", "a: \"Cum despre două lucruri: da\""),
        ("a: Cum vorbiți acasă.\nautor: Ana\n", ""),
        ("a: Cum vorbiți\nautor: Ana\n", ""),
        ("a: \"Cum vorbiți acasă\"\ndespre lucruri: da\n", ""),
        ("a: 3\ndespre lucruri: da\n", ""),
        ("a: Cum vorbiți acasă\ndespre: 3\n", ""),
    ] {
        let (_, told) = taken(text, |fields| {
            fields.item("a");
        });
        let line = if line.is_empty() { "Absent" } else { line };
        assert!(told[0].ends_with(&format!("List([\"a\"]) | {line}")), "{told:?}");
    }
}

#[test]
fn unknown_and_missing_are_told_with_the_nearest() {
    let (_, told) = taken("titel: a\nweather: b\nc: eazy\n", |fields| {
        fields.required_text("title");
        fields.one_of("c", &[("hard", 1), ("easy", 2)]);
    });
    assert_eq!(
        told,
        [
            "missing-field title | title: \"…\"",
            "unknown-choice c | eazy | easy | List([\"hard\", \"easy\"])",
            "unknown-key titel | title | List([\"c\", \"title\"]) | Absent",
            "unknown-key weather | Absent | List([\"c\", \"title\"]) | Absent",
        ]
    );
}

#[test]
fn what_was_refused_already_is_not_told_again() {
    let (_, told) = taken("d: 2026-02-30\nt: !x a\n", |fields| {
        fields.date("d");
        fields.required_text("t");
    });
    assert_eq!(told, ["impossible-date 2026-02-30", "yaml-tag x | t: \"!x a\""]);
}

#[test]
fn what_nobody_sees_is_the_one_fault_of_a_value() {
    let text = "n: 3\u{200b}\nd: 2026-11-22\u{200e}\nf: \"tr\u{ad}ue\"\nc: ea\u{200d}sy\nt: a\u{200b}b\n\
                l: ['x\u{2060}', y]\np: a\u{200c}b\nw\u{200b}: 1\ne: \u{200b}\n";
    let (taken, told) = taken(text, |fields| {
        fields.whole_number("n");
        fields.date("d");
        fields.flag("f");
        let choice = fields.one_of("c", &[("easy", 2)]).map(|choice| choice.value);
        let text = fields.exact_text("t").map(|text| text.value);
        let list = fields.exact_texts("l").unwrap_or_default().len();
        assert!(fields.text("p").is_some() && fields.exact_text("e").is_none());
        (choice, text, list)
    });
    assert_eq!(taken, (Some(2), Some("ab".to_owned()), 2));
    let codes: Vec<&str> = told.iter().map(|told| told.split(' ').next().unwrap()).collect();
    assert_eq!(codes, ["hidden-character"; 8]);
}
