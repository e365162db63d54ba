//! The title above, the rules at the foot, and the page without a row.

use super::{Caseload, EDGE, NOTE};
use crate::charts::opening;
use crate::charts::page::Page;
use crate::charts::text::Line;

/// At most this many lines for each paragraph at the foot.
const FOOT_LINES: usize = 3;
/// From one of them to the next, in pixels.
const FOOT_LINE: f64 = 35.0;
/// Height of the card without a row, in pixels.
const NOTHING: f64 = 420.0;

/// Draws title and subtitle; returns where the cards begin.
pub fn draw(page: &mut Page, input: &Caseload) -> f64 {
    opening::title(page, [&input.title, &input.subtitle], EDGE + 12.0)
}

/// The lines at the foot, of which there may be none.
pub struct Footer(Vec<Line>);

/// Measures the lines at the foot.
pub fn footer(page: &Page, input: &Caseload) -> Footer {
    let wrap = |line| page.wrap(line, NOTE, page.width() - 2.0 * EDGE - 24.0, FOOT_LINES);
    Footer(input.footer.lines().flat_map(wrap).collect())
}

impl Footer {
    /// What it takes from the page, in pixels.
    pub fn height(&self) -> f64 {
        match self.0.len() {
            0 => EDGE,
            n => FOOT_LINE * n as f64 + 32.0,
        }
    }

    /// Draws it from `top`.
    pub fn draw(&self, page: &mut Page, top: f64) {
        for (i, line) in self.0.iter().enumerate() {
            page.start(line, EDGE + 12.0, top + 40.0 + FOOT_LINE * i as f64);
        }
    }
}

/// Draws a card with the sentence and three quiet waves; returns where it ends.
pub fn nothing(page: &mut Page, input: &Caseload, top: f64) -> f64 {
    opening::nothing(page, &input.no_data, EDGE, [top, top + NOTHING]);
    top + NOTHING
}
