//! Every link of every page to its target, in the language of the reader.

use rayon::prelude::*;

use super::Settings;
use super::addresses::Index;
use super::faults::{AnchorNeedsId, BrokenAnchor, BrokenLink, LinkNotAllowed};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::ids::{AudienceId, LanguageId, PageId, VariantId};
use crate::model::outline::{Link, LinkTarget, Outline};
use crate::model::site::{Page, ResolvedLink, Site};
use crate::tree::nearest::nearest;

/// Resolves the links of all pages.
pub(super) fn resolve(settings: &Settings<'_>, index: &Index, site: &mut Site) -> Judged<()> {
    let mut diagnostics = Diagnostics::new();
    let ids: Vec<PageId> = site.page_ids().collect();
    let resolved: Vec<_> = ids
        .into_par_iter()
        .map(|id| {
            let page = site.page(id);
            let outline = site.outline(page);
            let mut found = Diagnostics::new();
            let links = Linker { settings, index, site, id, page, outline }.links(&mut found);
            Judged::new(links, found)
        })
        .collect();
    for (page, links) in site.pages.iter_mut().zip(resolved) {
        page.links = links.collect(&mut diagnostics);
    }
    Judged::new((), diagnostics)
}

/// One page, looked at for its links.
struct Linker<'a> {
    settings: &'a Settings<'a>,
    index: &'a Index,
    site: &'a Site,
    id: PageId,
    page: &'a Page,
    outline: &'a Outline,
}

