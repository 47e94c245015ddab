//! Finds words of another language in a text: a whole paragraph, or three words or more.
//!
//! 1. Nearly all texts show at a [`glance`] that they hold none.
//! 2. The text becomes words with their scripts; parts of addresses are none.
//! 3. Runs of words in another script are found ([`scripts`]).
//! 4. Clauses are judged by small words and letters that only one language has
//!    ([`words`]), and paragraphs in languages that are not known here by trigrams, where
//!    words bear them out ([`strange`]).
//! 5. Names and titles of laws are left out: all their large words begin with capitals, or
//!    they have a number of a law.
//!
//! Silence is better than a false alarm: a clause with a single word of its own language is
//! never foreign.

mod glance;
mod letters;
mod lists;
mod strange;
mod words;

use std::borrow::Cow;
use std::ops::Range;

use self::strange::strange;
use self::words::{KNOWN, Known, Languages, Script, known, script_of, script_of_letter};
use crate::typography::is_letter;

/// Words in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Foreign {
    /// Their bytes.
    pub(super) range: Range<usize>,
    /// Their language's tag, where it is known.
    pub(super) language: Option<&'static str>,
    /// Whether they are all of the text.
    pub(super) whole: bool,
}

/// The fewest words that are a passage.
const PASSAGE: usize = 3;

/// From so many words on trigrams can be trusted.
const TRIGRAMS: usize = 12;

/// A word.
#[derive(Debug)]
struct Word<'a> {
    text: &'a str,
    /// In small letters.
    small: Cow<'a, str>,
    /// The languages of its script that alone have it.
    languages: Languages,
    range: Range<usize>,
    script: Script,
    /// What stands between the word before and this one.
    before: &'a str,
}

/// The passages of a text in the language `own` that are in another. Of a passage that is
/// marked with its language only the script is judged.
pub(super) fn foreign(text: &str, own: &str, marked: bool) -> Vec<Foreign> {
    let is_own = |own| glance::is_surely_own(text, own);
    if !marked && known(own).is_some_and(is_own) { Vec::new() } else { search(text, own, marked) }
}

/// The same, by looking at every word.
fn search(text: &str, own: &str, marked: bool) -> Vec<Foreign> {
    let Some(script) = script_of(own) else { return Vec::new() };
    let words = words_of(text);
    if words.len() < PASSAGE {
        return Vec::new();
    }
    let mut found = scripts(&words, script);
    if !marked && let Some(own) = known(own) {
        let clauses: Vec<&[Word<'_>]> =
            words.chunk_by(|_, next| !ends_clause(next.before)).collect();
        found.extend(clauses.iter().filter_map(|clause| clause_in(clause, own)));
        if found.is_empty() {
            found.extend(clause_in(&words, own));
        }
    }
    found.sort_by_key(|foreign| foreign.range.start);
    let all = words.len();
    let covers = |foreign: &Foreign| {
        words.iter().filter(|word| foreign.range.contains(&word.range.start)).count() * 10
            >= all * 9
    };
    let mut found = joined(&words, found);
    if found.is_empty() && !marked && all >= TRIGRAMS {
        found.extend(strange(text, &words, own));
    }
    if let [only] = &mut found[..] {
        spread(only, &words, own);
    }
    for foreign in &mut found {
        foreign.whole = covers(foreign);
    }
    found
}

fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    let inside = |letter: char| {
        is_letter(letter) || matches!(letter, '\'' | '’' | '-' | '\u{301}' | '\u{64B}'..='\u{652}')
    };
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(is_letter)) {
        let start = at + start;
        let rest = text.get(start..).unwrap_or("");
        let length = rest.find(|letter| !inside(letter)).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or("").trim_end_matches(['\'', '’', '-']);
        let script = word.chars().next().map_or(Script::Other, script_of_letter);
        let range = start..start + word.len().max(1);
        let before = text.get(at..start).unwrap_or("");
        at = range.end;
        // A part of an address, or of a word with digits.
        let after = text.get(at..).unwrap_or("");
        let tight = |gap: &str| !gap.is_empty() && !gap.contains(char::is_whitespace);
        let signs = |gap: &str| {
            gap.contains(['/', '@', '_', '.', '='])
                || gap.contains(|sign: char| sign.is_ascii_digit())
        };
        let gap = after.find(is_letter).and_then(|next| after.get(..next)).unwrap_or("");
        let bound = |gap: &str| tight(gap) && signs(gap);
        if (!words.is_empty() && bound(before)) || bound(gap) {
            continue;
        }
        let small = small(word);
        let languages = Languages::that_have(&small, script);
        words.push(Word { text: word, small, languages, range, script, before });
    }
    words
}

