//! What templates see: small typed views, with slots for a page's own texts.
//!
//! A view is hashed: pages whose views are equal share one frame. So everything that
//! differs from page to page is a [`super::slots::Slot`].

mod card;
mod course;
mod help;
mod news;
mod page;
mod recordings;
mod search;
mod shapes;
mod site;
mod statement;
mod viewer;
mod ways;

pub(super) use card::{card, help as card_help, services as card_services};
pub(super) use help::{ServiceView, help};
pub(super) use page::{is_for_paper, not_found, of_page, plain};
pub(super) use search::search;
pub(super) use shapes::PageView;
pub(super) use site::{AssetsView, SiteView};
