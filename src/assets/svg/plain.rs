//! The strict reader: says what a drawing holds that a plain one does not.
//!
//! It reads tag by tag and fails closed: no declarations, comments, instructions or
//! references but those of five signs, only the elements, attributes and values listed.

use super::lists::{self, NAMESPACE};
use super::values::{self, head};

/// What is not plain about a drawing, in its own words; `None` where it is plain.
pub(super) fn first_wrong(text: &str) -> Option<String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let text = match text.strip_prefix("<?xml ") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, rest)| rest.trim_start()),
        None => text,
    };
    let mut rest = text;
    let mut open: Vec<&str> = Vec::new();
    loop {
        let words = &rest[..rest.find('<').unwrap_or(rest.len())];
        if let Some(wrong) = words_wrong(words, open.last().copied()) {
            return Some(wrong);
        }
        rest = &rest[words.len()..];
        if rest.is_empty() {
            let nothing = text.is_empty();
            return (nothing || !open.is_empty()).then(|| head(open.pop().unwrap_or("<svg")));
        }
        if open.is_empty() && rest.len() != text.len() {
            return Some(head(rest));
        }
        let Some((tag, behind)) = rest[1..].split_once('>') else { return Some(head(rest)) };
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.trim_end()) {
                return Some(format!("</{}", head(name)));
            }
            continue;
        }
        let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name = tag.split(char::is_whitespace).next().unwrap_or("");
        let is_root = open.is_empty();
        if !lists::is_element(name) || (is_root && name != "svg") {
            return Some(format!("<{}", head(tag)));
        }
        if let Some(wrong) = attributes_wrong(name, &tag[name.len()..], is_root) {
            return Some(wrong);
        }
        if !empty {
            open.push(name);
        }
    }
}

fn words_wrong(words: &str, element: Option<&str>) -> Option<String> {
    let Some(decoded) = decoded(words) else { return Some(head(words.trim())) };
    let is_style = element == Some("style");
    let is_read = element.is_some_and(lists::has_words);
    let wrong = (!is_read && !words.trim().is_empty())
        || (is_style && values::first_wrong(&decoded).is_some());
    wrong.then(|| head(words.trim()))
}

/// The first attribute that a plain drawing does not have.
fn attributes_wrong(element: &str, mut rest: &str, is_root: bool) -> Option<String> {
    let mut has_namespace = false;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return (is_root && !has_namespace).then(|| "<svg".to_owned());
        }
        let Some((name, behind)) = rest.split_once('=') else { return Some(head(rest)) };
        let (name, behind) = (name.trim_end(), behind.trim_start());
        let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let Some((value, behind)) = quote.and_then(|quote| behind[1..].split_once(quote)) else {
            return Some(head(rest));
        };
        let harmless = decoded(value).is_some_and(|value| match name {
            "xmlns" => value == NAMESPACE,
            "href" => lists::may_refer(element) && values::is_local(&value),
            _ => lists::is_attribute(name) && values::first_wrong(&value).is_none(),
        });
        if !harmless {
            return Some(format!("{name}=\"{}\"", head(value)));
        }
        has_namespace |= name == "xmlns";
        rest = behind;
    }
}

/// Words with the five signs of XML written out; `None` where there is any other sign that
/// stands for something.
fn decoded(words: &str) -> Option<String> {
    let mut decoded = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, behind)) = rest.split_once('&') {
        let (name, behind) = behind.split_once(';')?;
        decoded.push_str(before);
        decoded.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
        rest = behind;
    }
    decoded.push_str(rest);
    Some(decoded)
}
