//! The client's weekly picture: four weeks of what is measured, and this week's
//! skills and homework.
//!
//! Draws what it is given and nothing else: no mean, trend or word is made here.

mod cells;
mod gauge;
mod header;
mod input;
mod legend;
mod panel;
mod practice;

pub use self::input::{DayLabel, HelpedRow, Homework, Legend, SkillRow, Skills, TaskRow, Weekly};
pub use self::practice::{MAX_SKILLS, tasks_shown};

use super::error::ChartError;
use super::opening;
use super::page::Page;
use super::raster::{self, Picture};
use super::sheet::Sheet;
use super::theme;

/// Space between the page's edge and the cards, in pixels.
const EDGE: f64 = 32.0;
/// Space between the cards, in pixels.
const GAP: f64 = 18.0;

/// Draws the weekly picture, 1080 by 1350 pixels, up to 1440 high where the plots
/// would be squeezed; with still more to show every text gets one line.
pub fn weekly(input: &Weekly) -> Result<Picture, ChartError> {
    raster::picture(&sheet(input)?)
}

/// The SVG of [`weekly`]: the same for the same input, always.
pub fn weekly_svg(input: &Weekly) -> Result<String, ChartError> {
    Ok(sheet(input)?.svg)
}

/// The document of [`weekly`].
pub fn sheet(input: &Weekly) -> Result<Sheet, ChartError> {
    let mut page = Page::new(theme::WIDTH, theme::HEIGHT, input.rtl, theme::PAGE);
    let top = header::draw(&mut page, input);
    let footer = header::footer(&page, input);
    if input.is_empty() {
        let bottom = footer.draw(&mut page);
        opening::nothing(&mut page, &input.no_data, EDGE, [top, bottom]);
        return Ok(page.finish());
    }
    let measured = |page: &Page, tight| {
        let (panels, practice) = (panel::plan(page, input, tight), practice::plan(page, input, tight));
        let below = if practice.height() > 0.0 { practice.height() + GAP } else { 0.0 };
        let height = top + panels.least() + below + footer.height();
        (panels, practice, below, height)
    };
    let (mut panels, mut practice, mut below, height) = measured(&page, false);
    page.heighten(height.min(theme::HIGHEST));
    if height > theme::HIGHEST {
        (panels, practice, below, _) = measured(&page, true);
    }
    let bottom = footer.draw(&mut page);
    if input.panels.is_empty() {
        practice.draw(&mut page, top);
        return Ok(page.finish());
    }
    let plots = bottom - below - top;
    panels.draw(&mut page, [top, plots])?;
    practice.draw(&mut page, top + plots + GAP);
    Ok(page.finish())
}
