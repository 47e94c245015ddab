//! Days as a language says them.

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::locale::{Locale, locale};
use jiff::civil::Date;

/// A day in its long form: "21 noiembrie 2026", "21 ноября 2026 г.", "21 November 2026".
///
/// English without a region is written as in Britain: the data calls plain `en` American
/// and puts the month first, while a campaign's other languages, and its readers, begin
/// with the day. (In Russian a narrow no-break space stands before «г.».) The calendar is the Gregorian one in every language, because the days
/// are those of services and laws that count in it.
pub fn date(language_tag: &str, date: Date) -> String {
    format(&date_locale(language_tag), date).unwrap_or_else(|| date.to_string())
}

fn format(locale: &Locale, date: Date) -> Option<String> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    let date = CalendarDate::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

fn date_locale(tag: &str) -> Locale {
    let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
    if locale.id == locale!("en").id { locale!("en-GB") } else { locale }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_in_a_letter() {
        let day = jiff::civil::date(2026, 11, 21);
        let rows = [
            ("ro", "21 noiembrie 2026"),
            ("ru", "21 ноября 2026\u{202F}г."),
            ("en", "21 November 2026"),
            ("en-US", "November 21, 2026"),
            ("uk", "21 листопада 2026\u{202F}р."),
            ("fa", "۲۱ نوامبر ۲۰۲۶"),
            ("tlh", "2026 M11 21"),
            ("not a tag", "2026 M11 21"),
        ];
        for (tag, expected) in rows {
            assert_eq!(date(tag, day), expected, "{tag}");
        }
    }
}
