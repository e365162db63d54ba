//! A panel's plot on its place on the page: the one drawer of a line over days, for the weekly picture and for the one
//! before a session. The margin beside it, the axis beneath it and what stands on it are the pictures' own.

use std::ops::Range;

use super::error::ChartError;
use super::page::Page;
use super::panel::Panel;
use super::plot::{Fine, Plot, SHRINK};
use super::text::Face;

/// A plot to draw.
#[derive(Debug)]
pub struct Series<'a> {
    pub panel: &'a Panel,
    /// Its logical corner, in pixels.
    pub corner: (f64, f64),
    /// Width and height, in pixels.
    pub size: (f64, f64),
    /// Room above the top value and beneath the lowest, in pixels.
    pub padding: f64,
    /// Number of days.
    pub days: usize,
    /// Days to draw a line before.
    pub starts: &'a [usize],
    /// Days with a tinted ground and a stronger line.
    pub stressed: Range<usize>,
    /// Stretches of days with a grey ground.
    pub paused: &'a [Range<usize>],
    /// For many days, where every day is drawn alike: those with a dark hairline through their middle.
    pub marked: Option<&'a [usize]>,
    pub labels: Labels,
}

/// The labels of the grid.
#[derive(Debug, Clone, Copy)]
pub struct Labels {
    pub face: Face,
    /// Room for them, in pixels.
    pub room: f64,
    /// From a line of the grid to the baseline of its label, in pixels.
    pub drop: f64,
}

/// What the labels of the ticks of these panels need beside the plots, between the least and the most.
pub fn ticks_room(page: &Page, panels: &[Panel], face: Face, [least, most]: [f64; 2]) -> f64 {
    let labels = panels.iter().flat_map(|panel| &panel.ticks).map(|(_, label)| page.set(label, face).width);
    (labels.fold(0.0, f64::max) + BEFORE).clamp(least, most)
}

/// From a label to its plot, in pixels.
const BEFORE: f64 = 8.0;

impl Series<'_> {
    /// Where something so far above the lower end lies on the page.
    pub fn y(&self, above: f64) -> f64 {
        let ((_, top), (_, height)) = (self.corner, self.size);
        top + height - self.padding - (height - 2.0 * self.padding) * above / self.panel.span()
    }

    /// The lines across the plot: the grid, and what is compared with.
    pub fn lines(&self) -> Vec<f64> {
        let reference = self.panel.reference.iter().map(|(value, _)| self.panel.above(*value));
        self.panel.grid().into_iter().map(|(at, _)| at).chain(reference).map(|at| self.y(at)).collect()
    }

    /// Draws the plot and the labels of its grid. Without an answer nothing but the ends of the scale is there.
    pub fn draw(&self, page: &mut Page) -> Result<(), ChartError> {
        let (panel, bare) = (self.panel, self.panel.is_empty());
        let (points, ticks) = (panel.dots(self.days), panel.grid());
        let grid: Vec<f64> = ticks.iter().map(|&(at, _)| at).collect();
        let plot = Plot {
            size: self.size,
            padding: self.padding,
            rtl: page.rtl,
            tone: panel.colour.tone(),
            days: self.days,
            max: panel.span(),
            grid: &grid,
            week_starts: if bare { &[] } else { self.starts },
            stressed: if bare { 0..0 } else { self.stressed.clone() },
            paused: if bare { &[] } else { self.paused },
            reference: panel.reference.as_ref().filter(|_| !bare).map(|(value, _)| panel.above(*value)),
            points: &points,
        };
        let drawn = match self.marked {
            None => plot.draw()?,
            Some(marked) => plot.draw_fine(&Fine {
                marked,
                median: panel.median.filter(|_| !bare).map(|value| panel.above(value)),
                trend: panel.trend.and_then(|(from, to)| {
                    let ends = (from - panel.low, to - panel.low);
                    within(ends, self.days, panel.span(), known(&points)?)
                }),
            })?,
        };
        let ((start, top), (width, _)) = (self.corner, self.size);
        page.embed(&drawn, start, top, width, SHRINK);
        for &(at, label) in &ticks {
            let line = page.fit(label, self.labels.face, self.labels.room);
            page.end(&line, start - 12.0, self.y(at) + self.labels.drop);
        }
        Ok(())
    }
}

/// The first and the last day with an answer.
fn known<T>(points: &[Option<T>]) -> Option<(usize, usize)> {
    Some((points.iter().position(Option::is_some)?, points.iter().rposition(Option::is_some)?))
}

/// The part of a line from the first to the last day that lies within the scale and between the days it was fitted
/// to: beyond them it would be a guess.
fn within(
    (from, to): (f64, f64),
    days: usize,
    max: f64,
    (first, last): (usize, usize),
) -> Option<[(f64, f64); 2]> {
    if !from.is_finite() || !to.is_finite() || days < 2 {
        return None;
    }
    let part = |day: usize| day as f64 / (days - 1) as f64;
    let (mut start, mut end) = (part(first), part(last));
    let slope = to - from;
    if slope == 0.0 {
        if !(0.0..=max).contains(&from) {
            return None;
        }
    } else {
        let (a, b) = ((0.0 - from) / slope, (max - from) / slope);
        start = start.max(a.min(b));
        end = end.min(a.max(b));
    }
    let at = |t: f64| (0.5 + t * (days - 1) as f64, (from + t * slope).clamp(0.0, max));
    (start < end).then(|| [at(start), at(end)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fitted_line_ends_with_its_scale_and_with_its_days() {
        assert_eq!(within((0.0, 10.0), 11, 10.0, (0, 10)), Some([(0.5, 0.0), (10.5, 10.0)]));
        assert_eq!(within((0.0, 20.0), 11, 10.0, (0, 10)), Some([(0.5, 0.0), (5.5, 10.0)]));
        let points: Vec<_> = (0..11).map(|day| (2..=6).contains(&day).then_some(())).collect();
        assert_eq!(known(&points), Some((2, 6)));
        assert_eq!(within((0.0, 10.0), 11, 10.0, (2, 6)), Some([(2.5, 2.0), (6.5, 6.0)]));
        assert_eq!(within((5.0, 5.0), 11, 10.0, (2, 6)), Some([(2.5, 5.0), (6.5, 5.0)]));
        assert_eq!(known(&[None::<()>; 3]), None);
    }
}
