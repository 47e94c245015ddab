//! What the parser did not like, where nobody can say what was meant.

/// The kind of a syntax fault, from the library's words and the text around its place.
pub(super) fn problem(info: &str, before: &str, after: &str) -> &'static str {
    if after.starts_with('\t') || before.ends_with('\t') || info.contains("tab") {
        return "tab";
    }
    let kinds = [
        ("mapping values are not allowed", "colon"),
        ("in quoted scalar", "quote"),
        ("scanning a quoted scalar", "quote"),
        ("trailing content after double-quoted", "quote"),
        ("parsing a quoted scalar", "escape"),
        ("flow", "bracket"),
        ("bracket", "bracket"),
        ("illegal placement of ':'", "bracket"),
        ("unexpected character", "character"),
        ("indentation", "indentation"),
        ("indented", "indentation"),
        ("expected <document start>", "indentation"),
        ("simple key expect", "key"),
        ("did not find expected key", "key"),
    ];
    kinds.iter().find(|(words, _)| info.contains(words)).map_or("other", |(_, kind)| kind)
}
