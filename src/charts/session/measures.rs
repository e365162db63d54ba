//! The card with both plots: mood above, distress beneath, one time axis.

use super::axis::{self, ENDS, Frame, Pause, TICKS};
use super::legend::{self, Legend};
use super::{EDGE, HEADING, Measure, NAME, NOTE, SMALL_LINE, Session, flags};
use crate::charts::Mark;
use crate::charts::error::ChartError;
use crate::charts::page::Page;
use crate::charts::plot::{Dot, Fine, Plot, SHRINK};
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme::{self, Tone};

/// Room above the top value and beneath 0, in pixels.
const PADDING: f64 = 13.0;
/// The height beyond which a plot says nothing more, in pixels.
const TALL: f64 = 340.0;
/// The least height of a plot, in pixels.
const PLOT: f64 = 172.0;
/// Room above and beneath everything in the card, in pixels.
const MARGIN: f64 = 12.0;
/// Room between the upper plot and the lower heading, in pixels.
const BETWEEN: f64 = 12.0;
/// Sentences keep a line each while they need no more lines than this.
const SENTENCES: usize = 3;

/// Both plots, measured but for their height.
pub struct Plots<'a> {
    input: &'a Session,
    frame: Frame,
    pauses: Vec<Pause<'a>>,
    legend: Legend,
    heads: [Head; 2],
    /// Height of the row of flags, in pixels.
    flags: f64,
}

/// Measures everything around the plots.
pub fn plan<'a>(page: &Page, input: &'a Session) -> Plots<'a> {
    let frame = Frame::new(page, input.days.len());
    let pauses = axis::pauses(page, input, &frame);
    let measures = [(&input.mood, theme::MOOD), (&input.suds, theme::SUDS)];
    let face = Face { size: HEADING, bold: true, fill: theme::INK };
    let size = measures
        .map(|(measure, _)| page.shrunk(&measure.title, face, frame.width, 0.8))
        .into_iter()
        .fold(HEADING, f64::min);
    Plots {
        input,
        legend: legend::plots(page, input, &pauses, frame.width),
        heads: measures.map(|(measure, tone)| Head::set(page, measure, tone, frame.width, size)),
        flags: if flags::days(input).is_empty() { 0.0 } else { flags::HEIGHT },
        pauses,
        frame,
    }
}

impl Plots<'_> {
    /// The height below which the plots could not be read, in pixels.
    pub fn least(&self) -> f64 {
        self.around() + 2.0 * PLOT
    }

    /// The height beyond which the card would only be emptier, in pixels.
    pub fn most(&self) -> f64 {
        self.around() + 2.0 * TALL
    }

    fn around(&self) -> f64 {
        let heads: f64 = self.heads.iter().map(Head::height).sum();
        2.0 * MARGIN + heads + self.flags + BETWEEN + axis::HEIGHT + self.legend.height()
    }

    /// Draws the card from `top`, `height` pixels high.
    pub fn draw(&self, page: &mut Page, [top, height]: [f64; 2]) -> Result<(), ChartError> {
        let card = [EDGE, top, page.width() - 2.0 * EDGE, height];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        let plot_height = (height - self.around()) / 2.0;
        let mut y = top + MARGIN;
        for (i, (head, measure)) in self.heads.iter().zip([&self.input.mood, &self.input.suds]).enumerate() {
            head.draw(page, y, &self.frame);
            y += head.height();
            if i == 0 {
                y += self.flags;
                flags::draw(page, &self.input.plan, &self.frame, y);
            }
            self.plot(page, measure, head.tone, [y, plot_height])?;
            y += plot_height + BETWEEN;
        }
        axis::draw(page, self.input, &self.frame, y - BETWEEN);
        self.legend.draw(page, self.frame.start, y - BETWEEN + axis::HEIGHT);
        Ok(())
    }

    fn plot(
        &self,
        page: &mut Page,
        measure: &Measure,
        tone: Tone,
        [top, height]: [f64; 2],
    ) -> Result<(), ChartError> {
        let Self { input, frame, pauses, .. } = self;
        let max = measure.scale();
        let point = |day: usize| {
            let point = measure.points.get(day).copied().flatten()?;
            Some((measure.clamped(point.value), dot(point.mark)))
        };
        let points: Vec<Option<(f64, Dot)>> = (0..frame.days).map(point).collect();
        let ticked = |day: &usize| input.days.get(*day).is_some_and(|day| day.tick);
        let bare = measure.is_empty();
        let starts: Vec<usize> = (1..frame.days).filter(ticked).collect();
        // With nothing to read off, only the ends of the scale stay.
        let ticks: Vec<(f64, &str)> = measure
            .ticks
            .iter()
            .map(|(at, label)| (measure.clamped(*at), label.as_str()))
            .filter(|&(at, _)| !bare || at <= 0.0 || at >= max)
            .collect();
        let grid: Vec<f64> = ticks.iter().map(|&(at, _)| at).collect();
        let paused: Vec<_> = pauses.iter().map(|(days, _)| days.clone()).collect();
        let plot = Plot {
            size: (frame.plot_width(), height),
            padding: PADDING,
            rtl: page.rtl,
            tone,
            days: frame.days,
            max,
            grid: &grid,
            week_starts: if bare { &[] } else { &starts },
            stressed: 0..0,
            paused: if bare { &[] } else { &paused },
            reference: None,
            points: &points,
        };
        let fine = Fine {
            marked: &flags::days(input),
            median: measure.median.filter(|_| !bare).map(|value| measure.clamped(value)),
            trend: measure.trend.and_then(|ends| within(ends, frame.days, max, known(&points)?)),
        };
        page.embed(&plot.draw_fine(&fine)?, frame.plot_start(), top, frame.plot_width(), SHRINK);
        let at = |value: f64| top + height - PADDING - (height - 2.0 * PADDING) * value / max;
        for &(value, label) in &ticks {
            let line = page.fit(label, NOTE, TICKS - 8.0);
            page.end(&line, frame.plot_start() - 12.0, at(value) + 9.0);
        }
        ends(page, measure, frame.plot_end() + 14.0, [at(max), at(0.0)]);
        let middle = frame.plot_start() + frame.plot_width() / 2.0;
        if bare {
            let lines = page.wrap(&input.no_data, NOTE, frame.plot_width() - 60.0, 2);
            let first = top + height / 2.0 + 10.0 - SMALL_LINE / 2.0 * lines.len().saturating_sub(1) as f64;
            for (i, line) in lines.iter().enumerate() {
                let y = first + SMALL_LINE * i as f64;
                let ground = [middle - line.width / 2.0 - 8.0, y - 28.0, line.width + 16.0, SMALL_LINE];
                page.rect(ground, 0.0, Paint::fill(theme::CARD));
                page.middle(line, middle, y);
            }
        } else {
            names(page, pauses, frame, top + PADDING + 6.0);
        }
        Ok(())
    }
}

