//! The card with the plots, one above the other, and one time axis.

use super::axis::{self, ENDS, Frame, Pause};
use super::legend::{self, Legend};
use super::{EDGE, HEADING, NAME, NOTE, SMALL_LINE, Session, flags};
use crate::charts::error::ChartError;
use crate::charts::page::Page;
use crate::charts::panel::Panel;
use crate::charts::series::{Labels, Series};
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Room above the top value and beneath the lowest, in pixels.
const PADDING: f64 = 13.0;
/// The height beyond which a plot says nothing more, in pixels.
const TALL: f64 = 340.0;
/// The least height of a plot, in pixels.
const PLOT: f64 = 172.0;
/// The same where there is more to show than the plots.
const LOW_PLOT: f64 = 140.0;
/// The same where more than two are drawn.
const LOWEST_PLOT: f64 = 118.0;
/// Room above and beneath everything in the card, in pixels.
const MARGIN: f64 = 12.0;
/// Room between a plot and the heading beneath it, in pixels.
const BETWEEN: f64 = 12.0;
/// Sentences keep a line each while they need no more lines than this.
const SENTENCES: usize = 3;

/// The plots, measured but for their height.
pub struct Plots<'a> {
    input: &'a Session,
    frame: Frame,
    pauses: Vec<Pause<'a>>,
    legend: Legend,
    heads: Vec<Head>,
    /// Height of the row of flags, in pixels.
    flags: f64,
}

/// Measures everything around the plots.
pub fn plan<'a>(page: &Page, input: &'a Session) -> Plots<'a> {
    let frame = Frame::new(page, input);
    let pauses = axis::pauses(page, input, &frame);
    let face = Face { size: HEADING, bold: true, fill: theme::INK };
    let shrunk = |panel: &Panel| page.shrunk(&panel.title, face, frame.width, 0.8);
    let size = input.panels.iter().map(shrunk).fold(HEADING, f64::min);
    Plots {
        input,
        legend: legend::plots(page, input, &pauses, frame.width),
        heads: input.panels.iter().map(|panel| Head::set(page, panel, frame.width, size)).collect(),
        flags: if flags::days(input).is_empty() { 0.0 } else { flags::HEIGHT },
        pauses,
        frame,
    }
}

impl Plots<'_> {
    /// The height below which the plots could not be read, in pixels.
    pub fn least(&self) -> f64 {
        let plot = match self.heads.len() {
            0..=2 if self.input.beside.rows.is_empty() => PLOT,
            0..=2 => LOW_PLOT,
            _ => LOWEST_PLOT,
        };
        self.around() + self.count() * plot
    }

    /// The height beyond which the card would only be emptier, in pixels.
    pub fn most(&self) -> f64 {
        self.around() + self.count() * TALL
    }

    fn count(&self) -> f64 {
        self.heads.len() as f64
    }

    fn around(&self) -> f64 {
        if self.heads.is_empty() {
            return 0.0;
        }
        let heads: f64 = self.heads.iter().map(Head::height).sum();
        let between = BETWEEN * (self.count() - 1.0);
        2.0 * MARGIN + heads + self.flags + between + axis::HEIGHT + self.legend.height()
    }

    /// Draws the card from `top`, `height` pixels high.
    pub fn draw(&self, page: &mut Page, [top, height]: [f64; 2]) -> Result<(), ChartError> {
        if self.heads.is_empty() {
            return Ok(());
        }
        let card = [EDGE, top, page.width() - 2.0 * EDGE, height];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        let plot_height = (height - self.around()) / self.count();
        let mut y = top + MARGIN;
        for (i, (head, panel)) in self.heads.iter().zip(&self.input.panels).enumerate() {
            head.draw(page, y, &self.frame);
            y += head.height();
            if i == 0 {
                y += self.flags;
                flags::draw(page, &self.input.plan, &self.frame, y);
            }
            self.plot(page, panel, [y, plot_height])?;
            y += plot_height + BETWEEN;
        }
        axis::draw(page, self.input, &self.frame, y - BETWEEN);
        self.legend.draw(page, self.frame.start, y - BETWEEN + axis::HEIGHT);
        Ok(())
    }

    fn plot(&self, page: &mut Page, panel: &Panel, [top, height]: [f64; 2]) -> Result<(), ChartError> {
        let Self { input, frame, pauses, .. } = self;
        let ticked = |day: &usize| input.days.get(*day).is_some_and(|day| day.tick);
        let starts: Vec<usize> = (1..frame.days).filter(ticked).collect();
        let paused: Vec<_> = pauses.iter().map(|(days, _)| days.clone()).collect();
        let series = Series {
            panel,
            corner: (frame.plot_start(), top),
            size: (frame.plot_width(), height),
            padding: PADDING,
            days: frame.days,
            starts: &starts,
            stressed: 0..0,
            paused: &paused,
            marked: Some(&flags::days(input)),
            labels: Labels { face: NOTE, room: frame.ticks - 8.0, drop: 9.0 },
        };
        series.draw(page)?;
        ends(page, panel, frame.plot_end() + 14.0, [series.y(panel.span()), series.y(0.0)]);
        let middle = frame.plot_start() + frame.plot_width() / 2.0;
        if panel.is_empty() {
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
fn ends(page: &mut Page, panel: &Panel, x: f64, [top, bottom]: [f64; 2]) {
    for (i, line) in page.wrap(&panel.high_end, NOTE, ENDS - 14.0, 2).iter().enumerate() {
        page.start(line, x, top + 10.0 + 30.0 * i as f64);
    }
    for (i, line) in page.wrap(&panel.low_end, NOTE, ENDS - 14.0, 2).iter().rev().enumerate() {
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

/// Title and sentences.
struct Head {
    title: Line,
    summary: Vec<Line>,
}

impl Head {
    fn set(page: &Page, panel: &Panel, width: f64, size: f64) -> Self {
        let face = Face { size, bold: true, fill: panel.colour.tone().strong };
        let sentences = || panel.summary.iter().take(SENTENCES);
        let mut summary: Vec<Line> =
            sentences().flat_map(|sentence| page.wrap(sentence, NAME, width, 2)).collect();
        if summary.len() > SENTENCES {
            let all: Vec<&str> = sentences().map(String::as_str).collect();
            summary = page.wrap(&all.join(" "), NAME, width, SENTENCES + 1);
        }
        Self { title: page.fit(&panel.title, face, width), summary }
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
