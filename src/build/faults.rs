//! What a build as a whole can find.

use crate::diagnostic::faults;

faults! {
    /// A file has more findings than a person can read.
    Hint "findings-left-out" FindingsLeftOut { number: usize, shown: usize }
    /// A page has another address than before, and nothing stands at the old one.
    Warning "address-moved" AddressMoved { old: String, new: String, alias: String }
    /// The words of a language that the campaign does not have are to be made strange.
    Error "pseudo-language" PseudoLanguage { tag: String, known: Vec<String> }
    /// Two files for the theme's examples have one name and different contents.
    Error "example-file-twice" ExampleFileTwice { name: String, other: String }
}
