//! One measured thing over four weeks, as small as a word: no axis, no text.
//!
//! Every client has the same scale and the same days, so rows can be compared.

use std::ops::Range;

use super::Spark;
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::theme::{self, Tone};

/// Width, in pixels.
pub const WIDTH: f64 = 154.0;
/// Height, in pixels.
pub const HEIGHT: f64 = 62.0;
/// The dash array of the usual level: round dots.
pub const DOTTED: &str = "0.1 7.5";
/// Width of those dots, in pixels.
pub const DOT: f64 = 3.2;
/// Days on the axis.
const DAYS: usize = 28;
/// Room above the top value and beneath the lowest, in pixels.
const PADDING: f64 = 5.0;

/// A spark in shares of its scale, on the days of the axis.
struct Curve {
    days: [Option<f64>; DAYS],
    week: Range<usize>,
    usual: Option<f64>,
}

/// Whether there is any answer to draw.
pub fn has_points(spark: &Spark) -> bool {
    curve(spark).has_points()
}

/// Whether a day without an answer lies between two with one.
pub fn has_gap(spark: &Spark) -> bool {
    let days = curve(spark).days;
    let known = |day: &Option<f64>| day.is_some();
    let (first, last) = (days.iter().position(known), days.iter().rposition(known));
    first.zip(last).and_then(|(first, last)| days.get(first..last)).is_some_and(|days| days.contains(&None))
}

/// Draws a spark by its logical corner.
pub fn draw(page: &mut Page, spark: &Spark, tone: Tone, (x, y): (f64, f64)) {
    let curve = curve(spark);
    let at = |day: f64, share: f64| {
        (x + WIDTH * day / DAYS as f64, y + HEIGHT - PADDING - (HEIGHT - 2.0 * PADDING) * share)
    };
    let across = |share: f64| [at(0.0, share), at(DAYS as f64, share)];
    if curve.has_points() && !curve.week.is_empty() {
        let (start, _) = at(curve.week.start as f64, 0.0);
        let (end, _) = at(curve.week.end as f64, 0.0);
        page.rect([start, y, end - start, HEIGHT], 4.0, Paint::fill(tone.wash));
    }
    page.polyline(&across(0.0), "", Paint::stroke(theme::HAIRLINE, 1.5));
    if let Some(share) = curve.usual {
        page.polyline(&across(share), DOTTED, Paint::stroke(theme::MUTED, DOT));
    }
    for (stroke, strong) in [(Paint::stroke(tone.soft, 3.0), false), (Paint::stroke(tone.strong, 4.5), true)]
    {
        for days in curve.stretches(strong) {
            let points: Vec<(f64, f64)> = days
                .filter_map(|day| Some(at(day as f64 + 0.5, curve.days.get(day).copied().flatten()?)))
                .collect();
            match points.as_slice() {
                [(x, y)] => page.circle(*x, *y, stroke.width, Paint::fill(stroke.stroke)),
                points => page.polyline(points, "", stroke),
            }
        }
    }
}

impl Curve {
    fn has_points(&self) -> bool {
        self.days.iter().any(Option::is_some)
    }

    /// The unbroken stretches of the stressed week, or of the days before it with
    /// the step into it; a stretch of a single day is a dot.
    fn stretches(&self, strong: bool) -> Vec<Range<usize>> {
        let known = |day: usize| self.days.get(day).is_some_and(Option::is_some);
        let linked = |day: usize| known(day) && (strong == self.week.contains(&day));
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for day in (0..DAYS).filter(|&day| linked(day)) {
            match stretches.last_mut() {
                Some(days) if days.end == day => days.end += 1,
                _ => stretches.push(day..day + 1),
            }
        }
        if !strong {
            for days in &mut stretches {
                if known(days.end) {
                    days.end += 1;
                }
                if days.start > 0 && known(days.start - 1) {
                    days.start -= 1;
                }
            }
        }
        stretches
    }
}

fn curve(spark: &Spark) -> Curve {
    let span = spark.high - spark.low;
    let span = if span.is_finite() && span > 0.0 { span } else { 1.0 };
    let share = |value: f64| value.is_finite().then(|| ((value - spark.low) / span).clamp(0.0, 1.0));
    let begun = spark.points.len();
    // A week still running keeps room for its days to come.
    let end = begun.max(spark.week.end.min(begun + 6));
    let point = |day: usize| spark.points.get((day + end).checked_sub(DAYS)?).copied().flatten();
    let place = |day: usize| day.saturating_add(DAYS).saturating_sub(end).min(DAYS);
    Curve {
        days: std::array::from_fn(|day| point(day).and_then(share)),
        week: place(spark.week.start)..place(spark.week.end),
        usual: spark.usual.and_then(share),
    }
}
