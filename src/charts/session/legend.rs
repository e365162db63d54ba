//! What the marks mean, in as few rows as they need, and only the marks that occur.

use super::axis::Pause;
use super::flags::{self, Flag};
use super::{NOTE, Session};
use crate::charts::Mark;
use crate::charts::keys::{Flow, Keys};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::theme;

/// Height of a row, in pixels.
const ROW: f64 = 36.0;
/// Room between two entries, in pixels.
const BETWEEN: f64 = 28.0;

/// One entry of a legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Late,
    FilledIn,
    Missing,
    Median,
    Trend,
    Plan,
    Paused,
    With,
    Without,
}

/// The entries of a legend, measured.
pub struct Legend {
    keys: Keys<Key>,
    /// What stands on the flag.
    number: Option<Flag>,
}

/// The entries for the plots.
pub fn plots(page: &Page, input: &Session, pauses: &[Pause<'_>], width: f64) -> Legend {
    let texts = &input.legend;
    let drawn = || input.panels.iter().filter(|panel| !panel.is_empty());
    let bare = drawn().next().is_none();
    let entries = [
        (Key::Late, texts.late.as_str(), input.has(Mark::Late)),
        (Key::FilledIn, &texts.filled_in, input.has(Mark::FilledIn)),
        (Key::Missing, &texts.missing, !bare && input.has_gap()),
        (Key::Median, &texts.median, drawn().any(|panel| panel.median.is_some())),
        (Key::Trend, &texts.trend, drawn().any(|panel| panel.trend.is_some())),
        (Key::Plan, &texts.plan, !flags::days(input).is_empty()),
    ];
    let mut wanted: Vec<(Key, &str)> =
        entries.into_iter().filter(|&(_, _, occurs)| occurs).map(|(key, text, _)| (key, text)).collect();
    let unnamed = pauses.iter().filter_map(|(_, name)| name.as_ref().err().copied());
    wanted.extend(unnamed.take(if bare { 0 } else { 1 }).map(|name| (Key::Paused, name)));
    let number = input.plan.first().map(|mark| Flag::new(page, &mark.number));
    Legend { number, ..Legend::new(page, &wanted, width) }
}

impl Legend {
    pub fn new(page: &Page, wanted: &[(Key, &str)], width: f64) -> Self {
        let flow = Flow { row: ROW, between: BETWEEN, baseline: 9.0, face: NOTE, most: width };
        Self { keys: Keys::new(page, wanted.iter().copied(), Key::width, flow, width), number: None }
    }

    /// Height in pixels; 0 where nothing needs explaining.
    pub fn height(&self) -> f64 {
        self.keys.height()
    }

    /// Draws the rows; `y` is their top edge.
    pub fn draw(&self, page: &mut Page, start: f64, y: f64) {
        self.keys.draw(page, start, y, |page, key, x, middle| {
            key.draw(page, x, middle);
            if let (Key::Plan, Some(flag)) = (key, &self.number) {
                flag.draw(page, x + 18.0, middle);
            }
        });
    }
}

impl Key {
    /// Room for the mark and the space before its text, in pixels.
    pub fn width(self) -> f64 {
        match self {
            Self::Missing | Self::Median | Self::Trend => 64.0,
            Self::With | Self::Without => 30.0,
            _ => 46.0,
        }
    }

    /// Draws the mark alone.
    pub fn draw(self, page: &mut Page, x: f64, y: f64) {
        let hollow = |stroke| Paint { fill: theme::CARD, stroke, width: 4.0 };
        match self {
            Self::Late => page.circle(x + 18.0, y, 9.0, hollow(theme::INK)),
            Self::FilledIn => page.rect([x + 9.5, y - 8.5, 17.0, 17.0], 0.0, hollow(theme::INK)),
            Self::Missing => {
                let line = Paint::stroke(theme::INK, 4.0);
                for (from, to, dot) in [(2.0, 12.0, 12.0), (40.0, 50.0, 40.0)] {
                    page.polyline(&[(x + from, y), (x + to, y)], "", line);
                    page.circle(x + dot, y, 6.0, Paint::fill(theme::INK));
                }
            }
            Self::Median => {
                page.polyline(&[(x + 2.0, y), (x + 50.0, y)], "", Paint::stroke(theme::MUTED, 2.5));
            }
            Self::Trend => {
                page.polyline(&[(x + 4.0, y), (x + 50.0, y)], "0.3 10", Paint::stroke(theme::INK, 4.5));
            }
            // The flag is the legend's to draw: it has a number.
            Self::Plan => {}
            Self::Paused => page.rect([x, y - 12.0, 36.0, 24.0], 4.0, Paint::fill(theme::PAUSED)),
            Self::With => page.circle(x + 10.0, y, 9.0, Paint::fill(theme::BLUE.strong)),
            Self::Without => page.circle(x + 10.0, y, 8.0, hollow(theme::BLUE.strong)),
        }
    }
}
