//! What the marks mean, in as few rows as they need, and only the marks that occur.

use super::Weekly;
use crate::charts::Mark;
use crate::charts::keys::{Flow, Keys};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::Face;
use crate::charts::theme;

/// Height of a row, in pixels.
const ROW: f64 = 44.0;
/// Height of a row where room is tight, in pixels.
const TIGHT_ROW: f64 = 36.0;
/// Room between two entries, in pixels.
const BETWEEN: f64 = 34.0;

/// One entry of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Late,
    FilledIn,
    Missing,
    ToCome,
    Paused,
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

/// Picks the entries that occur; `unnamed` are pauses too short for their name. Where room
/// is tight, two entries fit in a row.
pub fn plan(page: &Page, input: &Weekly, unnamed: &[&str], width: f64, tight: bool) -> Plan {
    let has = |mark| {
        let mut points = input.panels.iter().flat_map(|panel| panel.points.iter().flatten());
        points.any(|point| point.mark == mark) || input.further.rows.iter().any(|row| row.days.has(mark))
    };
    let paused = |day: usize| input.paused.iter().any(|(days, _)| days.contains(&day));
    let gap = input.panels.iter().any(|panel| {
        let known = |day: usize| panel.points.get(day).is_some_and(Option::is_some);
        (0..input.begun()).any(|day| !known(day) && !paused(day))
    });
    let mut wanted: Vec<(Key, &str)> = Vec::new();
    if has(Mark::Late) {
        wanted.push((Key::Late, &input.legend.late));
    }
    if has(Mark::FilledIn) {
        wanted.push((Key::FilledIn, &input.legend.filled_in));
    }
    if gap {
        wanted.push((Key::Missing, &input.legend.missing));
    }
    if input.to_come > 0 {
        wanted.push((Key::ToCome, &input.legend.to_come));
    }
    wanted.extend(unnamed.iter().take(1).map(|name| (Key::Paused, *name)));
    let face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };
    let flow = Flow {
        row: if tight { TIGHT_ROW } else { ROW },
        between: BETWEEN,
        baseline: 10.0,
        face,
        most: if tight { (width - BETWEEN) / 2.0 } else { width },
    };
    Plan(Keys::new(page, wanted, Key::width, flow, width))
}

impl Key {
    /// Room for the mark and the space before its text, in pixels.
    fn width(self) -> f64 {
        if self == Self::Missing { 64.0 } else { 48.0 }
    }

    fn draw(self, page: &mut Page, x: f64, y: f64) {
        let hollow = Paint { fill: theme::CARD, stroke: theme::INK, width: 4.0 };
        match self {
            Key::Late => page.circle(x + 18.0, y, 9.0, hollow),
            Key::FilledIn => page.rect([x + 9.5, y - 8.5, 17.0, 17.0], 0.0, hollow),
            Key::Missing => {
                // A line that stops at a dot and goes on from the next; two mere
                // dashes would be the dashed line of the usual.
                let line = Paint::stroke(theme::INK, 4.0);
                page.polyline(&[(x + 2.0, y), (x + 12.0, y)], "", line);
                page.polyline(&[(x + 40.0, y), (x + 50.0, y)], "", line);
                page.circle(x + 12.0, y, 6.0, Paint::fill(theme::INK));
                page.circle(x + 40.0, y, 6.0, Paint::fill(theme::INK));
            }
            Key::ToCome => super::panel::open_frame(page, [x + 1.0, y - 12.0, 34.0, 24.0], theme::MUTED),
            Key::Paused => page.rect([x, y - 12.0, 36.0, 24.0], 4.0, Paint::fill(theme::PAUSED)),
        }
    }
}
