//! The title above and the lines at the foot.

use super::{EDGE, HEADING, NOTE, SMALL_LINE, Session};
use crate::charts::page::Page;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Where text outside the cards starts, in pixels.
const START: f64 = EDGE + 12.0;

/// Where the cards of the second page begin, in pixels.
pub const SECOND: f64 = 90.0;

/// Draws alias, dates and how many days were answered; returns where the cards begin.
pub fn first(page: &mut Page, input: &Session) -> f64 {
    let width = page.width() - 2.0 * START;
    let mut y = 26.0;
    let title = Face { size: theme::TITLE, bold: true, fill: theme::INK };
    let line = page.shrink(&input.title, title, width, 0.7);
    if !line.is_empty() {
        page.start(&line, START, y + 42.0);
        y += 60.0;
    }
    let lines = side_by_side(page, [&input.subtitle, &input.completion], NOTE, width);
    for row in &lines {
        for (line, at_end) in row {
            if *at_end {
                page.end(line, START + width, y + 24.0);
            } else {
                page.start(line, START, y + 24.0);
            }
        }
        y += 34.0;
    }
    for (at, mark) in input.marks.iter().enumerate() {
        let face = Face { bold: at == 0, fill: theme::INK, ..NOTE };
        page.start(&page.fit(mark, face, width), START, y + 26.0);
        y += SMALL_LINE;
    }
    y + if input.marks.is_empty() { 10.0 } else { 16.0 }
}

/// Draws alias and dates on one line, above [`SECOND`].
pub fn second(page: &mut Page, input: &Session) {
    let width = page.width() - 2.0 * START;
    let dates = page.fit(&input.subtitle, NOTE, width * 0.6);
    let face = Face { size: HEADING, bold: true, fill: theme::INK };
    let title = page.fit(&input.title, face, width - dates.width - 30.0);
    page.start(&title, START, 66.0);
    page.end(&dates, START + width, 66.0);
}

/// Two texts at both ends of one line, or on a line each where they would touch.
fn side_by_side(page: &Page, texts: [&String; 2], face: Face, width: f64) -> Vec<Vec<(Line, bool)>> {
    let [a, b] = texts.map(|text| page.fit(text, face, width));
    if a.width + b.width + 40.0 <= width && !a.is_empty() && !b.is_empty() {
        return vec![vec![(a, false), (b, true)]];
    }
    [a, b].into_iter().filter(|line| !line.is_empty()).map(|line| vec![(line, false)]).collect()
}

/// The lines at the foot, measured.
pub struct Footer(Vec<Line>);

impl Footer {
    pub fn new(page: &Page, text: &str) -> Self {
        Self(page.wrap(text, NOTE, page.width() - 2.0 * START, 3))
    }

    /// What it takes from the page, in pixels.
    pub fn height(&self) -> f64 {
        if self.0.is_empty() { EDGE } else { self.0.len() as f64 * SMALL_LINE + 32.0 }
    }

    /// Draws it; returns where the cards end.
    pub fn draw(&self, page: &mut Page) -> f64 {
        let top = page.height() - self.height();
        for (i, line) in self.0.iter().enumerate() {
            page.start(line, START, top + 33.0 + SMALL_LINE * i as f64);
        }
        top
    }
}
