//! The scripts of a theme, without what only their authors read, joined: one file is one
//! request.
//!
//! Each runs in a function of its own, in order. What one throws is told to the browser's
//! console and stops no other.

use std::sync::Arc;

use super::build::place;
use super::fingerprint;
use super::slim::slim;
use super::theme::ThemeFile;
use crate::model::output::OutputPath;
use crate::source::SourcePath;

const BEFORE: &str = "try{(function(){\n";
// A line break first: a script may end in a comment.
const BEHIND: &str = "\n})()}catch(error){setTimeout(function(){throw error})}\n";

/// Joins scripts into one published file; `None` where there are none. One with nothing in
/// it takes the place of one that a theme leaves out.
pub(super) fn join(name: &str, scripts: &[&ThemeFile]) -> Option<(OutputPath, Arc<[u8]>)> {
    let texts = scripts.iter().filter_map(|script| script.text()).map(|text| slim(text.trim()));
    let texts = texts.filter(|text| !text.is_empty());
    let joined: String = texts.flat_map(|text| [BEFORE.into(), text, BEHIND.into()]).collect();
    if joined.is_empty() {
        return None;
    }
    let name = fingerprint::file_name(&SourcePath::new(name)?, joined.as_bytes());
    Some((place(&name)?, joined.into_bytes().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(text: &str) -> ThemeFile {
        let source = SourcePath::new("themes/mine/scripts/a.js").unwrap();
        ThemeFile { source, embedded: false, bytes: text.as_bytes().into() }
    }

    #[test]
    fn scripts_follow_each_other_each_in_a_function_of_its_own() {
        let (first, second) = (script("\u{feff}var a = 1; // one"), script("use(2);\n"));
        let (path, bytes) = join("scripts.js", &[&first, &second]).unwrap();
        assert!(path.as_str().starts_with("assets/scripts."), "{path}");
        let caught = "})()}catch(error){setTimeout(function(){throw error})}\n";
        assert_eq!(
            std::str::from_utf8(&bytes).unwrap(),
            format!(
                "try{{(function(){{\nvar a = 1; // one\n{caught}try{{(function(){{\nuse(2);\n{caught}"
            )
        );
        assert!(join("scripts.js", &[]).is_none());
        assert!(join("scripts.js", &[&script(" \n")]).is_none());
    }
}
