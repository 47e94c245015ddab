//! Every finding, with its line, its column and the bytes that are meant.

use super::{argument, faults, read, read_in, shown};
use crate::diagnostic::{Argument, Severity};

#[test]
fn directives_are_told_what_is_wrong() {
    let rows: &[(&str, &[&str])] = &[
        ("a\n\n:::callot{type=tip}\nb\n:::", &["3:1 directive-unknown `:::callot{type=tip}`"]),
        ("a\n\n  :::note\nb", &["3:3 directive-unclosed `:::note`"]),
        (
            "> :::note\n> a\n\n:::",
            &["1:3 directive-unclosed `:::note`", "4:1 directive-closes-nothing `:::`"],
        ),
        ("a\n\n:::", &["3:1 directive-closes-nothing `:::`"]),
        ("::::note\na\n:::\n::::", &["3:1 directive-closes-nothing `:::`"]),
        ("::: note\na\n:::", &["1:1 directive-form `::: note`"]),
        (":::Note\na\n:::", &["1:1 directive-form `:::Note`"]),
        ("::note\na\n:::", &["1:1 directive-form `::note`"]),
        ("a\n     :::note\nb", &["2:6 directive-indented `:::note`"]),
        ("a\n\n\tb :contact[c] d", &["3:2 directive-indented `b :contact[c] d`"]),
        ("a\n\n    b\n    c :term[d]{e}", &["4:5 directive-indented `c :term[d]{e}`"]),
        (
            "a\n\n    :::callout{type=tip}\n    b\n    :::",
            &["3:5 directive-indented `:::callout{type=tip}`"],
        ),
        ("> a\n>\n>     - :::\n> \tb", &["3:7 directive-indented `- :::`"]),
        ("a\n\n     b  \n\n    c", &["3:6 code-indented `b`"]),
        ("- a\n\n        b\n- c", &["3:9 code-indented `b`"]),
        ("\ta\r\n\r\n\tb", &["1:2 code-indented `a`"]),
        ("a\n\n```\n:contact[b]\n\n:::note\nc\n:::", &["3:1 code-unclosed `````"]),
        (":::note\na\n\n```\nb\n:::", &["4:1 code-unclosed `````"]),
        (
            "> :::note\n> ~~~ x\n> a\n\n:::note\nb",
            &["2:3 code-unclosed `~~~ x`", "5:1 directive-unclosed `:::note`"],
        ),
        ("- ````\n  a\n  ```\n\nb", &["1:3 code-unclosed ``````"]),
        ("```\r\n~~~\r\n", &["1:1 code-unclosed `````"]),
        ("```", &["1:1 code-unclosed `````"]),
        (":::callout{type=tip}\n:::note\na\n:::\n:::", &["2:1 directive-nesting `:::note`"]),
        (":::note\na\n:::callout{type=tip}\nb\n:::", &["1:1 directive-unclosed `:::note`"]),
        ("::::quiz\na\n\n:::cards\n- b\n:::\n::::", &["4:1 directive-inside `:::cards`"]),
        (":::quiz\na\n:::cards\n- b\n:::\n:::", &["3:1 directive-inside `:::cards`"]),
        (":::quiz\na\n\n:::cards\n- b\n:::", &["1:1 directive-unclosed `:::quiz`"]),
        ("::::cards\n- a\n\n  :::quiz\n  b\n  :::\n::::", &["4:3 directive-inside `:::quiz`"]),
        (
            ":::::steps\n1. a\n\n   ::::callout{type=tip}\n   :::hand\n   b\n   :::\n   ::::\n:::::",
            &["5:4 directive-inside `:::hand`"],
        ),
        (":::callout{type=}\na\n:::", &["1:17 attributes-form `}`"]),
        (":::quote{source=„A”}\na\n:::", &["1:17 attributes-form `„A”}`"]),
        ("::callout{type=tip}\na\n::", &["1:1 directive-form `::callout{type=tip}`"]),
        (
            "::note\na\n\n:::hand\nb\n:::",
            &["1:1 directive-form `::note`", "4:1 list-missing `:::hand`"],
        ),
        (":::callout{type=tip} a. :::\n\nb", &["1:1 directive-form `:::callout{type=tip} a. :::`"]),
        (":::contact[line]\n:::", &["1:12 component-label `line`"]),
        (":::quote[a b]\nc\n:::", &["1:10 component-label `a b`"]),
        (
            ":::callout{type=tip kind=x .y}\na\n:::",
            &["1:21 component-attribute-unknown `kind=x`", "1:28 component-attribute-unknown `.y`"],
        ),
        (":::callout{type=tipp}\na\n:::", &["1:12 component-attribute-value `type=tipp`"]),
        (
            ":::callout{type=tip title=\"\"}\na\n:::",
            &["1:21 component-attribute-value `title=\"\"`"],
        ),
        (":::callout{type=tip type=help}\na\n:::", &["1:21 component-attribute-twice `type=help`"]),
        (":::callout\na\n:::", &["1:1 component-attribute-missing `:::callout`"]),
        (":::callout{type=tip}\n:::", &["1:1 component-empty `:::callout{type=tip}`"]),
        (":::note\n\n<!-- a -->\n:::", &["1:1 component-empty `:::note`"]),
        (":::note[a]\nb\n:::", &["1:9 component-label `a`"]),
        (":::choices\na\n:::", &["1:1 exercise-without-list `:::choices`"]),
        (":::choices\n- a\n\n  b\n:::", &["1:1 exercise-too-few `:::choices`"]),
        (":::choices\n- a\n\n  b\n- c\n\n  d\n\ne\n:::", &["9:1 list-after `e`"]),
        (":::figure\na\n:::", &["1:1 figure-without-picture `:::figure`"]),
        (":::figure\n![a](b.svg) c\n:::", &["2:1 figure-without-picture `![a](b.svg) c`"]),
        (":::figure\n![a](b.svg)\n:::", &["1:1 figure-without-caption `:::figure`"]),
        (":::figure\n![a](b.svg)\n\n![a](c.svg)\n\nd\n:::", &["4:1 figure-pictures `![a](c.svg)`"]),
        (
            ":::figure\n![a](b.svg) ![a](c.svg)\n\nd\n:::",
            &["2:1 figure-pictures `![a](b.svg) ![a](c.svg)`"],
        ),
        (
            ":::figure\n![a](https://b.md/c.svg)\n\nd\n:::",
            &["2:6 picture-remote `https://b.md/c.svg`"],
        ),
        (
            ":::choices\n- a\n- b\n:::",
            &["2:1 exercise-without-answer `- a`", "3:1 exercise-without-answer `- b`"],
        ),
        (":::choices\n- > a\n\n  b\n- c\n\n  d\n:::", &["2:1 exercise-item `- > a`"]),
        (
            ":::choices\n- [ ] a\n\n  b\n- [x] c\n\n  d\n:::",
            &["2:1 exercise-box `- [ ] a`", "5:1 exercise-box `- [x] c`"],
        ),
        (
            ":::note{#f-x}\na\n:::\n\n:::note{#a}\na\n:::\n\n## b {#a}",
            &["1:9 id-reserved `#f-x`", "9:7 id-twice `#a`"],
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(text), *expected, "{text}");
    }
}

