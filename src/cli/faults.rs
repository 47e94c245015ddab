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
    /// The command line names no command, or none that there is.
    Error "command-unknown" CommandUnknown { command: Option<String>, nearest: Option<String>, known: Vec<String>, help: String }
    /// An option that the command does not have, or a word too many; `kind` is `option` or
    /// `word`.
    Error "option-unknown" OptionUnknown { kind: &'static str, option: String, nearest: Option<String>, help: String }
    /// A value that an option cannot have, or none; `wanted` is `choice`, `port`, `address` or
    /// `any`.
    Error "option-value" OptionValue { option: String, value: Option<String>, wanted: &'static str, nearest: Option<String>, known: Vec<String>, help: String }
    /// Options that cannot stand together, or one that stands twice.
    Error "option-conflict" OptionConflict { option: String, other: Option<Vec<String>> }
    /// What a command cannot do without.
    Error "option-missing" OptionMissing { missing: Vec<String>, help: String }
    /// A word of the command line that is not UTF-8.
    Error "argument-not-text" ArgumentNotText {}
    /// Errors whose codes `check --only` does not ask for.
    Error "errors-left-out" ErrorsLeftOut { number: usize, codes: Vec<String> }
    /// A code that no rule has.
    Error "unknown-code" UnknownCode { code: String, nearest: Option<String> }
}
