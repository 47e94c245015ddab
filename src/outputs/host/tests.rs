//! What was written is read again, by small readers of each format.

use std::collections::BTreeMap;

use super::*;
use crate::source::SourcePath;

const SETTINGS: &str = r#"
[campaign]
name = "Farul"
discreet_name = "Farul"
[[languages]]
tag = "ro"
name = "Română"
[[languages]]
tag = "zh-Hant"
name = "中文"
"#;

fn config(more: &str) -> Config {
    let file = SourcePath::new("farul.toml").unwrap();
    let judged = crate::config::read(&file, &format!("{SETTINGS}{more}"));
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    judged.value.unwrap()
}

fn file(config: &Config, base_url: Option<&str>, name: &str) -> String {
    let files = files(config, base_url);
    let found = files.iter().find(|(path, _)| path.as_str() == name);
    let (_, bytes) = found.unwrap_or_else(|| panic!("no {name} among {files:?}"));
    String::from_utf8(bytes.clone()).unwrap()
}

const ALL: &str = "[host]\nfiles = ['_redirects', '_headers', '.htaccess']\n";

/// `_headers` as a host reads it: the path, then a header a line.
fn rules(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut rules: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut path = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        assert!(line.len() < 2000, "a host's limit");
        match line.strip_prefix("  ") {
            None => path = line.to_owned(),
            Some(header) => {
                let (name, value) = header.split_once(": ").expect("a name and a value");
                let twice =
                    rules.entry(path.clone()).or_default().insert(name.into(), value.into());
                assert_eq!(twice, None, "{name}");
            }
        }
    }
    rules
}

#[test]
fn readers_are_protected_where_nothing_is_said() {
    let config = config("");
    let names: Vec<String> =
        files(&config, None).iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(names, ["_headers"]);
    let rules = rules(&file(&config, None, "_headers"));
    let everywhere = &rules["/*"];
    assert_eq!(everywhere["Content-Security-Policy"], "frame-ancestors 'self'");
    assert_eq!(everywhere["Cross-Origin-Resource-Policy"], "same-origin");
    assert_eq!(everywhere["Referrer-Policy"], "no-referrer");
    assert_eq!(everywhere["X-Content-Type-Options"], "nosniff");
    assert_eq!(everywhere["Strict-Transport-Security"], "max-age=31536000");
    for feature in ["camera=()", "microphone=()", "geolocation=()"] {
        assert!(everywhere["Permissions-Policy"].contains(feature), "{feature}");
    }
    assert_eq!(rules["/assets/*"].len(), 1);
    assert_eq!(rules["/assets/*"]["Cache-Control"], KEEP);
}

#[test]
fn a_school_may_embed_pages_with_their_styles() {
    let embedded = |sites: &str| {
        let text = file(&config(&format!("[host]\nmay_embed = [{sites}]\n")), None, "_headers");
        let everywhere = rules(&text).remove("/*").unwrap();
        ["Content-Security-Policy", "Cross-Origin-Resource-Policy"]
            .map(|name| everywhere[name].clone())
    };
    assert_eq!(
        embedded("'https://school.example', 'https://*.lyceum.example'"),
        ["frame-ancestors 'self' https://school.example https://*.lyceum.example", "cross-origin"]
    );
    assert_eq!(embedded("'https://school.example', '*'"), ["frame-ancestors *", "cross-origin"]);
}

#[test]
fn below_a_path_every_rule_is_below_it() {
    let config = config(ALL);
    let base = Some("https://example.org/a/b/");
    let rules = rules(&file(&config, base, "_headers"));
    let found = [
        "/a/b/*",
        "/a/b/assets/*",
        "/a/b/search/data/everyone/fragment/*",
        "/a/b/search/data/everyone/index/*",
    ];
    let found = if search::IS_BUILT_IN { &found[..] } else { &found[..2] };
    assert_eq!(rules.keys().collect::<Vec<_>>(), found);
    assert_eq!(
        file(&config, base, "_redirects").lines().skip(1).collect::<Vec<_>>(),
        [
            "/a/b/ro/* /a/b/ro/404.html 404",
            "/a/b/zh-hant/* /a/b/zh-hant/404.html 404",
            "/a/b/* /a/b/404.html 404",
        ]
    );
    let htaccess = file(&config, base, ".htaccess");
    assert!(htaccess.contains("ErrorDocument 404 /a/b/404.html\n"), "{htaccess}");
    assert!(htaccess.contains("m#^/a/b/assets/#"), "{htaccess}");
}

