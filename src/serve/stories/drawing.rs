//! Draws a story: a box for each step, a line for each way on. The list beside it says the
//! same in words; the drawing is for those who see more in a picture.

use super::layout::{HEIGHT, Layout, Line, Placed, WIDTH, layout};
use crate::model::html::escape_into;
use crate::model::story::Story;

/// How many characters fit into a line of a box.
const LINE: usize = 21;
/// How far a line of words is below the one before it.
const LEADING: i32 = 20;

/// Appends the drawing, named by `title` and `description`. Ids begin with `id`.
pub(super) fn draw(html: &mut String, id: &str, story: &Story, title: &str, description: &str) {
    let Layout { width, height, steps, lines } = layout(story);
    html.push_str(&format!(
        "<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\"><title id=\"{id}-t\">"
    ));
    escape_into(html, title);
    html.push_str(&format!("</title><desc id=\"{id}-d\">"));
    escape_into(html, description);
    html.push_str(&format!(
        "</desc><defs><marker id=\"{id}-a\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" \
         markerHeight=\"8\" orient=\"auto\"><path class=\"head\" d=\"M0 0l8 4-8 4z\"/></marker></defs>"
    ));
    for line in &lines {
        draw_line(html, id, line);
    }
    let numbers = story.numbers();
    for placed in &steps {
        let number = numbers.get(placed.step).copied().flatten().unwrap_or_default();
        draw_step(html, story, placed, number);
    }
    html.push_str("</svg>");
}

fn draw_line(html: &mut String, id: &str, line: &Line) {
    let mut path = String::new();
    for (place, (x, y)) in line.points.iter().enumerate() {
        path.push_str(&format!("{}{x} {y}", if place == 0 { 'M' } else { 'L' }));
    }
    let class = if line.goes_back { "way back" } else { "way" };
    html.push_str(&format!("<path class=\"{class}\" d=\"{path}\" marker-end=\"url(#{id}-a)\"/>"));
}

fn draw_step(html: &mut String, story: &Story, placed: &Placed, number: usize) {
    let Some(step) = story.steps.get(placed.step) else { return };
    let class = if step.is_ending() { "step ending" } else { "step" };
    let Placed { x, y, .. } = placed;
    html.push_str(&format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"8\"/>"
    ));
    let words = lines_of(&format!("{number}. {}", step.title.0));
    let count = i32::try_from(words.len()).unwrap_or(1);
    let first = y + HEIGHT / 2 + 5 - (count - 1) * LEADING / 2;
    for (line, words) in (0..).zip(&words) {
        let (x, y) = (x + WIDTH / 2, first + line * LEADING);
        html.push_str(&format!("<text x=\"{x}\" y=\"{y}\">"));
        escape_into(html, words);
        html.push_str("</text>");
    }
}

/// Words in at most two lines; what does not fit is left out.
fn lines_of(words: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let length = line.chars().count() + 1 + word.chars().count();
        if line.is_empty() || length <= LINE {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    let is_cut = lines.len() > 2;
    lines.truncate(2);
    let last = lines.len() - 1;
    for (place, line) in lines.iter_mut().enumerate() {
        let is_cut = is_cut && place == last;
        if line.chars().count() + usize::from(is_cut) > LINE || is_cut {
            *line = line.chars().take(LINE - 1).collect::<String>() + "…";
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_headings_are_cut_in_the_drawing() {
        for (words, lines) in [
            ("1. Un mesaj nou", &["1. Un mesaj nou"][..]),
            ("2. Sora mea este de partea mea", &["2. Sora mea este de", "partea mea"]),
            (
                "3. Cineva scrie iar și iar, până târziu în noapte",
                &["3. Cineva scrie iar", "și iar, până târziu…"],
            ),
            ("4. Nemaipomenitnemaipomenitnemaipomenit", &["4.", "Nemaipomenitnemaipom…"]),
            ("", &[""]),
        ] {
            assert_eq!(lines_of(words), lines);
        }
    }
}
