//! The files that a theme publishes: style sheet, scripts, icon.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::faults::ThemeFileMissing;
use super::fingerprint;
use super::icon::{self, Icon};
use super::scripts;
use super::style;
use super::theme::{Setting, Theme, ThemeFile};
use crate::diagnostic::{Diagnostics, Fault, Judged};
use crate::model::output::OutputPath;
use crate::source::SourcePath;

/// Where all fingerprinted files stand in the site.
pub const FOLDER: &str = "assets";

/// Files of the site with their places.
type Files = Vec<(OutputPath, Arc<[u8]>)>;

/// The published files of a theme.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assets {
    /// Every file, sorted by its place.
    #[serde(serialize_with = "write_files", deserialize_with = "read_files")]
    pub files: Files,
    /// The style sheet.
    pub style: OutputPath,
    /// The scripts that run after the page is read, joined.
    pub scripts: Option<OutputPath>,
    /// The tiny scripts that run before the page is painted, joined.
    pub head_script: Option<OutputPath>,
    /// The script of the pages where readers search.
    pub search_script: Option<OutputPath>,
    /// The icon of the tab.
    pub icon: Option<Icon>,
}

fn write_files<S: Serializer>(
    files: &[(OutputPath, Arc<[u8]>)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(files.iter().map(|(output, bytes)| (output, Bytes(bytes))))
}

/// Bytes that are written all at once; a slice would be written one by one.
struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

fn read_files<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Files, D::Error> {
    let files = Vec::<(OutputPath, &[u8])>::deserialize(deserializer)?;
    Ok(files.into_iter().map(|(output, bytes)| (output, Arc::from(bytes))).collect())
}

/// Makes the theme's published files; the value is `None` where the styles have errors.
pub fn build(theme: &Theme) -> Judged<Option<Assets>> {
    let mut faults = Diagnostics::new();
    let mut files = BTreeMap::new();
    let style = build_style(theme, &mut files).collect(&mut faults);
    let mut find = |setting: &Setting| {
        let found = theme.file(&setting.path.value);
        if found.is_none() {
            faults.push(setting.missing(theme));
        }
        found
    };
    let mut join = |name, settings: &[Setting]| {
        let found: Vec<&ThemeFile> = settings.iter().filter_map(&mut find).collect();
        let (output, bytes) = scripts::join(name, &found)?;
        files.insert(output.clone(), bytes);
        Some(output)
    };
    let scripts = join("scripts.js", &theme.scripts);
    let head_script = join("head.js", &theme.head_scripts);
    let search_script = join("search.js", theme.search_script.as_slice());
    let icon =
        theme.icon.as_ref().and_then(&mut find).and_then(|file| match icon::embedded(file) {
            Some(address) => Some(Icon::Embedded(address)),
            None => publish_file(file, &mut files).map(Icon::File),
        });
    let assets = style.map(|style| Assets {
        files: files.into_iter().collect(),
        style,
        scripts,
        head_script,
        search_script,
        icon,
    });
    Judged::new(assets, faults)
}

fn build_style(
    theme: &Theme,
    files: &mut BTreeMap<OutputPath, Arc<[u8]>>,
) -> Judged<Option<OutputPath>> {
    let mut faults = Diagnostics::new();
    let Some(entry) = &theme.style else {
        let own = theme.chain.first().map_or("default", String::as_str);
        let place = SourcePath::new(&format!("themes/{own}/theme.toml"));
        let fault = ThemeFileMissing { path: "style = \"css/style.css\"".into(), nearest: None };
        faults.extend(place.map(|place| fault.in_file(&place)));
        return Judged::new(None, faults);
    };
    let Some(style) = style::bundle(theme, entry).collect(&mut faults) else {
        return Judged::new(None, faults);
    };
    for (name, bytes) in style.files {
        files.extend(place(&name).map(|place| (place, bytes)));
    }
    let path = SourcePath::new("style.css");
    let name = path.map(|path| fingerprint::file_name(&path, style.css.as_bytes()));
    let output = name.as_deref().and_then(place);
    files.extend(output.clone().map(|output| (output, style.css.into_bytes().into())));
    Judged::new(output, faults)
}

fn publish_file(
    file: &ThemeFile,
    files: &mut BTreeMap<OutputPath, Arc<[u8]>>,
) -> Option<OutputPath> {
    let output = place(&fingerprint::file_name(&file.source, &file.bytes))?;
    files.insert(output.clone(), Arc::clone(&file.bytes));
    Some(output)
}

/// The place of a fingerprinted name in the site.
pub(super) fn place(name: &str) -> Option<OutputPath> {
    OutputPath::new(&format!("{FOLDER}/{name}"))
}
