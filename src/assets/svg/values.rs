//! What may stand in an attribute or a style: nothing that asks for a file.

use crate::source::Span;

/// Functions of colours, shapes and places; any other could load something.
const FUNCTIONS: [&str; 16] = [
    "calc",
    "color",
    "hsl",
    "hsla",
    "lab",
    "lch",
    "matrix",
    "oklch",
    "rgb",
    "rgba",
    "rotate",
    "scale",
    "skewX",
    "skewY",
    "translate",
    "var",
];

/// How much of what was found an author is shown.
const SHOWN: usize = 40;

/// The place in a value, or in a style sheet, of the first thing that it must not have.
pub(super) fn first_wrong(value: &str) -> Option<usize> {
    let sign = value.find(['\\', '@', '\0']);
    let call = value.match_indices('(').map(|(at, _)| at).find(|at| !is_harmless_call(value, *at));
    let word = call.map(|at| at - name_before(value, at).len());
    sign.into_iter().chain(word).min()
}

/// Whether an address names a part of the drawing itself.
pub(super) fn is_local(address: &str) -> bool {
    let id = address.trim().strip_prefix('#').unwrap_or("");
    !id.is_empty() && id.chars().all(|sign| sign.is_alphanumeric() || "_-.:".contains(sign))
}

fn is_harmless_call(value: &str, bracket: usize) -> bool {
    let name = name_before(value, bracket);
    if name.eq_ignore_ascii_case("url") {
        let Some((address, _)) = value[bracket + 1..].split_once(')') else { return false };
        let address = address.trim();
        let unquoted = ['"', '\''].into_iter().find_map(|quote| {
            address.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote))
        });
        return is_local(unquoted.unwrap_or(address));
    }
    // A selector such as `:not(…)`, and brackets in brackets, have no name of their own.
    name.is_empty() || FUNCTIONS.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The letters and hyphens that end at `end`.
fn name_before(value: &str, end: usize) -> &str {
    let before = &value[..end];
    let start = before
        .rfind(|sign: char| !(sign.is_alphanumeric() || sign == '-' || sign == '_'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    &before[start..]
}

/// The first words of what was found, for the author to look for.
pub(super) fn head(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    line.chars().take(SHOWN).collect::<String>().trim_end().to_owned()
}

/// Some bytes of a file.
pub(super) fn span(at: usize, length: usize) -> Span {
    Span::new(at..at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_ask_for_nothing() {
        for fine in [
            "#fff",
            "url(#a) red",
            "fill:url('#Слой_1');stroke:rgb(1,2,3)",
            "rotate(45 3 4) matrix(1,0,0,1,0,0)",
            ".a>b{font-family:\"Open Sans\";opacity:.5} /* a */",
            "calc((1px + 2px) * 3)",
        ] {
            assert_eq!(first_wrong(fine), None, "{fine}");
        }
        for (wrong, at) in [
            ("red;fill:url(https://a.example/#x)", 9),
            ("URL(x.svg)", 0),
            ("url(#a", 0),
            ("url()", 0),
            ("url(\"#a)", 0),
            ("a;background:image-set('x' 1x)", 13),
            ("@import 'x'", 0),
            ("a:\\75rl(x)", 2),
            ("expression(alert(1))", 0),
            ("src(x)", 0),
        ] {
            assert_eq!(first_wrong(wrong), Some(at), "{wrong}");
        }
    }
}
