//! Promises of contrast, held and broken.

use super::super::super::theme::Theme;
use super::super::gather::Gatherer;
use super::super::testing::theme;
use super::*;

const PROMISE: &str = "contract = 1\nextends = \"default\"\nstyle = \"css/style.css\"\n\
    [[contrast]]\nleast = 4.5\ncolours = [\"ink\"]\non = [\"paper\"]\n";

/// What is found, as `code: arguments`.
fn told(theme: &Theme) -> Vec<String> {
    let line = |found: crate::diagnostic::Diagnostic| {
        let arguments: Vec<String> = found
            .arguments
            .iter()
            .map(|(name, value)| match value {
                crate::diagnostic::Argument::Text(text) => format!("{name}={text}"),
                crate::diagnostic::Argument::List(list) => format!("{name}={}", list.join(" + ")),
                _ => format!("{name}="),
            })
            .collect();
        let place = found.place.map(|place| place.file.to_string()).unwrap_or_default();
        format!("{place} {}: {}", found.code.name, arguments.join(", "))
    };
    let mut gatherer = Gatherer::new(theme);
    gatherer.entry(theme.style.as_ref().unwrap());
    assert!(gatherer.faults.is_empty(), "{:?}", gatherer.faults);
    let rules = gatherer.layers.into_rules();
    check(theme, &gatherer.sources, &rules).into_iter().map(line).collect()
}

/// What is found in a theme with this style sheet, `ink` on `paper` with 4.5.
fn in_sheet(sheet: &str) -> Vec<String> {
    let files = [("themes/mine/theme.toml", PROMISE), ("themes/mine/css/style.css", sheet)];
    told(&theme(&files))
}

/// The states in which the pair of [`in_sheet`] is too low.
fn states(sheet: &str) -> Vec<String> {
    let when = |line: &String| line.rsplit_once("when=").unwrap().1.to_owned();
    in_sheet(sheet)
        .iter()
        .inspect(|line| assert!(line.contains("contrast-too-low"), "{line}"))
        .map(when)
        .collect()
}

#[test]
fn the_default_theme_holds_what_it_promises() {
    assert_eq!(told(&theme(&[])), Vec::<String>::new());
}

#[test]
fn one_colour_of_the_campaigns_own_is_judged_in_every_scheme_and_look() {
    let own = |css: &str| told(&theme(&[("themes/default/css/campaign.css", css)]));
    let found = own(":root { --quiet: #6b7488 }");
    assert!(found.iter().all(|line| line.starts_with("themes/default/css/campaign.css ")));
    assert_eq!(found.len(), 3, "on each ground once, at its worst: {found:#?}");
    let worst = "ground=--ground, ground_value=#17301f, ratio=3.02, least=7, \
                 when=[data-colours=\"dark\"] + [data-look=\"leaf\"]";
    assert!(found[0].ends_with(worst), "{found:#?}");
    // A ground of the campaign's own: told there, and not in the program's file.
    let found = own("[data-look=\"wave\"] { --ground: #d08060 }");
    assert_eq!(found.len(), 7, "each colour once, at its worst: {found:#?}");
    assert!(found.iter().all(|line| line.starts_with("themes/default/css/campaign.css ")));
    // A colour for each scheme, as the theme itself has them.
    let sound =
        ":root { --quiet: var(--if-light, #333) var(--if-dark, #ddd) var(--if-more, #fff) }";
    assert_eq!(own(sound), Vec::<String>::new());
}

#[test]
fn every_condition_on_the_root_is_a_state_of_its_own() {
    let good = ":root { --paper: #fff; --ink: #111 }";
    // The state in which the pair is too low; `None` where it never is.
    let rows = [
        ("", None),
        (":root { --ink: #888 }", Some("")),
        // It is weaker than `:root`.
        ("html { --ink: #888 }", None),
        ("body { --ink: #888 }", Some("")),
        ("html body, .else { --ink: #888 }", Some("")),
        // A part of the page is no business of its root.
        (".card { --ink: #888 }", None),
        (
            "@media (prefers-color-scheme: dark) { :root { --ink: #888 } }",
            Some("prefers-color-scheme: dark"),
        ),
        ("@media not all and (prefers-color-scheme: dark) { :root { --ink: #888 } }", Some("")),
        ("@media (prefers-color-scheme: light) { :root { --ink: #888 } }", Some("")),
        (
            "@media (prefers-contrast: more), print { :root { --ink: #888 } }",
            Some("prefers-contrast: more"),
        ),
        ("@media print { :root { --ink: #888 } }", Some("print")),
        ("@media (min-width: 40em) { :root { --ink: #888 } }", Some("(width >= 40em)")),
        // There the system's own colours are seen.
        ("@media (forced-colors: active) { :root { --ink: #888 } }", None),
        ("@supports (color: oklch(0 0 0)) { :root { --ink: #888 } }", Some("")),
        (
            "@supports not (color: oklch(0 0 0)) { :root { --ink: #888 } }",
            Some("not supported: (color: oklch(0 0 0))"),
        ),
        ("[data-look=\"wave\"] { --ink: #888 }", Some("[data-look=\"wave\"]")),
        (":root[data-dark] { --ink: #888 }", Some("[data-dark]")),
        (":root.dark, :root.night { --ink: #888 }", Some(".dark")),
        (":root:is(.dark, .night) { --ink: #888 }", Some(".dark")),
        (":root:not(.light) { --ink: #888 }", Some("")),
        (":root:has(#dark:checked) { --ink: #888 }", Some(":has(#dark:checked)")),
        // A reader chooses one thing of several.
        (
            ":root:has(#a:checked) { --ink: #888; --paper: #000 } :root:has(#b:checked) { --paper: #fff; --ink: #000 }",
            None,
        ),
        (
            ":root { @media (prefers-color-scheme: dark) { --ink: #888 } }",
            Some("prefers-color-scheme: dark"),
        ),
        (":root { &.dark { --ink: #888 } }", Some(".dark")),
        (":root { .card { --ink: #888 } }", None),
        // Together they are sound.
        (":root.dark { --paper: #888 } :root.dark { --ink: #000 }", None),
        (":root { --ink: #888 !important } :root.dark { --ink: #000 }", Some("")),
        // What stands in no layer wins.
        ("@layer late { :root { --ink: #888 } }", None),
    ];
    for (sheet, expected) in rows {
        let found = states(&format!("{good} {sheet}"));
        assert_eq!(found.first().map(String::as_str), expected, "{sheet}");
        assert!(found.len() <= 1, "{sheet}: {found:?}");
    }
}

