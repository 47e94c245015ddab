//! Days and times of day as a language says them.

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::locale::{Locale, locale};
use icu::time::Time as ClockTime;
use jiff::civil::{Date, Time};

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
    let date = gregorian(date)?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

/// A day with its name: "vineri, 5 martie 2027".
pub fn weekday(language_tag: &str, date: Date) -> String {
    format_weekday(&date_locale(language_tag), date).unwrap_or_else(|| date.to_string())
}

fn format_weekday(locale: &Locale, date: Date) -> Option<String> {
    let date = gregorian(date)?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMDE::long())
            .ok()?;
    Some(formatter.format(&date).to_string())
}

/// A time of day: "10:00".
pub fn time(language_tag: &str, time: Time) -> String {
    let formatter = NoCalendarFormatter::try_new((&date_locale(language_tag)).into(), T::hm());
    let text = formatter
        .ok()
        .zip(clock(time))
        .map(|(formatter, time)| formatter.format(&time).to_string());
    text.unwrap_or_else(|| format!("{:02}:{:02}", time.hour(), time.minute()))
}

fn gregorian(date: Date) -> Option<CalendarDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    CalendarDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn clock(time: Time) -> Option<ClockTime> {
    let (hour, minute) = (u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
    ClockTime::try_new(hour, minute, 0, 0).ok()
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
            ("ar", "21 نوفمبر 2026"),
            ("fa", "۲۱ نوامبر ۲۰۲۶"),
            ("tlh", "2026 M11 21"),
            ("not a tag", "2026 M11 21"),
        ];
        for (tag, expected) in rows {
            assert_eq!(date(tag, day), expected, "{tag}");
        }
    }

    #[test]
    fn a_time_reads_as_on_a_poster() {
        let date = jiff::civil::date(2027, 3, 5);
        let ten = jiff::civil::time(10, 5, 0, 0);
        let rows = [
            ("ro", "vineri, 5 martie 2027 | 10:05"),
            ("ru", "пятница, 5 марта 2027\u{202F}г. | 10:05"),
            ("en", "Friday, 5 March 2027 | 10:05"),
            ("en-US", "Friday, March 5, 2027 | 10:05\u{202F}AM"),
            ("fa", "جمعه ۵ مارس ۲۰۲۷ | ۱۰:۰۵"),
        ];
        for (tag, expected) in rows {
            let words = format!("{} | {}", weekday(tag, date), time(tag, ten));
            assert_eq!(words, expected, "{tag}");
        }
    }
}
