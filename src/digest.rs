//! A wide hash of values: keys of memos and of frames.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3Default;

/// Hashes what `#[derive(Hash)]` writes with XXH3, to 128 bits.
///
/// Nobody gains by two values with one key, so that the hash need not be one of cryptography.
/// Equal values give equal keys in any run of the same program; keys are not kept
/// between programs, since the standard library may change what it writes.
#[derive(Clone, Default)]
pub struct Digest(Xxh3Default);

/// How many values are hashed as one part.
const PART: usize = 64;

impl Digest {
    /// The key of one value.
    pub fn of(value: &impl Hash) -> u128 {
        let mut digest = Self::default();
        value.hash(&mut digest);
        digest.finish_wide()
    }

    /// The key of many values, which are hashed in parallel.
    pub fn of_all(values: &[impl Hash + Sync]) -> u128 {
        let parts: Vec<u128> = values.par_chunks(PART).map(|part| Self::of(&part)).collect();
        Self::of(&parts)
    }

    /// The key of all that was written: wide enough that two never meet.
    pub fn finish_wide(&self) -> u128 {
        self.0.digest128()
    }
}

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        self.0.digest()
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
}
