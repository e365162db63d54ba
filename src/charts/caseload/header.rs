//! The title above, the rules at the foot, and the page without a row.

use super::{Caseload, EDGE, NOTE};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// At most this many lines at the foot.
const FOOT_LINES: usize = 6;
/// From one of them to the next, in pixels.
const FOOT_LINE: f64 = 35.0;
/// Height of the card without a row, in pixels.
const NOTHING: f64 = 420.0;

/// Draws title and subtitle; returns where the cards begin.
pub fn draw(page: &mut Page, input: &Caseload) -> f64 {
    let width = page.width() - 2.0 * EDGE - 24.0;
    let mut y = 36.0;
    let title = Face { size: theme::TITLE, bold: true, fill: theme::INK };
    let line = page.shrink(&input.title, title, width, 0.7);
    if !line.is_empty() {
        page.start(&line, EDGE + 12.0, y + 42.0);
        y += 62.0;
    }
    let subtitle = Face { size: theme::BODY, bold: false, fill: theme::MUTED };
    let line = page.fit(&input.subtitle, subtitle, width);
    if !line.is_empty() {
        page.start(&line, EDGE + 12.0, y + 26.0);
        y += 40.0;
    }
    y + 12.0
}

/// The lines at the foot, of which there may be none.
pub struct Footer(Vec<Line>);

/// Measures the lines at the foot.
pub fn footer(page: &Page, input: &Caseload) -> Footer {
    Footer(page.wrap(&input.footer, NOTE, page.width() - 2.0 * EDGE - 24.0, FOOT_LINES))
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
    let width = page.width() - 2.0 * EDGE;
    page.rect([EDGE, top, width, NOTHING], 24.0, Paint::fill(theme::CARD));
    let middle = page.width() / 2.0;
    for (row, colour) in [theme::MOOD.strong, theme::SUDS.soft, theme::PRACTICE.soft].into_iter().enumerate()
    {
        let wave: Vec<(f64, f64)> = (0..=96)
            .map(|i| {
                let t = f64::from(i) / 96.0;
                let swing = (t * 3.0 * std::f64::consts::TAU + row as f64).sin();
                (middle + (t - 0.5) * 420.0, top + 90.0 + 34.0 * row as f64 + swing * 10.0)
            })
            .collect();
        page.polyline(&wave, "", Paint::stroke(colour, 6.0));
    }
    let face = Face { size: 36.0, bold: false, fill: theme::INK };
    for (i, line) in page.wrap(&input.no_data, face, width - 160.0, 4).iter().enumerate() {
        page.middle(line, middle, top + 258.0 + 50.0 * i as f64);
    }
    top + NOTHING
}
