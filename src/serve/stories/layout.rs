//! Where the steps of a story stand in its drawing, and the lines between them.
//!
//! Steps stand in rows: the first above, each other one below the row that first leads to
//! it. So a line goes to the next row, or back; those that go back run between the rows and
//! beside them, never through a step.

use std::collections::VecDeque;

use crate::model::story::Story;

/// The size of a step.
pub(super) const WIDTH: i32 = 200;
pub(super) const HEIGHT: i32 = 60;
/// The space between steps of a row.
const BESIDE: i32 = 32;
/// The space between rows, without the lines that run there.
const BELOW: i32 = 48;
/// The space between lines that run side by side.
const LANE: i32 = 10;
/// The space around the drawing.
const MARGIN: i32 = 12;

/// A drawing.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) steps: Vec<Placed>,
    pub(super) lines: Vec<Line>,
}

/// A step in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) step: usize,
    pub(super) x: i32,
    pub(super) y: i32,
}

/// A way on.
#[derive(Debug)]
pub(super) struct Line {
    /// Its corners, from the step that it leaves to the one that it comes to.
    pub(super) points: Vec<(i32, i32)>,
    /// Whether it leads to no lower row.
    pub(super) goes_back: bool,
}

/// Lays a story out. Steps that nobody comes to are left out.
pub(super) fn layout(story: &Story) -> Layout {
    let rows = rows(story);
    let lanes = lanes(story, &rows);
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let full = span(widest);
    let mut drawing = Layout { width: full + 2 * MARGIN, ..Layout::default() };
    let mut y = MARGIN;
    let mut bottoms = Vec::with_capacity(rows.len());
    for (row, steps) in rows.iter().enumerate() {
        y += i32::try_from(lanes.above.get(row).copied().unwrap_or(0)).unwrap_or(0) * LANE;
        let start = MARGIN + (full - span(steps.len())) / 2;
        for (x, step) in (start..).step_by(step_size()).zip(steps) {
            drawing.steps.push(Placed { step: *step, x, y });
        }
        y += HEIGHT;
        bottoms.push(y);
        y += i32::try_from(lanes.below.get(row).copied().unwrap_or(0)).unwrap_or(0) * LANE + BELOW;
    }
    drawing.height = y - BELOW + MARGIN;
    draw_lines(story, &rows, &bottoms, &mut drawing);
    drawing
}

fn step_size() -> usize {
    usize::try_from(WIDTH + BESIDE).unwrap_or(1)
}

/// How wide some steps of a row are together.
fn span(steps: usize) -> i32 {
    i32::try_from(steps).unwrap_or(0) * (WIDTH + BESIDE) - BESIDE
}

/// The steps of each row, each below those that lead to it, as far as there is room.
fn rows(story: &Story) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    let mut known = vec![false; story.steps.len()];
    let mut waiting = VecDeque::from([(0, 0)]);
    while let Some((step, row)) = waiting.pop_front() {
        match known.get_mut(step) {
            Some(known) if !*known => *known = true,
            _ => continue,
        }
        if rows.len() <= row {
            rows.push(Vec::new());
        }
        if let Some(steps) = rows.get_mut(row) {
            steps.push(step);
        }
        waiting.extend(story.next(step).map(|next| (next, row + 1)));
    }
    rows
}

/// How many lines that go back run below and above each row.
struct Lanes {
    below: Vec<usize>,
    above: Vec<usize>,
}

/// The row of each step.
fn row_of(rows: &[Vec<usize>], step: usize) -> usize {
    rows.iter().position(|steps| steps.contains(&step)).unwrap_or(0)
}

fn lanes(story: &Story, rows: &[Vec<usize>]) -> Lanes {
    let mut lanes = Lanes { below: vec![0; rows.len()], above: vec![0; rows.len()] };
    for (row, steps) in rows.iter().enumerate() {
        for to in steps.iter().flat_map(|step| story.next(*step)) {
            let target = row_of(rows, to);
            if target <= row {
                if let Some(below) = lanes.below.get_mut(row) {
                    *below += 1;
                }
                if let Some(above) = lanes.above.get_mut(target) {
                    *above += 1;
                }
            }
        }
    }
    lanes
}

