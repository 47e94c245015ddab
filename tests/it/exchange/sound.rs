//! A page is written only as it may stand; one with an error can be mended by an import.

use super::made::filled;
use super::*;

const CHOICES_RO: &str = "content/parents/talk.ro.md";
const CHOICES_RU: &str = "content/parents/talk.ru.md";

const CHOICES: &str = "\
---
title: Vorbim
description: Cum vorbim.
---
:::choices
Ce faci?

- Spun nu.

  E bine.
- S-a întâmplat deja.

  Nu ești de vină: :contact[md-line]
:::
";

const SERVICES: &str = "\
[[services]]
id = \"md-line\"
number = \"+373 22 123456\"
names = { ro = \"Linia\" }
source = \"a source\"
last_verified = 2026-11-20
";

fn campaign_with_choices() -> Campaign {
    campaign().file("content/_data/help-services.toml", SERVICES).file(CHOICES_RO, CHOICES)
}

/// The words of the option for those to whom it has happened.
fn with_option(po: &str, words: &str) -> String {
    let wrong = "msgstr \"=S-a întâmplat deja.\"";
    assert!(po.contains(wrong), "{po}");
    po.replace(wrong, &format!("msgstr \"{words}\""))
}

#[test]
fn a_page_that_would_have_a_fault_stays_and_is_mended_by_the_next_import() {
    let campaign = campaign_with_choices();
    let po = filled(&export(&campaign, &["ru", "--missing"]), "po");
    let wrong = with_option(&po, "Так уже было.");
    let (code, said) = import(&campaign, "ru.po", &wrong);
    assert_eq!(code, 1, "{said}");
    assert!(!campaign.root().join(CHOICES_RU).exists(), "{said}");
    assert!(said.contains("The page “parents/talk” stays as it was"), "{said}");
    assert!(said.contains("[choices-without-happened]"), "{said}");
    // Told at the texts of the block, in the file that the translator has.
    let line = wrong.lines().position(|line| line == "msgid \"Ce faci?\"").expect("a text");
    let told = said.lines().find(|line| line.contains("[choices-without-happened]")).expect("it");
    let at: usize = told.split(':').nth(1).and_then(|line| line.parse().ok()).expect("a line");
    assert!((line..line + 3).contains(&at), "{told}: {line}");
    // The translator corrects the text and imports again.
    let (code, said) = import(&campaign, "ru.po", &with_option(&po, "Это уже случилось."));
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, CHOICES_RU).contains("- Это уже случилось."), "{said}");
    assert_eq!(farul(&campaign, &["status"]).0, 0);
    // What would spoil a page that is there leaves it as it is.
    let before = text(&campaign, CHOICES_RU);
    let po = export(&campaign, &["ru", "--all"]);
    let spoilt = po.replace("msgstr \"Это уже случилось.\"", "msgstr \"Так уже было.\"");
    let (code, said) = import(&campaign, "ru.po", &spoilt.replace("радует", "веселит"));
    assert!(code == 1 && said.contains("[exchange-faulty]"), "{said}");
    assert_eq!(text(&campaign, CHOICES_RU), before);
    assert!(text(&campaign, RU).contains("веселит"), "the other page is written: {said}");
}

#[test]
fn an_error_in_a_page_keeps_no_translation_back() {
    let campaign = campaign_with_choices();
    let po = filled(&export(&campaign, &["ru", "--missing"]), "po");
    let right = with_option(&po, "Это уже случилось.");
    assert_eq!(import(&campaign, "ru.po", &right).0, 0);
    // The page as somebody broke it by hand, and a slip in a page that has nothing to do
    // with it.
    let broken = text(&campaign, CHOICES_RU).replace("Это уже случилось", "Так уже было");
    campaign.write(CHOICES_RU, broken);
    campaign.write("content/parents/slip.ro.md", "---\ntitel: Altceva\n---\nText.\n");
    let (code, said) = farul(&campaign, &["export", "ru", "--all", "-o", "out.po"]);
    assert!(code == 0 && said.contains("[unknown-key]"), "it is done, and errors are told: {said}");
    let po = text(&campaign, "out.po");
    let (code, said) = farul(&campaign, &["status"]);
    assert!(code == 0 && said.contains("content/parents/slip.ro.md:2:1: error"), "{said}");
    assert_eq!(farul(&campaign, &["done", RU]).0, 0);
    // A text that mends nothing is taken, too, where it brings no new error.
    let (code, said) = import(&campaign, "ru.po", &po.replace("=Spun nu.", "Я говорю нет."));
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, CHOICES_RU).contains("- Я говорю нет."), "{said}");
    let mended = po.replace("msgstr \"Так уже было.\"", "msgstr \"Это уже случилось.\"");
    let (code, said) = import(&campaign, "ru.po", &mended);
    assert_eq!(code, 0, "{said}");
    assert!(text(&campaign, CHOICES_RU).contains("- Это уже случилось."), "{said}");
    // What cannot be read at all ends the commands: nobody knows what stands there.
    campaign.write("content/parents/slip.ro.md", "---\ntitle: [\n---\nText.\n");
    let (code, said) = import(&campaign, "ru.po", &mended);
    assert!(code == 1 && said.contains("content/parents/slip.ro.md:2"), "{said}");
}
