//! Writing SVG: numbers, escaping, and the few shapes the pictures are made of.

use std::fmt::Write as _;

/// A number with at most two decimals; anything not finite becomes 0.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0" } else { text }.to_owned()
}

/// Text made safe between tags.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            c => safe.push(c),
        }
    }
    safe
}

/// How a shape is painted.
#[derive(Debug, Clone, Copy)]
pub struct Paint {
    /// The colour inside, or `"none"`.
    pub fill: &'static str,
    /// The colour of the outline, or `"none"`.
    pub stroke: &'static str,
    /// Width of the outline in pixels.
    pub width: f64,
}

impl Paint {
    /// Filled, without an outline.
    pub fn fill(fill: &'static str) -> Self {
        Self { fill, stroke: "none", width: 0.0 }
    }

    /// Only an outline.
    pub fn stroke(stroke: &'static str, width: f64) -> Self {
        Self { fill: "none", stroke, width }
    }

    fn write(self, out: &mut String) {
        let _ = write!(out, " fill=\"{}\"", self.fill);
        if self.stroke != "none" {
            let _ = write!(out, " stroke=\"{}\" stroke-width=\"{}\"", self.stroke, number(self.width));
        }
        out.push_str("/>\n");
    }
}

/// A rectangle by its left top corner, with rounded corners of this radius.
pub fn rect(out: &mut String, [x, y, w, h]: [f64; 4], radius: f64, paint: Paint) {
    let _ = write!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
        number(x),
        number(y),
        number(w.max(0.0)),
        number(h.max(0.0))
    );
    if radius > 0.0 {
        let _ = write!(out, " rx=\"{}\"", number(radius));
    }
    paint.write(out);
}

/// A circle.
pub fn circle(out: &mut String, x: f64, y: f64, radius: f64, paint: Paint) {
    let _ = write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(x), number(y), number(radius));
    paint.write(out);
}

/// A path with round ends; `dash` is an SVG dash array, or empty.
pub fn path(out: &mut String, d: &str, dash: &str, paint: Paint) {
    let _ = write!(out, "<path d=\"{d}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    if !dash.is_empty() {
        let _ = write!(out, " stroke-dasharray=\"{dash}\"");
    }
    paint.write(out);
}
