use super::*;
use crate::diagnostic::Argument;

fn config() -> Config {
    let file = SourcePath::new("farul.toml").unwrap();
    let text = include_str!("../../../farul.toml").replace("tag = \"en\"", "tag = \"zh-Hant\"");
    crate::config::read(&file, &text).value.unwrap()
}

fn named(path: &str) -> (Option<PageName>, Vec<Diagnostic>) {
    let judged = page_name(&SourcePath::new(path).unwrap(), &config());
    (judged.value, judged.diagnostics.into_iter().collect())
}

fn faults(diagnostics: &[Diagnostic]) -> Vec<String> {
    let told = |diagnostic: &Diagnostic| {
        let words = diagnostic.arguments.iter().map(|(_, argument)| match argument {
            Argument::Text(text) => text.clone(),
            Argument::List(_) => "(known)".to_owned(),
            _ => "none".to_owned(),
        });
        format!("{}: {}", diagnostic.code.name, words.collect::<Vec<_>>().join(", "))
    };
    diagnostics.iter().map(told).collect()
}

#[test]
fn a_path_says_topic_variant_and_language() {
    use Stem::{Entrance, Folder, Leaf};
    let rows = [
        ("content/_index.ro.md", "", Entrance, None, 0),
        ("content/_index.easy.ru.md", "", Entrance, Some(0), 1),
        ("content/help.ro.md", "help", Leaf, None, 0),
        ("content/help.easy.ro.md", "help", Leaf, Some(0), 0),
        ("content/help.RO.md", "help", Leaf, None, 0),
        ("content/help.Zh-hANT.MD", "help", Leaf, None, 2),
        ("content/help/index.ru.md", "help", Folder, None, 1),
        ("content/parents/_index.ro.md", "parents", Entrance, None, 0),
        ("content/parents/x.ro.md", "parents/x", Leaf, None, 0),
        ("content/parents/x/index.easy.ro.md", "parents/x", Folder, Some(0), 0),
        ("content/parents/group/_index.ro.md", "parents/group", Entrance, None, 0),
        ("content/parents/group/x.ro.md", "parents/group/x", Leaf, None, 0),
        ("content/news/2026-11-22.ro.md", "news/2026-11-22", Leaf, None, 0),
        ("content/parents/-.ro.md", "parents/-", Leaf, None, 0),
        ("content/ro.ro.md", "ro", Leaf, None, 0),
    ];
    for (path, logical, stem, variant, language) in rows {
        let (name, diagnostics) = named(path);
        assert_eq!(diagnostics, vec![], "{path}");
        let expected = PageName {
            path: logical.to_owned(),
            stem,
            variant: variant.map(VariantId),
            language: LanguageId(language),
        };
        assert_eq!(name, Some(expected), "{path}");
    }
}

#[test]
fn other_files_are_no_pages() {
    for path in [
        "content/parents/x.jpg",
        "content/parents/md",
        "content/_data/glossary.ro.md",
        "content/.notes/x.md",
        "content/parents/.x.ro.md",
        "README.md",
        "themes/default/x.ro.md",
    ] {
        assert_eq!(named(path), (None, vec![]), "{path}");
    }
    // Only the folder at the top is the data's.
    assert!(is_page_file(&SourcePath::new("content/parents/_data/x.ro.md").unwrap()));
}

