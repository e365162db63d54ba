//! The plot of one measured thing over days, drawn by plotters as SVG.
//!
//! plotters places on whole pixels, so it draws four times too large and the
//! page scales it down. It is never asked to write text.

use std::ops::Range;

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

use super::error::ChartError;
use super::theme::{self, Tone};

/// How much too large the plot is drawn.
const SCALE: f64 = 4.0;
/// What the page must scale the plot by.
pub const SHRINK: f64 = 1.0 / SCALE;

/// What to draw; values lie between 0 and `max`, days are counted from 0.
#[derive(Debug)]
pub struct Plot<'a> {
    /// Width and height in pixels.
    pub size: (f64, f64),
    /// Room above the top value and beneath 0, in pixels.
    pub padding: f64,
    /// Whether time runs from right to left.
    pub rtl: bool,
    /// The colours.
    pub tone: Tone,
    /// Number of days.
    pub days: usize,
    /// The upper end of the scale.
    pub max: f64,
    /// Values to draw a grid line at.
    pub grid: &'a [f64],
    /// Days to draw a line before.
    pub week_starts: &'a [usize],
    /// Days with a tinted ground and a stronger line.
    pub stressed: Range<usize>,
    /// Stretches of days with a grey ground.
    pub paused: &'a [Range<usize>],
    /// A dashed line at a value.
    pub reference: Option<f64>,
    /// One for each day.
    pub points: &'a [Option<(f64, Dot)>],
}

/// What a plot over many days shows besides: everything in the strong colour,
/// finer the more days there are.
#[derive(Debug)]
pub struct Fine<'a> {
    /// Days with a dark hairline through their middle.
    pub marked: &'a [usize],
    /// A thin line at a value.
    pub median: Option<f64>,
    /// A dotted line between two points, each a day (counted in days) and a value.
    pub trend: Option<[(f64, f64); 2]>,
}

/// The shape of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dot {
    /// A filled dot.
    Full,
    /// A hollow dot.
    Hollow,
    /// A hollow square.
    Square,
}

type Chart<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

