//! What this room can find: files that are refused, and a disk that says no.

use crate::diagnostic::faults;

faults! {
    /// The folder has no `farul.toml`.
    Error "no-campaign" NoCampaign { folder: String }
    /// The campaign's folder cannot be opened.
    Error "no-folder" NoFolder { folder: String, reason: String }
    /// A file stands where a folder must be, or the other way round.
    Error "wrong-kind" WrongKind { expected: String }
    /// A symbolic link that leads out of the campaign.
    Error "link-outside" LinkOutside {}
    /// A symbolic link to nothing.
    Error "link-broken" LinkBroken {}
    /// A symbolic link to a folder that holds it.
    Error "link-loop" LinkLoop {}
    /// A pipe, a socket or a device.
    Error "special-file" SpecialFile {}
    /// A name that cannot be told apart or printed everywhere.
    Error "file-name" FileName { name: String, folder: Option<String> }
    /// A file over the limit of its kind; both sizes in megabytes.
    Error "file-too-big" FileTooBig { size: usize, limit: usize }
    /// A file or folder that the system does not let us read.
    Error "file-unreadable" FileUnreadable { reason: String }
    /// More files than any campaign has.
    Error "too-many-files" TooManyFiles { limit: usize }
    /// Folders in folders, too deep.
    Error "folders-too-deep" FoldersTooDeep { limit: usize }

    /// The output would lie among the campaign's own texts.
    Error "output-in-campaign" OutputInCampaign { folder: String }
    /// The output folder holds files that are not ours.
    Error "output-not-ours" OutputNotOurs { folder: String }
    /// Another build writes into the same output.
    Error "output-busy" OutputBusy { folder: String }
    /// A file or link that is not ours stands where an output must go.
    Error "output-occupied" OutputOccupied { path: String, others: usize }
    /// The disk did not take the output.
    Error "output-failed" OutputFailed { path: String, reason: String, others: usize }
    /// Two different outputs for one address.
    Error "output-twice" OutputTwice { path: String }

    /// An author's file could not be changed.
    Error "edit-failed" EditFailed { reason: String }
    /// A new campaign needs an empty folder.
    Error "folder-not-empty" FolderNotEmpty { folder: String }
    /// The new campaign could not be written.
    Error "new-failed" NewFailed { path: String, reason: String }
}
