//! The branching stories of a campaign, for the preview that shows an author their shape.

use std::sync::Arc;

use super::campaign::Campaign;
use crate::model::output::OutputPath;
use crate::model::site::Site;
use crate::model::story::Story;
use crate::source::SourcePath;

/// A branching story of a page.
#[derive(Clone, Debug)]
pub struct PageStory {
    /// The page's file.
    pub file: SourcePath,
    /// The page's title.
    pub title: String,
    /// The language of the page, as a tag.
    pub language: String,
    /// Where the page stands; `None` where it has no place in the site.
    pub output: Option<OutputPath>,
    /// The shape of the story.
    pub story: Arc<Story>,
}

/// All stories, in the order of their files.
pub(super) fn of(campaign: &Campaign, site: &Site) -> Vec<PageStory> {
    let mut stories = Vec::new();
    for (place, outline) in site.outlines.iter().enumerate() {
        if outline.components.iter().all(|fact| fact.story.is_none()) {
            continue;
        }
        let page =
            site.pages.iter().find(|page| page.outline.index() == place && !page.is_fallback());
        for story in outline.components.iter().filter_map(|fact| fact.story.as_ref()) {
            stories.push(PageStory {
                file: outline.file.clone(),
                title: outline.front.title.value.clone(),
                language: campaign.config.language(outline.name.language).tag.clone(),
                output: page.map(|page| page.output.clone()),
                story: Arc::clone(story),
            });
        }
    }
    stories
}
