//! The order of titles in a list, as a language's dictionaries have it.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::Locale;

/// A language's order: ă after a, ё beside е, "Day 2" before "Day 10".
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of a language; of a language that is not known, the common order of
    /// Unicode.
    pub fn new(language_tag: &str) -> Self {
        let locale = Locale::try_from_str(language_tag).unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two texts stands first. Texts that the language calls equal stand in the
    /// order of their bytes, so that a list is always the same.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let order = self.0.as_ref().map_or(Ordering::Equal, |order| order.compare(left, right));
        order.then_with(|| left.cmp(right))
    }
}

/// Whether two letters are one in the order of a language: е and ё in Russian; a and ă in
/// Romanian are not.
pub fn same_letter(language_tag: &str, left: &str, right: &str) -> bool {
    let locale = Locale::try_from_str(language_tag).unwrap_or(Locale::UNKNOWN);
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Primary);
    let order = CollatorBorrowed::try_new(CollatorPreferences::from(&locale), options).ok();
    order.map_or(left == right, |order| order.compare(left, right).is_eq())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_stand_as_in_a_dictionary() {
        let rows: [(&str, &[&str]); 6] = [
            ("ro", &["apă", "ață", "aur", "ăsta", "casă", "înger", "mere", "secrete", "șoapte"]),
            ("ru", &["апельсин", "ежевика", "ёлка", "жизнь", "яблоко"]),
            ("en", &["Apple", "apple pie", "Day 2", "Day 10", "zebra"]),
            (
                "uk",
                &[
                    "вода",
                    "гора",
                    "ґанок",
                    "день",
                    "єнот",
                    "зима",
                    "ирій",
                    "іній",
                    "їжак",
                    "яблуко",
                ],
            ),
            ("ar", &["أب", "باب", "تفاحة", "ثلج", "خالة", "صديق", "قمر", "يد"]),
            ("xx-unknown", &["a", "b"]),
        ];
        for (tag, expected) in rows {
            let order = Order::new(tag);
            let mut list = expected.to_vec();
            list.reverse();
            list.sort_by(|left, right| order.compare(left, right));
            assert_eq!(list, expected, "{tag}");
        }
        assert_eq!(Order::new("ru").compare("ёлка", "ель"), Ordering::Less);
    }

    #[test]
    fn a_list_has_the_letters_of_its_language() {
        let rows = [("ru", "Е", "Ё", true), ("ru", "И", "Й", false), ("ro", "A", "Ă", false)];
        for (tag, left, right, same) in rows {
            assert_eq!(same_letter(tag, left, right), same, "{tag} {left} {right}");
        }
    }

    #[test]
    fn an_order_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Order>();
    }
}
