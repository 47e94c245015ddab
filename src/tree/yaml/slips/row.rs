//! A line taken apart: `  name: value`.

use crate::model::scheme::is_invisible;
use crate::tree::fields::Form;
use crate::tree::quoting;
use crate::tree::rows::LONGEST_LINE;

/// The parts of a line with a name and a colon.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    /// White space before the name, seen or not.
    pub(super) lead: &'a str,
    pub(super) name: &'a str,
    /// White space behind the colon.
    pub(super) gap: &'a str,
    /// The rest, without white space at its end.
    pub(super) value: &'a str,
}

impl Parts<'_> {
    /// Where the colon stands in the line.
    pub(super) fn colon(&self) -> usize {
        self.lead.len() + self.name.len()
    }

    /// Where the value stands in the line.
    pub(super) fn value_start(&self) -> usize {
        self.colon() + 1 + self.gap.len()
    }
}

/// Takes a line apart; `None` where it does not begin with a name and a colon.
pub(super) fn parts(line: &str) -> Option<Parts<'_>> {
    let lead = blank(line);
    let rest = line.get(lead.len()..)?;
    let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let name = rest.get(..rest.bytes().take_while(is_inside).count())?;
    let behind = rest.get(name.len()..)?.strip_prefix(':')?;
    let gap = blank(behind);
    let value = behind.get(gap.len()..)?.trim_end();
    // `https://…` is an address.
    let is_name = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && !(gap.is_empty() && value.starts_with("//"));
    is_name.then_some(Parts { lead, name, gap, value })
}

/// The white space that a line begins with, seen or not.
pub(super) fn blank(line: &str) -> &str {
    let rest = line.trim_start_matches(|sign| matches!(sign, ' ' | '\t') || is_unseen(sign));
    &line[..line.len() - rest.len()]
}

/// Whether a sign looks like a space or like nothing, and is neither space nor tab.
pub(in crate::tree::yaml) fn is_unseen(sign: char) -> bool {
    is_invisible(sign) || (sign.is_whitespace() && !sign.is_ascii_whitespace())
}

/// The line of a text in which a value begins, with the value as a text; `None` where the
/// value is not all that stands behind the name.
pub(in crate::tree::yaml) fn own_line(text: &str, value: usize) -> Option<String> {
    let start = text.get(..value)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?;
    let parts = parts(line).filter(|parts| start + parts.value_start() == value)?;
    let is_short = parts.value.chars().nth(LONGEST_LINE).is_none();
    is_short.then(|| quoting::line(Form::Yaml, parts.name, parts.value))
}
