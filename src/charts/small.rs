//! One thing over days as small as a row: a line, days with a yes, or short marks, and which end of it is better.
//!
//! What stands for a day that has nothing is the picture's own to draw.

use super::page::Page;
use super::panel::{Mark, Point};
use super::svg::Paint;
use super::text::{Base, Face, Line, fit};
use super::theme::{self, Tone};

/// What a row draws, one for each day, oldest first; `None` where there is no answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Small {
    /// Numbers between two ends.
    Line { low: f64, high: f64, points: Vec<Option<Point>> },
    /// Yes or no.
    YesNo(Vec<Option<bool>>),
    /// A letter or two, or a number.
    Marks(Vec<Option<String>>),
}

/// Which end is better, as a triangle that points to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    Higher,
    Lower,
}

/// What the triangles mean; each is said only where it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BetterKey {
    /// Beside the triangle that points up.
    pub higher: String,
    /// Beside the one that points down.
    pub lower: String,
}

impl BetterKey {
    /// The triangles that occur, with their meaning.
    pub fn of(&self, rows: impl Iterator<Item = Option<Towards>> + Clone) -> Vec<(Towards, &str)> {
        let texts = [(Towards::Higher, self.higher.as_str()), (Towards::Lower, &self.lower)];
        let occurs = |towards| rows.clone().any(|row| row == Some(towards));
        texts.into_iter().filter(|(towards, _)| occurs(*towards)).collect()
    }
}

impl Small {
    /// Whether some answer in a line came in this way.
    pub fn has(&self, mark: Mark) -> bool {
        matches!(self, Self::Line { points, .. } if points.iter().flatten().any(|point| point.mark == mark))
    }
}

impl Towards {
    /// Room for the triangle and the space before its text, in pixels.
    pub const WIDTH: f64 = 28.0;

    /// Draws it from a logical start around a middle.
    pub fn draw(self, page: &mut Page, x: f64, middle: f64, colour: &'static str) {
        let (tip, foot) = match self {
            Self::Higher => (middle - 8.0, middle + 7.0),
            Self::Lower => (middle + 8.0, middle - 7.0),
        };
        let corners = [(x + 1.0, foot), (x + 17.0, foot), (x + 9.0, tip), (x + 1.0, foot)];
        page.polyline(&corners, "", Paint { fill: colour, stroke: colour, width: 2.0 });
    }
}

/// Where a small drawing lies on the page, in logical pixels.
#[derive(Debug, Clone, Copy)]
pub struct Strip {
    /// Where the first day begins.
    pub start: f64,
    /// From one day to the next.
    pub day: f64,
    /// The middle of its height.
    pub middle: f64,
    /// From the lowest value to the highest.
    pub height: f64,
}

impl Strip {
    /// The middle of a day.
    pub fn at(&self, day: usize) -> f64 {
        self.start + self.day * (day as f64 + 0.5)
    }

    /// Radius of a dot, in pixels: many days need finer ones.
    fn radius(&self) -> f64 {
        (self.day * 0.34).clamp(1.7, 6.0)
    }

    /// The line, broken wherever a day is missing, and its dots, each marked as it came in.
    pub fn line(&self, page: &mut Page, tone: Tone, (low, high): (f64, f64), points: &[Option<Point>]) {
        let span = if high > low { high - low } else { 1.0 };
        let place = |(day, point): (usize, &Option<Point>)| {
            let point = (*point)?;
            let share = ((point.value - low) / span).clamp(0.0, 1.0);
            let y = self.middle + self.height * (0.5 - if share.is_finite() { share } else { 0.0 });
            Some(((self.at(day), y), point.mark))
        };
        let placed: Vec<_> = points.iter().enumerate().map(place).collect();
        let radius = self.radius();
        for stretch in placed.split(Option::is_none).filter(|stretch| stretch.len() > 1) {
            let line: Vec<(f64, f64)> = stretch.iter().flatten().map(|(at, _)| *at).collect();
            page.polyline(&line, "", Paint::stroke(tone.soft, radius * 0.6));
        }
        let (full, hollow) =
            (Paint::fill(tone.strong), Paint { fill: theme::CARD, stroke: tone.strong, width: radius * 0.5 });
        for ((x, y), mark) in placed.into_iter().flatten() {
            match mark {
                Mark::OnTime => page.circle(x, y, radius, full),
                Mark::Late => page.circle(x, y, radius, hollow),
                Mark::FilledIn => {
                    page.rect([x - radius, y - radius, 2.0 * radius, 2.0 * radius], 0.0, hollow)
                }
            }
        }
    }

    /// A tall bar for a yes, and a short one for a no.
    pub fn bars(&self, page: &mut Page, tone: Tone, days: &[Option<bool>]) {
        let wide = (self.day * 0.62).clamp(1.2, 10.0);
        let bottom = self.middle + self.height / 2.0;
        for (day, yes) in days.iter().enumerate() {
            let (high, colour) = match yes {
                Some(true) => (self.height, tone.strong),
                Some(false) => (5.0, tone.soft),
                None => continue,
            };
            page.rect([self.at(day) - wide / 2.0, bottom - high, wide, high], 0.0, Paint::fill(colour));
        }
    }

    /// A text in the middle of a day.
    pub fn mark(&self, page: &mut Page, day: usize, text: &str, face: Face) {
        let line: Line = fit(text, face, Base::Own, self.day - 2.0);
        page.middle(&line, self.at(day), self.middle + face.size * 0.35);
    }
}
