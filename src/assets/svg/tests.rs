//! Nothing that acts gets through, and what draws does.

use super::*;

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"{}\" viewBox='0 0 8 8'>{inside}</svg>", lists::NAMESPACE)
}

/// What is published of a drawing, or where it is refused, for what.
fn published(text: &str) -> Result<String, Vec<String>> {
    let path = SourcePath::new("content/a.svg").unwrap();
    let judged = super::publish(&path, text);
    match judged.value {
        Some(drawing) => {
            assert!(judged.diagnostics.is_empty(), "{text}");
            Ok(String::from_utf8(drawing.bytes.to_vec()).unwrap())
        }
        None => Err(judged.diagnostics.iter().map(|found| told(found, text)).collect()),
    }
}

fn told(found: &crate::diagnostic::Diagnostic, text: &str) -> String {
    let span = found.place.as_ref().and_then(|place| place.span).unwrap().range();
    let lines = crate::diagnostic::Lines::new(text.as_bytes().to_vec());
    let at = lines.position(span.start);
    let words = match &found.arguments[0].1 {
        crate::diagnostic::Argument::Text(words) => words.clone(),
        crate::diagnostic::Argument::Number(number) => number.to_string(),
        _ => String::new(),
    };
    format!("{}:{} {} {words}", at.line, at.column, found.code.name)
}

#[test]
fn a_plain_drawing_stays_as_it_is() {
    let plain = [
        svg(""),
        svg("<title>O casă</title><path fill=\"#fff\" d=\"M0 0h8v8z\"/>"),
        svg(
            "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
        ),
        svg("<symbol id='b'><path d='M0 0'/></symbol><use href='#b' x='3'/>"),
        svg(
            "<style>.a{fill:#fff}</style><g class='a' style='opacity:.5'><text>A &amp; B</text></g>",
        ),
        format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", svg("<g><rect/></g>")),
    ];
    for drawing in plain {
        assert_eq!(published(&drawing), Ok(drawing.clone()));
    }
}

#[test]
fn what_editors_leave_behind_is_left_out() {
    let inkscape = "<?xml version=\"1.0\" standalone=\"no\"?>
<!-- Created with Inkscape -->
<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">
<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"
   xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"
   xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"10mm\"
   sodipodi:docname=\"Ana's drawing.svg\" inkscape:export-filename=\"/home/ana/a.png\">
  <sodipodi:namedview><inkscape:grid type=\"xygrid\"/></sodipodi:namedview>
  <svg:metadata><rdf xmlns=\"http://creativecommons.org/ns#\">Ana</rdf></svg:metadata>
  <svg:defs><svg:linearGradient id=\"Слой_1\" xlink:href=\"#b\"/></svg:defs>
  <svg:g inkscape:label=\"x\" tabindex=\"1\" data-name=\"Ana\"><svg:path
     style=\"fill:url(#Слой_1);-inkscape-stroke:none\" d=\"M0 0
     h8\"/></svg:g>
  <svg:text>a<svg:tspan>b</svg:tspan> <svg:tspan>c &gt; d</svg:tspan></svg:text>
</svg:svg>";
    assert_eq!(
        published(inkscape).unwrap(),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10mm\"><defs><linearGradient id=\"Слой_1\" \
         href=\"#b\"/></defs><g><path style=\"fill:url(#Слой_1);-inkscape-stroke:none\" d=\"M0 0      \
         h8\"/></g><text>a<tspan>b</tspan> <tspan>c &gt; d</tspan></text></svg>"
    );
    let bare = published("<svg viewBox='0 0 1 1'><!-- a --><path d='M0 0'/></svg>").unwrap();
    assert_eq!(
        bare,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"
    );
    let styled = published(&svg("<style><![CDATA[.a > .b{fill:#fff}]]></style>")).unwrap();
    assert!(styled.contains("<style>.a &gt; .b{fill:#fff}</style>"), "{styled}");
}

/// Ways to make a drawing act: what is told of each.
const HOSTILE: &[(&str, &str)] = &[
    ("<script>alert(1)</script>", "<script"),
    ("<script href='x'/>", "<script"),
    ("<g onload=\"alert(1)\"/>", "onload=\"alert(1)\""),
    ("<g ONCLICK=\"alert(1)\"/>", "ONCLICK=\"alert(1)\""),
    ("<a href='javascript:alert(1)'><text>x</text></a>", "<a"),
    ("<image href='https://a.example/x.png'/>", "<image"),
    ("<image href='data:image/png;base64,AA'/>", "<image"),
    ("<use href='https://a.example/x.svg#a'/>", "href=\"https://a.example/x.svg#a\""),
    ("<use href='x.svg#a'/>", "href=\"x.svg#a\""),
    ("<use href='data:image/svg+xml,x#a'/>", "href=\"data:image/svg+xml,x#a\""),
    ("<linearGradient href=' javascript:x'/>", "href=\" javascript:x\""),
    ("<rect fill=\"url(https://a.example/#x)\"/>", "fill=\"url(https://a.example/#x)\""),
    ("<rect fill=\"URL(x)\"/>", "fill=\"URL(x)\""),
    ("<rect filter=\"url( 'x#a' )\"/>", "filter=\"url( 'x#a' )\""),
    ("<rect style=\"fill:u\\72l(x)\"/>", "style=\"fill:u\\72l(x)\""),
    ("<rect style=\"background:image-set('x' 1x)\"/>", "style=\"background:image-set('x' 1x)\""),
    ("<rect style='behavior:url(#default#time2)'/>", "style=\"behavior:url(#default#time2)\""),
    ("<style>@import 'https://a.example/x.css';</style>", "@import 'https://a.example/x.css';"),
    ("<style>.a{b:c}@font-face{src:x}</style>", "@font-face{src:x}"),
    ("<style>.a{fill:url(//a.example)}</style>", "url(//a.example)}"),
    ("<style><![CDATA[@import 'x']]></style>", "@import 'x'"),
    ("<foreignObject><iframe src='x'/></foreignObject>", "<foreignObject"),
    ("<x:iframe xmlns:x='http://www.w3.org/1999/xhtml' src='x'/>", "<x:iframe"),
    ("<body xmlns='http://www.w3.org/1999/xhtml'><img src='x'/></body>", "<body"),
    ("<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'/>", "<m:math"),
    ("<animate attributeName='href' to='javascript:alert(1)'/>", "<animate"),
    ("<set attributeName='onclick' to='alert(1)'/>", "<set"),
    ("<animateTransform attributeName='transform'/>", "<animateTransform"),
    ("<handler type='x'>alert(1)</handler>", "<handler"),
    ("<feImage href='#a'/>", "<feImage"),
    ("<textPath href='#a'>x</textPath>", "<textPath"),
    ("<g id='a'><use href='#b'/></g><use href='#a'/>", "<use href=\"#a\""),
    ("<g><use id='a' href='#a'/></g>", "<use href=\"#a\""),
    ("<?xml-stylesheet href='x'?>", "<?xml-stylesheet"),
];

