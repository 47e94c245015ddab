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

const OLD_LETTERS: &str = "---
title: Şi ţara
heading: Ştim ţinta
description: Aşa.
---
Aşa [şi](https://example.org/şi) `ţ` ![Ţintă](ţ.svg) [şapka]{lang=tr}.

## Iată ţinta

:::callout{type=tip title=\"Ştiri\"}
Aţi aflat.
:::
";

#[test]
fn romanian_has_its_commas_wherever_it_is_read() {
    let svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>";
    let site = Campaign::new()
        .file("content/parents/a.ro.md", OLD_LETTERS)
        .file("content/parents/a.ru.md", OLD_LETTERS)
        .file("content/parents/ţ.svg", svg)
        .file("i18n/ro.ftl", "help-link = Ajutor aşa\n")
        .build();
    let page = site.text("ro/parents/a/index.html");
    for words in [
        "Și țara",
        "Știm ținta",
        "Așa.",
        ">și</a>",
        "Țintă",
        "Iată ținta",
        "Știri",
        "Ați aflat",
        "Ajutor așa",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for kept in ["https://example.org/şi", "<code>ţ</code>", ">şapka</span>"] {
        assert!(page.contains(kept), "{kept}: {page}");
    }
    assert!(
        site.text("ru/parents/a/index.html").contains("Ştim ţinta"),
        "no other language changes"
    );
}

#[test]
fn quotation_marks_are_set_where_a_campaign_asks_for_it() {
    let text = "Spune \"nu\" și *\"vino \"aici\"\"*, `\"cod\"`, \\\"la fel\\\", &quot;la fel&quot;.\n\n\
                [A \"b\"](https://example.org/?q=\"x\") [\"yes\"]{lang=en}\n\n## Un \"titlu\"";
    let campaign = |more: &str| {
        let settings = format!("{}{more}", crate::campaign::SETTINGS);
        Campaign::new().file("farul.toml", settings).page("parents/a.ro.md", "O 'zi'", text).build()
    };
    let site = campaign("\n[typography]\nquotes = true\n");
    let page = site.text("ro/parents/a/index.html");
    for words in [
        "Spune „nu” și <em>„vino «aici»”</em>",
        ">A „b”</a>",
        "lang=\"en\">“yes”</span>",
        "Un „titlu”",
        "O „zi”",
        "q=%22x%22",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let straight = page.matches("&quot;la fel&quot;").count() + page.matches("\"la fel\"").count();
    assert_eq!(straight, 2, "{page}");
    assert!(
        page.contains("<code>\"cod\"</code>") || page.contains("<code>&quot;cod&quot;</code>"),
        "{page}"
    );
    assert!(!campaign("").main("ro/parents/a/index.html").contains("Spune „nu”"));
}

#[test]
fn a_passage_says_its_direction_where_it_changes() {
    let settings =
        format!("{}\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n", crate::campaign::SETTINGS);
    let text = "[a]{lang=ro} [ב [c]{lang=en} ج]{lang=ar} [112](tel:112)";
    let site = Campaign::new()
        .file("farul.toml", settings)
        .file("i18n/ar.ftl", include_str!("../languages/i18n/ar.ftl"))
        .page("_index.ar.md", "A", text)
        .page("help.ar.md", "B", "")
        .page("a.ro.md", "A", text)
        .build();
    let arabic = site.main("ar/index.html");
    assert!(arabic.contains("<span lang=\"ro\" dir=\"ltr\">a</span>"), "{arabic}");
    assert!(
        arabic.contains("<span lang=\"ar\">ב <span lang=\"en\" dir=\"ltr\">c</span> ج</span>"),
        "{arabic}"
    );
    assert!(arabic.contains("<a href=\"tel:112\" dir=\"ltr\">112</a>"), "{arabic}");
    let romanian = site.main("ro/a/index.html");
    assert!(romanian.contains("<span lang=\"ro\">a</span>"), "{romanian}");
    assert!(
        romanian.contains("<span lang=\"ar\" dir=\"rtl\">ב <span lang=\"en\" dir=\"ltr\">c"),
        "{romanian}"
    );
    assert!(romanian.contains("<a href=\"tel:112\">112</a>"), "{romanian}");
    // What stands in on an Arabic page is Romanian there, too.
    assert!(site.main("ar/a/index.html").contains("<a href=\"tel:112\">112</a>"));
}