impl Plot<'_> {
    /// The SVG elements of the plot, four times too large, without a document around them.
    pub fn draw(&self) -> Result<String, ChartError> {
        self.document(None)
    }

    /// The same for a plot over many days.
    pub fn draw_fine(&self, fine: &Fine<'_>) -> Result<String, ChartError> {
        self.document(Some(fine))
    }

    fn document(&self, fine: Option<&Fine<'_>>) -> Result<String, ChartError> {
        let mut svg = String::new();
        self.draw_into(&mut svg, fine).map_err(|error| ChartError::Plot(error.to_string()))?;
        let inner = svg.split_once(">\n").map_or("", |(_, rest)| rest);
        Ok(inner.trim_end().trim_end_matches("</svg>").to_owned())
    }

    fn draw_into(&self, svg: &mut String, fine: Option<&Fine<'_>>) -> Result<(), Box<dyn std::error::Error>> {
        let (width, height) = self.size;
        let pixels = |length: f64| (length * SCALE).max(1.0) as u32;
        let area = SVGBackend::with_string(svg, (pixels(width), pixels(height))).into_drawing_area();
        let slack = self.max * self.padding / (height - 2.0 * self.padding).max(1.0);
        let mut chart = ChartBuilder::on(&area)
            .build_cartesian_2d(0.0..self.days.max(1) as f64, -slack..self.max + slack)?;
        self.grounds(&mut chart, slack)?;
        self.lines_behind(&mut chart, slack)?;
        if let Some(fine) = fine {
            self.marked(&mut chart, slack, fine.marked)?;
            self.fine_curve(&mut chart)?;
            self.median(&mut chart, fine.median)?;
            self.trend(&mut chart, fine.trend)?;
            self.fine_dots(&mut chart)?;
        } else {
            self.curve(&mut chart)?;
            self.dots(&mut chart)?;
        }
        drop(chart);
        area.present()?;
        Ok(())
    }

    fn grounds(&self, chart: &mut Chart<'_, '_>, slack: f64) -> Result<(), Box<dyn std::error::Error>> {
        let ground = |days: &Range<usize>, colour: &str| {
            let days = days.start.min(self.days)..days.end.min(self.days);
            let corners = [(self.x(days.start as f64), -slack), (self.x(days.end as f64), self.max + slack)];
            (!days.is_empty()).then(|| Rectangle::new(corners, rgb(colour).filled()))
        };
        chart.draw_series(ground(&self.stressed, self.tone.wash))?;
        chart.draw_series(self.paused.iter().filter_map(|days| ground(days, theme::PAUSED)))?;
        Ok(())
    }

    fn lines_behind(&self, chart: &mut Chart<'_, '_>, slack: f64) -> Result<(), Box<dyn std::error::Error>> {
        let hairline = rgb(theme::HAIRLINE).stroke_width(width(1.5));
        let (start, end) = (self.x(0.0), self.x(self.days as f64));
        chart.draw_series(
            self.grid.iter().map(|&value| PathElement::new(vec![(start, value), (end, value)], hairline)),
        )?;
        chart.draw_series(self.week_starts.iter().map(|&day| {
            let x = self.x(day as f64);
            PathElement::new(vec![(x, -slack), (x, self.max + slack)], hairline)
        }))?;
        if let Some(value) = self.reference {
            let ends = [(start.min(end), value), (start.max(end), value)];
            let style = rgb(theme::MUTED).stroke_width(width(2.5));
            chart.draw_series(DashedLineSeries::new(ends, width(10.0), width(9.0), style))?;
        }
        Ok(())
    }

    /// The line of the stressed days and that of all others.
    fn curve(&self, chart: &mut Chart<'_, '_>) -> Result<(), Box<dyn std::error::Error>> {
        let stressed = |day| self.stressed.contains(&day) && self.stressed.contains(&(day + 1));
        let soft = rgb(self.tone.soft).stroke_width(width(3.5));
        self.stretches(chart, |day| !stressed(day), soft)?;
        self.stretches(chart, stressed, rgb(self.tone.strong).stroke_width(width(5.0)))
    }

    /// A line from each wanted day to the next, broken wherever a day is missing.
    fn stretches(
        &self,
        chart: &mut Chart<'_, '_>,
        wanted: impl Fn(usize) -> bool,
        style: ShapeStyle,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let mut stretch: Vec<(f64, f64)> = Vec::new();
        for (day, pair) in self.points.windows(2).enumerate() {
            match pair {
                [Some((a, _)), Some((b, _))] if wanted(day) => {
                    if stretch.is_empty() {
                        stretch.push((self.middle(day), *a));
                    }
                    stretch.push((self.middle(day + 1), *b));
                }
                _ => flush(chart, &mut stretch, style)?,
            }
        }
        flush(chart, &mut stretch, style)
    }

    fn dots(&self, chart: &mut Chart<'_, '_>) -> Result<(), Box<dyn std::error::Error>> {
        for (day, point) in self.points.iter().enumerate() {
            let Some((value, dot)) = *point else { continue };
            let (colour, radius) = if self.stressed.contains(&day) {
                (self.tone.strong, 9.0)
            } else {
                // A hollow one needs a little more to show its inside on a phone.
                (self.tone.soft, if dot == Dot::Full { 6.0 } else { 7.5 })
            };
            draw_dot(chart, (self.middle(day), value), dot, rgb(colour), radius)?;
        }
        Ok(())
    }

    /// Radius of a dot where every day is drawn alike, in pixels.
    fn radius(&self) -> f64 {
        (0.44 * self.size.0 / self.days.max(1) as f64).clamp(2.4, 6.5)
    }

    fn fine_curve(&self, chart: &mut Chart<'_, '_>) -> Result<(), Box<dyn std::error::Error>> {
        let style = rgb(self.tone.soft).stroke_width(width(self.radius() * 0.55));
        self.stretches(chart, |_| true, style)
    }

    fn fine_dots(&self, chart: &mut Chart<'_, '_>) -> Result<(), Box<dyn std::error::Error>> {
        for (day, point) in self.points.iter().enumerate() {
            let Some((value, dot)) = *point else { continue };
            let radius = self.radius() * if dot == Dot::Full { 1.0 } else { 1.3 };
            draw_dot(chart, (self.middle(day), value), dot, rgb(self.tone.strong), radius)?;
        }
        Ok(())
    }

    fn marked(
        &self,
        chart: &mut Chart<'_, '_>,
        slack: f64,
        days: &[usize],
    ) -> Result<(), Box<dyn std::error::Error>> {
        let style = rgb(theme::MUTED).stroke_width(width(1.5));
        chart.draw_series(days.iter().map(|&day| {
            let x = self.middle(day);
            PathElement::new(vec![(x, -slack), (x, self.max + slack)], style)
        }))?;
        Ok(())
    }

    fn median(
        &self,
        chart: &mut Chart<'_, '_>,
        value: Option<f64>,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let style = rgb(theme::MUTED).stroke_width(width(2.5));
        let line = |value| PathElement::new(vec![(0.0, value), (self.days as f64, value)], style);
        chart.draw_series(value.map(line))?;
        Ok(())
    }

    fn trend(
        &self,
        chart: &mut Chart<'_, '_>,
        ends: Option<[(f64, f64); 2]>,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let Some(ends) = ends else { return Ok(()) };
        let ends = ends.map(|(day, value)| (self.x(day), value));
        // A halo keeps its dots apart from the lines they cross.
        for (colour, thick) in [(theme::CARD, 8.0), (theme::INK, 4.5)] {
            let style = rgb(colour).stroke_width(width(thick));
            chart.draw_series(DashedLineSeries::new(ends, 1, width(10.0), style))?;
        }
        Ok(())
    }

    fn middle(&self, day: usize) -> f64 {
        self.x(day as f64 + 0.5)
    }

    fn x(&self, day: f64) -> f64 {
        if self.rtl { self.days as f64 - day } else { day }
    }
}