#[test]
fn nothing_that_acts_gets_through() {
    for (inside, expected) in HOSTILE {
        let told = published(&svg(inside)).unwrap_err();
        assert!(told[0].ends_with(&format!("svg-not-plain {expected}")), "{inside}: {told:?}");
    }
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
    assert!(published(bomb).unwrap_err()[0].starts_with("1:16 svg-not-plain <!ENTITY a"));
    let outside = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
    assert!(published(outside).unwrap_err()[0].contains("<!ENTITY a SYSTEM"));
    assert!(published("<html xmlns='http://www.w3.org/1999/xhtml'/>").is_err());
}

/// Each would take minutes if its cost grew with the square of its size.
#[test]
fn a_drawing_takes_time_as_it_is_long_and_not_more() {
    let deep = |levels: usize| svg(&("<g>".repeat(levels) + &"</g>".repeat(levels)));
    assert!(published(&deep(99)).is_ok());
    for levels in [100, 200_000] {
        assert_eq!(published(&deep(levels)).unwrap_err(), ["1:356 svg-too-deep 100"]);
    }
    let unclosed = svg(&"<x:g xmlns:x='urn:x'>".repeat(100_000));
    assert!(published(&unclosed).unwrap_err()[0].ends_with("svg-too-deep 100"));
    let one_line = svg(&"<g data-x='1'/>".repeat(30_000));
    assert!(published(&one_line).is_ok());
}

#[test]
fn each_finding_has_its_place() {
    let text = format!(
        "<svg xmlns=\"{}\"\n  viewBox=\"0 0 8 8\">\n<g>șț<path onclick=\"a()\" d=\"M0 0\"/></g>\n<image/>\n <image/></svg>",
        lists::NAMESPACE
    );
    assert_eq!(
        published(&text).unwrap_err(),
        ["3:12 svg-not-plain onclick=\"a()\"", "4:1 svg-not-plain <image"]
    );
    let broken = [
        (
            "<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>",
            "3:6 svg-broken Unexpected closing tag: svg != g",
        ),
        (
            "<svg xmlns='http://www.w3.org/2000/svg'>\n &nbsp;</svg>",
            "2:7 svg-broken Unexpected entity: nbsp",
        ),
        ("<svg xmlns='http://www.w3.org/2000/svg'>\n<g", "2:3 svg-broken Unexpected end of stream"),
        ("<svg", "1:5 svg-broken"),
    ];
    for (text, expected) in broken {
        let told = published(text).unwrap_err();
        assert!(told[0].starts_with(expected), "{text}: {told:?}");
    }
}

#[test]
fn the_second_pair_of_eyes_knows_all_that_a_drawing_may_have() {
    for (element, attributes) in lists::samples() {
        let drawing = svg(&format!("<{element} {attributes}/>"));
        assert_eq!(clean::lost_to_hush(&drawing), None, "{drawing}");
        assert_eq!(published(&drawing), Ok(drawing));
    }
    let wrong = svg("<path d='M0 0' onclick='a()'/>");
    assert_eq!(clean::lost_to_hush(&wrong).as_deref(), Some("onclick"));
}

proptest::proptest! {
    #[test]
    fn whatever_is_published_is_plain_to_both_witnesses(
        parts in proptest::collection::vec(0..HOSTILE.len() + 6, 0..4),
        nested in proptest::prelude::any::<bool>(),
        noise in "[<>/a-z='\"& ]{0,12}",
    ) {
        let harmless = [
            "<g id='a' data-x='1'><path d='M0 0'/></g>", "<!-- x -->", "<metadata>x</metadata>",
            "<text x='1'>A &lt; B</text>", "<x:y xmlns:x='urn:x' onload='x'>z</x:y>", &noise,
        ];
        let mut inside = String::new();
        for part in &parts {
            let words = HOSTILE.get(*part).map_or_else(
                || harmless[part - HOSTILE.len()], |(words, _)| words,
            );
            inside = if nested { format!("<g>{inside}{words}</g>") } else { inside + words };
        }
        let text = svg(&inside);
        if let Ok(drawing) = published(&text) {
            proptest::prop_assert!(parts.iter().all(|part| *part >= HOSTILE.len()), "{}", drawing);
            proptest::prop_assert_eq!(plain::first_wrong(&drawing), None);
            proptest::prop_assert_eq!(clean::lost_to_hush(&drawing), None);
            proptest::prop_assert_eq!(published(&drawing), Ok(drawing.clone()));
        }
    }
}
