//! What a drawing may have: everything else is left out or refused.

/// The namespace of drawings.
pub(super) const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// The namespace of `xlink:href`.
pub(super) const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Elements that draw, sorted.
const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "symbol",
    "text",
    "title",
    "tspan",
    "use",
];

/// Their attributes, sorted, beside `aria-…`.
const ATTRIBUTES: &str = "\
    alignment-baseline amplitude baseline-shift class clip-path clip-rule clipPathUnits color \
    color-interpolation color-interpolation-filters cx cy d direction display \
    dominant-baseline dx dy exponent fill fill-opacity fill-rule filter filterUnits \
    flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style \
    font-variant font-weight fr fx fy gradientTransform gradientUnits height href id in in2 \
    intercept k1 k2 k3 k4 lang lengthAdjust letter-spacing marker-end marker-mid marker-start \
    markerHeight markerUnits markerWidth mask mask-type maskContentUnits maskUnits mode \
    offset opacity operator orient overflow pathLength patternContentUnits patternTransform \
    patternUnits points preserveAspectRatio primitiveUnits r radius refX refY result role \
    rotate rx ry shape-rendering slope spreadMethod stdDeviation stop-color stop-opacity \
    stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin \
    stroke-miterlimit stroke-opacity stroke-width style tableValues text-anchor \
    text-decoration text-rendering textLength transform transform-origin type values \
    vector-effect version viewBox visibility width word-spacing writing-mode x x1 x2 xmlns y \
    y1 y2";

/// Elements that may refer to another part of the drawing.
const REFERRING: [&str; 4] = ["linearGradient", "pattern", "radialGradient", "use"];

/// Elements whose words are shown or read.
const WORDED: [&str; 5] = ["desc", "style", "text", "title", "tspan"];

/// Whether an element of drawings draws, and does nothing else.
pub(super) fn is_element(name: &str) -> bool {
    ELEMENTS.contains(&name)
}

/// Whether an attribute without a prefix is one that drawings have.
pub(super) fn is_attribute(name: &str) -> bool {
    name.starts_with("aria-") || ATTRIBUTES.split(' ').any(|known| known == name)
}

/// Whether an element may refer to another part of the drawing.
pub(super) fn may_refer(element: &str) -> bool {
    REFERRING.contains(&element)
}

/// Whether words may stand directly in an element.
pub(super) fn has_words(element: &str) -> bool {
    WORDED.contains(&element)
}

/// Each element with all attributes that any may have.
#[cfg(test)]
pub(super) fn samples() -> impl Iterator<Item = (&'static str, String)> {
    let value = |name: &str| if name == "href" { "#a" } else { "1" };
    ELEMENTS.iter().map(move |element| {
        let attributes = ATTRIBUTES.split(' ').filter(|name| *name != "xmlns");
        let fitting = attributes.filter(|name| *name != "href" || may_refer(element));
        let written = fitting.map(|name| format!("{name}=\"{}\"", value(name)));
        (*element, written.collect::<Vec<_>>().join(" "))
    })
}