fn draw_dot(
    chart: &mut Chart<'_, '_>,
    at: (f64, f64),
    dot: Dot,
    colour: RGBColor,
    radius: f64,
) -> Result<(), Box<dyn std::error::Error>> {
    let card = rgb(theme::CARD).filled();
    let edge = colour.stroke_width(width(radius * 0.42));
    let side = |length: f64| (length * SCALE) as i32;
    match dot {
        Dot::Full => {
            chart.draw_series([Circle::new(at, side(radius), colour.filled())])?;
        }
        Dot::Hollow => {
            chart.draw_series([Circle::new(at, side(radius), card), Circle::new(at, side(radius), edge)])?;
        }
        Dot::Square => {
            // Two filled squares: the backend's hollow rectangle has no line width.
            let square = |half: i32, style: ShapeStyle| {
                EmptyElement::at(at) + Rectangle::new([(-half, -half), (half, half)], style)
            };
            chart.draw_series([square(side(radius), colour.filled())])?;
            chart.draw_series([square(side(radius * 0.56), card)])?;
        }
    }
    Ok(())
}

fn flush(
    chart: &mut Chart<'_, '_>,
    stretch: &mut Vec<(f64, f64)>,
    style: ShapeStyle,
) -> Result<(), Box<dyn std::error::Error>> {
    if !stretch.is_empty() {
        chart.draw_series(LineSeries::new(std::mem::take(stretch), style))?;
    }
    Ok(())
}

fn width(pixels: f64) -> u32 {
    (pixels * SCALE) as u32
}

/// Reads "#RRGGBB"; anything else is black.
fn rgb(colour: &str) -> RGBColor {
    let value = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, r, g, b] = value.to_be_bytes();
    RGBColor(r, g, b)
}
