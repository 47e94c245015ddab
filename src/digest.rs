//! A wide hash of values: keys of memos and of frames.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3Default;

/// Hashes what `#[derive(Hash)]` writes with XXH3, to 128 bits.
///
/// Nobody gains by two values with one key, so that the hash need not be one of cryptography.
/// Equal values give equal keys in any run of the same program; keys are not kept
/// between programs, since the standard library may change what it writes.
#[derive(Clone)]
pub struct Digest {
    hasher: Xxh3Default,
    /// What is still to be handed on: most values write a few bytes at a time.
    waiting: [u8; ROOM],
    long: usize,
}

/// How many bytes wait, at most.
const ROOM: usize = 256;

/// How many values are hashed as one part.
const PART: usize = 64;

impl Default for Digest {
    fn default() -> Self {
        Self { hasher: Xxh3Default::new(), waiting: [0; ROOM], long: 0 }
    }
}

impl Digest {
    /// The key of one value.
    pub fn of(value: &impl Hash) -> u128 {
        let mut digest = Self::default();
        value.hash(&mut digest);
        digest.finish_wide()
    }

    /// The key of many values, which are hashed in parallel.
    pub fn of_all(values: &[impl Hash + Sync]) -> u128 {
        Self::of_each(values, |value| value)
    }

    /// The key of something of many values, which is hashed in parallel.
    pub fn of_each<'a, T: Sync, H: Hash>(
        values: &'a [T],
        what: impl Fn(&'a T) -> H + Sync,
    ) -> u128 {
        let of_part = |part: &'a [T]| {
            let mut digest = Self::default();
            part.iter().for_each(|value| what(value).hash(&mut digest));
            digest.finish_wide()
        };
        let parts: Vec<u128> = values.par_chunks(PART).map(of_part).collect();
        Self::of(&(values.len(), parts))
    }

    /// The key of all that was written: wide enough that two never meet.
    pub fn finish_wide(&self) -> u128 {
        self.whole().digest128()
    }

    fn whole(&self) -> Xxh3Default {
        let mut hasher = self.hasher.clone();
        hasher.update(&self.waiting[..self.long]);
        hasher
    }

    fn hand_on(&mut self, bytes: &[u8]) {
        self.hasher.update(&self.waiting[..self.long]);
        self.long = 0;
        match self.waiting.get_mut(..bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.long = bytes.len();
            }
            None => self.hasher.update(bytes),
        }
    }
}

impl Hasher for Digest {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        match self.waiting.get_mut(self.long..self.long + bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.long += bytes.len();
            }
            None => self.hand_on(bytes),
        }
    }

    fn finish(&self) -> u64 {
        self.whole().digest()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_have_one_key_and_others_another() {
        let texts: Vec<String> = (0..3000).map(|length| "a".repeat(length)).collect();
        let mut keys: Vec<u128> = texts.iter().map(Digest::of).collect();
        assert_eq!(keys, texts.iter().map(Digest::of).collect::<Vec<_>>());
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn a_key_does_not_depend_on_how_much_is_written_at_a_time() {
        let bytes: Vec<u8> = (0..2000_u32).map(|at| at as u8).collect();
        let key = |long: usize| {
            let mut digest = Digest::default();
            bytes.chunks(long).for_each(|part| digest.write(part));
            (digest.finish_wide(), digest.finish())
        };
        for long in [1, 7, 255, 256, 257, 300, 2000] {
            assert_eq!(key(long), key(64), "{long}");
        }
    }
}
