//! Wrong usage of the command line, told as every other fault is: what is wrong and what to
//! write instead, in the author's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::faults::{
    ArgumentNotText, CommandUnknown, OptionConflict, OptionMissing, OptionUnknown, OptionValue,
};
use crate::diagnostic::{Diagnostic, Fault};
use crate::tree::nearest::{excerpt, nearest};

/// What is wrong with the arguments; `None` for what is no error of theirs, such as a wish
/// for help.
pub(super) fn told(error: &Error, command: &Command, arguments: &[OsString]) -> Option<Diagnostic> {
    let called = Called::of(command, arguments);
    let told = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            called.unknown_command(text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => called.unknown_command(None),
        ErrorKind::UnknownArgument => called.unknown_option(text(error, ContextKind::InvalidArg)?),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            called.wrong_value(error, text(error, ContextKind::InvalidArg)?)
        }
        ErrorKind::ArgumentConflict => {
            let option = text(error, ContextKind::InvalidArg)?;
            let mut others = texts(error, ContextKind::PriorArg);
            others.retain(|other| *other != option);
            let other = (!others.is_empty()).then(|| others.iter().map(|it| name(it)).collect());
            OptionConflict { option: name(&option), other }.anywhere()
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            OptionMissing { missing, help: called.help }.anywhere()
        }
        ErrorKind::InvalidUtf8 => ArgumentNotText {}.anywhere(),
        _ => return None,
    };
    Some(told)
}

/// The command that the arguments name, as far as they name one.
struct Called<'a> {
    command: &'a Command,
    /// What shows its help.
    help: String,
}

impl<'a> Called<'a> {
    fn of(command: &'a Command, arguments: &[OsString]) -> Self {
        let mut called = Self { command, help: command.get_name().to_owned() };
        for argument in arguments.iter().skip(1) {
            if let Some(next) = called.command.find_subcommand(argument) {
                called.command = next;
                called.help.push(' ');
                called.help.push_str(next.get_name());
            }
        }
        called.help.push_str(" --help");
        called
    }

    fn unknown_command(self, written: Option<String>) -> Diagnostic {
        let names = || self.command.get_subcommands().map(Command::get_name);
        let nearest = written.as_deref().and_then(|written| nearest(written, names()));
        let known = names().map(str::to_owned).collect();
        let command = written.as_deref().map(excerpt);
        CommandUnknown { command, nearest, known, help: self.help }.anywhere()
    }

    fn unknown_option(self, written: String) -> Diagnostic {
        let is_option = written.starts_with('-');
        let names: Vec<String> = self
            .command
            .get_arguments()
            .filter_map(|argument| Some(format!("--{}", argument.get_long()?)))
            .collect();
        let nearest =
            if is_option { nearest(&written, names.iter().map(String::as_str)) } else { None };
        let kind = if is_option { "option" } else { "word" };
        OptionUnknown { kind, option: excerpt(&written), nearest, help: self.help }.anywhere()
    }

    fn wrong_value(self, error: &Error, option: String) -> Diagnostic {
        let option = name(&option);
        let value = text(error, ContextKind::InvalidValue).filter(|value| !value.is_empty());
        let known = texts(error, ContextKind::ValidValue);
        let nearest =
            value.as_deref().and_then(|value| nearest(value, known.iter().map(String::as_str)));
        let wanted = match option.as_str() {
            _ if !known.is_empty() => "choice",
            "--port" => "port",
            "--host" => "address",
            _ => "any",
        };
        let value = value.as_deref().map(excerpt);
        OptionValue { option, value, wanted, nearest, known, help: self.help }.anywhere()
    }
}

/// An option without what stands behind it: `--port` of `--port <N>`.
fn name(option: &str) -> String {
    option.split(' ').next().unwrap_or(option).to_owned()
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::arguments;
    use super::*;
    use crate::i18n::{ProgramWords, UiLanguage};

    /// What is told of a line, with its code.
    fn judged(line: &str) -> String {
        told_of(line.split(' ').map(OsString::from).collect())
    }

    fn told_of(arguments: Vec<OsString>) -> String {
        let words = ProgramWords::new(UiLanguage::English);
        let mut command = arguments::command(&words);
        let error = command.try_get_matches_from_mut(&arguments).unwrap_err();
        let Some(told) = told(&error, &command, &arguments) else { return "nothing".to_owned() };
        let said = crate::diagnostic::words::wording(&told, &words);
        format!("{}: {} | {}", told.code.name, said.cause, said.fix)
    }

    #[test]
    fn wrong_usage_is_told_with_a_way_out() {
        for (line, expected) in [
            (
                "farul biuld",
                "command-unknown: There is no command “biuld”. Did you mean “build”? |",
            ),
            ("farul --root x", "command-unknown: No command is named. | "),
            (
                "farul i18n dance",
                "command-unknown: There is no command “dance”. | Name one of these: status,",
            ),
            (
                "farul build --strikt",
                "option-unknown: There is no option “--strikt” here. Did you mean “--strict”? |",
            ),
            (
                "farul build --rot x",
                "option-unknown: There is no option “--rot” here. Did you mean “--root”? |",
            ),
            ("farul build x", "option-unknown: “x” is one word too many here. |"),
            (
                "farul serve --port x",
                "option-value: “--port” cannot be “x”. | Write a number from 0 to 65535",
            ),
            ("farul serve --port 70000", "option-value: “--port” cannot be “70000”."),
            ("farul serve --port", "option-value: “--port” needs a value behind it. |"),
            (
                "farul serve --host here",
                "option-value: “--host” cannot be “here”. | Write an IP address",
            ),
            (
                "farul check --format shart",
                "option-value: “--format” cannot be “shart”. Did you mean “short”? | Write one of these: human, short, json.",
            ),
            (
                "farul host iis",
                "option-value: “<SERVER>” cannot be “iis”. | Write one of these: nginx, apache.",
            ),
            (
                "farul --ui-lang de check",
                "option-value: “--ui-lang” cannot be “de”. | Write one of these: ro, ru, en.",
            ),
            ("farul build --strict=1", "option-value: “--strict” cannot be “1”."),
            ("farul build --release --kitchen-sink", "option-conflict: “--"),
            ("farul build --out a --out b", "option-conflict: “--out” stands here twice. |"),
            ("farul approve x", "option-missing: Something is missing here: --role <ROLE> |"),
            (
                "farul new",
                "option-missing: Something is missing here: <DIR> | Add it; in place of the angle brackets stands your own word. How the command is written: farul new --help",
            ),
            ("farul build --help", "nothing"),
            ("farul --version", "nothing"),
            ("farul", "nothing"),
        ] {
            let told = judged(line);
            assert!(told.starts_with(expected), "{line}: {told}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_word_that_is_no_text_is_told() {
        use std::os::unix::ffi::OsStringExt;
        let mut line: Vec<OsString> = ["farul", "build", "--out"].map(OsString::from).into();
        line.push(OsString::from_vec(vec![b'a', 0xff]));
        let told = told_of(line);
        assert!(told.starts_with("argument-not-text: "), "{told}");
    }
}
