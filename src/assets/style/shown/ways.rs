//! The ways in which a declaration hides, as designers write them.
//!
//! Values are compared as the parser prints them. What comes out of a `var()` or a `calc()`
//! that cannot be worked out hides nothing here.

use lightningcss::traits::Parse;
use lightningcss::values::color::CssColor;

/// What a declaration is about. What one hides, another of the same concern can bring back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Concern {
    /// Whether it is there at all: what is not takes no focus, either.
    Presence,
    Opacity,
    Clip,
    Size,
    Place,
    Text,
    Colour,
}

/// Less than this of something is nothing.
const FAINT: f64 = 0.1;
/// Further than this is off the screen; a percentage counts as one of the screen.
const FAR: f64 = 999.0;

/// A property with its value.
pub(super) type Declared = (String, String);

/// What a property is about; `None` where it hides nothing, whatever its value is.
pub(super) fn concern(name: &str) -> Option<Concern> {
    Some(match name {
        "display" | "visibility" | "content-visibility" => Concern::Presence,
        "opacity" => Concern::Opacity,
        "clip" | "clip-path" => Concern::Clip,
        "font" | "font-size" | "text-indent" => Concern::Text,
        "color" => Concern::Colour,
        "position" | "transform" | "translate" | "scale" => Concern::Place,
        "top" | "right" | "bottom" | "left" => Concern::Place,
        name if name.starts_with("inset") || name.starts_with("margin") => Concern::Place,
        name if name.starts_with("overflow") || is_size(name) => Concern::Size,
        _ => return None,
    })
}

fn is_size(name: &str) -> bool {
    let side = name.strip_prefix("max-").unwrap_or(name);
    matches!(side, "width" | "height" | "inline-size" | "block-size")
}

/// Whether a declaration hides what its rule means; `rule` is all that the rule declares.
pub(super) fn hides((name, value): &Declared, rule: &[Declared]) -> bool {
    let is = |words: &[&str]| words.contains(&value.as_str());
    match name.as_str() {
        "display" => is(&["none"]),
        "visibility" => is(&["hidden", "collapse"]),
        "content-visibility" => is(&["hidden"]),
        "opacity" => share(value).is_some_and(|share| share <= FAINT),
        "clip" | "clip-path" => clips(value),
        "font" => value.split([' ', '/']).any(is_tiny),
        "font-size" => is_tiny(value),
        // The old way to put a picture in the place of a text goes either way.
        "text-indent" => {
            pixels(value).is_some_and(|pixels| pixels <= -FAR || pixels >= FAR && cuts_off(rule))
        }
        "color" => is_clear(value) && !shows_its_ground(rule),
        "transform" => functions(value).any(|(name, arguments)| moves(name, arguments)),
        "translate" | "scale" => moves(name, value),
        name if is_size(name) => is_nothing(name, value, rule),
        name if concern(name) == Some(Concern::Place) => pushes(name, value, rule),
        _ => false,
    }
}

/// Whether a colour is as good as transparent.
fn is_clear(value: &str) -> bool {
    let colour = CssColor::parse_string(value).map(|colour| colour.to_rgb());
    let Ok(Ok(CssColor::RGBA(colour))) = colour else { return false };
    f64::from(colour.alpha_f32()) <= FAINT
}

/// `0.05` or `5%`.
fn share(value: &str) -> Option<f64> {
    match measure(value)? {
        (number, "") => Some(number),
        (number, "%") => Some(number / 100.0),
        _ => None,
    }
}

/// A number with its unit.
fn measure(text: &str) -> Option<(f64, &str)> {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    let number = |end: usize| Some((text.get(..end)?.parse().ok()?, text.get(end..)?));
    (1..=text.len()).rev().filter(|_| is_number).find_map(number)
}

/// About how many pixels of a usual screen a length is.
fn pixels(text: &str) -> Option<f64> {
    let (number, unit) = measure(text)?;
    let unit = match unit {
        "" if number == 0.0 => 0.0,
        "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "em" | "rem" | "lh" | "rlh" => 16.0,
        "ch" | "ex" => 8.0,
        "cm" => 38.0,
        "in" => 96.0,
        "%" | "vw" | "vh" | "vi" | "vb" | "vmin" | "vmax" => 10.0,
        "svw" | "svh" | "lvw" | "lvh" | "dvw" | "dvh" => 10.0,
        _ => return None,
    };
    Some(number * unit)
}

fn is_tiny(value: &str) -> bool {
    pixels(value).is_some_and(|pixels| (0.0..=1.0).contains(&pixels))
}

/// Whether a rule cuts off what is larger than its box.
fn cuts_off(rule: &[Declared]) -> bool {
    let cuts = |value: &str| value.split(' ').any(|word| matches!(word, "hidden" | "clip"));
    rule.iter().any(|(name, value)| name.starts_with("overflow") && cuts(value))
}

