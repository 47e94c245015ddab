//! What a theme promises to show, shown and hidden.

use super::super::gather::Gatherer;
use super::super::testing::theme;
use super::*;
use crate::diagnostic::{Argument, Diagnostic};

const NAMES: &str = "\".exit\", \".help\", \"[href^='tel:']\", \".skip:focus\"";

fn found(theme: &Theme) -> Vec<Diagnostic> {
    let mut gatherer = Gatherer::new(theme);
    gatherer.entry(theme.style.as_ref().unwrap());
    assert!(gatherer.faults.is_empty(), "{:?}", gatherer.faults);
    let rules = gatherer.layers.into_rules();
    check(theme, &gatherer.sources, &rules).into_iter().collect()
}

/// What is found, as `file code: hidden by declarations`.
fn told(theme: &Theme) -> Vec<String> {
    let line = |found: Diagnostic| {
        let arguments = found.arguments.iter().filter_map(|(_, value)| match value {
            Argument::List(list) => Some(list.join(" + ")),
            _ => None,
        });
        let arguments: Vec<String> = arguments.collect();
        let file = found.place.as_ref().map(|place| place.file.to_string()).unwrap_or_default();
        format!("{file} {}: {}", found.code.name, arguments.join(" by "))
    };
    found(theme).into_iter().map(line).collect()
}

/// What a style sheet hides of [`NAMES`], as `hidden by declarations`.
fn hidden(sheet: &str) -> Vec<String> {
    let manifest = format!(
        "contract = 1\nextends = \"default\"\nstyle = \"css/style.css\"\nshown = [{NAMES}]\n"
    );
    let files = [("themes/mine/theme.toml", &*manifest), ("themes/mine/css/style.css", sheet)];
    let start = "themes/mine/css/style.css safeguard-hidden: ";
    told(&theme(&files)).iter().map(|line| line.strip_prefix(start).unwrap().to_owned()).collect()
}

#[test]
fn the_default_theme_hides_nothing_that_it_promises() {
    assert_eq!(told(&theme(&[])), Vec::<String>::new());
}

#[test]
fn a_style_of_the_campaigns_own_is_held_to_the_themes_promise() {
    let own = |css: &str| told(&theme(&[("themes/default/css/campaign.css", css)]));
    let start = "themes/default/css/campaign.css safeguard-hidden: ";
    let rows = [
        (".exit { display: none }", ".exit by display: none"),
        ("@media (max-width: 40em) { .help { display: none } }", ".help by display: none"),
        (".skip { display: none }", ".skip:focus by display: none"),
        (".services .number { font-size: 0 }", ".number by font-size: 0"),
        ("a[href^=\"tel:\"] { visibility: hidden }", "[href^='tel:'] by visibility: hidden"),
        (".skip:focus { opacity: 0 }", ".skip:focus by opacity: 0"),
        (
            ".exit-again:focus-within { clip: rect(0 0 0 0) }",
            ".exit-again:focus-within by clip: rect(0 0 0 0)",
        ),
    ];
    for (css, expected) in rows {
        assert_eq!(own(css), [format!("{start}{expected}")], "{css}");
    }
    // A theme that extends another keeps its promise.
    let files = [
        ("themes/mine/theme.toml", "contract = 1\nextends = \"default\"\n"),
        ("themes/mine/css/campaign.css", ".exit { opacity: 0 }"),
    ];
    assert_eq!(told(&theme(&files)).len(), 1);
}

