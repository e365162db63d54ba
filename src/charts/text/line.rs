//! One line of text, put in visual order and measured.
//!
//! usvg takes every paragraph for left-to-right, so the order of runs is settled
//! here and each run is placed by its own `x`, in one font and one direction.

use std::fmt::Write as _;

use unicode_bidi::{BidiInfo, Level};

use super::chars::{Glyphless, clean};
use super::fonts::{self, FontId, Glyph};
use crate::charts::svg::{escape, number};

/// Size, weight and colour of a text.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    /// Pixels per em.
    pub size: f64,
    /// Bold where the font has it, thickened a little where not.
    pub bold: bool,
    /// An SVG colour.
    pub fill: &'static str,
}

/// What decides the direction of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The page: sentences in the reader's language. True is right-to-left.
    Page(bool),
    /// The text itself: names, whose script may differ from the page's.
    Own,
}

/// A line ready to be drawn.
#[derive(Debug, Clone)]
pub struct Line {
    runs: Vec<Run>,
    face: Face,
    /// Advance in pixels.
    pub width: f64,
}

/// A stretch of a line in one font and one direction.
#[derive(Debug, Clone)]
pub struct Run {
    text: String,
    /// The font of all of it.
    pub font: FontId,
    rtl: bool,
    /// Its left edge in pixels from that of the line.
    pub x: f64,
    /// What is drawn, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// Sets a text as one line, however long.
pub fn set(text: &str, face: Face, base: Base) -> Line {
    set_clean(&clean(text), face, base)
}

/// Sets characters that were cleaned before.
pub fn set_clean(chars: &[Glyphless], face: Face, base: Base) -> Line {
    let mut line = Line { runs: Vec::new(), face, width: 0.0 };
    let text: String = chars.iter().map(|(c, _)| c).collect();
    let level = match base {
        Base::Page(true) => Some(Level::rtl()),
        Base::Page(false) => Some(Level::ltr()),
        Base::Own => None,
    };
    let bidi = BidiInfo::new(&text, level);
    let Some(paragraph) = bidi.paragraphs.first() else {
        return line;
    };
    let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
    for range in ranges {
        let rtl = levels.get(range.start).is_some_and(Level::is_rtl);
        let mut pieces = pieces(chars, &text, range);
        if rtl {
            pieces.reverse();
        }
        for (text, font) in pieces {
            line.push(&text, font, rtl);
        }
    }
    line
}

/// The stretches of one font within a range of bytes, in logical order.
fn pieces(chars: &[Glyphless], text: &str, range: std::ops::Range<usize>) -> Vec<(String, FontId)> {
    let mut pieces: Vec<(String, FontId)> = Vec::new();
    for ((at, c), (_, font)) in text.char_indices().zip(chars) {
        let Some(font) = *font else { continue };
        if !range.contains(&at) {
            continue;
        }
        match pieces.last_mut() {
            Some((piece, same)) if *same == font => piece.push(c),
            _ => pieces.push((c.to_string(), font)),
        }
    }
    pieces
}

impl Line {
    fn push(&mut self, text: &str, font: FontId, rtl: bool) {
        let Face { size, bold, .. } = self.face;
        let pixels = |units| f64::from(units) * size / fonts::units_per_em(font, bold);
        let word = text.trim_matches(' ');
        let spaced = word.len() < text.len();
        let space = if spaced { pixels(fonts::shape(" ", font, bold, rtl).1) } else { 0.0 };
        let after = (text.len() - text.trim_end_matches(' ').len()) as f64 * space;
        let before = if word.is_empty() {
            0.0
        } else {
            (text.len() - text.trim_start_matches(' ').len()) as f64 * space
        };
        let (left, right) = if rtl { (after, before) } else { (before, after) };
        self.width += left;
        if !word.is_empty() {
            let (glyphs, advance) = fonts::shape(word, font, bold, rtl);
            // The space before another font is not seen, but it is copied. usvg would
            // put one that ends a run set from the right on its wrong side.
            let text = if rtl { word } else { text.trim_start_matches(' ') };
            self.runs.push(Run { text: text.to_owned(), font, rtl, x: self.width, glyphs });
            self.width += pixels(advance);
        }
        self.width += right;
    }

    /// What is drawn, from left to right.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// How all of it is drawn.
    pub fn face(&self) -> Face {
        self.face
    }

    /// How wide the outline of a run is that has to stand for its bold font, in pixels.
    pub fn thickening(&self, run: &Run) -> Option<f64> {
        (self.face.bold && !run.font.has_bold()).then_some(self.face.size * 0.028)
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Appends the `<text>` element; `x` is the left edge, `y` the baseline.
    pub fn draw(&self, out: &mut String, x: f64, y: f64) {
        if self.runs.is_empty() {
            return;
        }
        let Face { size, bold, fill } = self.face;
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        let _ = write!(
            out,
            "<text xml:space=\"preserve\" y=\"{}\" font-size=\"{}\" fill=\"{fill}\"{weight}>",
            number(y),
            number(size),
        );
        for run in &self.runs {
            let thicken = self.thickening(run).map_or_else(String::new, |width| {
                format!(" stroke=\"{fill}\" stroke-width=\"{}\"", number(width))
            });
            // The override keeps usvg from guessing the direction of a run cut
            // out of its sentence; shaping makes the marks themselves vanish.
            let (open, close) = if run.rtl { ("\u{202E}", "\u{202C}") } else { ("", "") };
            let _ = write!(
                out,
                "<tspan x=\"{}\" font-family=\"{}\"{thicken}>{open}{}{close}</tspan>",
                number(x + run.x),
                run.font.family(),
                escape(&run.text),
            );
        }
        out.push_str("</text>\n");
    }
}