#[test]
fn a_wrong_name_is_answered_with_a_right_one() {
    let rows = [
        ("content/help.md", "name-without-language: help.ro.md"),
        ("content/help.easy.md", "name-without-language: help.easy.ro.md"),
        ("content/help.ru.easy.md", "name-without-language: help.easy.ru.md"),
        ("content/ru.md", "name-without-language: _index.ru.md"),
        ("content/help.rp.md", "name-unknown-language: rp, help.ro.md, (known)"),
        ("content/help.fr-FR.md", "name-unknown-language: fr-FR, none, (known)"),
        ("content/help.easy.rus.md", "name-unknown-language: rus, help.easy.ru.md, (known)"),
        ("content/help.eazy.ro.md", "name-unknown-variant: eazy, help.easy.ro.md, (known)"),
        ("content/help.print.ro.md", "name-unknown-variant: print, none, (known)"),
        ("content/help.v2.final.ro.md", "name-too-many-parts: help-v2-final-ro.ro.md"),
        ("content/Help.ro.md", "bad-page-name: Help, help.ro.md"),
        (
            "content/părinți și copii.easy.ro.md",
            "bad-page-name: părinți și copii, parinti-si-copii.easy.ro.md",
        ),
        ("content/_Index.ro.md", "bad-page-name: _Index, _index.ro.md"),
        ("content/_help.ro.md", "bad-page-name: _help, help.ro.md"),
        ("content/.ro.md", ""),
        ("content/Parents/x.ro.md", "bad-page-name: Parents, parents"),
        ("content/parents/_data/x.ro.md", "bad-page-name: _data, data"),
        ("content/parent/x.ro.md", "unknown-folder: parent, parents, (known)"),
        ("content/weather/_index.ro.md", "unknown-folder: weather, none, (known)"),
        ("content/help/more/index.ro.md", "unknown-folder: help, none, (known)"),
        ("content/index.ro.md", "entrance-name: content/, content/_index.ro.md"),
        (
            "content/parents/index.easy.ro.md",
            "entrance-name: content/parents, content/parents/_index.easy.ro.md",
        ),
        ("content/parents.ru.md", "entrance-name: content/parents, content/parents/_index.ru.md"),
        ("content/news.ru.md", "entrance-name: content/news, content/news/_index.ru.md"),
    ];
    for (path, expected) in rows {
        let (name, diagnostics) = named(path);
        assert_eq!(name, None, "{path}");
        assert_eq!(faults(&diagnostics).join("; "), expected, "{path}");
    }
}

#[test]
fn all_that_is_wrong_with_a_path_is_told() {
    let (_, diagnostics) = named("content/Parents/My Page.rp.md");
    let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect();
    assert_eq!(codes, ["name-unknown-language", "bad-page-name"]);
}

#[test]
fn names_are_judged_together() {
    let together = |paths: &[&str]| {
        let pages: Vec<_> = paths
            .iter()
            .map(|path| {
                let file = SourcePath::new(path).unwrap();
                let name = page_name(&file, &config()).value.unwrap_or_else(|| panic!("{path}"));
                (file, name)
            })
            .collect();
        let pages = pages.iter().map(|(file, name)| (file, name)).collect();
        let mut found: Vec<_> = check_names(pages, &config())
            .iter()
            .map(|diagnostic| {
                let place = diagnostic.place.as_ref().unwrap();
                format!("{} {}", diagnostic.code.name, place.file)
            })
            .collect();
        found.sort();
        found
    };
    let rows: &[(&[&str], &[&str])] = &[
        (&["content/x.ro.md", "content/x.ru.md", "content/x.easy.ro.md"], &[]),
        (&["content/x.ro.md", "content/x.RO.md"], &["page-twice content/x.ro.md"]),
        (&["content/x.ro.md", "content/x/index.ro.md"], &["page-twice content/x/index.ro.md"]),
        // Another language may keep its pictures elsewhere.
        (&["content/x.ro.md", "content/x/index.ru.md"], &[]),
        (
            &["content/parents/x/index.ro.md", "content/parents/x/y.ro.md"],
            &["page-below-page content/parents/x/y.ro.md"],
        ),
        (
            &["content/parents/x/index.ro.md", "content/parents/x/y/z/index.ru.md"],
            &["page-below-page content/parents/x/y/z/index.ru.md"],
        ),
        (&["content/parents/x/_index.ro.md", "content/parents/x/y.ro.md"], &[]),
        (
            &["content/parents/x/_index.ro.md", "content/parents/x.ru.md"],
            &["page-and-entrance content/parents/x/_index.ro.md"],
        ),
        (
            &["content/parents/x/_index.ro.md", "content/parents/x/index.ro.md"],
            &["page-twice content/parents/x/index.ro.md"],
        ),
        (&["content/help/index.ro.md", "content/help-us.ro.md"], &[]),
    ];
    for (paths, expected) in rows {
        assert_eq!(&together(paths), expected, "{paths:?}");
        let turned: Vec<&str> = paths.iter().rev().copied().collect();
        assert_eq!(&together(&turned), expected, "{paths:?}");
    }
}
