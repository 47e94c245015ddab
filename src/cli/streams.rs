//! Where the program prints: its standard output, and its standard error.
//!
//! Either can be a full disk, or a pipe that nobody reads any more. Then the command goes
//! on to its end, for no file may stay half changed, and the program ends with 2.

#![allow(clippy::disallowed_methods)]

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// One of the two; a clone is the same.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    to: To,
    has_failed: Arc<AtomicBool>,
}

#[derive(Clone, Copy, Debug)]
enum To {
    Output,
    Error,
}

impl Stream {
    pub(super) fn output() -> Self {
        Self { to: To::Output, has_failed: Arc::default() }
    }

    pub(super) fn error() -> Self {
        Self { to: To::Error, has_failed: Arc::default() }
    }

    /// Prints a text as it is.
    pub(super) fn text(&self, text: &str) {
        let printed = match self.to {
            To::Output => print(&mut io::stdout().lock(), text),
            To::Error => print(&mut io::stderr().lock(), text),
        };
        if printed.is_err() {
            self.has_failed.store(true, Ordering::Relaxed);
        }
    }

    /// Prints a text and ends its line.
    pub(super) fn line(&self, text: &str) {
        self.text(&format!("{text}\n"));
    }

    /// Whether something could not be printed.
    pub(super) fn has_failed(&self) -> bool {
        self.has_failed.load(Ordering::Relaxed)
    }

    /// Whether a person reads along.
    pub(super) fn is_terminal(&self) -> bool {
        match self.to {
            To::Output => io::stdout().is_terminal(),
            To::Error => io::stderr().is_terminal(),
        }
    }
}

fn print(stream: &mut impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}
