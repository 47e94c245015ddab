//! A page of the preview that shows the author every branching story: its steps and the
//! ways between them as a list, then as a drawing ([`drawing`], [`layout`]).
//!
//! It stands among the outputs of the preview alone; no build writes it.

mod drawing;
mod layout;

use crate::build::PageStory;
use crate::disk::Sink;
use crate::i18n::ProgramWords;
use crate::model::html::escape_into;
use crate::model::output::{Href, LinkStyle, OutputPath};
use crate::model::story::{Story, StoryStep};

/// The address of the page, below that of the site.
pub const STORIES_ADDRESS: &str = "_farul/stories/";

const PAGE: &str = "_farul/stories/index.html";
const STYLE: &str = "_farul/stories/style.css";

/// Puts the page and its style among the outputs of a preview.
pub fn put_stories(sink: &dyn Sink, words: &ProgramWords, stories: &[PageStory]) {
    let (Some(page), Some(style)) = (OutputPath::new(PAGE), OutputPath::new(STYLE)) else { return };
    sink.put(&page, print(&page, words, stories).as_bytes());
    sink.put(&style, include_bytes!("style.css"));
}

/// Prints the page.
fn print(page: &OutputPath, words: &ProgramWords, stories: &[PageStory]) -> String {
    let mut printer = Printer { html: String::new(), page, words };
    printer.tag("<!doctype html><html lang=\"");
    printer.say(words.language().tag());
    printer.tag(
        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'self'\"><title>",
    );
    printer.word("stories-title");
    printer.tag(
        "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"style.css\"></head><body><main><h1>",
    );
    printer.word("stories-title");
    printer.tag("</h1><p>");
    printer.word(if stories.is_empty() { "stories-none" } else { "stories-intro" });
    printer.tag("</p>");
    for (place, story) in stories.iter().enumerate() {
        printer.story(&format!("s{}", place + 1), story);
    }
    printer.tag("</main></body></html>");
    printer.html
}

struct Printer<'a> {
    html: String,
    page: &'a OutputPath,
    words: &'a ProgramWords,
}

