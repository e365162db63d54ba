//! The cells of the small calendar: a day's use of a skill, how much it helped, a
//! day's progress.

use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::theme::{self, Tone};

/// Side of a cell, in pixels.
pub const CELL: f64 = 28.0;
/// Width and height of a bar, in pixels: clearly not a cell.
const BAR: [f64; 2] = [18.0, 34.0];
/// Width of a cell's outline, in pixels.
const EDGE: f64 = 2.5;

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// Nothing reported: a faint dot that only keeps the column.
    Blank,
    /// Nothing reported on a day still to come, or before the first one: nothing at all.
    Open,
    /// Nothing reported on a paused day: a patch of the pause's ground.
    Paused,
    /// Filled from the bottom, between 0 and 1.
    Filled(f64),
    /// A narrow bar filled from the bottom, between 0 and 1.
    Bar(f64),
}

/// A used skill fills its cell; an unused one leaves it blank.
pub fn of_skill(used: bool) -> Cell {
    if used { Cell::Filled(1.0) } else { Cell::Blank }
}

/// How much it helped is a bar; 0 is an empty one.
pub fn of_helped(helped: Option<u8>) -> Cell {
    helped.map_or(Cell::Blank, |helped| Cell::Bar(f64::from(helped.min(4)) / 4.0))
}

/// Progress of 0 is an empty cell, which is not the same as no report.
pub fn of_task(progress: Option<u8>) -> Cell {
    progress.map_or(Cell::Blank, |progress| Cell::Filled(f64::from(progress.min(3)) / 3.0))
}

/// Yes is a full cell and no an empty one, which is not the same as no answer.
pub fn of_answer(yes: Option<bool>) -> Cell {
    yes.map_or(Cell::Blank, |yes| Cell::Filled(f64::from(u8::from(yes))))
}

/// Draws a cell by its logical corner.
pub fn draw(page: &mut Page, cell: Cell, tone: Tone, (x, y): (f64, f64)) {
    let full = Paint::fill(tone.strong);
    match cell {
        Cell::Open => {}
        Cell::Paused => page.rect([x, y, CELL, CELL], 7.0, Paint::fill(theme::PAUSED)),
        Cell::Blank => {
            let dot = Paint::fill(tone.soft);
            page.circle(x + CELL / 2.0, y + CELL / 2.0, 3.5, dot);
        }
        Cell::Filled(level) if level >= 1.0 => page.rect([x, y, CELL, CELL], 7.0, full),
        Cell::Filled(level) => column(page, tone, [x, y, CELL, CELL], [6.0, 3.0], level),
        Cell::Bar(level) => {
            let [width, height] = BAR;
            let corner = (x + (CELL - width) / 2.0, y + (CELL - height) / 2.0);
            column(page, tone, [corner.0, corner.1, width, height], [5.0, 2.5], level);
        }
    }
}

/// An outlined column filled from the bottom; the radii are the outline's and the filling's.
fn column(page: &mut Page, tone: Tone, [x, y, w, h]: [f64; 4], [outer, inner]: [f64; 2], level: f64) {
    let full = level >= 1.0;
    let fill = if full { tone.strong } else { tone.wash };
    let outline = Paint { fill, stroke: tone.strong, width: EDGE };
    page.rect([x + EDGE / 2.0, y + EDGE / 2.0, w - EDGE, h - EDGE], outer, outline);
    if level > 0.0 && !full {
        let room = h - 2.0 * EDGE;
        let bar = [x + EDGE, y + h - EDGE - room * level, w - 2.0 * EDGE, room * level];
        page.rect(bar, inner, Paint::fill(tone.strong));
    }
}
