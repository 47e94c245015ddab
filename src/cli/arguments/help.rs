//! What `--help` says around the descriptions: clap's own words are English.

use clap::{Arg, ArgAction, Command};

use crate::i18n::ProgramWords;

/// The same command, and all below it, with help in the author's language.
pub(super) fn framed(command: Command, words: &ProgramWords) -> Command {
    let name = command.get_name().to_owned();
    called(command, &name, words)
}

/// The same for a command that is called by these words.
fn called(command: Command, name: &str, words: &ProgramWords) -> Command {
    let is_whole = command.get_version().is_some();
    let command = command
        .mut_args(|arg| told(arg, words))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(own("help", 'h', ArgAction::Help, words));
    let command = match is_whole {
        true => command.arg(own("version", 'V', ArgAction::Version, words)),
        false => command,
    };
    let template = template(&command, words);
    let command = command
        .help_template(template)
        .subcommand_value_name(words.text("help-command"))
        .mut_subcommands(|below| {
            let name = format!("{name} {}", below.get_name());
            called(below, &name, words)
        });
    let usage = usage(&command, name, words);
    command.override_usage(usage)
}

/// How the command is written.
fn usage(command: &Command, name: &str, words: &ProgramWords) -> String {
    // Those that every command has are not among its own yet.
    let with_option = command.clone().arg(Arg::new("any").long("any"));
    let usage = with_option.bin_name(name).render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    usage.replace("[OPTIONS]", &format!("[{}]", words.text("help-option")))
}

/// The place of options that every command has: behind its own.
pub(super) const BEHIND: usize = 900;

fn own(name: &'static str, short: char, action: ArgAction, words: &ProgramWords) -> Arg {
    let help = words.text(&format!("option-{name}"));
    Arg::new(name).short(short).long(name).action(action).help(help).display_order(BEHIND + 1)
}

/// The parts of the help that the command has something for, each below its heading.
fn template(command: &Command, words: &ProgramWords) -> String {
    let has_places = command.get_positionals().next().is_some();
    let parts = [
        ("help-commands", "{subcommands}", command.has_subcommands()),
        ("help-places", "{positionals}", has_places),
        ("help-options", "{options}", true),
    ];
    let mut template = format!("{{about-with-newline}}\n{} {{usage}}\n", words.text("help-usage"));
    for (heading, part, _) in parts.into_iter().filter(|(.., is_there)| *is_there) {
        template.push_str(&format!("\n{}\n{part}\n", words.text(heading)));
    }
    template
}

/// An argument whose help says which values it may have, and which it has by itself.
fn told(arg: Arg, words: &ProgramWords) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let join = |values: Vec<String>| values.join(", ");
    let defaults: Vec<String> =
        arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let possible = arg.get_possible_values();
    let possible: Vec<String> = possible.iter().map(|value| value.get_name().to_owned()).collect();
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    for (key, values) in [("help-possible", possible), ("help-default", defaults)] {
        if !values.is_empty() {
            let values = [("values", join(values).into())];
            help.push_str(&format!(" [{}]", words.format(key, &values)));
        }
    }
    arg.help(help).hide_default_value(true).hide_possible_values(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments;
    use crate::i18n::UiLanguage;

    /// The help of a command and of all below it, by their names.
    fn helps(command: &mut Command, name: &str) -> Vec<(String, String)> {
        let help = command.render_long_help().to_string();
        let help: Vec<&str> = help.split_whitespace().collect();
        let mut all = vec![(name.to_owned(), help.join(" "))];
        for below in command.get_subcommands_mut() {
            let name = format!("{name} {}", below.get_name());
            all.extend(helps(below, &name));
        }
        all
    }

    #[test]
    fn all_of_the_help_is_in_the_authors_language() {
        for language in UiLanguage::ALL {
            let words = ProgramWords::new(language);
            let mut command = arguments::with_help(&words);
            command.build();
            for (name, help) in helps(&mut command, "farul") {
                let option = words.text("help-option");
                let usage = format!("{} {name} [{option}]", words.text("help-usage"));
                assert!(help.contains(&usage), "{help}");
                assert!(help.contains("--help"), "{help}");
                let english = ["Usage:", "Options:", "Commands:", "Arguments:", "[OPTIONS]"];
                let english = english.iter().filter(|_| language != UiLanguage::English);
                let clap_alone = ["Print ", "[default:", "[possible values:"];
                if name == "farul check" {
                    let values = ["human, short, json".into(), "human".into()];
                    for (key, values) in ["help-possible", "help-default"].into_iter().zip(values) {
                        let told = words.format(key, &[("values", values)]);
                        assert!(help.contains(&format!("[{told}]")), "{told} in {help}");
                    }
                }
                for word in english.chain(&clap_alone) {
                    assert!(!help.contains(word), "{word} in {help}");
                }
            }
        }
    }
}
