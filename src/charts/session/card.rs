//! A card with a heading, and how many of its rows there is room for.

use super::{EDGE, HEADING, INSET, NOTE};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// From the top of a card to its first row, in pixels.
pub const HEAD: f64 = 52.0;
/// From the last row to the card's lower edge, in pixels.
pub const FOOT: f64 = 14.0;
/// Height of the sentence where there are no rows, in pixels.
const EMPTY: f64 = 36.0;
/// Room between a heading and what stands at the end of its line, in pixels.
const BETWEEN: f64 = 28.0;

/// The frame of a card: its ground and heading.
pub struct Card {
    title: Line,
    more: Option<Line>,
    empty: Option<Line>,
}

impl Card {
    /// Measures a heading, and what is said at the end of its line where not all rows are drawn.
    pub fn new(page: &Page, title: &str, colour: &'static str, more: Option<&String>) -> Self {
        let face = Face { size: HEADING, bold: true, fill: colour };
        let width = width(page);
        let more = more.map(|more| page.fit(more, NOTE, width * 0.5)).filter(|line| !line.is_empty());
        let taken = more.as_ref().map_or(0.0, |line| line.width + BETWEEN);
        Self { title: page.shrink(title, face, width - taken, 0.8), more, empty: None }
    }

    /// A card with a sentence in place of rows.
    pub fn empty(page: &Page, title: &str, colour: &'static str, sentence: &str) -> Self {
        let line = page.fit(sentence, NOTE, width(page));
        Self { empty: Some(line), ..Self::new(page, title, colour, None) }
    }

    /// Height in pixels around rows of this height.
    pub fn height(&self, rows: f64) -> f64 {
        HEAD + rows + if self.empty.is_some() { EMPTY } else { 0.0 } + FOOT
    }

    /// Draws all but the rows, which are so high; returns where they begin.
    pub fn draw(&self, page: &mut Page, top: f64, rows: f64) -> f64 {
        let ground = [EDGE, top, page.width() - 2.0 * EDGE, self.height(rows)];
        page.rect(ground, 24.0, Paint::fill(theme::CARD));
        page.start(&self.title, EDGE + INSET, top + 39.0);
        if let Some(more) = &self.more {
            page.end(more, EDGE + INSET + width(page), top + 39.0);
        }
        if let Some(empty) = &self.empty {
            page.start(empty, EDGE + INSET, top + HEAD + 25.0);
        }
        top + HEAD
    }
}

/// Room between the insets of a card, in pixels.
pub fn width(page: &Page) -> f64 {
    page.width() - 2.0 * (EDGE + INSET)
}

/// How many rows of these heights fit into a card of this height.
pub fn fitting(rows: &[f64], room: f64) -> usize {
    let mut used = HEAD + FOOT;
    rows.iter()
        .take_while(|&&row| {
            used += row;
            used <= room
        })
        .count()
}
