//! What `resolve` can find.

use crate::diagnostic::faults;

faults! {
    /// A vital page has no file in a language.
    Error "vital-missing" VitalMissing { page: String, language: String, file: String }
    /// Nobody wrote the home page.
    Error "home-missing" HomeMissing { file: String }
    /// Two pages, or a page and an earlier address, claim one address.
    Error "address-taken" AddressTaken { address: String, other: String }
    /// A folder with pages has no entrance.
    Warning "entrance-missing" EntranceMissing { folder: String, file: String }
    /// A link names a page that does not exist.
    Warning "broken-link" BrokenLink { target: String, nearest: Option<String> }
    /// A link names a heading that its page does not have.
    Warning "broken-anchor" BrokenAnchor { target: String, anchor: String, nearest: Option<String> }
    /// A link names a heading by an id that only another language's page has.
    Warning "anchor-needs-id" AnchorNeedsId { target: String, anchor: String, line: String }
    /// A link names a file that the campaign does not have.
    Error "file-missing" FileMissing { file: String, nearest: Option<String>, plain: Option<String> }
    /// An author's link leads to an audience that its own may not link to.
    Error "link-not-allowed" LinkNotAllowed { from: String, to: String, allowed: Option<Vec<String>> }
}
