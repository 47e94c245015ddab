//! The line that opens a component, as its author wrote it, made whole: what a message
//! advises keeps all that was written, and is no fault itself.

use super::attributes::{AttributeKind, AttributeRule};

/// The attributes that a component needs and does not have.
pub(crate) fn missing(
    rules: &'static [AttributeRule],
    has: impl Fn(&str) -> bool,
) -> Vec<&'static AttributeRule> {
    rules.iter().filter(|rule| rule.required && !has(rule.name)).collect()
}

/// A line with an example of each attribute that it lacks.
pub(crate) fn completed(opener: &str, missing: &[&'static AttributeRule]) -> String {
    let examples = missing.iter().map(|rule| format!("{}={}", rule.name, rule.kind.example()));
    with_attributes(opener, &examples.collect::<Vec<_>>().join(" "))
}

/// A line with more attributes.
pub(crate) fn with_attributes(opener: &str, added: &str) -> String {
    let opener = opener.trim_end();
    if added.is_empty() {
        return opener.to_owned();
    }
    match opener.strip_suffix('}').map(str::trim_end) {
        Some(open) if open.ends_with('{') => format!("{open}{added}}}"),
        Some(open) => format!("{open} {added}}}"),
        None => format!("{opener}{{{added}}}"),
    }
}

/// The attribute that words in `[…]` were probably meant for, where the component takes
/// none there: the only one that it lacks.
pub(crate) fn meant_by_label(
    rules: &'static [AttributeRule],
    has: impl Fn(&str) -> bool,
) -> Option<&'static AttributeRule> {
    let missing = missing(rules, has);
    let [rule] = missing.as_slice() else { return None };
    matches!(rule.kind, AttributeKind::Words | AttributeKind::Name).then_some(*rule)
}

/// An attribute as it is written: with quotation marks where its value needs them.
pub(crate) fn written(name: &str, value: &str) -> String {
    let is_plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.' | '/');
    if !value.is_empty() && value.chars().all(is_plain) {
        return format!("{name}={value}");
    }
    let mark = if value.contains('"') { '\'' } else { '"' };
    format!("{name}={mark}{value}{mark}")
}
