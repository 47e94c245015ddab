//! How a language sets its letters and quotation marks.
//!
//! 1. [`letters`] gives Romanian its ș and ț with a comma below, where keyboards and old
//!    files wrote ş and ţ with a cedilla. Other languages keep theirs.
//! 2. [`Quotes`] turns straight quotation marks into those of a language, where a campaign
//!    asks for it, with other marks inside the first: „… «…» …”.
//! 3. [`Setter`] does both for a text that comes in pieces, with passages in other languages.

use std::borrow::Cow;

use crate::bytes::has_any;

/// Whether a sign is a letter: what `char::is_alphabetic` says, and at once for the letters
/// of Latin and Cyrillic, which most texts are made of.
pub fn is_letter(sign: char) -> bool {
    match sign {
        'a'..='z' | 'A'..='Z' | 'Ѐ'..='ҁ' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' => true,
        '\0'..='\u{7F}' => false,
        sign => sign.is_alphabetic(),
    }
}

/// The text as its language writes its letters; as long as before, byte for byte.
pub fn letters<'a>(tag: &str, text: &'a str) -> Cow<'a, str> {
    // With this byte all four begin, and hardly anything else in the text does.
    let old = ['ş', 'Ş', 'ţ', 'Ţ'];
    let may_have = || has_any(text.as_bytes(), |byte| byte == 0xC5);
    if !matches!(primary(tag), "ro" | "mo") || !may_have() || !text.contains(old) {
        return Cow::Borrowed(text);
    }
    let comma = |letter| match letter {
        'ş' => 'ș',
        'Ş' => 'Ș',
        'ţ' => 'ț',
        'Ţ' => 'Ț',
        other => other,
    };
    Cow::Owned(text.chars().map(comma).collect())
}

/// The language alone, without script or region.
fn primary(tag: &str) -> &str {
    // Most have two letters, which needs no search.
    match tag.len() {
        2 => tag,
        _ => tag.split('-').next().unwrap_or(tag),
    }
}

/// The signs that open and close: outside, and inside a quotation.
type Marks = [(&'static str, &'static str); 2];

/// The quotation marks of a language. Source: CLDR, and the dictionaries of Romanian (DOOM).
fn marks(tag: &str) -> Marks {
    match primary(tag) {
        "ro" | "mo" | "pl" => [("„", "”"), ("«", "»")],
        "ru" | "uk" | "be" => [("«", "»"), ("„", "“")],
        "de" | "bg" | "cs" | "sk" | "sl" => [("„", "“"), ("‚", "‘")],
        "hu" => [("„", "”"), ("»", "«")],
        "fr" => [("«\u{202F}", "\u{202F}»"), ("“", "”")],
        "es" | "it" | "pt" | "el" => [("«", "»"), ("“", "”")],
        "ar" | "fa" | "ur" | "ps" => [("«", "»"), ("“", "”")],
        _ => [("“", "”"), ("‘", "’")],
    }
}

/// Turns straight quotation marks into a language's own, in one paragraph.
#[derive(Clone, Debug, Default)]
struct Quotes {
    /// What is open: the sign that closes it, and whether an apostrophe opened it.
    open: Vec<(&'static str, bool)>,
    /// The last letter or sign that was written.
    last: Option<char>,
}

impl Quotes {
    fn piece(&mut self, tag: &str, text: &str) -> String {
        let mut set = String::with_capacity(text.len() + 8);
        for (at, sign) in text.char_indices() {
            let rest = text.get(at + sign.len_utf8()..).unwrap_or("");
            let depth = self.open.len();
            match sign {
                '"' => set.push_str(self.double(tag, rest)),
                '\'' => set.push_str(self.single(tag, rest)),
                _ => set.push(sign),
            }
            // For what follows, a mark that opens is like a bracket that does.
            let opened = if self.open.len() > depth { '(' } else { ')' };
            self.last = Some(if matches!(sign, '"' | '\'') { opened } else { sign });
        }
        set
    }

    fn double(&mut self, tag: &str, rest: &str) -> &'static str {
        let next = rest.chars().next();
        // At the end of a piece something follows, such as emphasis.
        if self.may_open() && !next.is_some_and(char::is_whitespace) {
            return self.opens(tag, false);
        }
        match self.open.iter().rposition(|(_, single)| !single) {
            Some(place) => {
                let close = self.open.get(place).map_or("\"", |(close, _)| *close);
                self.open.truncate(place);
                close
            }
            // An inch, or a mark without its fellow.
            None => "\"",
        }
    }

    fn single(&mut self, tag: &str, rest: &str) -> &'static str {
        let next = rest.chars().next();
        let before_letter = next.is_some_and(char::is_alphanumeric);
        if self.may_open() && before_letter && closes_later(rest) {
            return self.opens(tag, true);
        }
        let is_open = self.open.last().is_some_and(|(_, single)| *single);
        if is_open && !before_letter {
            return self.open.pop().map_or("’", |(close, _)| close);
        }
        // Behind a number it is a minute or a foot; elsewhere it stands for a letter.
        if self.last.is_some_and(|last| last.is_ascii_digit()) { "'" } else { "’" }
    }

    /// Whether a quotation may begin behind what was written last.
    fn may_open(&self) -> bool {
        self.last.is_none_or(|last| last.is_whitespace() || "([{«„“‘‚—–-/".contains(last))
    }

    fn opens(&mut self, tag: &str, single: bool) -> &'static str {
        let [outer, inner] = marks(tag);
        // English alone begins with single marks, where the author did.
        let is_inner = self.open.len() % 2 == 1 || (single && outer.0 == "“");
        let (open, close) = if is_inner { inner } else { outer };
        self.open.push((close, single));
        open
    }
}

