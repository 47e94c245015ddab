//! What holds for any text at all.

use std::collections::HashSet;

use proptest::prelude::*;

use super::super::render::raw_elements;
use super::{read, shown};
use crate::components::{FileView, Printer};
use crate::model::body::{Fragment, Hole};
use crate::model::html::Html;

/// Texts of the signs that mean something.
fn markdownish() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "a",
        "b c",
        "ș",
        " ",
        "\n",
        "\n\n",
        "\n",
        "    ",
        "- ",
        "1. ",
        "> ",
        "\n> ",
        "\n- ",
        "\n  ",
        "#",
        "\n## ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "\n```\n",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "![",
        "](x.md)",
        ":",
        "\n:::note\n",
        "\n:::\n",
        "\n::::callout{type=tip}\n",
        "\n::::\n",
        "\n:::choices\n",
        "\n::::scenario\n",
        "\n:::dialogue\n",
        "](#id)",
        "**a:** ",
        "{#id}",
        "{lang=en}",
        ":contact[a]",
        "[^1]",
        "\n[^1]: ",
        "\n[a]: b\n",
        "|",
        "\n|---|\n",
        "\\",
        "<",
        ">",
        "<b>",
        "</b>",
        "<i lang=ru>",
        "</i>",
        "<br>",
        "<p>",
        "</p>",
        "\n<details>\n",
        "\n<summary>",
        "</summary>\n",
        "\n</details>\n",
        "<script>",
        "</script>",
        "<div>",
        "<ruby>",
        "<rt>",
        "</ruby>",
        "<!--",
        "-->",
        "&amp;",
        "&lt;",
        "\"",
        "'",
        "***\n",
        "---\n",
        "===\n",
        "\t",
        "\r\n",
        "\n: ",
        "[ ] ",
        "<a href=x>",
        "<svg onload=x>",
        "\u{0}",
        "<style>",
        "&#91;",
        "=",
        "!",
    ]);
    prop::collection::vec(sign, 0..40).prop_map(|signs| signs.concat())
}

/// All markup of a fragment, its components' parts put where they stand, holes left out
/// (as `x` where they stand in attributes or as words).
fn flat(fragment: &Fragment) -> String {
    let mut markup = String::new();
    for (piece, hole) in fragment.pieces() {
        markup.push_str(piece);
        match hole {
            Some(Hole::Component(component)) => {
                let mut parts = Parts(String::new());
                component.view(&mut parts);
                markup.push_str(&parts.0);
            }
            Some(Hole::HeadingId(_) | Hole::Word(_)) => markup.push('x'),
            _ => {}
        }
    }
    markup
}

/// The parts of a component, one behind the other.
struct Parts(String);

impl Printer<'_> for Parts {
    fn fragment(&mut self, part: &Fragment) -> Html {
        self.0.push_str(&format!("<div>{}</div>", flat(part)));
        Html::default()
    }

    fn file(&mut self, _: u32) -> Option<FileView> {
        None
    }

    fn track(&mut self, file: u32) -> Option<String> {
        self.file(file).map(|file| file.href)
    }

    fn sign_language(&mut self, _: Option<&str>) -> Option<(String, String)> {
        None
    }
}

/// Checks that tags open and close in order.
fn assert_balanced(markup: &str) {
    let mut open = Vec::new();
    for token in html5gum::Tokenizer::new(markup) {
        let Ok(token) = token;
        match token {
            html5gum::Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !["br", "wbr", "hr"].contains(&&*name) {
                    open.push(name);
                }
            }
            html5gum::Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                assert_eq!(open.pop(), Some(name), "{markup}");
            }
            html5gum::Token::Error(error) => panic!("{error:?} in {markup}"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} open in {markup}");
}

/// What ammonia, with the same elements allowed, leaves of our markup once it has parsed it
/// as a browser would.
fn sanitised(markup: &str) -> String {
    let ours = [
        "a",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let attributes = [
        "aria-label",
        "aria-labelledby",
        "cite",
        "class",
        "datetime",
        "dir",
        "href",
        "id",
        "lang",
        "role",
        "scope",
        "start",
        "tabindex",
        "title",
        "value",
    ];
    let mut strict = ammonia::Builder::empty();
    strict.tags(ours.into_iter().chain(raw_elements()).collect());
    strict.generic_attributes(attributes.into()).link_rel(None);
    strict.url_schemes(["http", "https", "mailto", "tel"].into());
    strict.url_relative(ammonia::UrlRelative::PassThrough);
    strict.clean(markup).to_string()
}

/// The markup as tokens: attributes sorted, however it is escaped.
fn tokens(markup: &str) -> Vec<html5gum::Token> {
    html5gum::Tokenizer::new(markup)
        .map(|token| token.unwrap_or_else(|never| match never {}))
        .collect()
}

/// Few, so that the tests stay fast; `PROPTEST_CASES` asks for more.
const CASES: u32 = 128;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(CASES) })]

    #[test]
    fn any_text_gives_sound_markup(text in markdownish()) {
        let judged = read(&text);
        let _ = shown(&judged.value);
        let markup = flat(&judged.value.body.content);
        assert_balanced(&markup);
        prop_assert_eq!(tokens(&sanitised(&markup)), tokens(&markup), "{}", markup);
        let length = u32::try_from(text.len()).unwrap();
        for diagnostic in judged.diagnostics.iter() {
            let span = diagnostic.place.as_ref().unwrap().span.unwrap();
            prop_assert!(span.start <= span.end && span.end <= length, "{:?}", diagnostic);
            prop_assert!(text.is_char_boundary(span.start as usize), "{:?}", diagnostic);
            prop_assert!(text.is_char_boundary(span.end as usize), "{:?}", diagnostic);
        }
    }

    #[test]
    fn ids_are_unique(text in markdownish()) {
        let text = text.replace("<i lang=ru>", "## a\n");
        let markup = flat(&read(&text).value.body.content);
        let document = scraper::Html::parse_fragment(&markup);
        let all = scraper::Selector::parse("[id]").unwrap();
        let mut seen = HashSet::new();
        for element in document.select(&all) {
            let id = element.value().id().unwrap_or_default();
            prop_assert!(id == "x" || seen.insert(id.to_owned()), "{} twice in {}", id, markup);
        }
    }

    #[test]
    fn a_text_without_directives_is_the_same_without_their_pass(text in markdownish()) {
        let text = text.replace(':', "").replace('\0', " ");
        let scan = super::super::directives::scan(&text);
        prop_assert!(scan.fences.is_empty() && scan.colons.is_empty());
        let masked = super::super::source::masked(&text, &scan.fences, &scan.colons);
        prop_assert_eq!(&*masked, &*text);
    }

    #[test]
    fn only_fences_and_colons_are_masked(text in markdownish()) {
        let mut scan = super::super::directives::scan(&text);
        for _ in 0..2 {
            let masked = super::super::source::masked(&text, &scan.fences, &scan.colons);
            prop_assert_eq!(masked.len(), text.len());
            for (at, (written, seen)) in text.bytes().zip(masked.bytes()).enumerate() {
                let fence = scan.fences.iter().find(|fence| (fence.start..fence.end).contains(&at));
                let expected = match fence {
                    Some(fence) if at < fence.start + 3 => b'_',
                    Some(_) => b' ',
                    None if scan.colons.contains(&at) => 0x1a,
                    None => written,
                };
                prop_assert_eq!(seen, expected, "{} in {:?}", at, text);
            }
            let lost = scan.fences.iter().step_by(2).map(|fence| fence.start).collect();
            scan.give_up(&lost);
        }
    }

    #[test]
    fn noise_does_no_harm(text in any::<String>()) {
        let markup = flat(&read(&text).value.body.content);
        assert_balanced(&markup);
    }
}