/// A word in small letters; most are written so.
fn small(word: &str) -> Cow<'_, str> {
    let is_small = word.chars().all(is_small_letter);
    if is_small { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// Whether a sign has no other form in small letters, as far as that is known at a glance.
fn is_small_letter(sign: char) -> bool {
    matches!(sign, 'a'..='z' | 'а'..='џ' | 'ă' | 'â' | 'î' | 'ș' | 'ț' | '-' | '\'' | '’')
}

/// Runs of words in another script.
fn scripts(words: &[Word<'_>], own: Script) -> Vec<Foreign> {
    let mut found = Vec::new();
    for run in words.chunk_by(|one, next| (one.script == own) == (next.script == own)) {
        let is_foreign =
            run.first().is_some_and(|word| word.script != own && word.script != Script::Other);
        if is_foreign && run.len() >= PASSAGE && !is_name(run) && !is_law(run) {
            found.push(passage(run, language(run)));
        }
    }
    found
}

/// A clause in another language of the same script.
fn clause_in(clause: &[Word<'_>], own: &Known) -> Option<Foreign> {
    let same_script = clause.iter().all(|word| word.script == own.script);
    if clause.len() < PASSAGE || !same_script || is_name(clause) || is_law(clause) {
        return None;
    }
    let others = KNOWN.iter().filter(|other| other.script == own.script && other.tag != own.tag);
    let counted = others.map(|other| (other, count(clause, other)));
    let (other, hits) = counted.max_by_key(|(_, hits)| *hits)?;
    let is_foreign = hits >= 2 && hits * 6 >= clause.len() && count(clause, own) == 0;
    // One word again and again is a song, or a cry.
    let is_foreign = is_foreign && is_varied(clause, other);
    is_foreign.then(|| passage(clause, Some(other.tag)))
}

/// How many words only one language has.
fn count(words: &[Word<'_>], known: &Known) -> usize {
    words.iter().filter(|word| word.languages.hold(known)).count()
}

/// Whether among the words that only one language has there are two different ones.
fn is_varied(words: &[Word<'_>], known: &Known) -> bool {
    let mut owned = words.iter().filter(|word| word.languages.hold(known));
    let first = owned.next();
    owned.any(|word| first.is_some_and(|first| first.small != word.small))
}

/// The language of words, by those that only one has, and else by the script.
fn language(words: &[Word<'_>]) -> Option<&'static str> {
    let script = words.first()?.script;
    let own = KNOWN.iter().filter(|known| known.script == script);
    let (best, hits) =
        own.map(|known| (known, count(words, known))).max_by_key(|(_, hits)| *hits)?;
    (hits > 0).then_some(best.tag)
}

fn passage(words: &[Word<'_>], language: Option<&'static str>) -> Foreign {
    let start = words.first().map_or(0, |word| word.range.start);
    let end = words.last().map_or(start, |word| word.range.end);
    Foreign { range: start..end, language, whole: false }
}

/// Neighbours in one language as one passage.
fn joined(words: &[Word<'_>], found: Vec<Foreign>) -> Vec<Foreign> {
    let mut joined: Vec<Foreign> = Vec::new();
    for next in found {
        match joined.last_mut() {
            Some(last) if last.language == next.language && !parted(words, last, &next) => {
                last.range.end = next.range.end.max(last.range.end);
            }
            Some(last) if next.range.start < last.range.end => {}
            _ => joined.push(next),
        }
    }
    joined
}

/// A passage that is half of a text without a word of the text's own language is all of it.
fn spread(found: &mut Foreign, words: &[Word<'_>], own: &str) {
    let Some(own) = known(own) else { return };
    let inside = words.iter().filter(|word| found.range.contains(&word.range.start)).count();
    let rest = || words.iter().filter(|word| !found.range.contains(&word.range.start));
    let same_script = rest().all(|word| word.script != own.script);
    let foreign_script = words.iter().all(|word| word.script == own.script);
    if inside * 2 >= words.len() && (same_script || foreign_script) && count(words, own) == 0 {
        found.range = passage(words, None).range;
    }
}

/// Whether more than two words stand between two passages.
fn parted(words: &[Word<'_>], one: &Foreign, next: &Foreign) -> bool {
    let between = one.range.end..next.range.start.max(one.range.end);
    words.iter().filter(|word| between.contains(&word.range.start)).count() >= PASSAGE
}

fn ends_clause(gap: &str) -> bool {
    if gap == " " {
        return false;
    }
    // A point before a number shortens a word: "nr. 45".
    let stops = gap.contains('.') && !gap.contains(|sign: char| sign.is_ascii_digit());
    stops || gap.contains(|sign: char| "!?…;:()[]«»„”“\"—–|\u{FFFC}".contains(sign))
}

/// Whether nearly all words begin with a capital but for short ones, as in a name.
fn is_name(words: &[Word<'_>]) -> bool {
    let is_capital = |word: &Word<'_>| word.text.starts_with(char::is_uppercase);
    let is_short = |word: &Word<'_>| {
        word.text.chars().count() <= 3
            || matches!(word.text, "pentru" | "privind" | "with" | "from")
    };
    let capitals = words.iter().filter(|word| is_capital(word)).count();
    if capitals < 2 {
        return false;
    }
    let small = words.iter().filter(|word| !is_capital(word) && !is_short(word)).count();
    capitals >= small * 5
}

/// Whether there is the number of a law in the words: "nr. 140", "№ 45", "140/2013".
fn is_law(words: &[Word<'_>]) -> bool {
    let is_sign =
        |word: &Word<'_>| matches!(&*word.small, "nr" | "no" | "art" | "ст" | "n" | "lit" | "alin");
    let numbered = |gap: &str| {
        let has_number = gap.contains(|sign: char| sign.is_ascii_digit());
        gap.contains('№') || (has_number && gap.contains('/'))
    };
    let capital = words.first().is_some_and(|word| word.text.starts_with(char::is_uppercase));
    if !capital {
        return false;
    }
    words.windows(2).any(|pair| match pair {
        [word, next] => {
            let digits = next.before.contains(|sign: char| sign.is_ascii_digit());
            next.before != " " && (numbered(next.before) || (digits && is_sign(word)))
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests;
