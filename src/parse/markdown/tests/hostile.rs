//! Texts made to hang or crash a program: one finding each, in linear time.

use super::{faults, read, shown};

/// The findings of a text that would keep a careless reader busy for hours.
fn codes(text: &str) -> Vec<&'static str> {
    read(text).diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
}

#[test]
fn deep_nesting_is_one_finding() {
    let deep = [
        ">".repeat(20_000),
        "> ".repeat(20_000) + "a",
        "- ".repeat(20_000) + "a",
        "1. ".repeat(20_000) + "a",
        "* ".repeat(500_000) + "a\n" + &"b\n".repeat(400_000),
        ">".repeat(900_000) + "a\n" + &"b\n".repeat(500_000),
        (0..1_000).map(|depth| " ".repeat(2 * depth) + "- a\n").collect(),
        "[".repeat(50_000),
        "![".repeat(50_000),
        "![[".repeat(50_000),
        "[a ".repeat(20_000) + &"]".repeat(20_000),
        "*a _b ".repeat(50_000) + &"_ *".repeat(50_000),
        "**a ".repeat(50_000) + &" b**".repeat(50_000),
        "![".repeat(50_000) + &"](b)".repeat(50_000),
    ];
    for text in deep {
        let found = codes(&text);
        assert_eq!(found, ["nested-too-deep"]);
    }
    assert_eq!(faults(&("> ".repeat(64) + "a")), [""; 0]);
    assert!(shown(&read(&(">".repeat(65) + "a")).value).is_empty());
}

#[test]
fn deep_directives_and_details_are_bounded() {
    let deep: String = (0..200).rev().map(|depth| ":".repeat(depth + 3) + "note\n").collect();
    assert!(codes(&deep).contains(&"nested-too-deep"));
    let details = "<details>\n\n".repeat(2_000);
    assert!(codes(&details).contains(&"nested-too-deep"));
    let marks = "a ".to_owned() + &"<b>".repeat(2_000);
    assert!(codes(&marks).contains(&"nested-too-deep"));
}

#[test]
fn long_texts_of_one_sign_end() {
    let repeated = [
        "*a ",
        "<",
        "<a ",
        "a <!-- ",
        "<div>\n",
        "`a\n",
        "a_",
        "[]",
        "[](",
        "[a](b \"",
        "&",
        "\\",
        ":::note\n:::\n",
        ":::\n",
        ":::note\n",
        "a :contact[",
        ":contact[a] ",
        "[a]{lang=en} ",
        "[a]{lang=",
        "{#",
        "## a {#b}\n",
        "[^a]",
        "[^a]: b\n",
        "| a |\n|---|\n",
        ":a\n",
        "a\n: b\n",
        "![](",
        "<b>",
        "</b>",
        "<details>",
        "<script>",
        "- a\n",
        "\u{1}",
        "```\n:::note\n",
        "a\r",
    ];
    for sign in repeated {
        codes(&sign.repeat(20_000.min(400_000 / sign.len())));
    }
    let definitions: String = (0..20_000).map(|note| format!("[^{note}]: a\n")).collect();
    codes(&definitions);
    codes(&("[x]: ".to_owned() + &"x".repeat(100_000) + "\n" + &"[x] ".repeat(50_000)));
    codes(&("|a".repeat(400) + "|\n" + &"|-".repeat(400) + "|\n" + &"|\n".repeat(20_000)));
    codes(&(":::note{".to_owned() + &"a=b ".repeat(50_000) + "}"));
}
