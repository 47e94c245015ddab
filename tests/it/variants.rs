//! Plain versions: what they are called, and what they may claim.

use crate::campaign::Campaign;

fn campaign(front: &str) -> Campaign {
    Campaign::new()
        .page("parents/_index.ro.md", "Părinți", "")
        .page("parents/secrets.ro.md", "Secrete", "Text.")
        .file(
            "content/parents/secrets.easy.ro.md",
            format!("---\ntitle: Secrete, simplu\ndescription: Simplu.\n{front}---\nUna.\nDouă.\n"),
        )
}

const EASY: &str = "ro/parents/secrets/easy/index.html";
const FULL: &str = "ro/parents/secrets/index.html";

#[test]
fn a_plain_version_is_called_plain_until_its_readers_have_tried_it() {
    let site = campaign("").build().expect_clean();
    let page = site.text(EASY);
    assert!(page.contains("data-variant=\"easy\"") || page.contains("data-variant=easy"), "{page}");
    assert!(page.contains("Una.<br>Două."), "{page}");
    assert!(page.contains("<strong>Text simplu</strong>"), "{page}");
    assert!(site.text(FULL).contains("Textul simplu al acestei pagini"));
    assert!(page.contains("Textul complet al acestei pagini"));

    let tried = "validated_by: {group: Grupul Zorile, date: 2026-10-03}\n";
    let site = campaign(tried).build().expect_clean();
    let page = site.text(EASY);
    assert!(page.contains("<strong>Text ușor de citit</strong>"), "{page}");
    assert!(page.contains("cititori: Grupul Zorile, 3 octombrie 2026."), "{page}");
    assert!(site.text(FULL).contains("Textul ușor de citit al acestei pagini"));
    assert!(!site.text(FULL).contains("data-variant"));
}

#[test]
fn a_text_changed_since_its_readers_tried_it_is_plain_again() {
    let front = "updated: 2026-10-04\nvalidated_by: {group: Grupul Zorile, date: 2026-10-03}\n";
    let site = campaign(front).build();
    assert_eq!(site.codes(), ["validated-before-update"], "{}", site.messages());
    assert!(site.text(EASY).contains("<strong>Text simplu</strong>"));
}
