//! Writes a campaign of N topic pages, to measure speed and memory on.
//!
//! ```text
//! cargo run --release --example generate -- 3000 DIR [--search | --plain | --zola | --hugo]
//! ```
//!
//! With `--search` readers can search in the site; with `--plain` it is in a theme that does no more than the sites of the peers; with `--zola` or
//! `--hugo` the same pages as a site of that program.

#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

#[path = "campaign.rs"]
mod campaign;
mod news;
mod peers;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (options, places): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with("--"));
    let [pages, folder] = places[..] else { return usage() };
    let Ok(pages) = pages.parse::<usize>() else { return usage() };
    let folder = Path::new(folder);
    let written = match options[..] {
        [] => campaign::write(pages, folder),
        ["--search"] => campaign::write_with_search(pages, folder),
        ["--plain"] => peers::write_plain(pages, folder),
        ["--zola"] => peers::write_zola(pages, folder),
        ["--hugo"] => peers::write_hugo(pages, folder),
        _ => return usage(),
    };
    match written {
        Ok(()) => {
            println!("{} topic pages in {}", campaign::topics(pages).count() * 3, folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: generate N DIR [--search | --plain | --zola | --hugo]");
    ExitCode::from(2)
}
