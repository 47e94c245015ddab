//! `[host]`: files for the web server, sites that may embed pages.

use crate::config::faults::BadSiteAddress;
use crate::config::host::{Host, HostFile};
use crate::config::shape::site_of;
use crate::tree::fields::Fields;
use crate::tree::nearest::excerpt;

pub(super) fn read(top: &mut Fields<'_>) -> Host {
    let mut host = Host::default();
    let Some(table) = top.table("host") else { return host };
    let mut fields = top.within(&table);
    if let Some(names) = fields.exact_texts("files") {
        host.files.clear();
        for name in names {
            match HostFile::ALL.iter().find(|(known, _)| *known == name.value) {
                Some((_, file)) => host.files.push(*file),
                None => fields.unknown_choice("files", &name, &HostFile::ALL.map(|(name, _)| name)),
            }
        }
        host.files.sort();
        host.files.dedup();
    }
    for site in fields.exact_texts("may_embed").unwrap_or_default() {
        let example = site_of(&site.value);
        if site.value == "*" || example.as_ref() == Some(&site.value) {
            host.may_embed.push(site.value);
        } else {
            let address = excerpt(&site.value);
            let example = example.unwrap_or_else(|| "https://school.example".to_owned());
            fields.fault(BadSiteAddress { address, example }, site.span);
        }
    }
    fields.finish();
    host
}
