//! A document of shapes and texts in the order they are drawn.
//!
//! Keeps every text twice: written into the SVG, and as the line it is, so that
//! a picture can be drawn without reading and shaping its texts again.

use std::ops::Range;

use super::text::Line;

/// An SVG document, or a part of one, and the texts in it.
#[derive(Debug, Default)]
pub struct Sheet {
    /// The SVG, texts included; only ever added to.
    pub svg: String,
    texts: Vec<Text>,
}

/// A text of a document.
#[derive(Debug)]
pub struct Text {
    /// Its bytes in the SVG.
    bytes: Range<usize>,
    /// The line.
    pub line: Line,
    /// Its left edge in pixels.
    pub x: f64,
    /// Its baseline in pixels.
    pub y: f64,
}

impl Sheet {
    /// Adds a text; `x` is the left edge, `y` the baseline.
    pub fn text(&mut self, line: &Line, x: f64, y: f64) {
        let start = self.svg.len();
        line.draw(&mut self.svg, x, y);
        self.texts.push(Text { bytes: start..self.svg.len(), line: line.clone(), x, y });
    }

    /// Adds all of another sheet.
    pub fn append(&mut self, other: Self) {
        let start = self.svg.len();
        self.svg.push_str(&other.svg);
        self.texts.extend(other.texts.into_iter().map(|text| {
            let bytes = text.bytes.start + start..text.bytes.end + start;
            Text { bytes, ..text }
        }));
    }

    /// The texts in the order they are drawn.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }

    /// The SVG without its texts.
    pub fn shapes(&self) -> String {
        let mut shapes = String::with_capacity(self.svg.len());
        let mut from = 0;
        for text in &self.texts {
            shapes.push_str(self.svg.get(from..text.bytes.start).unwrap_or_default());
            from = text.bytes.end;
        }
        shapes.push_str(self.svg.get(from..).unwrap_or_default());
        shapes
    }
}
