//! How one reaches a help service without speaking, in words.

use serde::Serialize;

use super::super::Renderer;
use crate::config::services::{Channel, HelpService, PhoneNumber};
use crate::model::ids::LanguageId;

/// A way to reach a service.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WayView {
    /// What to do.
    text: String,
    /// Where it is done, where that is an address.
    href: Option<String>,
}

/// What one does on the site of a service, as its entry says.
#[derive(Clone, Debug, Serialize)]
pub(super) struct SiteWay {
    /// What the link to it says.
    text: String,
    /// `chat`, `form`, `app`, or `web` where nothing more is known.
    way: &'static str,
}

/// The ways to reach a service without speaking, as far as readers may see its number.
pub(super) fn ways(
    renderer: &Renderer<'_>,
    service: &HelpService,
    number: Option<&PhoneNumber>,
    language: LanguageId,
) -> Vec<WayView> {
    let site = service.url.as_ref();
    let to_number = |key: &str| {
        let arguments = [("number", number?.as_str().to_owned())];
        Some(WayView { text: renderer.words(language, key, &arguments), href: None })
    };
    let on_site = |key: &str| {
        let text = renderer.input.words.text(language, key).to_owned();
        Some(WayView { text, href: site.cloned() })
    };
    let way = |channel: &Channel| match channel {
        // The number and the site stand there already.
        Channel::Phone | Channel::Web => None,
        Channel::Sms => to_number("help-text"),
        Channel::Viber => to_number("help-viber"),
        Channel::Whatsapp => to_number("help-whatsapp"),
        Channel::Chat => on_site("help-chat"),
        Channel::Form => on_site("help-form"),
        Channel::App => on_site("help-app"),
        Channel::Email => {
            let email = service.email.clone()?;
            let text = renderer.words(language, "help-mail", &[("address", email.clone())]);
            Some(WayView { text, href: Some(format!("mailto:{email}")) })
        }
    };
    // One who can only write a mail does so, even where nobody has said that in so many words.
    let channels = match service.channels.as_slice() {
        [] if service.email.is_some() => &[Channel::Email],
        channels => channels,
    };
    channels.iter().filter_map(way).collect()
}

/// What one does on the site of a service; nothing where it has none.
pub(super) fn site(
    renderer: &Renderer<'_>,
    service: &HelpService,
    language: LanguageId,
) -> Option<SiteWay> {
    service.url.as_ref()?;
    let words =
        [(Channel::Chat, "help-chat"), (Channel::Form, "help-form"), (Channel::App, "help-app")];
    let known = words.into_iter().find(|(channel, _)| service.channels.contains(channel));
    let (channel, key) = known.unwrap_or((Channel::Web, "help-operator-page"));
    let text = renderer.input.words.text(language, key).to_owned();
    Some(SiteWay { text, way: channel.name() })
}

/// The ways to write to a number, by the names that are the same in every language.
pub(super) fn written(service: &HelpService) -> Option<String> {
    let names = [(Channel::Sms, "SMS"), (Channel::Viber, "Viber"), (Channel::Whatsapp, "WhatsApp")];
    let ways = names.iter().filter(|(channel, _)| service.channels.contains(channel));
    let ways: Vec<&str> = ways.map(|(_, name)| *name).collect();
    (!ways.is_empty()).then(|| ways.join(", "))
}
