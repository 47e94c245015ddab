//! How large a drawing wants to be, in pixels.

use xml::reader::{EventReader, XmlEvent};

/// No picture is laid out larger than this on either side; the shape is kept.
const LARGEST: f64 = 4000.0;

/// Width and height as the drawing says them: both lengths, or else its view box.
pub(super) fn of(text: &str) -> Option<(u32, u32)> {
    let mut reader = EventReader::from_str(text);
    let attributes = loop {
        match reader.next().ok()? {
            XmlEvent::StartElement { attributes, .. } => break attributes,
            XmlEvent::EndDocument => return None,
            _ => {}
        }
    };
    let value = |name: &str| {
        let found = attributes.iter().find(|attribute| attribute.name.local_name == name);
        found.map(|attribute| attribute.value.as_str())
    };
    let (width, height) = (value("width").and_then(length), value("height").and_then(length));
    let view = value("viewBox").and_then(view_box);
    whole(match (width, height, view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (_, _, view) => view?,
    })
}

/// A length in pixels; `None` for what depends on the page, such as `100%`.
fn length(value: &str) -> Option<f64> {
    let value = value.trim();
    let end = value.find(|sign: char| !(sign.is_ascii_digit() || "+-.eE".contains(sign)));
    // The `e` of `em` is no exponent.
    let (number, unit) = match end {
        Some(end) => value.split_at(value[..end].trim_end_matches(['e', 'E']).len()),
        None => (value, ""),
    };
    let pixels = match unit.trim() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "em" | "rem" => 16.0,
        _ => return None,
    };
    number.parse::<f64>().ok().map(|number| number * pixels).filter(|length| *length > 0.0)
}

fn view_box(value: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = value
        .split([' ', ',', '\n', '\t', '\r'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    }
}

fn whole((width, height): (f64, f64)) -> Option<(u32, u32)> {
    let scale = (LARGEST / width.max(height)).min(1.0);
    let side = |length: f64| {
        let length = (length * scale).round();
        // Between 1 and the largest side: the number fits.
        length.is_finite().then(|| length.clamp(1.0, LARGEST) as u32)
    };
    side(width).zip(side(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_says_its_size_in_many_ways() {
        let rows = [
            ("width='480' height=\"320px\" viewBox='0 0 3 2'", Some((480, 320))),
            ("viewBox='0 0 480 320'", Some((480, 320))),
            ("viewBox='-10,-10,\n48.4 31.6'", Some((48, 32))),
            ("width='210mm' height='297mm'", Some((794, 1123))),
            ("width='2em' height='1in'", Some((32, 96))),
            ("width='100%' height='100%' viewBox='0 0 3 2'", Some((3, 2))),
            ("width='300' viewBox='0 0 3 2'", Some((300, 200))),
            ("height='200' viewBox='0 0 3 2'", Some((300, 200))),
            ("viewBox='0 0 40000 1'", Some((4000, 1))),
            ("viewBox='0 0 0 1'", None),
            ("viewBox='0 0 NaN 1'", None),
            ("viewBox='0 0 inf 1'", None),
            ("width='1e999' height='1'", None),
            ("width='x' height='-3'", None),
            ("", None),
        ];
        for (attributes, expected) in rows {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
            assert_eq!(of(&text), expected, "{attributes}");
        }
    }
}
