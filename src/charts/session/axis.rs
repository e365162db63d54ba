//! The time axis both plots share: where a day lies, the names beneath, the names of pauses.

use std::ops::Range;

use super::{EDGE, INSET, NOTE, Session};
use crate::charts::page::Page;
use crate::charts::series;
use crate::charts::text::Line;

/// The least and the most room for the labels of the ticks, in pixels.
const TICKS: [f64; 2] = [52.0, 130.0];
/// Room for the names of the scale's ends, in pixels.
pub const ENDS: f64 = 138.0;
/// Height of the labels of the days, in pixels.
pub const HEIGHT: f64 = 38.0;

/// Where the plots lie across the page, in logical pixels.
pub struct Frame {
    /// Where text starts.
    pub start: f64,
    /// From where text starts to where it ends.
    pub width: f64,
    /// Room for the labels of the ticks.
    pub ticks: f64,
    /// Number of days.
    pub days: usize,
}

impl Frame {
    pub fn new(page: &Page, input: &Session) -> Self {
        let ticks = series::ticks_room(page, &input.panels, NOTE, TICKS);
        let width = page.width() - 2.0 * (EDGE + INSET);
        Self { start: EDGE + INSET, width, ticks, days: input.days.len() }
    }

    pub fn plot_start(&self) -> f64 {
        self.start + self.ticks
    }

    pub fn plot_width(&self) -> f64 {
        self.width - self.ticks - ENDS
    }

    pub fn plot_end(&self) -> f64 {
        self.plot_start() + self.plot_width()
    }

    /// Where a day begins; a half is its middle.
    pub fn day(&self, day: f64) -> f64 {
        self.plot_start() + self.plot_width() * day / self.days.max(1) as f64
    }
}

/// A pause within the days drawn, with its name set where it fits.
pub type Pause<'a> = (Range<usize>, Result<Line, &'a str>);

/// The pauses, each name where it fits between its days.
pub fn pauses<'a>(page: &Page, input: &'a Session, frame: &Frame) -> Vec<Pause<'a>> {
    let set = |(days, name): &'a (Range<usize>, String)| {
        let days = days.start.min(frame.days)..days.end.min(frame.days);
        let line = page.set(name, NOTE);
        let room = frame.day(days.end as f64) - frame.day(days.start as f64);
        let fits = line.width + 12.0 <= room;
        (!days.is_empty()).then_some((days, if fits { Ok(line) } else { Err(name.as_str()) }))
    };
    input.paused.iter().filter_map(set).collect()
}

/// The labels of the days, left out where they would touch. In a week or less each day is wide, and its label
/// stands beneath its dot.
pub fn draw(page: &mut Page, input: &Session, frame: &Frame, y: f64) {
    let mut free = frame.start;
    let end = frame.start + frame.width;
    for (i, day) in input.days.iter().enumerate() {
        let start = frame.day(i as f64);
        if day.label.is_empty() {
            continue;
        }
        let line = page.fit(&day.label, NOTE, end - start);
        let wide = frame.days <= 7;
        let x = if wide { frame.day(i as f64 + 0.5) - line.width / 2.0 } else { start };
        if x < free {
            continue;
        }
        page.start(&line, x, y + 26.0);
        free = x + line.width + 16.0;
    }
}
