//! TBD

pub(crate) mod faults;
