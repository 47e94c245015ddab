//! TBD

pub(crate) mod faults;
pub mod markdown;
