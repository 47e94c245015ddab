//! Builds the crate again when a file that it carries inside itself comes or goes.

#![allow(clippy::print_stdout)]

fn main() {
    for folder in ["i18n", "starter", "themes/default"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
