//! Files that are wrong, odd or hostile: one clear message each, and the rest still works.

use crate::campaign::{Campaign, SETTINGS};

fn page(content: impl AsRef<[u8]>) -> Campaign {
    Campaign::new().file("content/x.ro.md", content).page("y.ro.md", "Y", "[lost](nowhere.md)")
}

#[test]
fn odd_but_legal_files_are_read() {
    let cases: [(&str, &[u8]); 5] = [
        ("a byte order mark", "\u{feff}---\ntitle: X\ndescription: D.\n---\nText.".as_bytes()),
        ("Windows lines", b"---\r\ntitle: X\r\ndescription: D.\r\n---\r\nText.\r\n"),
        ("an empty draft", b"---\ntitle: X\ndescription: D.\ndraft: true\n---\n"),
        ("no line at the end", b"---\ntitle: X\ndescription: D.\ndraft: true\n---"),
        ("TOML", b"+++\ntitle = \"X\"\ndescription = \"D.\"\n+++\nText."),
    ];
    for (what, content) in cases {
        let site = Campaign::new().file("content/x.ro.md", content).build();
        assert!(site.messages().is_empty(), "{what}: {}", site.messages());
        site.text("ro/x/index.html");
    }
    Campaign::new()
        .page("x.RO.md", "X", "Text.")
        .page("2-1.ro.md", "Y", "Text.")
        .build()
        .expect_clean();
}

#[test]
fn a_data_file_that_cannot_be_read_makes_no_page_wrong() {
    for (file, content) in [
        ("help-services", "[[services]]\nid = \"line\"\nnames = { ro = \"A\" en = \"B\" }\n"),
        ("help-services", "[[services]\nid = \"line\"\n"),
        ("glossary", "[[terms]]\nid = \"abuz\nru = 1\n"),
    ] {
        let site = Campaign::new()
            .file(&format!("content/_data/{file}.toml"), content)
            .page("x.ro.md", "X", ":contact[line] și :term[abuzul]{abuz}")
            .build();
        let follows: &[&str] = match file {
            "glossary" => &["toml-syntax", "service-unknown"],
            _ => &["toml-syntax", "term-unknown"],
        };
        assert_eq!(site.codes(), follows, "{}", site.messages());
    }
}

#[test]
fn what_is_wrong_is_said_once_and_the_rest_reports_its_own() {
    let head = "---\ntitle: X\ndescription: D.\n";
    let cases: Vec<(&str, Vec<u8>, &str, usize)> = vec![
        ("no closing line", b"---\ntitle: X\nText".to_vec(), "front-matter-open", 1),
        ("a wrong type", format!("{head}order: three\n---\nA\n").into(), "wrong-type", 4),
        ("an unknown key", format!("{head}titel: X\n---\nA\n").into(), "unknown-key", 4),
        ("a bad date", format!("{head}date: 2026-02-30\n---\nA\n").into(), "impossible-date", 4),
        ("a slug that climbs", format!("{head}slug: ../x\n---\nA\n").into(), "bad-slug", 4),
        ("an alias that climbs", format!("{head}aliases: [../x]\n---\nA\n").into(), "bad-alias", 4),
        ("YAML aliases", format!("{head}slug: &a x\n---\nA\n").into(), "yaml-alias", 4),
        ("not UTF-8", [head.as_bytes(), b"---\nab\xff\n"].concat(), "not-utf-8", 5),
        ("UTF-16", [0xff, 0xfe, b'-', 0, b'-', 0].to_vec(), "utf-16-text", 1),
        (
            "a link out of the campaign",
            format!("{head}---\n[x](../../../etc/passwd.md)\n").into(),
            "address-outside",
            5,
        ),
        (
            "a picture out of the campaign",
            format!("{head}---\n![x](../../../etc/x.jpg)\n").into(),
            "address-outside",
            5,
        ),
        ("a script", format!("{head}---\nA\n\n<script>alert(1)</script>\n").into(), "html-tag", 7),
        (
            "a script as a link",
            format!("{head}---\n[x](javascript:alert(1))\n").into(),
            "link-scheme",
            5,
        ),
    ];
    for (what, content, code, line) in cases {
        let site = page(content).build();
        let messages = site.messages();
        let own: Vec<&str> =
            messages.lines().filter(|message| message.contains("content/x.ro.md")).collect();
        assert_eq!(own.len(), 1, "{what}: {messages}");
        assert!(own[0].contains(&format!("x.ro.md:{line}:")), "{what}: {messages}");
        assert!(own[0].contains(code), "{what}: {messages}");
        assert!(
            messages.contains("broken-link"),
            "{what}: the other page still reports: {messages}"
        );
        assert!(!site.built.succeeded(), "{what}");
    }
}