fn draw_lines(story: &Story, rows: &[Vec<usize>], bottoms: &[i32], drawing: &mut Layout) {
    let mut free =
        Free { below: bottoms.to_vec(), above: vec![0; rows.len()], beside: drawing.width };
    let placed = drawing.steps.clone();
    let at = |step: usize| placed.iter().find(|placed| placed.step == step);
    for (row, steps) in rows.iter().enumerate() {
        for step in steps {
            let ways = story.next(*step).count();
            for (way, to) in story.next(*step).enumerate() {
                let (Some(from), Some(target)) = (at(*step), at(to)) else { continue };
                let start = (from.x + port(way, ways), from.y + HEIGHT);
                let target_row = row_of(rows, to);
                let goes_back = target_row <= row;
                let points = if goes_back {
                    free.around(start, row, target, target_row)
                } else {
                    vec![start, (target.x + WIDTH / 2, target.y)]
                };
                drawing.lines.push(Line { points, goes_back });
            }
        }
    }
    if free.beside > drawing.width {
        drawing.width = free.beside + MARGIN;
    }
}

/// Where the last line of each kind runs; the next one keeps its distance.
struct Free {
    /// Of each row, the lowest line below it.
    below: Vec<i32>,
    /// Of each row, how far above it the highest line is.
    above: Vec<i32>,
    /// The outermost line beside all rows.
    beside: i32,
}

impl Free {
    /// A line that goes down from its step, out, up, and in above the step that it comes to.
    fn around(
        &mut self,
        start: (i32, i32),
        row: usize,
        target: &Placed,
        target_row: usize,
    ) -> Vec<(i32, i32)> {
        let (Some(under), Some(over)) = (self.below.get_mut(row), self.above.get_mut(target_row))
        else {
            return vec![start];
        };
        *under += LANE;
        *over += LANE;
        self.beside += LANE;
        let (under, over, beside) = (*under, target.y - *over, self.beside - LANE);
        let end = target.x + WIDTH - 2 * LANE;
        let turns = [(start.0, under), (beside, under), (beside, over), (end, over)];
        std::iter::once(start).chain(turns).chain([(end, target.y)]).collect()
    }
}

/// Where along the lower side of a step a way leaves it.
fn port(way: usize, ways: usize) -> i32 {
    let (way, ways) = (i32::try_from(way).unwrap_or(0), i32::try_from(ways).unwrap_or(1));
    WIDTH * (way + 1) / (ways + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::story::testing::any_story;

    fn overlap(one: &Placed, other: &Placed) -> bool {
        (one.x - other.x).abs() < WIDTH && (one.y - other.y).abs() < HEIGHT
    }

    /// Whether a straight piece of a line runs through a step (touching its edge is fine).
    fn crosses(from: (i32, i32), to: (i32, i32), step: &Placed) -> bool {
        let (left, right) = (from.0.min(to.0), from.0.max(to.0));
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        right > step.x && left < step.x + WIDTH && bottom > step.y && top < step.y + HEIGHT
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn every_step_and_way_has_its_place(story in any_story()) {
            let drawing = layout(&story);
            let reached = story.reached_from(0);
            let mut drawn: Vec<usize> = drawing.steps.iter().map(|placed| placed.step).collect();
            drawn.sort_unstable();
            let expected: Vec<usize> = (0..reached.len()).filter(|step| reached[*step]).collect();
            prop_assert_eq!(&drawn, &expected);
            let ways: usize = expected.iter().map(|step| story.next(*step).count()).sum();
            prop_assert_eq!(drawing.lines.len(), ways);
        }

        #[test]
        fn nothing_lies_over_a_step_or_outside(story in any_story()) {
            let drawing = layout(&story);
            for (place, one) in drawing.steps.iter().enumerate() {
                prop_assert!(drawing.steps.iter().skip(place + 1).all(|other| !overlap(one, other)));
                prop_assert!(one.x >= 0 && one.x + WIDTH <= drawing.width);
                prop_assert!(one.y >= 0 && one.y + HEIGHT <= drawing.height);
            }
            for line in &drawing.lines {
                for (x, y) in &line.points {
                    prop_assert!((0..=drawing.width).contains(x) && (0..=drawing.height).contains(y), "{:?}", line);
                }
                for piece in line.points.windows(2).filter(|_| line.goes_back) {
                    let crossed = drawing.steps.iter().find(|step| crosses(piece[0], piece[1], step));
                    prop_assert!(crossed.is_none(), "{:?} through {:?}", line, crossed);
                }
            }
        }
    }
}