#[test]
fn words_are_told_what_is_wrong() {
    let rows: &[(&str, &[&str])] = &[
        ("# A\n\n## B\n\n#### C", &["1:1 heading-level-one `# A`", "5:1 heading-skips `#### C`"]),
        ("### A", &["1:1 heading-skips `### A`"]),
        ("A\n===", &["1:1 heading-level-one `A`"]),
        ("##", &["1:1 heading-empty `##`"]),
        ("## A {#b.c}", &["1:9 heading-attribute `.c`"]),
        ("## A {#b!}", &["1:7 id-form `#b!`"]),
        ("## A {#}", &["1:6 attributes-form `{#}`"]),
        ("## A {.b}", &["1:7 heading-attribute `.b`"]),
        ("## A {#a}\n\n## B {#a}", &["3:7 id-twice `#a`"]),
        ("## A {#f-a}", &["1:7 id-reserved `#f-a`"]),
        ("a[^b]\n\n[^c]: d", &["1:2 footnote-undefined `[^b]`", "3:1 footnote-unused `[^c]: d`"]),
        ("a[^b]\n\n[^b]: c\n\n[^B]: d", &["5:1 footnote-twice `[^B]: d`"]),
        (
            "a [b]{lang=englez} [c]{lang=en .d}",
            &["1:7 language-unsound `lang=englez`", "1:32 inline-attribute `.d`"],
        ),
        ("[a]{lang=}", &["1:4 attributes-form `{`"]),
        ("![](a.svg) {decorative}", &["1:11 attributes-gap ` {decorative}`"]),
        (
            "a [b] {lang=en} [112]  {number}",
            &["1:6 attributes-gap ` {lang=en}`", "1:22 attributes-gap `  {number}`"],
        ),
        (":contact[b] {site}", &["1:12 attributes-gap ` {site}`"]),
        ("![a b](a.svg) {c} și [d] {e} și :contact[b] {f}", &[]),
        (
            ":contact(md) :contact :contact[MD]",
            &[
                "1:1 contact-form `:contact`",
                "1:14 contact-form `:contact`",
                "1:23 contact-form `:contact`",
            ],
        ),
        ("a :contatc[b]", &["1:3 inline-unknown `:contatc`"]),
        ("a\u{1}b", &["1:2 control-character `\u{1}`"]),
        ("ă <div>b</div>", &["1:3 html-tag `<div>`"]),
        ("> a\n>\n> <p>\n> <video src=x>b</video>", &["4:3 html-tag `<video src=x>`"]),
        ("<b lang=x>a</b>", &["1:4 html-attribute-value `lang=x`"]),
        ("a <p>b</p>", &["1:3 html-place `<p>`"]),
        ("<div a=", &["1:1 html-unfinished `<div a=`"]),
        ("a\n\n<!-- b\nc", &["3:1 html-unfinished `<!-- b`"]),
        ("<!-- a -->\n\n<!-- b ->\n\nc", &["3:1 html-unfinished `<!-- b ->`"]),
        ("<!-- a\n\nb\n\n<!-- c -->\n\nd", &["1:1 html-unfinished `<!-- a`"]),
        ("- <!-- a\n- b\n\nc", &["1:3 html-unfinished `<!-- a`"]),
        ("a <b>c", &["1:3 html-unclosed `<b>`"]),
        ("|a|b|\n|-|-|\n|c|d|e f|\n|g||", &["3:6 table-row-long `e f`"]),
        ("> a | b\n> - | -\n> c | d | e |", &["3:11 table-row-long `e`"]),
        ("a</b>", &["1:2 html-closes-nothing `</b>`"]),
        ("<details>\n\na", &["1:1 html-unclosed `<details>`"]),
        ("<!DOCTYPE html>\n\na", &["1:1 html-tag `<!DOCTYPE html>`"]),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(text), *expected, "{text}");
    }
}

