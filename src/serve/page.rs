//! What the preview adds to a page: its own script, and a policy that lets it work.
//!
//! It is added to the served copy alone, after the point at which all builds are equal.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::html::escape_into;

/// Where the script is.
pub(super) const SCRIPT_ADDRESS: &str = "/_farul/reload.js";

/// Where it listens.
pub(super) const EVENTS_ADDRESS: &str = "/_farul/events";

/// The script.
pub(super) const SCRIPT: &str = include_str!("reload.js");

/// The page with the preview's script, which learns what `version` of it is shown.
pub(super) fn with_preview(html: &[u8], version: &str) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(html) else { return html.to_vec() };
    let text = with_wider_policy(text);
    let lower = text.to_ascii_lowercase();
    let (start, end) = text.split_at(lower.rfind("</body").unwrap_or(text.len()));
    format!(
        r#"{start}<script src="{SCRIPT_ADDRESS}" data-version="{version}" defer></script>{end}"#
    )
    .into_bytes()
}

/// A page that says what is wrong, for when there is no site yet.
pub(super) fn failure_page(failure: &super::Failure, version: &str) -> Vec<u8> {
    let mut page = "<!doctype html><html lang=\"".to_owned();
    escape_into(&mut page, &failure.language);
    page.push_str("\"><meta charset=\"utf-8\"><title>");
    escape_into(&mut page, &failure.heading);
    page.push_str("</title><meta name=\"viewport\" content=\"width=device-width\"><body><h1>");
    escape_into(&mut page, &failure.heading);
    page.push_str("</h1><pre data-farul-failure>");
    escape_into(&mut page, &failure.text);
    page.push_str("</pre></body></html>");
    with_preview(page.as_bytes(), version)
}

/// The page with each policy in a `<meta>` opened for the script and its connection.
fn with_wider_policy(html: &str) -> Cow<'_, str> {
    let lower = html.to_ascii_lowercase();
    let head = lower.find("<body").unwrap_or(lower.len());
    let mut wider = String::new();
    let mut done = 0;
    for (at, _) in lower.match_indices("<meta").take_while(|(at, _)| *at < head) {
        let Some((range, policy)) = policy_at(html, at) else { continue };
        let Some(before) = html.get(done..range.start) else { continue };
        wider.push_str(before);
        wider.push('"');
        escape_policy(&mut wider, &widened(&unescaped(policy)));
        wider.push('"');
        done = range.end;
    }
    match html.get(done..) {
        Some(rest) if done > 0 => Cow::Owned(wider + rest),
        _ => Cow::Borrowed(html),
    }
}

/// The `content` of the `<meta>` at `at`, with the place of its value, quotes included,
/// if it is a policy.
fn policy_at(html: &str, at: usize) -> Option<(Range<usize>, &str)> {
    let mut is_policy = false;
    let mut content = None;
    let mut rest = at + "<meta".len();
    while let Some((name, range, value)) = attribute(html, &mut rest) {
        if name.eq_ignore_ascii_case("http-equiv") {
            is_policy = value.eq_ignore_ascii_case("content-security-policy");
        } else if name.eq_ignore_ascii_case("content") {
            content = Some((range, value));
        }
    }
    content.filter(|_| is_policy)
}

/// Reads one attribute of a tag from `rest` on: its name, the place of its value with
/// quotes, and its value; `None` at the tag's end.
fn attribute<'a>(html: &'a str, rest: &mut usize) -> Option<(&'a str, Range<usize>, &'a str)> {
    let skip = |from: usize, over: fn(char) -> bool| {
        let tail = html.get(from..)?;
        Some(from + tail.find(|char| !over(char)).unwrap_or(tail.len()))
    };
    let is_space = |char: char| char.is_ascii_whitespace();
    let start = skip(*rest, |char| char.is_ascii_whitespace() || char == '/')?;
    let end = skip(start, |char| !char.is_ascii_whitespace() && !"=/>".contains(char))?;
    let name = html.get(start..end).filter(|name| !name.is_empty())?;
    let sign = skip(end, is_space)?;
    if !html.get(sign..)?.starts_with('=') {
        *rest = end;
        return Some((name, end..end, ""));
    }
    let from = skip(sign + 1, is_space)?;
    let tail = html.get(from..)?;
    let quote = tail.chars().next().filter(|char| "\"'".contains(*char));
    let (inner, outer) = match quote {
        Some(quote) => {
            let length = tail.get(1..)?.find(quote)?;
            (from + 1..from + 1 + length, from..from + 2 + length)
        }
        None => {
            let to = skip(from, |char| !char.is_ascii_whitespace() && char != '>')?;
            (from..to, from..to)
        }
    };
    *rest = outer.end;
    Some((name, outer, html.get(inner)?))
}

/// The characters of a policy that an attribute may hold as entities.
const ENTITIES: [(&str, &str); 5] =
    [("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&quot;", "\""), ("&amp;", "&")];

