use proptest::prelude::*;

use super::*;

const KNOWN: &[&str] =
    &["title", "description", "aliases", "order", "date", "group", "validated_by"];

/// Each slip: its kind, the words in question, the right line.
fn told(text: &str) -> Vec<(&'static str, &str, String)> {
    let line = |slip: &Slip| slip.line.clone().unwrap_or_default();
    let slips = find(text, KNOWN).into_iter();
    slips.map(|slip| (slip.problem, &text[slip.range.clone()], line(&slip))).collect()
}

/// The text when its author has taken the advice word for word.
fn followed(text: &str, slip: &Slip) -> String {
    let line = slip.line.as_deref().unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let row = text[..slip.range.start].matches('\n').count();
    if slip.problem == "continued" {
        let name = line.split(':').next().unwrap();
        let above = (0..row).rev().find(|at| lines[*at].starts_with(name)).unwrap();
        let below = lines[row + 1..].iter().take_while(|line| row::parts(line).is_none()).count();
        lines.splice(above..=row + below, [line]);
        return lines.join("\n");
    }
    let lead = &lines[row][..lines[row].len() - lines[row].trim_start_matches(' ').len()];
    let keeps_lead = ["quote", "colon", "space"].contains(&slip.problem);
    let line = format!("{}{}", if keeps_lead { lead } else { "" }, line);
    lines[row] = &line;
    lines.join("\n")
}

#[test]
fn a_slip_is_told_where_it_is_and_its_way_out_works() {
    let cases = [
        ("title:Pagina\ndescription: A", "space", "title:", "title: Pagina"),
        ("title: A\ndescription:Cum\norder: 1", "space", "description:", "description: Cum"),
        ("title:Pagina", "space", "title:", "title: Pagina"),
        ("titel:Pagina mea", "space", "titel:", "titel: Pagina mea"),
        ("title:\tA\ndescription: B", "tab", "\t", "title: A"),
        ("\ttitle: A\ndescription: B", "tab", "\t", "title: A"),
        ("title: A\n\tdescription: B\norder: 1", "tab", "\t", "description: B"),
        ("title: A\nvalidated_by:\n\tgroup: B", "tab", "\t", ""),
        (
            "title: A\ndescription: Cum vorbiți\ndespre secrete.\norder: 1",
            "continued",
            "despre secrete.",
            "description: Cum vorbiți despre secrete.",
        ),
        (
            "title: A\ndescription: Cum vorbiți\ndespre\nsecrete.",
            "continued",
            "despre",
            "description: Cum vorbiți despre secrete.",
        ),
        (
            "description: Cum vorbiți\n  despre două lucruri: \"da\" și nu.\norder: 1",
            "continued",
            "despre două lucruri: \"da\" și nu.",
            "description: 'Cum vorbiți despre două lucruri: \"da\" și nu.'",
        ),
        (
            "description: \"Cum vorbiți\"\ndespre secrete\norder: 1",
            "continued",
            "despre secrete",
            "description: \"Cum vorbiți despre secrete\"",
        ),
        ("title: A\n description: B\norder: 1", "indentation", "description", "description: B"),
        ("title: A\n  description: B", "indentation", "description", "description: B"),
        (" title: A\ndescription: B", "indentation", "title", "title: A"),
        ("title: \"A\"\norder: 1\n description: B", "indentation", "description", "description: B"),
        ("title:\u{a0}A\ndescription: B", "hidden", "\u{a0}", "title: A"),
        ("title:\u{200b}A\ndescription: B", "hidden", "\u{200b}", "title: A"),
        (
            "title: \"Ce spui când \"nu\" nu ajunge\"\norder: 1",
            "quote",
            "\"Ce spui când \"nu\" nu ajunge\"",
            "title: 'Ce spui când \"nu\" nu ajunge'",
        ),
        ("title: 'Copilul's carte'", "quote", "'Copilul's carte'", "title: \"Copilul's carte\""),
        ("title: \"Ce spui\ndescription: B", "quote", "\"Ce spui", "title: \"Ce spui\""),
        (
            "title: \"Nu\" și 'da': așa",
            "quote",
            "\"Nu\" și 'da': așa",
            "title: '\"Nu\" și ''da'': așa'",
        ),
        ("title: \"C:\\poze\"", "escape", "\"C:\\poze\"", "title: 'C:\\poze'"),
        ("title: [x] y", "character", "[x] y", "title: \"[x] y\""),
        ("title: {x} y", "character", "{x} y", "title: \"{x} y\""),
        ("title: @nume", "character", "@nume", "title: \"@nume\""),
        ("title: %nume", "character", "%nume", "title: \"%nume\""),
        ("title: `x` y", "character", "`x` y", "title: \"`x` y\""),
        ("title: - text", "character", "- text", "title: \"- text\""),
        ("title: & co", "character", "& co", "title: \"& co\""),
        ("title: ? da", "character", "? da", "title: \"? da\""),
        ("title: > text", "character", "> text", "title: \"> text\""),
        ("title: , x", "character", ", x", "title: \", x\""),
        ("title: Întrebare: \"da\"", "colon", ":", "title: 'Întrebare: \"da\"'"),
        ("title: Întrebare:\norder: 1", "colon", ":", "title: \"Întrebare:\""),
        ("title: A\naliases: [a, b\norder: 1", "bracket", "[a, b", "aliases: [a, b]"),
        ("title: A\naliases: [\n  a,\n  b\norder: 1", "bracket", "[", ""),
        ("title: [", "bracket", "[", ""),
        ("title Pagina mea\norder: 1", "key", "title", "title: \"Pagina mea\""),
    ];
    for (text, problem, words, line) in cases {
        assert_eq!(told(text), [(problem, words, line.to_owned())], "{text}");
        let slip = &find(text, KNOWN)[0];
        let mended = match (slip.line.is_some(), problem) {
            (true, _) => followed(text, slip),
            (false, "tab") => text.replace('\t', "  "),
            (false, _) => text.replace("[\n  a,\n  b", "[a, b]").replace("title: [", "title: []"),
        };
        assert!(are_sound(&rows(&mended)), "{mended}");
    }
}

