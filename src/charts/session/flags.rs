//! The numbered flags of the plan: each above its day, moved aside where two would touch.

use super::axis::Frame;
use super::{PlanMark, Session};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Height of the row of flags with their stems, in pixels; it ends on the plot.
pub const HEIGHT: f64 = 48.0;
/// Height of a flag, in pixels.
const FLAG: f64 = 31.0;
/// Room between two flags, in pixels.
const BETWEEN: f64 = 5.0;
/// The widest a number may be, in pixels.
const WIDEST: f64 = 70.0;

const NUMBER: Face = Face { size: 24.0, bold: true, fill: theme::CARD };

/// A number on a dark ground.
pub struct Flag {
    line: Line,
    /// Width in pixels.
    pub width: f64,
}

impl Flag {
    pub fn new(page: &Page, number: &str) -> Self {
        let line = page.fit(number, NUMBER, WIDEST);
        let width = (line.width + 16.0).max(FLAG);
        Self { line, width }
    }

    /// Draws it around a middle.
    pub fn draw(&self, page: &mut Page, x: f64, y: f64) {
        let ground = [x - self.width / 2.0, y - FLAG / 2.0, self.width, FLAG];
        page.rect(ground, 6.0, Paint::fill(theme::INK));
        page.middle(&self.line, x, y + 8.5);
    }
}

/// The days with a change, each once.
pub fn days(input: &Session) -> Vec<usize> {
    let mut days: Vec<usize> =
        input.plan.iter().map(|mark| mark.day).filter(|&day| day < input.days.len()).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Draws the row above a plot whose top edge is at `bottom`. Where there are more
/// flags than fit side by side, the oldest keep only their hairline.
pub fn draw(page: &mut Page, marks: &[PlanMark], frame: &Frame, bottom: f64) {
    let (start, end) = (frame.start, frame.start + frame.width);
    let mut flags: Vec<(f64, Flag)> = Vec::new();
    let mut taken = 0.0;
    for mark in marks.iter().rev().filter(|mark| mark.day < frame.days) {
        let flag = Flag::new(page, &mark.number);
        taken += flag.width + BETWEEN;
        if taken > end - start {
            break;
        }
        flags.push((frame.day(mark.day as f64 + 0.5), flag));
    }
    // Those of one day stand in the order of their numbers.
    flags.reverse();
    flags.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let wanted: Vec<(f64, f64)> = flags.iter().map(|(x, flag)| (*x, flag.width + BETWEEN)).collect();
    let middle = bottom - HEIGHT + FLAG / 2.0;
    for (x, (day, flag)) in apart(&wanted, start, end).into_iter().zip(&flags) {
        let stem = [(x, middle + FLAG / 2.0), (*day, bottom)];
        page.polyline(&stem, "", Paint::stroke(theme::MUTED, 1.5));
        flag.draw(page, x, middle);
    }
}

/// Middles as near as can be to the wanted ones, in their order, none overlapping and
/// none beyond the ends; each wanted middle comes with its width.
fn apart(wanted: &[(f64, f64)], start: f64, end: f64) -> Vec<f64> {
    // With the widths taken out it is a rising line fitted to the wishes: groups
    // that would fall share their mean.
    let mut before = 0.0;
    let mut groups: Vec<(f64, usize)> = Vec::new();
    for &(x, width) in wanted {
        groups.push((x - before - width / 2.0, 1));
        before += width;
        while let [.., (a, n), (b, m)] = groups.as_slice()
            && a > b
        {
            let mean = (a * *n as f64 + b * *m as f64) / (n + m) as f64;
            let joined = (mean, n + m);
            groups.truncate(groups.len() - 2);
            groups.push(joined);
        }
    }
    let most = (end - before).max(start);
    let placed = groups.into_iter().flat_map(|(x, n)| std::iter::repeat_n(x.clamp(start, most), n));
    let mut before = 0.0;
    let middle = |(x, &(_, width)): (f64, &(f64, f64))| {
        let middle = x + before + width / 2.0;
        before += width;
        middle
    };
    placed.zip(wanted).map(middle).collect()
}
