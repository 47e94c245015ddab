//! `names = { ro = "A" ru = B }`: a table on one line in which a comma or a quotation mark is
//! missing, written anew.

use std::ops::Range;

use super::slips::text;
use crate::tree::fields::Form;
use crate::tree::quoting::quoted;
use crate::tree::text::date;

/// The table with a comma between its entries and each text in quotation marks, and the kind
/// of what was wrong; `None` where the line is no such table.
pub(super) fn table(written: &str) -> Option<(&'static str, String)> {
    let inside = written.strip_prefix('{')?.strip_suffix('}')?;
    let keys = keys(inside);
    let first = keys.first()?;
    if !inside.get(..first.start)?.trim().is_empty() {
        return None;
    }
    let ends = keys.iter().skip(1).map(|key| key.start).chain([inside.len()]);
    let mut entries = Vec::new();
    let mut lacks_comma = false;
    for (at, (key, end)) in keys.iter().zip(ends).enumerate() {
        let raw = inside.get(key.end..end)?.trim().strip_prefix('=')?.trim();
        let value = raw.trim_end_matches([',', ';']).trim_end();
        lacks_comma |= at + 1 < keys.len() && !raw.ends_with(',');
        let is_more = !value.starts_with(['"', '\'']) && value.contains('=');
        if value.is_empty() || value.starts_with(['[', '{']) || is_more {
            return None;
        }
        let is_number = value.parse::<f64>().is_ok() || date(value).is_some();
        let is_bare = is_number || matches!(value, "true" | "false");
        let value = if is_bare { value.to_owned() } else { quoted(Form::Toml, &text(value)) };
        entries.push(format!("{} = {value}", inside.get(key.clone())?));
    }
    let problem = if lacks_comma { "comma" } else { "quote" };
    Some((problem, format!("{{ {} }}", entries.join(", "))))
}

/// The names before each `=`; where all quotation marks have their second one, those between
/// two of them are text.
fn keys(inside: &str) -> Vec<Range<usize>> {
    let is_paired = inside.matches('"').count().is_multiple_of(2);
    let is_text = |at: usize| is_paired && !inside[..at].matches('"').count().is_multiple_of(2);
    let equals = inside.match_indices('=').map(|(at, _)| at).filter(|at| !is_text(*at));
    let key = |at: usize| {
        let before = inside.get(..at)?.trim_end();
        let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let length = before.bytes().rev().take_while(is_inside).count();
        let start = before.len() - length;
        let stands_alone = before.get(..start)?.ends_with([' ', ',']) || start == 0;
        (length > 0 && stands_alone).then_some(start..before.len())
    };
    equals.filter_map(key).collect()
}
