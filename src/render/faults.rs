//! What `render` can find.

use crate::diagnostic::faults;

faults! {
    /// A template cannot be read or printed.
    Error "template-failed" TemplateFailed { template: String, page: Option<String>, detail: String }
    /// A template does not end.
    Error "template-too-slow" TemplateTooSlow { template: String, page: String, seconds: usize }
    /// A template prints without end.
    Error "template-too-long" TemplateTooLong { template: String, page: String, megabytes: usize }
    /// A template nests its elements without end.
    Error "frame-too-deep" FrameTooDeep { template: String, page: String, limit: usize }
    /// A template has changed a text that it may only print.
    Error "slot-changed" SlotChanged { template: String, page: String }
    /// A printed page would ask another host, or run what its policy forbids.
    Error "page-not-private" PageNotPrivate { page: String, markup: String }
    /// A template leaves out what readers who do not see the page find their way by.
    Error "landmark-missing" LandmarkMissing { template: String, page: String, part: String }
    /// A template leaves out what protects readers who are watched.
    Error "safeguard-missing" SafeguardMissing { template: String, page: String, part: String }
}
