//! What readers search in: made after the pages, and out of the cache where nothing that
//! it finds has changed.

use super::Built;
use super::campaign::Campaign;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::disk::{Cache, Sink};
use crate::outputs::faults::SearchMissing;
use crate::outputs::search::IS_BUILT_IN;
use crate::source::{Located, SourcePath};

/// Makes the indexes of a build that gathered what searches find, and puts them into its
/// sink, all of them or none.
#[cfg(feature = "search")]
pub fn search(built: &Built, cache: &dyn Cache, sink: &dyn Sink) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let outputs = crate::outputs::search::make(&built.searches, cache).collect(&mut diagnostics);
    if !diagnostics.has_errors() {
        for (output, bytes) in outputs {
            sink.put(&output, &bytes);
        }
    }
    diagnostics
}

/// Makes nothing: this program is built without searching.
#[cfg(not(feature = "search"))]
pub fn search(_: &Built, _: &dyn Cache, _: &dyn Sink) -> Diagnostics {
    Diagnostics::new()
}

/// What is missing where the campaign asks for searching in so many words.
pub(super) fn lacking(campaign: &Campaign) -> Option<Diagnostic> {
    let has_script =
        campaign.theme.as_ref().is_none_or(|theme| theme.assets.search_script.is_some());
    missing(campaign.config.search.as_ref(), IS_BUILT_IN, has_script)
}

fn missing(
    asked: Option<&Located<bool>>,
    is_built_in: bool,
    has_script: bool,
) -> Option<Diagnostic> {
    let asked = asked.filter(|asked| asked.value)?;
    let lacks = match (is_built_in, has_script) {
        (false, _) => "program",
        (true, false) => "theme",
        (true, true) => return None,
    };
    let file = SourcePath::new("farul.toml")?;
    Some(SearchMissing { lacks }.at(&file, asked.span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn who_asks_for_searching_learns_what_it_lacks() {
        let asked = |value| Located::new(value, Span::default());
        let lacks = |asked: Option<Located<bool>>, program, theme| {
            missing(asked.as_ref(), program, theme)
                .map(|found| (found.code.name, found.arguments.clone()))
        };
        let told = |lacks: &str| Some(("search-missing", vec![("lacks", lacks.into())]));
        assert_eq!(lacks(Some(asked(true)), false, true), told("program"));
        assert_eq!(lacks(Some(asked(true)), true, false), told("theme"));
        assert_eq!(lacks(Some(asked(true)), true, true), None);
        assert_eq!(lacks(Some(asked(false)), false, false), None);
        assert_eq!(lacks(None, false, false), None);
    }
}