impl Printer<'_> {
    fn tag(&mut self, markup: &str) {
        self.html.push_str(markup);
    }

    fn say(&mut self, text: &str) {
        escape_into(&mut self.html, text);
    }

    fn word(&mut self, key: &str) {
        let text = self.words.text(key);
        self.say(&text);
    }

    fn story(&mut self, id: &str, of_page: &PageStory) {
        let PageStory { file, title, language, output, story } = of_page;
        self.tag("<section><h2>");
        match output {
            Some(output) => {
                self.tag("<a href=\"");
                let href = Href::to(output).relative(self.page, LinkStyle::Folders);
                self.say(&href);
                self.tag("\" lang=\"");
                self.say(language);
                self.tag("\">");
                self.say(title);
                self.tag("</a>");
            }
            None => self.say(title),
        }
        self.tag("</h2><p><code>");
        self.say(file.as_str());
        self.tag("</code></p>");
        self.steps(id, story, language);
        self.tag("<div class=\"drawing\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
        self.tag(&format!("{id}-t\" lang=\"{}\">", self.words.language().tag()));
        let name = self.words.format("stories-drawing", &[("title", title.as_str().into())]);
        let description = self.words.text("stories-drawing-says");
        drawing::draw(&mut self.html, id, story, &name, &description);
        self.tag("</div></section>");
    }

    fn steps(&mut self, id: &str, story: &Story, language: &str) {
        let numbers = story.numbers();
        self.tag("<ol>");
        for (place, step) in story.steps.iter().enumerate() {
            if let Some(number) = numbers.get(place).copied().flatten() {
                self.tag(&format!("<li id=\"{id}-{number}\">"));
                self.step(id, story, step, &numbers, language);
                self.tag("</li>");
            }
        }
        self.tag("</ol>");
        let lost = story.steps.iter().zip(&numbers).filter(|(_, number)| number.is_none());
        let lost: Vec<&StoryStep> = lost.map(|(step, _)| step).collect();
        if !lost.is_empty() {
            self.tag("<p>");
            self.word("stories-unreached");
            self.tag("</p><ul>");
            for step in lost {
                self.tag("<li>");
                self.foreign(&step.title.0, language);
                self.tag("</li>");
            }
            self.tag("</ul>");
        }
    }

    fn step(
        &mut self,
        id: &str,
        story: &Story,
        step: &StoryStep,
        numbers: &[Option<usize>],
        language: &str,
    ) {
        self.tag("<strong>");
        self.foreign(&step.title.0, language);
        self.tag("</strong> <code>#");
        self.say(&step.name);
        self.tag("</code>");
        if step.is_ending() {
            self.tag(" – ");
            self.word("stories-ending");
            return;
        }
        self.tag("<ul>");
        for way in &step.ways {
            let number = numbers.get(way.to).copied().flatten().unwrap_or_default();
            let title = story.steps.get(way.to).map_or("", |step| step.title.0.as_str());
            self.tag("<li>");
            self.foreign(&way.words.0, language);
            self.tag(&format!(" → <a href=\"#{id}-{number}\">{number}. "));
            self.foreign(title, language);
            self.tag("</a></li>");
        }
        self.tag("</ul>");
    }

    /// Words of the campaign, in its own language.
    fn foreign(&mut self, text: &str, language: &str) {
        self.tag("<span lang=\"");
        self.say(language);
        self.tag("\">");
        self.say(text);
        self.tag("</span>");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::UiLanguage;
    use crate::model::story::{Said, StoryWay};
    use crate::source::{SourcePath, Span};

    fn step(name: &str, title: &str, ways: &[(&str, usize)]) -> StoryStep {
        let way = |(words, to): &(&str, usize)| StoryWay { words: Said((*words).into()), to: *to };
        StoryStep {
            name: name.into(),
            title: Said(title.into()),
            ways: ways.iter().map(way).collect(),
            has_help: ways.is_empty(),
            has_words: true,
            span: Span::default(),
        }
    }

    fn page(stories: &[PageStory]) -> String {
        let output = OutputPath::new(PAGE).unwrap();
        print(&output, &ProgramWords::new(UiLanguage::English), stories)
    }

    #[test]
    fn a_story_is_shown_as_a_list_and_as_a_drawing() {
        let steps = vec![
            step("mesaj", "Un <mesaj>", &[("Îi spun", 1), ("Recitesc", 0)]),
            step("sora", "Sora", &[]),
            step("uitat", "Uitat", &[]),
        ];
        let story = PageStory {
            file: SourcePath::new("content/teens/a.ro.md").unwrap(),
            title: "Un mesaj".into(),
            language: "ro".into(),
            output: OutputPath::new("ro/teens/a/index.html"),
            story: Arc::new(Story { steps }),
        };
        let html = page(&[story]);
        for part in [
            "<h2><a href=\"../../ro/teens/a/\" lang=\"ro\">Un mesaj</a></h2>",
            "<code>content/teens/a.ro.md</code>",
            "<li id=\"s1-1\"><strong><span lang=\"ro\">Un &lt;mesaj&gt;</span></strong> <code>#mesaj</code>",
            "<li><span lang=\"ro\">Îi spun</span> → <a href=\"#s1-2\">2. <span lang=\"ro\">Sora</span></a></li>",
            "<li id=\"s1-2\"><strong><span lang=\"ro\">Sora</span></strong> <code>#sora</code> – ",
            "<ul><li><span lang=\"ro\">Uitat</span></li></ul>",
            "<svg role=\"img\" aria-labelledby=\"s1-t s1-d\"",
            ">1. Un &lt;mesaj&gt;</text>",
            "<path class=\"way back\"",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
    }

    #[test]
    fn a_campaign_without_stories_says_so() {
        assert!(page(&[]).contains("no scenario"));
    }
}
