//! The list of all codes, room by room.

use super::Code;

/// The codes of each room.
const ROOMS: [&[&Code]; 18] = [
    crate::assets::faults::CODES,
    crate::build::faults::CODES,
    crate::check::faults::CODES,
    crate::cli::faults::CODES,
    crate::components::faults::CODES,
    crate::components::faults::scenario::CODES,
    crate::config::faults::CODES,
    crate::disk::faults::CODES,
    crate::i18n::faults::CODES,
    crate::outputs::faults::CODES,
    crate::parse::faults::CODES,
    crate::parse::markdown::faults::CODES,
    crate::render::faults::CODES,
    crate::resolve::faults::CODES,
    crate::serve::faults::CODES,
    crate::translation::exchange::faults::CODES,
    crate::translation::faults::CODES,
    crate::tree::faults::CODES,
];

/// Every code of every room, sorted by name.
pub fn all_codes() -> Vec<&'static Code> {
    let mut codes = ROOMS.concat();
    codes.sort_by_key(|code| code.name);
    codes
}

/// The code with this name.
pub fn code_named(name: &str) -> Option<&'static Code> {
    ROOMS.into_iter().flatten().copied().find(|code| code.name == name)
}
