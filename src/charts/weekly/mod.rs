//! The client's weekly picture: four weeks of what is measured, and this week's
//! skills and homework.
//!
//! Draws what it is given and nothing else: no mean, trend or word is made here.

mod cells;
mod days;
mod gauge;
mod header;
mod input;
mod legend;
mod panel;
mod practice;

pub use self::input::{
    DayLabel, Further, FurtherRow, HelpedRow, Homework, Legend, SkillRow, Skills, TaskRow, Weekly,
};
pub use self::practice::{MAX_SKILLS, tasks_shown};

use super::error::ChartError;
use super::opening;
use super::page::Page;
use super::raster::{self, Picture};
use super::sheet::Sheet;
use super::theme;

/// Space between the page's edge and the cards, in pixels.
const EDGE: f64 = 32.0;
/// The least height of a page without plots, in pixels.
const LEAST: f64 = 540.0;
/// Space between the cards, in pixels.
const GAP: f64 = 18.0;

/// Draws the weekly picture, 1080 by 1350 pixels, up to 1440 high where the plots
/// would be squeezed, and to 1920 with rows of further items; with still more to show every text gets one line.
pub fn weekly(input: &Weekly) -> Result<Picture, ChartError> {
    raster::picture(&sheet(input)?)
}

/// The SVG of [`weekly`]: the same for the same input, always.
pub fn weekly_svg(input: &Weekly) -> Result<String, ChartError> {
    Ok(sheet(input)?.svg)
}

/// How many rows of further items are drawn, whatever the text beneath them says.
pub fn further_shown(input: &Weekly) -> usize {
    let mut page = Page::new(theme::WIDTH, theme::HEIGHT, input.rtl, theme::PAGE);
    let top = header::draw(&mut page, input);
    Measured::new(&page, input, top + header::footer(&page, input).height()).further
}

/// The document of [`weekly`].
pub fn sheet(input: &Weekly) -> Result<Sheet, ChartError> {
    let of = |height: f64| Page::new(theme::WIDTH, height.ceil(), input.rtl, theme::PAGE);
    let mut page = of(theme::HEIGHT);
    let top = header::draw(&mut page, input);
    let footer = header::footer(&page, input);
    if input.is_empty() {
        let bottom = footer.draw(&mut page);
        opening::nothing(&mut page, &input.no_data, EDGE, [top, bottom]);
        return Ok(page.finish());
    }
    let Measured { panels, practice, height, .. } = Measured::new(&page, input, top + footer.height());
    // Without plots the page is as high as its rows need, and no higher.
    let least = if input.panels.is_empty() { LEAST } else { theme::HEIGHT };
    let mut page = of(height.max(least));
    header::draw(&mut page, input);
    let bottom = footer.draw(&mut page);
    if input.panels.is_empty() {
        practice.draw(&mut page, top);
        return Ok(page.finish());
    }
    let below = if practice.height() > 0.0 { practice.height() + GAP } else { 0.0 };
    let plots = bottom - below - top;
    panels.draw(&mut page, [top, plots])?;
    practice.draw(&mut page, top + plots + GAP);
    Ok(page.finish())
}

fn highest(input: &Weekly) -> f64 {
    if input.further.rows.is_empty() { theme::HIGHEST } else { theme::TALLEST }
}

/// Both cards, as they fit on the page.
struct Measured<'a> {
    panels: panel::Plan<'a>,
    practice: practice::Plan,
    /// How many rows of further items they hold.
    further: usize,
    /// Height of the page, in pixels.
    height: f64,
}

impl<'a> Measured<'a> {
    /// Every row with ample room, or every row in little; else as many as there is room for.
    fn new(page: &Page, input: &'a Weekly, around: f64) -> Self {
        let of = |tight, further| {
            let (panels, practice) =
                (panel::plan(page, input, tight), practice::plan(page, input, tight, further));
            let below = if practice.height() > 0.0 { practice.height() + GAP } else { 0.0 };
            let height = around + panels.least() + below;
            Self { panels, practice, further, height }
        };
        let all = input.further.rows.len();
        let (ample, most) = (of(false, all), highest(input));
        if ample.height <= most {
            return ample;
        }
        let mut fitting = (0..=all).rev().map(|further| of(true, further));
        let tight = fitting.find(|measured| measured.height <= most).unwrap_or_else(|| of(true, 0));
        // What is left of the room goes to the plots.
        Self { height: most, ..tight }
    }
}
