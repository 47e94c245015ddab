//! What help services say, as types: numbers that can be dialled, ways, hours, costs.

use crate::config::Localised;

/// A number that can be dialled: digits in groups, with a `+` before a country's code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// The number, if one can dial it.
    pub fn new(text: &str) -> Option<Self> {
        let groups = text.strip_prefix('+').unwrap_or(text);
        let dialled = groups.starts_with(|first: char| first.is_ascii_digit())
            && groups.ends_with(|last: char| last.is_ascii_digit())
            && groups.chars().all(|letter| letter.is_ascii_digit() || letter == ' ');
        dialled.then(|| Self(text.to_owned()))
    }

    /// The number as people read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address that dials it: `tel:` and nothing but its digits and `+`.
    pub fn dial(&self) -> String {
        let signs = self.0.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+');
        "tel:".chars().chain(signs).collect()
    }
}

/// When somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Hours {
    /// Day and night, every day: the program says so in each language.
    Always,
    /// Told in words.
    Told(Localised),
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cost {
    /// Nothing.
    Free,
    /// As much as any other call.
    Normal,
}

impl Cost {
    /// The words of the data file.
    pub const ALL: &[(&str, Self)] = &[("free", Self::Free), ("normal", Self::Normal)];
}

/// A way to reach a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// One calls.
    Phone,
    /// One writes in a chat on its site.
    Chat,
    /// One sends a text message to its number.
    Sms,
    /// One fills in a form on its site.
    Form,
    /// One reads, or finds a way, on its site.
    Web,
    /// One writes a mail.
    Email,
    /// One uses its own app.
    App,
    /// One writes on Viber to its number.
    Viber,
    /// One writes on WhatsApp to its number.
    Whatsapp,
}

impl Channel {
    /// The words of the data file.
    pub const ALL: &[(&str, Self)] = &[
        ("phone", Self::Phone),
        ("chat", Self::Chat),
        ("sms", Self::Sms),
        ("form", Self::Form),
        ("web", Self::Web),
        ("email", Self::Email),
        ("app", Self::App),
        ("viber", Self::Viber),
        ("whatsapp", Self::Whatsapp),
    ];

    /// Its word in the data file.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, channel)| *channel == self).map_or("", |(name, _)| name)
    }

    /// The field without which nobody can use it.
    pub fn needs(self) -> Option<&'static str> {
        match self {
            Self::Phone | Self::Sms | Self::Viber | Self::Whatsapp => Some("number"),
            Self::Form | Self::Web => Some("url"),
            Self::Email => Some("email"),
            Self::Chat | Self::App => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_can_be_dialled() {
        let number = PhoneNumber::new("+373 22 24 06 24").unwrap();
        assert_eq!(number.dial(), "tel:+37322240624");
        assert_eq!(number.as_str(), "+373 22 24 06 24");
        for wrong in ["", "+", "112 ", " 112", "112 (urgent)", "116-111", "++1"] {
            assert_eq!(PhoneNumber::new(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn every_channel_has_a_name() {
        assert!(Channel::ALL.iter().all(|(name, channel)| channel.name() == *name));
    }
}
