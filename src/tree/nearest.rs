//! The known word that an author may have meant.

/// Words longer than this are not compared: the comparison takes their length squared.
const LONGEST: usize = 64;

/// The known word nearest to `written`, if one is near: at most one slip (a letter
/// missing, added, changed or swapped) in three letters, without regard to case.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if written.chars().nth(LONGEST).is_some() {
        return None;
    }
    let lowered = written.to_lowercase();
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&lowered, &word.to_lowercase()), word))
        .filter(|(slips, word)| {
            let letters = word.chars().count().max(lowered.chars().count());
            *slips <= (letters / 3).max(1) && *slips < letters
        })
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, word)| word.to_owned())
}

/// The author's words as a message quotes them: one line, not too long.
pub fn excerpt(words: &str) -> String {
    const SHOWN: usize = 60;
    let mut line: String = words
        .chars()
        .take(SHOWN)
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    if words.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_understood_and_a_stranger_is_not() {
        let known = ["title", "description", "date", "draft"];
        let rows = [
            ("titel", Some("title")),
            ("Title", Some("title")),
            ("decription", Some("description")),
            ("dat", Some("date")),
            ("weather", None),
            ("x", None),
            ("", None),
        ];
        for (written, expected) in rows {
            assert_eq!(nearest(written, known).as_deref(), expected, "{written:?}");
        }
        assert_eq!(nearest(&"a".repeat(1_000_000), known), None);
    }

    #[test]
    fn an_excerpt_is_one_short_line() {
        assert_eq!(excerpt("a\nb"), "a b");
        assert_eq!(excerpt(&"ș".repeat(61)), format!("{}…", "ș".repeat(60)));
    }
}
