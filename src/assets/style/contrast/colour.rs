//! Colours as numbers, and their contrast.
//!
//! Relative luminance and contrast ratio are those of WCAG 2.2
//! (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>,
//! <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).

use std::fmt;

use lightningcss::traits::Parse;
use lightningcss::values::color::CssColor;

/// A colour of a screen, in sRGB; each part is from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Colour {
    red: f64,
    green: f64,
    blue: f64,
    alpha: f64,
}

impl Colour {
    /// Reads a colour in any form of CSS; `None` where it depends on more than itself:
    /// `currentColor`, the system's own colours. `is_dark` chooses of a `light-dark()`.
    pub(super) fn read(text: &str, is_dark: bool) -> Option<Self> {
        Self::of(CssColor::parse_string(text).ok()?, is_dark)
    }

    fn of(colour: CssColor, is_dark: bool) -> Option<Self> {
        if let CssColor::LightDark(light, dark) = colour {
            return Self::of(if is_dark { *dark } else { *light }, is_dark);
        }
        let CssColor::RGBA(colour) = colour.to_rgb().ok()? else { return None };
        Some(Self {
            red: colour.red_f32().into(),
            green: colour.green_f32().into(),
            blue: colour.blue_f32().into(),
            alpha: colour.alpha_f32().into(),
        })
    }

    /// Whether nothing behind it shines through.
    pub(super) fn is_solid(self) -> bool {
        self.alpha >= 1.0
    }

    /// This colour in front of a solid ground.
    fn on(self, ground: Self) -> Self {
        let mix = |own: f64, behind: f64| own * self.alpha + behind * (1.0 - self.alpha);
        Self {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
            alpha: 1.0,
        }
    }

    fn luminance(self) -> f64 {
        let linear = |part: f64| {
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast of this colour in front of a solid ground: from 1 to 21.
    pub(super) fn contrast(self, ground: Self) -> f64 {
        let (own, ground) = (self.on(ground).luminance(), ground.luminance());
        (own.max(ground) + 0.05) / (own.min(ground) + 0.05)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let byte = |part: f64| (part * 255.0).round() as u8;
        write!(
            formatter,
            "#{:02x}{:02x}{:02x}",
            byte(self.red),
            byte(self.green),
            byte(self.blue)
        )?;
        if self.is_solid() { Ok(()) } else { write!(formatter, "{:02x}", byte(self.alpha)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Colour> {
        Colour::read(text, false)
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        let rows = [
            ("#000", "#fff", 21.0),
            ("#777", "#fff", 4.48),
            ("rgb(119 119 119)", "white", 4.48),
            ("hsl(0 0% 46.67%)", "#ffffff", 4.48),
            ("#16213a", "#fffcf5", 15.65),
            ("red", "red", 1.0),
            // Half of black on white is the grey that one sees.
            ("rgb(0 0 0 / 50%)", "#fff", 3.98),
            ("color-mix(in srgb, black 50%, white)", "#fff", 3.98),
        ];
        for (colour, ground, expected) in rows {
            let ratio = read(colour).unwrap().contrast(read(ground).unwrap());
            assert!((ratio - expected).abs() < 0.05, "{colour} on {ground}: {ratio}");
        }
    }

    #[test]
    fn every_syntax_of_css_is_read() {
        let rows = [
            ("#abc", "#aabbcc"),
            ("rebeccapurple", "#663399"),
            ("rgba(1, 2, 3, 1)", "#010203"),
            ("hwb(0 0% 0%)", "#ff0000"),
            ("lab(100% 0 0)", "#ffffff"),
            ("oklch(0% 0 0)", "#000000"),
            ("color(srgb 1 0 0)", "#ff0000"),
            ("light-dark(#fff, #000)", "#ffffff"),
            ("#11223380", "#11223380"),
        ];
        for (text, expected) in rows {
            assert_eq!(
                read(text).map(|colour| colour.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        assert_eq!(Colour::read("light-dark(#fff, #000)", true).unwrap().to_string(), "#000000");
        for text in ["", "currentColor", "Canvas", "12px", "#12", "red blue", "var(--x)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
