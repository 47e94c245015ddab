//! What `render` can find.

use crate::diagnostic::faults;

faults! {
    /// A template cannot be read or printed; `problem` is `block`, `circle`, `component`,
    /// `field`, `filter`, `function`, `template` or `test` where there is no such `name`.
    Error "template-failed" TemplateFailed {
        template: String,
        page: Option<String>,
        problem: Option<String>,
        name: Option<String>,
        nearest: Option<String>,
        detail: String,
    }
    /// A template does not end.
    Error "template-too-slow" TemplateTooSlow { template: String, page: String, seconds: usize }
    /// A template prints without end.
    Error "template-too-long" TemplateTooLong { template: String, page: String, megabytes: usize }
    /// A template nests its elements without end.
    Error "frame-too-deep" FrameTooDeep { template: String, page: String, limit: usize }
    /// A template has changed a text that it may only print, or prints it where it cannot
    /// stand; `how` is `changed`, `attribute`, `class` or `unquoted`.
    Error "slot-changed" SlotChanged {
        template: String,
        page: String,
        slot: Option<String>,
        how: &'static str,
    }
    /// A printed page would ask another host, or run what its policy forbids: the template
    /// prints it so, or the text; without `markup`, the page has no policy.
    Error "page-not-private" PageNotPrivate {
        template: Option<String>,
        page: String,
        markup: Option<String>,
    }
    /// A template leaves out what readers who do not see the page find their way by.
    Error "landmark-missing" LandmarkMissing { template: String, page: String, part: String }
    /// A template leaves out what protects readers who are watched.
    Error "safeguard-missing" SafeguardMissing { template: String, page: String, part: String }
}