#[test]
fn several_slips_are_told_at_once() {
    let text = "title:A\n description: B: C\norder: 1\nDoar cuvinte\n";
    let found: Vec<&str> = told(text).iter().map(|(problem, ..)| *problem).collect();
    assert_eq!(found, ["space", "indentation", "continued"]);
}

#[test]
fn tabs_in_a_table_become_the_same_spaces() {
    let text = "title: A\nvalidated_by:\n\tgroup: B\n\tdate: 2026-11-22\norder: 1\n";
    let slips = find(text, KNOWN);
    assert_eq!(slips.len(), 2);
    assert!(slips.iter().all(|slip| slip.problem == "tab" && slip.line.is_none()), "{slips:?}");
    let mended = text.replace('\t', "  ");
    assert!(are_sound(&rows(&mended)));
}

#[test]
fn nothing_is_said_where_nobody_can_know() {
    for text in [
        "just words\n",
        "- a\n- b\n",
        "title: A\n- b\n",
        "a: \"\nb: 1\n",
        "title: |\n  A\nB\n",
        "title: \"\n",
        "",
        "title: A\n",
    ] {
        assert_eq!(told(text), [], "{text}");
    }
    assert_eq!(told(&"title:A\n".repeat(9000)), []);
    assert_eq!(told(&format!("title:{}\norder: 1", "a".repeat(401))), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn whatever_is_said_points_into_the_text_and_only_of_what_cannot_be_read(
        lines in prop::collection::vec(
            (
                "(|| |  |\t|\u{a0}|\u{200b}|- )",
                "(title|description|group|validated_by|despre noi|Cum vorbim|title a|#)",
                "(:|: |:\t|:\u{a0}| : |)",
                "[a-c \"':#ș\\\\,&*!|>%@{}\\[\\]?\t\u{a0}„”-]{0,10}",
            ),
            1..7,
        ),
    ) {
        let line = |(lead, name, colon, value): &(String, String, String, String)| {
            format!("{lead}{name}{colon}{value}\n")
        };
        let text: String = lines.iter().map(line).collect();
        let slips = find(&text, KNOWN);
        for slip in &slips {
            prop_assert!(text.get(slip.range.clone()).is_some_and(|words| !words.is_empty()));
        }
        prop_assert!(slips.is_empty() || !are_sound(&rows(&text)), "{}", text);
    }
}
