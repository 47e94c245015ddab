//! SVG drawings so plain that they can do no harm; any other waits for a sanitiser.
//!
//! Read tag by tag, with the rules of XML: no declarations, references or instructions,
//! only the elements and attributes listed, so nothing can run, load or link.

const ELEMENTS: [&str; 11] = [
    "circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "title",
];
const ATTRIBUTES: [&str; 34] = [
    "cx",
    "cy",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "height",
    "id",
    "opacity",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "transform",
    "version",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "xmlns",
    "y",
    "y1",
    "y2",
    "focusable",
];
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Says what a drawing holds that a plain one does not; `None` where it is plain.
pub(super) fn not_plain(text: &str) -> Option<String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let text = match text.strip_prefix("<?xml ") {
        Some(rest) => rest.split_once("?>")?.1.trim_start(),
        None => text,
    };
    if !text.starts_with("<svg") {
        return Some("no <svg>".to_owned());
    }
    let mut rest = text;
    let mut open: Vec<&str> = Vec::new();
    while let Some(at) = rest.find(['<', '&']) {
        rest = &rest[at..];
        if open.is_empty() && rest.len() != text.len() {
            return Some(head(rest));
        }
        let Some((tag, behind)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'))
        else {
            return Some(head(rest));
        };
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.trim_end()) {
                return Some(format!("</{}", head(name)));
            }
            continue;
        }
        let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name = tag.split(char::is_whitespace).next().unwrap_or("");
        if !ELEMENTS.contains(&name) {
            return Some(format!("<{}", head(tag)));
        }
        if let Some(found) = attribute(tag.get(name.len()..).unwrap_or("")) {
            return Some(found);
        }
        if !empty {
            open.push(name);
        }
    }
    (!open.is_empty() || !rest.trim().is_empty()).then(|| head(rest))
}

/// The first attribute that a plain drawing does not have.
fn attribute(mut rest: &str) -> Option<String> {
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let Some((name, behind)) = rest.split_once('=') else { return Some(head(rest)) };
        let (name, behind) = (name.trim_end(), behind.trim_start());
        let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let Some((value, behind)) = quote.and_then(|quote| behind[1..].split_once(quote)) else {
            return Some(head(rest));
        };
        let namespace = name != "xmlns" || value == NAMESPACE;
        let harmless =
            !value.contains(['&', '<', '\\']) && !value.to_ascii_lowercase().contains("url(");
        if !ATTRIBUTES.contains(&name) || !namespace || !harmless {
            return Some(format!("{name}=\"{}\"", head(value)));
        }
        rest = behind;
    }
}

/// The first words of what was found, for the author to look for.
fn head(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_drawing_is_plain_and_nothing_else_is() {
        let svg =
            |inside: &str| format!("<svg xmlns=\"{NAMESPACE}\" viewBox='0 0 8 8'>{inside}</svg>");
        let plain = [
            svg(""),
            svg("<title>O casă</title><path fill=\"#fff\" d=\"M0 0h8v8z\"/>"),
            format!(
                "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
                svg("<g><rect/></g>")
            ),
        ];
        for drawing in plain {
            assert_eq!(not_plain(&drawing), None, "{drawing}");
        }
        let hostile = [
            svg("<script>alert(1)</script>"),
            svg("<g onload=\"alert(1)\"/>"),
            svg("<image href='https://a.example/x.png'/>"),
            svg("<rect fill=\"url(https://a.example/#x)\"/>"),
            svg("<rect fill=\"URL(x)\"/>"),
            svg("<style>@import 'x'</style>"),
            svg("<a xlink:href='x'/>"),
            svg("<foreignObject/>"),
            svg("<![CDATA[<script>]]>"),
            svg("<!-- <script> -->"),
            svg("<?xml-stylesheet href='x'?>"),
            svg("&lt;"),
            svg("<g"),
            svg("<g>"),
            svg("</g>"),
            svg("<g/><rect/>") + "<script/>",
            svg("") + "x",
            "<svg xmlns=\"http://www.w3.org/1999/xhtml\"></svg>".to_owned(),
            "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg></svg>".to_owned(),
            "<html></html>".to_owned(),
            String::new(),
        ];
        for drawing in hostile {
            assert!(not_plain(&drawing).is_some(), "{drawing}");
        }
    }
}
