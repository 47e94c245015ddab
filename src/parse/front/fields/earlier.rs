//! `aliases`: earlier addresses of a page, below the folder of its language.

use crate::config::Config;
use crate::config::shape::{id_from, is_path};
use crate::model::ids::LanguageId;
use crate::parse::faults::BadAlias;
use crate::source::Located;
use crate::tree::fields::Fields;
use crate::tree::nearest::excerpt;

/// How many folders an advised address can have.
const MOST_PARTS: usize = 8;

/// The sound ones; `own` is the language of the page, where that is known.
pub(super) fn aliases(
    fields: &mut Fields<'_>,
    config: &Config,
    own: Option<LanguageId>,
) -> Vec<Located<String>> {
    let mut aliases = fields.exact_texts("aliases").unwrap_or_default();
    aliases.retain(|alias| {
        let sound = is_path(&alias.value) && !names_its_language(&alias.value, config, own);
        if !sound {
            let example = example(&alias.value, config);
            let fault = BadAlias { alias: excerpt(&alias.value), example };
            fields.fault(fault, alias.span);
        }
        sound
    });
    aliases
}

/// Whether the address would have the folder of its language twice. A campaign may have a
/// folder of that name below the language's own: then nobody can know.
fn names_its_language(alias: &str, config: &Config, own: Option<LanguageId>) -> bool {
    let (Some((first, _)), Some(own)) = (alias.split_once('/'), own) else { return false };
    first == config.language(own).tag.to_lowercase() && !is_folder(first, config)
}

fn is_folder(name: &str, config: &Config) -> bool {
    config.audience_named(name).is_some()
        || config.sections.iter().any(|section| section.id == name)
}

/// What may have been meant: the path of the address alone, without the folder of a
/// language and without what a server adds.
fn example(alias: &str, config: &Config) -> String {
    let path = alias.split(['?', '#']).next().unwrap_or("");
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => path,
    };
    let path = path.trim_end_matches('/');
    let path = [".html", ".htm"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    let path = path.strip_suffix("/index").filter(|_| path.len() < alias.len()).unwrap_or(path);
    let mut parts: Vec<String> = path
        .split('/')
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .take(MOST_PARTS)
        .map(id_from)
        .collect();
    let is_language =
        |part: &String| config.languages.iter().any(|known| known.tag.to_lowercase() == *part);
    if parts.len() > 1 && parts.first().is_some_and(is_language) && !is_folder(&parts[0], config) {
        parts.remove(0);
    }
    if parts.is_empty() { id_from("") } else { parts.join("/") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    #[test]
    fn what_is_advised_is_an_address_below_the_language() {
        let file = SourcePath::new("farul.toml").unwrap();
        let text = include_str!("../../../../farul.toml");
        let config = crate::config::read(&file, text).value.unwrap();
        let rows = [
            ("/ro/parents/old/", "parents/old"),
            ("/ru/parents/old/", "parents/old"),
            ("ro/parents/old", "parents/old"),
            ("parents/vechi.html", "parents/vechi"),
            ("parents/vechi/index.html", "parents/vechi"),
            ("https://example.org/ro/parents/old/?a=b#c", "parents/old"),
            ("/start.html", "start"),
            ("/Părinți/Vechi", "parinti/vechi"),
            ("../x", "x"),
            ("/ro/", "ro"),
            ("/", "my-name"),
        ];
        for (alias, expected) in rows {
            let advised = example(alias, &config);
            assert_eq!(advised, expected, "{alias}");
            let own = config.language_tagged("ro");
            assert!(is_path(&advised) && !names_its_language(&advised, &config, own));
        }
        assert!(names_its_language("ro/a", &config, config.language_tagged("ro")));
        assert!(!names_its_language("ro/a", &config, config.language_tagged("ru")));
        assert!(!names_its_language("ro-a/b", &config, config.language_tagged("ro")));
    }
}