#[test]
fn near_misses_are_offered_the_right_form() {
    let rows = [
        (":::callot{type=tip}\na\n:::", "nearest", "callout"),
        (":::callout{type=tipp}\na\n:::", "nearest", "tip"),
        (":::callout{tpe=tip}\na\n:::", "nearest", "type"),
        (":::callout\na\n:::", "right", ":::callout{type=tip}"),
        ("::::callout[A]{#b}\na\n::::", "right", "::::callout[A]{#b type=tip}"),
        (
            ":::video[T]{src=\"film.mp4\"}\na\n:::",
            "right",
            ":::video[T]{src=\"film.mp4\" description=in-narration}",
        ),
        (":::contact[line]\n:::", "right", ":::contact{service=line}"),
        (":::quote[a b]{#c}\nd\n:::", "right", ":::quote{#c source=\"a b\"}"),
        (":::note[a b]\nc\n:::", "right", ":::note"),
        (":::note[a b]\nc\n:::", "words", "a b"),
        (":::callout{type=tip} a. :::", "right", ":::callout{type=tip}"),
        (":::callout{type=tip} a. :::", "rest", "a."),
        (":::callout{type=tip} a. :::", "closer", ":::"),
        ("::note\na\n::", "closer", ":::"),
        (":::quote{source=”A b”}\na\n:::", "right", "source=\"A b\""),
        ("## A {#a title=„b”}", "right", "title=\"b\""),
        ("[a]{lang=„ro”}", "right", "lang=\"ro\""),
        ("![](a.svg) {decorative}", "right", "![](a.svg){decorative}"),
        ("::: Note {#a}\na\n:::", "right", ":::note{#a}"),
        (":::callout{type=tip}\n:::note\na\n:::\n:::", "right", "::::callout"),
        ("::::note\na\n:::\n::::", "right", "::::"),
        ("#### C", "right", "##"),
        ("a[^not]\n\nb[^nota]\n\n[^nota]: c", "nearest", "nota"),
    ];
    for (text, name, expected) in rows {
        let judged = read(text);
        let first = judged.diagnostics.iter().next().unwrap();
        let found = first.arguments.iter().find(|(known, _)| *known == name).unwrap();
        assert_eq!(found.1, Argument::from(expected), "{text}");
    }
    assert_eq!(argument("[a](x.md?lang=rö)", "nearest"), Argument::from("ro"));
}

