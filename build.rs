//! Builds the crate again when a file that it carries inside itself comes or goes, and
//! names the build: `FARUL_BUILD` is another for each source, compiler and way to compile.
//! What one run of the program keeps, a run of another build does not read.

#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Everything that the program is made of.
const PARTS: [&str; 7] =
    ["Cargo.lock", "Cargo.toml", "build.rs", "i18n", "src", "starter", "themes/default"];
/// How it is compiled, as cargo tells.
const WAYS: [&str; 5] = ["TARGET", "PROFILE", "OPT_LEVEL", "DEBUG", "CARGO_ENCODED_RUSTFLAGS"];

fn main() {
    let mut files = Vec::new();
    for part in PARTS {
        println!("cargo:rerun-if-changed={part}");
        gather(Path::new(part), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        (&file, std::fs::read(&file).unwrap_or_default()).hash(&mut hasher);
    }
    for way in WAYS {
        std::env::var_os(way).hash(&mut hasher);
    }
    compiler().hash(&mut hasher);
    println!("cargo:rustc-env=FARUL_BUILD={:016x}", hasher.finish());
    stand_where_linked();
}

/// Lets the program stand in memory where the linker has put it. Elsewhere, ten megabytes of
/// the libraries' tables are written anew at each start, to say where they stand, and so are
/// memory of each run instead of pages of the program's file. The price: its own code is not
/// at another place in each run; heap, stack and the system's libraries are.
fn stand_where_linked() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|is| is == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

/// All files at a path and below it.
fn gather(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(path) else { return files.push(path.to_owned()) };
    for entry in entries.flatten() {
        gather(&entry.path(), files);
    }
}

/// What the compiler says that it is.
fn compiler() -> Vec<u8> {
    let name = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Command::new(name).arg("-vV").output().map(|said| said.stdout).unwrap_or_default()
}
