//! The last column: the days answered as seven pips, beneath them the homework
//! as a bar, each with its label; or a note where nothing was asked.

use super::row::BASELINES;
use super::{CaseRow, NOTE, columns};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Side of a pip and height of the bar, in pixels.
const PIP: f64 = 14.0;
/// From one pip to the next, in pixels.
const STEP: f64 = 17.0;
/// Width of seven pips and of the bar, in pixels.
pub const WIDTH: f64 = 6.0 * STEP + PIP;
/// Width of an outline, in pixels.
const EDGE: f64 = 2.5;

/// The measured texts of the column.
pub struct Plan {
    answered: Option<Line>,
    homework: Option<Line>,
    note: Vec<Line>,
}

/// Measures the column of a row.
pub fn plan(page: &Page, row: &CaseRow) -> Plan {
    let label = |text: &str| {
        let room = columns::END - columns::PRACTICE - WIDTH - columns::BESIDE;
        let face = Face { fill: theme::INK, ..NOTE };
        page.shrink(text, face, room, 24.0 / face.size)
    };
    let (answered, asked, text) = &row.answered;
    let answered = (*answered > 0 || *asked > 0).then(|| label(text));
    let homework = row.homework.as_ref().map(|(_, text)| label(text));
    let note = row.note.as_ref().filter(|_| answered.is_none());
    let lines = 2 - usize::from(homework.is_some());
    let note = note.map(|note| page.wrap(note, NOTE, columns::END - columns::PRACTICE, lines));
    Plan { answered, homework, note: note.unwrap_or_default() }
}

impl Plan {
    /// Whether the note stands here.
    pub fn has_note(&self) -> bool {
        !self.note.is_empty()
    }

    /// Draws the column of a row that begins at `y`.
    pub fn draw(&self, page: &mut Page, row: &CaseRow, y: f64) {
        let start = columns::PRACTICE;
        let labels = start + WIDTH + columns::BESIDE;
        let [upper, lower] = BASELINES;
        if let Some(line) = &self.answered {
            let (answered, asked, _) = row.answered;
            pips(page, (answered, asked), (start, y + upper - 10.0 - PIP / 2.0));
            page.start(line, labels, y + upper);
        }
        if let (Some(line), Some((share, _))) = (&self.homework, &row.homework) {
            bar(page, *share, (start, y + lower - 10.0 - PIP / 2.0));
            page.start(line, labels, y + lower);
        }
        for (line, baseline) in self.note.iter().zip(BASELINES) {
            page.start(line, start, y + baseline);
        }
    }
}

/// Answered days are full, those asked in vain hollow, all others a faint dot.
fn pips(page: &mut Page, (answered, asked): (u8, u8), (x, y): (f64, f64)) {
    for day in 0..7u8 {
        let x = x + STEP * f64::from(day);
        if day < answered {
            page.rect([x, y, PIP, PIP], 4.0, Paint::fill(theme::MUTED));
        } else if day < asked {
            let side = PIP - EDGE;
            let edge = Paint { fill: theme::CARD, stroke: theme::MUTED, width: EDGE };
            page.rect([x + EDGE / 2.0, y + EDGE / 2.0, side, side], 3.0, edge);
        } else {
            page.circle(x + PIP / 2.0, y + PIP / 2.0, 3.0, Paint::fill(theme::HAIRLINE));
        }
    }
}

/// A bar filled from its start.
fn bar(page: &mut Page, share: f64, (x, y): (f64, f64)) {
    let tone = theme::PRACTICE;
    let edge = Paint { fill: tone.wash, stroke: tone.strong, width: EDGE };
    page.rect([x + EDGE / 2.0, y + EDGE / 2.0, WIDTH - EDGE, PIP - EDGE], 5.0, edge);
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    if share > 0.0 {
        page.rect([x, y, (WIDTH * share).max(PIP), PIP], 5.0, Paint::fill(tone.strong));
    }
}
