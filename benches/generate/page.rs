//! One generated page: 5 to 9 KB of Markdown with headings, lists, a table, footnotes,
//! links to other topics of its audience, a callout and a help service.

use std::fmt::Write as _;

use super::chance::Chance;
use super::words::Words;

/// The folders of the audiences, from the youngest.
pub(crate) const AUDIENCES: [&str; 5] =
    ["children-7-9", "children-10-12", "teens", "parents", "professionals"];

/// Which program's Markdown is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// Directives, help services by name, links to files.
    Farul,
    /// Links through `@/`; a quotation for a callout.
    Zola,
    /// Links through `relref`; a quotation for a callout.
    Hugo,
}

/// A topic of one audience.
#[derive(Clone, Copy)]
pub(crate) struct Topic {
    /// The place of its audience.
    pub(crate) audience: usize,
    /// Its place among the topics of its audience.
    pub(crate) number: usize,
    /// How many topics each audience has.
    pub(crate) topics: usize,
}

impl Topic {
    /// The name of its files.
    pub(crate) fn stem(self) -> String {
        const STEMS: [&str; 8] = [
            "friends",
            "rules-at-home",
            "people",
            "time-online",
            "way-to-school",
            "messages",
            "saying-no",
            "asking",
        ];
        format!("{}-{}", STEMS[self.number % STEMS.len()], self.number + 1)
    }

    /// Its title in a language.
    pub(crate) fn title(self, words: &Words) -> String {
        let title = words.titles[self.number % words.titles.len()];
        match self.number + 1 {
            // A helpline's number in a title is a finding.
            112 => format!("{title} 111 a"),
            number => format!("{title} {number}"),
        }
    }

    /// Its place among its siblings.
    pub(crate) fn order(self) -> usize {
        self.number + 1
    }

    /// What it gives, in a sentence.
    pub(crate) fn description(self, words: &Words) -> String {
        Writer::new(self, words, Dialect::Farul).sentence()
    }
}

/// The Markdown of a topic in a language, below its front matter.
///
/// The same topic has the same outline in every language; only the words differ.
pub(crate) fn text(topic: Topic, words: &Words, dialect: Dialect) -> String {
    let mut structure = Chance::of(&[topic.audience, topic.number]);
    let length = 5_300 + structure.below(3_200);
    let parts = parts();
    let headings = structure.places(parts.len(), words.headings.len());
    let mut writer = Writer::new(topic, words, dialect);
    writer.paragraph();
    for (place, (part, heading)) in parts.iter().zip(headings).enumerate() {
        let id = if place == 2 { " {#steps}" } else { "" };
        let _ = writeln!(writer.text, "## {}{id}\n", words.headings[heading]);
        part(&mut writer);
        while writer.text.len() < length * (place + 1) / parts.len() {
            writer.paragraph();
        }
    }
    writer.notes();
    writer.text
}

/// The parts of a page; what each holds besides its paragraphs.
fn parts<'a>() -> [fn(&mut Writer<'a>); 6] {
    [Writer::related, Writer::list, Writer::steps, Writer::table, Writer::callout, Writer::further]
}

struct Writer<'a> {
    topic: Topic,
    words: &'a Words,
    dialect: Dialect,
    chance: Chance,
    text: String,
}

impl<'a> Writer<'a> {
    fn new(topic: Topic, words: &'a Words, dialect: Dialect) -> Self {
        let language = words.tag.bytes().map(usize::from).sum();
        let chance = Chance::of(&[topic.audience, topic.number, language]);
        Self { topic, words, dialect, chance, text: String::with_capacity(10 << 10) }
    }

    fn sentence(&mut self) -> String {
        let Words { subjects, verbs, objects, moments, advice, quotes, marks, .. } = *self.words;
        let subject = self.chance.of_these(subjects);
        let verb = self.chance.of_these(verbs);
        let object = self.chance.of_these(objects);
        let moment = self.chance.of_these(moments);
        match self.chance.below(8) {
            0 | 1 => self.chance.of_these(advice).to_owned(),
            2 => format!("{}{}.{}", marks.0, self.chance.of_these(quotes), marks.1),
            3 => format!("**{}**", self.chance.of_these(advice)),
            4 | 5 => format!("{}, {subject} {verb} {object}.", capital(moment)),
            6 => format!("{} {verb} *{object}*.", capital(subject)),
            _ => format!("{} {verb} {object} {moment}.", capital(subject)),
        }
    }