fn unescaped(policy: &str) -> String {
    ENTITIES.iter().fold(policy.to_owned(), |text, (entity, char)| text.replace(entity, char))
}

fn escape_policy(html: &mut String, policy: &str) {
    html.push_str(&policy.replace('&', "&amp;").replace('"', "&quot;"));
}

/// The policy with `'self'` allowed for scripts and connections.
fn widened(policy: &str) -> String {
    let mut directives: Vec<Vec<&str>> = policy
        .split(';')
        .map(|directive| directive.split_ascii_whitespace().collect::<Vec<_>>())
        .filter(|directive| !directive.is_empty())
        .collect();
    let is = |directive: &[&str], name: &str| {
        directive.first().is_some_and(|first| first.eq_ignore_ascii_case(name))
    };
    for name in ["script-src", "connect-src"] {
        let own = directives.iter().position(|directive| is(directive, name));
        let at = own.or_else(|| {
            // What a policy does not speak of, its default says.
            let default = directives.iter().find(|directive| is(directive, "default-src"))?;
            let mut directive = default.clone();
            *directive.first_mut()? = name;
            directives.push(directive);
            Some(directives.len() - 1)
        });
        if let Some(directive) = at.and_then(|at| directives.get_mut(at))
            && !directive.iter().any(|source| ["'self'", "*"].contains(source))
        {
            directive.retain(|source| !source.eq_ignore_ascii_case("'none'"));
            directive.push("'self'");
        }
    }
    let directives: Vec<_> = directives.iter().map(|directive| directive.join(" ")).collect();
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_opened_for_the_preview_alone() {
        for (policy, wider) in [
            (
                "default-src 'none'; script-src 'self'; style-src 'self'",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
            ),
            (
                "default-src 'none'; connect-src 'none'",
                "default-src 'none'; connect-src 'self'; script-src 'self'",
            ),
            (
                "default-src https:;Connect-Src 'self';",
                "default-src https:; Connect-Src 'self'; script-src https: 'self'",
            ),
            ("default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'"),
            ("img-src 'none'", "img-src 'none'"),
            ("", ""),
        ] {
            assert_eq!(widened(policy), wider);
        }
    }

    fn preview(html: &str) -> String {
        String::from_utf8(with_preview(html.as_bytes(), "v")).unwrap()
    }

    const ADDED: &str = r#"<script src="/_farul/reload.js" data-version="v" defer></script>"#;

    #[test]
    fn the_script_comes_last_in_the_body() {
        for (html, expected) in [
            ("<p>a</body></html>", format!("<p>a{ADDED}</body></html>")),
            ("<p>ă</BODY >", format!("<p>ă{ADDED}</BODY >")),
            ("<p>a", format!("<p>a{ADDED}")),
            ("", ADDED.to_owned()),
        ] {
            assert_eq!(preview(html), expected);
        }
        assert_eq!(with_preview(b"\xff", "v"), b"\xff");
    }

    #[test]
    fn each_way_to_write_a_policy_is_found() {
        let wide = "default-src 'none'; script-src 'self'; connect-src 'self'";
        for html in [
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#,
            r#"<META content="default-src &#39;none&#39;" http-equiv=content-security-policy />"#,
            r#"<meta charset=utf-8><meta http-equiv = 'content-security-policy' content = 'default-src &#x27;none&apos;'>"#,
        ] {
            let page = preview(html);
            assert!(page.contains(&format!("\"{wide}\"")), "{page}");
        }
        for html in [
            "<meta name=description content=\"default-src 'none'\">",
            "<meta http-equiv=content-security-policy content=\"default-src",
            "<meta http-equiv=content-security-policy>",
            "<meta",
            "<meta =",
            "<body><meta http-equiv=content-security-policy content=\"default-src 'none'\">",
        ] {
            assert_eq!(preview(html), format!("{html}{ADDED}"));
        }
    }

    #[test]
    fn a_failure_is_text_and_never_markup() {
        let failure = super::super::Failure {
            language: "ro".into(),
            heading: "A & B".into(),
            text: "<script>alert(1)</script>".into(),
        };
        let page = String::from_utf8(failure_page(&failure, "v")).unwrap();
        assert!(page.contains("<h1>A &amp; B</h1>"));
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assert!(page.contains(ADDED));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(128))]

        /// Nothing is lost of any page, however broken, and nothing panics.
        #[test]
        fn any_page_keeps_its_text(html in "(<meta|<body|</body|content|http-equiv|[ =>\"';ș]|content-security-policy|[a-z]){0,20}") {
            let page = preview(&html);
            proptest::prop_assert!(page.contains(ADDED));
            if !html.contains("content-security-policy") {
                proptest::prop_assert_eq!(page.replace(ADDED, ""), html);
            }
        }
    }
}
