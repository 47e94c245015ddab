//! Lines that were meant for a heading, a table or a list, and came out as words.

use super::super::Renderer;
use super::Line;
use crate::tree::nearest::excerpt;

/// Signs that other programs put before the items of a list. No dash is among them: lines
/// of a dialogue start with one.
const BULLETS: [char; 9] = ['•', '▪', '●', '◦', '·', '‣', '○', '■', '\u{f0b7}'];

/// What a line may have been meant for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// A heading, of a level.
    Heading(usize),
    /// A row of a table.
    Row,
    /// An item of a list, behind a bullet of so many bytes.
    Bullet(usize),
    /// An item of a list, behind a hyphen or a number of so many bytes.
    Item(usize),
}

impl Renderer<'_> {
    /// Judges the lines that start with a sign.
    pub(super) fn judge_lines(&mut self, lines: &[Line]) {
        let written = self.page.source.written;
        let mut last: Option<(usize, Meant)> = None;
        let mut told = false;
        for (at, line) in lines.iter().enumerate() {
            let range = line.start..self.line_end(line.start);
            let words = written.get(range.clone()).unwrap_or("");
            let Some(meant) = meant(words) else { continue };
            if let Meant::Heading(level) = meant {
                let words = words.trim_start_matches('#').trim_start();
                let right = format!("{} {}", "#".repeat(level), excerpt(words));
                self.report_shown("heading", range, Some(right));
                continue;
            }
            let goes_on =
                last.is_some_and(|(last, kind)| last + 1 == line.number && same(kind, meant));
            told &= goes_on;
            last = Some((line.number, meant));
            // One such line alone may be anything.
            let next = lines.get(at + 1).filter(|next| next.number == line.number + 1);
            if told || !next.is_some_and(|next| self.follows(meant, *next)) {
                continue;
            }
            told = true;
            let (problem, right) = match meant {
                Meant::Row => ("table", divider(words)),
                Meant::Bullet(sign) => ("list", format!("- {}", words_behind(words, sign))),
                Meant::Item(sign) => {
                    let mark = words.get(..sign).unwrap_or("-");
                    ("list", format!("{mark} {}", words_behind(words, sign)))
                }
                Meant::Heading(_) => continue,
            };
            self.report_shown(problem, range, Some(right));
        }
    }

    /// Whether a line goes on with what the line above it was meant for.
    fn follows(&self, above: Meant, line: Line) -> bool {
        let words = self.page.source.slice(line.start..self.line_end(line.start));
        let goes_on = meant(words).is_some_and(|meant| same(above, meant));
        // Whoever keeps the lines of a dialogue has hidden its hyphens on purpose.
        goes_on && (line.flows || !matches!(above, Meant::Item(_)))
    }
}

fn words_behind(line: &str, sign: usize) -> String {
    excerpt(line.get(sign..).unwrap_or("").trim())
}

fn same(left: Meant, right: Meant) -> bool {
    std::mem::discriminant(&left) == std::mem::discriminant(&right)
}

/// White space that no Markdown counts as such, as Word writes it.
fn is_hard_space(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// What a line was meant for, as far as its start tells.
fn meant(line: &str) -> Option<Meant> {
    let first = line.chars().next()?;
    let behind = line.get(first.len_utf8()..)?;
    match first {
        '#' => heading(line),
        '|' => Some(Meant::Row),
        '-' | '*' | '+' => behind.starts_with(is_hard_space).then_some(Meant::Item(1)),
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let behind = line.get(digits..)?.strip_prefix(['.', ')'])?;
            let short = digits <= 2 && behind.starts_with(is_hard_space);
            short.then_some(Meant::Item(digits + 1))
        }
        sign if BULLETS.contains(&sign) => {
            (!behind.trim().is_empty()).then_some(Meant::Bullet(sign.len_utf8()))
        }
        _ => None,
    }
}

/// Number signs without a space behind them. One alone is that of a `#hashtag`.
fn heading(line: &str) -> Option<Meant> {
    let signs = line.bytes().take_while(|byte| *byte == b'#').count();
    let words = line.get(signs..)?;
    let next = words.chars().next()?;
    let hard = is_hard_space(next) && !words.trim().is_empty();
    let glued = signs >= 2 && (next.is_alphanumeric() || "„“\"«(".contains(next));
    (signs <= 6 && (hard || glued)).then_some(Meant::Heading(signs.max(2)))
}

/// The line that makes a table of the rows below it.
fn divider(row: &str) -> String {
    let bars = row.bytes().enumerate().filter(|(at, byte)| {
        let escaped = at.checked_sub(1).and_then(|at| row.as_bytes().get(at)) == Some(&b'\\');
        *byte == b'|' && !escaped
    });
    let closed = row.ends_with('|') && row.len() > 1;
    let columns = bars.count() - usize::from(closed);
    format!("|{}", " --- |".repeat(columns.min(12)))
}
