//! How links are printed on one page.

use crate::model::output::{Href, LinkStyle, OutputPath};

/// Prints links for one output.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hrefs<'a> {
    /// The output the links stand on; `None` for pages that a server shows under any
    /// address, such as "not found".
    pub(super) from: Option<&'a OutputPath>,
    /// How links to pages end.
    pub(super) style: LinkStyle,
    /// The address of the site, ending in `/`.
    pub(super) base_url: Option<&'a str>,
}

impl Hrefs<'_> {
    /// A link to an output.
    pub(super) fn to(&self, target: &OutputPath) -> String {
        self.href(Href::to(target))
    }

    /// A link.
    pub(super) fn href(&self, href: Href<'_>) -> String {
        match self.from {
            Some(from) => href.relative(from, self.style),
            None => href.absolute(base_path(self.base_url), self.style),
        }
    }

    /// The full address of an output, where the site's own is known.
    pub(super) fn absolute(&self, target: &OutputPath) -> Option<String> {
        Some(Href::to(target).absolute(self.base_url?, self.style))
    }
}

/// The path of an address: `/x/` of `https://example.org/x/`.
fn base_path(base_url: Option<&str>) -> &str {
    let Some(base_url) = base_url else { return "/" };
    let behind_scheme = base_url.find("://").map_or(0, |at| at + 3);
    base_url[behind_scheme..].find('/').map_or("/", |at| &base_url[behind_scheme + at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_path_is_the_address_without_its_host() {
        assert_eq!(base_path(Some("https://example.org/x/")), "/x/");
        assert_eq!(base_path(Some("https://example.org/")), "/");
        assert_eq!(base_path(None), "/");
    }
}
