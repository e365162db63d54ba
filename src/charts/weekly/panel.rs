//! The card with the plots, one above the other, and one time axis.

use std::ops::Range;

use super::{EDGE, Weekly, gauge, legend};
use crate::charts::error::ChartError;
use crate::charts::page::Page;
use crate::charts::panel::Panel;
use crate::charts::series::{self, Labels, Series};
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Space inside the card, in pixels.
const INSET: f64 = 28.0;
/// The least and the most room for the labels of the ticks, in pixels.
const TICKS: [f64; 2] = [62.0, 150.0];
/// Room above the top value and beneath the lowest, in pixels.
const PADDING: f64 = 16.0;
/// From one line of a summary to the next, in pixels.
const LINE: f64 = 38.0;
/// The least height of a plot, in pixels.
const PLOT: f64 = 190.0;
/// The least height of a plot where room is short, in pixels.
const TIGHT_PLOT: f64 = 160.0;
/// The same where rows of further items need it.
const LOW_PLOT: f64 = 140.0;
/// Room between a plot and the heading beneath it, in pixels.
const BETWEEN: f64 = 22.0;
/// Height of the labels of the days, in pixels.
const AXIS: f64 = 44.0;

/// Lines a further sentence beneath a title may take, however tight the page.
const SENTENCE_LINES: usize = 3;

const NOTE: Face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };

/// The plots, measured but for their height.
pub struct Plan<'a> {
    input: &'a Weekly,
    frame: Frame,
    names: Names<'a>,
    legend: legend::Plan,
    heads: Vec<Head>,
    /// The least height of a plot.
    least: f64,
}

/// Measures everything around the plots; where room is tight every text gets one line.
pub fn plan<'a>(page: &Page, input: &'a Weekly, tight: bool) -> Plan<'a> {
    let width = page.width() - 2.0 * EDGE;
    let frame = Frame {
        start: EDGE + INSET,
        width: width - 2.0 * INSET,
        ticks: series::ticks_room(page, &input.panels, NOTE, TICKS),
        ends: gauge::room(&input.panels),
        days: input.days.len(),
    };
    let names = pause_names(page, input, &frame);
    let unnamed: Vec<&str> = names.iter().filter_map(|(_, name)| name.as_ref().err().copied()).collect();
    Plan {
        input,
        legend: legend::plan(page, input, &unnamed, frame.width, tight),
        heads: Head::all(page, input, &frame, if tight { 1 } else { 2 }),
        least: match tight {
            false => PLOT,
            true if input.further.rows.is_empty() => TIGHT_PLOT,
            true => LOW_PLOT,
        },
        names,
        frame,
    }
}

impl Plan<'_> {
    /// The height below which the plots could not be read, in pixels.
    pub fn least(&self) -> f64 {
        self.around() + self.count() * self.least
    }

    /// Draws the card from `top`, `height` pixels high.
    pub fn draw(&self, page: &mut Page, [top, height]: [f64; 2]) -> Result<(), ChartError> {
        let card = [EDGE, top, page.width() - 2.0 * EDGE, height];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        let plot_height = ((height - self.around()) / self.count()).max(self.least);
        let mut y = top + 16.0;
        for (head, panel) in self.heads.iter().zip(&self.input.panels) {
            head.draw(page, y, &self.frame);
            y += head.height();
            self.plot(page, panel, [y, plot_height])?;
            y += plot_height + BETWEEN;
        }
        axis(page, self.input, &self.frame, y - BETWEEN);
        self.legend.draw(page, self.frame.start, y - BETWEEN + AXIS);
        Ok(())
    }

    fn count(&self) -> f64 {
        self.heads.len() as f64
    }

    fn around(&self) -> f64 {
        if self.heads.is_empty() {
            return 0.0;
        }
        let heads: f64 = self.heads.iter().map(Head::height).sum();
        16.0 + heads + BETWEEN * (self.count() - 1.0) + AXIS + self.legend.height() + 12.0
    }
}

