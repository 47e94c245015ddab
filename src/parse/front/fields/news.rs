//! `kind`, `start`, `end`, `place` and `register`: what a piece of news is, when and where.

use jiff::civil::Time;

use super::one_line;
use crate::model::news::{Moment, News, NewsKind};
use crate::model::scheme::{Address, classify};
use crate::parse::faults::{BadMoment, BadRegister};
use crate::source::Located;
use crate::tree::Value;
use crate::tree::days::meant_day;
use crate::tree::fields::{Fields, Form};
use crate::tree::nearest::excerpt;

pub(super) fn read(fields: &mut Fields<'_>) -> News {
    let place = fields.text("place");
    let start = moment(fields, "start");
    News {
        kind: fields.one_of("kind", &NewsKind::ALL),
        unread: start.is_none() && fields.has("start"),
        start,
        end: moment(fields, "end"),
        place: place.map(|place| Located::new(one_line(&place.value), place.span)),
        register: register(fields),
    }
}

/// `2027-03-05` or `2027-03-05 10:00`
fn moment<'a>(fields: &mut Fields<'a>, key: &'a str) -> Option<Located<Moment>> {
    if let Some(Value::Text(_)) = fields.peek(key) {
        let text = fields.exact_text(key)?;
        let moment = timed(text.value.trim());
        if moment.is_none() {
            let line = meant(&text.value).map(|moment| line(fields.form(), key, moment));
            let fault = BadMoment { key: key.to_owned(), value: excerpt(&text.value), line };
            fields.fault(fault, text.span);
        }
        return moment.map(|moment| Located::new(moment, text.span));
    }
    let day = fields.date(key)?;
    Some(Located::new(Moment { date: day.value, time: None }, day.span))
}

/// The moment that a text means beyond doubt: `22.11.2026, ora 10.00`.
fn meant(text: &str) -> Option<Moment> {
    const JOINTS: [&str; 9] = ["ora", "orele", "ore", "la", "at", "в", "h", "ч", "de"];
    let mut words: Vec<&str> = text.split([' ', ',', '\u{a0}']).collect();
    words.retain(|word| !word.is_empty() && !JOINTS.contains(word));
    let clocks: Vec<Time> = words.iter().filter_map(|word| clock(word)).collect();
    words.retain(|word| clock(word).is_none());
    let date = meant_day(&words.join(" "))?;
    match clocks.as_slice() {
        [] => Some(Moment { date, time: None }),
        [time] => Some(Moment { date, time: Some(*time) }),
        _ => None,
    }
}

/// `10:00` or `10.00`
fn clock(word: &str) -> Option<Time> {
    let (hours, minutes) = word.split_once([':', '.'])?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_clock = digits(hours) && digits(minutes) && hours.len() <= 2 && minutes.len() == 2;
    let time = || Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok();
    is_clock.then(time).flatten()
}

fn line(form: Form, key: &str, moment: Moment) -> String {
    let written = moment.to_string().replace('T', " ");
    match form {
        Form::Yaml => format!("{key}: {written}"),
        Form::Toml if moment.time.is_some() => format!("{key} = \"{written}\""),
        Form::Toml => format!("{key} = {written}"),
    }
}

fn timed(text: &str) -> Option<Moment> {
    let (date, time) = text.split_once([' ', 'T'])?;
    let (hours, minutes) = time.trim().split_once(':')?;
    let digits = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if date.len() != 10 || !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return None;
    }
    let time = Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()?;
    Some(Moment { date: date.parse().ok()?, time: Some(time) })
}

/// A form on the web, or a mail address.
fn register(fields: &mut Fields<'_>) -> Option<Located<String>> {
    let written = fields.exact_text("register")?;
    let address = written.value.trim();
    let sound = match classify(address) {
        Address::Elsewhere(sound) => {
            Some(sound).filter(|sound| sound.starts_with("https:") || sound.starts_with("mailto:"))
        }
        _ => None,
    };
    if sound.is_none() {
        fields.fault(BadRegister { address: excerpt(address) }, written.span);
    }
    sound.map(|address| Located::new(address, written.span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_in_another_form_is_known_beyond_doubt_only() {
        for (text, right) in [
            ("22.11.2026", Some("start: 2026-11-22")),
            ("22 noiembrie 2026, ora 10.00", Some("start: 2026-11-22 10:00")),
            ("22 ноября 2026 в 9:30", Some("start: 2026-11-22 09:30")),
            ("2026/11/22 10:00", Some("start: 2026-11-22 10:00")),
            ("2026-11-22 10.00", Some("start: 2026-11-22 10:00")),
            ("05.11.2026 10:00", None),
            ("22.11.2026 10:00-12:00", None),
            ("22.11.2026 10:00 12:00", None),
            ("2026-11-22 24:00", None),
            ("mâine", None),
        ] {
            let found = meant(text).map(|moment| line(Form::Yaml, "start", moment));
            assert_eq!(found.as_deref(), right, "{text}");
            let value = right.and_then(|line| line.strip_prefix("start: "));
            let is_read = |value: &str| value.len() == 10 || timed(value).is_some();
            assert!(value.is_none_or(is_read), "{text}");
        }
        let moment = meant("22.11.2026 10:00").unwrap();
        assert_eq!(line(Form::Toml, "start", moment), "start = \"2026-11-22 10:00\"");
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let at = |text: &str| timed(text).map(|moment| moment.to_string());
        for (text, moment) in [
            ("2027-03-05 10:00", Some("2027-03-05T10:00")),
            ("2027-03-05T9:05", Some("2027-03-05T09:05")),
            ("2027-03-05  23:59", Some("2027-03-05T23:59")),
            ("2027-03-05 24:00", None),
            ("2027-02-30 10:00", None),
            ("2027-03-05 10.00", None),
            ("2027-03-05 10:00:00", None),
            ("2027-03-05 10:0", None),
            ("2027-03-05 +1:00", None),
            ("5 martie 2027", None),
            ("+02027-03 10:00", None),
        ] {
            assert_eq!(at(text).as_deref(), moment, "{text}");
        }
    }
}