impl Linker<'_> {
    fn links(&self, diagnostics: &mut Diagnostics) -> Box<[ResolvedLink]> {
        self.outline.links.iter().map(|link| self.link(link, diagnostics)).collect()
    }

    fn link(&self, link: &Link, diagnostics: &mut Diagnostics) -> ResolvedLink {
        match &link.target {
            LinkTarget::Page { path, variant, language, fragment } => {
                let Some(target) = self.target(path, *variant, *language) else {
                    let fault = self.broken_link(path, *variant);
                    diagnostics.push(fault.at(&self.outline.file, link.span));
                    return ResolvedLink::Nothing;
                };
                self.to_page(link, target, *language, fragment.as_deref(), diagnostics)
            }
            LinkTarget::Fragment(fragment) => match self.anchor_here(fragment) {
                Some(heading) => ResolvedLink::Here(heading),
                None => {
                    diagnostics.push(self.broken_anchor(
                        link,
                        self.outline.file.as_str(),
                        fragment,
                        self.page,
                    ));
                    ResolvedLink::Nothing
                }
            },
            LinkTarget::File(file) => ResolvedLink::File(*file),
            LinkTarget::Elsewhere(_) => ResolvedLink::Elsewhere,
            LinkTarget::Refused => ResolvedLink::Nothing,
        }
    }

    /// The page that a path means to this page's reader: the variant that the author named,
    /// where the language has it. Without a name the reader of a plain version stays with
    /// plain versions; but a plain page that links to its own path means its full version.
    fn target(
        &self,
        path: &str,
        named: Option<VariantId>,
        pinned: Option<LanguageId>,
    ) -> Option<PageId> {
        let language = pinned.unwrap_or(self.page.language);
        let version = |variant| self.index.page(path, Some(variant), language);
        if let Some(named) = named {
            let exists = self.index.all(path, Some(named)).iter().any(Option::is_some);
            let full = || self.index.page(path, None, language).filter(|_| exists);
            return version(named).or_else(full);
        }
        let own = self.page.variant.and_then(version).filter(|target| *target != self.id);
        own.or_else(|| self.index.page(path, None, language))
    }

    fn to_page(
        &self,
        link: &Link,
        target: PageId,
        pinned: Option<LanguageId>,
        fragment: Option<&str>,
        diagnostics: &mut Diagnostics,
    ) -> ResolvedLink {
        if let Some(fault) = self.not_allowed(target) {
            diagnostics.push(fault.at(&self.outline.file, link.span));
            return ResolvedLink::Nothing;
        }
        let heading =
            fragment.and_then(|fragment| self.anchor_there(link, target, fragment, diagnostics));
        ResolvedLink::Page { page: target, heading, pinned: pinned.is_some() }
    }

    /// The heading of this page that a fragment means: one that goes by that id, or the one
    /// whose id the author sees in this file, and which goes by its source's id.
    fn anchor_here(&self, fragment: &str) -> Option<u32> {
        self.anchor_on(self.page, fragment)
    }

    /// The same on any page.
    fn anchor_on(&self, page: &Page, fragment: &str) -> Option<u32> {
        let shown = self.site.heading_ids(page.outline).position(|id| id == fragment);
        let place = shown.or_else(|| {
            let headings = &self.site.outline(page).headings;
            headings.iter().position(|heading| heading.id == fragment)
        })?;
        u32::try_from(place).ok()
    }

    fn anchor_there(
        &self,
        link: &Link,
        target: PageId,
        fragment: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<u32> {
        let page = self.site.page(target);
        // The author may have copied the id that her own language's page would have alone.
        if let Some(heading) = self.anchor_on(page, fragment) {
            return Some(heading);
        }
        let outline = self.site.outline(page);
        let fault = self.heading_elsewhere(page, fragment).map_or_else(
            || self.broken_anchor(link, outline.file.as_str(), fragment, page),
            |line| {
                let target = outline.file.to_string();
                AnchorNeedsId { target, anchor: fragment.to_owned(), line }
                    .at(&self.outline.file, link.span)
            },
        );
        diagnostics.push(fault);
        None
    }

    /// Where another language's page has the heading, the line to add to this one.
    fn heading_elsewhere(&self, page: &Page, fragment: &str) -> Option<String> {
        let outline = self.site.outline(page);
        let versions = self.index.all(&outline.name.path, page.variant);
        let place = versions.iter().flatten().find_map(|id| {
            let other = self.site.page(*id);
            self.site.heading_ids(other.outline).position(|id| id == fragment)
        })?;
        let heading = outline.headings.get(place).or_else(|| outline.headings.iter().last())?;
        Some(format!("{} {} {{#{fragment}}}", "#".repeat(usize::from(heading.level)), heading.text))
    }

    fn broken_anchor(
        &self,
        link: &Link,
        target: &str,
        fragment: &str,
        page: &Page,
    ) -> crate::diagnostic::Diagnostic {
        let ids = self.site.heading_ids(page.outline);
        let fault = BrokenAnchor {
            target: target.to_owned(),
            anchor: fragment.to_owned(),
            nearest: nearest(fragment, ids),
        };
        fault.at(&self.outline.file, link.span)
    }

    /// Authors' links are held to what the audience may link to; young readers are not
    /// led into adults' sections such as news.
    fn not_allowed(&self, target: PageId) -> Option<LinkNotAllowed> {
        let audiences = &self.settings.config.audiences;
        let own = &audiences[self.page.audience?.index()];
        let target = self.site.page(target);
        let name = |id: &AudienceId| audiences[id.index()].id.value.clone();
        let to = match target.audience {
            Some(other)
                if Some(other) == self.page.audience || own.may_link_to.contains(&other) =>
            {
                return None;
            }
            Some(other) => name(&other),
            None => {
                let top = self.site.outline(target).name.top();
                let is_section =
                    self.settings.config.sections.iter().any(|section| section.id == top);
                if !own.is_young() || !is_section {
                    return None;
                }
                top.to_owned()
            }
        };
        let allowed: Vec<String> =
            own.may_link_to.iter().map(name).filter(|other| *other != own.id.value).collect();
        let allowed = (!allowed.is_empty()).then_some(allowed);
        Some(LinkNotAllowed { from: own.id.value.clone(), to, allowed })
    }

    fn broken_link(&self, path: &str, variant: Option<VariantId>) -> BrokenLink {
        let name = variant.map(|variant| &self.settings.config.variants[variant.index()]);
        match name {
            // The version that the author named is missing; the page itself may be there.
            Some(name) => BrokenLink {
                target: format!("{path}.{name}"),
                nearest: self.index.page(path, None, self.page.language).map(|_| path.to_owned()),
            },
            None => BrokenLink { target: path.to_owned(), nearest: self.nearest_page(path) },
        }
    }

    fn nearest_page(&self, path: &str) -> Option<String> {
        let paths = self.site.outlines.iter().map(|outline| outline.name.path.as_str());
        // A draft, or a page that has only a variant, is not its own way out.
        nearest(path, paths.filter(|other| *other != path))
    }
}
