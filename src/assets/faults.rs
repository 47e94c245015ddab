//! What this room can find.

use crate::diagnostic::faults;

faults! {
    /// The theme that the campaign, or another theme, names is nowhere.
    Error "theme-missing" ThemeMissing { theme: String, known: Vec<String> }
    /// Themes extend each other in a circle.
    Error "theme-circle" ThemeCircle { theme: String }
    /// `theme.toml` cannot be read at all.
    Error "theme-settings" ThemeSettings { detail: String }
    /// A key of `theme.toml` that no theme has.
    Warning "theme-key-unknown" ThemeKeyUnknown { key: String, known: Vec<String> }
    /// A value of `theme.toml` of the wrong kind; `wanted` is `text` or `list`.
    Error "theme-key-type" ThemeKeyType { key: String, wanted: String }
    /// A theme written for another version of what templates see.
    Error "theme-contract" ThemeContract { written: String, contract: i64 }
    /// A file that the theme names, or that every theme needs, is not there.
    Error "theme-file-missing" ThemeFileMissing { path: String, nearest: Option<String> }
    /// A template, style sheet or script that is not UTF-8 text.
    Error "theme-not-text" ThemeNotText {}
    /// A template, style sheet or script of the theme that is too large.
    Error "theme-file-too-large" ThemeFileTooLarge { limit: usize }
}
