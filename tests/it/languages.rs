//! Further languages, and words that stand in from others.

use crate::campaign::Campaign;

#[test]
fn words_of_a_strange_language_show_what_is_not_theirs() {
    let campaign = || Campaign::new().file("i18n/ru.ftl", "help-link = Где помощь\n");
    let site = campaign().pseudo("ru").build().expect_clean();
    let page = site.text("ru/help/index.html");
    assert!(page.contains("⟦Пӗрӗйтӣ ќ тӗќстӯ"), "{page}");
    assert!(page.contains("⟦Ѓдӗ пӧмӧщь"), "the campaign's own words");
    assert!(page.contains("Ajutor ru"), "the page's own text stays");
    assert!(!site.text("ro/help/index.html").contains('⟦'), "other languages stay");
    assert_eq!(campaign().pseudo("uk").build().codes(), ["pseudo-language"]);
    assert!(!campaign().build().text("ru/help/index.html").contains('⟦'));
}
