//! `[search]`: whether readers can search in the site.

use crate::source::Located;
use crate::tree::fields::Fields;

pub(super) fn read(top: &mut Fields<'_>) -> Option<Located<bool>> {
    let table = top.table("search")?;
    let mut fields = top.within(&table);
    let shown = fields.flag("shown");
    fields.finish();
    shown
}
