//! The command line, described in the author's language.

mod help;

use clap::{Arg, ArgAction, Command};

use crate::i18n::ProgramWords;
use crate::translation::exchange::Format;

/// The command line for one who asks for help, which then has none of clap's own words.
pub(super) fn with_help(words: &ProgramWords) -> Command {
    help::framed(command(words), words)
}

/// The whole command line.
pub(super) fn command(words: &ProgramWords) -> Command {
    let global = |arg: Arg| arg.global(true).display_order(help::BEHIND);
    Command::new("farul")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("command-farul"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .arg(global(valued("root", "DIR", words).default_value(".")))
        .arg(global(valued("ui-lang", "TAG", words).value_parser(["ro", "ru", "en"])))
        .subcommands([
            sub("new", words).arg(place("dir", "DIR", words)).arg(
                valued("languages", "TAGS", words)
                    .value_parser(super::new::LANGUAGES)
                    .value_delimiter(',')
                    .action(ArgAction::Append),
            ),
            build_options(sub("build", words), words)
                .arg(valued("out", "DIR", words).default_value("public"))
                .arg(switch("portable", words))
                .arg(switch("keep-addresses", words))
                .arg(switch("forget-addresses", words).conflicts_with("keep-addresses")),
            sub("serve", words)
                .arg(
                    valued("port", "N", words)
                        .value_parser(clap::value_parser!(u16))
                        .default_value("4000"),
                )
                .arg(
                    valued("host", "ADDR", words)
                        .value_parser(clap::value_parser!(std::net::IpAddr))
                        .default_value("127.0.0.1"),
                )
                .arg(valued("allow-host", "NAME", words).action(ArgAction::Append))
                .arg(switch("kitchen-sink", words))
                .arg(valued("pseudo", "TAG", words)),
            build_options(sub("check", words), words)
                .arg(
                    valued("format", "FORMAT", words)
                        .value_parser(["human", "short", "json"])
                        .default_value("human"),
                )
                .arg(valued("only", "CODE", words).value_delimiter(',').action(ArgAction::Append)),
            sub("approve", words)
                .arg(place("files", "FILE", words).num_args(1..))
                .arg(valued("role", "ROLE", words).required(true)),
            sub("explain", words).arg(place("code", "CODE", words).required(false)),
            sub("host", words)
                .arg(place("server", "SERVER", words).value_parser(["nginx", "apache"]))
                .arg(valued("base-url", "URL", words)),
            translations(words),
        ])
}

/// `i18n` and its commands.
fn translations(words: &ProgramWords) -> Command {
    sub("i18n", words).subcommand_required(true).arg_required_else_help(true).subcommands([
        sub("status", words)
            .arg(
                bare::valued("format", "FORMAT")
                    .value_parser(["human", "json", "csv", "html"])
                    .help(words.text("option-status-format"))
                    .default_value("human"),
            )
            .arg(bare::switch("strict").help(words.text("option-status-strict"))),
        sub("done", words)
            .arg(
                bare::place("files", "FILE")
                    .help(words.text("option-done-files"))
                    .required(false)
                    .required_unless_present("all")
                    .num_args(1..),
            )
            .arg(switch("all", words)),
        export(words),
        sub("import", words)
            .arg(bare::place("file", "FILE").help(words.text("option-import-file"))),
    ])
}

fn export(words: &ProgramWords) -> Command {
    let which = |name: &'static str| {
        let others = ["missing", "stale", "all"].into_iter().filter(move |other| *other != name);
        bare::switch(name)
            .help(words.text(&format!("option-export-{name}")))
            .conflicts_with_all(others)
    };
    sub("export", words)
        .arg(bare::place("language", "LANG").help(words.text("option-export-language")))
        .arg(
            bare::valued("format", "FORMAT")
                .value_parser(Format::ALL.map(|(name, _)| name))
                .help(words.text("option-export-format")),
        )
        .arg(bare::valued("audience", "ID").help(words.text("option-export-audience")))
        .args(["missing", "stale", "all"].map(which))
        .arg(bare::valued("output", "FILE").short('o').help(words.text("option-export-output")))
}

fn sub(name: &'static str, words: &ProgramWords) -> Command {
    Command::new(name).about(words.text(&format!("command-{name}")))
}

fn build_options(command: Command, words: &ProgramWords) -> Command {
    command
        .arg(valued("base-url", "URL", words))
        .arg(switch("strict", words))
        .arg(switch("release", words))
        .arg(switch("kitchen-sink", words).conflicts_with("release"))
        .arg(valued("pseudo", "TAG", words).conflicts_with("release"))
}

fn valued(name: &'static str, value: &'static str, words: &ProgramWords) -> Arg {
    bare::valued(name, value).help(words.text(&format!("option-{name}")))
}

fn switch(name: &'static str, words: &ProgramWords) -> Arg {
    bare::switch(name).help(words.text(&format!("option-{name}")))
}

fn place(name: &'static str, value: &'static str, words: &ProgramWords) -> Arg {
    bare::place(name, value).help(words.text(&format!("option-{name}")))
}

/// The same without help: that of a command of `i18n` is its own.
mod bare {
    use clap::{Arg, ArgAction};

    pub(super) fn valued(name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).long(name).value_name(value)
    }

    pub(super) fn switch(name: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue)
    }

    pub(super) fn place(name: &'static str, value: &'static str) -> Arg {
        Arg::new(name).value_name(value).required(true)
    }
}
