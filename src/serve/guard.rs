//! Who may ask: the author's own browser, under a name that cannot be anybody else's.
//!
//! Any site that the author has open could have its own name lead to this machine, and so
//! read unpublished pages. Such a request names that site as its host.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::{HeaderMap, Uri, header};

use super::host_name::HostName;

/// Whether the host that the request names is an IP address, `localhost` or an allowed name.
pub(super) fn host_is_allowed(headers: &HeaderMap, uri: &Uri, allowed: &[HostName]) -> bool {
    let Some(host) = host(headers) else { return false };
    let is_allowed = |host: &str| {
        let name = without_port(host);
        // A name from the root of all names on, as some write it.
        let name = name.strip_suffix('.').unwrap_or(name);
        is_address(name)
            || name.eq_ignore_ascii_case("localhost")
            || allowed.iter().any(|allowed| allowed.as_str().eq_ignore_ascii_case(name))
    };
    is_allowed(host) && uri.authority().is_none_or(|authority| is_allowed(authority.as_str()))
}

/// Whether a request for events comes from a page that this server has shown.
pub(super) fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or(""));
    let origin_fits = text(header::ORIGIN.as_str()).is_none_or(|origin| {
        let host = origin.strip_prefix("http://");
        host.zip(self::host(headers))
            .is_some_and(|(origin, host)| origin.eq_ignore_ascii_case(host))
    });
    let site_fits =
        text("sec-fetch-site").is_none_or(|site| ["same-origin", "none"].contains(&site));
    origin_fits && site_fits
}

/// The one `Host` header.
fn host(headers: &HeaderMap) -> Option<&str> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    hosts.next().is_none().then_some(host)
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

fn is_address(name: &str) -> bool {
    let in_brackets = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    match in_brackets {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => name.parse::<Ipv4Addr>().is_ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn the_host_must_be_this_machine() {
        let allowed = [HostName::parse("preview.test").unwrap()];
        for (host, good) in [
            ("127.0.0.1:4000", true),
            ("192.168.0.7:4000", true),
            ("[::1]:4000", true),
            ("[::1]", true),
            ("localhost:4000", true),
            ("LOCALHOST", true),
            ("preview.test:4000", true),
            ("preview.test.:4000", true),
            ("localhost.", true),
            ("localhost..", false),
            ("evil.example.", false),
            ("evil.example", false),
            ("localhost.evil.example:4000", false),
            ("127.0.0.1.evil.example", false),
            ("evil.example:127.0.0.1", false),
            ("", false),
        ] {
            let headers = headers(&[("host", host)]);
            assert_eq!(host_is_allowed(&headers, &Uri::default(), &allowed), good, "{host}");
        }
        assert!(!host_is_allowed(&HeaderMap::new(), &Uri::default(), &allowed));
        let elsewhere = Uri::from_static("http://evil.example/");
        assert!(!host_is_allowed(&headers(&[("host", "localhost")]), &elsewhere, &allowed));
    }

    #[test]
    fn events_are_for_our_own_pages() {
        let host = ("host", "localhost:4000");
        for (others, good) in [
            (vec![], true),
            (vec![("origin", "http://localhost:4000")], true),
            (vec![("origin", "http://localhost:5000")], false),
            (vec![("origin", "https://localhost:4000")], false),
            (vec![("origin", "http://evil.example")], false),
            (vec![("origin", "null")], false),
            (vec![("sec-fetch-site", "same-origin")], true),
            (vec![("sec-fetch-site", "cross-site")], false),
        ] {
            let all: Vec<_> = std::iter::once(host).chain(others.clone()).collect();
            assert_eq!(is_same_origin(&headers(&all)), good, "{others:?}");
        }
    }
}
