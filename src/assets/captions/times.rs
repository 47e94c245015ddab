//! The line of a caption's times: `00:01.000 --> 00:04.000 align:start`.

/// When a caption comes and goes, in milliseconds, and where it stands.
pub(super) struct Times {
    pub(super) start: u64,
    pub(super) end: u64,
    settings: String,
}

/// What a caption's place may be said by.
const SETTINGS: [&str; 5] = ["vertical", "line", "position", "size", "align"];

/// Reads the line; the error is the line rightly written, where that can be guessed.
pub(super) fn times(line: &str) -> Result<Times, Option<String>> {
    if let Some(times) = exact(line) {
        return Ok(times);
    }
    // Subtitles of the kind SRT have commas; hours of one digit are written by hand.
    let (start, rest) = line.split_once("-->").unwrap_or((line, ""));
    let end = rest.split_whitespace().next().unwrap_or("");
    let right = guess(start).zip(guess(end)).map(|(start, end)| format!("{start} --> {end}"));
    Err(right.filter(|right| exact(right).is_some()))
}

fn exact(line: &str) -> Option<Times> {
    let (start, rest) = line.split_once(" --> ").or_else(|| line.split_once("\t-->\t"))?;
    let mut rest = rest.split_whitespace();
    let (start, end) = (moment(start.trim())?, moment(rest.next()?)?);
    let settings: String =
        rest.filter(|setting| is_setting(setting)).flat_map(|setting| [" ", setting]).collect();
    Some(Times { start, end, settings })
}

fn is_setting(setting: &str) -> bool {
    let sound = |value: &str| {
        !value.is_empty()
            && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"%.,-".contains(&byte))
    };
    setting.split_once(':').is_some_and(|(name, value)| SETTINGS.contains(&name) && sound(value))
}

/// `[hours:]minutes:seconds.thousandths`
fn moment(text: &str) -> Option<u64> {
    let (clock, thousandths) = text.split_once('.')?;
    let mut parts = clock.rsplit(':');
    let (seconds, minutes) = (parts.next()?, parts.next()?);
    let hours = parts.next();
    let digits = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u64>().ok())
            .flatten()
    };
    let (seconds, minutes) = (digits(seconds, 2)?, digits(minutes, 2)?);
    let hours = match hours {
        Some(hours) if (2..=4).contains(&hours.len()) => digits(hours, hours.len())?,
        Some(_) => return None,
        None => 0,
    };
    let sound = parts.next().is_none() && seconds < 60 && minutes < 60;
    sound.then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + digits(thousandths, 3)?)
}

/// A moment, rightly written.
fn guess(text: &str) -> Option<String> {
    let text = text.trim().replace(',', ".");
    let (clock, thousandths) = text.split_once('.').unwrap_or((&text, "0"));
    let parts: Vec<String> = clock.split(':').map(|part| format!("{part:0>2}")).collect();
    let clock = if parts.len() == 1 { format!("00:{}", parts[0]) } else { parts.join(":") };
    let right = format!("{clock}.{thousandths:0<3}");
    moment(&right).map(|_| right)
}

impl Times {
    /// Writes the line.
    pub(super) fn write(&self, out: &mut String) {
        out.push_str(&format!("{} --> {}{}\n", said(self.start), said(self.end), self.settings));
    }
}

fn said(moment: u64) -> String {
    let (seconds, thousandths) = (moment / 1000, moment % 1000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}")
}
