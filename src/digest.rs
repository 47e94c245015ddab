//! A wide hash of values: keys of memos and of frames.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;

/// Hashes what `#[derive(Hash)]` writes with BLAKE3, in blocks.
///
/// Equal values give equal keys in any run of the same program; keys are not kept
/// between programs, since the standard library may change what it writes.
#[derive(Clone, Debug, Default)]
pub struct Digest {
    /// The blocks before; most values are no longer than one.
    hashed: Option<Box<blake3::Hasher>>,
    waiting: Vec<u8>,
}

/// The hash is fast on blocks, and `Hash` writes a few bytes at a time.
const BLOCK: usize = 16 << 10;
/// Room for most values.
const FIRST: usize = 1 << 10;

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
        let hash = match &self.hashed {
            Some(hashed) => hashed.clone().update(&self.waiting).finalize(),
            None => blake3::hash(&self.waiting),
        };
        let half: [u8; 16] = std::array::from_fn(|index| hash.as_bytes()[index]);
        u128::from_le_bytes(half)
    }
}

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        if self.waiting.capacity() == 0 {
            self.waiting.reserve(FIRST);
        }
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= BLOCK {
            self.hashed.get_or_insert_default().update(&self.waiting);
            self.waiting.clear();
        }
    }

    fn finish(&self) -> u64 {
        self.finish_wide() as u64
    }
}
