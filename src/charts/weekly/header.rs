//! The title above, the line at the foot, and the page with nothing to show.

use super::{EDGE, Weekly};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Draws title and subtitle; returns where the cards begin.
pub fn draw(page: &mut Page, input: &Weekly) -> f64 {
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

/// The line at the foot, which may be empty.
pub struct Footer(Line);

/// Measures the line at the foot.
pub fn footer(page: &Page, input: &Weekly) -> Footer {
    let face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };
    Footer(page.fit(&input.footer, face, page.width() - 2.0 * EDGE - 24.0))
}

impl Footer {
    /// What it takes from the page, in pixels.
    pub fn height(&self) -> f64 {
        if self.0.is_empty() { EDGE } else { 66.0 }
    }

    /// Draws it; returns where the cards end.
    pub fn draw(&self, page: &mut Page) -> f64 {
        page.start(&self.0, EDGE + 12.0, page.height() - 24.0);
        page.height() - self.height()
    }
}

/// Draws one large card with the sentence and three quiet waves.
pub fn nothing(page: &mut Page, input: &Weekly, top: f64, bottom: f64) {
    let width = page.width() - 2.0 * EDGE;
    page.rect([EDGE, top, width, bottom - top], 24.0, Paint::fill(theme::CARD));
    let middle = f64::midpoint(top, bottom);
    for (row, colour) in [theme::MOOD.strong, theme::MOOD.soft, theme::PRACTICE.soft].into_iter().enumerate()
    {
        let y = middle - 150.0 + 34.0 * row as f64;
        let points: Vec<(f64, f64)> = (0..=96)
            .map(|i| {
                let t = f64::from(i) / 96.0;
                let wave = (t * 3.0 * std::f64::consts::TAU + row as f64).sin();
                let x = page.width() / 2.0 + (t - 0.5) * 420.0;
                (x, y + wave * 10.0)
            })
            .collect();
        page.polyline(&points, "", Paint::stroke(colour, 6.0));
    }
    let face = Face { size: 36.0, bold: false, fill: theme::INK };
    let lines = page.wrap(&input.no_data, face, width - 160.0, 4);
    for (i, line) in lines.iter().enumerate() {
        let y = middle + 50.0 + 52.0 * i as f64;
        page.middle(line, page.width() / 2.0, y);
    }
}
