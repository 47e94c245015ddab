//! What tells the bytes of one file of a site from those of another.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3Default, xxh3_128};

/// The XXH3 hash of bytes, to 128 bits: the same in every program, and on the disk.
///
/// Nobody gains by two pages of her own with one hash, so that it need not be one of
/// cryptography.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ContentHash(u128);

impl ContentHash {
    /// How many bytes it takes.
    pub const LENGTH: usize = size_of::<u128>();

    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(xxh3_128(bytes))
    }

    /// The hash as bytes.
    pub fn to_bytes(self) -> [u8; Self::LENGTH] {
        self.0.to_be_bytes()
    }

    /// The hash as 32 hexadecimal digits.
    pub fn to_hex(self) -> String {
        format!("{:032x}", self.0)
    }

    /// The hash with these 32 hexadecimal digits.
    pub fn from_hex(digits: &str) -> Option<Self> {
        let is_whole = digits.len() == 2 * Self::LENGTH
            && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_whole.then(|| u128::from_str_radix(digits, 16).ok().map(Self)).flatten()
    }
}

/// Hashes bytes that come one after another.
#[derive(Clone, Default)]
pub struct ContentHasher(Xxh3Default);

impl ContentHasher {
    /// Adds what comes next.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all that was added.
    pub fn finish(&self) -> ContentHash {
        ContentHash(self.0.digest128())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_have_one_hash_however_they_come_and_are_written() {
        let bytes: Vec<u8> = (0..5000_u32).map(|at| (at * at) as u8).collect();
        for long in [0, 1, 16, 17, 240, 241, 1024, 5000] {
            let whole = ContentHash::of(&bytes[..long]);
            for step in [1, 100, 4096] {
                let mut hasher = ContentHasher::default();
                bytes[..long].chunks(step).for_each(|part| hasher.update(part));
                assert_eq!(hasher.finish(), whole, "{long} bytes, {step} at a time");
            }
            assert_eq!(ContentHash::from_hex(&whole.to_hex()), Some(whole));
            assert_eq!(whole.to_hex(), hex(whole.to_bytes()));
        }
    }

    #[test]
    fn the_hash_is_that_of_the_specification() {
        // https://github.com/Cyan4973/xxHash: XXH3_128bits of nothing, with the seed 0.
        assert_eq!(ContentHash::of(b"").to_hex(), "99aa06d3014798d86001c324468d497f");
    }

    #[test]
    fn only_whole_hashes_are_read() {
        for digits in
            ["", "beef", &"g".repeat(32), &format!("+{}", "1".repeat(31)), &"1".repeat(33)]
        {
            assert_eq!(ContentHash::from_hex(digits), None, "{digits}");
        }
    }

    fn hex(bytes: [u8; ContentHash::LENGTH]) -> String {
        bytes.map(|byte| format!("{byte:02x}")).concat()
    }
}
