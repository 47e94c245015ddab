//! A help service in a sentence: its name, and how one reaches it.

use super::super::views::ServiceView;
use super::Filler;
use crate::model::html::escape_into;
use crate::model::site::Page;

/// What of a service a text means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    Number,
    Site,
    Written,
}

impl Filler<'_, '_> {
    /// A service with its number; with its site where that is meant, or there is no number.
    pub(super) fn service(&mut self, page: &Page, place: u32, meant: Meant) {
        let input = self.renderer.input;
        let outline = input.site.outline(page);
        let Some(id) = outline.services.get(place as usize) else { return };
        let Some(view) = self.renderer.named_service(page, &id.value) else { return };
        self.text.push_str("<span class=\"service\">");
        let shows_site = meant == Meant::Site || view.number.is_none();
        if let Some(url) = view.url.as_ref().filter(|_| shows_site) {
            self.text.push_str("<a href=\"");
            escape_into(&mut self.text, url);
            self.text.push_str("\">");
            self.service_name(&view);
            self.text.push_str("</a>");
        } else {
            self.service_name(&view);
            match (&view.number, &view.email) {
                (Some(number), _) if meant == Meant::Written => self.written(number, &view),
                (Some(number), _) => self.number(page, number, &view),
                (None, Some(email)) => self.mail(email),
                (None, None) => {}
            }
        }
        self.text.push_str("</span>");
    }

    fn service_name(&mut self, view: &ServiceView) {
        let Some(language) = &view.language else {
            return escape_into(&mut self.text, &view.name);
        };
        self.text.push_str("<span lang=\"");
        escape_into(&mut self.text, language);
        self.text.push_str("\" dir=\"auto\">");
        escape_into(&mut self.text, &view.name);
        self.text.push_str("</span>");
    }

    fn number(&mut self, page: &Page, number: &str, view: &ServiceView) {
        self.text.push_str(": ");
        // A number to write to is no button that calls.
        let Some(dial) = &view.dial else { return self.digits(number) };
        self.text.push_str("<a href=\"");
        escape_into(&mut self.text, dial);
        self.keep_direction(page, dial);
        self.text.push_str("\">");
        escape_into(&mut self.text, number);
        self.text.push_str("</a>");
    }

    /// A number that calls nobody, in its own direction and on one line.
    fn digits(&mut self, number: &str) {
        self.text.push_str("<bdi class=\"digits\">");
        escape_into(&mut self.text, number);
        self.text.push_str("</bdi>");
    }

    /// The number as text to read or to copy: whoever cannot speak never starts a call by it.
    fn written(&mut self, number: &str, view: &ServiceView) {
        self.text.push_str(": ");
        self.digits(number);
        if let Some(ways) = &view.written {
            self.text.push_str(" (");
            escape_into(&mut self.text, ways);
            self.text.push(')');
        }
    }

    fn mail(&mut self, email: &str) {
        self.text.push_str(": <a href=\"mailto:");
        escape_into(&mut self.text, email);
        self.text.push_str("\">");
        escape_into(&mut self.text, email);
        self.text.push_str("</a>");
    }
}