#[test]
fn places_count_front_matter_and_byte_order_mark() {
    let text = "---\ntitle: ă\n---\n# A";
    let config = super::config();
    let file = super::SourcePath::new("content/a.ro.md").unwrap();
    let name = super::PageName {
        path: "a".into(),
        stem: super::Stem::Leaf,
        variant: None,
        language: super::LanguageId(0),
    };
    let body = text.find('#').unwrap()..text.len();
    let input = super::MarkdownInput {
        file: &file,
        name: &name,
        text,
        body,
        base: 3,
        config: &config,
        glossary: true,
    };
    let judged = super::parse(&input);
    let place = judged.diagnostics.iter().next().unwrap().place.clone().unwrap();
    assert_eq!(place.span.unwrap().range(), text.len() - 3 + 3..text.len() + 3);
    assert_eq!(judged.value.headings[0].level, 2, "it is shown as a heading of the second level");
}

#[test]
fn what_is_wrong_does_not_hide_the_rest() {
    let text = ":::nope\n## A {#a}\n\n[b](javascript:x) <div>c\n:::\n\n:::choices\n:::\n\nd";
    let judged = read(text);
    assert_eq!(judged.diagnostics.count(Severity::Error), 4);
    let page = shown(&judged.value);
    assert!(page.contains("<h2 id=\"a\">A</h2>") && page.ends_with("<p>d</p>"), "{page}");
}

#[test]
fn a_page_of_an_unknown_language_is_read_all_the_same() {
    assert_eq!(read_in("## A", 99).value.headings[0].id, "a");
}

#[test]
fn the_examples_of_every_code_are_right() {
    use crate::i18n::{ProgramWords, UiLanguage};
    let codes = [super::super::faults::CODES, crate::components::faults::CODES].concat();
    for language in UiLanguage::ALL {
        let words = ProgramWords::new(language);
        for code in &codes {
            let example = words.attribute(code.name, "example", &[]);
            let found = faults(&example);
            let same = found.iter().any(|found| found.contains(&format!(" {} ", code.name)));
            assert!(!same && !example.is_empty(), "{}: {example}\n{found:?}", code.name);
            assert!(!example.contains(":::") || !example.contains("{$"), "{example}");
        }
    }
}