#[test]
fn every_way_to_hide_is_known() {
    let ways = [
        "display: none",
        "display: none !important",
        "visibility: hidden",
        "visibility: collapse",
        "content-visibility: hidden",
        "opacity: 0",
        "opacity: 5%",
        "clip: rect(0, 0, 0, 0)",
        "clip: rect(1px 1px 1px 1px)",
        "clip-path: inset(50%)",
        "-webkit-clip-path: inset(100%)",
        "clip-path: inset(0 60% 0 40%)",
        "clip-path: circle(0)",
        "clip-path: polygon(0 0, 0 0, 0 0)",
        "font-size: 0",
        "font-size: 1px",
        "font: 0px/1 serif",
        "width: 0",
        "height: 0px",
        "inline-size: 0",
        "max-block-size: 0; overflow: hidden",
        "max-height: 0",
        "height: 0; min-height: 0",
        "width: 1px; height: 1px; overflow: hidden",
        "position: absolute; left: -9999px",
        "position: fixed; inset-inline-start: -100vw",
        "position: absolute; top: -99999999px",
        "inset-inline: -100rem auto",
        "inset: auto auto auto -9999px",
        "margin-left: -9999px",
        "text-indent: -9999px",
        "text-indent: 100%; white-space: nowrap; overflow: hidden",
        "transform: scale(0)",
        "transform: rotate(3deg) scaleX(0)",
        "scale: 0",
        "transform: translateX(-9999px)",
        "transform: translateY(-200%)",
        "translate: -100vw",
        "color: transparent",
        "color: rgb(0 0 0 / 0%)",
    ];
    for way in ways {
        let found = hidden(&format!(".exit {{ {way} }}"));
        assert!(matches!(&*found, [one] if one.starts_with(".exit by ")), "{way}: {found:?}");
    }
}

#[test]
fn what_can_still_be_seen_is_left_alone() {
    let sound = [
        "display: block",
        "visibility: visible",
        "opacity: 0.8",
        "opacity: var(--x)",
        "clip-path: inset(0 -100vw -1px)",
        "clip-path: inset(10% round 5px)",
        "clip-path: circle(40%)",
        "clip-path: polygon(0 0, 100% 0, 50% 100%)",
        "font-size: 0.8rem",
        "font: bold 1rem/1.5 serif",
        "min-inline-size: 0",
        "inline-size: 0; flex: 1",
        "inline-size: 0; min-inline-size: 100%",
        "inline-size: 0; min-inline-size: 100%; overflow: hidden",
        "height: 1px",
        "left: -2px; top: 0",
        "left: -100vw; right: -100vw",
        "inset-inline: -100vw",
        "margin-inline: -100vw; padding-inline: 100vw",
        "margin: 0 auto",
        "text-indent: 1em",
        "transform: translateY(-50%)",
        "transform: scaleX(-1)",
        "transform: none",
        "color: transparent; background-clip: text",
        "color: #000",
        "background: transparent; border-color: transparent",
        "animation: appear 1s",
    ];
    for way in sound {
        assert_eq!(hidden(&format!(".exit {{ {way} }}")), [""; 0], "{way}");
    }
}

#[test]
fn a_rule_is_known_by_what_it_means() {
    let meant = [
        "a.exit",
        ".bar > .exit:hover",
        "p, .exit",
        ".exit.large:not(.small)",
        ":is(.exit, .else)",
        ".bar :where(.bar .exit, p)",
        "html:not([data-look]) .exit",
    ];
    for selector in meant {
        let found = hidden(&format!("{selector} {{ display: none }}"));
        assert_eq!(found, [".exit by display: none"], "{selector}");
    }
    let other = [
        ".exit .icon",
        ".exit > span",
        ".exit + p",
        ".exit::before",
        ".exit-words",
        ":not(.exit)",
        "p:has(.exit)",
        ".exit[hidden]",
        "[hidden]",
        ".bar",
        ".link[href]",
        "a[href^=\"https:\"]",
    ];
    for selector in other {
        assert_eq!(hidden(&format!("{selector} {{ display: none }}")), [""; 0], "{selector}");
    }
    let nested = [
        (".bar { .exit { display: none } }", 1),
        (".exit { &:hover { display: none } }", 1),
        (".exit { @media (width < 30em) { display: none } }", 1),
        (".exit { & .icon { display: none } .icon { display: none } }", 0),
        (".bar { &:hover { display: none } }", 0),
    ];
    for (sheet, expected) in nested {
        assert_eq!(hidden(sheet).len(), expected, "{sheet}");
    }
}

