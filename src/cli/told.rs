//! What a preview says of its builds: the same only once, and in a thread of its own, so that
//! no build waits for somebody to read it.

use std::sync::mpsc::{SyncSender, sync_channel};

use super::streams::Stream;
use crate::diagnostic::Diagnostics;

/// How many texts may wait to be read; what comes after them is not said.
const UNREAD: usize = 64;

/// Says what builds find.
pub(super) struct Told {
    stream: Stream,
    /// What was found when something was said last.
    last: Option<Diagnostics>,
    /// The thread that prints; before it is there, what is said is printed at once.
    printer: Option<SyncSender<String>>,
}

impl Told {
    pub(super) fn new(stream: Stream) -> Self {
        Self { stream, last: None, printer: None }
    }

    /// Says what a build found, unless the build before it found the same.
    pub(super) fn tell(&mut self, found: Diagnostics, text: impl FnOnce(&Diagnostics) -> String) {
        if self.last.as_ref() == Some(&found) {
            return;
        }
        let is_said = self.say(text(&found));
        self.last = Some(found).filter(|_| is_said);
    }

    /// Says a text; whether there was room for it.
    fn say(&mut self, text: String) -> bool {
        // Who starts the preview reads what the first build found before the address.
        if self.last.is_none() && self.printer.is_none() {
            self.stream.text(&text);
            self.printer = printer(self.stream.clone());
            return true;
        }
        match &self.printer {
            Some(printer) => printer.try_send(text).is_ok(),
            None => {
                self.stream.text(&text);
                true
            }
        }
    }
}

/// A thread that prints what it is sent; `None` where the system has none to give.
fn printer(stream: Stream) -> Option<SyncSender<String>> {
    let (sender, texts) = sync_channel::<String>(UNREAD);
    let print = move || texts.into_iter().for_each(|text| stream.text(&text));
    let thread = std::thread::Builder::new().name("terminal".into()).spawn(print);
    thread.is_ok().then_some(sender)
}
