//! The services that `[pocket_card]` picks exist, and no name among them tells what the card
//! is about: it lies in a pocket where somebody may find it.

use super::Input;
use super::faults::{CardIndiscreet, CardServiceUnknown};
use crate::diagnostic::{Diagnostics, Fault};
use crate::source::SourcePath;
use crate::tree::nearest::nearest;

pub(super) fn check(input: Input<'_>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let card = &input.config.pocket_card;
    let (Some(file), Some(picked)) = (SourcePath::new("farul.toml"), &card.services) else {
        return diagnostics;
    };
    for id in picked {
        let Some(service) = input.services.iter().find(|service| service.id.value == id.value)
        else {
            let known = input.services.iter().map(|service| service.id.value.as_str());
            let nearest = nearest(&id.value, known);
            let fault = CardServiceUnknown { id: id.value.clone(), nearest };
            diagnostics.push(fault.at(&file, id.span));
            continue;
        };
        let mut words = input.config.language_ids().filter_map(|language| {
            let (language, name) = service.name(language)?;
            let word = input.config.discreet_avoid.first_in(language, name)?;
            Some((name.to_owned(), word))
        });
        if let Some((name, word)) = words.next() {
            let fault = CardIndiscreet { id: id.value.clone(), name, word };
            diagnostics.push(fault.at(&file, id.span));
        }
    }
    diagnostics
}
