//! What the marks mean, in as few rows as they need, and only the marks that occur.

use super::{CaseRow, Caseload, row, spark};
use crate::charts::keys::{Flow, Keys};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::Face;
use crate::charts::theme;

/// Height of a row, in pixels.
const ROW: f64 = 44.0;
/// Room between two entries, in pixels.
const BETWEEN: f64 = 30.0;

/// One entry of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Week,
    Usual,
    Missing,
    Flag,
}

/// The entries of a legend, measured.
#[derive(Debug)]
pub struct Plan(Keys<Key>);

impl Plan {
    /// Height in pixels; 0 where nothing needs explaining.
    pub fn height(&self) -> f64 {
        self.0.height()
    }

    /// Draws the rows; `y` is their top edge.
    pub fn draw(&self, page: &mut Page, start: f64, y: f64) {
        self.0.draw(page, start, y, |page, key, x, y| key.draw(page, x, y));
    }
}

/// Picks the entries that occur among the rows drawn.
pub fn plan(page: &Page, input: &Caseload, rows: &[CaseRow], width: f64) -> Plan {
    let sparks = || rows.iter().flat_map(|row| &row.sparks).filter(|spark| spark::has_points(spark));
    let wanted = [
        (Key::Flag, &input.legend.flag, rows.iter().any(|row| !row.flags.is_empty())),
        (Key::Week, &input.legend.week, sparks().any(|spark| !spark.week.is_empty())),
        (Key::Usual, &input.legend.usual, sparks().any(|spark| spark.usual.is_some())),
        (Key::Missing, &input.legend.missing, sparks().any(spark::has_gap)),
    ];
    let face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };
    let wanted = wanted.into_iter().filter(|(.., occurs)| *occurs).map(|(key, text, _)| (key, text.as_str()));
    let flow = Flow { row: ROW, between: BETWEEN, baseline: 10.0, face, most: width };
    Plan(Keys::new(page, wanted, Key::width, flow, width))
}

impl Key {
    /// Room for the mark and the space before its text, in pixels.
    fn width(self) -> f64 {
        match self {
            Self::Flag => row::MARK,
            Self::Week | Self::Usual => 56.0,
            Self::Missing => 70.0,
        }
    }

    fn draw(self, page: &mut Page, x: f64, y: f64) {
        match self {
            Key::Flag => row::mark(page, x, y),
            Key::Week => {
                // A line of two stretches, in one of the colours.
                let tone = theme::BLUE;
                page.rect([x + 20.0, y - 15.0, 24.0, 30.0], 4.0, Paint::fill(tone.wash));
                let soft = [(x, y + 2.0), (x + 10.0, y - 4.0), (x + 22.0, y + 6.0)];
                page.polyline(&soft, "", Paint::stroke(tone.soft, 3.0));
                let strong = [(x + 22.0, y + 6.0), (x + 32.0, y - 6.0), (x + 42.0, y + 1.0)];
                page.polyline(&strong, "", Paint::stroke(tone.strong, 4.5));
            }
            Key::Usual => {
                let ends = [(x + 2.0, y), (x + 44.0, y)];
                page.polyline(&ends, spark::DOTTED, Paint::stroke(theme::MUTED, spark::DOT));
            }
            Key::Missing => {
                let line = Paint::stroke(theme::BLUE.strong, 4.0);
                let before =
                    [(x + 1.0, y + 4.0), (x + 8.0, y - 5.0), (x + 15.0, y + 3.0), (x + 21.0, y - 1.0)];
                page.polyline(&before, "", line);
                let after =
                    [(x + 37.0, y - 4.0), (x + 44.0, y + 2.0), (x + 50.0, y - 4.0), (x + 57.0, y + 5.0)];
                page.polyline(&after, "", line);
            }
        }
    }
}
