//! The blocks inside a directive, rendered, with as much of their form as components use.

use crate::model::body::{Fragment, FragmentWriter, Hole, Word};
use crate::source::{Located, Span};

/// A block.
#[derive(Debug)]
pub(crate) struct Block {
    /// What it is.
    pub(crate) kind: BlockKind,
    /// Its place.
    pub(crate) span: Span,
}

/// What a block is.
#[derive(Debug)]
pub(crate) enum BlockKind {
    /// A paragraph's words, without `<p>`.
    Paragraph(Fragment),
    /// The words of a list item whose list has no blank lines: no paragraph around them.
    Text(Fragment),
    /// A list.
    List(List),
    /// The heading of a step, in a component that has steps.
    Step(StepHeading),
    /// The words of an item that are one link to a step, and nothing else.
    Way(StepLink),
    /// Anything else, whole.
    Other(Fragment),
}

/// The heading of a step. It is no heading of the page: it has no place in its outline.
#[derive(Debug)]
pub(crate) struct StepHeading {
    /// How many `#` it has.
    pub(crate) level: u8,
    /// Its words.
    pub(crate) words: Fragment,
    /// The same without markup.
    pub(crate) text: String,
    /// The name in `{#…}`.
    pub(crate) name: Option<Located<String>>,
    /// Whether a name is written, sound or not.
    pub(crate) is_named: bool,
    /// The name that its words would give.
    pub(crate) made_name: String,
    /// How many help services the page names before it.
    pub(crate) services: usize,
}

/// A link to a step.
#[derive(Debug)]
pub(crate) struct StepLink {
    /// Its words.
    pub(crate) words: Fragment,
    /// The same without markup.
    pub(crate) text: String,
    /// The name of the step.
    pub(crate) to: Located<String>,
}

/// A list.
#[derive(Debug)]
pub(crate) struct List {
    /// The first number, where it is numbered.
    pub(crate) start: Option<u64>,
    /// Its items.
    pub(crate) items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug)]
pub(crate) struct Item {
    /// Where it has a box: whether the box is ticked.
    pub(crate) done: Option<bool>,
    /// Whether it names a help service.
    pub(crate) supports: bool,
    /// Its blocks.
    pub(crate) blocks: Vec<Block>,
    /// Its place.
    pub(crate) span: Span,
}

/// The words with which blocks begin, where they begin with words.
pub(crate) fn opening_words(blocks: &[Block]) -> Option<&Fragment> {
    match &blocks.first()?.kind {
        BlockKind::Paragraph(words) | BlockKind::Text(words) => Some(words),
        _ => None,
    }
}

/// Blocks one after the other, as a page shows them.
pub(crate) fn flow(blocks: Vec<Block>) -> Fragment {
    let mut writer = FragmentWriter::default();
    write_flow(&mut writer, blocks);
    writer.finish()
}

/// Writes blocks one after the other.
pub(crate) fn write_flow(writer: &mut FragmentWriter, blocks: Vec<Block>) {
    for block in blocks {
        match block.kind {
            BlockKind::Paragraph(words) => {
                writer.tag("<p>");
                writer.fragment(words);
                writer.tag("</p>");
            }
            BlockKind::Text(fragment) | BlockKind::Other(fragment) => writer.fragment(fragment),
            BlockKind::Way(link) => writer.fragment(link.words),
            BlockKind::Step(heading) => {
                writer.tag("<p><strong>");
                writer.fragment(heading.words);
                writer.tag("</strong></p>");
            }
            BlockKind::List(list) => write_list(writer, list),
        }
    }
}

fn write_list(writer: &mut FragmentWriter, list: List) {
    open_list(writer, list.start);
    for item in list.items {
        open_item(writer, item.done.is_some());
        write_item(writer, item);
        writer.tag("</li>");
    }
    close_list(writer, list.start);
}

/// Writes what stands in an item: the state of a task goes before its first words.
fn write_item(writer: &mut FragmentWriter, item: Item) {
    let mut blocks = item.blocks;
    if let Some(done) = item.done {
        let is_paragraph =
            blocks.first().is_some_and(|block| matches!(block.kind, BlockKind::Paragraph(_)));
        if is_paragraph && let BlockKind::Paragraph(words) = blocks.remove(0).kind {
            writer.tag("<p>");
            write_state(writer, done);
            writer.fragment(words);
            writer.tag("</p>");
        } else {
            write_state(writer, done);
        }
    }
    write_flow(writer, blocks);
}

/// Writes a task's state, as words for those who do not see the box that the theme draws.
pub(crate) fn write_state(writer: &mut FragmentWriter, done: bool) {
    let (tag, word) = if done {
        ("<span class=\"task-state done\"><span class=\"visually-hidden\">", Word::TaskDone)
    } else {
        ("<span class=\"task-state open\"><span class=\"visually-hidden\">", Word::TaskOpen)
    };
    writer.tag(tag);
    writer.hole(Hole::Word(word));
    writer.tag(" </span></span>");
}

/// Starts a list.
pub(crate) fn open_list(writer: &mut FragmentWriter, start: Option<u64>) {
    match start {
        None => writer.tag("<ul>"),
        Some(1) => writer.tag("<ol>"),
        Some(start) => {
            writer.tag("<ol start=\"");
            writer.text(&start.to_string());
            writer.tag("\">");
        }
    }
}

/// Ends a list.
pub(crate) fn close_list(writer: &mut FragmentWriter, start: Option<u64>) {
    writer.tag(if start.is_none() { "</ul>" } else { "</ol>" });
}

/// Starts an item.
pub(crate) fn open_item(writer: &mut FragmentWriter, task: bool) {
    writer.tag(if task { "<li class=\"task\">" } else { "<li>" });
}
