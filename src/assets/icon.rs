//! The icon of the tab: a small drawing stands in the page itself, so that nothing more is
//! asked for.

use serde::{Deserialize, Serialize};

use super::embedded::address;
use super::theme::ThemeFile;
use crate::model::output::OutputPath;

/// No icon in a page is larger, in bytes of its file.
const EMBEDDED_LIMIT: usize = 1024;

/// The icon of the tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Icon {
    /// A published file.
    File(OutputPath),
    /// The drawing itself, as a `data:` address.
    Embedded(String),
}

/// The icon as a `data:` address; `None` where it is no small drawing.
pub(super) fn embedded(file: &ThemeFile) -> Option<String> {
    let drawing = file.text().filter(|_| file.source.file_name().ends_with(".svg"))?.trim();
    if drawing.len() > EMBEDDED_LIMIT {
        return None;
    }
    Some(address("image/svg+xml", drawing.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    fn icon(name: &str, text: &str) -> ThemeFile {
        let source = SourcePath::new(&format!("themes/mine/{name}")).unwrap();
        ThemeFile { source, embedded: false, bytes: text.as_bytes().into() }
    }

    #[test]
    fn a_small_drawing_becomes_an_address_that_any_attribute_holds() {
        let address = embedded(&icon("icon.svg", "<svg a=\"#ș\">\n</svg>\n")).unwrap();
        assert_eq!(address, "data:image/svg+xml,%3Csvg%20a=%22%23%C8%99%22%3E%0A%3C/svg%3E");
        assert_eq!(embedded(&icon("icon.svg", &"x".repeat(2000))), None);
        assert_eq!(embedded(&icon("icon.png", "x")), None);
    }
}