#[test]
fn only_paper_may_be_without_it() {
    let rows = [
        ("@media print", 0),
        ("@media print and (orientation: landscape)", 0),
        ("@media speech", 0),
        ("@media not screen", 0),
        ("@starting-style", 0),
        ("@media screen", 1),
        ("@media all and (width < 30em)", 1),
        ("@media print, (width < 30em)", 1),
        ("@media not print", 1),
        ("@media not screen and (width < 30em)", 1),
        ("@media (forced-colors: active)", 1),
        ("@supports (display: grid)", 1),
        ("@supports not (display: grid)", 1),
        ("@container (width < 30em)", 1),
        ("@layer late", 1),
    ];
    for (around, expected) in rows {
        let found = hidden(&format!("{around} {{ .exit {{ display: none }} }}"));
        assert_eq!(found.len(), expected, "{around}: {found:?}");
    }
    assert_eq!(hidden("@media print { @media (width > 1px) { .exit { opacity: 0 } } }"), [""; 0]);
    assert_eq!(hidden("@keyframes go { from { opacity: 0 } } .exit { color: red }"), [""; 0]);
}

#[test]
fn what_waits_for_the_focus_must_come_with_it() {
    let rows = [
        // As the skip link of the default theme does it.
        (".skip { transform: translateY(-200%) } .skip:focus { transform: none }", 0),
        (".skip { position: absolute; left: -9999px } .skip:focus { left: 0 }", 0),
        (".skip { position: absolute; left: -9999px } .skip:focus-visible { position: static }", 0),
        (".skip:not(:focus) { clip-path: inset(50%); height: 1px; overflow: hidden }", 0),
        (".skip:not(:focus):not(:active) { opacity: 0 }", 0),
        // The rule that brings it back is gone, or brings back something else.
        (".skip { transform: translateY(-200%) }", 1),
        (".skip { transform: translateY(-200%) } .skip:hover { transform: none }", 1),
        (".skip { transform: translateY(-200%) } .skip:focus { outline: solid }", 1),
        (".skip { opacity: 0 } .skip:focus { opacity: 0 }", 2),
        (".skip { opacity: 0 } @media print { .skip:focus { opacity: 1 } }", 1),
        // What is not there takes no focus.
        (".skip { display: none } .skip:focus { display: block }", 1),
        (".skip:not(:focus) { visibility: hidden }", 1),
        // Who looks for the exit with a finger focuses nothing.
        (".exit { opacity: 0 } .exit:focus { opacity: 1 }", 1),
        (".exit:not(:focus) { opacity: 0 }", 1),
    ];
    for (sheet, expected) in rows {
        let found = hidden(sheet);
        assert_eq!(found.len(), expected, "{sheet}: {found:?}");
    }
}

#[test]
fn a_rule_is_told_once_with_all_that_it_hides_and_where() {
    let sheet = "\u{feff}.help,\n.exit { color: red; width: 5em; width: 1px; overflow: hidden;\n opacity: 0 !important }";
    assert_eq!(hidden(sheet), [".exit + .help by width: 1px + opacity: 0"],);
    let files = [("themes/default/css/campaign.css", sheet)];
    let place = found(&theme(&files)).remove(0).place.unwrap();
    let range = place.span.unwrap().range();
    assert_eq!(sheet.get(range.start..), sheet.split_once("5em; ").map(|(_, rest)| rest));
    assert_eq!(sheet.get(range), Some("width"));
}

#[test]
fn what_is_named_must_be_simple_and_a_theme_without_names_is_told() {
    let with = |shown: &str| {
        let manifest = format!("contract = 1\nextends = \"default\"\nshown = [{shown}]\n");
        told(&theme(&[("themes/mine/theme.toml", &manifest)]))
    };
    for selector in
        [".bar .exit", ".a, .b", "*", ":focus", "exit!", ".exit::before", "", ".a:hover"]
    {
        let found = with(&format!("\"{selector}\""));
        assert_eq!(found, ["themes/mine/theme.toml theme-key-type: "], "{selector}");
    }
    assert_eq!(with("\"a.exit#out\", \"main\", \"[data-exit]\""), [""; 0]);
    assert_eq!(with(""), ["themes/mine/theme.toml safeguards-not-named: "]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]
    #[test]
    fn any_value_is_judged_without_a_panic(
        name in "(top|inset|margin|clip|clip-path|transform|scale|opacity|width|font|color)",
        value in "[0-9a-z%() ,./șe+-]{0,24}",
    ) {
        let declared: Declared = (name, value);
        let _ = ways::hides(&declared, std::slice::from_ref(&declared));
    }
}
