//! TBD

pub(crate) mod faults;

/// A component of a page.
#[derive(Clone, Debug)]
pub enum Component {}