/// Where the plots lie across the page, in logical pixels.
struct Frame {
    start: f64,
    width: f64,
    /// Room for the labels of the ticks.
    ticks: f64,
    /// Room for the margin beyond the plots.
    ends: f64,
    days: usize,
}

impl Frame {
    fn plot_start(&self) -> f64 {
        self.start + self.ticks
    }

    fn plot_width(&self) -> f64 {
        self.width - self.ticks - self.ends
    }

    fn day(&self, day: usize) -> f64 {
        self.plot_start() + self.plot_width() * day as f64 / self.days.max(1) as f64
    }
}

/// Title, the key of the dashed line, and the summary.
struct Head {
    title: Vec<Line>,
    size: f64,
    key: Option<Line>,
    summary: Vec<Line>,
}

impl Head {
    /// All heads, their titles of one size.
    fn all(page: &Page, input: &Weekly, frame: &Frame, lines: usize) -> Vec<Self> {
        let set = |size| -> Vec<Self> {
            input.panels.iter().map(|panel| Self::set(page, panel, frame, (size, lines))).collect()
        };
        let free = set(theme::HEADING);
        let size = free.iter().map(|head| head.size).fold(theme::HEADING, f64::min);
        if size < theme::HEADING { set(size) } else { free }
    }

    fn set(page: &Page, panel: &Panel, frame: &Frame, (size, lines): (f64, usize)) -> Self {
        let key = panel
            .reference
            .as_ref()
            .filter(|_| !panel.is_empty())
            .map(|(_, label)| page.fit(label, NOTE, frame.width * 0.4))
            .filter(|line| !line.is_empty());
        let taken = key.as_ref().map_or(0.0, |line| line.width + 90.0);
        let width = frame.width - taken;
        let face = Face { size, bold: true, fill: panel.colour.tone().strong };
        let summary = Face { size: theme::BODY, bold: false, fill: theme::INK };
        Self {
            title: page.wrap(&panel.title, face, width, lines),
            size: page.shrunk(&panel.title, face, width, theme::BODY / size),
            key,
            // Each sentence on lines of its own: one about something else is no end of the one before.
            summary: (panel.summary.iter().enumerate())
                .flat_map(|(place, sentence)| {
                    let lines = if place == 0 { lines } else { SENTENCE_LINES };
                    page.wrap(sentence, summary, frame.width, lines)
                })
                .collect(),
        }
    }

    fn titles(&self) -> f64 {
        10.0 + LINE * self.title.len().max(1) as f64
    }

    fn height(&self) -> f64 {
        self.titles() + self.summary.len() as f64 * LINE + 10.0
    }

    fn draw(&self, page: &mut Page, y: f64, frame: &Frame) {
        for (i, line) in self.title.iter().enumerate() {
            page.start(line, frame.start, y + 34.0 + LINE * i as f64);
        }
        if let Some(key) = &self.key {
            let end = frame.start + frame.width;
            page.end(key, end, y + 33.0);
            let line = end - key.width - 14.0;
            let ends = [(line - 50.0, y + 24.0), (line, y + 24.0)];
            page.polyline(&ends, "10 10", Paint::stroke(theme::MUTED, 2.5));
        }
        for (i, line) in self.summary.iter().enumerate() {
            page.start(line, frame.start, y + self.titles() + 30.0 + LINE * i as f64);
        }
    }
}

type Names<'a> = Vec<(Range<usize>, Result<Line, &'a str>)>;

/// The name of each pause, set where it fits between its days.
fn pause_names<'a>(page: &Page, input: &'a Weekly, frame: &Frame) -> Names<'a> {
    let name = |(days, name): &'a (Range<usize>, String)| {
        let days = days.start.min(frame.days)..days.end.min(frame.days);
        let line = page.set(name, NOTE);
        let fits = line.width + 12.0 <= frame.day(days.end) - frame.day(days.start);
        (!days.is_empty()).then_some((days, if fits { Ok(line) } else { Err(name.as_str()) }))
    };
    input.paused.iter().filter_map(name).collect()
}