/// Runs a build that must end, and say what is wrong elsewhere, whatever stands in the page.
#[track_caller]
fn survives(what: &str, content: &str) {
    let site = page(format!("---\ntitle: X\ndescription: D.\n---\n{content}")).build();
    assert!(site.messages().contains("broken-link"), "{what}: {}", site.messages());
}

#[test]
fn hostile_nesting_neither_overflows_nor_hangs() {
    let deep_directives: String = (0..3000)
        .rev()
        .map(|depth| format!("{}callout{{type=tip}}\n", ":".repeat(depth + 3)))
        .collect();
    let cases = [
        ("quotes", ">".repeat(20_000)),
        ("brackets", "[".repeat(20_000)),
        ("pictures", "![".repeat(20_000)),
        ("stars", "*a ".repeat(20_000)),
        ("lists", (0..2000).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect()),
        ("tags", "<b>".repeat(20_000)),
        ("open tags", "<".repeat(20_000)),
        ("directives", deep_directives),
        ("spans", "[a]{lang=ro}".repeat(5_000)),
        ("footnotes", "[^a]".repeat(5_000) + "\n\n[^a]: x"),
        ("backticks", (1..300).map(|length| "`".repeat(length) + " ").collect()),
        ("a table", "|a".repeat(5_000) + "|\n" + &"|-".repeat(5_000) + "|\n"),
    ];
    for (what, content) in cases {
        survives(what, &content);
    }
}

