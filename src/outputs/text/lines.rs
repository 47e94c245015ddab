//! Lines of plain text: paragraphs apart, lists and tables close, each level further in.

/// A level that lines stand in.
#[derive(Debug)]
struct Level {
    /// What each line of it begins with.
    start: String,
    /// What its next line begins with in place of that: the mark of an item.
    mark: Option<String>,
    /// Of a list: the number of its next item, or none for a dash.
    list: Option<Option<u32>>,
}

/// Text that is laid out as it comes.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
    /// The line that is being written.
    line: String,
    levels: Vec<Level>,
    /// Whether the last line stood in a list, a table or a quotation.
    was_inside: bool,
    /// Whether the next line follows its neighbour without a gap.
    is_close: bool,
    /// Whether spaces and line breaks stay as they are.
    is_verbatim: bool,
    /// Whether the line holds a cell of a table.
    has_cell: bool,
}

impl Lines {
    /// Appends words; white space counts as one space.
    pub(super) fn text(&mut self, text: &str) {
        if self.is_verbatim {
            let mut lines = text.split('\n');
            self.line.push_str(lines.next().unwrap_or_default());
            for line in lines {
                self.line();
                self.line.push_str(line);
            }
            return;
        }
        for sign in text.chars() {
            if !matches!(sign, ' ' | '\n' | '\t' | '\r' | '\u{C}') {
                self.line.push(sign);
            } else if !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
    }

    /// An address behind the words of its link, unless they say it already.
    pub(super) fn address(&mut self, address: &str) {
        let bare = ["tel:", "mailto:", "https://", "http://"];
        let bare = bare.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
        let digits =
            |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
        if !digits(&self.line).ends_with(bare.trim_end_matches('/')) {
            let space = if self.line.ends_with(' ') { "" } else { " " };
            self.line.push_str(&format!("{space}({address})"));
        }
    }

    /// Ends the paragraph.
    pub(super) fn block(&mut self) {
        self.end(false);
    }

    /// Goes on in the next line.
    pub(super) fn line(&mut self) {
        self.end(true);
    }

    /// A line between two parts.
    pub(super) fn rule(&mut self) {
        self.block();
        self.line.push_str("* * *");
        self.block();
    }

    /// Begins a list: numbered from `first`, or with dashes.
    pub(super) fn list(&mut self, first: Option<u32>) {
        self.block();
        self.levels.push(Level { start: String::new(), mark: None, list: Some(first) });
    }

    /// Begins an item of the list.
    pub(super) fn item(&mut self) {
        self.block();
        let list = self.levels.iter_mut().rev().find_map(|level| level.list.as_mut());
        let mark = match list {
            Some(Some(number)) => {
                *number = number.saturating_add(1);
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        let start = " ".repeat(mark.chars().count());
        self.levels.push(Level { start, mark: Some(mark), list: None });
    }

    /// Ends an item.
    pub(super) fn item_end(&mut self) {
        self.outwards();
    }

    /// Begins a part whose lines begin with `start`.
    pub(super) fn within(&mut self, start: &str) {
        self.block();
        self.levels.push(Level { start: start.to_owned(), mark: None, list: None });
    }

    /// Begins a table.
    pub(super) fn table(&mut self) {
        self.within("");
        self.has_cell = false;
    }

    /// Begins a cell of a row.
    pub(super) fn cell(&mut self) {
        if std::mem::replace(&mut self.has_cell, true) {
            let line = self.line.trim_end().len();
            self.line.truncate(line);
            self.line.push_str(" | ");
        }
    }

    /// Ends the innermost list, item, quotation or table.
    pub(super) fn outwards(&mut self) {
        self.block();
        self.levels.pop();
        if self.levels.is_empty() {
            (self.is_close, self.was_inside) = (false, false);
        }
    }

    /// Whether white space stays as it is.
    pub(super) fn verbatim(&mut self, is_verbatim: bool) {
        self.block();
        self.is_verbatim = is_verbatim;
    }

    /// The text.
    pub(super) fn finish(mut self) -> String {
        self.block();
        self.text
    }

    /// Ends the line, and says whether the next one follows without a gap.
    fn end(&mut self, is_close: bool) {
        self.has_cell = false;
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end();
        if line.trim().is_empty() {
            self.is_close &= is_close;
            return;
        }
        let is_inside = !self.levels.is_empty();
        if !self.text.is_empty() {
            self.text.push('\n');
            if !(self.is_close || is_inside && self.was_inside) {
                self.text.push('\n');
            }
        }
        for level in &mut self.levels {
            self.text.push_str(level.mark.take().as_ref().unwrap_or(&level.start));
        }
        self.text.push_str(line);
        self.was_inside = is_inside;
        self.is_close = is_close;
    }
}
