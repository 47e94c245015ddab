//! What readers search in: made after the pages. A page that has not changed is neither
//! printed nor read for it again; the memo knows its document, and the cache what was read.

#[cfg(feature = "search")]
use super::memo::LastSearch;
use super::memo::Memo;
use super::surroundings::Theme;
use super::worked::Worked;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::disk::{Cache, Sink};
#[cfg(feature = "search")]
use crate::model::ids::PageId;
use crate::outputs::faults::SearchMissing;
use crate::outputs::search::IS_BUILT_IN;
use crate::render::Input;
use crate::source::{Located, SourcePath};

/// Where what readers search in goes.
#[derive(Clone, Copy)]
pub struct Searching<'a> {
    /// What was made before.
    pub cache: &'a dyn Cache,
    /// Takes the indexes, beside the site or instead of it.
    pub sink: &'a dyn Sink,
    /// Told, before it begins, how many pages are to be read.
    pub begins: &'a dyn Fn(usize),
}

/// Makes the indexes of a site that was printed, and notes what documents they are made of.
#[cfg(feature = "search")]
pub(super) fn make(
    searching: Searching<'_>,
    input: Input<'_>,
    worked: &Worked,
    memo: &mut Memo,
) -> Diagnostics {
    use crate::outputs::search::{Making, make};
    let last = memo.searched.take();
    let Some(shared) = memo.printed.as_ref().map(|printed| printed.shared) else {
        return Diagnostics::new();
    };
    let known = last.filter(|last| last.shared == shared).map(|last| last.known);
    let own = |id: PageId| worked.own_key(input.site.page(id));
    let Searching { cache, sink, begins } = searching;
    let making = Making { input, own: &own, cache, sink };
    let made = make(making, &known.unwrap_or_default(), begins);
    let mut diagnostics = made.diagnostics;
    diagnostics.extend(input.bodies.failed());
    if !diagnostics.has_errors() {
        memo.searched = Some(LastSearch { shared, known: made.value });
    }
    diagnostics
}

/// Makes nothing: this program is built without searching.
#[cfg(not(feature = "search"))]
pub(super) fn make(_: Searching<'_>, _: Input<'_>, _: &Worked, _: &mut Memo) -> Diagnostics {
    Diagnostics::new()
}

/// What is missing where the campaign asks for searching in so many words.
pub(super) fn lacking(config: &Config, theme: Option<&Theme>) -> Option<Diagnostic> {
    let has_script = theme.is_none_or(|theme| theme.assets.search_script.is_some());
    missing(config.search.as_ref(), IS_BUILT_IN, has_script)
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