#[test]
fn a_huge_page_is_refused_by_its_size() {
    let site = page("x".repeat(50 << 20)).build();
    assert!(site.messages().contains("content/x.ro.md"), "{}", site.messages());
    assert!(site.codes().contains(&"file-too-big"), "{}", site.messages());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_never_opened() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.md"), "---\ntitle: S\n---\n").unwrap();
    let campaign = page("---\ntitle: X\ndescription: D.\n---\n");
    std::os::unix::fs::symlink(
        outside.path().join("secret.md"),
        campaign.root().join("content/s.ro.md"),
    )
    .unwrap();
    std::os::unix::fs::symlink(
        campaign.root().join("content"),
        campaign.root().join("content/loop"),
    )
    .unwrap();
    let pipe = campaign.root().join("content/pipe.ro.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let site = campaign.build();
    for file in ["content/s.ro.md", "content/loop", "content/pipe.ro.md"] {
        assert!(site.messages().contains(file), "{file}: {}", site.messages());
    }
    assert!(site.messages().contains("broken-link"));
}

#[test]
fn broken_settings_words_and_themes_say_where() {
    let cases = [
        ("farul.toml", SETTINGS.replace("[exit]", "[exit"), "farul.toml:25"),
        ("farul.toml", SETTINGS.replace("tag = \"ru\"", "tag = 5"), "farul.toml:13"),
        ("i18n/ro.ftl", "skip-to-content = Mergi\nbroken\n".to_owned(), "i18n/ro.ftl:2"),
        ("themes/default/theme.toml", "contract = 99\n".to_owned(), "theme.toml:1"),
        ("themes/default/home.html", "<p>\n{% if %}".to_owned(), "home.html:2"),
        ("themes/default/css/style.css", "p { colr: red }\n".to_owned(), "style.css:1"),
        (
            "content/_data/help-services.toml",
            "[[services]]\nid = 3\n".to_owned(),
            "help-services.toml:2",
        ),
    ];
    for (file, content, place) in cases {
        let site = page("---\ntitle: X\ndescription: D.\n---\n").file(file, content).build();
        assert!(site.messages().contains(place), "{place}: {}", site.messages());
        assert!(!site.built.succeeded() || file.ends_with(".css"), "{file}: {}", site.messages());
    }
}

#[test]
fn help_that_an_indentation_or_a_fence_makes_code_goes_out_in_no_release() {
    let services = "[[services]]\nid = \"line\"\nnames = { ro = \"Linia\" }\n\
                    number = \"116 111\"\nsource = \"un exemplu\"\n";
    for (text, told) in [
        ("Text.\n\n\tSună la :contact[line] acum.", "directive-indented"),
        ("Text.\n\n    :::callout{type=tip}\n    Sună.\n    :::", "directive-indented"),
        ("Text.\n\n\tSună la 116 111.", "code-indented"),
        ("Text.\n\n```\n\n:::callout{type=tip}\nSună la :contact[line].\n:::", "code-unclosed"),
    ] {
        let site = Campaign::new()
            .file("content/_data/help-services.toml", services)
            .page("x.ro.md", "X", text)
            .release()
            .build();
        let messages = site.messages();
        assert!(messages.contains(&format!("error[{told}]")), "{text}: {messages}");
        assert!(!site.built.succeeded(), "{text}: {messages}");
    }
    let code = "Text.\n\n```\n\tSună la :contact[line].\n```";
    Campaign::new().page("x.ro.md", "X", code).build().expect_clean();
}

#[test]
fn a_page_of_one_broken_block_is_not_called_empty() {
    for block in [
        ":::quiz\nA\n:::",
        ":::cards\nA\n:::",
        ":::timeline\nA\n:::",
        ":::figure\nA\n:::",
        ":::quote{source=}\nA\n:::",
        ":::nimic\n:::",
    ] {
        let site = Campaign::new().page("x.ro.md", "X", block).build();
        let messages = site.messages();
        assert!(!messages.contains("page-empty"), "{block}: {messages}");
        assert!(!site.built.succeeded(), "{block}: {messages}");
    }
    for nothing in ["", "<!-- urmează -->"] {
        let site = Campaign::new().page("x.ro.md", "X", nothing).build();
        assert_eq!(site.codes(), ["page-empty"], "{}", site.messages());
    }
}

#[test]
fn an_empty_folder_is_no_campaign() {
    let site = Campaign::empty().build();
    assert_eq!(site.codes().len(), 1, "{}", site.messages());
    assert!(!site.built.succeeded());
}

#[test]
fn content_cannot_forge_what_the_renderer_fills_in() {
    let mark = "\u{E000}0 \u{E001}";
    let site = Campaign::new()
        .file(
            "content/x.ro.md",
            format!("---\ntitle: \"{mark} X\"\ndescription: D.\n---\n{mark} text\n"),
        )
        .build();
    let page = site.main("ro/x/index.html");
    assert!(page.contains("text</p>"), "{page}");
}

#[test]
fn a_list_with_a_strange_name_is_known_by_what_stands_in_it() {
    let list = "[[services]]\nid = \"line\"\nnames = { ro = \"Linia\" }\nnumber = \"0 800 11116\"\n\
                source = \"un exemplu\"\n";
    let campaign = Campaign::new().page("a.ro.md", "A", ":contact[line] sau :contact[line]");
    let told = |path: &str, text: &str| {
        campaign.write(path, text);
        let site = campaign.build();
        campaign.remove(path);
        site.messages().to_owned()
    };
    let right = "content/_data/help-services.toml";
    for path in ["content/_data/servicii.toml", "content/_data/a/x.toml", "content/linii.toml"] {
        let messages = told(path, list);
        assert!(messages.contains("error[data-file-unknown]"), "{messages}");
        assert!(!messages.contains("service-unknown"), "{messages}");
    }
    // What holds no list is left aside, and explains nothing.
    for text in ["[[services]]\nname = \"x\"\n", "services = \"x\"\n", "[[services]\nid = \"line\""]
    {
        let messages = told("content/_data/servicii.toml", text);
        assert!(messages.contains("warning[data-file-unknown]"), "{messages}");
        assert!(messages.contains("service-unknown"), "{messages}");
    }
    campaign.write(right, list);
    let messages = told("content/_data/servicii.toml", list);
    assert!(messages.contains("warning[data-file-unknown]"), "{messages}");
}
