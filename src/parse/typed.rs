//! Telephone numbers and addresses typed into a text.
//!
//! 1. [`hint`] says of most texts that there is nothing in them.
//! 2. [`numbers`] finds digits in groups; years, dates, decimals, ranges, and what words
//!    around them count or cite are let alone.
//! 3. [`addresses`] finds mail and web addresses.
//!
//! Whose they are is for the check to say: it knows the help services.

mod context;
mod hint;

use std::ops::Range;

use self::context::{counts_or_cites, is_mark_before};
pub(in crate::parse) use self::hint::{Hint, may_have_any};
use crate::model::outline::TypedContact;

/// What is typed into a text, in order.
pub fn find(text: &str) -> Vec<(Range<usize>, TypedContact)> {
    let mut hint = Hint::default();
    hint.read(text);
    let mut found = if hint.of_numbers() { numbers(text) } else { Vec::new() };
    if hint.of_addresses() {
        found.extend(addresses(text));
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Digits in groups.
struct Groups {
    range: Range<usize>,
    has_plus: bool,
    groups: Vec<String>,
    /// What stands between the groups.
    joints: Vec<char>,
}

fn numbers(text: &str) -> Vec<(Range<usize>, TypedContact)> {
    let mut found = Vec::new();
    let mut at = 0;
    let digit = |from: usize| text.as_bytes().get(from..)?.iter().position(u8::is_ascii_digit);
    while let Some(next) = digit(at) {
        let groups = groups_at(text, at + next);
        at = groups.range.end;
        if let Some(contact) = judged(text, &groups) {
            found.push((groups.range, contact));
        }
    }
    found
}

/// The groups of digits that begin at a digit.
fn groups_at(text: &str, first: usize) -> Groups {
    let has_plus = text[..first].ends_with('+');
    let start = first - usize::from(has_plus);
    let mut groups =
        Groups { range: start..first, has_plus, groups: Vec::new(), joints: Vec::new() };
    let mut at = first;
    loop {
        let rest = &text[at..];
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        groups.groups.push(rest[..length].to_owned());
        at += length;
        groups.range.end = at;
        let Some((joint, behind)) = joint_at(&text[at..]) else { return groups };
        groups.joints.push(joint);
        at += behind;
    }
}

/// What joins a group to the next one, and how long it is.
fn joint_at(rest: &str) -> Option<(char, usize)> {
    let mut signs = rest.chars();
    let joint = signs.next()?;
    let joint = match joint {
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '-' | '\u{2011}' => '-',
        '.' => '.',
        ')' => ')',
        _ => return None,
    };
    let mut length = rest.len() - signs.as_str().len();
    // `(022) 24-06-24`
    if joint == ')' && signs.as_str().starts_with([' ', '\u{a0}']) {
        length += signs.next().map_or(0, char::len_utf8);
    }
    signs.next().is_some_and(|digit| digit.is_ascii_digit()).then_some((joint, length))
}

fn judged(text: &str, found: &Groups) -> Option<TypedContact> {
    let before = &text[..found.range.start];
    let behind = &text[found.range.end..];
    let written = || text[found.range.clone()].to_owned();
    if is_part_of_more(before, behind) {
        return None;
    }
    if is_dialled(found) && !is_mark_before(before) {
        return Some(TypedContact::Number(written()));
    }
    if counts_or_cites(before, behind) {
        return None;
    }
    let digits: usize = found.groups.iter().map(String::len).sum();
    if is_harmonised(found) {
        return Some(TypedContact::Number(written()));
    }
    let is_year =
        digits == 4 && matches!(found.groups[0].get(..2), Some("18" | "19" | "20" | "21"));
    let is_short = (3..=8).contains(&digits) && !is_year;
    (is_short && !found.joints.contains(&'.')).then(|| TypedContact::ShortNumber(written()))
}

/// Whether the digits belong to a word, a decimal, a range, a time, a fraction, a law's number.
fn is_part_of_more(before: &str, behind: &str) -> bool {
    const SIGNS: [char; 7] = ['#', '№', '§', '$', '€', '£', '='];
    let mut left = before.chars().rev();
    let mut right = behind.chars();
    let (last, first) = (left.next(), right.next());
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    let joins = |sign: char| matches!(sign, '/' | ':' | '_' | '=' | '@' | '–' | '—' | '−' | '\\');
    let by_left = last.is_some_and(|sign| {
        sign.is_alphanumeric()
            || matches!(sign, '_' | '@' | '\\')
            || ((joins(sign) || matches!(sign, '.' | ',' | '-')) && digit(left.next()))
    });
    let by_right = first.is_some_and(|sign| {
        sign.is_alphanumeric()
            || matches!(sign, '@' | '_' | '+')
            || ((joins(sign) || matches!(sign, ',' | '.')) && digit(right.next()))
            || (sign == '-' && right.next().is_some_and(char::is_alphanumeric))
    });
    let space = [' ', '\u{a0}', '\u{202f}'];
    let signed = before.trim_end_matches(space).ends_with(SIGNS)
        || behind.trim_start_matches(space).starts_with(['%', '‰', '€', '$', '£', '°']);
    by_left || by_right || signed
}

/// Whether nobody would write these groups but to be dialled.
fn is_dialled(found: &Groups) -> bool {
    let digits: usize = found.groups.iter().map(String::len).sum();
    let first = found.groups[0].as_str();
    let sound_groups = found.groups.len() <= 6
        && found.groups.iter().skip(1).all(|group| group.len() > 1)
        && found.joints.iter().all(|joint| *joint != '.')
        || is_dotted(found);
    if found.has_plus {
        return (8..=15).contains(&digits) && sound_groups;
    }
    let begins = match found.joints.first() {
        Some(' ') | None => first.starts_with('0') || first == "8",
        _ => first.starts_with('0') && first.len() > 1,
    };
    let long_enough = if first == "8" { digits == 11 } else { (9..=11).contains(&digits) };
    begins && long_enough && sound_groups
}

/// Groups with points between them, and no date.
fn is_dotted(found: &Groups) -> bool {
    found.joints.iter().all(|joint| *joint == '.')
        && found.groups[0].len() > 2
        && found.groups.iter().skip(1).all(|group| group.len() > 1)
}

/// The numbers that one Europe shares: 116 and three digits.
fn is_harmonised(found: &Groups) -> bool {
    let groups: Vec<&str> = found.groups.iter().map(String::as_str).collect();
    match groups.as_slice() {
        ["116", rest] => rest.len() == 3 && found.joints != ['.'],
        [one] => one.len() == 6 && one.starts_with("116"),
        _ => false,
    }
}

fn addresses(text: &str) -> Vec<(Range<usize>, TypedContact)> {
    let mut found = Vec::new();
    let mut at = 0;
    let ends = |sign: char| {
        let is_bound = matches!(
            sign,
            '<' | '>' | '(' | ')' | '[' | ']' | '„' | '”' | '“' | '«' | '»' | '"' | '|'
        );
        is_bound || sign.is_whitespace()
    };
    for word in text.split(ends) {
        let start = at;
        at = start + word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’']);
        let range = start..start + word.len();
        if !word.contains('.') {
            continue;
        }
        let small = word.to_lowercase();
        match small.split_once('@') {
            Some((name, host)) if !name.is_empty() && is_host(host) => {
                let mail = small.strip_prefix("mailto:").unwrap_or(&small).to_owned();
                found.push((range, TypedContact::Mail(mail)));
            }
            Some(_) => {}
            None => {
                let address = bare_address(&small);
                let host = address.split(['/', '?', '#']).next().unwrap_or("");
                if is_host(host) {
                    found.push((range, TypedContact::Web(address.to_owned())));
                }
            }
        }
    }
    found
}

/// A web address without its scheme, `www.` and what only ends it.
pub fn bare_address(address: &str) -> &str {
    let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let bare = bare.unwrap_or(address);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

/// Names joined by points; the last one has letters alone.
fn is_host(host: &str) -> bool {
    let named = |name: &str| {
        !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    let last = host.rsplit('.').next().unwrap_or("");
    host.contains('.')
        && host.split('.').all(named)
        && last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests;