    fn sentences(&mut self, count: usize) -> String {
        let sentences: Vec<String> = (0..count).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }

    fn paragraph(&mut self) {
        let count = 2 + self.chance.below(4);
        let sentences = self.sentences(count);
        let _ = writeln!(self.text, "{sentences}\n");
    }

    /// A paragraph with a link to another topic, and a footnote.
    fn related(&mut self) {
        let link = self.link(3, None);
        let sentence = self.sentence();
        let _ = writeln!(self.text, "{sentence}[^1] {}: {link}.\n", self.words.more);
    }

    fn list(&mut self) {
        self.paragraph();
        for place in self.chance.places(4, self.words.objects.len()) {
            let object = capital(self.words.objects[place]);
            let sentence = self.chance.of_these(self.words.advice);
            let _ = writeln!(self.text, "- **{object}.** {sentence}");
        }
        self.text.push('\n');
    }

    fn steps(&mut self) {
        for number in 1..=4 {
            let sentence = self.chance.of_these(self.words.advice);
            let _ = writeln!(self.text, "{number}. {sentence}");
        }
        self.text.push('\n');
    }

    fn table(&mut self) {
        let [age, say, when] = self.words.columns;
        let _ = writeln!(self.text, "| {age} | {say} | {when} |\n| --- | --- | --- |");
        for age in ["3–6", "7–9", "10–12", "13–17"] {
            let quote = self.chance.of_these(self.words.quotes);
            let moment = self.chance.of_these(self.words.moments);
            let (open, close) = self.words.marks;
            let _ = writeln!(self.text, "| {age} | {open}{quote}.{close} | {moment} |");
        }
        self.text.push('\n');
    }

    /// A callout, and a paragraph with a footnote and a link to a heading elsewhere.
    fn callout(&mut self) {
        let inside = self.sentences(2);
        let _ = match self.dialect {
            Dialect::Farul => writeln!(self.text, ":::callout{{type=tip}}\n{inside}\n:::\n"),
            Dialect::Zola | Dialect::Hugo => writeln!(self.text, "> {inside}\n"),
        };
        let link = self.link(7, Some("steps"));
        let sentence = self.sentence();
        let _ = writeln!(self.text, "{sentence}[^2] {link}.\n");
    }

    /// Somebody to talk to, and two more topics.
    fn further(&mut self) {
        let contact = match self.dialect {
            Dialect::Farul => ":contact[md-child-helpline]",
            Dialect::Zola | Dialect::Hugo => "[116 111](tel:116111)",
        };
        let _ = writeln!(self.text, "{}: {contact}.\n", self.words.contact);
        let links = [self.link(1, None), self.link(13, None)];
        let _ = writeln!(self.text, "- {}\n- {}\n", links[0], links[1]);
    }

    fn notes(&mut self) {
        let notes = [self.sentence(), self.sentence()];
        let _ = writeln!(self.text, "[^1]: {}\n\n[^2]: {}", notes[0], notes[1]);
    }

    /// A link to the topic some places further on.
    fn link(&self, distance: usize, fragment: Option<&str>) -> String {
        let number = (self.topic.number + distance) % self.topic.topics;
        let target = Topic { number, ..self.topic };
        let (title, stem) = (target.title(self.words), target.stem());
        let audience = AUDIENCES[self.topic.audience];
        let fragment = fragment.map(|id| format!("#{id}")).unwrap_or_default();
        let tag = self.words.tag;
        match self.dialect {
            Dialect::Farul => format!("[{title}]({stem}.md{fragment})"),
            Dialect::Zola if tag == "ro" => format!("[{title}](@/{audience}/{stem}.md{fragment})"),
            Dialect::Zola => format!("[{title}](@/{audience}/{stem}.{tag}.md{fragment})"),
            Dialect::Hugo => {
                format!("[{title}]({{{{< relref \"/{audience}/{stem}{fragment}\" >}}}})")
            }
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