impl Plan<'_> {
    fn plot(&self, page: &mut Page, panel: &Panel, [top, height]: [f64; 2]) -> Result<(), ChartError> {
        let Self { input, frame, names, .. } = self;
        let begun = input.begun();
        let starts: Vec<usize> =
            (1..frame.days).filter(|&day| input.days.get(day).is_some_and(|day| day.week_start)).collect();
        let paused: Vec<Range<usize>> = names.iter().map(|(days, _)| days.clone()).collect();
        let series = Series {
            panel,
            corner: (frame.plot_start(), top),
            size: (frame.plot_width(), height),
            padding: PADDING,
            days: frame.days,
            starts: &starts,
            stressed: input.this_week.start..input.this_week.end.min(begun),
            paused: &paused,
            marked: None,
            labels: Labels { face: NOTE, room: frame.ticks - 8.0, drop: 10.0 },
        };
        series.draw(page)?;
        let end = frame.plot_start() + frame.plot_width();
        gauge::draw(page, panel, end, [series.y(panel.span()), series.y(0.0)]);
        if panel.is_empty() {
            let middle = frame.plot_start() + frame.plot_width() / 2.0;
            let lines = page.wrap(&input.no_data, NOTE, frame.plot_width() - 60.0, 2);
            let first = top + height / 2.0 + 9.0 - 18.0 * lines.len().saturating_sub(1) as f64;
            for (i, line) in lines.iter().enumerate() {
                page.middle(line, middle, first + 36.0 * i as f64);
            }
            return Ok(());
        }
        if begun < frame.days {
            let (start, end) = (frame.day(begun) + 4.0, frame.day(frame.days) - 1.5);
            open_frame(page, [start, top + 1.5, end - start, height - 3.0], panel.colour.tone().soft);
        }
        let y = clearest(&mut series.lines(), top + height / 2.0);
        for (days, name) in names {
            if let Ok(line) = name {
                let middle = f64::midpoint(frame.day(days.start), frame.day(days.end));
                let ground = [middle - line.width / 2.0 - 6.0, y - 19.0, line.width + 12.0, 38.0];
                page.rect(ground, 0.0, Paint::fill(theme::PAUSED));
                page.middle(line, middle, y + 10.0);
            }
        }
        Ok(())
    }
}

/// The middle of the widest space between lines, where a name crosses none.
fn clearest(lines: &mut [f64], otherwise: f64) -> f64 {
    lines.sort_by(f64::total_cmp);
    let widest = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] => Some((b - a, f64::midpoint(*a, *b))),
            _ => None,
        })
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    widest.map_or(otherwise, |(_, middle)| middle)
}

/// A dashed frame around days that are still to come.
pub fn open_frame(page: &mut Page, [x, y, w, h]: [f64; 4], colour: &'static str) {
    let corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)];
    page.polyline(&corners, "3 9", Paint::stroke(colour, 3.0));
}

/// The labels of the days, left out where they would touch. In a week or less each day is wide, and its label
/// stands beneath its dot.
fn axis(page: &mut Page, input: &Weekly, frame: &Frame, y: f64) {
    let mut free = frame.start;
    let end = frame.start + frame.width;
    for (i, day) in input.days.iter().enumerate() {
        let stressed = input.this_week.contains(&i);
        let face = Face { bold: stressed, fill: if stressed { theme::INK } else { theme::MUTED }, ..NOTE };
        let (start, next) = (frame.day(i), frame.day(i + 1));
        if day.label.is_empty() {
            continue;
        }
        let line = page.fit(&day.label, face, end - start);
        let wide = frame.days <= 7;
        let x = if wide { f64::midpoint(start, next) - line.width / 2.0 } else { start };
        if x < free {
            continue;
        }
        page.start(&line, x, y + 30.0);
        free = x + line.width + 16.0;
    }
}
