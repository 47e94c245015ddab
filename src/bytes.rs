//! Looks at all bytes of a text at once, where it is short and hardly ever has any of those
//! that are looked for: what a run of words is asked many times.

/// How many bytes are looked at in one step: as many as every processor compares at once.
const STEP: usize = 16;

/// Whether any byte is one of the wanted ones.
#[inline]
pub(crate) fn has_any<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> bool {
    // Without a stop within a step, the compiler makes few instructions of it.
    let is_wanted =
        |byte: &u8| wanted.iter().fold(0_u8, |any, wanted| any | u8::from(byte == wanted));
    let has_any_in = |step: &[u8; STEP]| step.iter().fold(0, |any, byte| any | is_wanted(byte)) > 0;
    let (steps, rest) = bytes.as_chunks::<STEP>();
    if steps.iter().any(has_any_in) {
        return true;
    }
    match bytes.last_chunk::<STEP>() {
        // Some are looked at twice, which is quicker than one by one.
        Some(last) => !rest.is_empty() && has_any_in(last),
        None => rest.iter().any(|byte| wanted.contains(byte)),
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
            assert!(!has_any(&bytes, *b"x1"), "{length}");
            assert_eq!(digits(&bytes), 0);
            for at in 0..length {
                bytes[at] = b'1';
                assert!(has_any(&bytes, *b"x1"), "{at} of {length}");
                assert_eq!(digits(&bytes), 1, "{at} of {length}");
                bytes[at] = b'a';
            }
            bytes.fill(b'7');
            assert_eq!(digits(&bytes), length);
        }
    }
}
