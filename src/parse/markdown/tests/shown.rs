//! Marks that readers would see.

use super::{faults, read};
use crate::diagnostic::Argument;

/// What is told of a text, with its kind and the right form.
fn told(text: &str) -> Vec<String> {
    let judged = read(text);
    let places = super::told(text, &judged);
    let findings = judged.diagnostics.clone().sorted();
    let argument = |found: &crate::diagnostic::Diagnostic, name| {
        let value = found.arguments.iter().find(|(known, _)| *known == name);
        match value.map(|(_, value)| value.clone()) {
            Some(Argument::Text(text)) => text,
            _ => String::new(),
        }
    };
    let lines = places.iter().zip(findings.iter());
    lines
        .map(|(place, found)| {
            let (problem, right) = (argument(found, "problem"), argument(found, "right"));
            format!("{place} {problem} {right}").replace(" mark-shown", "").trim_end().to_owned()
        })
        .collect()
}

#[test]
fn brackets_that_are_no_link_are_told() {
    let rows = [
        ("a [b c](my file.pdf) d", "1:3 `[b c](my file.pdf)` file <my file.pdf>"),
        ("![b c](my (2) d.jpg)", "1:1 `![b c](my (2) d.jpg)` file <my (2) d.jpg>"),
        ("[b *c*](my file.md)", "1:1 `[b *c*](my file.md)` file <my file.md>"),
        ("[b](x.md „c”)", "1:1 `[b](x.md „c”)` title x.md"),
        ("[b](tel:0 800 11)", "1:1 `[b](tel:0 800 11)` address tel:080011"),
        ("[b](https://a.md/b c)", "1:1 `[b](https://a.md/b c)` address https://a.md/b%20c"),
        ("[b](see below)", "1:1 `[b](see below)` link"),
        ("[b](x.md", "1:1 `[b](` link"),
        ("b](x.md)", "1:2 `](x.md)` link"),
        ("[a [b](x.md) c](x.md)", "1:1 `[a [b](x.md) c](x.md)` link"),
        ("[b] (x.md)", "1:1 `[b] (x.md)` gap [b](x.md)"),
        ("> a\n>\n> - b [c](d e.pdf)", "3:7 `[c](d e.pdf)` file <d e.pdf>"),
        ("| a |\n| --- |\n| [c](d e.pdf) |", "3:3 `[c](d e.pdf)` file <d e.pdf>"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
}

#[test]
fn lines_that_give_no_address_are_told() {
    let rows = [
        ("[a]: b c.pdf", "1:1 `[a]: b c.pdf` definition [a]: <b c.pdf>"),
        ("[A b]: <c d.pdf", "1:1 `[A b]: <c d.pdf` definition [A b]: <c d.pdf>"),
        ("[a]: b.md „c”", "1:1 `[a]: b.md „c”` definition [a]: b.md"),
        ("[a] : b.md", "1:1 `[a] : b.md` definition [a]: b.md"),
        ("[a]: tel:0 800 11", "1:1 `[a]: tel:0 800 11` definition [a]: tel:080011"),
        ("[a]: https://b.md c d", "1:1 `[a]: https://b.md c d` definition [a]: https://b.md"),
        ("e\n[a]: b.md", "2:1 `[a]: b.md` definition [a]: b.md"),
        ("e\n[a]: b.md\n[c]: d.md", "2:1 `[a]: b.md` definition [a]: b.md"),
        ("[x][a]\n\n> e\n> [a]: b.md", "4:3 `[a]: b.md` definition [a]: b.md"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
    assert_eq!(told("[a]: b c.pdf\n[d]: e f.pdf").len(), 2);
}

#[test]
fn references_to_nothing_are_told() {
    let rows = [
        ("a [b c][d] e", "1:3 `[b c][d]` reference [d]:"),
        ("![b][1]", "1:1 `![b][1]` reference [1]:"),
        ("[*b*][] c", "1:1 `[*b*][]` reference [*b*]:"),
        ("[b][D  e] [c][d E]", "1:1 `[b][D  e]` reference [D  e]:"),
        ("| a |\n| --- |\n| [c][d] |", "3:3 `[c][d]` reference [d]:"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
}

#[test]
fn lines_that_are_only_words_are_told() {
    let rows = [
        ("##A b\n\nc", "1:1 `##A b` heading ## A b"),
        ("a\n###B", "2:1 `###B` heading ### B"),
        ("##\u{a0}A", "1:1 `##\u{a0}A` heading ## A"),
        ("#\u{a0}A", "1:1 `#\u{a0}A` heading ## A"),
        ("- ##A", "1:3 `##A` heading ## A"),
        ("| a | b |\n| c | d |\n| e | f |", "1:1 `| a | b |` table | --- | --- |"),
        ("| a | b |\n| --- |\n| c | d |", "1:1 `| a | b |` table | --- | --- |"),
        ("a\n| b | c\n| d | e", "2:1 `| b | c` table | --- | --- |"),
        ("-\u{a0}a b\n-\u{a0}c", "1:1 `-\u{a0}a b` list - a b"),
        ("a:\n• b\n• c\n• d", "2:1 `• b` list - b"),
        ("1.\u{a0}a\n2.\u{a0}b", "1:1 `1.\u{a0}a` list 1. a"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
    let two = "| a |\n| b |\nc\n| d |\n| e |";
    assert_eq!(told(two).len(), 2, "{two}");
}

#[test]
fn stars_that_set_nothing_strongly_are_told() {
    let rows = [
        ("a ** b ** c", "1:3 `** b **` emphasis"),
        ("a ** b** c", "1:3 `** b**` emphasis"),
        ("**a b", "1:1 `**a` emphasis"),
        ("**a b ** c", "1:1 `**a` emphasis"),
        ("**a b\n\nc**", "1:1 `**a` emphasis"),
        ("**A!**b", "1:1 `**A!**b` emphasis"),
        ("**\u{a0}a**", "1:1 `**\u{a0}a**` emphasis"),
        ("**a *b* c", "1:1 `**a` emphasis"),
        ("** a b", "1:1 `** a` emphasis"),
        ("> ** a b\n\nc", "1:3 `** a` emphasis"),
        ("* * a b", "1:1 `* * a b` emphasis"),
        ("* *a* * b", "1:1 `* *a* * b` emphasis"),
        ("- c\n\n* *a b\nc", "3:1 `* *a b` emphasis"),
        ("b * *a* * c", "1:3 `* *a* *` emphasis"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
}

#[test]
fn a_comment_that_is_seen_is_told() {
    assert_eq!(told("a <!-- b\n\nc --> d"), ["1:3 `<!-- b` comment"]);
}

#[test]
fn markdown_among_html_is_told() {
    let rows = [
        ("<!-- a --> b **c** d", "1:14 `**c**` html"),
        ("<details>\n<summary>a</summary>\nb [c](d.md)\n</details>", "3:3 `[c](d.md)` html"),
        ("> <p>a\n> **b c**</p>", "2:3 `**b c**` html"),
    ];
    for (text, expected) in rows {
        assert_eq!(told(text), [expected], "{text}");
    }
    let right = "<details>\n<summary>a</summary>\n\nb [c](d.md) **e**\n\n</details>";
    assert_eq!(told(right), [""; 0]);
    assert_eq!(told("<p><code>**c**</code></p>"), [""; 0]);
}

#[test]
fn what_is_meant_to_be_seen_is_let_alone() {
    let rows = [
        "#hashtag",
        "Nr. ## 2",
        "a #b ##c",
        "`[a](b c)` `**` `##`",
        "```\n##a\n| b |\n| c |\n**\n[a](b c)\n```",
        "<code>[a](b c) **d</code>",
        "\\[a](b c)",
        "[a\\](b c)",
        "\\*\\*a",
        "\\##a",
        "p**n, f***, c**",
        "****1234 **** ***",
        "În 2023**\n\n** Date provizorii",
        "| a |",
        "– Bună!\n– Bună!",
        "— Bună!\n— Bună!",
        "-\u{a0}Bună!",
        "-\u{a0}Bună!\\\n-\u{a0}Bună!",
        "• a",
        "[…] (sublinierea noastră)",
        "[1] (a.md și b.md)",
        "a [b], (c)",
        "a [sic] b [1], [2] și [x]",
        "[1][2] și [3][…] și [a][…]",
        "a[b][c] și [a][b]\n\n[b]: c.md",
        "[Ana]: Bună!\n[Ion]: Bună!",
        "e\n[Ana]: Da.Nu știu, din 10.11.2026",
        "e\n[Nota redacției]: vezi pagina a.md",
        "[a]: b.md\n\ne [a], [a][], [f][a] și [^1]\n\n[^1]: g",
        "\\[a]: b c.pdf\n`[a]: b c.pdf` `[b][c]`",
        "**a** b **c**\n***d***",
        "2 * 3 * 4",
        "* *a* b\n* **c** d\n* *e\n  f* g",
        "**\n\n** — **",
        "1.\u{a0}mai\n2 iunie",
        "a <!-- b --> c",
        "[a](<b c.pdf>) și ![d e](f%20g.png)",
    ];
    for text in rows {
        let told = faults(text);
        assert!(told.iter().all(|found| !found.contains("mark-shown")), "{text}: {told:?}");
    }
}

#[test]
fn the_lines_of_a_dialogue_may_have_hidden_hyphens() {
    let text = "-\u{a0}Bună!\n-\u{a0}Bună!";
    assert_eq!(told(text).len(), 1);
    assert!(super::read_plainly(text).diagnostics.is_empty());
}

#[test]
fn links_say_something() {
    let rows: &[(&str, &[&str])] = &[
        ("a [](x.md)", &["1:3 link-without-words `[](x.md)`"]),
        ("[ \u{200b}](x.md)", &["1:1 link-without-words `[ \u{200b}](x.md)`"]),
        ("[**  **](x.md)", &[]),
        ("[][b]\n\n[b]: x.md", &["1:1 link-without-words `[][b]`"]),
        ("[![](a.png)](x.md)", &["1:2 picture-without-words `![](a.png)`"]),
        (
            "[![](a.png){decorative}](x.md)",
            &["1:1 link-without-words `[![](a.png){decorative}](x.md)`"],
        ),
        ("[![A b](a.png)](x.md)", &[]),
        ("[`a`](x.md) <https://a.md>", &[]),
        ("[]()", &["1:4 link-empty ``"]),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(text), *expected, "{text}");
    }
}

#[test]
fn very_many_signs_end() {
    for sign in [
        "](",
        "](a b",
        "[a][b]",
        "a\n[a]: b.md\n",
        "**a ",
        "[a](b c)",
        "| a\n",
        "##a\n",
        "• a\n",
        "<!-- ",
        "[](",
    ] {
        assert!(!read(&sign.repeat(20_000)).diagnostics.is_empty(), "{sign}");
    }
}
