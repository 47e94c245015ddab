//! `[pocket_card]`: whether there is a card with numbers, and which services stand on it.

use crate::config::PocketCard;
use crate::tree::fields::Fields;

pub(super) fn read(top: &mut Fields<'_>) -> PocketCard {
    let mut card = PocketCard { shown: true, services: None };
    let Some(table) = top.table("pocket_card") else { return card };
    let mut fields = top.within(&table);
    card.shown = fields.flag("shown").is_none_or(|shown| shown.value);
    card.services = fields.exact_texts("services");
    fields.finish();
    card
}
