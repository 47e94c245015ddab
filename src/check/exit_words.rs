//! The words of the quick exit never fall back: who needs it has no time to guess.

use super::Input;
use super::faults::ExitWordsMissing;
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::{Place, SourcePath};

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    if input.config.exit_target.is_none() {
        return Diagnostics::new();
    }
    let settings = SourcePath::new("farul.toml");
    let missing = input.config.language_ids().filter_map(|language| {
        let keys: Vec<String> =
            input.words.borrowed(language, "exit-").into_iter().map(str::to_owned).collect();
        let tag = input.config.language(language).tag.clone();
        let fault = ExitWordsMissing { file: format!("i18n/{tag}.ftl"), language: tag, keys };
        (!fault.keys.is_empty()).then(|| fault.diagnostic(settings.as_ref().map(Place::file)))
    });
    missing.collect()
}
