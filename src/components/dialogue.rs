//! `:::dialogue`: who says what: how to speak with somebody, or the messages of a chat.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::blocks::{self, Block, BlockKind};
use super::faults::ComponentEmpty;
use super::faults::scenario::{Speaker, SpeakerSilent, SpeakersJoined};
use super::{Component, Findings, Parts, Printer, Role, Schema, markup};
use crate::model::body::Fragment;
use crate::source::Span;
use crate::tree::nearest::excerpt;

pub(super) const SCHEMA: Schema = Schema {
    name: "dialogue", role: Role::Formed,
    attributes: &[AttributeRule {
        name: "type",
        required: false,
        kind: AttributeKind::OneOf(&["talk", "chat"]),
    }],
    label: None,
    build,
};

/// A dialogue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dialogue {
    is_chat: bool,
    id: Option<String>,
    lines: Vec<Line>,
}

/// What somebody says at once.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    speaker: String,
    /// The place of the speaker among all, in the order in which they first speak.
    seat: usize,
    words: Fragment,
}

impl Dialogue {
    /// Gives its speakers their places among those who have spoken before.
    pub(super) fn seat(&mut self, speakers: &mut Vec<String>) {
        for line in &mut self.lines {
            let known = speakers.iter().position(|speaker| *speaker == line.speaker);
            line.seat = known.unwrap_or_else(|| {
                speakers.push(line.speaker.clone());
                speakers.len() - 1
            });
        }
    }
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    if parts.blocks.is_empty() {
        findings.report(ComponentEmpty { component: SCHEMA.name.into() }, parts.span);
        return None;
    }
    let turns = turns(parts.blocks);
    let wanted = turns.len();
    let lines: Vec<Line> =
        turns.into_iter().filter_map(|(blocks, span)| line(blocks, span, findings)).collect();
    let is_chat = parts.attributes.words("type").is_some_and(|kind| kind == "chat");
    let is_complete = lines.len() == wanted;
    let mut dialogue = Dialogue { is_chat, id: parts.id, lines };
    dialogue.seat(&mut Vec::new());
    is_complete.then(|| dialogue.into())
}

/// The blocks of each turn: a paragraph, or an item of a list.
fn turns(blocks: Vec<Block>) -> Vec<(Vec<Block>, Span)> {
    let mut turns = Vec::new();
    for block in blocks {
        match block.kind {
            BlockKind::List(list) => {
                turns.extend(list.items.into_iter().map(|item| (item.blocks, item.span)));
            }
            kind => turns.push((vec![Block { kind, span: block.span }], block.span)),
        }
    }
    turns
}

fn line(blocks: Vec<Block>, span: Span, findings: &mut Findings<'_>) -> Option<Line> {
    let mut blocks = blocks.into_iter();
    let start = match blocks.next().map(|block| block.kind) {
        Some(BlockKind::Paragraph(words) | BlockKind::Text(words)) => spoken(&words),
        _ => None,
    };
    let Some((speaker, words)) = start else {
        findings.report(Speaker {}, span);
        return None;
    };
    let rest: Vec<Block> = blocks.collect();
    if words.is_empty() && rest.is_empty() {
        findings.report(SpeakerSilent { speaker: excerpt(&speaker) }, span);
        return None;
    }
    if let Some(other) = words.strong_words().find_map(|(words, behind)| named(&words, behind)) {
        findings.report(SpeakersJoined { speaker: excerpt(&other) }, span);
        return None;
    }
    let first = (!words.is_empty()).then_some(Block { kind: BlockKind::Paragraph(words), span });
    let words = blocks::flow(first.into_iter().chain(rest).collect());
    Some(Line { speaker, seat: 0, words })
}

/// Who speaks, and the words: `**Mama:** words` or `**Mama**: words`.
fn spoken(words: &Fragment) -> Option<(String, Fragment)> {
    let (speaker, rest) = words.strong_start()?;
    if let Some(speaker) = without_colon(&speaker) {
        return Some((speaker, rest));
    }
    let rest = rest.without_start(':')?;
    let speaker = speaker.trim();
    (!speaker.is_empty()).then(|| (speaker.to_owned(), rest))
}

/// The speaker that strong words within a text name, by the colon at their end or behind.
fn named(words: &str, behind: &str) -> Option<String> {
    without_colon(words).or_else(|| behind.starts_with(':').then(|| words.trim().to_owned()))
}

fn without_colon(words: &str) -> Option<String> {
    let speaker = words.trim().strip_suffix(':')?.trim();
    (!speaker.is_empty()).then(|| speaker.to_owned())
}

#[derive(Serialize)]
struct View<'a> {
    kind: &'static str,
    id: Option<&'a str>,
    lines: Vec<LineView<'a>>,
}

#[derive(Serialize)]
struct LineView<'a> {
    speaker: &'a str,
    /// Where the bubble stands: `start` or `end`.
    side: &'static str,
    /// Whether the same person has just spoken.
    goes_on: bool,
    words: Value,
}

impl Dialogue {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut last = None;
        for line in &self.lines {
            lines.push(LineView {
                speaker: &line.speaker,
                side: if line.seat % 2 == 0 { "start" } else { "end" },
                goes_on: last == Some(&line.speaker),
                words: markup(&line.words, printer),
            });
            last = Some(&line.speaker);
        }
        View { kind: if self.is_chat { "chat" } else { "talk" }, id: self.id.as_deref(), lines }
    }
}
