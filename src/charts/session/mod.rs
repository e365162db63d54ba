//! The picture before a session: one client in depth, on one or two A4 pages.
//!
//! The first page has the plots, what else was asked, the skills and the plan; the second,
//! where there is anything for it, homework, notes and what the first left over.
//! Draws what it is given: no median, trend or word is made here.

mod axis;
mod beside;
mod card;
mod compared;
mod first;
mod flags;
mod header;
mod history;
mod input;
mod legend;
mod measures;
mod notes;
mod plan;
mod second;

pub use self::input::{
    Beside, BesideRow, CompareRow, Compared, History, HistoryRow, Notes, PlanMark, Session, SessionDay,
    SessionLegend, SessionShown,
};

use super::error::ChartError;
use super::page::Page;
use super::pdf::{self, About};
use super::raster::{self, Picture};
use super::sheet::Sheet;
use super::text::Face;
use super::theme;

/// Lines for what is to be looked at first.
pub const SESSION_MARKS: usize = 8;

/// Height of a page in pixels: A4 at the width of the other pictures.
const HEIGHT: f64 = 1527.0;
/// Space between the page's edge and the cards, in pixels.
const EDGE: f64 = 32.0;
/// Space inside a card, in pixels.
const INSET: f64 = 28.0;
/// Space between the cards, in pixels.
const GAP: f64 = 14.0;
/// All text but headings, in pixels: smaller than in the other pictures, for this one is
/// also printed, where it comes out at 13 points.
const SMALL: f64 = 25.0;
/// From one line of it to the next, in pixels.
const SMALL_LINE: f64 = 32.0;
/// Headings of cards, in pixels.
const HEADING: f64 = 31.0;

const NAME: Face = Face { size: SMALL, bold: false, fill: theme::INK };
const NOTE: Face = Face { size: SMALL, bold: false, fill: theme::MUTED };

/// Draws the first page, 1080 by 1527 pixels.
pub fn session(input: &Session) -> Result<Picture, ChartError> {
    raster::picture(&sheet(input)?)
}

/// The document of [`session`].
pub fn sheet(input: &Session) -> Result<Sheet, ChartError> {
    let mut page = page(input);
    first::plan(&page, input).draw(&mut page)?;
    Ok(page.finish())
}

/// The SVG of the page or both pages: the same for the same input, always.
pub fn session_pages(input: &Session) -> Result<Vec<String>, ChartError> {
    let mut page_one = page(input);
    let one = first::plan(&page_one, input);
    let listed = (!one.is_all()).then(|| one.shown());
    one.draw(&mut page_one)?;
    let mut pages = vec![page_one.finish().svg];
    let mut page_two = page(input);
    if let Some(two) = listed.and_then(|listed| second::plan(&page_two, input, &listed)) {
        two.draw(&mut page_two);
        pages.push(page_two.finish().svg);
    }
    Ok(pages)
}

/// The same pages as a PDF of A4 pages for print, its text selectable.
pub fn session_pdf(input: &Session) -> Result<Vec<u8>, ChartError> {
    let about = About { title: &input.title, language: &input.language, rtl: input.rtl };
    pdf::pdf(&session_pages(input)?, &about)
}

/// How far each list is drawn, whatever the texts beneath them say.
pub fn session_shown(input: &Session) -> SessionShown {
    let page = page(input);
    let first = first::plan(&page, input);
    let one = first.shown();
    if first.is_all() {
        return one;
    }
    let two = second::plan(&page, input, &one).map(|two| two.shown()).unwrap_or_default();
    SessionShown { skills: one.skills, plan: one.plan, beside: one.beside, ..two }
}

fn page(input: &Session) -> Page {
    Page::new(theme::WIDTH, HEIGHT, input.rtl, theme::PAGE)
}
