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
    /// A value of `theme.toml` of the wrong kind; `wanted` is `text`, `list`, `number`,
    /// `tables` or `selectors`.
    Error "theme-key-type" ThemeKeyType { key: String, wanted: String }
    /// A theme written for another version of what templates see.
    Error "theme-contract" ThemeContract { written: Option<String>, contract: i64 }
    /// A file that the theme names, or that every theme needs, is not there.
    Error "theme-file-missing" ThemeFileMissing { path: String, nearest: Option<String> }
    /// A template, style sheet or script that is not UTF-8 text.
    Error "theme-not-text" ThemeNotText {}
    /// A template, style sheet or script of the theme that is too large.
    Error "theme-file-too-large" ThemeFileTooLarge { limit: usize }

    /// A style sheet that cannot be read at some place.
    Error "style-syntax" StyleSyntax { detail: String }
    /// A property that no browser knows.
    Warning "style-property-unknown" StylePropertyUnknown { property: String, nearest: Option<String> }
    /// A value that its property does not take.
    Warning "style-value-unknown" StyleValueUnknown { property: String }
    /// An `@` rule that no browser knows.
    Warning "style-rule-unknown" StyleRuleUnknown { rule: String }
    /// A style sheet that asks another host for something.
    Error "style-remote" StyleRemote { address: String }
    /// A style sheet that names a file which the theme does not have.
    Error "style-file-missing" StyleFileMissing { path: String, nearest: Option<String> }
    /// A style sheet that names a kind of file which styles do not show.
    Error "style-file-kind" StyleFileKind { path: String, kinds: Vec<String> }
    /// Brackets or imports that stand too deep in each other.
    Error "style-too-deep" StyleTooDeep { limit: usize }
    /// A style sheet that cannot be made readable for the browsers served.
    Error "style-not-printed" StyleNotPrinted { detail: String }
    /// Two colours of the theme have less contrast than it promises.
    Error "contrast-too-low" ContrastTooLow {
        colour: String,
        colour_value: String,
        ground: String,
        ground_value: String,
        ratio: String,
        least: String,
        when: Option<Vec<String>>,
    }
    /// A colour of a promise that cannot be worked out from the style sheet.
    Error "contrast-no-colour" ContrastNoColour {
        token: String,
        value: Option<String>,
        when: Option<Vec<String>>,
    }
    /// A promise names a token that no rule declares on the root.
    Error "contrast-token-missing" ContrastTokenMissing { token: String, nearest: Option<String> }
    /// A theme that promises no contrast at all.
    Hint "contrast-not-promised" ContrastNotPromised {}
    /// A rule hides what the theme says that no style sheet may hide: `hidden` by the
    /// declarations `by`. `until_focus` is `yes` where a keyboard may bring it back, and no
    /// rule does.
    Error "safeguard-hidden" SafeguardHidden {
        hidden: Vec<String>,
        by: Vec<String>,
        until_focus: &'static str,
    }
    /// A theme that does not say what no style sheet may hide.
    Hint "safeguards-not-named" SafeguardsNotNamed {}

    /// A file of a kind that the site does not publish.
    Error "file-kind-unknown" FileKindUnknown { ending: Option<String>, known: Vec<String> }
    /// A file whose content is not what its name promises.
    Error "file-mismatch" FileMismatch { ending: String, found: Option<String> }
    /// A picture that cannot be read to its end.
    Error "picture-broken" PictureBroken {}
    /// A picture whose metadata cannot be taken out.
    Error "picture-metadata" PictureMetadata { ending: String }
    /// A picture of more pixels than a phone can hold.
    Error "picture-too-large" PictureTooLarge { megapixels: i64, limit: i64 }
    /// A drawing that holds something that could run, load, link or move.
    Error "svg-not-plain" SvgNotPlain { found: String }
    /// A drawing whose parts stand too deep in each other.
    Error "svg-too-deep" SvgTooDeep { limit: usize }
    /// A drawing that is no XML.
    Error "svg-broken" SvgBroken { detail: String }
    /// A film or a recording that cannot be read to its end.
    Error "recording-broken" RecordingBroken { ending: String }
    /// A film in a format that phones do not play.
    Warning "recording-format" RecordingFormat { format: String }
    /// A film or a recording that costs a phone's reader much.
    Warning "recording-heavy" RecordingHeavy { megabytes: i64, limit: i64 }

    /// Captions that are not UTF-8.
    Error "captions-encoding" CaptionsEncoding {}
    /// A file that does not say that it is WebVTT.
    Error "captions-header" CaptionsHeader {}
    /// A line that should be a caption's times and is none.
    Error "captions-time" CaptionsTime { line: String, right: Option<String> }
    /// A caption that comes before the last one, or ends before it comes; `problem` is
    /// `backwards` or `ends-first`.
    Error "captions-order" CaptionsOrder { problem: &'static str }
    /// A caption that comes while the last one is still there.
    Warning "captions-overlap" CaptionsOverlap {}
    /// A mark that captions do not have.
    Warning "captions-tag" CaptionsTag { tag: String }
    /// An address in a caption, which nobody can follow.
    Warning "captions-address" CaptionsAddress { address: String }
    /// Styles and regions, which are not published.
    Warning "captions-block" CaptionsBlock { kind: String }
    /// A file without a single caption.
    Error "captions-empty" CaptionsEmpty {}

    /// A document that may carry its author's name.
    Hint "document-metadata" DocumentMetadata { ending: String }
}
