//! What this room can find in a page's bytes, name and front matter.

use crate::diagnostic::faults;

faults! {
    /// A file in UTF-16 or UTF-32.
    Error "utf-16-text" Utf16Text {}
    /// A byte that is no UTF-8; in hexadecimal digits.
    Error "not-utf-8" NotUtf8 { byte: String }
    /// A character U+0000.
    Error "nul-character" NulCharacter {}

    /// A page's file that says no language. `example` is a right name.
    Error "name-without-language" NameWithoutLanguage { example: String }
    /// A page's file with a language that the campaign does not declare.
    Error "name-unknown-language" NameUnknownLanguage { language: String, example: Option<String>, known: Vec<String> }
    /// A page's file with a variant that the campaign does not declare.
    Error "name-unknown-variant" NameUnknownVariant { variant: String, example: Option<String>, known: Vec<String> }
    /// A page's file with more parts than topic, variant and language.
    Error "name-too-many-parts" NameTooManyParts { example: String }
    /// A part of a page's path with characters that no address should have.
    Error "bad-page-name" BadPageName { part: String, example: String }
    /// A folder below `content/` that is neither an audience nor a section.
    Error "unknown-folder" UnknownFolder { folder: String, nearest: Option<String>, known: Vec<String> }
    /// `index`, or a page beside the folder, where the folder's entrance is meant.
    Error "entrance-name" EntranceName { folder: String, example: String }
    /// Two files for the same page.
    Error "page-twice" PageTwice { other: String, language: String }
    /// A page below a page that has a folder of its own.
    Error "page-below-page" PageBelowPage { folder: String }
    /// One path that is a page in one file and an entrance in another.
    Error "page-and-entrance" PageAndEntrance { other: String }

    /// A page that does not start with front matter; `problem` is what hides it, where there
    /// is any: `empty-line`, `space`, `dash`, `mark`, `line-ends` or `none`. `written` is the
    /// line that is meant, `mark` the right one.
    Error "no-front-matter" NoFrontMatter { problem: &'static str, written: Option<String>, mark: &'static str }
    /// What looks like another front matter, below the first.
    Error "front-matter-twice" FrontMatterTwice {}
    /// Markdown in a sentence of the front matter, where none is read.
    Warning "mark-in-field" MarkInField { key: String, written: String }
    /// Front matter without its closing line.
    Error "front-matter-open" FrontMatterOpen { mark: &'static str }
    /// A sentence of the front matter that ends in what YAML takes for a remark.
    Warning "remark-in-text" RemarkInText { key: String, line: String }
    /// A slug that is no part of an address.
    Error "bad-slug" BadSlug { slug: String, example: String }
    /// An earlier address that is none below the language.
    Error "bad-alias" BadAlias { alias: String, example: String }
    /// A day or time of day that cannot be read; `line` is the right one where it is known.
    Error "bad-moment" BadMoment { key: String, value: String, line: Option<String> }
    /// An address to register at that is neither `https:` nor `mailto:`.
    Error "bad-register" BadRegister { address: String }
    /// A lesson that takes no time, or more than a working day.
    Error "bad-minutes" BadMinutes { number: i64, limit: i64 }
    /// An approval that is no record of one; `command` writes it.
    Error "approval-form" ApprovalForm { command: String }
    /// A text where it should be said who has tried a plain version, and when.
    Error "validation-form" ValidationForm { line: String }
    /// A role that the campaign does not name.
    Error "unknown-role" UnknownRole { role: String, nearest: Option<String>, known: Vec<String> }
    /// Front matter that is written in a way that the program cannot add an approval to.
    Error "approval-not-written" ApprovalNotWritten { example: String }
}
