//! Most runs of words are not searched for forms, numbers and addresses, because they have
//! no sign of them. That loses nothing: a tail that makes the same words be searched
//! changes nothing before it.

use proptest::prelude::*;

use super::{Judged, Markdown, read, shown};

/// Has a sign of each, and none of them.
const TAIL: &str = " { 1 a 1 a 1 b.a";

/// The signs of forms, numbers and addresses, and what can stand between them.
fn runs() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "a",
        "ș b",
        " ",
        " ",
        "*",
        "**",
        "`",
        "[",
        "]",
        "[c]",
        "](x.md)",
        "](https://a.ro)",
        "![a b](c.png)",
        "![](c.png)",
        "{decorative}",
        "{lang=en}",
        "{lang",
        "{number}",
        "{",
        "}",
        ":",
        ":contact[a]",
        ":contact[",
        ":contact",
        ":contcat[a]",
        "{site}",
        ":term[a]",
        ":term[",
        ":Term",
        "{a}",
        "[^1]",
        "[^a",
        "^",
        "&amp;",
        "&#91;",
        "&#58;",
        "\\",
        "112",
        "1",
        "16",
        ".",
        "022 24 06 24",
        "+373",
        "a.ro",
        "ro",
        "md",
        "@",
        "www.",
        "/",
        "\n",
        "\n:",
        "\n:a",
        "\\\n",
        "<b>",
        "</b>",
        "<i lang=en>",
        "</i>",
        "<br>",
        "<x@a.ro>",
        "„",
        "”",
        "\u{a0}",
        "(",
        ")",
    ]);
    // A directive and a note take the whole line, and what is told of them.
    let runs = prop::collection::vec(signs, 0..14).prop_map(|signs| signs.concat());
    runs.prop_map(|run| format!("x {} z", run.replace("::", ":-").replace("]:", "]-")))
}

/// All that is found but foreign words, which more words may hide.
fn found(judged: &Judged<Markdown>) -> (String, Vec<String>, Vec<String>) {
    let told = judged.diagnostics.iter().filter(|told| !told.code.name.ends_with("-language"));
    let told = told.map(|told| format!("{} {:?} {:?}", told.code.name, told.arguments, told.place));
    let typed = judged.value.typed.iter().map(|typed| format!("{typed:?}"));
    (shown(&judged.value), told.collect(), typed.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn nothing_is_lost_where_nothing_is_searched(text in runs()) {
        let (markup, told, typed) = found(&read(&text));
        let (searched, all_told, all_typed) = found(&read(&format!("{text}{TAIL}")));
        prop_assert_eq!(searched.replacen(TAIL, "", 1), markup);
        prop_assert_eq!(all_told, told);
        prop_assert_eq!(all_typed, typed);
    }
}

#[test]
fn the_tail_itself_says_nothing() {
    let judged = read(&format!("x{TAIL}"));
    assert_eq!(found(&judged), (format!("<p>x{TAIL}</p>"), vec![], vec![]));
}