#[test]
fn an_address_cannot_speak_a_servers_language() {
    let rows = [
        (None, "/"),
        (Some("https://example.org"), "/"),
        (Some("https://example.org/a.b~c-d_e/"), "/a.b~c-d_e/"),
        (Some("https://example.org/părinți"), "/părinți/"),
        (Some("https://example.org/%20/"), "/%20/"),
        (Some("https://example.org/$uri;}\n#(\"/"), "/%24uri%3B%7D%0A%23%28%22/"),
    ];
    for (address, path) in rows {
        assert_eq!(base_path(address), path, "{address:?}");
    }
}

#[test]
fn without_searching_nothing_is_said_of_it() {
    let config = config(&format!("{ALL}[search]\nshown = false\n"));
    for name in ["_headers", ".htaccess"] {
        assert!(!file(&config, None, name).contains("search"), "{name}");
    }
    assert!(!lines_for(Server::Nginx, &config, None).contains("search"));
}

#[test]
fn without_encryption_nobody_promises_it() {
    let text = file(&config(""), Some("http://localhost:4000/"), "_headers");
    assert!(!text.contains("Strict-Transport-Security"), "{text}");
}

/// The directives of nginx: words, then `;` or a block.
#[derive(Debug, PartialEq)]
struct Directive(Vec<String>, Vec<Directive>);

fn nginx(words: &mut impl Iterator<Item = String>) -> Vec<Directive> {
    let mut directives = Vec::new();
    let mut line = Vec::new();
    while let Some(word) = words.next() {
        match word.as_str() {
            ";" => directives.push(Directive(std::mem::take(&mut line), Vec::new())),
            "{" => directives.push(Directive(std::mem::take(&mut line), nginx(words))),
            "}" => break,
            _ => line.push(word),
        }
    }
    assert_eq!(line, Vec::<String>::new(), "an end is missing");
    directives
}

fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        for (place, part) in line.split('"').enumerate() {
            if place % 2 == 1 {
                words.push(part.to_owned());
                continue;
            }
            let apart = part.replace(';', " ; ").replace('{', " { ").replace('}', " } ");
            words.extend(apart.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn headers_of(location: &Directive) -> Vec<&str> {
    let named = location.1.iter().filter(|directive| directive.0[0] == "add_header");
    named.map(|directive| directive.0[1].as_str()).collect()
}

#[test]
fn nginx_says_every_header_in_each_place_that_has_one() {
    let text = lines_for(Server::Nginx, &config(""), Some("https://example.org/a/"));
    let read = nginx(&mut words_of(&text).into_iter());
    let [site] = read.as_slice() else { panic!("{read:?}") };
    assert_eq!(site.0, ["location", "/a/"]);
    let mut inner: Vec<&Directive> =
        site.1.iter().filter(|directive| directive.0[0] == "location").collect();
    if search::IS_BUILT_IN {
        let index = inner.remove(1);
        assert_eq!(index.0[1], "/a/search/data/");
        assert_eq!(headers_of(site), headers_of(&index.1[0]), "parts of an index");
    }
    let paths: Vec<&str> = inner.iter().map(|location| location.0[1].as_str()).collect();
    assert_eq!(paths, ["/a/assets/", "/a/ro/", "/a/zh-hant/"]);
    assert_eq!(headers_of(site), headers_of(inner[0]));
    assert_eq!(headers_of(site).len(), 8);
    assert!(headers_of(inner[1]).is_empty(), "it has those around it");
    assert_eq!(
        inner[1].1,
        [Directive(
            ["error_page", "404", "/a/ro/404.html"].map(str::to_owned).to_vec(),
            Vec::new()
        )]
    );
    let types = site.1.iter().find(|directive| directive.0 == ["types"]).unwrap();
    for (media_type, ending) in [("text/vtt", "vtt"), ("image/webp", "webp"), ("text/html", "html")]
    {
        let named = [media_type, ending].map(str::to_owned).to_vec();
        assert!(types.1.iter().any(|line| line.0 == named), "{ending}: {types:?}");
    }
}

#[test]
fn apache_closes_what_it_opens() {
    let text = lines_for(Server::Apache, &config(""), None);
    let mut open = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("</") {
            assert_eq!(open.pop(), Some(name.trim_end_matches('>')), "{text}");
        } else if let Some(rest) = line.strip_prefix('<') {
            open.extend(rest.split([' ', '>']).next());
        }
        assert_eq!(line.matches('"').count() % 2, 0, "{line}");
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(text.contains("AddType text/calendar .ics\n"), "{text}");
}
