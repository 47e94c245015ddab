//! What pages need besides their text: the theme's files, styles, scripts, pictures.
//!
//! 1. [`theme::load_theme`] gathers a theme's files: the campaign's over the embedded ones,
//!    a theme's own over those of the theme it extends.
//! 2. [`build::build`] makes the published files of a theme: one style sheet
//!    (`style/`), the scripts joined, an icon, each named after its content.
//! 3. [`files::publish`] makes what a page names fit to publish: pictures, films and
//!    recordings (`media/`), [`captions`], documents; [`copies`] makes smaller copies of
//!    large pictures.
//!
//! Nothing here reads the disk: all bytes come in as values.

pub mod build;
pub mod captions;
pub mod copies;
pub mod files;
pub mod icon;
pub mod theme;

pub(crate) mod embedded;
pub(crate) mod faults;
mod fingerprint;
mod manifest;
mod media;
mod pictures;
mod promise;
mod scripts;
mod slim;
mod style;
mod svg;
