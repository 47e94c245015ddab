//! Which elements are open. HTML may leave end tags out; the next tag then ends them.

/// Elements that hold nothing.
const VOID: [&str; 9] = ["br", "col", "hr", "img", "input", "link", "source", "track", "wbr"];

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 30] = [
    "article",
    "aside",
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
];

/// An element that is open.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) name: String,
    /// Whether nothing in it is said.
    pub(super) is_silent: bool,
    /// What its end tag says besides: the address of a link.
    pub(super) address: Option<String>,
}

/// The elements that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Nesting {
    open: Vec<Open>,
    silent: usize,
}

pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

impl Nesting {
    /// Whether nothing is said here.
    pub(super) fn is_silent(&self) -> bool {
        self.silent > 0
    }

    /// Opens an element, unless it can hold nothing.
    pub(super) fn start(&mut self, open: Open, self_closing: bool) {
        let is_drawing = self.open.iter().any(|open| matches!(open.name.as_str(), "svg" | "math"));
        if VOID.contains(&open.name.as_str()) || (self_closing && is_drawing) {
            return;
        }
        self.silent += usize::from(open.is_silent);
        self.open.push(open);
    }

    /// What the start tag of `name` ends, from the innermost.
    pub(super) fn ended_by(&mut self, name: &str) -> Vec<Open> {
        let (ends, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table"]),
            "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot", "caption"], &["table"]),
            name if is_block(name) => (&["p"], &["div", "li", "td", "th", "dd", "figure"]),
            _ => return Vec::new(),
        };
        let inner = self.open.iter().rposition(|open| within.contains(&open.name.as_str()));
        let from = inner.map_or(0, |at| at + 1);
        let behind = self.open.get(from..).unwrap_or_default();
        let first = behind.iter().position(|open| ends.contains(&open.name.as_str()));
        first.map_or_else(Vec::new, |at| self.cut(from + at))
    }

    /// What an end tag ends, from the innermost; nothing where no such element is open.
    pub(super) fn end(&mut self, name: &str) -> Vec<Open> {
        let at = self.open.iter().rposition(|open| open.name == name);
        at.map_or_else(Vec::new, |at| self.cut(at))
    }

    /// All that is open still.
    pub(super) fn all(&mut self) -> Vec<Open> {
        self.cut(0)
    }

    fn cut(&mut self, at: usize) -> Vec<Open> {
        let mut closed = self.open.split_off(at);
        closed.reverse();
        self.silent -= closed.iter().filter(|open| open.is_silent).count();
        closed
    }
}
