//! What commands can find.

use crate::diagnostic::faults;

faults! {
    /// A page that is nobody's translation: its topic was written in it.
    Error "not-a-translation" NotATranslation { file: String }
    /// A file to approve is no page of the campaign.
    Error "not-a-page" NotAPage { file: String }
    /// A role that the campaign does not know.
    Error "approve-role" UnknownRole { role: String, known: Vec<String> }
    /// A page to approve has no front matter that could hold the approval.
    Error "approve-unreadable" ApproveUnreadable {}
    /// The old addresses of a page cannot be written into it.
    Error "address-not-kept" AddressNotKept { aliases: String }
    /// A code that no rule has.
    Error "unknown-code" UnknownCode { code: String, nearest: Option<String> }
}
