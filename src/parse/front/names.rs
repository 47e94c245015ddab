//! The names that a front matter can use, so that a slip beside one is understood.

/// The names of the fields.
pub(super) const FIELDS: [&str; 26] = [
    "aliases",
    "approved",
    "attestation",
    "course",
    "date",
    "description",
    "draft",
    "end",
    "glossary",
    "heading",
    "indiscreet_because",
    "kind",
    "lesson",
    "order",
    "place",
    "printable",
    "reading",
    "register",
    "sign",
    "slug",
    "source",
    "start",
    "title",
    "updated",
    "validated_by",
    // Written in the tables of some of them.
    "group",
];
