//! `farul explain`: what a rule wants, why, and an example.

use clap::ArgMatches;

use super::faults::UnknownCode;
use super::{End, Session};
use crate::diagnostic::words::{pattern, severity_word};
use crate::diagnostic::{Code, Fault, all_codes, code_named};
use crate::i18n::ProgramWords;
use crate::tree::nearest::nearest;

pub(super) fn run(session: &Session, matches: &ArgMatches) -> End {
    let asked = matches.get_one::<String>("code").map_or("", String::as_str);
    match explain(asked, &session.words) {
        Some(text) => {
            session.out.text(&text);
            End::Done
        }
        None => unknown(session, asked),
    }
}

/// Says that there is no such code, and which one is near.
pub(super) fn unknown(session: &Session, asked: &str) -> End {
    let nearest = nearest(asked, all_codes().into_iter().map(|code| code.name));
    session.print_refusal(UnknownCode { code: asked.to_owned(), nearest }.anywhere())
}

/// What there is to say about a code; about several, a line each, where only the
/// beginning of their names is given (all of them for an empty one); `None` where no code
/// begins so.
pub fn explain(code_or_prefix: &str, words: &ProgramWords) -> Option<String> {
    if let Some(code) = code_named(code_or_prefix) {
        return Some(page(code, words));
    }
    let codes: Vec<&Code> =
        all_codes().into_iter().filter(|code| code.name.starts_with(code_or_prefix)).collect();
    if codes.is_empty() {
        return None;
    }
    let mut list: String = codes.into_iter().map(|code| line(code, words)).collect();
    list.push('\n');
    list.push_str(&words.text("explain-more"));
    list.push('\n');
    Some(list)
}

fn line(code: &Code, words: &ProgramWords) -> String {
    let cause = pattern(code, words).cause;
    format!("{}: {}\n", code.name, cause.lines().next().unwrap_or_default())
}

fn page(code: &Code, words: &ProgramWords) -> String {
    let wording = pattern(code, words);
    let weight = severity_word(code.severity, words);
    let mut page = format!("{} ({weight})\n{}\n", code.name, wording.cause.trim_end());
    let parts = [
        ("explain-why", words.attribute(code.name, "why", &[])),
        ("explain-fix", wording.fix),
        ("explain-example", words.attribute(code.name, "example", &[])),
    ];
    for (heading, text) in parts {
        if !text.is_empty() {
            page.push_str(&format!("\n{}\n", words.text(heading)));
            for line in text.lines() {
                page.push_str(format!("    {line}").trim_end());
                page.push('\n');
            }
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::UiLanguage;

    #[test]
    fn a_code_is_explained_with_its_reason_and_an_example() {
        let words = ProgramWords::new(UiLanguage::Romanian);
        let page = explain("words-twice", &words).unwrap();
        let expected = "\
words-twice (avertisment)
Cheia „…” apare de două ori în acest fișier.

De ce
    Pentru o cheie se poate arăta un singur text. Cine îl schimbă pe celălalt se va mira că nu se întâmplă nimic.

Ce este de făcut
    Ștergeți una dintre ele; acum contează cea de mai jos.

Exemplu
    help-link = Ajutor
";
        assert_eq!(page, expected);
    }

    #[test]
    fn an_example_keeps_its_indents_and_braces() {
        let words = ProgramWords::new(UiLanguage::English);
        let page = explain("words-syntax", &words).unwrap();
        let expected = "
    pages-count = { $number ->
        [one] { $number } page
       *[other] { $number } pages
    }
";
        assert!(page.contains(expected), "{page}");
    }

    #[test]
    fn every_code_is_listed_and_a_beginning_lists_some() {
        let words = ProgramWords::new(UiLanguage::English);
        let all = explain("", &words).unwrap();
        for code in all_codes() {
            assert!(all.contains(&format!("{}: ", code.name)), "{}", code.name);
        }
        let some = explain("words-unknown", &words).unwrap();
        assert!(some.contains("words-unknown-key: ") && !some.contains("words-twice: "));
        assert_eq!(explain("word-twice", &words), None);
    }
}
