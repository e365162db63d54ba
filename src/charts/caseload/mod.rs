//! The therapist's week at one look: a row for each client.
//!
//! Draws what it is given and nothing else: it orders no rows, knows no rule and
//! judges nobody.

mod columns;
mod header;
mod input;
mod legend;
mod practice;
mod row;
mod spark;

pub use self::input::{CaseLegend, CaseRow, Caseload, Column, Heads, Spark};

use super::error::ChartError;
use super::page::Page;
use super::raster::{self, Picture};
use super::sheet::Sheet;
use super::svg::Paint;
use super::text::Face;
use super::theme;

/// At most this many rows are drawn; the caller puts more on further pages.
pub const CASELOAD_ROWS: usize = 20;
/// At most this many columns of small lines are drawn.
pub const CASELOAD_COLUMNS: usize = 2;
/// Lines for the flags of a row: room for every answer at its hard end that is named, and one that says how many more there are.
pub const CASELOAD_FLAGS: usize = 5;

/// Space between the page's edge and the cards, in pixels.
const EDGE: f64 = 32.0;
/// Space between the cards, in pixels.
const GAP: f64 = 18.0;
/// Space inside a card above its first and beneath its last row, in pixels.
const INSET: f64 = 12.0;
/// With more rows than this they stand closer together.
const ROOMY: usize = 10;

const NOTE: Face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };

/// Draws the caseload, 1080 pixels wide and as high as its rows need.
pub fn caseload(input: &Caseload) -> Result<Picture, ChartError> {
    raster::picture(&sheet(input)?)
}

/// The SVG of [`caseload`]: the same for the same input, always.
pub fn caseload_svg(input: &Caseload) -> Result<String, ChartError> {
    Ok(sheet(input)?.svg)
}

/// The document of [`caseload`].
pub fn sheet(input: &Caseload) -> Result<Sheet, ChartError> {
    let mut page = Page::new(theme::WIDTH, 0.0, input.rtl, theme::PAGE);
    let top = header::draw(&mut page, input);
    let footer = header::footer(&page, input);
    let bottom = if input.rows.is_empty() {
        header::nothing(&mut page, input, top)
    } else {
        cards(&mut page, input, top)
    };
    footer.draw(&mut page, bottom);
    page.heighten(bottom + footer.height());
    Ok(page.finish())
}

/// Draws the rows, those with flags on a card of their own; returns where the
/// last card ends.
fn cards(page: &mut Page, input: &Caseload, top: f64) -> f64 {
    let rows = input.rows.get(..CASELOAD_ROWS).unwrap_or(&input.rows);
    let heads = columns::heads(page, input);
    let legend = legend::plan(page, input, rows, columns::END - columns::START);
    let flags_at = row::flags_at(page, rows);
    let air = if rows.len() > ROOMY { 4.0 } else { 13.0 };
    let rows: Vec<row::Plan<'_>> =
        rows.iter().map(|row| row::plan(page, (row, &input.heads.columns), flags_at)).collect();
    let calm = rows.iter().position(|row| !row.has_flags()).unwrap_or(rows.len());
    let (flagged, others) = rows.split_at(calm);
    let cards: Vec<&[row::Plan<'_>]> =
        [flagged, others].into_iter().filter(|rows| !rows.is_empty()).collect();
    let mut y = top;
    for (i, rows) in cards.iter().enumerate() {
        let (first, last) = (i == 0, i + 1 == cards.len());
        let head = if first { heads.height() } else { 0.0 };
        let foot = if last { legend.height() } else { 0.0 };
        let inner: f64 = rows.iter().map(|row| row.height() + 2.0 * air).sum();
        let height = head + inner + foot + 2.0 * INSET;
        let card = [EDGE, y, page.width() - 2.0 * EDGE, height];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        if first {
            heads.draw(page, y + INSET);
        }
        let mut at = y + INSET + head;
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                let ends = [(columns::START, at), (columns::END, at)];
                page.polyline(&ends, "", Paint::stroke(theme::HAIRLINE, 1.5));
            }
            row.draw(page, at + air);
            at += row.height() + 2.0 * air;
        }
        if last {
            legend.draw(page, columns::START, at);
        }
        y += height + GAP;
    }
    y - GAP
}
