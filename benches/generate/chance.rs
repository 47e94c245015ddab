//! Chance that is the same on every machine and every run: SplitMix64.

/// A stream of numbers that only its seed decides.
pub(crate) struct Chance(u64);

impl Chance {
    /// The stream of a seed made of several numbers.
    pub(crate) fn of(seed: &[usize]) -> Self {
        let mut chance = Self(0x5EED_FA12);
        for number in seed {
            chance.0 = chance.next() ^ *number as u64;
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of several.
    pub(crate) fn of_these<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    /// `count` different places below `end`, in any order.
    pub(crate) fn places(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut places: Vec<usize> = (0..end).collect();
        for place in 0..end {
            places.swap(place, place + self.below(end - place));
        }
        places.truncate(count);
        places
    }
}
