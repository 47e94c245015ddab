//! Long texts as bytes, where they are put aside and taken up again: there are quicker ways
//! to see that bytes are UTF-8 than the one of every text.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(text.as_bytes())
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Box<str>, D::Error> {
    deserializer.deserialize_bytes(Text)
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Box<str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("bytes of a text")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Box<str>, E> {
        simdutf8::basic::from_utf8(bytes).map(Into::into).map_err(E::custom)
    }
}
