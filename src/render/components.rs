//! Components on the page that they are printed on: what their templates see, with slots for
//! the page's own texts and addresses.

use tera::{Context, Value};

use super::duties::Duties;
use super::frame::Request;
use super::slots::{Filling, Slots};
use super::views::ServiceView;
use super::{Input, Renderer};
use crate::assets::embedded;
use crate::components::{Component, FileView, Printer};
use crate::digest::Digest;
use crate::model::body::Fragment;
use crate::model::html::Html;
use crate::model::ids::LanguageId;
use crate::model::output::{Href, OutputPath};
use crate::model::site::Page;

/// Captions of at most so many bytes stand in the page. Browsers load them as files only
/// from the page's own origin, which a page in a sandboxed frame, or in a folder on a disk,
/// does not have.
const TRACK_LIMIT: usize = 16 * 1024;

/// Where a component is printed.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    renderer: &'a Renderer<'a>,
    input: Input<'a>,
    page: &'a Page,
    output: &'a OutputPath,
}

impl<'a> Place<'a> {
    pub(super) fn new(renderer: &'a Renderer<'a>, page: &'a Page, output: &'a OutputPath) -> Self {
        Self { renderer, input: renderer.input, page, output }
    }
}

/// A component, ready to be printed into its frame.
pub(super) struct ComponentView<'a> {
    pub(super) key: u128,
    pub(super) slots: Slots<'a>,
    template: String,
    language: LanguageId,
    value: Value,
    /// The help service that the component shows.
    service: Option<ServiceView>,
}

impl<'a> ComponentView<'a> {
    pub(super) fn new(component: &'a Component, place: Place<'_>) -> Self {
        let language = place.page.content_language;
        let mut slotted = Slotted { slots: Slots::default(), place };
        let value = component.view(&mut slotted);
        let slots = slotted.slots;
        let template = component.template();
        let service = match component {
            Component::Contact(contact) => {
                place.renderer.named_service(place.page, &contact.service().value)
            }
            _ => None,
        };
        let shown = serde_json::to_string(&(&value, &service)).unwrap_or_default();
        let key = Digest::of(&(&template, language, shown));
        Self { key, slots, template, language, value, service }
    }

    /// What its frame is made of.
    pub(super) fn request(&self, place: Place<'_>) -> Request {
        Request {
            template: self.template.clone(),
            context: self.context(place.renderer),
            page: place.input.site.outline(place.page).file.to_string(),
            duties: Duties::default(),
            html: self.slots.html(),
        }
    }

    fn context(&self, renderer: &Renderer<'_>) -> Context {
        let mut context = Context::new();
        context.insert_value("component", self.value.clone());
        context.insert("service", &self.service);
        context.insert("language", &renderer.input.config.language(self.language).tag);
        context.insert_value("words", renderer.words[self.language.index()].clone());
        context
    }
}

/// The tag of a sign language, and its name in a language.
pub(super) fn sign_language(
    input: Input<'_>,
    place: usize,
    language: LanguageId,
) -> Option<(String, String)> {
    let sign = input.config.sign_languages.get(place)?;
    let name = sign.names.best(language).map_or("", |(_, name)| name);
    Some((sign.tag.value.clone(), name.to_owned()))
}

/// Puts a slot in the place of all that differs from page to page.
struct Slotted<'p, 'a> {
    slots: Slots<'a>,
    place: Place<'p>,
}

impl<'a> Printer<'a> for Slotted<'_, 'a> {
    fn fragment(&mut self, fragment: &'a Fragment) -> Html {
        self.slots.add(Filling::Fragment(fragment)).html()
    }

    fn file(&mut self, file: u32) -> Option<FileView> {
        let Place { input, page, output, .. } = self.place;
        let path = page.files.get(file as usize)?.as_ref()?;
        let published = input.files.get(path)?;
        let href = Href::to(&published.output).relative(output, input.style);
        let mut side = |length: u32| self.slots.text(length.to_string()).mark();
        let size = published.size.map(|(width, height)| (side(width), side(height)));
        let (width, height) = size.unzip();
        let href = self.slots.text(href).mark();
        Some(FileView { href, media_type: published.media_type, width, height })
    }

    fn track(&mut self, file: u32) -> Option<String> {
        let Place { input, page, .. } = self.place;
        let published = input.files.get(page.files.get(file as usize)?.as_ref()?)?;
        let small = published.bytes.as_ref().filter(|bytes| bytes.len() <= TRACK_LIMIT);
        match small {
            Some(bytes) => {
                let address = embedded::address("text/vtt", bytes);
                Some(self.slots.text(address).mark())
            }
            None => self.file(file).map(|file| file.href),
        }
    }

    fn sign_language(&mut self, tag: Option<&str>) -> Option<(String, String)> {
        let Place { input, page, .. } = self.place;
        sign_language(input, input.config.sign_language(tag)?, page.content_language)
    }
}
