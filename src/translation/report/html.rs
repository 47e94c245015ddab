//! For a browser: a page with the totals, the table, and what changed below each stale
//! page. It stands alone: no script, its style in it.

use super::Report;
use crate::diagnostic::Argument;
use crate::model::html::escape_into;

/// The report as a page.
pub fn html(report: &Report<'_>) -> String {
    let mut page = Page { html: String::new(), report };
    page.head();
    page.totals();
    page.table();
    page.stale();
    page.tag("</main></body></html>");
    page.html
}

struct Page<'a> {
    html: String,
    report: &'a Report<'a>,
}

impl Page<'_> {
    fn tag(&mut self, markup: &str) {
        self.html.push_str(markup);
    }

    fn say(&mut self, text: &str) {
        escape_into(&mut self.html, text);
    }

    fn word(&mut self, key: &str) {
        let text = self.report.words.text(key);
        self.say(&text);
    }

    fn head(&mut self) {
        self.tag("<!doctype html><html lang=\"");
        self.say(self.report.words.language().tag());
        self.tag(
            "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>",
        );
        self.word("translation-title");
        self.tag(
            "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
             <style>",
        );
        self.tag(include_str!("html.css"));
        self.tag("</style></head><body><main><h1>");
        self.word("translation-title");
        self.tag("</h1>");
    }

    fn totals(&mut self) {
        self.tag("<ul>");
        for line in self.report.totals() {
            self.tag("<li>");
            self.say(&line);
            self.tag("</li>");
        }
        self.tag("</ul>");
    }

    fn table(&mut self) {
        let Report { config, matrix, .. } = *self.report;
        self.tag("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"pages\">");
        self.tag("<table><caption id=\"pages\">");
        self.word("translation-table");
        self.tag("</caption><thead><tr><th scope=\"col\">");
        self.word("translation-page");
        self.tag("</th>");
        for language in &config.languages {
            self.tag("<th scope=\"col\" lang=\"");
            self.say(&language.tag);
            self.tag("\">");
            self.say(&language.name);
            self.tag("</th>");
        }
        self.tag("</tr></thead><tbody>");
        for row in &matrix.rows {
            self.tag("<tr><th scope=\"row\">");
            self.say(&row.key);
            self.tag("</th>");
            for state in &row.states {
                self.tag(&format!("<td class=\"{}\">", state.word()));
                self.say(&self.report.state(state));
                self.tag("</td>");
            }
            self.tag("</tr>");
        }
        self.tag("</tbody></table></div>");
    }

    fn stale(&mut self) {
        let Report { words, matrix, .. } = *self.report;
        for row in &matrix.rows {
            for (tag, texts, removed) in self.report.stale(row) {
                let number = Argument::from(texts.len() + removed);
                let arguments = [
                    ("page", row.key.as_str().into()),
                    ("language", tag.into()),
                    ("number", number),
                ];
                self.tag("<section><h2>");
                self.say(&words.format("translation-changed", &arguments));
                self.tag("</h2><ul>");
                for changed in texts {
                    self.tag("<li>");
                    self.say(&self.report.changed(changed));
                    self.tag("</li>");
                }
                if removed > 0 {
                    self.tag("<li>");
                    self.say(&words.format("translation-removed", &[("number", removed.into())]));
                    self.tag("</li>");
                }
                self.tag("</ul></section>");
            }
        }
    }
}
