//! The page with the state of every translation: made when somebody opens it, of the
//! campaign as it stands then, so that no rebuild waits for it.

use std::fmt;
use std::sync::Arc;

use super::Failure;

/// The address of the page, below that of the site.
pub const TRANSLATIONS_ADDRESS: &str = "_farul/translations/";

/// Where requests find it.
pub(super) const PAGE: &str = "/_farul/translations/";

/// Makes the page.
#[derive(Clone)]
pub struct MakeTranslations(Arc<dyn Fn() -> Result<String, Failure> + Send + Sync>);

impl MakeTranslations {
    /// What makes it.
    pub fn new(make: impl Fn() -> Result<String, Failure> + Send + Sync + 'static) -> Self {
        Self(Arc::new(make))
    }

    pub(super) fn make(&self) -> Result<String, Failure> {
        (self.0)()
    }
}

impl fmt::Debug for MakeTranslations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MakeTranslations")
    }
}
