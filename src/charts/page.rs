//! A page that mirrors itself for right-to-left readers.
//!
//! All positions are logical: `x` grows in reading direction, from the edge
//! where reading starts. Only this file and the plot turn them into left and right.

use std::fmt::Write as _;

use super::sheet::Sheet;
use super::svg::{self, Paint, number};
use super::text::{Base, Face, Line, fit, set, wrap};

/// An SVG document being written.
#[derive(Debug)]
pub struct Page {
    drawn: Sheet,
    width: f64,
    height: f64,
    ground: &'static str,
    /// Whether the reader reads from right to left.
    pub rtl: bool,
}

impl Page {
    /// A page of this size in pixels, filled with one colour.
    pub fn new(width: f64, height: f64, rtl: bool, ground: &'static str) -> Self {
        Self { drawn: Sheet::default(), width, height, ground, rtl }
    }

    /// The finished document.
    pub fn finish(self) -> Sheet {
        let (w, h) = (number(self.width), number(self.height));
        let mut sheet = Sheet::default();
        let _ = writeln!(
            sheet.svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">"
        );
        let all = [0.0, 0.0, self.width, self.height];
        svg::rect(&mut sheet.svg, all, 0.0, Paint::fill(self.ground));
        sheet.append(self.drawn);
        sheet.svg.push_str("</svg>\n");
        sheet
    }

    /// Makes the page at least this high.
    pub fn heighten(&mut self, height: f64) {
        self.height = self.height.max(height.ceil());
    }

    /// Width in pixels.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// The direction of sentences.
    pub fn base(&self) -> Base {
        Base::Page(self.rtl)
    }

    /// A rectangle; `x` is its logical start.
    pub fn rect(&mut self, [x, y, w, h]: [f64; 4], radius: f64, paint: Paint) {
        let left = self.left(x, w);
        svg::rect(&mut self.drawn.svg, [left, y, w, h], radius, paint);
    }

    /// A circle around a logical point.
    pub fn circle(&mut self, x: f64, y: f64, radius: f64, paint: Paint) {
        let x = self.left(x, 0.0);
        svg::circle(&mut self.drawn.svg, x, y, radius, paint);
    }

    /// A line through logical points; `dash` is an SVG dash array, or empty.
    pub fn polyline(&mut self, points: &[(f64, f64)], dash: &str, paint: Paint) {
        let mut d = String::new();
        for (i, &(x, y)) in points.iter().enumerate() {
            let to = if i == 0 { 'M' } else { 'L' };
            let _ = write!(d, "{to}{} {}", number(self.left(x, 0.0)), number(y));
        }
        svg::path(&mut self.drawn.svg, &d, dash, paint);
    }

    /// SVG made elsewhere, of this width, put at a logical start.
    pub fn embed(&mut self, inner: &str, x: f64, y: f64, width: f64, scale: f64) {
        let _ = write!(
            self.drawn.svg,
            "<g transform=\"translate({} {}) scale({scale})\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n{inner}</g>\n",
            number(self.left(x, width)),
            number(y)
        );
    }

    /// A line of text from a logical start.
    pub fn start(&mut self, line: &Line, x: f64, y: f64) {
        let left = self.left(x, line.width);
        self.drawn.text(line, left, y);
    }

    /// A line of text up to a logical end.
    pub fn end(&mut self, line: &Line, x: f64, y: f64) {
        self.start(line, x - line.width, y);
    }

    /// A line of text around a logical middle.
    pub fn middle(&mut self, line: &Line, x: f64, y: f64) {
        self.start(line, x - line.width / 2.0, y);
    }

    /// A sentence as one line, however long.
    pub fn set(&self, text: &str, face: Face) -> Line {
        set(text, face, self.base())
    }

    /// A sentence cut to a width.
    pub fn fit(&self, text: &str, face: Face, width: f64) -> Line {
        fit(text, face, self.base(), width)
    }

    /// A heading set smaller where it is too wide, down to this share of its
    /// size, and cut only then.
    pub fn shrink(&self, text: &str, face: Face, width: f64, least: f64) -> Line {
        let size = self.shrunk(text, face, width, least);
        self.fit(text, Face { size, ..face }, width)
    }

    /// The size at which a heading fits, but no less than this share of its own.
    pub fn shrunk(&self, text: &str, face: Face, width: f64, least: f64) -> f64 {
        let whole = self.fit(text, face, f64::INFINITY);
        if whole.width <= width {
            return face.size;
        }
        (face.size * (width / whole.width).max(least)).floor()
    }

    /// A sentence as a few lines.
    pub fn wrap(&self, text: &str, face: Face, width: f64, lines: usize) -> Vec<Line> {
        wrap(text, face, self.base(), width, lines)
    }

    fn left(&self, x: f64, width: f64) -> f64 {
        if self.rtl { self.width - x - width } else { x }
    }
}
