//! Where the data of a track stand: chunks of samples, each chunk in one piece.

use std::ops::Range;

use super::boxes::Part;
use super::number;

/// The chunks of a track, by the boxes of its table; `None` where they cannot be worked
/// out, or stand outside the file.
pub(super) fn chunks(film: &[u8], table: &[Part]) -> Option<Vec<Range<usize>>> {
    let find = |kind: &[u8; 4]| table.iter().find(|part| &part.kind == kind);
    let (places, width) = match (find(b"stco"), find(b"co64")) {
        (Some(places), _) => (Table::of(film, places, 4, 4)?, 4),
        (None, places) => (Table::of(film, places?, 4, 8)?, 8),
    };
    let runs = Table::of(film, find(b"stsc")?, 4, 12)?;
    let mut sizes = Sizes::of(film, find(b"stsz")?)?;
    let mut chunks = Vec::with_capacity(places.count);
    let mut run = 0;
    for chunk in 0..places.count {
        // A run of chunks lasts until the one where the next run starts, counted from 1.
        while run + 1 < runs.count && runs.number(run + 1, 0, 4)? <= chunk as u64 + 1 {
            run += 1;
        }
        let samples = runs.number(run, 4, 4)?;
        let start = usize::try_from(places.number(chunk, 0, width)?).ok()?;
        let length = usize::try_from(sizes.next(samples)?).ok()?;
        let end = start.checked_add(length).filter(|end| *end <= film.len())?;
        chunks.push(start..end);
    }
    Some(chunks)
}

/// Numbers of one width, counted.
struct Table<'a> {
    bytes: &'a [u8],
    start: usize,
    entry: usize,
    count: usize,
}

impl<'a> Table<'a> {
    /// The table in a box, whose count stands at `count_at` of the content.
    fn of(bytes: &'a [u8], part: &Part, count_at: usize, entry: usize) -> Option<Self> {
        let count = number(bytes, part.content.start + count_at, 4)?;
        let count = usize::try_from(count).ok()?;
        let start = part.content.start + count_at + 4;
        let end = start.checked_add(count.checked_mul(entry)?)?;
        (end <= part.content.end).then_some(Self { bytes, start, entry, count })
    }

    fn number(&self, index: usize, offset: usize, length: usize) -> Option<u64> {
        (index < self.count).then_some(())?;
        number(self.bytes, self.start + index * self.entry + offset, length)
    }
}

/// The sizes of samples: one for all, or one each.
enum Sizes<'a> {
    Same(u64),
    Each { table: Table<'a>, next: usize },
}

impl<'a> Sizes<'a> {
    fn of(bytes: &'a [u8], part: &Part) -> Option<Self> {
        match number(bytes, part.content.start + 4, 4)? {
            0 => Some(Self::Each { table: Table::of(bytes, part, 8, 4)?, next: 0 }),
            size => Some(Self::Same(size)),
        }
    }

    /// The size of the next `samples` together.
    fn next(&mut self, samples: u64) -> Option<u64> {
        match self {
            Self::Same(size) => size.checked_mul(samples),
            Self::Each { table, next } => {
                let end = next.checked_add(usize::try_from(samples).ok()?)?;
                (end <= table.count).then_some(())?;
                let sizes = (*next..end).map(|index| table.number(index, 0, 4));
                *next = end;
                sizes.sum()
            }
        }
    }
}
