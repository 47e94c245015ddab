//! The words of a caption: what is seen of them, and how they are written anew.
//!
//! Of the marks that WebVTT knows, those that say how something is spoken stay: emphasis,
//! who speaks, which language, how a sign is read. Colours and classes have no style here.

use std::ops::Range;

use super::Reader;
use crate::assets::faults::{CaptionsAddress, CaptionsTag};
use crate::tree::nearest::excerpt;

/// Marks that are written anew; those with a name in them keep it.
const KEPT: [(&str, bool); 7] = [
    ("b", false),
    ("i", false),
    ("u", false),
    ("ruby", false),
    ("rt", false),
    ("v", true),
    ("lang", true),
];
const SIGNS: [(&str, char); 6] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&nbsp;", '\u{a0}'),
    ("&lrm;", '\u{200e}'),
    ("&rlm;", '\u{200f}'),
];

/// Reads one line; gives it as it is seen, and as it is published.
pub(super) fn read(reader: &mut Reader<'_>, line: &Range<usize>) -> (String, String) {
    let mut rest = reader.line(line);
    let (mut seen, mut markup) = (String::new(), String::new());
    while let Some(sign) = rest.chars().next() {
        let at = line.end - rest.len();
        if sign == '<'
            && let Some((mark, behind)) = rest[1..].split_once('>')
        {
            match tag(mark) {
                Some(mark) => markup.push_str(&mark),
                None => {
                    let fault = CaptionsTag { tag: excerpt(&format!("<{mark}>")) };
                    reader.report(fault, at..at + mark.len() + 2);
                }
            }
            rest = behind;
            continue;
        }
        let named = SIGNS.iter().find(|(name, _)| rest.starts_with(name));
        let (sign, length) =
            named.map_or((sign, sign.len_utf8()), |(name, sign)| (*sign, name.len()));
        seen.push(sign);
        match sign {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            sign => markup.push(sign),
        }
        rest = &rest[length..];
    }
    if let Some(address) = seen.split_whitespace().find(|word| is_address(word)) {
        reader.report(CaptionsAddress { address: excerpt(address) }, line.clone());
    }
    (seen.trim().to_owned(), markup)
}

fn is_address(word: &str) -> bool {
    let word = word.to_lowercase();
    word.contains("://") || word.contains("www.")
}

/// A mark as it is published; nothing of those without an effect, `None` for unknown ones.
fn tag(mark: &str) -> Option<String> {
    let (closes, inside) = mark.strip_prefix('/').map_or(("", mark), |inside| ("/", inside));
    let (name, value) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let name = name.split('.').next().unwrap_or("");
    let is_moment = !name.is_empty() && inside.bytes().all(|byte| b"0123456789:.".contains(&byte));
    if name == "c" || is_moment {
        return Some(String::new());
    }
    let (name, has_value) = KEPT.iter().find(|(known, _)| *known == name)?;
    let value: String = value.chars().filter(|sign| !"<>&".contains(*sign)).collect();
    let value = value.trim();
    Some(match (closes.is_empty() && *has_value, value.is_empty()) {
        (true, false) => format!("<{name} {value}>"),
        _ => format!("<{closes}{name}>"),
    })
}