/// Whether the letters are a window to a picture behind them.
fn shows_its_ground(rule: &[Declared]) -> bool {
    let is_text = |value: &str| value.split(' ').any(|word| word == "text");
    rule.iter().any(|(name, value)| name.starts_with("background") && is_text(value))
}

/// A size of nothing. A box of one pixel hides where the rest is cut off; one that grows
/// again (`inline-size: 0; flex: 1`) hides nothing.
fn is_nothing(name: &str, value: &str, rule: &[Declared]) -> bool {
    let is_zero = |value: &str| pixels(value).is_some_and(|pixels| pixels == 0.0);
    let grows = |(name, value): &Declared| {
        matches!(name.as_str(), "flex" | "flex-grow") || name.starts_with("min-") && !is_zero(value)
    };
    let is_kept = !name.starts_with("max-") && rule.iter().any(grows);
    (is_zero(value) || is_tiny(value) && cuts_off(rule)) && !is_kept
}

/// Whether one side is pushed off the screen, and the other does not stretch as far.
fn pushes(name: &str, value: &str, rule: &[Declared]) -> bool {
    let is_off = |side: &str| pixels(side).is_some_and(|pixels| pixels <= -FAR);
    let sides: Vec<&str> = value.split(' ').collect();
    match sides.as_slice() {
        // `inset-inline: -100vw` stretches; `left: -100vw` alone pushes.
        [side] if is_off(side) => opposite(name).is_some_and(|opposite| {
            !rule.iter().any(|(other, value)| *other == opposite && value.starts_with('-'))
        }),
        [first, second] => is_off(first) != is_off(second) && opposite_of_both(name),
        [top, _, bottom] => is_off(top) != is_off(bottom),
        [top, right, bottom, left] => {
            is_off(top) != is_off(bottom) || is_off(left) != is_off(right)
        }
        _ => false,
    }
}

/// Whether two values are those of two opposite sides.
fn opposite_of_both(name: &str) -> bool {
    name.ends_with("-inline") || name.ends_with("-block")
}

/// The other side of the box; `None` for a property of more than one side.
fn opposite(name: &str) -> Option<String> {
    const SIDES: [(&str, &str); 3] = [("left", "right"), ("top", "bottom"), ("start", "end")];
    SIDES.iter().find_map(|(first, second)| {
        let other = |side: &str, other: &str| Some(name.strip_suffix(side)?.to_owned() + other);
        other(first, second).or_else(|| other(second, first))
    })
}

/// The functions of a value with what stands in their brackets.
fn functions(value: &str) -> impl Iterator<Item = (&str, &str)> {
    value.split(')').filter_map(|function| function.trim().split_once('('))
}

fn arguments(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ' ']).filter(|argument| !argument.is_empty())
}

/// Whether a function of `transform`, or the property of that name, makes small or far.
fn moves(name: &str, text: &str) -> bool {
    match name {
        "scale" | "scaleX" | "scaleY" | "scale3d" => {
            arguments(text).filter_map(share).any(|share| share.abs() <= FAINT)
        }
        "translate" | "translateX" | "translateY" | "translate3d" => {
            // A percentage is one of the element itself: a step aside is still seen.
            arguments(text).any(|argument| match measure(argument) {
                Some((number, "%")) => number.abs() >= 200.0,
                _ => pixels(argument).is_some_and(|pixels| pixels.abs() >= FAR),
            })
        }
        _ => false,
    }
}

/// Whether nothing is left inside a clip.
fn clips(value: &str) -> bool {
    functions(value).any(|(name, text)| {
        let text = text.split(" round ").next().unwrap_or(text);
        match name {
            "rect" => {
                let sides: Vec<Option<f64>> = arguments(text).map(pixels).collect();
                let ends = |from: Option<f64>, to: Option<f64>| {
                    from.zip(to).is_some_and(|(from, to)| to - from <= 1.0)
                };
                matches!(*sides, [top, right, bottom, left] if ends(top, bottom) || ends(left, right))
            }
            "inset" => {
                let sides: Vec<f64> =
                    arguments(text).map(|side| share(side).unwrap_or_default()).collect();
                let side = |place: usize| sides.get(place).copied();
                let (top, right) = (side(0).unwrap_or_default(), side(1).or(side(0)));
                let right = right.unwrap_or_default();
                let (bottom, left) = (side(2).unwrap_or(top), side(3).unwrap_or(right));
                top + bottom >= 1.0 || left + right >= 1.0
            }
            "circle" | "ellipse" => arguments(text).next().is_some_and(is_tiny),
            "polygon" => {
                let points: Vec<&str> = text.split(',').map(str::trim).collect();
                points.windows(2).all(|pair| pair[0] == pair[1])
            }
            _ => false,
        }
    })
}