/// Whether an apostrophe that can close a quotation follows.
fn closes_later(rest: &str) -> bool {
    let mut last = ' ';
    let mut signs = rest.chars().peekable();
    while let Some(sign) = signs.next() {
        let ends = signs.peek().is_none_or(|next| !next.is_alphanumeric());
        if sign == '\'' && ends && !last.is_whitespace() {
            return true;
        }
        last = sign;
    }
    false
}

/// Sets a text that comes in pieces.
#[derive(Clone, Debug)]
pub struct Setter {
    /// The language.
    tag: String,
    /// Those of passages that are open, the innermost last.
    inner: Vec<String>,
    /// Whether quotation marks are set.
    quotes: bool,
    state: Quotes,
}

impl Setter {
    /// For a text in a language; `quotes` where quotation marks are set, too.
    pub fn new(tag: &str, quotes: bool) -> Self {
        Self { tag: tag.to_owned(), inner: Vec::new(), quotes, state: Quotes::default() }
    }

    /// A text as a whole.
    pub fn whole(tag: &str, quotes: bool, text: &str) -> String {
        let letters = letters(tag, text);
        if quotes { Quotes::default().piece(tag, &letters) } else { letters.into_owned() }
    }

    /// The language of the text here.
    pub fn tag(&self) -> &str {
        self.inner.last().unwrap_or(&self.tag)
    }

    /// Whether a passage with a language of its own is open.
    pub fn is_inside(&self) -> bool {
        !self.inner.is_empty()
    }

    /// A passage in another language begins.
    pub fn enter(&mut self, tag: &str) {
        self.inner.push(tag.to_owned());
    }

    /// It ends.
    pub fn leave(&mut self) {
        self.inner.pop();
    }

    /// A paragraph begins: what was open is not any more.
    pub fn begin(&mut self) {
        self.state = Quotes::default();
    }

    /// Words of the text.
    pub fn set<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        let text = letters(self.tag(), text);
        if !self.quotes {
            return text;
        }
        if memchr::memchr2(b'"', b'\'', text.as_bytes()).is_none() {
            self.state.last = text.chars().last().or(self.state.last);
            return text;
        }
        let tag = self.inner.last().unwrap_or(&self.tag);
        Cow::Owned(self.state.piece(tag, &text))
    }

    /// Something that stays as it is, such as code: a quotation may end behind it.
    pub fn skip(&mut self, text: &str) {
        self.state.last = text.chars().last().or(self.state.last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_unicode() {
        for sign in '\0'..='\u{3000}' {
            assert_eq!(is_letter(sign), sign.is_alphabetic(), "{sign:?}");
        }
    }

    #[test]
    fn romanian_letters_have_commas_and_turkish_ones_cedillas() {
        assert_eq!(letters("ro", "Şi ţara, ŞŢ"), "Și țara, ȘȚ");
        assert_eq!(letters("ro-MD", "aşa"), "așa");
        assert_eq!(letters("tr", "şapka"), "şapka");
        assert_eq!(letters("gag", "Şindi"), "Şindi");
        for text in ["ş", "Ş", "ţ", "Ţ"] {
            assert_eq!(letters("ro", text).len(), text.len());
        }
    }

    #[test]
    fn each_language_quotes_in_its_own_way() {
        let rows = [
            (
                "ro",
                r#"El a zis: "Am citit "Luceafărul" ieri"."#,
                "El a zis: „Am citit «Luceafărul» ieri”.",
            ),
            (
                "ru",
                r#"Он сказал: "Я читал "Войну и мир" вчера"."#,
                "Он сказал: «Я читал „Войну и мир“ вчера».",
            ),
            (
                "en",
                r#"She said "I read 'Emma' and didn't sleep"."#,
                "She said “I read ‘Emma’ and didn’t sleep”.",
            ),
            ("uk", r#""Так", — сказала вона."#, "«Так», — сказала вона."),
            ("de", r#"("Ja")"#, "(„Ja“)"),
            ("ar", r#"قالت "نعم""#, "قالت «نعم»"),
            ("en", "'Yes', the dogs' owner said", "‘Yes’, the dogs’ owner said"),
            ("ro", "într-un 'nu' 'i", "într-un „nu” ’i"),
            ("en", r#"a 5" pipe, 6' long"#, r#"a 5" pipe, 6' long"#),
            ("en", r#"""#, "“"),
            ("en", r#"a " b"#, r#"a " b"#),
        ];
        for (tag, text, expected) in rows {
            assert_eq!(Setter::whole(tag, true, text), expected);
            assert_eq!(Setter::whole(tag, false, text), text);
        }
    }

    #[test]
    fn pieces_of_a_paragraph_belong_together() {
        let mut setter = Setter::new("ro", true);
        let mut said = setter.set("Scrie \"").into_owned();
        setter.skip("cod");
        said.push_str("cod");
        said.push_str(&setter.set("\" sau "));
        setter.enter("en");
        said.push_str(&setter.set("\"yes\""));
        setter.leave();
        said.push_str(&setter.set(" \"da\"."));
        assert_eq!(said, "Scrie „cod” sau “yes” „da”.");
        setter.begin();
        assert_eq!(setter.set("\"da\""), "„da”");
    }
}
