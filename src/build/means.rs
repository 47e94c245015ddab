//! What a build works with besides its inputs: its outcome is the same.

use std::sync::Arc;

use super::Searching;
use crate::disk::aside::Aside;
use crate::model::output::OutputPath;
use crate::render::Outdated;

/// What a preview asks of a build besides.
#[derive(Clone, Copy)]
pub struct Haste<'a> {
    /// Whether all of it is for nothing.
    pub outdated: &'a Outdated<'a>,
    /// Whether a page is to be printed before all others.
    pub is_urgent: &'a dyn Fn(&OutputPath) -> bool,
    /// Called when the sink has those pages and all that they show, but hardly any other.
    pub urgent_are_done: &'a dyn Fn(),
}

impl Haste<'_> {
    /// A build to its end, of all pages alike.
    pub const NONE: Self =
        Self { outdated: &|| false, is_urgent: &|_| false, urgent_are_done: &|| () };
}

/// What a build works with; what it prints does not depend on it.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    pub(super) haste: Haste<'a>,
    /// Where bodies of pages are put aside; without it they stay in memory.
    pub(super) aside: Option<&'a Arc<Aside>>,
    /// Where what readers search in goes; without it none is made.
    pub(super) searching: Option<Searching<'a>>,
}
