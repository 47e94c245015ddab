//! Captions and spoken descriptions in WebVTT.
//!
//! 1. The file is UTF-8 and says that it is WebVTT.
//! 2. Its blocks are read one by one ([`times`], [`words`]); notes and styles are no words
//!    for readers and are left out.
//! 3. What was read is written anew: nothing else of the file is published.

mod times;
mod words;

use std::ops::Range;

use self::times::{Times, times};
use super::faults::{
    CaptionsBlock, CaptionsEmpty, CaptionsEncoding, CaptionsHeader, CaptionsOrder, CaptionsOverlap,
    CaptionsTime,
};
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::{Located, SourcePath, Span};
use crate::tree::nearest::excerpt;

/// The captions of a film.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captions {
    /// The language that the head of the file names.
    pub language: Option<String>,
    /// The captions, in order.
    pub cues: Vec<Cue>,
}

/// One caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When it comes, in milliseconds.
    pub start: u64,
    /// When it goes.
    pub end: u64,
    /// The line of its times.
    pub span: Span,
    /// Its lines, as they are seen.
    pub lines: Vec<Located<String>>,
}

/// Reads captions; gives them, and the file to publish. `None` where they cannot be used.
pub(super) fn read(
    path: &SourcePath,
    bytes: &[u8],
    faults: &mut Diagnostics,
) -> Option<(Captions, Vec<u8>)> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        faults.push(CaptionsEncoding {}.in_file(path));
        return None;
    };
    let mut reader = Reader {
        path,
        text,
        faults,
        sound: true,
        captions: Captions::default(),
        out: String::new(),
    };
    reader.file();
    let Reader { sound, captions, out, .. } = reader;
    sound.then(|| (captions, out.into_bytes()))
}

struct Reader<'a> {
    path: &'a SourcePath,
    text: &'a str,
    faults: &'a mut Diagnostics,
    sound: bool,
    captions: Captions,
    out: String,
}

impl<'a> Reader<'a> {
    fn file(&mut self) {
        let mut blocks = blocks(self.text).into_iter();
        let head = blocks.next().unwrap_or_default();
        let first = head.first().map_or("", |line| self.line(line));
        let first = first.trim_start_matches('\u{feff}');
        if first != "WEBVTT" && !first.starts_with("WEBVTT ") && !first.starts_with("WEBVTT\t") {
            self.refuse(CaptionsHeader {}, head.first().cloned().unwrap_or(0..0));
            return;
        }
        for line in &head {
            if let Some(language) = self.line(line).strip_prefix("Language:") {
                self.captions.language = Some(language.trim().to_owned());
            }
        }
        self.out.push_str("WEBVTT\n");
        for block in blocks {
            self.block(&block);
        }
        if self.captions.cues.is_empty() && self.sound {
            self.sound = false;
            self.faults.push(CaptionsEmpty {}.in_file(self.path));
        }
    }

    fn block(&mut self, lines: &[Range<usize>]) {
        let Some(first) = lines.first() else { return };
        let times_at = lines.iter().position(|line| self.line(line).contains("-->"));
        let Some(times_at) = times_at.filter(|at| *at < 2) else {
            let word = self.line(first).split_whitespace().next().unwrap_or("");
            match word {
                "NOTE" => {}
                "STYLE" | "REGION" => {
                    self.report(CaptionsBlock { kind: word.to_owned() }, first.clone());
                }
                _ => {
                    let line = excerpt(self.line(first));
                    self.refuse(CaptionsTime { line, right: None }, first.clone());
                }
            }
            return;
        };
        let Some((line, words)) = lines.get(times_at).zip(lines.get(times_at + 1..)) else {
            return;
        };
        match times(self.line(line)) {
            Ok(times) => self.cue(line.clone(), &times, words),
            Err(right) => {
                let fault = CaptionsTime { line: excerpt(self.line(line)), right };
                self.refuse(fault, line.clone());
            }
        }
    }

    fn cue(&mut self, line: Range<usize>, times: &Times, words: &[Range<usize>]) {
        if times.end <= times.start {
            self.refuse(CaptionsOrder { problem: "ends-first" }, line.clone());
        }
        let last = self.captions.cues.last().map(|last| (last.start, last.end));
        match last {
            Some((start, _)) if times.start < start => {
                self.refuse(CaptionsOrder { problem: "backwards" }, line.clone());
            }
            Some((_, end)) if times.start < end => self.report(CaptionsOverlap {}, line.clone()),
            _ => {}
        }
        self.out.push('\n');
        times.write(&mut self.out);
        let span = Span::new(line);
        let mut seen = Vec::with_capacity(words.len());
        for line in words {
            let (text, markup) = words::read(self, line);
            self.out.push_str(&markup);
            self.out.push('\n');
            seen.push(Located::new(text, Span::new(line.clone())));
        }
        let (start, end) = (times.start, times.end);
        self.captions.cues.push(Cue { start, end, span, lines: seen });
    }

    fn line(&self, line: &Range<usize>) -> &'a str {
        self.text.get(line.clone()).unwrap_or("")
    }

    fn report(&mut self, fault: impl Fault, at: Range<usize>) {
        self.faults.push(fault.at(self.path, Span::new(at)));
    }

    fn refuse(&mut self, fault: impl Fault, at: Range<usize>) {
        self.sound = false;
        self.report(fault, at);
    }
}

/// The lines of a text, block by block; empty lines part blocks.
fn blocks(text: &str) -> Vec<Vec<Range<usize>>> {
    let mut blocks = vec![Vec::new()];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let length = line.trim_end_matches(['\n', '\r']).len();
        if line.trim().is_empty() {
            if blocks.last().is_some_and(|block: &Vec<_>| !block.is_empty()) {
                blocks.push(Vec::new());
            }
        } else if let Some(block) = blocks.last_mut() {
            block.push(at..at + length);
        }
        at += line.len();
    }
    blocks
}

#[cfg(test)]
mod tests;
