//! A script without what only its authors read: indentation, empty lines, and comments that
//! stand on lines of their own.
//!
//! Only a template literal, a comment or a line that goes on behind `\` reaches over the end
//! of a line in JavaScript (ECMA-262, 12): where any of these might do so in another way, the
//! script stays as it is.

use std::borrow::Cow;

/// The script, shorter where that is surely the same.
pub(super) fn slim(script: &str) -> Cow<'_, str> {
    lines(script).map_or(Cow::Borrowed(script), |lines| Cow::Owned(lines.join("\n")))
}

/// The lines that a browser needs; `None` where it is not sure which these are.
fn lines(script: &str) -> Option<Vec<&str>> {
    let mut lines = Vec::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment {
            in_comment = !ends_comment(line)?;
        } else if let Some(comment) = line.strip_prefix("/*") {
            // What its author wants to be kept.
            if comment.starts_with('!') {
                return None;
            }
            in_comment = !ends_comment(comment)?;
        } else if line.contains('`') || line.contains("/*") || line.ends_with('\\') {
            return None;
        } else if !line.is_empty() && !line.starts_with("//") {
            lines.push(line);
        }
    }
    (!in_comment).then_some(lines)
}

/// Whether a comment ends on the line; `None` where something follows it.
fn ends_comment(line: &str) -> Option<bool> {
    match line.split_once("*/") {
        None => Some(false),
        Some((_, "")) => Some(true),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_authors_read_is_left_out() {
        let script = "/* What it does,\n   in order. */\n(function () {\n  // Why.\n  var a = 1; // one\n\n  /* Then. */\n  use(a);\n})();\n";
        assert_eq!(slim(script), "(function () {\nvar a = 1; // one\nuse(a);\n})();");
        assert_eq!(slim(""), "");
    }

    #[test]
    fn what_may_reach_over_the_end_of_a_line_stays() {
        for script in [
            "a = `\n  b\n`;",
            "a = 'b\\\n  c';",
            "use(a); /* begins\n  // and ends */ use(b);",
            "/* a */ use(b);",
            "/*! Of somebody. */\nuse(a);",
            "a = 'http:/*';\n  b();",
            "/* open",
        ] {
            assert_eq!(slim(script), script);
        }
    }
}
