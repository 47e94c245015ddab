//! Small numbers that stand for what the configuration and the site list in order.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($number:ty))*) => {
        $(
            $(#[$doc])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            )]
            pub struct $name(pub $number);

            impl $name {
                /// The place in the list.
                pub fn index(self) -> usize {
                    self.0 as usize
                }

                /// The id of a place in the list; lists are far shorter than the number's range.
                pub fn from_index(index: usize) -> Self {
                    Self(<$number>::try_from(index).unwrap_or(<$number>::MAX))
                }
            }
        )*
    };
}

ids! {
    /// A language, by its place in `farul.toml`; 0 is the campaign's own.
    LanguageId(u8)
    /// A variant (such as `easy`), by its place in `farul.toml`.
    VariantId(u8)
    /// An audience, by its place in `farul.toml`.
    AudienceId(u8)
    /// A country, by its place in `farul.toml`.
    CountryId(u8)
    /// A file's outline, by its place among the sorted sources.
    OutlineId(u32)
    /// A page of the site, by its place among the sorted outputs.
    PageId(u32)
    /// A help service, by its place in `help-services.toml`.
    ServiceId(u16)
}