/// What both ends of the scale mean, beside the plot.
fn ends(page: &mut Page, measure: &Measure, x: f64, [top, bottom]: [f64; 2]) {
    for (i, line) in page.wrap(&measure.high_end, NOTE, ENDS - 14.0, 2).iter().enumerate() {
        page.start(line, x, top + 10.0 + 30.0 * i as f64);
    }
    for (i, line) in page.wrap(&measure.low_end, NOTE, ENDS - 14.0, 2).iter().rev().enumerate() {
        page.start(line, x, bottom + 9.0 - 30.0 * i as f64);
    }
}

/// The names of pauses, beneath the upper edge of their grounds.
fn names(page: &mut Page, pauses: &[Pause<'_>], frame: &Frame, y: f64) {
    for (days, name) in pauses {
        if let Ok(line) = name {
            let middle = f64::midpoint(frame.day(days.start as f64), frame.day(days.end as f64));
            let ground = [middle - line.width / 2.0 - 6.0, y, line.width + 12.0, 38.0];
            page.rect(ground, 0.0, Paint::fill(theme::PAUSED));
            page.middle(line, middle, y + 29.0);
        }
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

fn dot(mark: Mark) -> Dot {
    match mark {
        Mark::OnTime => Dot::Full,
        Mark::Late => Dot::Hollow,
        Mark::FilledIn => Dot::Square,
    }
}

/// Title and sentences.
struct Head {
    tone: Tone,
    title: Line,
    summary: Vec<Line>,
}

impl Head {
    fn set(page: &Page, measure: &Measure, tone: Tone, width: f64, size: f64) -> Self {
        let face = Face { size, bold: true, fill: tone.strong };
        let sentences = || measure.summary.iter().take(SENTENCES);
        let mut summary: Vec<Line> =
            sentences().flat_map(|sentence| page.wrap(sentence, NAME, width, 2)).collect();
        if summary.len() > SENTENCES {
            let all: Vec<&str> = sentences().map(String::as_str).collect();
            summary = page.wrap(&all.join(" "), NAME, width, SENTENCES + 1);
        }
        Self { tone, title: page.fit(&measure.title, face, width), summary }
    }

    fn height(&self) -> f64 {
        42.0 + self.summary.len() as f64 * SMALL_LINE + 6.0
    }

    fn draw(&self, page: &mut Page, y: f64, frame: &Frame) {
        page.start(&self.title, frame.start, y + 32.0);
        for (i, line) in self.summary.iter().enumerate() {
            page.start(line, frame.start, y + 67.0 + SMALL_LINE * i as f64);
        }
    }
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
