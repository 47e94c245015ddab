//! The quotation marks of a run of words, found once: what stands in them with more than
//! itself is a name, a title or somebody's words.

use std::ops::Range;

use super::run_text::WALL;

/// The signs that open, each with those that close.
const PAIRS: [(char, &[char]); 5] =
    [('„', &['”', '“']), ('«', &['»']), ('“', &['”']), ('‘', &['’']), ('"', &['"'])];

/// Where the quotation marks of a text stand.
pub(super) struct Quotes<'a> {
    text: &'a str,
    pairs: Vec<Pair>,
    walls: Vec<usize>,
}

/// The places of one pair, in order.
struct Pair {
    opening: char,
    opens: Vec<usize>,
    closes: Vec<usize>,
    /// Whether the same sign opens and closes.
    is_one_sign: bool,
}

impl<'a> Quotes<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let places = |signs: &[char]| text.match_indices(signs).map(|(at, _)| at).collect();
        let pairs = PAIRS.iter().map(|(opening, close)| Pair {
            opening: *opening,
            opens: places(&[*opening]),
            closes: places(close),
            is_one_sign: close.contains(opening),
        });
        let pairs = pairs.filter(|pair| !pair.opens.is_empty() && !pair.closes.is_empty());
        Self { text, pairs: pairs.collect(), walls: places(&[WALL]) }
    }

    /// Whether a part of the text stands in quotation marks with more than itself.
    pub(super) fn hold_more_than(&self, part: &Range<usize>) -> bool {
        self.pairs.iter().any(|pair| {
            let Some((from, to)) = pair.opened(part.start).zip(self.closed(pair, part.end)) else {
                return false;
            };
            let words = |range: Range<usize>| self.text.get(range).unwrap_or("").trim();
            !words(from..part.start).is_empty() || !words(part.end..to).is_empty()
        })
    }

    /// The place of the sign that closes behind a place, with no wall before it.
    fn closed(&self, pair: &Pair, from: usize) -> Option<usize> {
        let first =
            |places: &[usize]| places.get(places.partition_point(|place| *place < from)).copied();
        let wall = first(&self.walls);
        first(&pair.closes).filter(|close| wall.is_none_or(|wall| *close < wall))
    }
}

impl Pair {
    /// The place behind the sign that is open at a place.
    fn opened(&self, at: usize) -> Option<usize> {
        let number = self.opens.partition_point(|place| *place < at);
        let open = *self.opens.get(number.checked_sub(1)?)?;
        let is_open = if self.is_one_sign {
            // It is open after an odd number.
            number % 2 == 1
        } else {
            let closed = self.closes.partition_point(|place| *place < at).checked_sub(1);
            let closed = closed.and_then(|last| self.closes.get(last));
            closed.is_none_or(|closed| *closed < open)
        };
        is_open.then_some(open + self.opening.len_utf8())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_quotation_marks_are_let_alone() {
        let rows = [
            ("Se numește „secret”.", false),
            ("Cartea „Un secret greu”.", true),
            ("«Мой secret» и secretul", true),
            ("\"a\" secret \"b\"", false),
            ("\"a secret b\"", true),
            ("„Un „titlu” cu secret”", false),
            ("„a „secret b” c”", true),
            ("„a secret \u{fffc} b”", false),
            ("a secret", false),
        ];
        for (text, expected) in rows {
            let at = text.find("secret").unwrap();
            assert_eq!(Quotes::new(text).hold_more_than(&(at..at + 6)), expected, "{text}");
        }
    }
}
