//! Which names belong to a campaign, and how big a file of each kind may be.

/// What a campaign consists of, beside `farul.toml`.
pub(super) const FOLDERS: [&str; 3] = ["content", "themes", "i18n"];

/// The file that makes a folder a campaign.
pub(super) const SETTINGS: &str = "farul.toml";

/// Folders of the root that others fill: a link into them leads out of the campaign.
const NOT_THE_AUTHORS: [&str; 3] = ["target", "public", "node_modules"];

/// A megabyte, as the limits and messages count.
const MEGABYTE: u64 = 1024 * 1024;

/// The largest size in megabytes of a file, by what its name ends with. The last one is
/// for everything else.
const LIMITS: [(&[&str], u64); 3] = [
    // Pages and drawings.
    (&["md", "svg"], 2),
    // Settings, data, words, templates, styles and scripts.
    (&["toml", "ftl", "html", "xml", "txt", "json", "css", "js"], 1),
    // Pictures, sound, documents.
    (&[], 100),
];

/// How large the file with this name may be, in bytes.
pub(super) fn limit(name: &str) -> u64 {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let [.., (_, others)] = LIMITS;
    let megabytes = LIMITS
        .iter()
        .find(|(endings, _)| endings.iter().any(|known| known.eq_ignore_ascii_case(ending)))
        .map_or(others, |(_, megabytes)| *megabytes);
    megabytes * MEGABYTE
}

/// Whole megabytes, rounded up, as messages print them.
pub(super) fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(usize::MAX)
}

/// Whether a file or folder with this name is left out without a word: hidden ones, and
/// what editors and systems leave behind.
pub(crate) fn is_left_out(name: &str) -> bool {
    let ends_with = |ending: &str| name.ends_with(ending);
    name.starts_with('.')
        || ends_with("~")
        || (name.starts_with('#') && ends_with("#"))
        || [".swp", ".swo", ".swx"].into_iter().any(ends_with)
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Whether a path below the root names something that [`super::load()`] would look at.
pub(crate) fn is_part_of_campaign(path: &str) -> bool {
    let mut parts = path.split('/');
    path == SETTINGS
        || (parts.clone().all(|part| !part.is_empty() && !is_left_out(part))
            && parts.next().is_some_and(|first| FOLDERS.contains(&first)))
}

/// Whether a path below the campaign's root, as a link resolves to it, is the author's.
pub(super) fn is_authors(below_root: &str) -> bool {
    let mut parts = below_root.split('/');
    parts.clone().all(|part| !part.is_empty() && !is_left_out(part))
        && parts.next().is_some_and(|first| !NOT_THE_AUTHORS.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_leave_behind_is_left_out() {
        for name in
            [".git", ".DS_Store", "a.md~", ".#a.md", "#a.md#", ".a.md.swp", "a.swp", "Thumbs.db"]
        {
            assert!(is_left_out(name), "{name}");
        }
        for name in ["a.ro.md", "_index.ro.md", "a#b.jpg", "#tag.jpg", "ș ț.jpg"] {
            assert!(!is_left_out(name), "{name}");
        }
    }

    #[test]
    fn limits_go_by_the_ending() {
        assert_eq!(limit("a.ro.md"), 2 * MEGABYTE);
        assert_eq!(limit("A.MD"), 2 * MEGABYTE);
        assert_eq!(limit("ro.ftl"), MEGABYTE);
        assert_eq!(limit("clip.mp4"), 100 * MEGABYTE);
        assert_eq!(limit("LICENSE"), 100 * MEGABYTE);
        assert_eq!(megabytes(1), 1);
        assert_eq!(megabytes(50 * MEGABYTE + 1), 51);
    }

    #[test]
    fn other_things_in_the_folder_are_not_the_campaign() {
        for (path, part) in [
            ("farul.toml", true),
            ("content", true),
            ("content/parents/a.ro.md", true),
            ("content/parents/.a.ro.md.swp", false),
            ("content/.hidden/a.ro.md", false),
            ("contents/a.ro.md", false),
            ("public/ro/index.html", false),
            ("farul.toml~", false),
            ("", false),
        ] {
            assert_eq!(is_part_of_campaign(path), part, "{path}");
        }
    }

    #[test]
    fn only_the_authors_folders_may_be_linked_to() {
        for (path, own) in [
            ("content/a.jpg", true),
            ("pictures/a.jpg", true),
            (".git/config", false),
            ("content/.hidden/a.jpg", false),
            ("public/ro/index.html", false),
            ("node_modules/x", false),
            ("", false),
        ] {
            assert_eq!(is_authors(path), own, "{path}");
        }
    }
}
