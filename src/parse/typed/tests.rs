use super::*;

/// What is found: `N` a number that is dialled, `s` a short one, `@` a mail address, `w` a
/// web address.
fn told(text: &str) -> Vec<String> {
    let mut expected = Vec::new();
    for (range, contact) in find(text) {
        let kind = match contact {
            TypedContact::Number(_) => 'N',
            TypedContact::ShortNumber(_) => 's',
            TypedContact::Mail(_) => '@',
            TypedContact::Web(_) => 'w',
        };
        expected.push(format!("{kind} {}", &text[range]));
    }
    expected
}

#[test]
fn numbers_that_are_dialled_are_found() {
    let rows: &[(&str, &[&str])] = &[
        ("Sună la 116 111.", &["N 116 111"]),
        ("Sună la 116111!", &["N 116111"]),
        ("116-111 sau 116 000", &["N 116-111", "N 116 000"]),
        ("+373 22 24 06 24", &["N +373 22 24 06 24"]),
        ("(+373) 22 24-06-24", &["N +373) 22 24-06-24"]),
        ("tel. (022) 24-06-24;", &["N 022) 24-06-24"]),
        ("0 8008 8008, 0 800 77777", &["N 0 8008 8008", "N 0 800 77777"]),
        ("0\u{a0}800\u{a0}800\u{a0}11", &["N 0\u{a0}800\u{a0}800\u{a0}11"]),
        ("0800 500 333", &["N 0800 500 333"]),
        ("0721.234.567", &["N 0721.234.567"]),
        ("8 800 200 01 22", &["N 8 800 200 01 22"]),
        ("+40 21 123 4567", &["N +40 21 123 4567"]),
        ("Звони: 0 800 10808", &["N 0 800 10808"]),
        ("Call 112 now.", &["s 112"]),
        ("Sună 112, 119 sau 113.", &["s 112", "s 119", "s 113"]),
        ("Позвони по номеру 112!", &["s 112"]),
        ("numărul 112", &["s 112"]),
        ("tel. 112", &["s 112"]),
        ("Sună la 116 111 de luni până vineri.", &["N 116 111"]),
        ("Sună 112 de pe telefon.", &["s 112"]),
        ("Sunați la 112 la orice oră.", &["s 112"]),
        ("Apelați 119 la nevoie, numărul 113 de oriunde.", &["s 119", "s 113"]),
        ("112", &["s 112"]),
        ("„112”", &["s 112"]),
    ];
    for (text, expected) in rows {
        assert_eq!(&told(text), expected, "{text}");
    }
}

#[test]
fn what_counts_or_cites_is_let_alone() {
    let rows = [
        // Years, ages, times.
        "în 2026",
        "2019-2024",
        "2019–2024",
        "7-9 ani",
        "10–12",
        "18+",
        "24/7",
        "16 ani",
        "de 16 ani",
        "от 13 до 17 лет",
        "09:00–17:30",
        "8-21",
        "22.11.2026",
        "01.09.2025 09:30",
        "2026-11-22",
        // Laws, pages, places.
        "art. 206",
        "articolul 172",
        "art. 206 alin. (3) lit. b)",
        "Legea nr. 140/2013",
        "Law 140",
        "ст. 171 УК",
        "статья 171",
        "Закон № 140",
        "§ 112",
        "Article 119",
        "pag. 112",
        "p. 112",
        "Hotărârea Guvernului nr. 270",
        "HG 270",
        "OUG 112",
        "Recital 112",
        "#112",
        // Amounts.
        "112 lei",
        "119 de cazuri",
        "am ajuns la 119 cazuri",
        "de la 112 lei",
        "112 км",
        "113 лет",
        "112 persoane",
        "100 %",
        "112%",
        "116 000 lei",
        "1,112",
        "112,5",
        "0,112",
        "3.14",
        "100 000 de euro",
        "€112",
        "112 €",
        "112/2020",
        "1/112",
        "112–119",
        "A112",
        "112a",
        "5G",
        "MP3",
        "ISBN 0-306-40615-2",
        "IDNO 1003600012345",
        "0-3 4-6 7-9 10-12",
        "0 1 2 3 4 5 6 7 8 9",
    ];
    for text in rows {
        let sure: Vec<String> = told(text)
            .into_iter()
            .filter(|found| {
                // Digits in other groups than a service's own say nothing.
                let digits: String = found.chars().filter(char::is_ascii_digit).collect();
                found.starts_with('N') || matches!(digits.as_str(), "112" | "113" | "119" | "206")
            })
            .collect();
        assert!(sure.is_empty(), "{text}: {sure:?}");
    }
}

#[test]
fn addresses_are_found() {
    let rows: &[(&str, &[&str])] = &[
        ("Scrie la Help@Line.example.", &["@ Help@Line.example"]),
        ("<help@line.example>", &["@ help@line.example"]),
        ("pe siguronline.md, acum", &["w siguronline.md"]),
        ("https://www.line.example/chat/", &["w https://www.line.example/chat/"]),
        ("(line.example)", &["w line.example"]),
        ("сайт пример.рф", &["w пример.рф"]),
        ("ș.a. e.g. 3.14 v1.2 a@b x. y", &[]),
    ];
    for (text, expected) in rows {
        assert_eq!(&told(text), expected, "{text}");
    }
    assert_eq!(bare_address("https://www.line.example/"), "line.example");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// No text makes it fail, and what is found stands where it says, in order.
    #[test]
    fn any_text_is_searched_to_its_end(text in "[ 0-9+().,:/@a-cșя\u{a0}–-]{0,60}") {
        let mut end = 0;
        for (range, _) in find(&text) {
            proptest::prop_assert!(text.get(range.clone()).is_some());
            proptest::prop_assert!(range.start < range.end);
            end = end.max(range.end);
        }
        proptest::prop_assert!(end <= text.len());
    }

    /// A number in groups is found in any sentence, whatever its spaces are.
    #[test]
    fn a_number_is_found_in_any_sentence(
        before in "[a-zș]{1,8}",
        joint in "[ \u{a0}\u{202f}-]",
        last in "[1-9]{5}",
    ) {
        let text = format!("{before} la 0 800{joint}{last}, acum.");
        let found = find(&text);
        proptest::prop_assert_eq!(found.len(), 1, "{}", text);
        proptest::prop_assert!(matches!(found[0].1, TypedContact::Number(_)));
    }
}
