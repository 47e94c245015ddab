//! Several files as one entry of the cache: of each its name and its bytes, with their
//! lengths before them.

/// Packs files.
pub(super) fn pack(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut packed = Vec::new();
    for part in files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]) {
        packed.extend((part.len() as u64).to_le_bytes());
        packed.extend(part);
    }
    packed
}

/// Unpacks files; `None` where they are not whole.
pub(super) fn unpack(mut packed: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    while !packed.is_empty() {
        let name = String::from_utf8(part(&mut packed)?.to_vec()).ok()?;
        files.push((name, part(&mut packed)?.to_vec()));
    }
    Some(files)
}

fn part<'a>(packed: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = packed.split_first_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (part, rest) = rest.split_at_checked(length)?;
    *packed = rest;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_and_what_is_not_whole_does_not() {
        let files = vec![("a/b".to_owned(), vec![1, 2, 3]), (String::new(), Vec::new())];
        let packed = pack(&files);
        assert_eq!(unpack(&packed), Some(files));
        assert_eq!(unpack(&[]), Some(Vec::new()));
        for end in [1, 8, 12, packed.len() - 1] {
            assert_eq!(unpack(&packed[..end]), None, "{end}");
        }
        assert_eq!(unpack(&[255; 40]), None);
    }
}
