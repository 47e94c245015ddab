//! The forms of ids, paths and addresses.

/// Whether `text` is `[a-z0-9-]+`: what folders, ids and slugs are made of.
pub(crate) fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// Whether `text` is ids joined by `/`.
pub(crate) fn is_path(text: &str) -> bool {
    text.split('/').all(is_id)
}

/// An id made from any text, to offer in place of it: lower case, other letters as `-`.
pub(crate) fn id_from(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut id = String::new();
    for letter in text.nfd().flat_map(char::to_lowercase).take(60) {
        match letter {
            'a'..='z' | '0'..='9' => id.push(letter),
            // The marks that decomposition has split off.
            '\u{300}'..='\u{36f}' => {}
            _ if id.is_empty() || id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "my-name".to_owned() } else { id.to_owned() }
}

/// Whether `address` is `https://host…` (or `http://`, where that is allowed), with
/// nothing in it that could end an attribute or name another host than it seems to.
pub(crate) fn is_web_address(address: &str, plain_http: bool) -> bool {
    let rest = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
        (Some(rest), _) => rest,
        (None, Some(rest)) if plain_http => rest,
        _ => return false,
    };
    let clean = |letter: char| {
        !letter.is_whitespace()
            && !letter.is_control()
            && !matches!(letter, '"' | '\'' | '<' | '>' | '\\' | '`' | '{' | '}')
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    address.chars().all(clean) && is_host(host) && port.parse::<u16>().is_ok()
}

/// The address of a whole site, with a `/` at its end; `None` where it is none.
pub(crate) fn base_url(address: &str) -> Option<String> {
    if !is_web_address(address, true) || address.contains(['?', '#']) {
        return None;
    }
    Some(if address.ends_with('/') { address.to_owned() } else { format!("{address}/") })
}

/// Whether `address` is a name, `@` and a host, with nothing in it that could end an
/// attribute or add to an address.
pub(crate) fn is_mail_address(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else { return false };
    let named = |letter: char| letter.is_alphanumeric() || ".-_+".contains(letter);
    !name.is_empty() && name.chars().all(named) && host.contains('.') && is_host(host)
}

/// The site that an address belongs to, as a Content-Security-Policy names it: scheme,
/// host and port. `https://*.school.example` is every site below one name. `None` where
/// no such site can be made out.
pub(crate) fn site_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://").unwrap_or(("https", address));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("").to_ascii_lowercase();
    let (host, port) = authority.split_once(':').unwrap_or((&authority, "0"));
    let named = host.strip_prefix("*.").unwrap_or(host);
    let sound = matches!(scheme, "https" | "http")
        && authority.is_ascii()
        && is_host(named)
        && (named.contains('.') || named == "localhost")
        && port.parse::<u16>().is_ok();
    sound.then(|| format!("{scheme}://{authority}"))
}

/// Names joined by points, in any script.
fn is_host(host: &str) -> bool {
    host.split('.').all(|name| {
        !name.is_empty()
            && !name.starts_with('-')
            && !name.ends_with('-')
            && name.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_offered_for_any_text() {
        let rows = [
            ("Părinți", "parinti"),
            ("Children 7–9", "children-7-9"),
            ("--a--", "a"),
            ("Дети", "my-name"),
            ("", "my-name"),
        ];
        for (text, expected) in rows {
            assert_eq!(id_from(text), expected, "{text:?}");
            assert!(is_id(&id_from(text)));
        }
    }

    #[test]
    fn paths_cannot_climb() {
        for path in ["a", "a/b-2"] {
            assert!(is_path(path), "{path}");
        }
        for path in ["", "/a", "a/", "a//b", "..", "a/../b", "A", "ă", "a b", "a.b"] {
            assert!(!is_path(path), "{path:?}");
        }
    }

    #[test]
    fn a_site_is_the_beginning_of_its_address() {
        let rows = [
            ("https://school.example", Some("https://school.example")),
            ("https://*.school.example", Some("https://*.school.example")),
            ("http://localhost:8080", Some("http://localhost:8080")),
            ("https://School.example/courses?id=1", Some("https://school.example")),
            ("school.example", Some("https://school.example")),
            ("https://școală.example", None),
            ("https://*", None),
            ("https://a.*.example", None),
            ("'none'; script-src *", None),
            ("javascript:alert(1)", None),
            ("https://school.example:99999", None),
            ("", None),
        ];
        for (address, site) in rows {
            assert_eq!(site_of(address).as_deref(), site, "{address}");
        }
    }

    #[test]
    fn only_mail_addresses_are_mail_addresses() {
        for address in ["help@line.example", "a.b+c@line.example", "помощь@пример.рф"]
        {
            assert!(is_mail_address(address), "{address}");
        }
        for address in ["", "a", "@b.c", "a@b", "a b@c.d", "a@b.c?subject=x", "<a@b.c>", "a@b@c.d"]
        {
            assert!(!is_mail_address(address), "{address}");
        }
    }

    #[test]
    fn only_web_addresses_are_web_addresses() {
        let rows = [
            ("https://example.org/", true, true),
            ("https://example.org", true, true),
            ("https://пример.рф/путь?a=b#c", true, true),
            ("https://localhost:8080/x", true, true),
            ("http://example.org/", false, true),
            ("HTTPS://example.org/", false, false),
            ("javascript:alert(1)", false, false),
            ("https://", false, false),
            ("https:///x", false, false),
            ("https://user@example.org/", false, false),
            ("https://example.org:99999/", false, false),
            ("https://example..org/", false, false),
            ("https://example.org/\" onload=x", false, false),
            ("https://example.org/a b", false, false),
            ("example.org", false, false),
            ("//example.org", false, false),
        ];
        for (address, secure, plain) in rows {
            assert_eq!(is_web_address(address, false), secure, "{address}");
            assert_eq!(is_web_address(address, true), plain, "{address}");
        }
    }
}
