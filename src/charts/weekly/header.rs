//! The title above and the line at the foot.

use super::{EDGE, Weekly};
use crate::charts::opening;
use crate::charts::page::Page;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Draws title and subtitle; returns where the cards begin.
pub fn draw(page: &mut Page, input: &Weekly) -> f64 {
    opening::title(page, [&input.title, &input.subtitle], EDGE + 12.0)
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
