use super::super::build::{Assets, build};
use super::super::theme::{CampaignFiles, load_theme};
use super::*;
use crate::source::{Located, SourcePath, Span};

/// The default theme with these style files in place of its own.
fn build_with(files: &[(&str, &str)]) -> Judged<Option<Assets>> {
    let files: CampaignFiles = files
        .iter()
        .map(|(path, text)| {
            let path = SourcePath::new(&format!("themes/default/{path}")).unwrap();
            (path, Arc::from(text.as_bytes()))
        })
        .collect();
    let theme = load_theme(&Located::new("default".to_owned(), Span::default()), &files);
    let mut judged = build(&theme.value.expect("the theme loads"));
    // These sheets have none of the colours that the default theme makes promises about.
    judged.diagnostics.retain(|found| !found.code.name.starts_with("contrast-"));
    judged
}

fn css(files: &[(&str, &str)]) -> String {
    let judged = build_with(files);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    let assets = judged.value.unwrap();
    let (_, bytes) = assets.files.iter().find(|(path, _)| *path == assets.style).unwrap();
    std::str::from_utf8(bytes).unwrap().to_owned()
}

/// Each finding as `code "the text it points at"`.
fn findings(files: &[(&str, &str)]) -> Vec<String> {
    let judged = build_with(files);
    let text = |file: &SourcePath| {
        let path = file.as_str().strip_prefix("themes/default/").unwrap();
        files.iter().find(|(name, _)| *name == path).map_or("", |(_, text)| *text)
    };
    let found = judged.diagnostics.iter().map(|found| {
        let place = found.place.as_ref().unwrap();
        let span = place.span.map_or("", |span| &text(&place.file)[span.range()]);
        format!("{} {span:?}", found.code.name)
    });
    found.collect()
}

#[test]
fn the_default_theme_has_no_finding() {
    let style = css(&[]);
    // A fifth of it goes over the wire.
    assert!(style.len() < 58_000, "{} bytes", style.len());
    assert!(!style.contains("@layer"), "layers are taken off");
}

#[test]
fn layers_order_the_rules_and_are_taken_off() {
    let style = "@layer a, b;\n@import 'b.css' layer(b);\n@import 'a.css' layer(a) print;\nq { color: red }";
    let files = [
        ("css/style.css", style),
        ("css/a.css", "p { color: blue }\n@layer c { i { color: green } }"),
        (
            "css/b.css",
            "@media (min-width: 30em) { @layer d { p { color: #000 } } }\np { color: #fff }",
        ),
    ];
    assert_eq!(
        css(&files).trim(),
        "@media print{i{color:green}p{color:#00f}}\
         @media (min-width:30em){p{color:#000}}p{color:#fff}q{color:red}"
    );
}

#[test]
fn logical_properties_stay_and_nesting_is_lowered() {
    let style = ".a { margin-inline: 1rem auto; padding-block-start: 2px; inset-inline-end: 0;
        border-inline-start: 4px solid; border-start-start-radius: 1px; text-align: start;
        & .b { color: red } &:hover, &:focus { color: blue } }";
    assert_eq!(
        css(&[("css/style.css", style)]).trim(),
        ".a{text-align:start;border-inline-start:4px solid;border-start-start-radius:1px;\
         margin-inline:1rem auto;padding-block-start:2px;inset-inline-end:0}\
         .a .b{color:red}.a:hover{color:#00f}.a:focus{color:#00f}"
    );
}

#[test]
fn what_no_browser_knows_is_told_with_its_place() {
    let cases = [
        ("p { colr: red }", "style-property-unknown \"colr\""),
        ("p { color: red; }\nq {\n  /* ș */ widht: 1px }", "style-property-unknown \"widht\""),
        ("p { color: 12px }", "style-value-unknown \"color\""),
        ("@meda print { p { color: red } }", "style-rule-unknown \"@meda\""),
        ("p { color: red", ""),
        ("p { color red }", "style-syntax"),
        ("p:hoover( { color: red }", "style-syntax"),
        ("} p { color: red }", "style-syntax"),
    ];
    for (style, expected) in cases {
        let found = findings(&[("css/style.css", style)]);
        let starts = |found: &String| found.starts_with(expected);
        assert!(expected.is_empty() == found.is_empty(), "{style}: {found:?}");
        assert!(found.iter().all(starts), "{style}: {found:?}");
    }
    let sound = "p { color: var(--ink); outline-offset: 2px; --any: {x}; margin: inherit;
        forced-color-adjust: none; overflow-wrap: anywhere; inline-size: calc(1px + var(--b)) }";
    assert_eq!(findings(&[("css/style.css", sound)]), [""; 0]);
}

