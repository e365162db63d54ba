//! One measured thing over days, as plain numbers and finished texts: what every picture with a time axis is given.

use super::plot::Dot;
use super::theme::Colour;

/// One measured thing over the days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    /// Names the thing and, where it matters, the moment it is asked about.
    pub title: String,
    /// The colour of title, line and points.
    pub colour: Colour,
    /// What `low` means.
    pub low_end: String,
    /// What `high` means.
    pub high_end: String,
    /// The lower end of the scale.
    pub low: f64,
    /// The upper end of the scale.
    pub high: f64,
    /// Grid lines, each at a value of the scale, with its label.
    pub ticks: Vec<(f64, String)>,
    /// One for each day, oldest first; `None` where there is no answer.
    pub points: Vec<Option<Point>>,
    /// A value to compare with, drawn dashed, with its label.
    pub reference: Option<(f64, String)>,
    /// The mean of the stressed week and its number: drawn as a thermometer beside the plot of the weekly picture.
    pub gauge: Option<(f64, String)>,
    /// Drawn as a thin line from the first day to the last, before a session.
    pub median: Option<f64>,
    /// The value of a fitted line on the first and on the last day, drawn dotted between the days with an answer, before
    /// a session.
    pub trend: Option<(f64, f64)>,
    /// Up to three sentences beneath the title.
    pub summary: Vec<String>,
}

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Within the panel's scale; anything outside is drawn at the edge.
    pub value: f64,
    /// How it came in.
    pub mark: Mark,
}

/// How an answer came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// On its day: a filled dot.
    OnTime,
    /// Late: a hollow dot.
    Late,
    /// Filled in on a later day: a hollow square.
    FilledIn,
}

impl Panel {
    /// Whether no day has an answer.
    pub fn is_empty(&self) -> bool {
        self.points.iter().all(Option::is_none)
    }

    /// How far the ends of the scale are apart, always a positive number.
    pub fn span(&self) -> f64 {
        let span = self.high - self.low;
        if span.is_finite() && span > 0.0 { span } else { 1.0 }
    }

    /// How far a value lies above the lower end, within the scale.
    pub fn above(&self, value: f64) -> f64 {
        let above = value - self.low;
        if above.is_finite() { above.clamp(0.0, self.span()) } else { 0.0 }
    }

    /// One for each day, with its height above the lower end.
    pub fn dots(&self, days: usize) -> Vec<Option<(f64, Dot)>> {
        let dot = |day: usize| {
            let point = self.points.get(day).copied().flatten()?;
            Some((self.above(point.value), point.mark.dot()))
        };
        (0..days).map(dot).collect()
    }

    /// The grid; with nothing to read off, only the ends of the scale stay.
    pub fn grid(&self) -> Vec<(f64, &str)> {
        let bare = self.is_empty();
        let ticks = self.ticks.iter().map(|(at, label)| (self.above(*at), label.as_str()));
        ticks.filter(|&(at, _)| !bare || at <= 0.0 || at >= self.span()).collect()
    }
}

impl Mark {
    fn dot(self) -> Dot {
        match self {
            Self::OnTime => Dot::Full,
            Self::Late => Dot::Hollow,
            Self::FilledIn => Dot::Square,
        }
    }
}
