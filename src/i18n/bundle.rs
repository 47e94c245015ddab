//! One language's messages, ready to be formatted.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{numbers, pseudo};
use crate::diagnostic::Argument;

/// The messages of one language. A file added later wins over an earlier one, key by key.
pub(super) struct Bundle {
    tag: String,
    messages: FluentBundle<Arc<FluentResource>>,
}

impl Bundle {
    /// No messages yet; the tag decides plural forms and how numbers are written.
    pub(super) fn new(tag: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks around a filled-in value are for mixed directions; screen readers
        // and searches stumble over them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::format_value));
        Self { tag: tag.to_owned(), messages: bundle }
    }

    /// Makes the letters of all messages strange, but not those of values.
    pub(super) fn make_strange(&mut self) {
        self.messages.set_transform(Some(pseudo::letters));
    }

    /// Adds a file's messages.
    pub(super) fn add(&mut self, resource: Arc<FluentResource>) {
        self.messages.add_resource_overriding(resource);
    }

    /// A message or one of its attributes, filled; `None` where it is not there.
    pub(super) fn format(
        &self,
        key: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        let message = self.messages.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, argument)| (*name, self.value(argument))).collect();
        let mut errors = Vec::new();
        Some(self.messages.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// A message in each plural form that the language has, by the form's name; `{n}` stands
    /// for the number.
    pub(super) fn forms(&self, key: &str, argument: &str) -> Vec<(&'static str, String)> {
        let Some(pattern) = self.messages.get_message(key).and_then(|message| message.value())
        else {
            return Vec::new();
        };
        let form = |(name, number): (&'static str, FluentValue<'static>)| {
            let arguments: FluentArgs<'_> = [(argument, number)].into_iter().collect();
            let text = self.messages.format_pattern(pattern, Some(&arguments), &mut Vec::new());
            (name, text.into_owned())
        };
        numbers::plural_forms(&self.tag).into_iter().map(form).collect()
    }

    /// Whether there is a message with this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }

    /// An argument as Fluent takes it. What is absent comes as the word `none`, so that a
    /// message can leave that part out.
    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => numbers::fluent_number(&self.tag, *number),
            Argument::List(names) => FluentValue::from(names.join(", ")),
            Argument::Absent => FluentValue::from("none"),
        }
    }
}
