//! Texts go out to translators and come back: untouched they change nothing, changed they
//! land where they belong, broken they are refused with their place.

use assert_cmd::Command;
use farul::diagnostic::Diagnostics;
use farul::source::{Located, SourcePath, Span};
use farul::translation::exchange::Format;
use farul::translation::exchange::page::{Input, Page, Which, pages};
use farul::translation::exchange::read::{Exchange, ReadText, Ready};

use crate::campaign::Campaign;

mod faults;
mod made;
mod random;
mod sound;
mod untouched;

const RO: &str = "content/parents/secrets.ro.md";
const RU: &str = "content/parents/secrets.ru.md";
const RECORD: &str = "content/_data/translations/ru.toml";

const SOURCE: &str = "\
---
title: Secrete
description: Despre secrete.
order: 1
---
Un secret bun aduce bucurie. Citiți [mai mult](../help.md).

## Ce faci

> Un rând
> și altul.

- Spui *cuiva*.
- Aștepți.

| Vârsta | Ce spui |
| --- | --- |
| 7–9 ani | „Nu” |
";

const TRANSLATION: &str = "\
---
title: Секреты
description: \"О секретах: коротко.\"
---
Хороший секрет радует. Читайте
[дальше](../help.md#top).

## Что делать

> Одна строка
> и другая.

- Расскажи _кому-то_.
- Жди.

| Возраст | Что сказать |
| --- | --- |
| 7–9 лет | «Нет» |
";

/// A campaign with a page in two languages, whose translation is recorded.
fn campaign() -> Campaign {
    let campaign = Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/_index.ru.md", "Родителям", "")
        .page("parents/_index.en.md", "Parents", "")
        .file(RO, SOURCE)
        .file(RU, TRANSLATION);
    assert_eq!(farul(&campaign, &["done", "--all"]).0, 0);
    campaign
}

/// Runs `farul i18n` in the campaign's folder.
fn farul(campaign: &Campaign, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("farul").expect("the program");
    let command = command.current_dir(campaign.root()).args(["--ui-lang", "en", "i18n"]);
    let output = command.args(arguments).output().expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8(said).expect("text"))
}

/// What `farul i18n export` prints.
fn export(campaign: &Campaign, arguments: &[&str]) -> String {
    let arguments = [&["export"][..], arguments, &["-o", "-"]].concat();
    let (code, said) = farul(campaign, &arguments);
    assert_eq!(code, 0, "{said}");
    said
}

/// What `farul i18n import` says of a file with this text.
fn import(campaign: &Campaign, name: &str, text: &str) -> (i32, String) {
    campaign.write(name, text);
    farul(campaign, &["import", name])
}

fn text(campaign: &Campaign, path: &str) -> String {
    std::fs::read_to_string(campaign.root().join(path)).unwrap_or_default()
}

fn state(campaign: &Campaign) -> String {
    let (_, said) = farul(campaign, &["status", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let pages = report["pages"].as_array().expect("pages");
    let page = pages.iter().find(|page| page["page"] == "parents/secrets").expect("the page");
    page["states"]["ru"].as_str().expect("a state").to_owned()
}