#[test]
fn colours_come_in_every_form() {
    let rows = [
        ("--paper: white; --ink: rgb(136 136 136)", 1),
        ("--paper: white; --ink: hsl(0 0% 53.3%)", 1),
        ("--paper: white; --ink: oklch(62.5% 0 0)", 1),
        ("--paper: white; --ink: color-mix(in srgb, black 40%, white)", 1),
        ("--paper: white; --ink: rgb(0 0 0 / var(--half)); --half: 0.4", 1),
        ("--paper: white; --ink: rgb(0 0 0 / 90%)", 0),
        ("--grey: #888; --paper: white; --ink: var(--nothing, var(--grey))", 1),
        (
            "color-scheme: light dark; --paper: light-dark(white, black); --ink: light-dark(#111, #333)",
            1,
        ),
        (
            "color-scheme: light; --paper: light-dark(white, black); --ink: light-dark(#111, #333)",
            0,
        ),
        ("color-scheme: dark; --paper: light-dark(white, black); --ink: light-dark(#888, #eee)", 0),
        ("--on: initial; --off: ; --paper: white; --ink: var(--on, #888) var(--off, #000)", 1),
    ];
    for (declarations, expected) in rows {
        let found = in_sheet(&format!(":root {{ {declarations} }}"));
        assert_eq!(found.len(), expected, "{declarations}: {found:#?}");
        assert!(found.iter().all(|line| line.contains("contrast-too-low")), "{found:#?}");
    }
}

#[test]
fn what_is_no_colour_is_a_fault_of_its_own() {
    for value in ["currentColor", "Canvas", "12px", "var(--nowhere)", "var(--ink)", "initial"] {
        let files = [("themes/mine/css/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")];
        let sheet = format!(":root {{ --paper: #fff; --ink: {value} }}");
        let theme = theme(&[
            files[0],
            ("themes/mine/theme.toml", PROMISE),
            ("themes/mine/css/style.css", &sheet),
        ]);
        let found = told(&theme);
        assert_eq!(found.len(), 1, "{value}: {found:#?}");
        assert!(
            found[0].starts_with("themes/mine/css/style.css contrast-no-colour: token=--ink"),
            "{found:?}"
        );
    }
    // A ground that something shines through is no ground.
    let found = in_sheet(":root { --paper: rgb(255 255 255 / 50%); --ink: #000 }");
    assert!(
        found.len() == 1 && found[0].contains("contrast-no-colour: token=--paper"),
        "{found:?}"
    );
    let found = in_sheet(":root { --papier: #fff; --ink: #000 }");
    assert_eq!(found.len(), 1);
    assert!(
        found[0].ends_with("contrast-token-missing: token=--paper, nearest=--papier"),
        "{found:?}"
    );
}

#[test]
fn a_theme_without_a_promise_is_told_once() {
    let silent =
        "contract = 1\nextends = \"default\"\n[[contrast]]\nleast = 4.5\ncolours = []\non = []\n";
    assert!(told(&theme(&[("themes/mine/theme.toml", silent)])).is_empty());
    let none = "contract = 1\nextends = \"default\"\ncontrast = []\n";
    let found = told(&theme(&[("themes/mine/theme.toml", none)]));
    assert_eq!(found, ["themes/mine/theme.toml contrast-not-promised: "]);
}

#[test]
fn a_theme_that_extends_another_keeps_its_promise() {
    let files = [
        ("themes/mine/theme.toml", "contract = 1\nextends = \"default\"\n"),
        ("themes/mine/css/campaign.css", ":root { --ink: #777 }"),
    ];
    let found = told(&theme(&files));
    assert!(found.iter().any(|line| line.contains("least=7")), "{found:#?}");
}
