//! Looks for bytes in short texts that hardly ever have any of them: for questions asked of
//! every run of words.

/// How many bytes are looked at in one step: as many as every processor compares at once.
const STEP: usize = 16;

/// Whether any byte is one of those that `is_wanted` tells without a branch, so with `|` for
/// "or": the compiler makes a few instructions of a step then.
#[inline]
pub(crate) fn has_any(bytes: &[u8], is_wanted: impl Fn(u8) -> bool + Copy) -> bool {
    let has_any_in = |step: &[u8; STEP]| {
        step.iter().fold(0_u8, |any, byte| any | u8::from(is_wanted(*byte))) != 0
    };
    let (steps, rest) = bytes.as_chunks::<STEP>();
    for step in steps {
        if has_any_in(step) {
            return true;
        }
    }
    match bytes.last_chunk::<STEP>() {
        // Some are looked at twice, which is quicker than one by one.
        Some(last) => !rest.is_empty() && has_any_in(last),
        None => rest.iter().any(|byte| is_wanted(*byte)),
    }
}

/// How many bytes are digits.
#[inline]
pub(crate) fn digits(bytes: &[u8]) -> usize {
    // So few that their number fits a byte: so the compiler counts many at once.
    let in_chunk = |chunk: &[u8]| {
        chunk.iter().fold(0_u8, |number, byte| number + u8::from(byte.is_ascii_digit()))
    };
    bytes.chunks(usize::from(u8::MAX)).map(|chunk| usize::from(in_chunk(chunk))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_is_found_wherever_it_stands() {
        for length in 0..300 {
            let mut bytes = vec![b'a'; length];
            assert!(!has_any(&bytes, |byte| (byte == b'x') | (byte == b'1')), "{length}");
            assert_eq!(digits(&bytes), 0);
            for at in 0..length {
                bytes[at] = b'1';
                assert!(
                    has_any(&bytes, |byte| (byte == b'x') | (byte == b'1')),
                    "{at} of {length}"
                );
                assert_eq!(digits(&bytes), 1, "{at} of {length}");
                bytes[at] = b'a';
            }
            bytes.fill(b'7');
            assert_eq!(digits(&bytes), length);
        }
    }
}