#[test]
fn nothing_is_asked_of_another_host_and_nothing_out_of_the_theme() {
    let cases = [
        (
            "@import 'https://fonts.example/x.css';",
            "style-remote \"@import 'https://fonts.example/x.css'\"",
        ),
        ("@import '//fonts.example/x.css';", "style-remote"),
        (
            "p { background: url(https://a.example/x.png) }",
            "style-remote \"url(https://a.example/x.png)\"",
        ),
        ("p { --x: url(\"HTTPS://a.example/x.png\") }", "style-remote"),
        ("@font-face { font-family: x; src: url(//a.example/x.woff2) }", "style-remote"),
        ("p { background: image-set('https://a.example/x.png' 1x) }", "style-remote"),
        ("p { background: image-set('https://a.example/x.png' var(--x)) }", "style-remote"),
        ("p { background: url(data:image/png;base64,AAAA) }", "style-remote"),
        ("@import 'nowhere.css';", "style-file-missing \"@import 'nowhere.css'\""),
        ("@import '../../../farul.toml';", "style-file-missing"),
        ("p { background: url(../theme.toml) }", "style-file-kind \"url(../theme.toml)\""),
    ];
    for (style, expected) in cases {
        let found = findings(&[("css/style.css", style)]);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{style}: {found:?}");
    }
}

#[test]
fn a_file_that_the_styles_show_is_published_beside_them() {
    let files = [
        ("css/style.css", "@import 'parts/a.css';"),
        ("css/parts/a.css", "p { background: url(../../drawings/Țara mea.svg) }"),
        ("drawings/Țara mea.svg", "<svg/>"),
    ];
    let quoted = files[1]
        .1
        .replace("url(../../drawings/Țara mea.svg)", "url('../../drawings/Țara mea.svg')");
    let judged = build_with(&[files[0], ("css/parts/a.css", &quoted), files[2]]);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    let assets = judged.value.unwrap();
    let names: Vec<_> = assets.files.iter().map(|(path, _)| path.as_str()).collect();
    let drawing = names.iter().find(|name| name.contains("ara-mea.")).unwrap();
    let (_, sheet) = assets.files.iter().find(|(path, _)| *path == assets.style).unwrap();
    let sheet = std::str::from_utf8(sheet).unwrap();
    assert!(
        sheet.contains(&format!("url({})", drawing.strip_prefix("assets/").unwrap())),
        "{sheet}"
    );
}

#[test]
fn hostile_nesting_and_circles_end() {
    let deep = format!("{}color:red{}", "a{".repeat(20_000), "}".repeat(20_000));
    assert_eq!(findings(&[("css/style.css", &deep)]), ["style-too-deep \"\""]);
    let brackets = format!("p {{ width: {} }}", "(".repeat(20_000));
    assert_eq!(findings(&[("css/style.css", &brackets)]), ["style-too-deep \"\""]);
    let circle = [
        ("css/style.css", "@import 'a.css'; p { color: red }"),
        ("css/a.css", "@import 'style.css'; q { color: red }"),
    ];
    assert_eq!(css(&circle).trim(), "q,p{color:red}");
}

#[test]
fn a_changed_style_has_another_name_and_the_same_style_the_same() {
    let name = |style| build_with(&[("css/style.css", style)]).value.unwrap().style;
    assert_eq!(name("p{color:red}"), name("p { color: red }"));
    assert_ne!(name("p{color:red}"), name("p{color:blue}"));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]
    #[test]
    fn any_text_is_judged_without_a_panic(style in "[a-z{}()\\[\\];:@,.'\"/*\\\\ș\n -]{0,120}") {
        let _ = build_with(&[("css/style.css", &style)]);
    }

    #[test]
    fn a_place_is_found_again(before in "[aș😀\n\r\x0c]{0,40}", after in "[a-z\n]{0,8}") {
        let text = format!("{before}X{after}");
        let at = before.len();
        let mut line = 0;
        let mut start = 0;
        let mut bytes = before.bytes().enumerate().peekable();
        while let Some((place, byte)) = bytes.next() {
            if matches!(byte, b'\n' | b'\r' | b'\x0c') {
                let pair = byte == b'\r' && bytes.next_if(|(_, next)| *next == b'\n').is_some();
                line += 1;
                start = place + 1 + usize::from(pair);
            }
        }
        let column = before[start..].encode_utf16().count() as u32 + 1;
        assert_eq!(lines::offset(&text, line, column), at);
    }
}
