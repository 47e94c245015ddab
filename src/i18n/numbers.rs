//! Numbers as a language writes them: 1.234 in Romanian, 1 234 in Russian.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// Up to this number Fluent's own plural rules are right in every language.
const PLAIN: i64 = 10;

/// A number as Fluent takes it, for a message in a language.
///
/// Fluent's plural rules are old, and wrong where a form depends on the last digits: it says
/// "105 de pagini" for "105 pagini", in Arabic, too. So a larger number goes in as the
/// smallest that has the same form, with its own digits in a field that Fluent does not
/// look at. (A form for one such number alone, as `[12]`, is therefore never chosen.)
pub(super) fn fluent_number(tag: &str, number: i64) -> FluentValue<'static> {
    let mut value = FluentNumber::from(number);
    if number > PLAIN
        && let Some(stand_in) = smallest_with_form_of(tag, number)
    {
        value.value = f64::from(stand_in);
        value.options.currency = Some(number.to_string());
    }
    FluentValue::Number(value)
}

/// What stands for the number in a form that is filled in later.
pub(super) const ANY_NUMBER: &str = "{n}";

/// Each plural form that a language has for whole numbers, by the name that CLDR and
/// browsers give it, with a number that asks Fluent for it and is shown as [`ANY_NUMBER`].
pub(super) fn plural_forms(tag: &str) -> Vec<(&'static str, FluentValue<'static>)> {
    let rules = Locale::try_from_str(tag).ok().and_then(|locale| {
        PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()
    });
    let Some(rules) = rules else { return Vec::new() };
    let sample = |category: PluralCategory| {
        let small = (0..=100).find(|small: &u8| rules.category_for(*small) == category)?;
        let mut value = FluentNumber::from(small);
        value.options.currency = Some(ANY_NUMBER.to_owned());
        Some((name(category), FluentValue::Number(value)))
    };
    rules.categories().filter_map(sample).collect()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn smallest_with_form_of(tag: &str, number: i64) -> Option<u8> {
    let locale = Locale::try_from_str(tag).ok()?;
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?;
    let form = rules.category_for(u64::try_from(number).ok()?);
    (0..=100).find(|small: &u8| rules.category_for(*small) == form)
}

/// Formats the numbers of a Fluent message; anything else is left to Fluent.
pub(super) fn format_value(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.options.currency.as_deref() == Some(ANY_NUMBER) {
        return Some(ANY_NUMBER.to_owned());
    }
    let tag = memo.with_try_get::<Tag, _, _>((), |tag| tag.0.clone()).ok()?;
    format_number(&tag, number)
}

/// A number in a language; `None` where it is none (infinity).
fn format_number(tag: &Locale, number: &FluentNumber) -> Option<String> {
    let digits = number.options.currency.clone().map_or_else(|| number.as_string(), Cow::from);
    let decimal = Decimal::try_from_str(&digits).ok()?;
    let formatter =
        DecimalFormatter::try_new(tag.into(), DecimalFormatterOptions::default()).ok()?;
    Some(formatter.format_to_string(&decimal))
}

/// The bundle's language: the only thing that a formatter of Fluent can not see.
struct Tag(Locale);

impl Memoizable for Tag {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Locale::try_from_str(&language.to_string()).map(Tag).map_err(drop)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::bundle::Bundle;
    use super::*;
    use fluent_bundle::FluentResource;

    #[test]
    fn every_number_has_the_form_that_the_language_gives_it() {
        let text = "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
        for tag in [
            "ro", "ro-MD", "ru", "en", "uk", "bg", "pl", "tr", "ar", "fa", "he", "de", "lt", "lv",
            "sl", "be", "cy", "fr",
        ] {
            let mut bundle = Bundle::new(tag);
            bundle.add(Arc::new(FluentResource::try_new(text.to_owned()).unwrap()));
            let locale = Locale::try_from_str(tag).unwrap();
            let rules =
                PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
            for number in (0i64..=330).chain([1_000, 1_001, 1_019, 1_020, 12_101]) {
                let form = name(rules.category_for(usize::try_from(number).unwrap()));
                let shown = bundle.format("form", None, &[("n", number.into())]).unwrap();
                assert_eq!(shown, form, "{number} in {tag}");
            }
        }
    }
}
